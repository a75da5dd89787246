#include "host/daemon/updown.h"

#include <cstring>

#include <ifaddrs.h>
#include <spdlog/spdlog.h>

#include "host/daemon/manual_sas.h"
#include "host/daemon/socket_address.h"

namespace keyline::daemon {

using Kind = ike::ReportEvent::Kind;

namespace {

std::string name_of(const ike::ReportEvent& event) {
    return event.connection + "/" + event.child_name;
}

}  // namespace

Updown::Wanted Updown::wanted(const ike::ReportEvent& event) const {
    const auto& config = event.sa->children.front().config;
    if (ManualSas::owns(event.child) && config) return {config->updown, config->hostaccess};
    const auto* connection = engine_.find_connection(event.connection);
    if (connection != nullptr)
        for (const auto& child : connection->children)
            if (child.name == event.child_name) return {child.updown, child.hostaccess};
    return {};
}

void Updown::on_event(const ike::ReportEvent& event) {
    if (!event.sa || event.sa->children.empty()) return;
    if (event.kind == Kind::child_sa_up) {
        // Reported again, a CHILD SA that is up is not up once more.
        const auto [entry, fresh] = up_.try_emplace(event.child, wanted(event));
        if (fresh) run_up(entry->second, event);
    } else if (event.kind == Kind::child_sa_rekeyed) {
        if (!event.replaced || event.replaced->children.empty()) return;
        auto old = up_.extract(event.replaced->children.front().id);
        if (old.empty()) return;
        old.key() = event.child;
        up_.insert(std::move(old));
    } else if (event.kind == Kind::child_sa_down) {
        const auto found = up_.find(event.child);
        if (found == up_.end()) return;
        run_down(found->second, event);
        up_.erase(found);
    }
}

void Updown::run_up(Wanted& wanted, const ike::ReportEvent& event) {
    if (wanted.command.empty()) return;
    wanted.queue = event.connection + "/" + event.child_name + "/" + event.sa->remote_id;
    const auto& child = event.sa->children.front();
    if (const auto pairs = updown_pairs(child); pairs > max_updown_runs)
        spdlog::warn("updown {}: its selectors are {} pairs, and the command is run for the first {} of them",
                     name_of(event), pairs, max_updown_runs);
    const UpdownEvent told{true, interface_of(event.sa->local.address), wanted.host_access};
    wanted.up = runner_.offer(
        {wanted.queue, name_of(event), wanted.command, updown_environments(told, *event.sa, child)});
}

void Updown::run_down(const Wanted& wanted, const ike::ReportEvent& event) {
    if (!wanted.up) return;
    if (runner_.withdraw(wanted.queue, *wanted.up))
        return spdlog::debug("updown {}: its CHILD SA went before its turn came, it is not run",
                             name_of(event));
    const UpdownEvent told{false, interface_of(event.sa->local.address), wanted.host_access};
    runner_.run({wanted.queue, name_of(event), wanted.command,
                 updown_environments(told, *event.sa, event.sa->children.front())});
}

std::string interface_of(const net::IpAddress& address) {
    ifaddrs* list = nullptr;
    if (getifaddrs(&list) != 0) return {};
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> owner(list, freeifaddrs);
    for (const auto* entry = list; entry != nullptr; entry = entry->ifa_next) {
        if (entry->ifa_addr == nullptr) continue;
        const auto family = entry->ifa_addr->sa_family;
        if (family != AF_INET && family != AF_INET6) continue;
        sockaddr_storage storage{};
        std::memcpy(&storage, entry->ifa_addr,
                    family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6));
        const auto endpoint = from_socket_address(storage);
        if (endpoint && endpoint->address == address) return entry->ifa_name;
    }
    return {};
}

}  // namespace keyline::daemon
