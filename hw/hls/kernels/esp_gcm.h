// The blocks of ESP with AES-GCM (RFC 4106, SP 800-38D), and octets in network order.
#pragma once

#include "hw/hls/kernels/aes.h"

namespace keyline::kernels {

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

// SP 800-38D section 7.1: the last block of GHASH has the lengths in bits.
inline Block lengths_block(bool esn, const ap_uint<16>& text_octets) {
    Block block = 0;
    block.range(63, 0) = network_order(ap_uint<64>(esn ? 96 : 64));
    block.range(127, 64) = network_order(ap_uint<64>(ap_uint<64>(text_octets) << 3));
    return block;
}

}  // namespace keyline::kernels
