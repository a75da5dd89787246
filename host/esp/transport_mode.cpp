#include "host/esp/transport_mode.h"

#include <algorithm>

#include "host/net/headers.h"

namespace keyline::esp {

namespace {

// The headers of `packet`, with another protocol and followed by `payload_bytes` zeros.
Bytes reheaded(ByteView packet, const net::PacketInfo& info, std::uint8_t protocol,
               std::size_t payload_bytes) {
    Bytes made(info.header_bytes + payload_bytes);
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

}  // namespace

Bytes open_for_transport(ByteView packet, const net::PacketInfo& info, std::size_t esp_bytes) {
    return reheaded(packet, info, net::ip_protocol_esp, esp_bytes);
}

Bytes close_transport(ByteView outer, const net::PacketInfo& info, ByteView payload, std::uint8_t protocol) {
    Bytes packet = reheaded(outer, info, protocol, payload.size());
    std::copy(payload.begin(), payload.end(),
              packet.begin() + static_cast<std::ptrdiff_t>(info.header_bytes));
    return packet;
}

}  // namespace keyline::esp
