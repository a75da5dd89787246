// verdict: the process of esp_inbound that says whether a packet may leave (docs/pipeline.md). One call takes
// a packet or a command. All that packets change of an SA is here, so two copies of a number in flight give
// one packet.
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/inbound_tokens.h"

extern "C" void inbound_verdict(hls::stream<keyline::kernels::InboundContext>& contexts,
                                hls::stream<keyline::kernels::Ending>& endings,
                                hls::stream<keyline::kernels::UdpSum>& sums,
                                hls::stream<keyline::kernels::HighestNumber>& windows,
                                hls::stream<keyline::kernels::InboundVerdict>& verdicts);
