#include "programs.h"

#include <cstring>

static const uint8_t substitution[16] = {0xc, 5, 6, 0xb, 9, 0, 0xa, 0xd, 3, 0xe, 0xf, 8, 4, 7, 1, 2};

extern "C" void packets(hls::stream<Command>& icommand, hls::stream<Beat>& ibeat, const Limits& limits,
                        hls::stream<Beat>& obeat, hls::stream<Summary>& osummary) {
#pragma HLS PIPELINE II = 1
    enum State { idle, body, drop };
    static uint8_t state = idle;
    static Command command;
    static ap_uint<16> beats = 0;
    static ap_uint<32> sequence = 7;

    if (state == idle) {
        command = icommand.read();
        beats = 0;
        state = command.drop || command.beats > limits.longest ? drop : body;
        return;
    }
    Beat beat = ibeat.read();
    beats = ap_uint<16>(beats + ap_uint<16>(1));
    switch (state) {
        case body: {
            const unsigned round = beats.to_uint() % 16;
            ap_uint<128> key = command.round_keys[round == 15 ? 0 : round];
            beat.data.range(127, 0) = ap_uint<128>(ap_uint<128>(beat.data.range(127, 0)) ^ key);
            beat.data.range(7, 0) = limits.key[beats.to_uint() & 3];
            obeat.write(beat);
            break;
        }
        default:
            break;
    }
    if (beat.last != 0 || beats >= command.beats) {
        Summary summary;
        summary.sequence = sequence;
        summary.beats = beats;
        summary.table_value = substitution[command.version.to_uint()];
        sequence = ap_uint<32>(sequence + ap_uint<32>(1));
        if (state == body) osummary.write(summary);
        state = idle;
    }
}

extern "C" void numbers(hls::stream<Numbers>& inumbers, hls::stream<Numbers>& onumbers) {
    Numbers n = inumbers.read();
    Numbers out;
    ap_uint<128> doubled = ap_uint<128>(n.wide + n.wide);
    out.wide = ap_uint<128>(doubled ^ ap_uint<128>(n.wide >> (int)(n.shift & 127)));
    out.odd = ap_uint<65>(n.odd << (int)(n.shift & 63));
    if (n.wide < ap_uint<128>(n.odd)) out.odd = ap_uint<65>(out.odd - ap_uint<65>(n.wide));
    int64_t product = (int64_t)n.a * (int64_t)n.b;
    out.a = (int32_t)(product >> (n.shift & 31));
    out.b = (int16_t)(n.a < (int32_t)n.b ? n.a : -(int32_t)n.b);
    unsigned ones = 0;
    for (int i = 0; i < 65; i++) ones += ap_uint<1>(n.odd.range(i, i)) != 0 ? 1u : 0u;
    out.shift = (uint8_t)(ones + (n.a < 0 ? 100u : 0u));
    onumbers.write(out);
}

template <int N>
static ap_uint<2 * N> multiply(ap_uint<N> a, ap_uint<N> b) {
    ap_uint<2 * N> z = 0;
    if constexpr (N <= 16) {
        for (int i = 0; i < N; i++)
            if (ap_uint<1>(b.range(i, i)) != 0) z ^= ap_uint<2 * N>(ap_uint<2 * N>(a) << i);
    } else {
        constexpr int half = N / 2;
        const ap_uint<half> al = a.range(half - 1, 0);
        const ap_uint<half> ah = a.range(N - 1, half);
        const ap_uint<half> bl = b.range(half - 1, 0);
        const ap_uint<half> bh = b.range(N - 1, half);
        const ap_uint<N> low = multiply<half>(al, bl);
        const ap_uint<N> high = multiply<half>(ah, bh);
        ap_uint<N> middle = multiply<half>(ap_uint<half>(al ^ ah), ap_uint<half>(bl ^ bh));
        middle ^= low;
        middle ^= high;
        z.range(N - 1, 0) = low;
        z.range(2 * N - 1, N) = high;
        z ^= ap_uint<2 * N>(ap_uint<2 * N>(middle) << half);
    }
    return z;
}

static ap_uint<128> reduce(ap_uint<256> z) {
    // x^128 = x^7 + x^2 + x + 1
    for (int round = 0; round < 2; round++) {
        const ap_uint<256> high = ap_uint<256>(z >> 128);
        z.range(255, 128) = ap_uint<128>(0);
        z ^= high;
        z ^= ap_uint<256>(high << 1);
        z ^= ap_uint<256>(high << 2);
        z ^= ap_uint<256>(high << 7);
    }
    return ap_uint<128>(z);
}

extern "C" void hash_step(hls::stream<HashStep>& istep, hls::stream<Hash>& ohash) {
    static ap_uint<128> sum = 0;
    const HashStep step = istep.read();
    ap_uint<128> x = step.first ? ap_uint<128>(0) : sum;
    x ^= step.x;
    sum = reduce(multiply<128>(x, step.h));
    Hash out;
    out.y = sum;
    ohash.write(out);
}

