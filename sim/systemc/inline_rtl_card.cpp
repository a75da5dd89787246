// clang-format off
#include <Vkeyline_inline_top.h>
#include <verilated.h>
// clang-format on

#include "sim/systemc/verilated_card.h"

namespace keyline::sim::platform {

std::unique_ptr<CardModule> make_inline_rtl_card(const sc_core::sc_module_name& name,
                                                 const RtlCardOptions& options,
                                                 const EthernetOptions& network) {
    return std::make_unique<VerilatedCard<Vkeyline_inline_top>>(name, options, network);
}

}  // namespace keyline::sim::platform
