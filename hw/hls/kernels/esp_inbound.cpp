#include "hw/hls/kernels/esp_inbound.h"

#include "hls_task.h"
#include "hw/hls/kernels/inbound_deliver.h"
#include "hw/hls/kernels/inbound_frame.h"
#include "hw/hls/kernels/inbound_head.h"
#include "hw/hls/kernels/inbound_parse.h"
#include "hw/hls/kernels/inbound_verdict.h"
#include "hw/hls/kernels/open.h"

using namespace keyline::kernels;

namespace {

// Beats that wait in front of frame while head decides.
constexpr int outer_depth = 128;
// Packets between head and verdict: of one beat each, as many as open has stages, and some.
constexpr int packets_in_core = 256;
// As many as can be on their way from head to verdict, with the stages of both: verdict never waits for head.
constexpr int windows_depth = 400;
// The text of the largest packet, in two streams, and of those behind it that are being opened.
constexpr int text_depth = 512;

}  // namespace

extern "C" void esp_inbound(hls::stream<InputBeat>& in, hls::stream<OutputBeat>& out) {
    hls_thread_local hls::stream<InboundHead, 16> heads("heads");
    hls_thread_local hls::stream<OuterBeat, outer_depth> outer_even("outer_even");
    hls_thread_local hls::stream<OuterBeat, outer_depth> outer_odd("outer_odd");
    hls_thread_local hls::stream<UdpSum, packets_in_core> sums("sums");
    hls_thread_local hls::stream<FramePlan, 16> frames("frames");
    hls_thread_local hls::stream<InboundContext, packets_in_core> contexts("contexts");
    hls_thread_local hls::stream<HighestNumber, windows_depth> windows("windows");
    hls_thread_local hls::stream<CoreBeat, 16> blocks("blocks");
    hls_thread_local hls::stream<TextBeat, text_depth> text_even("text_even");
    hls_thread_local hls::stream<TextBeat, text_depth> text_odd("text_odd");
    hls_thread_local hls::stream<Ending, packets_in_core> endings("endings");
    hls_thread_local hls::stream<InboundVerdict, 64> verdicts("verdicts");

    hls_thread_local hls::task parse(inbound_parse, in, heads, outer_even, outer_odd, sums);
    hls_thread_local hls::task head(inbound_head, heads, windows, frames, contexts);
    hls_thread_local hls::task frame(inbound_frame, frames, outer_even, outer_odd, blocks);
    hls_thread_local hls::task core(open_core, blocks, text_even, text_odd, endings);
    hls_thread_local hls::task verdict(inbound_verdict, contexts, endings, sums, windows, verdicts);
    hls_thread_local hls::task deliver(inbound_deliver, verdicts, text_even, text_odd, out);
}
