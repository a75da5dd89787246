// Life and death of an IKE SA, its timers, and what the operator asks of it.
#include "host/ike/v2/ike_sa.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

std::optional<TimePoint> earliest(std::optional<TimePoint> left, std::optional<TimePoint> right) {
    if (!left || !right) return left ? left : right;
    return std::min(*left, *right);
}

}  // namespace

ChildSaInfo ChildSa::info() const {
    ChildSaInfo info;
    info.id = id;
    info.name = config->name;
    info.config = config;
    info.state = state;
    info.spi_in = spi_in;
    info.spi_out = spi_out;
    info.transforms = proposal;
    info.proposal = proposal.to_string();
    info.mode = mode;
    info.reqid = reqid_number();
    info.udp_encapsulation = udp_encapsulation;
    info.esn = suite.esn;
    info.local_selectors = local_selectors;
    info.remote_selectors = remote_selectors;
    info.installed = installed;
    info.rekey_at = rekey_at;
    info.expires_at = expires_at;
    return info;
}

IkeSa::IkeSa(Shared& shared, ConnectionPointer connection, const net::Endpoint& local,
             const net::Endpoint& remote)
    : shared_(shared),
      id_(shared.next_ike_sa++),
      connection_(std::move(connection)),
      initiator_(true),
      spi_i_(shared.new_ike_spi()),
      local_(local),
      remote_(remote) {
    local_id_ = own_identity(connection_->local.front());
    queue_.push_back({Request::Kind::ike_sa_init});
}

IkeSa::IkeSa(TimePoint now, const IkeSa& old, bool initiator, std::uint64_t initiator_spi,
             std::uint64_t responder_spi, Suite suite, IkeKeys keys)
    : shared_(old.shared_),
      id_(old.shared_.next_ike_sa++),
      connection_(old.connection_),
      initiator_(initiator),
      spi_i_(initiator_spi),
      spi_r_(responder_spi),
      local_(old.local_),
      remote_(old.remote_),
      nat_local_(old.nat_local_),
      nat_found_here_(old.nat_found_here_),
      nat_remote_(old.nat_remote_),
      peer_takes_fragments_(old.peer_takes_fragments_),
      suite_(std::move(suite)),
      keys_(std::move(keys)),
      local_id_(old.local_id_),
      remote_id_(old.remote_id_),
      reauth_at_(old.reauth_at_) {
    set_protection();
    become_established(now);
}

void IkeSa::set_protection() {
    auto& mine_e = initiator_ ? keys_.ei : keys_.er;
    auto& mine_a = initiator_ ? keys_.ai : keys_.ar;
    auto& peers_e = initiator_ ? keys_.er : keys_.ei;
    auto& peers_a = initiator_ ? keys_.ar : keys_.ai;
    outgoing_protection_.emplace(suite_, std::move(mine_e), std::move(mine_a));
    incoming_protection_.emplace(suite_, std::move(peers_e), std::move(peers_a));
}

void IkeSa::become_established(TimePoint now) {
    state_ = SaState::established;
    was_established_ = true;
    established_ = now;
    last_heard_ = now;
    expires_at_.reset();
    // What only authentication needed.
    init_request_.clear();
    init_response_.clear();
    keys_.pi = {};
    keys_.pr = {};
    init_key_exchange_.reset();
    const auto& [rekey, reauth] = std::tie(connection_->rekey_time, connection_->reauth_time);
    if (rekey.count() > 0) rekey_at_ = at_random_before(now, rekey, connection_->rand_time);
    // A rekeying does not put it off.
    if (reauth.count() > 0 && !reauth_at_) reauth_at_ = at_random_before(now, reauth, connection_->rand_time);
    if (rekey.count() > 0) expires_at_ = now + rekey + connection_->over_time;
    if (reauth_at_) {
        const auto limit = *reauth_at_ + connection_->over_time;
        expires_at_ = expires_at_ ? std::min(*expires_at_, limit) : limit;
    }
    if (nat_local_) keepalive_at_ = now + shared_.settings.nat_keepalive;
}

