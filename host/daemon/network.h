// What the daemon sends through: UDP and raw sockets in keylined, a recorder in tests.
#pragma once

#include "host/ike/engine.h"

namespace keyline::daemon {

class Network {
  public:
    virtual ~Network() = default;
    // Adds the non-ESP marker where the local port is 4500 (RFC 3948 section 2.2).
    virtual void send_ike(const ike::Datagram& datagram) = 0;
    virtual void send_nat_keepalive(const net::Endpoint& local, const net::Endpoint& remote) = 0;
    // A whole outer packet of an EspDevice, with or without UDP.
    virtual void send_esp(ByteView outer_packet) = 0;
};

}  // namespace keyline::daemon
