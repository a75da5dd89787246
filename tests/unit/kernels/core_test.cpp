// seal and open in C simulation against OpenSSL: all suites, key sizes and ICVs, texts of every shape, SAs
// mixed. Built for each number of lanes.
#include <catch2/catch.hpp>

#include "hw/hls/kernels/open.h"
#include "hw/hls/kernels/seal.h"
#include "hw/hls/kernels/turn.h"
#include "tests/unit/kernels/core_packets.h"

using namespace keyline;
using namespace keyline::test;
using kernels::CoreBeat;

namespace {

// Text that a receiver takes: padding that counts up.
Bytes random_text(std::mt19937_64& random, std::size_t octets, std::size_t padding) {
    Bytes text = random_bytes(random, octets);
    padding = std::min(padding, octets - 2);
    for (std::size_t i = 0; i < padding; i++)
        text[octets - 2 - padding + i] = static_cast<std::uint8_t>(i + 1);
    text[octets - 2] = static_cast<std::uint8_t>(padding);
    return text;
}

CorePacket random_packet(std::mt19937_64& random) {
    const std::size_t words = random() % 4 == 0 ? 1 + random() % 300 : 1 + random() % 40;
    return {random(), random(),
            random_text(random, 4 * words, random() % 3 == 0 ? random() % 256 : random() % 4)};
}

std::vector<CoreSa> some_sas(std::mt19937_64& random) {
    constexpr int count = 12;
    std::vector<CoreSa> sas;
    sas.reserve(count);
    for (int i = 0; i < count; i++)
        sas.push_back(random_core_sa(
            random, static_cast<std::uint16_t>(random() % 32 * 500 + static_cast<unsigned>(i))));
    return sas;
}

struct Sealer {
    hls::stream<CoreBeat> blocks;
    hls::stream<kernels::SealedBeat> even;
    hls::stream<kernels::SealedBeat> odd;

    // All 64 octets of each beat that came out.
    Bytes run(const std::vector<CoreBeat>& beats) {
        Bytes out;
        for (std::size_t i = 0; i < beats.size(); i++) {
            blocks.write(beats[i]);
            for (std::size_t call = calls_of(beats[i], kernels::lanes); call > 0; call--) {
                CHECK((even.empty() && odd.empty()));
                seal(blocks, even, odd);
            }
            auto& stream = i % 2 == 0 || beats[i].kind == kernels::command_kind ? even : odd;
            REQUIRE_FALSE(stream.empty());
            const auto sealed = stream.read();
            CHECK(sealed.kind == beats[i].kind);
            CHECK(sealed.last == beats[i].last);
            append(out, to_octets(sealed.data));
            CHECK((even.empty() && odd.empty()));
        }
        return out;
    }
};

struct Opener {
    hls::stream<CoreBeat> blocks;
    hls::stream<kernels::TextBeat> even;
    hls::stream<kernels::TextBeat> odd;
    hls::stream<kernels::Ending> endings;

    kernels::Ending run(const std::vector<CoreBeat>& beats) {
        for (const auto& beat : beats) {
            blocks.write(beat);
            for (std::size_t call = calls_of(beat, kernels::lanes); call > 0; call--) {
                CHECK(endings.empty());
                open_core(blocks, even, odd, endings);
            }
        }
        REQUIRE_FALSE(endings.empty());
        return endings.read();
    }
    // What came out for one packet.
    Bytes text() {
        Bytes out;
        while (!even.empty() || !odd.empty()) {
            append(out, to_octets(even.read().data));
            if (!odd.empty()) append(out, to_octets(odd.read().data));
        }
        return out;
    }
};

}  // namespace

TEST_CASE("seal gives what OpenSSL gives", "[core]") {
    auto random = random_engine();
    const auto sas = some_sas(random);
    Sealer sealer;
    for (const auto& sa : sas)
        for (const auto& command : key_beats(sa)) {
            const Bytes response = sealer.run({command});
            CHECK(Bytes(response.begin() + 8, response.end()) == Bytes(56));
        }
    for (int i = 0; i < 60; i++) {
        const auto& sa = sas[random() % sas.size()];
        const CorePacket packet = random_packet(random);
        const Bytes expected = sealed_packet(sa, packet);
        const auto plain = [&] {
            Bytes octets(expected.begin(), expected.begin() + 16);
            append(octets, packet.text);
            return octets;
        }();
        const Bytes out = sealer.run(core_beats(sa, packet, plain, random));
        const auto at =
            out.begin() + static_cast<std::ptrdiff_t>(16 * shape_of(sa, packet.text.size()).header_lane);
        CAPTURE(sa.suite, sa.esn, sa.key.size(), packet.text.size());
        REQUIRE(Bytes(at, at + static_cast<std::ptrdiff_t>(expected.size())) == expected);
    }
}

TEST_CASE("open takes what OpenSSL sealed, and nothing else", "[core]") {
    auto random = random_engine();
    const auto sas = some_sas(random);
    Opener opener;
    for (const auto& sa : sas)
        for (const auto& command : key_beats(sa)) CHECK(opener.run({command}).kind == kernels::command_kind);
    for (int i = 0; i < 80; i++) {
        const auto& sa = sas[random() % sas.size()];
        CorePacket packet = random_packet(random);
        const bool spoil_padding = random() % 8 == 0;
        auto& text = packet.text;
        const std::size_t padding = text[text.size() - 2];
        if (spoil_padding && padding > 0) text[text.size() - 3 - random() % padding] ^= 0x40;
        Bytes sealed = sealed_packet(sa, packet);
        const bool spoil_icv = random() % 4 == 0;
        if (spoil_icv) sealed[random() % sealed.size()] ^= static_cast<std::uint8_t>(1U << random() % 8);
        const auto ending = opener.run(core_beats(sa, packet, sealed, random));
        CAPTURE(sa.suite, sa.esn, sa.key.size(), sa.icv_octets, text.size(), padding);
        CHECK((ending.icv_ok == 1) == !spoil_icv);
        const Bytes out = opener.text();
        if (spoil_icv) continue;
        const auto shape = shape_of(sa, text.size());
        const auto at = out.begin() + static_cast<std::ptrdiff_t>(16 * (shape.header_lane + 1) % 64);
        CHECK(Bytes(at, at + static_cast<std::ptrdiff_t>(text.size())) == text);
        const Bytes head = to_octets(ending.head);
        const auto in_head = static_cast<std::ptrdiff_t>(std::min<std::size_t>(64, text.size()));
        CHECK(Bytes(head.begin(), head.begin() + in_head) == Bytes(text.begin(), text.begin() + in_head));
        CHECK(ending.padding.to_uint() == padding);
        CHECK(ending.next_header.to_uint() == text.back());
        CHECK((ending.padding_ok == 1) == !(spoil_padding && padding > 0));
    }
}
