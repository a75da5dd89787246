// How much goes through the rings of the shell, in clocks, against what the pipeline takes (64 octets a
// clock) and what the PCIe link takes, whichever is less. The bounds are arithmetic; the clocks are counted.
#include <iostream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "tests/rtl/shell_scenario.h"
#include "tests/support/link_bound.h"

using namespace keyline;
using namespace keyline::test;

namespace {

struct Measured {
    std::array<unsigned, 2> packets{};
    std::uint64_t cycles = 0;
    // Clocks for a packet of each direction.
    double clocks_a_packet(unsigned directions) const {
        return static_cast<double>(cycles) * directions / static_cast<double>(packets[0] + packets[1]);
    }
};

// Keeps the rings filled, 64 packets a doorbell. Counts while all directions are in steady traffic, in
// memory: from a completion that the host sees to another.
Measured run_traffic(ShellBench& card, unsigned directions, const std::function<std::size_t()>& size,
                     unsigned packets) {
    constexpr unsigned batch = 64;
    constexpr unsigned warm_up = 200;
    constexpr unsigned in_ring = 768;
    const Bytes octets(9000, 0x5A);
    std::array<unsigned, 2> taken{};
    std::array<unsigned, 2> at_begin{};
    std::uint64_t begin = 0;
    const auto least = [&] { return directions == 1 ? taken[0] : std::min(taken[0], taken[1]); };
    while (std::max(taken[0], taken[1]) < packets) {
        for (unsigned d = 0; d < directions; d++) {
            while (card.outstanding(d) + batch <= in_ring) {
                for (unsigned i = 0; i < batch; i++) card.submit(d, ByteView(octets).first(size()));
                card.post_doorbell(d);
            }
            while (card.take(d, false)) {
                taken[d]++;
                if (taken[d] % batch == 0) card.post_take_doorbell(d);
            }
        }
        if (begin == 0 && least() >= warm_up) {
            begin = card.cycles();
            at_begin = taken;
        }
        card.step();
        REQUIRE(card.cycles() < 2000000);
    }
    return {{taken[0] - at_begin[0], taken[1] - at_begin[1]}, card.cycles() - begin};
}

}  // namespace

TEST_CASE("shell throughput: nine tenths of pipeline or link from 512 octets up") {
    for (const unsigned directions : {1U, 2U}) {
        for (const std::size_t size : {64, 128, 256, 512, 576, 1024, 1500, 4096, 9000}) {
            ShellBench card(7);
            card.start({10, 10, 0});
            const unsigned packets = size > 2000 ? 600 : 2200;
            const Measured measured = run_traffic(
                card, directions, [&] { return size; }, packets);
            const std::size_t beats = (size + 63) / 64;
            const auto pipeline = static_cast<double>(beats);
            const double link = link_octets(size, size).clocks(card.link().options()) * directions;
            const double ideal = std::max(pipeline, link);
            const double used = measured.clocks_a_packet(directions);
            std::cout << fmt::format(
                "rings, {} direction(s), {:4} octets: {:7.2f} clocks a packet, pipeline {:6.2f}, "
                "link {:6.2f}, {:5.1f} Gb/s each, {:.3f} of the bound\n",
                directions, size, used, pipeline, link, static_cast<double>(size) * 8 * 0.3 / used,
                ideal / used);
            CHECK(ideal / used >= (size >= 512 ? 0.90 : 0.75));
            CHECK(ideal / used <= 1.01);
            // Neither direction starves the other.
            if (directions == 2) {
                CHECK(measured.packets[0] * 10 >= measured.packets[1] * 8);
                CHECK(measured.packets[1] * 10 >= measured.packets[0] * 8);
            }
        }
    }
}

TEST_CASE("shell throughput: a mix of sizes") {
    auto random = random_engine();
    for (const unsigned directions : {1U, 2U}) {
        ShellBench card(random());
        card.start({10, 10, 0});
        std::uint64_t beats = 0;
        std::uint64_t count = 0;
        double link = 0;
        const auto size = [&]() -> std::size_t {
            const std::size_t chosen = random() % 3 == 0 ? 1500 : 512 + random() % 8489;
            beats += (chosen + 63) / 64;
            link += link_octets(chosen, chosen).clocks(card.link().options());
            count++;
            return chosen;
        };
        const Measured measured = run_traffic(card, directions, size, 1500);
        const double ideal =
            std::max(static_cast<double>(beats), link * directions) / static_cast<double>(count);
        const double used = measured.clocks_a_packet(directions);
        std::cout << fmt::format(
            "rings, {} direction(s), mix 512 to 9,000: {:.2f} clocks a packet, {:.3f} of the bound\n",
            directions, used, ideal / used);
        CHECK(ideal / used >= 0.90);
    }
}