// Up to `earlier` before its time, so that two gateways with the same configuration do not always rekey at
// once.
TimePoint IkeSa::at_random_before(TimePoint now, std::chrono::seconds after,
                                  std::chrono::seconds earlier) const {
    const std::chrono::milliseconds span = std::min(after, earlier);
    const auto taken_off =
        std::chrono::milliseconds(shared_.random.u32() % static_cast<std::uint64_t>(span.count() + 1));
    return now + after - taken_off;
}

std::uint64_t IkeSa::soft_limit(const Limits<std::uint64_t>& limits) const {
    const auto span = std::min(limits.rekey, limits.random);
    return span == 0 ? limits.rekey : limits.rekey - shared_.random.u64() % span;
}

// When a rekeying that failed is tried again: 5 to 10 s later, not at the same moment on both sides.
TimePoint IkeSa::time_to_retry(TimePoint now) const {
    return now + std::chrono::seconds(5) + std::chrono::milliseconds(shared_.random.u32() % 5000);
}

ReportEvent IkeSa::event_of(Kind kind, const std::string& text, const ChildSa* child) const {
    ReportEvent event;
    event.kind = kind;
    event.ike_sa = id_;
    event.connection = connection_->name;
    event.text = text;
    if (child != nullptr) {
        event.child = child->id;
        event.child_name = child->config->name;
    }
    return event;
}

void IkeSa::report(Kind kind, const std::string& text, const ChildSa* child) const {
    shared_.act(event_of(kind, text, child));
}

void IkeSa::report_change(Kind kind, const std::string& text, const ChildSa* child,
                          std::shared_ptr<const IkeSaInfo> replaced) const {
    auto event = event_of(kind, text, child);
    event.sa = snapshot(child);
    event.replaced = std::move(replaced);
    shared_.act(std::move(event));
}

std::shared_ptr<const IkeSaInfo> IkeSa::snapshot(const ChildSa* only_child) const {
    if (only_child == nullptr) return std::make_shared<const IkeSaInfo>(info());
    auto about_child = info_without_children();
    about_child.children.push_back(only_child->info());
    return std::make_shared<const IkeSaInfo>(std::move(about_child));
}

// The end of a request that somebody may be waiting for.
void IkeSa::report_failure(const Request& request, const std::string& text) const {
    ReportEvent event;
    event.kind = Kind::initiation_failed;
    event.ike_sa = id_;
    event.connection = connection_->name;
    event.child = request.child;
    if (request.config) event.child_name = request.config->name;
    if (const auto found = children_.find(request.child); found != children_.end()) {
        event.child_name = found->second.config->name;
    }
    event.text = text;
    const bool awaited = request.config || request.kind == Request::Kind::ike_auth ||
                         request.kind == Request::Kind::rekey_child ||
                         request.kind == Request::Kind::rekey_ike;
    if (awaited) shared_.act(std::move(event));
}

ChildSa* IkeSa::find_child(ChildSaId id) {
    const auto found = children_.find(id);
    return found != children_.end() ? &found->second : nullptr;
}

const ChildSa* IkeSa::established_child(const std::string& name, const std::optional<PacketSelectors>& packet,
                                        const ChildConfig* config) const {
    const auto found = std::find_if(children_.begin(), children_.end(), [&](const auto& entry) {
        const auto& child = entry.second;
        const bool takes = !packet || (net::contains(child.local_selectors, packet->local) &&
                                       net::contains(child.remote_selectors, packet->remote));
        const bool as_configured = config == nullptr || *child.config == *config;
        return child.config->name == name && child.on_device && takes && as_configured &&
               (child.state == SaState::established || child.state == SaState::rekeying);
    });
    return found != children_.end() ? &found->second : nullptr;
}

