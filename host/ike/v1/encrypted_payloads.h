// The payloads of Phase 1 with public key encryption (RFC 2409 sections 5.2 and 5.3): bodies are encrypted,
// generic headers are not. The public key's part is RSA, the rest of the revised mode the negotiated cipher
// under Ke_i or Ke_r.
#pragma once

#include <string>
#include <vector>

#include "host/crypto/key.h"
#include "host/crypto/random.h"
#include "host/ike/auth/v1_methods.h"
#include "host/ike/v1/keys.h"
#include "host/ike/v1/message.h"

namespace keyline::ike::v1 {

struct PayloadEncryption {
    PublicKeyEncryption kind = PublicKeyEncryption::plain;
    Phase1Suite suite;         // revised: the cipher and its prf
    std::uint64_t cookie = 0;  // the sender's own
};

// In the order of the RFC's pictures; `payloads` has KE, NONCE and ID, and may have CERT, HASH_R, NAT-D,
// vendor IDs and so on. HASH stays in clear, as the pictures have it (section 5.3's text could be read
// otherwise). Fails when NONCE or ID is too long for the key: rsa_message_bytes().
Result<std::vector<Payload>> encrypt_payloads(const PayloadEncryption& how, const crypto::PublicKey& key,
                                              std::vector<Payload> payloads, crypto::RandomSource& random);

// What came out. Where `doubt` says something, a ciphertext was not what an honest peer sends; the payloads
// are there all the same, though some may be empty, and nobody but our own log may hear of it before the
// HASH fails (rsa_decrypt() has the reason).
struct DecryptedPayloads {
    Chain chain;        // of all payloads; `octets` is empty
    std::string doubt;  // a sentence
};
// An error is what everybody can see without any key: payloads that are missing, sizes that cannot be. A HASH
// behind NONCE may be encrypted or in clear: its size says which.
Decoded<DecryptedPayloads> decrypt_payloads(const PayloadEncryption& how, const crypto::PrivateKey& key,
                                            const Chain& chain);

}  // namespace keyline::ike::v1
