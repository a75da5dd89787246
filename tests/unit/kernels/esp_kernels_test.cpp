// The kernels' C++ (C simulation) against OpenSSL. The RTL of the same sources: esp_kernels_rtl_test.cpp.
#include <catch2/catch.hpp>

#include "tests/unit/kernels/kernel_packets.h"

using namespace keyline;
using namespace keyline::test;

namespace {

constexpr std::size_t longest = 1500;

// Both key sizes, with and without ESN.
std::vector<KernelSa> every_kind_of_sa(std::mt19937_64& random) {
    std::vector<KernelSa> sas;
    for (const std::size_t key_octets : {16U, 32U})
        for (const bool esn : {false, true}) sas.push_back(random_kernel_sa(random, key_octets, esn));
    return sas;
}

// A text that ends in `padding` octets 1, 2, 3, ...
Bytes padded_text(std::span<const std::uint8_t> inner, unsigned padding, std::uint8_t next_header) {
    Bytes text(inner.begin(), inner.end());
    for (unsigned i = 1; i <= padding; i++) text.push_back(static_cast<std::uint8_t>(i));
    text.push_back(static_cast<std::uint8_t>(padding));
    text.push_back(next_header);
    return text;
}

Decapsulated open_text(const KernelSa& sa, std::span<const std::uint8_t> text, std::mt19937_64& random) {
    const std::uint64_t sequence = random();
    const Bytes packet = esp_seal_text(sa.reference(), sequence, random(), text);
    Decapsulated opened = decapsulate(decap_command(sa, sequence, packet.size()), packet, random);
    CHECK(opened.status.icv_ok == 1);
    CHECK(opened.text == Bytes(text.begin(), text.end()));
    return opened;
}

}  // namespace

TEST_CASE("esp_encap makes OpenSSL's packet for every length, key size and kind of sequence number") {
    auto random = random_engine();
    for (const KernelSa& sa : every_kind_of_sa(random)) {
        for (std::size_t length = 0; length <= longest; length++) {
            const Bytes inner = random_bytes(random, length);
            const std::uint64_t sequence = random();
            const auto next_header = static_cast<std::uint8_t>(random());
            CAPTURE(length, sa.key.size(), sa.esn, sequence);
            REQUIRE(encapsulate(encap_command(sa, sequence, sequence, length, next_header), inner, random) ==
                    esp_seal(sa.reference(), sequence, inner, next_header));
        }
    }
}

TEST_CASE("esp_encap takes any IV and the longest packets") {
    auto random = random_engine();
    const KernelSa sa = random_kernel_sa(random, 32, true);
    for (const std::size_t length : {0UL, 1UL, 9000UL, 16384UL, 65497UL, 65498UL}) {
        const Bytes inner = random_bytes(random, length);
        const std::uint64_t iv = random();
        CAPTURE(length);
        const unsigned padding = (6 - (length & 3)) & 3;
        CHECK(encapsulate(encap_command(sa, 7, iv, length, 41), inner, random) ==
              esp_seal_text(sa.reference(), 7, iv, padded_text(inner, padding, 41)));
    }
}

TEST_CASE("esp_decap opens OpenSSL's packet of every length, key size and kind of sequence number") {
    auto random = random_engine();
    for (const KernelSa& sa : every_kind_of_sa(random)) {
        for (std::size_t length = 0; length <= longest; length++) {
            const Bytes inner = random_bytes(random, length);
            const std::uint64_t sequence = random();
            const auto next_header = static_cast<std::uint8_t>(random());
            const auto extra = static_cast<unsigned>(random() % 3 * 4);
            const Bytes packet = esp_seal(sa.reference(), sequence, inner, next_header, extra);
            CAPTURE(length, sa.key.size(), sa.esn, sequence, extra);
            Decapsulated opened = decapsulate(decap_command(sa, sequence, packet.size()), packet, random);
            REQUIRE(opened.status.icv_ok == 1);
            REQUIRE(opened.status.malformed == 0);
            REQUIRE(opened.status.next_header == next_header);
            REQUIRE(opened.status.length == length);
            opened.text.resize(length);
            REQUIRE(opened.text == inner);
        }
    }
}

TEST_CASE("esp_decap takes the longest packet") {
    auto random = random_engine();
    const KernelSa sa = random_kernel_sa(random, 16, true);
    const Decapsulated opened = open_text(sa, padded_text(random_bytes(random, 65498), 0, 4), random);
    CHECK(opened.status.malformed == 0);
    CHECK(opened.status.length == 65498);
}

