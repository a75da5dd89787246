// Inbound packets through the Verilated card; the ESP packets are made by OpenSSL.
#include <catch2/catch.hpp>

#include "tests/rtl/card_scenario.h"

using namespace keyline;
using namespace keyline::test;

namespace {

Finished receive(CardBench& card, const TestSa& sa, std::uint64_t sequence, const Bytes& inner) {
    return card.process(regs::inbound, esp_seal(reference(sa), sequence, inner, 4));
}

regs::Status receive_status(CardBench& card, const TestSa& sa, std::uint64_t sequence) {
    const Bytes inner(40, 0x45);
    const Finished done = receive(card, sa, sequence, inner);
    if (done.status() == regs::Status::ok) {
        CHECK(done.packet == inner);
        CHECK(done.completion.sequence_number == sequence);
    } else {
        CHECK(done.completion.length == 0);
        CHECK(is_untouched(done));
    }
    return done.status();
}

}  // namespace

TEST_CASE("inbound: OpenSSL's packets of every kind of length come out whole") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const bool esn = GENERATE(false, true);
    const std::size_t key_size = GENERATE(std::size_t{16}, std::size_t{32});
    const TestSa sa = random_sa(random, key_size, esn);
    card.install(regs::inbound, 33, sa);

    std::uint64_t sequence = 0;
    std::uint64_t bytes = 0;
    std::vector<std::size_t> lengths = {0, 1, 2, 20, 61, 62, 63, 64, 65, 127, 128, 1400, 1500};
    for (int i = 0; i < 6; i++) lengths.push_back(random() % 400);
    for (const std::size_t length : lengths) {
        const Bytes inner = random_bytes(random, length);
        const std::uint8_t next_header = random() % 2 == 0 ? 4 : 41;
        const auto extra = static_cast<unsigned>(random() % 4 * 4);
        const Finished done =
            card.process(regs::inbound, esp_seal(reference(sa), ++sequence, inner, next_header, extra));
        INFO("length " << length << ", extra padding " << extra);
        REQUIRE(done.status() == regs::Status::ok);
        CHECK(done.packet == inner);
        CHECK(is_untouched(done, length));
        CHECK(done.completion.next_header == next_header);
        CHECK(done.completion.sequence_number == sequence);
        CHECK(done.completion.sa_valid);
        CHECK(done.completion.sa_index == 33);
        bytes += length;
    }
    const SaState state = card.query(regs::inbound, 33);
    CHECK(state.packets == lengths.size());
    CHECK(state.bytes == bytes);
    CHECK(state.sequence == sequence);
    CHECK(state.errors == 0);
    CHECK(card.read_wide(regs::queue::packets_lo::offset(regs::inbound)) == lengths.size());
    CHECK(card.read_wide(regs::queue::bytes_lo::offset(regs::inbound)) == bytes);
}

TEST_CASE("inbound: a packet that fails its ICV leaves nothing behind (contract 3)") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::inbound, 2, sa);
    for (unsigned i = 0; i < 8; i++) {
        Bytes packet = esp_seal(reference(sa), 1, random_bytes(random, 200), 4);
        // Anywhere from the IV to the ICV; the SPI would be another SA, the sequence number is tried below.
        const std::size_t at = i == 0 ? packet.size() - 1 : 8 + random() % (packet.size() - 8);
        packet[at] ^= static_cast<std::uint8_t>(1U << (random() % 8));
        const std::size_t written = card.memory.beats_written();
        const Finished done = card.process(regs::inbound, packet);
        REQUIRE(done.status() == regs::Status::bad_icv);
        CHECK(is_untouched(done));
        CHECK(card.memory.beats_written() == written + 1);  // the completion, and nothing else
        CHECK(done.completion.length == 0);
        CHECK(done.completion.next_header == 0);
    }
    // A forged sequence number does not move the window.
    Bytes forged = esp_seal(reference(sa), 1, random_bytes(random, 60), 4);
    forged[4] = 0x7F;
    CHECK(card.process(regs::inbound, forged).status() == regs::Status::bad_icv);
    CHECK(receive_status(card, sa, 1) == regs::Status::ok);

    const SaState state = card.query(regs::inbound, 2);
    CHECK(state.errors == 9);
    CHECK(state.packets == 1);
    CHECK(state.sequence == 1);
    CHECK(card.drops(regs::inbound, regs::Status::bad_icv) == 9);
}

