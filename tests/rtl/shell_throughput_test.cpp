// How much goes through the rings of the new shell, in clocks: against what the pipeline takes (64 octets a clock) and what the
// PCIe link takes, whichever is less. The bounds are arithmetic; the clocks are counted in steady traffic.
#include <iostream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "tests/rtl/shell_scenario.h"

using namespace keyline;
using namespace keyline::test;

namespace {

constexpr unsigned header = 24;
constexpr unsigned payload = 256;

double tlps(std::size_t octets) {
    return static_cast<double>(octets + (octets + payload - 1) / payload * header);
}

// Octets that a packet costs on the way down (its own, and its share of a burst of sixteen descriptors) and on the
// way up (its own, its requests, its share of a burst of eight completions).
double clocks_of_link(std::size_t octets, double octets_per_clock) {
    const std::size_t read = (octets + 63) / 64 * 64;
    const double down = tlps(read) + tlps(16 * shell::Descriptor::size) / 16;
    const double requests = static_cast<double>((read + 511) / 512) + 1.0 / 16;
    const double up = tlps((octets + 3) / 4 * 4) + requests * header + tlps(8 * shell::Completion::size) / 8;
    return std::max(down, up) / octets_per_clock;
}

struct Measured {
    std::uint64_t packets = 0;
    std::uint64_t cycles = 0;
};

// Keeps the rings filled, 64 packets a doorbell, and counts from the first completion after the start to the last.
Measured run_traffic(ShellBench& card, unsigned directions, const std::function<std::size_t()>& size, unsigned packets) {
    constexpr unsigned batch = 64;
    constexpr unsigned warm_up = 200;
    const Bytes octets(9000, 0x5A);
    std::array<unsigned, 2> submitted{}, taken{};
    std::array<std::uint64_t, 2> begun{}, ended{};
    const unsigned in_ring = 768;
    const auto all_taken = [&] {
        for (unsigned d = 0; d < directions; d++)
            if (taken[d] < packets) return false;
        return true;
    };
    while (!all_taken()) {
        for (unsigned d = 0; d < directions; d++) {
            while (submitted[d] < packets + in_ring && card.outstanding(d) + batch <= in_ring) {
                for (unsigned i = 0; i < batch; i++) card.submit(d, ByteView(octets).first(size()));
                submitted[d] += batch;
                card.post_doorbell(d);
            }
            while (taken[d] < packets && card.take(d, false)) {
                taken[d]++;
                if (taken[d] == warm_up) begun[d] = card.cycles();
                if (taken[d] == packets) ended[d] = card.cycles();
                if (taken[d] % batch == 0) card.post_take_doorbell(d);
            }
        }
        card.step();
        REQUIRE(card.cycles() < 2000000);
    }
    std::uint64_t cycles = 0;
    for (unsigned d = 0; d < directions; d++) cycles = std::max(cycles, ended[d] - begun[d]);
    return {packets - warm_up, cycles};
}

}  // namespace

TEST_CASE("shell throughput: nine tenths of pipeline or link from 512 octets up") {
    for (const unsigned directions : {1U, 2U}) {
        for (const std::size_t size : {64, 128, 256, 512, 576, 1024, 1500, 4096, 9000}) {
            ShellBench card(7);
            card.start({10, 10, 0});
            const unsigned packets = size > 2000 ? 600 : 2200;
            const Measured measured = run_traffic(card, directions, [&] { return size; }, packets);
            const auto pipeline = static_cast<double>((size + 63) / 64);
            const double link = clocks_of_link(size, card.link().options().octets_per_clock) * directions;
            const double ideal = std::max(pipeline, link);
            const double used = static_cast<double>(measured.cycles) / static_cast<double>(measured.packets);
            std::cout << fmt::format("rings, {} direction(s), {:4} octets: {:7.2f} clocks a packet, pipeline {:6.2f}, "
                                     "link {:6.2f}, {:5.1f} Gb/s each, {:.3f} of the bound\n",
                                     directions, size, used, pipeline, link, static_cast<double>(size) * 8 * 0.3 / used,
                                     ideal / used);
            if (size >= 512) CHECK(ideal / used >= 0.90);
            CHECK(ideal / used <= 1.01);
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
            link += clocks_of_link(chosen, card.link().options().octets_per_clock);
            count++;
            return chosen;
        };
        const Measured measured = run_traffic(card, directions, size, 1500);
        const double ideal = std::max(static_cast<double>(beats), link * directions) / static_cast<double>(count);
        const double used = static_cast<double>(measured.cycles) / static_cast<double>(measured.packets);
        std::cout << fmt::format("rings, {} direction(s), mix 512 to 9,000: {:.2f} clocks a packet, {:.3f} of the bound\n",
                                 directions, used, ideal / used);
        CHECK(ideal / used >= 0.90);
    }
}
