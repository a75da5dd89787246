// IKE_SA_INIT (RFC 7296 section 1.2), with COOKIE and INVALID_KE_PAYLOAD.
#include <algorithm>

#include <fmt/format.h>

#include "host/crypto/mac.h"
#include "host/ike/v2/fields.h"
#include "host/ike/v2/ike_sa.h"
#include "host/ike/v2/nat_detection.h"
#include "host/ike/v2/stateless_answer.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

constexpr unsigned max_init_restarts = 5;

void refuse(Shared& shared, const Datagram& datagram, const Header& request, Count count, Payload refusal) {
    Header header;
    header.initiator_spi = request.initiator_spi;
    shared.tally.add(count);
    answer_without_state(shared, datagram, header, std::move(refusal));
}

struct Chosen {
    ConnectionPointer connection;
    Selection selection;
};

std::string text_of(const OfferedProposal& offered) {
    Proposal proposal{offered.protocol, {}};
    for (const auto& one : offered.transforms) proposal.transforms.push_back(one.transform);
    return proposal.to_string();
}

// What the operator of this side is to know, as the peer is told nothing but the notification.
void report_mismatch(Shared& shared, const Datagram& datagram, const SaBody& offer) {
    constexpr std::size_t shown = 4, longest = 600;
    const auto known =
        shared.connections_for(IkeVersion::v2, datagram.local.address, datagram.remote.address);
    ReportEvent event;
    event.kind = ReportEvent::Kind::negotiation_refused;
    event.text = known.empty() ? "NO_PROPOSAL_CHOSEN: no connection with IKEv2 for it"
                               : "NO_PROPOSAL_CHOSEN: no IKEv2 connection has what the peer offers";
    if (!known.empty()) {
        for (std::size_t i = 0; i < std::min(shown, offer.proposals.size()); ++i)
            event.text += (i == 0 ? ": " : ", ") + text_of(offer.proposals[i]);
        if (offer.proposals.size() > shown)
            event.text += fmt::format(" and {} more", offer.proposals.size() - shown);
        if (event.text.size() > longest) event.text = event.text.substr(0, longest) + "...";
    }
    event.text += fmt::format(" (from {})", datagram.remote.to_string());
    shared.act(std::move(event));
}

std::optional<Chosen> choose(const Shared& shared, const Datagram& datagram, const SaBody& offer,
                             std::uint16_t method) {
    for (auto& connection :
         shared.connections_for(IkeVersion::v2, datagram.local.address, datagram.remote.address)) {
        if (auto selection = select(connection->proposals, offer, method))
            return Chosen{connection, *selection};
    }
    return std::nullopt;
}

}  // namespace

// ---- Initiator

Payloads Ikev2Sa::build_init(const Request& request) {
    if (!init_key_exchange_) report(Kind::note, fmt::format("initiating to {}", remote_.to_string()));
    if (!init_key_exchange_ || request.method) {
        init_method_ = request.method ? *request.method : *first_method(connection_->proposals);
        init_key_exchange_ = crypto::KeyExchange::generate(*key_exchange_method(init_method_)).value();
    }
    if (nonces_.initiator.empty()) nonces_.initiator = shared_.random.bytes(nonce_bytes);
    Payloads payloads;
    if (!cookie_.empty()) payloads.push_back(notify(NotifyType::cookie, cookie_));
    payloads.push_back({PayloadType::sa, make_offer(connection_->proposals, {})});
    payloads.push_back(
        {PayloadType::key_exchange, KeyExchangeBody{init_method_, init_key_exchange_->public_value()}});
    payloads.push_back({PayloadType::nonce, NonceBody{nonces_.initiator}});
    payloads.push_back(notify(NotifyType::signature_hash_algorithms, signature_hash_algorithms()));
    if (connection_->fragmentation != ConnectionConfig::Fragmentation::no)
        payloads.push_back(notify(NotifyType::ikev2_fragmentation_supported));
    auto nat = nat_detection_notifies(spi_i_, 0, local_, remote_, connection_->force_udp_encapsulation);
    std::move(nat.begin(), nat.end(), std::back_inserter(payloads));
    return payloads;
}

