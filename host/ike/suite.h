// From negotiated transforms to the algorithms of host/crypto and host/esp.
#pragma once

#include <optional>

#include "host/crypto/key_exchange.h"
#include "host/crypto/prf.h"
#include "host/crypto/protection.h"
#include "host/esp/algorithms.h"
#include "host/ike/proposal.h"

namespace keyline::ike {

// The first transform of that type, or null.
const Transform* find(const Proposal& proposal, TransformType type);
// The same proposal without its transforms of that type.
Proposal without(Proposal proposal, TransformType type);

std::optional<crypto::KeyExchangeMethod> key_exchange_method(std::uint16_t transform_id);

// The algorithms that protect one IKE SA.
struct Suite {
    Proposal proposal;  // one transform a type
    crypto::ProtectionSuite protection;
    crypto::PrfAlgorithm prf = crypto::PrfAlgorithm::hmac_sha256;
    crypto::KeyExchangeMethod key_exchange = crypto::KeyExchangeMethod::x25519;

    // Fails when the proposal is not a complete IKE suite that Keyline speaks.
    static Result<Suite> from(Proposal chosen);

    // Of SK_ei: with the salt that AEADs and counter modes take from it (RFC 5282 section 7.1, RFC 5930
    // section 3, RFC 7634 section 3).
    std::size_t encryption_key_bytes() const { return protection.encryption_key_bytes(); }
    std::size_t integrity_key_bytes() const { return protection.integrity_key_bytes(); }  // of SK_ai; AEAD: 0
    std::size_t prf_key_bytes() const { return crypto::prf_bytes(prf); }                  // of SK_d and SK_pi
};

// What an ESP or AH proposal asks of KEYMAT and of a device; fields as in esp::SaParameters.
struct EspSuite {
    esp::Protocol protocol = esp::Protocol::esp;
    esp::Encryption encryption = esp::Encryption::null;  // AH: null
    unsigned key_bits = 0;
    esp::Integrity integrity = esp::Integrity::none;
    std::size_t keymat_bytes =
        0;  // one direction: encryption key, salt, integrity key (RFC 7296 section 2.17)
    bool esn = false;
    std::optional<crypto::KeyExchangeMethod> key_exchange;  // perfect forward secrecy

    static Result<EspSuite> from(const Proposal& chosen);
};

}  // namespace keyline::ike
