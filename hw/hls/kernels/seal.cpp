#include "hw/hls/kernels/seal.h"

#include "hw/hls/kernels/gcm_core.h"

using namespace keyline::kernels;

extern "C" void seal(hls::stream<CoreBeat>& blocks, hls::stream<SealedBeat>& even,
                     hls::stream<SealedBeat>& odd) {
#pragma HLS PIPELINE II = 1
    const CoreBeat beat = blocks.read();
    const Data keystream = keystream_of<SealOwner>(beat);
    const Data mask = text_mask(beat);
    const Data text = (beat.data ^ (beat.suite == regs::suite::aes_gcm ? keystream : Data(0))) & mask;
    const Block icv = turn_octets(ghash_of<SealOwner>(beat, hashed_of<SealOwner>(beat, text))) ^
                      icv_mask_of<SealOwner>(beat, keystream);

    SealedBeat sealed;
    sealed.kind = beat.kind;
    sealed.last = beat.last;
    sealed.data = text;
    for (int lane = 0; lane < lanes; lane++)
        if (is_header(beat, lane)) sealed.data.range(128 * lane + 127, 128 * lane) = lane_of(beat.data, lane);
    for (int end = 8; end <= 12; end++)
        if (beat.last == 1 && beat.text_end == end && beat.suite != regs::suite::null)
            sealed.data.range(32 * end + 127, 32 * end) = icv;
    if (beat.kind == command_kind) sealed.data = Data(beat.data.range(63, 0));
    if (beat.kind == command_kind || !beat.beat.test(0)) {
        even.write(sealed);
    } else {
        odd.write(sealed);
    }
}
