// Rings of the shell: wrap-around, full rings, overruns, bad descriptors, bus errors.
#include <catch2/catch.hpp>

#include "tests/rtl/shell_scenario.h"

using namespace keyline;
using namespace keyline::test;

TEST_CASE("shell rings: a packet goes in and comes out") {
    auto random = random_engine();
    ShellBench card(random());
    card.start();
    for (const unsigned direction : {regs::outbound, regs::inbound}) {
        for (const std::size_t size : {1, 63, 64, 65, 500, 4095, 4096, 4097, 9000, 9728}) {
            const Bytes packet = random_bytes(random, size);
            const Done done = card.process(direction, packet, 7);
            REQUIRE(done.status() == regs::Status::ok);
            REQUIRE(done.packet == packet);
            REQUIRE(is_untouched(done, size));
            CHECK(done.completion.sa_index == 7);
            CHECK_FALSE(done.completion.command);
        }
        CHECK(card.errors(direction) == 0);
    }
}

TEST_CASE("shell rings: the smallest rings and unequal ones, around many times") {
    auto random = random_engine();
    const auto stall = GENERATE(0U, 30U);
    ShellBench card(random(), quick_link(stall));
    const RingSizes sizes = GENERATE(RingSizes{4, 4, 4}, RingSizes{5, 4, 0}, RingSizes{4, 6, 0});
    card.start(sizes);
    const auto d = static_cast<unsigned>(random() % 2);
    card.pipeline(d).pause_in_percent = stall;
    card.pipeline(d).pause_out_percent = stall;
    unsigned done = 0;
    std::deque<std::pair<std::uint64_t, Bytes>> expected;
    while (done < 300) {
        const unsigned room = (1U << std::min(sizes.submission, sizes.completion)) - card.outstanding(d);
        const unsigned batch = room == 0 ? 0 : static_cast<unsigned>(random() % (room + 1));
        for (unsigned i = 0; i < batch; i++) {
            const Bytes packet = random_bytes(random, 1 + random() % 300);
            expected.emplace_back(card.submit(d, packet).cookie, packet);
        }
        if (random() % 2 == 0) card.doorbell(d);
        card.run(static_cast<unsigned>(random() % 60));
        while (const auto taken = card.take(d)) {
            REQUIRE(taken->completion.cookie == expected.front().first);
            REQUIRE(taken->status() == regs::Status::ok);
            REQUIRE(taken->packet == expected.front().second);
            REQUIRE(is_untouched(*taken, taken->packet.size()));
            expected.pop_front();
            done++;
        }
        card.take_doorbell(d);
        if (room == 0) card.doorbell(d);
    }
    CHECK(card.errors(d) == 0);
}

TEST_CASE("shell rings: indices pass 65536") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start({8, 8, 0});
    // Refused at once, so that it goes quickly.
    shell::Descriptor descriptor;
    constexpr unsigned batch = 128;
    for (unsigned done = 0; done < 65536 + batch; done += batch) {
        for (unsigned i = 0; i < batch; i++) {
            descriptor.cookie = done + i;
            card.submit_raw(regs::outbound, descriptor);
        }
        card.doorbell(regs::outbound);
        for (unsigned i = 0; i < batch; i++) {
            unsigned waited = 0;
            for (; !card.has_completion(regs::outbound) && waited < 10000; waited++) card.step();
            REQUIRE(waited < 10000);
            REQUIRE(card.take(regs::outbound, false)->completion.cookie == done + i);
        }
        card.take_doorbell(regs::outbound);
    }
    card.run(100);  // the last answer
    CHECK(card.read(shell::queue::completion_producer::offset(regs::outbound)) == batch);
    CHECK(card.read(shell::queue::submission_consumer::offset(regs::outbound)) == batch);
    CHECK(card.drops(regs::outbound, regs::Status::bad_descriptor) == 65536 + batch);
    CHECK(card.read(shell::queue::error_count::offset(regs::outbound)) == 65536 + batch);
}

