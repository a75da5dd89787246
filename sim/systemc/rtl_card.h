// The Verilated card as a module of the platform: its clock, and its pins as transactions. It wraps the
// models that everything else uses: `verilator --sc` would give the same module with sc_signal pins, for a
// second compilation of all of the RTL (docs/platform.md).
#pragma once

#include <memory>

#include "sim/systemc/card_module.h"

namespace keyline::sim::platform {

struct RtlCardOptions {
    PcieOptions link;
    std::uint64_t seed = 1;  // of what the RTL holds at power-on
};

// keyline_shell_top.
std::unique_ptr<CardModule> make_rtl_card(const sc_core::sc_module_name& name, const RtlCardOptions& options);
// keyline_inline_top, with a line at its network port.
std::unique_ptr<CardModule> make_inline_rtl_card(const sc_core::sc_module_name& name,
                                                 const RtlCardOptions& options,
                                                 const EthernetOptions& network);

}  // namespace keyline::sim::platform
