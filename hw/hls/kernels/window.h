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
    Data held;          // the later beat of the window before
    ap_uint<8> left;    // beats of this packet that were not taken yet
    ap_uint<1> parity;  // of those that were

    // The next window of a packet; `first` for its first one. Beat has a member data.
    // `drains`: the call only takes beats, two if there are, as of a packet that was dropped; then all later
    // calls of the packet do, too.
    template <class Beat>
    Data next(const Alignment& of, bool first, bool drains, hls::stream<Beat>& even, hls::stream<Beat>& odd) {
        const ap_uint<8> before = first ? of.beats : left;
        const bool is_odd = !first && parity == 1;
        const bool takes_two = drains || (first && !of.offset.test(4));
        const bool has_one = before != 0;
        const bool has_two = takes_two && before.range(7, 1) != 0;
        const bool take_even = has_two || (has_one && !is_odd);
        const bool take_odd = has_two || (has_one && is_odd);
        Data from_even = 0;
        Data from_odd = 0;
        if (take_even) from_even = even.read().data;
        if (take_odd) from_odd = odd.read().data;
        left = has_two ? ap_uint<8>(before - 2) : has_one ? ap_uint<8>(before - 1) : ap_uint<8>(0);
        parity = is_odd == takes_two ? 1 : 0;

        const Data upper = takes_two || is_odd ? from_odd : from_even;
        const Data lower = takes_two ? from_even : held;
        held = upper;
        return shifted(lower, upper, of.offset);
    }
    template <class Beat>
    Data next(const Alignment& of, bool first, hls::stream<Beat>& even, hls::stream<Beat>& odd) {
        return next(of, first, false, even, odd);
    }
    // Whether the call that was took the last beat.
    bool all_taken() const { return left == 0; }

  private:
    // From a word of `lower` on, in steps of which each is a choice of two.
    static Data shifted(const Data& lower, const Data& upper, const ap_int<5>& offset) {
        ap_uint<32> words[32];
        for (int i = 0; i < 16; i++) {
            words[i] = lower.range(32 * i + 31, 32 * i);
            words[16 + i] = upper.range(32 * i + 31, 32 * i);
        }
        for (int bit = 3; bit >= 0; bit--)
            for (int i = 0; i + (1 << bit) < 32; i++)
                if (offset.test(bit)) words[i] = words[i + (1 << bit)];
        Data out = 0;
        for (int i = 0; i < 16; i++) out.range(32 * i + 31, 32 * i) = words[i];
        return out;
    }
};

}  // namespace keyline::kernels
