#include "host/crypto/random.h"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

namespace keyline::crypto {
namespace {

TEST_CASE("seeded randomness repeats itself for the same seed only") {
    SeededRandom first(7);
    SeededRandom second(7);
    SeededRandom other(8);
    const Bytes start = first.bytes(100);
    CHECK(start == second.bytes(100));
    CHECK(start != other.bytes(100));
    const std::uint64_t next = first.u64();
    CHECK(next == second.u64());
    CHECK(first.u32() == second.u32());
    CHECK(first.bytes(0).empty());
}

template <typename Source>
void check_variety(Source&& source) {
    std::set<std::uint64_t> seen;
    std::size_t ones = 0;
    for (int i = 0; i < 1000; i++) {
        const std::uint64_t value = source.u64();
        seen.insert(value);
        ones += static_cast<std::size_t>(__builtin_popcountll(value));
    }
    CHECK(seen.size() == 1000);
    // 64,000 fair bits: 31,000 to 33,000 is almost eight standard deviations to either side.
    CHECK(ones > 31000);
    CHECK(ones < 33000);
}

TEST_CASE("random numbers do not repeat and have no bias that leaps to the eye") {
    check_variety(SystemRandom());
    check_variety(SeededRandom(1));
    CHECK(SystemRandom().bytes(32) != SystemRandom().bytes(32));
}

}  // namespace
}  // namespace keyline::crypto