bool IkeSa::has_asked_for(const std::string& name) const {
    const auto asks = [&](const Request& request) { return request.config && request.config->name == name; };
    return (outstanding_ && asks(outstanding_->request)) || std::any_of(queue_.begin(), queue_.end(), asks);
}

bool IkeSa::takes_children() const {
    return !closed_ && !half_open() && state_ != SaState::deleting && state_ != SaState::rekeyed;
}

bool IkeSa::provides(const std::string& child) const {
    return established_child(child) != nullptr || has_asked_for(child);
}

void IkeSa::remove_child(ChildSaId id, const std::string& reason) {
    const auto found = children_.find(id);
    if (found == children_.end()) return;
    auto child = std::move(found->second);
    children_.erase(found);
    shared_.owner_of_child.erase(id);
    // First the other one, then out with this one: between them there would be no route into the tunnel, and
    // packets would leave in clear.
    if (child.outbound_active && !closed_) activate_survivor(child);
    const auto lingers = shared_.settings.delete_rekeyed_delay;
    if (child.replaced_by && child.on_device && !closed_ && lingers.count() > 0) {
        shared_.linger({shared_.time + lingers, id, child.spi_in, child.lineage});
    } else {
        // Nothing falls back to one that only receives.
        if (!child.replaced_by)
            shared_.end_lingering([&](const auto& sa) { return sa.lineage == child.lineage; });
        shared_.esp_spis.erase(child.spi_in);
        if (child.on_device || child.awaiting_device) shared_.act(RemoveChildSa{id});
    }
    if (deferred_ && deferred_->child == id) deferred_.reset();
    if (const auto* old = gives_way(child))
        return report_change(Kind::child_sa_rekeyed, "goes on: the peer has deleted what was to replace it",
                             old, snapshot(&child));
    const bool was_up = child.on_device && !child.replaced_by;
    if (was_up) report_change(Kind::child_sa_down, reason, &child);
}

// Whoever else serves the policy of a CHILD SA that is gone takes over: the newest.
void IkeSa::activate_survivor(const ChildSa& gone) {
    for (auto entry = children_.rbegin(); entry != children_.rend(); ++entry) {
        auto& other = entry->second;
        const bool serves = other.id != gone.id && other.config->name == gone.config->name &&
                            other.on_device && other.state != SaState::deleting;
        if (serves) return activate(other);
    }
}

void IkeSa::take_over(IkeSa& from) {
    for (auto& [id, child] : from.children_) {
        shared_.owner_of_child[id] = id_;
        children_.emplace(id, std::move(child));
    }
    from.children_.clear();
    for (auto& request : from.queue_) {
        const bool about_child = request.kind == Request::Kind::create_child ||
                                 request.kind == Request::Kind::rekey_child ||
                                 request.kind == Request::Kind::delete_child;
        if (about_child) queue_.push_back(std::move(request));
    }
    from.queue_.clear();
    to_bring_back_.merge(from.to_bring_back_);
    brought_back_ = std::move(from.brought_back_);
    // A make-before-break that is under way goes on for this one.
    reauthenticated_by_ = std::exchange(from.reauthenticated_by_, std::nullopt);
    if (auto* next = reauthenticated_by_ ? shared_.find(*reauthenticated_by_) : nullptr)
        next->reauthenticates_ = id_;
}

void IkeSa::close(const std::string& reason) {
    if (closed_) return;
    closed_ = true;
    if (auto* rival = rival_sa()) rival->close(reason);
    // One of two rekeyings at once has not been told as up before it is known which one wins.
    const bool was_up = was_established_ && state_ != SaState::rekeyed && !predecessor_;
    auto waiting = std::exchange(queue_, {});
    if (outstanding_) waiting.push_front(std::move(outstanding_->request));
    outstanding_.reset();
    for (const auto& request : waiting) report_failure(request, reason);
    while (!children_.empty()) remove_child(children_.begin()->first, reason);
    if (child_negotiation_) shared_.esp_spis.erase(child_negotiation_->spi);
    if (was_up) report_change(Kind::ike_sa_down, reason);
    if (after_close_) shared_.begin_again(*this, std::move(*after_close_), 1);
}

