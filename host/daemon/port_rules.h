// Rules that steer single protocols and ports into the TUN device. A route knows destinations only; these
// rules have packets that a policy with a protocol or ports may select look into a table of their own, and
// what no policy selects takes the host's other routes.
//
// In the kernel's order, before the rule for the other table:
//     own mark                      keylined's own packets skip all of these
//     exact                         protocol, ports and addresses of a policy
//     both ports are ordinary       skip the rest
//     edge                          of policies with port 0 or 65535: the kernel's rules cannot name these
//     one of the ports is ordinary  skip the rest
//     portless                      of policies with ports: what has none to be read, a fragment on its way
//                                   through this host (RFC 4301 section 7 wants it discarded, not bypassed)
//
// Whatever stands between these rules is skipped with them, so their priorities are the few before the rule
// for the other table. The kernel removes the first rule that has all that a request names, and maybe more:
// those of one priority that do not name the same things have another origin.
#pragma once

#include <vector>

#include "host/daemon/netlink.h"
#include "host/net/traffic_selector.h"

namespace keyline::daemon {

struct PortRuleNumbers {
    std::uint32_t table = 221;
    std::uint32_t next = 220;  // priority of the rule after these, which have the six before it
    std::uint32_t mark = 0;    // of keylined's own packets
};

// The origins of these rules: numbers that are no routing daemon's.
constexpr std::uint8_t first_origin = 100, last_origin = 131;

// The longest prefix that has all of it.
net::Prefix prefix_around(const net::TrafficSelector& selector);
// The fewest prefixes that are the range together.
std::vector<net::Prefix> prefixes_of(const net::IpAddress& first, const net::IpAddress& last);

// Whether rules are better than a route: the selectors have a protocol. Ports without one no rule can tell
// from what is in their place in other protocols.
bool steered_by_rules(const net::TrafficSelector& local, const net::TrafficSelector& remote);

// For one pair of selectors of one IP version. `source_is_ours`: packets of this host that have no source yet
// will get one within `local`. ICMP's types and codes count as all: the kernel's rules do not know them.
std::vector<Netlink::Rule> port_rules(const net::TrafficSelector& local, const net::TrafficSelector& remote,
                                      bool source_is_ours, const PortRuleNumbers& numbers);

// What must be there once, with any of these.
std::vector<Netlink::Rule> port_rule_frame(net::IpVersion version, const PortRuleNumbers& numbers);

}  // namespace keyline::daemon