TEST_CASE("shell rings: an overrun is refused, told and counted") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start({4, 4, 4});
    const auto d = static_cast<unsigned>(random() % 2);
    card.write(shell::global::interrupt_enable::offset(),
               shell::global::interrupt_enable::outbound_error.put(d == 0) |
                   shell::global::interrupt_enable::inbound_error.put(d == 1));
    unsigned refused = 0;
    for (const std::uint32_t doorbell : {17U, 0xFFFFU, 0x10001U, 0x80000000U}) {
        card.write(shell::queue::submission_producer::offset(d), doorbell);
        refused++;
        CHECK(card.errors(d) == shell::queue::error::submission_overrun.mask());
        CHECK(card.read(shell::queue::error_count::offset(d)) == refused);
        CHECK(card.irq());
        CHECK(card.read(shell::queue::submission_producer::offset(d)) == 0);
    }
    card.clear_errors(d);
    CHECK(card.errors(d) == 0);
    card.write(shell::queue::completion_consumer::offset(d), 1);
    CHECK(card.errors(d) == shell::queue::error::completion_overrun.mask());
    CHECK(card.read(shell::queue::completion_consumer::offset(d)) == 0);
    card.clear_errors(d);
    card.write(shell::queue::event_consumer::offset(d), 1);
    CHECK(card.errors(d) == shell::queue::error::event_overrun.mask());
    CHECK(card.read(shell::queue::event_consumer::offset(d)) == 0);
    CHECK(card.read(shell::queue::error_count::offset(d)) == refused + 2);
    CHECK(card.errors(1 - d) == 0);
    // Nothing was harmed.
    const Bytes packet = random_bytes(random, 77);
    CHECK(card.process(d, packet).packet == packet);
    // What was announced and not read yet cannot be taken back.
    card.clear_errors(d);
    card.write(shell::global::control::offset(), 0);
    card.write(shell::queue::submission_producer::offset(d), 6);
    CHECK(card.errors(d) == 0);
    card.write(shell::queue::submission_producer::offset(d), 4);
    CHECK(card.errors(d) == shell::queue::error::submission_overrun.mask());
    CHECK(card.read(shell::queue::submission_producer::offset(d)) == 6);
}

TEST_CASE("shell rings: a full completion ring holds packets back and loses none") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start({6, 4, 0});
    std::vector<Bytes> packets;
    for (unsigned i = 0; i < 40; i++) packets.push_back(random_bytes(random, 1 + random() % 200));
    for (const Bytes& packet : packets) card.submit(regs::outbound, packet);
    card.doorbell(regs::outbound);
    card.run(5000);
    CHECK(card.read(shell::queue::completion_producer::offset(regs::outbound)) == 16);
    CHECK(card.pipeline(regs::outbound).packets() == 16);
    for (const Bytes& packet : packets) CHECK(card.wait(regs::outbound).packet == packet);
}

TEST_CASE("shell rings: bad descriptors are refused one by one") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start();
    for (const unsigned direction : {regs::outbound, regs::inbound}) {
        unsigned count = 0;
        shell::Descriptor good;
        good.source = card.source(direction, 0);
        good.destination = card.destination(direction, 0);
        good.length = 128;
        const auto refuse = [&](const shell::Descriptor& descriptor) {
            card.submit_raw(direction, descriptor);
            card.doorbell(direction);
            CHECK(card.wait(direction).status() == regs::Status::bad_descriptor);
            CHECK(card.errors(direction) == shell::queue::error::bad_descriptor.mask());
            card.clear_errors(direction);
            CHECK(card.drops(direction, regs::Status::bad_descriptor) == ++count);
        };
        shell::Descriptor bad = good;
        bad.zero_flags = 0x10;
        refuse(bad);
        bad = good;
        bad.next_hop = 1;
        refuse(bad);
        bad = good;
        bad.to_network = true;  // which there is not
        refuse(bad);
        bad = good;
        bad.zero_octets = 0x8000;
        refuse(bad);
        bad = good;
        bad.source += 32;
        refuse(bad);
        bad = good;
        bad.destination += 1;
        refuse(bad);
        bad = good;
        bad.length = 0;
        refuse(bad);
        bad = good;
        bad.command = true;
        bad.length = 100;
        refuse(bad);
        bad.length = 64;
        bad.dummy = true;
        refuse(bad);
        bad = good;
        bad.dummy = true;
        if (direction == regs::inbound) refuse(bad);
        bad = good;
        bad.length = shell::max_source_bytes + 1;
        card.submit_raw(direction, bad);
        card.doorbell(direction);
        CHECK(card.wait(direction).status() == regs::Status::too_big);
        CHECK(card.errors(direction) == 0);
        CHECK(card.pipeline(direction).packets() == 0);
        CHECK(card.pipeline(direction).beats_in() == card.pipeline(direction).commands().size());
    }
}

