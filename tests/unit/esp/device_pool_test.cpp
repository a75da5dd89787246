// Several devices as one. The devices are SoftwareEsp that can be killed; the peer is another SoftwareEsp.
#include <set>

#include "tests/unit/esp/pool_support.h"

namespace keyline::esp::test {

namespace {
constexpr std::uint64_t period = std::uint64_t{1} << 32;
}  // namespace

TEST_CASE("new SAs go to the card with the fewest of their direction, and a full card is passed over") {
    Pool three(3, 4);
    CHECK(three.pool->capabilities().max_sas == 12);
    std::uint32_t spi = 0x1000;
    for (int i = 0; i < 6; i++) three.add(tunnel_of(++spi).parameters(Direction::outbound));
    for (std::size_t card = 0; card < 3; card++) CHECK(three.sas(card) == std::array<std::size_t, 2>{2, 0});
    // The other direction is counted by itself.
    const auto first = three.add(tunnel_of(++spi).parameters(Direction::inbound));
    CHECK(three.sas(0) == std::array<std::size_t, 2>{2, 1});
    three.add(tunnel_of(++spi).parameters(Direction::inbound));
    CHECK(three.sas(1) == std::array<std::size_t, 2>{2, 1});
    REQUIRE(three.pool->remove_sa(first));
    three.add(tunnel_of(++spi).parameters(Direction::inbound));
    CHECK(three.sas(0) == std::array<std::size_t, 2>{2, 1});
    for (int i = 0; i < 6; i++) three.add(tunnel_of(++spi).parameters(Direction::outbound));
    const auto refused = three.pool->add_sa(tunnel_of(++spi).parameters(Direction::outbound));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("full") != std::string::npos);
    // An SPI is one SA's, whichever card it is on.
    CHECK_FALSE(three.pool->add_sa(tunnel_of(spi - 7).parameters(Direction::inbound)));
}

TEST_CASE("the halves of a pair are on different cards where there is room") {
    Pool two(2);
    two.add(tunnel_of(0x1001).parameters(Direction::inbound));
    two.add(tunnel_of(0x1002).parameters(Direction::outbound));
    CHECK(two.sas(0) == std::array<std::size_t, 2>{0, 1});
    CHECK(two.sas(1) == std::array<std::size_t, 2>{1, 0});
}

TEST_CASE("one card in a pool is that card") {
    Pool one(1);
    Device peer;
    const auto tunnel = tunnel_of(0x1001);
    const auto out = one.add(tunnel.parameters(Direction::outbound));
    peer.add(tunnel.parameters(Direction::inbound));
    CHECK(one.pool->capabilities().description == peer.esp.capabilities().description);
    auto sent = one.out(out, small_packet());
    CHECK(sent.sa == out);
    CHECK(peer.in(sent.packet).status == PacketStatus::ok);
    CHECK(one.pool->statistics() == one.cards[0]->statistics());
    const auto back = tunnel_of(0x1002);
    const auto in = one.add(back.parameters(Direction::inbound));
    const auto theirs = peer.add(back.parameters(Direction::outbound));
    CHECK(one.in(peer.out(theirs, small_packet()).packet).sa == in);
    const auto strange = tunnel_of(0x1003);
    CHECK(one.in(strange.wire(strange.reference_esp(1, small_packet(), 4))).status ==
          PacketStatus::unknown_sa);
    one.cards[0]->kill("fell off the bus");
    CHECK(one.pool->health().error().message == "fell off the bus");
    CHECK(one.out(out, small_packet()).status == PacketStatus::device_failed);
    CHECK(one.in(small_packet()).status == PacketStatus::device_failed);
    CHECK_FALSE(one.pool->query_sa(out));
    CHECK(one.events.empty());
}

