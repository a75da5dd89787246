// What was inside of an inbound packet (RFC 4301 section 5.2): its headers, the selectors, what the outer
// header leaves behind. For verdict.
#pragma once

#include "hw/hls/kernels/inbound_headers.h"
#include "hw/hls/kernels/inbound_tokens.h"

namespace keyline::kernels {

struct InnerPacket {
    ap_uint<1> malformed;
    ap_uint<1> ipv6;
    ap_uint<1> deep;      // IPv6 extension headers, of which the card does not see all
    ap_uint<16> octets;   // of the packet that leaves
    ap_uint<128> source;  // as in the packet
    ap_uint<128> destination;
    ap_uint<8> protocol;
    ap_uint<1> ports_known;
    ap_uint<16> source_port;
    ap_uint<16> destination_port;
};

// Tunnel mode: `text` begins with the inner header, of `payload` octets.
inline InnerPacket inner_of_tunnel(const Data& text, const IpHeader& ip, const ap_uint<8>& next_header,
                                   ap_uint<16>& upper_octets, ap_uint<32>& upper_word) {
    const bool is_v6 = ip.ipv6 == 1;
    InnerPacket inner;
    inner.ipv6 = ip.ipv6;
    inner.octets = ip.total_octets;
    inner.source = source_of(text, is_v6);
    inner.destination = destination_of(text, is_v6);
    inner.protocol = ip.protocol;
    inner.deep = is_v6 && (ip.beyond == 1 || ip.fragment == 1);
    inner.malformed = ip.well_formed == 0 || next_header != (is_v6 ? ipv6_protocol : ipv4_protocol);
    const bool is_later_fragment = !is_v6 && ap_uint<13>(number_at<16>(text, 6)) != 0;
    upper_octets = ip.total_octets - low_octets(ip.words);
    if (is_later_fragment) upper_octets = 0;
    upper_word = chosen_word<5, 15>(text, ip.words);
    return inner;
}

// Transport mode: the header came outside, `text` begins with the upper-layer header.
inline InnerPacket inner_of_transport(const InboundContext& context, const ap_uint<16>& payload,
                                      const ap_uint<8>& next_header) {
    InnerPacket inner;
    inner.ipv6 = context.ipv6;
    inner.octets = payload + low_octets(context.ip_words);
    inner.source = source_of(context.data, context.ipv6 == 1);
    inner.destination = destination_of(context.data, context.ipv6 == 1);
    inner.protocol = next_header;
    inner.deep = context.ipv6 == 1 && ip_headers::is_extension(next_header);
    inner.malformed = 0;
    return inner;
}

inline bool has_ports(const ap_uint<8>& protocol) {
    return protocol == tcp_protocol || protocol == udp_protocol || protocol == dccp_protocol ||
           protocol == sctp_protocol || protocol == udp_lite_protocol;
}

// Ports, or type and code of ICMP in their place on both sides (RFC 4301 section 4.4.1.1).
inline void read_ports(InnerPacket& inner, const ap_uint<16>& upper_octets, const ap_uint<32>& upper_word) {
    const ap_uint<32> number = turned(upper_word);
    const bool is_icmp = inner.protocol == icmp_protocol || inner.protocol == icmpv6_protocol;
    inner.source_port = number >> 16;
    inner.destination_port = is_icmp ? ap_uint<16>(number >> 16) : ap_uint<16>(number);
    inner.ports_known = is_icmp ? upper_octets >= 2 : has_ports(inner.protocol) && upper_octets >= 4;
}

inline InnerPacket inner_packet(const InboundContext& context, const Data& text, const IpHeader& ip,
                                const ap_uint<16>& payload, const ap_uint<8>& next_header) {
    ap_uint<16> upper_octets = 0;
    ap_uint<32> upper_word = 0;
    InnerPacket inner = inner_of_tunnel(text, ip, next_header, upper_octets, upper_word);
    if (context.transport == 1) {
        inner = inner_of_transport(context, payload, next_header);
        upper_octets = payload;
        upper_word = text.range(31, 0);
    }
    read_ports(inner, upper_octets, upper_word);
    return inner;
}

// One side of an SA's selectors: layout inbound_selectors.
struct Selector {
    ap_uint<128> first;  // numbers
    ap_uint<128> last;
    ap_uint<16> first_port;
    ap_uint<16> last_port;
    ap_uint<8> protocol;
    ap_uint<1> ipv6;
};

inline Selector selector_of(const ap_uint<448>& payload) {
    namespace at = regs::inbound_selectors;
    Selector selector;
    selector.first = turned(ap_uint<128>(payload.range(at::first_hi, at::first_lo)));
    selector.last = turned(ap_uint<128>(payload.range(at::last_hi, at::last_lo)));
    selector.first_port = payload.range(at::first_port_hi, at::first_port_lo);
    selector.last_port = payload.range(at::last_port_hi, at::last_port_lo);
    selector.protocol = payload.range(at::protocol_hi, at::protocol_lo);
    selector.ipv6 = payload.range(at::ipv6_lo, at::ipv6_lo);
    return selector;
}

// RFC 4301 section 4.4.1.1: ANY takes packets whose ports cannot be read, OPAQUE only those.
inline bool admits(const Selector& selector, const InnerPacket& inner, const ap_uint<128>& address,
                   const ap_uint<16>& port) {
    const ap_uint<128> number = turned(address);
    const bool any_port = selector.first_port == 0 && selector.last_port == 0xffff;
    const bool opaque = selector.first_port == 0xffff && selector.last_port == 0;
    const bool port_admitted = inner.ports_known == 1
                                   ? selector.first_port <= port && port <= selector.last_port
                                   : any_port || opaque;
    return selector.ipv6 == inner.ipv6 && selector.first <= number && number <= selector.last &&
           (selector.protocol == 0 || selector.protocol == inner.protocol) && port_admitted;
}

struct TrafficClass {
    ap_uint<8> value;
    ap_uint<1> drop;
};

// RFC 6040 section 4.2, figure 4: the ECN field of a packet that leaves a tunnel.
inline TrafficClass combined_traffic_class(const ap_uint<8>& inner, const ap_uint<8>& outer, bool copy_ecn,
                                           bool copy_dscp) {
    const ap_uint<2> in = inner;
    const ap_uint<2> out = outer;
    ap_uint<2> ecn = in;
    if (copy_ecn && in != 0 && (out == 3 || in == 3)) ecn = 3;
    if (copy_ecn && in != 0 && in != 3 && out == 1) ecn = 1;
    TrafficClass combined;
    combined.value = copy_dscp ? outer : inner;
    combined.value.range(1, 0) = ecn;
    combined.drop = copy_ecn && in == 0 && out == 3;
    return combined;
}

// The tunnel's packet under another traffic class. RFC 1624: a header that was damaged stays so.
inline Data with_traffic_class(const Data& text, bool ipv6, const ap_uint<8>& value) {
    Data changed = text;
    if (ipv6) {
        changed.range(3, 0) = value.range(7, 4);
        changed.range(15, 12) = value.range(3, 0);
        return changed;
    }
    const ap_uint<8> before = octet_at(text, 1);
    changed.range(15, 8) = value;
    // Sums of words whose first octet is the low one.
    const ap_uint<16> checksum = ~half_at(text, 10);
    const ap_uint<16> old_class = ~ap_uint<16>(ap_uint<16>(before) << 8);
    const ap_uint<16> new_class = ap_uint<16>(value) << 8;
    if (value != before) changed.range(95, 80) = ~folded(ap_uint<18>(checksum + old_class + new_class));
    return changed;
}

// Transport mode: the header without what was between it and the payload (RFC 4303 section 3.1.1). Its
// checksum was right.
inline Data transport_header(const InboundContext& context, const ap_uint<8>& protocol,
                             const ap_uint<16>& octets) {
    Data header = context.data;
    if (context.ipv6 == 1) {
        header.range(47, 32) = turned(ap_uint<16>(octets - 4 * ipv6_header_words));
        if (context.protocol_octet == 6) header.range(55, 48) = protocol;
        if (context.protocol_octet == 40) header.range(327, 320) = protocol;
        if (context.protocol_octet == 48) header.range(391, 384) = protocol;
        return header;
    }
    const ap_uint<16> length = turned(octets);
    const ap_uint<16> old_length = ~half_at(header, 2);
    const ap_uint<16> old_protocol = ~ap_uint<16>(ap_uint<16>(octet_at(header, 9)) << 8);
    const ap_uint<16> old_checksum = ~half_at(header, 10);
    const ap_uint<16> new_protocol = ap_uint<16>(protocol) << 8;
    header.range(31, 16) = length;
    header.range(79, 72) = protocol;
    header.range(95, 80) =
        ~folded(ap_uint<19>(old_length + old_protocol + old_checksum + length + new_protocol));
    return header;
}

}  // namespace keyline::kernels
