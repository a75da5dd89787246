#include "host/daemon/netlink.h"

#include <algorithm>
#include <array>
#include <memory>

#include <ifaddrs.h>
#include <linux/fib_rules.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "host/daemon/socket_address.h"

namespace keyline::daemon {

namespace {

template <typename Body>
Bytes message_with(const Body& body) {
    Bytes message(NLMSG_HDRLEN);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(&body);
    message.insert(message.end(), bytes, bytes + sizeof(body));
    message.resize(NLMSG_ALIGN(message.size()));
    return message;
}

void add_attribute(Bytes& message, std::uint16_t type, ByteView value) {
    const rtattr header{static_cast<std::uint16_t>(RTA_LENGTH(value.size())), type};
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(&header);
    message.insert(message.end(), bytes, bytes + sizeof(header));
    message.insert(message.end(), value.begin(), value.end());
    message.resize(NLMSG_ALIGN(message.size()));
}

void add_attribute(Bytes& message, std::uint16_t type, std::uint32_t value) {
    add_attribute(message, type, ByteView(reinterpret_cast<const std::uint8_t*>(&value), sizeof(value)));
}

// The attribute's value; empty when it is not there. `attributes` begins at the first of them.
ByteView find_attribute(ByteView attributes, std::uint16_t type) {
    for (std::size_t at = 0; at + sizeof(rtattr) <= attributes.size();) {
        rtattr attribute{};
        std::memcpy(&attribute, attributes.data() + at, sizeof(attribute));
        if (attribute.rta_len < sizeof(rtattr) || attribute.rta_len > attributes.size() - at) return {};
        if (attribute.rta_type == type)
            return attributes.subspan(at + RTA_LENGTH(0), attribute.rta_len - RTA_LENGTH(0));
        at += RTA_ALIGN(attribute.rta_len);
    }
    return {};
}

template <typename Body>
std::optional<Body> read_body(ByteView content) {
    if (content.size() < sizeof(Body)) return std::nullopt;
    Body body{};
    std::memcpy(&body, content.data(), sizeof(body));
    return body;
}

template <typename Body>
constexpr std::size_t message_header = NLMSG_ALIGN(sizeof(Body));

std::uint8_t family_byte(net::IpVersion version) {
    return static_cast<std::uint8_t>(family_of(version));
}

}  // namespace

Result<Netlink> Netlink::open() {
    FileDescriptor fd(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    if (!fd.valid()) return fail("cannot open rtnetlink: " + error_text(errno));
    return Netlink(std::move(fd));
}

Result<Bytes> Netlink::ask(Bytes request, std::uint16_t type, std::uint16_t flags) {
    nlmsghdr header{};
    header.nlmsg_len = static_cast<std::uint32_t>(request.size());
    header.nlmsg_type = type;
    header.nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | flags);
    header.nlmsg_seq = ++sequence_;
    std::memcpy(request.data(), &header, sizeof(header));
    sockaddr_nl kernel{};
    kernel.nl_family = AF_NETLINK;
    if (sendto(fd_.get(), request.data(), request.size(), 0, reinterpret_cast<const sockaddr*>(&kernel),
               sizeof(kernel)) < 0)
        return fail(error_text(errno));
    // The kernel answers within the send; what else comes are answers of earlier requests.
    for (;;) {
        alignas(nlmsghdr) std::array<std::uint8_t, 4096> answer{};
        const auto size = recv(fd_.get(), answer.data(), answer.size(), 0);
        if (size < 0 && errno == EINTR) continue;
        if (size < static_cast<ssize_t>(NLMSG_LENGTH(sizeof(nlmsgerr)))) return fail("rtnetlink: no answer");
        std::memcpy(&header, answer.data(), sizeof(header));
        if (header.nlmsg_seq != sequence_ || header.nlmsg_len > static_cast<std::size_t>(size)) continue;
        if (header.nlmsg_type != NLMSG_ERROR)
            return Bytes(answer.begin() + NLMSG_HDRLEN, answer.begin() + header.nlmsg_len);
        nlmsgerr result{};
        std::memcpy(&result, answer.data() + NLMSG_HDRLEN, sizeof(result));
        if (result.error != 0) return fail(error_text(-result.error));
        return Bytes();
    }
}

Result<void> Netlink::order(Bytes request, std::uint16_t type, std::uint16_t flags) {
    auto done = ask(std::move(request), type, static_cast<std::uint16_t>(NLM_F_ACK | flags));
    if (!done) return tl::unexpected(done.error());
    return {};
}

Result<void> Netlink::change_route(const Route& route, bool add) {
    const auto destination = route.destination.first();
    rtmsg body{};
    body.rtm_family = family_byte(destination.version());
    body.rtm_dst_len = static_cast<std::uint8_t>(route.destination.length());
    body.rtm_table = RT_TABLE_UNSPEC;
    body.rtm_protocol = RTPROT_STATIC;
    body.rtm_scope = add ? RT_SCOPE_LINK : RT_SCOPE_NOWHERE;
    body.rtm_type = add ? RTN_UNICAST : RTN_UNSPEC;
    auto message = message_with(body);
    add_attribute(message, RTA_DST, destination.bytes());
    add_attribute(message, RTA_TABLE, route.table);
    add_attribute(message, RTA_OIF, route.interface);
    if (route.preferred_source) add_attribute(message, RTA_PREFSRC, route.preferred_source->bytes());
    return add ? order(std::move(message), RTM_NEWROUTE, NLM_F_CREATE | NLM_F_REPLACE)
               : order(std::move(message), RTM_DELROUTE, 0);
}

Result<void> Netlink::add(const Route& route) {
    return change_route(route, true);
}
Result<void> Netlink::remove(const Route& route) {
    return change_route(route, false);
}

namespace {

void add_prefix(Bytes& message, std::uint16_t type, const std::optional<net::Prefix>& prefix) {
    if (prefix) add_attribute(message, type, prefix->first().bytes());
}

void add_ports(Bytes& message, std::uint16_t type, const std::optional<Netlink::Ports>& ports) {
    if (!ports) return;
    const fib_rule_port_range range{ports->first, ports->last};
    add_attribute(message, type, ByteView(reinterpret_cast<const std::uint8_t*>(&range), sizeof(range)));
}

std::uint8_t length_of(const std::optional<net::Prefix>& prefix) {
    return static_cast<std::uint8_t>(prefix ? prefix->length() : 0);
}

std::string ports_text(const char* word, const std::optional<Netlink::Ports>& ports) {
    if (!ports) return {};
    auto text = word + std::to_string(ports->first);
    if (ports->last != ports->first) text += "-" + std::to_string(ports->last);
    return text;
}

}  // namespace

std::string Netlink::Rule::to_string() const {
    auto text = std::to_string(priority) + ":" + (without_mark ? " not" : "") + " from " +
                (source ? source->to_string() : "all");
    if (destination) text += " to " + destination->to_string();
    if (mark) text += " fwmark " + std::to_string(*mark);
    if (own_packets) text += " iif lo";
    if (protocol != 0) text += " ipproto " + std::to_string(protocol);
    text += ports_text(" sport ", source_ports) + ports_text(" dport ", destination_ports);
    text += go_to ? " goto " + std::to_string(*go_to) : " lookup " + std::to_string(table);
    return origin != 0 ? text + " proto " + std::to_string(origin) : text;
}

Result<void> Netlink::change_rule(const Rule& rule, bool add) {
    fib_rule_hdr body{};
    body.family = family_byte(rule.version);
    body.action = rule.go_to ? FR_ACT_GOTO : FR_ACT_TO_TBL;
    body.flags = rule.without_mark ? FIB_RULE_INVERT : 0;
    body.src_len = length_of(rule.source);
    body.dst_len = length_of(rule.destination);
    auto message = message_with(body);
    add_attribute(message, FRA_PRIORITY, rule.priority);
    if (rule.go_to)
        add_attribute(message, FRA_GOTO, *rule.go_to);
    else
        add_attribute(message, FRA_TABLE, rule.table);
    if (rule.mark) {
        add_attribute(message, FRA_FWMARK, *rule.mark);
        add_attribute(message, FRA_FWMASK, UINT32_MAX);
    }
    if (rule.own_packets) add_attribute(message, FRA_IIFNAME, as_bytes("lo"));
    add_prefix(message, FRA_SRC, rule.source);
    add_prefix(message, FRA_DST, rule.destination);
    if (rule.protocol != 0) add_attribute(message, FRA_IP_PROTO, ByteView(&rule.protocol, 1));
    add_ports(message, FRA_SPORT_RANGE, rule.source_ports);
    add_ports(message, FRA_DPORT_RANGE, rule.destination_ports);
    if (rule.origin != 0) add_attribute(message, FRA_PROTOCOL, ByteView(&rule.origin, 1));
    // Asked whether it is new, some kernels take one that names more, of another origin, for the same.
    const auto is_new = static_cast<std::uint16_t>(rule.origin == 0 ? NLM_F_EXCL : 0);
    return add ? order(std::move(message), RTM_NEWRULE, NLM_F_CREATE | is_new)
               : order(std::move(message), RTM_DELRULE, 0);
}

Result<void> Netlink::add(const Rule& rule) {
    return change_rule(rule, true);
}
Result<void> Netlink::remove(const Rule& rule) {
    return change_rule(rule, false);
}

void Netlink::remove_rules(net::IpVersion version, std::uint32_t table, std::uint8_t origin) {
    constexpr unsigned most = 1U << 16;  // should the kernel ever say that it did, and did not
    for (unsigned count = 0; count < most; ++count) {
        fib_rule_hdr body{};
        body.family = family_byte(version);
        body.action = FR_ACT_TO_TBL;
        auto message = message_with(body);
        add_attribute(message, FRA_TABLE, table);
        add_attribute(message, FRA_PROTOCOL, ByteView(&origin, 1));
        if (!order(std::move(message), RTM_DELRULE, 0)) return;
    }
}

// Its attributes.
Result<Bytes> Netlink::ask_route(const net::IpAddress& destination, std::uint32_t mark) {
    rtmsg body{};
    body.rtm_family = family_byte(destination.version());
    body.rtm_dst_len = static_cast<std::uint8_t>(destination.bits());
    auto message = message_with(body);
    add_attribute(message, RTA_DST, destination.bytes());
    add_attribute(message, RTA_MARK, mark);
    auto answer = ask(std::move(message), RTM_GETROUTE, 0);
    if (answer)
        answer->erase(answer->begin(), answer->begin() + static_cast<std::ptrdiff_t>(std::min(
                                                             answer->size(), message_header<rtmsg>)));
    return answer;
}

Result<unsigned> Netlink::interface_towards(const net::IpAddress& destination, std::uint32_t mark) {
    const auto route = ask_route(destination, mark);
    if (!route) return tl::unexpected(route.error());
    const auto interface = read_body<unsigned>(find_attribute(*route, RTA_OIF));
    if (!interface) return fail("rtnetlink names no interface");
    return *interface;
}

Result<Netlink::Neighbour> Netlink::neighbour_towards(const net::IpAddress& destination, std::uint32_t mark) {
    const auto route = ask_route(destination, mark);
    if (!route) return tl::unexpected(route.error());
    const auto interface = read_body<unsigned>(find_attribute(*route, RTA_OIF));
    if (!interface) return fail("rtnetlink names no interface");
    Neighbour neighbour{*interface, destination, std::nullopt};
    const auto router = net::IpAddress::from_bytes(find_attribute(*route, RTA_GATEWAY));
    if (router) neighbour.address = *router;
    ndmsg body{};
    body.ndm_family = family_byte(neighbour.address.version());
    body.ndm_ifindex = static_cast<int>(*interface);
    auto message = message_with(body);
    add_attribute(message, NDA_DST, neighbour.address.bytes());
    const auto answer = ask(std::move(message), RTM_GETNEIGH, 0);
    const auto found = answer ? read_body<ndmsg>(*answer) : std::nullopt;
    constexpr unsigned good = NUD_REACHABLE | NUD_STALE | NUD_DELAY | NUD_PROBE | NUD_PERMANENT;
    if (!found || (found->ndm_state & good) == 0) return neighbour;
    neighbour.is_stale = (found->ndm_state & NUD_STALE) != 0;
    neighbour.link_address = read_body<std::array<std::uint8_t, 6>>(
        find_attribute(ByteView(*answer).subspan(message_header<ndmsg>), NDA_LLADDR));
    return neighbour;
}

Result<void> Netlink::probe(const Neighbour& neighbour) {
    ndmsg body{};
    body.ndm_family = family_byte(neighbour.address.version());
    body.ndm_ifindex = static_cast<int>(neighbour.interface);
    body.ndm_state = NUD_PROBE;
    auto message = message_with(body);
    add_attribute(message, NDA_DST, neighbour.address.bytes());
    return order(std::move(message), RTM_NEWNEIGH, NLM_F_REPLACE);
}

Result<void> Netlink::change_address(unsigned interface, const net::IpAddress& address, bool add) {
    ifaddrmsg body{};
    body.ifa_family = family_byte(address.version());
    body.ifa_prefixlen = static_cast<std::uint8_t>(address.bits());
    body.ifa_flags = IFA_F_NODAD;  // it can be used at once
    body.ifa_scope = RT_SCOPE_UNIVERSE;
    body.ifa_index = interface;
    auto message = message_with(body);
    add_attribute(message, IFA_LOCAL, address.bytes());
    add_attribute(message, IFA_ADDRESS, address.bytes());
    return add ? order(std::move(message), RTM_NEWADDR, NLM_F_CREATE | NLM_F_REPLACE)
               : order(std::move(message), RTM_DELADDR, 0);
}

Result<void> Netlink::add_address(unsigned interface, const net::IpAddress& address) {
    return change_address(interface, address, true);
}
Result<void> Netlink::remove_address(unsigned interface, const net::IpAddress& address) {
    return change_address(interface, address, false);
}

Result<void> Netlink::set_link_up(unsigned interface, std::uint32_t mtu) {
    ifinfomsg body{};
    body.ifi_family = AF_UNSPEC;
    body.ifi_index = static_cast<int>(interface);
    body.ifi_flags = body.ifi_change = IFF_UP;
    auto message = message_with(body);
    add_attribute(message, IFLA_MTU, mtu);
    return order(std::move(message), RTM_NEWLINK, 0);
}

namespace {

std::optional<NetworkChange> change_of_address(ByteView content, NetworkChange::Kind kind) {
    const auto body = read_body<ifaddrmsg>(content);
    if (!body) return std::nullopt;
    const auto attributes = content.subspan(std::min(content.size(), message_header<ifaddrmsg>));
    // Of a point-to-point link, IFA_ADDRESS is the other end's.
    auto octets = find_attribute(attributes, IFA_LOCAL);
    if (octets.empty()) octets = find_attribute(attributes, IFA_ADDRESS);
    const auto address = net::IpAddress::from_bytes(octets);
    if (!address) return std::nullopt;
    return NetworkChange{kind, body->ifa_index, *address};
}

std::optional<NetworkChange> change_of(std::uint16_t type, ByteView content) {
    switch (type) {
        case RTM_NEWADDR:
            return change_of_address(content, NetworkChange::Kind::address_new);
        case RTM_DELADDR:
            return change_of_address(content, NetworkChange::Kind::address_gone);
        case RTM_NEWLINK:
        case RTM_DELLINK: {
            const auto body = read_body<ifinfomsg>(content);
            if (!body) return std::nullopt;
            return NetworkChange{NetworkChange::Kind::link, static_cast<unsigned>(body->ifi_index), {}};
        }
        default:
            return std::nullopt;
    }
}

}  // namespace

std::vector<NetworkChange> parse_network_changes(ByteView datagram) {
    std::vector<NetworkChange> changes;
    while (datagram.size() >= NLMSG_HDRLEN) {
        nlmsghdr header{};
        std::memcpy(&header, datagram.data(), sizeof(header));
        if (header.nlmsg_len < NLMSG_HDRLEN || header.nlmsg_len > datagram.size()) break;
        const auto content = datagram.first(header.nlmsg_len).subspan(NLMSG_HDRLEN);
        if (const auto change = change_of(header.nlmsg_type, content)) changes.push_back(*change);
        datagram = datagram.subspan(std::min(datagram.size(), std::size_t{NLMSG_ALIGN(header.nlmsg_len)}));
    }
    return changes;
}

Result<FileDescriptor> open_network_changes() {
    FileDescriptor fd(socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE));
    sockaddr_nl groups{};
    groups.nl_family = AF_NETLINK;
    groups.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (!fd.valid() || bind(fd.get(), reinterpret_cast<const sockaddr*>(&groups), sizeof(groups)) != 0)
        return fail("cannot listen to rtnetlink: " + error_text(errno));
    return fd;
}

