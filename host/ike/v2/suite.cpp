#include "host/ike/v2/suite.h"

#include <algorithm>

namespace keyline::ike {

namespace {

namespace id = transform_id;

constexpr std::size_t gcm_salt_bytes = 4;

std::optional<crypto::AeadAlgorithm> aead_of(const Transform& transform) {
    if (transform.id != id::encr_aes_gcm_16) return std::nullopt;
    switch (transform.key_bits) {
        case 128:
            return crypto::AeadAlgorithm::aes_128_gcm;
        case 192:
            return crypto::AeadAlgorithm::aes_192_gcm;
        case 256:
            return crypto::AeadAlgorithm::aes_256_gcm;
        default:
            return std::nullopt;
    }
}

std::optional<crypto::CipherAlgorithm> cipher_of(const Transform& transform) {
    if (transform.id != id::encr_aes_cbc) return std::nullopt;
    switch (transform.key_bits) {
        case 128:
            return crypto::CipherAlgorithm::aes_128_cbc;
        case 192:
            return crypto::CipherAlgorithm::aes_192_cbc;
        case 256:
            return crypto::CipherAlgorithm::aes_256_cbc;
        default:
            return std::nullopt;
    }
}

std::optional<IntegrityAlgorithm> integrity_of(const Transform& transform) {
    switch (transform.id) {
        case id::auth_hmac_sha2_256_128:
            return IntegrityAlgorithm{crypto::HashAlgorithm::sha256, 32, 16};
        case id::auth_hmac_sha2_384_192:
            return IntegrityAlgorithm{crypto::HashAlgorithm::sha384, 48, 24};
        case id::auth_hmac_sha2_512_256:
            return IntegrityAlgorithm{crypto::HashAlgorithm::sha512, 64, 32};
        default:
            return std::nullopt;
    }
}

std::optional<crypto::HashAlgorithm> prf_of(const Transform& transform) {
    switch (transform.id) {
        case id::prf_hmac_sha2_256:
            return crypto::HashAlgorithm::sha256;
        case id::prf_hmac_sha2_384:
            return crypto::HashAlgorithm::sha384;
        case id::prf_hmac_sha2_512:
            return crypto::HashAlgorithm::sha512;
        default:
            return std::nullopt;
    }
}

}  // namespace

const Transform* find(const Proposal& proposal, TransformType type) {
    const auto found = std::find_if(proposal.transforms.begin(), proposal.transforms.end(),
                                    [&](const Transform& transform) { return transform.type == type; });
    return found != proposal.transforms.end() ? &*found : nullptr;
}

Proposal without(Proposal proposal, TransformType type) {
    std::erase_if(proposal.transforms, [&](const Transform& transform) { return transform.type == type; });
    return proposal;
}

std::optional<crypto::KeyExchangeMethod> key_exchange_method(std::uint16_t transform_id) {
    switch (transform_id) {
        case id::ke_modp2048:
            return crypto::KeyExchangeMethod::modp2048;
        case id::ke_modp3072:
            return crypto::KeyExchangeMethod::modp3072;
        case id::ke_ecp256:
            return crypto::KeyExchangeMethod::ecp256;
        case id::ke_ecp384:
            return crypto::KeyExchangeMethod::ecp384;
        case id::ke_curve25519:
            return crypto::KeyExchangeMethod::x25519;
        default:
            return std::nullopt;
    }
}

Result<Suite> Suite::from(Proposal chosen) {
    Suite suite;
    const auto* encryption = find(chosen, TransformType::encryption);
    const auto* integrity = find(chosen, TransformType::integrity);
    const auto* prf = find(chosen, TransformType::prf);
    const auto* exchange = find(chosen, TransformType::key_exchange);
    if (encryption == nullptr || prf == nullptr || exchange == nullptr)
        return fail("incomplete IKE proposal");
    suite.aead = aead_of(*encryption);
    suite.cipher = cipher_of(*encryption);
    if (integrity != nullptr) suite.integrity = integrity_of(*integrity);
    const bool protects = suite.aead ? !suite.integrity : (suite.cipher && suite.integrity);
    const auto prf_hash = prf_of(*prf);
    const auto method = key_exchange_method(exchange->id);
    if (!protects || !prf_hash || !method)
        return fail("unknown algorithm in IKE proposal " + chosen.to_string());
    suite.prf = *prf_hash;
    suite.key_exchange = *method;
    suite.proposal = std::move(chosen);
    return suite;
}

std::size_t Suite::encryption_key_bytes() const {
    return aead ? crypto::key_bytes(*aead) + gcm_salt_bytes : crypto::key_bytes(*cipher);
}

std::size_t Suite::integrity_key_bytes() const {
    return integrity ? integrity->key_bytes : 0;
}

std::size_t Suite::prf_key_bytes() const {
    return crypto::hash_bytes(prf);
}

Result<EspSuite> EspSuite::from(const Proposal& chosen) {
    const auto* encryption = find(chosen, TransformType::encryption);
    if (encryption == nullptr || !aead_of(*encryption)) {
        return fail("unknown algorithm in ESP proposal " + chosen.to_string());
    }
    EspSuite suite;
    suite.key_bits = encryption->key_bits;
    suite.keymat_bytes = encryption->key_bits / 8U + gcm_salt_bytes;
    const auto* esn = find(chosen, TransformType::esn);
    suite.esn = esn != nullptr && esn->id == id::esn_yes;
    const auto* exchange = find(chosen, TransformType::key_exchange);
    if (exchange != nullptr && exchange->id != id::ke_none) {
        suite.key_exchange = key_exchange_method(exchange->id);
        if (!suite.key_exchange) return fail("unknown key exchange in " + chosen.to_string());
    }
    return suite;
}

}  // namespace keyline::ike
