#include "host/daemon/port_rules.h"

#include <algorithm>

#include "host/net/ip_packet.h"

namespace keyline::daemon {

namespace {

// Before PortRuleNumbers::next.
constexpr std::uint32_t before_mark = 6;
constexpr std::uint32_t before_exact = 5;
constexpr std::uint32_t before_both_ordinary = 4;
constexpr std::uint32_t before_edge = 3;
constexpr std::uint32_t before_one_ordinary = 2;
constexpr std::uint32_t before_portless = 1;

constexpr std::uint16_t first_ordinary = 1, last_ordinary = 65534;

std::optional<net::IpAddress> next(const net::IpAddress& address) {
    auto octets = to_bytes(address.bytes());
    for (auto at = octets.rbegin(); at != octets.rend(); ++at)
        if (++*at != 0) return net::IpAddress::from_bytes(octets);
    return std::nullopt;
}

// Those that the kernel's rules have ports of.
bool has_ports(std::uint8_t protocol) {
    constexpr std::uint8_t dccp = 33, sctp = 132, udp_lite = 136;
    return protocol == net::ip_protocol_tcp || protocol == net::ip_protocol_udp || protocol == dccp ||
           protocol == sctp || protocol == udp_lite;
}

bool has_edge(const net::TrafficSelector& selector) {
    return !selector.has_all_ports() && !selector.is_opaque() &&
           (selector.first_port < first_ordinary || selector.last_port > last_ordinary);
}

// What a rule can name of them. False: no packet with ordinary ports has them.
bool name_ports(const net::TrafficSelector& selector, std::optional<Netlink::Ports>& ports) {
    if (selector.has_all_ports()) return true;
    const auto first = std::max(selector.first_port, first_ordinary);
    const auto last = std::min(selector.last_port, last_ordinary);
    if (first > last) return false;
    ports = Netlink::Ports{first, last};
    return true;
}

// Another one for each combination of what a rule can name.
std::uint8_t origin_of(const Netlink::Rule& rule) {
    return static_cast<std::uint8_t>(first_origin + (rule.own_packets ? 1 : 0) + (rule.source ? 2 : 0) +
                                     (rule.destination ? 4 : 0) + (rule.source_ports ? 8 : 0) +
                                     (rule.destination_ports ? 16 : 0));
}

// The rule for each source within `local`.
void add_for_sources(std::vector<Netlink::Rule>& rules, Netlink::Rule rule, std::uint32_t step,
                     const net::TrafficSelector& local, bool source_is_ours) {
    const auto add = [&rules, step](Netlink::Rule one) {
        one.priority = step;
        one.origin = origin_of(one);
        rules.push_back(one);
    };
    const auto sources = prefixes_of(local.first, local.last);
    if (sources.front().length() == 0) return add(rule);
    for (const auto& source : sources) {
        rule.source = source;
        add(rule);
    }
    if (!source_is_ours) return;
    // The kernel looks for a route before there is a source. For IPv6 no rule that names a source is asked
    // then, so that this one takes this host's packets of other sources too.
    rule.source.reset();
    if (local.version() == net::IpVersion::v6)
        rule.own_packets = true;
    else if (!(local.first == net::IpAddress::any(net::IpVersion::v4)))
        rule.source = net::Prefix(net::IpAddress::any(net::IpVersion::v4), 32);
    else
        return;
    add(rule);
}

}  // namespace

net::Prefix prefix_around(const net::TrafficSelector& selector) {
    unsigned length = selector.first.bits();
    while (!net::Prefix(selector.first, length).contains(selector.last)) --length;
    return {selector.first, length};
}

std::vector<net::Prefix> prefixes_of(const net::IpAddress& first, const net::IpAddress& last) {
    std::vector<net::Prefix> prefixes;
    std::optional<net::IpAddress> at = first;
    while (at && *at <= last) {
        unsigned length = at->bits();
        // Wider as long as it begins here and ends within.
        while (length > 0) {
            const net::Prefix wider(*at, length - 1);
            if (wider.first() != *at || wider.last() > last) break;
            --length;
        }
        prefixes.emplace_back(*at, length);
        at = next(prefixes.back().last());
    }
    return prefixes;
}

bool steered_by_rules(const net::TrafficSelector& local, const net::TrafficSelector& remote) {
    return local.protocol != 0 || remote.protocol != 0;
}

std::vector<Netlink::Rule> port_rules(const net::TrafficSelector& local, const net::TrafficSelector& remote,
                                      bool source_is_ours, const PortRuleNumbers& numbers) {
    const auto protocol = local.protocol != 0 ? local.protocol : remote.protocol;
    if (remote.protocol != 0 && remote.protocol != protocol) return {};  // no packet has both
    Netlink::Rule portless;
    portless.version = local.version();
    portless.table = numbers.table;
    // Routes are exact, so that a rule's destination may be more.
    if (const auto around = prefix_around(remote); around.length() > 0) portless.destination = around;
    portless.protocol = protocol;
    std::vector<Netlink::Rule> rules;
    auto exact = portless;
    const bool with_ports = has_ports(protocol);
    if (!with_ports || (name_ports(local, exact.source_ports) && name_ports(remote, exact.destination_ports)))
        add_for_sources(rules, exact, numbers.next - before_exact, local, source_is_ours);
    if (!with_ports || (local.has_all_ports() && remote.has_all_ports())) return rules;
    const bool edge = has_edge(local) || has_edge(remote);
    add_for_sources(rules, portless, numbers.next - (edge ? before_edge : before_portless), local,
                    source_is_ours);
    return rules;
}

std::vector<Netlink::Rule> port_rule_frame(net::IpVersion version, const PortRuleNumbers& numbers) {
    constexpr Netlink::Ports ordinary{first_ordinary, last_ordinary};
    Netlink::Rule skip;
    skip.version = version;
    skip.go_to = numbers.next;
    auto own = skip, both = skip, source = skip, destination = skip;
    own.priority = numbers.next - before_mark;
    own.mark = numbers.mark;
    both.priority = numbers.next - before_both_ordinary;
    both.source_ports = both.destination_ports = ordinary;
    source.priority = numbers.next - before_one_ordinary;
    source.source_ports = ordinary;
    destination.priority = numbers.next - before_one_ordinary;
    destination.destination_ports = ordinary;
    return {own, both, source, destination};
}

}  // namespace keyline::daemon