TEST_CASE("a lost card: numbers jump ahead, counters go on, and what was inside is counted") {
    Pool two(2);
    Device peer;
    const auto tunnel = tunnel_of(0x1001);
    const auto out = two.add(tunnel.parameters(Direction::outbound));
    peer.add(tunnel.parameters(Direction::inbound));
    CHECK(peer.in(two.out(out, small_packet()).packet).status == PacketStatus::ok);
    two.cards[0]->batch = 0;
    for (int i = 0; i < 10; i++) REQUIRE(two.pool->submit_outbound(out, small_packet(), 0));
    two.cards[0]->batch = 1000;
    two.cards[0]->kill("pulled", 3);
    const auto completions = two.drain();
    REQUIRE(completions.size() == 10);
    for (std::size_t i = 0; i < completions.size(); i++) {
        CHECK(completions[i].status == (i < 3 ? PacketStatus::ok : PacketStatus::device_failed));
        if (i < 3) CHECK(peer.in(completions[i].packet).status == PacketStatus::ok);
    }
    const auto next = two.out(out, small_packet());
    CHECK(number_of(next.packet) == 11 + SaHistory::margin + 1);
    CHECK(peer.in(next.packet).status == PacketStatus::ok);
    REQUIRE(two.losses.size() == 1);
    CHECK(two.losses[0].why == "pulled");
    CHECK(two.losses[0].moved == 1);
    CHECK(two.losses[0].packets == std::array<std::uint64_t, 2>{7, 0});
    CHECK(two.losses[0].stopped.empty());
    const auto counters = two.pool->query_sa(out);
    REQUIRE(counters);
    CHECK(counters->packets == 5);
    CHECK(counters->bytes == 5 * small_packet().size());
    CHECK(counters->errors == 7);
    CHECK(counters->sequence == number_of(next.packet));
    CHECK(two.pool->state(0).death == "pulled");
    CHECK(two.pool->state(0).sas == std::array<std::size_t, 2>{1, 0});
    CHECK(two.pool->state(0).lost == std::array<std::uint64_t, 2>{7, 0});
    CHECK(two.pool->state(1).sas == std::array<std::size_t, 2>{1, 0});
    CHECK(two.statistic("cards") == 2);
    CHECK(two.statistic("cards_failed") == 1);
    CHECK(two.statistic("sas_moved") == 1);
    CHECK(two.pool->health());
    // The last one: what it means is up to the owner.
    two.cards[1]->kill("pulled, too");
    CHECK(two.out(out, small_packet()).status == PacketStatus::device_failed);
    REQUIRE_FALSE(two.pool->health());
    CHECK(two.pool->health().error().message == "no card is left: card 0: pulled; card 1: pulled, too");
    CHECK_FALSE(two.pool->query_sa(out));
    CHECK_FALSE(two.pool->add_sa(tunnel_of(0x1005).parameters(Direction::outbound)));
    CHECK(two.pool->remove_sa(out));
    CHECK(two.events.empty());
}

TEST_CASE("a card that gives nothing back owes nothing: the packets are counted as lost") {
    Pool two(2);
    const auto out = two.add(tunnel_of(0x1001).parameters(Direction::outbound));
    two.cards[0]->batch = 0;
    for (std::uint64_t i = 0; i < 5; i++) REQUIRE(two.pool->submit_outbound(out, small_packet(), i));
    two.cards[0]->kill_and_swallow("gone");
    const auto completions = two.drain();
    REQUIRE(completions.size() == 5);
    std::set<std::uint64_t> cookies;
    for (const auto& completion : completions) {
        CHECK(completion.status == PacketStatus::device_failed);
        cookies.insert(completion.cookie);
    }
    CHECK(cookies.size() == 5);
    CHECK(two.losses.at(0).packets[0] == 5);
}

