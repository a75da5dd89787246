// The ESP device that the command line names.
#pragma once

#include <memory>
#include <optional>

#include "drivers/card/network_port.h"
#include "host/daemon/options.h"
#include "host/esp/device_pool.h"

namespace keyline::daemon {

struct MadeDevice {
    std::unique_ptr<esp::EspDevice> device;
    esp::DevicePool* cards = nullptr;  // the same, when it is one card or several
    // Of an inline card, which is one and alone: its port, in use.
    card::NetworkPort* network = nullptr;
    std::size_t network_mtu = 0;
    std::optional<int> wire = std::nullopt;  // readable when something comes there
};

// An error says what this build or machine lacks.
Result<MadeDevice> make_device(const Options& options);

}  // namespace keyline::daemon
