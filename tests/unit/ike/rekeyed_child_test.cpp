// The end of a CHILD SA that was rekeyed: it receives for a while, and goes also when the peer forgets its
// part.
#include "tests/unit/ike/scene.h"

namespace keyline::test {

using namespace ike;
using namespace std::chrono_literals;

namespace {

struct Answered : Scene {
    std::uint32_t old_spi = 0;
    // The peer rekeys the CHILD SA, and never deletes the old one.
    Answered() {
        peer.establish();
        old_spi = network.b.child_sa().spi_in;
        auto request = child_request(0x2222);
        request.push_back(notify(NotifyType::rekey_sa, {}, ProtocolId::esp, Bytes{0, 0, 0x11, 0x11}));
        const auto answer = peer.ask(ExchangeType::create_child_sa, request);
        REQUIRE(answer);
        REQUIRE(find(*answer, PayloadType::sa) != nullptr);
        REQUIRE(network.b.device.size() == 2);
    }
    Payloads last_request() { return peer.open_request(network.sent.back().bytes); }
    void answer(const Payloads& payloads) {
        peer.answer(network.sent.back().bytes, payloads);
        network.settle(network.b);
    }
    std::uint32_t named_in_delete() {
        const auto request = last_request();
        const auto* body = find_body<DeleteBody>(request, PayloadType::delete_);
        REQUIRE(body != nullptr);
        REQUIRE(body->spis.size() == 1);
        return body->spis[0];
    }
    void expect_rekeying_of_the_old_one() {
        const auto request = last_request();
        const auto* rekey = find_notify(request, NotifyType::rekey_sa);
        REQUIRE(rekey != nullptr);
        net::ByteReader reader(rekey->spi);
        CHECK(reader.u32() == old_spi);
    }
};

}  // namespace

TEST_CASE("a rekeyed CHILD SA receives for a while after its DELETE") {
    EngineSettings settings;
    settings.delete_rekeyed_delay = 7s;
    VirtualNetwork network(Catch::rngSeed(), settings);
    configure(network);
    network.establish();
    const auto old = network.a.child_sa();
    REQUIRE(network.a.engine.rekey_child(network.now, old.id));
    network.run(1s);
    network.check_agreement();  // of what the two list
    CHECK(network.a.find_inbound(old.spi_in) != nullptr);
    CHECK(network.b.find_inbound(old.spi_out) != nullptr);
    SECTION("then it goes") {
        network.run(7s);
        CHECK(network.a.device.size() == 1);
        CHECK(network.b.device.size() == 1);
    }
    SECTION("at once, when the one that replaced it goes: nothing falls back to it") {
        REQUIRE(network.a.engine.terminate_child(network.now, network.a.child_sa().id));
        network.run(1s);
        CHECK(network.a.device.empty());
        CHECK(network.b.device.empty());
    }
    SECTION("at once, when the engine ends") {
        network.a.engine.shutdown(network.now);
        network.settle(network.a);
        CHECK(network.a.device.empty());
    }
}

TEST_CASE_METHOD(Answered, "a peer that does not delete what it rekeyed is asked, and has deleted it") {
    network.run(31s);
    expect_rekeying_of_the_old_one();
    answer({notify(NotifyType::child_sa_not_found, {}, ProtocolId::esp, Bytes{0, 0, 0x11, 0x11})});
    const auto left = network.b.child_sa();
    CHECK(left.spi_out == 0x2222);
    CHECK(left.state == SaState::established);
    CHECK(network.b.outbound() == left.id);
    CHECK(network.b.device.size() == 1);
}

TEST_CASE_METHOD(Answered,
                 "a peer that does not delete what it rekeyed is asked, and knows only the old one") {
    network.run(31s);
    expect_rekeying_of_the_old_one();
    auto terms = child_request(0x3333);
    std::swap(std::get<TsBody>(terms[2].body), std::get<TsBody>(terms[3].body));
    answer(terms);
    const auto first = named_in_delete();
    answer({{PayloadType::delete_, DeleteBody{ProtocolId::esp, {0x1111}}}});
    const auto second = named_in_delete();
    answer({});
    CHECK(first == old_spi);
    CHECK(second != old_spi);
    const auto left = network.b.child_sa();
    CHECK(left.spi_out == 0x3333);
    CHECK(network.b.outbound() == left.id);
    CHECK(network.b.device.size() == 1);
    CHECK(network.b.count_events(ReportEvent::Kind::child_sa_down) == 0);
    CHECK(network.b.events.back().child == left.id);
}

TEST_CASE_METHOD(Answered,
                 "a peer that uses the new one and does not delete the old one hears DELETE for it") {
    network.b.engine.child_sa_traffic(network.now, network.b.device.rbegin()->first);
    network.run(31s);
    CHECK(named_in_delete() == old_spi);
    answer({{PayloadType::delete_, DeleteBody{ProtocolId::esp, {0x1111}}}});
    CHECK(network.b.child_sa().spi_out == 0x2222);
}

TEST_CASE_METHOD(Answered,
                 "what answered a rekeying is not rekeyed before the peer has shown that it knows it") {
    const auto fresh = network.b.device.rbegin()->first;
    const auto before = network.sent.size();
    REQUIRE(network.b.engine.rekey_child(network.now, fresh));
    network.run(1s);
    CHECK(network.sent.size() == before);
    const auto answer = peer.ask(ExchangeType::informational,
                                 {{PayloadType::delete_, DeleteBody{ProtocolId::esp, {0x1111}}}});
    REQUIRE(answer);
    network.run(12s);
    const auto request = last_request();
    CHECK(find_notify(request, NotifyType::rekey_sa) != nullptr);
}

TEST_CASE_METHOD(Answered,
                 "who asks again for a CHILD SA that is gone meanwhile hears the answer, and DELETE") {
    const auto fresh = network.b.device.rbegin();
    const auto spi = fresh->second.inbound.spi;
    REQUIRE(network.b.engine.terminate_child(network.now, fresh->first));
    network.settle(network.b);
    answer({});  // the peer does not know it
    const auto before = network.sent.size();
    REQUIRE(peer.say(peer.last_asked));
    REQUIRE(network.sent.size() == before + 2);
    CHECK(named_in_delete() == spi);
    answer({});
    // A replay of it makes nobody send more.
    REQUIRE(peer.say(peer.last_asked));
    CHECK(network.sent.size() == before + 3);
    CHECK(network.b.child_sa().spi_in == old_spi);
    CHECK(network.b.device.size() == 1);
}

TEST_CASE_METHOD(Answered, "who asks again for a CHILD SA whose DELETE is under way hears DELETE again") {
    const auto fresh = network.b.device.rbegin();
    const auto spi = fresh->second.inbound.spi;
    REQUIRE(network.b.engine.terminate_child(network.now, fresh->first));
    network.settle(network.b);
    const auto request = network.sent.back().bytes;
    REQUIRE(peer.say(peer.last_asked));  // overtakes the answer of a peer that does not know it
    const auto before = network.sent.size();
    peer.answer(request, {});
    network.settle(network.b);
    REQUIRE(network.sent.size() == before + 1);
    CHECK(named_in_delete() == spi);
    answer({{PayloadType::delete_, DeleteBody{ProtocolId::esp, {0x2222}}}});
    CHECK(network.sent.size() == before + 1);
}

TEST_CASE_METHOD(Answered,
                 "a hard lifetime leaves no moment without an outbound CHILD SA, where there is another") {
    REQUIRE(network.b.outbound() == network.b.device.begin()->first);
    network.b.engine.child_sa_hard_lifetime(network.now, network.b.device.begin()->first);
    network.settle(network.b);
    CHECK(network.b.gaps == 0);
    CHECK(network.b.outbound().has_value());
}

TEST_CASE("rekeying what is being rekeyed is no failure, and not done twice") {
    VirtualNetwork network(Catch::rngSeed());
    configure(network);
    network.establish();
    const auto old = network.a.child_sa();
    REQUIRE(network.a.engine.rekey_child(network.now, old.id));
    REQUIRE(network.a.engine.rekey_child(network.now, old.id));
    network.run(1s);
    CHECK(network.a.count_events(ReportEvent::Kind::child_sa_rekeyed) == 1);
    network.check_agreement();
}

}  // namespace keyline::test
