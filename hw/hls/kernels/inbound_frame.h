// frame: the third process of esp_inbound (docs/pipeline.md). One call gives a beat of the core, or takes two
// beats of a packet that is dropped.
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/inbound_tokens.h"

extern "C" void inbound_frame(hls::stream<keyline::kernels::FramePlan>& frames,
                              hls::stream<keyline::kernels::OuterBeat>& even,
                              hls::stream<keyline::kernels::OuterBeat>& odd,
                              hls::stream<keyline::kernels::CoreBeat>& blocks);
