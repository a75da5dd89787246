// The card of the SystemC platform: the campaign is the program of its host, in a process of its own.
#include <fmt/format.h>

#include "sim/systemc/child.h"
#include "sim/systemc/platform.h"
#include "tests/faults/ports.h"

namespace keyline::faults {
namespace {

using namespace sim::platform;

constexpr double look_ns = 66;  // twenty clocks

std::string in_platform(Model model, std::uint64_t seed,
                        const std::function<std::string(const MakeMachine&)>& campaign) {
    const auto injector = std::make_shared<sim::FaultInjector>();
    Platform platform({.model = model, .poll_ns = look_ns, .seed = seed, .injector = injector});
    std::string said;
    platform.run([&](unsigned, const Platform::MakePort& make_port) {
        const auto make = [&](std::uint64_t) -> Result<Machine> {
            injector->clear();
            platform.power_cycle();
            Machine machine;
            machine.injector = injector;
            // The kernel resets the card before it lets a driver at a slot whose port was contained.
            machine.reopen = [&]() -> Result<std::shared_ptr<card::CardPort>> {
                if (platform.is_contained()) platform.power_cycle();
                return std::shared_ptr<card::CardPort>(make_port());
            };
            return machine;
        };
        said = campaign(make);
    });
    return said;
}

}  // namespace

PortUnderTest platform_port(const std::string& name, bool is_rtl) {
    const Model model = is_rtl ? Model::rtl : Model::fast;
    PortUnderTest port{.name = name,
                       .driver = driver_of(60000),
                       .largest_payload = is_rtl ? 400U : 1400U,
                       .wipes_slowly = is_rtl,
                       .looks_per_step = 20,
                       .percent = is_rtl ? 5U : 20U};
    port.enter = [model](std::uint64_t seed, const auto& campaign) -> Result<std::string> {
        Child child([&](const Child::Tell& tell) { tell(in_platform(model, seed, campaign)); });
        const auto said = child.line();
        if (auto ended = child.end(); !ended) return tl::unexpected(ended.error());
        return said.value_or("");
    };
    return port;
}

}  // namespace keyline::faults
