// The beginning and the end of an IKE SA of IKEv2, and what the operator asks of it.
#include "host/ike/v2/ike_sa.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace keyline::ike {

using Kind = ReportEvent::Kind;

Ikev2Sa::Ikev2Sa(Shared& shared, ConnectionPointer connection, const net::Endpoint& local,
                 const net::Endpoint& remote)
    : IkeSa(shared, std::move(connection), local, remote, true) {
    local_id_ = own_identity(connection_->local.front());
    queue_.push_back({Request::Kind::ike_sa_init});
}

Ikev2Sa::Ikev2Sa(TimePoint now, const Ikev2Sa& old, bool initiator, std::uint64_t initiator_spi,
                 std::uint64_t responder_spi, Suite suite, IkeKeys keys)
    : IkeSa(old, initiator, initiator_spi, responder_spi),
      peer_takes_fragments_(old.peer_takes_fragments_),
      suite_(std::move(suite)),
      keys_(std::move(keys)) {
    set_protection();
    become_established(now);
}

void Ikev2Sa::set_protection() {
    auto& mine_e = initiator_ ? keys_.ei : keys_.er;
    auto& mine_a = initiator_ ? keys_.ai : keys_.ar;
    auto& peers_e = initiator_ ? keys_.er : keys_.ei;
    auto& peers_a = initiator_ ? keys_.ar : keys_.ai;
    outgoing_protection_.emplace(suite_, std::move(mine_e), std::move(mine_a));
    incoming_protection_.emplace(suite_, std::move(peers_e), std::move(peers_a));
}

void Ikev2Sa::become_established(TimePoint now) {
    begin_life(now);
    // What only authentication needed.
    init_request_.clear();
    init_response_.clear();
    keys_.pi = {};
    keys_.pr = {};
    init_key_exchange_.reset();
}

// The end of a request that somebody may be waiting for.
void Ikev2Sa::report_failure(const Request& request, const std::string& text) const {
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

bool Ikev2Sa::has_asked_for(const std::string& name) const {
    const auto asks = [&](const Request& request) { return request.config && request.config->name == name; };
    return (outstanding_ && asks(outstanding_->request)) || std::any_of(queue_.begin(), queue_.end(), asks);
}

void Ikev2Sa::take_over(Ikev2Sa& from) {
    for (auto& request : from.queue_) {
        const bool about_child = request.kind == Request::Kind::create_child ||
                                 request.kind == Request::Kind::rekey_child ||
                                 request.kind == Request::Kind::delete_child;
        if (about_child) queue_.push_back(std::move(request));
    }
    from.queue_.clear();
    take_children(from);
}

// ---- The operator

Result<void> Ikev2Sa::rekey(TimePoint now) {
    if (state_ != SaState::established) return fail(fmt::format("IKE SA #{} is {}", id_, to_string(state_)));
    state_ = SaState::rekeying;
    rekey_at_.reset();
    enqueue(now, {Request::Kind::rekey_ike});
    return {};
}

void Ikev2Sa::ask_for(TimePoint now, ChildConfigPointer config,
                      const std::optional<PacketSelectors>& packet) {
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

void Ikev2Sa::ask_to_rekey(TimePoint now, ChildSa& child) {
    Request request{Request::Kind::rekey_child};
    request.child = child.id;
    enqueue(now, std::move(request));
}

void Ikev2Sa::ask_to_delete(TimePoint now, ChildSa& child) {
    const auto id = child.id;
    std::erase_if(queue_, [&](const Request& request) { return request.child == id; });
    Request request{Request::Kind::delete_child};
    request.child = id;
    enqueue(now, std::move(request));
}

void Ikev2Sa::ask_to_delete_ike(TimePoint now) {
    auto waiting = std::exchange(queue_, {});
    for (const auto& request : waiting) report_failure(request, "the IKE SA is being deleted");
    enqueue(now, {Request::Kind::delete_ike});
}

void Ikev2Sa::ask_whether_alive(TimePoint now) {
    enqueue(now, {Request::Kind::liveness});
}

// ---- The end

void Ikev2Sa::say_goodbye(bool peer_knows, const std::string& reason) {
    if (auto* rival = rival_sa()) rival->abandon(reason);
    if (!peer_knows) return;
    const auto header = header_for(ExchangeType::informational, false, next_request_id_++);
    const Payloads payloads{{PayloadType::delete_, DeleteBody{ProtocolId::ike, {}}}};
    say(local_, remote_, seal(header, payloads), payloads);
}

void Ikev2Sa::end_exchanges(const std::string& reason) {
    if (auto* rival = rival_sa()) rival->close(reason);
    auto waiting = std::exchange(queue_, {});
    if (outstanding_) waiting.push_front(std::move(outstanding_->request));
    outstanding_.reset();
    for (const auto& request : waiting) report_failure(request, reason);
    if (child_negotiation_) shared_.esp_spis.erase(child_negotiation_->spi);
}

std::vector<ChildWish> Ikev2Sa::take_wishes() {
    std::vector<ChildWish> wishes;
    if (outstanding_ && outstanding_->request.config)
        wishes.push_back({outstanding_->request.config, outstanding_->request.packet});
    for (auto& request : queue_)
        if (request.config) wishes.push_back({request.config, request.packet});
    queue_.clear();
    outstanding_.reset();
    return wishes;
}

void Ikev2Sa::take_unanswered(std::vector<ChildWish>& wishes, PolicyAction ChildConfig::*action) {
    const auto is_wanted = [&](const Request& request) {
        return request.kind == Request::Kind::create_child && ((*request.config).*action).start;
    };
    if (outstanding_ && is_wanted(outstanding_->request)) {
        wishes.push_back({outstanding_->request.config, outstanding_->request.packet});
        outstanding_.reset();
    }
    for (const auto& request : queue_)
        if (is_wanted(request)) wishes.push_back({request.config, request.packet});
    std::erase_if(queue_, is_wanted);
}

// ---- Time, and for people

void Ikev2Sa::tick_exchanges(TimePoint now) {
    if (outstanding_ && now >= outstanding_->resend_at) retransmit(now);
}

std::optional<TimePoint> Ikev2Sa::exchange_deadline() const {
    return outstanding_ ? std::optional(outstanding_->resend_at) : std::nullopt;
}

void Ikev2Sa::describe(IkeSaInfo& info) const {
    info.transforms = suite_.proposal;
    info.proposal = suite_.proposal.to_string();
    for (const auto& request : queue_) info.tasks_queued.emplace_back(task_name(request.kind));
    if (outstanding_) info.tasks_active.emplace_back(task_name(outstanding_->request.kind));
}

bool Ikev2Sa::add_keys(IkeSaKeys& keys) const {
    if (!outgoing_protection_) return false;
    keys.version = ikev2_major_version;
    keys.proposal = suite_.proposal;
    (initiator_ ? outgoing_protection_ : incoming_protection_)->copy_keys(keys.ei, keys.ai);
    (initiator_ ? incoming_protection_ : outgoing_protection_)->copy_keys(keys.er, keys.ar);
    return true;
}

const char* Ikev2Sa::task_name(Request::Kind kind) {
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

}  // namespace keyline::ike
