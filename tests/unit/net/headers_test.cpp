// Headers against packets that others made (draft-mcgrew-gcm-test-01 has real IPv4, UDP and their checksums).
#include "host/net/headers.h"

#include <catch2/catch.hpp>

#include "host/net/ip_packet.h"

namespace keyline::net {
namespace {

const Bytes dns_query = from_hex(
    "4500003e698f000080114dccc0a80102c0a801010a980035002a2343b2d001000001000000000000037369700963796265726369"
    "747902646b"
    "0000010001");

IpAddress address(std::string_view text) {
    return IpAddress::parse(text).value();
}

TEST_CASE("an IPv4 header is written to the bit") {
    IpHeader header;
    header.source = address("192.168.1.2");
    header.destination = address("192.168.1.1");
    header.protocol = ip_protocol_udp;
    header.ttl = 128;
    header.dont_fragment = false;
    header.identification = 0x698f;
    Bytes out(20);
    write_ip_header(out, header, dns_query.size() - 20);
    CHECK(to_hex(out) == to_hex(ByteView(dns_query).first(20)));
    CHECK(ipv4_checksum_ok(out));
    out[8]--;
    CHECK_FALSE(ipv4_checksum_ok(out));
    update_ipv4_checksum(out);
    CHECK(ipv4_checksum_ok(out));
}

TEST_CASE("an IPv6 header is written to the bit") {
    IpHeader header;
    header.source = address("2001:db8::1");
    header.destination = address("2001:db8::2");
    header.protocol = ip_protocol_esp;
    header.traffic_class = 0xb9;
    header.ttl = 61;
    header.flow_label = 0xfabcde;  // only 20 bits fit
    Bytes out(40);
    write_ip_header(out, header, 0x1234);
    CHECK(to_hex(out) == "6b9abcde1234323d20010db800000000000000000000000120010db8000000000000000000000002");
    CHECK(header_bytes(IpVersion::v6) == out.size());
}

TEST_CASE("headers that cannot be written are a programming error") {
    IpHeader header;
    header.source = address("192.0.2.1");
    header.destination = address("2001:db8::2");
    Bytes out(40);
    CHECK_THROWS(write_ip_header(out, header, 0));
    header.destination = address("192.0.2.2");
    CHECK_THROWS(write_ip_header(MutableByteView(out).first(19), header, 0));
    CHECK_THROWS(write_ip_header(out, header, 65516));
    CHECK_NOTHROW(write_ip_header(out, header, 65515));
    CHECK_THROWS(write_udp_header(out, {}, 65528));
    CHECK_THROWS(write_udp_header(MutableByteView(out).first(7), {}, 0));
    CHECK_THROWS(update_ipv4_checksum(MutableByteView(out).first(19)));
}

TEST_CASE("UDP is written, read and summed as others do") {
    const ByteView datagram = ByteView(dns_query).subspan(20);
    CHECK(udp_checksum(address("192.168.1.2"), address("192.168.1.1"), datagram) == 0x2343);
    const auto parsed = parse_udp(datagram);
    REQUIRE(parsed);
    CHECK(parsed->header.source_port == 0x0a98);
    CHECK(parsed->header.destination_port == 53);
    CHECK(parsed->header.checksum == 0x2343);
    CHECK(parsed->payload.size() == datagram.size() - 8);
    Bytes out(8);
    write_udp_header(out, parsed->header, parsed->payload.size());
    CHECK(to_hex(out) == to_hex(datagram.first(8)));
}

TEST_CASE("a UDP checksum over IPv6 makes the whole sum zero, and is never zero itself") {
    Bytes datagram = from_hex("03e807d0000d0000");
    append(datagram, as_bytes("hello"));
    const auto checksum = udp_checksum(address("::1"), address("::1"), datagram);
    Bytes summed =
        from_hex("00000000000000000000000000000001 00000000000000000000000000000001 0000000d 00000011");
    append(summed, datagram);
    summed[32 + 8 + 6] = static_cast<std::uint8_t>(checksum >> 8);
    summed[32 + 8 + 7] = static_cast<std::uint8_t>(checksum);
    CHECK(internet_checksum(summed) == 0);

    // Choose the payload so that the sum without the checksum is 0xffff: RFC 768 then sends all ones.
    Bytes zero = from_hex("0000000000000a0000000000");
    zero[4] = 0;
    zero[5] = 12;
    const auto without = udp_checksum(address("::"), address("::"), zero);
    zero[10] = static_cast<std::uint8_t>(without >> 8);
    zero[11] = static_cast<std::uint8_t>(without);
    CHECK(udp_checksum(address("::"), address("::"), zero) == 0xffff);
}

TEST_CASE("UDP datagrams of another length than they say are refused") {
    Bytes datagram = to_bytes(ByteView(dns_query).subspan(20));
    for (std::size_t size = 0; size < datagram.size(); size++)
        REQUIRE_FALSE(parse_udp(ByteView(datagram).first(size)));
    datagram.push_back(0);
    CHECK_FALSE(parse_udp(datagram));
    CHECK(parse_udp(from_hex("0001000200080000"))->payload.empty());
    CHECK_FALSE(parse_udp(from_hex("0001000200070000")));
}

}  // namespace
}  // namespace keyline::net
