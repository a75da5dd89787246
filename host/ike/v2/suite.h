// From negotiated transforms to host/crypto's algorithms.
#pragma once

#include <optional>

#include "host/crypto/aead.h"
#include "host/crypto/cipher.h"
#include "host/crypto/key_exchange.h"
#include "host/crypto/mac.h"
#include "host/ike/proposal.h"

namespace keyline::ike {

// The first transform of that type, or null.
const Transform* find(const Proposal& proposal, TransformType type);
// The same proposal without its transforms of that type.
Proposal without(Proposal proposal, TransformType type);

std::optional<crypto::KeyExchangeMethod> key_exchange_method(std::uint16_t transform_id);

struct IntegrityAlgorithm {  // RFC 4868
    crypto::HashAlgorithm hash = crypto::HashAlgorithm::sha256;
    std::size_t key_bytes = 0;
    std::size_t icv_bytes = 0;
};

// The algorithms that protect one IKE SA.
struct Suite {
    Proposal proposal;  // one transform a type
    std::optional<crypto::AeadAlgorithm> aead;
    std::optional<crypto::CipherAlgorithm> cipher;  // with `integrity`, when there is no AEAD
    std::optional<IntegrityAlgorithm> integrity;
    crypto::HashAlgorithm prf = crypto::HashAlgorithm::sha256;
    crypto::KeyExchangeMethod key_exchange = crypto::KeyExchangeMethod::x25519;

    // Fails when the proposal is not a complete IKE suite that Keyline speaks.
    static Result<Suite> from(Proposal chosen);

    std::size_t encryption_key_bytes() const;  // of SK_ei; for AES-GCM with its salt (RFC 5282 section 7.1)
    std::size_t integrity_key_bytes() const;   // of SK_ai; 0 for AES-GCM
    std::size_t prf_key_bytes() const;         // of SK_d and SK_pi: the PRF's preferred size
};

// What an ESP proposal asks of KEYMAT and of a device.
struct EspSuite {
    unsigned key_bits = 0;
    std::size_t keymat_bytes = 0;  // one direction; for AES-GCM with its salt (RFC 4106 section 8.1)
    bool esn = false;
    std::optional<crypto::KeyExchangeMethod> key_exchange;  // perfect forward secrecy

    static Result<EspSuite> from(const Proposal& chosen);
};

}  // namespace keyline::ike