NetworkChanges read_network_changes(int fd) {
    NetworkChanges all;
    for (;;) {
        alignas(nlmsghdr) std::array<std::uint8_t, 16384> buffer{};
        const auto size = recv(fd, buffer.data(), buffer.size(), 0);
        if (size < 0 && errno == ENOBUFS) {
            all.lost = true;
            continue;
        }
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) return all;
        const auto more = parse_network_changes(ByteView(buffer).first(static_cast<std::size_t>(size)));
        all.changes.insert(all.changes.end(), more.begin(), more.end());
    }
}

bool link_is_up(const std::string& interface) {
    const FileDescriptor fd(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request{};
    std::copy_n(interface.begin(), std::min<std::size_t>(interface.size(), IFNAMSIZ - 1), request.ifr_name);
    return fd.valid() && ioctl(fd.get(), SIOCGIFFLAGS, &request) == 0 && (request.ifr_flags & IFF_UP) != 0;
}

std::vector<net::IpAddress> host_addresses(const std::string& but_for_interface) {
    ifaddrs* list = nullptr;
    if (getifaddrs(&list) != 0) return {};
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> owner(list, freeifaddrs);
    std::vector<net::IpAddress> addresses;
    for (const auto* entry = list; entry != nullptr; entry = entry->ifa_next) {
        if (entry->ifa_addr == nullptr || entry->ifa_name == but_for_interface) continue;
        sockaddr_storage storage{};
        const auto family = entry->ifa_addr->sa_family;
        if (family != AF_INET && family != AF_INET6) continue;
        std::memcpy(&storage, entry->ifa_addr,
                    family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6));
        const auto endpoint = from_socket_address(storage);
        if (!endpoint) continue;
        const auto octets = endpoint->address.bytes();
        const bool loopback =
            endpoint->address.is_v4() ? octets[0] == 127 : endpoint->address == *net::IpAddress::parse("::1");
        const bool link_local = !endpoint->address.is_v4() && octets[0] == 0xfe && (octets[1] & 0xc0) == 0x80;
        if (!loopback && !link_local) addresses.push_back(endpoint->address);
    }
    return addresses;
}

}  // namespace keyline::daemon