TEST_CASE("an SA whose numbers cannot jump that far is stopped and asks for new keys") {
    for (const bool esn : {false, true}) {
        Pool two(2);
        auto tunnel = tunnel_of(0x1001);
        tunnel.esn = esn;
        const std::uint64_t last = esn ? ~std::uint64_t{0} : period - 1;
        // One packet, the margin, and no number behind it.
        tunnel.first_sequence = last - SaHistory::margin;
        const auto out = two.add(tunnel.parameters(Direction::outbound));
        CHECK(two.out(out, small_packet()).status == PacketStatus::ok);
        two.cards[0]->kill("gone");
        CHECK(two.out(out, small_packet()).status == PacketStatus::sequence_exhausted);
        REQUIRE(two.events.size() == 1);
        CHECK(two.events[0].kind == SaEvent::Kind::sequence_exhausted);
        CHECK(two.events[0].sa == out);
        REQUIRE(two.losses.at(0).stopped.size() == 1);
        CHECK(two.losses[0].stopped[0].find("outbound SA 00001001") == 0);
        CHECK(two.pool->query_sa(out)->packets == 1);
        CHECK_FALSE(two.pool->update_outer(out, tunnel.destination(), tunnel.source(), std::nullopt));
        CHECK(two.pool->remove_sa(out));
    }
    for (const bool esn : {false, true}) {
        Pool two(2);
        auto tunnel = tunnel_of(0x1001);
        tunnel.esn = esn;
        const std::uint64_t last = esn ? ~std::uint64_t{0} : period - 1;
        tunnel.first_sequence = last - SaHistory::margin - 1;
        const auto out = two.add(tunnel.parameters(Direction::outbound));
        CHECK(two.out(out, small_packet()).status == PacketStatus::ok);
        two.cards[0]->kill("gone");
        const auto sent = two.out(out, small_packet());
        REQUIRE(sent.status == PacketStatus::ok);
        CHECK(number_of(sent.packet) == static_cast<std::uint32_t>(last));
        CHECK(two.out(out, small_packet()).status == PacketStatus::sequence_exhausted);
    }
}

TEST_CASE("who keeps an account of numbers is asked first, and may refuse") {
    Pool two(2);
    const auto out = two.add(tunnel_of(0x1001).parameters(Direction::outbound));
    two.add(tunnel_of(0x1002).parameters(Direction::inbound));
    const auto in = two.add(tunnel_of(0x1003).parameters(Direction::inbound));
    std::vector<std::pair<SaHandle, std::uint64_t>> asked;
    bool may = true;
    two.pool->ask_before_jump([&](SaHandle sa, std::uint64_t first) {
        asked.emplace_back(sa, first);
        return may;
    });
    two.cards[0]->kill("gone");
    CHECK(two.out(out, small_packet()).status == PacketStatus::ok);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0] == std::pair{out, SaHistory::margin + 1});
    CHECK(in != out);

    Pool others(2);
    const auto refused = others.add(tunnel_of(0x1001).parameters(Direction::outbound));
    others.pool->ask_before_jump([](SaHandle, std::uint64_t) { return false; });
    others.cards[0]->kill("gone");
    CHECK(others.out(refused, small_packet()).status == PacketStatus::sequence_exhausted);
    REQUIRE(others.events.size() == 1);
    CHECK(others.events[0].kind == SaEvent::Kind::sequence_exhausted);
}

TEST_CASE("nothing that was delivered is delivered again, and what is late still comes in") {
    const auto window = GENERATE(0U, 32U, 64U, 1024U);
    const bool esn = GENERATE(false, true);
    {
        Pool two(2);
        Device peer;
        auto tunnel = tunnel_of(0x1001);
        tunnel.replay_window = window;
        tunnel.esn = esn;
        const auto theirs = peer.add(tunnel.parameters(Direction::outbound));
        two.add(tunnel.parameters(Direction::inbound));
        std::vector<Bytes> wire;
        wire.reserve(100);
        for (int i = 0; i < 100; i++) wire.push_back(peer.out(theirs, small_packet()).packet);
        for (std::size_t i = 0; i < wire.size(); i++)
            if (i != 90) CHECK(two.in(wire[i]).status == PacketStatus::ok);
        two.cards[0]->kill("gone");
        for (std::size_t i = 0; i < wire.size(); i++) {
            if (i == 90) continue;
            const auto again = two.in(wire[i]).status;
            if (window == 0)
                CHECK(again == PacketStatus::ok);  // as it was configured
            else
                CHECK(again == (100 - i <= window ? PacketStatus::replayed : PacketStatus::too_old));
        }
        CHECK(two.in(wire[90]).status == PacketStatus::ok);
        if (window != 0) CHECK(two.in(wire[90]).status == PacketStatus::replayed);
        CHECK(two.in(peer.out(theirs, small_packet()).packet).status == PacketStatus::ok);
    }
}

