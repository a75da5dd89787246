// Registers, interrupts and resets of the shell.
#include <map>
#include <set>

#include <catch2/catch.hpp>

#include "tests/rtl/shell_scenario.h"

using namespace keyline;
using namespace keyline::test;

namespace {

constexpr unsigned sa_entries = 16;  // of the model here

std::uint32_t pending(ShellBench& card) {
    return card.read(shell::global::interrupt_status::offset());
}

// What was wiped in `d` by the commands from `from` on: SAs, and ways of the lookup as (table, bucket, way).
struct Wiped {
    std::set<unsigned> sas;
    std::set<std::array<unsigned, 3>> ways;
};
Wiped wiped_by(ShellBench& card, unsigned d, std::size_t from) {
    const auto& commands = card.pipeline(d).commands();
    Wiped wiped;
    std::map<unsigned, std::vector<std::array<unsigned, 2>>> done;  // of each SA: opcode and part
    for (std::size_t i = from; i < commands.size(); i++) {
        const Bytes& command = commands[i];
        const bool bucket = command[0] == static_cast<std::uint8_t>(regs::Opcode::write_bucket);
        for (std::size_t k = bucket ? 11 : 4; k < 64; k++) REQUIRE(command[k] == 0);
        if (bucket) {
            REQUIRE(wiped.ways.insert({command[1], command[8] + 256U * command[9], command[10]}).second);
            continue;
        }
        const unsigned sa = command[2] + 256U * command[3];
        wiped.sas.insert(sa);
        done[sa].push_back({command[0], command[1]});
    }
    // Disabled before it is written to; five commands of keys, two of hash keys, and the context.
    std::vector<std::array<unsigned, 2>> each{{static_cast<unsigned>(regs::Opcode::disable), 0}};
    for (unsigned part = 0; part < 5; part++)
        each.push_back({static_cast<unsigned>(regs::Opcode::write_keys), part});
    for (unsigned part = 0; part < 2; part++)
        each.push_back({static_cast<unsigned>(regs::Opcode::write_hash), part});
    for (unsigned part = 0; part < (d == regs::inbound ? 4U : 2U); part++)
        each.push_back({static_cast<unsigned>(regs::Opcode::write_context), part});
    for (const auto& [sa, commands_of_it] : done) REQUIRE(commands_of_it == each);
    return wiped;
}

}  // namespace

TEST_CASE("shell registers: who the card is") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    CHECK(card.read(shell::global::id::offset()) == shell::card_id);
    CHECK(card.read(shell::global::map_version::offset()) == shell::map_version);
    CHECK(shell::map_version == 6);
    CHECK(card.read(shell::global::build_hash_lo::offset()) == 0x89ABCDEF);
    CHECK(card.read(shell::global::build_hash_hi::offset()) == 0x01234567);
    CHECK(card.read(shell::global::hlsc_hash::offset()) == 0xFEEDF00D);
    CHECK(card.read(shell::global::build::offset()) == 0x4A5);
    CHECK(card.read(shell::global::capabilities::offset()) == 0xF);
    CHECK(card.read(shell::global::capability_sa_entries::offset()) == sa_entries);
    CHECK(card.read(shell::global::capability_max_packet::offset()) == shell::max_source_bytes);
    const std::uint64_t first = card.read_wide(shell::global::cycles_lo::offset());
    CHECK(card.read_wide(shell::global::cycles_lo::offset()) > first);
    // What is not there reads as zero, and writing to what is read-only does nothing.
    for (const std::uint32_t offset : {0x3CU, 0x400U, 0x1050U, 0x1400U, 0x3000U, 0xFFFCU}) {
        card.write(offset, 0xFFFFFFFF);
        CHECK(card.read(offset) == 0);
    }
    card.write(shell::global::id::offset(), 0);
    card.write(shell::queue::completion_producer::offset(1), 7);
    CHECK(card.read(shell::global::id::offset()) == shell::card_id);
    CHECK(card.read(shell::queue::completion_producer::offset(1)) == 0);
    CHECK(card.read(shell::global::status::offset()) == 0);
}

TEST_CASE("shell registers: only whole words are written") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    const std::uint32_t offset = shell::queue::moderation::offset(0);
    CHECK(card.write_partial(offset, 0x00050003, 0x7) == 2);
    CHECK(card.read(offset) == 0);
    CHECK(card.write_partial(offset, 0x00050003, 0xF) == 0);
    CHECK(card.read(offset) == 0x00050003);
    CHECK(card.read(shell::queue::moderation::offset(1)) == 0);
    // All bits of both, one way and the other.
    for (const std::uint32_t value : {0xFFFFFFFFU, 0U, 0xA5A55A5AU}) {
        for (unsigned d = 0; d < 2; d++) card.write(shell::queue::moderation::offset(d), value ^ d);
        for (unsigned d = 0; d < 2; d++) CHECK(card.read(shell::queue::moderation::offset(d)) == (value ^ d));
    }
}

