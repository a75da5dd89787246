// keyline_replay_window alone, against numbers without modulus: RFC 4303 appendix A in the words of a set.
#include <set>

#include <Vkeyline_replay_window.h>
#include <catch2/catch.hpp>

#include "hw/regs/keyline_regs.h"
#include "tests/support/random.h"

namespace {

using Number = __int128;  // wide enough for what lies before 0 and beyond 2^64
constexpr Number two32 = Number{1} << 32;
constexpr Number two64 = Number{1} << 64;

// Of all numbers with the low half `received`, the first that is not left of the window.
Number recover(Number highest, Number size, std::uint32_t received) {
    const Number bottom = highest - size + 1;
    Number offset = (received - bottom) % two32;
    if (offset < 0) offset += two32;
    return bottom + offset;
}

std::uint64_t near(std::mt19937_64& random, std::uint64_t centre, std::uint64_t spread) {
    return centre + random() % (2 * spread) - spread;
}

}  // namespace

TEST_CASE("replay window: verdict, recovered number and new window against a set of numbers") {
    auto random = keyline::test::random_engine();
    Vkeyline_replay_window top;
    unsigned replays = 0, olds = 0, accepted = 0;
    for (unsigned walk = 0; walk < 300; walk++) {
        const bool esn = random() % 2 != 0;
        const std::uint64_t size = 32 * (1 + random() % (keyline::card::regs::replay_window_max / 32));
        // Near the places where something wraps, or anywhere.
        constexpr std::uint64_t places[] = {0, 64, 1ULL << 32, 3ULL << 32, ~0ULL - 300, ~0ULL - (1ULL << 32)};
        std::uint64_t highest = walk % 3 == 0 ? random() : near(random, places[random() % 6], 200);
        if (!esn) highest &= 0xFFFFFFFF;
        // As after a commit: everything up to the highest counts as received.
        std::set<Number> received;
        for (Number n = highest; n > Number{highest} - 300; n--) received.insert(n);
        for (unsigned i = 0; i < 8; i++) top.window_i[i] = ~0U;
        for (unsigned step = 0; step < 200; step++) {
            // Near the window, at its very edges on either side, or anywhere.
            std::uint64_t guess = near(random, highest, size + (random() % 4 == 0 ? 400 : 20));
            const std::uint64_t edge =
                (random() % 2 == 0 ? size : keyline::card::regs::replay_window_max) + random() % 3 - 1;
            if (random() % 4 == 0) guess = random() % 2 == 0 ? highest + edge : highest - edge;
            if (random() % 8 == 0) guess = random();
            const auto low = static_cast<std::uint32_t>(guess);
            top.esn_i = esn;
            top.size_i = static_cast<std::uint16_t>(size);
            top.highest_i = highest;
            top.received_i = low;
            top.eval();

            const Number number = esn ? recover(highest, size, low) : Number{low};
            const bool too_old = number < 0 || number >= two64 || number + Number{size} <= Number{highest};
            const bool replayed = !too_old && received.count(number) != 0;
            INFO("esn " << esn << ", window " << size << ", highest " << highest << ", received " << low);
            REQUIRE((top.too_old_o != 0) == too_old);
            REQUIRE((top.replayed_o != 0) == replayed);
            olds += too_old;
            replays += replayed;
            if (too_old || replayed) continue;
            accepted++;
            REQUIRE(Number{top.number_o} == number);
            received.insert(number);
            highest = std::max(highest, static_cast<std::uint64_t>(number));
            REQUIRE(top.highest_o == highest);
            for (unsigned i = 0; i < 8; i++) top.window_i[i] = top.window_o[i];
            while (received.size() > 1000) received.erase(received.begin());
        }
    }
    top.final();
    CHECK(replays > 1000);
    CHECK(olds > 1000);
    CHECK(accepted > 1000);
}
