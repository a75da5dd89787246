// What the kernel knows of the paths to peers: the interface's MTU, a route's, or what an ICMP error has
// said.
#pragma once

#include <chrono>
#include <map>
#include <vector>

#include "host/base/file_descriptor.h"
#include "host/base/result.h"
#include "host/net/address.h"

namespace keyline::daemon {

// Octets of the largest packet of keylined's own that reaches `remote` in one piece, as far as this host
// knows; 0 when there is no way there. Asks the kernel.
std::size_t path_mtu_towards(const net::IpAddress& remote);

// While these sockets are open, the kernel heeds what ICMPv6 says of ESP and of tunnels in AH that were too
// big (RFC 8201), as it does by itself for UDP and for raw IPv4 sockets. Nothing is to be read from them.
Result<std::vector<FileDescriptor>> heed_packet_too_big();

// path_mtu_towards(), asked once a second at most for each peer.
class PathMtus {
  public:
    std::size_t towards(const net::IpAddress& remote);

  private:
    using TimePoint = std::chrono::steady_clock::time_point;
    std::map<net::IpAddress, std::size_t> known_;
    TimePoint known_since_{};
};

}  // namespace keyline::daemon
