#include "host/daemon/outbound_policies.h"

#include <algorithm>

#include "host/esp/inner_packet.h"

namespace keyline::daemon {

void OutboundPolicies::add(ike::ChildSaId child, net::TrafficSelectors sources,
                           net::TrafficSelectors destinations) {
    remove(child);
    policies_.push_back({child, false, std::move(sources), std::move(destinations)});
}

void OutboundPolicies::activate(ike::ChildSaId child) {
    const auto found =
        std::find_if(policies_.begin(), policies_.end(), [&](const auto& p) { return p.child == child; });
    if (found == policies_.end()) return;
    found->active = true;
    std::rotate(policies_.begin(), found, found + 1);
}

void OutboundPolicies::remove(ike::ChildSaId child) {
    std::erase_if(policies_, [&](const auto& policy) { return policy.child == child; });
}

std::optional<ike::ChildSaId> OutboundPolicies::lookup(const net::PacketInfo& packet) const {
    for (const auto& policy : policies_)
        if (policy.active && esp::selectors_admit(policy.sources, policy.destinations, packet))
            return policy.child;
    return std::nullopt;
}

}  // namespace keyline::daemon
