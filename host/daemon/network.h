// What the daemon sends through: UDP and raw sockets in keylined, a recorder in tests.
#pragma once

#include "host/ike/engine.h"

namespace keyline::daemon {

// On all that keylined sends itself: the rule for its routes leaves these packets out (routes.h).
inline constexpr std::uint32_t own_packets_mark = 0x4b4c;

class Network {
  public:
    virtual ~Network() = default;
    // Adds the non-ESP marker where the local port is 4500 (RFC 3948 section 2.2).
    virtual void send_ike(const ike::Datagram& datagram) = 0;
    virtual void send_nat_keepalive(const net::Endpoint& local, const net::Endpoint& remote) = 0;
    // A whole outer packet of an EspDevice: ESP with or without UDP, or AH.
    virtual void send_esp(ByteView outer_packet) = 0;
};

}  // namespace keyline::daemon
