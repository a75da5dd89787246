// Routes into the TUN device for what policies protect, in a table of their own that a rule puts before the
// others: strongSwan's place for them, table 220. keylined's own packets carry a mark that the rule leaves
// out, so that a peer's own address may be behind the TUN device too. Routes of policies with a protocol are
// in a second table, into which rules of their own lead (port_rules.h).
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <asio/io_context.hpp>
#include <asio/posix/stream_descriptor.hpp>
#include <asio/steady_timer.hpp>

#include "host/daemon/netlink.h"
#include "host/daemon/policy_manager.h"
#include "host/daemon/port_rules.h"
#include "host/net/traffic_selector.h"

namespace keyline::daemon {

struct RouteOptions {
    std::string interface;  // the TUN device
    std::uint32_t mtu = 1400;
    std::uint32_t table = 220;
    std::uint32_t priority = 220;  // of the rule
    std::uint32_t mark = 0;        // of keylined's own packets
    // Of rules for protocols and ports. Every packet of this host goes past all of them; what would be more
    // gets plain routes.
    std::size_t most_port_rules = 1024;
    // Of one policy, whose ranges a peer may have chosen so that each is many. Beyond that the rest has one
    // route a selector, which takes what is around it too.
    std::size_t most_routes = 256;
};

class Routes final : public TrafficSteering {
  public:
    // Brings the device up and sets the rules; they are removed in the end.
    static Result<std::unique_ptr<Routes>> open(const RouteOptions& options);
    ~Routes() override;
    Routes(const Routes&) = delete;
    Routes& operator=(const Routes&) = delete;

    // The source of packets that this host sends itself is its first address within `local`.
    void add(const std::string& owner, const net::TrafficSelectors& local,
             const net::TrafficSelectors& remote) override;
    void remove(const std::string& owner) override;
    // A virtual address, which a peer has given: the TUN device has it, and it may be the source.
    void add_address(const net::IpAddress& address);
    void remove_address(const net::IpAddress& address);
    // This host's addresses or links have changed: sources that are there no more are replaced, and what the
    // kernel has taken away with an address or with the TUN device's going down is set again.
    void follow(const NetworkChanges& news);

  private:
    Routes(Netlink netlink, RouteOptions options, unsigned interface);
    struct Wish {
        std::string owner;
        std::optional<net::IpAddress> source;
    };
    struct Way {
        net::Prefix prefix;
        std::optional<net::IpAddress> source;
        bool operator==(const Way&) const = default;
    };
    using Ways = std::map<std::pair<std::uint32_t, std::string>, Way>;  // by table, and prefix as text
    using Key = Ways::key_type;
    using Rules = std::map<std::pair<net::IpVersion, std::string>, Netlink::Rule>;  // by their text
    // What an owner's selectors ask of the kernel.
    struct Plan {
        Ways ways;
        Rules rules;
    };
    struct Owned {
        net::TrafficSelectors local, remote;
        Plan plan;
    };
    Plan plan_of(const Owned& owned);
    // Nothing: it would be more rules than there may be.
    std::optional<Plan> plan_with_rules(const Owned& owned) const;
    bool wants_rules(const net::TrafficSelector& local, const net::TrafficSelector& remote) const;
    void add_ways(Ways& ways, std::uint32_t table, const Owned& owned, const net::TrafficSelector& to) const;
    void carry_out(const std::string& owner, Owned& owned);
    bool change_to(const std::string& owner, Owned& owned, Plan plan);
    void wish(const std::string& owner, const Key& key, const Way& way);
    void withdraw(const std::string& owner, const Key& key, const Way& way);
    void settle(const Key& key, const net::Prefix& prefix);
    bool hold(const Rules::value_type& rule);
    void let_go(const Rules::value_type& rule);
    bool add_frame(net::IpVersion version);
    void remove_frame(net::IpVersion version);
    void settle_for_routes(const std::string& why);
    void refresh_own_addresses();

    Netlink netlink_;
    RouteOptions options_;
    PortRuleNumbers numbers_;
    unsigned interface_;
    std::vector<Netlink::Rule> rules_;  // that are there to the end
    std::set<net::IpVersion> framed_;   // port_rule_frame() is there: as long as rules need it
    std::set<net::IpVersion> without_rules_;
    bool told_ = false;                               // that there are routes where there should be rules
    std::map<Key, std::vector<Wish>> wishes_;         // the first one's source holds
    std::map<Rules::key_type, std::size_t> holders_;  // how many owners a rule has
    std::map<std::string, Owned> owned_;
    std::vector<net::IpAddress> own_addresses_;
    std::set<net::IpAddress> virtual_addresses_;
    std::chrono::steady_clock::time_point own_addresses_since_{};
};

// Tells Routes of changes, those of a moment together.
class NetworkWatch {
  public:
    static Result<std::unique_ptr<NetworkWatch>> open(asio::io_context& context,
                                                      std::function<void(const NetworkChanges&)> observer);

  private:
    NetworkWatch(asio::io_context& context, int fd, std::function<void(const NetworkChanges&)> observer)
        : descriptor_(context, fd), timer_(context), observer_(std::move(observer)) {}
    void listen();
    void collect();

    asio::posix::stream_descriptor descriptor_;
    asio::steady_timer timer_;
    std::function<void(const NetworkChanges&)> observer_;
    NetworkChanges collected_;
    bool due_ = false;
};

// Packets that a pass shunt selects come out of the TUN device and leave by the host's own routes. Where one
// of these leads into the TUN device (--routes no, and the operator's route), a packet would come back for
// ever.
class WaysOut {
  public:
    static Result<WaysOut> open(const std::string& tun_interface);
    bool leads_out(const net::IpAddress& destination);

  private:
    using TimePoint = std::chrono::steady_clock::time_point;
    WaysOut(Netlink netlink, unsigned tun) : netlink_(std::move(netlink)), tun_(tun) {}

    Netlink netlink_;
    unsigned tun_;
    std::map<net::IpAddress, bool> known_;
    TimePoint known_since_{};
};

}  // namespace keyline::daemon
