// make simulate: thousands of IKE peers on a virtual clock, a bad network, crashes; what must be true is
// counted, and one wrong number fails the run.
#include <fstream>
#include <iostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "tests/simulation/allocation_count.h"
#include "tests/simulation/world.h"

namespace {

using namespace keyline::simulation;

Totals run(const Options& options, bool quiet) {
    World world(options);
    const bool shows = !quiet && isatty(STDERR_FILENO) != 0;
    const auto tell = [&](const Totals& totals) {
        if (shows)
            std::cerr << fmt::format("\r{:>9} of {} exchanges", totals.exchanges, options.exchanges)
                      << std::flush;
    };
    world.storm(tell);
    if (shows) std::cerr << "\n";
    world.calm();
    world.clear();
    return world.totals();
}

// A world that was and is gone has given back what it took. The first one pays for what libraries keep for
// ever.
Totals run_and_weigh(const Options& options) {
    Options small = options;
    small.peers = std::min(options.peers, 20U);
    small.exchanges = 2000;
    (void)run(small, true);
    const auto before = allocated_bytes();
    auto totals = run(options, false);
    totals.leaked_bytes = allocated_bytes() - before;
    return totals;
}

nlohmann::ordered_json of_version(int version, const OfVersion& seen) {
    return {{"ike", version},
            {"pairs", seen.pairs},
            {"exchanges", seen.exchanges},
            {"stuck", seen.stuck},
            {"disagreements", seen.disagreements}};
}

nlohmann::ordered_json row(const Options& options, const Totals& totals) {
    return {{"seed", options.seed},
            {"peers", options.peers},
            {"ikev1_pairs_percent", options.version_1},
            {"exchanges", totals.exchanges},
            {"lost", totals.lost},
            {"duplicated", totals.duplicated},
            {"reordered", totals.reordered},
            {"corrupted", totals.corrupted},
            {"crashes", totals.crashes},
            {"stuck", totals.stuck},
            {"disagreements", totals.disagreements},
            {"leaked_bytes", totals.leaked_bytes},
            {"virtual_seconds", totals.virtual_time.count()},
            {"trace", fmt::format("{:016x}", totals.trace)},
            {"rows", {of_version(1, totals.version_1), of_version(2, totals.version_2)}}};
}

}  // namespace

int main(int argc, char** argv) {
    count_openssl_allocations();
    CLI::App app(
        "A deterministic simulation of many IKE peers. Exit code 1 when two ends disagree for too long, "
        "a tunnel is stuck, or memory is not given back.");
    Options options;
    options.seed = std::random_device{}();
    std::string json;
    bool twice = false;
    app.add_option("--seed", options.seed, "everything follows from it; by default another one each time");
    app.add_option("--peers", options.peers, "gateways")->capture_default_str()->check(CLI::Range(2, 65536));
    app.add_option("--exchanges", options.exchanges, "at least so many")->capture_default_str();
    app.add_option("--loss", options.loss, "of datagrams")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 0.9));
    app.add_option("--duplication", options.duplication)->capture_default_str()->check(CLI::Range(0.0, 1.0));
    app.add_option("--corruption", options.corruption)->capture_default_str()->check(CLI::Range(0.0, 1.0));
    app.add_option("--ikev1", options.version_1, "of a hundred pairs so many speak IKEv1")
        ->capture_default_str()
        ->check(CLI::Range(0, 100));
    app.add_option("--follow", options.followed, "print what both ends report of this connection: 3-10");
    app.add_option("--json", json, "write the figures to this file");
    app.add_flag("--twice", twice, "run the same seed twice: both must do the same");
    CLI11_PARSE(app, argc, argv);

    std::cout << fmt::format("seed {} (replay with --seed {} --peers {} --exchanges {})", options.seed,
                             options.seed, options.peers, options.exchanges)
              << std::endl;
    const auto totals = run_and_weigh(options);
    const auto figures = row(options, totals);
    for (const auto& [name, value] : figures.items())
        std::cout << fmt::format("{:>16}  {}\n", name, value.dump());
    if (!json.empty()) std::ofstream(json) << figures.dump(2) << "\n";
    bool good = totals.stuck == 0 && totals.disagreements == 0 && totals.leaked_bytes == 0;
    if (twice && run(options, false).trace != totals.trace) {
        std::cout << "the same seed did not do the same\n";
        good = false;
    }
    std::cout << (good ? "SIMULATION OK\n" : "SIMULATION FAILED\n");
    return good ? 0 : 1;
}
