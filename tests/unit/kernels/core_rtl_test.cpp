// seal and open, Verilated, against their C++ (and so OpenSSL, see core_test.cpp): every token, with idle
// inputs and busy outputs; and how many clocks it takes when nobody is idle or busy.
#include <catch2/catch.hpp>

#include "Vopen.h"
#include "Vseal.h"
#include "hls/open_ports.h"
#include "hls/seal_ports.h"
#include "hw/hls/kernels/open.h"
#include "hw/hls/kernels/seal.h"
#include "tests/support/hls_bench.h"
#include "tests/unit/kernels/core_packets.h"

using namespace keyline;
using namespace keyline::test;
using hlsc::Bench;
using hlsc::Recorder;
using kernels::CoreBeat;

namespace {

struct Timing {
    unsigned idle;
    unsigned busy;
};
constexpr Timing timings[] = {{0, 0}, {40, 0}, {0, 60}, {50, 50}};

// Packets of all shapes of some SAs; now and then an SA gets new keys between two of them.
std::vector<CoreBeat> traffic(std::mt19937_64& random, bool is_sealed) {
    std::vector<CoreSa> sas;
    std::vector<CoreBeat> beats;
    const auto add = [&](const std::vector<CoreBeat>& more) {
        beats.insert(beats.end(), more.begin(), more.end());
    };
    for (unsigned i = 0; i < 16; i++) {
        sas.push_back(random_core_sa(random, static_cast<std::uint16_t>(random() % 1024 * 16 + i)));
        add(key_beats(sas.back()));
    }
    for (std::size_t words = 1; words <= 400; words++) {
        auto& sa = sas[random() % sas.size()];
        if (random() % 16 == 0) {
            sa = random_core_sa(random, sa.index);
            add(key_beats(sa));
        }
        const std::size_t octets = 4 * (words % 2 == 0 ? words : 1 + random() % 40);
        const CorePacket packet = {random(), random(), random_bytes(random, octets)};
        Bytes whole = sealed_packet(sa, packet);
        if (is_sealed && random() % 4 == 0) whole[random() % whole.size()] ^= 1;
        if (!is_sealed) {
            whole.resize(16);
            append(whole, packet.text);
        }
        add(core_beats(sa, packet, whole, random));
    }
    return beats;
}

}  // namespace

TEST_CASE("the RTL of seal does what its C++ does, a beat a clock", "[core][rtl]") {
    auto random = random_engine();
    const auto beats = traffic(random, false);
    hls::stream<CoreBeat> blocks;
    Recorder<kernels::SealedBeat> even;
    Recorder<kernels::SealedBeat> odd;
    for (const auto& beat : beats) {
        blocks.write(beat);
        seal(blocks, even.stream, odd.stream);
        even.drain();
        odd.drain();
    }
    for (const auto& timing : timings) {
        CAPTURE(timing.idle, timing.busy);
        Bench<Vseal> bench(random(), timing.idle, timing.busy);
        auto& m = bench.model;
        bench.input<seal_ports::blocks>("blocks", beats, m.blocks_tdata, m.blocks_tvalid, m.blocks_tready);
        bench.output<seal_ports::even>("even", even.tokens, m.even_tdata, m.even_tvalid, m.even_tready);
        bench.output<seal_ports::odd>("odd", odd.tokens, m.odd_tdata, m.odd_tvalid, m.odd_tready);
        REQUIRE(bench.run() == "");
        // Reset, the pipeline's length and the clocks that the bench waits for surplus tokens.
        if (timing.idle == 0 && timing.busy == 0) CHECK(bench.cycles() < beats.size() + 250);
    }
}

TEST_CASE("the RTL of open does what its C++ does, a beat a clock", "[core][rtl]") {
    auto random = random_engine();
    const auto beats = traffic(random, true);
    hls::stream<CoreBeat> blocks;
    Recorder<kernels::TextBeat> even;
    Recorder<kernels::TextBeat> odd;
    Recorder<kernels::Ending> endings;
    for (const auto& beat : beats) {
        blocks.write(beat);
        open(blocks, even.stream, odd.stream, endings.stream);
        even.drain();
        odd.drain();
        endings.drain();
    }
    for (const auto& timing : timings) {
        CAPTURE(timing.idle, timing.busy);
        Bench<Vopen> bench(random(), timing.idle, timing.busy);
        auto& m = bench.model;
        bench.input<open_ports::blocks>("blocks", beats, m.blocks_tdata, m.blocks_tvalid, m.blocks_tready);
        bench.output<open_ports::even>("even", even.tokens, m.even_tdata, m.even_tvalid, m.even_tready);
        bench.output<open_ports::odd>("odd", odd.tokens, m.odd_tdata, m.odd_tvalid, m.odd_tready);
        bench.output<open_ports::endings>("endings", endings.tokens, m.endings_tdata, m.endings_tvalid,
                                          m.endings_tready);
        REQUIRE(bench.run() == "");
        if (timing.idle == 0 && timing.busy == 0) CHECK(bench.cycles() < beats.size() + 250);
    }
}
