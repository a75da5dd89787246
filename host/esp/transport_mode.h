// Transport mode (RFC 4303 section 3.1.1): ESP between a packet's own IP header and its upper-layer header.
#pragma once

#include "host/net/ip_packet.h"

namespace keyline::esp {

// Makes room for `esp_bytes` after `packet`'s headers, in a new packet that holds those headers with
// protocol, length and checksum changed to ESP's. The ESP bytes themselves are zeros.
Bytes open_for_transport(ByteView packet, const net::PacketInfo& info, std::size_t esp_bytes);

// The other way: the headers of the outer packet, then `payload` under `protocol`.
Bytes close_transport(ByteView outer, const net::PacketInfo& info, ByteView payload, std::uint8_t protocol);

}  // namespace keyline::esp
