// What the card says of a packet (hw/regs/card.toml, enum status), for people and for the host.
#pragma once

#include <optional>

#include "host/esp/esp_device.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::card {

const char* to_string(regs::Status status);

// Nothing that a card says makes the host see a success where there is none. No value: the card died with the
// packet inside.
esp::PacketStatus status_of(std::optional<regs::Status> status);

}  // namespace keyline::card
