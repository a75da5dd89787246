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

// The sum of a[i] * b[i] over GF(2), by Karatsuba down to Base bits: fewer operations than the plain double
// loop, on a card and in simulation. The parts of all products are added before they are put together. A
// smaller Base needs fewer LUTs and more levels.
template <int N, int Base, int Count>
ap_uint<2 * N> sum_of_products(const ap_uint<N> (&a)[Count], const ap_uint<N> (&b)[Count]) {
    ap_uint<2 * N> sum = 0;
    if constexpr (N <= Base) {
        for (int of = 0; of < Count; of++) {
            const ap_uint<2 * N> wide = a[of];
            for (int i = 0; i < N; i++)
                if (b[of].test(i)) sum ^= wide << i;
        }
    } else {
        constexpr int half = N / 2;
        ap_uint<half> a_parts[3][Count];
        ap_uint<half> b_parts[3][Count];
        for (int of = 0; of < Count; of++) {
            a_parts[0][of] = a[of];
            a_parts[1][of] = a[of] >> half;
            a_parts[2][of] = a_parts[0][of] ^ a_parts[1][of];
            b_parts[0][of] = b[of];
            b_parts[1][of] = b[of] >> half;
            b_parts[2][of] = b_parts[0][of] ^ b_parts[1][of];
        }
        const ap_uint<N> low = sum_of_products<half, Base>(a_parts[0], b_parts[0]);
        const ap_uint<N> high = sum_of_products<half, Base>(a_parts[1], b_parts[1]);
        const ap_uint<N> cross = sum_of_products<half, Base>(a_parts[2], b_parts[2]);
        sum.range(N - 1, 0) = low;
        sum.range(2 * N - 1, N) = high;
        sum ^= ap_uint<2 * N>(cross ^ low ^ high) << half;
    }
    return sum;
}

template <int Base = 16>
ap_uint<256> carryless_product(const Polynomial& a, const Polynomial& b) {
    const Polynomial as[1] = {a};
    const Polynomial bs[1] = {b};
    return sum_of_products<128, Base>(as, bs);
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
    return reduced(carryless_product(y ^ turn_octets(block), turn_octets(hash_key)));
}

}  // namespace keyline::kernels
