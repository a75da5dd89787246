// Faults as every simulated port understands them: what breaks, when, and for how long. A port asks its
// FaultInjector wherever something may break; without one, nothing does.
//
// Time is counted in occasions, so that a fault meets the same access in every run of the same calls.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "host/base/result.h"

namespace keyline::sim {

enum class FaultKind : std::uint8_t {
    // Occasions: register reads. They give all ones, as a read that nobody answers does on PCIe.
    register_all_ones,
    // Occasions: beats of 64 octets that the card reads from host memory, or writes there. An error response.
    dma_read_error,
    dma_write_error,
    // Occasions: times that the card raises its interrupt. As with MSI-X, a message that is lost is not sent
    // again before the driver has cleared what raised it; a doubled one finds nothing to do.
    lost_interrupt,
    doubled_interrupt,
    // Occasions: looks of the driver (wait_interrupt). The card takes what it is given, and finishes nothing.
    stuck_completions,
    // Occasions: accesses of the driver (registers and looks). From the first one on the card has no power
    // for `lasts` accesses; when it is there again it has forgotten everything.
    power_loss,
    // Occasions: commands that the card takes (the Verilated one: beats that it reads). At the first one the
    // power goes, as above: what was in front of it is staged, and nothing is committed.
    power_loss_in_command,
    // Occasions: looks of the driver. One bit, or two, of a word in the memories of the SAs flip: of one that
    // holds
    // something.
    single_bit_flip,
    double_bit_flip,
};
inline constexpr std::size_t fault_kind_count = 10;
const char* to_string(FaultKind kind);
std::optional<FaultKind> parse_fault_kind(const std::string& text);
std::vector<FaultKind> every_fault_kind();

struct Fault {
    static constexpr std::uint64_t forever = std::numeric_limits<std::uint64_t>::max();

    FaultKind kind = FaultKind::register_all_ones;
    std::uint64_t after = 0;  // occasions that pass before it
    std::uint64_t lasts = 1;  // occasions that it spoils; power: accesses without it
    bool operator==(const Fault&) const = default;
};
// "dma_read_error after 10 lasts 3", "power_loss after 0 lasts forever", and back.
std::string to_string(const Fault& fault);
Result<Fault> parse_fault(const std::string& words);

// A word that is in octets which nobody must see in clear.
bool has_mark(std::span<const std::uint8_t> octets, std::uint64_t mark);

// For who injects faults into a port: of this process (FaultInjector), or of another one (tests/faults,
// guest_ports.cpp).
class FaultControl {
  public:
    virtual ~FaultControl() = default;

    virtual void arm(const Fault& fault) = 0;
    // Nothing is broken any more; power is there again.
    virtual void clear() = 0;
    // Something was spoilt since arm().
    virtual bool has_struck() const = 0;
    // It was, and will not be again.
    virtual bool is_over() const = 0;
    // Counts the beats with this word in them that the card writes to host memory from now on.
    virtual void watch_for(std::uint64_t mark) = 0;
    // So many since the last call.
    virtual std::uint64_t take_seen() = 0;
};

// One fault at a time. The port and its host memory share it with who injects.
class FaultInjector final : public FaultControl {
  public:
    void arm(const Fault& fault) override;
    void clear() override;
    bool has_struck() const override { return struck_; }
    bool is_over() const override;
    void watch_for(std::uint64_t mark) override { mark_ = mark; }
    std::uint64_t take_seen() override { return std::exchange(seen_, 0); }

    bool is_armed(FaultKind kind) const { return fault_ && fault_->kind == kind; }

    // What follows is for ports. An occasion of this kind; true: it is spoilt.
    bool strikes(FaultKind kind);
    // An access of the driver; true: the card has no power at it.
    bool is_off_at_access();
    bool has_power() const { return off_for_ == 0; }
    // A look of the driver: how many bits flip at it.
    unsigned flips_at_look();
    // True once after the power went: whatever the card knew is gone.
    bool take_power_loss();
    // The level of the card's interrupt line, whenever it may have changed.
    void interrupt_line(bool level);
    // What the driver hears of it.
    bool is_interrupted();

    // A beat that the card writes to host memory, or tries to; strobes: the octets of it.
    void see_write(std::span<const std::uint8_t> beat, std::uint64_t strobes);

  private:
    std::optional<Fault> fault_;
    std::uint64_t occasions_ = 0;
    bool struck_ = false;
    std::uint64_t off_for_ = 0;
    bool power_lost_ = false;
    bool is_raised_ = false;
    bool is_lost_ = false;     // the message of the interrupt that is raised
    bool is_doubled_ = false;  // one is still to be told
    std::optional<std::uint64_t> mark_;
    std::uint64_t seen_ = 0;
};

}  // namespace keyline::sim
