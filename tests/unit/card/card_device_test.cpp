// The same random traffic through CardDevice, SoftwareEsp and OpenSSL.
#include "tests/unit/card/card_device_support.h"

namespace keyline::card {
namespace {

using namespace test;

// One tunnel on both devices, both directions.
struct Pair {
    Tunnel tunnel;
    SaHandle card_out, card_in, software_out, software_in;
    std::uint64_t sequence = 0;  // the peer's
};

struct Traffic {
    explicit Traffic(std::uint64_t seed) : random(seed), card(random(), 10) {
        for (std::uint32_t i = 0; i < 12; i++) {
            Pair pair{Tunnel(i % 2 == 0 ? 128 : 256)};
            Tunnel& tunnel = pair.tunnel;
            tunnel.keying_material = random_bytes(random, tunnel.keying_material.size());
            tunnel.spi = 0x1000 + i;
            tunnel.esn = i % 3 == 0;
            tunnel.outer = versions[i / 2 % 2];
            if (i / 4 % 2 == 0)
                tunnel.udp = esp::UdpEncapsulation{4500, static_cast<std::uint16_t>(5000 + i)};
            tunnel.replay_window = i % 5 == 0 ? 256 : 64 + 32 * (i % 4);
            if (i == 7) tunnel.lifetime = {.soft_packets = 5, .hard_packets = 20};
            if (i == 8) tunnel.lifetime = {.soft_bytes = 3000, .hard_bytes = 9000};
            pair.card_out = card.add(tunnel.parameters(Direction::outbound));
            pair.card_in = card.add(tunnel.parameters(Direction::inbound));
            pair.software_out = software.add_sa(tunnel.parameters(Direction::outbound)).value();
            pair.software_in = software.add_sa(tunnel.parameters(Direction::inbound)).value();
            pairs.push_back(std::move(pair));
        }
    }

    Bytes random_inner() {
        const auto version = versions[random() % 2];
        Bytes packet =
            inner_packet(version, random_bytes(random, random() % 1450), static_cast<std::uint8_t>(random()));
        if (random() % 16 == 0) packet[version == net::IpVersion::v4 ? 12 : 8] ^= 0x55;  // not our selectors
        return packet;
    }

    // What the peer sends: mostly right, by OpenSSL.
    Bytes random_wire() {
        Pair& pair = pairs[random() % pairs.size()];
        const Bytes inner = random_inner();
        std::uint64_t sequence = ++pair.sequence;
        if (random() % 8 == 0) sequence -= std::min(sequence - 1, random() % 400);
        if (random() % 8 == 0) pair.sequence = sequence += random() % 100;
        const auto what = random() % 40;
        const auto next = what == 0   ? std::uint8_t{59}
                          : what == 1 ? std::uint8_t{6}
                                      : next_header(net::inspect(inner)->version);
        Bytes esp = pair.tunnel.reference_esp(sequence, inner, next, what == 2 ? 252 : 0, false);
        if (what == 3) esp = pair.tunnel.reference_esp(sequence, inner, next, 4, true);
        if (what == 4) esp[4 + random() % (esp.size() - 4)] ^= 0x10;
        if (what == 5) esp.resize(esp.size() - random() % 30);
        if (what == 6) esp[1] ^= 0x80;
        Bytes packet = pair.tunnel.wire(esp, static_cast<std::uint8_t>(random() % 4 == 0 ? random() : 0));
        if (what == 7) packet[random() % packet.size()] ^= 0x20;
        if (what == 8) packet = random_bytes(random, random() % 100);
        return packet;
    }

