// AES-GCM and AES-GMAC for one beat a call: what seal and open share (docs/pipeline.md, Layout of a packet in
// the core).
#pragma once

#include "hw/hls/kernels/aes.h"
#include "hw/hls/kernels/esp_gcm.h"
#include "hw/hls/kernels/ghash.h"
#include "hw/hls/kernels/key_memory.h"

namespace keyline::kernels {

constexpr int lanes = 4;
// 896 boxes: 28,000 LUTs, or 224 block RAMs of the 2,000 that a card has.
constexpr Boxes boxes = Boxes::block_ram;
// Karatsuba's base where a product may take several clocks.
constexpr int staged_base = 8;
// In the loop, which has two: as small as fits.
constexpr int loop_base = 32;

inline Block lane_of(const Data& data, int lane) {
    return data.range(128 * lane + 127, 128 * lane);
}
inline ap_uint<32> word_of(const Data& data, int word) {
    return data.range(32 * word + 31, 32 * word);
}

// The lane of the ESP header, in the first beat.
inline Block header_of(const CoreBeat& beat) {
    Block header = 0;
    for (int lane = 0; lane < lanes; lane++)
        header |= lane_of(beat.data, lane) & (beat.header_lane == lane ? ~Block(0) : Block(0));
    return header;
}

inline bool is_header(const CoreBeat& beat, int lane) {
    return beat.first == 1 && beat.header_lane == lane;
}
// Lanes in front of the header, and the last beat's last lane, have no octets of the packet but perhaps some
// of the ICV.
inline bool is_text(const CoreBeat& beat, int lane) {
    return !(beat.first == 1 && beat.header_lane >= lane) && !(beat.last == 1 && lane == 3);
}

// All ones over the text, word by word.
inline Data text_mask(const CoreBeat& beat) {
    Data mask = 0;
    for (int word = 0; word < 16; word++) {
        const bool behind = beat.last == 1 && word >= 8 && word < 12 && beat.text_end <= word;
        if (is_text(beat, word / 4) && !behind) mask.range(32 * word + 31, 32 * word) = ~ap_uint<32>(0);
    }
    return mask;
}

// One round of FIPS 197 on every lane; a key with fewer rounds leaves some out.
template <class Owner, int Slot>
void aes_round(Block (&states)[lanes], const CoreBeat& beat, bool leaves_out) {
    const Block key = round_key<Owner, Slot>(beat);
    for (Block& state : states) {
        const Block next = mix_columns(substitute_and_shift<boxes>(state)) ^ key;
        state = leaves_out ? state : next;
    }
}

// The keystream of a beat's slots. The nonce is salt and IV, the counter of the header's slot is 1 (RFC 4106
// section 4, SP 800-38D section 7.1).
template <class Owner>
Data keystream_of(const CoreBeat& beat) {
    static ap_uint<64> packet_iv = 0;
    const ap_uint<64> iv = beat.first == 1 ? ap_uint<64>(header_of(beat) >> 64) : packet_iv;
    packet_iv = iv;
    const CounterMode mode = counter_mode<Owner>(beat);
    Block states[lanes];
    const Block first_key = round_key<Owner, 0>(beat);
    for (int lane = 0; lane < lanes; lane++) {
        const ap_uint<32> counter = (ap_uint<32>(beat.beat) << 2) + (lane + 1) - beat.header_lane;
        states[lane] = counter_block(mode.salt, iv, counter) ^ first_key;
    }
    const bool below_192 = mode.rounds == 10;
    const bool below_256 = mode.rounds != 14;
    aes_round<Owner, 1>(states, beat, false);
    aes_round<Owner, 2>(states, beat, false);
    aes_round<Owner, 3>(states, beat, false);
    aes_round<Owner, 4>(states, beat, false);
    aes_round<Owner, 5>(states, beat, false);
    aes_round<Owner, 6>(states, beat, false);
    aes_round<Owner, 7>(states, beat, false);
    aes_round<Owner, 8>(states, beat, false);
    aes_round<Owner, 9>(states, beat, false);
    aes_round<Owner, 10>(states, beat, below_192);
    aes_round<Owner, 11>(states, beat, below_192);
    aes_round<Owner, 12>(states, beat, below_256);
    aes_round<Owner, 13>(states, beat, below_256);
    const Block last_key = round_key<Owner, 14>(beat);
    Data keystream = 0;
    for (int lane = 0; lane < lanes; lane++)
        keystream.range(128 * lane + 127, 128 * lane) = substitute_and_shift<boxes>(states[lane]) ^ last_key;
    return keystream;
}

// What GHASH takes: `text` is the ciphertext with zeros around it (AES-GMAC: what is sent).
template <class Owner>
Data hashed_of(const CoreBeat& beat, const Data& text) {
    const bool is_gmac = beat.suite == regs::suite::aes_gmac;
    const ap_uint<32> high = network_order(beat.sequence_high);
    const Block header = header_of(beat);
    Block associated = header;
    if (!is_gmac) {
        associated = header.range(63, 0);
        if (beat.esn == 1) {
            associated.range(63, 32) = high;
            associated.range(95, 64) = header.range(63, 32);
        }
    }
    const ap_uint<16> more = beat.esn == 1 ? 20 : 16;
    Block lengths = lengths_block(beat.esn == 1, beat.text_octets);
    if (is_gmac) {
        lengths = 0;
        lengths.range(63, 0) =
            network_order(ap_uint<64>(ap_uint<64>(ap_uint<16>(beat.text_octets + more)) << 3));
    }
    Data hashed = text;
    for (int lane = 0; lane < lanes; lane++)
        if (is_header(beat, lane)) hashed.range(128 * lane + 127, 128 * lane) = associated;

    // RFC 4543 with ESN: the upper half of the sequence number stands between, so all that follows is one
    // word further.
    static ap_uint<32> word_before = 0;
    if (is_gmac && beat.esn == 1) {
        Data moved = (hashed << 32) | Data(beat.first == 1 ? ap_uint<32>(0) : word_before);
        for (int lane = 0; lane < lanes; lane++) {
            if (!is_header(beat, lane)) continue;
            moved.range(128 * lane + 31, 128 * lane) = header.range(31, 0);
            moved.range(128 * lane + 63, 128 * lane + 32) = high;
        }
        word_before = word_of(hashed, 15);
        hashed = moved;
    } else {
        word_before = word_of(hashed, 15);
    }
    if (beat.last == 1) hashed.range(511, 384) = lengths;
    return hashed;
}

// GHASH up to and with this beat. Y(t) = Y(t-2) H^8 + Z(t-1) H^4 + Z(t): only the first product is in a loop.
template <class Owner>
Polynomial ghash_of(const CoreBeat& beat, const Data& hashed) {
    const Polynomial h4 = turn_octets(hash_power<Owner, 4>(beat));
    const Polynomial blocks[lanes] = {turn_octets(lane_of(hashed, 0)), turn_octets(lane_of(hashed, 1)),
                                      turn_octets(lane_of(hashed, 2)), turn_octets(lane_of(hashed, 3))};
    const Polynomial weights[lanes] = {h4, turn_octets(hash_power<Owner, 3>(beat)),
                                       turn_octets(hash_power<Owner, 2>(beat)),
                                       turn_octets(hash_power<Owner, 1>(beat))};
    const Polynomial of_beat = reduced(sum_of_products<128, staged_base>(blocks, weights));

    static Polynomial beat_before = 0;
    const Polynomial carried = beat.first == 1 ? Polynomial(0) : beat_before;
    beat_before = of_beat;
    const Polynomial with_before = of_beat ^ reduced(carryless_product<staged_base>(carried, h4));

    // A beat uses what the one before the last left, in two clocks.
    static Polynomial y[2];
#pragma HLS BIND_STORAGE variable = y type = ram_s2p impl = lutram latency = 0
#pragma HLS DEPENDENCE variable = y type = inter direction = RAW distance = 2 dependent = true
    static ap_uint<1> parity = 0;
    const Polynomial before = y[parity.to_uint()];
    const Block h8 = hash_power<Owner, 8>(beat);
    const Polynomial weight = beat.beat < 2 ? Polynomial(0) : turn_octets(h8);
    const Polynomial now = with_before ^ reduced(carryless_product<loop_base>(before, weight));
    y[parity.to_uint()] = now;
    parity = ~parity;
    return now;
}

// The mask of the ICV, from the header's slot; of use with the last beat.
template <class Owner>
Block icv_mask_of(const CoreBeat& beat, const Data& keystream) {
    static Block packet_mask = 0;
    Block mask = packet_mask;
    for (int lane = 0; lane < lanes; lane++)
        if (is_header(beat, lane)) mask = lane_of(keystream, lane);
    packet_mask = mask;
    return mask;
}

}  // namespace keyline::kernels
