#include "host/daemon/selector_text.h"

#include <netdb.h>
#include <netinet/in.h>

namespace keyline::daemon {

namespace {

std::string protocol_text(std::uint8_t protocol) {
    const auto* entry = protocol == 0 ? nullptr : getprotobynumber(protocol);
    return entry != nullptr ? entry->p_name : std::to_string(protocol);
}

std::string port_text(std::uint16_t port) {
    const auto* entry = getservbyport(htons(port), nullptr);
    return entry != nullptr ? entry->s_name : std::to_string(port);
}

// ICMP has a type and a code where others have a port (RFC 7296 section 3.13.1).
std::string icmp_text(std::uint16_t value) {
    const auto code = value & 0xff;
    return std::to_string(value >> 8) + (code != 0 ? "(" + std::to_string(code) + ")" : "");
}

bool is_icmp(std::uint8_t protocol) {
    return protocol == IPPROTO_ICMP || protocol == IPPROTO_ICMPV6;
}

// What stands in brackets behind the addresses.
std::string restriction(const net::TrafficSelector& selector) {
    const auto first = selector.first_port, last = selector.last_port;
    if (selector.protocol == 0 && selector.has_all_ports()) return {};
    auto text = "[" + protocol_text(selector.protocol);
    if (selector.has_all_ports()) return text + "]";
    if (selector.is_opaque()) return text + "/OPAQUE]";
    if (is_icmp(selector.protocol))
        text += "/" + icmp_text(first) + (first == last ? "" : "-" + icmp_text(last));
    else if (first == last)
        text += "/" + port_text(first);
    else
        text += "/" + std::to_string(first) + "-" + std::to_string(last);
    return text + "]";
}

// A range has two dots, where swanctl.conf has a hyphen.
std::string addresses_text(const net::TrafficSelector& selector) {
    net::TrafficSelector bare;
    bare.first = selector.first;
    bare.last = selector.last;
    auto text = bare.to_string();
    if (const auto hyphen = text.find('-'); hyphen != std::string::npos) text.replace(hyphen, 1, "..");
    return text;
}

}  // namespace

std::string selector_text(const net::TrafficSelector& selector) {
    return addresses_text(selector) + restriction(selector);
}

std::string selector_text(const ike::SelectorConfig& selector) {
    return selector.dynamic ? "dynamic" + restriction(selector.selector) : selector_text(selector.selector);
}

vici::List texts_of(const net::TrafficSelectors& selectors) {
    vici::List list;
    for (const auto& selector : selectors) list.push_back(selector_text(selector));
    return list;
}

vici::List texts_of(const ike::SelectorConfigs& selectors) {
    vici::List list;
    for (const auto& selector : selectors) list.push_back(selector_text(selector));
    return list;
}

}  // namespace keyline::daemon
