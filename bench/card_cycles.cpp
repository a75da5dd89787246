// The simulated card: clock cycles by inner packet size, and how fast the simulation itself is.
#include <chrono>

#include "bench/packets.h"
#include "bench/report.h"
#include "drivers/card/card_device.h"
#include "sim/verilated_port.h"

namespace keyline::bench {
namespace {

using esp::Direction;
using Clock = std::chrono::steady_clock;

constexpr std::size_t count = 64;  // a ring full of packets

std::uint64_t statistic(esp::EspDevice& device, const std::string& name) {
    for (const auto& [known, value] : device.statistics())
        if (known == name) return value;
    throw std::runtime_error("no statistic " + name);
}

struct Cycles {
    double pipeline = 0;  // from first beat in to last beat out, a packet
    double total = 0;     // from doorbell to the last completion, over all packets
};

// The card's own counters before and after.
template <typename Work>
Cycles cycles(esp::EspDevice& device, const std::string& prefix, Work work) {
    const auto pipeline = statistic(device, prefix + "cycles");
    const auto total = statistic(device, "cycles");
    work();
    const auto per_packet = [](std::uint64_t spent) { return static_cast<double>(spent) / count; };
    const auto total_after = statistic(device, "cycles");
    return {per_packet(statistic(device, prefix + "cycles") - pipeline), per_packet(total_after - total)};
}

int run(int argc, char** argv) {
    Report report("card_cycles", {{"key_bits", "key bits"},
                                  {"bytes", "inner bytes"},
                                  {"out_cycles_per_packet", "out pipeline", 1},
                                  {"in_cycles_per_packet", "in pipeline", 1},
                                  {"out_total_cycles_per_packet", "out with DMA", 1},
                                  {"in_total_cycles_per_packet", "in with DMA", 1},
                                  {"verilated_cycles_per_second", "Verilated cycles/s"}});
    sim::VerilatedPortOptions options;
    options.bus_latency = 60;
    auto port = expect(sim::VerilatedPort::create(options));
    const auto* clock = port.get();
    const auto device = expect(card::CardDevice::create(std::move(port)));
    for (const unsigned key_bits : {128U, 256U})
        for (const std::size_t size : {64U, 128U, 256U, 512U, 1024U, 1400U, 8960U}) {
            const auto sa = expect(device->add_sa(parameters(Direction::outbound, key_bits)));
            const auto receiver = expect(device->add_sa(parameters(Direction::inbound, key_bits)));
            std::vector<Bytes> outer;
            const auto first_cycle = clock->cycles();
            const auto began = Clock::now();
            const auto out = cycles(*device, "out_", [&] {
                outer = pass(*device, std::vector<Bytes>(count, inner_packet(size)), [&](Bytes&& packet) {
                    return device->submit_outbound(sa, std::move(packet), 0);
                });
            });
            const auto in = cycles(*device, "in_", [&] {
                pass(*device, std::move(outer),
                     [&](Bytes&& packet) { return device->submit_inbound(std::move(packet), 0); });
            });
            const double spent = std::chrono::duration<double>(Clock::now() - began).count();
            report.add({key_bits, size, out.pipeline, in.pipeline, out.total, in.total,
                        static_cast<double>(clock->cycles() - first_cycle) / spent});
            for (const auto used : {sa, receiver})
                if (auto removed = device->remove_sa(used); !removed)
                    throw std::runtime_error(removed.error().message);
        }
    report.note("what", "the Verilated card, AES-GCM-16; host memory answers reads after 60 clocks");
    report.note("build", device->capabilities().description);
    return report.finish(argc, argv);
}

}  // namespace
}  // namespace keyline::bench

int main(int argc, char** argv) {
    return keyline::bench::run(argc, argv);
}