void IkeSa::follows(const IkeSa& old, unsigned attempt) {
    attempt_ = attempt;
    // Another attempt of a make-before-break is for the same one.
    reauthenticates_ = old.closed() ? old.reauthenticates_ : std::optional(old.id());
    if (auto* predecessor = reauthenticates_ ? shared_.find(*reauthenticates_) : nullptr)
        predecessor->reauthenticated_by_ = id_;
}

void IkeSa::abandon(const std::string& reason) {
    after_close_.reset();  // whoever ends it so wants no other in its place
    if (auto* rival = rival_sa()) rival->abandon(reason);
    const bool peer_knows = state_ != SaState::connecting && state_ != SaState::deleting && !closed_;
    if (peer_knows) {
        const auto header = header_for(ExchangeType::informational, false, next_request_id_++);
        const Payloads payloads{{PayloadType::delete_, DeleteBody{ProtocolId::ike, {}}}};
        send(local_, remote_, seal(header, payloads));
    }
    close(reason);
}

// ---- The operator

void IkeSa::initiate(TimePoint now, ChildConfigPointer config, const std::optional<PacketSelectors>& packet) {
    // The peer may have narrowed the one that is there so that it does not take this packet (section 2.9).
    if (const auto* child = config ? established_child(config->name, packet, config.get()) : nullptr) {
        return report_change(Kind::child_sa_up, "already established", child);
    }
    if (!config && was_established_) return report_change(Kind::ike_sa_up, "already established");
    if (config && has_asked_for(config->name)) return;
    const auto is_auth = [](const Request& request) { return request.kind == Request::Kind::ike_auth; };
    const bool authenticates = state_ != SaState::connecting ||
                               (outstanding_ && is_auth(outstanding_->request)) ||
                               std::any_of(queue_.begin(), queue_.end(), is_auth);
    const bool childless = !config || connection_->childless == ConnectionConfig::Childless::force;
    if (!authenticates) {
        Request first{Request::Kind::ike_auth};
        if (!childless) first.config = config, first.packet = packet;
        queue_.push_back(std::move(first));
    }
    if (config && (authenticates || childless)) {
        Request request{Request::Kind::create_child};
        request.config = std::move(config);
        request.packet = packet;
        queue_.push_back(std::move(request));
    }
    send_next(now);
}

void IkeSa::terminate(TimePoint now) {
    // Also when a reauthentication is ending it: nothing is to come after it now.
    if (state_ == SaState::deleting) after_close_.reset();
    if (closed_ || state_ == SaState::deleting) return;
    if (state_ == SaState::connecting) return close("terminated before it was established");
    auto waiting = std::exchange(queue_, {});
    for (const auto& request : waiting) report_failure(request, "the IKE SA is being deleted");
    if (state_ != SaState::rekeyed) state_ = SaState::deleting;
    expires_at_.reset();
    rekey_at_.reset();
    reauth_at_.reset();
    enqueue(now, {Request::Kind::delete_ike});
}

void IkeSa::terminate_child(TimePoint now, ChildSaId id) {
    auto* child = find_child(id);
    if (child == nullptr || child->state == SaState::deleting) return;
    child->state = SaState::deleting;
    child->rekey_at.reset();
    child->expires_at.reset();
    child->inactive_at.reset();
    std::erase_if(queue_, [&](const Request& request) { return request.child == id; });
    Request request{Request::Kind::delete_child};
    request.child = id;
    enqueue(now, std::move(request));
}

Result<void> IkeSa::rekey(TimePoint now) {
    if (state_ != SaState::established) return fail(fmt::format("IKE SA #{} is {}", id_, to_string(state_)));
    state_ = SaState::rekeying;
    rekey_at_.reset();
    enqueue(now, {Request::Kind::rekey_ike});
    return {};
}

