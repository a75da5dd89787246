#include "host/net/icmp.h"

#include <algorithm>

#include "host/net/byte_io.h"
#include "host/net/headers.h"

namespace keyline::net {

namespace {

constexpr std::size_t icmp_header_bytes = 8;

bool is_one_host(const IpAddress& address) {
    if (address.is_any()) return false;
    const auto first = address.bytes()[0];
    return address.is_v4() ? first < 224 && first != 127 : first != 0xff;
}

// What is no request, answer or other message in its own right.
bool is_icmp_error(const PacketInfo& packet) {
    if (packet.protocol != ip_protocol_icmp && packet.protocol != ip_protocol_icmpv6) return false;
    if (!packet.ports_known) return true;  // nobody knows
    const auto type = packet.destination_port >> 8;
    if (packet.version == IpVersion::v6) return type < 128;
    constexpr std::uint8_t unreachable = 3, source_quench = 4, redirect = 5, time_exceeded = 11,
                           parameter_problem = 12;
    return type == unreachable || type == source_quench || type == redirect || type == time_exceeded ||
           type == parameter_problem;
}

bool may_be_answered(const PacketInfo& packet) {
    if (!packet.first_fragment || is_icmp_error(packet) || !is_one_host(packet.source)) return false;
    return packet.version == IpVersion::v6 || is_one_host(packet.destination);
}

// As much of the packet as the answer may hold (RFC 1812 section 4.3.2.3, RFC 4443 section 2.4).
ByteView quoted(ByteView packet, const PacketInfo& info) {
    const std::size_t most = info.version == IpVersion::v4 ? 576 : 1280;
    const std::size_t room = most - header_bytes(info.version) - icmp_header_bytes;
    return packet.first(std::min(info.total_bytes, room));
}

}  // namespace

std::optional<Bytes> packet_too_big(ByteView packet, const IpAddress& source, std::uint32_t mtu) {
    const auto info = inspect(packet);
    if (!info || source.version() != info->version || !may_be_answered(*info)) return std::nullopt;
    const bool is_v4 = info->version == IpVersion::v4;
    ByteWriter message;
    message.u8(is_v4 ? 3 : 2);  // destination unreachable; packet too big
    message.u8(is_v4 ? 4 : 0);  // fragmentation needed and DF set
    message.u16(0);             // checksum
    message.u32(is_v4 ? std::min<std::uint32_t>(mtu, 0xffff) : mtu);
    message.bytes(quoted(packet, *info));
    constexpr std::size_t checksum_at = 2;
    message.patch_u16(checksum_at, is_v4 ? internet_checksum(message.view())
                                         : upper_layer_checksum(source, info->source, ip_protocol_icmpv6,
                                                                message.view(), checksum_at));
    IpHeader header;
    header.source = source;
    header.destination = info->source;
    header.protocol = is_v4 ? ip_protocol_icmp : ip_protocol_icmpv6;
    header.traffic_class = is_v4 ? 0xc0 : 0;  // RFC 1812 section 4.3.2.5
    header.dont_fragment = false;
    Bytes whole(header_bytes(info->version));
    append(whole, message.view());
    write_ip_header(whole, header, message.size());
    return whole;
}

}  // namespace keyline::net
