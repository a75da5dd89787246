// Traffic through SoftwareEsp, every packet compared with what OpenSSL makes of it; then SAs coming and
// going.
#include "host/esp/software_esp.h"

#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;

Tunnel random_tunnel(std::mt19937_64& random) {
    Tunnel tunnel(random() % 2 == 0 ? 128 : 256);
    tunnel.keying_material = random_bytes(random, tunnel.keying_material.size());
    tunnel.spi = static_cast<std::uint32_t>(random()) | 0x100;
    tunnel.esn = random() % 2 == 0;
    tunnel.outer = versions[random() % 2];
    if (random() % 2 == 0) tunnel.udp = UdpEncapsulation{4500, static_cast<std::uint16_t>(random() | 1)};
    return tunnel;
}

TEST_CASE("tunnels over and inside IPv4 and IPv6 carry what OpenSSL would, for every length to 1500") {
    auto random = random_engine();
    Device device;
    for (std::size_t length = 0; length <= 1500; length++) {
        const Tunnel tunnel = random_tunnel(random);
        const auto version = versions[random() % 2];
        const auto traffic_class = static_cast<std::uint8_t>(random() & 0xfc);
        const Bytes inner = inner_packet(version, random_bytes(random, length), traffic_class);
        const Bytes esp = tunnel.reference_esp(1, inner, next_header(version));
        INFO("length " << length << " udp " << tunnel.udp.has_value() << " esn " << tunnel.esn);

        const auto sa = device.add(tunnel.parameters(Direction::outbound));
        const auto out = device.out(sa, inner);
        REQUIRE(out.status == PacketStatus::ok);
        REQUIRE(out.sa == sa);
        const auto outer = parse_outer(out.packet);
        REQUIRE(outer);
        REQUIRE(to_hex(outer->esp) == to_hex(esp));
        REQUIRE(outer->ip.source == tunnel.source());
        REQUIRE(outer->ip.destination == tunnel.destination());
        REQUIRE(outer->ip.traffic_class == traffic_class);
        REQUIRE(outer->udp == tunnel.udp);

        const auto receiver = device.add(tunnel.parameters(Direction::inbound));
        const auto in = device.in(tunnel.wire(esp));
        REQUIRE(in.status == PacketStatus::ok);
        REQUIRE(in.sa == receiver);
        REQUIRE(in.packet == inner);
        const auto counters = device.esp.query_sa(receiver);
        REQUIRE(counters);
        REQUIRE(counters->packets == 1);
        REQUIRE(counters->bytes == inner.size());
        REQUIRE(device.esp.remove_sa(sa));
        REQUIRE(device.esp.remove_sa(receiver));
    }
    CHECK(device.statistic("outbound.ok") == 1501);
    CHECK(device.statistic("inbound.ok") == 1501);
    CHECK(device.statistic("inbound.bytes") == device.statistic("outbound.bytes"));
}

TEST_CASE("the largest packet passes and the next larger one does not") {
    const Tunnel tunnel;
    Device device;
    const auto sa = device.add(tunnel.parameters(Direction::outbound));
    device.add(tunnel.parameters(Direction::inbound));
    const std::size_t room = device.esp.capabilities().max_packet_bytes - 28;
    const Bytes largest = inner_packet(net::IpVersion::v4, Bytes(room, 0x5a));
    const auto out = device.out(sa, largest);
    REQUIRE(out.status == PacketStatus::ok);
    CHECK(device.in(out.packet).packet == largest);
    CHECK(device.out(sa, inner_packet(net::IpVersion::v4, Bytes(room + 1))).status == PacketStatus::too_big);
    CHECK(device.statistic("outbound.too_big") == 1);
}

TEST_CASE("UDP or not is not asked of an inbound packet, nor its source") {
    Tunnel tunnel;
    Device device;
    device.add(tunnel.parameters(Direction::inbound));
    const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(10));
    tunnel.udp = UdpEncapsulation{1, 2};
    CHECK(device.in(tunnel.wire(tunnel.reference_esp(1, inner, 4))).status == PacketStatus::ok);
    Bytes moved = tunnel.wire(tunnel.reference_esp(2, inner, 4));
    moved[12] = 203;
    net::update_ipv4_checksum(moved);
    CHECK(device.in(moved).status == PacketStatus::ok);
}

