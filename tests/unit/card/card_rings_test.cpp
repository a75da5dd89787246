// How much goes through driver, rings, PCIe link and pipelines of the whole card, in clocks: nine tenths of
// what the slower of link and pipeline takes, from 512 octets up.
#include <iostream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "bench/packets.h"
#include "tests/support/random.h"
#include "tests/support/ring_traffic.h"

using namespace keyline;

namespace {

esp::SaParameters sa_of(esp::Direction direction, std::size_t number) {
    return bench::parameters(direction, number % 2 == 0 ? 256 : 128, number);
}

}  // namespace

TEST_CASE("rings: both pipelines are kept full, or the link is, from 512 octets up", "[card][rtl]") {
    test::RingTraffic traffic(16, sa_of, bench::inner_packet);
    struct Case {
        const char* name;
        std::array<bool, 2> directions;
    };
    for (const auto& [name, directions] :
         {Case{"outbound", {true, false}}, Case{"inbound", {false, true}}, Case{"both", {true, true}}})
        for (const std::size_t size : {512, 1500, 9000}) {
            const auto found = traffic.measure(
                directions, [&] { return size; }, size == 9000 ? 150 : 500);
            std::cout << fmt::format(
                "{}, {} octets: {} packets in {} clocks, {:.3f} of the bound, {:.1f} Gb/s at 300 MHz\n", name,
                size, found.packets[0] + found.packets[1], found.cycles, found.efficiency(),
                static_cast<double>(found.bytes) * 8 * 0.3 / static_cast<double>(found.cycles));
            CHECK(found.efficiency() >= 0.90);
            // More than all cannot be.
            CHECK(found.efficiency() <= 1.02);
        }
}

TEST_CASE("rings: a mix of sizes", "[card][rtl]") {
    auto random = test::random_engine();
    test::RingTraffic traffic(16, sa_of, bench::inner_packet);
    const auto found = traffic.measure(
        {true, true}, [&]() -> std::size_t { return 512 + random() % 8489; }, 200);
    CHECK(found.efficiency() >= 0.90);
    CHECK(found.efficiency() <= 1.02);
}