TEST_CASE("shell registers: interrupts come when they are asked for") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start();
    const auto d = static_cast<unsigned>(random() % 2);
    const std::uint32_t completion = 1U << d;
    const auto one = [&] { card.process(d, random_bytes(random, 100)); };
    one();
    card.run(100);
    CHECK(pending(card) == completion);
    CHECK_FALSE(card.irq());
    card.write(shell::global::interrupt_enable::offset(), completion);
    CHECK(card.read(shell::global::interrupt_enable::offset()) == completion);
    card.run(3);
    CHECK(card.irq());
    card.write(shell::global::interrupt_status::offset(), completion ^ 0x3F);
    CHECK(pending(card) == completion);
    card.write(shell::global::interrupt_status::offset(), completion);
    CHECK(pending(card) == 0);
    card.run(3);
    CHECK_FALSE(card.irq());

    // Every fourth, or after 2,000 clocks.
    card.write(shell::queue::moderation::offset(d),
               shell::queue::moderation::count.put(4) | shell::queue::moderation::clocks.put(2000));
    card.run(2500);
    for (unsigned i = 0; i < 3; i++) {
        const std::uint64_t begin = card.cycles();
        one();
        REQUIRE(card.cycles() - begin < 600);
    }
    CHECK_FALSE(card.irq());
    one();
    card.run(100);
    CHECK(card.irq());
    card.write(shell::global::interrupt_status::offset(), completion);
    one();
    card.run(1000);
    CHECK_FALSE(card.irq());
    card.run(1100);
    CHECK(card.irq());
    // Without a limit of time, one alone is not told.
    card.write(shell::queue::moderation::offset(d), shell::queue::moderation::count.put(4));
    card.write(shell::global::interrupt_status::offset(), completion);
    one();
    card.run(70000);
    CHECK_FALSE(card.irq());
}

TEST_CASE("shell registers: a completion is not kept waiting for others") {
    auto random = random_engine();
    sim::PcieLinkOptions options = quick_link();
    options.jitter = 0;
    ShellBench card(random(), options);
    card.start();
    EchoPipeline& pipeline = card.pipeline(0);
    pipeline.latency = 10;
    std::uint64_t left = 0;
    // The last packet stays in the pipeline for long: so those before it are not the last ones.
    pipeline.treatment = [&](EchoPipeline::Packet& packet) {
        if (packet.octets.size() == 200) pipeline.latency = 5000;
        if (packet.octets.size() == 100) left = card.cycles() + pipeline.latency + 2;
        return PacketResult{};
    };
    for (unsigned i = 0; i < 3; i++) card.submit(0, random_bytes(random, 100));
    card.submit(0, random_bytes(random, 200));
    card.doorbell(0);
    for (unsigned i = 0; i < 3; i++) {
        for (unsigned k = 0; !card.has_completion(0); k++) {
            REQUIRE(k < 4000);
            card.step();
        }
        REQUIRE(card.take(0));
    }
    // Out of the pipeline, over the link with its answer, to the ring, over the link.
    CHECK(card.cycles() - left < 60 + shell::completion_wait_clocks);
    CHECK_FALSE(card.has_completion(0));
    card.take_doorbell(0);
    // Alone, it goes at once.
    card.wait(0);
    pipeline.latency = 10;
    pipeline.treatment = nullptr;
    const std::uint64_t begin = card.cycles();
    card.process(0, random_bytes(random, 64));
    CHECK(card.cycles() - begin < 150);
}

TEST_CASE(
    "shell registers: an error in the memory of the SAs halts the queue, completes nothing, and all SAs are "
    "wiped") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start();
    const auto d = static_cast<unsigned>(random() % 2);
    for (unsigned i = 0; i < 40; i++) card.submit(d, random_bytes(random, 1000));
    card.doorbell(d);
    card.run(static_cast<unsigned>(random() % 200));
    card.memory_error(d, true);
    // An idle pipeline has no clock, and may go on to say so.
    const bool stays = random() % 2 == 0;
    card.run(1);
    if (!stays) card.memory_error(d, false);
    while (!card.halted(d)) card.run(1);
    // What had been completed may be on its way.
    card.run(1000);
    const auto completed = card.read(shell::queue::completion_producer::offset(d));
    CHECK(completed < 40);
    CHECK(card.errors(d) == shell::queue::error::memory_error.mask());
    CHECK(card.read(shell::queue::error_count::offset(d)) == 1);
    CHECK((pending(card) & (d == regs::outbound ? shell::global::interrupt_status::outbound_error
                                                : shell::global::interrupt_status::inbound_error)
                               .mask()) != 0);
    card.run(5000);
    CHECK(card.read(shell::queue::completion_producer::offset(d)) == completed);
    const Bytes other = random_bytes(random, 100);
    CHECK(card.process(1 - d, other).packet == other);

    card.memory_error(d, false);
    const std::array before{card.pipeline(0).commands().size(), card.pipeline(1).commands().size()};
    card.write(shell::global::control::offset(), shell::global::control::soft_reset.put(1));
    for (unsigned i = 0;
         shell::global::status::reset_busy.get(card.read(shell::global::status::offset())) != 0; i++)
        REQUIRE(i < 10000);
    const auto wiped = wiped_by(card, d, before[d]);
    CHECK(wiped.sas.size() == sa_entries);
    CHECK(wiped.ways.size() == (d == regs::inbound ? 2 * sa_entries : 0));
    CHECK(wiped_by(card, 1 - d, before[1 - d]).sas.empty());
    card.start();
    CHECK(card.errors(d) == 0);
}

