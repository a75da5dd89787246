// Phase 1 with GSS-API (draft-ietf-ipsec-isakmp-gss-auth-07), which is Kerberos 5 here: the initiator has a
// ticket for the responder, and HASH_I and HASH_R travel in the context that both made with it.
//
//   Main Mode         1, 2   SA, with a GSS Identity Name of each side
//                     3, 4   KE, NONCE, GSS: a token of each side
//                     5, 6   ID, HASH: wrapped; encrypted
//   Aggressive Mode has the tokens in 1 and 2, and HASH in 2 and 3.
//
// SKEYID is that of signatures. HASH_I and HASH_R have the name and the token of their side behind its ID.
//
// Of the context:
//  * Its turns may ask servers and read files, so they are taken beside the engine. What comes from a
//  stranger takes
//    one turn an SA: then the SA goes on or ends. The limits on half-open SAs limit how many wait.
//  * The peer is whom the configuration names. A GSS Identity Name only tells early that it is somebody else.
#include <fmt/format.h>

#include "host/ike/auth/principals.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

bool IsakmpSa::uses_gss() const {
    return !terms_.gss_identity_name.empty();
}

// waiting_ is set while the turn is taken; then the same is to be asked again.
IsakmpSa::Step IsakmpSa::take_gss_turn(ByteView token) {
    if (!gss_.turn) {
        gss_.turn = std::make_shared<std::optional<Result<gss::Turn>>>();
        gss_.work = shared_.run(id_, [context = gss_.context, token = to_bytes(token), turn = gss_.turn] {
            *turn = context->turn(token);
        });
        waiting_.emplace();
        return {};
    }
    const auto turn = std::move(std::exchange(gss_.turn, nullptr)->value());
    const auto refuse = [](std::string why) {
        return Refused({NotifyType::authentication_failed, std::move(why)});
    };
    if (!turn) return refuse(turn.error().message);
    // The initiator's first token, the responder's, and no more.
    const bool first = initiator_ && token.empty();
    if (turn->complete == first || turn->token.empty() != (initiator_ && !first))
        return refuse(
            "GSS-API does not get by with one token of each side, which is what Phase 1 has room for");
    gss_.complete = turn->complete;
    if (!turn->token.empty()) gss_.own_token = turn->token;
    return {};
}

// ---- Initiator: before the first message, so that an error is told before anybody hears of it

IsakmpSa::Step IsakmpSa::prepare_gss() {
    if (!gss_.own_token.empty()) return {};
    if (!gss_.context) {
        const auto own = principal_of(connection_->local.front().id);
        const auto peer = principal_of(connection_->remote.front().id);
        if (!own || !peer)
            return Refused({NotifyType::authentication_failed,
                            "who initiates with GSS-API must know the peer's principal: see id in remote"});
        gss_.context = shared_.settings.gss->initiate(*own, *peer);
    }
    return take_gss_turn({});
}

// It would not accept a ticket for whom we want.
IsakmpSa::Step IsakmpSa::check_gss_name() const {
    const auto& remote = connection_->remote.front().id;
    const auto wanted = principal_of(remote);
    if (!uses_gss() || (wanted && may_be(chosen_.gss_identity_name, *wanted))) return {};
    return Refused({NotifyType::no_proposal_chosen,
                    fmt::format("the responder's GSS Identity Name is not that of {}", remote.to_string())});
}

// ---- Tokens

void IsakmpSa::add_gss_token(Payloads& payloads) const {
    if (uses_gss()) payloads.push_back({PayloadType::gss_token, gss_.own_token});
}

// waiting_ is set while it is dealt with.
IsakmpSa::Step IsakmpSa::read_gss_token(const Chain& chain) {
    const auto* payload = chain.find(PayloadType::gss_token);
    if (payload == nullptr || payload->body.empty() || chain.count(PayloadType::gss_token) != 1)
        return Refused({NotifyType::payload_malformed, "a message without one GSS token"});
    if (gss_.complete) return Refused({NotifyType::payload_malformed, "a GSS token too many"});
    if (!gss_.context) {
        const auto own = principal_of(connection_->local.front().id);
        if (!own) return Refused({NotifyType::no_proposal_chosen, "no principal of this side"});
        gss_.context = shared_.settings.gss->accept(*own);
    }
    auto taken = take_gss_turn(payload->body);
    if (taken && !waiting_) gss_.peers_token = payload->body;
    return taken;
}

// ---- The proof

Bytes IsakmpSa::claim(bool own) const {
    auto said = own ? own_id_ : peers_id_;
    if (!uses_gss()) return said;
    append(said, own ? terms_.gss_identity_name : chosen_.gss_identity_name);
    append(said, own ? gss_.own_token : gss_.peers_token);
    return said;
}

tl::expected<Payload, Refusal> IsakmpSa::wrap_hash(const crypto::Secret& hash) {
    auto wrapped = gss_.context->wrap(hash.reveal());
    if (!wrapped) return Refused({NotifyType::authentication_failed, wrapped.error().message});
    return Payload{PayloadType::hash, std::move(*wrapped)};
}

IsakmpSa::Step IsakmpSa::check_wrapped_hash(const Chain& chain, const crypto::Secret& expected) {
    const auto* hash = chain.find(PayloadType::hash);
    if (hash == nullptr) return Refused({NotifyType::payload_malformed, "a message without HASH"});
    const auto refuse = [](std::string why) {
        return Refused({NotifyType::authentication_failed, std::move(why)});
    };
    const auto said = gss_.context->unwrap(hash->body);
    if (!said) return refuse("its HASH cannot be unwrapped: " + said.error().message);
    if (!crypto::constant_time_equal(expected.reveal(), *said)) return refuse("its HASH is wrong");
    const auto names = gss_.context->names();
    if (!names) return refuse(names.error().message);
    if (auto fits = check_principal(connection_->remote.front().id, remote_id_, *names); !fits)
        return refuse(fits.error().message);
    return {};
}

}  // namespace keyline::ike::v1
