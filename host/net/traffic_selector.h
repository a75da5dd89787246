// Traffic selectors: an address range, a port range, a protocol (RFC 7296 section 3.13.1, RFC 4301
// section 4.4.1.1). What ICMP has in place of a port is its type << 8 | code.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "host/net/address.h"

namespace keyline::net {

struct TrafficSelector {
    std::uint8_t protocol = 0;  // IP protocol number; 0 is any
    std::uint16_t first_port = 0;
    std::uint16_t last_port = 65535;
    IpAddress first;
    IpAddress last;

    static TrafficSelector from_prefix(const Prefix& prefix);
    // swanctl.conf's notation: prefix or first-last, optionally [protocol/port], e.g. "10.1.0.0/24[tcp/80]",
    // "10.0.0.1-10.0.0.9[udp/1000-2000]", "10.1.0.0/24[tcp/opaque]", "fec1::/16". Not "dynamic": that depends
    // on a connection.
    static std::optional<TrafficSelector> parse(std::string_view text);

    IpVersion version() const { return first.version(); }
    bool has_all_ports() const { return first_port == 0 && last_port == 65535; }
    // OPAQUE: only packets whose ports cannot be read, as those of later fragments (RFC 4301
    // section 4.4.1.1).
    bool is_opaque() const { return first_port == 65535 && last_port == 0; }
    void make_opaque();
    // Of a packet whose port can be read.
    bool contains(const IpAddress& address, std::uint8_t ip_protocol, std::uint16_t port) const;
    // Of any other: selectors of all ports, and OPAQUE ones.
    bool contains_without_port(const IpAddress& address, std::uint8_t ip_protocol) const;
    bool contains(const TrafficSelector& other) const;
    // What both select; nothing when that is empty. Narrowing (RFC 7296 section 2.9) is built from this.
    std::optional<TrafficSelector> intersect(const TrafficSelector& other) const;
    std::string to_string() const;  // the notation that parse() reads

    bool operator==(const TrafficSelector&) const = default;
};

using TrafficSelectors = std::vector<TrafficSelector>;

// What fits into one TS payload, whose count is an octet (RFC 7296 section 3.13).
inline constexpr std::size_t max_selectors = 255;

// Every non-empty pairwise intersection, in the order of `ours`, without those that another one contains; the
// first max_selectors of them.
TrafficSelectors intersect(const TrafficSelectors& ours, const TrafficSelectors& theirs);
// One of them selects all that `other` does.
bool contains(const TrafficSelectors& selectors, const TrafficSelector& other);
std::string to_string(const TrafficSelectors& selectors);

}  // namespace keyline::net
