#include "host/daemon/engine_host.h"

#include <algorithm>
#include <set>

#include <spdlog/spdlog.h>

namespace keyline::daemon {

namespace {

using Kind = ike::ReportEvent::Kind;

// More than end in one round of actions are told without their counters.
constexpr std::size_t max_gone = 64;

spdlog::level::level_enum level_of(Kind kind) {
    switch (kind) {
        case Kind::message_dropped:
            return spdlog::level::debug;
        case Kind::initiation_failed:
        case Kind::peer_unreachable:
        case Kind::authentication_failed:
            return spdlog::level::warn;
        default:
            return spdlog::level::info;
    }
}

std::string subject(const ike::ReportEvent& event) {
    std::string text = event.connection;
    if (event.ike_sa != 0) text += "[" + std::to_string(event.ike_sa) + "]";
    if (!event.child_name.empty()) text += " " + event.child_name;
    if (event.child != 0) text += "{" + std::to_string(event.child) + "}";
    return text;
}

const char* to_string(Kind kind) {
    switch (kind) {
        case Kind::ike_sa_up:
            return "IKE SA up";
        case Kind::ike_sa_down:
            return "IKE SA down";
        case Kind::ike_sa_rekeyed:
            return "IKE SA rekeyed";
        case Kind::child_sa_up:
            return "CHILD SA up";
        case Kind::child_sa_down:
            return "CHILD SA down";
        case Kind::child_sa_rekeyed:
            return "CHILD SA rekeyed";
        case Kind::ike_sa_moved:
            return "IKE SA moved";
        case Kind::initiation_failed:
            return "initiation failed";
        case Kind::peer_unreachable:
            return "peer unreachable";
        case Kind::authentication_failed:
            return "authentication failed";
        case Kind::message_dropped:
            return "message dropped";
        case Kind::negotiation_refused:
            return "refused";
        case Kind::note:
            return "note";
    }
    return "?";
}

std::set<std::string> host_names(const ike::ConnectionConfig& connection) {
    std::set<std::string> hosts;
    for (const auto& host : connection.local_names) hosts.insert(host.name);
    for (const auto& host : connection.remote_names) hosts.insert(host.name);
    return hosts;
}

// Primality tests want one processor each; who waits for a Kerberos server needs none.
constexpr std::size_t max_workers = 2;

}  // namespace

std::string text_of(const ike::ReportEvent& event) {
    const std::string text = to_string(event.kind);
    return event.text.empty() ? text : text + ": " + event.text;
}

EngineHost::EngineHost(asio::io_context& context, const ike::EngineSettings& settings,
                       crypto::RandomSource& random, Resolver::Lookup lookup)
    : engine_(settings, random),
      timer_(context),
      fetcher_(context.get_executor(),
               [this](auto id, auto content) {
                   engine_.fetched(now(), id, content);
                   settle();
               }),
      background_(context.get_executor(), max_workers),
      resolver_(context.get_executor(), std::move(lookup)),
      lookup_timer_(context) {}

void EngineHost::connect(Network& network, Forwarder& forwarder) {
    network_ = &network;
    forwarder_ = &forwarder;
}

Result<void> EngineHost::load_connection(const ike::ConnectionConfig& loaded) {
    auto connection = loaded;
    for (const auto& host : host_names(connection))
        if (const auto known = hosts_.find(host); known != hosts_.end())
            (void)ike::set_host_addresses(connection, host, known->second);
    if (auto done = engine_.load_connection(connection); !done) return done;
    const auto found = std::find_if(connections_.begin(), connections_.end(),
                                    [&](const auto& other) { return other.name == connection.name; });
    const bool has_names = !host_names(connection).empty();
    if (found == connections_.end())
        connections_.push_back(std::move(connection));
    else
        *found = std::move(connection);
    if (has_names) {
        look_up(loaded.name, [] {});
        look_up_regularly();
    }
    return {};
}

void EngineHost::look_up(const std::string& connection, const std::function<void()>& then) {
    const auto* known = find_connection(connection);
    const auto hosts = known != nullptr ? host_names(*known) : std::set<std::string>();
    if (hosts.empty()) return then();
    auto left = std::make_shared<std::size_t>(hosts.size());
    for (const auto& host : hosts)
        resolver_.look_up(host, [this, host, left, then](const Result<HostAddresses>& result) {
            know_host(host, result);
            if (--*left == 0) then();
        });
}

// A name that is not found now keeps the addresses that it had.
void EngineHost::know_host(const std::string& host, const Result<HostAddresses>& result) {
    if (!result) {
        const bool news = lookup_errors_[host] != result.error().message;
        spdlog::log(news ? spdlog::level::warn : spdlog::level::debug, "host name {}",
                    result.error().message);
        lookup_errors_[host] = result.error().message;
        return;
    }
    lookup_errors_.erase(host);
    hosts_[host] = *result;
    engine_.set_host_addresses(host, *result);
    for (auto& connection : connections_) (void)ike::set_host_addresses(connection, host, *result);
}

void EngineHost::look_up_regularly() {
    if (lookups_are_regular_) return;
    lookups_are_regular_ = true;
    lookup_timer_.expires_after(lookup_interval);
    lookup_timer_.async_wait([this](std::error_code error) {
        if (error) return;
        lookups_are_regular_ = false;
        std::set<std::string> hosts;
        for (const auto& connection : connections_) hosts.merge(host_names(connection));
        for (const auto& host : hosts)
            resolver_.look_up(host, [this, host](const auto& result) { know_host(host, result); });
        if (!hosts.empty()) look_up_regularly();
    });
}

template <typename Begin>
Result<void> EngineHost::begin(const std::string& connection, const std::string& child, Begin begin_now) {
    const auto* known = find_connection(connection);
    const auto hosts = known != nullptr ? host_names(*known) : std::set<std::string>();
    if (hosts.empty()) return settled(begin_now());
    look_up(connection, [this, connection, child, hosts, begin_now] {
        auto done = begin_now();
        if (!done) {
            ike::ReportEvent event;
            event.kind = Kind::initiation_failed;
            event.connection = connection;
            event.child_name = child;
            event.text = done.error().message;
            for (const auto& host : hosts)
                if (const auto error = lookup_errors_.find(host); error != lookup_errors_.end())
                    event.text += "; " + error->second;
            carry_out(event);
        }
        settle();
    });
    return {};
}

void EngineHost::unload_connection(const std::string& name) {
    engine_.unload_connection(name);
    std::erase_if(connections_, [&](const auto& connection) { return connection.name == name; });
}

const ike::ConnectionConfig* EngineHost::find_connection(const std::string& name) const {
    const auto found = std::find_if(connections_.begin(), connections_.end(),
                                    [&](const auto& connection) { return connection.name == name; });
    return found == connections_.end() ? nullptr : &*found;
}

void EngineHost::receive(const ike::Datagram& datagram) {
    engine_.receive(now(), datagram);
    settle();
}

Result<void> EngineHost::settled(Result<void> result) {
    settle();
    return result;
}

Result<void> EngineHost::acquire(const Acquire& acquire) {
    const auto& [connection, child] = acquire.name;
    return begin(connection, child, [this, acquire] {
        return engine_.acquire(now(), acquire.name.connection, acquire.name.child, acquire.local,
                               acquire.remote);
    });
}
Result<void> EngineHost::initiate(const std::string& connection, const std::string& child) {
    return begin(connection, child,
                 [this, connection, child] { return engine_.initiate(now(), connection, child); });
}
Result<void> EngineHost::terminate_ike(ike::IkeSaId ike_sa) {
    return settled(engine_.terminate_ike(now(), ike_sa));
}
Result<void> EngineHost::terminate_child(ike::ChildSaId child) {
    return settled(engine_.terminate_child(now(), child));
}
Result<void> EngineHost::rekey_ike(ike::IkeSaId ike_sa) {
    return settled(engine_.rekey_ike(now(), ike_sa));
}
Result<void> EngineHost::reauthenticate_ike(ike::IkeSaId ike_sa) {
    return settled(engine_.reauthenticate_ike(now(), ike_sa));
}
Result<void> EngineHost::discard_ike(ike::IkeSaId ike_sa) {
    return settled(engine_.discard_ike(now(), ike_sa));
}
Result<void> EngineHost::rekey_child(ike::ChildSaId child) {
    return settled(engine_.rekey_child(now(), child));
}
void EngineHost::soft_lifetime(ike::ChildSaId child) {
    engine_.child_sa_soft_lifetime(now(), child);
    carry_out_actions();
}
void EngineHost::hard_lifetime(ike::ChildSaId child) {
    engine_.child_sa_hard_lifetime(now(), child);
    settle();
}
void EngineHost::traffic(ike::ChildSaId child) {
    engine_.child_sa_traffic(now(), child);
    carry_out_actions();
}
void EngineHost::peer_moved(ike::ChildSaId child, const net::Endpoint& remote) {
    engine_.child_sa_moved(now(), child, remote);
    settle();
}
void EngineHost::shutdown() {
    engine_.shutdown(now());
    carry_out_actions();
    timer_.cancel();
    lookup_timer_.cancel();
}

std::optional<ChildSaCounters> EngineHost::counters_of(ike::ChildSaId child) const {
    if (auto counters = forwarder_->counters(child)) return counters;
    const auto found =
        std::find_if(gone_.rbegin(), gone_.rend(), [&](const auto& entry) { return entry.first == child; });
    return found != gone_.rend() ? std::optional(found->second) : std::nullopt;
}

std::optional<ike::ChildSaId> EngineHost::replaced_by(ike::ChildSaId child) const {
    const auto found = replaced_.find(child);
    return found != replaced_.end() ? std::optional(found->second) : std::nullopt;
}

// As the configuration is now; what it was when the peer was asked may have been unloaded since.
InstallOptions EngineHost::install_options(const std::string& connection, const std::string& child) const {
    const auto* found = find_connection(connection);
    if (found == nullptr) return {};
    for (const auto& candidate : found->children)
        if (candidate.name == child)
            return {candidate.hardware_offload, candidate.policies, candidate.priority};
    return {};
}

void EngineHost::settle() {
    carry_out_actions();
    if (!busy_ && settled_observer_) settled_observer_();
}

void EngineHost::carry_out_actions() {
    if (busy_) return;
    busy_ = true;
    for (auto actions = engine_.take_actions(); !actions.empty(); actions = engine_.take_actions())
        for (auto& action : actions) std::visit([this](auto& which) { carry_out(which); }, action);
    busy_ = false;
    if (engine_.is_followed() && trace_messages_observer_) trace_messages_observer_(engine_.take_trace());
    arm_timer();
}

void EngineHost::carry_out(ike::SendDatagram& action) {
    network_->send_ike(action.datagram);
}
void EngineHost::carry_out(ike::SendNatKeepalive& action) {
    network_->send_nat_keepalive(action.local, action.remote);
}
void EngineHost::carry_out(ike::InstallChildSa& action) {
    const auto child = action.child;
    const auto name = action.child_name;
    if (action.replaces) replaced_[child] = *action.replaces;
    const auto options = install_options(action.connection, action.child_name);
    const auto installed = forwarder_->install(std::move(action), options);
    if (!installed)
        spdlog::error("{}{{{}}}: no SA on the device: {}", name, child, installed.error().message);
    engine_.child_sa_installed(now(), child, installed);
}
void EngineHost::carry_out(ike::ActivateOutbound& action) {
    forwarder_->activate_outbound(action.child);
}
void EngineHost::carry_out(ike::RemoveChildSa& action) {
    replaced_.erase(action.child);
    if (const auto counters = forwarder_->counters(action.child)) {
        if (gone_.size() == max_gone) gone_.pop_front();
        gone_.emplace_back(action.child, *counters);
    }
    forwarder_->remove(action.child);
}
void EngineHost::carry_out(ike::UpdateChildSaAddresses& action) {
    if (auto done = forwarder_->update_addresses(action); !done)
        spdlog::error("CHILD SA {{{}}}: the device did not take the new address: {}", action.child,
                      done.error().message);
}
void EngineHost::carry_out(ike::AddVirtualAddress& action) {
    if (++virtual_addresses_[action.address] == 1 && address_observer_)
        address_observer_(action.address, true);
}
void EngineHost::carry_out(ike::RemoveVirtualAddress& action) {
    const auto found = virtual_addresses_.find(action.address);
    if (found == virtual_addresses_.end() || --found->second != 0) return;
    virtual_addresses_.erase(found);
    if (address_observer_) address_observer_(action.address, false);
}

void EngineHost::log(const ike::ReportEvent& event) {
    auto level = level_of(event.kind);
    std::string more;
    if (event.kind == Kind::negotiation_refused) {
        const auto left_out = refusals_log_.admit(now());
        if (!left_out) level = spdlog::level::debug;
        if (left_out.value_or(0) > 0) more = fmt::format(" ({} more refusals since the last one)", *left_out);
    }
    const auto whom = subject(event);
    spdlog::log(level, "{}{}{}{}", whom, whom.empty() ? "" : " ", text_of(event), more);
}

void EngineHost::carry_out(ike::ReportEvent& action) {
    log(action);
    if (observer_) observer_(action);
}

void EngineHost::carry_out(ike::RequestTrap& action) {
    if (trap_observer_) trap_observer_(action);
}

void EngineHost::carry_out(ike::FetchUrl& action) {
    spdlog::debug("fetching {}", action.url);
    fetcher_.fetch(std::move(action));
}

void EngineHost::carry_out(ike::RunWork& action) {
    background_.run(std::move(action.work), [this, id = action.id] {
        engine_.work_done(now(), id);
        settle();
    });
}

void EngineHost::arm_timer() {
    const auto deadline = engine_.next_deadline();
    if (deadline == armed_for_) return;
    armed_for_ = deadline;
    if (!deadline) {
        timer_.cancel();
        return;
    }
    timer_.expires_at(*deadline);  // cancels an earlier wait
    timer_.async_wait([this](std::error_code error) {
        if (error) return;
        armed_for_.reset();
        engine_.tick(now());
        settle();
    });
}

}  // namespace keyline::daemon
