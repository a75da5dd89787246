#include "host/ike/suite.h"

#include <algorithm>

#include "host/ike/algorithms.h"

namespace keyline::ike {

namespace {

namespace id = transform_id;

// An offer may name NONE where an AEAD needs no integrity algorithm. Nothing: an algorithm that is not known.
std::optional<esp::Integrity> integrity_in(const Proposal& chosen) {
    const auto* transform = find(chosen, TransformType::integrity);
    if (transform == nullptr || transform->id == id::auth_none) return esp::Integrity::none;
    return meaning_of<esp::Integrity>(*transform);
}

// The key size that an algorithm has when its transform names none.
unsigned key_bits_of(const Transform& transform, esp::Encryption encryption) {
    if (transform.key_bits != 0) return transform.key_bits;
    switch (encryption) {
        case esp::Encryption::chacha20_poly1305:
            return 256;
        case esp::Encryption::triple_des_cbc:
            return 192;
        case esp::Encryption::des_cbc:
            return 64;
        default:
            return 0;
    }
}

struct Cipher {
    esp::Encryption encryption = esp::Encryption::null;
    unsigned key_bits = 0;
    esp::Integrity integrity = esp::Integrity::none;
    crypto::ProtectionSuite protection;
};

Result<Cipher> cipher_in(const Proposal& chosen) {
    const auto* transform = find(chosen, TransformType::encryption);
    const auto encryption =
        transform != nullptr ? meaning_of<esp::Encryption>(*transform) : std::optional<esp::Encryption>();
    const auto integrity = integrity_in(chosen);
    if (!encryption || !integrity) return fail("unknown algorithm in proposal " + chosen.to_string());
    Cipher cipher{*encryption, key_bits_of(*transform, *encryption), *integrity, {}};
    auto protection = esp::suite_of(cipher.encryption, cipher.key_bits, cipher.integrity);
    if (!protection) return tl::unexpected(protection.error());
    cipher.protection = *protection;
    return cipher;
}

Result<void> set_ah(EspSuite& suite, const Proposal& chosen) {
    const auto integrity = integrity_in(chosen);
    const auto algorithm = integrity ? esp::algorithm_of(*integrity) : fail("");
    if (!algorithm) return fail("unknown algorithm in AH proposal " + chosen.to_string());
    suite.protocol = esp::Protocol::ah;
    suite.integrity = *integrity;
    suite.keymat_bytes = algorithm->key_bytes();
    return {};
}

Result<void> set_esp(EspSuite& suite, const Proposal& chosen) {
    const auto cipher = cipher_in(chosen);
    if (!cipher) return tl::unexpected(cipher.error());
    suite.encryption = cipher->encryption;
    suite.key_bits = cipher->key_bits;
    suite.integrity = cipher->integrity;
    suite.keymat_bytes = cipher->protection.encryption_key_bytes() + cipher->protection.integrity_key_bytes();
    return {};
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
    return meaning_of<crypto::KeyExchangeMethod>({TransformType::key_exchange, transform_id, 0});
}

Result<Suite> Suite::from(Proposal chosen) {
    const auto* prf = find(chosen, TransformType::prf);
    const auto* exchange = find(chosen, TransformType::key_exchange);
    if (prf == nullptr || exchange == nullptr) return fail("incomplete IKE proposal");
    const auto cipher = cipher_in(chosen);
    if (!cipher) return tl::unexpected(cipher.error());
    const auto function = meaning_of<crypto::PrfAlgorithm>(*prf);
    const auto method = key_exchange_method(exchange->id);
    if (!function || !method) return fail("unknown algorithm in IKE proposal " + chosen.to_string());
    Suite suite;
    suite.protection = cipher->protection;
    suite.prf = *function;
    suite.key_exchange = *method;
    suite.proposal = std::move(chosen);
    return suite;
}

Result<EspSuite> EspSuite::from(const Proposal& chosen) {
    EspSuite suite;
    auto set = chosen.protocol == ProtocolId::ah ? set_ah(suite, chosen) : set_esp(suite, chosen);
    if (!set) return tl::unexpected(set.error());
    const auto* sequence_numbers = find(chosen, TransformType::esn);
    suite.esn = sequence_numbers != nullptr && sequence_numbers->id == id::esn_yes;
    const auto* exchange = find(chosen, TransformType::key_exchange);
    // A private group is the exchange's that made it.
    if (exchange != nullptr && exchange->id != id::ke_none && !is_private_group(*exchange)) {
        suite.key_exchange = key_exchange_method(exchange->id);
        if (!suite.key_exchange) return fail("unknown key exchange in " + chosen.to_string());
    }
    return suite;
}

}  // namespace keyline::ike
