// parse: the first process of esp_inbound (docs/pipeline.md). One call takes a beat: it looks at the outer
// header and passes on the beats of what may be an ESP packet.
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/inbound_tokens.h"

extern "C" void inbound_parse(hls::stream<keyline::kernels::InputBeat>& in,
                              hls::stream<keyline::kernels::InboundHead>& heads,
                              hls::stream<keyline::kernels::OuterBeat>& even,
                              hls::stream<keyline::kernels::OuterBeat>& odd,
                              hls::stream<keyline::kernels::UdpSum>& sums);
