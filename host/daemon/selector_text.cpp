#include "host/daemon/selector_text.h"

#include <netdb.h>
#include <netinet/in.h>

namespace keyline::daemon {

namespace {

constexpr std::uint16_t last_port = 65535;

std::string protocol_text(std::uint8_t protocol) {
    const auto* entry = protocol == 0 ? nullptr : getprotobynumber(protocol);
    return entry != nullptr ? entry->p_name : std::to_string(protocol);
}

std::string port_text(std::uint8_t protocol, std::uint16_t port) {
    const char* name = protocol == IPPROTO_TCP ? "tcp" : protocol == IPPROTO_UDP ? "udp" : nullptr;
    const auto* entry = name == nullptr ? nullptr : getservbyport(htons(port), name);
    return entry != nullptr ? entry->s_name : std::to_string(port);
}

// What stands in brackets behind the addresses; RFC 4301's OPAQUE is a range from the last port to the first.
std::string restriction(const net::TrafficSelector& selector) {
    const auto first = selector.first_port, last = selector.last_port;
    const bool any_port = first == 0 && last == last_port;
    if (selector.protocol == 0 && any_port) return {};
    auto text = "[" + protocol_text(selector.protocol);
    if (any_port) return text + "]";
    if (first == last_port && last == 0) return text + "/OPAQUE]";
    text += "/";
    text += first == last ? port_text(selector.protocol, first)
                          : std::to_string(first) + "-" + std::to_string(last);
    return text + "]";
}

}  // namespace

std::string selector_text(const net::TrafficSelector& selector) {
    auto bare = selector;
    bare.protocol = 0;
    bare.first_port = 0;
    bare.last_port = last_port;
    return bare.to_string() + restriction(selector);
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