TEST_CASE("a forged number does not move the window of an SA that moves") {
    Pool two(2);
    Device peer;
    const auto tunnel = tunnel_of(0x1001);
    const auto theirs = peer.add(tunnel.parameters(Direction::outbound));
    two.add(tunnel.parameters(Direction::inbound));
    auto forged = peer.out(theirs, small_packet()).packet;
    const auto header = parse_outer(forged)->esp_offset;
    forged[header + 4] = 0xff;
    CHECK(two.in(forged).status == PacketStatus::bad_icv);
    two.cards[0]->batch = 0;
    REQUIRE(two.pool->submit_inbound(Bytes(forged), 1));
    two.cards[0]->batch = 1000;
    two.cards[0]->kill("gone");
    two.drain();
    CHECK(two.in(peer.out(theirs, small_packet()).packet).status == PacketStatus::ok);
}

TEST_CASE("an inbound SA with ESN moves as long as another card can begin where it is") {
    for (const bool beyond : {false, true}) {
        Pool two(2);
        Device peer;
        auto tunnel = tunnel_of(0x1001);
        tunnel.esn = true;
        tunnel.first_sequence = SaHistory::last_movable_esn + (beyond ? 1 : 0);
        const auto theirs = peer.add(tunnel.parameters(Direction::outbound));
        const auto in = two.add(tunnel.parameters(Direction::inbound));
        CHECK(two.in(peer.out(theirs, small_packet()).packet).status == PacketStatus::ok);
        two.cards[0]->kill("gone");
        const auto after = two.in(peer.out(theirs, small_packet()).packet).status;
        CHECK(after == (beyond ? PacketStatus::device_failed : PacketStatus::ok));
        REQUIRE(two.events.size() == (beyond ? 1 : 0));
        if (beyond) CHECK(two.events[0].sa == in);
    }
}

TEST_CASE("lifetimes go on from what a lost card may have used") {
    auto tunnel = tunnel_of(0x1001);
    const auto run = [&](int before, int inside) {
        auto two = std::make_unique<Pool>(2);
        const auto out = two->add(tunnel.parameters(Direction::outbound));
        for (int i = 0; i < before; i++) CHECK(two->out(out, small_packet()).status == PacketStatus::ok);
        two->cards[0]->batch = 0;
        for (int i = 0; i < inside; i++) REQUIRE(two->pool->submit_outbound(out, small_packet(), 0));
        two->cards[0]->batch = 1000;
        two->cards[0]->kill("gone");
        two->drain();
        return std::pair{std::move(two), out};
    };
    tunnel.lifetime.hard_packets = 10;
    tunnel.lifetime.soft_packets = 8;
    {
        auto [two, out] = run(3, 2);
        CHECK(two->events.empty());
        for (int i = 0; i < 3; i++) CHECK(two->out(out, small_packet()).status == PacketStatus::ok);
        REQUIRE(two->events.size() == 1);
        CHECK(two->events[0].kind == SaEvent::Kind::soft_lifetime);
        for (int i = 0; i < 2; i++) CHECK(two->out(out, small_packet()).status == PacketStatus::ok);
        CHECK(two->out(out, small_packet()).status == PacketStatus::lifetime_expired);
        CHECK(two->events.size() == 2);
    }
    {
        auto [two, out] = run(7, 2);  // the soft limit was reached inside, and the card did not say so
        REQUIRE(!two->events.empty());
        CHECK(two->events[0].kind == SaEvent::Kind::soft_lifetime);
        CHECK(two->out(out, small_packet()).status == PacketStatus::ok);
        CHECK(two->out(out, small_packet()).status == PacketStatus::lifetime_expired);
        CHECK(two->events.size() == 2);
    }
    {
        auto [two, out] = run(5, 5);
        CHECK(two->out(out, small_packet()).status == PacketStatus::lifetime_expired);
        CHECK(two->events.back().kind == SaEvent::Kind::hard_lifetime);
        CHECK(two->losses.at(0).moved == 0);
    }
    tunnel.lifetime = {};
    tunnel.lifetime.hard_bytes = 4 * small_packet().size();
    {
        auto [two, out] = run(1, 2);
        CHECK(two->out(out, small_packet()).status == PacketStatus::ok);
        CHECK(two->out(out, small_packet()).status == PacketStatus::lifetime_expired);
    }
}

