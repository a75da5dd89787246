// The inline card without a card: the Verilated RTL behind the real driver, its network port on an interface
// of this host.
#pragma once

#include "drivers/card/card_device.h"
#include "sim/packet_socket_wire.h"

namespace keyline::sim {

struct InlineCard {
    std::unique_ptr<card::CardDevice> device;  // with its port open
    std::shared_ptr<PacketSocketWire> wire;
};

// Powers the card on, identifies and tests it: ready for SAs and frames.
Result<InlineCard> make_inline_card(const std::string& interface);

}  // namespace keyline::sim
