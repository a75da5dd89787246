// What several devices can do as one (device_pool.h).
#pragma once

#include <vector>

#include "host/esp/device_pool.h"

namespace keyline::esp {

// What each of the devices can do; their SAs together. At least one device.
Capabilities common_capabilities(const std::vector<DevicePool::Member>& members);

// Whether `now` has as much room as `before`, and can do what was promised of it.
bool is_as_good(const Capabilities& now, const Capabilities& before, const Capabilities& promised);

}  // namespace keyline::esp