TEST_CASE("shell registers: the card tells whose memory is damaged, and the queue goes on without a reset") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start();
    namespace damaged = shell::queue::damaged_sa;
    const auto d = static_cast<unsigned>(random() % 2);
    const auto whose = [&] { return card.read(damaged::offset(d)); };
    const auto hit = [&](std::optional<std::uint16_t> sa) {
        card.memory_error(d, true, sa);
        card.run(1);
        card.memory_error(d, false);
        card.run(static_cast<unsigned>(1 + random() % 20));
    };
    const auto go_on = [&] {
        const Bytes other = random_bytes(random, 100);
        CHECK(card.process(1 - d, other).packet == other);
        card.stop_queue(d);
        CHECK(card.errors(d) == shell::queue::error::memory_error.mask());
        card.clear_errors(d);
        card.start_queue(d);
        CHECK(card.process(d, other).packet == other);
        CHECK(card.errors(d) == 0);
        CHECK(damaged::known.get(whose()) == 0);
    };
    CHECK(whose() == 0);
    for (unsigned i = 0; i < 40; i++) card.submit(d, random_bytes(random, 1000));
    card.doorbell(d);
    card.run(static_cast<unsigned>(random() % 200));
    const auto sa = static_cast<std::uint16_t>(random() % 16);
    hit(sa);
    hit(sa);  // its next packet
    CHECK(card.halted(d));
    CHECK(whose() == (damaged::known.put(1) | damaged::sa_index.put(sa)));
    go_on();
    hit(sa);
    hit(static_cast<std::uint16_t>(sa ^ 1));
    hit(sa);
    CHECK(damaged::known.get(whose()) == 0);
    go_on();
    hit(std::nullopt);
    CHECK(damaged::known.get(whose()) == 0);
    go_on();
}

TEST_CASE("shell registers: after power-on all SAs are wiped, after a soft reset those that were used") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    for (const unsigned d : {regs::outbound, regs::inbound}) {
        const auto wiped = wiped_by(card, d, 0);
        CHECK(wiped.sas.size() == sa_entries);
        // Two tables of four buckets with four ways.
        CHECK(wiped.ways.size() == (d == regs::inbound ? 2 * sa_entries : 0));
    }
    const auto reset = [&] {
        card.write(shell::global::control::offset(), shell::global::control::soft_reset.put(1));
        for (unsigned i = 0;
             shell::global::status::reset_busy.get(card.read(shell::global::status::offset())) != 0; i++)
            REQUIRE(i < 10000);
    };
    for (int round = 0; round < 8; round++) {
        card.start();
        std::array<std::set<unsigned>, 2> used;
        std::set<unsigned> buckets;
        for (const unsigned d : {regs::outbound, regs::inbound})
            for (auto count = random() % 3; count > 0; count--) {
                const bool bucket = d == regs::inbound && random() % 2 == 0;
                const auto number = static_cast<unsigned>(random() % (bucket ? 4 : sa_entries));
                Bytes one = command(bucket ? regs::Opcode::write_bucket : regs::Opcode::write_keys, 0,
                                    static_cast<std::uint16_t>(bucket ? random() : number), random);
                if (bucket) one[8] = static_cast<std::uint8_t>(number), one[9] = 0;
                (bucket ? buckets : used[d]).insert(number);
                card.submit(d, one, 0, true);
                card.doorbell(d);
                card.wait(d);
            }
        const std::array before{card.pipeline(0).commands().size(), card.pipeline(1).commands().size()};
        reset();
        for (const unsigned d : {regs::outbound, regs::inbound}) {
            // In groups of four SAs, and of one bucket, as 16 SAs are divided.
            std::set<unsigned> sas;
            for (const unsigned sa : used[d])
                for (unsigned i = 0; i < 4; i++) sas.insert(sa / 4 * 4 + i);
            std::set<std::array<unsigned, 3>> ways;
            for (const unsigned bucket : d == regs::inbound ? buckets : std::set<unsigned>())
                for (unsigned i = 0; i < 8; i++) ways.insert({i / 4, bucket, i % 4});
            const auto wiped = wiped_by(card, d, before[d]);
            CHECK(wiped.sas == sas);
            CHECK(wiped.ways == ways);
        }
    }
}