extern "C" void hash_two(hls::stream<HashStep>& istep, hls::stream<Hash>& ohash) {
    static ap_uint<128> sums[2];
#pragma HLS BIND_STORAGE variable = sums type = ram_s2p impl = lutram latency = 0
#pragma HLS DEPENDENCE variable = sums type = inter direction = RAW distance = 2 dependent = true
    static ap_uint<1> parity = 0;
    const HashStep step = istep.read();
    const ap_uint<128> z = reduce(multiply<128>(step.x, step.h));
    ap_uint<128> before = sums[parity.to_uint()];
    if (step.first) before = 0;
    Hash out;
    out.y = ap_uint<128>(z ^ reduce(multiply<128>(before, step.h)));
    sums[parity.to_uint()] = out.y;
    parity = ~parity;
    ohash.write(out);
}

struct Cell {
    ap_uint<40> value;
    uint16_t writes;
};

extern "C" void memory(hls::stream<Access>& iaccess, hls::stream<Access>& oaccess) {
    static Cell cells[16];
    static Cell last_written;
    Access a = iaccess.read();
    Cell cell = cells[a.address.to_uint()];
    if (a.write) {
        last_written = cell;
        cell.value = a.value;
        cell.writes = (uint16_t)(cell.writes + 1);
        cells[a.address.to_uint()] = cell;
    }
    Access out;
    out.address = ap_uint<4>((unsigned)cell.writes);
    out.value = ap_uint<40>(cell.value ^ last_written.value);
    out.write = last_written.writes > 3;
    oaccess.write(out);
}

extern "C" void late(hls::stream<Word>& iword, hls::stream<Word>& oword) {
    static ap_uint<32> sum = 1;
    Word w = iword.read();
    for (int i = 0; i < 8; i++) {
        w.x = ap_uint<32>(w.x + ap_uint<32>(w.x << 3));
        w.x = ap_uint<32>(w.x ^ ap_uint<32>(w.x >> 7));
    }
    sum = ap_uint<32>(sum + w.x);
    if (ap_uint<1>(w.x.range(5, 5)) != 0) w.x = sum;
    if (ap_uint<2>(w.x.range(9, 8)) != 3) oword.write(w);
}

struct Tally {
    ap_uint<24> calls;
    ap_uint<40> sum;
    uint8_t last;
};

// Reads, changes and writes one word of three memories in every call; few addresses, so that calls in flight
// meet. One is written whole, one in parts, one only in some calls.
extern "C" void tallies(hls::stream<Access>& iaccess, hls::stream<Access>& oaccess) {
    static Tally whole[16];
#pragma HLS BIND_STORAGE variable = whole type = RAM_S2P impl = BRAM latency = 2
    static Tally parts[40];
#pragma HLS BIND_STORAGE variable = parts type = ram_2p impl = uram latency = 3
    static ap_uint<9> some[16];
#pragma HLS BIND_STORAGE variable = some type = ram_s2p impl = lutram
    Access a = iaccess.read();
    const unsigned at = a.address.to_uint();
    Tally w = whole[at];
    w.calls = ap_uint<24>(w.calls + ap_uint<24>(1));
    w.sum = ap_uint<40>(w.sum + a.value);
    w.last = (uint8_t)a.value.to_uint();
    whole[at] = w;

    Access out;
    const unsigned twice = 2 * at + 3;
    out.value = ap_uint<40>(w.sum ^ parts[twice].sum);
    const bool fresh = parts[twice].last == 0;
    parts[twice].calls = ap_uint<24>(parts[twice].calls + w.calls);
    if (a.write) parts[twice].sum = a.value;

    static ap_uint<9> now[16];
#pragma HLS BIND_STORAGE variable = now type = ram_s2p impl = lutram latency = 0

    const ap_uint<9> before = ap_uint<9>(some[at] + now[at]);
    if (a.write) some[at] = ap_uint<9>(some[at] + ap_uint<9>(3));
    now[at] = ap_uint<9>(now[at] + ap_uint<9>(1));
    out.address = ap_uint<4>(before.to_uint() & 15);
    out.write = fresh && w.last > 7;
    oaccess.write(out);
}

