#include "host/daemon/device.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "drivers/card/card_device.h"
#include "drivers/vfio/vfio_port.h"
#include "drivers/xrt/xrt_loader.h"
#include "host/esp/software_esp.h"
#ifdef KEYLINE_HAS_SIMULATED_CARD
#include "sim/functional_card.h"
#include "sim/simulated_card.h"
#endif

namespace keyline::daemon {

namespace {

using Device = Result<std::unique_ptr<esp::EspDevice>>;

Device make_xrt_card(const Options& options) {
    auto card = card::load_xrt_port({options.xrt_device, options.xclbin});
    if (!card) return tl::unexpected(card.error());
    spdlog::info("{}", card->description);
    auto device = card::CardDevice::create(std::move(card->port), {.platform = card->platform});
    if (!device) return tl::unexpected(device.error());
    return std::move(*device);
}

Device make_vfio_card(const Options& options) {
    vfio::DeviceIds ids = vfio::DeviceIds::builtin();
    for (const std::string& text : options.vfio_ids) {
        auto id = vfio::parse_device_id(text);
        if (!id) return tl::unexpected(id.error());
        ids.add(std::move(*id));
    }
    const auto found = vfio::choose_card(vfio::PciBus(), ids, options.vfio_function);
    if (!found) return tl::unexpected(found.error());
    auto port = vfio::VfioPort::open(*found);
    if (!port) return tl::unexpected(port.error());
    spdlog::info("VFIO: {} ({}), {}", to_string(found->function.address), found->id.name,
                 (*port)->interrupt_kind());
    auto device = card::CardDevice::create(std::move(*port));
    if (!device) return tl::unexpected(device.error());
    return std::move(*device);
}

// Without the name of an xclbin no Alveo card is meant: it may be somebody else's. With one, a card that is
// there and does not work is an error, for whoever has one does not want to find software in its place.
Device choose(const Options& options) {
    std::string why = "no --xclbin";
    if (!options.xclbin.empty()) {
        const auto count = card::find_xrt_devices();
        if (count && *count != 0) return make_xrt_card(options);
        why = count ? "XRT finds no card" : count.error().message;
    }
    spdlog::info("--device auto: software, for there is no card ({})", why);
    return std::make_unique<esp::SoftwareEsp>();
}

Device make_simulated(const Options& options) {
#ifdef KEYLINE_HAS_SIMULATED_CARD
    if (options.device == "functional") return sim::make_functional_card();
    sim::SimulatedCardOptions card;
    card.kill_after_packets = options.sim_kill_after_packets;
    return sim::make_simulated_card(card);
#else
    return fail(
        fmt::format("this keylined was built without the simulated card (it needs Verilator and LLVM "
                    "19), and has no --device {}; use --device software",
                    options.device));
#endif
}

}  // namespace

Result<std::unique_ptr<esp::EspDevice>> make_device(const Options& options) {
    if (options.device == "software") return std::make_unique<esp::SoftwareEsp>();
    if (options.device == "xrt") return make_xrt_card(options);
    if (options.device == "vfio") return make_vfio_card(options);
    if (options.device == "auto") return choose(options);
    return make_simulated(options);
}

}  // namespace keyline::daemon
