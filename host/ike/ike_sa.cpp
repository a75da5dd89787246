// Life, timers and reports of an IKE SA, and what the operator asks of it.
#include "host/ike/ike_sa.h"

#include <algorithm>
#include <cmath>
#include <tuple>
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

IkeSa::IkeSa(Shared& shared, ConnectionPointer connection, const net::Endpoint& local,
             const net::Endpoint& remote, bool initiator)
    : shared_(shared),
      id_(shared.next_ike_sa++),
      connection_(std::move(connection)),
      initiator_(initiator),
      local_(local),
      remote_(remote) {
    (initiator ? spi_i_ : spi_r_) = shared.new_ike_spi();
}

IkeSa::IkeSa(const IkeSa& old, bool initiator, std::uint64_t initiator_spi, std::uint64_t responder_spi)
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
      local_id_(old.local_id_),
      remote_id_(old.remote_id_),
      reauth_at_(old.reauth_at_) {}

// Both sides know each other.
void IkeSa::begin_life(TimePoint now) {
    state_ = SaState::established;
    was_established_ = true;
    established_ = now;
    last_heard_ = now;
    expires_at_.reset();
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

// It is on its way out, and nothing that its timers would begin is wanted.
void IkeSa::end_lifetimes() {
    rekey_at_.reset();
    reauth_at_.reset();
    expires_at_.reset();
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

// Of the so manieth time that a message is sent again, until the next.
Duration IkeSa::retransmission_delay(unsigned retransmissions) const {
    const auto factor = std::pow(shared_.settings.retransmit_base, retransmissions);
    return std::chrono::duration_cast<Duration>(shared_.settings.retransmit_timeout * factor);
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

void IkeSa::drop(Count reason, const char* text) const {
    shared_.tally.add(reason);
    if (is_malformed(reason)) shared_.exchanges.add(ExchangeCount::invalid, connection_->name);
    report(Kind::message_dropped, text);
}

void IkeSa::send(const net::Endpoint& local, const net::Endpoint& remote,
                 const std::vector<Bytes>& datagrams) const {
    for (const auto& bytes : datagrams) {
        shared_.tally.add(Count::sent);
        shared_.act(SendDatagram{{local, remote, bytes, connection_->dscp}});
    }
}

void IkeSa::send_again(const net::Endpoint& local, const net::Endpoint& remote,
                       const std::vector<Bytes>& datagrams, const std::string& why) const {
    if (shared_.trace.on() && !datagrams.empty()) {
        auto message = traced(local, remote, datagrams, datagrams.front());
        message.note = why + ": the same octets once more";
        shared_.trace.sent_again(message);
    }
    send(local, remote, datagrams);
}

Trace::Sent IkeSa::traced(const net::Endpoint& local, const net::Endpoint& remote,
                          const std::vector<Bytes>& datagrams, ByteView first) const {
    Trace::Sent message{in_trace(), local, remote, first, 0, datagrams.size(), {}};
    for (const auto& datagram : datagrams) message.bytes += datagram.size();
    return message;
}

// RFC 7296 section 2.23, RFC 3947 section 4; while it authenticates, an initiator moves to port 4500.
void IkeSa::follow_peer(const net::Endpoint& local, const net::Endpoint& remote) {
    if (local == local_ && remote == remote_) return;
    const bool floats = state_ == SaState::connecting && !initiator_;
    if (!floats && (!nat_remote_ || nat_local_)) return;
    const auto before = state_ == SaState::connecting ? nullptr : snapshot();
    local_ = local;
    remote_ = remote;
    if (before)
        report_change(Kind::ike_sa_moved, local_.to_string() + " and " + remote_.to_string(), nullptr,
                      before);
    for (const auto& [id, child] : children_) {
        if (child.on_device)
            shared_.act(UpdateChildSaAddresses{id, local_, remote_, child.udp_encapsulation});
    }
}

void IkeSa::float_ports() {
    for (auto* end : {&local_, &remote_})
        if (end->port == net::ike_port) end->port = net::nat_traversal_port;
}

Identity IkeSa::own_identity(const LocalAuth& round) const {
    if (round.id.type != Identity::Type::any) return round.id;
    if (round.method == AuthClass::public_key) {
        const auto credential = shared_.credentials().own_credential(round, requested_authorities());
        if (credential) return credential->id;
    }
    return Identity::of(local_.address);
}

bool IkeSa::takes_children() const {
    return !closed_ && !makes_way_ && !half_open() && state_ != SaState::deleting &&
           state_ != SaState::rekeyed;
}

bool IkeSa::provides(const std::string& child) const {
    return established_child(child) != nullptr || has_asked_for(child);
}

void IkeSa::close(const std::string& reason) {
    if (closed_) return;
    closed_ = true;
    const bool was_up = was_established_ && state_ != SaState::rekeyed && is_told();
    end_exchanges(reason);
    while (!children_.empty()) remove_child(children_.begin()->first, reason);
    if (was_up) report_change(Kind::ike_sa_down, reason);
    for (const auto& address : local_virtual_) shared_.act(RemoveVirtualAddress{address});
    remote_leases_.clear();
    if (after_close_) shared_.begin_again(*this, std::move(*after_close_), 1);
}

void IkeSa::follows(const IkeSa& old, unsigned attempt) {
    attempt_ = attempt;
    wanted_virtual_ = old.local_virtual_.empty() ? old.wanted_virtual_ : old.local_virtual_;
    // Another attempt of a make-before-break is for the same one.
    reauthenticates_ = old.closed() ? old.reauthenticates_ : std::optional(old.id());
    if (auto* predecessor = reauthenticates_ ? shared_.find(*reauthenticates_) : nullptr)
        predecessor->reauthenticated_by_ = id_;
}

void IkeSa::abandon(const std::string& reason) {
    after_close_.reset();  // whoever ends it so wants no other in its place
    const bool peer_knows = state_ != SaState::connecting && state_ != SaState::deleting && !closed_;
    say_goodbye(peer_knows, reason);
    close(reason);
}

// ---- The operator

void IkeSa::initiate(TimePoint now, ChildConfigPointer config, const std::optional<PacketSelectors>& packet) {
    // The peer may have narrowed the one that is there so that it does not take this packet (RFC 7296
    // section 2.9).
    if (const auto* child = config ? established_child(config->name, packet, config.get()) : nullptr) {
        return report_change(Kind::child_sa_up, "already established", child);
    }
    if (!config && was_established_) return report_change(Kind::ike_sa_up, "already established");
    if (config && has_asked_for(config->name)) return;
    ask_for(now, std::move(config), packet);
}

void IkeSa::terminate(TimePoint now) {
    // Also when a reauthentication is ending it: nothing is to come after it now.
    if (state_ == SaState::deleting) after_close_.reset();
    if (closed_ || state_ == SaState::deleting) return;
    if (state_ == SaState::connecting) return close("terminated before it was established");
    if (state_ != SaState::rekeyed) state_ = SaState::deleting;
    end_lifetimes();
    ask_to_delete_ike(now);
}

// ---- Time

void IkeSa::tick(TimePoint now) {
    if (closed_) return;
    tick_exchanges(now);
    if (closed_) return;
    if (expires_at_ && now >= *expires_at_) {
        expires_at_.reset();
        if (state_ == SaState::connecting) return close("half-open for too long");
        if (state_ == SaState::rekeyed) return close("replaced");
        if (!makes_way_) report(Kind::note, "its lifetime is over");
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
    if (watches_peer() && now >= last_heard_ + connection_->dpd_delay) ask_whether_alive(now);
}

// A liveness check follows when nothing is heard for long enough.
bool IkeSa::watches_peer() const {
    return connection_->dpd_delay.count() > 0 && state_ == SaState::established && is_idle();
}

std::optional<TimePoint> IkeSa::deadline() const {
    if (closed_) return std::nullopt;
    auto next = earliest(exchange_deadline(), expires_at_);
    next = earliest(next, rekey_at_);
    next = earliest(next, reauth_at_);
    next = earliest(next, keepalive_at_);
    for (const auto& [at, config] : to_bring_back_) next = earliest(next, at);
    for (const auto& [id, child] : children_)
        for (const auto& at :
             {child.rekey_at, child.expires_at, child.inactive_at, child.deleted_by_peer_until})
            next = earliest(next, at);
    if (watches_peer()) next = earliest(next, last_heard_ + connection_->dpd_delay);
    return next;
}

// ---- For people

IkeSaInfo IkeSa::info() const {
    auto info = info_without_children();
    for (const auto& [id, child] : children_) info.children.push_back(child.info());
    return info;
}

IkeSaInfo IkeSa::info_without_children() const {
    IkeSaInfo info;
    info.id = id_;
    info.connection = connection_->name;
    info.version = connection_->version;
    info.state = state_;
    info.initiator = initiator_;
    info.initiator_spi = spi_i_;
    info.responder_spi = spi_r_;
    info.local = local_;
    info.remote = remote_;
    info.local_id = local_id_.to_string();
    info.remote_id = remote_id_.to_string();
    if (remote_user_.type != Identity::Type::any) info.remote_user = remote_user_.to_string();
    info.local_virtual = local_virtual_;
    info.remote_virtual = remote_virtual();
    info.nat_local = nat_found_here_;
    info.nat_remote = nat_remote_;
    info.nat_faked = nat_local_ && !nat_found_here_ && !nat_remote_;
    info.established = established_;
    info.rekey_at = rekey_at_;
    info.reauth_at = reauth_at_;
    describe(info);
    return info;
}

}  // namespace keyline::ike
