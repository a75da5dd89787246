// IKE_AUTH (RFC 7296 sections 1.2, 2.15, 2.21.2), in one or several rounds (RFC 4739).
#include <algorithm>

#include <fmt/format.h>

#include "host/ike/v2/fields.h"
#include "host/ike/v2/ike_sa.h"

namespace keyline::ike {

namespace {

using Kind = ReportEvent::Kind;

std::string who(const Identity& local, const Identity& remote) {
    return fmt::format("{} and {}", local.to_string(), remote.to_string());
}

// How many of SA, TSi and TSr are there: all of them ask for a CHILD SA, none for a childless IKE SA.
constexpr unsigned child_parts = 3;
unsigned child_parts_in(const Payloads& payloads) {
    unsigned parts = 0;
    for (const auto type : {PayloadType::sa, PayloadType::ts_initiator, PayloadType::ts_responder})
        if (find(payloads, type) != nullptr) parts++;
    return parts;
}

}  // namespace

bool Ikev2Sa::authentication_is_complete() const {
    return auth_.local == connection_->local.size() && auth_.remote == connection_->remote.size() &&
           !auth_.peer_has_another;
}

void Ikev2Sa::round_is_proven(const Payloads& payloads) {
    auth_.remote++;
    auth_.revocation = {};
    auth_.peer_has_another = find_notify(payloads, NotifyType::another_auth_follows) != nullptr;
}

// What was fetched is in the store now: the same message once more.
void Ikev2Sa::resume_authentication(TimePoint now) {
    auto waiting = std::move(*waiting_);
    waiting_.reset();
    if (waiting.request) {
        handle_auth_response(now, *waiting.request, waiting.payloads);
    } else {
        handle_auth_request(now, waiting.payloads);
    }
    send_next(now);
}

// Both sides know each other.
void Ikev2Sa::authenticated(TimePoint now) {
    become_established(now);
    shared_.tally.add(Count::ike_sas_established);
    report_change(Kind::ike_sa_up, who(local_id_, remote_id_));
    using Unique = ConnectionConfig::Unique;
    const auto unique = connection_->unique;
    const bool replaces = unique == Unique::replace || (unique != Unique::never && auth_.initial_contact);
    if (replaces) shared_.end_others(*this);
}

// RFC 4478: the peer says for how long it believes.
void Ikev2Sa::limit_authentication(TimePoint now, const NotifyBody& auth_lifetime) {
    if (auth_lifetime.data.size() != sizeof(std::uint32_t)) return;
    net::ByteReader reader(auth_lifetime.data);
    // Whatever a peer says: not one reauthentication after the other.
    constexpr std::chrono::seconds shortest{10};
    const auto lifetime = std::max(std::chrono::seconds(reader.u32()), shortest);
    // In time before the peer ends the IKE SA.
    const auto at = now + lifetime - std::min(lifetime / 10, connection_->over_time);
    reauth_at_ = reauth_at_ ? std::min(*reauth_at_, at) : at;
    expires_at_ = expires_at_ ? std::min(*expires_at_, now + lifetime) : now + lifetime;
}

// ---- Initiator

std::optional<Payloads> Ikev2Sa::build_auth(const Request& request) {
    const bool first = auth_.local == 0 && auth_.remote == 0;
    if (first) {
        // Until the peer says who it is: what the configuration expects.
        remote_id_ = connection_->remote.front().id;
        if (remote_id_.is_pattern()) remote_id_ = Identity::of(remote_.address);
    }
    if (!request.config && !peer_allows_childless_) {
        const auto text = "the peer makes no childless IKE SA (RFC 6023)";
        report_failure(request, text);
        close(text);
        return std::nullopt;
    }
    Payloads payloads;
    if (auth_.local < connection_->local.size()) {
        auto proof = prove_round(PayloadType::id_initiator);
        if (!proof) {
            report_failure(request, proof.error().message);
            close(proof.error().message);
            return std::nullopt;
        }
        payloads = std::move(*proof);
    }
    if (!first) return payloads;
    const bool says_contact = connection_->unique != ConnectionConfig::Unique::never;
    if (says_contact && shared_.is_first_contact(*this))
        payloads.push_back(notify(NotifyType::initial_contact));
    payloads.push_back(notify(NotifyType::multiple_auth_supported));
    request_certificates({connection_}, payloads);
    if (!connection_->remote.front().id.is_pattern())
        payloads.push_back({PayloadType::id_responder, remote_id_});
    if (request.config) {
        auto child = offer_child(request, request.config, std::nullopt);
        std::move(child.begin(), child.end(), std::back_inserter(payloads));
    }
    return payloads;
}

void Ikev2Sa::handle_auth_response(TimePoint now, const Request& request, const Payloads& payloads) {
    if (find(payloads, PayloadType::auth) != nullptr) {
        if (auth_.remote == connection_->remote.size()) {
            return fail_authentication(now, request, "it has more rounds of authentication than configured");
        }
        const auto proven = check_round(connection_->remote[auth_.remote], payloads);
        if (waiting_) {
            waiting_->request = request;
            return;
        }
        if (!proven) return fail_authentication(now, request, proven.error().message);
        round_is_proven(payloads);
    } else if (auth_.remote == 0 || auth_.peer_has_another || find_error(payloads) != nullptr) {
        const auto* error = find_error(payloads);
        const bool about_child = error != nullptr && error->type != NotifyType::authentication_failed &&
                                 authentication_is_complete();
        if (!about_child) {
            const auto text =
                error != nullptr ? to_string(error->type) : "the peer's IKE_AUTH response has no AUTH";
            if (error != nullptr && error->type == NotifyType::authentication_failed)
                report(Kind::authentication_failed,
                       "the peer refuses " + local_id_.to_string() + ": " + text);
            report_failure(request, text);
            return close(text);
        }
    }
    next_auth_exchange(now, request, payloads);
}

void Ikev2Sa::next_auth_exchange(TimePoint now, Request request, const Payloads& payloads) {
    if (!authentication_is_complete()) {
        const bool both_done = auth_.local == connection_->local.size() && !auth_.peer_has_another;
        if (both_done) {
            return fail_authentication(now, request,
                                       "it ends before all rounds of authentication are through");
        }
        queue_.push_front(std::move(request));
        return;
    }
    authenticated(now);
    if (const auto* lifetime = find_notify(payloads, NotifyType::auth_lifetime))
        limit_authentication(now, *lifetime);
    if (request.config) handle_child_response(now, request, payloads);
}

void Ikev2Sa::fail_authentication(TimePoint now, const Request& request, const std::string& why) {
    shared_.tally.add(Count::refused_authentication);
    const auto text =
        fmt::format("AUTHENTICATION_FAILED: the peer cannot prove to be {}: {}", remote_id_.to_string(), why);
    report(Kind::authentication_failed, text);
    report_failure(request, text);
    state_ = SaState::deleting;
    queue_.clear();
    enqueue(now, {Request::Kind::refuse_auth});
}

// ---- Responder

// IKE_SA_INIT chose a connection by addresses only; now that the peer names itself, the right one is the
// first whose first round it passes. What is wrong with the best candidate, when there is none.
std::optional<std::string> Ikev2Sa::choose_connection(const Payloads& payloads) {
    const auto* responder = find_body<Identity>(payloads, PayloadType::id_responder);
    std::string reason = "no connection for it";
    bool found_name = false;
    for (auto& candidate : shared_.connections_for(IkeVersion::v2, local_.address, remote_.address)) {
        if (responder != nullptr && !own_identity(candidate->local.front()).accepts(*responder)) continue;
        if (!select(candidate->proposals, make_offer({suite_.proposal}, {}))) continue;
        connection_ = candidate;
        local_id_ = own_identity(connection_->local.front());
        const auto proven = check_round(connection_->remote.front(), payloads);
        if (proven || waiting_) return std::nullopt;
        const bool fits_name = connection_->remote.front().id.accepts(remote_id_);
        if (fits_name && !found_name) reason = proven.error().message;
        found_name = found_name || fits_name;
    }
    return reason;
}

// One answer for every reason, so that nobody learns which names exist here.
void Ikev2Sa::refuse_authentication(const std::string& why) {
    shared_.tally.add(Count::refused_authentication);
    const auto text = fmt::format("the peer cannot prove to be {}: {}", remote_id_.to_string(), why);
    report(Kind::authentication_failed, text);
    respond({notify(NotifyType::authentication_failed)});
    close(text);
}

void Ikev2Sa::handle_auth_request(TimePoint now, const Payloads& payloads) {
    if (!auth_.first_request) {
        const auto* identity = find_body<Identity>(payloads, PayloadType::id_initiator);
        if (identity == nullptr) {
            return refuse_malformed({DecodeError::Kind::invalid_syntax, 0, "IKE_AUTH without IDi"});
        }
        remote_id_ = *identity;
        note_requested_certificates(payloads);
        if (const auto why = choose_connection(payloads)) return refuse_authentication(*why);
        if (waiting_) return;
        const auto parts = child_parts_in(payloads);
        const bool may_be_childless = connection_->childless != ConnectionConfig::Childless::never;
        if (parts != child_parts && (parts != 0 || !may_be_childless)) {
            return refuse_malformed(
                {DecodeError::Kind::invalid_syntax, 0, "IKE_AUTH without SA, TSi or TSr"});
        }
        auth_.first_request = payloads;
        auth_.initial_contact = find_notify(payloads, NotifyType::initial_contact) != nullptr;
        auth_.peer_knows_rounds = find_notify(payloads, NotifyType::multiple_auth_supported) != nullptr;
    } else if (find(payloads, PayloadType::auth) != nullptr) {
        if (auth_.remote == connection_->remote.size() || !auth_.peer_has_another) {
            return refuse_authentication("it has more rounds of authentication than it may");
        }
        const auto proven = check_round(connection_->remote[auth_.remote], payloads);
        if (waiting_) return;
        if (!proven) return refuse_authentication(proven.error().message);
    } else {
        if (auth_.peer_has_another || auth_.local == connection_->local.size())
            return refuse_authentication("IKE_AUTH without AUTH");
        return answer_auth(now);
    }
    round_is_proven(payloads);
    if (!auth_.peer_has_another && auth_.remote < connection_->remote.size()) {
        return refuse_authentication("it ends before all rounds of authentication are through");
    }
    answer_auth(now);
}

void Ikev2Sa::answer_auth(TimePoint now) {
    Payloads response;
    if (auth_.local < connection_->local.size()) {
        auto proof = prove_round(PayloadType::id_responder);
        if (!proof) return refuse_authentication("we cannot prove who we are: " + proof.error().message);
        response = std::move(*proof);
    }
    if (!authentication_is_complete()) return respond(response);
    const bool taken = connection_->unique == ConnectionConfig::Unique::keep && !auth_.initial_contact &&
                       !shared_.is_first_contact(*this);
    if (taken) return refuse_authentication("it has an IKE SA already (unique = keep)");
    if (connection_->reauth_time.count() > 0) {
        response.push_back(notify(NotifyType::auth_lifetime,
                                  field(static_cast<std::uint32_t>(connection_->reauth_time.count()))));
    }
    const auto request = std::move(*auth_.first_request);
    authenticated(now);
    answer_first_child(request, std::move(response));
}

void Ikev2Sa::answer_first_child(const Payloads& request, Payloads response) {
    if (child_parts_in(request) == 0) return respond(response);
    if (connection_->childless == ConnectionConfig::Childless::force) {
        response.push_back(notify(NotifyType::no_additional_sas));
        return respond(response);
    }
    auto child = answer_child(request, true, nullptr);
    if (child) {
        Payloads failure = response;
        failure.push_back(notify(NotifyType::no_additional_sas));
        return defer(*child, std::move(response), std::move(failure));
    }
    response.push_back(child.error());
    respond(response);
}

}  // namespace keyline::ike
