#include "host/net/ip_packet.h"

#include "host/net/byte_io.h"
#include "host/net/headers.h"

namespace keyline::net {

namespace {

constexpr std::uint8_t fragment_header = 44;

constexpr std::uint8_t ip_protocol_dccp = 33;
constexpr std::uint8_t ip_protocol_sctp = 132;
constexpr std::uint8_t ip_protocol_udp_lite = 136;

bool has_ports(std::uint8_t protocol) {
    switch (protocol) {
        case ip_protocol_tcp:
        case ip_protocol_udp:
        case ip_protocol_dccp:
        case ip_protocol_sctp:
        case ip_protocol_udp_lite:
            return true;
        default:
            return false;
    }
}

// Ports stay 0 when the upper-layer header is cut off.
void read_ports(PacketInfo& info, ByteView packet) {
    if (!info.first_fragment) return;
    ByteReader reader(packet.first(info.total_bytes).subspan(info.header_bytes));
    if (has_ports(info.protocol)) {
        const std::uint16_t source = reader.u16();
        const std::uint16_t destination = reader.u16();
        if (!reader.ok()) return;
        info.source_port = source;
        info.destination_port = destination;
        info.ports_known = true;
    } else if (info.protocol == ip_protocol_icmp || info.protocol == ip_protocol_icmpv6) {
        info.destination_port = reader.u16();
        info.ports_known = reader.ok();
    }
}

IpAddress read_address(ByteReader& reader, std::size_t size) {
    return IpAddress::from_bytes(reader.bytes(size)).value_or(IpAddress());
}

void set_fragment(PacketInfo& info, std::size_t offset, bool more) {
    info.fragment = more || offset != 0;
    info.first_fragment = offset == 0;
}

std::optional<PacketInfo> inspect_v4(ByteView packet) {
    if (packet.size() < ipv4_header_bytes) return std::nullopt;
    PacketInfo info;
    ByteReader reader(packet);
    info.header_bytes = std::size_t{4} * (reader.u8() & 0xfU);
    info.traffic_class = reader.u8();
    info.total_bytes = reader.u16();
    reader.skip(2);
    const std::uint16_t flags = reader.u16();
    info.dont_fragment = (flags & 0x4000U) != 0;
    set_fragment(info, flags & 0x1fffU, (flags & 0x2000U) != 0);
    info.ttl = reader.u8();
    info.protocol_offset = reader.position();
    info.protocol = reader.u8();
    reader.skip(2);
    info.source = read_address(reader, 4);
    info.destination = read_address(reader, 4);
    if (info.header_bytes < ipv4_header_bytes || info.total_bytes < info.header_bytes ||
        info.total_bytes > packet.size())
        return std::nullopt;
    return info;
}

// Walks to the upper-layer header. False when a header is cut off or there are too many.
bool skip_extension_headers(PacketInfo& info, ByteReader& reader) {
    for (unsigned count = 0;; count++) {
        if (info.protocol != ip_protocol_hop_by_hop && info.protocol != ip_protocol_routing &&
            info.protocol != fragment_header && info.protocol != ip_protocol_destination_options)
            return true;
        if (count == max_ipv6_extension_headers) return false;
        const bool is_fragment = info.protocol == fragment_header;
        info.protocol_offset = reader.position();
        info.protocol = reader.u8();
        const std::size_t length = reader.u8();
        if (is_fragment) {
            const std::uint16_t field = reader.u16();
            reader.skip(4);
            set_fragment(info, field >> 3, (field & 1U) != 0);
        } else {
            reader.skip(6 + 8 * length);
        }
        if (!reader.ok()) return false;
        info.header_bytes = reader.position();
        // What follows in a later fragment is the middle of something.
        if (!info.first_fragment) return true;
    }
}

std::optional<PacketInfo> inspect_v6(ByteView packet) {
    if (packet.size() < ipv6_header_bytes) return std::nullopt;
    PacketInfo info;
    info.version = IpVersion::v6;
    info.dont_fragment = true;
    info.header_bytes = ipv6_header_bytes;
    ByteReader fixed(packet);
    info.traffic_class = static_cast<std::uint8_t>(fixed.u32() >> 20);
    info.total_bytes = ipv6_header_bytes + fixed.u16();
    info.protocol_offset = fixed.position();
    info.protocol = fixed.u8();
    info.ttl = fixed.u8();
    info.source = read_address(fixed, 16);
    info.destination = read_address(fixed, 16);
    if (info.total_bytes > packet.size()) return std::nullopt;
    ByteReader reader(packet.first(info.total_bytes));
    reader.skip(ipv6_header_bytes);
    if (!skip_extension_headers(info, reader)) return std::nullopt;
    return info;
}

}  // namespace

std::optional<PacketInfo> inspect(ByteView packet) {
    if (packet.empty()) return std::nullopt;
    std::optional<PacketInfo> info;
    switch (packet[0] >> 4) {
        case 4:
            info = inspect_v4(packet);
            break;
        case 6:
            info = inspect_v6(packet);
            break;
        default:
            return std::nullopt;
    }
    if (info) read_ports(*info, packet);
    return info;
}

std::uint16_t internet_checksum(ByteView bytes) {
    std::uint64_t sum = 0;
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) sum += static_cast<std::uint64_t>(bytes[i] << 8 | bytes[i + 1]);
    if (i < bytes.size()) sum += static_cast<std::uint64_t>(bytes[i] << 8);
    while (sum >> 16 != 0) sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

}  // namespace keyline::net
