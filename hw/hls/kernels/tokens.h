// What crosses the ports of esp_outbound and esp_inbound, and the beats of their core (docs/pipeline.md).
// Octet 0 of every string of octets is in bits 7:0; numbers are numbers.
#pragma once

#include "ap_int.h"
#include "hw/regs/keyline_regs_hls.h"

// log2 of the SAs per direction; a small card, or a quick test, has fewer.
#ifndef KEYLINE_SA_BITS
#define KEYLINE_SA_BITS 14
#endif
// Lanes of AES and GHASH in the core of each pipeline: 4, 2 or 1. Tokens are the same with all.
#ifndef KEYLINE_LANES
#define KEYLINE_LANES 4
#endif

namespace keyline::kernels {

using Data = ap_uint<512>;  // 64 octets
using Block = ap_uint<128>;
constexpr int beat_octets = 64;
constexpr int sa_bits = KEYLINE_SA_BITS;
constexpr int sa_entries = 1 << sa_bits;
using SaIndex = ap_uint<sa_bits>;

// What a token is about. A command goes down the chain of processes in order with the packets.
using Kind = ap_uint<1>;
constexpr int packet_kind = 0;
constexpr int command_kind = 1;

struct InputBeat {
    Kind kind;
    Data data;
    ap_uint<1> first;
    ap_uint<1> last;
    // With the first beat of a packet:
    ap_uint<16> length;    // octets in its beats
    ap_uint<16> sa_index;  // outbound
    ap_uint<8> flags;      // outbound: dummy_flag
};
constexpr int dummy_flag = 1;  // RFC 4303 section 2.6: the octets are of no meaning, next header 59

struct Result {
    ap_uint<8> status;  // regs::status
    ap_uint<16> sa_index;
    ap_uint<1> sa_valid;
    ap_uint<64> sequence;  // outbound: used; inbound: recovered; zero when none
    ap_uint<16> length;    // octets of the packet that leaves
    ap_uint<8> next_header;
    ap_uint<8> events;       // regs::event: what happened to the SA with this packet, told once
    ap_uint<16> checksum;    // outbound, UDP over IPv6: octets 6 (bits 7:0) and 7 of the UDP header; else 0
    ap_uint<8> host_checks;  // inbound, regs::host_check: what the host must do before the packet may go on
};

struct OutputBeat {
    Kind kind;
    Data data;
    ap_uint<7> octets;  // of data, from octet 0; 64 unless last
    ap_uint<1> last;
    Result result;  // with last
};

// regs::suite.
using Suite = ap_uint<2>;

// Four slots of a packet on their way into seal or open. What is constant for a packet stands in each of its
// beats.
struct CoreBeat {
    Kind kind;
    Data data;  // a command: the command
    ap_uint<1> first;
    ap_uint<1> last;
    ap_uint<8> beat;  // 0 is the first
    SaIndex sa;
    Suite suite;
    ap_uint<1> esn;
    ap_uint<32> sequence_high;  // with esn: the half that is not in the packet (RFC 4303 section 2.2.1)
    ap_uint<2> header_lane;     // of the ESP header in the first beat
    ap_uint<4> text_end;        // words of the last beat up to the ICV: 8 (AES-GMAC with ESN) to 12
    ap_uint<3> icv_words;       // 4, 3, 2; 0 without
    ap_uint<16> text_octets;    // C: with padding and trailer
};

// Out of seal, the first beat of a packet into the even stream, the second one into the odd one, and so on. A
// command comes out of the even stream, without its payload.
struct SealedBeat {
    Kind kind;
    Data data;  // the ICV is in its place in the last one, all 16 octets of it
    ap_uint<1> last;
};

// Out of open, alternately as above, beginning with the first beat that has text: with header_lane 3 that is
// the packet's second one. Octets that are no text are of no meaning.
struct TextBeat {
    Data data;
    ap_uint<1> last;
};

// Out of open, one for a packet and one for a command.
struct Ending {
    Kind kind;
    ap_uint<1> icv_ok;  // always with null_suite
    Data head;          // the first 64 octets of the text, or all of it
    ap_uint<8> next_header;
    ap_uint<8> padding;     // its length as the trailer says
    ap_uint<1> padding_ok;  // 1, 2, 3, ... (RFC 4303 section 2.4); a length beyond the text is not looked at
};

}  // namespace keyline::kernels
