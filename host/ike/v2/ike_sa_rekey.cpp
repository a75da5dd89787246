// Rekeying the IKE SA itself with CREATE_CHILD_SA (RFC 7296 sections 1.3.2, 2.8, 2.18, 2.25.2).
#include <algorithm>

#include <fmt/format.h>

#include "host/ike/v2/fields.h"
#include "host/ike/v2/ike_sa.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

// How long a replaced IKE SA waits for the DELETE of the side that rekeyed it: longer than anybody sends a
// request again, for it alone can repeat the lost answer to the rekeying.
constexpr std::chrono::seconds replaced_lifetime{600};

// How long the peer has to delete the IKE SA with which it lost a collision. That it does not hear an answer
// after that costs it some retransmissions, and nothing else.
constexpr std::chrono::seconds redundant_lifetime{60};

}  // namespace

bool Ikev2Sa::busy_with_children() const {
    using RequestKind = Request::Kind;
    const bool outstanding = outstanding_ && (outstanding_->request.kind == RequestKind::create_child ||
                                              outstanding_->request.kind == RequestKind::rekey_child ||
                                              outstanding_->request.kind == RequestKind::delete_child);
    return outstanding || std::any_of(children_.begin(), children_.end(),
                                      [](const auto& entry) { return entry.second.awaiting_device; });
}

// ---- This side begins

Payloads Ikev2Sa::build_rekey_ike(const Request& request) {
    IkeNegotiation negotiation;
    negotiation.spi = shared_.new_ike_spi();
    negotiation.nonce = shared_.random.bytes(nonce_bytes);
    // The method that both sides agreed on last time is the best guess.
    negotiation.method = request.method.value_or(find(suite_.proposal, TransformType::key_exchange)->id);
    negotiation.key_exchange =
        crypto::KeyExchange::generate(*key_exchange_method(negotiation.method)).value();
    Payloads payloads{{PayloadType::sa, make_offer(connection_->proposals, field(negotiation.spi))},
                      {PayloadType::nonce, NonceBody{negotiation.nonce}},
                      {PayloadType::key_exchange,
                       KeyExchangeBody{negotiation.method, negotiation.key_exchange->public_value()}}};
    ike_negotiation_ = std::move(negotiation);
    return payloads;
}

void Ikev2Sa::rekey_ike_failed(TimePoint now, const std::string& why) {
    ike_negotiation_.reset();
    if (state_ == SaState::rekeyed) return;
    if (auto* rival = rival_sa()) return hand_over(now, *rival, false);
    report(Kind::initiation_failed, why);
    if (state_ == SaState::deleting) return;
    state_ = SaState::established;
    rekey_at_ = time_to_retry(now);
}

void Ikev2Sa::handle_rekey_ike_response(TimePoint now, const Payloads& payloads) {
    auto negotiation = std::move(*ike_negotiation_);
    ike_negotiation_.reset();
    if (state_ == SaState::rekeyed && find_error(payloads) != nullptr) return;  // the peer's own succeeded
    if (const auto* wanted = find_notify(payloads, NotifyType::invalid_ke_payload)) {
        const auto method = wanted_method(*wanted, connection_->proposals);
        if (!method || *method == negotiation.method) {
            return rekey_ike_failed(now, to_string(NotifyType::invalid_ke_payload));
        }
        Request again{Request::Kind::rekey_ike};
        again.method = method;
        queue_.push_front(std::move(again));
        return;
    }
    if (const auto* error = find_error(payloads)) return rekey_ike_failed(now, to_string(error->type));

    const auto* sa = find_body<SaBody>(payloads, PayloadType::sa);
    const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    const auto* nonce = find_body<NonceBody>(payloads, PayloadType::nonce);
    const auto selection = sa != nullptr ? check_answer(connection_->proposals, *sa) : std::nullopt;
    const auto spi = selection ? read_ike_spi(selection->spi) : std::nullopt;
    auto suite = spi ? Suite::from(selection->chosen) : fail("");
    const bool fits = suite && ke != nullptr && nonce != nullptr && ke->method == negotiation.method &&
                      suite->key_exchange == negotiation.key_exchange->method();
    const auto secret = fits ? negotiation.key_exchange->derive(ke->value) : fail("");
    if (!fits || !secret) return rekey_ike_failed(now, "the peer's answer to the rekeying cannot be used");

    const Nonces nonces{negotiation.nonce, nonce->data};
    auto keys = derive_ike_keys(*suite, rekeyed_skeyseed(suite_.prf, keys_.d, *secret, nonces), nonces,
                                negotiation.spi, *spi);
    auto& successor = make_successor(now, true, negotiation.spi, *spi, std::move(*suite), std::move(keys));
    auto* rival = rival_sa();
    const bool decided = state_ == SaState::rekeyed;  // the peer uses its own already
    const bool lost = decided || (rival != nullptr &&
                                  std::min(nonces.initiator, nonces.responder) < peer_rekey_->lowest_nonce);
    if (lost) {
        // Ours has the lowest nonce: it is redundant, and we delete it; the peer deletes the old SA.
        if (!decided) hand_over(now, *rival, false);
        successor.make_redundant(now);
        successor.terminate(now);
    } else {
        if (rival != nullptr) rival->make_redundant(now);
        hand_over(now, successor, true);
    }
}

// What the peer's own rekeying made, while it is open which one wins.
Ikev2Sa* Ikev2Sa::rival_sa() {
    return peer_rekey_ ? sibling(peer_rekey_->successor) : nullptr;
}

// Rekeying makes nothing but IKE SAs of IKEv2.
Ikev2Sa* Ikev2Sa::sibling(IkeSaId id) {
    return static_cast<Ikev2Sa*>(shared_.find(id));
}

