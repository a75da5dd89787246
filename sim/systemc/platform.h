// The virtual platform (docs/platform.md): cards, each on a PCIe link, a switch above them where there are
// several, host memory, and a processor for each card.
//
//     Platform platform({.model = Model::fast, .cards = 2});
//     platform.run([](unsigned card, const Platform::MakePort& make_port) { ... });
//
// One in a process: SystemC elaborates once.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "sim/systemc/card_module.h"
#include "sim/systemc/host.h"
#include "sim/systemc/link.h"
#include "sim/systemc/memory.h"

namespace keyline::sim::platform {

enum class Model { fast, rtl };
const char* to_string(Model model);

struct PlatformOptions {
    Model model = Model::fast;
    unsigned cards = 1;  // 1 to 8
    PcieOptions link;    // of each card
    // What all cards share: the switch's own link to the host. None: each card has a slot of the host.
    std::optional<PcieOptions> host_link;
    // The cards are inline cards, each with this line to somebody at the other end (Platform::peer). None:
    // lookaside cards.
    std::optional<EthernetOptions> network;
    MemoryOptions memory;
    double poll_ns = 33;  // how often a host looks for completions
    std::uint64_t seed = 1;
    // What breaks, and when (sim/faults.h), of a platform with one card; nothing: all is well.
    std::shared_ptr<FaultInjector> injector = nullptr;
};

class Platform {
  public:
    explicit Platform(const PlatformOptions& options);
    ~Platform();
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;

    // Runs a program for each card until all have ended; throws what one of them threw. Once.
    using MakePort = Host::MakePort;
    using Program = std::function<void(unsigned card, const MakePort&)>;
    void run(const Program& program);

    // From a program: its card loses its power and has it again, and its root port lets everything pass. What
    // is on its way arrives.
    void power_cycle();
    // The root port lets nothing pass (Memory::is_contained).
    bool is_contained() const { return memory_->is_contained(); }

    // Of inline cards: who is at the other end of the line. It sees each frame that leaves the card, and
    // sends.
    LineEnd& peer(unsigned card) { return *peers_.at(card); }

    // Of the link that is next to host memory, or of all where each card has its own: octets so far.
    double octets_up() const;
    double octets_down() const;

  private:
    std::unique_ptr<CardModule> make_card(unsigned number) const;
    Breakable breakable(CardModule& card, Link& link) const;

    PlatformOptions options_;
    std::unique_ptr<Memory> memory_;
    std::unique_ptr<Link> host_link_;
    std::vector<std::unique_ptr<Link>> links_;
    std::vector<std::unique_ptr<CardModule>> cards_;
    std::vector<std::unique_ptr<LineEnd>> peers_;
    std::vector<std::unique_ptr<Host>> hosts_;
    std::vector<std::unique_ptr<sc_core::sc_signal<bool>>> interrupts_;
    unsigned running_ = 0;
};

}  // namespace keyline::sim::platform
