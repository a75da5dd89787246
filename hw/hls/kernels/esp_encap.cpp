// A packet takes a call for its command, one for its header, one for each block of text, and two for the ICV,
// which begins where the text ends. What a call has to do is known when it begins; cipher, GHASH and output
// come later in the pipeline, each with state of its own that is never asked for earlier.
#include "hw/hls/kernels/esp_encap.h"

#include "hw/hls/kernels/ghash.h"

using namespace keyline::kernels;

namespace {

using Step = ap_uint<3>;
constexpr Step command_step = 0;
constexpr Step header_step = 1;
constexpr Step text_step = 2;
constexpr Step icv_step = 3;
constexpr Step rest_step = 4;

// The text is the inner packet, padding 1, 2, 3, its length, and the next header (RFC 4303 section 2.4).
// `left`: octets of the inner packet from this block on, 16 for more; negative if the inner packet ended in
// the block before.
Block text_block(const Block& inner, const ap_int<6>& left, const ap_uint<2>& padding,
                 const ap_uint<8>& next_header) {
    Block block = 0;
    for (int i = 0; i < 16; i++) {
        const ap_int<6> after = i - left.to_int();  // octets since the inner packet ended
        ap_uint<8> value = 0;
        if (after < 0) {
            value = octet(inner, i);
        } else if (after < padding) {
            value = after + 1;
        } else if (after == padding) {
            value = padding;
        } else if (after == padding + 1) {
            value = next_header;
        }
        block.range(8 * i + 7, 8 * i) = value;
    }
    return block;
}

Block header_block(const EncapCommand& packet) {
    Block block = 0;
    block.range(31, 0) = network_order(packet.spi);
    block.range(63, 32) = network_order(ap_uint<32>(packet.sequence));
    block.range(127, 64) = network_order(packet.iv);
    return block;
}

}  // namespace

extern "C" void esp_encap(hls::stream<EncapCommand>& command, hls::stream<Beat>& in, hls::stream<Beat>& out,
                          hls::stream<EncapStatus>& status) {
#pragma HLS PIPELINE II = 1
    static Step step = command_step;
    static EncapCommand packet;
    static ap_uint<12> text_index = 0;
    static ap_uint<2> out_quarter = 0;
    static ap_uint<512> inner_beat = 0;

    const Step now = step;
    const EncapCommand p = packet;
    const ap_uint<12> index = text_index;
    const ap_uint<2> padding = 2 - p.length.to_int();  // up to whole words, with the two octets after it
    const ap_uint<16> text_octets = p.length + padding + 2;
    const TextShape shape = shape_of(text_octets);
    const bool last_text = now == text_step && index == shape.last_block;
    const ap_int<17> left = p.length - (ap_uint<16>(index) << 4);

    if (now == command_step) packet = command.read();
    if (now == rest_step) packet = EncapCommand();  // no key stays when its packet is gone
    if (now == text_step && ap_uint<2>(index) == 0 && left > 0) inner_beat = in.read().data;
    text_index = now == text_step ? ap_uint<12>(index + 1) : ap_uint<12>(0);
    if (now == command_step) {
        step = header_step;
    } else if (now == header_step) {
        step = text_step;
    } else if (now == text_step) {
        step = last_text ? icv_step : text_step;
    } else {
        step = now == icv_step ? rest_step : command_step;
    }

    // Counter mode (SP 800-38D section 7.1): block 1 masks the ICV, the text begins with block 2.
    const ap_uint<32> counter = now == header_step ? ap_uint<32>(1) : ap_uint<32>(index + 2);
    const Block keystream =
        aes_encrypt(counter_block(p.salt, network_order(p.iv), counter), p.round_keys, p.key256 == 1);
    static Block icv_mask = 0;
    if (now == header_step) icv_mask = keystream;
    const Block text = text_block(quarter_of(inner_beat, ap_uint<2>(index)),
                                  left > 16 ? ap_int<6>(16) : ap_int<6>(left), padding, p.next_header);
    Block cipher = text ^ keystream;
    if (last_text) cipher = before_end(cipher, shape.end);

    // Nothing reads y between packets, so it need not keep its value in calls that hash nothing.
    static Polynomial y = 0;
    Block hashed = lengths_block(p.esn == 1, text_octets);
    if (now == header_step) hashed = authenticated_block(network_order(p.spi), p.sequence, p.esn == 1);
    if (now == text_step) hashed = cipher;
    y = ghash_step(now == header_step ? Polynomial(0) : y, hashed, p.hash_key);

    // The last block of text waits for the ICV, which fills it up.
    static Block text_end = 0;
    static Block icv_rest = 0;
    const ap_uint<256> row = joined(text_end, turn_octets(y) ^ icv_mask, shape.end);
    Block block = row;
    if (now == header_step) block = header_block(p);
    if (now == text_step) block = cipher;
    if (now == rest_step) block = icv_rest;
    icv_rest = row >> 128;
    text_end = cipher;

    static Block gathered[3];
    const bool last = now == rest_step;
    const bool has_block = now != command_step && !last_text;
    const Beat beat = gather(gathered, block, out_quarter, shape.end, last);
    if (has_block && (out_quarter == 3 || last)) out.write(beat);
    if (last) status.write({ap_uint<16>(text_octets + 32)});
    if (now == command_step) {
        out_quarter = 0;
    } else if (has_block) {
        out_quarter += 1;
    }
}
