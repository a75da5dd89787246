// GHASH of AES-GCM (NIST SP 800-38D section 6.4), for kernels: one block a call, without tables.
#pragma once

#include "hw/hls/kernels/aes.h"

namespace keyline::kernels {

// An element of GF(2^128) as a polynomial: bit i is the coefficient of x^i.
using Polynomial = ap_uint<128>;

// SP 800-38D counts coefficients from the top bit of octet 0, so the bits of each octet turn round. Its own
// inverse.
inline Polynomial turn_octets(const ap_uint<128>& in) {
    ap_uint<128> out = 0;
    for (int i = 0; i < 16; i++)
        for (int bit = 0; bit < 8; bit++)
            out |= ap_uint<128>(ap_uint<1>(in.range(8 * i + 7 - bit, 8 * i + 7 - bit))) << (8 * i + bit);
    return out;
}

// The product over GF(2), by Karatsuba down to Base bits: fewer operations than the plain double loop, on a
// card and in simulation. A smaller Base needs fewer LUTs and more levels.
template <int N, int Base = 16>
ap_uint<2 * N> carryless_product(const ap_uint<N>& a, const ap_uint<N>& b) {
    ap_uint<2 * N> product = 0;
    if constexpr (N <= Base) {
        const ap_uint<2 * N> wide = a;
        for (int i = 0; i < N; i++)
            if (b.test(i)) product ^= wide << i;
    } else {
        constexpr int half = N / 2;
        const ap_uint<half> a_low = a;
        const ap_uint<half> a_high = a >> half;
        const ap_uint<half> b_low = b;
        const ap_uint<half> b_high = b >> half;
        const ap_uint<N> low = carryless_product<half, Base>(a_low, b_low);
        const ap_uint<N> high = carryless_product<half, Base>(a_high, b_high);
        const ap_uint<N> cross = carryless_product<half, Base>(a_low ^ a_high, b_low ^ b_high);
        product.range(N - 1, 0) = low;
        product.range(2 * N - 1, N) = high;
        product ^= ap_uint<2 * N>(cross ^ low ^ high) << half;
    }
    return product;
}

// Modulo x^128 + x^7 + x^2 + x + 1: what is above x^128 comes in again below, the second time all of it fits.
inline Polynomial reduced(ap_uint<256> product) {
    for (int round = 0; round < 2; round++) {
        const ap_uint<256> above = product >> 128;
        product.range(255, 128) = 0;
        product ^= above ^ (above << 1) ^ (above << 2) ^ (above << 7);
    }
    return product;
}

// The next Y: (y + block) * h.
inline Polynomial ghash_step(const Polynomial& y, const Block& block, const Block& hash_key) {
    return reduced(carryless_product<128>(y ^ turn_octets(block), turn_octets(hash_key)));
}

}  // namespace keyline::kernels
