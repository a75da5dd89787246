#include "host/esp/transport_mode.h"

#include <algorithm>

#include "host/net/headers.h"

namespace keyline::esp {

namespace {

// Where the checksum of an upper-layer header stands; nothing for protocols whose checksum does not cover the
// addresses, or not everything else.
std::optional<std::size_t> checksum_offset(const net::PacketInfo& info) {
    switch (info.protocol) {
        case net::ip_protocol_tcp:
            return 16;
        case net::ip_protocol_udp:
            return 6;
        case net::ip_protocol_icmpv6:
            return 2;
        default:
            return std::nullopt;
    }
}

}  // namespace

Bytes open_for_transport(ByteView packet, const net::PacketInfo& info, std::uint8_t protocol,
                         std::size_t bytes) {
    Bytes made(info.header_bytes + bytes);
    std::copy_n(packet.begin(), info.header_bytes, made.begin());
    made[info.protocol_offset] = protocol;
    const bool is_v4 = info.version == net::IpVersion::v4;
    const std::size_t length = is_v4 ? made.size() : made.size() - net::ipv6_header_bytes;
    const std::size_t at = is_v4 ? 2 : 4;
    made[at] = static_cast<std::uint8_t>(length >> 8);
    made[at + 1] = static_cast<std::uint8_t>(length);
    if (is_v4) net::update_ipv4_checksum(made);
    return made;
}

Bytes close_transport(ByteView outer, const net::PacketInfo& info, ByteView payload, std::uint8_t protocol) {
    Bytes packet = open_for_transport(outer, info, protocol, payload.size());
    std::copy(payload.begin(), payload.end(),
              packet.begin() + static_cast<std::ptrdiff_t>(info.header_bytes));
    return packet;
}

void renew_checksum(MutableByteView packet) {
    const auto info = net::inspect(packet);
    if (!info || info->fragment) return;
    const auto offset = checksum_offset(*info);
    const auto segment = packet.first(info->total_bytes).subspan(info->header_bytes);
    if (!offset || segment.size() < *offset + 2) return;
    const auto field = segment.subspan(*offset, 2);
    const bool is_udp = info->protocol == net::ip_protocol_udp;
    if (is_udp && field[0] == 0 && field[1] == 0) return;
    auto checksum =
        net::upper_layer_checksum(info->source, info->destination, info->protocol, segment, *offset);
    if (is_udp && checksum == 0) checksum = 0xffff;
    field[0] = static_cast<std::uint8_t>(checksum >> 8);
    field[1] = static_cast<std::uint8_t>(checksum);
}

}  // namespace keyline::esp
