// Anti-replay (RFC 4303 section 3.4.3) in a ring of one bit for each of the last 1,024 numbers: bit n modulo
// 1,024 is number n. The window moves by clearing, never by shifting (RFC 6479).
#pragma once

#include "hw/hls/kernels/tokens.h"

namespace keyline::kernels {

constexpr int ring_size = 1024;
using Ring = ap_uint<ring_size>;
using RingIndex = ap_uint<10>;

// Bits up to and with `index`.
inline Ring ring_up_to(const RingIndex& index) {
    const ap_uint<5> row = index >> 5;
    const ap_uint<5> column = index;
    ap_uint<32> rows_below = 0;
    ap_uint<32> own_row = 0;
    ap_uint<32> columns = 0;
    for (int i = 0; i < 32; i++) {
        rows_below.range(i, i) = row > i;
        own_row.range(i, i) = row == i;
        columns.range(i, i) = column >= i;
    }
    Ring bits = 0;
    for (int i = 0; i < 32; i++) {
        ap_uint<32> of_row = 0;
        if (own_row.test(i)) of_row = columns;
        if (rows_below.test(i)) of_row = ~ap_uint<32>(0);
        bits.range(32 * i + 31, 32 * i) = of_row;
    }
    return bits;
}

inline Ring ring_only(const RingIndex& index) {
    const ap_uint<5> row = index >> 5;
    const ap_uint<5> column = index;
    ap_uint<32> of_row = 0;
    for (int i = 0; i < 32; i++) of_row.range(i, i) = column == i;
    Ring bits = 0;
    for (int i = 0; i < 32; i++)
        if (row == i) bits.range(32 * i + 31, 32 * i) = of_row;
    return bits;
}

// Numbers behind `highest`, up to and with `number`, which is ahead of it.
inline Ring ring_between(const ap_uint<64>& highest, const ap_uint<64>& number) {
    const ap_uint<64> jump = number - highest;
    const Ring to = ring_up_to(RingIndex(number));
    const Ring from = ring_up_to(RingIndex(highest));
    const bool wraps = RingIndex(number) <= RingIndex(highest);
    if ((jump >> 10) != 0) return ~Ring(0);
    return wraps ? Ring(to | ~from) : Ring(to & ~from);
}

}  // namespace keyline::kernels
