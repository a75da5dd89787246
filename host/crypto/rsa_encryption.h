// RSAES-PKCS1-v1_5 (RFC 8017 section 7.2): IKEv1's authentication with public key encryption (RFC 2409
// sections 5.2 and 5.3).
#pragma once

#include "host/crypto/key.h"
#include "host/crypto/random.h"

namespace keyline::crypto {

// Of the longest message that the key takes: the modulus' octets less 11.
std::size_t rsa_message_bytes(const PublicKey& key);

// An error: no RSA key, or a message that is too long.
Result<Bytes> rsa_encrypt(const PublicKey& key, ByteView message, RandomSource& random);

// Never says that the padding is wrong: whoever can ask that can decrypt what others sent (Bleichenbacher).
// Such a ciphertext has a message of its own, random in content and length to everybody without the key, but
// the same each time (implicit rejection: draft-irtf-cfrg-rsa-guidance, as OpenSSL 3.2 does it and Debian's
// 3.0 does not). Which of both it is shows neither in the answer nor in the time. So the caller must not
// tell "cannot be read" from "is wrong" either: what comes out is taken, and the HASH fails later.
//
// An error: what everybody can see, no RSA key or a ciphertext that is not of the modulus' size and below it.
Result<Secret> rsa_decrypt(const PrivateKey& key, ByteView ciphertext);

}  // namespace keyline::crypto