    void round() {
        std::vector<esp::SaEvent> software_events;
        const auto count = 1 + random() % 40;
        for (std::uint64_t i = 0; i < count; i++) {
            if (random() % 2 == 0) {
                const auto& pair = pairs[random() % pairs.size()];
                const Bytes inner = random_inner();
                REQUIRE(card.device->submit_outbound(pair.card_out, Bytes(inner), i));
                REQUIRE(software.submit_outbound(pair.software_out, Bytes(inner), i));
            } else {
                const Bytes packet = random_wire();
                REQUIRE(card.device->submit_inbound(Bytes(packet), i));
                REQUIRE(software.submit_inbound(Bytes(packet), i));
            }
        }
        std::map<std::uint64_t, Completion> ours;
        for (auto& completion : drain(*card.device, card.events)) {
            REQUIRE(ours.count(completion.cookie) == 0);
            ours[completion.cookie] = std::move(completion);
        }
        auto theirs = drain(software, software_events);
        REQUIRE(ours.size() == count);
        REQUIRE(theirs.size() == count);
        for (const auto& reference : theirs) {
            const auto& completion = ours.at(reference.cookie);
            INFO("cookie " << reference.cookie << " direction " << int(reference.direction));
            REQUIRE(completion.status == reference.status);
            REQUIRE(completion.direction == reference.direction);
            // Handles are given in the same order on both devices.
            REQUIRE(completion.sa == reference.sa);
            REQUIRE(to_hex(completion.packet) == to_hex(reference.packet));
            // What is authentic and no packet (malformed, beyond a lifetime) moves the card's window, and the
            // host is not told: so the card may count a packet as the newest that software does not.
            const bool same_sender = completion.sender == reference.sender;
            const bool only_card = completion.sender.has_value() && !reference.sender.has_value();
            REQUIRE((same_sender || only_card));
            statuses[reference.status]++;
        }
        for (const auto& event : software_events) expected_events.emplace_back(event.sa, event.kind);
    }

