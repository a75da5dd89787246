// What IKEv1 calls the transforms of host/ike/proposal.h. Nothing: IKEv1 has no number for it. Key sizes are
// the Key Length attribute's, which goes with every cipher whose keys have several sizes and with no other
// (RFC 2409 appendix A, RFC 2407 section 4.5), as Transform::key_bits has it.
#pragma once

#include <optional>
#include <vector>

#include "host/crypto/mac.h"
#include "host/ike/v1/constants.h"

namespace keyline::ike::v1 {

// ---- Phase 1. CBC only; an integrity algorithm stands for its hash, which is PRF and integrity in one.
std::optional<Phase1Encryption> phase1_encryption(const Transform& encryption);
std::optional<Phase1Hash> phase1_hash(const Transform& integrity);
Transform prf_transform(Phase1Hash hash);
// Nothing for Tiger.
std::optional<crypto::HashAlgorithm> hash_algorithm(Phase1Hash hash);

// ---- Phase 2
std::optional<EspTransform> esp_transform(const Transform& encryption);
std::optional<AuthenticationAlgorithm> authentication_algorithm(const Transform& integrity);
std::optional<AhTransform> ah_transform(AuthenticationAlgorithm algorithm);

// Those of one type, in their order.
std::vector<Transform> transforms_of(const Proposal& proposal, TransformType type);

}  // namespace keyline::ike::v1
