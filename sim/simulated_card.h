// The card without a card: an EspDevice that runs the Verilated RTL behind the real driver and a model of
// PCIe. Its clock runs only inside its functions, most of it in poll(); where packets are outstanding, poll()
// it again and again.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "host/base/result.h"
#include "host/esp/esp_device.h"
#include "sim/pcie_link.h"

namespace keyline::sim {

struct SimulatedCardOptions {
    std::uint64_t seed = 1;  // of the link's jitter and pauses, and of what the RTL holds at power-on
    PcieLinkOptions link;    // its seed is taken from ours
    // A fault: the card falls off the bus when it has been given this many packets, the last of them inside.
    std::optional<std::uint64_t> kill_after_packets;
};

// Powers the card on, identifies and tests it: ready for SAs.
Result<std::unique_ptr<esp::EspDevice>> make_simulated_card(const SimulatedCardOptions& options = {});

}  // namespace keyline::sim
