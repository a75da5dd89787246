// A CardDevice on a FunctionalPort, and SoftwareEsp with the same SAs beside it.
#pragma once

#include "drivers/card/card_device.h"
#include "sim/functional_port.h"
#include "tests/unit/esp/esp_support.h"

namespace keyline::card::test {

using namespace keyline::esp::test;
using esp::Completion;
using esp::Direction;
using esp::PacketStatus;
using esp::SaEvent;
using esp::SaHandle;

// What stands behind the port: the kernels in C simulation, or SoftwareEsp (one file each).
sim::FunctionalPort::Pipelines make_pipelines();
// Whether thousands of SAs take no more than seconds.
extern const bool pipelines_are_quick;

inline CardOptions small_rings(unsigned log2_ring_size = 4) {
    return {.log2_ring_size = log2_ring_size, .patience = std::chrono::milliseconds{20}, .min_looks = 20};
}

inline SaHandle add(esp::EspDevice& device, esp::SaParameters parameters) {
    auto handle = device.add_sa(std::move(parameters));
    if (!handle) FAIL(handle.error().message);
    return *handle;
}

class CardBench {
  public:
    explicit CardBench(const CardOptions& options = small_rings(), unsigned batch = 64) {
        auto made =
            std::make_unique<sim::FunctionalPort>(make_pipelines(), sim::FunctionalOptions{.batch = batch});
        port = made.get();
        auto opened = CardDevice::create(std::move(made), options);
        if (!opened) FAIL(opened.error().message);
        device = std::move(*opened);
    }

    // All that is inside comes out.
    std::vector<Completion> drain() {
        std::vector<Completion> completions;
        do device->poll(completions, events);
        while (device->outstanding() != 0);
        for (const auto& completion : completions)
            REQUIRE((completion.status == PacketStatus::ok) == !completion.packet.empty());
        return completions;
    }
    Completion out(SaHandle sa, Bytes packet) {
        const bool taken = device->submit_outbound(sa, std::move(packet), 1);
        REQUIRE(taken);
        return only();
    }
    Completion in(Bytes packet) {
        const bool taken = device->submit_inbound(std::move(packet), 1);
        REQUIRE(taken);
        return only();
    }
    std::uint64_t count(const std::string& name) const {
        for (const auto& [known, value] : device->statistics())
            if (known == name) return value;
        FAIL("no statistic " + name);
        return 0;
    }
    std::vector<SaEvent::Kind> take_events(SaHandle sa) {
        std::vector<SaEvent::Kind> kinds;
        for (const auto& event : std::exchange(events, {}))
            if (event.sa == sa) kinds.push_back(event.kind);
        return kinds;
    }

    sim::FunctionalPort* port = nullptr;
    std::unique_ptr<CardDevice> device;
    std::vector<SaEvent> events;

  private:
    Completion only() {
        auto completions = drain();
        REQUIRE(completions.size() == 1);
        return std::move(completions[0]);
    }
};

}  // namespace keyline::card::test
