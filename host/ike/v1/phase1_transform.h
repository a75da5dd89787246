// One transform of an ISAKMP proposal, understood.
#pragma once

#include <string>

#include <tl/expected.hpp>

#include "host/ike/v1/lifetimes.h"

namespace keyline::ike::v1 {

struct Phase1Transform {
    Phase1Encryption encryption = Phase1Encryption::aes_cbc;
    std::uint16_t key_bits = 0;  // 0: no Key Length attribute
    Phase1Hash hash = Phase1Hash::sha;
    AuthenticationMethod method = AuthenticationMethod::pre_shared_key;
    std::uint16_t group = 0;
    Lifetimes lifetimes;
    Bytes gss_identity_name;
    bool operator==(const Phase1Transform&) const = default;
};

// Fails with the reason why it can never be chosen.
tl::expected<Phase1Transform, std::string> read_phase1(const OfferedTransform& transform);
OfferedTransform write_phase1(const Phase1Transform& transform, std::uint8_t number);

}  // namespace keyline::ike::v1