Result<void> IkeSa::rekey_child(TimePoint now, ChildSaId id) {
    auto* child = find_child(id);
    if (child == nullptr) return fail(fmt::format("no CHILD SA #{}", id));
    if (child->state == SaState::rekeying) {
        child->rekey_at.reset();  // or tick() would come back at once
        return {};
    }
    if (child->state != SaState::established) {
        return fail(fmt::format("CHILD SA #{} is {}", id, to_string(child->state)));
    }
    if (peer_may_not_know(*child)) {
        child->rekey_at = time_to_retry(now);
        return {};
    }
    child->state = SaState::rekeying;
    child->rekey_at.reset();
    Request request{Request::Kind::rekey_child};
    request.child = id;
    enqueue(now, std::move(request));
    return {};
}

// ---- The device

void IkeSa::child_soft_lifetime(TimePoint now, ChildSaId id) {
    (void)rekey_child(now, id);  // one that is not merely established is already on its way out
}

void IkeSa::child_hard_lifetime(TimePoint now, ChildSaId id) {
    auto* child = find_child(id);
    if (child == nullptr) return;
    // No packet may use it any more, whatever the peer answers.
    if (child->on_device) {
        // The other one first: see remove_child().
        if (std::exchange(child->outbound_active, false)) activate_survivor(*child);
        shared_.act(RemoveChildSa{id});
        child->on_device = false;
        if (!child->replaced_by) report_change(Kind::child_sa_down, "its lifetime is over", child);
    }
    // Its time is over, not its purpose: the operator has not ended it. As strongSwan does it.
    const bool wanted = !child->replaced_by && child->state != SaState::deleting &&
                        child->state != SaState::rekeyed && state_ == SaState::established;
    const auto config = child->config;
    terminate_child(now, id);
    if (wanted) initiate(now, config, std::nullopt);
}

void IkeSa::child_traffic(TimePoint now, ChildSaId id) {
    last_heard_ = now;
    auto* child = find_child(id);
    if (child == nullptr || child->outbound_active || !child->on_device) return;
    activate(*child);
}

void IkeSa::child_moved(ChildSaId id, const net::Endpoint& remote) {
    const auto* child = find_child(id);
    if (child == nullptr || !child->on_device || !child->udp_encapsulation) return;
    if (state_ == SaState::connecting || remote.address.version() != local_.address.version()) return;
    follow_peer(local_, remote);
}

// ---- Time

void IkeSa::tick(TimePoint now) {
    if (closed_) return;
    if (outstanding_ && now >= outstanding_->resend_at) retransmit(now);
    if (closed_) return;
    if (expires_at_ && now >= *expires_at_) {
        expires_at_.reset();
        if (state_ == SaState::connecting) return close("half-open for too long");
        if (state_ == SaState::rekeyed) return close("replaced");
        report(Kind::note, "its lifetime is over");
        return terminate(now);
    }
    if (reauth_at_ && now >= *reauth_at_) reauthenticate(now);
    if (closed_) return;
    if (rekey_at_ && now >= *rekey_at_) {
        rekey_at_.reset();
        (void)rekey(now);
    }
    tick_children(now);
    bring_back_due(now);
    if (keepalive_at_ && now >= *keepalive_at_) {
        shared_.act(SendNatKeepalive{local_, remote_});
        keepalive_at_ = now + shared_.settings.nat_keepalive;
    }
    const bool quiet = connection_->dpd_delay.count() > 0 && state_ == SaState::established &&
                       !outstanding_ && queue_.empty() && now >= last_heard_ + connection_->dpd_delay;
    if (quiet) enqueue(now, {Request::Kind::liveness});
}

