// IPv4 and IPv6 headers (RFC 791, RFC 8200) in the first 64 octets of a packet, as logic: what net::inspect
// says of them in host/net, as far as 64 octets tell.
#pragma once

#include "hw/hls/kernels/tokens.h"

namespace keyline::kernels {

constexpr int ipv4_header_words = 5;
constexpr int ipv6_header_words = 10;
constexpr int udp_header_words = 2;

constexpr int hop_by_hop_protocol = 0;
constexpr int ipv4_protocol = 4;
constexpr int udp_protocol = 17;
constexpr int ipv6_protocol = 41;
constexpr int routing_protocol = 43;
constexpr int fragment_protocol = 44;
constexpr int esp_protocol = 50;
constexpr int no_next_protocol = 59;
constexpr int destination_options_protocol = 60;

inline ap_uint<8> octet_at(const Data& octets, int at) {
    return octets.range(8 * at + 7, 8 * at);
}

// Between a number and its octets in network order, octet 0 in bits 7:0.
template <int Bits>
inline ap_uint<Bits> turned(const ap_uint<Bits>& from) {
    ap_uint<Bits> to = 0;
    for (int lo = 0; lo < Bits; lo += 8) to.range(lo + 7, lo) = from.range(Bits - 1 - lo, Bits - 8 - lo);
    return to;
}
// The number of Bits bits in network order at an octet.
template <int Bits>
inline ap_uint<Bits> number_at(const Data& octets, int at) {
    return turned(ap_uint<Bits>(octets.range(8 * at + Bits - 1, 8 * at)));
}

struct IpHeader {
    ap_uint<1> ipv6;
    ap_uint<1> well_formed;     // versions, lengths and extension headers fit what there is
    ap_uint<17> total_octets;   // as its length field says
    ap_uint<8> traffic_class;   // DSCP and ECN
    ap_uint<1> dont_fragment;   // always with IPv6
    ap_uint<1> fragment;        // any but a whole packet
    ap_uint<8> protocol;        // of what is behind the headers
    ap_uint<4> words;           // of the IP header with its extension headers
    ap_uint<6> protocol_octet;  // where `protocol` stands
    ap_uint<1> beyond;  // extension headers go on beyond 60 octets: protocol, words, fragment are not known
};

namespace ip_headers {

inline bool is_extension(const ap_uint<8>& protocol) {
    return protocol == hop_by_hop_protocol || protocol == routing_protocol || protocol == fragment_protocol ||
           protocol == destination_options_protocol;
}

// An IPv6 extension header (RFC 8200 section 4) at one of the places where it can be.
struct Extension {
    Extension(const Data& octets, int at, const ap_uint<8>& protocol)
        : present(is_extension(protocol)), next(octet_at(octets, at)) {
        const bool is_fragment_header = protocol == fragment_protocol;
        const ap_uint<8> more = is_fragment_header ? ap_uint<8>(0) : octet_at(octets, at + 1);
        short_one = more == 0;
        two = more == 1;
        end = ap_uint<12>((ap_uint<12>(more) << 3) + (at + 8));
        later = is_fragment_header && (number_at<16>(octets, at + 2) >> 3) != 0;
        fragment = is_fragment_header && (later || octets.test(8 * at + 24));
        sets_fragment = is_fragment_header;
    }
    // Whether the packet has all of it.
    bool cut_off(const ap_uint<17>& total_octets) const { return end > total_octets; }

