// Registers, counters, interrupts and resets of the Verilated card.
#include <catch2/catch.hpp>

#include "tests/rtl/card_scenario.h"

using namespace keyline;
using namespace keyline::test;

TEST_CASE("registers: the card says what it is") {
    auto random = random_engine();
    CardBench card(random());
    CHECK(card.read(regs::global::id::offset()) == regs::id);
    CHECK(card.read(regs::global::map_version::offset()) == regs::map_version);
    CHECK(card.read_wide(regs::global::build_hash_lo::offset()) != 0);
    const std::uint32_t capabilities = card.read(regs::global::capabilities::offset());
    CHECK(regs::global::capabilities::aes_gcm_16_128.get(capabilities) == 1);
    CHECK(regs::global::capabilities::aes_gcm_16_256.get(capabilities) == 1);
    CHECK(regs::global::capabilities::esn.get(capabilities) == 1);
    CHECK(card.read(regs::global::capability_sa_entries::offset()) == regs::sa_entries);
    CHECK(card.read(regs::global::capability_max_packet::offset()) == regs::max_packet_bytes);
    CHECK(card.read(regs::global::capability_replay_window::offset()) == regs::replay_window_max);
}

TEST_CASE("registers: what can be written reads back, what cannot does not") {
    auto random = random_engine();
    CardBench card(random());
    for (unsigned q : {regs::outbound, regs::inbound}) {
        card.write(regs::queue::submission_base_lo::offset(q), 0xFFFFFFFF);
        CHECK(card.read(regs::queue::submission_base_lo::offset(q)) == 0xFFFFFFC0);
        card.write(regs::queue::submission_base_hi::offset(q), 0x12345678 + q);
        CHECK(card.read(regs::queue::submission_base_hi::offset(q)) == 0x12345678 + q);
        card.write(regs::queue::completion_base_lo::offset(q), 0x89ABCDEF);
        CHECK(card.read(regs::queue::completion_base_lo::offset(q)) == 0x89ABCDC0);
        card.write(regs::queue::completion_base_hi::offset(q), 0x9ABCDEF0 + q);
        CHECK(card.read(regs::queue::completion_base_hi::offset(q)) == 0x9ABCDEF0 + q);
        card.write(regs::queue::submission_log2_size::offset(q), 0xFF);
        CHECK(card.read(regs::queue::submission_log2_size::offset(q)) == 0xF);
        card.write(regs::queue::completion_log2_size::offset(q), 5);
        CHECK(card.read(regs::queue::completion_log2_size::offset(q)) == 5);
    }
    card.write(regs::sa::index::offset(), 0xFFFFFFFF);
    CHECK(card.read(regs::sa::index::offset()) == 0x8000FFFF);
    card.write(regs::global::interrupt_enable::offset(), 0xFFFFFFFF);
    CHECK(card.read(regs::global::interrupt_enable::offset()) == 0x1F);
    card.write(regs::global::id::offset(), 0);
    CHECK(card.read(regs::global::id::offset()) == regs::id);
    // Nothing lives here.
    for (const std::uint32_t offset : {0x0FCU, 0x3F0U, 0xFF0U, 0x3000U, 0xFFFCU}) {
        card.write(offset, 0xFFFFFFFF);
        CHECK(card.read(offset) == 0);
    }
    // Only whole words are written.
    CHECK(card.write_partial(regs::sa::index::offset(), 0, 0x7) == 2);
    CHECK(card.read(regs::sa::index::offset()) == 0x8000FFFF);
}

TEST_CASE("registers: cycles count clocks, the high word is that of the low word's read") {
    auto random = random_engine();
    CardBench card(random());
    const std::uint64_t clock = card.cycles();
    const std::uint64_t first = card.read_wide(regs::global::cycles_lo::offset());
    card.run(1000);
    const std::uint64_t second = card.read_wide(regs::global::cycles_lo::offset());
    CHECK(second - first >= 1000);
    CHECK(second - first <= card.cycles() - clock);
}

TEST_CASE("interrupt: a level, masked and cleared by the host") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    CHECK(card.read(regs::global::interrupt_status::offset()) ==
          regs::global::interrupt_status::sa_command_done.mask());
    CHECK_FALSE(card.irq());
    card.write(regs::global::interrupt_status::offset(), 0xFFFFFFFF);
    CHECK(card.read(regs::global::interrupt_status::offset()) == 0);

    card.write(regs::global::interrupt_enable::offset(),
               regs::global::interrupt_enable::outbound_completion.put(1));
    card.process(regs::outbound, random_bytes(random, 64), 0);
    CHECK(card.irq());
    CHECK(card.read(regs::global::interrupt_status::offset()) ==
          regs::global::interrupt_status::outbound_completion.mask());
    // Another bit leaves it alone.
    card.write(regs::global::interrupt_status::offset(),
               regs::global::interrupt_status::inbound_completion.put(1));
    CHECK(card.irq());
    card.write(regs::global::interrupt_status::offset(),
               regs::global::interrupt_status::outbound_completion.put(1));
    CHECK_FALSE(card.irq());

    card.process(regs::inbound, Bytes(64, 0), 0);
    CHECK_FALSE(card.irq());
    CHECK(card.read(regs::global::interrupt_status::offset()) ==
          regs::global::interrupt_status::inbound_completion.mask());
    card.write(regs::global::interrupt_enable::offset(),
               regs::global::interrupt_enable::inbound_completion.put(1));
    CHECK(card.irq());
}

