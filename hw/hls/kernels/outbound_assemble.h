// assemble: outer header and sealed beats become the packet that leaves (docs/pipeline.md).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/outbound_tokens.h"

extern "C" void outbound_assemble(hls::stream<keyline::kernels::OutboundEnvelope>& envelopes,
                                  hls::stream<keyline::kernels::SealedBeat>& even,
                                  hls::stream<keyline::kernels::SealedBeat>& odd,
                                  hls::stream<keyline::kernels::OutputBeat>& out);
