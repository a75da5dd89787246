// What both ESP kernels know: the tokens of their streams, and ESP with AES-GCM-16 (RFC 4303, RFC 4106) in
// blocks.
#pragma once

#include "hw/hls/kernels/aes.h"

namespace keyline::kernels {

// 64 octets of a packet; octet 0 in bits 7:0. Only the last beat may keep fewer, from octet 0 up.
struct Beat {
    ap_uint<512> data;
    ap_uint<64> keep;
    ap_uint<1> last;
};

// `octets` in network order: the first one in bits 7:0.
inline ap_uint<32> network_order(const ap_uint<32>& number) {
    ap_uint<32> octets = 0;
    for (int i = 0; i < 4; i++) octets.range(8 * i + 7, 8 * i) = number.range(31 - 8 * i, 24 - 8 * i);
    return octets;
}

inline ap_uint<64> network_order(const ap_uint<64>& number) {
    ap_uint<64> octets = 0;
    octets.range(31, 0) = network_order(ap_uint<32>(number >> 32));
    octets.range(63, 32) = network_order(ap_uint<32>(number));
    return octets;
}

// RFC 4106 section 4: the nonce is salt and IV; the block counter follows it. `salt` and `iv` are octets.
inline Block counter_block(const ap_uint<32>& salt, const ap_uint<64>& iv, const ap_uint<32>& counter) {
    Block block = 0;
    block.range(31, 0) = salt;
    block.range(95, 32) = iv;
    block.range(127, 96) = network_order(counter);
    return block;
}

// RFC 4106 section 5: SPI and sequence number, which with ESN has 64 bits; zeros up to a block. `spi` is
// octets.
inline Block authenticated_block(const ap_uint<32>& spi, const ap_uint<64>& sequence, bool esn) {
    Block block = 0;
    block.range(31, 0) = spi;
    if (esn) {
        block.range(95, 32) = network_order(sequence);
    } else {
        block.range(63, 32) = network_order(ap_uint<32>(sequence));
    }
    return block;
}

// SP 800-38D section 7.1: the last block of GHASH has the lengths in bits.
inline Block lengths_block(bool esn, const ap_uint<16>& text_octets) {
    Block block = 0;
    block.range(63, 0) = network_order(ap_uint<64>(esn ? 96 : 64));
    block.range(127, 64) = network_order(ap_uint<64>(ap_uint<64>(text_octets) << 3));
    return block;
}

// How a text of whole words (RFC 4303 section 2.4: a multiple of 4 octets) lies in blocks.
struct TextShape {
    ap_uint<12> last_block;
    ap_uint<2> end;  // words in the last block; 0 stands for all four
};

inline TextShape shape_of(const ap_uint<16>& text_octets) {
    return {ap_uint<12>((text_octets - 1) >> 4), ap_uint<2>(text_octets >> 2)};
}

// Two blocks of which the first is full up to word `end` only: their octets in one row. `end` as in
// TextShape.
inline ap_uint<256> joined(const Block& first, const Block& second, const ap_uint<2>& end) {
    ap_uint<256> row = ap_uint<256>(second) << 128;
    for (int words = 1; words < 4; words++)
        if (end == words) row = ap_uint<256>(second) << (32 * words);
    return row | ap_uint<256>(first);
}

// The octets from word `end` of the first block on, and from there into the second.
inline Block after_end(const Block& first, const Block& second, const ap_uint<2>& end) {
    Block block = second;
    for (int words = 1; words < 4; words++)
        if (end == words) block = (second << (128 - 32 * words)) | (first >> (32 * words));
    return block;
}

// The octets before word `end`; zeros after them.
inline Block before_end(const Block& block, const ap_uint<2>& end) {
    Block kept = block;
    for (int words = 1; words < 4; words++)
        if (end == words) kept = block.range(32 * words - 1, 0);
    return kept;
}

// Blocks gather in beats. One call adds one block.
inline Beat gather(Block (&gathered)[3], const Block& block, const ap_uint<2>& quarter, const ap_uint<2>& end,
                   bool last) {
    Beat beat;
    beat.data = 0;
    beat.last = last;
    beat.keep = ~ap_uint<64>(0);
    for (int q = 0; q < 4; q++) {
        if (quarter == q) {
            beat.data.range(128 * q + 127, 128 * q) = block;
            for (int words = 1; words < 5; words++)
                if (last && end == ap_uint<2>(words))
                    beat.keep = ~ap_uint<64>(0) >> (64 - 16 * q - 4 * words);
        } else if (q < 3 && quarter > q) {
            beat.data.range(128 * q + 127, 128 * q) = gathered[q];
        }
    }
    for (int q = 0; q < 3; q++)
        if (quarter == q) gathered[q] = block;
    return beat;
}

// A quarter of a beat.
inline Block quarter_of(const ap_uint<512>& data, const ap_uint<2>& quarter) {
    Block block = data;
    for (int q = 1; q < 4; q++)
        if (quarter == q) block = data.range(128 * q + 127, 128 * q);
    return block;
}

}  // namespace keyline::kernels
