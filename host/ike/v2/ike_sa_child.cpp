// CHILD SAs: made with IKE_AUTH and CREATE_CHILD_SA, rekeyed with CREATE_CHILD_SA (RFC 7296
// sections 1.3.1, 1.3.3, 2.8, 2.9, 2.17).
#include <algorithm>

#include <fmt/format.h>

#include "host/ike/v2/fields.h"
#include "host/ike/v2/ike_sa.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

// In IKE_AUTH no Diffie-Hellman takes place, and its transforms are not offered (section 1.2).
std::vector<Proposal> for_auth(const std::vector<Proposal>& proposals) {
    std::vector<Proposal> stripped;
    for (const auto& proposal : proposals) {
        auto one = without(proposal, TransformType::key_exchange);
        if (std::find(stripped.begin(), stripped.end(), one) == stripped.end())
            stripped.push_back(std::move(one));
    }
    return stripped;
}

// Transport mode through a NAT: each side names a host by the address that it sees (section 2.23.1).
void rename_host(net::TrafficSelectors& selectors, const net::IpAddress& address) {
    for (auto& selector : selectors) {
        if (selector.first == selector.last) selector.first = selector.last = address;
    }
}

SaBody for_auth(SaBody offer) {
    for (auto& proposal : offer.proposals) {
        std::erase_if(proposal.transforms, [](const OfferedTransform& offered) {
            return offered.transform.type == TransformType::key_exchange;
        });
    }
    return offer;
}

}  // namespace

// ---- Offering

Payloads Ikev2Sa::offer_child(const Request& request, const ChildConfigPointer& config,
                              std::optional<ChildSaId> replaces) {
    const bool in_auth = request.kind == Request::Kind::ike_auth;
    ChildNegotiation negotiation;
    negotiation.config = config;
    negotiation.replaces = replaces;
    negotiation.for_packet = request.packet.has_value();
    negotiation.spi = shared_.new_esp_spi();
    negotiation.proposals = in_auth ? for_auth(config->proposals) : config->proposals;
    Payloads payloads;
    if (config->mode == ChildConfig::Mode::transport)
        payloads.push_back(notify(NotifyType::use_transport_mode));
    payloads.push_back({PayloadType::sa, make_offer(negotiation.proposals, field(negotiation.spi))});
    if (!in_auth) {
        negotiation.nonce = shared_.random.bytes(nonce_bytes);
        payloads.push_back({PayloadType::nonce, NonceBody{negotiation.nonce}});
        negotiation.method = request.method ? request.method : first_method(negotiation.proposals);
    }
    if (negotiation.method) {
        negotiation.key_exchange =
            crypto::KeyExchange::generate(*key_exchange_method(*negotiation.method)).value();
        payloads.push_back({PayloadType::key_exchange,
                            KeyExchangeBody{*negotiation.method, negotiation.key_exchange->public_value()}});
    }
    auto ours = selectors_at(config->local_selectors, local_.address);
    auto theirs = selectors_at(config->remote_selectors, remote_.address);
    if (request.packet) {
        ours.insert(ours.begin(), request.packet->local);
        theirs.insert(theirs.begin(), request.packet->remote);
    }
    payloads.push_back({PayloadType::ts_initiator, TsBody{std::move(ours)}});
    payloads.push_back({PayloadType::ts_responder, TsBody{std::move(theirs)}});
    child_negotiation_ = std::move(negotiation);
    return payloads;
}

std::optional<Payloads> Ikev2Sa::build_create_child(const Request& request) {
    return offer_child(request, request.config, std::nullopt);
}

std::optional<Payloads> Ikev2Sa::build_rekey_child(const Request& request) {
    const auto* child = find_child(request.child);
    if (child == nullptr || child->state != SaState::rekeying || child->replaced_by) return std::nullopt;
    Payloads payloads{notify(NotifyType::rekey_sa, {}, child->proposal.protocol, field(child->spi_in))};
    auto offer = offer_child(request, child->config, child->id);
    std::move(offer.begin(), offer.end(), std::back_inserter(payloads));
    return payloads;
}

// ---- Answering

tl::unexpected<Payload> Ikev2Sa::refuse_child(Count count, Payload refusal) const {
    shared_.tally.add(count);
    report(Kind::note, "CHILD SA refused: " + to_string(std::get<NotifyBody>(refusal.body).type));
    return tl::unexpected(std::move(refusal));
}

