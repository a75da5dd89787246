// CardDevice against SoftwareEsp, in every mode that the card has, and its SAs under traffic.
#include "tests/unit/card/card_bench.h"
#include "tests/unit/card/card_traffic.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::card::test;

namespace {

esp::SaCounters counters(esp::EspDevice& device, SaHandle sa) {
    const auto read = device.query_sa(sa);
    if (!read) FAIL(read.error().message);
    return *read;
}
void check_same_counters(const esp::SaCounters& card, const esp::SaCounters& software) {
    CHECK(card.packets == software.packets);
    CHECK(card.bytes == software.bytes);
    CHECK(card.sequence == software.sequence);
    CHECK(card.errors == software.errors);
}

}  // namespace

TEST_CASE("packets go in and out as with SoftwareEsp, in all modes", "[pipeline]") {
    auto random = random_engine();
    CardBench bench;
    Device software;
    for (std::uint32_t i = 0; i < 60; i++) {
        const Ends ends = random_ends(random, 0x1000 + i);
        CAPTURE(i, static_cast<int>(ends.outbound.mode), ends.outbound.udp.has_value(), ends.outbound.esn);
        const auto out = add(*bench.device, ends.outbound.clone());
        const auto in = add(*bench.device, ends.inbound.clone());
        const auto software_out = software.add(ends.outbound.clone());
        const auto software_in = software.add(ends.inbound.clone());
        Bytes last;
        for (int j = 0; j < 12; j++) {
            const Bytes packet = random_packet(random, ends.outbound);
            auto expected = software.out(software_out, Bytes(packet));
            const auto sealed = bench.out(out, Bytes(packet));
            REQUIRE(sealed.status == PacketStatus::ok);
            REQUIRE(sealed.sa == out);
            take_identification(expected.packet, sealed.packet, ends.outbound);
            REQUIRE(to_hex(sealed.packet) == to_hex(expected.packet));

            Bytes wire = random() % 8 == 0 && !last.empty() ? last : sealed.packet;
            if (random() % 8 == 0) wire.back() ^= 1;
            const auto opened = bench.in(Bytes(wire));
            const auto right = software.in(Bytes(wire));
            REQUIRE(opened.status == right.status);
            REQUIRE(to_hex(opened.packet) == to_hex(right.packet));
            REQUIRE(opened.sender == right.sender);
            REQUIRE(opened.sa == (right.sa == software_in ? in : SaHandle::none));
            last = sealed.packet;
        }
        check_same_counters(counters(*bench.device, out), counters(software.esp, software_out));
        check_same_counters(counters(*bench.device, in), counters(software.esp, software_in));
        if (i % 2 == 0) {
            REQUIRE(bench.device->remove_sa(out));
            REQUIRE(bench.device->remove_sa(in));
        }
    }
    CHECK(bench.port->stray_accesses() == 0);
    CHECK(bench.count("out_ring_errors") == 0);
    CHECK(bench.count("in_ring_errors") == 0);
    CHECK(bench.count("out_packets") == 720);
}

TEST_CASE("each direction has keys of its own", "[pipeline]") {
    auto random = random_engine();
    CardBench bench;
    Device peer;
    for (std::uint32_t i = 0; i < 20; i++) {
        const Ends there = random_ends(random, 0x1000 + i);
        const Ends back = random_ends(random, 0x2000 + i);
        const auto in = add(*bench.device, back.inbound.clone());
        const auto out = add(*bench.device, there.outbound.clone());
        const auto peer_in = peer.add(there.inbound.clone());
        const auto peer_out = peer.add(back.outbound.clone());
        for (int j = 0; j < 3; j++) {
            auto sent = bench.out(out, random_packet(random, there.outbound));
            CHECK(peer.in(std::move(sent.packet)).sa == peer_in);
            auto received = peer.out(peer_out, random_packet(random, back.outbound));
            CHECK(bench.in(std::move(received.packet)).sa == in);
        }
        CHECK(counters(*bench.device, in).sequence == counters(peer.esp, peer_out).sequence);
        CHECK(counters(peer.esp, peer_in).sequence == counters(*bench.device, out).sequence);
    }
}

