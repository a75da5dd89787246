// The outbound half of the SPD (RFC 4301 section 4.4.1): which CHILD SA an inner packet takes.
#pragma once

#include <optional>
#include <vector>

#include "host/ike/engine.h"
#include "host/net/ip_packet.h"
#include "host/net/traffic_selector.h"

namespace keyline::daemon {

// Only what was activated is found, and of several that match the one activated last: a rekeyed SA takes over
// from its predecessor at once. What matches nothing is the caller's to drop.
class OutboundPolicies {
  public:
    void add(ike::ChildSaId child, net::TrafficSelectors sources, net::TrafficSelectors destinations);
    void activate(ike::ChildSaId child);
    void remove(ike::ChildSaId child);
    std::optional<ike::ChildSaId> lookup(const net::PacketInfo& packet) const;

  private:
    struct Policy {
        ike::ChildSaId child = 0;
        bool active = false;
        net::TrafficSelectors sources;
        net::TrafficSelectors destinations;
    };
    std::vector<Policy> policies_;  // the newest activation first; those that wait are last
};

}  // namespace keyline::daemon
