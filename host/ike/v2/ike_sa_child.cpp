// CHILD SAs: made with IKE_AUTH and CREATE_CHILD_SA, rekeyed with CREATE_CHILD_SA (RFC 7296
// sections 1.3.1, 1.3.3, 2.8, 2.9, 2.17).
#include <algorithm>

#include <fmt/format.h>

#include "host/ike/v2/ike_sa.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

constexpr std::size_t nonce_bytes = 32;
constexpr std::size_t max_children = 256;  // of one IKE SA
constexpr std::chrono::seconds rekey_retry{5};

Bytes u16_bytes(std::uint16_t value) {
    net::ByteWriter writer;
    writer.u16(value);
    return writer.take();
}

Bytes u32_bytes(std::uint32_t value) {
    net::ByteWriter writer;
    writer.u32(value);
    return writer.take();
}

std::optional<std::uint32_t> esp_spi(ByteView bytes) {
    net::ByteReader reader(bytes);
    const auto spi = reader.u32();
    if (!reader.ok() || reader.remaining() > 0 || spi == 0) return std::nullopt;
    return spi;
}

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

SaBody for_auth(SaBody offer) {
    for (auto& proposal : offer.proposals) {
        std::erase_if(proposal.transforms, [](const OfferedTransform& offered) {
            return offered.transform.type == TransformType::key_exchange;
        });
    }
    return offer;
}

std::optional<std::uint16_t> first_method(const std::vector<Proposal>& proposals) {
    const auto* transform = find(proposals.front(), TransformType::key_exchange);
    if (transform == nullptr || transform->id == transform_id::ke_none) return std::nullopt;
    return transform->id;
}

const Bytes& lower(const Bytes& left, const Bytes& right) {
    return right < left ? right : left;
}

}  // namespace

// ---- Offering
// ---------------------------------------------------------------------------------------------------

net::TrafficSelectors IkeSa::or_own_address(const net::TrafficSelectors& configured,
                                            const net::Endpoint& end) const {
    if (!configured.empty()) return configured;
    return {net::TrafficSelector::from_prefix(net::Prefix(end.address, end.address.bits()))};
}

Payloads IkeSa::offer_child(ChildConfigPointer config, std::optional<ChildSaId> replaces, bool in_auth,
                            std::optional<std::uint16_t> method) {
    ChildNegotiation negotiation;
    negotiation.config = config;
    negotiation.replaces = replaces;
    negotiation.spi = shared_.new_esp_spi();
    negotiation.proposals = in_auth ? for_auth(config->esp_proposals) : config->esp_proposals;
    Payloads payloads;
    if (config->mode == esp::Mode::transport) payloads.push_back(notify(NotifyType::use_transport_mode));
    payloads.push_back(notify(NotifyType::esp_tfc_padding_not_supported));
    payloads.push_back({PayloadType::sa, make_offer(negotiation.proposals, u32_bytes(negotiation.spi))});
    if (!in_auth) {
        negotiation.nonce = shared_.random.bytes(nonce_bytes);
        payloads.push_back({PayloadType::nonce, NonceBody{negotiation.nonce}});
        negotiation.method = method ? method : first_method(negotiation.proposals);
    }
    if (negotiation.method) {
        negotiation.key_exchange =
            crypto::KeyExchange::generate(*key_exchange_method(*negotiation.method)).value();
        payloads.push_back({PayloadType::key_exchange,
                            KeyExchangeBody{*negotiation.method, negotiation.key_exchange->public_value()}});
    }
    payloads.push_back({PayloadType::ts_initiator, TsBody{or_own_address(config->local_selectors, local_)}});
    payloads.push_back(
        {PayloadType::ts_responder, TsBody{or_own_address(config->remote_selectors, remote_)}});
    child_negotiation_ = std::move(negotiation);
    return payloads;
}

std::optional<Payloads> IkeSa::build_create_child(const Request& request) {
    return offer_child(request.config, std::nullopt, false, request.method);
}