Ikev2Sa& Ikev2Sa::make_successor(TimePoint now, bool initiator, std::uint64_t initiator_spi,
                                 std::uint64_t responder_spi, Suite suite, IkeKeys keys) {
    auto made = std::make_unique<Ikev2Sa>(now, *this, initiator, initiator_spi, responder_spi,
                                          std::move(suite), std::move(keys));
    auto& successor = *made;
    shared_.add(std::move(made));
    return successor;
}

// The loser of a collision: nobody has heard of it, and whoever began it deletes it. A peer that has the
// DELETE of the old SA before our answer to its own rekeying forgets that rekeying (section 2.25.2), and so
// never will.
void Ikev2Sa::make_redundant(TimePoint now) {
    predecessor_.reset();
    state_ = SaState::rekeyed;
    rekey_at_.reset();
    reauth_at_.reset();
    keepalive_at_.reset();
    expires_at_ = now + redundant_lifetime;
}

void Ikev2Sa::hand_over(TimePoint now, Ikev2Sa& successor, bool delete_old) {
    const auto before = snapshot();
    const bool ending = state_ == SaState::deleting;  // terminate() came while the rekeying was on its way
    peer_rekey_.reset();
    successor.predecessor_.reset();
    // A peer that rekeys again and again without a DELETE leaves a few replaced IKE SAs here, not one each
    // time.
    constexpr std::size_t most_replaced = 8;
    successor.replaced_ = std::move(replaced_);
    successor.replaced_.push_back(id_);
    if (successor.replaced_.size() > most_replaced) {
        auto* oldest = sibling(successor.replaced_.front());
        if (oldest != nullptr && oldest->state_ == SaState::rekeyed && !oldest->outstanding_)
            oldest->close("replaced");
        successor.replaced_.pop_front();
    }
    successor.take_over(*this);
    state_ = SaState::rekeyed;
    rekey_at_.reset();
    reauth_at_.reset();
    keepalive_at_.reset();
    shared_.tally.add(Count::ike_sas_rekeyed);
    shared_.exchanges.add(
        successor.initiator_ ? ExchangeCount::ike_rekey_init : ExchangeCount::ike_rekey_resp,
        connection_->name);
    successor.report_change(Kind::ike_sa_rekeyed, fmt::format("replaces #{}", id_), nullptr, before);
    if (delete_old) {
        expires_at_.reset();
        enqueue(now, {Request::Kind::delete_ike});
    } else {
        expires_at_ = now + replaced_lifetime;
    }
    successor.send_next(now);
    if (ending) successor.terminate(now);
}

// The peer does with this SA what only its winner is for, before its answer to our own rekeying has arrived:
// it knows which one won.
void Ikev2Sa::peer_uses_successor(TimePoint now) {
    if (!predecessor_) return;
    auto* old = sibling(*predecessor_);
    predecessor_.reset();
    if (old != nullptr) old->hand_over(now, *this, false);
}

// ---- The peer begins

void Ikev2Sa::handle_rekey_ike(TimePoint now, const Payloads& payloads) {
    const bool usable = state_ == SaState::established || state_ == SaState::rekeying;
    if (!usable || busy_with_children() || peer_rekey_) {
        shared_.tally.add(Count::refused_temporarily);
        return respond({notify(NotifyType::temporary_failure)});
    }
    const auto& offer = *find_body<SaBody>(payloads, PayloadType::sa);
    const auto& nonce = *find_body<NonceBody>(payloads, PayloadType::nonce);
    const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    if (ke == nullptr) {
        return refuse_malformed({DecodeError::Kind::invalid_syntax, 0, "rekeying of the IKE SA without KE"});
    }
    const auto selection = select(connection_->proposals, offer, ke->method);
    const auto spi = selection ? read_ike_spi(selection->spi) : std::nullopt;
    auto suite = spi ? Suite::from(selection->chosen) : fail("");
    if (!suite) {
        shared_.tally.add(Count::refused_no_proposal_chosen);
        return respond({notify(NotifyType::no_proposal_chosen)});
    }
    const auto method = find(suite->proposal, TransformType::key_exchange)->id;
    if (method != ke->method) {
        shared_.tally.add(Count::refused_invalid_ke_payload);
        return respond({notify(NotifyType::invalid_ke_payload, field(method))});
    }
    auto exchange = crypto::KeyExchange::generate(suite->key_exchange);
    const auto secret = exchange ? exchange->derive(ke->value) : fail("");
    if (!secret) return refuse_malformed({DecodeError::Kind::invalid_syntax, 0, "an invalid public value"});
    const Nonces nonces{nonce.data, shared_.random.bytes(nonce_bytes)};
    const auto own_spi = shared_.new_ike_spi();
    auto keys = derive_ike_keys(*suite, rekeyed_skeyseed(suite_.prf, keys_.d, *secret, nonces), nonces, *spi,
                                own_spi);
    auto& successor = make_successor(now, false, *spi, own_spi, std::move(*suite), std::move(keys));
    respond({{PayloadType::sa, make_answer(*selection, field(own_spi))},
             {PayloadType::nonce, NonceBody{nonces.responder}},
             {PayloadType::key_exchange, KeyExchangeBody{method, exchange->public_value()}}});
    const bool collides = outstanding_ && outstanding_->request.kind == Request::Kind::rekey_ike;
    if (collides) {
        peer_rekey_ = PeerRekey{successor.id(), std::min(nonces.initiator, nonces.responder)};
        successor.predecessor_ = id_;
    } else {
        hand_over(now, successor, false);
    }
}

}  // namespace keyline::ike
