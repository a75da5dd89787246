// A packet takes a call for its command, one for each block from its header on, the last of which holds the
// end of the ICV. GHASH runs on what arrives; decryption, padding and verdict come later in the pipeline,
// each with state of its own.
#include "hw/hls/kernels/esp_decap.h"

#include "hw/hls/kernels/ghash.h"

using namespace keyline::kernels;

namespace {

using Step = ap_uint<2>;
constexpr Step command_step = 0;
constexpr Step header_step = 1;
constexpr Step text_step = 2;
constexpr Step icv_step = 3;

// Octets of the text, up to and with octet `count - 1` of this block, that count up by one each: in a row
// that may have begun before this block (`before` octets of it). follows bit i: octet i is one more than the
// octet before it.
ap_uint<16> row_at(const ap_uint<16>& follows, int count, const ap_uint<16>& before) {
    ap_uint<5> in_block = 0;
    bool unbroken = true;
    for (int i = count - 1; i >= 0; i--) {
        if (unbroken && !follows.test(i)) in_block |= ap_uint<5>(count - i);
        unbroken = unbroken && follows.test(i);
    }
    return unbroken ? ap_uint<16>(before + ap_uint<5>(count)) : ap_uint<16>(in_block);
}

struct Trailer {
    ap_uint<1> malformed;
    ap_uint<8> next_header;
    ap_uint<16> inner_octets;
};

// The end of the text (RFC 4303 section 2.4): padding, its length, next header. `words` of this block belong
// to the text.
Trailer trailer_at(const Block& text, int words, const ap_uint<16>& follows, const ap_uint<16>& row_before,
                   const ap_uint<16>& text_octets) {
    const int count = 4 * words - 2;  // octets before the padding's length
    const ap_uint<8> padding = octet(text, count);
    const bool counts_up =
        octet(text, count - 1) == padding && row_at(follows, count, row_before) >= ap_uint<16>(padding);
    Trailer trailer;
    trailer.malformed = padding != 0 && !counts_up;
    trailer.next_header = octet(text, count + 1);
    trailer.inner_octets = text_octets - 2 - padding;
    if (trailer.malformed == 1) trailer.inner_octets = 0;
    return trailer;
}

}  // namespace

extern "C" void esp_decap(hls::stream<DecapCommand>& command, hls::stream<Beat>& in, hls::stream<Beat>& out,
                          hls::stream<DecapStatus>& status) {
#pragma HLS PIPELINE II = 1
    static Step step = command_step;
    static DecapCommand packet;
    static ap_uint<12> block_index = 0;  // of the packet: 0 is the header
    static ap_uint<512> in_beat = 0;
    static Block block_before = 0;
    static Block header = 0;

    const Step now = step;
    const DecapCommand p = packet;
    const ap_uint<12> index = block_index;
    const ap_uint<12> text_index = index - 1;
    const ap_uint<16> text_octets = p.length - 32;
    const TextShape shape = shape_of(text_octets);
    const bool last_text = now == text_step && text_index == shape.last_block;

    if (now == command_step) packet = command.read();
    if (now == icv_step) packet = DecapCommand();  // no key stays when its packet is gone
    if (now != command_step && ap_uint<2>(index) == 0) in_beat = in.read().data;
    block_index = now == command_step ? ap_uint<12>(0) : ap_uint<12>(index + 1);
    if (now == command_step) {
        step = header_step;
    } else if (now == header_step) {
        step = text_step;
    } else if (now == text_step) {
        step = last_text ? icv_step : text_step;
    } else {
        step = command_step;
    }
    const Block block = quarter_of(in_beat, ap_uint<2>(index));
    const Block icv = after_end(block_before, block, shape.end);
    block_before = block;
    if (now == header_step) header = block;

    static Polynomial y = 0;
    Block hashed = lengths_block(p.esn == 1, text_octets);
    if (now == header_step) hashed = authenticated_block(ap_uint<32>(block), p.sequence, p.esn == 1);
    if (now == text_step) hashed = last_text ? before_end(block, shape.end) : block;
    y = ghash_step(now == header_step ? Polynomial(0) : y, hashed, p.hash_key);

    // Counter mode (SP 800-38D section 7.1): block 1 masks the ICV, the text begins with block 2.
    const Block keystream =
        aes_encrypt(counter_block(p.salt, ap_uint<64>(header >> 64), ap_uint<32>(index + 1)), p.round_keys,
                    p.key256 == 1);
    static Block icv_mask = 0;
    if (now == header_step) icv_mask = keystream;
    Block text = block ^ keystream;
    if (last_text) text = before_end(text, shape.end);

    static Block gathered[3];
    const ap_uint<2> quarter = text_index;
    const Beat beat = gather(gathered, text, quarter, shape.end, last_text);
    if (now == text_step && (quarter == 3 || last_text)) out.write(beat);

    static ap_uint<8> octet_before = 0;
    static ap_uint<16> row = 0;
    ap_uint<16> follows = 0;
    for (int i = 0; i < 16; i++) {
        const ap_uint<8> before = i == 0 ? octet_before : octet(text, i - 1);
        follows.range(i, i) = octet(text, i) == ap_uint<8>(before + 1);
    }
    if (text_index == 0) follows.range(0, 0) = 0;
    static Trailer trailer;
    DecapStatus verdict;
    verdict.icv_ok = (turn_octets(y) ^ icv_mask) == icv;
    verdict.malformed = trailer.malformed;
    verdict.next_header = trailer.next_header;
    verdict.length = trailer.inner_octets;
    if (now == icv_step) status.write(verdict);
    for (int words = 1; words < 5; words++)
        if (shape.end == ap_uint<2>(words)) trailer = trailer_at(text, words, follows, row, text_octets);
    row = row_at(follows, 16, row);
    octet_before = octet(text, 15);
}
