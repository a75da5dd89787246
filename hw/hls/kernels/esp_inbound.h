// esp_inbound: ESP packets in, IP packets out (docs/pipeline.md).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/tokens.h"

extern "C" void esp_inbound(hls::stream<keyline::kernels::InputBeat>& in,
                            hls::stream<keyline::kernels::OutputBeat>& out);
