// Outbound packets through the Verilated card, against ESP made by OpenSSL.
#include <catch2/catch.hpp>

#include "tests/rtl/card_scenario.h"

using namespace keyline;
using namespace keyline::test;

TEST_CASE("outbound: ESP of every kind of length is what OpenSSL makes") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const bool esn = GENERATE(false, true);
    const std::size_t key_size = GENERATE(std::size_t{16}, std::size_t{32});
    TestSa sa = random_sa(random, key_size, esn);
    sa.first_sequence = esn ? 0xFFFFFFFEULL : 0x1234;
    card.install(regs::outbound, 7, sa);

    std::uint64_t sequence = sa.first_sequence;
    std::uint64_t bytes = 0;
    std::vector<std::size_t> lengths = {0, 1, 2, 20, 61, 62, 63, 64, 65, 127, 128, 1400, 1500};
    for (int i = 0; i < 6; i++) lengths.push_back(random() % 400);
    for (const std::size_t length : lengths) {
        const Bytes inner = random_bytes(random, length);
        const std::uint8_t next_header = random() % 2 == 0 ? 4 : 41;
        const Finished done = card.process(regs::outbound, inner, 7, next_header);
        INFO("length " << length);
        REQUIRE(done.status() == regs::Status::ok);
        CHECK(done.packet == esp_seal(reference(sa), sequence, inner, next_header));
        CHECK(is_untouched(done, done.packet.size()));
        CHECK(done.completion.sequence_number == sequence);
        CHECK(done.completion.sa_valid);
        CHECK(done.completion.sa_index == 7);
        CHECK(done.completion.cycles > 0);
        sequence++;
        bytes += length;
    }
    const SaState state = card.query(regs::outbound, 7);
    CHECK(state.packets == lengths.size());
    CHECK(state.bytes == bytes);
    CHECK(state.sequence == sequence - 1);
    CHECK(state.errors == 0);
    CHECK(card.read_wide(regs::queue::packets_lo::offset(regs::outbound)) == lengths.size());
    CHECK(card.read_wide(regs::queue::bytes_lo::offset(regs::outbound)) == bytes);
    CHECK(card.read_wide(regs::queue::packets_lo::offset(regs::inbound)) == 0);
}

TEST_CASE("outbound: the largest packet passes, one byte more is too big") {
    auto random = random_engine();
    CardBench card(random(), 5);
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    const Bytes inner = random_bytes(random, regs::max_packet_bytes);
    const Finished done = card.process(regs::outbound, inner, 0);
    REQUIRE(done.status() == regs::Status::ok);
    CHECK(done.packet == esp_seal(reference(sa), 1, inner, 4));
    CHECK(done.packet.size() <= regs::max_esp_bytes);

    const Finished refused =
        card.process(regs::outbound, random_bytes(random, regs::max_packet_bytes + 1), 0);
    CHECK(refused.status() == regs::Status::too_big);
    CHECK(is_untouched(refused));
    CHECK(card.drops(regs::outbound, regs::Status::too_big) == 1);
    CHECK(card.query(regs::outbound, 0).sequence == 1);
}

TEST_CASE("outbound: an entry without an SA, and one beyond the table") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    for (const std::uint16_t entry :
         {std::uint16_t{3}, std::uint16_t{regs::sa_entries}, std::uint16_t{0xFFFF}}) {
        const Finished done = card.process(regs::outbound, random_bytes(random, 100), entry);
        CHECK(done.status() == regs::Status::unknown_sa);
        CHECK_FALSE(done.completion.sa_valid);
        CHECK(done.completion.length == 0);
        CHECK(is_untouched(done));
    }
    CHECK(card.drops(regs::outbound, regs::Status::unknown_sa) == 3);
    CHECK(card.read_wide(regs::queue::packets_lo::offset(regs::outbound)) == 0);
}