std::optional<Payloads> IkeSa::build_rekey_child(const Request& request) {
    const auto* child = find_child(request.child);
    if (child == nullptr || child->state != SaState::rekeying || child->replaced_by) return std::nullopt;
    Payloads payloads{notify(NotifyType::rekey_sa, {}, ProtocolId::esp, u32_bytes(child->spi_in))};
    auto offer = offer_child(child->config, child->id, false, request.method);
    std::move(offer.begin(), offer.end(), std::back_inserter(payloads));
    return payloads;
}

// ---- Answering
// --------------------------------------------------------------------------------------------------

std::vector<ChildConfigPointer> IkeSa::candidates(const TsBody& remote, const TsBody& local) const {
    std::vector<ChildConfigPointer> fitting;
    for (const auto& child : connection_->children) {
        const auto theirs = net::intersect(or_own_address(child.remote_selectors, remote_), remote.selectors);
        const auto ours = net::intersect(or_own_address(child.local_selectors, local_), local.selectors);
        if (!theirs.empty() && !ours.empty()) fitting.emplace_back(connection_, &child);
    }
    return fitting;
}

IkeSa::ChildResult IkeSa::answer_child(TimePoint now, const Payloads& payloads, bool in_auth,
                                       ChildSa* rekeyed) {
    const auto refuse = [&](Count count, Payload refusal) {
        shared_.tally.add(count);
        report(Kind::note, "CHILD SA refused: " + to_string(std::get<NotifyBody>(refusal.body).type),
               rekeyed);
        return tl::unexpected(std::move(refusal));
    };
    const auto& offer = *find_body<SaBody>(payloads, PayloadType::sa);
    const auto& remote_ts = *find_body<TsBody>(payloads, PayloadType::ts_initiator);
    const auto& local_ts = *find_body<TsBody>(payloads, PayloadType::ts_responder);
    const auto* ke = in_auth ? nullptr : find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
    if (children_.size() >= max_children) {
        return refuse(Count::refused_temporarily, notify(NotifyType::no_additional_sas));
    }
    auto configs = candidates(remote_ts, local_ts);
    if (rekeyed != nullptr) configs = {rekeyed->config};
    if (configs.empty()) return refuse(Count::refused_ts_unacceptable, notify(NotifyType::ts_unacceptable));

    ChildConfigPointer config;
    std::optional<Selection> selection;
    for (const auto& candidate : configs) {
        selection = in_auth ? select(for_auth(candidate->esp_proposals), for_auth(offer))
                            : select(candidate->esp_proposals, offer,
                                     ke != nullptr ? std::optional(ke->method) : std::nullopt);
        config = candidate;
        if (selection) break;
    }
    const auto spi_out = selection ? esp_spi(selection->spi) : std::nullopt;
    auto suite = spi_out ? EspSuite::from(selection->chosen) : fail("");
    if (!suite) return refuse(Count::refused_no_proposal_chosen, notify(NotifyType::no_proposal_chosen));

    crypto::Secret secret;
    std::optional<crypto::KeyExchange> exchange;
    if (suite->key_exchange) {
        const auto method = find(selection->chosen, TransformType::key_exchange)->id;
        if (ke == nullptr || ke->method != method) {
            return refuse(Count::refused_invalid_ke_payload,
                          notify(NotifyType::invalid_ke_payload, u16_bytes(method)));
        }
        exchange = crypto::KeyExchange::generate(*suite->key_exchange).value();
        auto derived = exchange->derive(ke->value);
        if (!derived) return refuse(Count::refused_syntax, notify(NotifyType::invalid_syntax));
        secret = std::move(*derived);
    }

    ChildSa child;
    child.id = shared_.next_child_sa++;
    child.config = config;
    child.spi_in = shared_.new_esp_spi();
    child.spi_out = *spi_out;
    child.proposal = selection->chosen;
    child.suite = *suite;
    child.remote_selectors =
        net::intersect(or_own_address(config->remote_selectors, remote_), remote_ts.selectors);
    child.local_selectors =
        net::intersect(or_own_address(config->local_selectors, local_), local_ts.selectors);
    if (child.remote_selectors.empty() || child.local_selectors.empty()) {
        shared_.esp_spis.erase(child.spi_in);
        return refuse(Count::refused_ts_unacceptable, notify(NotifyType::ts_unacceptable));
    }
    const bool transport = config->mode == esp::Mode::transport &&
                           find_notify(payloads, NotifyType::use_transport_mode) != nullptr;
    child.mode = transport ? esp::Mode::transport : esp::Mode::tunnel;
    if (rekeyed != nullptr) child.replaces = rekeyed->id;

    ChildAnswer answer;
    answer.child = child.id;
    if (transport) answer.payloads.push_back(notify(NotifyType::use_transport_mode));
    answer.payloads.push_back(notify(NotifyType::esp_tfc_padding_not_supported));
    answer.payloads.push_back({PayloadType::sa, make_answer(*selection, u32_bytes(child.spi_in))});
    Nonces nonces = nonces_;
    if (!in_auth) {
        nonces = {find_body<NonceBody>(payloads, PayloadType::nonce)->data,
                  shared_.random.bytes(nonce_bytes)};
        answer.payloads.push_back({PayloadType::nonce, NonceBody{nonces.responder}});
    }
    if (exchange) {
        answer.payloads.push_back(
            {PayloadType::key_exchange, KeyExchangeBody{ke->method, exchange->public_value()}});
    }
    answer.payloads.push_back({PayloadType::ts_initiator, TsBody{child.remote_selectors}});
    answer.payloads.push_back({PayloadType::ts_responder, TsBody{child.local_selectors}});

    const bool collides = rekeyed != nullptr && outstanding_ &&
                          outstanding_->request.kind == Request::Kind::rekey_child &&
                          outstanding_->request.child == rekeyed->id;
    if (collides) rekeyed->peer_rekey_nonce = lower(nonces.initiator, nonces.responder);
    auto keys = derive_child_keys(suite_.prf, keys_.d, secret, nonces, suite->keymat_bytes);
    install(child, std::move(keys), false);
    (void)now;
    return answer;
}

