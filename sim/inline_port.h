// CardPort on the Verilated inline card (keyline_inline_top), with a MAC that loses nothing between its
// network port and a wire.
#pragma once

#include "sim/ethernet_wire.h"
#include "sim/verilated_port.h"

namespace keyline::sim {

// The clock runs as VerilatedPort says, and with it what comes from the wire.
Result<std::unique_ptr<VerilatedPort>> make_inline_port(const VerilatedPortOptions& options,
                                                        std::shared_ptr<EthernetWire> wire);

}  // namespace keyline::sim
