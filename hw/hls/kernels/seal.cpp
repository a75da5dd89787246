#include "hw/hls/kernels/seal.h"

#include "hw/hls/kernels/gcm_core.h"

using namespace keyline::kernels;

extern "C" void seal(hls::stream<CoreBeat>& blocks, hls::stream<SealedBeat>& even,
                     hls::stream<SealedBeat>& odd) {
#pragma HLS PIPELINE II = 1
    const Turn turn = next_turn<SealOwner>(blocks);
    const CoreBeat& beat = turn.beat;
    const Slots keystream = keystream_of<SealOwner>(turn);
    const Slots mask = text_mask(turn);
    const Slots text = (turn.slots ^ (beat.suite == regs::suite::aes_gcm ? keystream : Slots(0))) & mask;
    const Block icv = turn_octets(ghash_of<SealOwner>(turn, hashed_of<SealOwner>(turn, text))) ^
                      icv_mask_of<SealOwner>(turn, keystream);

    Slots with_header = text;
    for (int lane = 0; lane < lanes; lane++)
        if (is_header(turn, lane))
            with_header.range(128 * lane + 127, 128 * lane) = lane_of(turn.slots, lane);
    SealedBeat sealed;
    sealed.kind = beat.kind;
    sealed.last = beat.last;
    sealed.data = gathered<SealOwner>(turn, with_header);
    for (int end = 8; end <= 12; end++)
        if (beat.last == 1 && beat.text_end == end && beat.suite != regs::suite::null)
            sealed.data.range(32 * end + 127, 32 * end) = icv;
    if (beat.kind == command_kind) sealed.data = Data(beat.data.range(63, 0));
    const bool is_even = beat.kind == command_kind || !beat.beat.test(0);
    if (turn.is_last == 1 && is_even) even.write(sealed);
    if (turn.is_last == 1 && !is_even) odd.write(sealed);
}
