// The outbound pipeline: inner IP packets and commands in, outer packets and responses out
// (docs/pipeline.md).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/tokens.h"

extern "C" void esp_outbound(hls::stream<keyline::kernels::InputBeat>& in,
                             hls::stream<keyline::kernels::OutputBeat>& out);
