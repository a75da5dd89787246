// What AUTH payloads are made of (RFC 7296 section 2.15), and authentication with a pre-shared key.
#pragma once

#include "host/crypto/prf.h"
#include "host/ike/configuration.h"

namespace keyline::ike {

// What one side signs, and with what it proves who it is.
struct AuthInput {
    crypto::PrfAlgorithm prf = crypto::PrfAlgorithm::hmac_sha256;
    ByteView init_message;               // this side's IKE_SA_INIT message, as sent last
    ByteView peer_nonce;                 // the other side's nonce
    ByteView sk_p;                       // SK_pi or SK_pr: this side's
    const Identity* identity = nullptr;  // this side's
};

// InitiatorSignedOctets or ResponderSignedOctets: message | nonce | prf(SK_p, RestOfIDPayload).
Bytes signed_octets(const AuthInput& input);

// AUTH = prf(prf(Shared Secret, "Key Pad for IKEv2"), <SignedOctets>)
crypto::Secret shared_key_auth(const crypto::Secret& secret, const AuthInput& input);

// strongSwan's best match: the secret whose owners fit the remote identity best, among equals the local one.
// A secret without owners is for %any. Null when none fits.
const crypto::Secret* find_secret(const std::vector<SharedSecret>& secrets, const Identity& local,
                                  const Identity& remote, SharedSecret::Kind kind = SharedSecret::Kind::ike);

}  // namespace keyline::ike
