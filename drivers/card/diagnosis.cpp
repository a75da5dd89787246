#include "drivers/card/diagnosis.h"

#include <algorithm>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "drivers/card/ring_dump.h"
#include "hw/regs/keyline_regs_table.h"

namespace keyline::card {
namespace {

using esp::Direction;
using Verdict = esp::KnownAnswer::Verdict;

constexpr std::uint32_t all_ones = 0xFFFFFFFF;

bool reads_as_nothing(std::string_view access) {
    return access == "wo" || access == "w1p";
}

esp::RegisterField read_field(const regs::TableField& row, std::uint64_t word) {
    esp::RegisterField field;
    field.name = row.name;
    field.lo = row.lo;
    field.width = row.width;
    field.value = (word >> row.lo) & ((std::uint64_t{1} << row.width) - 1);
    field.meaning = row.meaning;
    for (const auto& code : row.codes)
        if (code.value == field.value) field.code = code.name;
    return field;
}

esp::RegisterReading read_register(Card& card, const regs::TableRegister& row) {
    esp::RegisterReading reading;
    reading.name = row.name;
    reading.address = row.address;
    reading.bits = row.bits;
    reading.access = row.access;
    reading.meaning = row.meaning;
    reading.value = card.read_register(row.address);
    if (row.bits == 64) reading.value |= std::uint64_t{card.read_register(row.address + 4)} << 32;
    for (const auto& field : row.fields)
        if (!reads_as_nothing(field.access)) reading.fields.push_back(read_field(field, reading.value));
    return reading;
}

// Unless the card is gone. Registers that the host may write and not read say nothing, and are said to.
void leave_out(esp::RegisterReport& report, const std::string& name, std::string_view access) {
    report.left_out.emplace_back(name, access == "wo" ? "it is only written, and reads as zero"
                                                      : "writing one to it triggers; it reads as zero");
}

}  // namespace

CardDiagnosis::CardDiagnosis(CardDevice& device) : device_(device), steps_asked_(device.self_test_steps()) {}

esp::NamedValues CardDiagnosis::about() {
    const auto& identity = device_.identity();
    const auto& options = device_.card().options();
    esp::NamedValues about;
    const auto add = [&](const char* name, auto&& value) {
        about.emplace_back(name, fmt::format("{}", value));
    };
    add("built_for", to_string(identity.target));
    if (!options.carrier.empty()) add("carried_by", options.carrier);
    add("map_version", identity.map_version);
    about.emplace_back("build", fmt::format("{:016x}", identity.build_hash));
    about.emplace_back("hlsc", fmt::format("{:08x}", identity.hlsc_hash));
    add("lanes", identity.lanes);
    add("sa_entries", identity.sa_entries);
    add("outbound_sas", identity.sa_entries - device_.free_entries(Direction::outbound));
    add("inbound_sas", identity.sa_entries - device_.free_entries(Direction::inbound));
    add("ring_entries", std::uint64_t{1} << options.log2_ring_size);
    add("outbound_in_rings", device_.card().rings(regs::outbound).outstanding());
    add("inbound_in_rings", device_.card().rings(regs::inbound).outstanding());
    add("packets", device_.finished());
    add("self_test", passed_ ? "passed" : "failed");
    about.emplace_back("self_test_steps", fmt::format("{} of {}", steps_asked_, device_.self_test_steps()));
    about.emplace_back(
        "self_test_at",
        fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(asked_at_))));
    return about;
}

Result<esp::RegisterReport> CardDiagnosis::registers() {
    Card& card = device_.card();
    if (card.read_register(regs::global::id::offset()) == all_ones) return fail(does_not_answer);
    esp::RegisterReport report;
    namespace capabilities = regs::global::capabilities;
    const bool has_port = capabilities::network_ports.get(card.read_register(capabilities::offset())) != 0;
    for (const auto& row : regs::register_table) {
        const std::string name(row.name);
        if (!has_port && name.starts_with("network.")) continue;
        if (reads_as_nothing(row.access)) {
            leave_out(report, name, row.access);
            continue;
        }
        report.registers.push_back(read_register(card, row));
        for (const auto& field : row.fields)
            if (reads_as_nothing(field.access))
                leave_out(report, fmt::format("{}.{}", name, field.name), field.access);
    }
    // What was read from a card that went away meanwhile is all ones.
    if (card.read_register(regs::global::id::offset()) == all_ones) return fail(does_not_answer);
    return report;
}

Result<std::vector<esp::RingReport>> CardDiagnosis::rings(const esp::RingWishes& wishes) {
    std::vector<esp::RingReport> reports;
    std::vector<unsigned> queues{regs::outbound, regs::inbound};
    if (device_.card().has_network())
        queues.insert(queues.end(), {regs::network_receive, regs::frame_receive, regs::frame_send});
    for (const unsigned queue : queues)
        for (auto& report : dump_rings(device_.card(), queue, wishes)) reports.push_back(std::move(report));
    return reports;
}

std::vector<esp::KnownAnswer> CardDiagnosis::self_test(std::size_t step) {
    if (step == 0) {
        asked_at_ = std::chrono::system_clock::now();
        passed_ = true;
        steps_asked_ = 0;
    }
    auto answers = device_.self_test(step);
    steps_asked_ += std::all_of(answers.begin(), answers.end(),
                                [](const auto& answer) { return answer.verdict != Verdict::not_asked; })
                        ? 1
                        : 0;
    for (const auto& answer : answers) passed_ = passed_ && answer.verdict != Verdict::failed;
    return answers;
}

}  // namespace keyline::card