TEST_CASE("outbound: the sequence number does not cycle (RFC 4303 section 3.3.3)") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const bool esn = GENERATE(false, true);
    TestSa sa = random_sa(random, 16, esn);
    sa.first_sequence = esn ? 0xFFFFFFFFFFFFFFFEULL : 0xFFFFFFFEULL;
    card.install(regs::outbound, 1, sa);
    const Bytes inner = random_bytes(random, 84);
    for (unsigned i = 0; i < 2; i++) {
        const Finished done = card.process(regs::outbound, inner, 1);
        REQUIRE(done.status() == regs::Status::ok);
        CHECK(done.packet == esp_seal(reference(sa), sa.first_sequence + i, inner, 4));
    }
    for (unsigned i = 0; i < 3; i++) {
        const Finished refused = card.process(regs::outbound, inner, 1);
        CHECK(refused.status() == regs::Status::sequence_exhausted);
        CHECK(is_untouched(refused));
    }
    const SaState state = card.query(regs::outbound, 1);
    CHECK(state.packets == 2);
    CHECK(state.errors == 3);
    CHECK(state.sequence == sa.first_sequence + 1);
    CHECK(card.drops(regs::outbound, regs::Status::sequence_exhausted) == 3);
}

TEST_CASE("outbound: soft limits are told, hard limits stop the SA") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const bool by_bytes = GENERATE(false, true);
    TestSa sa = random_sa(random, 32, false);
    (by_bytes ? sa.soft_bytes : sa.soft_packets) = by_bytes ? 200 : 2;
    (by_bytes ? sa.hard_bytes : sa.hard_packets) = by_bytes ? 300 : 3;
    card.install(regs::outbound, 1, sa);
    const Bytes inner = random_bytes(random, 100);
    for (unsigned i = 1; i <= 3; i++) {
        const Finished done = card.process(regs::outbound, inner, 1);
        REQUIRE(done.status() == regs::Status::ok);
        CHECK(done.completion.soft_lifetime == (i >= 2));
    }
    const Finished refused = card.process(regs::outbound, inner, 1);
    CHECK(refused.status() == regs::Status::lifetime_expired);
    CHECK(is_untouched(refused));
    const SaState state = card.query(regs::outbound, 1);
    CHECK(state.packets == 3);
    CHECK(state.sequence == 3);
    CHECK(state.errors == 1);
    CHECK(card.drops(regs::outbound, regs::Status::lifetime_expired) == 1);
}

TEST_CASE("outbound: a sequence number is used once, also when the bus fails") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 1, sa);
    const Bytes inner = random_bytes(random, 300);

    card.memory.poison_reads(CardBench::source(regs::outbound, 0) + 128, 1);
    const Finished unread = card.process(regs::outbound, inner, 1);
    CHECK(unread.status() == regs::Status::dma_error);
    CHECK(is_untouched(unread));
    card.memory.poison_reads(0, 0);

    card.memory.poison_writes(CardBench::destination(regs::outbound, 1) + 64, 1);
    const Finished unwritten = card.process(regs::outbound, inner, 1);
    CHECK(unwritten.status() == regs::Status::dma_error);
    CHECK(unwritten.completion.length == 0);
    card.memory.poison_writes(0, 0);

    // In the first burst of several: a later good answer does not hide it.
    card.memory.poison_writes(CardBench::destination(regs::outbound, 2), 1);
    CHECK(card.process(regs::outbound, random_bytes(random, 6000), 1).status() == regs::Status::dma_error);
    card.memory.poison_writes(0, 0);

    const Finished done = card.process(regs::outbound, inner, 1);
    REQUIRE(done.status() == regs::Status::ok);
    CHECK(done.packet == esp_seal(reference(sa), 4, inner, 4));
    const SaState state = card.query(regs::outbound, 1);
    CHECK(state.packets == 1);
    CHECK(state.bytes == 300);
    CHECK(state.errors == 3);
    CHECK(card.drops(regs::outbound, regs::Status::dma_error) == 3);
}

TEST_CASE("outbound: the low word of the sequence number wraps under ESN, not into another SA's number") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa first = random_sa(random, 16, false);
    const TestSa second = random_sa(random, 32, true);
    card.install(regs::outbound, 0, first);
    card.install(regs::outbound, regs::sa_entries - 1, second);
    for (std::uint64_t sequence = 1; sequence <= 5; sequence++) {
        const Bytes inner = random_bytes(random, 60);
        CHECK(card.process(regs::outbound, inner, 0).packet ==
              esp_seal(reference(first), sequence, inner, 4));
        CHECK(card.process(regs::outbound, inner, regs::sa_entries - 1).packet ==
              esp_seal(reference(second), sequence, inner, 4));
    }
}
