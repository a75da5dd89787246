// The card of the pipelines as an EspDevice, without its clocks: the real driver over a FunctionalPort with
// the kernels in C simulation.
#pragma once

#include <memory>

#include "host/base/result.h"
#include "host/esp/esp_device.h"

namespace keyline::sim {

// Powers the card on, identifies and tests it: ready for SAs. One in a process. `is_broken`: the last octet
// of every packet that it makes is wrong.
Result<std::unique_ptr<esp::EspDevice>> make_functional_card(bool is_broken = false);

}  // namespace keyline::sim
