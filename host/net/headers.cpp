#include "host/net/headers.h"

#include <algorithm>
#include <stdexcept>

#include "host/net/byte_io.h"
#include "host/net/ip_packet.h"

namespace keyline::net {

namespace {

void put_u16(MutableByteView out, std::size_t at, std::size_t value) {
    out[at] = static_cast<std::uint8_t>(value >> 8);
    out[at + 1] = static_cast<std::uint8_t>(value);
}

constexpr std::size_t largest_length = 0xffff;
constexpr std::size_t ipv4_checksum_offset = 10;
constexpr std::size_t udp_checksum_offset = 6;

void write_ipv4(MutableByteView out, const IpHeader& header, std::size_t payload_bytes) {
    out[0] = 0x45;
    out[1] = header.traffic_class;
    put_u16(out, 2, ipv4_header_bytes + payload_bytes);
    put_u16(out, 4, header.identification);
    put_u16(out, 6, header.dont_fragment ? 0x4000 : 0);
    out[8] = header.ttl;
    out[9] = header.protocol;
    std::copy_n(header.source.bytes().begin(), 4, out.begin() + 12);
    std::copy_n(header.destination.bytes().begin(), 4, out.begin() + 16);
    update_ipv4_checksum(out);
}

void write_ipv6(MutableByteView out, const IpHeader& header, std::size_t payload_bytes) {
    const std::uint32_t first =
        0x60000000U | std::uint32_t{header.traffic_class} << 20 | (header.flow_label & 0xfffffU);
    put_u16(out, 0, first >> 16);
    put_u16(out, 2, first);
    put_u16(out, 4, payload_bytes);
    out[6] = header.protocol;
    out[7] = header.ttl;
    std::copy_n(header.source.bytes().begin(), 16, out.begin() + 8);
    std::copy_n(header.destination.bytes().begin(), 16, out.begin() + 24);
}

}  // namespace

std::size_t header_bytes(IpVersion version) {
    return version == IpVersion::v4 ? ipv4_header_bytes : ipv6_header_bytes;
}

void write_ip_header(MutableByteView out, const IpHeader& header, std::size_t payload_bytes) {
    const auto version = header.source.version();
    const std::size_t counted = version == IpVersion::v4 ? ipv4_header_bytes : 0;
    if (header.destination.version() != version || out.size() < header_bytes(version) ||
        payload_bytes > largest_length - counted)
        throw std::invalid_argument("an IP header that cannot be written");
    if (version == IpVersion::v4)
        write_ipv4(out, header, payload_bytes);
    else
        write_ipv6(out, header, payload_bytes);
}

void update_ipv4_checksum(MutableByteView packet) {
    const std::size_t size = packet.empty() ? 0 : std::size_t{4} * (packet[0] & 0xfU);
    if (size < ipv4_header_bytes || packet.size() < size) throw std::invalid_argument("not an IPv4 header");
    put_u16(packet, ipv4_checksum_offset, 0);
    put_u16(packet, ipv4_checksum_offset, internet_checksum(packet.first(size)));
}

bool ipv4_checksum_ok(ByteView header) {
    return internet_checksum(header) == 0;
}

void write_udp_header(MutableByteView out, const UdpHeader& header, std::size_t payload_bytes) {
    if (out.size() < udp_header_bytes || payload_bytes > largest_length - udp_header_bytes)
        throw std::invalid_argument("a UDP header that cannot be written");
    put_u16(out, 0, header.source_port);
    put_u16(out, 2, header.destination_port);
    put_u16(out, 4, udp_header_bytes + payload_bytes);
    put_u16(out, udp_checksum_offset, header.checksum);
}

std::optional<UdpDatagram> parse_udp(ByteView datagram) {
    ByteReader reader(datagram);
    UdpDatagram parsed;
    parsed.header.source_port = reader.u16();
    parsed.header.destination_port = reader.u16();
    const std::size_t length = reader.u16();
    parsed.header.checksum = reader.u16();
    if (!reader.ok() || length != datagram.size()) return std::nullopt;
    parsed.payload = reader.rest();
    return parsed;
}

std::uint16_t upper_layer_checksum(const IpAddress& source, const IpAddress& destination,
                                   std::uint8_t protocol, ByteView segment, std::size_t checksum_offset) {
    if (segment.size() < checksum_offset + 2) throw std::invalid_argument("no room for a checksum");
    // The pseudo headers of IPv4 and IPv6 have the same sum: zeros do not count.
    ByteWriter summed;
    summed.bytes(source.bytes());
    summed.bytes(destination.bytes());
    summed.u32(static_cast<std::uint32_t>(segment.size()));
    summed.u32(protocol);
    summed.bytes(segment.first(checksum_offset));
    summed.u16(0);
    summed.bytes(segment.subspan(checksum_offset + 2));
    return internet_checksum(summed.view());
}

std::uint16_t udp_checksum(const IpAddress& source, const IpAddress& destination, ByteView datagram) {
    if (datagram.size() < udp_header_bytes) throw std::invalid_argument("not a UDP datagram");
    const auto checksum =
        upper_layer_checksum(source, destination, ip_protocol_udp, datagram, udp_checksum_offset);
    return checksum == 0 ? std::uint16_t{0xffff} : checksum;
}

}  // namespace keyline::net
