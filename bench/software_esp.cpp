// SoftwareEsp on one core: packets and bits a second, by inner packet size.
#include "host/esp/software_esp.h"

#include <chrono>

#include "bench/arguments.h"
#include "bench/packets.h"
#include "bench/report.h"

namespace keyline::bench {
namespace {

using esp::Direction;
using Clock = std::chrono::steady_clock;

constexpr std::size_t batch = 512;
constexpr std::chrono::milliseconds long_enough{200};

struct Speed {
    double packets_per_second = 0;
    double gigabits_per_second = 0;  // of inner packets
};

Speed speed(std::uint64_t packets, std::size_t size, Clock::duration spent) {
    const double seconds = std::chrono::duration<double>(spent).count();
    const double rate = static_cast<double>(packets) / seconds;
    return {rate, rate * static_cast<double>(size) * 8 / 1e9};
}

// Both directions in turn, so that every inbound packet is a fresh one.
std::pair<Speed, Speed> measure(unsigned key_bits, std::size_t size) {
    esp::SoftwareEsp device;
    const auto sa = expect(device.add_sa(parameters(Direction::outbound, key_bits)));
    expect(device.add_sa(parameters(Direction::inbound, key_bits)));
    Clock::duration out{}, in{};
    std::uint64_t packets = 0;
    while (out < long_enough) {
        std::vector<Bytes> inner(batch, inner_packet(size));
        const auto start = Clock::now();
        auto outer = pass(device, std::move(inner),
                          [&](Bytes&& packet) { return device.submit_outbound(sa, std::move(packet), 0); });
        const auto middle = Clock::now();
        pass(device, std::move(outer),
             [&](Bytes&& packet) { return device.submit_inbound(std::move(packet), 0); });
        in += Clock::now() - middle;
        out += middle - start;
        packets += batch;
    }
    return {speed(packets, size, out), speed(packets, size, in)};
}

int run(int argc, char** argv) {
    const auto path = arguments(argc, argv, "software_esp", "What ESP in software costs, packets and Gb/s.");
    Report report("software_esp", {{"key_bits", "key bits"},
                                   {"bytes", "inner bytes"},
                                   {"out_packets_per_second", "out packets/s"},
                                   {"out_gbps", "out Gb/s", 2},
                                   {"in_packets_per_second", "in packets/s"},
                                   {"in_gbps", "in Gb/s", 2}});
    for (const unsigned key_bits : {128U, 256U})
        for (const std::size_t size : {64U, 128U, 256U, 512U, 1024U, 1400U, 8960U}) {
            const auto [out, in] = measure(key_bits, size);
            report.add({key_bits, size, out.packets_per_second, out.gigabits_per_second,
                        in.packets_per_second, in.gigabits_per_second});
        }
    report.note("what", "SoftwareEsp, AES-GCM-16, tunnel mode in UDP over IPv4, one core; copies included");
    return report.finish(path);
}

}  // namespace
}  // namespace keyline::bench

int main(int argc, char** argv) {
    return keyline::bench::run(argc, argv);
}
