// Fragmentation of IPv4 packets (RFC 791 section 3.2), where the kernel leaves it to whoever writes the
// header.
#pragma once

#include <vector>

#include "host/base/bytes.h"

namespace keyline::net {

// The packet in pieces of at most `mtu` octets, DF clear; options go into the first one and, where they say
// so, into the others. Empty when it is no IPv4 packet or the MTU has no room for a piece.
std::vector<Bytes> fragment_ipv4(ByteView packet, std::size_t mtu);

}  // namespace keyline::net