TEST_CASE("many packets are in flight, with a doorbell for many", "[pipeline]") {
    auto random = random_engine();
    CardBench bench(small_rings(9));
    const Ends ends = random_ends(random, 0x1000);
    const auto out = add(*bench.device, ends.outbound.clone());
    const auto before = bench.port->doorbells(regs::outbound);
    const Bytes packet = random_packet(random, ends.outbound);
    std::uint64_t cookie = 0;
    while (bench.device->submit_outbound(out, Bytes(packet), cookie)) cookie++;
    CHECK(cookie == 512);
    CHECK(bench.device->outstanding() == 512);
    const auto done = bench.drain();
    REQUIRE(done.size() == 512);
    for (std::size_t i = 0; i < done.size(); i++) REQUIRE(done[i].cookie == i);
    CHECK(bench.port->doorbells(regs::outbound) - before <= 512 / Rings::doorbell_batch);
}

TEST_CASE("a full ring refuses a packet and leaves it alone", "[pipeline]") {
    CardBench bench;
    const Tunnel tunnel;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 1));
    for (int i = 0; i < 16; i++) REQUIRE(bench.device->submit_outbound(out, Bytes(packet), 0));
    Bytes refused = packet;
    const bool taken = bench.device->submit_outbound(out, std::move(refused), 0);
    CHECK_FALSE(taken);
    CHECK(refused == packet);  // NOLINT(bugprone-use-after-move): that is what is promised
    CHECK(bench.device->submit_inbound(Bytes(packet), 0));  // the other direction has room
    CHECK(bench.drain().size() == 17);
}

TEST_CASE("SAs come and go under traffic, and no packet meets another's", "[pipeline]") {
    auto random = random_engine();
    CardBench bench(small_rings(6), 8);
    struct Both {
        Ends ends;
        SaHandle out = SaHandle::none;
        SaHandle in = SaHandle::none;
    };
    std::vector<Both> sas;
    std::uint32_t spi = 0x1000;
    std::uint64_t submitted = 0;
    std::vector<Completion> done;
    for (int round = 0; round < 150; round++) {
        if (sas.size() < 8 || random() % 3 == 0) {
            Both both;
            both.ends = random_ends(random, spi++);
            both.out = add(*bench.device, both.ends.outbound.clone());
            both.in = add(*bench.device, both.ends.inbound.clone());
            sas.push_back(std::move(both));
        }
        for (int i = 0; i < 20; i++) {
            const Both& sa = sas[random() % sas.size()];
            if (bench.device->submit_outbound(sa.out, random_packet(random, sa.ends.outbound), submitted))
                submitted++;
        }
        if (random() % 3 == 0) {
            const auto gone = sas.begin() + static_cast<std::ptrdiff_t>(random() % sas.size());
            REQUIRE(bench.device->remove_sa(gone->out));
            REQUIRE(bench.device->remove_sa(gone->in));
            sas.erase(gone);
        }
        bench.device->poll(done, bench.events);
    }
    for (auto& rest : bench.drain()) done.push_back(std::move(rest));
    REQUIRE(done.size() == submitted);
    for (const auto& completion : done) REQUIRE(completion.status == PacketStatus::ok);
    CHECK(bench.events.empty());
}

TEST_CASE("one SPI with several destinations", "[pipeline]") {
    CardBench bench;
    Device peer;
    std::vector<SaHandle> handles;
    for (std::uint8_t i = 0; i < 6; i++) {
        auto sa = Tunnel().parameters(Direction::inbound);
        sa.destination = net::IpAddress::v4({198, 51, 100, i});
        sa.key = crypto::Secret(Bytes(20, i));
        handles.push_back(add(*bench.device, sa.clone()));
        CHECK_FALSE(bench.device->add_sa(sa.clone()));
        sa.direction = Direction::outbound;
        const auto sealed = peer.out(peer.add(sa.clone()), inner_packet(net::IpVersion::v4, Bytes(50, i)));
        const auto opened = bench.in(sealed.packet);
        CHECK(opened.status == PacketStatus::ok);
        CHECK(opened.sa == handles.back());
    }
    auto stranger = Tunnel().parameters(Direction::outbound);
    stranger.destination = net::IpAddress::v4({198, 51, 100, 77});
    const auto sealed = peer.out(peer.add(std::move(stranger)), inner_packet(net::IpVersion::v4, Bytes(50)));
    CHECK(bench.in(sealed.packet).status == PacketStatus::unknown_sa);
    CHECK(bench.count("in_unknown_sa") == 1);
}

