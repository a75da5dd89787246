// Runs the feature kernels' C++ and their RTL on the same random tokens. Arguments: seed, idle %, busy %,
// calls.
#include <cstdio>
#include <cstdlib>

#include "Vprograms.h"
#include "blend_ports.h"
#include "groups_ports.h"
#include "hash_step_ports.h"
#include "hash_two_ports.h"
#include "hls_bench.h"
#include "hls_network.h"
#include "intrinsics_ports.h"
#include "late_ports.h"
#include "memory_ports.h"
#include "merge_ports.h"
#include "networks.h"
#include "numbers_ports.h"
#include "packets_ports.h"
#include "programs.h"
#include "quotients_ports.h"
#include "ring_ports.h"
#include "store_ports.h"
#include "tallies_ports.h"

using namespace keyline::hlsc;

namespace {

std::mt19937_64 rng;

std::uint64_t below(std::uint64_t n) {
    return rng() % n;
}

template <int N>
ap_uint<N> random_bits() {
    ap_uint<N> out = 0;
    for (int lo = 0; lo < N; lo += 32) {
        const int hi = lo + 31 < N ? lo + 31 : N - 1;
        out.range(hi, lo) = ap_uint<32>(static_cast<std::uint64_t>(rng() & 0xffffffffU));
    }
    return out;
}

Command random_command() {
    Command c;
    for (auto& key : c.round_keys) key = random_bits<128>();
    c.beats = ap_uint<16>(static_cast<std::uint64_t>(1 + below(20)));
    c.version = random_bits<4>();
    c.drop = below(5) == 0;
    return c;
}

Beat random_beat() {
    Beat b;
    b.data = random_bits<512>();
    b.keep = random_bits<64>();
    b.last = ap_uint<1>(static_cast<std::uint64_t>(below(12) == 0 ? 1 : 0));
    return b;
}

Numbers random_numbers() {
    Numbers n;
    n.wide = random_bits<128>();
    n.odd = random_bits<65>();
    if (below(2) == 0) n.wide = ap_uint<128>(n.wide >> 70);
    n.a = static_cast<std::int32_t>(rng());
    n.b = static_cast<std::int16_t>(rng());
    n.shift = static_cast<std::uint8_t>(rng());
    return n;
}

HashStep random_step() {
    return {random_bits<128>(), random_bits<128>(), below(6) == 0};
}

Access random_access() {
    return {random_bits<4>(), random_bits<40>(), below(2) == 0};
}

// Groups as long as the design can hold, and short ones.
std::vector<Item> random_items(int count) {
    std::vector<Item> items;
    int left = 0;
    for (int i = 0; i < count; i++) {
        if (left == 0) left = static_cast<int>(1 + below(below(3) == 0 ? longest_group : 8));
        left--;
        items.push_back({random_bits<40>(), left == 0 || i + 1 == count});
    }
    return items;
}

template <class Token>
void write_all(hls::stream<Token>& stream, const std::vector<Token>& tokens) {
    for (const Token& token : tokens) stream.write(token);
}

#define IN(kernel, port, recorder)                                                                         \
    bench.input<kernel##_ports::port>(#kernel "." #port, (recorder).consumed(), m.kernel##_##port##_tdata, \
                                      m.kernel##_##port##_tvalid, m.kernel##_##port##_tready)
#define OUT(kernel, port, recorder)                                                                     \
    bench.output<kernel##_ports::port>(#kernel "." #port, (recorder).tokens, m.kernel##_##port##_tdata, \
                                       m.kernel##_##port##_tvalid, m.kernel##_##port##_tready)

}  // namespace

