// Who a card is: the registers from global.id to global.hlsc_hash, read and checked before anything else is
// done with it.
#pragma once

#include <cstdint>
#include <string_view>

#include "drivers/card/card_port.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::card {

// What is said of a card whose registers read as all ones.
inline constexpr const char* does_not_answer = "card: it does not answer (registers read as all ones)";

struct CardIdentity {
    std::uint32_t map_version = 0;
    std::uint64_t build_hash = 0;
    std::uint32_t hlsc_hash = 0;
    regs::Target target = regs::Target::simulation;
    unsigned lanes = 0;
    bool aes_gcm = false;
    bool aes_gmac = false;
    bool esn = false;
    unsigned network_ports = 0;
    std::uint32_t sa_entries = 0;  // per direction
};

const char* to_string(regs::Target target);

// Fails when it is no card of this release: what was verified together is used together. The error names both
// sides and the remedy. `platform`: what carries the card, by XRT's name
// (xilinx_u250_gen3x16_xdma_4_1_202210_1); a bitstream for another one is refused. Empty, or no name of a
// target: it is not compared.
Result<CardIdentity> identify(CardPort& port, std::string_view platform = {});

}  // namespace keyline::card
