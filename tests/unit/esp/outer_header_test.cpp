// Outer headers byte by byte, and what is refused when they are taken apart.
#include "host/esp/outer_header.h"

#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;

const Bytes esp = from_hex("c0ffee01 00000007 0102030405060708 090a0b0c");

OuterAddresses addresses(net::IpVersion version, bool udp) {
    Tunnel tunnel;
    tunnel.outer = version;
    if (udp) tunnel.udp = UdpEncapsulation{4500, 61234};
    return outer_addresses(tunnel.parameters(Direction::outbound));
}

TEST_CASE("an IPv4 outer header") {
    const auto packet = encapsulate(esp, addresses(net::IpVersion::v4, false), {0xb9, true}, 0);
    // Checksum by hand: 45b9+0028+0000+4000+4032+c000+0201+c000+0202 = 24a16, 4a16+2 = 4a18, ~ = b5e7.
    CHECK(to_hex(packet) == "45b90028000040004032b5e7c0000201c0000202" + to_hex(esp));
    const auto fragile = encapsulate(esp, addresses(net::IpVersion::v4, false), {0, false}, 0x1234);
    CHECK(to_hex(ByteView(fragile).subspan(4, 4)) == "12340000");
    CHECK(net::ipv4_checksum_ok(ByteView(fragile).first(20)));
}

TEST_CASE("an IPv4 outer header with UDP has no UDP checksum") {
    const auto packet = encapsulate(esp, addresses(net::IpVersion::v4, true), {}, 0);
    CHECK(packet[9] == 17);
    CHECK(to_hex(ByteView(packet).subspan(20)) == "1194ef32001c0000" + to_hex(esp));
}

TEST_CASE("an IPv6 outer header, with a UDP checksum where there is UDP") {
    const auto packet = encapsulate(esp, addresses(net::IpVersion::v6, false), {0xb9, true}, 0);
    CHECK(to_hex(packet) ==
          "6b900000"
          "00143240"
          "20010db8000000000000000000000001"
          "20010db8000000000000000000000002" +
              to_hex(esp));
    const auto udp = encapsulate(esp, addresses(net::IpVersion::v6, true), {}, 0);
    Bytes pseudo =
        from_hex("20010db8000000000000000000000001 20010db8000000000000000000000002 0000001c 00000011");
    append(pseudo, ByteView(udp).subspan(40));
    CHECK(net::internet_checksum(pseudo) == 0);
    CHECK(to_hex(ByteView(udp).subspan(46, 2)) != "0000");
}

TEST_CASE("DSCP and ECN are copied, DF is copied from IPv4 and set for IPv6") {
    const auto of = [](const Bytes& packet) { return outer_fields(net::inspect(packet).value()); };
    CHECK(of(inner_packet(net::IpVersion::v4, {}, 0xb9, false)).traffic_class == 0xb9);
    CHECK_FALSE(of(inner_packet(net::IpVersion::v4, {}, 0, false)).dont_fragment);
    CHECK(of(inner_packet(net::IpVersion::v4, {}, 0, true)).dont_fragment);
    CHECK(of(inner_packet(net::IpVersion::v6, {}, 3)).traffic_class == 3);
    CHECK(of(inner_packet(net::IpVersion::v6, {})).dont_fragment);
}

TEST_CASE("what was built is taken apart again") {
    for (const auto version : versions)
        for (const bool udp : {false, true}) {
            const auto where = addresses(version, udp);
            Bytes packet = encapsulate(esp, where, {0x2e, true}, 0);
            packet.resize(packet.size() + 3);  // an Ethernet frame's padding
            const auto outer = parse_outer(packet);
            REQUIRE(outer);
            CHECK(outer->ip.source == where.source);
            CHECK(outer->ip.destination == where.destination);
            CHECK(outer->ip.traffic_class == 0x2e);
            CHECK(outer->udp == where.udp);
            CHECK(outer->esp_offset == outer_header_bytes(where));
            CHECK(to_hex(outer->esp) == to_hex(esp));
            CHECK(outer->spi == 0xc0ffee01);
            CHECK(outer->sequence == 7);
        }
}

TEST_CASE("every truncation of an outer packet is refused") {
    for (const auto version : versions)
        for (const bool udp : {false, true}) {
            const Bytes packet = encapsulate(esp, addresses(version, udp), {}, 0);
            for (std::size_t size = 0; size < packet.size(); size++)
                REQUIRE_FALSE(parse_outer(ByteView(packet).first(size)));
        }
}

TEST_CASE("wrong checksums are refused, absent ones are not") {
    Bytes v4 = encapsulate(esp, addresses(net::IpVersion::v4, false), {}, 0);
    for (std::size_t i = 1; i < 20; i++) {
        Bytes bad = v4;
        bad[i] ^= 0x04;
        REQUIRE_FALSE(parse_outer(bad));
    }
    Bytes v6 = encapsulate(esp, addresses(net::IpVersion::v6, true), {}, 0);
    v6[47] ^= 1;
    CHECK_FALSE(parse_outer(v6));
    v6[46] = v6[47] = 0;
    CHECK(parse_outer(v6));
    Bytes udp = encapsulate(esp, addresses(net::IpVersion::v4, true), {}, 0);
    const auto checksum =
        net::udp_checksum(address("192.0.2.1"), address("192.0.2.2"), ByteView(udp).subspan(20));
    udp[26] = static_cast<std::uint8_t>(checksum >> 8);
    udp[27] = static_cast<std::uint8_t>(checksum);
    CHECK(parse_outer(udp));
    udp[40] ^= 1;
    CHECK_FALSE(parse_outer(udp));
}

TEST_CASE("fragments, other protocols, IKE and keepalives are refused") {
    const auto where = addresses(net::IpVersion::v4, true);
    Bytes fragment = encapsulate(esp, where, {0, false}, 0);
    fragment[6] = 0x20;
    net::update_ipv4_checksum(fragment);
    CHECK_FALSE(parse_outer(fragment));
    Bytes tcp = encapsulate(esp, addresses(net::IpVersion::v4, false), {}, 0);
    tcp[9] = 6;
    net::update_ipv4_checksum(tcp);
    CHECK_FALSE(parse_outer(tcp));
    Bytes ike = from_hex("00000000");
    append(ike, Bytes(28, 0x11));
    CHECK_FALSE(parse_outer(encapsulate(ike, where, {}, 0)));
    CHECK_FALSE(parse_outer(encapsulate(Bytes{0xff}, where, {}, 0)));
    CHECK_FALSE(parse_outer(encapsulate({}, where, {}, 0)));
    CHECK_FALSE(parse_outer(encapsulate(Bytes(7, 1), where, {}, 0)));
    CHECK(parse_outer(encapsulate(Bytes(8, 1), where, {}, 0)));
}

}  // namespace
}  // namespace keyline::esp
