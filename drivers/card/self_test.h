// Known answers, asked of a card before it gets anybody's keys.
#pragma once

#include "host/esp/esp_device.h"

namespace keyline::card {

// For each transform that the device claims: seals a packet as OpenSSL does, opens one that OpenSSL sealed,
// refuses it spoilt and repeated; and opens published ESP packets (draft-mcgrew-gcm-test-01). Leaves no SA
// behind.
Result<void> self_test(esp::EspDevice& device);

}  // namespace keyline::card
