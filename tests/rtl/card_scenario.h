// Small things that the scenarios share.
#pragma once

#include <algorithm>

#include "tests/rtl/card_bench.h"
#include "tests/rtl/esp_reference.h"
#include "tests/support/random.h"

namespace keyline::test {

inline TestSa random_sa(std::mt19937_64& random, std::size_t key_size, bool esn) {
    TestSa sa;
    sa.spi = 256 + static_cast<std::uint32_t>(random() % 0xFFFF'0000);
    sa.key = random_bytes(random, key_size);
    sa.salt = random_bytes(random, 4);
    sa.esn = esn;
    return sa;
}

inline EspSa reference(const TestSa& sa) {
    return {sa.spi, sa.key, sa.salt, sa.esn};
}

// Whether the card wrote nothing to the destination from byte `from` on.
inline bool is_untouched(const Finished& finished, std::size_t from = 0) {
    return std::all_of(finished.destination.begin() + static_cast<std::ptrdiff_t>(from),
                       finished.destination.end(),
                       [](std::uint8_t octet) { return octet == CardBench::untouched; });
}

}  // namespace keyline::test
