// Who each side is: SKEYID, identities and HASH payloads (RFC 2409 sections 5, 5.4). Signatures are in
// isakmp_sa_signature.cpp, public key encryption in isakmp_sa_encryption.cpp, GSS-API in isakmp_sa_gss.cpp.
#include <algorithm>

#include <fmt/format.h>

#include "host/ike/auth/v1_methods.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

// What this side could authenticate with, in Phase 1's numbers.
std::vector<AuthenticationMethod> IsakmpSa::methods(const ConnectionConfig& connection,
                                                    bool initiator) const {
    const auto& own = connection.local.front();
    if (const auto encrypted = encryption_method_of(own.method)) return {*encrypted};
    if (own.method == AuthClass::gss_api) return {gss_api_method};
    if (own.method == AuthClass::psk)
        return with_user(connection, initiator, {AuthenticationMethod::pre_shared_key});
    // Hybrid authentication: it is the peer that signs. (DSS too would make the first message twice as long.)
    if (own.method == AuthClass::xauth)
        return with_user(connection, initiator, {AuthenticationMethod::rsa_signatures});
    if (own.method != AuthClass::public_key) return {};
    const auto credential = shared_.credentials().own_signing_credential(own, {});
    const auto method = credential ? signature_method_of(credential->key.public_key()) : std::nullopt;
    if (!method) return {};
    return with_user(connection, initiator, {*method});
}

// The key is found by identities. In Main Mode a responder does not know the initiator's yet: then by its
// address, or by what the connection expects (RFC 2409 section 5.4).
Result<const crypto::Secret*> IsakmpSa::pre_shared_key() const {
    const auto* secret = shared_.credentials().shared_secret(SharedSecret::Kind::ike, local_id_, remote_id_);
    if (secret != nullptr) return secret;
    return fail(fmt::format("no shared secret for {} and {}", local_id_.to_string(), remote_id_.to_string()));
}

Result<crypto::Secret> IsakmpSa::make_skeyid() {
    if (uses_gss() || signature_scheme_of(chosen_.method))
        return skeyid_signatures(suite_.hash, values_, gxy_);
    if (encrypts()) return skeyid_encryption(suite_.hash, values_);
    const auto secret = pre_shared_key();
    if (!secret) return tl::unexpected(secret.error());
    pre_shared_key_ = (*secret)->clone();
    return skeyid_pre_shared(suite_.hash, values_, pre_shared_key_);
}

// Of the hash that the signature goes with, where it does with one (RFC 4754 section 3).
Phase1Suite IsakmpSa::suite_of_proof(bool initiators) const {
    auto suite = suite_;
    if (!signs(chosen_.method, initiators)) return suite;
    const auto scheme = signature_scheme_of(chosen_.method);
    if (const auto hash = scheme ? hash_of_signature(*scheme) : std::nullopt) suite.hash = *hash;
    return suite;
}

crypto::Secret IsakmpSa::own_hash() const {
    const auto& make = initiator_ ? hash_i : hash_r;
    return make(suite_of_proof(initiator_), keys_.skeyid, values_, sa_body_, claim(true));
}

crypto::Secret IsakmpSa::peers_hash() const {
    const auto& make = initiator_ ? hash_r : hash_i;
    return make(suite_of_proof(!initiator_), keys_.skeyid, values_, sa_body_, claim(false));
}

// ---- This side

tl::expected<IsakmpSa::Payloads, Refusal> IsakmpSa::prove() {
    if (own_id_.empty()) {
        local_id_ = own_identity(connection_->local.front());
        own_id_ = encode(phase1_id(local_id_));
    }
    Payloads payloads;
    if (!encrypts()) payloads.push_back({PayloadType::identification, own_id_});
    const auto hash = own_hash();
    if (uses_gss()) {
        auto wrapped = wrap_hash(hash);
        if (!wrapped) return tl::unexpected(wrapped.error());
        payloads.push_back(std::move(*wrapped));
        return payloads;
    }
    if (!signs(chosen_.method, initiator_)) {
        payloads.push_back({PayloadType::hash, to_bytes(hash.reveal())});
        return payloads;
    }
    auto signature = sign(hash.reveal());
    if (!signature) return signature;
    std::move(signature->begin(), signature->end(), std::back_inserter(payloads));
    return payloads;
}

// ---- The peer

IsakmpSa::Step IsakmpSa::read_identity(const Chain& chain) {
    const auto* payload = chain.find(PayloadType::identification);
    if (payload == nullptr) return Refused({NotifyType::payload_malformed, "a message without ID"});
    const auto body = decode_id(payload->body);
    const auto identity = body ? phase1_identity(*body) : tl::unexpected(body.error());
    if (!identity) return Refused({identity.error().notify, identity.error().reason});
    remote_id_ = *identity;
    peers_id_ = payload->body;
    const auto before = connection_;
    if (!find_connection_by_identity())
        return Refused(
            {NotifyType::authentication_failed,
             fmt::format("no connection for {} (here {})", remote_id_.to_string(), local_id_.to_string())});
    if (!key_is_of_identity(connection_ == before))
        return Refused({NotifyType::authentication_failed,
                        "its name has another pre-shared key than its address: in Main Mode the key is found "
                        "before the name is known; use certificates, or a connection for that address"});
    return {};
}

// SKEYID may have been made with a key that the peer's address led to (section 5.4): who knows that one is
// not yet who has another. A name without a key is believed only in the connection that the address led to.
bool IsakmpSa::key_is_of_identity(bool same_connection) const {
    if (pre_shared_key_.empty()) return true;  // signatures; or SKEYID is made later, by this name
    const auto* own = shared_.credentials().shared_secret(SharedSecret::Kind::ike, local_id_, remote_id_);
    if (own == nullptr) return same_connection;
    return crypto::constant_time_equal(own->reveal(), pre_shared_key_.reveal());
}

// The first message chose a connection by addresses only; now that the peer names itself, it is the first one
// that takes this peer and would take the proposal that was chosen.
bool IsakmpSa::find_connection_by_identity() {
    if (connection_->remote.front().id.accepts(remote_id_)) return true;
    if (initiator_) return false;
    for (auto& candidate : shared_.connections_for(IkeVersion::v1, local_.address, remote_.address)) {
        if (own_identity(candidate->local.front()) != local_id_) continue;
        if (!candidate->remote.front().id.accepts(remote_id_) || !goes_the_same_way(*candidate)) continue;
        connection_ = candidate;
        return true;
    }
    return false;
}

// It would have chosen the same.
bool IsakmpSa::goes_the_same_way(const ConnectionConfig& candidate) const {
    return candidate.aggressive == aggressive_ &&
           candidate.local.front().method == connection_->local.front().method &&
           choose_phase1(phase1_terms(candidate, false), chosen_.answer).has_value();
}

IsakmpSa::Step IsakmpSa::check_proof(const Chain& chain) {
    const auto expected = peers_hash();
    if (encrypts()) return check_encrypted_proof(chain, expected);
    if (uses_gss()) return check_wrapped_hash(chain, expected);
    if (signs(chosen_.method, !initiator_)) return check_signature(chain, expected.reveal());
    const auto* hash = chain.find(PayloadType::hash);
    if (hash == nullptr) return Refused({NotifyType::payload_malformed, "a message without HASH"});
    if (!crypto::constant_time_equal(expected.reveal(), hash->body))
        return Refused({NotifyType::authentication_failed,
                        "its HASH is wrong: is the pre-shared key the same on both sides?"});
    return {};
}

}  // namespace keyline::ike::v1