TEST_CASE("shell registers: a soft reset in the middle of traffic ends what is in flight and clears all") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start();
    card.write(shell::global::interrupt_enable::offset(), 0x3F);
    card.write(shell::queue::moderation::offset(1), 0x10001);
    for (const unsigned d : {regs::outbound, regs::inbound}) {
        for (unsigned i = 0; i < 30; i++) card.submit(d, random_bytes(random, 500));
        card.post_doorbell(d);
    }
    card.run(120);
    card.write(shell::global::control::offset(), shell::global::control::soft_reset.put(1));
    // Nothing but reads while it runs.
    CHECK(shell::global::status::reset_busy.get(card.read(shell::global::status::offset())) == 1);
    card.write(shell::global::control::offset(), shell::global::control::enable.put(1));
    for (unsigned i = 0;
         shell::global::status::reset_busy.get(card.read(shell::global::status::offset())) != 0; i++)
        REQUIRE(i < 10000);
    for (const unsigned d : {regs::outbound, regs::inbound}) {
        // Packets in flight ended before that.
        const std::uint64_t packets = card.pipeline(d).packets();
        unsigned finished = 0;
        while (card.take(d, false)) finished++;
        CHECK(finished == packets);
        CHECK(card.counter(d, shell::queue::packets_lo::offset) == 0);
        CHECK(card.read(shell::queue::control::offset(d)) == 0);
        CHECK(card.read(shell::queue::submission_log2_size::offset(d)) == 0);
        CHECK(card.read(shell::queue::moderation::offset(d)) == 0);
        CHECK(card.errors(d) == 0);
    }
    CHECK(card.read(shell::global::control::offset()) == 0);
    CHECK(pending(card) == 0);
    CHECK(card.read(shell::global::interrupt_enable::offset()) == 0);
    CHECK_FALSE(card.irq());
    card.start();
    const Bytes packet = random_bytes(random, 1000);
    CHECK(card.process(regs::outbound, packet).packet == packet);
}

TEST_CASE("shell registers: stalls are counted where they are") {
    auto random = random_engine();
    ShellBench card(random());
    card.start();
    card.process(0, random_bytes(random, 64));
    // A round trip of the link, at least, in which the pipeline had nothing.
    CHECK(card.counter(0, shell::queue::input_starved_lo::offset) > 180);
    CHECK(card.counter(0, shell::queue::input_blocked_lo::offset) == 0);
    CHECK(card.counter(0, shell::queue::output_blocked_lo::offset) == 0);
    card.pipeline(0).pause_in_percent = 50;
    card.process(0, random_bytes(random, 9000));
    CHECK(card.counter(0, shell::queue::input_blocked_lo::offset) > 20);
    CHECK(card.counter(1, shell::queue::input_starved_lo::offset) == 0);
    card.pipeline(0).pause_in_percent = 0;
    // More comes out than goes in, and the link takes next to nothing.
    card.link().options().octets_per_clock = 10;
    card.pipeline(0).treatment = [](EchoPipeline::Packet& packet) {
        packet.octets.resize(9000, 0x42);
        return PacketResult{};
    };
    for (unsigned i = 0; i < 20; i++) card.submit(0, random_bytes(random, 64));
    card.doorbell(0);
    for (unsigned i = 0; i < 20; i++) CHECK(card.wait(0).packet.size() == 9000);
    CHECK(card.counter(0, shell::queue::output_blocked_lo::offset) > 0);
}

TEST_CASE("shell registers: the time of packets in the pipeline is summed up") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start();
    const auto d = static_cast<unsigned>(random() % 2);
    EchoPipeline& pipeline = card.pipeline(d);
    const auto clocks = [&] { return card.counter(d, shell::queue::pipeline_clocks_lo::offset); };
    pipeline.latency = 10;
    card.process(d, random_bytes(random, 64));
    const std::uint64_t quick = clocks();
    CHECK(quick >= 10);
    CHECK(quick < 20);
    // A longer way, by as many clocks; a packet with more beats, by its beats.
    pipeline.latency = 110;
    card.process(d, random_bytes(random, 64));
    CHECK(clocks() - quick == quick + 100);
    const std::uint64_t before = clocks();
    card.process(d, random_bytes(random, 640));
    CHECK(clocks() - before == quick + 100 + 18);  // the echo waits for its last beat
    // A command is no packet.
    const std::uint64_t all = clocks();
    card.submit(d, command(regs::Opcode::query, 0, 0, random), 0, true);
    card.doorbell(d);
    card.wait(d);
    CHECK(clocks() == all);
}
