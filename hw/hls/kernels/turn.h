// The core's view of a beat: what one call of seal or open works on (docs/pipeline.md, Narrow cores).
#pragma once

#include "hls_stream.h"
#include "hw/hls/kernels/tokens.h"

namespace keyline::kernels {

// How many slots of a beat a call encrypts and hashes, and how many calls, at most, take a beat.
constexpr int lanes = KEYLINE_LANES;
static_assert(lanes == 1 || lanes == 2 || lanes == 4);
constexpr int turns = 4 / lanes;
using Slots = ap_uint<128 * lanes>;

struct Turn {
    CoreBeat beat;  // all of it in every turn
    // Of a packet, those of this turn. Of a command its octets: the whole beat with four lanes; else the
    // payload, which keeps the pipeline as narrow as packets need it.
    Slots slots;
    ap_uint<2> slot;         // of the beat, the first one of this turn
    ap_uint<1> is_new;       // the beat's first turn
    ap_uint<1> is_last;      // the beat's last turn
    ap_uint<1> begins;       // the packet's first turn, which has its header
    ap_uint<1> is_early;     // the packet's first or second turn
    ap_uint<2> header_lane;  // where it begins: of the ESP header among `slots`
};

// A beat takes a turn for each group of slots; the first one of a packet none for those in front of the
// header.
template <class Owner>
Turn next_turn(hls::stream<CoreBeat>& blocks) {
    Turn turn;
    if constexpr (turns == 1) {
        turn.beat = blocks.read();
        turn.slots = turn.beat.data;
        turn.slot = 0;
        turn.is_new = 1;
        turn.is_last = 1;
        turn.begins = turn.beat.first;
        turn.is_early = turn.beat.beat < 2;
        turn.header_lane = turn.beat.header_lane;
    } else {
        static CoreBeat held;
        static ap_uint<2> slot = 0;  // 0: the beat is over
        static ap_uint<1> began = 0;
        turn.is_new = slot == 0;
        turn.beat = held;
        if (slot == 0) turn.beat = blocks.read();
        held = turn.beat;

        const CoreBeat& beat = turn.beat;
        turn.begins = turn.is_new == 1 && beat.kind == packet_kind && beat.first == 1;
        turn.is_early = turn.begins == 1 || began == 1;
        began = turn.begins;
        turn.slot = turn.begins == 1 ? ap_uint<2>(beat.header_lane & ap_uint<2>(4 - lanes)) : slot;
        turn.is_last = turn.slot == 4 - lanes;
        turn.header_lane = beat.header_lane & ap_uint<2>(lanes - 1);
        slot = turn.slot + lanes;

        const Data octets = beat.kind == command_kind ? Data(beat.data >> 64) : beat.data;
        turn.slots = 0;
        for (int i = 0; i < 4; i += lanes)
            if (turn.slot == i) turn.slots = octets.range(128 * (i + lanes) - 1, 128 * i);
    }
    return turn;
}

// 16 octets of a command's payload, and whether this turn has them.
template <int Piece>
bool has_piece(const Turn& turn) {
    return turn.slot == Piece / lanes * lanes;
}
template <int Piece>
ap_uint<128> piece_of(const Turn& turn) {
    constexpr int at = (turns == 1 ? 64 : 0) + 128 * (Piece % lanes);
    return turn.slots.range(at + 127, at);
}

// The slots of this turn behind those of the beat's turns before it, zeros in front of its first turn: the
// whole beat with the last one. Name: whose, as a static variable is one for each.
template <class Name>
Data gathered(const Turn& turn, const Slots& slots) {
    if constexpr (turns == 1) {
        return slots;
    } else {
        static Data beat = 0;
        const Data before = turn.is_new == 1 ? Data(0) : beat;
        beat = (Data(slots) << (512 - 128 * lanes)) | (before >> (128 * lanes));
        return beat;
    }
}

}  // namespace keyline::kernels
