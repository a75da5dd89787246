// Published ESP packets through seal and open in RTL, back to back, each on an SA of its own. Built for each
// number of lanes.
//
// All of draft-mcgrew-gcm-test-01 is reachable here. In the whole outbound pipeline none is: its IV is the
// sequence number, and no published packet is made so. The whole inbound pipeline takes those whose SPI and
// number a fresh SA can have (tests/rtl/pipeline_inbound_test). The test cases of the GCM specification have
// no additional data or 20 octets of it, which is no ESP packet's: they test OpenSSL and the host's AES-GCM
// (tests/unit/crypto/aead_test), with which all other packets here are compared.
#include <catch2/catch.hpp>

#include "Vopen_core.h"
#include "Vseal.h"
#include "hls/open_core_ports.h"
#include "hls/seal_ports.h"
#include "hw/hls/kernels/open.h"
#include "hw/hls/kernels/turn.h"
#include "tests/support/esp_vectors.h"
#include "tests/unit/kernels/core_packets.h"
#include "tests/unit/kernels/process_rtl.h"

using namespace keyline;
using namespace keyline::test;
using kernels::CoreBeat;

namespace {

struct Published {
    CoreSa sa;
    CorePacket packet;
    Bytes header;     // SPI, sequence number, IV
    Bytes sealed;     // and the whole packet
    Bytes plaintext;  // with its header
};

Published published(const EspVector& vector, std::uint16_t index) {
    const Bytes nonce = from_hex(vector.nonce);
    const Bytes aad = from_hex(vector.aad);
    Published made;
    made.sa.index = index;
    made.sa.suite = vector.gmac ? kernels::regs::suite::aes_gmac : kernels::regs::suite::aes_gcm;
    made.sa.esn = aad.size() == 12;
    made.sa.key = from_hex(vector.key);
    made.sa.salt = to_bytes(ByteView(nonce).first(4));
    for (std::size_t i = 4; i < aad.size(); i++) made.packet.sequence = made.packet.sequence << 8 | aad[i];
    made.packet.text = from_hex(vector.plaintext);
    made.header = to_bytes(ByteView(aad).first(4));
    append(made.header, ByteView(aad).last(4));
    append(made.header, ByteView(nonce).last(8));
    made.sealed = made.plaintext = made.header;
    append(made.sealed, from_hex(vector.sealed));
    append(made.plaintext, made.packet.text);
    return made;
}

std::vector<Published> all_published() {
    std::vector<Published> all;
    for (const auto& vector : esp_vectors)
        all.push_back(published(vector, static_cast<std::uint16_t>(1000 * all.size() + 7)));
    return all;
}

std::size_t calls_of(const std::vector<CoreBeat>& beats) {
    std::size_t calls = 0;
    for (const auto& beat : beats) calls += test::calls_of(beat, kernels::lanes);
    return calls;
}

void add(std::vector<CoreBeat>& to, const std::vector<CoreBeat>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

}  // namespace

TEST_CASE("seal in RTL makes the published ESP packets", "[core][rtl]") {
    auto random = random_engine();
    std::vector<CoreBeat> blocks;
    std::vector<kernels::SealedBeat> streams[2];
    const auto all = all_published();
    for (const auto& one : all) {
        const auto keys = key_beats(one.sa);
        add(blocks, keys);
        for (const auto& beat : keys)
            streams[0].push_back({kernels::command_kind, kernels::Data(beat.data.range(63, 0)), 0});
    }
    for (const auto& one : all) {
        const auto beats = core_beats(one.sa, one.packet, one.plaintext, random);
        add(blocks, beats);
        const Shape shape = shape_of(one.sa, one.packet.text.size());
        Bytes octets(16 * shape.header_lane, 0);
        append(octets, one.sealed);
        octets.resize(64 * beats.size(), 0);
        for (std::size_t i = 0; i < beats.size(); i++)
            streams[i % 2].push_back(
                {kernels::packet_kind, to_data(ByteView(octets).subspan(64 * i, 64)), beats[i].last});
    }
    for (const auto& timing : timings) {
        ProcessBench<Vseal> bench(1, timing);
        auto& m = bench.model;
        bench.input<seal_ports::blocks>("blocks", blocks, m.blocks_tdata, m.blocks_tvalid, m.blocks_tready);
        bench.output<seal_ports::even>("even", streams[0], m.even_tdata, m.even_tvalid, m.even_tready);
        bench.output<seal_ports::odd>("odd", streams[1], m.odd_tdata, m.odd_tvalid, m.odd_tready);
        bench.check(calls_of(blocks));
    }
}

namespace {

// What open says in C simulation, which is what it should say of a published packet; octets behind the text
// are only its own.
class Opened {
  public:
    void run(const std::vector<CoreBeat>& beats) {
        for (const auto& beat : beats) {
            blocks.push_back(beat);
            in_.write(beat);
            for (std::size_t call = test::calls_of(beat, kernels::lanes); call > 0; call--)
                open_core(in_, even_, odd_, endings_);
        }
        take(even_, even);
        take(odd_, odd);
        take(endings_, endings);
    }
    void check(const Published& one, const std::vector<CoreBeat>& beats, bool right) {
        const std::size_t before[] = {even.size(), odd.size()};
        run(beats);
        const auto& ending = endings.back();
        REQUIRE(ending.icv_ok == (right ? 1 : 0));
        if (!right) return;
        Bytes text;
        const std::size_t from_even = even.size() - before[0];
        const std::size_t from_odd = odd.size() - before[1];
        for (std::size_t i = 0; i < from_even + from_odd; i++)
            append(text, to_octets((i % 2 == 0 ? even[before[0] + i / 2] : odd[before[1] + i / 2]).data));
        // It begins behind the header, which is in lane 3 of a beat that does not come out, or in another.
        const Shape shape = shape_of(one.sa, one.packet.text.size());
        const auto begin = text.begin() + static_cast<std::ptrdiff_t>((16 * (shape.header_lane + 1)) % 64);
        REQUIRE(Bytes(begin, begin + static_cast<std::ptrdiff_t>(one.packet.text.size())) == one.packet.text);
        REQUIRE(ending.next_header == one.packet.text.back());
        REQUIRE(ending.padding == one.packet.text[one.packet.text.size() - 2]);
        REQUIRE(ending.padding_ok == 1);
    }

