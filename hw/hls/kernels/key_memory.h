// The keys of all SAs, each kind in a memory of its own beside the logic that needs it: the index of the SA
// travels with the beat, so a beat of one SA may follow a beat of another in the next clock.
//
// What a command writes goes the way of the beats. A beat in front of it meets the old key in every stage, a
// beat behind it the new one.
#pragma once

#include "hw/hls/kernels/command.h"

namespace keyline::kernels {

// Kind, Number: what the words are, so that each has a memory of its own. Owner: seal or open, as a static
// variable of a shared template is one for the whole program in C simulation, and one for each process on the
// card.
enum class KeyKind { round_key, hash_power, counter_mode };
struct SealOwner {};
struct OpenOwner {};

template <class Owner, KeyKind Kind, int Number, class Word>
Word key_memory(const SaIndex& read_at, bool writes, const SaIndex& write_at, const Word& written) {
    static Word words[sa_entries];
#pragma HLS BIND_STORAGE variable = words type = ram_s2p impl = uram latency = 3
    const Word word = words[read_at.to_uint()];
    if (writes) words[write_at.to_uint()] = written;
    return word;
}

// Round keys by slot: 0 to 9 are the first ten, the last one is always in slot 14; between them a longer key
// has the others (docs/pipeline.md, Commands).
template <class Owner, int Slot>
Block round_key(const CoreBeat& beat) {
    const Command command(beat.data);
    const bool writes =
        beat.kind == command_kind && command.opcode == regs::opcode::write_keys && command.part == Slot / 3;
    return key_memory<Owner, KeyKind::round_key, Slot, Block>(beat.sa, writes, SaIndex(command.sa_index),
                                                              command.octets<16>(16 * (Slot % 3)));
}

// H^Power for 1 to 4 and 8.
template <class Owner, int Power>
Block hash_power(const CoreBeat& beat) {
    constexpr int part = Power < 4 ? 0 : 1;
    constexpr int at = Power < 4 ? 16 * (Power - 1) : Power == 4 ? 0 : 16;
    const Command command(beat.data);
    const bool writes =
        beat.kind == command_kind && command.opcode == regs::opcode::write_hash && command.part == part;
    return key_memory<Owner, KeyKind::hash_power, Power, Block>(beat.sa, writes, SaIndex(command.sa_index),
                                                                command.octets<16>(at));
}

struct CounterMode {
    ap_uint<32> salt;   // RFC 4106 section 4, octets
    ap_uint<8> rounds;  // 10, 12, 14
};

template <class Owner>
CounterMode counter_mode(const CoreBeat& beat) {
    const Command command(beat.data);
    const bool writes =
        beat.kind == command_kind && command.opcode == regs::opcode::write_hash && command.part == 1;
    const CounterMode written = {command.octets<4>(32), command.octets<1>(36)};
    return key_memory<Owner, KeyKind::counter_mode, 0, CounterMode>(beat.sa, writes,
                                                                    SaIndex(command.sa_index), written);
}

}  // namespace keyline::kernels
