// What prove_ghash.py proves: the field product of GHASH as the kernels have it, in each of their forms.
#include "hls_stream.h"
#include "hw/hls/kernels/gcm_core.h"

using namespace keyline::kernels;

struct Lanes {
    ap_uint<128> a[lanes];
    ap_uint<128> b[lanes];
};
struct Factors {
    ap_uint<128> a;
    ap_uint<128> b;
};
struct Product {
    ap_uint<128> p;
};

// Blocks and hash keys are octets, the product is turned back into octets.
extern "C" void ghash_karatsuba_16(hls::stream<Factors>& in, hls::stream<Product>& out) {
    const Factors f = in.read();
    out.write({turn_octets(reduced(carryless_product(turn_octets(f.a), turn_octets(f.b))))});
}

extern "C" void ghash_staged(hls::stream<Factors>& in, hls::stream<Product>& out) {
    const Factors f = in.read();
    out.write({turn_octets(reduced(carryless_product<staged_base>(turn_octets(f.a), turn_octets(f.b))))});
}

extern "C" void ghash_loop(hls::stream<Factors>& in, hls::stream<Product>& out) {
    const Factors f = in.read();
    out.write({turn_octets(reduced(carryless_product<loop_base>(turn_octets(f.a), turn_octets(f.b))))});
}

// The sum of the lanes of a beat.
extern "C" void ghash_lanes(hls::stream<Lanes>& in, hls::stream<Product>& out) {
    const Lanes l = in.read();
    Polynomial a[lanes];
    Polynomial b[lanes];
    for (int lane = 0; lane < lanes; lane++) {
        a[lane] = turn_octets(l.a[lane]);
        b[lane] = turn_octets(l.b[lane]);
    }
    out.write({turn_octets(reduced(sum_of_products<128, staged_base>(a, b)))});
}
