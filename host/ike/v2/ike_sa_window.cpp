// Message IDs, the window of one request, retransmission, and what protects every message after IKE_SA_INIT
// (RFC 7296 sections 2.1 to 2.3, 2.21).
#include <fmt/format.h>

#include "host/crypto/mac.h"
#include "host/ike/v2/ike_sa.h"
#include "host/ike/v2/message_description.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

// Nobody asks more often, and the response may be larger than a request whose source is forged.
constexpr unsigned max_init_repeats = 16;

Bytes digest_of(ByteView datagram) {
    return crypto::hash(crypto::HashAlgorithm::sha256, {datagram});
}

}  // namespace

Header Ikev2Sa::header_for(ExchangeType exchange, bool response, std::uint32_t message_id) const {
    Header header;
    header.initiator_spi = spi_i_;
    header.responder_spi = spi_r_;
    header.exchange = exchange;
    header.from_initiator = initiator_;
    header.response = response;
    header.message_id = message_id;
    return header;
}

std::vector<Bytes> Ikev2Sa::seal(const Header& header, const Payloads& payloads) {
    const bool in_parts =
        peer_takes_fragments_ && connection_->fragmentation == ConnectionConfig::Fragmentation::yes;
    if (!in_parts) return {outgoing_protection_->seal(header, payloads, shared_.random)};
    // IP and UDP headers, and the non-ESP marker of port 4500.
    const std::size_t around = (local_.address.is_v4() ? 20 : 40) + 8 + 4;
    const auto largest = shared_.settings.fragment_bytes;
    return outgoing_protection_->seal_fragments(header, payloads, largest > around ? largest - around : 0,
                                                shared_.random);
}

// ---- Requests of this side

void Ikev2Sa::enqueue(TimePoint now, Request request) {
    queue_.push_back(std::move(request));
    send_next(now);
}

void Ikev2Sa::send_next(TimePoint now) {
    while (!closed_ && !outstanding_ && !queue_.empty()) {
        // Only IKE_SA_INIT and IKE_AUTH may go before the peer is known.
        const auto kind = queue_.front().kind;
        const bool may_go = state_ != SaState::connecting || kind == Request::Kind::ike_sa_init ||
                            (kind == Request::Kind::ike_auth && outgoing_protection_);
        if (!may_go) return;
        auto request = std::move(queue_.front());
        queue_.pop_front();
        if (auto payloads = build(request)) send_request(now, std::move(request), *payloads);
    }
}

// Nothing when the request has become pointless.
std::optional<Payloads> Ikev2Sa::build(const Request& request) {
    switch (request.kind) {
        case Request::Kind::ike_sa_init:
            return build_init(request);
        case Request::Kind::ike_auth:
            return build_auth(request);
        case Request::Kind::create_child:
            return build_create_child(request);
        case Request::Kind::rekey_child:
            return build_rekey_child(request);
        case Request::Kind::rekey_ike:
            return build_rekey_ike(request);
        case Request::Kind::delete_ike:
            return Payloads{{PayloadType::delete_, DeleteBody{ProtocolId::ike, {}}}};
        case Request::Kind::delete_child: {
            const auto* child = find_child(request.child);
            if (child == nullptr) return std::nullopt;
            return Payloads{{PayloadType::delete_, DeleteBody{child->proposal.protocol, {child->spi_in}}}};
        }
        case Request::Kind::liveness:
            return Payloads{};
        case Request::Kind::refuse_auth:
            return Payloads{notify(NotifyType::authentication_failed)};
    }
    return std::nullopt;
}

ExchangeType Ikev2Sa::exchange_of(Request::Kind kind) {
    switch (kind) {
        case Request::Kind::ike_sa_init:
            return ExchangeType::ike_sa_init;
        case Request::Kind::ike_auth:
            return ExchangeType::ike_auth;
        case Request::Kind::create_child:
        case Request::Kind::rekey_child:
        case Request::Kind::rekey_ike:
            return ExchangeType::create_child_sa;
        default:
            return ExchangeType::informational;
    }
}

