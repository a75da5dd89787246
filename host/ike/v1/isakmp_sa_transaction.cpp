// Transaction exchanges (draft-dukes-ike-mode-cfg section 3.1): what is between Phase 1 and Quick Mode where
// users log in or peers have virtual addresses. Who begins one repeats its message until the answer is there.
//
//   1   HASH, ATTR (REQUEST or SET)
//   2   HASH, ATTR (REPLY or ACK)
#include <algorithm>

#include <fmt/format.h>

#include "host/crypto/mac.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

namespace {

using Kind = ReportEvent::Kind;

// Of the peer's transactions the last ones are remembered, to repeat their answers.
constexpr std::size_t max_transactions = 16;
// For as long as strongSwan repeats itself with its usual settings.
constexpr std::chrono::seconds remembered{180};
// An initiator's, until the gateway has asked and told all that it has to.
constexpr std::chrono::seconds patience{180};

}  // namespace

// ---- Between the phases

void IsakmpSa::phase1_is_through(TimePoint now) {
    expects_ = 0;
    last_phase1_block_ = phase1_.chain->iv();
    key_exchange_.reset();
    gxy_ = {};
    pre_shared_key_ = {};
    keys_.skeyid = {};
    forget_encryption();
    gss_ = {};
    expires_at_ = now + (initiator_ ? patience : shared_.settings.half_open_timeout);
    if (has_user(connection_->remote)) return ask_for_user(now);
    if (!has_user(connection_->local)) return configure(now);
    stage_ = Stage::user;
    // Aggressive Mode: nothing tells whether our last message has come, until the gateway asks.
    if (aggressive_ && initiator_) phase1_.resend_at = now + shared_.settings.retransmit_timeout;
}

// The peer believes that Phase 1 is through: its last message was lost. Ours makes it say that again.
void IsakmpSa::ask_for_last_of_phase1(const Datagram& datagram) {
    const bool waits = aggressive_ && !initiator_ && expects_ == 3;
    if (waits && ++phase1_.repeats <= Exchange::max_repeats)
        send_again(datagram.local, datagram.remote, phase1_.sent, "the peer goes on without our proof");
}

// ---- Out

IsakmpSa::Payloads IsakmpSa::payloads_of(const Exchange& exchange, AttributesBody body) const {
    Payloads payloads{{PayloadType::attributes, encode(body)}};
    for (auto& attribute : body.attributes) wipe(attribute.value);
    auto rest = encode_chain(payloads);
    const auto hash = hash_1(suite_.hash, keys_.a, exchange.message_id, rest.octets);
    rest.wipe();
    return with_hash(hash, std::move(payloads));
}

void IsakmpSa::begin_transaction(TimePoint now, Transaction::Purpose purpose, ConfigurationType type,
                                 Attributes attributes) {
    Transaction begun;
    begun.exchange = new_exchange(ExchangeType::transaction, new_message_id());
    begun.purpose = purpose;
    // All transactions of one XAUTH have one identifier (draft-beaulieu-ike-xauth section 6.1).
    const auto identifier = static_cast<std::uint16_t>(is_about_user(attributes) ? spi_i_ : spi_r_);
    auto& kept = transactions_.emplace(begun.exchange.message_id, std::move(begun)).first->second;
    transmit_and_wait(now, kept.exchange,
                      payloads_of(kept.exchange, {type, identifier, std::move(attributes)}));
}

void IsakmpSa::answer_transaction(TimePoint now, Transaction& transaction, const AttributesBody& request,
                                  Attributes attributes) {
    const auto type =
        request.type == ConfigurationType::set ? ConfigurationType::acknowledge : ConfigurationType::reply;
    auto payloads = payloads_of(transaction.exchange, {type, request.identifier, std::move(attributes)});
    transmit(transaction.exchange, payloads);
    for (auto& payload : payloads) wipe(payload.body);
    transaction.exchange.over_at = now + remembered;
}

// ---- In

