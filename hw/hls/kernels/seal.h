// seal: encrypts and authenticates the beats of outbound packets (docs/pipeline.md).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/tokens.h"

extern "C" void seal(hls::stream<keyline::kernels::CoreBeat>& blocks,
                     hls::stream<keyline::kernels::SealedBeat>& even,
                     hls::stream<keyline::kernels::SealedBeat>& odd);