// The same request once more, with what the peer asked for (sections 2.6, 2.7): same SPI, message ID 0.
void Ikev2Sa::restart_init(TimePoint now, std::optional<std::uint16_t> method) {
    auto request = std::move(outstanding_->request);
    outstanding_.reset();
    if (++init_restarts_ > max_init_restarts) return close("the peer asks for IKE_SA_INIT again and again");
    if (method) request.method = method;
    next_request_id_ = 0;
    const auto payloads = build_init(request);
    request.method.reset();
    send_request(now, std::move(request), payloads);
}

void Ikev2Sa::receive_init_response(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto& payloads = message.payloads;
    if (const auto* cookie = find_notify(payloads, NotifyType::cookie)) {
        constexpr std::size_t max_cookie = 64;  // section 2.6
        if (cookie->data.empty() || cookie->data.size() > max_cookie) {
            return drop(Count::dropped_syntax, "cookie of a wrong size");
        }
        cookie_ = cookie->data;
        return restart_init(now, std::nullopt);
    }
    if (const auto* wanted = find_notify(payloads, NotifyType::invalid_ke_payload)) {
        const auto method = wanted_method(*wanted, connection_->proposals);
        if (!method || *method == init_method_) {
            return drop(Count::dropped_unexpected, "INVALID_KE_PAYLOAD names a method that was not offered");
        }
        return restart_init(now, method);
    }
    if (const auto* error = find_error(payloads)) return close(to_string(error->type));
    accept_init_response(now, datagram, message);
}

void Ikev2Sa::accept_init_response(TimePoint now, const Datagram& datagram, const Message& message) {
    const auto& payloads = message.payloads;
    const auto* sa = find_body<SaBody>(payloads, PayloadType::sa);
    const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    const auto* nonce = find_body<NonceBody>(payloads, PayloadType::nonce);
    if (sa == nullptr || ke == nullptr || nonce == nullptr || message.header.responder_spi == 0) {
        return drop(Count::dropped_syntax, "IKE_SA_INIT response without SA, KE, Nonce or SPI");
    }
    auto selection = check_answer(connection_->proposals, *sa);
    if (!selection) return drop(Count::dropped_unexpected, "the peer chose what was not offered");
    auto suite = Suite::from(selection->chosen);
    if (!suite || ke->method != find(suite->proposal, TransformType::key_exchange)->id ||
        suite->key_exchange != init_key_exchange_->method()) {
        return drop(Count::dropped_unexpected, "the peer's KE payload does not fit its choice");
    }
    const auto shared_secret = init_key_exchange_->derive(ke->value);
    if (!shared_secret) return drop(Count::dropped_syntax, "the peer's public value is invalid");

    outstanding_.reset();
    suite_ = std::move(*suite);
    spi_r_ = message.header.responder_spi;
    nonces_.responder = nonce->data;
    init_response_ = datagram.bytes;
    keys_ =
        derive_ike_keys(suite_, first_skeyseed(suite_.prf, nonces_, *shared_secret), nonces_, spi_i_, spi_r_);
    set_protection();
    const auto nat = find_nat(payloads, spi_i_, spi_r_, datagram.local, datagram.remote);
    nat_found_here_ = nat.local;
    nat_local_ = nat.supported && (nat.local || connection_->force_udp_encapsulation);
    nat_remote_ = nat.remote;
    if (nat_local_ || nat_remote_) float_ports();
    note_signature_hashes(payloads);
    peer_takes_fragments_ = find_notify(payloads, NotifyType::ikev2_fragmentation_supported) != nullptr;
    note_requested_certificates(payloads);
    auth_.peer_knows_rounds = find_notify(payloads, NotifyType::multiple_auth_supported) != nullptr;
    peer_allows_childless_ = find_notify(payloads, NotifyType::childless_ikev2_supported) != nullptr;
    last_heard_ = now;
    send_next(now);
}

// ---- Responder

