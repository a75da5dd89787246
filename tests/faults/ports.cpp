#include "tests/faults/ports.h"

#include "sim/functional_port.h"
#include "sim/software_pipelines.h"
#ifdef KEYLINE_HAS_VERILATED_CARD
#include "sim/verilated_port.h"
#endif

namespace keyline::faults {
namespace {

constexpr std::uint32_t sa_entries = 64;

Result<Machine> functional(std::uint64_t) {
    Machine machine;
    const auto injector = std::make_shared<sim::FaultInjector>();
    machine.injector = injector;
    machine.port = std::make_shared<sim::FunctionalPort>(
        sim::software_pipelines(sa_entries), sim::FunctionalOptions{.memory_bytes = std::size_t{8} << 20,
                                                                    .sa_entries = sa_entries,
                                                                    .batch = 4,
                                                                    .injector = injector});
    return machine;
}

// Two cards as one device.
Result<Machine> pool(std::uint64_t seed) {
    return functional(seed).map([&](Machine&& machine) {
        machine.others.push_back(functional(seed).value());
        return std::move(machine);
    });
}

#ifdef KEYLINE_HAS_VERILATED_CARD
Result<Machine> verilated(std::uint64_t seed) {
    Machine machine;
    const auto injector = std::make_shared<sim::FaultInjector>();
    machine.injector = injector;
    auto port = sim::VerilatedPort::create({.memory_bytes = std::size_t{16} << 20,
                                            .seed = seed,
                                            .link = {},
                                            .burst_cycles = 20,
                                            .injector = injector});
    if (!port) return tl::unexpected(port.error());
    machine.port = std::move(*port);
    return machine;
}
#endif

}  // namespace

std::vector<std::string> port_names() {
    return {
#ifdef KEYLINE_HAS_VERILATED_CARD
        "verilated",
#endif
#ifdef KEYLINE_HAS_XRT_PLATFORM
        "xrt",         "xrt_ddr",
#endif
#ifdef KEYLINE_HAS_PLATFORM
        "systemc_rtl", "systemc_fast",
#endif
#ifdef KEYLINE_HAS_VFIO_GUEST
        "vfio",
#endif
        "pool",        "functional"};
}

std::optional<PortUnderTest> port_named(const std::string& name) {
    if (name == "functional")
        return PortUnderTest{.name = name, .make = functional, .driver = driver_of(400)};
    if (name == "pool")
        return PortUnderTest{.name = name, .make = pool, .driver = driver_of(400), .percent = 20};
#ifdef KEYLINE_HAS_VERILATED_CARD
    if (name == "verilated")
        return PortUnderTest{.name = name,
                             .make = verilated,
                             .driver = driver_of(60000),
                             .largest_payload = 400,
                             .wipes_slowly = true,
                             .looks_per_step = 20,
                             .percent = 10};
#endif
#ifdef KEYLINE_HAS_XRT_PLATFORM
    if (name == "xrt") return xrt_port(name, "keyline_host.xclbin");
    if (name == "xrt_ddr") return xrt_port(name, "keyline_ddr.xclbin");
#endif
#ifdef KEYLINE_HAS_PLATFORM
    if (name == "systemc_rtl") return platform_port(name, true);
    if (name == "systemc_fast") return platform_port(name, false);
#endif
#ifdef KEYLINE_HAS_VFIO_GUEST
    if (name == "vfio") return vfio_port();
#endif
    return std::nullopt;
}

}  // namespace keyline::faults
