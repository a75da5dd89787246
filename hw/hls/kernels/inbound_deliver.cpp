#include "hw/hls/kernels/inbound_deliver.h"

#include "hw/hls/kernels/window.h"

using namespace keyline::kernels;

extern "C" void inbound_deliver(hls::stream<InboundVerdict>& verdicts, hls::stream<TextBeat>& even,
                                hls::stream<TextBeat>& odd, hls::stream<OutputBeat>& out) {
#pragma HLS PIPELINE II = 1
    static bool inside = false;  // of a packet
    static bool gave = false;    // an output beat in the call before, and more are to come
    static InboundVerdict held_verdict;
    static ap_uint<8> calls_left = 0;
    static ap_uint<8> outputs_left = 0;
    static Window window;

    const bool first = !inside;
    if (first) held_verdict = verdicts.read();
    const InboundVerdict verdict = held_verdict;
    const bool is_last_call = first ? verdict.single == 1 : calls_left == 1;
    calls_left = (first ? verdict.calls : calls_left) - 1;
    inside = !is_last_call;
    // What is left behind the packet, as its padding, is taken and given to nobody.
    const bool gives = first ? verdict.leaves == 1 : gave;
    const bool is_last_output = first ? verdict.single_output == 1 : outputs_left == 1;
    outputs_left = (first ? verdict.output_beats : outputs_left) - 1;
    gave = gives && !is_last_output;

    const Data octets = window.next({verdict.offset, verdict.text_beats}, first, !gives, even, odd);
    OutputBeat output;
    output.kind = verdict.kind;
    output.data = octets;
    for (int word = 0; word < 16; word++)
        if (first && verdict.head_words > word)
            output.data.range(32 * word + 31, 32 * word) = verdict.head.range(32 * word + 31, 32 * word);
    output.last = !gave;
    output.octets = beat_octets;
    if (!gave) output.octets = verdict.last_octets;
    output.result = verdict.result;
    const bool answers = verdict.leaves == 0 && is_last_call;  // of a command, or one that was refused
    if (answers) output.data = verdict.kind == command_kind ? verdict.head : Data(0);
    if (gives || answers) out.write(output);
}
