// The ICMP errors that a gateway sends: a packet is larger than what it is to leave by. RFC 792, RFC 1191,
// RFC 4443.
#pragma once

#include <cstdint>
#include <optional>

#include "host/base/bytes.h"
#include "host/net/ip_packet.h"

namespace keyline::net {

// The smallest that a link may have, so nothing below can be asked of a sender (RFC 791, RFC 8200 section 5).
constexpr std::uint32_t smallest_mtu(IpVersion version) {
    return version == IpVersion::v4 ? 68 : 1280;
}

// "Fragmentation needed" or "Packet Too Big" from `source`, of the packet's IP version, to the sender of
// `packet`. Nothing for a packet that must not be answered so (RFC 1122 section 3.2.2, RFC 4443 section 2.4):
// an ICMP error, a later fragment, one from or to many.
std::optional<Bytes> packet_too_big(ByteView packet, const IpAddress& source, std::uint32_t mtu);

}  // namespace keyline::net