TEST_CASE("no room elsewhere, or a card that dies of what it is given: the SA stops, or goes further on") {
    Pool full(2, 1);
    const auto first = full.add(tunnel_of(0x1001).parameters(Direction::outbound));
    full.add(tunnel_of(0x1002).parameters(Direction::outbound));
    full.cards[0]->kill("gone");
    CHECK(full.out(first, small_packet()).status == PacketStatus::device_failed);
    REQUIRE(full.events.size() == 1);
    CHECK(full.events[0].kind == SaEvent::Kind::soft_lifetime);
    CHECK(full.losses.at(0).stopped.size() == 1);

    Pool three(3);
    Device peer;
    const auto tunnel = tunnel_of(0x1001);
    const auto out = three.add(tunnel.parameters(Direction::outbound));
    peer.add(tunnel.parameters(Direction::inbound));
    CHECK(peer.in(three.out(out, small_packet()).packet).status == PacketStatus::ok);
    three.cards[1]->refuse_sas();
    three.cards[0]->kill("gone");
    CHECK(peer.in(three.out(out, small_packet()).packet).status == PacketStatus::ok);
    CHECK(three.losses.size() == 2);
    CHECK(three.pool->state(1).death == "died of an SA");
    CHECK(three.sas(2) == std::array<std::size_t, 2>{1, 0});
}

TEST_CASE("new outer addresses, also when the card is found dead at that moment") {
    Pool two(2);
    Device peer;
    auto tunnel = tunnel_of(0x1001);
    const auto theirs = peer.add(tunnel.parameters(Direction::outbound));
    const auto in = two.add(tunnel.parameters(Direction::inbound));
    two.cards[0]->kill("gone");
    const auto moved_to = address("198.51.100.9");
    REQUIRE(two.pool->update_outer(in, tunnel.source(), moved_to, std::nullopt));
    REQUIRE(peer.esp.update_outer(theirs, tunnel.source(), moved_to, std::nullopt));
    CHECK(two.in(peer.out(theirs, small_packet()).packet).status == PacketStatus::ok);
    CHECK(two.sas(1) == std::array<std::size_t, 2>{0, 1});
    CHECK(two.pool->add_sa(tunnel.parameters(Direction::inbound)));  // the old addresses are free again
}

TEST_CASE("a card that died is taken back empty: new SAs go there, those that it had stay where they are") {
    Pool two(2, 4);
    Device peer;
    const auto tunnel = tunnel_of(0x1001);
    const auto out = two.add(tunnel.parameters(Direction::outbound));
    peer.add(tunnel.parameters(Direction::inbound));
    CHECK(two.pool->card_of(out) == 0U);
    two.out(out, small_packet());
    const auto works = two.pool->let_go(0);
    REQUIRE_FALSE(works);
    CHECK(works.error().message == "card 0 works: only a card that failed is taken back");
    two.cards[0]->kill("pulled");
    const auto moved = two.out(out, small_packet());
    CHECK(two.pool->card_of(out) == 1U);
    two.take_back(0);
    CHECK(two.pool->state(0).death.empty());
    CHECK(two.pool->state(0).sas == std::array<std::size_t, 2>{0, 0});
    CHECK(two.pool->state(0).packets == std::array<std::uint64_t, 2>{1, 0});
    CHECK(two.statistic("cards_failed") == 0);
    CHECK(two.statistic("cards_taken_back") == 1);
    CHECK(number_of(two.out(out, small_packet()).packet) == number_of(moved.packet) + 1);
    CHECK(two.pool->card_of(out) == 1U);
    const auto fresh = two.add(tunnel_of(0x1002).parameters(Direction::outbound));
    CHECK(two.pool->card_of(fresh) == 0U);
    CHECK(number_of(two.out(fresh, small_packet()).packet) == 1);
    CHECK(two.events.empty());
    // It was alone when the first card was away, and keys were kept nowhere: it cannot move now.
    two.cards[1]->kill("pulled, too");
    CHECK(two.out(out, small_packet()).status == PacketStatus::device_failed);
    CHECK_FALSE(two.pool->card_of(out));
    REQUIRE(two.losses.size() == 2);
    REQUIRE(two.losses[1].stopped.size() == 1);
    CHECK(two.losses[1].stopped[0].find("its keys were on the lost card alone") != std::string::npos);
    REQUIRE(two.events.size() == 1);
    CHECK(two.events[0].sa == out);
    CHECK(two.events[0].kind == SaEvent::Kind::soft_lifetime);
    CHECK(two.out(fresh, small_packet()).status == PacketStatus::ok);
}