// Filled by some calls, read by others, deep in the pipeline; a ring that is read 50 calls after it was
// written; and ROMs, the address of one being what another said.
extern "C" void store(hls::stream<Access>& iaccess, hls::stream<Access>& oaccess) {
    static ap_uint<44> table[16];
#pragma HLS BIND_STORAGE variable = table type = ram_s2p impl = bram
    static ap_uint<40> ring[64];
#pragma HLS BIND_STORAGE variable = ring type = ram_s2p impl = uram latency = 2
#pragma HLS DEPENDENCE variable = ring type = inter dependent = false
    static ap_uint<6> turn = 0;
    Access a = iaccess.read();
    static const uint8_t near[16] = {7, 2, 15, 4, 9, 0, 11, 13, 1, 6, 3, 8, 5, 12, 10, 14};
#pragma HLS BIND_STORAGE variable = near type = rom_2p impl = bram latency = 1
    static const uint16_t far[32] = {40, 3, 511, 7, 260, 19, 4, 77, 1023, 600, 31, 8, 2, 99, 254, 333,
                                     12, 5, 700, 6, 801, 14, 9, 21, 888,  345, 16, 1, 0, 64, 128, 256};
#pragma HLS BIND_STORAGE variable = far type = rom_1p impl = bram latency = 3
    Access out;
    out.write = a.write;
    const ap_uint<4> first = near[(a.address.to_uint() + 3) & 15];
    const ap_uint<4> second = near[(first ^ a.address).to_uint()];
    const ap_uint<10> third = far[ap_uint<5>(a.value).to_uint()];
    out.address = ap_uint<4>(first ^ second ^ near[ap_uint<4>(third).to_uint()]);
    if (a.write) {
        table[a.address.to_uint()] = ap_uint<44>(a.value);
        out.value = a.value;
    } else {
        ap_uint<40> x = ap_uint<40>(table[(a.address.to_uint() + 5) & 15]);
        for (int i = 0; i < 4; i++) x = ap_uint<40>(x + ap_uint<40>(x << 3));
        out.value = x;
    }
    const ap_uint<40> old = ring[(turn.to_uint() + 14) & 63];
    out.value = ap_uint<40>(out.value + old);
    ring[turn.to_uint()] = out.value;
    turn = ap_uint<6>(turn + ap_uint<6>(1));
    oaccess.write(out);
}

extern "C" void blend(hls::stream<Access>& iaccess, hls::stream<Access>& oaccess) {
    static ap_uint<40> before = 0;
    const Access a = iaccess.read();
    ap_uint<40> sum = ap_uint<40>(a.value + before);
    if (a.write) sum ^= a.value;
    ap_uint<40> value = a.value;
    if (a.address.test(0)) value ^= sum;
    ap_uint<40> other = sum;
    if (!a.address.test(1)) {
        other = ap_uint<40>(value + before);
        other ^= value;
    } else {
        other = ap_uint<40>(value + before);
    }
    // What was chosen by a condition, chosen again by it.
    ap_uint<40> chosen = other;
    if (a.write) chosen = ap_uint<40>(value + sum);
    ap_uint<40> again = value;
    ap_uint<40> last = sum;
    if (a.write) {
        again = ap_uint<40>(chosen ^ before);
        last = chosen;
    } else {
        again = chosen;
    }
    other = ap_uint<40>(again + ap_uint<40>(last << 3));
    before = sum;
    Access out = a;
    out.value = ap_uint<40>(value + ap_uint<40>(other << 1));
    oaccess.write(out);
}

extern "C" void intrinsics(hls::stream<Operands>& ioperands, hls::stream<Results>& oresults) {
    const Operands v = ioperands.read();
    const auto a = (int32_t)v.x;
    const auto b = (int32_t)v.y;
    Results out;
    out.least[0] = v.x < v.y ? v.x : v.y;
    out.least[1] = v.x < v.y ? v.y : v.x;
    out.least[2] = (uint32_t)(a < b ? a : b);
    out.least[3] = (uint32_t)(a < b ? b : a);
    const uint32_t sum = v.x + v.y;
    out.saturated[0] = sum < v.x ? 0xffffffffU : sum;
    out.saturated[1] = v.x > v.y ? v.x - v.y : 0;
    const unsigned shift = v.shift & 31U;
    out.turned[0] = (v.x << shift) | (v.x >> ((32U - shift) & 31U));
    out.turned[1] = (v.y >> shift) | (v.y << ((32U - shift) & 31U));
    out.turned[2] = __builtin_bswap32(v.x);
    out.absolute = a < 0 ? 0U - (uint32_t)a : (uint32_t)a;
    out.counts[0] = (uint8_t)__builtin_popcount(v.x);
    out.counts[1] = (uint8_t)(v.y == 0 ? 32 : __builtin_clz(v.y));
    out.counts[2] = (uint8_t)(v.y == 0 ? 32 : __builtin_ctz(v.y));
    oresults.write(out);
}

extern "C" void quotients(hls::stream<Operands>& ioperands, hls::stream<Quotients>& oquotients) {
    const Operands v = ioperands.read();
    const auto a = (int32_t)v.x;
    const auto b = (int32_t)v.y;
    Quotients out;
    out.quotients[0] = a / 4;
    out.quotients[1] = b / -8;
    out.quotients[2] = a / (-2147483647 - 1);
    out.quotients[3] = (b ^ a) / 1073741824;
    out.remainders[0] = a % 16;
    out.remainders[1] = b % -2;
    out.remainders[2] = (a - b) % (-2147483647 - 1);
    out.half = (int16_t)((int16_t)v.x / 256);
    out.wide = ((int64_t)a * 1024 + b) / 4096;
    uint8_t bytes[9];
    std::memset(bytes, 0x5a, sizeof bytes);
    bytes[v.shift & 7u] = (uint8_t)v.y;
    memmove(bytes, bytes + 1, 8);
    std::memcpy(out.copied, bytes, sizeof out.copied);
    out.filled = bytes[v.shift >> 5];
    oquotients.write(out);
}
