// Depths: a beat waits for the decision about its packet, which takes parse and head some 20 clocks; an
// envelope waits for what is in front of it in frame and seal, which may be a packet in every clock.
#include "hw/hls/kernels/esp_outbound.h"

#include "hls_task.h"
#include "hw/hls/kernels/outbound_assemble.h"
#include "hw/hls/kernels/outbound_frame.h"
#include "hw/hls/kernels/outbound_head.h"
#include "hw/hls/kernels/outbound_parse.h"
#include "hw/hls/kernels/seal.h"

using namespace keyline::kernels;

extern "C" void esp_outbound(hls::stream<InputBeat>& in, hls::stream<OutputBeat>& out) {
    hls_thread_local hls::stream<OutboundHead, 16> heads("heads");
    hls_thread_local hls::stream<OutboundText, 32> even("even");
    hls_thread_local hls::stream<OutboundText, 32> odd("odd");
    hls_thread_local hls::stream<OutboundPlan, 16> plans("plans");
    hls_thread_local hls::stream<OutboundEnvelope, 128> envelopes("envelopes");
    hls_thread_local hls::stream<CoreBeat, 8> blocks("blocks");
    hls_thread_local hls::stream<SealedBeat, 16> sealed_even("sealed_even");
    hls_thread_local hls::stream<SealedBeat, 16> sealed_odd("sealed_odd");

    hls_thread_local hls::task parse(outbound_parse, in, heads, even, odd);
    hls_thread_local hls::task head(outbound_head, heads, plans, envelopes);
    hls_thread_local hls::task frame(outbound_frame, plans, even, odd, blocks);
    hls_thread_local hls::task sealing(seal, blocks, sealed_even, sealed_odd);
    hls_thread_local hls::task assemble(outbound_assemble, envelopes, sealed_even, sealed_odd, out);
}