// What both sides can live with: configuration, proposal, selectors, mode.
tl::expected<Ikev2Sa::Terms, Payload> Ikev2Sa::find_terms(const Payloads& payloads, bool in_auth,
                                                          const ChildSa* rekeyed) const {
    const auto& offer = *find_body<SaBody>(payloads, PayloadType::sa);
    const bool asks_transport = find_notify(payloads, NotifyType::use_transport_mode) != nullptr;
    auto remote_ts = *find_body<TsBody>(payloads, PayloadType::ts_initiator);
    auto local_ts = *find_body<TsBody>(payloads, PayloadType::ts_responder);
    const auto peers_names = std::pair(remote_ts.selectors, local_ts.selectors);
    if (asks_transport && nat_remote_) rename_host(remote_ts.selectors, remote_.address);
    if (asks_transport && nat_local_) rename_host(local_ts.selectors, local_.address);
    const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    const auto configs = rekeyed != nullptr ? std::vector{rekeyed->config}
                                            : candidates(remote_ts.selectors, local_ts.selectors);
    Terms terms;
    std::optional<Selection> selection;
    for (const auto& config : configs) {
        terms.config = config;
        terms.remote_selectors =
            net::intersect(selectors_at(config->remote_selectors, remote_.address), remote_ts.selectors);
        terms.local_selectors =
            net::intersect(selectors_at(config->local_selectors, local_.address), local_ts.selectors);
        selection = in_auth ? select(for_auth(config->proposals), for_auth(offer))
                            : select(config->proposals, offer,
                                     ke != nullptr ? std::optional(ke->method) : std::nullopt);
        if (selection) break;
    }
    if (!terms.config || terms.remote_selectors.empty() || terms.local_selectors.empty()) {
        return refuse_child(Count::refused_ts_unacceptable, notify(NotifyType::ts_unacceptable));
    }
    const auto spi_out = selection ? read_esp_spi(selection->spi) : std::nullopt;
    const auto suite = spi_out ? EspSuite::from(selection->chosen) : fail("");
    if (!spi_out || !suite)
        return refuse_child(Count::refused_no_proposal_chosen, notify(NotifyType::no_proposal_chosen));
    terms.selection = *selection;
    terms.chosen = selection->chosen;
    terms.suite = *suite;
    terms.spi_out = *spi_out;
    const bool transport = terms.config->mode == ChildConfig::Mode::transport && asks_transport;
    terms.answered_remote = terms.remote_selectors;
    terms.answered_local = terms.local_selectors;
    if (transport && nat_remote_) rename_host(terms.answered_remote, peers_names.first.front().first);
    if (transport && nat_local_) rename_host(terms.answered_local, peers_names.second.front().first);
    terms.mode = transport ? esp::Mode::transport : esp::Mode::tunnel;
    terms.peer_takes_tfc = find_notify(payloads, NotifyType::esp_tfc_padding_not_supported) == nullptr;
    return terms;
}

// Our half of the Diffie-Hellman exchange where the terms ask for one.
tl::expected<Ikev2Sa::KeyShare, Payload> Ikev2Sa::answer_key_exchange(const Terms& terms,
                                                                      const Payloads& payloads) const {
    KeyShare share;
    if (!terms.suite.key_exchange) return share;
    const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    share.method = find(terms.selection.chosen, TransformType::key_exchange)->id;
    if (ke == nullptr || ke->method != share.method) {
        return refuse_child(Count::refused_invalid_ke_payload,
                            notify(NotifyType::invalid_ke_payload, field(share.method)));
    }
    const auto exchange = crypto::KeyExchange::generate(*terms.suite.key_exchange).value();
    auto secret = exchange.derive(ke->value);
    if (!secret) return refuse_child(Count::refused_syntax, notify(NotifyType::invalid_syntax));
    share.public_value = exchange.public_value();
    share.secret = std::move(*secret);
    return share;
}

