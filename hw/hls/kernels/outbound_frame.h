// frame: the beats of the core, with ESP header, padding and trailer (docs/pipeline.md).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/outbound_tokens.h"

extern "C" void outbound_frame(hls::stream<keyline::kernels::OutboundPlan>& plans,
                               hls::stream<keyline::kernels::OutboundText>& even,
                               hls::stream<keyline::kernels::OutboundText>& odd,
                               hls::stream<keyline::kernels::CoreBeat>& blocks);
