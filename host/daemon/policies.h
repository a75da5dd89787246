// The SPD (RFC 4301 section 4.4.1): what happens to a packet between a local and a remote address.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "host/net/ip_packet.h"
#include "host/net/traffic_selector.h"

namespace keyline::daemon {

// An SA in use, a trap that asks for one, and the shunts: out in clear, or dropped.
enum class PolicyKind : std::uint8_t { sa, trap, pass, drop };

struct Policy {
    PolicyKind kind = PolicyKind::sa;
    std::uint32_t id = 0;  // unique among those of its kind
    net::TrafficSelectors local;
    net::TrafficSelectors remote;
    std::uint32_t priority = 0;  // swanctl.conf's: smaller goes first; 0: priority_of() its selectors
};

// strongSwan's order: pass shunts, then SAs and traps, then drop shunts; in each class the smaller selectors
// first. The numbers are comparable with a configured `priority`.
std::uint32_t priority_of(PolicyKind kind, const net::TrafficSelector& local,
                          const net::TrafficSelector& remote);

// Of the policies that match, the first by priority; of equal ones a trap is the last, else the one that was
// added last is the first: a rekeyed SA takes over from its predecessor at once.
//
// Policies are found by hashing: one look for each combination of prefix lengths that is in use, of both
// addresses and both ports, with or without a protocol, whatever the number of policies. A range that is no
// prefix is found under the smallest prefix around it.
class Policies {
  public:
    struct Match {
        PolicyKind kind = PolicyKind::sa;
        std::uint32_t id = 0;
        bool operator==(const Match&) const = default;
    };

    // One of the same kind and id is replaced.
    void add(const Policy& policy);
    void remove(PolicyKind kind, std::uint32_t id);

    // Of a packet from the local side, and of one from the remote side.
    std::optional<Match> outbound(const net::PacketInfo& packet) const;
    std::optional<Match> inbound(const net::PacketInfo& packet) const;

    // Pairs of a local and a remote selector.
    std::size_t size() const { return size_; }
    // Hash tables and pairs that lookups have looked at so far.
    std::uint64_t examined() const { return examined_; }

  private:
    struct Rank {
        std::uint32_t priority = 0;
        bool trap = false;
        std::uint64_t age = 0;                          // smaller is newer
        auto operator<=>(const Rank&) const = default;  // NOLINT(modernize-use-nullptr)
    };
    struct Pair {
        Rank rank;
        Match match;
        net::TrafficSelectors local, remote;  // of one selector each
    };
    struct Shape {
        net::IpVersion version = net::IpVersion::v4;
        unsigned local_bits = 0, remote_bits = 0;
        bool protocol = false;  // they name one
        unsigned local_port_bits = 0, remote_port_bits = 0;
        auto operator<=>(const Shape&) const = default;  // NOLINT(modernize-use-nullptr)
    };
    struct Ends {
        net::IpAddress local, remote;
        std::uint8_t protocol = 0;
        std::uint16_t local_port = 0, remote_port = 0;
        bool operator==(const Ends&) const = default;
    };
    struct EndsHash {
        std::size_t operator()(const Ends& ends) const;
    };
    // All pairs with prefixes of these lengths.
    struct Table {
        Shape shape;
        std::multiset<Rank> ranks;
        std::unordered_map<Ends, std::vector<Pair>, EndsHash> pairs;  // by rank
    };
    struct Place {
        Shape shape;
        Ends ends;
    };
    using Name = std::pair<PolicyKind, std::uint32_t>;

    void add_pair(const Policy& policy, const net::TrafficSelector& local,
                  const net::TrafficSelector& remote);
    void order_tables();
    // What an address pair, a protocol and ports are found by in a table.
    static Ends ends_of(const Shape& shape, const Ends& whole);
    std::optional<Match> lookup(const net::IpAddress& local, const net::IpAddress& remote,
                                const net::PacketInfo& packet, bool outbound) const;

    std::map<Shape, Table> tables_;
    std::vector<const Table*> order_;  // by the first rank in each
    std::map<Name, std::vector<Place>> places_;
    std::size_t size_ = 0;
    std::uint64_t age_ = UINT64_MAX;
    mutable std::uint64_t examined_ = 0;
};

}  // namespace keyline::daemon
