// Transport mode (RFC 4303 section 3.1.1, RFC 4302 section 3.1.1): ESP or AH between a packet's own IP header
// and its upper-layer header.
#pragma once

#include <optional>

#include "host/esp/sa_parameters.h"
#include "host/net/ip_packet.h"

namespace keyline::esp {

// Makes room for `bytes` octets under another protocol after `packet`'s headers, in a new packet that holds
// those headers with protocol, length and checksum changed. The new octets are zeros.
Bytes open_for_transport(ByteView packet, const net::PacketInfo& info, std::uint8_t protocol,
                         std::size_t bytes);

// The other way: the headers of the outer packet, then `payload` under `protocol`.
Bytes close_transport(ByteView outer, const net::PacketInfo& info, ByteView payload, std::uint8_t protocol);

// RFC 3948 section 3.1.2: a NAT changed the addresses that the checksums of TCP, UDP and ICMPv6 cover, so
// what came through UDP encapsulation gets its checksum anew (its ICV was right). UDP without a checksum
// stays so.
void renew_checksum(MutableByteView packet);

}  // namespace keyline::esp
