// Authentication with a pre-shared key (RFC 7296 section 2.15).
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

// AUTH = prf(prf(Shared Secret, "Key Pad for IKEv2"), <SignedOctets>)
crypto::Secret shared_key_auth(const crypto::Secret& secret, const AuthInput& input);

// The secret for this pair of identities: one that names both before one that names one, one that names one
// before one for everybody; null when there is none.
const crypto::Secret* find_secret(const std::vector<SharedSecret>& secrets, const Identity& local,
                                  const Identity& remote);

}  // namespace keyline::ike
