// Outbound ESP: an inner packet in, an ESP packet from SPI to ICV out (docs/kernels.md).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/esp_gcm.h"

namespace keyline::kernels {

// One packet. Numbers are numbers; salt, hash key and round keys are octets, the first one in bits 7:0.
struct EncapCommand {
    ap_uint<32> spi;
    ap_uint<64> sequence;  // all of it, also without ESN
    ap_uint<1> esn;        // RFC 4303 section 2.2.1
    ap_uint<1> key256;     // 14 rounds; else 10
    ap_uint<32> salt;      // RFC 4106 section 4
    ap_uint<64> iv;        // never twice under one key
    ap_uint<8> next_header;
    ap_uint<16> length;     // octets of the inner packet
    ap_uint<128> hash_key;  // H: the cipher of zeros
    ap_uint<128> round_keys[15];
};

struct EncapStatus {
    ap_uint<16> length;  // octets from SPI to ICV
};

}  // namespace keyline::kernels

extern "C" void esp_encap(hls::stream<keyline::kernels::EncapCommand>& command,
                          hls::stream<keyline::kernels::Beat>& in, hls::stream<keyline::kernels::Beat>& out,
                          hls::stream<keyline::kernels::EncapStatus>& status);
