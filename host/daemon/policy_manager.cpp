#include "host/daemon/policy_manager.h"

#include <algorithm>

#include <spdlog/spdlog.h>

namespace keyline::daemon {

namespace {

using Mode = ike::ChildConfig::Mode;
using Kind = ike::ReportEvent::Kind;

PolicyKind kind_of(Mode mode) {
    if (mode == Mode::pass) return PolicyKind::pass;
    return mode == Mode::drop ? PolicyKind::drop : PolicyKind::trap;
}

const char* word_for(Mode mode) {
    if (mode == Mode::pass) return "pass shunt";
    return mode == Mode::drop ? "drop shunt" : "trap";
}

bool any_dynamic(const ike::SelectorConfigs& selectors) {
    return std::any_of(selectors.begin(), selectors.end(), [](const auto& one) { return one.dynamic; });
}

std::optional<net::IpAddress> single(const std::vector<net::AddressRange>& ranges,
                                     const std::vector<ike::HostName>& names) {
    for (const auto& address : ike::single_addresses(ranges, names))
        if (!address.is_any()) return address;
    return std::nullopt;
}

std::optional<net::IpAddress> local_address(const ike::ConnectionConfig& connection) {
    return single(connection.local_addresses, connection.local_names);
}
std::optional<net::IpAddress> remote_address(const ike::ConnectionConfig& connection) {
    return single(connection.remote_addresses, connection.remote_names);
}

std::string owner_of(const ChildName& name) {
    return "policy " + name.connection + "/" + name.child;
}

std::string owner_of(ike::ChildSaId child) {
    return "sa " + std::to_string(child);
}

}  // namespace

Result<net::TrafficSelectors> PolicyManager::remote_of(const ike::ConnectionConfig& connection,
                                                       const ike::ChildConfig& child) const {
    if (child.is_shunt()) return ike::selectors_anywhere(child.remote_selectors);
    if (!any_dynamic(child.remote_selectors))
        return ike::selectors_at(child.remote_selectors, net::IpAddress());
    const auto remote = remote_address(connection);
    if (!remote) return fail("remote_ts is dynamic, and remote_addrs names no address");
    return ike::selectors_at(child.remote_selectors, *remote);
}

Result<net::TrafficSelectors> PolicyManager::local_of(const ike::ConnectionConfig& connection,
                                                      const ike::ChildConfig& child) const {
    if (child.is_shunt()) return ike::selectors_anywhere(child.local_selectors);
    if (!any_dynamic(child.local_selectors))
        return ike::selectors_at(child.local_selectors, net::IpAddress());
    auto local = local_address(connection);
    const auto remote = remote_address(connection);
    if (!local && remote && source_address_for_) local = source_address_for_(*remote);
    if (!local) return fail("local_ts is dynamic, and neither local_addrs nor a route names an address");
    return ike::selectors_at(child.local_selectors, *local);
}

Result<void> PolicyManager::install(const ike::ConnectionConfig& connection, const ike::ChildConfig& child) {
    const Name name{connection.name, child.name};
    auto local = local_of(connection, child);
    if (!local) return tl::unexpected(local.error());
    auto remote = remote_of(connection, child);
    if (!remote) return tl::unexpected(remote.error());
    if (!child.is_shunt() && connection.remote_names.empty() && !remote_address(connection))
        return fail("a trap needs an address in remote_addrs, or there is nobody to negotiate with");
    forwarder_.install_policy({name, kind_of(child.mode), *local, *remote, child.priority});
    // What is to be passed or dropped comes here only where another policy's route leads into the TUN device.
    const bool routed = child.mode != Mode::pass && child.policies;
    if (steering_ != nullptr && routed) steering_->add(owner_of(name), *local, *remote);
    spdlog::info("{} {}: {} installed, {} === {}", name.connection, name.child, word_for(child.mode),
                 net::to_string(*local), net::to_string(*remote));
    installed_[name] = {name.connection, name.child, child.mode, std::move(*local), std::move(*remote)};
    return {};
}

bool PolicyManager::uninstall(const std::string& connection, const std::string& child) {
    const auto found = std::find_if(installed_.begin(), installed_.end(), [&](const auto& entry) {
        return entry.first.child == child && (connection.empty() || entry.first.connection == connection);
    });
    if (found == installed_.end()) return false;
    forwarder_.uninstall_policy(found->first);
    if (steering_ != nullptr) steering_->remove(owner_of(found->first));
    spdlog::info("{} {}: {} removed", found->first.connection, child, word_for(found->second.mode));
    installed_.erase(found);
    return true;
}

std::vector<PolicyControl::Policy> PolicyManager::list() const {
    std::vector<Policy> all;
    for (const auto& [name, policy] : installed_) all.push_back(policy);
    return all;
}

void PolicyManager::acquire(const Acquire& acquire) {
    spdlog::info("{} {}: traffic asks for it, {} === {}", acquire.name.connection, acquire.name.child,
                 acquire.local.to_string(), acquire.remote.to_string());
    if (auto done = engine_.acquire(acquire); !done) {
        spdlog::warn("{} {}: {}", acquire.name.connection, acquire.name.child, done.error().message);
        forwarder_.negotiation_failed(acquire.name);
    }
}

void PolicyManager::request_trap(const ike::RequestTrap& request) {
    if (installed_.count({request.connection, request.child_name}) != 0) return;
    const auto* connection = engine_.find_connection(request.connection);
    if (connection == nullptr) return;
    for (const auto& child : connection->children) {
        if (child.name != request.child_name) continue;
        if (auto done = install(*connection, child); !done)
            spdlog::warn("{} {}: no trap: {}", request.connection, child.name, done.error().message);
    }
}

// Of an initiation that failed without a child's name, all that waited for the IKE SA.
void PolicyManager::on_event(const ike::ReportEvent& event) {
    if (event.kind == Kind::child_sa_up) return forwarder_.negotiated({event.connection, event.child_name});
    if (event.kind != Kind::initiation_failed) return;
    for (const auto& [name, policy] : installed_)
        if (name.connection == event.connection &&
            (event.child_name.empty() || name.child == event.child_name))
            forwarder_.negotiation_failed(name);
}

void PolicyManager::child_active(ike::ChildSaId child, const net::TrafficSelectors& local,
                                 const net::TrafficSelectors& remote) {
    if (steering_ != nullptr) steering_->add(owner_of(child), local, remote);
}

void PolicyManager::child_gone(ike::ChildSaId child) {
    if (steering_ != nullptr) steering_->remove(owner_of(child));
}

}  // namespace keyline::daemon
