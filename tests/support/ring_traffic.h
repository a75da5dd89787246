// As much traffic as the whole card takes: driver, rings, PCIe link, shell and both pipelines in RTL, counted
// in clocks.
#pragma once

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "drivers/card/card_device.h"
#include "host/esp/software_esp.h"
#include "sim/verilated_port.h"
#include "tests/support/link_bound.h"

namespace keyline::test {

struct RingsFound {
    std::array<std::uint64_t, 2> packets{};  // outbound, inbound
    std::uint64_t bytes = 0;                 // of inner packets
    std::uint64_t cycles = 0;
    // What the same packets cost the slower of a pipeline (ideal_clocks.h) and the link.
    double ideal_cycles = 0;
    double efficiency() const { return ideal_cycles / static_cast<double>(cycles); }
};

class RingTraffic {
  public:
    // `sa(direction, number)`: SAs of which each has an outbound one and an inbound one with the same key,
    // AES-GCM-16, tunnel mode over IPv4 in UDP. Throws when the card refuses one.
    using MakeSa = std::function<esp::SaParameters(esp::Direction, std::size_t)>;
    // Makes an inner packet that every SA takes.
    using MakePacket = std::function<Bytes(std::size_t octets)>;
    RingTraffic(std::size_t sas, const MakeSa& make_sa, MakePacket make_packet);

    // Keeps the rings of these directions full of packets of size() octets, on SAs at random, until one of
    // them has finished `packets` (and some before that, which do not count). Throws when one is dropped.
    RingsFound measure(std::array<bool, 2> directions, const std::function<std::size_t()>& size,
                       std::uint64_t packets);
    // Clocks from the doorbell to the completion in memory of a packet alone, to within `resolution`.
    std::uint64_t latency(esp::Direction direction, std::size_t octets);
    static constexpr std::uint64_t resolution = 32;

  private:
    struct Lane {
        std::vector<esp::SaHandle> sas;
        std::deque<std::size_t> sources;  // octets of packets that the card has
        std::optional<Bytes> refused;     // there was no room
        esp::SaHandle refused_sa = esp::SaHandle::none;
        std::uint64_t done = 0;
        std::uint64_t clocks = 0;  // what they cost the pipeline
    };
    Bytes sealed(std::size_t number, Bytes inner);
    bool submit(unsigned direction, const std::function<std::size_t()>& size);
    void take(RingsFound& found, LinkOctets& link);

    sim::VerilatedPort* port_ = nullptr;
    std::unique_ptr<card::CardDevice> device_;
    esp::SoftwareEsp software_;  // the peer that makes inbound packets
    std::vector<esp::SaHandle> senders_;
    MakePacket make_packet_;
    std::mt19937_64 random_{1};
    std::array<Lane, 2> lanes_;
    std::vector<esp::Completion> completions_;
    std::vector<esp::SaEvent> events_;
};

}  // namespace keyline::test
