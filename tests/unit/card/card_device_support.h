// A CardDevice on the simulated card, driven until it is idle.
#pragma once

#include <map>

#include "drivers/card/card_device.h"
#include "sim/verilated_port.h"
#include "tests/unit/esp/esp_support.h"

namespace keyline::card::test {

using namespace keyline::esp::test;
using esp::Completion;
using esp::Direction;
using esp::PacketStatus;
using esp::SaHandle;

// Sees and changes what goes between driver and card.
class Meddler : public CardPort {
  public:
    explicit Meddler(std::unique_ptr<CardPort> port) : port_(std::move(port)) {}
    std::uint32_t read32(std::uint32_t offset) override { return port_->read32(offset); }
    void write32(std::uint32_t offset, std::uint32_t value) override { port_->write32(offset, value); }
    Result<std::unique_ptr<DmaBuffer>> allocate_dma(std::size_t size) override {
        return port_->allocate_dma(size);
    }
    bool wait_interrupt(std::chrono::microseconds timeout) override { return port_->wait_interrupt(timeout); }
    Result<void> health() const override { return port_->health(); }

  private:
    std::unique_ptr<CardPort> port_;
};

inline std::unique_ptr<sim::VerilatedPort> make_port(std::uint64_t seed = 1, unsigned stall_percent = 0) {
    auto made =
        sim::VerilatedPort::create({.seed = seed, .bus_latency = 8, .bus_stall_percent = stall_percent});
    if (!made) FAIL(made.error().message);
    return std::move(*made);
}

// Any device, until nothing is outstanding.
inline std::vector<Completion> drain(esp::EspDevice& device, std::vector<esp::SaEvent>& events) {
    std::vector<Completion> completions;
    do device.poll(completions, events);
    while (device.outstanding() != 0);
    for (const auto& completion : completions)
        REQUIRE((completion.status == PacketStatus::ok) == !completion.packet.empty());
    return completions;
}

inline std::uint64_t statistic(esp::EspDevice& device, const std::string& name) {
    for (const auto& [known, value] : device.statistics())
        if (known == name) return value;
    FAIL("no statistic " + name);
    return 0;
}

class CardBench {
  public:
    explicit CardBench(std::uint64_t seed = 1, unsigned stall_percent = 0) {
        auto made = make_port(seed, stall_percent);
        port = made.get();
        auto opened = CardDevice::create(std::move(made));
        if (!opened) FAIL(opened.error().message);
        device = std::move(*opened);
    }
    SaHandle add(esp::SaParameters parameters) const {
        auto handle = device->add_sa(std::move(parameters));
        if (!handle) FAIL(handle.error().message);
        return *handle;
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
    std::uint64_t count(const std::string& name) const { return statistic(*device, name); }

    sim::VerilatedPort* port = nullptr;
    std::unique_ptr<CardDevice> device;
    std::vector<esp::SaEvent> events;

  private:
    Completion only() {
        auto completions = drain(*device, events);
        REQUIRE(completions.size() == 1);
        return std::move(completions[0]);
    }
};

}  // namespace keyline::card::test
