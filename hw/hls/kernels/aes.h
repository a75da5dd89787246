// AES encryption of one block (FIPS 197) with round keys made by the host, for kernels.
#pragma once

#include "ap_int.h"

namespace keyline::kernels {

// 16 octets; octet 0 in bits 7:0. In AES' terms octet r + 4c is row r of column c.
using Block = ap_uint<128>;

inline ap_uint<8> octet(const Block& block, int i) {
    return block.range(8 * i + 7, 8 * i);
}

// Twice `a` in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1. A sum without a choice, so that it merges with the
// sums around it.
inline ap_uint<8> doubled(const ap_uint<8>& a) {
    const ap_uint<8> top = a >> 7;
    return (a << 1) ^ top ^ (top << 1) ^ (top << 3) ^ (top << 4);
}

struct SubstitutionBox {
    std::uint8_t of[256];
};

// FIPS 197 section 5.1.1: the inverse in GF(2^8), then an affine map. 3 generates the field's units and 0xf6
// is its inverse, so the powers of both meet every pair of inverses.
constexpr SubstitutionBox make_substitution_box() {
    SubstitutionBox box{};
    unsigned power = 1;
    unsigned inverse = 1;
    for (int i = 0; i < 255; i++) {
        const unsigned spread = inverse * 0x101u;
        box.of[power] = static_cast<std::uint8_t>(inverse ^ (spread >> 7) ^ (spread >> 6) ^ (spread >> 5) ^
                                                  (spread >> 4) ^ 0x63u);
        power ^= (power << 1) ^ ((power & 0x80u) != 0 ? 0x11bu : 0u);
        inverse ^= inverse << 1;
        inverse ^= inverse << 2;
        inverse ^= inverse << 4;
        inverse = (inverse & 0xffu) ^ ((inverse & 0x80u) != 0 ? 0x09u : 0u);
    }
    box.of[0] = 0x63;
    return box;
}

static constexpr SubstitutionBox substitution_box = make_substitution_box();

// What a substitution box is made of: 32 LUTs, or half of an 18 Kb block RAM.
enum class Boxes { logic, block_ram };

template <Boxes Kind>
ap_uint<8> substituted(const ap_uint<8>& value) {
    if constexpr (Kind == Boxes::logic) {
        return substitution_box.of[value.to_uint()];
    } else {
        static constexpr SubstitutionBox box = make_substitution_box();
#pragma HLS BIND_STORAGE variable = box type = rom_2p impl = bram latency = 1
        return box.of[value.to_uint()];
    }
}

// SubBytes and ShiftRows: row r moves r columns to the left.
template <Boxes Kind = Boxes::logic>
Block substitute_and_shift(const Block& state) {
    Block out = 0;
    for (int c = 0; c < 4; c++) {
        for (int r = 0; r < 4; r++) {
            const int i = r + 4 * c;
            out.range(8 * i + 7, 8 * i) = substituted<Kind>(octet(state, r + 4 * ((c + r) % 4)));
        }
    }
    return out;
}

inline Block mix_columns(const Block& state) {
    Block out = 0;
    for (int c = 0; c < 4; c++) {
        for (int r = 0; r < 4; r++) {
            const ap_uint<8> a = octet(state, 4 * c + r);
            const ap_uint<8> b = octet(state, 4 * c + (r + 1) % 4);
            const ap_uint<8> others = octet(state, 4 * c + (r + 2) % 4) ^ octet(state, 4 * c + (r + 3) % 4);
            const int i = r + 4 * c;
            out.range(8 * i + 7, 8 * i) = doubled(a) ^ doubled(b) ^ b ^ others;
        }
    }
    return out;
}

// 10 rounds with round_keys[0..10], or with a 256-bit key 14 rounds with all of them.
inline Block aes_encrypt(const Block& in, const Block (&round_keys)[15], bool key256) {
    Block state = in ^ round_keys[0];
    Block before_last = 0;
    for (int round = 1; round < 14; round++) {
        state = mix_columns(substitute_and_shift(state)) ^ round_keys[round];
        if (round == 9) before_last = state;
    }
    if (key256) before_last = state;
    return substitute_and_shift(before_last) ^ (key256 ? round_keys[14] : round_keys[10]);
}

}  // namespace keyline::kernels
