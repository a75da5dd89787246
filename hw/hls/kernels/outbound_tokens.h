// What the processes of esp_outbound tell each other (docs/pipeline.md).
#pragma once

#include "hw/hls/kernels/ip_headers.h"
#include "hw/hls/kernels/tokens.h"
#include "hw/regs/keyline_regs_hls.h"

namespace keyline::kernels {

// parse to frame: a beat that the packet needs, or a command.
struct OutboundText {
    Data data;
};

// parse to head, one for a packet and one for a command.
struct OutboundHead {
    Kind kind;
    Data data;  // the first beat, or the command
    ap_uint<16> sa_index;
    ap_uint<1> dummy;
    ap_uint<8> status;   // regs::status: ok, malformed, too_big
    ap_uint<14> octets;  // of the packet
    ap_uint<8> beats;    // that frame gets: none unless ok; of a command 1
    IpHeader ip;         // unless it is a dummy
};

// head to frame, one for whatever has beats or leaves. The members of a packet's CoreBeats are there as frame
// copies them.
struct OutboundPlan {
    Kind kind;
    ap_uint<1> drop;      // takes the beats, gives nothing
    ap_uint<1> refused;   // the command: it goes on without its opcode
    ap_uint<8> beats;     // that parse gave
    ap_int<5> offset;     // of the windows (window.h)
    ap_uint<8> calls;     // of frame: beats of the core, 1 for a command; half of the beats to drop
    ap_uint<1> single;    // one call
    ap_uint<16> text_to;  // octets of the core's beats up to where what came ends; then TFC padding, trailer
    ap_uint<2> padding;
    ap_uint<8> next_header;
    ap_uint<32> spi;
    ap_uint<64> sequence;
    SaIndex sa;
    Suite suite;
    ap_uint<1> esn;
    ap_uint<2> header_lane;
    ap_uint<4> text_end;
    ap_uint<3> icv_words;
    ap_uint<16> text_octets;
};

// head to assemble, one for each packet and command.
struct OutboundEnvelope {
    Kind kind;
    Data header;                // IP and UDP header; or the whole response
    ap_uint<5> header_words;    // 16 for a response
    ap_int<5> offset;           // of the windows
    ap_uint<8> core_beats;      // none of a packet that was dropped
    ap_uint<8> beats;           // of the output, 1 or more
    ap_uint<7> last_octets;     // in the last one
    ap_uint<1> needs_checksum;  // UDP over IPv6
    ap_uint<21> checksum_base;  // then: what the sum of all octets of the packet lacks
    Result result;              // without the checksum
};

constexpr int esp_header_octets = 16;  // SPI, sequence number, IV

}  // namespace keyline::kernels
