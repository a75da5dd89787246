// The ESP device that the command line names.
#pragma once

#include <memory>

#include "host/daemon/options.h"
#include "host/esp/device_pool.h"

namespace keyline::daemon {

struct MadeDevice {
    std::unique_ptr<esp::EspDevice> device;
    esp::DevicePool* cards = nullptr;  // the same, when it is one card or several
};

// An error says what this build or machine lacks.
Result<MadeDevice> make_device(const Options& options);

}  // namespace keyline::daemon
