// The ESP device that the command line names.
#pragma once

#include <memory>

#include "host/daemon/options.h"
#include "host/esp/esp_device.h"

namespace keyline::daemon {

// An error says what this build or machine lacks.
Result<std::unique_ptr<esp::EspDevice>> make_device(const Options& options);

}  // namespace keyline::daemon
