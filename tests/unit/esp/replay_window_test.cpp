// The window against a std::set that remembers every number with all its 64 bits.
#include "host/esp/replay_window.h"

#include <set>

#include "tests/unit/esp/esp_support.h"

namespace keyline::esp {
namespace {

using namespace test;
using Verdict = ReplayWindow::Verdict;

Verdict expected(const std::set<std::uint64_t>& received, std::uint64_t highest, std::uint32_t size,
                 std::uint64_t sequence) {
    if (sequence <= highest && highest - sequence >= size) return Verdict::too_old;
    return received.count(sequence) != 0 ? Verdict::replayed : Verdict::fresh;
}

// Numbers near the window's ends, inside, and ahead by little or much.
std::uint64_t pick(std::mt19937_64& random, std::uint64_t highest, std::uint32_t size, std::uint64_t last) {
    const auto behind = [&](std::uint64_t by) { return highest >= by ? highest - by : 0; };
    const auto ahead = [&](std::uint64_t by) { return last - highest >= by ? highest + by : last; };
    switch (random() % 8) {
        case 0:
            return behind(size - 2 + random() % 4);  // around the left edge
        case 1:
        case 2:
            return behind(random() % size);
        case 3:
            return behind(random() % (std::uint64_t{4} * size));
        case 4:
            return ahead(1 + random() % (std::uint64_t{2} * size));
        case 5:
            return random() % 50 == 0 ? ahead(random() % 1000000) : ahead(1);
        default:
            return ahead(1 + random() % 3);
    }
}

void compare_with_model(std::mt19937_64& random, std::uint32_t size, bool esn, std::uint64_t start) {
    INFO("size " << size << " esn " << esn << " start " << start);
    ReplayWindow window(size, esn);
    std::set<std::uint64_t> received{0};
    std::uint64_t highest = 0;
    const std::uint64_t last = esn ? ~std::uint64_t{0} : 0xffffffff;
    // To the start in leaps that a receiver could recover.
    while (highest < start) {
        highest += std::min<std::uint64_t>(start - highest, 0xfffff000);
        window.accept(highest);
        received.insert(highest);
    }
    for (int i = 0; i < 4000; i++) {
        const std::uint64_t sequence = pick(random, highest, size, last);
        const auto check = window.check(static_cast<std::uint32_t>(sequence));
        REQUIRE(window.highest() == highest);
        // A number left of the window is taken for one 2^32 ahead when that exists: a forged ICV then.
        const bool behind = sequence <= highest && highest - sequence >= size;
        if (esn && behind) {
            REQUIRE(
                (check.verdict == Verdict::too_old || check.sequence == sequence + (std::uint64_t{1} << 32)));
            continue;
        }
        REQUIRE(check.sequence == sequence);
        REQUIRE(check.verdict == expected(received, highest, size, sequence));
        if (check.verdict == Verdict::fresh && random() % 8 != 0) {  // some turn out to be forged
            window.accept(sequence);
            received.insert(sequence);
            highest = std::max(highest, sequence);
        }
    }
}

TEST_CASE("the replay window agrees with a set of all numbers") {
    auto random = random_engine();
    for (const std::uint32_t size : {64U, 96U, 128U, 160U, 1024U, 2016U, 4096U}) {
        for (const std::uint64_t start :
             {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{size}, std::uint64_t{100000}})
            for (const bool esn : {false, true}) compare_with_model(random, size, esn, start);
        compare_with_model(random, size, false, 0xffffffff - 3000);
        const std::uint64_t four_billion = std::uint64_t{1} << 32;
        for (const std::uint64_t start : {four_billion - 3001, four_billion - 1, four_billion + size,
                                          3 * four_billion - 1 - size, std::uint64_t{0x1234567890}})
            compare_with_model(random, size, true, start);
    }
}

TEST_CASE("a fresh window has received number 0 and nothing else") {
    for (const bool esn : {false, true}) {
        const ReplayWindow window(64, esn);
        CHECK(window.check(0).verdict == Verdict::replayed);
        CHECK(window.check(1).verdict == Verdict::fresh);
        CHECK(window.check(1).sequence == 1);
        CHECK(window.check(0x7fffffff).verdict == Verdict::fresh);
    }
    // Without ESN every number is ahead; with ESN the last 63 would be before number 0.
    CHECK(ReplayWindow(64, false).check(0xffffffff).verdict == Verdict::fresh);
    CHECK(ReplayWindow(64, true).check(0xffffffff).verdict == Verdict::too_old);
    CHECK(ReplayWindow(64, true).check(0xffffffff - 63).verdict == Verdict::fresh);
}

TEST_CASE("the end of all numbers is not wrapped around") {
    ReplayWindow window(64, true);
    window.accept(~std::uint64_t{0} - 100);
    CHECK(window.check(0xffffffff).sequence == ~std::uint64_t{0});
    CHECK(window.check(0xffffffff).verdict == Verdict::fresh);
    window.accept(~std::uint64_t{0});
    CHECK(window.check(0xffffffff).verdict == Verdict::replayed);
    CHECK(window.check(0).verdict == Verdict::too_old);
    CHECK(window.check(0xffffffff - 63).verdict == Verdict::fresh);
    CHECK(window.check(0xffffffff - 64).verdict == Verdict::too_old);
}

TEST_CASE("the window's edges, number by number") {
    for (const std::uint32_t size : {64U, 96U, 4096U}) {
        ReplayWindow window(size, false);
        window.accept(10000);
        for (std::uint32_t number = 10000 - size - 200; number <= 10200; number++) {
            const auto verdict = number == 10000          ? Verdict::replayed
                                 : number + size <= 10000 ? Verdict::too_old
                                                          : Verdict::fresh;
            REQUIRE(window.check(number).verdict == verdict);
        }
    }
}

}  // namespace
}  // namespace keyline::esp
