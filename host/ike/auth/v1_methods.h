// Which signatures (RFC 2409 section 5.1, RFC 4754) and which public key encryption (sections 5.2, 5.3)
// IKEv1's authentication methods are.
#pragma once

#include <optional>

#include "host/crypto/signature.h"
#include "host/ike/configuration.h"
#include "host/ike/v1/constants.h"

namespace keyline::ike {

// With what HASH_I or HASH_R is signed in this method, with hybrid authentication and with XAUTH as without.
// Nothing: it is no method with signatures.
std::optional<crypto::SignatureScheme> signature_scheme_of(v1::AuthenticationMethod method);

// The method in which a key signs, without XAUTH: both sides have the same. Nothing: IKEv1 has none for it
// (Ed25519, Ed448, other curves than NIST's three).
std::optional<v1::AuthenticationMethod> signature_method_of(const crypto::PublicKey& key);

// The same of a side that is one of a pair with a user, who is asked for a name and a password after Phase 1
// (draft-beaulieu-ike-xauth section 7.2): the initiator or the responder. `hybrid`: the user's side proves
// nothing before (draft-ietf-ipsec-isakmp-hybrid-auth section 3.2.1). Nothing: there is no number for it.
std::optional<v1::AuthenticationMethod> method_with_user(v1::AuthenticationMethod method,
                                                         bool initiator_is_user, bool hybrid);
// Whether that side signs; one that does not has HASH_I or HASH_R.
bool signs(v1::AuthenticationMethod method, bool initiator);

// The hash whose HMAC makes the HASH_I and HASH_R that are signed, for a scheme that goes with one hash. All
// else, SKEYID too, is made with the negotiated one, and so is this when nothing is returned.
std::optional<crypto::HashAlgorithm> hash_of_signature(const crypto::SignatureScheme& scheme);

// What travels under the peer's public key: NONCE and ID (section 5.2), or NONCE alone and all else under a
// key made of it (section 5.3).
enum class PublicKeyEncryption : std::uint8_t { plain, revised };
// With XAUTH as without. Nothing: it is no method with encryption.
std::optional<PublicKeyEncryption> encryption_of(v1::AuthenticationMethod method);
// The method of a connection that says so, without XAUTH; nothing for other words.
std::optional<v1::AuthenticationMethod> encryption_method_of(AuthClass word);

}  // namespace keyline::ike
