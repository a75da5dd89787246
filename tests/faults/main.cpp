// make faults: a campaign of injected faults on simulated cards. One that leaks, repeats a number, loses a
// packet silently or leaves the device in between fails the run.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "tests/faults/found.h"
#include "tests/faults/ports.h"

namespace {

using namespace keyline;
using namespace keyline::faults;

// Of a campaign that is a part of another: one number a line.
bool is_part = false;

void show_progress(const std::string& port, std::uint64_t done, std::uint64_t faults) {
    if (is_part) std::cerr << done << std::endl;
    if (isatty(STDERR_FILENO) == 0) return;
    constexpr std::uint64_t width = 40;
    const std::uint64_t full = faults == 0 ? width : done * width / faults;
    std::cerr << fmt::format("\r{:<12} [{:#<{}}{:.<{}}] {:>5} of {} faults", port, "", full, "", width - full,
                             done, faults)
              << (done == faults ? "\n" : "") << std::flush;
}

// Ctrl-C, or the like: what there is by then is told. The second one ends the program at once; so does the
// first while another process has the campaign.
volatile std::sig_atomic_t stopped_by = 0;
void stop_on_signals(bool softly) {
    const auto note = [](int which) {
        stopped_by = which;
        std::signal(which, SIG_DFL);
    };
    for (const int number : {SIGINT, SIGTERM}) std::signal(number, softly ? +note : SIG_DFL);
}

Found run_here(const PortUnderTest& port, std::uint64_t seed, std::uint64_t faults,
               const std::vector<sim::FaultKind>& kinds) {
    Campaign campaign(port, seed);
    campaign.run(
        faults,
        [&](std::uint64_t done) {
            show_progress(port.name, done, faults);
            return stopped_by == 0;
        },
        kinds);
    return {port.name, campaign.tallies(), campaign.judge().offences(), campaign.judge().packets(),
            campaign.complaints()};
}

Found run(const PortUnderTest& port, std::uint64_t seed, std::uint64_t faults,
          const std::vector<sim::FaultKind>& kinds) {
    if (port.elsewhere) {
        const auto line = port.elsewhere(seed, faults, kinds,
                                         [&](std::uint64_t done) { show_progress(port.name, done, faults); });
        if (!line) throw std::runtime_error(port.name + ": " + line.error().message);
        return from_line(*line);
    }
    if (!port.enter) return run_here(port, seed, faults, kinds);
    const auto line = port.enter(seed, [&](const MakeMachine& make) {
        PortUnderTest entered = port;
        entered.make = make;
        return to_line(run_here(entered, seed, faults, kinds));
    });
    if (!line) throw std::runtime_error(port.name + ": " + line.error().message);
    return from_line(*line);
}

struct Wanted {
    std::uint64_t seed = std::random_device{}();
    std::uint64_t faults = 1200;
    std::string port = "all";
    std::vector<std::string> kinds;
    bool resets_after_flips = false;
    std::string json;
    std::string docs;
    std::string line;
};

constexpr int wrong_usage = 2;
constexpr int by_signal = 128;  // and its number

// What makes the same run again.
std::string replay_of(const Wanted& wanted) {
    auto words = fmt::format("--seed {} --port {} --faults {}", wanted.seed, wanted.port, wanted.faults);
    for (const auto& kind : wanted.kinds) words += " --kind " + kind;
    if (wanted.resets_after_flips) words += " --reset-after-flips";
    return words;
}

// That there is a place for the results, before minutes are spent on them. What is there stays as it is.
void check_places(const Wanted& wanted) {
    if (!wanted.docs.empty()) check_page(wanted.docs);
    if (wanted.json.empty()) return;
    std::error_code ignored;
    const bool is_there = std::filesystem::exists(wanted.json, ignored);
    if (!std::ofstream(wanted.json, std::ios::app))
        throw std::runtime_error(fmt::format("cannot write {}: {}", wanted.json, std::strerror(errno)));
    if (!is_there) std::filesystem::remove(wanted.json, ignored);
}

void write_file(const std::string& path, const std::string& text) {
    std::ofstream file(path);
    file << text << "\n";
    file.close();
    if (!file) throw std::runtime_error(fmt::format("cannot write {}: {}", path, std::strerror(errno)));
}

// Ports and how many faults each of them gets: clocks cost time, so most are for who knows none.
std::vector<std::pair<PortUnderTest, std::uint64_t>> plan(const Wanted& wanted) {
    std::vector<std::pair<PortUnderTest, std::uint64_t>> list;
    if (wanted.port != "all") {
        if (auto port = port_named(wanted.port)) list.emplace_back(*port, wanted.faults);
        return list;
    }
    std::uint64_t left = wanted.faults;
    for (const auto& name : port_names()) {
        auto port = port_named(name).value();
        const std::uint64_t share = port.percent == 0 ? left : wanted.faults * port.percent / 100;
        left -= share;
        list.emplace_back(std::move(port), share);
    }
    return list;
}

std::vector<sim::FaultKind> kinds_of(const Wanted& wanted) {
    if (wanted.kinds.empty()) return sim::every_fault_kind();
    std::vector<sim::FaultKind> kinds;
    for (const auto& name : wanted.kinds) {
        const auto kind = sim::parse_fault_kind(name);
        if (!kind) {
            std::string known;
            for (const auto one : sim::every_fault_kind()) known += std::string(" ") + sim::to_string(one);
            throw std::runtime_error(fmt::format("there is no fault {}:{}", name, known));
        }
        kinds.push_back(*kind);
    }
    return kinds;
}

int campaign(const Wanted& wanted) {
    const auto kinds = kinds_of(wanted);
    auto ports = plan(wanted);
    for (auto& [port, faults] : ports)
        if (wanted.resets_after_flips) port.wipes_slowly = false;
    if (ports.empty()) {
        std::cerr << fmt::format("there is no port {} in this build: {}, all\n", wanted.port,
                                 fmt::join(port_names(), ", "));
        return wrong_usage;
    }
    check_places(wanted);
    std::cout << fmt::format("seed {} (replay with {})", wanted.seed, replay_of(wanted)) << std::endl;
    std::vector<Found> all;
    all.reserve(ports.size());
    const auto names = port_names();
    for (const auto& [port, faults] : ports) {
        // So that two ports do not meet the same faults.
        const auto number = std::find(names.begin(), names.end(), port.name) - names.begin();
        stop_on_signals(!port.enter && !port.elsewhere);
        try {
            all.push_back(run(port, wanted.seed + static_cast<std::uint64_t>(number), faults, kinds));
        } catch (const std::exception&) {
            if (stopped_by == 0) throw;  // else it is what was stopped
        }
        if (stopped_by != 0) break;
    }
    auto figures = report(all, wanted.seed);
    if (stopped_by != 0) figures["partial"] = true;
    std::cout << table_of(figures);
    for (const auto& found : all) {
        for (const auto& note : found.offences.notes) std::cout << found.port << ": " << note << "\n";
        for (const auto& complaint : found.complaints) std::cout << complaint << "\n";
    }
    for (const auto& [name, value] : figures.items())
        if (!value.is_structured()) std::cout << fmt::format("{:>18}  {}\n", name, value.dump());
    if (!wanted.json.empty()) write_file(wanted.json, figures.dump(2));
    if (stopped_by != 0) {
        std::cerr << "stopped: what there is" << (wanted.json.empty() ? "" : " in " + wanted.json)
                  << " is of a part\n";
        return by_signal + stopped_by;
    }
    if (!wanted.line.empty()) write_file(wanted.line, to_line(all.at(0)));
    if (!wanted.docs.empty()) write_table(wanted.docs, figures);
    const bool good = is_good(figures);
    std::cout << (good ? "FAULTS OK\n" : "FAULTS FAILED\n");
    return good ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app(
        "Faults in simulated cards under traffic. Exit code 1 when something leaves in clear, a sequence "
        "number is "
        "used twice, a packet is lost and not counted, or a device neither recovers nor stops.");
    Wanted wanted;
    // A string stream takes -1 for a large number.
    const auto is_number = [](const std::string& text) {
        const bool is_one = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        return is_one ? "" : "'" + text + "' is no number from 0";
    };
    app.add_option("--seed", wanted.seed, "everything follows from it; by default another one each time")
        ->check(is_number);
    app.add_option("--faults", wanted.faults, "so many that have struck")
        ->check(is_number)
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{100'000'000}))
        ->capture_default_str();
    app.add_option("--port", wanted.port, fmt::format("{}, or all", fmt::join(port_names(), ", ")))
        ->capture_default_str();
    app.add_option("--kind", wanted.kinds, "only this kind; may be given again");
    app.add_flag("--reset-after-flips", wanted.resets_after_flips,
                 "take the same card into service again, also where wiping 16,384 SAs takes seconds");
    app.add_option("--json", wanted.json, "write the figures to this file");
    app.add_option(
        "--line", wanted.line,
        "for a campaign that this is a part of: all that is known of the first port on one line of "
        "this file, and on standard error how many faults so far");
    app.add_option("--docs", wanted.docs, "write the table to this page");
    try {
        app.parse(argc, argv);
        is_part = !wanted.line.empty();
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : wrong_usage;
    }
    try {
        return campaign(wanted);
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return wrong_usage;
    }
}
