// The header that an outbound packet leaves with: a new one in tunnel mode (RFC 4301 section 5.1.2), its own
// in transport mode, and that of UDP encapsulation (RFC 3948).
#pragma once

#include "hw/hls/kernels/outbound_tokens.h"

namespace keyline::kernels {

// An SA as layout outbound_context has it.
struct OutboundContext {
    ap_uint<32> spi;
    Suite suite;
    ap_uint<3> icv_words;
    ap_uint<1> transport;
    ap_uint<1> ipv6;
    ap_uint<1> udp;
    ap_uint<1> esn;
    ap_uint<1> copy_df;
    ap_uint<1> copy_ecn;
    ap_uint<1> copy_dscp;
    ap_uint<14> tfc_octets;
    ap_uint<16> source_port;
    ap_uint<16> destination_port;
    ap_uint<128> source;
    ap_uint<128> destination;
};

struct OuterHeader {
    Data octets;
    ap_uint<5> words;
    ap_uint<16> packet_octets;
    ap_uint<1> needs_checksum;
    ap_uint<21> checksum_base;  // what the sum of all octets of the packet lacks to be that of RFC 8200
};

namespace outer_header {

constexpr int hop_limit = 64;

template <int Bits>
inline void put(Data& octets, int at, const ap_uint<Bits>& in_network_order) {
    octets.range(8 * at + Bits - 1, 8 * at) = in_network_order;
}

// RFC 791; the checksum is zero.
inline Data ipv4(const OutboundContext& sa, const ap_uint<8>& traffic_class, bool dont_fragment,
                 const ap_uint<16>& identification) {
    Data octets = 0;
    put(octets, 0, ap_uint<8>(0x45));
    put(octets, 1, traffic_class);
    put(octets, 4, turned(identification));
    put(octets, 6, ap_uint<8>(dont_fragment ? 0x40 : 0));
    put(octets, 8, ap_uint<8>(hop_limit));
    put(octets, 12, ap_uint<32>(sa.source));
    put(octets, 16, ap_uint<32>(sa.destination));
    return octets;
}

// RFC 8200.
inline Data ipv6(const OutboundContext& sa, const ap_uint<8>& traffic_class) {
    Data octets = 0;
    put(octets, 0, turned(ap_uint<16>((ap_uint<16>(traffic_class) << 4) | 0x6000)));
    put(octets, 7, ap_uint<8>(hop_limit));
    put(octets, 8, sa.source);
    put(octets, 24, sa.destination);
    return octets;
}

// Of the packet's own header, what transport mode does not change.
inline Data own(const OutboundHead& head) {
    Data octets = first_words(head.data, head.ip.words);
    if (head.ip.ipv6 == 0) put(octets, 10, ap_uint<16>(0));
    return octets;
}

inline Data with_protocol(const Data& header, const ap_uint<8>& protocol, const ap_uint<6>& at) {
    Data octets = header;
    constexpr int places[] = {6, 9, 40, 48};  // IPv6, IPv4, an extension header
    for (const int place : places)
        if (at == place) put(octets, place, protocol);
    return octets;
}

inline ap_uint<64> udp(const OutboundContext& sa, const ap_uint<16>& octets) {
    ap_uint<64> header = 0;
    header.range(15, 0) = turned(sa.source_port);
    header.range(31, 16) = turned(sa.destination_port);
    header.range(47, 32) = turned(octets);
    return header;
}

}  // namespace outer_header

// `own`: the packet keeps its header. `esp_octets`: from SPI to ICV.
inline OuterHeader outer_header_of(const OutboundContext& sa, const OutboundHead& head, bool own,
                                   const ap_uint<16>& esp_octets, bool dont_fragment,
                                   const ap_uint<16>& identification) {
    using namespace outer_header;
    const bool is_v6 = own ? head.ip.ipv6 == 1 : sa.ipv6 == 1;
    const bool has_udp = sa.udp == 1;
    // RFC 4301 section 5.1.2.1, RFC 6040 section 4.1.
    ap_uint<8> traffic_class = 0;
    if (head.dummy == 0 && sa.copy_ecn == 1) traffic_class.range(1, 0) = head.ip.traffic_class.range(1, 0);
    if (head.dummy == 0 && sa.copy_dscp == 1) traffic_class.range(7, 2) = head.ip.traffic_class.range(7, 2);

    const ap_uint<4> ip_words =
        own ? head.ip.words : ap_uint<4>(is_v6 ? ipv6_header_words : ipv4_header_words);
    const ap_uint<16> behind = esp_octets + (has_udp ? 4 * udp_header_words : 0);
    const ap_uint<16> total = behind + (ap_uint<16>(ip_words) << 2);
    const ap_uint<6> protocol_octet = own ? head.ip.protocol_octet : ap_uint<6>(is_v6 ? 6 : 9);

    Data octets = is_v6 ? ipv6(sa, traffic_class) : ipv4(sa, traffic_class, dont_fragment, identification);
    if (own) octets = outer_header::own(head);
    octets = with_protocol(octets, has_udp ? udp_protocol : esp_protocol, protocol_octet);
    if (is_v6) {
        put(octets, 4, turned(ap_uint<16>(total - 4 * ipv6_header_words)));
    } else {
        put(octets, 2, turned(total));
        put(octets, 10, ap_uint<16>(~folded(sum_of_words(octets, 0, 30))));
    }

    OuterHeader header;
    header.packet_octets = total;
    header.needs_checksum = has_udp && is_v6;
    header.words = ip_words + (has_udp ? udp_header_words : 0);
    // RFC 8200 section 8.1: of the headers only addresses and UDP header count, with length and protocol. So
    // what else is in them is taken off: in ones-complement, its complement is added, which is zero where
    // there is nothing.
    header.checksum_base = sum_of_words(~octets, 0, 4) + sum_of_words(~octets, 20, 28) + turned(behind) +
                           turned(ap_uint<16>(udp_protocol));
    const ap_uint<64> udp_header = udp(sa, behind);
    for (int word = ipv4_header_words; word <= 13; word++)
        if (has_udp && ip_words == word) octets.range(32 * word + 63, 32 * word) = udp_header;
    header.octets = octets;
    return header;
}

}  // namespace keyline::kernels
