#include "host/daemon/updown_environment.h"

#include <algorithm>

#include "host/net/ip_packet.h"

namespace keyline::daemon {

namespace {

// "10.1.0.0/16", or of a range that is no prefix the smallest one around it, as the variable knows no range.
std::string client(const net::TrafficSelector& selector) {
    for (unsigned length = selector.first.bits();; --length) {
        const net::Prefix prefix(selector.first, length);
        if (length == 0 || prefix.contains(selector.last))
            return prefix.first().to_string() + "/" + std::to_string(length);
    }
}

bool is_icmp(const net::TrafficSelector& selector) {
    return selector.protocol == net::ip_protocol_icmp || selector.protocol == net::ip_protocol_icmpv6;
}

// strongSwan puts ICMP's type where the own port is, and its code where the peer's is; "0" is also any.
std::string icmp_type(const net::TrafficSelector& one, const net::TrafficSelector& other) {
    return std::to_string(std::max(one.first_port, other.first_port) >> 8);
}
std::string icmp_code(const net::TrafficSelector& one, const net::TrafficSelector& other) {
    return std::to_string(std::max(one.first_port, other.first_port) & 0xff);
}

// "0" is any.
std::string port(const net::TrafficSelector& selector) {
    if (selector.has_all_ports()) return "0";
    if (selector.first_port == selector.last_port || selector.is_opaque())
        return std::to_string(selector.first_port);
    return std::to_string(selector.first_port) + ":" + std::to_string(selector.last_port);
}

std::string verb(const UpdownEvent& event, const ike::IkeSaInfo& sa, const net::TrafficSelector& local) {
    const bool host = local.first == sa.local.address && local.last == sa.local.address;
    std::string text = event.up ? "up" : "down";
    text += host ? "-host" : "-client";
    if (local.version() == net::IpVersion::v6) text += "-v6";
    return text;
}

// As strongSwan numbers them: "PLUTO_MY_SOURCEIP4_1" and so on, the first one also without its number.
void add_virtual_addresses(Environment& all, const ike::IkeSaInfo& sa) {
    const auto add = [&](const std::string& name, const std::vector<net::IpAddress>& addresses,
                         bool first_alone) {
        if (first_alone && !addresses.empty()) all.emplace_back(name, addresses.front().to_string());
        for (const bool v4 : {true, false}) {
            unsigned number = 0;
            for (const auto& address : addresses)
                if (address.is_v4() == v4)
                    all.emplace_back(name + (v4 ? "4_" : "6_") + std::to_string(++number),
                                     address.to_string());
        }
    };
    add("PLUTO_MY_SOURCEIP", sa.local_virtual, true);
    add("PLUTO_PEER_SOURCEIP", sa.remote_virtual, true);
    add("PLUTO_DNS", sa.name_servers, false);
}

Environment environment(const UpdownEvent& event, const ike::IkeSaInfo& sa, const ike::ChildSaInfo& child,
                        const net::TrafficSelector& local, const net::TrafficSelector& remote) {
    const bool icmp = is_icmp(local) || is_icmp(remote);
    Environment all{
        {"PLUTO_VERSION", "1.1"},
        {"PLUTO_VERB", verb(event, sa, local)},
        {"PLUTO_CONNECTION", child.name},
        {"PLUTO_INTERFACE", event.interface.empty() ? "unknown" : event.interface},
        {"PLUTO_REQID", std::to_string(child.reqid)},
        {"PLUTO_PROTO", child.transforms.protocol == ike::ProtocolId::ah ? "ah" : "esp"},
        {"PLUTO_UNIQUEID", std::to_string(sa.id)},
        {"PLUTO_ME", sa.local.address.to_string()},
        {"PLUTO_MY_ID", sa.local_id},
        {"PLUTO_MY_CLIENT", client(local)},
        {"PLUTO_MY_PORT", icmp ? icmp_type(local, remote) : port(local)},
        {"PLUTO_MY_PROTOCOL", std::to_string(local.protocol)},
        {"PLUTO_PEER", sa.remote.address.to_string()},
        {"PLUTO_PEER_ID", sa.remote_id},
        {"PLUTO_PEER_CLIENT", client(remote)},
        {"PLUTO_PEER_PORT", icmp ? icmp_code(local, remote) : port(remote)},
        {"PLUTO_PEER_PROTOCOL", std::to_string(remote.protocol)},
    };
    add_virtual_addresses(all, sa);
    if (!sa.remote_user.empty()) all.emplace_back("PLUTO_XAUTH_ID", sa.remote_user);
    if (child.udp_encapsulation) all.emplace_back("PLUTO_UDP_ENC", std::to_string(sa.remote.port));
    if (event.host_access) all.emplace_back("PLUTO_HOST_ACCESS", "1");
    return all;
}

}  // namespace

std::size_t updown_pairs(const ike::ChildSaInfo& child) {
    std::size_t pairs = 0;
    for (const auto version : {net::IpVersion::v4, net::IpVersion::v6}) {
        const auto count = [version](const net::TrafficSelectors& selectors) {
            return static_cast<std::size_t>(
                std::count_if(selectors.begin(), selectors.end(),
                              [version](const auto& selector) { return selector.version() == version; }));
        };
        pairs += count(child.local_selectors) * count(child.remote_selectors);
    }
    return pairs;
}

std::vector<Environment> updown_environments(const UpdownEvent& event, const ike::IkeSaInfo& sa,
                                             const ike::ChildSaInfo& child) {
    std::vector<Environment> all;
    for (const auto& local : child.local_selectors)
        for (const auto& remote : child.remote_selectors) {
            if (local.version() != remote.version()) continue;
            if (all.size() == max_updown_runs) return all;
            all.push_back(environment(event, sa, child, local, remote));
        }
    return all;
}

}  // namespace keyline::daemon
