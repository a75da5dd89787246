// The arithmetic of a PCIe link against the Base Specification's numbers.
#include "sim/systemc/pcie.h"

#include <catch2/catch.hpp>

using namespace keyline::sim::platform;

TEST_CASE("rates of PCIe links", "[platform]") {
    // 8 and 16 GT/s, 128b/130b: 985 and 1969 MB/s a lane, less the SKP ordered sets.
    CHECK(octets_per_ns({.generation = 3, .lanes = 1}) == Approx(0.985).epsilon(0.004));
    CHECK(octets_per_ns({.generation = 4, .lanes = 16}) == Approx(31.5).epsilon(0.004));
    CHECK(octets_per_ns({.generation = 5, .lanes = 16}) == Approx(63.0).epsilon(0.004));
}

TEST_CASE("what TLPs cost", "[platform]") {
    CHECK(memory_read_octets == 24);
    CHECK(memory_write_octets(256) == 280);
    CHECK(memory_write_octets(1) == 28);
    CHECK(completion_octets(0, 512, 256) == 552);
    CHECK(completion_octets(192, 128, 256) == 168);  // across a boundary: two
    const auto cost = packet_cost({}, 64, 128);
    // Up: the packet 152, its request 24, a sixteenth of a descriptor burst's request 1.5, an eighth of 280;
    // down: 84 and a sixteenth of 552.
    const double dllps = 16.0 / 3;
    CHECK(cost.up == Approx(152 + 24 + 1.5 + 35 + dllps * (1 + 2.0 / 16)));
    CHECK(cost.down == Approx(84 + 34.5 + dllps * (1 + 1 + 1.0 / 16 + 1.0 / 8)));
}

TEST_CASE("names of links", "[platform]") {
    CHECK(to_string(*parse_pcie("gen3x8")) == "gen3x8");
    CHECK(parse_pcie("gen3x16")->tags == 256);
    CHECK_FALSE(parse_pcie("gen2x16"));
    CHECK_FALSE(parse_pcie("gen4x3"));
    CHECK(parse_pcie("fast").error().message.find("gen4x16") != std::string::npos);
}
