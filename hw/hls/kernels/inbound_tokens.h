// What the processes of esp_inbound give each other (docs/pipeline.md).
#pragma once

#include "hw/hls/kernels/tokens.h"
#include "hw/regs/keyline_regs_hls.h"

namespace keyline::kernels {

// A beat of the outer packet on its way from parse to frame, alternately in the even and the odd stream.
// Beats behind the end of the IP packet, and packets that parse refuses, have none.
struct OuterBeat {
    Data data;
};

// The outer header up to the ESP header.
struct OuterHeader {
    ap_uint<8> status;  // ok, malformed, unsupported or too_big
    ap_uint<1> ipv6;
    ap_uint<1> udp;
    ap_uint<1> has_sum;  // there is a UDP checksum: a UdpSum comes
    ap_uint<8> traffic_class;
    ap_uint<4> ip_words;        // IP header with options and extension headers
    ap_uint<4> esp_word;        // the ESP header begins there
    ap_uint<6> protocol_octet;  // where the protocol behind the IP header stands
    ap_uint<16> octets;         // of the IP packet
    ap_uint<32> spi;
    ap_uint<32> sequence;
};

// From parse, one for each packet and command.
struct InboundHead {
    Kind kind;
    Data data;  // the command, or the first 64 octets of the packet
    OuterHeader outer;
};

// From parse, one for each packet with OuterHeader::has_sum, when its end has come.
struct UdpSum {
    ap_uint<1> ok;
};

// From head, one for each command, and each packet that has OuterBeats.
struct FramePlan {
    Kind kind;
    Data data;  // the command
    ap_uint<1> drop;
    ap_uint<8> outer_beats;
    ap_uint<8> calls;   // that the packet costs
    ap_uint<1> single;  // it costs one
    ap_int<5> offset;   // in words, of the first core beat in the packet
    SaIndex sa;
    Suite suite;
    ap_uint<1> esn;
    ap_uint<32> sequence_high;
    ap_uint<2> header_lane;
    ap_uint<4> text_end;
    ap_uint<3> icv_words;
    ap_uint<16> text_octets;
};

// Each life of an entry, from enable to disable, has a number, so that what is still on its way from an
// earlier one does no harm.
using Life = ap_uint<16>;

// From head, one for each packet and command.
struct InboundContext {
    Kind kind;
    Data data;          // the command, with its error; or the first 64 octets of the packet
    ap_uint<8> status;  // ok: an Ending comes; so it does for a command
    SaIndex sa;
    ap_uint<1> sa_valid;
    ap_uint<1> enabled;  // a command's SA was, before it
    Life life;
    ap_uint<64> sequence;
    ap_uint<1> has_sum;
    ap_uint<1> ipv6;
    ap_uint<1> udp;
    ap_uint<8> traffic_class;
    ap_uint<4> ip_words;
    ap_uint<6> protocol_octet;
    ap_uint<16> text_octets;
    ap_uint<2> header_lane;
    ap_uint<8> core_beats;
    // Of the SA:
    ap_uint<1> esn;
    ap_uint<11> replay_window;
    ap_uint<1> transport;
    ap_uint<1> copy_ecn;
    ap_uint<1> copy_dscp;
    ap_uint<1> host_selectors;
};

// From verdict to head: the highest number of an SA has become this. Head may use an older one.
struct HighestNumber {
    SaIndex sa;
    Life life;
    ap_uint<64> highest;
};

// From verdict, one for each packet and command.
struct InboundVerdict {
    Kind kind;
    ap_uint<1> leaves;
    Data head;                // the response, or what stands in place of the first words of the packet
    ap_uint<5> head_words;    // of it
    ap_int<5> offset;         // in words, of the packet in its text beats
    ap_uint<8> text_beats;    // there are, from open
    ap_uint<8> calls;         // that the packet costs deliver
    ap_uint<1> single;        // it costs one
    ap_uint<8> output_beats;  // of a packet that leaves
    ap_uint<1> single_output;
    ap_uint<7> last_octets;  // in the last of them, or in the response
    Result result;
};

}  // namespace keyline::kernels
