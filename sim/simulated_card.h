// The card without a card: an EspDevice that runs the Verilated RTL behind the real driver. Its clock runs
// only inside its functions, most of it in poll(); where packets are outstanding, poll() it again and again.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "host/base/result.h"
#include "host/esp/esp_device.h"

namespace keyline::sim {

struct SimulatedCardOptions {
    std::uint64_t seed = 1;     // of bus stalls and of what the RTL holds at power-on
    unsigned bus_latency = 60;  // clocks from a read's address to its first data: about a PCIe round trip
    unsigned bus_stall_percent = 0;  // how often a bus channel pauses for a clock
    // A fault: the card falls off the bus when it has been given this many packets, the last of them inside.
    std::optional<std::uint64_t> kill_after_packets;
};

// Powers the card on, identifies and tests it: ready for SAs.
Result<std::unique_ptr<esp::EspDevice>> make_simulated_card(const SimulatedCardOptions& options = {});

}  // namespace keyline::sim
