// A call a beat. What is behind the IP packet in its beats, and all of a packet that cannot be one, ends
// here.
#include "hw/hls/kernels/outbound_parse.h"

using namespace keyline::kernels;

namespace {

OutboundHead head_of(const InputBeat& beat) {
    const bool is_command = beat.kind == command_kind;
    const bool is_dummy = (beat.flags & dummy_flag) != 0;
    OutboundHead head;
    head.kind = beat.kind;
    head.data = beat.data;
    head.sa_index = is_command ? ap_uint<16>(beat.data.range(31, 16)) : beat.sa_index;
    head.dummy = is_dummy;
    head.ip = ip_header(beat.data, beat.length);
    const ap_uint<17> octets = is_dummy ? ap_uint<17>(beat.length) : head.ip.total_octets;
    head.octets = octets;
    head.status = regs::status::ok;
    if (octets > regs::max_packet_bytes) head.status = regs::status::too_big;
    if (!is_dummy && head.ip.well_formed == 0) head.status = regs::status::malformed;
    head.beats = head.status == regs::status::ok ? ap_uint<8>((ap_uint<14>(octets) + (beat_octets - 1)) >> 6)
                                                 : ap_uint<8>(0);
    if (is_command) head.beats = 1;
    return head;
}

}  // namespace

extern "C" void outbound_parse(hls::stream<InputBeat>& in, hls::stream<OutboundHead>& heads,
                               hls::stream<OutboundText>& even, hls::stream<OutboundText>& odd) {
#pragma HLS PIPELINE II = 1
    static ap_uint<8> left = 0;  // beats of the packet that go on
    static ap_uint<1> is_odd = 0;
    const InputBeat beat = in.read();
    const bool starts = beat.kind == command_kind || beat.first == 1;
    const OutboundHead head = head_of(beat);
    const ap_uint<8> now = starts ? head.beats : left;
    const bool to_odd = !starts && is_odd == 1;
    if (starts) heads.write(head);
    if (now != 0 && !to_odd) even.write({beat.data});
    if (now != 0 && to_odd) odd.write({beat.data});
    left = now != 0 ? ap_uint<8>(now - 1) : ap_uint<8>(0);
    is_odd = !to_odd;
}