Ikev2Sa::ChildResult Ikev2Sa::answer_child(const Payloads& payloads, bool in_auth, ChildSa* rekeyed) {
    if (!has_room_for_child(rekeyed != nullptr)) {
        return refuse_child(Count::refused_temporarily, notify(NotifyType::no_additional_sas));
    }
    const auto terms = find_terms(payloads, in_auth, rekeyed);
    if (!terms) return tl::unexpected(terms.error());
    auto share = answer_key_exchange(*terms, payloads);
    if (!share) return tl::unexpected(share.error());

    auto child = make_child(*terms, shared_.new_esp_spi(),
                            rekeyed != nullptr ? std::optional(rekeyed->id) : std::nullopt);
    ChildAnswer answer{child.id, {}};
    auto& out = answer.payloads;
    if (child.mode == esp::Mode::transport) out.push_back(notify(NotifyType::use_transport_mode));
    out.push_back({PayloadType::sa, make_answer(terms->selection, field(child.spi_in))});
    Nonces nonces = nonces_;
    if (!in_auth) {
        nonces = {find_body<NonceBody>(payloads, PayloadType::nonce)->data,
                  shared_.random.bytes(nonce_bytes)};
        out.push_back({PayloadType::nonce, NonceBody{nonces.responder}});
    }
    if (!share->public_value.empty()) {
        out.push_back({PayloadType::key_exchange, KeyExchangeBody{share->method, share->public_value}});
    }
    out.push_back({PayloadType::ts_initiator, TsBody{terms->answered_remote}});
    out.push_back({PayloadType::ts_responder, TsBody{terms->answered_local}});

    const bool collides = rekeyed != nullptr && outstanding_ &&
                          outstanding_->request.kind == Request::Kind::rekey_child &&
                          outstanding_->request.child == rekeyed->id;
    if (collides) rekeyed->peer_rekey_nonce = std::min(nonces.initiator, nonces.responder);
    // Our own that has not been sent is needed no more.
    if (rekeyed != nullptr)
        std::erase_if(queue_, [rekeyed](const Request& request) {
            return request.kind == Request::Kind::rekey_child && request.child == rekeyed->id;
        });
    auto keys = derive_child_keys(suite_.prf, keys_.d, share->secret, nonces, child.suite.keymat_bytes);
    install(std::move(child), {std::move(keys.from_initiator), std::move(keys.from_responder)});
    return answer;
}

// The answer waits until the device has the SA: the peer may send at once.
void Ikev2Sa::defer(const ChildAnswer& answer, Payloads before, Payloads failure) {
    std::copy(answer.payloads.begin(), answer.payloads.end(), std::back_inserter(before));
    deferred_ = Deferred{answer.child, std::move(before), std::move(failure)};
}

ChildSa* Ikev2Sa::rekeyed_child(const Payloads& payloads, std::optional<Payload>& refusal) {
    const auto* rekey = find_notify(payloads, NotifyType::rekey_sa);
    if (rekey == nullptr) return nullptr;
    const auto spi = read_esp_spi(rekey->spi);
    const auto found = std::find_if(children_.begin(), children_.end(), [&](const auto& entry) {
        return spi && rekey->protocol == entry.second.proposal.protocol && entry.second.spi_out == *spi;
    });
    if (found == children_.end()) {
        // It may be the one whose answer is still on its way to us.
        refusal = child_negotiation_
                      ? notify(NotifyType::temporary_failure)
                      : notify(NotifyType::child_sa_not_found, {}, rekey->protocol, rekey->spi);
        return nullptr;
    }
    auto& child = found->second;
    // Section 2.25.1: on its way out, or already replaced.
    const bool rekeyable = child.state == SaState::established || child.state == SaState::rekeying;
    if (!rekeyable || child.replaced_by) refusal = notify(NotifyType::temporary_failure);
    return &child;
}

void Ikev2Sa::handle_create_child(TimePoint now, const Payloads& payloads) {
    peer_uses_successor(now);
    const auto* sa = find_body<SaBody>(payloads, PayloadType::sa);
    if (sa == nullptr || find(payloads, PayloadType::nonce) == nullptr) {
        return refuse_malformed(
            {DecodeError::Kind::invalid_syntax, 0, "CREATE_CHILD_SA without SA or Nonce"});
    }
    if (sa->proposals.front().protocol == ProtocolId::ike) return handle_rekey_ike(now, payloads);
    if (find(payloads, PayloadType::ts_initiator) == nullptr ||
        find(payloads, PayloadType::ts_responder) == nullptr) {
        return refuse_malformed({DecodeError::Kind::invalid_syntax, 0, "CREATE_CHILD_SA without TSi or TSr"});
    }
    const bool rekeying_ike = outstanding_ && outstanding_->request.kind == Request::Kind::rekey_ike;
    const bool usable = state_ == SaState::established || state_ == SaState::rekeying;
    std::optional<Payload> refusal;
    if (!usable || rekeying_ike) refusal = notify(NotifyType::temporary_failure);
    auto* rekeyed = refusal ? nullptr : rekeyed_child(payloads, refusal);
    if (refusal) {
        shared_.tally.add(Count::refused_temporarily);
        return respond({*refusal});
    }
    auto answer = answer_child(payloads, false, rekeyed);
    if (answer) return defer(*answer, {}, {notify(NotifyType::no_additional_sas)});
    respond({answer.error()});
    // Fatal to the IKE SA on both sides (section 2.21.3; RFC 6989 section 2.5).
    const bool fatal = std::get<NotifyBody>(answer.error().body).type == NotifyType::invalid_syntax;
    if (fatal) close("the peer's public value is invalid");
}

