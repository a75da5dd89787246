// 64 octets at any word of a packet whose beats lie alternately in two streams: the first of each packet in
// `even` (docs/pipeline.md, Windows). One call takes at most one beat of each, so a window costs one call.
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/tokens.h"

namespace keyline::kernels {

// How the windows of one packet lie: window k begins at word 16 k + offset of the packet's beats.
struct Alignment {
    ap_int<5> offset;  // in words, -16 to 15: before the first beat stand octets of no meaning
    ap_uint<8> beats;  // of the packet; behind the last one stand zeros
};

struct Window {
    Data held;         // the later beat of the window before
    ap_uint<8> taken;  // beats of this packet that were taken

    // The next window of a packet; `first` for its first one. Beat has a member data.
    template <class Beat>
    Data next(const Alignment& of, bool first, hls::stream<Beat>& even, hls::stream<Beat>& odd) {
        const ap_uint<8> before = first ? ap_uint<8>(0) : taken;
        const bool takes_two = first && !of.offset.test(4);
        const bool has_one = before < of.beats;
        const bool has_two = takes_two && of.beats > 1;
        const bool take_even = has_one && (takes_two || !before.test(0));
        const bool take_odd = has_two || (has_one && before.test(0));
        Data from_even = 0;
        Data from_odd = 0;
        if (take_even) from_even = even.read().data;
        if (take_odd) from_odd = odd.read().data;
        const Data upper = takes_two || before.test(0) ? from_odd : from_even;
        const Data lower = takes_two ? from_even : held;
        held = upper;
        taken = before + (has_two ? 2 : has_one ? 1 : 0);
        ap_uint<1024> both = (ap_uint<1024>(upper) << 512) | ap_uint<1024>(lower);
        for (int bit = 3; bit >= 0; bit--)
            if (of.offset.test(bit)) both = both >> (32 << bit);
        return Data(both);
    }

    // Takes beats that no window needs (of a packet that was dropped, or behind the last window), two a call.
    // True when all are taken.
    template <class Beat>
    bool drain(ap_uint<8> beats, bool first, hls::stream<Beat>& even, hls::stream<Beat>& odd) {
        const ap_uint<8> before = first ? ap_uint<8>(0) : taken;
        const bool has_one = before < beats;
        const bool has_two = ap_uint<8>(before + 1) < beats;
        if (has_two || (has_one && !before.test(0))) (void)even.read();
        if (has_two || (has_one && before.test(0))) (void)odd.read();
        taken = before + (has_two ? 2 : has_one ? 1 : 0);
        return ap_uint<8>(before + 2) >= beats;
    }
};

}  // namespace keyline::kernels
