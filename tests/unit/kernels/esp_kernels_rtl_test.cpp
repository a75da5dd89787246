// The kernels' RTL, Verilated, against their C++ (and so OpenSSL, see esp_kernels_test.cpp): every token of
// packets of every length, with random idle inputs and random back-pressure.
#include <algorithm>

#include <catch2/catch.hpp>

#include "Vesp_decap.h"
#include "Vesp_encap.h"
#include "hls/esp_decap_ports.h"
#include "hls/esp_encap_ports.h"
#include "tests/support/hls_bench.h"
#include "tests/unit/kernels/kernel_packets.h"

using namespace keyline;
using namespace keyline::test;

namespace {

// Idle inputs and busy outputs, in percent.
struct Timing {
    unsigned idle;
    unsigned busy;
};
constexpr Timing timings[] = {{0, 0}, {40, 0}, {0, 70}, {50, 50}};

std::vector<KernelSa> some_sas(std::mt19937_64& random) {
    std::vector<KernelSa> sas(8);
    for (std::size_t i = 0; i < sas.size(); i++)
        sas[i] = random_kernel_sa(random, i % 2 == 0 ? 16 : 32, i % 4 < 2);
    return sas;
}

// 0 to 1500, in random order: what a packet leaves in the kernel meets packets of every other length.
std::vector<std::size_t> every_length(std::mt19937_64& random) {
    std::vector<std::size_t> lengths(1501);
    for (std::size_t i = 0; i < lengths.size(); i++) lengths[i] = i;
    std::shuffle(lengths.begin(), lengths.end(), random);
    return lengths;
}

EncapTokens encap_tokens(std::mt19937_64& random) {
    EncapTokens tokens;
    const auto sas = some_sas(random);
    for (const std::size_t length : every_length(random)) {
        const KernelSa& sa = sas[random() % sas.size()];
        const Bytes inner = random_bytes(random, length);
        const std::uint64_t sequence = random();
        const Bytes packet =
            encapsulate(encap_command(sa, sequence, sequence, length, 4), inner, random, &tokens);
        REQUIRE(packet == esp_seal(sa.reference(), sequence, inner, 4));
    }
    return tokens;
}

// A packet in eight has a wrong bit, and one in eight wrong padding.
DecapTokens decap_tokens(std::mt19937_64& random) {
    DecapTokens tokens;
    const auto sas = some_sas(random);
    for (const std::size_t length : every_length(random)) {
        const KernelSa& sa = sas[random() % sas.size()];
        const std::uint64_t sequence = random();
        const unsigned kind = random() % 8;
        const auto extra = static_cast<unsigned>(4 + random() % 62 * 4);
        Bytes packet = esp_seal(sa.reference(), sequence, random_bytes(random, length), 4,
                                kind < 3 ? extra : 0, kind == 0);
        if (kind == 1)
            packet[8 + random() % (packet.size() - 8)] ^= static_cast<std::uint8_t>(1U << (random() % 8));
        const Decapsulated opened =
            decapsulate(decap_command(sa, sequence, packet.size()), packet, random, &tokens);
        REQUIRE(opened.status.icv_ok == (kind == 1 ? 0 : 1));
        if (kind != 1) REQUIRE(opened.status.malformed == (kind == 0 ? 1 : 0));
    }
    return tokens;
}

// Blocks of text in an ESP packet.
std::size_t blocks(std::size_t packet_octets) {
    return (packet_octets - 32 + 15) / 16;
}

// With inputs always there and outputs always taken, a call issues in every clock; the rest fills and empties
// the pipeline and ends the bench.
template <class Model>
void check_full_rate(const hlsc::Bench<Model>& bench, std::size_t calls) {
    CHECK(bench.cycles() > calls);
    CHECK(bench.cycles() < calls + 300);
}

}  // namespace

TEST_CASE("esp_encap: RTL and C++ give the same tokens for every length under any timing") {
    auto random = random_engine();
    const EncapTokens tokens = encap_tokens(random);
    std::size_t calls = 0;
    for (const EncapStatus& status : tokens.statuses) calls += blocks(status.length.to_uint()) + 4;
    for (const Timing& timing : timings) {
        hlsc::Bench<Vesp_encap> bench(random(), timing.idle, timing.busy);
        Vesp_encap& m = bench.model;
        namespace ports = esp_encap_ports;
        bench.input<ports::command>("command", tokens.commands, m.command_tdata, m.command_tvalid,
                                    m.command_tready);
        bench.input<ports::in>("in", tokens.in, m.in_tdata, m.in_tvalid, m.in_tready);
        bench.output<ports::out>("out", tokens.out, m.out_tdata, m.out_tvalid, m.out_tready);
        bench.output<ports::status>("status", tokens.statuses, m.status_tdata, m.status_tvalid,
                                    m.status_tready);
        CAPTURE(timing.idle, timing.busy);
        REQUIRE(bench.run() == "");
        if (timing.idle == 0 && timing.busy == 0) check_full_rate(bench, calls);
    }
}

TEST_CASE("esp_decap: RTL and C++ give the same tokens for every length under any timing") {
    auto random = random_engine();
    const DecapTokens tokens = decap_tokens(random);
    std::size_t calls = 0;
    for (const DecapCommand& command : tokens.commands) calls += blocks(command.length.to_uint()) + 3;
    for (const Timing& timing : timings) {
        hlsc::Bench<Vesp_decap> bench(random(), timing.idle, timing.busy);
        Vesp_decap& m = bench.model;
        namespace ports = esp_decap_ports;
        bench.input<ports::command>("command", tokens.commands, m.command_tdata, m.command_tvalid,
                                    m.command_tready);
        bench.input<ports::in>("in", tokens.in, m.in_tdata, m.in_tvalid, m.in_tready);
        bench.output<ports::out>("out", tokens.out, m.out_tdata, m.out_tvalid, m.out_tready);
        bench.output<ports::status>("status", tokens.statuses, m.status_tdata, m.status_tvalid,
                                    m.status_tready);
        CAPTURE(timing.idle, timing.busy);
        REQUIRE(bench.run() == "");
        if (timing.idle == 0 && timing.busy == 0) check_full_rate(bench, calls);
    }
}