// ---- The peer's answer

void Ikev2Sa::handle_child_response(TimePoint now, const Request& request, const Payloads& payloads) {
    const auto negotiation = std::move(*child_negotiation_);
    child_negotiation_.reset();
    const auto* refusal = find_error(payloads);
    if (refusal != nullptr && find(payloads, PayloadType::sa) == nullptr) {
        shared_.esp_spis.erase(negotiation.spi);
        return handle_child_refusal(now, request, *refusal);
    }
    if (const auto accepted = accept_child(now, negotiation, payloads); !accepted) {
        report_failure(request, accepted.error().message);
        if (auto* old = find_child(request.child)) retry_rekey_later(now, *old);
        discard_at_peer(now, negotiation.config, negotiation.proposals.front().protocol, negotiation.spi);
    }
}

bool Ikev2Sa::repeats_a_child(const Terms& terms) const {
    return std::any_of(children_.begin(), children_.end(), [&](const auto& entry) {
        const auto& child = entry.second;
        return child.config->name == terms.config->name && child.on_device &&
               child.state == SaState::established && child.local_selectors == terms.local_selectors &&
               child.remote_selectors == terms.remote_selectors;
    });
}

Result<Ikev2Sa::Terms> Ikev2Sa::check_terms(const ChildNegotiation& negotiation,
                                            const Payloads& payloads) const {
    const bool in_auth = negotiation.nonce.empty();
    const auto* sa = find_body<SaBody>(payloads, PayloadType::sa);
    const auto* remote_ts = find_body<TsBody>(payloads, PayloadType::ts_responder);
    const auto* local_ts = find_body<TsBody>(payloads, PayloadType::ts_initiator);
    const bool has_nonce = in_auth || find(payloads, PayloadType::nonce) != nullptr;
    if (sa == nullptr || remote_ts == nullptr || local_ts == nullptr || !has_nonce) {
        return fail("the peer's answer lacks SA, Nonce, TSi or TSr");
    }
    const auto selection = check_answer(negotiation.proposals, in_auth ? for_auth(*sa) : *sa);
    const auto spi_out = selection ? read_esp_spi(selection->spi) : std::nullopt;
    const auto suite = spi_out ? EspSuite::from(selection->chosen) : fail("");
    if (!spi_out || !suite) return fail("the peer chose what was not offered");
    if (negotiation.deleted_meanwhile.contains(*spi_out)) {
        return fail("deleted by the peer before its answer arrived");
    }
    Terms terms;
    terms.config = negotiation.config;
    terms.selection = *selection;
    terms.chosen = selection->chosen;
    terms.suite = *suite;
    terms.spi_out = *spi_out;
    const auto& config = *negotiation.config;
    const bool transport = find_notify(payloads, NotifyType::use_transport_mode) != nullptr;
    auto peers_remote = remote_ts->selectors;
    auto peers_local = local_ts->selectors;
    if (transport && nat_remote_) rename_host(peers_remote, remote_.address);
    if (transport && nat_local_) rename_host(peers_local, local_.address);
    terms.remote_selectors =
        net::intersect(selectors_at(config.remote_selectors, remote_.address), peers_remote);
    terms.local_selectors = net::intersect(selectors_at(config.local_selectors, local_.address), peers_local);
    if (terms.remote_selectors.empty() || terms.local_selectors.empty()) {
        return fail("TS_UNACCEPTABLE: the peer answers with selectors that were not offered");
    }
    if (negotiation.for_packet && repeats_a_child(terms)) {
        return fail(
            "TS_UNACCEPTABLE: the peer narrows to a CHILD SA that is there already and leaves the packet "
            "out");
    }
    terms.mode = transport ? esp::Mode::transport : esp::Mode::tunnel;
    terms.peer_takes_tfc = find_notify(payloads, NotifyType::esp_tfc_padding_not_supported) == nullptr;
    // A peer may decline transport mode; nobody may ask for it in an answer (section 1.3.1).
    if (transport && config.mode != ChildConfig::Mode::transport)
        return fail("the peer wants transport mode");
    return terms;
}

Result<crypto::Secret> Ikev2Sa::finish_key_exchange(const ChildNegotiation& negotiation, const Terms& terms,
                                                    const Payloads& payloads) {
    if (!terms.suite.key_exchange) return crypto::Secret();
    const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    const bool fits = ke != nullptr && negotiation.key_exchange && negotiation.method == ke->method &&
                      negotiation.key_exchange->method() == *terms.suite.key_exchange;
    if (!fits) return fail("the peer's KE payload does not fit its choice");
    return negotiation.key_exchange->derive(ke->value);
}

