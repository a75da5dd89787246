#include "host/daemon/routes.h"

#include <algorithm>
#include <set>
#include <utility>

#include <net/if.h>
#include <spdlog/spdlog.h>

#include "host/daemon/network.h"

namespace keyline::daemon {

namespace {

constexpr std::uint32_t main_table = 254;

// The next address; nothing after the highest.
std::optional<net::IpAddress> next(const net::IpAddress& address) {
    auto octets = to_bytes(address.bytes());
    for (auto at = octets.rbegin(); at != octets.rend(); ++at)
        if (++*at != 0) return net::IpAddress::from_bytes(octets);
    return std::nullopt;
}

std::optional<net::IpAddress> source_within(const net::TrafficSelectors& local, net::IpVersion version,
                                            const std::vector<net::IpAddress>& candidates) {
    for (const auto& selector : local)
        for (const auto& address : candidates)
            if (address.version() == version && selector.version() == version && selector.first <= address &&
                address <= selector.last)
                return address;
    return std::nullopt;
}

}  // namespace

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

Routes::Routes(Netlink netlink, RouteOptions options, unsigned interface)
    : netlink_(std::move(netlink)), options_(std::move(options)), interface_(interface) {}

Result<std::unique_ptr<Routes>> Routes::open(const RouteOptions& options) {
    const auto interface = if_nametoindex(options.interface.c_str());
    if (interface == 0) return fail("no interface " + options.interface + ": " + error_text(errno));
    auto netlink = Netlink::open();
    if (!netlink) return tl::unexpected(netlink.error());
    if (auto up = netlink->set_link_up(interface, options.mtu); !up)
        return fail("cannot bring up " + options.interface + ": " + up.error().message);
    std::unique_ptr<Routes> routes(new Routes(std::move(*netlink), options, interface));
    if (options.table == main_table) return routes;
    for (const auto version : {net::IpVersion::v4, net::IpVersion::v6}) {
        const Netlink::Rule rule{version, options.priority, options.table, options.mark};
        (void)routes->netlink_.remove(rule);  // of a keylined that was killed
        if (auto done = routes->netlink_.add(rule); done)
            routes->rules_.push_back(rule);
        else if (version == net::IpVersion::v4)
            return fail("no rule for routing table " + std::to_string(options.table) + ": " +
                        done.error().message);
    }
    return routes;
}

Routes::~Routes() {
    for (const auto& [owner, owned] : std::exchange(owned_, {}))
        for (const auto& prefix : owned.prefixes)
            (void)netlink_.remove({prefix, interface_, options_.table, std::nullopt});
    for (const auto& rule : rules_) (void)netlink_.remove(rule);
}

void Routes::add(const std::string& owner, const net::TrafficSelectors& local,
                 const net::TrafficSelectors& remote) {
    remove(owner);
    const auto& addresses = own_addresses();
    owned_[owner].local = local;
    auto& owned = owned_[owner].prefixes;
    for (const auto& selector : remote) {
        const auto source = source_within(local, selector.version(), addresses);
        for (const auto& prefix : prefixes_of(selector.first, selector.last)) {
            if (std::find(owned.begin(), owned.end(), prefix) != owned.end()) continue;
            owned.push_back(prefix);
            const auto key = prefix.to_string();
            wishes_[key].push_back({owner, source});
            if (wishes_[key].size() == 1) settle(key, prefix);
        }
    }
}

// Asking the kernel costs a tenth of a handshake, and many CHILD SAs may come up together.
const std::vector<net::IpAddress>& Routes::own_addresses() {
    constexpr std::chrono::milliseconds fresh{100};
    const auto now = std::chrono::steady_clock::now();
    if (own_addresses_.empty() || now - own_addresses_since_ >= fresh) {
        own_addresses_ = host_addresses(options_.interface);
        own_addresses_since_ = now;
    }
    return own_addresses_;
}

void Routes::remove(const std::string& owner) {
    const auto found = owned_.find(owner);
    if (found == owned_.end()) return;
    for (const auto& prefix : found->second.prefixes) {
        const auto key = prefix.to_string();
        auto& wishes = wishes_[key];
        const bool was_first = !wishes.empty() && wishes.front().owner == owner;
        std::erase_if(wishes, [&](const Wish& wish) { return wish.owner == owner; });
        if (was_first) settle(key, prefix);
    }
    owned_.erase(found);
}

void Routes::follow(const NetworkChanges& news) {
    using Kind = NetworkChange::Kind;
    bool all = news.lost;
    std::set<net::IpAddress> gone;
    bool others = false;
    for (const auto& change : news.changes) {
        if (change.interface == interface_) {
            all = all || change.kind == Kind::link;
            continue;
        }
        others = true;
        if (change.kind == Kind::address_gone) gone.insert(change.address);
    }
    if (!all && !others) return;
    if (all && !link_is_up(options_.interface)) return;  // it takes no routes now; it will be heard of again
    own_addresses_.clear();
    const auto& addresses = own_addresses();
    for (const auto& [owner, owned] : owned_)
        for (const auto& prefix : owned.prefixes) {
            const auto key = prefix.to_string();
            auto& wishes = wishes_[key];
            const auto wish = std::find_if(wishes.begin(), wishes.end(),
                                           [&, &name = owner](const Wish& one) { return one.owner == name; });
            if (wish == wishes.end()) continue;
            const auto before =
                std::exchange(wish->source, source_within(owned.local, prefix.first().version(), addresses));
            const bool lost = before && gone.count(*before) != 0;
            if (wish == wishes.begin() && (all || lost || before != wish->source)) settle(key, prefix);
        }
}

// The kernel's route is as the first wish says, or none.
void Routes::settle(const std::string& key, const net::Prefix& prefix) {
    const auto found = wishes_.find(key);
    const bool wanted = found != wishes_.end() && !found->second.empty();
    const Netlink::Route route{prefix, interface_, options_.table,
                               wanted ? found->second.front().source : std::nullopt};
    const auto done = wanted ? netlink_.add(route) : netlink_.remove(route);
    if (!wanted) wishes_.erase(key);
    if (!done)
        spdlog::warn("cannot {} the route to {} in table {}: {}", wanted ? "add" : "remove", key,
                     options_.table, done.error().message);
}

Result<std::unique_ptr<NetworkWatch>> NetworkWatch::open(
    asio::io_context& context, std::function<void(const NetworkChanges&)> observer) {
    auto fd = open_network_changes();
    if (!fd) return tl::unexpected(fd.error());
    std::unique_ptr<NetworkWatch> watch(new NetworkWatch(context, fd->release(), std::move(observer)));
    watch->listen();
    return watch;
}

void NetworkWatch::listen() {
    descriptor_.async_wait(asio::posix::stream_descriptor::wait_read, [this](std::error_code error) {
        if (error) return;  // closed: the daemon ends
        collect();
        listen();
    });
}

// An address that goes and one that comes are often one step of an administrator's.
void NetworkWatch::collect() {
    constexpr std::chrono::milliseconds moment{100};
    auto news = read_network_changes(descriptor_.native_handle());
    collected_.lost = collected_.lost || news.lost;
    collected_.changes.insert(collected_.changes.end(), news.changes.begin(), news.changes.end());
    if (std::exchange(due_, true)) return;
    timer_.expires_after(moment);
    timer_.async_wait([this](std::error_code error) {
        if (error) return;
        due_ = false;
        observer_(std::exchange(collected_, {}));
    });
}

Result<WaysOut> WaysOut::open(const std::string& tun_interface) {
    auto netlink = Netlink::open();
    if (!netlink) return tl::unexpected(netlink.error());
    return WaysOut(std::move(*netlink), if_nametoindex(tun_interface.c_str()));
}

bool WaysOut::leads_out(const net::IpAddress& destination) {
    constexpr std::size_t most = 4096;
    constexpr std::chrono::seconds fresh{1};
    const auto now = std::chrono::steady_clock::now();
    if (known_.size() >= most || now - known_since_ >= fresh) {
        known_.clear();
        known_since_ = now;
    }
    const auto found = known_.find(destination);
    if (found != known_.end()) return found->second;
    const auto interface = netlink_.interface_towards(destination, own_packets_mark);
    return known_[destination] = interface && *interface != tun_;
}

}  // namespace keyline::daemon
