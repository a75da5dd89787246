// Lifetimes, the end of sequence numbers, and extended ones.
#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;
using Kind = SaEvent::Kind;

const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(72));  // 100 octets

std::vector<Kind> kinds(const Device& device, SaHandle sa) {
    std::vector<Kind> list;
    for (const auto& event : device.events) {
        REQUIRE(event.sa == sa);
        list.push_back(event.kind);
    }
    return list;
}

TEST_CASE("packet limits: the soft one tells, the hard one stops, each is told once") {
    for (const auto direction : {Direction::outbound, Direction::inbound}) {
        Tunnel tunnel;
        tunnel.lifetime.soft_packets = 3;
        tunnel.lifetime.hard_packets = 5;
        Device device;
        const auto sa = device.add(tunnel.parameters(direction));
        for (std::uint64_t i = 1; i <= 8; i++) {
            const auto completion = direction == Direction::outbound
                                        ? device.out(sa, inner)
                                        : device.in(tunnel.wire(tunnel.reference_esp(i, inner, 4)));
            REQUIRE(completion.status == (i <= 5 ? PacketStatus::ok : PacketStatus::lifetime_expired));
            REQUIRE(completion.packet.empty() == (i > 5));
            REQUIRE(device.events.size() == (i < 3 ? 0 : i < 5 ? 1 : 2));
        }
        CHECK(kinds(device, sa) == std::vector{Kind::soft_lifetime, Kind::hard_lifetime});
        const auto counters = device.esp.query_sa(sa);
        CHECK(counters->packets == 5);
        CHECK(counters->bytes == 500);
        CHECK(counters->errors == 3);
        if (direction == Direction::outbound) CHECK(counters->sequence == 5);
        CHECK(device.statistic(direction == Direction::outbound ? "outbound.lifetime_expired"
                                                                : "inbound.lifetime_expired") == 3);
    }
}

TEST_CASE("byte limits count inner packets; none goes beyond the hard one") {
    for (const auto direction : {Direction::outbound, Direction::inbound}) {
        Tunnel tunnel;
        tunnel.lifetime.soft_bytes = 150;
        tunnel.lifetime.hard_bytes = 250;
        Device device;
        const auto sa = device.add(tunnel.parameters(direction));
        const auto pass = [&](std::uint64_t sequence, const Bytes& packet) {
            return direction == Direction::outbound
                       ? device.out(sa, packet)
                       : device.in(tunnel.wire(tunnel.reference_esp(sequence, packet, 4)));
        };
        CHECK(pass(1, inner).status == PacketStatus::ok);
        CHECK(device.events.empty());
        CHECK(pass(2, inner).status == PacketStatus::ok);
        CHECK(kinds(device, sa) == std::vector{Kind::soft_lifetime});
        CHECK(pass(3, inner).status == PacketStatus::lifetime_expired);
        CHECK(kinds(device, sa) == std::vector{Kind::soft_lifetime, Kind::hard_lifetime});
        CHECK(pass(4, inner_packet(net::IpVersion::v4, Bytes(22))).status == PacketStatus::ok);
        CHECK(pass(5, inner_packet(net::IpVersion::v4, {})).status == PacketStatus::lifetime_expired);
        CHECK(device.esp.query_sa(sa)->bytes == 250);
        CHECK(device.events.size() == 2);
    }
}

TEST_CASE("a hard limit that is met exactly is told with the last packet") {
    Tunnel tunnel;
    tunnel.lifetime.hard_bytes = 200;
    Device device;
    const auto sa = device.add(tunnel.parameters(Direction::outbound));
    CHECK(device.out(sa, inner).status == PacketStatus::ok);
    CHECK(device.out(sa, inner).status == PacketStatus::ok);
    CHECK(kinds(device, sa) == std::vector{Kind::hard_lifetime});
    CHECK(device.out(sa, inner).status == PacketStatus::lifetime_expired);
    CHECK(device.events.size() == 1);
}

TEST_CASE("an SA at its limit does not even look whether a packet is authentic") {
    Tunnel tunnel;
    tunnel.lifetime.hard_packets = 1;
    Device device;
    const auto sa = device.add(tunnel.parameters(Direction::inbound));
    CHECK(device.in(tunnel.wire(tunnel.reference_esp(1, inner, 4))).status == PacketStatus::ok);
    Bytes spoilt = tunnel.wire(tunnel.reference_esp(2, inner, 4));
    spoilt.back() ^= 1;
    CHECK(device.in(spoilt).status == PacketStatus::lifetime_expired);
    CHECK(device.esp.query_sa(sa)->sequence == 1);
}

TEST_CASE("the sequence number does not cycle, with 32 bits nor with 64") {
    for (const bool esn : {false, true}) {
        Tunnel tunnel;
        tunnel.esn = esn;
        const std::uint64_t last = esn ? ~std::uint64_t{0} : 0xffffffff;
        tunnel.first_sequence = last - 1;
        Device device;
        const auto sa = device.add(tunnel.parameters(Direction::outbound));
        for (const std::uint64_t number : {last - 1, last}) {
            CHECK(device.events.empty());
            const auto out = device.out(sa, inner);
            REQUIRE(out.status == PacketStatus::ok);
            CHECK(to_hex(ByteView(out.packet).subspan(20)) == to_hex(tunnel.reference_esp(number, inner, 4)));
        }
        CHECK(kinds(device, sa) == std::vector{Kind::sequence_exhausted});
        CHECK(device.out(sa, inner).status == PacketStatus::sequence_exhausted);
        CHECK(device.events.size() == 1);
        CHECK(device.esp.query_sa(sa)->sequence == last);
        CHECK(device.statistic("outbound.sequence_exhausted") == 1);
    }
}

TEST_CASE("extended sequence numbers cross 2^32 on both sides, late packets included") {
    Tunnel tunnel;
    tunnel.esn = true;
    tunnel.outer = net::IpVersion::v6;
    Device device;
    device.add(tunnel.parameters(Direction::inbound));
    const auto in = [&](std::uint64_t sequence) {
        return device.in(tunnel.wire(tunnel.reference_esp(sequence, inner, 4))).status;
    };
    const std::uint64_t wrap = std::uint64_t{1} << 32;
    CHECK(in(wrap - 70) == PacketStatus::ok);
    CHECK(in(wrap - 1) == PacketStatus::ok);
    CHECK(in(wrap + 1) == PacketStatus::ok);
    CHECK(in(wrap - 2) == PacketStatus::ok);
    CHECK(in(wrap) == PacketStatus::ok);
    CHECK(in(wrap - 1) == PacketStatus::replayed);
    CHECK(in(wrap + 1) == PacketStatus::replayed);
    // Left of the window: taken for one 2^32 later, which the ICV then denies.
    CHECK(in(wrap - 64) == PacketStatus::bad_icv);
    // The high half is not on the wire, but the ICV covers it.
    CHECK(in(2 * wrap + 5) == PacketStatus::bad_icv);
    CHECK(in(wrap + 5) == PacketStatus::ok);
}

}  // namespace
}  // namespace keyline::esp
