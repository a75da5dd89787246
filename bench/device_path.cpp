// What the devices alone do of the demo's path (bench/demo_path.py has all of it): out through a device, in
// and back out at a software peer, in through the device. One at a time as ping does, and many at a time as a
// file copy does.
#include <chrono>

#include "bench/arguments.h"
#include "bench/packets.h"
#include "bench/report.h"
#include "host/esp/software_esp.h"
#include "sim/simulated_card.h"

namespace keyline::bench {
namespace {

using esp::Direction;
using Clock = std::chrono::steady_clock;

// Both directions of one tunnel at one end.
struct End {
    End(esp::EspDevice& own, bool swapped) : device(own) {
        auto outbound = parameters(Direction::outbound, 256);
        auto inbound = parameters(Direction::inbound, 256);
        auto& backwards = swapped ? outbound : inbound;
        backwards.spi++;
        std::swap(backwards.source, backwards.destination);
        std::swap(backwards.source_selectors, backwards.destination_selectors);
        out = expect(device.add_sa(std::move(outbound)));
        expect(device.add_sa(std::move(inbound)));
    }
    std::vector<Bytes> send(std::vector<Bytes> packets) {
        return pass(device, std::move(packets),
                    [&](Bytes&& packet) { return device.submit_outbound(out, std::move(packet), 0); });
    }
    std::vector<Bytes> receive(std::vector<Bytes> packets) {
        return pass(device, std::move(packets),
                    [&](Bytes&& packet) { return device.submit_inbound(std::move(packet), 0); });
    }

    esp::EspDevice& device;
    esp::SaHandle out = esp::SaHandle::none;
};

// Packets a second, counted once a direction.
double measure(esp::EspDevice& device, std::size_t size, std::size_t at_a_time) {
    esp::SoftwareEsp software;
    End near(device, false);
    End far(software, true);
    auto echo = inner_packet(size);
    std::swap_ranges(echo.begin() + 12, echo.begin() + 16, echo.begin() + 16);
    std::size_t packets = 0;
    const auto start = Clock::now();
    while (Clock::now() - start < std::chrono::milliseconds{500}) {
        const auto arrived = far.receive(near.send(std::vector<Bytes>(at_a_time, inner_packet(size))));
        packets += arrived.size();
        packets += near.receive(far.send(std::vector<Bytes>(at_a_time, echo))).size();
    }
    return static_cast<double>(packets) / std::chrono::duration<double>(Clock::now() - start).count();
}

int run(int argc, char** argv) {
    const auto path =
        arguments(argc, argv, "device_path", "Packets a second through the simulated card and SoftwareEsp.");
    Report report("device_path", {{"device", "device"},
                                  {"bytes", "inner bytes"},
                                  {"at_a_time", "at a time"},
                                  {"packets_per_second", "packets/s"}});
    for (const bool simulated : {true, false})
        for (const std::size_t size : {84U, 1400U})
            for (const std::size_t at_a_time : {1U, 32U}) {
                std::unique_ptr<esp::EspDevice> device = std::make_unique<esp::SoftwareEsp>();
                if (simulated) device = expect(sim::make_simulated_card());
                report.add({device->capabilities().name, size, at_a_time, measure(*device, size, at_a_time)});
            }
    report.note(
        "what",
        "AES-GCM-16 with 256 bits in UDP over IPv4; packets of both directions, the peer is SoftwareEsp");
    return report.finish(path);
}

}  // namespace
}  // namespace keyline::bench

int main(int argc, char** argv) {
    return keyline::bench::run(argc, argv);
}
