// One round of authentication: how this side proves who it is, and how the peer's proof is checked (RFC 7296
// section 2.15).
#include <set>

#include <fmt/format.h>

#include "host/ike/auth/shared_key.h"
#include "host/ike/auth/signature_auth.h"
#include "host/ike/v2/ike_sa.h"

namespace keyline::ike {

AuthInput Ikev2Sa::auth_input(bool of_initiator) const {
    AuthInput input;
    input.prf = suite_.prf;
    input.init_message = of_initiator ? init_request_ : init_response_;
    input.peer_nonce = of_initiator ? nonces_.responder : nonces_.initiator;
    input.sk_p = (of_initiator ? keys_.pi : keys_.pr).reveal();
    input.identity = of_initiator == initiator_ ? &local_id_ : &remote_id_;
    return input;
}

// ---- This side

Result<Payloads> Ikev2Sa::prove_round(PayloadType id_type) {
    const auto& round = connection_->local.at(auth_.local);
    const bool another_follows = auth_.local + 1 < connection_->local.size();
    if (another_follows && !auth_.peer_knows_rounds)
        return fail("several rounds of authentication are configured, and the peer knows one (RFC 4739)");
    local_id_ = own_identity(round);
    Payloads payloads{{id_type, local_id_}};
    auto proof = round.method == AuthClass::psk ? prove_with_secret() : prove_with_signature(round);
    if (!proof) return proof;
    std::move(proof->begin(), proof->end(), std::back_inserter(payloads));
    auth_.local++;
    if (another_follows) payloads.push_back(notify(NotifyType::another_auth_follows));
    return payloads;
}

Result<Payloads> Ikev2Sa::prove_with_secret() {
    const auto* secret = shared_.credentials().shared_secret(SharedSecret::Kind::ike, local_id_, remote_id_);
    if (secret == nullptr) {
        return fail(
            fmt::format("no shared secret for {} and {}", local_id_.to_string(), remote_id_.to_string()));
    }
    const auto auth = shared_key_auth(*secret, auth_input(initiator_));
    return Payloads{{PayloadType::auth,
                     AuthBody{static_cast<std::uint8_t>(AuthMethod::shared_key), to_bytes(auth.reveal())}}};
}

Result<Payloads> Ikev2Sa::prove_with_signature(const LocalAuth& round) {
    const auto credential = shared_.credentials().own_credential(round, auth_.requested_authorities);
    if (!credential) return tl::unexpected(credential.error());
    const auto constraints = AuthConstraints::parse(round.auth);
    if (!constraints) return tl::unexpected(constraints.error());
    const auto method = choose_signature(credential->key.public_key(), *constraints, auth_.peer_hashes);
    if (!method) return tl::unexpected(method.error());
    const auto signature = sign_auth(credential->key, *method, signed_octets(auth_input(initiator_)));
    if (!signature) return tl::unexpected(signature.error());
    Payloads payloads;
    using Send = ConnectionConfig::SendCertificate;
    const bool sends = connection_->send_certificate == Send::always ||
                       (connection_->send_certificate == Send::if_asked && auth_.certificate_requested);
    if (sends) {
        for (const auto& certificate : credential->chain) {
            payloads.push_back(
                {PayloadType::certificate,
                 CertificateBody{static_cast<std::uint8_t>(CertificateEncoding::x509_signature),
                                 certificate.der()}});
        }
    }
    payloads.push_back({PayloadType::auth, AuthBody{signature->method, signature->data}});
    return payloads;
}

// ---- The peer

// RFC 7296 section 3.7: the CAs that we trust, where a certificate is wanted at all.
void Ikev2Sa::request_certificates(const std::vector<ConnectionPointer>& connections,
                                   Payloads& payloads) const {
    std::set<Bytes> wanted;
    for (const auto& connection : connections) {
        if (!connection->send_certificate_request) continue;
        for (const auto& round : connection->remote) {
            if (round.method == AuthClass::psk) continue;
            for (auto& hash : shared_.credentials().certificate_request(round))
                wanted.insert(std::move(hash));
        }
    }
    if (wanted.empty()) return;
    // More do not fit a datagram. A peer may send a certificate of one that is not named (section 3.7).
    constexpr std::size_t most_hashes = 3000;
    Bytes hashes;
    for (const auto& hash : wanted)
        if (hashes.size() < most_hashes * hash.size()) append(hashes, hash);
    payloads.push_back(
        {PayloadType::certificate_request,
         CertificateRequestBody{static_cast<std::uint8_t>(CertificateEncoding::x509_signature), hashes}});
}

void Ikev2Sa::note_requested_certificates(const Payloads& payloads) {
    constexpr std::size_t hash_bytes = 20;  // SHA-1
    auth_.requested_authorities.clear();    // a message may be read again, when something was fetched for it
    for (const auto& payload : payloads) {
        const auto* request = std::get_if<CertificateRequestBody>(&payload.body);
        if (request == nullptr ||
            request->encoding != static_cast<std::uint8_t>(CertificateEncoding::x509_signature))
            continue;
        auth_.certificate_requested = true;
        ByteView rest(request->authorities);
        for (; rest.size() >= hash_bytes; rest = rest.subspan(hash_bytes))
            auth_.requested_authorities.push_back(to_bytes(rest.first(hash_bytes)));
    }
}

void Ikev2Sa::note_signature_hashes(const Payloads& payloads) {
    const auto* hashes = find_notify(payloads, NotifyType::signature_hash_algorithms);
    if (hashes != nullptr) auth_.peer_hashes = parse_signature_hash_algorithms(hashes->data);
}

Result<void> Ikev2Sa::check_round(const RemoteAuth& round, const Payloads& payloads) {
    const auto* identity =
        find_body<Identity>(payloads, initiator_ ? PayloadType::id_responder : PayloadType::id_initiator);
    const auto* auth = find_body<AuthBody>(payloads, PayloadType::auth);
    if (identity == nullptr || auth == nullptr) return fail("it sends no identity or no AUTH");
    if (!round.id.accepts(*identity)) {
        return fail(
            fmt::format("it calls itself {} and not {}", identity->to_string(), round.id.to_string()));
    }
    remote_id_ = *identity;
    const bool by_secret = auth->method == static_cast<std::uint8_t>(AuthMethod::shared_key);
    if (round.method && *round.method != (by_secret ? AuthClass::psk : AuthClass::public_key)) {
        return fail(by_secret ? "it uses a shared secret where a signature is asked for"
                              : "it uses a signature where a shared secret is asked for");
    }
    return by_secret ? check_secret(*auth) : check_signature(round, *auth, payloads);
}

Result<void> Ikev2Sa::check_secret(const AuthBody& auth) {
    const auto* secret = shared_.credentials().shared_secret(SharedSecret::Kind::ike, local_id_, remote_id_);
    if (secret == nullptr) {
        return fail(fmt::format("there is no shared secret for {} and {}", local_id_.to_string(),
                                remote_id_.to_string()));
    }
    const auto expected = shared_key_auth(*secret, auth_input(!initiator_));
    if (!crypto::constant_time_equal(expected.reveal(), auth.data)) return fail("its AUTH is wrong");
    return {};
}

Result<void> Ikev2Sa::check_signature(const RemoteAuth& round, const AuthBody& auth,
                                      const Payloads& payloads) {
    const auto octets = signed_octets(auth_input(!initiator_));
    PeerClaim claim;
    claim.id = remote_id_;
    claim.auth_method = auth.method;
    claim.auth_data = auth.data;
    claim.signed_octets = octets;
    for (const auto& payload : payloads) {
        const auto* certificate = std::get_if<CertificateBody>(&payload.body);
        if (certificate != nullptr) claim.certificates.push_back({certificate->encoding, certificate->data});
    }
    auto verdict = shared_.credentials().verify_peer(claim, round, auth_.revocation, shared_.wall_clock());
    if (const auto* refused = std::get_if<RefusedPeer>(&verdict)) return fail(refused->reason);
    if (auto* needs = std::get_if<NeedsFetch>(&verdict)) {
        waiting_ = WaitingForFetch{{needs->waiting_for.begin(), needs->waiting_for.end()}, payloads, {}};
        for (auto& fetch : needs->start) shared_.act(std::move(fetch));
    }
    return {};
}

}  // namespace keyline::ike
