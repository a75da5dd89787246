// Small things that the scenarios share.
#pragma once

#include <algorithm>

#include "tests/rtl/shell_bench.h"
#include "tests/support/random.h"

namespace keyline::test {

// Whether the card wrote nothing to the destination from octet `from` on.
inline bool is_untouched(const Done& done, std::size_t from = 0) {
    return std::all_of(done.destination.begin() + static_cast<std::ptrdiff_t>(from), done.destination.end(),
                       [](std::uint8_t octet) { return octet == ShellBench::untouched; });
}

// A link that is quick, so that what is not about latency takes few clocks; its channels pause now and then.
inline sim::PcieLinkOptions quick_link(unsigned stall_percent = 0) {
    sim::PcieLinkOptions options;
    options.latency = 10;
    options.jitter = 10;
    options.stall_percent = stall_percent;
    return options;
}

// A command whose payload is random.
inline Bytes command(regs::Opcode opcode, std::uint8_t part, std::uint16_t sa_index,
                     std::mt19937_64& random) {
    Bytes octets = random_bytes(random, 64);
    octets[0] = static_cast<std::uint8_t>(opcode);
    octets[1] = part;
    octets[2] = static_cast<std::uint8_t>(sa_index);
    octets[3] = static_cast<std::uint8_t>(sa_index >> 8);
    return octets;
}

inline void wait_until_halted(ShellBench& card, unsigned direction) {
    for (unsigned i = 0; !card.halted(direction); i++) {
        if (i == 10000) FAIL("the queue does not halt");
    }
}

}  // namespace keyline::test