Result<void> Ikev2Sa::accept_child(TimePoint now, const ChildNegotiation& negotiation,
                                   const Payloads& payloads) {
    const auto terms = check_terms(negotiation, payloads);
    if (!terms) return tl::unexpected(terms.error());
    const auto secret = finish_key_exchange(negotiation, *terms, payloads);
    if (!secret) return tl::unexpected(secret.error());
    const auto nonces =
        negotiation.nonce.empty()
            ? nonces_
            : Nonces{negotiation.nonce, find_body<NonceBody>(payloads, PayloadType::nonce)->data};
    auto* old = negotiation.replaces ? find_child(*negotiation.replaces) : nullptr;
    const bool lost = negotiation.replaces &&
                      (old != nullptr ? loses_collision(*old, nonces) : is_replaced(*negotiation.replaces));
    if (lost) {
        discard_at_peer(now, negotiation.config, negotiation.proposals.front().protocol, negotiation.spi);
        return {};
    }
    auto child = make_child(*terms, negotiation.spi, old != nullptr ? negotiation.replaces : std::nullopt);
    child.created_here = true;
    auto keys = derive_child_keys(suite_.prf, keys_.d, *secret, nonces, child.suite.keymat_bytes);
    install(std::move(child), {std::move(keys.from_responder), std::move(keys.from_initiator)});
    return {};
}

void Ikev2Sa::handle_child_refusal(TimePoint now, const Request& request, const NotifyBody& refusal) {
    if (refusal.type == NotifyType::invalid_ke_payload && !request.method) {
        const auto* old = find_child(request.child);
        const auto& config = old != nullptr ? old->config : request.config;
        const auto method = config ? wanted_method(refusal, config->proposals) : std::nullopt;
        if (method) {
            auto again = request;
            again.method = method;
            queue_.push_front(std::move(again));
            return;  // the caller sends what stands first
        }
    }
    auto* old = find_child(request.child);
    if (old == nullptr) {
        // Section 2.25: the peer is in the midst of something else. What is wanted is wanted after that too;
        // what only traffic wanted, traffic asks for again.
        const bool wanted = request.config && !request.packet;
        if (!wanted || refusal.type != NotifyType::temporary_failure)
            return report_failure(request, to_string(refusal.type));
        report(Kind::note,
               fmt::format("the peer says TEMPORARY_FAILURE: asking again for {} in a few seconds",
                           request.config->name));
        return bring_back_later(now, request.config);
    }
    if (refusal.type == NotifyType::child_sa_not_found) {
        // Section 2.25.1: the peer has lost it; a new one takes its place.
        if (auto* successor = successor_of(*old)) {
            activate(*successor);
            return remove_child(old->id, to_string(refusal.type));
        }
        Request fresh{Request::Kind::create_child};
        fresh.config = old->config;
        remove_child(old->id, to_string(refusal.type));
        return enqueue(now, std::move(fresh));
    }
    const bool replaced = old->replaced_by.has_value();
    if (!replaced) report_failure(request, to_string(refusal.type));
    retry_rekey_later(now, *old);
}

// ---- The device

void Ikev2Sa::child_is_answered(ChildSa& child, bool taken) {
    if (!deferred_ || deferred_->child != child.id) return;
    const auto deferred = std::move(*deferred_);
    deferred_.reset();
    respond(taken ? deferred.success : deferred.failure);
    if (taken) answered_child_ = AnsweredChild{child.id, child.config, child.proposal.protocol, child.spi_in};
}

void Ikev2Sa::child_was_removed(ChildSaId id) {
    if (deferred_ && deferred_->child == id) deferred_.reset();
}

void Ikev2Sa::device_took_child(TimePoint now, ChildSa& child) {
    auto* old = child.replaces ? find_child(*child.replaces) : nullptr;
    child_is_up(now, child);
    if (old != nullptr) {
        old->replaced_by = child.id;
        old->rekey_at.reset();
        const bool undecided = old->peer_rekey_nonce.has_value() && !child.created_here;
        if (!undecided) await_delete(*old);
    }
    // Who answered a rekeying goes on sending on the old SA until the new one is seen in use (section 2.8).
    if (child.created_here || old == nullptr) activate(child);
    if (!child.created_here || old == nullptr) return;
    auto* unknown = successor_of(*old, &child);  // its answer never reached the peer: see settle_rekeyed()
    const auto unknown_id = unknown != nullptr ? std::optional(unknown->id) : std::nullopt;
    if (unknown != nullptr) unknown->replaced_by = child.id;
    terminate_child(now, old->id);
    if (unknown_id) terminate_child(now, *unknown_id);
}

}  // namespace keyline::ike