TEST_CASE("shell rings: bus errors on the rings halt the queue until it is enabled anew") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start();
    enum class Where { descriptor, completion, event };
    const Where where = GENERATE(Where::descriptor, Where::completion, Where::event);
    const auto d = static_cast<unsigned>(random() % 2);
    if (where == Where::descriptor) card.memory.poison_reads(ShellBench::submission_ring(d), 0x1000);
    if (where == Where::completion) card.memory.poison_writes(ShellBench::completion_ring(d), 0x1000);
    if (where == Where::event) {
        card.memory.poison_writes(ShellBench::event_ring(d), 0x1000);
        card.pipeline(d).treatment = [](EchoPipeline::Packet&) { return PacketResult{.events = 1}; };
    }
    for (unsigned i = 0; i < 40; i++) card.submit(d, random_bytes(random, 200));
    card.doorbell(d);
    wait_until_halted(card, d);
    CHECK(shell::queue::error::ring_dma_error.get(card.errors(d)) == 1);
    card.run(2000);
    if (where != Where::event) {
        CHECK_FALSE(card.has_completion(d));
        CHECK(card.read(shell::queue::completion_producer::offset(d)) == 0);
    }
    if (where == Where::descriptor) CHECK(card.pipeline(d).packets() == 0);
    // No doorbell goes further, and the other direction goes on.
    card.clear_errors(d);
    card.write(shell::queue::submission_producer::offset(d), 41);
    CHECK(shell::queue::error::submission_overrun.get(card.errors(d)) == 1);
    const Bytes other = random_bytes(random, 100);
    CHECK(card.process(1 - d, other).packet == other);

    card.memory.poison_reads(0, 0);
    card.memory.poison_writes(0, 0);
    card.pipeline(d).treatment = nullptr;
    card.stop_queue(d);
    card.start_queue(d);
    const Bytes packet = random_bytes(random, 100);
    const Done done = card.process(d, packet);
    CHECK(done.status() == regs::Status::ok);
    CHECK(done.packet == packet);
}

TEST_CASE("shell rings: descriptors in front of a failed one are dropped with it, never mixed up") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start({6, 6, 0});
    // The second burst of sixteen descriptors fails.
    card.memory.poison_reads(ShellBench::submission_ring(regs::outbound) + 512, 64);
    for (unsigned i = 0; i < 40; i++) card.submit(regs::outbound, random_bytes(random, 64));
    card.doorbell(regs::outbound);
    wait_until_halted(card, regs::outbound);
    card.run(2000);
    unsigned finished = 0;
    while (const auto done = card.take(regs::outbound)) {
        CHECK(done->status() == regs::Status::ok);
        finished++;
    }
    CHECK(finished <= 16);
    CHECK(finished == card.pipeline(regs::outbound).packets());
}

TEST_CASE("shell rings: configuration is checked and locked") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    for (const RingSizes& bad : {RingSizes{3, 4, 4}, RingSizes{4, 0, 4}, RingSizes{4, 4, 1}}) {
        card.start_queue(regs::outbound, bad);
        card.run(5);
        CHECK(card.errors(regs::outbound) == shell::queue::error::bad_configuration.mask());
        CHECK(card.halted(regs::outbound));
        card.clear_errors(regs::outbound);
        card.stop_queue(regs::outbound);
    }
    card.start_queue(regs::outbound, {4, 5, 0});
    CHECK(card.errors(regs::outbound) == 0);
    CHECK_FALSE(card.halted(regs::outbound));
    card.write(shell::queue::submission_log2_size::offset(regs::outbound), 9);
    card.write(shell::queue::event_base_lo::offset(regs::outbound), 0x5000);
    card.run(5);
    CHECK(card.errors(regs::outbound) == shell::queue::error::locked.mask());
    CHECK(card.read(shell::queue::error_count::offset(regs::outbound)) == 5);
    CHECK(card.read(shell::queue::submission_log2_size::offset(regs::outbound)) == 4);
    CHECK(card.read(shell::queue::completion_log2_size::offset(regs::outbound)) == 5);
    CHECK(card.read(shell::queue::event_log2_size::offset(regs::outbound)) == 0);
    const std::uint64_t ring = ShellBench::submission_ring(regs::outbound);
    CHECK(card.read(shell::queue::submission_base_lo::offset(regs::outbound)) == (ring & 0xFFFFF000));
    CHECK(card.read(shell::queue::submission_base_hi::offset(regs::outbound)) == ring >> 32);
    CHECK(card.read(shell::queue::completion_base_hi::offset(regs::outbound)) == ring >> 32);
    CHECK(card.read(shell::queue::event_base_hi::offset(regs::outbound)) == ring >> 32);
    CHECK(card.read(shell::queue::completion_base_lo::offset(regs::outbound)) ==
          (ShellBench::completion_ring(regs::outbound) & 0xFFFFF000));
    CHECK(card.read(shell::queue::event_base_lo::offset(regs::outbound)) ==
          (ShellBench::event_ring(regs::outbound) & 0xFFFFF000));
}

TEST_CASE("shell rings: nothing runs before the card is enabled, or after the queue is disabled") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start_queue(regs::outbound);
    const Bytes packet = random_bytes(random, 64);
    card.submit(regs::outbound, packet);
    card.doorbell(regs::outbound);
    card.run(3000);
    CHECK_FALSE(card.has_completion(regs::outbound));
    card.write(shell::global::control::offset(), shell::global::control::enable.put(1));
    CHECK(card.wait(regs::outbound).packet == packet);
    card.write(shell::queue::control::offset(regs::outbound), 0);
    card.write(shell::queue::submission_producer::offset(regs::outbound), 2);
    CHECK(shell::queue::error::submission_overrun.get(card.errors(regs::outbound)) == 1);
}