    std::vector<CoreBeat> blocks;
    std::vector<kernels::TextBeat> even;
    std::vector<kernels::TextBeat> odd;
    std::vector<kernels::Ending> endings;

  private:
    template <class Token>
    static void take(hls::stream<Token>& from, std::vector<Token>& to) {
        while (!from.empty()) to.push_back(from.read());
    }
    hls::stream<CoreBeat> in_;
    hls::stream<kernels::TextBeat> even_;
    hls::stream<kernels::TextBeat> odd_;
    hls::stream<kernels::Ending> endings_;
};

}  // namespace

// Also with the first 12 and 8 octets of their ICVs, and with a bit that is wrong.
TEST_CASE("open in RTL takes the published ESP packets", "[core][rtl]") {
    auto random = random_engine();
    Opened opened;
    auto all = all_published();
    for (const auto& one : all) opened.run(key_beats(one.sa));
    for (const unsigned icv_octets : {16U, 12U, 8U})
        for (auto& one : all) {
            one.sa.icv_octets = icv_octets;
            Bytes sealed = one.sealed;
            sealed.resize(sealed.size() - 16 + icv_octets);
            opened.check(one, core_beats(one.sa, one.packet, sealed, random), true);
            sealed[random() % sealed.size()] ^= static_cast<std::uint8_t>(1U << random() % 8);
            opened.check(one, core_beats(one.sa, one.packet, sealed, random), false);
        }
    for (const auto& timing : timings) {
        ProcessBench<Vopen_core> bench(2, timing);
        auto& m = bench.model;
        bench.input<open_core_ports::blocks>("blocks", opened.blocks, m.blocks_tdata, m.blocks_tvalid,
                                             m.blocks_tready);
        bench.output<open_core_ports::even>("even", opened.even, m.even_tdata, m.even_tvalid, m.even_tready);
        bench.output<open_core_ports::odd>("odd", opened.odd, m.odd_tdata, m.odd_tvalid, m.odd_tready);
        bench.output<open_core_ports::endings>("endings", opened.endings, m.endings_tdata, m.endings_tvalid,
                                               m.endings_tready);
        bench.check(calls_of(opened.blocks));
    }
}
