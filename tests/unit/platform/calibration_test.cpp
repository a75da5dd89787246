// The fast card against the RTL, on the same platform, with the same traffic: throughput, latency alone and
// its median and ninth decile at each load within 5 % for every size, number of SAs, suite and direction.
// Clocks are counted, so this is exact and repeats.
//
//     platform_calibration_test             the grid of CI, in less than a minute
//     platform_calibration_test "[whole]"   all suites, eight sizes, up to 16,384 SAs
//     platform_calibration_test "[.noise]"  six seeds of when packets come
#include <map>
#include <sstream>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "sim/systemc/child.h"
#include "sim/systemc/traffic.h"

namespace {

using namespace keyline::sim::platform;

constexpr double tolerance = 0.05;

struct Figures {
    double gbps = 0, mpps = 0, latency_us = 0;
    // Of packets at random, where there were any, at each load: half of them, nine of ten.
    std::vector<double> deciles_us;
};
// By suite, SAs, flow and size.
using Found = std::map<std::string, Figures>;

// `timed`: packets for each load; `arrivals`: other moments at which they come.
Found run(Model model, const std::vector<TrafficGroup>& groups, std::uint64_t timed = 4000,
          std::uint64_t arrivals = 0) {
    Child child([&](const Child::Tell& tell) {
        PlatformOptions platform_options{.model = model};
        if (uses_network(groups.front().flow)) platform_options.network = EthernetOptions{};
        Platform platform(platform_options);
        const TrafficOptions options{.octets = 100'000,
                                     .least_packets = 50,
                                     .most_packets = 1000,
                                     .alone = 6,
                                     .timed_packets = timed,
                                     .arrivals = arrivals};
        measure(platform, 1, groups, options, [&](const TrafficRow& row) {
            std::string deciles;
            for (const auto& found : row.percentiles) deciles += fmt::format(" {} {}", found[50], found[90]);
            tell(fmt::format("{}/{}_SAs/{}/{} {} {} {}{}", row.suite.name, row.sas, to_string(row.flow),
                             row.packet_bytes, row.gbps, row.mpps, row.latency_us, deciles));
        });
    });
    Found found;
    while (const auto line = child.line()) {
        std::istringstream text(*line);
        std::string name;
        Figures figures;
        text >> name >> figures.gbps >> figures.mpps >> figures.latency_us;
        for (double decile = 0; text >> decile;) figures.deciles_us.push_back(decile);
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
    std::size_t distributions = 0;
    const auto check = [&](double found, double truth) {
        CHECK(found == Approx(truth).epsilon(tolerance));
        worst = std::max(worst, std::abs(found / truth - 1));
    };
    for (const auto& [name, truth] : rtl) {
        const Figures& model = fast.at(name);
        INFO(fmt::format("{}: fast {:.2f} Gb/s, {:.3f} us; RTL {:.2f} Gb/s, {:.3f} us", name, model.gbps,
                         model.latency_us, truth.gbps, truth.latency_us));
        check(model.gbps, truth.gbps);
        check(model.mpps, truth.mpps);
        check(model.latency_us, truth.latency_us);
        REQUIRE(model.deciles_us.size() == truth.deciles_us.size());
        distributions += truth.deciles_us.size() / 2;
        for (std::size_t i = 0; i < truth.deciles_us.size(); i++) {
            INFO(fmt::format("{} % of them, load {} of its group", i % 2 == 0 ? 50 : 90, i / 2));
            check(model.deciles_us[i], truth.deciles_us[i]);
        }
    }
    WARN(fmt::format("{} points, {} distributions, the worst off by {:.1f} %", rtl.size(), distributions,
                     worst * 100));
}

}  // namespace

TEST_CASE("the fast card is as fast as the RTL", "[platform]") {
    const Suite &gcm_128 = suites[0], &gcm_256 = suites[2], &gmac = suites[3];
    compare({{.suite = gcm_256, .sas = 1, .flow = Flow::outbound, .sizes = {64, 576, 1500, 9000}},
             {.suite = gcm_256, .sas = 1, .flow = Flow::inbound, .sizes = {64, 576, 1500, 9000}},
             {.suite = gcm_256, .sas = 16, .flow = Flow::both, .sizes = {64, 1500}},
             {.suite = gcm_128, .sas = 64, .flow = Flow::outbound, .sizes = {64, 200, 1500}, .loads = {0.6}},
             {.suite = gcm_256, .sas = 16, .flow = Flow::outbound, .sizes = {64, 1500}, .loads = {0.3, 0.9}},
             {.suite = gcm_256, .sas = 16, .flow = Flow::inbound, .sizes = {64, 1500}, .loads = {0.9}},
             {.suite = gmac, .sas = 1024, .flow = Flow::inbound, .sizes = {64, 200, 1500}}});
}

TEST_CASE("the fast inline card is as fast as the RTL at its network port", "[platform][network]") {
    compare({{.suite = suites[2], .sas = 1, .flow = Flow::to_network, .sizes = {64, 512, 1500, 9000}},
             {.suite = suites[2], .sas = 1, .flow = Flow::from_network, .sizes = {64, 512, 1500, 9000}},
             {.suite = suites[2], .sas = 16, .flow = Flow::both_network, .sizes = {64, 512, 1500, 9000}},
             {.suite = suites[2], .sas = 16, .flow = Flow::to_network, .sizes = {64}, .loads = {0.6}},
             {.suite = suites[2], .sas = 16, .flow = Flow::from_network, .sizes = {1500}, .loads = {0.6}}});
}

// Whether it is chance where the queues are longest: packets that come at other moments, and more of them.
TEST_CASE("packets at other moments tell the same of both", "[.noise]") {
    const std::vector<TrafficGroup> groups = {
        {.suite = suites[2], .sas = 16, .flow = Flow::outbound, .sizes = {64}, .loads = {0.9}}};
    constexpr std::uint64_t packets = 16'000;
    for (std::uint64_t arrivals = 0; arrivals < 6; arrivals++) {
        const auto model = run(Model::fast, groups, packets, arrivals).begin()->second.deciles_us;
        const auto truth = run(Model::rtl, groups, packets, arrivals).begin()->second.deciles_us;
        for (const std::size_t i : {0U, 1U}) {
            WARN(fmt::format("seed {}, {} % of the packets: fast {:.3f} us, RTL {:.3f} us, {:+.1f} %",
                             arrivals, i == 0 ? 50 : 90, model.at(i), truth.at(i),
                             (model.at(i) / truth.at(i) - 1) * 100));
            CHECK(model.at(i) == Approx(truth.at(i)).epsilon(tolerance));
        }
    }
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
