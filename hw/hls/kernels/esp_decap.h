// Inbound ESP: an ESP packet from SPI to ICV in, its text and what to think of it out (docs/kernels.md).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/esp_gcm.h"

namespace keyline::kernels {

// One packet. Numbers are numbers; salt, hash key and round keys are octets, the first one in bits 7:0.
struct DecapCommand {
    ap_uint<64> sequence;   // all of it, also without ESN
    ap_uint<1> esn;         // RFC 4303 section 2.2.1
    ap_uint<1> key256;      // 14 rounds; else 10
    ap_uint<32> salt;       // RFC 4106 section 4
    ap_uint<16> length;     // octets from SPI to ICV: a multiple of 4, at least 36
    ap_uint<128> hash_key;  // H: the cipher of zeros
    ap_uint<128> round_keys[15];
};

// Nothing that came out may be used unless icv_ok is set and malformed is not.
struct DecapStatus {
    ap_uint<1> icv_ok;
    ap_uint<1> malformed;  // the padding is not 1, 2, 3, ... (RFC 4303 section 2.4)
    ap_uint<8> next_header;
    ap_uint<16> length;  // octets of the inner packet: so many at the beginning of the text; 0 if malformed
};

}  // namespace keyline::kernels

extern "C" void esp_decap(hls::stream<keyline::kernels::DecapCommand>& command,
                          hls::stream<keyline::kernels::Beat>& in, hls::stream<keyline::kernels::Beat>& out,
                          hls::stream<keyline::kernels::DecapStatus>& status);
