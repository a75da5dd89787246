// One transform of an ESP or AH proposal, understood.
#pragma once

#include <optional>
#include <string>

#include <tl/expected.hpp>

#include "host/ike/v1/lifetimes.h"

namespace keyline::ike::v1 {

struct Phase2Transform {
    std::uint8_t id = 0;         // EspTransform or AhTransform
    std::uint16_t key_bits = 0;  // 0: no Key Length attribute
    std::optional<AuthenticationAlgorithm> authentication;
    std::optional<std::uint16_t> group;
    std::optional<EncapsulationMode> mode;
    bool esn = false;
    Lifetimes lifetimes;
    bool operator==(const Phase2Transform&) const = default;
};

// Fails with the reason why it can never be chosen.
tl::expected<Phase2Transform, std::string> read_phase2(const OfferedTransform& transform);
OfferedTransform write_phase2(const Phase2Transform& transform, std::uint8_t number);

}  // namespace keyline::ike::v1
