// How a test that runs in the process of the simulated platform breaks its cards as sim/faults.h has it,
// without a file: it looks this symbol up in libxrt_core.so.2. Both come from one build.
#pragma once

#include <memory>

#include "sim/faults.h"

namespace keyline::sim {

// Of all cards that are opened from now on; nothing: none of them breaks.
using XrtGiveInjector = void(const std::shared_ptr<FaultInjector>& injector);
inline constexpr const char* xrt_give_injector_symbol = "keyline_sim_xrt_give_injector_1";

}  // namespace keyline::sim
