// IKE_AUTH (RFC 7296 sections 1.2, 2.15, 2.21.2) with a pre-shared key.
#include <fmt/format.h>

#include "host/ike/auth/shared_key.h"
#include "host/ike/v2/ike_sa.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

Identity address_identity(const net::IpAddress& address) {
    return {address.is_v4() ? Identity::Type::ipv4 : Identity::Type::ipv6, to_bytes(address.bytes())};
}

std::string who(const Identity& local, const Identity& remote) {
    return fmt::format("{} and {}", local.to_string(), remote.to_string());
}

}  // namespace

Identity IkeSa::own_identity(const ConnectionConfig& connection) const {
    const auto& configured = connection.local.front().id;
    return configured.type == Identity::Type::any ? address_identity(local_.address) : configured;
}

std::optional<crypto::Secret> IkeSa::auth_of(bool of_initiator) const {
    const auto* secret = shared_.secret_for(local_id_, remote_id_);
    if (secret == nullptr) return std::nullopt;
    AuthInput input;
    input.prf = suite_.prf;
    input.init_message = of_initiator ? init_request_ : init_response_;
    input.peer_nonce = of_initiator ? nonces_.responder : nonces_.initiator;
    input.sk_p = (of_initiator ? keys_.pi : keys_.pr).reveal();
    input.identity = of_initiator == initiator_ ? &local_id_ : &remote_id_;
    return shared_key_auth(*secret, input);
}

bool IkeSa::verify_peer(const Payloads& payloads) const {
    const auto* auth = find_body<AuthBody>(payloads, PayloadType::auth);
    if (auth == nullptr || auth->method != static_cast<std::uint8_t>(AuthMethod::shared_key)) return false;
    const auto expected = auth_of(!initiator_);
    return expected && crypto::constant_time_equal(expected->reveal(), auth->data);
}

// ---- Initiator

std::optional<Payloads> IkeSa::build_auth(const Request& request) {
    // Until the peer says who it is: what the configuration expects.
    remote_id_ = connection_->remote.front().id;
    if (remote_id_.type == Identity::Type::any) remote_id_ = address_identity(remote_.address);
    const auto auth = auth_of(true);
    if (!auth) {
        const auto text = "no shared secret for " + who(local_id_, remote_id_);
        report_failure(request, text);
        close(text);
        return std::nullopt;
    }
    Payloads payloads{{PayloadType::id_initiator, local_id_}};
    if (shared_.is_first_contact(*this)) payloads.push_back(notify(NotifyType::initial_contact));
    if (connection_->remote.front().id.type != Identity::Type::any) {
        payloads.push_back({PayloadType::id_responder, remote_id_});
    }
    payloads.push_back({PayloadType::auth, AuthBody{static_cast<std::uint8_t>(AuthMethod::shared_key),
                                                    to_bytes(auth->reveal())}});
    auto child = offer_child(request.config, std::nullopt, true, std::nullopt);
    std::move(child.begin(), child.end(), std::back_inserter(payloads));
    return payloads;
}

void IkeSa::handle_auth_response(TimePoint now, const Request& request, const Payloads& payloads) {
    const auto* identity = find_body<Identity>(payloads, PayloadType::id_responder);
    if (identity == nullptr || find(payloads, PayloadType::auth) == nullptr) {
        const auto* error = find_error(payloads);
        const auto text =
            error != nullptr ? to_string(error->type) : "the peer's IKE_AUTH response has no IDr or AUTH";
        if (error != nullptr && error->type == NotifyType::authentication_failed) {
            report(Kind::authentication_failed, "the peer refuses " + local_id_.to_string() + ": " + text);
        }
        report_failure(request, text);
        return close(text);
    }
    remote_id_ = *identity;
    if (!connection_->remote.front().id.accepts(*identity) || !verify_peer(payloads)) {
        shared_.tally.add(Count::refused_authentication);
        const auto text =
            fmt::format("AUTHENTICATION_FAILED: the peer cannot prove to be {}", remote_id_.to_string());
        report(Kind::authentication_failed, text);
        report_failure(request, text);
        state_ = SaState::deleting;
        queue_.clear();
        return enqueue(now, {Request::Kind::refuse_auth});
    }
    become_established(now);
    shared_.tally.add(Count::ike_sas_established);
    report(Kind::ike_sa_up, who(local_id_, remote_id_));
    handle_child_response(now, request, payloads);
}

// ---- Responder

// IKE_SA_INIT chose a connection by addresses only; now that the names are known, the right one.
ConnectionPointer IkeSa::connection_of_peer(const Payloads& payloads) const {
    const auto* initiator = find_body<Identity>(payloads, PayloadType::id_initiator);
    const auto* responder = find_body<Identity>(payloads, PayloadType::id_responder);
    if (initiator == nullptr) return nullptr;
    for (auto& candidate : shared_.connections_for(local_.address, remote_.address)) {
        const bool fits = candidate->remote.front().id.accepts(*initiator) &&
                          (responder == nullptr || own_identity(*candidate).accepts(*responder)) &&
                          select(candidate->proposals, make_offer({suite_.proposal}, {}));
        if (fits) return candidate;
    }
    return nullptr;
}

// One answer for every reason, so that nobody learns which names exist here.
void IkeSa::refuse_authentication(const std::string& why) {
    shared_.tally.add(Count::refused_authentication);
    report(Kind::authentication_failed, why);
    respond({notify(NotifyType::authentication_failed)});
    close(why);
}

void IkeSa::handle_auth_request(TimePoint now, const Payloads& payloads) {
    const auto* identity = find_body<Identity>(payloads, PayloadType::id_initiator);
    if (identity == nullptr) {
        return refuse_malformed({DecodeError::Kind::invalid_syntax, 0, "IKE_AUTH without IDi"});
    }
    const auto connection = connection_of_peer(payloads);
    if (!connection) {
        return refuse_authentication("no connection for " + identity->to_string());
    }
    connection_ = connection;
    local_id_ = own_identity(*connection_);
    remote_id_ = *identity;
    if (!verify_peer(payloads)) {
        return refuse_authentication("the peer cannot prove to be " + remote_id_.to_string());
    }
    const bool asks_child = find(payloads, PayloadType::sa) != nullptr &&
                            find(payloads, PayloadType::ts_initiator) != nullptr &&
                            find(payloads, PayloadType::ts_responder) != nullptr;
    if (!asks_child) {
        return refuse_malformed({DecodeError::Kind::invalid_syntax, 0, "IKE_AUTH without SA, TSi or TSr"});
    }
    const auto auth = auth_of(false);
    Payloads response{{PayloadType::id_responder, local_id_},
                      {PayloadType::auth, AuthBody{static_cast<std::uint8_t>(AuthMethod::shared_key),
                                                   to_bytes(auth->reveal())}}};
    become_established(now);
    shared_.tally.add(Count::ike_sas_established);
    report(Kind::ike_sa_up, who(local_id_, remote_id_));
    if (find_notify(payloads, NotifyType::initial_contact) != nullptr) shared_.end_others(*this);

    auto child = answer_child(payloads, true, nullptr);
    if (child) {
        Payloads failure = response;
        failure.push_back(notify(NotifyType::no_additional_sas));
        return defer(*child, std::move(response), std::move(failure));
    }
    response.push_back(child.error());
    respond(response);
}

}  // namespace keyline::ike
