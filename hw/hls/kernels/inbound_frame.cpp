#include "hw/hls/kernels/inbound_frame.h"

#include "hw/hls/kernels/window.h"

using namespace keyline::kernels;

extern "C" void inbound_frame(hls::stream<FramePlan>& frames, hls::stream<OuterBeat>& even,
                              hls::stream<OuterBeat>& odd, hls::stream<CoreBeat>& blocks) {
#pragma HLS PIPELINE II = 1
    static bool inside = false;  // of a packet
    static FramePlan held_plan;
    static ap_uint<8> calls_left = 0;
    static ap_uint<8> next_beat = 0;
    static Window window;

    const bool first = !inside;
    if (first) held_plan = frames.read();
    const FramePlan plan = held_plan;
    const bool is_last = first ? plan.single == 1 : calls_left == 1;
    calls_left = (first ? plan.calls : calls_left) - 1;
    inside = !is_last;
    const ap_uint<8> beat = first ? ap_uint<8>(0) : next_beat;
    next_beat = beat + 1;

    const Data octets = window.next({plan.offset, plan.outer_beats}, first, plan.drop == 1, even, odd);
    CoreBeat block;
    block.kind = plan.kind;
    block.data = plan.kind == command_kind ? plan.data : octets;
    block.first = first;
    block.last = is_last;
    block.beat = beat;
    block.sa = plan.sa;
    block.suite = plan.suite;
    block.esn = plan.esn;
    block.sequence_high = plan.sequence_high;
    block.header_lane = plan.header_lane;
    block.text_end = plan.text_end;
    block.icv_words = plan.icv_words;
    block.text_octets = plan.text_octets;
    if (plan.drop == 0) blocks.write(block);
}