void Ikev2Sa::send_request(TimePoint now, Request request, const Payloads& payloads) {
    if (next_request_id_ == UINT32_MAX) return close("message IDs are exhausted");  // section 2.2
    const auto exchange = exchange_of(request.kind);
    Outstanding outstanding;
    outstanding.message_id = next_request_id_++;
    const auto header = header_for(exchange, false, outstanding.message_id);
    if (request.kind == Request::Kind::ike_sa_init) {
        init_request_ = encode_message(header, payloads);
        outstanding.datagrams = {init_request_};
    } else {
        outstanding.datagrams = seal(header, payloads);
    }
    outstanding.request = std::move(request);
    outstanding.resend_at = now + shared_.settings.retransmit_timeout;
    shared_.exchanges.add_message(exchange, true, false, connection_->name);
    say(local_, remote_, outstanding.datagrams, payloads);
    outstanding_ = std::move(outstanding);
}

// A message for the first time.
void Ikev2Sa::say(const net::Endpoint& local, const net::Endpoint& remote,
                  const std::vector<Bytes>& datagrams, const Payloads& payloads) const {
    if (shared_.trace.on()) {
        const auto message = decode_message(datagrams.front());
        const bool sealed = message && message->encrypted;
        shared_.trace.sent(traced(local, remote, datagrams, datagrams.front()),
                           sealed ? ike::describe(payloads) : Description());
    }
    send(local, remote, datagrams);
}

void Ikev2Sa::retransmit(TimePoint now) {
    if (outstanding_->retransmissions >= shared_.settings.retransmit_tries) return give_up();
    outstanding_->retransmissions++;
    outstanding_->resend_at = now + retransmission_delay(outstanding_->retransmissions);
    shared_.tally.add(Count::requests_retransmitted);
    report(Kind::note,
           fmt::format("no answer yet: retransmission {} of request {} to {}", outstanding_->retransmissions,
                       outstanding_->message_id, remote_.to_string()));
    send_again(local_, remote_, outstanding_->datagrams,
               fmt::format("retransmission {}", outstanding_->retransmissions));
}

void Ikev2Sa::give_up() {
    if (try_again()) return;
    const auto kind = outstanding_->request.kind;
    const bool parting = kind == Request::Kind::delete_ike || kind == Request::Kind::refuse_auth;
    const auto text = fmt::format("no answer from {} to {} requests", remote_.to_string(),
                                  outstanding_->retransmissions + 1);
    if (!parting) {
        shared_.tally.add(Count::peers_unreachable);
        report(Kind::peer_unreachable, text);
    }
    close_and_reestablish(text, &ChildConfig::dpd_action);
}

// ---- Both ways

void Ikev2Sa::receive(TimePoint now, const Datagram& datagram) {
    const auto decoded = decode_message(datagram.bytes);
    if (!decoded) return drop(Count::dropped_syntax, decoded.error().reason);
    if (closed_) return;
    const auto& message = *decoded;
    // Flag I tells who made the IKE SA, so the peer's messages carry the opposite of ours.
    if (message.header.from_initiator == initiator_) return drop(Count::dropped_unexpected, "wrong flag I");
    if (message.header.response) {
        receive_response(now, datagram, message);
    } else {
        receive_request(now, datagram, message);
    }
}

// Decrypts; deals with everything that is wrong.
std::optional<Payloads> Ikev2Sa::open(const Datagram& datagram, const Message& message) {
    if (!incoming_protection_ || !message.encrypted) {
        drop(Count::dropped_unexpected, "unprotected message");
        return std::nullopt;
    }
    auto payloads = open_fragment(datagram, message);
    if (payloads) {
        if (shared_.trace.on() && *payloads) shared_.trace.opened(ike::describe(**payloads));
        return std::move(*payloads);
    }
    if (!payloads.error().authentic) {
        drop(Count::dropped_bad_icv, "wrong ICV");
        return std::nullopt;
    }
    if (message.header.response) {
        // Section 2.21: what an authentic peer answers and nobody can read ends the IKE SA.
        drop(Count::dropped_syntax, payloads.error().decode.reason);
        close("the peer's response is malformed");
    } else {
        incoming_ = incoming_of(datagram, message);
        refuse_malformed(payloads.error().decode);
    }
    return std::nullopt;
}

