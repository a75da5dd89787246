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

std::optional<net::IpAddress> source_within(const net::TrafficSelectors& local, net::IpVersion version,
                                            const std::vector<net::IpAddress>& candidates) {
    for (const auto& selector : local)
        for (const auto& address : candidates)
            if (address.version() == version && selector.version() == version && selector.first <= address &&
                address <= selector.last)
                return address;
    return std::nullopt;
}

bool has_address(const net::TrafficSelector& selector, const std::vector<net::IpAddress>& addresses) {
    return std::any_of(addresses.begin(), addresses.end(), [&](const net::IpAddress& address) {
        return address.version() == selector.version() && selector.first <= address &&
               address <= selector.last;
    });
}

// The next table that is none of the kernel's own.
std::uint32_t table_beside(std::uint32_t table) {
    constexpr std::uint32_t first_of_kernel = 253, last_of_kernel = 255;
    const auto beside = table + 1;
    return beside >= first_of_kernel && beside <= last_of_kernel ? last_of_kernel + 1 : beside;
}

}  // namespace

Routes::Routes(Netlink netlink, RouteOptions options, unsigned interface)
    : netlink_(std::move(netlink)),
      options_(std::move(options)),
      numbers_{table_beside(options_.table), options_.priority, options_.mark},
      interface_(interface) {
    if (options_.table == main_table) without_rules_ = {net::IpVersion::v4, net::IpVersion::v6};
}

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
        Netlink::Rule rule;
        rule.version = version;
        rule.priority = options.priority;
        rule.table = options.table;
        rule.mark = options.mark;
        rule.without_mark = true;
        // Of a keylined that was killed.
        (void)routes->netlink_.remove(rule);
        for (auto origin = first_origin; origin <= last_origin; ++origin)
            routes->netlink_.remove_rules(version, routes->numbers_.table, origin);
        for (const auto& old : port_rule_frame(version, routes->numbers_)) (void)routes->netlink_.remove(old);
        if (auto done = routes->netlink_.add(rule); done)
            routes->rules_.push_back(rule);
        else if (version == net::IpVersion::v4)
            return fail("no rule for routing table " + std::to_string(options.table) + ": " +
                        done.error().message);
    }
    return routes;
}

Routes::~Routes() {
    for (const auto& [owner, owned] : owned_) {
        for (const auto& rule : owned.plan.rules) let_go(rule);
        for (const auto& [key, way] : owned.plan.ways)
            (void)netlink_.remove({way.prefix, interface_, key.first, std::nullopt});
    }
    for (const auto& rule : rules_) (void)netlink_.remove(rule);
    for (const auto& address : virtual_addresses_) (void)netlink_.remove_address(interface_, address);
}

void Routes::add(const std::string& owner, const net::TrafficSelectors& local,
                 const net::TrafficSelectors& remote) {
    auto& owned = owned_[owner];
    owned.local = local;
    owned.remote = remote;
    refresh_own_addresses();
    carry_out(owner, owned);
}

void Routes::remove(const std::string& owner) {
    const auto found = owned_.find(owner);
    if (found == owned_.end()) return;
    (void)change_to(owner, found->second, {});
    owned_.erase(found);
}

void Routes::add_address(const net::IpAddress& address) {
    if (!virtual_addresses_.insert(address).second) return;
    if (auto done = netlink_.add_address(interface_, address); !done)
        spdlog::error("virtual address {}: {} does not take it: {}", address.to_string(), options_.interface,
                      done.error().message);
    own_addresses_.clear();  // asked for anew
}

void Routes::remove_address(const net::IpAddress& address) {
    if (virtual_addresses_.erase(address) == 0) return;
    (void)netlink_.remove_address(interface_, address);
    own_addresses_.clear();
}

// Asking the kernel costs a tenth of a handshake, and many CHILD SAs may come up together.
void Routes::refresh_own_addresses() {
    constexpr std::chrono::milliseconds fresh{100};
    const auto now = std::chrono::steady_clock::now();
    if (!own_addresses_.empty() && now - own_addresses_since_ < fresh) return;
    own_addresses_ = host_addresses(options_.interface);
    own_addresses_.insert(own_addresses_.end(), virtual_addresses_.begin(), virtual_addresses_.end());
    own_addresses_since_ = now;
}

bool Routes::wants_rules(const net::TrafficSelector& local, const net::TrafficSelector& remote) const {
    return steered_by_rules(local, remote) && without_rules_.count(remote.version()) == 0;
}

void Routes::add_ways(Ways& ways, std::uint32_t table, const Owned& owned,
                      const net::TrafficSelector& to) const {
    const auto source = source_within(owned.local, to.version(), own_addresses_);
    auto prefixes = prefixes_of(to.first, to.last);
    if (ways.size() + prefixes.size() > options_.most_routes) prefixes = {prefix_around(to)};
    for (const auto& prefix : prefixes) ways.insert({{table, prefix.to_string()}, {prefix, source}});
}

std::optional<Routes::Plan> Routes::plan_with_rules(const Owned& owned) const {
    Plan plan;
    std::size_t rules = holders_.size();
    for (const auto& remote : owned.remote) {
        std::set<std::uint32_t> tables;
        for (const auto& local : owned.local) {
            if (local.version() != remote.version()) continue;
            if (!wants_rules(local, remote)) {
                tables.insert(options_.table);
                continue;
            }
            for (const auto& rule : port_rules(local, remote, has_address(local, own_addresses_), numbers_)) {
                tables.insert(numbers_.table);
                Rules::value_type entry{{rule.version, rule.to_string()}, rule};
                const bool held = holders_.count(entry.first) != 0;
                if (plan.rules.insert(std::move(entry)).second && !held) ++rules;
            }
            if (rules > options_.most_port_rules) return std::nullopt;
        }
        for (const auto table : tables) add_ways(plan.ways, table, owned, remote);
    }
    return plan;
}

