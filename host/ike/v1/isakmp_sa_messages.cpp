// What every message goes through: encryption, retransmission, repetitions, fragments (RFC 2408 section 5.1,
// RFC 2409 appendix B).
#include <algorithm>

#include <fmt/format.h>

#include "host/crypto/mac.h"
#include "host/ike/v1/isakmp_sa.h"
#include "host/ike/v1/message_description.h"

namespace keyline::ike::v1 {

namespace {

using Kind = ReportEvent::Kind;

// How many message IDs are remembered: then the ISAKMP SA has served long enough.
constexpr std::size_t max_message_ids = 65536;

}  // namespace

// ---- Out

Header IsakmpSa::header_for(const Exchange& exchange) const {
    Header header;
    header.initiator_cookie = spi_i_;
    header.responder_cookie = spi_r_;
    header.exchange = exchange.type;
    header.message_id = exchange.message_id;
    header.encryption = exchange.chain.has_value();
    header.commit = exchange.commit;
    return header;
}

void IsakmpSa::transmit(Exchange& exchange, const Payloads& payloads) {
    auto chain = encode_chain(payloads);
    const auto header = header_for(exchange);
    const auto message = exchange.chain ? exchange.chain->seal(header, chain) : encode_message(header, chain);
    chain.wipe();  // there may be a password in it
    exchange.sent = pieces_of(message);
    exchange.repeats = 0;
    exchange.await_nothing();
    if (shared_.trace.on())
        shared_.trace.sent(traced(local_, remote_, exchange.sent, message),
                           exchange.chain ? v1::describe(payloads) : Description());
    send(local_, remote_, exchange.sent);
}

void IsakmpSa::transmit_and_wait(TimePoint now, Exchange& exchange, const Payloads& payloads) {
    transmit(exchange, payloads);
    exchange.resend_at = now + shared_.settings.retransmit_timeout;
}

std::vector<Bytes> IsakmpSa::pieces_of(const Bytes& message) {
    const bool may =
        peer_.fragmentation && connection_->fragmentation == ConnectionConfig::Fragmentation::yes;
    if (!may) return {message};
    // IP and UDP headers, and the non-ESP marker of port 4500.
    const std::size_t around = (local_.address.is_v4() ? 20 : 40) + 8 + 4;
    const auto largest = shared_.settings.fragment_bytes;
    if (largest <= around) return {message};
    auto pieces = cut(message, next_fragment_id_, largest - around);
    if (pieces.size() > 1) next_fragment_id_++;
    return pieces;
}

void IsakmpSa::retransmit(TimePoint now, Exchange& exchange, const std::string& what) {
    if (exchange.retransmissions >= shared_.settings.retransmit_tries) {
        exchange.await_nothing();
        if (&exchange != &phase1_) return;
        if (try_again()) return;
        const auto text = fmt::format("no answer from {} to {} messages of Phase 1", remote_.to_string(),
                                      shared_.settings.retransmit_tries + 1);
        shared_.tally.add(Count::peers_unreachable);
        report(Kind::peer_unreachable, last_error_.empty() ? text : text + "; it said " + last_error_);
        return close_and_reestablish(text, &ChildConfig::dpd_action);
    }
    exchange.retransmissions++;
    exchange.resend_at = now + retransmission_delay(exchange.retransmissions);
    shared_.tally.add(Count::requests_retransmitted);
    report(Kind::note, fmt::format("no answer yet: retransmission {} of {} to {}", exchange.retransmissions,
                                   what, remote_.to_string()));
    send_again(local_, remote_, exchange.sent, fmt::format("retransmission {}", exchange.retransmissions));
}

// ---- In

void IsakmpSa::receive(TimePoint now, const Datagram& datagram) {
    if (closed_) return;
    const auto header = decode_header(datagram.bytes);
    if (!header || header->first_payload != PayloadType::fragment) return receive_whole(now, datagram);
    const auto message = decode_message(datagram.bytes);
    const auto* piece = message ? message->chain.find(PayloadType::fragment) : nullptr;
    if (piece == nullptr) return drop(Count::dropped_syntax, "a fragment that is none");
    if (connection_->fragmentation == ConnectionConfig::Fragmentation::no)
        return drop(Count::dropped_unexpected, "a fragment, which this side did not announce");
    shared_.tally.add(Count::fragments_received);
    auto whole = reassembly_.add(piece->body);
    if (!whole) return;
    const auto inner = decode_header(*whole);
    const bool same = inner && inner->initiator_cookie == header->initiator_cookie &&
                      inner->responder_cookie == header->responder_cookie &&
                      inner->first_payload != PayloadType::fragment;
    if (!same) return drop(Count::dropped_syntax, "fragments of a message that is not this SA's");
    if (shared_.trace.on()) shared_.trace.complete(*whole);
    receive_whole(now, {datagram.local, datagram.remote, std::move(*whole), datagram.dscp});
}

void IsakmpSa::receive_whole(TimePoint now, const Datagram& datagram) {
    const auto message = decode_message(datagram.bytes);
    if (!message) return drop(Count::dropped_syntax, message.error().reason);
    switch (message->header.exchange) {
        case ExchangeType::identity_protection:
        case ExchangeType::aggressive:
            return receive_phase1(now, datagram, *message);
        case ExchangeType::informational:
            return receive_informational(now, datagram, *message);
        case ExchangeType::quick_mode:
            return receive_quick_mode(now, datagram, *message);
        case ExchangeType::new_group_mode:
            return receive_new_group_mode(now, datagram, *message);
        case ExchangeType::transaction:
            return receive_transaction(now, datagram, *message);
        default:
            return drop(Count::dropped_unexpected, "an exchange that Keyline does not have");
    }
}

// An exact copy of the last message: our answer did not arrive. True: it is dealt with.
bool IsakmpSa::is_repetition(const Datagram& datagram, Exchange& exchange) {
    const auto digest = crypto::hash(crypto::HashAlgorithm::sha256, {datagram.bytes});
    if (exchange.received != digest) return false;
    if (exchange.sent.empty()) return true;
    if (++exchange.repeats > Exchange::max_repeats) {
        drop(Count::dropped_message_id, "the same message again and again");
        return true;
    }
    shared_.tally.add(Count::responses_retransmitted);
    send_again(datagram.local, datagram.remote, exchange.sent, "the peer has repeated itself");
    return true;
}

// The message is the one that was awaited.
void IsakmpSa::note_received(TimePoint now, const Datagram& datagram, Exchange& exchange) {
    exchange.received = crypto::hash(crypto::HashAlgorithm::sha256, {datagram.bytes});
    exchange.await_nothing();
    last_heard_ = now;
}

void IsakmpSa::repeat_first_response(const Datagram& request) {
    // The peer is further than that.
    if (state_ != SaState::connecting || expects_ != 3)
        return drop(Count::dropped_message_id, "first message of long ago");
    if (!is_repetition(request, phase1_)) drop(Count::dropped_message_id, "first message of long ago");
}

std::optional<CbcChain::Opened> IsakmpSa::open(const Exchange& exchange, const Message& message) {
    if (!exchange.chain || !message.header.encryption) {
        drop(Count::dropped_unexpected, "a message in the clear where it must be encrypted, or without keys");
        return std::nullopt;
    }
    auto opened = exchange.chain->open(message);
    if (opened) {
        if (shared_.trace.on()) shared_.trace.opened(v1::describe(opened->chain.payloads));
        return std::move(*opened);
    }
    // IKEv1 has no ICV: a wrong key, a lost message and a forgery look alike.
    drop(Count::dropped_syntax, "it cannot be decrypted, or is malformed");
    return std::nullopt;
}

Exchange IsakmpSa::new_exchange(ExchangeType type, std::uint32_t message_id) const {
    Exchange exchange;
    exchange.type = type;
    exchange.message_id = message_id;
    exchange.chain = CbcChain::for_phase2(suite_, keys_, last_phase1_block_, message_id).value();
    return exchange;
}

std::uint32_t IsakmpSa::new_message_id() {
    for (;;) {
        const auto id = shared_.random.u32();
        if (id != 0 && message_ids_.insert(id).second) return id;
    }
}

bool IsakmpSa::take_message_id(std::uint32_t id) {
    if (id == 0 || message_ids_.size() >= max_message_ids) return false;
    const bool fresh = message_ids_.insert(id).second;
    if (message_ids_.size() >= max_message_ids / 2 && !rekey_at_ && state_ == SaState::established)
        rekey_at_ = shared_.time;
    return fresh;
}

}  // namespace keyline::ike::v1
