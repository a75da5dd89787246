#include "sim/functional_card.h"

#include "drivers/card/card_device.h"
#include "sim/kernel_pipelines.h"

namespace keyline::sim {

Result<std::unique_ptr<esp::EspDevice>> make_functional_card(bool is_broken) {
    auto port = std::make_unique<FunctionalPort>(kernel_pipelines());
    if (is_broken)
        port->faults.output = [](unsigned, bool is_command, PipelineOutput& output) {
            if (!is_command && !output.octets.empty()) output.octets.back() ^= 1;
        };
    auto device = card::CardDevice::create(std::move(port), {.carrier = "the kernels in C simulation"});
    if (!device) return tl::unexpected(device.error());
    return std::move(*device);
}

}  // namespace keyline::sim
