// A call a beat of the core. A packet that was dropped costs a call for two of its beats.
#include "hw/hls/kernels/outbound_frame.h"

#include "hw/hls/kernels/window.h"

using namespace keyline::kernels;

namespace {

// RFC 4303 section 2: SPI, sequence number; the IV is the whole sequence number (RFC 4106 section 3.1).
Block esp_header(const OutboundPlan& plan) {
    Block header = 0;
    header.range(31, 0) = turned(plan.spi);
    header.range(63, 32) = turned(ap_uint<32>(plan.sequence));
    header.range(127, 64) = turned(plan.sequence);
    return header;
}

// Ones in the octets of beat `beat` that stand before octet `end` of all.
Data octets_before(const ap_uint<16>& end, const ap_uint<8>& beat) {
    const ap_uint<10> whole = end >> 6;
    Data mask = 0;
    for (int i = 0; i < beat_octets; i++)
        if (beat < whole || (beat == whole && ap_uint<6>(end) > i)) mask.range(8 * i + 7, 8 * i) = 0xff;
    return mask;
}

// Padding 1, 2, 3, its length and the next header (RFC 4303 section 2.4) end at the word `text_end`. Where
// they stand the text is zeros.
Data trailer(const OutboundPlan& plan) {
    ap_uint<40> octets = 0;  // the last five
    octets.range(39, 32) = plan.next_header;
    octets.range(31, 24) = plan.padding;
    for (int i = 0; i < 3; i++)
        if (plan.padding > i) octets.range(23 - 8 * i, 16 - 8 * i) = plan.padding - i;
    Data data = 0;
    for (int end = 8; end <= 12; end++)
        if (plan.text_end == end) data.range(32 * end - 1, 32 * end - 40) = octets;
    return data;
}

CoreBeat core_beat(const OutboundPlan& plan, const Data& window, const ap_uint<8>& beat, bool is_last) {
    const bool is_first = beat == 0;
    CoreBeat core;
    core.kind = plan.kind;
    core.first = is_first;
    core.last = is_last;
    core.beat = beat;
    core.sa = plan.sa;
    core.suite = plan.suite;
    core.esn = plan.esn;
    core.sequence_high = plan.esn == 1 ? ap_uint<32>(plan.sequence >> 32) : ap_uint<32>(0);
    core.header_lane = plan.header_lane;
    core.text_end = plan.text_end;
    core.icv_words = plan.icv_words;
    core.text_octets = plan.text_octets;

    Data data = window & octets_before(plan.text_to, beat);
    if (is_last) data |= trailer(plan);
    for (int lane = 0; lane < 4; lane++) {
        if (is_first && plan.header_lane == lane) data.range(128 * lane + 127, 128 * lane) = esp_header(plan);
        if (is_first && plan.header_lane > lane) data.range(128 * lane + 127, 128 * lane) = Block(0);
    }
    Data command = window;
    if (plan.refused == 1) command.range(7, 0) = 0;
    core.data = plan.kind == command_kind ? command : data;
    return core;
}

}  // namespace

extern "C" void outbound_frame(hls::stream<OutboundPlan>& plans, hls::stream<OutboundText>& even,
                               hls::stream<OutboundText>& odd, hls::stream<CoreBeat>& blocks) {
#pragma HLS PIPELINE II = 1
    static OutboundPlan held_plan;
    static bool inside = false;        // of a packet
    static ap_uint<8> calls_left = 0;  // of the packet
    static ap_uint<8> beat_before = 0;
    static Window window;
    const bool first = !inside;
    if (first) held_plan = plans.read();
    const OutboundPlan plan = held_plan;
    const bool is_last = first ? plan.single == 1 : calls_left == 1;
    calls_left = (first ? plan.calls : calls_left) - 1;
    inside = !is_last;
    const ap_uint<8> beat = first ? ap_uint<8>(0) : ap_uint<8>(beat_before + 1);
    beat_before = beat;
    const Data data = window.next({plan.offset, plan.beats}, first, plan.drop == 1, even, odd);
    if (plan.drop == 0) blocks.write(core_beat(plan, data, beat, is_last));
}