    bool present;
    ap_uint<8> next;
    bool short_one;      // it has 8 octets
    bool two;            // it has 16
    ap_uint<12> end;     // octet of the packet behind it
    bool fragment;       // it says that this is one
    bool later;          // and not the first one: what follows is the middle of something
    bool sets_fragment;  // a fragment header; the last one counts
};

inline void walk_extensions(const Data& octets, IpHeader& header, bool& cut_off) {
    const Extension first(octets, 40, octet_at(octets, 6));
    const Extension at_48(octets, 48, octet_at(octets, 40));
    const Extension at_56_behind_long(octets, 56, octet_at(octets, 40));
    const Extension at_56_behind_short(octets, 56, octet_at(octets, 48));
    const bool goes_on = first.present && !first.later;
    const bool has_second = goes_on && first.short_one && at_48.present;
    const bool has_long_second = goes_on && first.two && at_56_behind_long.present;
    const bool has_third = has_second && !at_48.later && at_48.short_one && at_56_behind_short.present;
    const auto& total = header.total_octets;

    cut_off = (first.present && first.cut_off(total)) || (has_second && at_48.cut_off(total)) ||
              (has_long_second && at_56_behind_long.cut_off(total)) ||
              (has_third && at_56_behind_short.cut_off(total));
    header.beyond = (first.present && !first.short_one && !first.two) || (has_second && !at_48.short_one) ||
                    has_long_second || has_third;
    header.protocol = octet_at(octets, 6);
    header.protocol_octet = 6;
    header.words = ipv6_header_words;
    header.fragment = 0;
    if (first.present) {
        header.protocol = first.next;
        header.protocol_octet = 40;
        header.words = first.two ? ipv6_header_words + 4 : ipv6_header_words + 2;
        header.fragment = first.fragment;
    }
    if (has_second) {
        header.protocol = at_48.next;
        header.protocol_octet = 48;
        header.words = ipv6_header_words + 4;
        if (at_48.sets_fragment) header.fragment = at_48.fragment;
    }
}

}  // namespace ip_headers

// `octets`: the first ones of a packet of `length`; what is behind its end does not matter.
inline IpHeader ip_header(const Data& octets, const ap_uint<16>& length) {
    IpHeader v4;
    v4.ipv6 = 0;
    v4.total_octets = number_at<16>(octets, 2);
    v4.traffic_class = octet_at(octets, 1);
    const ap_uint<16> flags = number_at<16>(octets, 6);
    v4.dont_fragment = flags.range(14, 14);
    v4.fragment = (flags & 0x3fff) != 0;
    v4.protocol = octet_at(octets, 9);
    v4.protocol_octet = 9;
    v4.words = octets.range(3, 0);
    v4.beyond = 0;
    const bool v4_fits = length >= 4 * ipv4_header_words && v4.words >= ipv4_header_words &&
                         v4.total_octets >= (ap_uint<6>(v4.words) << 2) && v4.total_octets <= length;

    IpHeader v6;
    v6.ipv6 = 1;
    v6.total_octets = ap_uint<17>(number_at<16>(octets, 4) + 4 * ipv6_header_words);
    v6.traffic_class = number_at<16>(octets, 0) >> 4;
    v6.dont_fragment = 1;
    bool cut_off = false;
    ip_headers::walk_extensions(octets, v6, cut_off);
    const bool v6_fits = length >= 4 * ipv6_header_words && v6.total_octets <= length && !cut_off;

    const ap_uint<4> version = octets.range(7, 4);
    IpHeader header = version == 6 ? v6 : v4;
    header.well_formed = (version == 4 && v4_fits) || (version == 6 && v6_fits);
    return header;
}

// Ones-complement sums (RFC 1071) of 16-bit words, of which each has its first octet in bits 7:0, as the sum
// has.
template <int Bits>
inline ap_uint<16> folded(const ap_uint<Bits>& sum) {
    static_assert(Bits > 16 && Bits <= 32);
    const ap_uint<17> once = ap_uint<16>(sum) + ap_uint<Bits - 16>(sum >> 16);
    return ap_uint<16>(ap_uint<16>(once) + ap_uint<1>(once >> 16));
}
inline ap_uint<21> sum_of_words(const Data& octets, int from = 0, int to = 32) {
    ap_uint<21> sum = 0;
    for (int word = from; word < to; word++) sum += ap_uint<16>(octets.range(16 * word + 15, 16 * word));
    return sum;
}
// The first words of 32 bits; zeros behind them.
inline Data first_words(const Data& octets, const ap_uint<5>& words) {
    Data kept = 0;
    for (int word = 0; word < 16; word++)
        if (words > word) kept.range(32 * word + 31, 32 * word) = octets.range(32 * word + 31, 32 * word);
    return kept;
}
// Of an IPv4 header as it came, with its options.
inline bool ipv4_checksum_ok(const Data& octets) {
    const ap_uint<4> words = octets.range(3, 0);
    return folded(sum_of_words(first_words(octets, words))) == 0xffff;
}

}  // namespace keyline::kernels
