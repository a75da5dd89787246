#include "hw/hls/kernels/open.h"

#include "hw/hls/kernels/gcm_core.h"

using namespace keyline::kernels;

namespace {

// What is gathered to beats.
struct Text {};
struct Received {};

// The words of the last beat from text_end on, of which the first icv_words are the ICV.
Block received_icv(const CoreBeat& beat, const Data& received) {
    Block icv = 0;
    for (int end = 8; end <= 12; end++)
        icv |= received.range(32 * end + 127, 32 * end) & (beat.text_end == end ? ~Block(0) : Block(0));
    return icv;
}

bool icv_equal(const CoreBeat& beat, const Data& received, const Block& expected) {
    const Block difference = expected ^ received_icv(beat, received);
    bool equal = true;
    for (int word = 0; word < 4; word++)
        equal = equal && (beat.icv_words <= word || difference.range(32 * word + 31, 32 * word) == 0);
    return equal || beat.suite == regs::suite::null;
}

// The first 64 octets of the text, which are in two beats.
Data head_of(const Turn& turn, const Data& text) {
    const CoreBeat& beat = turn.beat;
    static Data head = 0;
    Data now = beat.first == 1 ? Data(0) : head;
    for (int lane = 0; lane < 4; lane++) {
        // With the header in lane 3, all of it is in the second beat.
        const int before = 3 - lane;  // slots of the first beat that have text
        const bool mine = beat.header_lane == lane;
        const Data from_first = before == 0 ? Data(0) : Data(text >> (128 * (4 - before) % 512));
        const Data from_second = text << (128 * before);
        now |= from_first & (mine && beat.first == 1 ? ~Data(0) : Data(0));
        now |= from_second & (mine && beat.beat == 1 ? ~Data(0) : Data(0));
    }
    if (turn.is_last == 1) head = now;
    return now;
}

// How many octets in a row, up to the last one, are one more than the one before; from bit 63 of `follows`
// down.
ap_uint<7> row_at_end(const ap_uint<64>& follows) {
    ap_uint<64> broken = ~follows;
    // All bits below the highest broken one.
    for (int step = 1; step < 64; step *= 2) broken |= broken >> step;
    ap_uint<7> row = 0;
    for (int i = 0; i < 64; i++) row += ap_uint<7>(broken.test(i) ? 0 : 1);
    return row;
}

struct Trailer {
    ap_uint<8> padding;
    ap_uint<8> next_header;
    bool padding_ok;
};

// RFC 4303 section 2.4: padding counts 1, 2, 3, ... up to its length; then come the length and the next
// header.
Trailer trailer_of(const Turn& turn, const Data& text) {
    const CoreBeat& beat = turn.beat;
    static ap_uint<8> octet_before = 0;
    static ap_uint<8> row_before =
        0;  // octets at the end of the beats before, in a row, that follow; 255 for more
    ap_uint<64> follows = 0;
    for (int i = 0; i < beat_octets; i++) {
        const ap_uint<8> before = i == 0 ? octet_before : ap_uint<8>(text.range(8 * i - 1, 8 * i - 8));
        const ap_uint<8> now = text.range(8 * i + 7, 8 * i);
        bool begins = i == 0 && beat.first == 1;  // there is no text before it
        if (i % 16 == 0 && i > 0) begins = beat.first == 1 && beat.header_lane == i / 16 - 1;
        if (i == 0) begins = begins || (beat.beat == 1 && beat.header_lane == 3);
        follows.range(i, i) = !begins && now == ap_uint<8>(before + 1);
    }
    if (turn.is_last == 1) octet_before = text.range(511, 504);
    const ap_uint<7> row_of_beat = row_at_end(follows);
    const bool goes_on = row_of_beat == 64;
    const ap_uint<9> longer = ap_uint<9>(row_before) + 64;

    // The octet before the padding's length, brought to the end.
    ap_uint<64> up_to_end = 0;
    ap_uint<32> words = 0;
    ap_uint<7> octets = 0;
    for (int end = 8; end <= 12; end++) {
        const bool mine = beat.text_end == end;
        up_to_end |= (follows << (64 - (4 * end - 2))) & (mine ? ~ap_uint<64>(0) : ap_uint<64>(0));
        words |= word_of(text, end - 1) & (mine ? ~ap_uint<32>(0) : ap_uint<32>(0));
        octets |= mine ? ap_uint<7>(4 * end - 2) : ap_uint<7>(0);
    }
    const ap_uint<7> row_here = row_at_end(up_to_end);
    ap_uint<9> row = row_here;
    if (row_here >= octets) row = ap_uint<9>(octets) + row_before;
    row += 1;  // the octet that the row begins with
    if (turn.is_last == 1)
        row_before = !goes_on         ? ap_uint<8>(row_of_beat)
                     : longer.test(8) ? ap_uint<8>(255)
                                      : ap_uint<8>(longer);

    Trailer trailer;
    trailer.padding = words.range(23, 16);
    trailer.next_header = words.range(31, 24);
    trailer.padding_ok =
        trailer.padding == 0 || (ap_uint<8>(words.range(15, 8)) == trailer.padding && row >= trailer.padding);
    return trailer;
}

}  // namespace

extern "C" void open_core(hls::stream<CoreBeat>& blocks, hls::stream<TextBeat>& even,
                          hls::stream<TextBeat>& odd, hls::stream<Ending>& endings) {
#pragma HLS PIPELINE II = 1
    const Turn turn = next_turn<OpenOwner>(blocks);
    const CoreBeat& beat = turn.beat;
    const Slots keystream = keystream_of<OpenOwner>(turn);
    const Slots mask = text_mask(turn);
    const Slots received = turn.slots & mask;
    const Block icv = turn_octets(ghash_of<OpenOwner>(turn, hashed_of<OpenOwner>(turn, received))) ^
                      icv_mask_of<OpenOwner>(turn, keystream);
    const Slots opened = beat.suite == regs::suite::aes_gcm ? Slots(received ^ (keystream & mask)) : received;

    const Data text = gathered<Text>(turn, opened);
    const Trailer trailer = trailer_of(turn, text);
    Ending ending;
    ending.kind = beat.kind;
    ending.icv_ok = icv_equal(beat, gathered<Received>(turn, turn.slots), icv);
    ending.head = head_of(turn, text);
    ending.next_header = trailer.next_header;
    ending.padding = trailer.padding;
    ending.padding_ok = trailer.padding_ok;
    if (beat.kind == command_kind) {
        ending.icv_ok = 1;
        ending.head = 0;
    }
    if (turn.is_last == 1 && (beat.kind == command_kind || beat.last == 1)) endings.write(ending);

    const bool has_text =
        turn.is_last == 1 && beat.kind == packet_kind && !(beat.first == 1 && beat.header_lane == 3);
    const bool is_odd = beat.beat.test(0) != (beat.header_lane == 3);
    const TextBeat out = {text, beat.last};
    if (has_text && !is_odd) even.write(out);
    if (has_text && is_odd) odd.write(out);
}
