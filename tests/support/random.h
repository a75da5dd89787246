// Randomness for tests: seeded from Catch's --rng-seed so that a failing run can be replayed with the printed
// seed.
#pragma once

#include <random>

#include <catch2/catch.hpp>

#include "host/base/bytes.h"

namespace keyline::test {

inline std::mt19937_64 random_engine() {
    const auto seed = Catch::rngSeed();
    WARN("random seed " << seed << " (replay with --rng-seed " << seed << ")");
    return std::mt19937_64(seed);
}

inline Bytes random_bytes(std::mt19937_64& random, std::size_t size) {
    Bytes bytes(size);
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random());
    return bytes;
}

}  // namespace keyline::test
