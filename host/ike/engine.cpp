#include "host/ike/engine.h"

#include <algorithm>

#include <fmt/format.h>

#include "host/ike/auth/principals.h"
#include "host/ike/auth/v1_methods.h"
#include "host/ike/engine_implementation.h"

namespace keyline::ike {

const char* to_string(SaState state) {
    switch (state) {
        case SaState::connecting:
            return "CONNECTING";
        case SaState::established:
            return "ESTABLISHED";
        case SaState::rekeying:
            return "REKEYING";
        case SaState::rekeyed:
            return "REKEYED";
        case SaState::deleting:
            return "DELETING";
    }
    return "UNKNOWN";
}

Engine::Engine(EngineSettings settings, crypto::RandomSource& random)
    : implementation_(std::make_unique<Implementation>(std::move(settings), random)) {}
Engine::~Engine() = default;

namespace {

// What the configuration's language can say of IKEv1 and its exchanges cannot do yet.
Result<void> check_v1(const ConnectionConfig& connection) {
    const auto all_there = [&](const auto& rounds) {
        const bool alone = rounds.size() == 1;
        const std::optional<AuthClass> first = rounds.front().method;
        const bool decrypts = first && encryption_method_of(*first);
        return alone || (rounds.size() == 2 && rounds.back().method == AuthClass::xauth && !decrypts);
    };
    if (!all_there(connection.local) || !all_there(connection.remote))
        return fail(
            "IKEv1 with public key encryption and XAuth is not there yet: use psk or pubkey with xauth, or "
            "one "
            "without the other");
    if (auto fits = check_principals(connection); !fits) return fits;
    // Who decrypts for a peer believes nothing else from it.
    const auto ours = connection.local.front().method;
    const auto theirs = connection.remote.front().method;
    if (theirs != ours && (encryption_method_of(ours) || (theirs && encryption_method_of(*theirs))))
        return fail("public key encryption is for both sides: say the same auth in local and remote");
    return {};
}

Result<void> check_v2(const ConnectionConfig& connection) {
    for (const auto& child : connection.children)
        for (const auto& proposal : child.proposals)
            if (std::any_of(proposal.transforms.begin(), proposal.transforms.end(), is_private_group))
                return fail("private groups are IKEv1's: " + proposal.to_string());
    return {};
}

}  // namespace

Result<void> Engine::load_connection(ConnectionConfig connection) {
    auto checked = connection.version == IkeVersion::v1 ? check_v1(connection) : check_v2(connection);
    if (!checked) return checked;
    if (connection.local.front().method == AuthClass::gss_api && !implementation_->settings.gss)
        return fail("there is no GSS-API here");
    if (connection.proposals.empty()) connection.proposals = Proposal::defaults(ProtocolId::ike);
    for (auto& child : connection.children) {
        if (child.proposals.empty()) child.proposals = Proposal::defaults(ProtocolId::esp);
    }
    unload_connection(connection.name);
    implementation_->connections_.push_back(std::make_shared<const ConnectionConfig>(std::move(connection)));
    return {};
}

void Engine::unload_connection(const std::string& name) {
    std::erase_if(implementation_->connections_,
                  [&](const auto& connection) { return connection->name == name; });
}

void Engine::set_host_addresses(const std::string& host, const std::vector<net::IpAddress>& addresses) {
    for (auto& connection : implementation_->connections_) {
        auto changed = *connection;
        if (ike::set_host_addresses(changed, host, addresses))
            connection = std::make_shared<const ConnectionConfig>(std::move(changed));
    }
}

AddressPools& Engine::pools() {
    return implementation_->pools;
}

CredentialStore& Engine::credentials() {
    return implementation_->credential_store_;
}

void Engine::fetched(TimePoint now, FetchId id, const Result<Bytes>& content) {
    implementation_->time = now;
    implementation_->credential_store_.fetched(id, content, implementation_->wall_clock());
    std::vector<IkeSaId> waiting;
    for (const auto& [sa_id, sa] : implementation_->sas_)
        if (sa->waits_for(id)) waiting.push_back(sa_id);
    for (const auto sa_id : waiting)
        if (auto* sa = implementation_->find(sa_id)) sa->resume_authentication(now);
    implementation_->settle();
}

void Engine::work_done(TimePoint now, WorkId id) {
    implementation_->time = now;
    const auto found = implementation_->owner_of_work.find(id);
    if (found == implementation_->owner_of_work.end()) return;
    auto* sa = implementation_->find(found->second);
    implementation_->owner_of_work.erase(found);
    if (sa != nullptr) sa->work_done(now, id);
    implementation_->settle();
}

void Engine::receive(TimePoint now, const Datagram& datagram) {
    implementation_->time = now;
    if (implementation_->trace.on())
        implementation_->receive_traced(now, datagram);
    else
        implementation_->receive(now, datagram);
    implementation_->settle();
}

void Engine::tick(TimePoint now) {
    implementation_->time = now;
    implementation_->tick(now);
    implementation_->settle();
}

void Engine::follow(std::vector<TraceFilter> filters) {
    implementation_->trace.follow(std::move(filters));
}

bool Engine::is_followed() const {
    return implementation_->trace.on();
}

Trace::Taken Engine::take_trace() {
    return implementation_->trace.take();
}

Result<std::vector<IkeSaKeys>> Engine::export_keys() const {
    if (!implementation_->settings.keys_can_be_exported)
        return fail(
            "keys cannot be had from this keylined: start it with --i-know-keys-can-be-exported for that");
    std::vector<IkeSaKeys> keys;
    for (const auto& [id, sa] : implementation_->sas_)
        if (auto of_sa = sa->export_keys()) keys.push_back(std::move(*of_sa));
    return keys;
}

std::optional<TimePoint> Engine::next_deadline() const {
    const auto& deadlines = implementation_->deadlines_;
    const auto& lingering = implementation_->lingering;
    std::optional<TimePoint> next;
    if (!deadlines.empty()) next = deadlines.begin()->first;
    if (!lingering.empty()) next = std::min(next.value_or(lingering.front().until), lingering.front().until);
    return next;
}

Result<void> Engine::initiate(TimePoint now, const std::string& connection, const std::string& child) {
    implementation_->time = now;
    auto result = implementation_->initiate(now, connection, child, std::nullopt);
    implementation_->settle();
    return result;
}

Result<void> Engine::acquire(TimePoint now, const std::string& connection, const std::string& child,
                             const net::TrafficSelector& local, const net::TrafficSelector& remote) {
    implementation_->time = now;
    auto result = implementation_->initiate(now, connection, child, PacketSelectors{local, remote});
    implementation_->settle();
    return result;
}

Result<void> Engine::terminate_ike(TimePoint now, IkeSaId ike_sa) {
    implementation_->time = now;
    auto* sa = implementation_->find(ike_sa);
    if (sa == nullptr) return fail(fmt::format("no IKE SA #{}", ike_sa));
    sa->terminate(now);
    implementation_->settle();
    return {};
}

Result<void> Engine::reauthenticate_ike(TimePoint now, IkeSaId ike_sa) {
    implementation_->time = now;
    auto* sa = implementation_->find(ike_sa);
    if (sa == nullptr) return fail(fmt::format("no IKE SA #{}", ike_sa));
    sa->reauthenticate(now);
    implementation_->settle();
    return {};
}

Result<void> Engine::discard_ike(TimePoint now, IkeSaId ike_sa) {
    implementation_->time = now;
    auto* sa = implementation_->find(ike_sa);
    if (sa == nullptr) return fail(fmt::format("no IKE SA #{}", ike_sa));
    sa->abandon("discarded");
    implementation_->settle();
    return {};
}

Result<void> Engine::terminate_child(TimePoint now, ChildSaId child) {
    implementation_->time = now;
    auto* sa = implementation_->owner_of(child);
    if (sa == nullptr) return fail(fmt::format("no CHILD SA #{}", child));
    sa->terminate_child(now, child);
    implementation_->settle();
    return {};
}

Result<void> Engine::rekey_ike(TimePoint now, IkeSaId ike_sa) {
    implementation_->time = now;
    auto* sa = implementation_->find(ike_sa);
    if (sa == nullptr) return fail(fmt::format("no IKE SA #{}", ike_sa));
    auto result = sa->rekey(now);
    implementation_->settle();
    return result;
}

Result<void> Engine::rekey_child(TimePoint now, ChildSaId child) {
    implementation_->time = now;
    auto* sa = implementation_->owner_of(child);
    if (sa == nullptr) return fail(fmt::format("no CHILD SA #{}", child));
    auto result = sa->rekey_child(now, child);
    implementation_->settle();
    return result;
}

void Engine::shutdown(TimePoint now) {
    implementation_->time = now;
    std::vector<IkeSaId> all;
    for (const auto& [id, sa] : implementation_->sas_) all.push_back(id);
    for (const auto id : all) {
        if (auto* sa = implementation_->find(id)) sa->abandon("shut down");
    }
    implementation_->end_lingering([](const Lingering&) { return true; });
    implementation_->settle();
}

void Engine::child_sa_installed(TimePoint now, ChildSaId child, const Result<void>& result) {
    implementation_->time = now;
    if (auto* sa = implementation_->owner_of(child)) sa->child_installed(now, child, result);
    implementation_->settle();
}

void Engine::child_sa_soft_lifetime(TimePoint now, ChildSaId child) {
    implementation_->time = now;
    if (auto* sa = implementation_->owner_of(child)) sa->child_soft_lifetime(now, child);
    implementation_->settle();
}

void Engine::child_sa_hard_lifetime(TimePoint now, ChildSaId child) {
    implementation_->time = now;
    if (auto* sa = implementation_->owner_of(child)) sa->child_hard_lifetime(now, child);
    implementation_->settle();
}

void Engine::child_sa_traffic(TimePoint now, ChildSaId child) {
    implementation_->time = now;
    if (auto* sa = implementation_->owner_of(child)) sa->child_traffic(now, child);
    implementation_->settle();
}

void Engine::child_sa_moved(TimePoint now, ChildSaId child, const net::Endpoint& remote) {
    implementation_->time = now;
    if (auto* sa = implementation_->owner_of(child)) sa->child_moved(child, remote);
    implementation_->settle();
}

std::vector<Action> Engine::take_actions() {
    return std::exchange(implementation_->actions, {});
}

std::vector<IkeSaInfo> Engine::list() const {
    std::vector<IkeSaInfo> list;
    for (const auto& [id, sa] : implementation_->sas_) list.push_back(sa->info());
    return list;
}

Counters Engine::counters() const {
    Counters counters;
    for (std::size_t at = 0; at < count_of_counts; ++at) {
        counters.emplace_back(count_names[at], implementation_->tally.value(static_cast<Count>(at)));
    }
    return counters;
}

namespace {

Counters named(const ExchangeTally::Counts& counts) {
    Counters counters;
    for (std::size_t i = 0; i < counts.size(); ++i) counters.emplace_back(exchange_count_names[i], counts[i]);
    return counters;
}

}  // namespace

Counters Engine::exchange_counters() const {
    return named(implementation_->exchanges.all());
}

std::map<std::string, Counters> Engine::exchange_counters_by_connection() const {
    std::map<std::string, Counters> all;
    for (const auto& [connection, counts] : implementation_->exchanges.by_connection())
        all.emplace(connection, named(counts));
    return all;
}

void Engine::reset_exchange_counters(const std::string& connection) {
    if (connection.empty())
        implementation_->exchanges.reset_all();
    else
        implementation_->exchanges.reset(connection);
}

void Engine::reset_exchange_counters_by_connection() {
    implementation_->exchanges.reset_connections();
}

}  // namespace keyline::ike