    std::mt19937_64 random;
    CardBench card;
    esp::SoftwareEsp software;
    std::vector<Pair> pairs;
    std::map<PacketStatus, unsigned> statuses;
    std::vector<std::pair<SaHandle, esp::SaEvent::Kind>> expected_events;
};

TEST_CASE("random traffic: the card and software agree on every packet, counter and event") {
    auto random = random_engine();
    Traffic traffic(random());
    for (unsigned i = 0; i < 150; i++) traffic.round();

    for (const auto& pair : traffic.pairs)
        for (const auto& [ours, reference] :
             {std::pair{pair.card_out, pair.software_out}, std::pair{pair.card_in, pair.software_in}}) {
            const auto card = traffic.card.device->query_sa(ours);
            const auto software = traffic.software.query_sa(reference);
            REQUIRE(card);
            REQUIRE(software);
            INFO("SPI " << pair.tunnel.spi << (ours == pair.card_out ? " outbound" : " inbound"));
            CHECK(card->sequence == software->sequence);
            CHECK(card->packets == software->packets);
            CHECK(card->bytes == software->bytes);
            CHECK(card->errors == software->errors);
        }
    for (const auto status :
         {PacketStatus::ok, PacketStatus::unknown_sa, PacketStatus::bad_icv, PacketStatus::replayed,
          PacketStatus::too_old, PacketStatus::malformed, PacketStatus::lifetime_expired,
          PacketStatus::selector_mismatch, PacketStatus::dummy})
        CHECK(traffic.statuses[status] > 0);
    std::vector<std::pair<SaHandle, esp::SaEvent::Kind>> events;
    for (const auto& event : traffic.card.events) events.emplace_back(event.sa, event.kind);
    std::sort(events.begin(), events.end());
    std::sort(traffic.expected_events.begin(), traffic.expected_events.end());
    CHECK(events == traffic.expected_events);
    for (const auto& [name, value] : traffic.software.statistics()) CHECK(traffic.card.count(name) == value);
    CHECK(traffic.card.port->stray_accesses() == 0);
}

TEST_CASE("every length from an empty UDP packet to 1500 bytes, both ways, as OpenSSL has it") {
    auto random = random_engine();
    CardBench card(random());
    Tunnel tunnel(256);
    tunnel.keying_material = random_bytes(random, tunnel.keying_material.size());
    tunnel.esn = true;
    tunnel.outer = net::IpVersion::v6;
    tunnel.udp = esp::UdpEncapsulation{};
    const auto out = card.add(tunnel.parameters(Direction::outbound));
    card.add(tunnel.parameters(Direction::inbound));
    std::uint64_t sequence = 0;
    std::uint64_t bytes = 0;
    for (std::size_t length = 28; length <= 1500; length++) {
        const Bytes inner = inner_packet(net::IpVersion::v4, random_bytes(random, length - 28));
        const Bytes esp = tunnel.reference_esp(++sequence, inner, 4);
        const auto sent = card.out(out, inner);
        REQUIRE(sent.status == PacketStatus::ok);
        REQUIRE(to_hex(ByteView(sent.packet).subspan(48)) == to_hex(esp));
        REQUIRE(card.in(sent.packet).packet == inner);
        bytes += inner.size();
    }
    CHECK(card.count("out_packets") == sequence);
    CHECK(card.count("in_packets") == sequence);
    CHECK(card.count("out_bytes") == bytes);
    CHECK(card.count("in_bytes") == bytes);
    CHECK(card.count("out_cycles") > sequence);
    CHECK(card.count("out_cycles_per_packet") == card.count("out_cycles") / sequence);
    CHECK(card.count("in_cycles_per_packet") == card.count("in_cycles") / sequence);
}

TEST_CASE("jumbo packets: the largest passes, the next one and the very large do not") {
    CardBench card;
    const Tunnel tunnel;
    const auto out = card.add(tunnel.parameters(Direction::outbound));
    card.add(tunnel.parameters(Direction::inbound));
    const std::size_t most = card.device->capabilities().max_packet_bytes;
    const Bytes largest = inner_packet(net::IpVersion::v4, Bytes(most - 28, 0x33));
    const auto sent = card.out(out, largest);
    REQUIRE(sent.status == PacketStatus::ok);
    CHECK(card.in(sent.packet).packet == largest);
    for (const std::size_t size : {most + 1, std::size_t{9700}, std::size_t{60000}}) {
        const Bytes large = inner_packet(net::IpVersion::v4, Bytes(size - 28));
        CHECK(card.out(out, large).status == PacketStatus::too_big);
        CHECK(card.in(tunnel.wire(tunnel.reference_esp(size, large, 4))).status == PacketStatus::too_big);
    }
    CHECK(card.count("outbound.too_big") == 3);
    CHECK(card.count("inbound.too_big") == 3);
    CHECK(card.device->health());
}

TEST_CASE("packets that may be fragmented have each their own identification") {
    CardBench card;
    const auto out = card.add(Tunnel().parameters(Direction::outbound));
    const Bytes fragile = inner_packet(net::IpVersion::v4, Bytes(9), 0, false);
    const auto first = card.out(out, fragile).packet;
    const auto second = card.out(out, fragile).packet;
    CHECK(to_hex(ByteView(first).subspan(4, 2)) != to_hex(ByteView(second).subspan(4, 2)));
    CHECK((first[6] & 0x40) == 0);
    const auto whole = card.out(out, inner_packet(net::IpVersion::v4, Bytes(9))).packet;
    CHECK(to_hex(ByteView(whole).subspan(4, 4)) == "00004000");
}

TEST_CASE("new outer addresses: sequence number and window go on") {
    CardBench card;
    Tunnel tunnel;
    const auto out = card.add(tunnel.parameters(Direction::outbound));
    const auto in = card.add(tunnel.parameters(Direction::inbound));
    const Bytes inner = inner_packet(net::IpVersion::v6, Bytes(10));
    const auto before = card.out(out, inner);
    CHECK(card.in(before.packet).status == PacketStatus::ok);
    tunnel.outer = net::IpVersion::v6;
    tunnel.udp = esp::UdpEncapsulation{4500, 7777};
    for (const auto sa : {out, in})
        REQUIRE(card.device->update_outer(sa, tunnel.source(), tunnel.destination(), tunnel.udp));
    const auto after = card.out(out, inner);
    const auto outer = esp::parse_outer(after.packet);
    REQUIRE(outer);
    CHECK(outer->sequence == 2);
    CHECK(outer->udp == tunnel.udp);
    CHECK(card.in(before.packet).status == PacketStatus::unknown_sa);
    CHECK(card.in(tunnel.wire(esp::parse_outer(before.packet)->esp)).status == PacketStatus::replayed);
    CHECK(card.in(after.packet).status == PacketStatus::ok);
    CHECK_FALSE(card.device->update_outer(out, address("192.0.2.1"), address("2001:db8::2"), {}));
    CHECK_FALSE(card.device->update_outer(SaHandle::none, tunnel.source(), tunnel.destination(), {}));
}

}  // namespace
}  // namespace keyline::card
