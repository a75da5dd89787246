// Digital signatures, and their names as AlgorithmIdentifier (RFC 5280 section 4.1.1.2) of RFC 7427.
#pragma once

#include "host/crypto/key.h"
#include "host/crypto/mac.h"

namespace keyline::crypto {

struct SignatureScheme {
    enum class Kind : std::uint8_t {
        rsa_pkcs1,  // RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2)
        rsa_pss,    // RSASSA-PSS (section 8.1), MGF1 with the same hash, the salt as long as the hash
        ecdsa,      // on any curve, the signature as DER (RFC 3279 section 2.2.3)
        ecdsa_raw,  // r | s of the curve's size; the hash goes with the curve (RFC 4754 section 7)
        ed25519,    // RFC 8032, pure: the hash below says nothing
        ed448,
        // The data is a digest already, as IKEv1 signs (RFC 2409 section 5.1).
        rsa_digest,    // RSASSA-PKCS1-v1_5's padding around the data itself, without DigestInfo; any hash
        ecdsa_digest,  // as ecdsa_raw; the data has the size of the curve's hash
        dsa_digest,    // r | s, each of q's size (FIPS 186-4 section 4.6); the data has SHA-1's size
    };
    Kind kind = Kind::rsa_pkcs1;
    HashAlgorithm hash = HashAlgorithm::sha256;

    bool operator==(const SignatureScheme& other) const {
        return kind == other.kind && (hash == other.hash || !has_hash());
    }
    // `hash` says something.
    bool has_hash() const {
        return kind != Kind::ed25519 && kind != Kind::ed448 && kind != Kind::rsa_digest &&
               kind != Kind::dsa_digest;
    }
    bool takes_digest() const {
        return kind == Kind::rsa_digest || kind == Kind::ecdsa_digest || kind == Kind::dsa_digest;
    }
    KeyType key_type() const;
};
std::string to_string(const SignatureScheme& scheme);  // "RSA_EMSA_PKCS1_SHA2_256": strongSwan's spellings

// Whether a key like this one can sign so: its type, and its curve where the scheme goes with one.
bool fits(const PublicKey& key, const SignatureScheme& scheme);

// An error too: a digest of another size than the scheme's.
Result<Bytes> sign(const PrivateKey& key, const SignatureScheme& scheme, ByteView data);
// False for any reason: another kind of key, a malformed signature, a wrong one.
bool verify(const PublicKey& key, const SignatureScheme& scheme, ByteView data, ByteView signature);

// The DER of RFC 7427 appendix A; empty for ecdsa_raw and those that take a digest, which have none.
Bytes algorithm_identifier(const SignatureScheme& scheme);
// Strict: nothing may follow, parameters must be those of the scheme. A hash in RSASSA-PSS parameters may
// have NULL or no parameters (RFC 4055 section 2.1).
Result<SignatureScheme> parse_algorithm_identifier(ByteView der);

}  // namespace keyline::crypto
