#include "host/daemon/device.h"

#include "host/esp/software_esp.h"
#ifdef KEYLINE_HAS_SIMULATED_CARD
#include "sim/functional_card.h"
#include "sim/simulated_card.h"
#endif

namespace keyline::daemon {

Result<std::unique_ptr<esp::EspDevice>> make_device(const Options& options) {
    if (options.device == "software") return std::make_unique<esp::SoftwareEsp>();
#ifdef KEYLINE_HAS_SIMULATED_CARD
    if (options.device == "functional") return sim::make_functional_card();
    sim::SimulatedCardOptions card;
    card.kill_after_packets = options.sim_kill_after_packets;
    return sim::make_simulated_card(card);
#else
    return fail(
        "this keylined was built without the simulated card (it needs Verilator and LLVM 19); use --device "
        "software");
#endif
}

}  // namespace keyline::daemon
