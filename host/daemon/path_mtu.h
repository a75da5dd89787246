// What the kernel knows of the paths to peers: the interface's MTU, a route's, or what an ICMP error has
// said.
#pragma once

#include <chrono>
#include <map>

#include "host/net/address.h"

namespace keyline::daemon {

// Octets of the largest packet of keylined's own that reaches `remote` in one piece, as far as this host
// knows; 0 when there is no way there. Asks the kernel.
std::size_t path_mtu_towards(const net::IpAddress& remote);

// The same, asked once a second at most for each peer.
class PathMtus {
  public:
    std::size_t towards(const net::IpAddress& remote);

  private:
    using TimePoint = std::chrono::steady_clock::time_point;
    std::map<net::IpAddress, std::size_t> known_;
    TimePoint known_since_{};
};

}  // namespace keyline::daemon
