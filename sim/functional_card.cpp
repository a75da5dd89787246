#include "sim/functional_card.h"

#include "drivers/card/card_device.h"
#include "sim/kernel_pipelines.h"

namespace keyline::sim {

Result<std::unique_ptr<esp::EspDevice>> make_functional_card() {
    auto device = card::CardDevice::create(std::make_unique<FunctionalPort>(kernel_pipelines()),
                                           {.carrier = "the kernels in C simulation"});
    if (!device) return tl::unexpected(device.error());
    return std::move(*device);
}

}  // namespace keyline::sim