void IsakmpSa::receive_transaction(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto id = message.header.message_id;
    if (stage_ == Stage::phase1) {
        ask_for_last_of_phase1(datagram);
        return drop(Count::dropped_unexpected, "a Transaction exchange before Phase 1 is through");
    }
    const bool lives =
        state_ == SaState::connecting || state_ == SaState::established || state_ == SaState::rekeying;
    if (!lives) return drop(Count::dropped_unexpected, "a Transaction exchange under an ISAKMP SA that ends");
    const auto known = transactions_.find(id);
    const bool is_new = known == transactions_.end();
    if (!is_new && is_repetition(datagram, known->second.exchange)) return;
    if (is_new && (id == 0 || message_ids_.contains(id)))
        return drop(Count::dropped_message_id,
                    "a Transaction exchange with a message ID that was used before");
    Transaction begun;
    if (is_new) begun.exchange = new_exchange(ExchangeType::transaction, id);
    auto& read = is_new ? begun : known->second;
    auto opened = open(read.exchange, message);
    if (!opened) return;
    auto& chain = opened->chain;
    if (!begins_with(chain, hash_1(suite_.hash, keys_.a, id, chain.from(1))))
        return drop(Count::dropped_bad_icv, "a Transaction exchange with a wrong HASH");
    const auto* payload = chain.find(PayloadType::attributes);
    auto body = payload != nullptr
                    ? decode_attributes_body(payload->body)
                    : Decoded<AttributesBody>(malformed("a Transaction exchange without ATTR"));
    chain.wipe();
    // As if it had not come: its sender repeats it, and may be right then.
    if (body && !is_welcome(read, *body))
        return drop(Count::dropped_unexpected, "a Transaction exchange that nobody waits for");
    if (is_new && !take_message_id(id)) return drop(Count::dropped_message_id, "no more message IDs");
    read.exchange.chain->commit(*opened);
    note_received(now, datagram, read.exchange);
    follow_peer(datagram.local, datagram.remote);
    phase1_.await_nothing();
    auto& kept = is_new ? transactions_.emplace(id, std::move(begun)).first->second : read;
    if (!body) {
        drop(Count::dropped_syntax, body.error().reason);
        inform({PayloadType::notification, encode(isakmp_notify(body.error().notify))});
        return stage_ == Stage::open ? void(transactions_.erase(id)) : close(body.error().reason);
    }
    const bool was_ours = kept.purpose != Transaction::Purpose::answered;
    take_transaction(now, kept, std::move(*body));
    if (was_ours) transactions_.erase(id);
    if (transactions_.size() > max_transactions) forget_a_transaction();
}

// The one that was answered first.
void IsakmpSa::forget_a_transaction() {
    const auto since = [](const auto& entry) { return entry.second.exchange.over_at; };
    auto oldest = transactions_.end();
    for (auto entry = transactions_.begin(); entry != transactions_.end(); ++entry)
        if (since(*entry) && (oldest == transactions_.end() || since(*entry) < since(*oldest)))
            oldest = entry;
    if (oldest != transactions_.end()) transactions_.erase(oldest);
}

bool IsakmpSa::is_welcome(const Transaction& transaction, const AttributesBody& body) const {
    using Type = ConfigurationType;
    switch (transaction.purpose) {
        case Transaction::Purpose::ask_user:
        case Transaction::Purpose::ask_address:
            return body.type == Type::reply;
        case Transaction::Purpose::tell_user:
        case Transaction::Purpose::set_address:
            return body.type == Type::acknowledge;
        case Transaction::Purpose::answered:
            break;
    }
    if (body.type != Type::request && body.type != Type::set) return false;
    if (is_about_user(body.attributes)) return stage_ == Stage::user && has_user(connection_->local);
    if (stage_ == Stage::open) return true;
    return stage_ == Stage::address && body.type == Type::set && connection_->mode_config_push &&
           !connection_->virtual_addresses.empty();
}

// It may be the end of this SA, and of `transaction`.
void IsakmpSa::take_transaction(TimePoint now, Transaction& transaction, AttributesBody body) {
    switch (transaction.purpose) {
        case Transaction::Purpose::ask_user:
            return take_user(now, std::move(body));
        case Transaction::Purpose::tell_user:
            return user_has_heard(now);
        case Transaction::Purpose::ask_address:
            return take_addresses(now, body.attributes);
        case Transaction::Purpose::set_address:
            return become_established(now);
        case Transaction::Purpose::answered:
            break;
    }
    const bool sets = body.type == ConfigurationType::set;
    if (is_about_user(body.attributes))
        return sets ? take_verdict(now, transaction, body) : answer_for_user(now, transaction, body);
    return sets ? answer_set(now, transaction, body) : answer_request(now, transaction, body);
}

// ---- Time

void IsakmpSa::tick_transactions(TimePoint now) {
    std::erase_if(transactions_, [&](const auto& entry) {
        const auto& over_at = entry.second.exchange.over_at;
        return over_at && now >= *over_at;
    });
    for (auto& [id, transaction] : transactions_) {
        auto& exchange = transaction.exchange;
        if (!exchange.resend_at || now < *exchange.resend_at) continue;
        const auto* what = stage_ == Stage::user ? "XAUTH" : "Mode-Config";
        retransmit(now, exchange, what);
        if (exchange.resend_at) continue;
        const auto text = fmt::format("no answer from {} to {}", remote_.to_string(), what);
        shared_.tally.add(Count::peers_unreachable);
        report(Kind::peer_unreachable, text);
        return close(text);
    }
}

// One that was never open must be told by itself; others have their DELETE from say_goodbye().
void IsakmpSa::end_transactions() {
    transactions_.clear();
    const bool half_way = stage_ == Stage::user || stage_ == Stage::address;
    if (!half_way || deleted_by_peer_) return;
    DeleteBody body;
    body.protocol = ProtocolId::ike;
    body.spis = {cookie_spi(spi_i_, spi_r_)};
    inform({PayloadType::delete_, encode(body)});
}

}  // namespace keyline::ike::v1