TEST_CASE("inbound: replayed and too old, at every window size") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const std::uint16_t window = GENERATE(std::uint16_t{32}, std::uint16_t{64}, std::uint16_t{256});
    TestSa sa = random_sa(random, 16, false);
    sa.replay_window = window;
    card.install(regs::inbound, 0, sa);
    const std::uint64_t top = 1000;
    CHECK(receive_status(card, sa, 0) == regs::Status::replayed);
    CHECK(receive_status(card, sa, top) == regs::Status::ok);
    CHECK(receive_status(card, sa, top) == regs::Status::replayed);
    CHECK(receive_status(card, sa, top - window) == regs::Status::too_old);
    CHECK(receive_status(card, sa, top - window + 1) == regs::Status::ok);
    CHECK(receive_status(card, sa, top - window + 1) == regs::Status::replayed);
    CHECK(receive_status(card, sa, top - 5) == regs::Status::ok);
    CHECK(receive_status(card, sa, top + 3) == regs::Status::ok);
    CHECK(receive_status(card, sa, top - 5) == regs::Status::replayed);
    CHECK(receive_status(card, sa, top + 2) == regs::Status::ok);
    CHECK(receive_status(card, sa, top - window + 1) == regs::Status::too_old);
    // A leap clears the window.
    CHECK(receive_status(card, sa, top + 5000) == regs::Status::ok);
    CHECK(receive_status(card, sa, top + 4999) == regs::Status::ok);
    CHECK(receive_status(card, sa, top + 3) == regs::Status::too_old);
    CHECK(card.drops(regs::inbound, regs::Status::replayed) == 4);
    CHECK(card.drops(regs::inbound, regs::Status::too_old) == 3);
    CHECK(card.query(regs::inbound, 0).errors == 7);
}

TEST_CASE("inbound: a random order against a set of numbers") {
    auto random = random_engine();
    CardBench card(random(), 5);
    card.start();
    const bool esn = GENERATE(false, true);
    TestSa sa = random_sa(random, 16, esn);
    sa.replay_window = 96;
    // Under ESN the walk crosses a multiple of 2^32.
    sa.first_sequence = esn ? 0x5'FFFF'FF80 : 0x1000;
    card.install(regs::inbound, 200, sa);
    std::uint64_t highest = sa.first_sequence - 1;
    std::vector<std::uint64_t> received;
    for (unsigned i = 0; i < 400; i++) {
        const std::uint64_t sequence = highest + 4 - random() % 120;
        regs::Status expected = regs::Status::ok;
        if (sequence <= highest) {
            const bool seen = sequence < sa.first_sequence ||
                              std::find(received.begin(), received.end(), sequence) != received.end();
            expected = highest - sequence >= 96 ? regs::Status::too_old
                       : seen                   ? regs::Status::replayed
                                                : regs::Status::ok;
        }
        const regs::Status got = receive_status(card, sa, sequence);
        INFO("packet " << i << ", sequence " << sequence << ", highest " << highest);
        // Without its high half, a number left of the ESN window is taken for one of the next 2^32 and fails
        // its ICV.
        if (esn && expected == regs::Status::too_old) expected = regs::Status::bad_icv;
        REQUIRE(static_cast<int>(got) == static_cast<int>(expected));
        if (got == regs::Status::ok) {
            received.push_back(sequence);
            highest = std::max(highest, sequence);
        }
    }
    CHECK(card.query(regs::inbound, 200).sequence == highest);
}

