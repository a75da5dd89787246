#include "sim/faults.h"

#include <array>
#include <charconv>
#include <cstring>
#include <sstream>
#include <utility>

#include <fmt/format.h>

namespace keyline::sim {
namespace {

constexpr std::array<const char*, fault_kind_count> names{
    "register_all_ones", "dma_read_error", "dma_write_error",       "lost_interrupt",  "doubled_interrupt",
    "stuck_completions", "power_loss",     "power_loss_in_command", "single_bit_flip", "double_bit_flip"};

std::optional<std::uint64_t> parse_count(const std::string& text) {
    if (text == "forever") return Fault::forever;
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

const char* to_string(FaultKind kind) {
    return names.at(static_cast<std::size_t>(kind));
}

std::vector<FaultKind> every_fault_kind() {
    std::vector<FaultKind> kinds(fault_kind_count);
    for (std::size_t kind = 0; kind < kinds.size(); kind++) kinds[kind] = static_cast<FaultKind>(kind);
    return kinds;
}

std::optional<FaultKind> parse_fault_kind(const std::string& text) {
    for (const auto kind : every_fault_kind())
        if (text == to_string(kind)) return kind;
    return std::nullopt;
}

std::string to_string(const Fault& fault) {
    const auto lasts = fault.lasts == Fault::forever ? std::string("forever") : std::to_string(fault.lasts);
    return fmt::format("{} after {} lasts {}", to_string(fault.kind), fault.after, lasts);
}

Result<Fault> parse_fault(const std::string& words) {
    std::istringstream list(words);
    std::string kind, after, count, lasts, duration, more;
    list >> kind >> after >> count >> lasts >> duration;
    const auto known = parse_fault_kind(kind);
    const auto begins = parse_count(count);
    const auto spoils = parse_count(duration);
    if (!known || after != "after" || !begins || lasts != "lasts" || !spoils || *spoils == 0 || list >> more)
        return fail(fmt::format("'{}' is no fault: KIND after N lasts M|forever, with KIND one of {}", words,
                                fmt::join(names, ", ")));
    return Fault{*known, *begins, *spoils};
}

bool has_mark(std::span<const std::uint8_t> octets, std::uint64_t mark) {
    for (std::size_t at = 0; at + sizeof mark <= octets.size(); at++) {
        std::uint64_t word = 0;
        std::memcpy(&word, octets.data() + at, sizeof word);
        if (word == mark) return true;
    }
    return false;
}

void FaultInjector::see_write(std::span<const std::uint8_t> beat, std::uint64_t strobes) {
    if (!mark_) return;
    std::vector<std::uint8_t> written(beat.begin(), beat.end());
    for (std::size_t i = 0; i < written.size(); i++)
        if ((strobes >> i & 1) == 0) written[i] = 0;
    if (has_mark(written, *mark_)) seen_++;
}

void FaultInjector::arm(const Fault& fault) {
    clear();
    fault_ = fault;
    occasions_ = 0;
    struck_ = false;
}

void FaultInjector::clear() {
    fault_.reset();
    off_for_ = 0;
    is_lost_ = is_doubled_ = false;
}

bool FaultInjector::is_over() const {
    if (!struck_ || !has_power()) return false;
    return !fault_ || (fault_->lasts != Fault::forever && occasions_ >= fault_->after + fault_->lasts);
}

bool FaultInjector::strikes(FaultKind kind) {
    if (!fault_ || fault_->kind != kind) return false;
    const std::uint64_t occasion = occasions_++;
    if (occasion < fault_->after || occasion - fault_->after >= fault_->lasts) return false;
    struck_ = true;
    if (kind == FaultKind::power_loss || kind == FaultKind::power_loss_in_command) {
        off_for_ = fault_->lasts;
        power_lost_ = true;
        fault_.reset();  // it goes once
    }
    return true;
}

bool FaultInjector::is_off_at_access() {
    if (off_for_ == 0 && !strikes(FaultKind::power_loss)) return false;
    if (off_for_ != Fault::forever) off_for_--;
    return true;
}

unsigned FaultInjector::flips_at_look() {
    return strikes(FaultKind::single_bit_flip) ? 1 : strikes(FaultKind::double_bit_flip) ? 2 : 0;
}

bool FaultInjector::take_power_loss() {
    return std::exchange(power_lost_, false);
}

void FaultInjector::interrupt_line(bool level) {
    const bool is_new = level && !is_raised_;
    is_raised_ = level;
    if (!is_new) return;
    is_lost_ = strikes(FaultKind::lost_interrupt);
    is_doubled_ = strikes(FaultKind::doubled_interrupt);
}

bool FaultInjector::is_interrupted() {
    return is_raised_ ? !is_lost_ : std::exchange(is_doubled_, false);
}

}  // namespace keyline::sim