Ikev2Sa::Incoming Ikev2Sa::incoming_of(const Datagram& datagram, const Message& message) const {
    return {message.header.exchange, message.header.message_id, datagram.local, datagram.remote,
            digest_of(datagram.bytes)};
}

// Nothing while fragments are missing.
tl::expected<std::optional<Payloads>, OpenError> Ikev2Sa::open_fragment(const Datagram& datagram,
                                                                        const Message& message) {
    const auto& part = *message.encrypted;
    auto& parts = message.header.response ? responses_in_parts_ : requests_in_parts_;
    const auto id = message.header.message_id;
    if (part.fragment != 0 && !parts.wants(id, part)) return std::nullopt;
    auto content = incoming_protection_->open_content(datagram.bytes, message);
    if (!content) return tl::unexpected(content.error());
    auto first = part.first_inner;
    if (part.fragment != 0) {
        shared_.tally.add(Count::fragments_received);
        auto whole = parts.add(id, part, std::move(*content));
        if (!whole) return std::nullopt;
        first = whole->first;
        content = std::move(whole->chain);
    }
    auto payloads = decode_payloads(first, *content);
    if (!payloads) return tl::unexpected(OpenError{true, payloads.error()});
    return std::optional(std::move(*payloads));
}

// Section 2.21.3: INVALID_SYNTAX is fatal to the IKE SA, an unknown critical payload to its exchange only;
// before the peer is authenticated both are (section 2.21.2).
void Ikev2Sa::refuse_malformed(const DecodeError& error) {
    const bool critical = error.kind == DecodeError::Kind::unsupported_critical_payload;
    const bool fatal = !critical || state_ == SaState::connecting;
    shared_.tally.add(critical ? Count::refused_critical_payload : Count::refused_syntax);
    respond({critical ? notify(NotifyType::unsupported_critical_payload, Bytes{error.payload_type})
                      : notify(NotifyType::invalid_syntax)});
    if (fatal) close(std::string("the peer's request is malformed: ") + error.reason);
}

// ---- Requests of the peer

// The request before the next: an exact copy, or, of one in fragments, the first fragment (RFC 7383
// section 2.6.1), which the peer may have cut in another place.
bool Ikev2Sa::is_repeated_request(const Datagram& datagram, const Message& message) const {
    if (message.header.message_id + 1 != expected_request_id_ || last_response_.empty()) return false;
    if (digest_of(datagram.bytes) == last_request_digest_) return true;
    return message.encrypted && message.encrypted->fragment == 1 && incoming_protection_ &&
           incoming_protection_->open_content(datagram.bytes, message).has_value();
}

void Ikev2Sa::receive_request(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto& header = message.header;
    if (is_repeated_request(datagram, message)) {
        shared_.tally.add(Count::responses_retransmitted);
        send_again(datagram.local, datagram.remote, last_response_, "the peer has repeated its request");
        return disown_answered_child(now);
    }
    if (header.message_id != expected_request_id_ || deferred_ || waiting_) {
        return drop(Count::dropped_message_id, "request outside of the window");
    }
    const bool fits =
        header.exchange == ExchangeType::ike_auth
            ? state_ == SaState::connecting
            : state_ != SaState::connecting && (header.exchange == ExchangeType::create_child_sa ||
                                                header.exchange == ExchangeType::informational);
    if (!fits) return drop(Count::dropped_unexpected, "exchange does not fit the state of the IKE SA");
    auto payloads = open(datagram, message);
    if (!payloads) return;
    shared_.exchanges.add_message(header.exchange, false, false, connection_->name);
    incoming_ = incoming_of(datagram, message);
    last_heard_ = now;
    follow_peer(datagram.local, datagram.remote);
    handle_request(now, *payloads);
    send_next(now);
}

