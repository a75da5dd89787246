// The Verilated card (keyline_shell_top) as a module of the platform: its clock, and its AXI4 and AXI4-Lite
// pins as transactions. It wraps the model that everything else uses: `verilator --sc` would give the same
// module with sc_signal pins, for a second compilation of all of the RTL (docs/platform.md).
#pragma once

#include <memory>

#include "sim/systemc/card_module.h"

namespace keyline::sim::platform {

struct RtlCardOptions {
    PcieOptions link;
    std::uint64_t seed = 1;  // of what the RTL holds at power-on
};

class RtlCard final : public CardModule {
  public:
    RtlCard(const sc_core::sc_module_name& name, const RtlCardOptions& options);
    ~RtlCard() override;

    const std::string& fault() const override;
    void power_on() override;
    void flip(unsigned bits) override;

  private:
    struct State;
    std::uint32_t read_register(std::uint32_t offset) override;
    void write_register(std::uint32_t offset, std::uint32_t value) override;
    void clock();

    std::unique_ptr<State> state_;
};

}  // namespace keyline::sim::platform
