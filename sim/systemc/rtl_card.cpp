// clang-format off
#include <Vkeyline_shell_top.h>
#include <verilated.h>
// clang-format on

#include "sim/systemc/verilated_card.h"

namespace keyline::sim::platform {

std::unique_ptr<CardModule> make_rtl_card(const sc_core::sc_module_name& name,
                                          const RtlCardOptions& options) {
    return std::make_unique<VerilatedCard<Vkeyline_shell_top>>(name, options);
}

}  // namespace keyline::sim::platform
