// open: authenticates and decrypts the beats of inbound packets (docs/pipeline.md). Text comes out before its
// ICV is checked: who takes it holds it back until the ending says so.
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/tokens.h"

// Not `open`: with that name it would take the place of the C library's in every program that has it.
extern "C" void open_core(hls::stream<keyline::kernels::CoreBeat>& blocks,
                          hls::stream<keyline::kernels::TextBeat>& even,
                          hls::stream<keyline::kernels::TextBeat>& odd,
                          hls::stream<keyline::kernels::Ending>& endings);
