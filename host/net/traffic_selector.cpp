#include "host/net/traffic_selector.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "host/net/ip_packet.h"

namespace keyline::net {

namespace {

// The words of /etc/protocols that swanctl.conf files use.
constexpr std::array<std::pair<std::string_view, std::uint8_t>, 9> protocol_names{{
    {"icmp", ip_protocol_icmp},
    {"tcp", ip_protocol_tcp},
    {"udp", ip_protocol_udp},
    {"gre", 47},
    {"esp", ip_protocol_esp},
    {"ah", ip_protocol_ah},
    {"ipv6-icmp", ip_protocol_icmpv6},
    {"icmpv6", ip_protocol_icmpv6},
    {"sctp", 132},
}};

// Decimal digits only, within T.
template <typename T>
std::optional<T> parse_number(std::string_view text) {
    T value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<std::uint8_t> parse_protocol(std::string_view text) {
    if (text.empty() || text == "any") return std::uint8_t{0};
    for (const auto& [name, number] : protocol_names)
        if (name == text) return number;
    return parse_number<std::uint8_t>(text);
}

std::string protocol_text(std::uint8_t protocol) {
    for (const auto& [name, number] : protocol_names)
        if (number == protocol) return std::string(name);
    return protocol == 0 ? "any" : std::to_string(protocol);
}

// "80", "1000-2000", "any", "opaque".
bool parse_ports(std::string_view text, TrafficSelector& selector) {
    if (text == "any") return true;
    if (text == "opaque") {
        selector.make_opaque();
        return true;
    }
    const auto dash = text.find('-');
    const auto first = parse_number<std::uint16_t>(text.substr(0, dash));
    const auto last =
        dash == std::string_view::npos ? first : parse_number<std::uint16_t>(text.substr(dash + 1));
    if (!first || !last || *first > *last) return false;
    selector.first_port = *first;
    selector.last_port = *last;
    return true;
}

// What stands between the brackets: "protocol" or "protocol/port".
bool parse_protocol_and_ports(std::string_view text, TrafficSelector& selector) {
    const auto slash = text.find('/');
    const auto protocol = parse_protocol(text.substr(0, slash));
    if (!protocol) return false;
    selector.protocol = *protocol;
    return slash == std::string_view::npos || parse_ports(text.substr(slash + 1), selector);
}

bool parse_range(std::string_view text, TrafficSelector& selector) {
    const auto range = AddressRange::parse(text);
    if (!range) return false;
    selector.first = range->first;
    selector.last = range->last;
    return true;
}

bool contains_ports(const TrafficSelector& outer, const TrafficSelector& inner) {
    if (outer.has_all_ports()) return true;  // ANY has OPAQUE in it
    if (outer.is_opaque() || inner.is_opaque()) return outer.is_opaque() && inner.is_opaque();
    return outer.first_port <= inner.first_port && inner.last_port <= outer.last_port;
}

// The ports that both have, into `common`; false: there are none.
bool intersect_ports(const TrafficSelector& one, const TrafficSelector& other, TrafficSelector& common) {
    if (contains_ports(one, other)) {
        common.first_port = other.first_port;
        common.last_port = other.last_port;
        return true;
    }
    common.first_port = std::max(one.first_port, other.first_port);
    common.last_port = std::min(one.last_port, other.last_port);
    return common.first_port <= common.last_port || contains_ports(other, one);
}

}  // namespace

TrafficSelector TrafficSelector::from_prefix(const Prefix& prefix) {
    TrafficSelector selector;
    selector.first = prefix.first();
    selector.last = prefix.last();
    return selector;
}

std::optional<TrafficSelector> TrafficSelector::parse(std::string_view text) {
    TrafficSelector selector;
    const auto bracket = text.find('[');
    if (!parse_range(text.substr(0, bracket), selector)) return std::nullopt;
    if (bracket == std::string_view::npos) return selector;
    auto inside = text.substr(bracket + 1);
    if (inside.empty() || inside.back() != ']') return std::nullopt;
    inside.remove_suffix(1);
    if (!parse_protocol_and_ports(inside, selector)) return std::nullopt;
    return selector;
}

void TrafficSelector::make_opaque() {
    first_port = 65535;
    last_port = 0;
}

bool TrafficSelector::contains(const IpAddress& address, std::uint8_t ip_protocol, std::uint16_t port) const {
    return address.version() == version() && first <= address && address <= last &&
           (protocol == 0 || protocol == ip_protocol) && first_port <= port && port <= last_port;
}

bool TrafficSelector::contains_without_port(const IpAddress& address, std::uint8_t ip_protocol) const {
    return address.version() == version() && first <= address && address <= last &&
           (protocol == 0 || protocol == ip_protocol) && (has_all_ports() || is_opaque());
}

bool TrafficSelector::contains(const TrafficSelector& other) const {
    return other.version() == version() && first <= other.first && other.last <= last &&
           (protocol == 0 || protocol == other.protocol) && contains_ports(*this, other);
}

std::optional<TrafficSelector> TrafficSelector::intersect(const TrafficSelector& other) const {
    if (version() != other.version()) return std::nullopt;
    if (protocol != 0 && other.protocol != 0 && protocol != other.protocol) return std::nullopt;
    TrafficSelector common;
    common.protocol = protocol != 0 ? protocol : other.protocol;
    common.first = std::max(first, other.first);
    common.last = std::min(last, other.last);
    if (!intersect_ports(*this, other, common) || common.first > common.last) return std::nullopt;
    return common;
}

std::string TrafficSelector::to_string() const {
    // A single address is a prefix too, and says so here.
    std::string text =
        first == last ? Prefix(first, first.bits()).to_string() : AddressRange(first, last).to_string();
    if (protocol == 0 && has_all_ports()) return text;
    text += "[" + protocol_text(protocol);
    if (is_opaque()) {
        text += "/opaque";
    } else if (!has_all_ports()) {
        text += "/" + std::to_string(first_port);
        if (last_port != first_port) text += "-" + std::to_string(last_port);
    }
    return text + "]";
}

TrafficSelectors intersect(const TrafficSelectors& ours, const TrafficSelectors& theirs) {
    TrafficSelectors common;
    for (const auto& our : ours)
        for (const auto& their : theirs) {
            const auto both = our.intersect(their);
            if (!both || contains(common, *both)) continue;
            common.erase(std::remove_if(common.begin(), common.end(),
                                        [&](const TrafficSelector& one) { return both->contains(one); }),
                         common.end());
            common.push_back(*both);
            if (common.size() == max_selectors) return common;
        }
    return common;
}

bool contains(const TrafficSelectors& selectors, const TrafficSelector& other) {
    return std::any_of(selectors.begin(), selectors.end(),
                       [&](const TrafficSelector& one) { return one.contains(other); });
}

std::string to_string(const TrafficSelectors& selectors) {
    std::string text;
    for (const auto& selector : selectors) {
        if (!text.empty()) text += ' ';
        text += selector.to_string();
    }
    return text;
}

}  // namespace keyline::net
