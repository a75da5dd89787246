// Packets captured or published elsewhere, and every way to cut them short.
#include "host/net/ip_packet.h"

#include <catch2/catch.hpp>

#include "tests/support/random.h"

namespace keyline::net {
namespace {

// A DNS query, from draft-mcgrew-gcm-test-01.
const Bytes dns_query = from_hex(
    "4500003e698f000080114dccc0a80102c0a801010a980035002a2343b2d001000001000000000000037369700963796265726369"
    "747902646b"
    "0000010001");
// A TCP SYN-ACK with options, from the same.
const Bytes tcp_syn = from_hex(
    "4500003069a6400080062690c0a801029389155e0a9e008b2dc57ee0000000007002400020bf0000020405b401010402");
// An ICMP echo request, from the same.
const Bytes echo_request = from_hex(
    "4500003c99c500008001cb7a40679318010101010800075c020044006162636465666768696a6b6c6d6e6f707172737475767761"
    "62636465"
    "66676869");

Bytes ipv6_packet(std::uint8_t next_header, const Bytes& payload) {
    Bytes packet = from_hex("6b800000");  // traffic class 0xb8
    packet.push_back(static_cast<std::uint8_t>(payload.size() >> 8));
    packet.push_back(static_cast<std::uint8_t>(payload.size()));
    packet.push_back(next_header);
    packet.push_back(61);
    append(packet, from_hex("20010db8000000000000000000000001"));
    append(packet, from_hex("20010db8000000000000000000000002"));
    append(packet, payload);
    return packet;
}

const Bytes udp_header = from_hex("1234005000080000");

TEST_CASE("an IPv4 UDP packet") {
    const auto info = inspect(dns_query);
    REQUIRE(info);
    CHECK(info->version == IpVersion::v4);
    CHECK(info->source.to_string() == "192.168.1.2");
    CHECK(info->destination.to_string() == "192.168.1.1");
    CHECK(info->protocol == ip_protocol_udp);
    CHECK(info->header_bytes == 20);
    CHECK(info->protocol_offset == 9);
    CHECK(info->total_bytes == dns_query.size());
    CHECK(info->traffic_class == 0);
    CHECK(info->ttl == 128);
    CHECK_FALSE(info->dont_fragment);
    CHECK_FALSE(info->fragment);
    CHECK(info->first_fragment);
    CHECK(info->source_port == 0x0a98);
    CHECK(info->destination_port == 53);
}

TEST_CASE("IPv4 TCP with DF, and ICMP") {
    const auto tcp = inspect(tcp_syn);
    REQUIRE(tcp);
    CHECK(tcp->dont_fragment);
    CHECK(tcp->source_port == 0x0a9e);
    CHECK(tcp->destination_port == 139);
    const auto icmp = inspect(echo_request);
    REQUIRE(icmp);
    CHECK(icmp->source_port == 0);
    CHECK(icmp->destination_port == 0x0800);
    CHECK(icmp->ports_known);
}

TEST_CASE("IPv4 options, fragments and trailing bytes") {
    Bytes options = from_hex("46000020000000004011000001020304050607080101010011112222000c0000");
    const auto info = inspect(options);
    REQUIRE(info);
    CHECK(info->header_bytes == 24);
    CHECK(info->source_port == 0x1111);
    options.resize(100);  // an Ethernet frame's padding
    REQUIRE(inspect(options));
    CHECK(inspect(options)->total_bytes == 32);

    Bytes first = dns_query;
    first[6] = 0x20;  // more fragments
    CHECK(inspect(first)->fragment);
    CHECK(inspect(first)->first_fragment);
    CHECK(inspect(first)->destination_port == 53);
    Bytes later = dns_query;
    later[7] = 0x01;
    CHECK(inspect(later)->fragment);
    CHECK_FALSE(inspect(later)->first_fragment);
    CHECK(inspect(later)->source_port == 0);
    CHECK(inspect(later)->destination_port == 0);
    CHECK_FALSE(inspect(later)->ports_known);
}

TEST_CASE("IPv4 headers that contradict themselves are refused") {
    Bytes packet = dns_query;
    packet[0] = 0x44;  // a header of 16 bytes
    CHECK_FALSE(inspect(packet));
    packet[0] = 0x55;  // version 5
    CHECK_FALSE(inspect(packet));
    packet = dns_query;
    packet[3] = 19;  // shorter than its header
    CHECK_FALSE(inspect(packet));
    packet[3] = 20;
    CHECK(inspect(packet));
    CHECK(inspect(packet)->destination_port == 0);
    packet[0] = 0x4f;
    CHECK_FALSE(inspect(packet));
}

TEST_CASE("an IPv6 packet with no, some and too many extension headers") {
    const auto plain = inspect(ipv6_packet(ip_protocol_udp, udp_header));
    REQUIRE(plain);
    CHECK(plain->version == IpVersion::v6);
    CHECK(plain->source.to_string() == "2001:db8::1");
    CHECK(plain->destination.to_string() == "2001:db8::2");
    CHECK(plain->traffic_class == 0xb8);
    CHECK(plain->ttl == 61);
    CHECK(plain->dont_fragment);
    CHECK(plain->header_bytes == 40);
    CHECK(plain->protocol_offset == 6);
    CHECK(plain->destination_port == 80);

    // Hop-by-hop options (16 bytes), routing, destination options, UDP.
    Bytes chain = from_hex("2b01000000000000 0000000000000000 3c00000000000000 1100010400000000");
    append(chain, udp_header);
    const auto skipped = inspect(ipv6_packet(0, chain));
    REQUIRE(skipped);
    CHECK(skipped->protocol == ip_protocol_udp);
    CHECK(skipped->header_bytes == 40 + 32);
    CHECK(skipped->protocol_offset == 40 + 24);
    CHECK(skipped->source_port == 0x1234);

    for (const unsigned count : {max_ipv6_extension_headers, max_ipv6_extension_headers + 1}) {
        Bytes many;
        for (unsigned i = 0; i < count; i++)
            append(many, from_hex(i + 1 == count ? "1100000000000000" : "3c00000000000000"));
        append(many, udp_header);
        CHECK(inspect(ipv6_packet(60, many)).has_value() == (count == max_ipv6_extension_headers));
    }
}

TEST_CASE("IPv6 fragments") {
    Bytes first = from_hex("1100000100000001");  // offset 0, more
    append(first, udp_header);
    auto info = inspect(ipv6_packet(44, first));
    REQUIRE(info);
    CHECK(info->fragment);
    CHECK(info->first_fragment);
    CHECK(info->destination_port == 80);
    Bytes later =
        from_hex("3c00001000000001");  // offset 16; what follows is not a destination options header
    append(later, Bytes(4, 0xff));
    info = inspect(ipv6_packet(44, later));
    REQUIRE(info);
    CHECK(info->fragment);
    CHECK_FALSE(info->first_fragment);
    CHECK(info->protocol == 60);
    CHECK(info->header_bytes == 48);
    CHECK(info->destination_port == 0);
    Bytes atomic = from_hex("1100000000000001");  // RFC 6946
    append(atomic, udp_header);
    info = inspect(ipv6_packet(44, atomic));
    REQUIRE(info);
    CHECK_FALSE(info->fragment);
    CHECK(info->destination_port == 80);
}

TEST_CASE("ESP, AH and no next header end the walk") {
    for (const std::uint8_t protocol : {ip_protocol_esp, ip_protocol_ah, ip_protocol_none}) {
        const auto info = inspect(ipv6_packet(protocol, Bytes(16)));
        REQUIRE(info);
        CHECK(info->protocol == protocol);
        CHECK(info->header_bytes == 40);
        CHECK(info->source_port == 0);
        CHECK_FALSE(info->ports_known);
    }
}

TEST_CASE("every truncation is refused") {
    Bytes chain = from_hex("2b01000000000000 0000000000000000 2c00000000000000 1100000100000001");
    append(chain, udp_header);
    for (const Bytes& packet : {dns_query, tcp_syn, echo_request, ipv6_packet(0, chain)}) {
        REQUIRE(inspect(packet));
        for (std::size_t size = 0; size < packet.size(); size++)
            REQUIRE_FALSE(inspect(ByteView(packet).first(size)));
    }
}

// The length field shortened along with the packet: headers must be whole, ports may be cut off.
TEST_CASE("every consistent truncation is refused or inspected within its bounds") {
    Bytes chain = from_hex("2b01000000000000 0000000000000000 2c00000000000000 1100000100000001");
    append(chain, udp_header);
    const Bytes whole = ipv6_packet(0, chain);
    for (std::size_t size = 40; size < whole.size(); size++) {
        Bytes packet(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        packet[4] = 0;
        packet[5] = static_cast<std::uint8_t>(size - 40);
        const auto info = inspect(packet);
        REQUIRE(info.has_value() == (size >= 72));
        if (info) REQUIRE(info->destination_port == (size >= 76 ? 80 : 0));
    }
    for (std::size_t size = 20; size < dns_query.size(); size++) {
        Bytes packet(dns_query.begin(), dns_query.begin() + static_cast<std::ptrdiff_t>(size));
        packet[3] = static_cast<std::uint8_t>(size);
        const auto info = inspect(packet);
        REQUIRE(info);
        REQUIRE(info->destination_port == (size >= 24 ? 53 : 0));
        REQUIRE(info->ports_known == (size >= 24));
    }
}

TEST_CASE("random bytes never give a header beyond the packet") {
    auto random = test::random_engine();
    for (int i = 0; i < 200000; i++) {
        Bytes packet = test::random_bytes(random, 1 + random() % 120);
        packet[0] = static_cast<std::uint8_t>(random() % 2 == 0 ? 0x40 | (packet[0] & 0xf) : 0x60);
        if (packet.size() > 6 && random() % 2 == 0) {
            packet[2] = packet[4] = 0;
            const std::uint8_t chain[] = {0, 43, 44, 60};
            packet[6] = chain[random() % 4];
        }
        const auto info = inspect(packet);
        if (!info) continue;
        REQUIRE(info->header_bytes <= info->total_bytes);
        REQUIRE(info->total_bytes <= packet.size());
        REQUIRE(info->protocol_offset < info->header_bytes);
        REQUIRE(packet[info->protocol_offset] == info->protocol);
    }
}

TEST_CASE("the checksum of RFC 1071 and of real headers") {
    CHECK(internet_checksum(from_hex("0001f203f4f5f6f7")) == static_cast<std::uint16_t>(~0xddf2U));
    CHECK(internet_checksum(from_hex("45000073000040004011b861c0a80001c0a800c7")) == 0);
    CHECK(internet_checksum(from_hex("450000730000400040110000c0a80001c0a800c7")) == 0xb861);
    CHECK(internet_checksum({}) == 0xffff);
    CHECK(internet_checksum(Bytes{0x12}) == static_cast<std::uint16_t>(~0x1200U));
}

}  // namespace
}  // namespace keyline::net
