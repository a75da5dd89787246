// The one table of all algorithms that Keyline negotiates: what IKE calls them, what swanctl.conf calls them,
// what they are in host/esp and host/crypto, and which of them are weak.
#pragma once

#include <span>
#include <string_view>
#include <variant>

#include "host/crypto/key_exchange.h"
#include "host/crypto/prf.h"
#include "host/esp/algorithms.h"
#include "host/ike/proposal.h"

namespace keyline::ike {

// Sequence numbers: esn_no and esn_yes have no algorithm behind them; neither has KE_NONE.
using AlgorithmMeaning = std::variant<std::monostate, esp::Encryption, esp::Integrity, crypto::PrfAlgorithm,
                                      crypto::KeyExchangeMethod>;

struct Algorithm {
    Transform transform;
    std::string_view name;   // IANA's, as strongSwan prints it, without the key's size
    std::string_view words;  // strongSwan's in proposals, with a space between aliases; the usual one first
    AlgorithmMeaning meaning;
    bool for_ike = false;
    bool for_esp = false;
    bool for_ah = false;
    bool weak = false;  // never offered unless named (RFC 8221, RFC 8247)

    bool allowed_for(ProtocolId protocol) const {
        switch (protocol) {
            case ProtocolId::ike:
                return for_ike;
            case ProtocolId::esp:
                return for_esp;
            case ProtocolId::ah:
                return for_ah;
            default:
                return false;
        }
    }
};

// Ordered by type, in a type by preference; one entry for each transform, so several for a cipher.
std::span<const Algorithm> algorithms();

// Null when Keyline does not have it.
const Algorithm* find_algorithm(const Transform& transform);
const Algorithm* find_algorithm(std::string_view word);

// What a transform is; nothing when Keyline does not have it or it is of another kind.
template <typename Meaning>
std::optional<Meaning> meaning_of(const Transform& transform) {
    const auto* algorithm = find_algorithm(transform);
    if (algorithm == nullptr) return std::nullopt;
    const auto* meaning = std::get_if<Meaning>(&algorithm->meaning);
    return meaning != nullptr ? std::optional(*meaning) : std::nullopt;
}

}  // namespace keyline::ike
