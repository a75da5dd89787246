#include "tests/faults/found.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>

namespace keyline::faults {
namespace {

Json figures_of(const Tally& tally) {
    return {{"injected", tally.injected},
            {"recovered", tally.recovered},
            {"moved", tally.moved},
            {"stopped_cleanly", tally.stopped_cleanly},
            {"in_service_again", tally.in_service_again},
            {"unrecovered", tally.unrecovered}};
}

Tally tally_of(const Json& figures) {
    return {.injected = figures["injected"],
            .recovered = figures["recovered"],
            .moved = figures["moved"],
            .stopped_cleanly = figures["stopped_cleanly"],
            .unrecovered = figures["unrecovered"],
            .in_service_again = figures["in_service_again"],
            .reasons = figures["reasons"]};
}

}  // namespace

std::string to_line(const Found& found) {
    const auto& offences = found.offences;
    Json tallies = Json::object();
    for (const auto& [kind, tally] : found.tallies) {
        tallies[sim::to_string(kind)] = figures_of(tally);
        tallies[sim::to_string(kind)]["reasons"] = tally.reasons;
    }
    return Json{{"port", found.port},
                {"tallies", tallies},
                {"plaintext_leaks", offences.plaintext_leaks},
                {"sequence_reuse", offences.sequence_reuse},
                {"silent_losses", offences.silent_losses},
                {"wrong_packets", offences.wrong_packets},
                {"notes", offences.notes},
                {"packets", found.packets},
                {"complaints", found.complaints}}
        .dump();
}

Found from_line(const std::string& line) {
    const auto told = Json::parse(line);
    Found found;
    found.port = told["port"];
    for (const auto& [kind, figures] : told["tallies"].items())
        found.tallies[sim::parse_fault_kind(kind).value()] = tally_of(figures);
    found.offences = {told["plaintext_leaks"], told["sequence_reuse"], told["silent_losses"],
                      told["wrong_packets"], told["notes"]};
    found.packets = told["packets"];
    found.complaints = told["complaints"];
    return found;
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
            {"moved", total.moved},
            {"packets", packets},
            {"rows", rows}};
}

std::string table_of(const Json& figures) {
    std::string text =
        "| port | fault | injected | recovered | of these moved | stopped cleanly | neither | found by |\n"
        "|---|---|---|---|---|---|---|---|\n";
    for (const auto& row : figures["rows"]) {
        std::string reasons;
        for (const auto& [reason, count] : row["reasons"].items())
            reasons += fmt::format("{}{} ({})", reasons.empty() ? "" : "; ", reason, count.dump());
        text += fmt::format("| {} | `{}` | {} | {} | {} | {} | {} | {} |\n", row["port"].get<std::string>(),
                            row["kind"].get<std::string>(), row["injected"].dump(), row["recovered"].dump(),
                            row["moved"].dump(), row["stopped_cleanly"].dump(), row["unrecovered"].dump(),
                            reasons);
    }
    return text;
}

namespace {

// The table of docs/faults.md stands between two marks.
constexpr std::string_view begin =
    "<!-- make faults FAULTS_FLAGS=\"--docs docs/faults.md\" writes this. -->\n";
constexpr std::string_view end = "<!-- Until here. -->\n";

std::runtime_error cannot(const char* what, const std::string& path) {
    return std::runtime_error(fmt::format("cannot {} {}: {}", what, path, std::strerror(errno)));
}

struct Page {
    std::string text;
    std::size_t from = 0, to = 0;  // of the table, with the first mark
};
Page read_page(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw cannot("read", path);
    Page page{{std::istreambuf_iterator<char>(in), {}}};
    page.from = page.text.find(begin);
    page.to = page.text.find(end);
    if (page.from == std::string::npos || page.to == std::string::npos || page.to < page.from)
        throw std::runtime_error(path + " has no marks for the table");
    return page;
}

}  // namespace

void check_page(const std::string& path) {
    read_page(path);
    if (!std::ofstream(path, std::ios::app)) throw cannot("write", path);
}

void write_table(const std::string& path, const Json& figures) {
    auto [text, from, to] = read_page(path);
    const auto sums = fmt::format(
        "Seed {}: {} faults under {} packets. Plaintext leaks {}, sequence numbers used twice {}, "
        "silent losses {}, wrong packets {}; recovered {} ({} of them on another card), stopped cleanly {}, "
        "neither {}.\n\n",
        figures["seed"].dump(), figures["injected"].dump(), figures["packets"].dump(),
        figures["plaintext_leaks"].dump(), figures["sequence_reuse"].dump(), figures["silent_losses"].dump(),
        figures["wrong_packets"].dump(), figures["recovered"].dump(), figures["moved"].dump(),
        figures["stopped_cleanly"].dump(), figures["unrecovered"].dump());
    text.replace(from, to - from, std::string(begin) + "\n" + sums + table_of(figures) + "\n");
    std::ofstream file(path);
    file << text;
    file.close();
    if (!file) throw cannot("write", path);
}

bool is_good(const Json& figures) {
    for (const char* name :
         {"plaintext_leaks", "sequence_reuse", "silent_losses", "wrong_packets", "unrecovered"})
        if (figures[name] != 0) return false;
    return true;
}

}  // namespace keyline::faults