void Ikev2Sa::handle_request(TimePoint now, const Payloads& payloads) {
    switch (incoming_->exchange) {
        case ExchangeType::ike_auth:
            return handle_auth_request(now, payloads);
        case ExchangeType::create_child_sa:
            return handle_create_child(now, payloads);
        default:
            return handle_informational(now, payloads);
    }
}

void Ikev2Sa::respond(const Payloads& payloads) {
    const auto header = header_for(incoming_->exchange, true, incoming_->message_id);
    last_response_ = incoming_->exchange == ExchangeType::ike_sa_init
                         ? std::vector<Bytes>{encode_message(header, payloads)}
                         : seal(header, payloads);
    last_request_digest_ = std::move(incoming_->digest);
    answered_child_.reset();
    expected_request_id_ = incoming_->message_id + 1;
    shared_.exchanges.add_message(incoming_->exchange, true, true, connection_->name);
    say(incoming_->local, incoming_->remote, last_response_, payloads);
    incoming_.reset();
}

void Ikev2Sa::repeat_first_response(const Datagram& request) {
    // Once IKE_AUTH has come, the peer has our response, and the request is an echo.
    if (expected_request_id_ != 1 || last_response_.empty()) {
        return drop(Count::dropped_message_id, "IKE_SA_INIT request of long ago");
    }
    if (++init_repeats_ > max_init_repeats)
        return drop(Count::dropped_message_id, "the same IKE_SA_INIT request again and again");
    shared_.tally.add(Count::responses_retransmitted);
    send_again(request.local, request.remote, last_response_, "the peer has repeated its request");
}

// ---- Responses of the peer

void Ikev2Sa::receive_response(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto& header = message.header;
    if (!outstanding_ || header.message_id != outstanding_->message_id) {
        return drop(Count::dropped_message_id, "response that nobody waits for");
    }
    if (header.exchange != exchange_of(outstanding_->request.kind))
        return drop(Count::dropped_unexpected, "response of another exchange than its request");
    if (outstanding_->request.kind == Request::Kind::ike_sa_init) {
        if (message.encrypted) return drop(Count::dropped_unexpected, "IKE_SA_INIT with an SK payload");
        shared_.exchanges.add_message(header.exchange, false, true, connection_->name);
        return receive_init_response(now, datagram, message);
    }
    auto payloads = open(datagram, message);
    if (!payloads) return;
    shared_.exchanges.add_message(header.exchange, false, true, connection_->name);
    last_heard_ = now;
    const auto request = std::move(outstanding_->request);
    outstanding_.reset();
    handle_response(now, request, *payloads);
    send_next(now);
    retire_predecessor(now);
}

void Ikev2Sa::handle_response(TimePoint now, const Request& request, const Payloads& payloads) {
    const auto* invalid = find_notify(payloads, NotifyType::invalid_syntax);
    if (invalid != nullptr) {
        report_failure(request, to_string(NotifyType::invalid_syntax));
        return close("the peer says INVALID_SYNTAX");
    }
    switch (request.kind) {
        case Request::Kind::ike_auth:
            return handle_auth_response(now, request, payloads);
        case Request::Kind::create_child:
        case Request::Kind::rekey_child:
            return handle_child_response(now, request, payloads);
        case Request::Kind::rekey_ike:
            return handle_rekey_ike_response(now, payloads);
        case Request::Kind::delete_child:
            return child_deleted(now, request.child);
        case Request::Kind::delete_ike:
            return close("deleted");
        case Request::Kind::refuse_auth:
            return close("the peer's AUTH is wrong");
        default:
            return;  // liveness: that there was an answer is all
    }
}

}  // namespace keyline::ike
