// AES-GCM and AES-GMAC for one turn a call, which is a beat with four lanes: what seal and open share
// (docs/pipeline.md, Layout of a packet in the core, Narrow cores).
#pragma once

#include "hw/hls/kernels/aes.h"
#include "hw/hls/kernels/esp_gcm.h"
#include "hw/hls/kernels/ghash.h"
#include "hw/hls/kernels/key_memory.h"

namespace keyline::kernels {

// 896 boxes: 28,000 LUTs, or 224 block RAMs of the 2,000 that a card has.
constexpr Boxes boxes = Boxes::block_ram;
// Karatsuba's base where a product may take several clocks.
constexpr int staged_base = 8;
// In the loop, which has two: as small as fits.
constexpr int loop_base = 32;

template <int N>
Block lane_of(const ap_uint<N>& slots, int lane) {
    return slots.range(128 * lane + 127, 128 * lane);
}
template <int N>
ap_uint<32> word_of(const ap_uint<N>& slots, int word) {
    return slots.range(32 * word + 31, 32 * word);
}

// The lane of the ESP header, in the packet's first turn.
inline Block header_of(const Turn& turn) {
    Block header = 0;
    for (int lane = 0; lane < lanes; lane++)
        header |= lane_of(turn.slots, lane) & (turn.header_lane == lane ? ~Block(0) : Block(0));
    return header;
}

inline bool is_header(const Turn& turn, int lane) {
    return turn.begins == 1 && turn.header_lane == lane;
}
// The slot of the lengths.
inline bool is_end(const Turn& turn, int lane) {
    return turn.beat.last == 1 && turn.is_last == 1 && lane == lanes - 1;
}
// Lanes in front of the header, and the last beat's last lane, have no octets of the packet but perhaps some
// of the ICV.
inline bool is_text(const Turn& turn, int lane) {
    return !(turn.begins == 1 && turn.header_lane >= lane) && !is_end(turn, lane);
}

// All ones over the text, word by word.
inline Slots text_mask(const Turn& turn) {
    Slots mask = 0;
    for (int word = 0; word < 4 * lanes; word++) {
        const ap_uint<5> word_of_beat = (ap_uint<5>(turn.slot) << 2) + word;
        const bool behind = turn.beat.last == 1 && word_of_beat >= 8 && word_of_beat < 12 &&
                            turn.beat.text_end <= word_of_beat;
        if (is_text(turn, word / 4) && !behind) mask.range(32 * word + 31, 32 * word) = ~ap_uint<32>(0);
    }
    return mask;
}

// One round of FIPS 197 on every lane; a key with fewer rounds leaves some out.
template <class Owner, int Slot>
void aes_round(Block (&states)[lanes], const Turn& turn, bool leaves_out) {
    const Block key = round_key<Owner, Slot>(turn);
    for (Block& state : states) {
        const Block next = mix_columns(substitute_and_shift<boxes>(state)) ^ key;
        state = leaves_out ? state : next;
    }
}

// The keystream of a turn's slots. The nonce is salt and IV, the counter of the header's slot is 1 (RFC 4106
// section 4, SP 800-38D section 7.1).
template <class Owner>
Slots keystream_of(const Turn& turn) {
    static ap_uint<64> packet_iv = 0;
    const ap_uint<64> iv = turn.begins == 1 ? ap_uint<64>(header_of(turn) >> 64) : packet_iv;
    packet_iv = iv;
    const CounterMode mode = counter_mode<Owner>(turn);
    Block states[lanes];
    const Block first_key = round_key<Owner, 0>(turn);
    const ap_uint<32> slots_before = (ap_uint<32>(turn.beat.beat) << 2) | ap_uint<32>(turn.slot);
    for (int lane = 0; lane < lanes; lane++) {
        const ap_uint<32> counter = slots_before + (lane + 1) - turn.beat.header_lane;
        states[lane] = counter_block(mode.salt, iv, counter) ^ first_key;
    }
    const bool below_192 = mode.rounds == 10;
    const bool below_256 = mode.rounds != 14;
    aes_round<Owner, 1>(states, turn, false);
    aes_round<Owner, 2>(states, turn, false);
    aes_round<Owner, 3>(states, turn, false);
    aes_round<Owner, 4>(states, turn, false);
    aes_round<Owner, 5>(states, turn, false);
    aes_round<Owner, 6>(states, turn, false);
    aes_round<Owner, 7>(states, turn, false);
    aes_round<Owner, 8>(states, turn, false);
    aes_round<Owner, 9>(states, turn, false);
    aes_round<Owner, 10>(states, turn, below_192);
    aes_round<Owner, 11>(states, turn, below_192);
    aes_round<Owner, 12>(states, turn, below_256);
    aes_round<Owner, 13>(states, turn, below_256);
    const Block last_key = round_key<Owner, 14>(turn);
    Slots keystream = 0;
    for (int lane = 0; lane < lanes; lane++)
        keystream.range(128 * lane + 127, 128 * lane) = substitute_and_shift<boxes>(states[lane]) ^ last_key;
    return keystream;
}

// What GHASH takes: `text` is the ciphertext with zeros around it (AES-GMAC: what is sent).
template <class Owner>
Slots hashed_of(const Turn& turn, const Slots& text) {
    const CoreBeat& beat = turn.beat;
    const bool is_gmac = beat.suite == regs::suite::aes_gmac;
    const ap_uint<32> high = network_order(beat.sequence_high);
    const Block header = header_of(turn);
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
    Slots hashed = text;
    for (int lane = 0; lane < lanes; lane++)
        if (is_header(turn, lane)) hashed.range(128 * lane + 127, 128 * lane) = associated;

    // RFC 4543 with ESN: the upper half of the sequence number stands between, so all that follows is one
    // word further.
    constexpr int last_word = 4 * lanes - 1;
    static ap_uint<32> word_before = 0;
    if (is_gmac && beat.esn == 1) {
        Slots moved = (hashed << 32) | Slots(turn.begins == 1 ? ap_uint<32>(0) : word_before);
        for (int lane = 0; lane < lanes; lane++) {
            if (!is_header(turn, lane)) continue;
            moved.range(128 * lane + 31, 128 * lane) = header.range(31, 0);
            moved.range(128 * lane + 63, 128 * lane + 32) = high;
        }
        word_before = word_of(hashed, last_word);
        hashed = moved;
    } else {
        word_before = word_of(hashed, last_word);
    }
    if (is_end(turn, lanes - 1)) hashed.range(128 * lanes - 1, 128 * lanes - 128) = lengths;
    return hashed;
}

// GHASH up to and with this turn. With L lanes Y(t) = Y(t-2) H^2L + Z(t-1) H^L + Z(t), where Z(t) is the sum
// of its lanes with the weights H^L to H: only the first product is in a loop.
template <class Owner>
Polynomial ghash_of(const Turn& turn, const Slots& hashed) {
    const Polynomial of_turn_before = turn_octets(hash_power<Owner, lanes>(turn));
    Polynomial blocks[lanes];
    for (int lane = 0; lane < lanes; lane++) blocks[lane] = turn_octets(lane_of(hashed, lane));
    Polynomial weights[lanes];
    weights[0] = of_turn_before;
    if constexpr (lanes == 4) {
        weights[1] = turn_octets(hash_power<Owner, 3>(turn));
        weights[2] = turn_octets(hash_power<Owner, 2>(turn));
    }
    if constexpr (lanes > 1) weights[lanes - 1] = turn_octets(hash_power<Owner, 1>(turn));
    const Polynomial of_turn = reduced(sum_of_products<128, staged_base>(blocks, weights));

    static Polynomial turn_before = 0;
    const Polynomial carried = turn.begins == 1 ? Polynomial(0) : turn_before;
    turn_before = of_turn;
    const Polynomial with_before = of_turn ^ reduced(carryless_product<staged_base>(carried, of_turn_before));

    // A turn uses what the one before the last left, in two clocks.
    static Polynomial y[2];
#pragma HLS BIND_STORAGE variable = y type = ram_s2p impl = lutram latency = 0
#pragma HLS DEPENDENCE variable = y type = inter direction = RAW distance = 2 dependent = true
    static ap_uint<1> parity = 0;
    const Polynomial before = y[parity.to_uint()];
    const Block of_two_before = hash_power<Owner, 2 * lanes>(turn);
    const Polynomial weight = turn.is_early == 1 ? Polynomial(0) : turn_octets(of_two_before);
    const Polynomial now = with_before ^ reduced(carryless_product<loop_base>(before, weight));
    y[parity.to_uint()] = now;
    parity = ~parity;
    return now;
}

// The mask of the ICV, from the header's slot; of use with the last beat.
template <class Owner>
Block icv_mask_of(const Turn& turn, const Slots& keystream) {
    static Block packet_mask = 0;
    Block mask = packet_mask;
    for (int lane = 0; lane < lanes; lane++)
        if (is_header(turn, lane)) mask = lane_of(keystream, lane);
    packet_mask = mask;
    return mask;
}

}  // namespace keyline::kernels
