// The simulated Alveo card, through XRT's own loader and drivers/xrt. A driver that comes opens the device
// anew, as a program that is started again does; the card of this platform is there as long as it is open,
// so that a new driver has a card at power-on, with what is broken still broken.
#include <cstdlib>

#include <dlfcn.h>
#include <fmt/format.h>

#include "drivers/xrt/xrt_port.h"
#include "sim/xrt/injector_door.h"
#include "tests/faults/ports.h"

namespace keyline::faults {
namespace {

constexpr const char* platform_library = KEYLINE_XRT_PLATFORM "/lib/libxrt_core.so.2";

Result<sim::XrtGiveInjector*> find_door() {
    setenv("XILINX_XRT", KEYLINE_XRT_PLATFORM, 1);
    setenv("KEYLINE_SIM_XRT", "", 1);
    if (auto counted = card::count_xrt_devices(); !counted) return tl::unexpected(counted.error());
    // XRT has loaded it by now, and nobody unloads it.
    void* library = dlopen(platform_library, RTLD_NOW | RTLD_NOLOAD);
    void* door = library == nullptr ? nullptr : dlsym(library, sim::xrt_give_injector_symbol);
    if (door == nullptr) return fail(fmt::format("XRT did not load {}", platform_library));
    return reinterpret_cast<sim::XrtGiveInjector*>(door);
}

Result<Machine> make(const std::string& xclbin, std::uint64_t seed) {
    const auto give_injector = find_door();
    if (!give_injector) return tl::unexpected(give_injector.error());
    Machine machine;
    const auto injector = std::make_shared<sim::FaultInjector>();
    machine.injector = injector;
    (*give_injector)(injector);
    machine.reopen = [xclbin, seed]() mutable -> Result<std::shared_ptr<card::CardPort>> {
        setenv("KEYLINE_SIM_XRT", fmt::format("seed={}", seed++).c_str(), 1);
        auto opened =
            card::open_xrt_port({.device = "0", .xclbin = std::string(KEYLINE_XRT_XCLBINS "/") + xclbin});
        if (!opened) return tl::unexpected(opened.error());
        return std::shared_ptr<card::CardPort>(std::move(opened->port));
    };
    return machine;
}

}  // namespace

// A look lasts until an interrupt, or 2,000 clocks.
PortUnderTest xrt_port(const std::string& name, const std::string& xclbin) {
    return {.name = name,
            .make = [xclbin](std::uint64_t seed) { return make(xclbin, seed); },
            .driver = driver_of(600),
            .largest_payload = 400,
            .percent = 5};
}

}  // namespace keyline::faults
