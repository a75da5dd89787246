// The fast card against the RTL, on the same platform, with the same traffic: throughput and latency within
// 5 % for every size, number of SAs, suite and direction. Clocks are counted, so this is exact and repeats.
//
//     platform_calibration_test             the grid of CI, in less than a minute
//     platform_calibration_test "[whole]"   all suites, eight sizes, up to 16,384 SAs
#include <map>
#include <sstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "sim/systemc/child.h"
#include "sim/systemc/traffic.h"

namespace {

using namespace keyline::sim::platform;

constexpr double tolerance = 0.05;

struct Figures {
    double gbps = 0, mpps = 0, latency_us = 0;
    double median_us = 0, late_us = 0;  // of packets at random, where there were any; late: one of ten
};
// By suite, SAs, flow and size.
using Found = std::map<std::string, Figures>;

Found run(Model model, const std::vector<TrafficGroup>& groups) {
    Child child([&](const Child::Tell& tell) {
        Platform platform({.model = model});
        const TrafficOptions options{
            .octets = 100'000, .least_packets = 50, .most_packets = 1000, .alone = 6, .timed_packets = 1000};
        measure(platform, 1, groups, options, [&](const TrafficRow& row) {
            const bool is_timed = !row.percentiles.empty();
            tell(fmt::format("{}/{}_SAs/{}/{} {} {} {} {} {}", row.suite.name, row.sas, to_string(row.flow),
                             row.packet_bytes, row.gbps, row.mpps, row.latency_us,
                             is_timed ? row.percentiles[0][50] : 0, is_timed ? row.percentiles[0][90] : 0));
        });
    });
    Found found;
    while (const auto line = child.line()) {
        std::istringstream text(*line);
        std::string name;
        Figures figures;
        text >> name >> figures.gbps >> figures.mpps >> figures.latency_us >> figures.median_us >>
            figures.late_us;
        found[name] = figures;
    }
    const auto end = child.end();
    INFO((end ? "" : end.error().message));
    REQUIRE(end);
    return found;
}

void compare(const std::vector<TrafficGroup>& groups) {
    const auto fast = run(Model::fast, groups);
    const auto rtl = run(Model::rtl, groups);
    REQUIRE(fast.size() == rtl.size());
    double worst = 0;
    for (const auto& [name, truth] : rtl) {
        const Figures& model = fast.at(name);
        INFO(fmt::format("{}: fast {:.2f} Gb/s, {:.3f} us; RTL {:.2f} Gb/s, {:.3f} us", name, model.gbps,
                         model.latency_us, truth.gbps, truth.latency_us));
        CHECK(model.gbps == Approx(truth.gbps).epsilon(tolerance));
        CHECK(model.mpps == Approx(truth.mpps).epsilon(tolerance));
        CHECK(model.latency_us == Approx(truth.latency_us).epsilon(tolerance));
        CHECK(model.median_us == Approx(truth.median_us).epsilon(tolerance));
        CHECK(model.late_us == Approx(truth.late_us).epsilon(tolerance));
        worst = std::max({worst, std::abs(model.gbps / truth.gbps - 1),
                          std::abs(model.latency_us / truth.latency_us - 1)});
    }
    WARN(fmt::format("{} points, the worst off by {:.1f} %", rtl.size(), worst * 100));
}

}  // namespace

TEST_CASE("the fast card is as fast as the RTL", "[platform]") {
    const Suite &gcm_128 = suites[0], &gcm_256 = suites[2], &gmac = suites[3];
    compare({{.suite = gcm_256, .sas = 1, .flow = Flow::outbound, .sizes = {64, 576, 1500, 9000}},
             {.suite = gcm_256, .sas = 1, .flow = Flow::inbound, .sizes = {64, 576, 1500, 9000}},
             {.suite = gcm_256, .sas = 16, .flow = Flow::both, .sizes = {64, 1500}},
             {.suite = gcm_128, .sas = 64, .flow = Flow::outbound, .sizes = {64, 200, 1500}, .loads = {0.6}},
             {.suite = gmac, .sas = 1024, .flow = Flow::inbound, .sizes = {64, 200, 1500}}});
}

TEST_CASE("the fast card is as fast as the RTL, everywhere", "[.whole]") {
    std::vector<TrafficGroup> groups;
    for (const Suite& suite : suites)
        for (const std::size_t sas : {1U, 1024U, 16384U})
            for (const Flow flow : {Flow::outbound, Flow::inbound, Flow::both})
                groups.push_back({.suite = suite,
                                  .sas = sas,
                                  .flow = flow,
                                  .sizes = {64, 128, 256, 512, 1024, 1500, 4096, 9000}});
    compare(groups);
}
