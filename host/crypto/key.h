// Asymmetric keys for signatures: RSA, ECDSA, Ed25519, Ed448, and for IKEv1 DSA.
#pragma once

#include <cstdint>
#include <memory>

#include "host/base/result.h"
#include "host/crypto/secret.h"

struct evp_pkey_st;     // OpenSSL's EVP_PKEY
struct X509_pubkey_st;  // and X509_PUBKEY

namespace keyline::crypto {

enum class KeyType : std::uint8_t { rsa, ecdsa, ed25519, ed448, dsa };
const char* to_string(KeyType type);  // "RSA", "ECDSA", "ED25519", "ED448", "DSA": strongSwan's spellings
// DSA: FIPS 186-5 allows no new signatures with it, and IKEv1's have SHA-1.
constexpr bool is_weak(KeyType type) {
    return type == KeyType::dsa;
}

// Keys outside these limits are refused: smaller ones protect nothing, larger ones are a way to keep this
// host busy.
inline constexpr unsigned min_rsa_bits = 1024;
inline constexpr unsigned max_rsa_bits = 16384;
inline constexpr unsigned min_dsa_bits = 1024;  // of p; q has 160 to 256 bits (FIPS 186-4 section 4.2)
inline constexpr unsigned max_dsa_bits = 3072;

// A value; copies share the key.
class PublicKey {
  public:
    // SubjectPublicKeyInfo (RFC 5280 section 4.1) or PKCS#1's RSAPublicKey, as DER or as PEM.
    static Result<PublicKey> parse(ByteView der_or_pem);
    // What OpenSSL has decoded already: decoding a key costs it more than verifying with it. For this room.
    static Result<PublicKey> from(const X509_pubkey_st* decoded);

    KeyType type() const { return type_; }
    // Of the modulus or of the curve. Ed25519 has 256, Ed448 has 456, as strongSwan counts.
    unsigned bits() const { return bits_; }
    const Bytes& subject_public_key_info() const { return info_; }  // DER
    // strongSwan's names of a key: SHA-1 of the subjectPublicKey bit string's content (also the usual
    // SubjectKeyIdentifier), and of the whole SubjectPublicKeyInfo (also the CERTREQ hash of RFC 7296 section
    // 3.7).
    const Bytes& key_id() const { return key_id_; }
    const Bytes& info_id() const { return info_id_; }

    evp_pkey_st* handle() const { return key_.get(); }  // for this room
    bool operator==(const PublicKey& other) const { return info_ == other.info_; }

  private:
    std::shared_ptr<evp_pkey_st> key_;
    KeyType type_ = KeyType::rsa;
    unsigned bits_ = 0;
    Bytes info_;
    Bytes key_id_;
    Bytes info_id_;
};

// A handle; copies share the key. OpenSSL wipes the key when the last one goes. There is no way to get it
// out.
class PrivateKey {
  public:
    // PKCS#1, SEC1, PKCS#8 and encrypted PKCS#8, as DER or as PEM (also PEM's own old encryption). The
    // caller wipes `der_or_pem`. An encrypted key without the right passphrase is an error that says so.
    static Result<PrivateKey> parse(ByteView der_or_pem, const Secret& passphrase = {});
    // Takes over a reference; for this room.
    static Result<PrivateKey> adopt(evp_pkey_st* key);

    const PublicKey& public_key() const { return public_key_; }
    KeyType type() const { return public_key_.type(); }
    unsigned bits() const { return public_key_.bits(); }
    evp_pkey_st* handle() const { return key_.get(); }  // for this room

  private:
    std::shared_ptr<evp_pkey_st> key_;
    PublicKey public_key_;
};

}  // namespace keyline::crypto
