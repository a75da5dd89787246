// deliver: the last process of esp_inbound (docs/pipeline.md). One call gives a beat of a packet that may
// leave, or takes two beats that nobody may see.
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/inbound_tokens.h"

extern "C" void inbound_deliver(hls::stream<keyline::kernels::InboundVerdict>& verdicts,
                                hls::stream<keyline::kernels::TextBeat>& even,
                                hls::stream<keyline::kernels::TextBeat>& odd,
                                hls::stream<keyline::kernels::OutputBeat>& out);