TEST_CASE("esp_decap accepts padding of every length, in blocks and across them") {
    auto random = random_engine();
    const KernelSa sa = random_kernel_sa(random, 16, false);
    for (unsigned padding = 0; padding < 256; padding++) {
        const std::size_t least = (2 - padding) & 3U;
        for (const std::size_t length : {least, least + 4, least + 4 * (random() % 40)}) {
            // An octet before the padding may look as if it belonged to it.
            Bytes inner = random_bytes(random, length);
            if (length > 0 && random() % 2 == 0) inner.back() = 0;
            CAPTURE(padding, length);
            const Decapsulated opened = open_text(sa, padded_text(inner, padding, 4), random);
            CHECK(opened.status.malformed == 0);
            CHECK(opened.status.length == length);
        }
    }
}

TEST_CASE("esp_decap takes padding that goes on where a counting payload ends, as ping's does") {
    auto random = random_engine();
    const KernelSa sa = random_kernel_sa(random, 16, false);
    for (std::size_t length = 0; length < 700; length++) {
        Bytes inner(length);
        for (std::size_t i = 0; i < length; i++) inner[i] = static_cast<std::uint8_t>(i - length + 1);
        const unsigned padding = (6 - (length & 3)) & 3;
        CAPTURE(length);
        const Decapsulated opened = open_text(sa, padded_text(inner, padding, 4), random);
        REQUIRE(opened.status.malformed == 0);
        REQUIRE(opened.status.length == length);
    }
}

TEST_CASE("esp_decap calls any wrong octet of the padding malformed") {
    auto random = random_engine();
    const KernelSa sa = random_kernel_sa(random, 16, false);
    for (const unsigned padding : {1U, 2U, 3U, 15U, 16U, 17U, 32U, 100U, 255U}) {
        const std::size_t length = ((2 - padding) & 3U) + 4 * (random() % 20);
        const Bytes good = padded_text(random_bytes(random, length), padding, 4);
        for (unsigned wrong = 0; wrong < padding; wrong++) {
            Bytes text = good;
            text[length + wrong] ^= static_cast<std::uint8_t>(1 + random() % 255);
            CAPTURE(padding, length, wrong);
            const Decapsulated opened = open_text(sa, text, random);
            CHECK(opened.status.malformed == 1);
            CHECK(opened.status.length == 0);
        }
    }
}

TEST_CASE("esp_decap calls padding longer than the text malformed") {
    auto random = random_engine();
    const KernelSa sa = random_kernel_sa(random, 32, false);
    for (std::size_t words = 1; words < 64; words++) {
        const std::size_t room = 4 * words - 2;
        for (const std::size_t padding : {room, room + 1, room + 2, std::size_t{255}}) {
            if (padding > 255) continue;
            // What there is counts up to `padding`.
            Bytes text;
            for (std::size_t i = 0; i < room; i++)
                text.push_back(static_cast<std::uint8_t>(padding - room + 1 + i));
            text.push_back(static_cast<std::uint8_t>(padding));
            text.push_back(4);
            CAPTURE(words, padding);
            CHECK(open_text(sa, text, random).status.malformed == (padding > room ? 1 : 0));
        }
    }
}

TEST_CASE("esp_decap does not take what came before the text for padding") {
    auto random = random_engine();
    const KernelSa sa = random_kernel_sa(random, 16, false);
    // The kernel decrypts the header's block, too: with random IVs its last octet is now and then one less
    // than the text's first.
    for (std::size_t words = 1; words <= 4; words++) {
        for (int round = 0; round < 1500; round++) {
            const std::size_t room = 4 * words - 2;
            Bytes text;
            for (std::size_t i = 0; i < room; i++) text.push_back(static_cast<std::uint8_t>(2 + i));
            text.push_back(static_cast<std::uint8_t>(room + 1));
            text.push_back(4);
            CAPTURE(words);
            REQUIRE(open_text(sa, text, random).status.malformed == 1);
        }
    }
}

TEST_CASE("esp_decap finds every bit that is not the sender's") {
    auto random = random_engine();
    for (const KernelSa& sa : every_kind_of_sa(random)) {
        const std::uint64_t sequence = random();
        for (const std::size_t length : {0U, 3U, 13U, 17U, 90U}) {
            const Bytes packet = esp_seal(sa.reference(), sequence, random_bytes(random, length), 4);
            for (std::size_t bit = 0; bit < 8 * packet.size(); bit++) {
                // The sequence number is authenticated as the command says it.
                if (bit / 32 == 1) continue;
                Bytes changed = packet;
                changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
                CAPTURE(length, bit);
                REQUIRE(
                    decapsulate(decap_command(sa, sequence, packet.size()), changed, random).status.icv_ok ==
                    0);
            }
            for (unsigned bit = 0; bit < (sa.esn ? 64U : 32U); bit++) {
                const auto command = decap_command(sa, sequence ^ (std::uint64_t{1} << bit), packet.size());
                CAPTURE(length, bit);
                REQUIRE(decapsulate(command, packet, random).status.icv_ok == 0);
            }
            CHECK(decapsulate(decap_command(sa, sequence, packet.size()), packet, random).status.icv_ok == 1);
        }
    }
}
