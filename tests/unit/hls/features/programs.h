// Kernels that use each feature of hlsc's language once; features_test.cpp compares RTL and C++.
#pragma once

#include <stdint.h>

#include "ap_int.h"
#include "hls_stream.h"

struct Beat {
    ap_uint<512> data;
    ap_uint<64> keep;
    ap_uint<1> last;
};

struct Command {
    ap_uint<128> round_keys[15];
    ap_uint<16> beats;
    ap_uint<4> version;
    bool drop;
};

struct Summary {
    ap_uint<32> sequence;
    ap_uint<16> beats;
    uint8_t table_value;
};

struct Numbers {
    ap_uint<128> wide;
    ap_uint<65> odd;
    int32_t a;
    int16_t b;
    uint8_t shift;
};

struct Limits {
    ap_uint<16> longest;
    ap_uint<8> key[4];
};

// A state machine, one beat a call: a command first, then its beats. Which stream is read depends on state; a
// summary goes to a side stream at the end.
extern "C" void packets(hls::stream<Command>& icommand, hls::stream<Beat>& ibeat, const Limits& limits,
                        hls::stream<Beat>& obeat, hls::stream<Summary>& osummary);

// Wide and signed arithmetic, shifts by variables, comparisons, conversions.
extern "C" void numbers(hls::stream<Numbers>& inumbers, hls::stream<Numbers>& onumbers);

// GHASH's step: a carry-less product with reduction in GF(2^128), Karatsuba, and the recurrence.
struct HashStep {
    ap_uint<128> x;
    ap_uint<128> h;
    bool first;
};
struct Hash {
    ap_uint<128> y;
};
extern "C" void hash_step(hls::stream<HashStep>& istep, hls::stream<Hash>& ohash);

// The same with the hash of the step before the last: the product takes two clocks.
extern "C" void hash_two(hls::stream<HashStep>& istep, hls::stream<Hash>& ohash);

// Memory: an array of state with dynamic index, read and written in one call; a struct copied whole.
struct Access {
    ap_uint<4> address;
    ap_uint<40> value;
    bool write;
};
extern "C" void memory(hls::stream<Access>& iaccess, hls::stream<Access>& oaccess);

// A deep pipeline: state and the decision to write come late.
struct Word {
    ap_uint<32> x;
};
extern "C" void late(hls::stream<Word>& iword, hls::stream<Word>& oword);

// Memories of their own (BIND_STORAGE).
extern "C" void tallies(hls::stream<Access>& iaccess, hls::stream<Access>& oaccess);
extern "C" void store(hls::stream<Access>& iaccess, hls::stream<Access>& oaccess);

// XOR under conditions: into what is older than the term and into what is newer, in both branches.
extern "C" void blend(hls::stream<Access>& iaccess, hls::stream<Access>& oaccess);

// What clang makes intrinsics of: minima, saturation, rotation, counts of bits.
struct Operands {
    uint32_t x;
    uint32_t y;
    uint8_t shift;
};
struct Results {
    uint32_t least[4];  // unsigned minimum and maximum, signed minimum and maximum
    uint32_t saturated[2];
    uint32_t turned[3];  // rotated left and right, octets in reverse
    uint32_t absolute;
    uint8_t counts[3];
};
extern "C" void intrinsics(hls::stream<Operands>& ioperands, hls::stream<Results>& oresults);

// Division by powers of two, copies and fills of a constant length, an empty struct inside of a token.
struct Nothing {};
struct Quotients {
    Nothing nothing;
    int32_t quotients[4];
    int32_t remainders[3];
    int16_t half;
    int64_t wide;
    uint32_t copied[2];
    uint8_t filled;
};
extern "C" void quotients(hls::stream<Operands>& ioperands, hls::stream<Quotients>& oquotients);