// With rules where there may be so many, else routes alone.
Routes::Plan Routes::plan_of(const Owned& owned) {
    if (auto plan = plan_with_rules(owned)) return std::move(*plan);
    settle_for_routes("there would be more than " + std::to_string(options_.most_port_rules) + " rules");
    Plan plan;
    for (const auto& remote : owned.remote) add_ways(plan.ways, options_.table, owned, remote);
    return plan;
}

void Routes::settle_for_routes(const std::string& why) {
    if (std::exchange(told_, true)) return;
    spdlog::warn(
        "a policy with a protocol or ports takes the route of all that goes to its remote_ts, and drops what "
        "it "
        "does not select: {}. Not said again",
        why);
}

void Routes::carry_out(const std::string& owner, Owned& owned) {
    while (!change_to(owner, owned, plan_of(owned))) {
        // The kernel has refused a rule, and from now on there are none for that IP version.
    }
}

// What is new comes before what is old goes, so that nothing leaves in clear in between.
bool Routes::change_to(const std::string& owner, Owned& owned, Plan plan) {
    const auto old = std::exchange(owned.plan, {});
    for (const auto& [key, way] : plan.ways) {
        const auto found = old.ways.find(key);
        if (found == old.ways.end() || found->second != way) wish(owner, key, way);
    }
    owned.plan.ways = std::move(plan.ways);
    bool taken = true;
    for (const auto& rule : plan.rules) {
        taken = old.rules.count(rule.first) != 0 || hold(rule);
        if (!taken) break;
        owned.plan.rules.insert(rule);
    }
    for (const auto& rule : old.rules)
        if (owned.plan.rules.count(rule.first) == 0) let_go(rule);
    for (const auto& [key, way] : old.ways)
        if (owned.plan.ways.count(key) == 0) withdraw(owner, key, way);
    return taken;
}

bool Routes::hold(const Rules::value_type& rule) {
    const auto& [key, wanted] = rule;
    if (const auto found = holders_.find(key); found != holders_.end()) {
        ++found->second;
        return true;
    }
    if (without_rules_.count(wanted.version) != 0) return false;
    const auto done = add_frame(wanted.version) ? netlink_.add(wanted) : fail("nor those that go with it");
    if (done) {
        holders_[key] = 1;
        return true;
    }
    settle_for_routes("the kernel refuses the rule " + key.second + ": " + done.error().message);
    without_rules_.insert(wanted.version);
    return false;
}

void Routes::let_go(const Rules::value_type& rule) {
    const auto found = holders_.find(rule.first);
    if (found == holders_.end() || --found->second > 0) return;
    holders_.erase(found);
    if (auto done = netlink_.remove(rule.second); !done)
        spdlog::warn("cannot remove the rule {}: {}", rule.first.second, done.error().message);
    const auto version = rule.second.version;
    const bool last = std::none_of(holders_.begin(), holders_.end(),
                                   [version](const auto& holder) { return holder.first.first == version; });
    if (last) remove_frame(version);
}

void Routes::remove_frame(net::IpVersion version) {
    framed_.erase(version);
    for (const auto& rule : port_rule_frame(version, numbers_)) {
        (void)netlink_.remove(rule);
        std::erase(rules_, rule);
    }
}

bool Routes::add_frame(net::IpVersion version) {
    if (!framed_.insert(version).second) return true;
    for (const auto& rule : port_rule_frame(version, numbers_)) {
        if (!netlink_.add(rule)) return false;
        rules_.push_back(rule);
    }
    return true;
}

void Routes::wish(const std::string& owner, const Key& key, const Way& way) {
    auto& wishes = wishes_[key];
    auto found =
        std::find_if(wishes.begin(), wishes.end(), [&](const Wish& one) { return one.owner == owner; });
    if (found == wishes.end()) found = wishes.insert(wishes.end(), {owner, way.source});
    found->source = way.source;
    if (found == wishes.begin()) settle(key, way.prefix);
}

void Routes::withdraw(const std::string& owner, const Key& key, const Way& way) {
    auto& wishes = wishes_[key];
    const bool was_first = !wishes.empty() && wishes.front().owner == owner;
    std::erase_if(wishes, [&](const Wish& one) { return one.owner == owner; });
    if (was_first) settle(key, way.prefix);
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
    refresh_own_addresses();
    for (auto& [owner, owned] : owned_) {
        const auto before = owned.plan.ways;
        carry_out(owner, owned);
        // What the kernel has taken away is set again, though it is the same.
        for (const auto& [key, way] : before) {
            const auto now = owned.plan.ways.find(key);
            const bool same = now != owned.plan.ways.end() && now->second == way;
            if (same && (all || (way.source && gone.count(*way.source) != 0))) wish(owner, key, way);
        }
    }
}

// The kernel's route is as the first wish says, or none.
void Routes::settle(const Key& key, const net::Prefix& prefix) {
    const auto found = wishes_.find(key);
    const bool wanted = found != wishes_.end() && !found->second.empty();
    const Netlink::Route route{prefix, interface_, key.first,
                               wanted ? found->second.front().source : std::nullopt};
    const auto done = wanted ? netlink_.add(route) : netlink_.remove(route);
    if (!wanted) wishes_.erase(key);
    if (!done)
        spdlog::warn("cannot {} the route to {} in table {}: {}", wanted ? "add" : "remove", key.second,
                     key.first, done.error().message);
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