void IkeSa::tick_children(TimePoint now) {
    std::vector<ChildSaId> to_rekey;
    std::vector<ChildSaId> to_settle;
    std::vector<ChildSaId> over;
    for (auto& [id, child] : children_) {
        if (child.expires_at && now >= *child.expires_at) {
            over.push_back(id);
        } else if (child.rekey_at && now >= *child.rekey_at) {
            to_rekey.push_back(id);
        } else if (child.deleted_by_peer_until && now >= *child.deleted_by_peer_until) {
            to_settle.push_back(id);
        }
    }
    std::vector<ChildSaId> idle;
    for (const auto& [id, child] : children_)
        if (child.inactive_at && now >= *child.inactive_at) idle.push_back(id);
    for (const auto id : idle) check_inactivity(now, children_.at(id));
    for (const auto id : over) child_hard_lifetime(now, id);
    for (const auto id : to_settle) settle_rekeyed(now, id);
    for (const auto id : to_rekey) {
        if (!rekey_child(now, id)) children_.at(id).rekey_at.reset();
    }
}

std::optional<TimePoint> IkeSa::deadline() const {
    if (closed_) return std::nullopt;
    std::optional<TimePoint> next;
    if (outstanding_) next = outstanding_->resend_at;
    next = earliest(next, expires_at_);
    next = earliest(next, rekey_at_);
    next = earliest(next, reauth_at_);
    next = earliest(next, keepalive_at_);
    for (const auto& [at, config] : to_bring_back_) next = earliest(next, at);
    for (const auto& [id, child] : children_)
        for (const auto& at :
             {child.rekey_at, child.expires_at, child.inactive_at, child.deleted_by_peer_until})
            next = earliest(next, at);
    const bool watches = connection_->dpd_delay.count() > 0 && state_ == SaState::established &&
                         !outstanding_ && queue_.empty();
    if (watches) next = earliest(next, last_heard_ + connection_->dpd_delay);
    return next;
}

// ---- For people

const char* IkeSa::task_name(Request::Kind kind) {
    switch (kind) {
        case Request::Kind::ike_sa_init:
            return "IKE_INIT";
        case Request::Kind::ike_auth:
            return "IKE_AUTH";
        case Request::Kind::create_child:
            return "CHILD_CREATE";
        case Request::Kind::rekey_child:
            return "CHILD_REKEY";
        case Request::Kind::rekey_ike:
            return "IKE_REKEY";
        case Request::Kind::delete_child:
            return "CHILD_DELETE";
        case Request::Kind::delete_ike:
            return "IKE_DELETE";
        case Request::Kind::liveness:
            return "IKE_DPD";
        case Request::Kind::refuse_auth:
            return "IKE_AUTH_REFUSE";
    }
    return "UNKNOWN";
}

IkeSaInfo IkeSa::info() const {
    auto info = info_without_children();
    for (const auto& [id, child] : children_) info.children.push_back(child.info());
    return info;
}

IkeSaInfo IkeSa::info_without_children() const {
    IkeSaInfo info;
    info.id = id_;
    info.connection = connection_->name;
    info.state = state_;
    info.initiator = initiator_;
    info.initiator_spi = spi_i_;
    info.responder_spi = spi_r_;
    info.local = local_;
    info.remote = remote_;
    info.local_id = local_id_.to_string();
    info.remote_id = remote_id_.to_string();
    info.nat_local = nat_found_here_;
    info.nat_remote = nat_remote_;
    info.nat_faked = nat_local_ && !nat_found_here_ && !nat_remote_;
    info.transforms = suite_.proposal;
    info.proposal = suite_.proposal.to_string();
    info.established = established_;
    info.rekey_at = rekey_at_;
    info.reauth_at = reauth_at_;
    for (const auto& request : queue_) info.tasks_queued.emplace_back(task_name(request.kind));
    if (outstanding_) info.tasks_active.emplace_back(task_name(outstanding_->request.kind));
    return info;
}

}  // namespace keyline::ike
