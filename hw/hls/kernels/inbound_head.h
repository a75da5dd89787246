// head: the second process of esp_inbound (docs/pipeline.md). One call takes a packet or a command: it finds
// the SA, and says how the packet lies in the core.
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/inbound_tokens.h"

extern "C" void inbound_head(hls::stream<keyline::kernels::InboundHead>& heads,
                             hls::stream<keyline::kernels::HighestNumber>& windows,
                             hls::stream<keyline::kernels::FramePlan>& frames,
                             hls::stream<keyline::kernels::InboundContext>& contexts);