TEST_CASE("inbound: ESN needs the right high half") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    TestSa sa = random_sa(random, 32, true);
    sa.first_sequence = 0xFFFF'FFF0;
    card.install(regs::inbound, 1, sa);
    CHECK(receive_status(card, sa, 0xFFFF'FFF0) == regs::Status::ok);
    CHECK(receive_status(card, sa, 0x1'0000'0003) == regs::Status::ok);
    CHECK(receive_status(card, sa, 0xFFFF'FFFE) == regs::Status::ok);
    CHECK(receive_status(card, sa, 0xFFFF'FFF0) == regs::Status::replayed);
    CHECK(receive_status(card, sa, 0x2'0000'0004) == regs::Status::bad_icv);
    // Before the first number of all: window straddles zero, there is no epoch before.
    TestSa fresh = random_sa(random, 16, true);
    card.install(regs::inbound, 2, fresh);
    CHECK(receive_status(card, fresh, 0xFFFF'FFFF) == regs::Status::too_old);
    CHECK(receive_status(card, fresh, 1) == regs::Status::ok);
}

TEST_CASE("inbound: unknown SPI, also after the SA is gone") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    // All around the rows and banks of the search.
    std::vector<TestSa> sas;
    const std::vector<std::uint16_t> entries = {0, 15, 16, 100, 255};
    for (std::size_t i = 0; i < entries.size(); i++) {
        sas.push_back(random_sa(random, 16, false));
        sas.back().spi = 0x7000 + static_cast<std::uint32_t>(i);
        card.install(regs::inbound, entries[i], sas.back());
    }
    for (std::size_t i = 0; i < entries.size(); i++) {
        const Finished done = receive(card, sas[i], 1, Bytes(50, 1));
        CHECK(done.status() == regs::Status::ok);
        CHECK(done.completion.sa_index == entries[i]);
    }
    TestSa stranger = random_sa(random, 16, false);
    stranger.spi = 0x8000;
    CHECK(receive_status(card, stranger, 1) == regs::Status::unknown_sa);
    REQUIRE(card.sa_command(regs::inbound, 16, regs::SaCommandCode::remove) == regs::SaError::none);
    CHECK(receive_status(card, sas[2], 2) == regs::Status::unknown_sa);
    CHECK(receive_status(card, sas[3], 2) == regs::Status::ok);
    // SPI 0 marks no entry, not even an empty one.
    stranger.spi = 0;
    CHECK(receive_status(card, stranger, 1) == regs::Status::unknown_sa);
    CHECK(card.drops(regs::inbound, regs::Status::unknown_sa) == 3);
}

TEST_CASE("inbound: wrong lengths and wrong padding") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::inbound, 0, sa);
    const Bytes good = esp_seal(reference(sa), 1, random_bytes(random, 100), 4);
    unsigned malformed = 0;
    for (const std::size_t length : {std::size_t{0}, std::size_t{1}, std::size_t{8}, std::size_t{32},
                                     std::size_t{35}, good.size() - 1, good.size() - 2, good.size() - 3}) {
        INFO("length " << length);
        const Finished done = card.process(regs::inbound, std::span(good).first(length));
        CHECK(done.status() == regs::Status::malformed);
        CHECK(is_untouched(done));
        malformed++;
    }
    // Cut by a multiple of 4: the ICV tells.
    CHECK(card.process(regs::inbound, std::span(good).first(good.size() - 4)).status() ==
          regs::Status::bad_icv);
    CHECK(card.process(regs::inbound, std::span(good).first(36)).status() == regs::Status::bad_icv);
    // Too long.
    Bytes longest(regs::max_esp_bytes + 4, 0);
    CHECK(card.process(regs::inbound, longest).status() == regs::Status::too_big);
    // Authentic, but the padding is not 1, 2, 3...
    const Finished padded =
        card.process(regs::inbound, esp_seal(reference(sa), 2, random_bytes(random, 100), 4, 8, true));
    CHECK(padded.status() == regs::Status::malformed);
    CHECK(is_untouched(padded));
    malformed++;
    CHECK(card.drops(regs::inbound, regs::Status::malformed) == malformed);
    CHECK(card.process(regs::inbound, good).status() == regs::Status::ok);
}

TEST_CASE("inbound: soft limits are told, hard limits stop the SA") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const bool by_bytes = GENERATE(false, true);
    TestSa sa = random_sa(random, 32, false);
    (by_bytes ? sa.soft_bytes : sa.soft_packets) = by_bytes ? 200 : 2;
    (by_bytes ? sa.hard_bytes : sa.hard_packets) = by_bytes ? 300 : 3;
    card.install(regs::inbound, 1, sa);
    const Bytes inner = random_bytes(random, 100);
    for (unsigned i = 1; i <= 3; i++) {
        const Finished done = receive(card, sa, i, inner);
        REQUIRE(done.status() == regs::Status::ok);
        CHECK(done.completion.soft_lifetime == (i >= 2));
    }
    const Finished refused = receive(card, sa, 4, inner);
    CHECK(refused.status() == regs::Status::lifetime_expired);
    CHECK(is_untouched(refused));
    const SaState state = card.query(regs::inbound, 1);
    CHECK(state.packets == 3);
    CHECK(state.bytes == 300);
    CHECK(state.errors == 1);
}

TEST_CASE("inbound: bus errors") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::inbound, 0, sa);
    const Bytes inner = random_bytes(random, 300);
    unsigned slot = 0;
    // In the first beat, where the SPI is, and in a later one.
    for (const unsigned at : {0U, 64U, 256U}) {
        card.memory.poison_reads(CardBench::source(regs::inbound, slot++) + at, 1);
        const Finished done = receive(card, sa, 1, inner);
        CHECK(done.status() == regs::Status::dma_error);
        CHECK(is_untouched(done));
    }
    card.memory.poison_reads(0, 0);
    card.memory.poison_writes(CardBench::destination(regs::inbound, slot++), 1);
    CHECK(receive(card, sa, 1, inner).status() == regs::Status::dma_error);
    card.memory.poison_writes(0, 0);
    // It was authentic, so its number is gone.
    CHECK(receive_status(card, sa, 1) == regs::Status::replayed);
    CHECK(receive_status(card, sa, 2) == regs::Status::ok);
    CHECK(card.query(regs::inbound, 0).packets == 1);
    CHECK(card.drops(regs::inbound, regs::Status::dma_error) == 4);
}

TEST_CASE("inbound: first_sequence of a moved SA shuts out what came before") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    TestSa sa = random_sa(random, 16, false);
    sa.first_sequence = 500;
    card.install(regs::inbound, 0, sa);
    CHECK(receive_status(card, sa, 499) == regs::Status::replayed);
    CHECK(receive_status(card, sa, 436) == regs::Status::replayed);
    CHECK(receive_status(card, sa, 400) == regs::Status::too_old);
    CHECK(receive_status(card, sa, 500) == regs::Status::ok);
}
