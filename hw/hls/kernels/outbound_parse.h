// parse: reads the IP header of outbound packets and gives their beats on (docs/pipeline.md).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/outbound_tokens.h"

extern "C" void outbound_parse(hls::stream<keyline::kernels::InputBeat>& in,
                               hls::stream<keyline::kernels::OutboundHead>& heads,
                               hls::stream<keyline::kernels::OutboundText>& even,
                               hls::stream<keyline::kernels::OutboundText>& odd);
