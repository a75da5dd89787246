// Keying material of IKEv1 (RFC 2409 sections 5 and appendix B). prf is HMAC with the negotiated hash.
#pragma once

#include "host/crypto/cipher.h"
#include "host/crypto/mac.h"
#include "host/ike/v1/constants.h"
#include "host/net/address.h"

namespace keyline::ike::v1 {

// What Phase 1 agreed upon, as algorithms.
struct Phase1Suite {
    crypto::HashAlgorithm hash = crypto::HashAlgorithm::sha1;
    crypto::CipherAlgorithm cipher = crypto::CipherAlgorithm::aes_cbc;
    std::size_t key_bytes = 0;

    // `chosen` is a Phase1Selection's. Fails for what is not a complete suite of IKEv1.
    static Result<Phase1Suite> from(const Proposal& chosen);
};

// What both sides said in Phase 1, under section 3.2's names.
struct Phase1Values {
    std::uint64_t initiator_cookie = 0;  // CKY-I
    std::uint64_t responder_cookie = 0;  // CKY-R
    Bytes ni, nr;                        // Ni_b, Nr_b: the nonces' bodies
    Bytes gxi, gxr;                      // g^xi, g^xr: the KE payloads' bodies
};

// ---- SKEYID (section 5). That of GSS-API and hybrid authentication is that of signatures.

crypto::Secret skeyid_signatures(crypto::HashAlgorithm hash, const Phase1Values& values,
                                 const crypto::Secret& gxy);
// Both kinds of public key encryption (sections 5.2, 5.3).
crypto::Secret skeyid_encryption(crypto::HashAlgorithm hash, const Phase1Values& values);
crypto::Secret skeyid_pre_shared(crypto::HashAlgorithm hash, const Phase1Values& values,
                                 const crypto::Secret& pre_shared_key);

struct Phase1Keys {
    crypto::Secret skeyid;
    crypto::Secret d, a, e;     // SKEYID_d, SKEYID_a, SKEYID_e
    crypto::Secret encryption;  // of the cipher: appendix B

    Phase1Keys clone() const;
};
// Fails when the cipher's key is weak, which is to be had once in 2^52 for DES and never for others.
Result<Phase1Keys> derive_phase1_keys(const Phase1Suite& suite, crypto::Secret skeyid,
                                      const Phase1Values& values, const crypto::Secret& gxy);

// Appendix B: the beginning of `material` (SKEYID_e, or Ne_i of section 5.3), which is expanded where it is
// too short; for DES the first eight octets that are no weak key.
Result<crypto::Secret> encryption_key(const Phase1Suite& suite, const crypto::Secret& material);
// Ne_i or Ne_r of revised public key encryption (section 5.3), and what encrypts the other payloads with it.
Result<crypto::Secret> revised_encryption_key(const Phase1Suite& suite, ByteView nonce, std::uint64_t cookie);
// Appendix A: weak and semi-weak keys of DES, whatever their parity bits.
bool is_weak_des_key(ByteView key);

// ---- Proofs

// HASH_I and HASH_R (section 5). `sa` is SAi_b, `id` IDii_b or IDir_b: bodies without generic headers.
crypto::Secret hash_i(const Phase1Suite& suite, const crypto::Secret& skeyid, const Phase1Values& values,
                      ByteView sa, ByteView id);
crypto::Secret hash_r(const Phase1Suite& suite, const crypto::Secret& skeyid, const Phase1Values& values,
                      ByteView sa, ByteView id);

// HASH(1) of Quick Mode, New Group Mode, Informational and Transaction exchanges, HASH(2) of New Group Mode
// (sections 5.5 to 5.7): prf(SKEYID_a, M-ID | `after`), with `after` all octets of the chain behind HASH.
crypto::Secret hash_1(crypto::HashAlgorithm hash, const crypto::Secret& skeyid_a, std::uint32_t message_id,
                      ByteView after);
// HASH(2) and HASH(3) of Quick Mode. HASH(3) covers no payloads.
crypto::Secret hash_2(crypto::HashAlgorithm hash, const crypto::Secret& skeyid_a, std::uint32_t message_id,
                      ByteView ni, ByteView after);
crypto::Secret hash_3(crypto::HashAlgorithm hash, const crypto::Secret& skeyid_a, std::uint32_t message_id,
                      ByteView ni, ByteView nr);

// ---- KEYMAT of one SA (section 5.5)

struct Phase2Values {
    Bytes ni, nr;  // Quick Mode's
};
// `spi` is the one of that SA, so chosen by its receiver; `gxy` is Quick Mode's own secret, empty without
// PFS.
crypto::Secret derive_keymat(crypto::HashAlgorithm hash, const crypto::Secret& skeyid_d,
                             const crypto::Secret& gxy, ProtocolId protocol, std::uint32_t spi,
                             const Phase2Values& values, std::size_t bytes);

// ---- Of no secret

// The body of a NAT-D payload (RFC 3947 section 3.2): HASH(CKY-I | CKY-R | IP | Port).
Bytes nat_d_hash(crypto::HashAlgorithm hash, std::uint64_t initiator_cookie, std::uint64_t responder_cookie,
                 const net::Endpoint& endpoint);

}  // namespace keyline::ike::v1
