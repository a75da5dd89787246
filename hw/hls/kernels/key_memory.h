// The keys of all SAs, each kind in a memory of its own beside the logic that needs it: the index of the SA
// travels with the beat, so a beat of one SA may follow a beat of another in the next clock.
//
// What a command writes goes the way of the beats. A beat in front of it meets the old key in every stage, a
// beat behind it the new one.
#pragma once

#include "hw/hls/kernels/command.h"
#include "hw/hls/kernels/turn.h"

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
Block round_key(const Turn& turn) {
    constexpr int piece = Slot % 3;
    const Command command(turn.beat.data);
    const bool is_here = has_piece<piece>(turn);
    const bool writes = is_here && turn.beat.kind == command_kind &&
                        command.opcode == regs::opcode::write_keys && command.part == Slot / 3;
    return key_memory<Owner, KeyKind::round_key, Slot, Block>(turn.beat.sa, writes, SaIndex(command.sa_index),
                                                              piece_of<piece>(turn));
}

// H^Power for 1 to 4 and 8. One that a narrow core does not use has no memory.
template <class Owner, int Power>
Block hash_power(const Turn& turn) {
    constexpr int part = Power < 4 ? 0 : 1;
    constexpr int piece = Power < 4 ? Power - 1 : Power == 4 ? 0 : 1;
    const Command command(turn.beat.data);
    const bool is_here = has_piece<piece>(turn);
    const bool writes = is_here && turn.beat.kind == command_kind &&
                        command.opcode == regs::opcode::write_hash && command.part == part;
    return key_memory<Owner, KeyKind::hash_power, Power, Block>(
        turn.beat.sa, writes, SaIndex(command.sa_index), piece_of<piece>(turn));
}

struct CounterMode {
    ap_uint<32> salt;   // RFC 4106 section 4, octets
    ap_uint<8> rounds;  // 10, 12, 14
};

template <class Owner>
CounterMode counter_mode(const Turn& turn) {
    constexpr int piece = 2;
    const Command command(turn.beat.data);
    const bool is_here = has_piece<piece>(turn);
    const bool writes = is_here && turn.beat.kind == command_kind &&
                        command.opcode == regs::opcode::write_hash && command.part == 1;
    const Block octets = piece_of<piece>(turn);
    const CounterMode written = {octets.range(31, 0), octets.range(39, 32)};
    return key_memory<Owner, KeyKind::counter_mode, 0, CounterMode>(turn.beat.sa, writes,
                                                                    SaIndex(command.sa_index), written);
}

}  // namespace keyline::kernels
