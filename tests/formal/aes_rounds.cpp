// What prove_aes.py proves: a round of AES as the kernels have it.
#include "hls_stream.h"
#include "hw/hls/kernels/aes.h"

using namespace keyline::kernels;

struct StateAndKey {
    ap_uint<128> state;
    ap_uint<128> key;
};
struct State {
    ap_uint<128> state;
};

extern "C" void aes_round(hls::stream<StateAndKey>& in, hls::stream<State>& out) {
    const StateAndKey i = in.read();
    out.write({mix_columns(substitute_and_shift(i.state)) ^ i.key});
}

extern "C" void aes_last_round(hls::stream<StateAndKey>& in, hls::stream<State>& out) {
    const StateAndKey i = in.read();
    out.write({substitute_and_shift(i.state) ^ i.key});
}