// The answer waits until the device has the SA: the peer may send at once.
void IkeSa::defer(const ChildAnswer& answer, Payloads before, Payloads failure) {
    std::copy(answer.payloads.begin(), answer.payloads.end(), std::back_inserter(before));
    deferred_ = Deferred{answer.child, std::move(before), std::move(failure)};
}

ChildSa* IkeSa::rekeyed_child(const Payloads& payloads, std::optional<Payload>& refusal) {
    const auto* rekey = find_notify(payloads, NotifyType::rekey_sa);
    if (rekey == nullptr) return nullptr;
    const auto spi = esp_spi(rekey->spi);
    const auto found = std::find_if(children_.begin(), children_.end(), [&](const auto& entry) {
        return spi && rekey->protocol == ProtocolId::esp && entry.second.spi_out == *spi;
    });
    if (found == children_.end()) {
        refusal = notify(NotifyType::child_sa_not_found, {}, rekey->protocol, rekey->spi);
        return nullptr;
    }
    auto& child = found->second;
    // Section 2.25.1: on its way out, or already replaced.
    const bool rekeyable = child.state == SaState::established || child.state == SaState::rekeying;
    if (!rekeyable || child.replaced_by) refusal = notify(NotifyType::temporary_failure);
    return &child;
}

void IkeSa::handle_create_child(TimePoint now, const Payloads& payloads) {
    const auto* sa = find_body<SaBody>(payloads, PayloadType::sa);
    if (sa == nullptr || find(payloads, PayloadType::nonce) == nullptr) {
        return refuse_malformed(
            now, {DecodeError::Kind::invalid_syntax, 0, "CREATE_CHILD_SA without SA or Nonce"});
    }
    if (sa->proposals.front().protocol == ProtocolId::ike) return handle_rekey_ike(now, payloads);
    if (find(payloads, PayloadType::ts_initiator) == nullptr ||
        find(payloads, PayloadType::ts_responder) == nullptr) {
        return refuse_malformed(now,
                                {DecodeError::Kind::invalid_syntax, 0, "CREATE_CHILD_SA without TSi or TSr"});
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
    auto answer = answer_child(now, payloads, false, rekeyed);
    if (!answer) return respond({answer.error()});
    defer(*answer, {}, {notify(NotifyType::no_additional_sas)});
}

// ---- The peer's answer
// ------------------------------------------------------------------------------------------

void IkeSa::handle_child_response(TimePoint now, const Request& request, const Payloads& payloads) {
    const auto* refusal = find_error(payloads);
    if (refusal != nullptr && find(payloads, PayloadType::sa) == nullptr) {
        shared_.esp_spis.erase(child_negotiation_->spi);
        child_negotiation_.reset();
        return handle_child_refusal(now, request, *refusal);
    }
    std::string why;
    const auto spi = child_negotiation_->spi;
    if (accept_child(now, payloads, why) == nullptr) {
        const auto config = child_negotiation_->config;
        child_negotiation_.reset();
        report_failure(request, why);
        if (auto* old = find_child(request.child)) retry_rekey_later(now, *old);
        return discard_at_peer(now, spi, config);
    }
    child_negotiation_.reset();
}

// The peer has installed what this side cannot use.
void IkeSa::discard_at_peer(TimePoint now, std::uint32_t spi_in, const ChildConfigPointer& config) {
    ChildSa child;
    child.id = shared_.next_child_sa++;
    child.config = config;
    child.spi_in = spi_in;
    const auto id = child.id;
    shared_.owner_of_child[id] = id_;
    children_.emplace(id, std::move(child));
    terminate_child(now, id);
}

ChildSa* IkeSa::accept_child(TimePoint now, const Payloads& payloads, std::string& why) {
    auto& negotiation = *child_negotiation_;
    const bool in_auth = negotiation.nonce.empty();
    const auto* sa = find_body<SaBody>(payloads, PayloadType::sa);
    const auto* remote_ts = find_body<TsBody>(payloads, PayloadType::ts_responder);
    const auto* local_ts = find_body<TsBody>(payloads, PayloadType::ts_initiator);
    const auto* nonce = find_body<NonceBody>(payloads, PayloadType::nonce);
    why = "the peer's answer lacks SA, Nonce, TSi or TSr";
    if (sa == nullptr || remote_ts == nullptr || local_ts == nullptr || (!in_auth && nonce == nullptr))
        return nullptr;

    why = "the peer chose what was not offered";
    const auto selection = check_answer(negotiation.proposals, in_auth ? for_auth(*sa) : *sa);
    const auto spi_out = selection ? esp_spi(selection->spi) : std::nullopt;
    const auto suite = spi_out ? EspSuite::from(selection->chosen) : fail("");
    if (!suite) return nullptr;

    crypto::Secret secret;
    if (suite->key_exchange) {
        const auto* ke = find_body<KeyExchangeBody>(payloads, PayloadType::key_exchange);
        why = "the peer's KE payload does not fit its choice";
        const bool fits = ke != nullptr && negotiation.key_exchange && negotiation.method == ke->method &&
                          negotiation.key_exchange->method() == *suite->key_exchange;
        if (!fits) return nullptr;
        auto derived = negotiation.key_exchange->derive(ke->value);
        if (!derived) return nullptr;
        secret = std::move(*derived);
    }

    ChildSa child;
    child.id = shared_.next_child_sa++;
    child.config = negotiation.config;
    child.created_here = true;
    child.spi_in = negotiation.spi;
    child.spi_out = *spi_out;
    child.proposal = selection->chosen;
    child.suite = *suite;
    child.remote_selectors =
        net::intersect(or_own_address(child.config->remote_selectors, remote_), remote_ts->selectors);
    child.local_selectors =
        net::intersect(or_own_address(child.config->local_selectors, local_), local_ts->selectors);
    why = "TS_UNACCEPTABLE: the peer answers with selectors that were not offered";
    if (child.remote_selectors.empty() || child.local_selectors.empty()) return nullptr;
    const bool transport = find_notify(payloads, NotifyType::use_transport_mode) != nullptr;
    child.mode = transport ? esp::Mode::transport : esp::Mode::tunnel;
    why = transport ? "the peer wants transport mode" : "the peer declines transport mode";
    if (child.mode != child.config->mode) return nullptr;

    const Nonces nonces = in_auth ? nonces_ : Nonces{negotiation.nonce, nonce->data};
    auto* old = negotiation.replaces ? find_child(*negotiation.replaces) : nullptr;
    if (old != nullptr && old->peer_rekey_nonce) {
        // Both sides rekeyed at once: the exchange with the lowest nonce of all is redundant, and who began
        // it deletes its SA (section 2.8.1).
        const bool ours_is_redundant = lower(nonces.initiator, nonces.responder) < *old->peer_rekey_nonce;
        old->peer_rekey_nonce.reset();
        if (ours_is_redundant) {
            old->state = SaState::rekeyed;
            discard_at_peer(now, negotiation.spi, negotiation.config);
            return find_child(shared_.next_child_sa - 1);
        }
        for (auto& [id, rival] : children_) {
            if (rival.replaces == old->id) rival.replaced_by = child.id;
        }
    }
    if (old != nullptr) child.replaces = old->id;
    auto keys = derive_child_keys(suite_.prf, keys_.d, secret, nonces, suite->keymat_bytes);
    const auto id = child.id;
    install(child, std::move(keys), true);
    return find_child(id);
}

void IkeSa::retry_rekey_later(TimePoint now, ChildSa& child) {
    if (child.state != SaState::rekeying) return;
    child.peer_rekey_nonce.reset();
    if (child.replaced_by) {  // the peer's own rekeying of it succeeded
        child.state = SaState::rekeyed;
        return;
    }
    child.state = SaState::established;
    child.rekey_at = now + rekey_retry + std::chrono::milliseconds(shared_.random.u32() % 5000);
}

void IkeSa::handle_child_refusal(TimePoint now, const Request& request, const NotifyBody& refusal) {
    if (refusal.type == NotifyType::invalid_ke_payload && !request.method) {
        net::ByteReader reader(refusal.data);
        const auto method = reader.u16();
        const auto* old = find_child(request.child);
        const auto& config = old != nullptr ? old->config : request.config;
        const bool acceptable =
            reader.ok() && config && key_exchange_method(method) &&
            std::any_of(
                config->esp_proposals.begin(), config->esp_proposals.end(), [&](const Proposal& proposal) {
                    const auto& transforms = proposal.transforms;
                    return std::find(transforms.begin(), transforms.end(),
                                     Transform{TransformType::key_exchange, method, 0}) != transforms.end();
                });
        if (acceptable) {
            auto again = request;
            again.method = method;
            queue_.push_front(std::move(again));
            return;  // the caller sends what stands first
        }
    }
    auto* old = find_child(request.child);
    if (old == nullptr) return report_failure(request, to_string(refusal.type));
    if (refusal.type == NotifyType::child_sa_not_found && !old->replaced_by) {
        // Section 2.25.1: the peer has lost it; a new one takes its place.
        Request fresh{Request::Kind::create_child};
        fresh.config = old->config;
        remove_child(now, old->id, to_string(refusal.type));
        return enqueue(now, std::move(fresh));
    }
    const bool replaced = old->replaced_by.has_value();
    if (!replaced) report_failure(request, to_string(refusal.type));
    retry_rekey_later(now, *old);
}

// ---- The device
// -------------------------------------------------------------------------------------------------

void IkeSa::install(ChildSa& child, ChildKeys keys, bool exchange_initiator) {
    child.awaiting_device = true;
    child.udp_encapsulation = nat_local_ || nat_remote_;
    InstallChildSa action;
    action.child = child.id;
    action.ike_sa = id_;
    action.connection = connection_->name;
    action.child_name = child.config->name;
    action.replaces = child.replaces;

    esp::SaParameters common;
    common.mode = child.mode;
    common.key_bits = child.suite.key_bits;
    common.esn = child.suite.esn;
    common.replay_window = child.config->replay_window;
    common.lifetime = {child.config->rekey_packets, child.config->life_packets, child.config->rekey_bytes,
                       child.config->life_bytes};
    auto& in = action.inbound;
    auto& out = action.outbound;
    const auto fill = [&](esp::SaParameters& half, esp::Direction direction, std::uint32_t spi,
                          const net::Endpoint& from, const net::Endpoint& to) {
        half.direction = direction;
        half.spi = spi;
        half.mode = common.mode;
        half.key_bits = common.key_bits;
        half.esn = common.esn;
        half.replay_window = common.replay_window;
        half.lifetime = common.lifetime;
        half.source = from.address;
        half.destination = to.address;
        if (child.udp_encapsulation) half.udp = esp::UdpEncapsulation{from.port, to.port};
    };
    fill(in, esp::Direction::inbound, child.spi_in, remote_, local_);
    fill(out, esp::Direction::outbound, child.spi_out, local_, remote_);
    in.source_selectors = child.remote_selectors;
    in.destination_selectors = child.local_selectors;
    out.source_selectors = child.local_selectors;
    out.destination_selectors = child.remote_selectors;
    out.key = std::move(exchange_initiator ? keys.from_initiator : keys.from_responder);
    in.key = std::move(exchange_initiator ? keys.from_responder : keys.from_initiator);
    shared_.owner_of_child[child.id] = id_;
    children_.emplace(child.id, std::move(child));
    shared_.act(std::move(action));
}

void IkeSa::activate(ChildSa& child) {
    for (auto& [id, other] : children_) {
        if (other.config->name == child.config->name) other.outbound_active = false;
    }
    child.outbound_active = true;
    shared_.act(ActivateOutbound{child.id});
}

void IkeSa::child_installed(TimePoint now, ChildSaId id, const Result<void>& result) {
    auto* child = find_child(id);
    if (child == nullptr || !child->awaiting_device) return;
    child->awaiting_device = false;
    child->on_device = result.has_value();
    const bool answers = deferred_ && deferred_->child == id;
    if (answers) {
        const auto deferred = std::move(*deferred_);
        deferred_.reset();
        respond(result ? deferred.success : deferred.failure);
    }
    if (result) {
        device_took_child(now, *child);
    } else {
        const auto text = "the device cannot take the CHILD SA: " + result.error().message;
        report(child->created_here ? Kind::initiation_failed : Kind::note, text, child);
        if (auto* old = child->replaces ? find_child(*child->replaces) : nullptr)
            retry_rekey_later(now, *old);
        if (child->created_here) {
            terminate_child(now, id);
        } else {
            remove_child(now, id, text);
        }
    }
    send_next(now);
}

void IkeSa::device_took_child(TimePoint now, ChildSa& child) {
    auto* old = child.replaces ? find_child(*child.replaces) : nullptr;
    child_is_up(now, child);
    if (old != nullptr) {
        old->replaced_by = child.id;
        old->rekey_at.reset();
        const bool undecided = old->peer_rekey_nonce.has_value() && !child.created_here;
        if (!undecided) old->state = SaState::rekeyed;
    }
    // Who answered a rekeying goes on sending on the old SA until the new one is seen in use (section 2.8).
    if (child.created_here || old == nullptr) activate(child);
    if (child.created_here && old != nullptr) terminate_child(now, old->id);
}

void IkeSa::child_is_up(TimePoint now, ChildSa& child) {
    child.state = SaState::established;
    child.installed = now;
    const auto& config = *child.config;
    if (config.rekey_time.count() > 0) child.rekey_at = with_jitter(now, config.rekey_time);
    if (config.life_time.count() > 0) child.expires_at = now + config.life_time;
    shared_.tally.add(child.replaces ? Count::child_sas_rekeyed : Count::child_sas_established);
    report(child.replaces ? Kind::child_sa_rekeyed : Kind::child_sa_up,
           fmt::format("SPIs {:08x} in, {:08x} out, {}, {} === {}", child.spi_in, child.spi_out,
                       child.proposal.to_string(), net::to_string(child.local_selectors),
                       net::to_string(child.remote_selectors)),
           &child);
}

}  // namespace keyline::ike