TEST_CASE("as many SAs as the card has, each with its own packets", "[pipeline]") {
    if (!pipelines_are_quick) return;
    CardBench bench(small_rings(6));
    Device peer;
    Tunnel tunnel;
    const std::uint32_t entries = bench.device->identity().sa_entries;
    REQUIRE(entries == 16384);
    const auto ends = [&](std::uint32_t i, Direction direction) {
        tunnel.spi = 0x1000 + i * 0x9e3779b1;  // odd: each once
        tunnel.keying_material[0] = static_cast<std::uint8_t>(i);
        tunnel.keying_material[1] = static_cast<std::uint8_t>(i >> 8);
        return tunnel.parameters(direction);
    };
    std::vector<SaHandle> handles;
    for (std::uint32_t i = 0; i < entries; i++)
        handles.push_back(add(*bench.device, ends(i, Direction::inbound)));
    auto one_more = ends(entries, Direction::inbound);
    const auto refused = bench.device->add_sa(std::move(one_more));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == "card: its inbound SA table is full (16384 entries)");
    for (std::uint32_t i = 0; i < entries; i += 97) {
        const auto out = peer.add(ends(i, Direction::outbound));
        const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(50, 3));
        const auto opened = bench.in(peer.out(out, Bytes(packet)).packet);
        REQUIRE(opened.status == PacketStatus::ok);
        REQUIRE(opened.sa == handles[i]);
        REQUIRE(opened.packet == packet);
    }
    for (const auto handle : handles) REQUIRE(bench.device->remove_sa(handle));
    CHECK(bench.device->add_sa(ends(5, Direction::inbound)));
}

TEST_CASE("outer addresses move while numbers and windows go on", "[pipeline]") {
    CardBench bench;
    Device software;
    const bool to_v6 = GENERATE(false, true);
    const Tunnel tunnel;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const auto in = add(*bench.device, tunnel.parameters(Direction::inbound));
    const auto reference = software.add(tunnel.parameters(Direction::outbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    const auto source = address(to_v6 ? "2001:db8::5" : "203.0.113.5");
    const auto destination = address(to_v6 ? "2001:db8::6" : "203.0.113.6");
    const esp::UdpEncapsulation udp{4500, 10000};
    const auto before = software.out(reference, Bytes(packet));
    // In flight, these get the old header.
    REQUIRE(bench.device->submit_outbound(out, Bytes(packet), 5));
    REQUIRE(bench.device->update_outer(out, source, destination, udp));
    REQUIRE(software.esp.update_outer(reference, source, destination, udp));
    const auto sent = bench.drain();
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].packet == before.packet);
    const auto moved = bench.out(out, Bytes(packet));
    const auto expected = software.out(reference, Bytes(packet));
    CHECK(to_hex(moved.packet) == to_hex(expected.packet));

    CHECK(bench.in(before.packet).status == PacketStatus::ok);
    CHECK(bench.in(moved.packet).status == PacketStatus::unknown_sa);
    REQUIRE(bench.device->update_outer(in, source, destination, udp));
    const auto opened = bench.in(moved.packet);
    CHECK(opened.status == PacketStatus::ok);
    CHECK(opened.sa == in);
    CHECK(opened.sender == net::Endpoint{source, 4500});
    CHECK(bench.in(moved.packet).status == PacketStatus::replayed);
    CHECK(bench.in(before.packet).status == PacketStatus::unknown_sa);
    CHECK(counters(*bench.device, in).packets == 2);
    REQUIRE(bench.device->remove_sa(in));
}

// Who holds back a packet while a newer one passes must not appear as the peer's new address, whatever became
// of the newer one.
TEST_CASE("a late packet has no sender, even behind one that was no use", "[pipeline]") {
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(40, 7));
    Bytes astray = packet;
    astray[16] = 99;  // its destination is not in the selectors
    struct Newer {
        const char* what;
        Bytes payload;
        std::uint8_t next_header;
        bool spoils_padding;
        PacketStatus status;
    };
    const Newer newer =
        GENERATE_REF(Newer{"a dummy", packet, 59, false, PacketStatus::dummy},
                     Newer{"another selector", astray, 4, false, PacketStatus::selector_mismatch},
                     Newer{"padding", packet, 4, true, PacketStatus::malformed},
                     Newer{"no IP packet", Bytes(40, 9), 4, false, PacketStatus::malformed},
                     Newer{"good", packet, 4, false, PacketStatus::ok});
    CAPTURE(newer.what);
    CardBench bench;
    Device software;
    Tunnel tunnel;
    tunnel.udp = esp::UdpEncapsulation{4500, 4500};
    const auto in = add(*bench.device, tunnel.parameters(Direction::inbound));
    software.add(tunnel.parameters(Direction::inbound));
    const auto send = [&](std::uint64_t number, const Bytes& esp) {
        const Bytes wire = tunnel.wire(esp);
        auto opened = bench.in(Bytes(wire));
        const auto right = software.in(Bytes(wire));
        CAPTURE(number);
        CHECK(opened.status == right.status);
        CHECK(opened.sender == right.sender);
        return opened;
    };
    CHECK(send(1, tunnel.reference_esp(1, packet, 4)).sender.has_value());
    CHECK(
        send(3, tunnel.reference_esp(3, newer.payload, newer.next_header, 0, newer.spoils_padding)).status ==
        newer.status);
    const auto late = send(2, tunnel.reference_esp(2, packet, 4));
    CHECK(late.status == PacketStatus::ok);
    CHECK_FALSE(late.sender.has_value());
    // What was not authentic is not newer.
    Bytes forged = tunnel.reference_esp(9, packet, 4);
    forged.back() ^= 1;
    CHECK(send(9, forged).status == PacketStatus::bad_icv);
    CHECK(send(4, tunnel.reference_esp(4, packet, 4)).sender.has_value());
    REQUIRE(bench.device->remove_sa(in));
}