TEST_CASE("interrupt: the completion is in memory and counted when it comes") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    card.write(regs::global::interrupt_enable::offset(),
               regs::global::interrupt_enable::outbound_completion.put(1));
    for (std::uint64_t packet = 1; packet <= 20; packet++) {
        card.write(regs::global::interrupt_status::offset(), 0xFFFFFFFF);
        card.submit(regs::outbound, random_bytes(random, 100), 0);
        card.ring_doorbell(regs::outbound);
        for (unsigned i = 0; i < 20000 && !card.irq(); i++) card.run(1);
        REQUIRE(card.irq());
        REQUIRE(card.has_completion(regs::outbound));
        CHECK(card.read_wide(regs::queue::packets_lo::offset(regs::outbound)) == packet);
        CHECK(card.wait(regs::outbound).status() == regs::Status::ok);
    }
}

TEST_CASE("counters: processing cycles are the sum of the completions'") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    card.install(regs::inbound, 0, sa);
    std::uint64_t out = 0;
    std::uint64_t in = 0;
    for (unsigned i = 0; i < 20; i++) {
        const Finished sealed = card.process(regs::outbound, random_bytes(random, random() % 1500), 0);
        REQUIRE(sealed.status() == regs::Status::ok);
        out += sealed.completion.cycles;
        const Finished opened = card.process(regs::inbound, sealed.packet);
        REQUIRE(opened.status() == regs::Status::ok);
        in += opened.completion.cycles;
    }
    CHECK(card.read_wide(regs::queue::processing_cycles_lo::offset(regs::outbound)) == out);
    CHECK(card.read_wide(regs::queue::processing_cycles_lo::offset(regs::inbound)) == in);
    CHECK(card.read_wide(regs::queue::bytes_lo::offset(regs::outbound)) ==
          card.read_wide(regs::queue::bytes_lo::offset(regs::inbound)));
}

TEST_CASE("counters: processing ends with the last beat out of the kernel, not with the bus") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    card.install(regs::inbound, 0, sa);
    card.delay_answers(20000);
    const Finished sealed = card.process(regs::outbound, random_bytes(random, 300), 0);
    CHECK(sealed.completion.cycles < 20000);
    const Finished opened = card.process(regs::inbound, sealed.packet);
    REQUIRE(opened.status() == regs::Status::ok);
    CHECK(opened.completion.cycles < 20000);
}

TEST_CASE("soft reset: at any moment of any traffic") {
    auto random = random_engine();
    CardBench card(random());
    for (unsigned round = 0; round < 25; round++) {
        card.start(4);
        const TestSa sa = random_sa(random, 16, false);
        card.install(regs::outbound, 0, sa);
        card.install(regs::inbound, 0, sa);
        const Bytes inner = random_bytes(random, 1 + random() % 900);
        const Finished first = card.process(regs::outbound, inner, 0);
        REQUIRE(first.packet == esp_seal(reference(sa), 1, inner, 4));
        REQUIRE(card.process(regs::inbound, first.packet).packet == inner);
        for (unsigned i = 0; i < 8; i++) {
            card.submit(regs::outbound, inner, 0);
            card.submit(regs::inbound, esp_seal(reference(sa), 2 + i, inner, 4));
        }
        card.ring_doorbell(regs::outbound);
        card.ring_doorbell(regs::inbound);
        card.run(static_cast<unsigned>(random() % 800));
        if (random() % 2 == 0) card.begin_sa_command(regs::outbound, 0, regs::SaCommandCode::remove);
        card.write(regs::global::control::offset(), regs::global::control::soft_reset.put(1));
        for (unsigned i = 0; regs::global::status::reset_busy.get(card.read(regs::global::status::offset()));
             i++)
            REQUIRE(i < 10000);
        CHECK(card.sa_command(regs::outbound, 0, regs::SaCommandCode::query) == regs::SaError::not_found);
        CHECK(card.sa_command(regs::inbound, 0, regs::SaCommandCode::query) == regs::SaError::not_found);
    }
}

TEST_CASE("soft reset: lets the packet finish, forgets SAs, counters and rings") {
    auto random = random_engine();
    CardBench card(random());
    card.start();
    const TestSa sa = random_sa(random, 16, false);
    card.install(regs::outbound, 0, sa);
    card.install(regs::inbound, 0, sa);
    card.process(regs::outbound, random_bytes(random, 64), 0);
    card.submit(regs::outbound, random_bytes(random, 1500), 0);
    card.ring_doorbell(regs::outbound);
    while (!regs::global::status::outbound_busy.get(card.read(regs::global::status::offset()))) card.run(1);
    card.write(regs::global::control::offset(), regs::global::control::soft_reset.put(1));
    for (unsigned i = 0; regs::global::status::reset_busy.get(card.read(regs::global::status::offset())); i++)
        REQUIRE(i < 10000);
    CHECK(card.has_completion(regs::outbound));

    CHECK(card.read(regs::global::control::offset()) == 0);
    CHECK(card.read(regs::global::interrupt_status::offset()) == 0);
    for (unsigned q : {regs::outbound, regs::inbound}) {
        CHECK(card.read_wide(regs::queue::packets_lo::offset(q)) == 0);
        CHECK(card.read(regs::queue::control::offset(q)) == 0);
        CHECK(card.sa_command(q, 0, regs::SaCommandCode::query) == regs::SaError::not_found);
    }
    card.start();
    CHECK(card.process(regs::outbound, random_bytes(random, 64), 0).status() == regs::Status::unknown_sa);
    card.install(regs::outbound, 0, sa);
    const Bytes inner = random_bytes(random, 64);
    CHECK(card.process(regs::outbound, inner, 0).packet == esp_seal(reference(sa), 1, inner, 4));
}
