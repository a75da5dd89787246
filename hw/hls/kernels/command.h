// A command in its beat (docs/pipeline.md, Commands).
#pragma once

#include "hw/hls/kernels/tokens.h"

namespace keyline::kernels {

struct Command {
    explicit Command(const Data& beat)
        : opcode(beat.range(7, 0)),
          part(beat.range(15, 8)),
          sa_index(beat.range(31, 16)),
          payload(beat.range(511, 64)) {}

    ap_uint<8> opcode;
    ap_uint<8> part;
    ap_uint<16> sa_index;
    ap_uint<448> payload;

    template <int Octets>
    ap_uint<8 * Octets> octets(int at) const {
        return payload.range(8 * (at + Octets) - 1, 8 * at);
    }
};

}  // namespace keyline::kernels