TEST_CASE("events come once, and bad ICVs in bursts", "[pipeline]") {
    CardBench bench;
    Tunnel tunnel;
    tunnel.lifetime = {.soft_packets = 2, .hard_packets = 3};
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const auto in = add(*bench.device, tunnel.parameters(Direction::inbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    std::vector<Bytes> wire;
    const auto send = [&] {
        auto sealed = bench.out(out, Bytes(packet));
        if (sealed.status == PacketStatus::ok) wire.push_back(sealed.packet);
        return sealed.status;
    };
    CHECK(send() == PacketStatus::ok);
    CHECK(bench.take_events(out).empty());
    CHECK(send() == PacketStatus::ok);
    CHECK(bench.take_events(out) == std::vector{SaEvent::Kind::soft_lifetime});
    CHECK(send() == PacketStatus::ok);
    CHECK(bench.take_events(out) == std::vector{SaEvent::Kind::hard_lifetime});
    CHECK(send() == PacketStatus::lifetime_expired);
    CHECK(bench.take_events(out).empty());

    Bytes spoilt = wire[0];
    spoilt.back() ^= 1;
    for (int i = 0; i < 257; i++) {
        CHECK(bench.in(Bytes(spoilt)).status == PacketStatus::bad_icv);
        const auto events = bench.take_events(in);
        REQUIRE((events == std::vector{SaEvent::Kind::bad_icv}) == (i == 0 || i == 256));
    }
    CHECK(bench.count("inbound.bad_icv_bursts") == 2);
    for (const auto& sealed : wire) CHECK(bench.in(Bytes(sealed)).status == PacketStatus::ok);
    CHECK(bench.take_events(in) == std::vector{SaEvent::Kind::soft_lifetime, SaEvent::Kind::hard_lifetime});
    CHECK(bench.count("in_events") == 4);
}

TEST_CASE("the last sequence number is the last", "[pipeline]") {
    CardBench bench;
    Tunnel tunnel;
    tunnel.esn = GENERATE(false, true);
    tunnel.first_sequence = tunnel.esn ? ~std::uint64_t{0} - 1 : 0xfffffffe;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const Bytes packet = inner_packet(net::IpVersion::v4, Bytes(100, 7));
    CHECK(bench.out(out, Bytes(packet)).status == PacketStatus::ok);
    CHECK(bench.take_events(out).empty());
    CHECK(bench.out(out, Bytes(packet)).status == PacketStatus::ok);
    CHECK(bench.take_events(out) == std::vector{SaEvent::Kind::sequence_exhausted});
    CHECK(bench.out(out, Bytes(packet)).status == PacketStatus::sequence_exhausted);
    CHECK(bench.take_events(out).empty());
}

TEST_CASE("an SA that the card cannot have is refused with the reason", "[pipeline]") {
    CardBench bench;
    auto sa = Tunnel().parameters(Direction::inbound);
    const auto refusal = [&](const esp::SaParameters& parameters) {
        const auto added = bench.device->add_sa(parameters.clone());
        REQUIRE_FALSE(added);
        return added.error().message;
    };
    sa.replay_window = 2048;
    CHECK(refusal(sa) == "card: a replay window of 2048 packets; it has 1024 at most");
    sa.replay_window = 64;
    sa.encryption = esp::Encryption::aes_cbc;
    sa.integrity = esp::Integrity::hmac_sha2_256_128;
    sa.key = crypto::Secret(Bytes(48, 1));
    CHECK(refusal(sa) == "card: no AES_CBC-128/HMAC_SHA2_256_128");
    sa.protocol = esp::Protocol::ah;
    CHECK(refusal(sa) == "card: no AH HMAC_SHA2_256_128");
}
