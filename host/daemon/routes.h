// Routes into the TUN device for what policies protect, in a table of their own that a rule puts before the
// others: strongSwan's place for them, table 220. keylined's own packets carry a mark that the rule leaves
// out, so that a peer's own address may be behind the TUN device too.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <asio/io_context.hpp>
#include <asio/posix/stream_descriptor.hpp>
#include <asio/steady_timer.hpp>

#include "host/daemon/netlink.h"
#include "host/daemon/policy_manager.h"
#include "host/net/traffic_selector.h"

namespace keyline::daemon {

struct RouteOptions {
    std::string interface;  // the TUN device
    std::uint32_t mtu = 1400;
    std::uint32_t table = 220;
    std::uint32_t priority = 220;  // of the rule
    std::uint32_t mark = 0;        // of keylined's own packets
};

// The fewest prefixes that are the range together.
std::vector<net::Prefix> prefixes_of(const net::IpAddress& first, const net::IpAddress& last);

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
    // This host's addresses or links have changed: sources that are there no more are replaced, and what the
    // kernel has taken away with an address or with the TUN device's going down is set again.
    void follow(const NetworkChanges& news);

  private:
    Routes(Netlink netlink, RouteOptions options, unsigned interface);
    struct Wish {
        std::string owner;
        std::optional<net::IpAddress> source;
    };
    void settle(const std::string& key, const net::Prefix& prefix);
    const std::vector<net::IpAddress>& own_addresses();

    Netlink netlink_;
    RouteOptions options_;
    unsigned interface_;
    std::vector<Netlink::Rule> rules_;
    std::map<std::string, std::vector<Wish>> wishes_;  // by prefix as text; the first one's source holds
    struct Owned {
        net::TrafficSelectors local;
        std::vector<net::Prefix> prefixes;
    };
    std::map<std::string, Owned> owned_;
    std::vector<net::IpAddress> own_addresses_;
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
