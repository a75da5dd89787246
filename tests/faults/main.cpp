// make faults: a campaign of injected faults on simulated cards. One that leaks, repeats a number, loses a
// packet silently or leaves the device in between fails the run.
#include <fstream>
#include <iostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "tests/faults/campaign.h"

namespace {

using namespace keyline;
using namespace keyline::faults;
using Json = nlohmann::ordered_json;

// What a port was put through.
struct Found {
    std::string port;
    std::map<sim::FaultKind, Tally> tallies;
    Offences offences;
    std::uint64_t packets = 0;
    std::vector<std::string> complaints;
};

void show_progress(const std::string& port, std::uint64_t done, std::uint64_t faults) {
    if (isatty(STDERR_FILENO) == 0) return;
    constexpr std::uint64_t width = 40;
    const std::uint64_t full = faults == 0 ? width : done * width / faults;
    std::cerr << fmt::format("\r{:<12} [{:#<{}}{:.<{}}] {:>5} of {} faults", port, "", full, "", width - full,
                             done, faults)
              << (done == faults ? "\n" : "") << std::flush;
}

Found run(const PortUnderTest& port, std::uint64_t seed, std::uint64_t faults,
          const std::vector<sim::FaultKind>& kinds) {
    Campaign campaign(port, seed);
    campaign.run(
        faults, [&](std::uint64_t done) { show_progress(port.name, done, faults); }, kinds);
    return {port.name, campaign.tallies(), campaign.judge().offences(), campaign.judge().packets(),
            campaign.complaints()};
}

Json figures_of(const Tally& tally) {
    return {{"injected", tally.injected},
            {"recovered", tally.recovered},
            {"stopped_cleanly", tally.stopped_cleanly},
            {"in_service_again", tally.in_service_again},
            {"unrecovered", tally.unrecovered}};
}

Json report(const std::vector<Found>& all, std::uint64_t seed) {
    Tally total;
    Offences offences;
    std::uint64_t packets = 0;
    std::map<sim::FaultKind, Tally> by_kind;
    Json rows = Json::array();
    for (const auto& found : all) {
        packets += found.packets;
        offences.plaintext_leaks += found.offences.plaintext_leaks;
        offences.sequence_reuse += found.offences.sequence_reuse;
        offences.silent_losses += found.offences.silent_losses;
        offences.wrong_packets += found.offences.wrong_packets;
        for (const auto& [kind, tally] : found.tallies) {
            total.add(tally);
            by_kind[kind].add(tally);
            Json row{{"port", found.port}, {"kind", sim::to_string(kind)}};
            row.update(figures_of(tally));
            row["reasons"] = tally.reasons;
            rows.push_back(row);
        }
    }
    Json kinds = Json::object();
    for (const auto& [kind, tally] : by_kind) kinds[sim::to_string(kind)] = figures_of(tally);
    return {{"seed", seed},
            {"injected", total.injected},
            {"by_kind", kinds},
            {"plaintext_leaks", offences.plaintext_leaks},
            {"sequence_reuse", offences.sequence_reuse},
            {"silent_losses", offences.silent_losses},
            {"wrong_packets", offences.wrong_packets},
            {"unrecovered", total.unrecovered},
            {"stopped_cleanly", total.stopped_cleanly},
            {"in_service_again", total.in_service_again},
            {"recovered", total.recovered},
            {"packets", packets},
            {"rows", rows}};
}

std::string table_of(const Json& figures) {
    std::string text =
        "| port | fault | injected | recovered | stopped cleanly | neither | found by |\n"
        "|---|---|---|---|---|---|---|\n";
    for (const auto& row : figures["rows"]) {
        std::string reasons;
        for (const auto& [reason, count] : row["reasons"].items())
            reasons += fmt::format("{}{} ({})", reasons.empty() ? "" : "; ", reason, count.dump());
        text += fmt::format("| {} | `{}` | {} | {} | {} | {} | {} |\n", row["port"].get<std::string>(),
                            row["kind"].get<std::string>(), row["injected"].dump(), row["recovered"].dump(),
                            row["stopped_cleanly"].dump(), row["unrecovered"].dump(), reasons);
    }
    return text;
}

// The table of docs/faults.md stands between two marks.
bool write_table(const std::string& path, const Json& figures) {
    const std::string begin = "<!-- make faults FAULTS_FLAGS=\"--docs docs/faults.md\" writes this. -->\n";
    const std::string end = "<!-- Until here. -->\n";
    std::ifstream in(path);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto from = text.find(begin);
    const auto to = text.find(end);
    if (from == std::string::npos || to == std::string::npos) return false;
    const auto sums = fmt::format(
        "Seed {}: {} faults under {} packets. Plaintext leaks {}, sequence numbers used twice {}, "
        "silent losses {}, wrong packets {}; recovered {}, stopped cleanly {}, neither {}.\n\n",
        figures["seed"].dump(), figures["injected"].dump(), figures["packets"].dump(),
        figures["plaintext_leaks"].dump(), figures["sequence_reuse"].dump(), figures["silent_losses"].dump(),
        figures["wrong_packets"].dump(), figures["recovered"].dump(), figures["stopped_cleanly"].dump(),
        figures["unrecovered"].dump());
    text.replace(from, to - from, begin + "\n" + sums + table_of(figures) + "\n");
    std::ofstream(path) << text;
    return true;
}

bool is_good(const Json& figures) {
    for (const char* name :
         {"plaintext_leaks", "sequence_reuse", "silent_losses", "wrong_packets", "unrecovered"})
        if (figures[name] != 0) return false;
    return true;
}

struct Wanted {
    std::uint64_t seed = std::random_device{}();
    std::uint64_t faults = 1200;
    std::string port = "all";
    std::vector<std::string> kinds;
    bool resets_after_flips = false;
    std::string json;
    std::string docs;
};

// Ports and how many faults each of them gets: clocks cost time, so a tenth is for RTL.
std::vector<std::pair<PortUnderTest, std::uint64_t>> plan(const Wanted& wanted) {
    std::vector<std::pair<PortUnderTest, std::uint64_t>> list;
    if (wanted.port != "all") {
        if (auto port = port_named(wanted.port)) list.emplace_back(*port, wanted.faults);
        return list;
    }
    std::uint64_t left = wanted.faults;
    if (auto port = port_named("verilated")) {
        list.emplace_back(*port, wanted.faults / 10);
        left -= wanted.faults / 10;
    }
    list.emplace_back(*port_named("functional"), left);
    return list;
}

std::vector<sim::FaultKind> kinds_of(const Wanted& wanted) {
    if (wanted.kinds.empty()) return sim::every_fault_kind();
    std::vector<sim::FaultKind> kinds;
    for (const auto& name : wanted.kinds) {
        const auto kind = sim::parse_fault_kind(name);
        if (!kind) throw std::runtime_error("there is no fault " + name);
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
        std::cerr << fmt::format("there is no port {} in this build: functional, verilated, all\n",
                                 wanted.port);
        return 2;
    }
    std::cout << fmt::format("seed {} (replay with --seed {} --port {} --faults {})", wanted.seed,
                             wanted.seed, wanted.port, wanted.faults)
              << std::endl;
    std::vector<Found> all;
    all.reserve(ports.size());
    for (const auto& [port, faults] : ports) all.push_back(run(port, wanted.seed, faults, kinds));
    const auto figures = report(all, wanted.seed);
    std::cout << table_of(figures);
    for (const auto& found : all) {
        for (const auto& note : found.offences.notes) std::cout << found.port << ": " << note << "\n";
        for (const auto& complaint : found.complaints) std::cout << complaint << "\n";
    }
    for (const auto& [name, value] : figures.items())
        if (!value.is_structured()) std::cout << fmt::format("{:>18}  {}\n", name, value.dump());
    if (!wanted.json.empty()) std::ofstream(wanted.json) << figures.dump(2) << "\n";
    if (!wanted.docs.empty() && !write_table(wanted.docs, figures)) {
        std::cerr << wanted.docs << " has no marks for the table\n";
        return 2;
    }
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
    app.add_option("--seed", wanted.seed, "everything follows from it; by default another one each time");
    app.add_option("--faults", wanted.faults, "so many that have struck")->capture_default_str();
    app.add_option("--port", wanted.port, "functional, verilated, or all")->capture_default_str();
    app.add_option("--kind", wanted.kinds, "only this kind; may be given again");
    app.add_flag("--reset-after-flips", wanted.resets_after_flips,
                 "take the same card into service again, also where wiping 16,384 SAs takes seconds");
    app.add_option("--json", wanted.json, "write the figures to this file");
    app.add_option("--docs", wanted.docs, "write the table to this page");
    CLI11_PARSE(app, argc, argv);
    try {
        return campaign(wanted);
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 2;
    }
}
