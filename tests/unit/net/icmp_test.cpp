// What a sender hears whose packet is too large, and pieces of IPv4 packets.
#include "host/net/icmp.h"

#include <catch2/catch.hpp>

#include "host/net/fragments.h"
#include "host/net/headers.h"
#include "tests/support/random.h"

namespace keyline::net {
namespace {

using keyline::test::random_bytes;
using keyline::test::random_engine;

Bytes packet_of(const char* source, const char* destination, std::uint8_t protocol, const Bytes& payload) {
    IpHeader header;
    header.source = *IpAddress::parse(source);
    header.destination = *IpAddress::parse(destination);
    header.protocol = protocol;
    header.identification = 0x1234;
    Bytes packet(header_bytes(header.source.version()));
    append(packet, payload);
    write_ip_header(packet, header, payload.size());
    return packet;
}

TEST_CASE("fragmentation needed: RFC 792 and RFC 1191, octet by octet") {
    const auto sent =
        packet_of("10.1.0.5", "10.2.0.6", ip_protocol_udp, from_hex("04000500000c0000 01020304"));
    const auto error = packet_too_big(sent, *IpAddress::parse("10.1.0.1"), 1378);
    REQUIRE(error);
    const auto info = inspect(*error);
    REQUIRE(info);
    CHECK(info->total_bytes == error->size());
    CHECK(ipv4_checksum_ok(ByteView(*error).first(20)));
    CHECK(info->source.to_string() == "10.1.0.1");
    CHECK(info->destination.to_string() == "10.1.0.5");
    CHECK(info->protocol == ip_protocol_icmp);
    const auto message = ByteView(*error).subspan(20);
    CHECK(to_hex(message.first(2)) == "0304");
    CHECK(to_hex(message.subspan(4, 4)) == "00000562");
    CHECK(to_hex(message.subspan(8)) == to_hex(sent));
    CHECK(internet_checksum(message) == 0);
    Bytes large = packet_of("10.1.0.5", "10.2.0.6", ip_protocol_udp, Bytes(1400, 0x17));
    CHECK(packet_too_big(large, *IpAddress::parse("10.1.0.1"), 1300)->size() == 576);
    CHECK_FALSE(packet_too_big(large, *IpAddress::parse("fec0::1"), 1300));
}

TEST_CASE("packet too big: RFC 4443 section 3.2") {
    const auto sent = packet_of("fec1::5", "fec2::6", ip_protocol_udp, Bytes(1400, 0x17));
    const auto error = packet_too_big(sent, *IpAddress::parse("fec1::1"), 1390);
    REQUIRE(error);
    CHECK(error->size() == 1280);
    const auto info = inspect(*error);
    REQUIRE(info);
    CHECK(info->protocol == ip_protocol_icmpv6);
    const auto message = ByteView(*error).subspan(40);
    CHECK(to_hex(message.first(2)) == "0200");
    CHECK(to_hex(message.subspan(4, 4)) == "0000056e");
    CHECK(to_hex(message.subspan(8)) == to_hex(ByteView(sent).first(1280 - 48)));
    // The sum over the pseudo header, too, is all ones (RFC 8200 section 8.1).
    Bytes summed = to_bytes(ByteView(*error).subspan(8, 32));
    append(summed, Bytes{0, 0, static_cast<std::uint8_t>(message.size() >> 8),
                         static_cast<std::uint8_t>(message.size()), 0, 0, 0, 58});
    append(summed, message);
    CHECK(internet_checksum(summed) == 0);
}

TEST_CASE("what must not be answered with an ICMP error is not") {
    const auto own4 = *IpAddress::parse("10.1.0.1"), own6 = *IpAddress::parse("fec1::1");
    const auto answered = [&](const Bytes& packet) {
        const auto info = inspect(packet);
        return packet_too_big(packet, info->version == IpVersion::v4 ? own4 : own6, 1300).has_value();
    };
    const Bytes echo = from_hex("0800000000010001"), unreachable = from_hex("0301000000000000");
    CHECK(answered(packet_of("10.1.0.5", "10.2.0.6", ip_protocol_icmp, echo)));
    CHECK_FALSE(answered(packet_of("10.1.0.5", "10.2.0.6", ip_protocol_icmp, unreachable)));
    CHECK_FALSE(answered(packet_of("10.1.0.5", "10.2.0.6", ip_protocol_icmp, {})));
    CHECK(answered(packet_of("fec1::5", "fec2::6", ip_protocol_icmpv6, from_hex("8000000000010001"))));
    CHECK_FALSE(answered(packet_of("fec1::5", "fec2::6", ip_protocol_icmpv6, from_hex("0100000000000000"))));
    CHECK_FALSE(answered(packet_of("0.0.0.0", "10.2.0.6", ip_protocol_udp, echo)));
    CHECK_FALSE(answered(packet_of("224.0.0.5", "10.2.0.6", ip_protocol_udp, echo)));
    CHECK_FALSE(answered(packet_of("10.1.0.5", "239.1.2.3", ip_protocol_udp, echo)));
    CHECK(answered(packet_of("fec1::5", "ff0e::1", ip_protocol_udp, echo)));  // section 2.4 (e.3)
    CHECK_FALSE(answered(packet_of("ff02::1", "fec2::6", ip_protocol_udp, echo)));
    auto later = packet_of("10.1.0.5", "10.2.0.6", ip_protocol_udp, echo);
    later[7] = 5;
    CHECK_FALSE(answered(later));
}

TEST_CASE("pieces of an IPv4 packet are the packet again when they are put together") {
    auto random = random_engine();
    for (unsigned round = 0; round < 300; round++) {
        Bytes packet =
            packet_of("10.1.0.5", "10.2.0.6", ip_protocol_ah, random_bytes(random, random() % 3000));
        const bool was_fragment = random() % 4 == 0;
        if (was_fragment) packet[6] = 0x20, packet[7] = 9;
        const std::size_t mtu = 28 + random() % 1500;
        std::size_t at = was_fragment ? 72 : 0;
        Bytes together;
        const auto pieces = fragment_ipv4(packet, mtu);
        REQUIRE(!pieces.empty());
        for (const auto& piece : pieces) {
            const auto info = inspect(piece);
            REQUIRE(info);
            REQUIRE(piece.size() <= mtu);
            REQUIRE(info->total_bytes == piece.size());
            REQUIRE(ipv4_checksum_ok(ByteView(piece).first(20)));
            REQUIRE_FALSE(info->dont_fragment);
            REQUIRE((piece[6] & 0x1f) * 256U + piece[7] == at / 8);
            const bool is_last = &piece == &pieces.back();
            REQUIRE(((piece[6] & 0x20) != 0) == (!is_last || was_fragment));
            REQUIRE(to_hex(ByteView(piece).subspan(4, 2)) == "1234");
            if (!is_last) REQUIRE((piece.size() - 20) % 8 == 0);
            append(together, ByteView(piece).subspan(20));
            at += piece.size() - 20;
        }
        REQUIRE(to_hex(together) == to_hex(ByteView(packet).subspan(20)));
    }
}

TEST_CASE("options: all in the first piece, in the others those that are copied") {
    // Router alert (copied), record route (not), end of options.
    Bytes packet = from_hex("48000000123400004033 0000 0a010005 0a020006 94040000 0707040000000000");
    append(packet, Bytes(100, 0xab));
    packet[3] = static_cast<std::uint8_t>(packet.size());
    update_ipv4_checksum(packet);
    const auto pieces = fragment_ipv4(packet, 80);
    REQUIRE(pieces.size() == 2);
    CHECK(to_hex(ByteView(pieces[0]).subspan(20, 12)) == "940400000707040000000000");
    CHECK(pieces[0].size() == 80);
    CHECK(pieces[1][0] == 0x46);
    CHECK(to_hex(ByteView(pieces[1]).subspan(20, 4)) == "94040000");
    CHECK(fragment_ipv4(packet, 39).empty());
    CHECK(fragment_ipv4(from_hex("60"), 1500).empty());
}

}  // namespace
}  // namespace keyline::net