int main(int, char** argv) {
    rng.seed(std::strtoull(argv[1], nullptr, 10));
    Bench<Vprograms> bench(rng(), static_cast<unsigned>(std::atoi(argv[2])),
                           static_cast<unsigned>(std::atoi(argv[3])));
    const int calls = std::atoi(argv[4]);
    Vprograms& m = bench.model;

    Limits limits;
    limits.longest = ap_uint<16>(static_cast<std::uint64_t>(15));
    for (auto& key : limits.key) key = random_bits<8>();
    put_words(m.packets_limits, pack<packets_ports::limits>(limits));

    Recorder<Command> command{random_command};
    Recorder<Beat> beat_in{random_beat};
    Recorder<Beat> beat_out;
    Recorder<Summary> summary;
    Recorder<Numbers> numbers_in{random_numbers};
    Recorder<Numbers> numbers_out;
    Recorder<HashStep> step{random_step};
    Recorder<Hash> hash;
    Recorder<HashStep> step_two{random_step};
    Recorder<Hash> hash_of_two;
    Recorder<Access> access_in{random_access};
    Recorder<Access> access_out;
    Recorder<Access> tallies_in{random_access};
    Recorder<Access> tallies_out;
    Recorder<Access> blend_in{random_access};
    Recorder<Access> blend_out;
    // Large and small, equal and zero.
    Recorder<Operands> operands{[] {
        const auto some = [] { return static_cast<std::uint32_t>(rng()) >> below(32); };
        const std::uint32_t x = below(8) == 0 ? 0 : some();
        const std::uint32_t y = below(4) == 0 ? x : some() << below(32);
        return Operands{x, y, static_cast<std::uint8_t>(rng())};
    }};
    Recorder<Results> results;
    Recorder<Operands> dividends{[] {
        const auto some = [] { return static_cast<std::uint32_t>(rng()) >> below(32) << below(8); };
        // Multiples of a divisor, and the smallest number of all, too.
        const std::uint32_t x = below(16) == 0 ? 0x80000000U : below(2) == 0 ? some() : 0U - some();
        return Operands{x, below(2) == 0 ? some() : 0U - some(), static_cast<std::uint8_t>(rng())};
    }};
    Recorder<Quotients> quotients_out;
    Recorder<Access> store_in{random_access};
    Recorder<Access> store_out;
    Recorder<Word> word_in{[] { return Word{random_bits<32>()}; }};
    Recorder<Word> word_out;
    for (int i = 0; i < calls; i++) {
        command.refill();
        beat_in.refill();
        packets(command.stream, beat_in.stream, limits, beat_out.stream, summary.stream);
        numbers_in.refill();
        numbers(numbers_in.stream, numbers_out.stream);
        step.refill();
        hash_step(step.stream, hash.stream);
        step_two.refill();
        hash_two(step_two.stream, hash_of_two.stream);
        hash_of_two.drain();
        access_in.refill();
        memory(access_in.stream, access_out.stream);
        tallies_in.refill();
        tallies(tallies_in.stream, tallies_out.stream);
        tallies_out.drain();
        blend_in.refill();
        blend(blend_in.stream, blend_out.stream);
        blend_out.drain();
        operands.refill();
        intrinsics(operands.stream, results.stream);
        results.drain();
        dividends.refill();
        quotients(dividends.stream, quotients_out.stream);
        quotients_out.drain();
        store_in.refill();
        store(store_in.stream, store_out.stream);
        store_out.drain();
        word_in.refill();
        late(word_in.stream, word_out.stream);
        word_out.drain();
        beat_out.drain();
        summary.drain();
        numbers_out.drain();
        hash.drain();
        access_out.drain();
    }
    // With bounds, the depths are proved to be enough before the RTL runs.
    hls::simulation::bounded(true);
    const std::vector<Item> items = random_items(calls);
    hls::stream<Item> group_in, group_out, left_in, right_in, left_out, right_out, ring_in, ring_out;
    write_all(group_in, items);
    groups(group_in, group_out);
    const std::vector<Item> lefts = random_items(calls / 2);
    const std::vector<Item> rights = random_items(calls / 2);
    write_all(left_in, lefts);
    write_all(right_in, rights);
    merge(left_in, right_in, left_out, right_out);
    const std::vector<Item> travellers = random_items(calls / 400);
    write_all(ring_in, travellers);
    ring(ring_in, ring_out);
#define STREAM_IN(kernel, port, tokens)                                                     \
    bench.input<kernel##_ports::port>(#kernel "." #port, tokens, m.kernel##_##port##_tdata, \
                                      m.kernel##_##port##_tvalid, m.kernel##_##port##_tready)
#define STREAM_OUT(kernel, port, stream)                                                               \
    bench.output<kernel##_ports::port>(#kernel "." #port, take_all(stream), m.kernel##_##port##_tdata, \
                                       m.kernel##_##port##_tvalid, m.kernel##_##port##_tready)
    STREAM_IN(groups, iitem, items);
    STREAM_OUT(groups, oitem, group_out);
    STREAM_IN(merge, ileft, lefts);
    STREAM_IN(merge, iright, rights);
    STREAM_OUT(merge, oleft, left_out);
    STREAM_OUT(merge, oright, right_out);
    STREAM_IN(ring, iitem, travellers);
    STREAM_OUT(ring, oitem, ring_out);
    IN(packets, icommand, command);
    IN(packets, ibeat, beat_in);
    OUT(packets, obeat, beat_out);
    OUT(packets, osummary, summary);
    IN(numbers, inumbers, numbers_in);
    OUT(numbers, onumbers, numbers_out);
    IN(hash_step, istep, step);
    OUT(hash_step, ohash, hash);
    IN(hash_two, istep, step_two);
    OUT(hash_two, ohash, hash_of_two);
    IN(memory, iaccess, access_in);
    OUT(memory, oaccess, access_out);
    IN(tallies, iaccess, tallies_in);
    OUT(tallies, oaccess, tallies_out);
    IN(blend, iaccess, blend_in);
    OUT(blend, oaccess, blend_out);
    IN(intrinsics, ioperands, operands);
    OUT(intrinsics, oresults, results);
    IN(quotients, ioperands, dividends);
    OUT(quotients, oquotients, quotients_out);
    IN(store, iaccess, store_in);
    OUT(store, oaccess, store_out);
    IN(late, iword, word_in);
    OUT(late, oword, word_out);
    const std::string failure = bench.run();
    std::printf("%llu cycles for %d calls: %s\n", static_cast<unsigned long long>(bench.cycles()), calls,
                failure.c_str());
    // Without idle and busy cycles a call must issue in every clock; 300 cycles fill and empty the pipelines,
    // and a group of items waits for its sum.
    const bool full_speed = argv[2][0] != '0' || argv[3][0] != '0' ||
                            bench.cycles() < static_cast<unsigned>(calls + 300 + longest_group);
    if (!full_speed) std::printf("slower than a call a clock\n");
    return failure.empty() && full_speed ? 0 : 1;
}