TEST_CASE("one SPI may lead to two destinations, but not twice to one") {
    Tunnel first;
    Tunnel second;
    second.outer = net::IpVersion::v6;
    second.keying_material[0] ^= 1;
    Device device;
    const auto one = device.add(first.parameters(Direction::inbound));
    const auto two = device.add(second.parameters(Direction::inbound));
    CHECK(one != two);
    CHECK_FALSE(device.esp.add_sa(first.parameters(Direction::inbound)));
    device.add(first.parameters(Direction::outbound));
    const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(10));
    CHECK(device.in(second.wire(second.reference_esp(1, inner, 4))).sa == two);
    CHECK(device.in(first.wire(first.reference_esp(1, inner, 4))).sa == one);
    CHECK(device.in(first.wire(second.reference_esp(2, inner, 4))).status == PacketStatus::bad_icv);
}

TEST_CASE("new outer addresses: number and window go on") {
    Tunnel tunnel;
    Device device;
    const auto out = device.add(tunnel.parameters(Direction::outbound));
    const auto in = device.add(tunnel.parameters(Direction::inbound));
    const Bytes inner = inner_packet(net::IpVersion::v6, Bytes(10));
    const auto before = device.out(out, inner);
    CHECK(device.in(before.packet).status == PacketStatus::ok);

    tunnel.outer = net::IpVersion::v6;
    tunnel.udp = UdpEncapsulation{4500, 7777};
    for (const auto sa : {out, in})
        REQUIRE(device.esp.update_outer(sa, tunnel.source(), tunnel.destination(), tunnel.udp));
    const auto after = device.out(out, inner);
    const auto outer = parse_outer(after.packet);
    REQUIRE(outer);
    CHECK(outer->sequence == 2);
    CHECK(outer->udp == tunnel.udp);
    CHECK(outer->ip.destination == tunnel.destination());
    CHECK(device.in(before.packet).status == PacketStatus::unknown_sa);
    CHECK(device.in(tunnel.wire(parse_outer(before.packet)->esp)).status == PacketStatus::replayed);
    CHECK(device.in(after.packet).status == PacketStatus::ok);

    CHECK_FALSE(device.esp.update_outer(out, address("192.0.2.1"), address("2001:db8::2"), {}));
    CHECK_FALSE(device.esp.update_outer(SaHandle::none, tunnel.source(), tunnel.destination(), {}));
}

TEST_CASE("packets that may be fragmented have each their own identification") {
    Device device;
    const auto sa = device.add(Tunnel().parameters(Direction::outbound));
    const Bytes fragile = inner_packet(net::IpVersion::v4, Bytes(9), 0, false);
    const auto first = device.out(sa, fragile).packet;
    const auto second = device.out(sa, fragile).packet;
    CHECK(to_hex(ByteView(first).subspan(4, 2)) != to_hex(ByteView(second).subspan(4, 2)));
    CHECK((first[6] & 0x40) == 0);
}

TEST_CASE("update_outer does not take another SA's place") {
    Tunnel first;
    Tunnel second;
    second.outer = net::IpVersion::v6;
    Device device;
    device.add(first.parameters(Direction::inbound));
    const auto moving = device.add(second.parameters(Direction::inbound));
    CHECK_FALSE(device.esp.update_outer(moving, first.source(), first.destination(), {}));
    const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(10));
    CHECK(device.in(second.wire(second.reference_esp(1, inner, 4))).sa == moving);
}

TEST_CASE("a removed SA is unknown and its handle is not given again") {
    const Tunnel tunnel;
    Device device;
    const auto out = device.add(tunnel.parameters(Direction::outbound));
    const auto in = device.add(tunnel.parameters(Direction::inbound));
    const auto packet = device.out(out, inner_packet(net::IpVersion::v4, Bytes(10))).packet;
    REQUIRE(device.esp.remove_sa(out));
    REQUIRE(device.esp.remove_sa(in));
    CHECK_FALSE(device.esp.remove_sa(in));
    CHECK_FALSE(device.esp.query_sa(out));
    CHECK(device.in(packet).status == PacketStatus::unknown_sa);
    CHECK(device.out(out, inner_packet(net::IpVersion::v4, Bytes(10))).status == PacketStatus::unknown_sa);
    const auto again = device.add(tunnel.parameters(Direction::inbound));
    CHECK(again != in);
    CHECK(again != out);
    CHECK(device.in(packet).status == PacketStatus::ok);  // a new SA, a new window
}

