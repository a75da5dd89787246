#include "hw/hls/kernels/inbound_parse.h"

#include "hw/hls/kernels/inbound_headers.h"

using namespace keyline::kernels;

namespace {

// What is behind the IP header (RFC 768, RFC 3948 section 2, RFC 4303 section 2), and whether all of it can
// be.
OuterHeader outer_header(const Data& data, const ap_uint<16>& length) {
    const IpHeader ip = ip_header(data, length);
    const bool is_udp = ip.protocol == udp_protocol;
    const ap_uint<5> esp_word = ap_uint<5>(ip.words) + (is_udp ? udp_header_words : 0);
    OuterHeader outer;
    outer.ipv6 = ip.ipv6;
    outer.udp = is_udp;
    outer.traffic_class = ip.traffic_class;
    outer.ip_words = ip.words;
    outer.esp_word = esp_word;
    outer.protocol_octet = ip.protocol_octet;
    outer.octets = ip.total_octets;
    outer.spi = turned(chosen_word<5, 14>(data, outer.esp_word));
    outer.sequence = turned(chosen_word<6, 15>(data, ap_uint<4>(outer.esp_word + 1)));

    const ap_uint<32> udp_end = chosen_word<6, 13>(data, ap_uint<4>(ip.words + 1));
    const ap_uint<16> udp_length = turned(ap_uint<16>(udp_end));
    const bool udp_malformed = is_udp && low_octets(ip.words) + udp_length != ip.total_octets;
    outer.has_sum = is_udp && udp_end.range(31, 16) != 0;

    const bool ip_malformed = ip.well_formed == 0 || (ip.ipv6 == 0 && !ipv4_checksum_ok(data));
    const bool unsupported =
        ip.beyond == 1 || ip.fragment == 1 || ip.protocol == ah_protocol || esp_word > 14;
    const bool too_short = ip.total_octets < low_octets(outer.esp_word) + 8;
    // SPI 0 is the non-ESP marker of RFC 3948 section 2.2: an IKE message.
    const bool not_esp =
        (ip.protocol != esp_protocol && !is_udp) || too_short || udp_malformed || outer.spi == 0;
    outer.status = regs::status::ok;
    if (ip.total_octets > regs::max_source_bytes) outer.status = regs::status::too_big;
    if (not_esp) outer.status = regs::status::malformed;
    if (unsupported) outer.status = regs::status::unsupported;
    if (ip_malformed) outer.status = regs::status::malformed;
    if (outer.status != regs::status::ok) outer.has_sum = 0;
    return outer;
}

// Words of the first beat that the UDP checksum covers: the addresses of the pseudo header, the datagram.
Data covered_words(const OuterHeader& outer) {
    Data mask = 0;
    for (int word = 2; word < 16; word++) {
        const bool in_address = outer.ipv6 == 1 ? word < 10 : word == 3 || word == 4;
        if (in_address || outer.ip_words <= word) mask.range(32 * word + 31, 32 * word) = ~ap_uint<32>(0);
    }
    return mask;
}

Data first_octets(const ap_uint<16>& count) {
    Data mask = 0;
    for (int i = 0; i < beat_octets; i++)
        if (count > i) mask.range(8 * i + 7, 8 * i) = 0xff;
    return mask;
}

}  // namespace

extern "C" void inbound_parse(hls::stream<InputBeat>& in, hls::stream<InboundHead>& heads,
                              hls::stream<OuterBeat>& even, hls::stream<OuterBeat>& odd,
                              hls::stream<UdpSum>& sums) {
#pragma HLS PIPELINE II = 1
    const InputBeat beat = in.read();
    const bool is_packet = beat.kind == packet_kind;
    const bool begins = is_packet && beat.first == 1;
    const OuterHeader outer = outer_header(beat.data, beat.length);
    if (begins || !is_packet) heads.write({beat.kind, beat.data, outer});

    static ap_uint<16> octets_left = 0;  // of the IP packet; 0: what comes is swallowed
    const ap_uint<16> accepted = outer.status == regs::status::ok ? outer.octets : ap_uint<16>(0);
    const ap_uint<16> left = begins ? accepted : octets_left;
    const bool ends = left <= beat_octets;
    if (is_packet) octets_left = ends ? ap_uint<16>(0) : ap_uint<16>(left - beat_octets);
    static ap_uint<1> parity = 0;
    const bool is_odd = !begins && parity == 1;
    if (is_packet) parity = is_odd ? 0 : 1;
    const bool passes = is_packet && left != 0;
    if (passes && !is_odd) even.write({beat.data});
    if (passes && is_odd) odd.write({beat.data});

    // The pseudo header has protocol and length besides the addresses (RFC 768).
    Data covered = beat.data & first_octets(left);
    if (begins) covered &= covered_words(outer);
    ap_uint<23> sum = sum_of_words(covered);
    const ap_uint<16> udp_length = outer.octets - low_octets(outer.ip_words);
    if (begins) sum += turned(udp_length) + ap_uint<16>(udp_protocol << 8);
    static ap_uint<32> sum_before = 0;
    const ap_uint<32> sum_now = (begins ? ap_uint<32>(0) : sum_before) + sum;
    if (is_packet) sum_before = sum_now;
    static ap_uint<1> has_sum = 0;
    const ap_uint<1> summed = begins ? outer.has_sum : has_sum;
    if (is_packet) has_sum = summed;
    if (passes && ends && summed == 1) sums.write({folded(sum_now) == 0xffff});
}