std::unique_ptr<Ikev2Sa> Ikev2Sa::answer_init(Shared& shared, TimePoint now, const Datagram& datagram,
                                              const Message& request) {
    const auto& payloads = request.payloads;
    const auto* sa = find_body<SaBody>(payloads, PayloadType::sa);
    const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    const auto* nonce = find_body<NonceBody>(payloads, PayloadType::nonce);
    if (sa == nullptr || ke == nullptr || nonce == nullptr) {
        refuse(shared, datagram, request.header, Count::refused_syntax, notify(NotifyType::invalid_syntax));
        return nullptr;
    }
    const auto chosen = choose(shared, datagram, *sa, ke->method);
    auto suite = chosen ? Suite::from(chosen->selection.chosen) : fail("");
    if (!suite) {
        refuse(shared, datagram, request.header, Count::refused_no_proposal_chosen,
               notify(NotifyType::no_proposal_chosen));
        report_mismatch(shared, datagram, *sa);
        return nullptr;
    }
    const auto method = find(suite->proposal, TransformType::key_exchange)->id;
    if (method != ke->method) {
        refuse(shared, datagram, request.header, Count::refused_invalid_ke_payload,
               notify(NotifyType::invalid_ke_payload, field(method)));
        return nullptr;
    }
    auto exchange = crypto::KeyExchange::generate(suite->key_exchange);
    const auto secret = exchange ? exchange->derive(ke->value) : fail("");
    if (!secret) {
        refuse(shared, datagram, request.header, Count::refused_syntax, notify(NotifyType::invalid_syntax));
        return nullptr;
    }

    auto created = std::make_unique<Ikev2Sa>(shared, chosen->connection, datagram.local, datagram.remote);
    auto& self = *created;
    self.queue_.clear();
    self.initiator_ = false;
    self.spi_r_ = self.spi_i_;
    self.spi_i_ = request.header.initiator_spi;
    self.suite_ = std::move(*suite);
    self.nonces_ = {nonce->data, shared.random.bytes(nonce_bytes)};
    self.keys_ = derive_ike_keys(self.suite_, first_skeyseed(self.suite_.prf, self.nonces_, *secret),
                                 self.nonces_, self.spi_i_, self.spi_r_);
    self.set_protection();
    const auto nat = find_nat(payloads, self.spi_i_, 0, datagram.local, datagram.remote);
    const bool pretend = chosen->connection->force_udp_encapsulation;
    self.nat_found_here_ = nat.local;
    self.nat_local_ = nat.supported && (nat.local || pretend);
    self.nat_remote_ = nat.remote;
    self.expires_at_ = now + shared.settings.half_open_timeout;
    self.last_heard_ = now;

    Payloads response{{PayloadType::sa, make_answer(chosen->selection, {})},
                      {PayloadType::key_exchange, KeyExchangeBody{method, exchange->public_value()}},
                      {PayloadType::nonce, NonceBody{self.nonces_.responder}}};
    if (nat.supported) {
        auto notifies =
            nat_detection_notifies(self.spi_i_, self.spi_r_, datagram.local, datagram.remote, pretend);
        std::move(notifies.begin(), notifies.end(), std::back_inserter(response));
    }
    if (chosen->connection->childless != ConnectionConfig::Childless::never)
        response.push_back(notify(NotifyType::childless_ikev2_supported));
    response.push_back(notify(NotifyType::multiple_auth_supported));
    self.note_signature_hashes(payloads);
    if (self.auth_.peer_hashes)
        response.push_back(notify(NotifyType::signature_hash_algorithms, signature_hash_algorithms()));
    self.peer_takes_fragments_ = find_notify(payloads, NotifyType::ikev2_fragmentation_supported) != nullptr;
    if (self.peer_takes_fragments_ &&
        chosen->connection->fragmentation != ConnectionConfig::Fragmentation::no)
        response.push_back(notify(NotifyType::ikev2_fragmentation_supported));
    // Which connection it will be is known when the peer says who it is.
    self.request_certificates(
        shared.connections_for(IkeVersion::v2, datagram.local.address, datagram.remote.address), response);
    self.init_request_ = datagram.bytes;
    self.incoming_ = Incoming{ExchangeType::ike_sa_init, 0, datagram.local, datagram.remote,
                              crypto::hash(crypto::HashAlgorithm::sha256, {datagram.bytes})};
    shared.exchanges.add_message(ExchangeType::ike_sa_init, false, false, self.connection_->name);
    self.respond(response);
    self.init_response_ = self.last_response_.front();
    return created;
}

}  // namespace keyline::ike
