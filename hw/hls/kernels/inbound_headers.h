// What inbound packets need of headers besides ip_headers.h.
#pragma once

#include "hw/hls/kernels/ip_headers.h"

namespace keyline::kernels {

constexpr int icmp_protocol = 1;
constexpr int tcp_protocol = 6;
constexpr int dccp_protocol = 33;
constexpr int ah_protocol = 51;
constexpr int icmpv6_protocol = 58;
constexpr int sctp_protocol = 132;
constexpr int udp_lite_protocol = 136;

// Word `index` for an index from First to Last; zero for others.
template <int First, int Last>
ap_uint<32> chosen_word(const Data& octets, const ap_uint<4>& index) {
    ap_uint<32> word = 0;
    for (int i = First; i <= Last; i++)
        if (index == i) word |= octets.range(32 * i + 31, 32 * i);
    return word;
}

// Addresses of an IP header as they stand there; those of IPv4 have zeros behind them.
inline ap_uint<128> source_of(const Data& header, bool ipv6) {
    return ipv6 ? ap_uint<128>(header.range(191, 64)) : ap_uint<128>(header.range(127, 96));
}
inline ap_uint<128> destination_of(const Data& header, bool ipv6) {
    return ipv6 ? ap_uint<128>(header.range(319, 192)) : ap_uint<128>(header.range(159, 128));
}

inline ap_uint<16> half_at(const Data& octets, int at) {
    return octets.range(8 * at + 15, 8 * at);
}
inline ap_uint<8> low_octets(const ap_uint<4>& words) {
    return ap_uint<8>(words) << 2;
}

}  // namespace keyline::kernels
