// What a packet costs a pipeline, if nothing stands in its way (docs/pipeline.md, What it costs and Narrow
// cores).
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "hw/hls/kernels/turn.h"

namespace keyline::test {

// Octets of an outer packet in front of ESP in UDP over IPv4.
constexpr std::size_t ipv4_udp_octets = 28;

// 64 octets a clock of its wider side, or a clock for every `lanes` slots in the core: with four lanes that
// is never more. For AES-GCM-16, and AES-GMAC without ESN; `in_front`: octets of the outer packet before ESP.
inline std::uint64_t ideal_clocks(std::size_t outer_octets, std::size_t in_front) {
    const std::size_t text = outer_octets - in_front - 16 - 16;  // between IV and ICV
    const std::size_t slots = (text + 15) / 16 + 2;
    return std::max((outer_octets + 63) / 64, (slots + kernels::lanes - 1) / kernels::lanes);
}

}  // namespace keyline::test
