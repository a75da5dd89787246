#include "sim/inline_card.h"

#include "sim/inline_port.h"

namespace keyline::sim {

Result<InlineCard> make_inline_card(const std::string& interface) {
    auto opened = PacketSocketWire::open(interface);
    if (!opened) return tl::unexpected(opened.error());
    InlineCard card;
    card.wire = std::move(*opened);
    auto port = make_inline_port({.burst_cycles = 1000}, card.wire);
    if (!port) return tl::unexpected(port.error());
    auto device = card::CardDevice::create(
        std::move(*port), {.interrupt_completions = 16,
                           .interrupt_clocks = 100,
                           .carrier = "the Verilated inline RTL, simulated, its port on " + interface});
    if (!device) return tl::unexpected(device.error());
    card.device = std::move(*device);
    auto network = card.device->open_network({.address = card.wire->card_address()});
    if (!network) return tl::unexpected(network.error());
    return card;
}

}  // namespace keyline::sim
