#include "sim/functional_port.h"
#include "sim/software_pipelines.h"
#include "tests/faults/campaign.h"
#ifdef KEYLINE_HAS_VERILATED_CARD
#include "sim/verilated_port.h"
#endif

namespace keyline::faults {
namespace {

constexpr std::uint32_t sa_entries = 64;

// No wall clock: a card is dead after so many looks.
card::CardOptions driver(unsigned min_looks) {
    return {.log2_ring_size = 5,
            .patience = std::chrono::milliseconds{0},
            .min_looks = min_looks,
            .interrupt_completions = 4,
            .interrupt_clocks = 200};
}

Result<Machine> functional(std::uint64_t) {
    Machine machine;
    machine.injector = std::make_shared<sim::FaultInjector>();
    machine.port = std::make_shared<sim::FunctionalPort>(
        sim::software_pipelines(sa_entries), sim::FunctionalOptions{.memory_bytes = std::size_t{8} << 20,
                                                                    .sa_entries = sa_entries,
                                                                    .batch = 4,
                                                                    .injector = machine.injector});
    return machine;
}

#ifdef KEYLINE_HAS_VERILATED_CARD
Result<Machine> verilated(std::uint64_t seed) {
    Machine machine;
    machine.injector = std::make_shared<sim::FaultInjector>();
    auto port = sim::VerilatedPort::create({.memory_bytes = std::size_t{16} << 20,
                                            .seed = seed,
                                            .link = {},
                                            .burst_cycles = 20,
                                            .injector = machine.injector});
    if (!port) return tl::unexpected(port.error());
    machine.port = std::move(*port);
    return machine;
}
#endif

}  // namespace

std::optional<PortUnderTest> port_named(const std::string& name) {
    if (name == "functional") return PortUnderTest{name, functional, driver(400)};
#ifdef KEYLINE_HAS_VERILATED_CARD
    if (name == "verilated") return PortUnderTest{name, verilated, driver(60000), 400, true, 20};
#endif
    return std::nullopt;
}

}  // namespace keyline::faults