TEST_CASE("a full device says so and leaves the packet alone") {
    const Tunnel tunnel;
    SoftwareEsp esp;
    const auto sa = esp.add_sa(tunnel.parameters(Direction::outbound));
    REQUIRE(sa);
    const Bytes inner = inner_packet(net::IpVersion::v4, Bytes(10));
    for (std::size_t i = 0; i < SoftwareEsp::max_waiting; i++)
        REQUIRE(esp.submit_outbound(*sa, Bytes(inner), i));
    Bytes outbound = inner;
    Bytes inbound = inner;
    const bool took_outbound = esp.submit_outbound(*sa, std::move(outbound), 0);
    const bool took_inbound = esp.submit_inbound(std::move(inbound), 0);
    CHECK_FALSE(took_outbound);
    CHECK_FALSE(took_inbound);
    // The contract: a refused packet is still there.
    CHECK(outbound == inner);  // NOLINT(bugprone-use-after-move)
    CHECK(inbound == inner);   // NOLINT(bugprone-use-after-move)
    std::vector<Completion> completions;
    std::vector<SaEvent> events;
    esp.poll(completions, events);
    REQUIRE(completions.size() == SoftwareEsp::max_waiting);
    for (std::size_t i = 0; i < completions.size(); i++) {
        REQUIRE(completions[i].cookie == i);
        REQUIRE(parse_outer(completions[i].packet)->sequence == i + 1);
    }
    CHECK(esp.outstanding() == 0);
    CHECK(esp.submit_outbound(*sa, Bytes(inner), 0));
}

TEST_CASE("parameters that cannot work are refused") {
    SoftwareEsp esp;
    const auto refused = [&](Direction direction, auto change) {
        const Tunnel tunnel;
        auto parameters = tunnel.parameters(direction);
        change(parameters);
        return !esp.add_sa(std::move(parameters)).has_value();
    };
    const auto in = Direction::inbound;
    const auto out = Direction::outbound;
    CHECK_FALSE(refused(in, [](auto&) {}));
    CHECK(refused(out, [](auto& p) { p.spi = 255; }));
    CHECK(refused(out, [](auto& p) { p.key_bits = 192; }));
    CHECK(refused(out, [](auto& p) { p.key = crypto::Secret(16); }));
    CHECK(refused(out, [](auto& p) { p.key = crypto::Secret(36); }));
    CHECK(refused(out, [](auto& p) { p.first_sequence = 0; }));
    CHECK(refused(out, [](auto& p) { p.first_sequence = std::uint64_t{1} << 32; }));
    CHECK_FALSE(refused(out, [](auto& p) {
        p.esn = true;
        p.first_sequence = std::uint64_t{1} << 32;
    }));
    CHECK(refused(out, [](auto& p) { p.destination = address("2001:db8::1"); }));
    CHECK(refused(in, [&](auto& p) {
        p.spi++;
        p.replay_window = 4097;
    }));
    CHECK(refused(in, [](auto& p) { p.source_selectors.clear(); }));
    CHECK(refused(in, [](auto& p) { p.destination_selectors.clear(); }));
}

TEST_CASE("transport mode keeps the packet's own header") {
    auto random = random_engine();
    for (const auto version : versions) {
        Tunnel tunnel;
        tunnel.mode = Mode::transport;
        tunnel.outer = version;
        Device device;
        const auto sa = device.add(tunnel.parameters(Direction::outbound));
        device.add(tunnel.parameters(Direction::inbound));
        // The packet's own addresses are what the SA is found by.
        Bytes packet = inner_packet(version, random_bytes(random, 100), 0xb8);
        const auto size = tunnel.destination().bytes().size();
        const auto at = static_cast<std::ptrdiff_t>(net::header_bytes(version) - size);
        std::copy_n(tunnel.destination().bytes().begin(), size, packet.begin() + at);
        if (version == net::IpVersion::v4) net::update_ipv4_checksum(packet);

        const auto out = device.out(sa, packet);
        REQUIRE(out.status == PacketStatus::ok);
        const auto outer = parse_outer(out.packet);
        REQUIRE(outer);
        CHECK(outer->ip.source == net::inspect(packet)->source);
        CHECK(outer->ip.traffic_class == 0xb8);
        const auto payload = ByteView(packet).subspan(net::header_bytes(version));
        CHECK(to_hex(outer->esp) == to_hex(tunnel.reference_esp(1, payload, 17)));
        // Selectors are for 10.2.0.0/16: first they refuse, then they are the right ones.
        CHECK(device.in(out.packet).status == PacketStatus::selector_mismatch);
        tunnel.destinations = selectors({version == net::IpVersion::v4 ? "192.0.2.2" : "2001:db8::2"});
        Device other;
        other.add(tunnel.parameters(Direction::inbound));
        CHECK(to_hex(other.in(out.packet).packet) == to_hex(packet));

        const Bytes dummy = tunnel.reference_esp(2, Bytes(24, 0x11), net::ip_protocol_none);
        CHECK(other.in(tunnel.wire(dummy)).status == PacketStatus::dummy);

        Bytes fragment = packet;
        if (version == net::IpVersion::v4) {
            fragment[6] = 0x20;
            CHECK(device.out(sa, fragment).status == PacketStatus::malformed);
        }
    }
}

}  // namespace
}  // namespace keyline::esp
