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
};

}  // namespace keyline::kernels
