// The card as an approximately-timed model: the same sockets, registers, rings and packets as the RTL, in
// microseconds of a processor for each packet. What it does to packets is SoftwareEsp's work, driven by the
// card's own commands.
#pragma once

#include "sim/systemc/card_module.h"
#include "sim/systemc/fast_network.h"
#include "sim/systemc/fast_queue.h"

namespace keyline::sim::platform {

struct FastCardOptions {
    PcieOptions link;
    std::optional<EthernetOptions> network = std::nullopt;  // an inline card, with this line at its port
    FastTiming timing;
    std::uint32_t sa_entries = 16384;
};

class FastCard final : public CardModule {
  public:
    FastCard(const sc_core::sc_module_name& name, const FastCardOptions& options);

    const std::string& fault() const override { return fault_; }
    void power_on() override;
    void flip(unsigned bits) override;

  private:
    std::uint32_t read_register(std::uint32_t offset) override;
    void write_register(std::uint32_t offset, std::uint32_t value) override;
    void build_network();
    bool is_idle() const;
    void reset_when_idle();
    void pend(const card::regs::Field& bit);
    void drive_irq();

    FastCardOptions options_;
    std::array<std::unique_ptr<FastPipeline>, 2> pipelines_;
    std::vector<std::unique_ptr<FastQueue>> queues_;
    std::unique_ptr<FastNetwork> network_side_;
    std::uint32_t control_ = 0, interrupt_status_ = 0, interrupt_enable_ = 0;
    bool resetting_ = false;
    std::uint64_t flips_ = 0;
    sc_core::sc_event interrupts_changed_;
    std::string fault_;  // it has none
};

}  // namespace keyline::sim::platform
