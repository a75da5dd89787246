#include "sim/xrt/simulated_alveo.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <fstream>
#include <iostream>
#include <new>
#include <sstream>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "hw/regs/keyline_regs.h"

namespace keyline::sim {

namespace {

constexpr unsigned most_devices = 8;
// A driver that waits long for an interrupt looks for faults so often.
constexpr std::chrono::milliseconds longest_wait{1};

template <typename Number>
bool parse_number(const std::string& text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

bool parse_word(const std::string& name, const std::string& value, PlatformOptions& options) {
    if (name == "devices") return parse_number(value, options.devices) && options.devices <= most_devices;
    if (name == "map-version") return parse_number(value, options.map_version);
    if (name == "seed") return parse_number(value, options.seed);
    if (name == "fault-file") options.fault_file = value;
    if (name == "interrupts") options.has_interrupts = value == "yes";
    return name == "fault-file" || (name == "interrupts" && (value == "yes" || value == "no"));
}

// Once for each mistake, whichever of the cards sees it first.
void complain(const std::string& file, const std::string& why) {
    static std::string last;
    if (std::exchange(last, file + why) == file + why) return;
    std::cerr << fmt::format("keyline: KEYLINE_SIM_XRT: fault-file {}: {}\n", file, why);
}

}  // namespace

Result<PlatformOptions> parse_platform_options(const std::string& words) {
    PlatformOptions options;
    std::istringstream list(words);
    for (std::string word; std::getline(list, word, ',');) {
        const auto equals = word.find('=');
        if (equals == std::string::npos ||
            !parse_word(word.substr(0, equals), word.substr(equals + 1), options))
            return fail(
                fmt::format("KEYLINE_SIM_XRT: '{}' is none of devices=0..{}, interrupts=yes|no, "
                            "map-version=N, seed=N, fault-file=PATH",
                            word, most_devices));
    }
    return options;
}

Result<std::unique_ptr<SimulatedAlveo>> SimulatedAlveo::power_on(const PlatformOptions& options,
                                                                 unsigned number) {
    std::unique_ptr<SimulatedAlveo> card(new SimulatedAlveo(options, number));
    // Of all that this process powers on no two are alike.
    static std::atomic<std::uint64_t> powered = 0;
    card->options_.seed += powered++;
    if (auto started = card->start(); !started) return tl::unexpected(started.error());
    return card;
}

Result<void> SimulatedAlveo::start() {
    auto port = VerilatedPort::create({.seed = options_.seed, .link = {}, .injector = injector_});
    if (!port) return tl::unexpected(port.error());
    card_ = std::move(*port);
    return {};
}

SimulatedAlveo::Fault SimulatedAlveo::look() {
    if (options_.fault_file.empty() || (fault_ != Fault::none && fault_ != Fault::injected)) return fault_;
    std::ifstream file(options_.fault_file);
    std::string line;
    if (!std::getline(file, line) || line == injected_) return fault_;
    std::istringstream words(line);
    std::string word, whose, more;
    words >> word >> whose >> more;
    if (word != "removed" && word != "gone" && word != "reset") {
        const auto fault = parse_fault(line);
        if (!fault) {
            complain(options_.fault_file, fault.error().message + "; or removed, gone or reset, and a card");
            return fault_;
        }
        injector_->arm(*fault);
        injected_ = line;
        return fault_ = Fault::injected;
    }
    unsigned number = number_;
    if (!more.empty() || (!whose.empty() && !parse_number(whose, number)) || number >= options_.devices) {
        complain(options_.fault_file, fmt::format("'{}': behind {} there may be a card, 0 to {}", line, word,
                                                  options_.devices - 1));
        return fault_;
    }
    if (number != number_) return fault_;
    if (word == "removed") {
        fault_ = Fault::removed;
        card_->read_all_ones();
    } else if (word == "gone") {
        fault_ = Fault::gone;
    } else if (word == "reset") {
        fault_ = Fault::reset;
        // Buffers stay where they are: they are the host's. The card knows of none of them.
        if (auto started = start(); !started) throw std::runtime_error(started.error().message);
    }
    return fault_;
}

void SimulatedAlveo::check() {
    if (look() == Fault::gone)
        throw std::system_error(std::make_error_code(std::errc::no_such_device), "the simulated card");
}

std::uint32_t SimulatedAlveo::read(std::uint32_t offset) {
    check();
    if (options_.map_version != 0 && offset == card::regs::global::map_version::offset())
        return options_.map_version;
    // Who has no interrupts looks at registers instead of waiting: time passes for him, too.
    if (!options_.has_interrupts) card_->wait_interrupt(std::chrono::microseconds{0});
    return card_->read32(offset);
}

void SimulatedAlveo::write(std::uint32_t offset, std::uint32_t value) {
    check();
    card_->write32(offset, value);
}

bool SimulatedAlveo::wait_interrupt(std::chrono::milliseconds timeout) {
    while (true) {
        check();
        const auto step = std::min(timeout, longest_wait);
        if (card_->wait_interrupt(step)) return true;
        timeout -= step;
        if (timeout.count() <= 0) return false;
    }
}

std::unique_ptr<card::DmaBuffer> SimulatedAlveo::allocate(std::size_t size) {
    check();
    auto buffer = card_->allocate_dma(size);
    if (!buffer) throw std::bad_alloc();
    return std::move(*buffer);
}

}  // namespace keyline::sim