TEST_CASE("an SA goes back to a card that died and was taken back with higher numbers only") {
    Pool two(2);
    const auto open = [&](std::uint32_t spi) { return tunnel_of(spi).parameters(Direction::outbound); };
    two.cards[1]->kill("pulled");
    two.add(open(0x1001));
    two.take_back(1);
    const auto out = two.add(open(0x1002));
    CHECK(two.pool->card_of(out) == 1U);
    auto last = number_of(two.out(out, small_packet()).packet);
    two.cards[1]->kill("pulled again");
    const auto there = number_of(two.out(out, small_packet()).packet);
    CHECK(there > last + SaHistory::margin);
    CHECK(two.pool->card_of(out) == 0U);
}

TEST_CASE("the only card is taken back: what it had stays stopped, and asks for new keys") {
    Pool one(1);
    const auto out = one.add(tunnel_of(0x1001).parameters(Direction::outbound));
    const auto in = one.add(tunnel_of(0x1002).parameters(Direction::inbound));
    one.cards[0]->kill("pulled");
    CHECK_FALSE(one.pool->health());
    one.take_back(0);
    CHECK(one.pool->health());
    CHECK(one.out(out, small_packet()).status == PacketStatus::device_failed);
    REQUIRE(one.events.size() == 2);
    for (const auto& event : one.events) CHECK(event.kind == SaEvent::Kind::soft_lifetime);
    CHECK(one.pool->remove_sa(in));
    CHECK(one.pool->remove_sa(out));
    const auto fresh = one.add(tunnel_of(0x1001).parameters(Direction::outbound));
    CHECK(one.out(fresh, small_packet()).status == PacketStatus::ok);
}

TEST_CASE("a card that does not come back, or comes back as another one, is lost as before") {
    Pool two(2, 4);
    two.cards[0]->kill("pulled");
    CHECK(two.pool->let_go(0));
    CHECK(two.pool->state(0).is_away);
    CHECK(two.pool->let_go(0).error().message == "card 0 is being opened already");
    // Packets and SAs go on meanwhile.
    CHECK(two.pool->card_of(two.add(tunnel_of(0x1001).parameters(Direction::outbound))) == 1U);
    const auto failed = two.pool->take_back(0, fail("no such device"));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message == "no such device");
    CHECK(two.pool->state(0).death == "pulled");
    CHECK_FALSE(two.pool->state(0).is_away);
    CHECK(two.statistic("cards_failed") == 1);
    CHECK(two.pool->let_go(0));
    const auto other = two.pool->take_back(0, std::make_unique<MortalEsp>(2));
    REQUIRE_FALSE(other);
    CHECK(other.error().message.find("card 0 is not what it was") == 0);
    CHECK(two.pool->card_of(two.add(tunnel_of(0x1002).parameters(Direction::outbound))) == 1U);
    two.take_back(0);
    CHECK(two.pool->card_of(two.add(tunnel_of(0x1003).parameters(Direction::outbound))) == 0U);
}

}  // namespace keyline::esp::test
