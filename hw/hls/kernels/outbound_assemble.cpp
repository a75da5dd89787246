// A call a beat of the output.
#include "hw/hls/kernels/outbound_assemble.h"

#include "hw/hls/kernels/window.h"

using namespace keyline::kernels;

namespace {

// The sum of all beats up to this one, and what it begins with.
ap_uint<32> summed(const ap_uint<21>& begins_with, const Data& beat, bool first) {
    static ap_uint<32> so_far = 0;
    const ap_uint<21> of_beat = sum_of_words(beat);
    so_far = (first ? ap_uint<32>(begins_with) : so_far) + of_beat;
    return so_far;
}

// RFC 768: zero would mean that there is none.
ap_uint<16> udp_checksum(const ap_uint<32>& sum) {
    const ap_uint<16> checksum = ~folded(sum);
    return checksum == 0 ? ap_uint<16>(0xffff) : checksum;
}

Data first_octets(const Data& data, const ap_uint<7>& octets) {
    Data kept = 0;
    for (int i = 0; i < beat_octets; i++)
        if (octets > i) kept.range(8 * i + 7, 8 * i) = data.range(8 * i + 7, 8 * i);
    return kept;
}

}  // namespace

extern "C" void outbound_assemble(hls::stream<OutboundEnvelope>& envelopes, hls::stream<SealedBeat>& even,
                                  hls::stream<SealedBeat>& odd, hls::stream<OutputBeat>& out) {
#pragma HLS PIPELINE II = 1
    static OutboundEnvelope held_envelope;
    static bool inside = false;  // of a packet
    static ap_uint<8> next_beat = 0;
    static Window window;
    const bool first = !inside;
    OutboundEnvelope envelope = held_envelope;
    if (first) envelope = envelopes.read();
    held_envelope = envelope;
    held_envelope.header = 0;  // is of no use after the first beat
    const ap_uint<8> beat = first ? ap_uint<8>(0) : next_beat;
    next_beat = beat + 1;
    const bool is_last = ap_uint<8>(beat + 1) == envelope.beats;
    inside = !is_last;

    const Data sealed = window.next({envelope.offset, envelope.core_beats}, first, even, odd);
    const ap_uint<7> octets = is_last ? envelope.last_octets : ap_uint<7>(beat_octets);
    const Data header_place = first ? first_words(~Data(0), envelope.header_words) : Data(0);
    const Data data = (first_octets(sealed, octets) & ~header_place) | (envelope.header & header_place);
    const ap_uint<32> sum = summed(envelope.checksum_base, data, first);

    OutputBeat beat_out;
    beat_out.kind = envelope.kind;
    beat_out.data = data;
    beat_out.octets = octets;
    beat_out.last = is_last;
    beat_out.result = envelope.result;
    beat_out.result.checksum = envelope.needs_checksum == 1 ? udp_checksum(sum) : ap_uint<16>(0);
    out.write(beat_out);
}
