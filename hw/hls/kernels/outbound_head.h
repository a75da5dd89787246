// head: the SAs of the outbound direction; what becomes of each packet (docs/pipeline.md).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/outbound_tokens.h"

extern "C" void outbound_head(hls::stream<keyline::kernels::OutboundHead>& heads,
                              hls::stream<keyline::kernels::OutboundPlan>& plans,
                              hls::stream<keyline::kernels::OutboundEnvelope>& envelopes);
