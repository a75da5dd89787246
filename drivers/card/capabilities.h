// What a card can do, as an EspDevice says it.
#pragma once

#include "drivers/card/identity.h"
#include "host/esp/esp_device.h"

namespace keyline::card {

esp::Capabilities capabilities_of(const CardIdentity& identity);

}  // namespace keyline::card
