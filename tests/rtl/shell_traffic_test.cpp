// Traffic through the shell: faults of the bus in packets, commands among packets, events, queues that
// are switched off under load, both directions at once.
#include <catch2/catch.hpp>

#include "tests/rtl/shell_scenario.h"

using namespace keyline;
using namespace keyline::test;

TEST_CASE("shell traffic: what a failed read gave never leaves, and its neighbours do") {
    auto random = random_engine();
    const unsigned stall = GENERATE(0U, 25U);
    ShellBench card(random(), quick_link(stall));
    card.start();
    const auto d = static_cast<unsigned>(random() % 2);
    for (unsigned round = 0; round < 20; round++) {
        const std::uint64_t before = card.pipeline(d).packets();
        std::vector<Bytes> packets;
        constexpr unsigned count = 6;
        const auto bad = static_cast<unsigned>(random() % count);
        for (unsigned i = 0; i < count; i++) {
            packets.push_back(random_bytes(random, 1 + random() % 9000));
            const auto descriptor = card.submit(d, packets.back());
            // One beat of it, anywhere.
            const std::uint64_t beat = random() % ((packets.back().size() + 63) / 64);
            if (i == bad) card.memory.poison_reads(descriptor.source + 64 * beat, 64);
        }
        card.doorbell(d);
        for (unsigned i = 0; i < count; i++) {
            const Done done = card.wait(d);
            if (i == bad) {
                CHECK(done.status() == regs::Status::dma_error);
                CHECK(done.completion.length == 0);
                CHECK(is_untouched(done));
            } else {
                CHECK(done.status() == regs::Status::ok);
                CHECK(done.packet == packets[i]);
            }
        }
        CHECK(card.pipeline(d).packets() == before + count - 1);
    }
    CHECK(card.drops(d, regs::Status::dma_error) == 20);
    CHECK(card.errors(d) == 0);
    // Commands that the bus failed are not given to the pipeline in part.
    const std::size_t commands = card.pipeline(d).commands().size();
    const auto descriptor = card.submit(d, random_bytes(random, 640), 0, true);
    card.memory.poison_reads(descriptor.source + 576, 64);
    card.doorbell(d);
    const Done done = card.wait(d);
    CHECK(done.status() == regs::Status::dma_error);
    CHECK(done.completion.command);
    CHECK(card.pipeline(d).commands().size() == commands);
}

TEST_CASE("shell traffic: a failed write ends its packet") {
    auto random = random_engine();
    ShellBench card(random(), quick_link(20));
    card.start();
    for (unsigned round = 0; round < 20; round++) {
        const auto d = static_cast<unsigned>(random() % 2);
        std::vector<Bytes> packets;
        constexpr unsigned count = 5;
        const auto bad = static_cast<unsigned>(random() % count);
        for (unsigned i = 0; i < count; i++) {
            packets.push_back(random_bytes(random, 1 + random() % 9000));
            const auto descriptor = card.submit(d, packets.back());
            const std::uint64_t beat = random() % ((packets.back().size() + 63) / 64);
            if (i == bad) card.memory.poison_writes(descriptor.destination + 64 * beat, 64);
        }
        card.doorbell(d);
        for (unsigned i = 0; i < count; i++) {
            const Done done = card.wait(d);
            CHECK(done.status() == (i == bad ? regs::Status::dma_error : regs::Status::ok));
            CHECK(done.completion.length == (i == bad ? 0 : packets[i].size()));
            if (i != bad) CHECK(done.packet == packets[i]);
        }
        CHECK_FALSE(card.halted(d));
    }
}

TEST_CASE("shell traffic: results, drops and completions of them") {
    auto random = random_engine();
    ShellBench card(random(), quick_link(10));
    card.start();
    const auto d = static_cast<unsigned>(random() % 2);
    std::deque<PacketResult> results;
    card.pipeline(d).treatment = [&](EchoPipeline::Packet& packet) {
        PacketResult result;
        result.status = static_cast<regs::Status>(random() % 2 == 0 ? 0 : random() % regs::status_count);
        result.sa_index = static_cast<std::uint16_t>(random());
        result.sa_valid = random() % 2 == 0;
        result.sequence = random();
        result.next_header = static_cast<std::uint8_t>(random());
        result.checksum = static_cast<std::uint16_t>(random());
        result.host_checks = static_cast<std::uint8_t>(random() % 4);
        // Longer or shorter than it came.
        packet.octets = random_bytes(random, 1 + random() % 600);
        results.push_back(result);
        return result;
    };
    std::array<std::uint64_t, regs::status_count> counts{};
    for (unsigned i = 0; i < 200; i++) {
        const bool dummy = d == regs::outbound && random() % 4 == 0;
        card.submit(d, random_bytes(random, 1 + random() % 500), static_cast<std::uint16_t>(random()), false,
                    dummy);
        if (i % 10 != 9) continue;
        card.doorbell(d);
        for (unsigned k = 0; k < 10; k++) {
            const Done done = card.wait(d);
            const PacketResult& expected = results.front();
            CHECK(done.status() == expected.status);
            CHECK(done.completion.sa_index == expected.sa_index);
            CHECK(done.completion.sa_valid == expected.sa_valid);
            CHECK(done.completion.sequence_number == expected.sequence);
            CHECK(done.completion.next_header == expected.next_header);
            CHECK(done.completion.checksum == expected.checksum);
            CHECK(done.completion.host_checks == expected.host_checks);
            CHECK(is_untouched(done, done.completion.length));
            CHECK((done.completion.length == 0) == (expected.status != regs::Status::ok));
            counts[done.completion.status]++;
            results.pop_front();
        }
    }
    CHECK(card.counter(d, shell::queue::packets_lo::offset) == counts[0]);
    for (std::uint32_t status = 1; status < regs::status_count; status++)
        CHECK(card.drops(d, static_cast<regs::Status>(status)) == counts[status]);
    CHECK(card.drops(d, regs::Status::ok) == 0);
}

TEST_CASE("shell traffic: a result beyond every buffer is cut off and told") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start();
    card.pipeline(0).treatment = [&](EchoPipeline::Packet& packet) {
        packet.octets.resize(packet.octets.size() == 1   ? 10241
                             : packet.octets.size() == 2 ? 10240
                                                         : 60000,
                             0x11);
        return PacketResult{};
    };
    for (const std::size_t size : {1, 3}) {
        // The buffers of the slots lie one behind the other: nothing may be written behind this one.
        const auto descriptor = card.submit(0, Bytes(size, 0x11));
        auto behind = card.memory.at(descriptor.destination + ShellBench::buffer_size, 64);
        std::fill(behind.begin(), behind.end(), std::uint8_t{0x77});
        card.doorbell(0);
        const Done done = card.wait(0);
        CHECK(done.status() == regs::Status::too_big);
        CHECK(done.completion.length == 0);
        CHECK(std::all_of(behind.begin(), behind.end(), [](std::uint8_t octet) { return octet == 0x77; }));
    }
    CHECK(card.process(0, Bytes(2, 0x11)).packet == Bytes(10240, 0x11));
}

TEST_CASE("shell traffic: commands stay among their packets, and their responses come back") {
    auto random = random_engine();
    const unsigned stall = GENERATE(0U, 20U);
    ShellBench card(random(), quick_link(stall));
    card.start({8, 8, 0});
    const auto d = static_cast<unsigned>(random() % 2);
    EchoPipeline& pipeline = card.pipeline(d);
    pipeline.pause_in_percent = stall;
    pipeline.pause_out_percent = stall;
    const std::size_t wiped = pipeline.commands().size();
    std::vector<Bytes> submitted;
    std::vector<std::uint64_t> packets_before;
    std::vector<Bytes> all;
    std::vector<bool> is_command;
    std::uint64_t packets = 0;
    for (unsigned i = 0; i < 200; i++) {
        is_command.push_back(random() % 3 == 0);
        Bytes octets;
        if (is_command.back()) {
            const auto count = static_cast<unsigned>(1 + random() % (random() % 10 == 0 ? 100 : 4));
            for (unsigned k = 0; k < count; k++) {
                const auto opcode = random() % 2 == 0 ? regs::Opcode::query : regs::Opcode::write_keys;
                const Bytes one = command(opcode, static_cast<std::uint8_t>(k),
                                          static_cast<std::uint16_t>(random()), random);
                submitted.push_back(one);
                packets_before.push_back(packets);
                octets.insert(octets.end(), one.begin(), one.end());
            }
        } else {
            octets = random_bytes(random, 1 + random() % 1000);
            packets++;
        }
        all.push_back(octets);
        card.submit(d, octets, 0, is_command.back());
    }
    card.doorbell(d);
    for (unsigned i = 0; i < all.size(); i++) {
        const Done done = card.wait(d);
        REQUIRE(done.status() == regs::Status::ok);
        CHECK(done.completion.command == is_command[i]);
        REQUIRE(done.completion.length == all[i].size());
        REQUIRE(is_untouched(done, all[i].size()));
        if (!is_command[i]) {
            REQUIRE(done.packet == all[i]);
            continue;
        }
        for (std::size_t at = 0; at < all[i].size(); at += 64) {
            Bytes expected(64, 0);
            std::copy_n(all[i].begin() + static_cast<std::ptrdiff_t>(at), 4, expected.begin());
            if (expected[0] == static_cast<std::uint8_t>(regs::Opcode::query))
                std::fill(expected.begin() + 8, expected.end(), expected[2]);
            REQUIRE(Bytes(done.packet.begin() + static_cast<std::ptrdiff_t>(at),
                          done.packet.begin() + static_cast<std::ptrdiff_t>(at + 64)) == expected);
        }
    }
    REQUIRE(pipeline.commands().size() == wiped + submitted.size());
    for (std::size_t i = 0; i < submitted.size(); i++) {
        REQUIRE(pipeline.commands()[wiped + i] == submitted[i]);
        REQUIRE(pipeline.packets_before()[wiped + i] == packets_before[i]);
    }
    const auto descriptors =
        static_cast<std::uint64_t>(std::count(is_command.begin(), is_command.end(), true));
    CHECK(card.counter(d, shell::queue::commands_lo::offset) == descriptors);
    CHECK(card.counter(d, shell::queue::packets_lo::offset) == all.size() - descriptors);
}

TEST_CASE("shell traffic: events come once each, and a full ring loses them without holding packets") {
    auto random = random_engine();
    ShellBench card(random(), quick_link(10));
    card.start({8, 8, 4});
    const auto d = static_cast<unsigned>(random() % 2);
    std::vector<PacketResult> told;
    card.pipeline(d).treatment = [&](EchoPipeline::Packet&) {
        PacketResult result;
        result.sa_index = static_cast<std::uint16_t>(random());
        result.sequence = random();
        if (random() % 2 == 0) result.events = static_cast<std::uint8_t>(1 + random() % 15);
        if (result.events != 0) told.push_back(result);
        return result;
    };
    std::size_t heard = 0;
    const auto hear = [&] {
        while (const auto event = card.take_event(d)) {
            REQUIRE(heard < told.size());
            CHECK(event->events == told[heard].events);
            CHECK(event->sa_index == told[heard].sa_index);
            CHECK(event->sequence_number == told[heard].sequence);
            CHECK(event->inbound == (d == regs::inbound));
            heard++;
        }
    };
    const auto some = [&](unsigned count) {
        for (unsigned i = 0; i < count; i++) card.submit(d, random_bytes(random, 64));
        card.doorbell(d);
        for (unsigned i = 0; i < count; i++) CHECK(card.wait(d).status() == regs::Status::ok);
        card.run(3000);
    };
    for (unsigned round = 0; round < 12; round++) {
        some(12);
        hear();
        REQUIRE(heard == told.size());
        card.event_doorbell(d);
    }
    CHECK(card.errors(d) == 0);
    CHECK(card.read(shell::queue::event_producer::offset(d)) == heard);
    CHECK(card.read(shell::queue::event_consumer::offset(d)) == heard);
    // Nobody takes them now.
    some(100);
    CHECK(card.counter(d, shell::queue::events_lo::offset) == heard + 16);
    CHECK(card.counter(d, shell::queue::events_lost_lo::offset) == told.size() - heard - 16);
    CHECK(card.errors(d) == shell::queue::error::event_lost.mask());
    hear();
    CHECK(card.read(shell::queue::event_producer::offset(d)) == heard);
    CHECK(shell::global::interrupt_status::outbound_event.get(
              card.read(shell::global::interrupt_status::offset())) == (d == regs::outbound ? 1 : 0));
    CHECK(shell::global::interrupt_status::inbound_event.get(
              card.read(shell::global::interrupt_status::offset())) == (d == regs::inbound ? 1 : 0));
}

TEST_CASE("shell traffic: many events at once, or no ring for them, hold nothing back") {
    auto random = random_engine();
    ShellBench card(random());
    const unsigned log2_size = GENERATE(0U, 8U);
    card.start({9, 9, log2_size});
    card.pipeline(1).treatment = [](EchoPipeline::Packet&) { return PacketResult{.events = 2}; };
    for (unsigned i = 0; i < 300; i++) card.submit(1, random_bytes(random, 64));
    card.doorbell(1);
    for (unsigned i = 0; i < 300; i++) REQUIRE(card.wait(1).status() == regs::Status::ok);
    card.run(20000);
    const std::uint64_t written = card.counter(1, shell::queue::events_lo::offset);
    CHECK(written + card.counter(1, shell::queue::events_lost_lo::offset) == 300);
    CHECK((written == 0) == (log2_size == 0));
    CHECK(shell::queue::error::event_lost.get(card.errors(1)) == 1);
}

TEST_CASE("shell traffic: rings go round many times, and completions are told by the thousand") {
    auto random = random_engine();
    ShellBench card(random(), quick_link());
    card.start({8, 8, 8});
    for (unsigned d = 0; d < 2; d++) {
        card.pipeline(d).treatment = [](EchoPipeline::Packet&) { return PacketResult{.events = 5}; };
        card.write(shell::queue::moderation::offset(d), shell::queue::moderation::count.put(1000));
    }
    const auto completions_told = [&] {
        const std::uint32_t pending = card.read(shell::global::interrupt_status::offset());
        return shell::global::interrupt_status::outbound_completion.get(pending) +
               shell::global::interrupt_status::inbound_completion.get(pending);
    };
    constexpr unsigned rounds = 100;
    constexpr unsigned burst = 12;  // more events at once would be lost
    for (unsigned round = 1; round <= rounds; round++) {
        for (unsigned d = 0; d < 2; d++) {
            for (unsigned i = 0; i < burst; i++) card.submit(d, random_bytes(random, 64));
            card.doorbell(d);
        }
        for (unsigned d = 0; d < 2; d++) {
            for (unsigned i = 0; i < burst; i++) REQUIRE(card.wait(d).status() == regs::Status::ok);
        }
        card.run(300);
        CHECK(completions_told() == (round * burst < 1000 ? 0U : 2U));
        for (unsigned d = 0; d < 2; d++) {
            unsigned events = 0;
            while (card.take_event(d)) events++;
            CHECK(events == burst);
            card.event_doorbell(d);
        }
    }
    for (unsigned d = 0; d < 2; d++) {
        CHECK(card.errors(d) == 0);
        CHECK(card.read(shell::queue::event_producer::offset(d)) == burst * rounds);
        CHECK(card.read(shell::queue::completion_producer::offset(d)) == burst * rounds);
    }
}

TEST_CASE("shell traffic: a queue that is disabled under load finishes what it began, and starts afresh") {
    auto random = random_engine();
    ShellBench card(random());
    card.start({8, 8, 5});
    for (unsigned round = 0; round < 6; round++) {
        const auto d = static_cast<unsigned>(random() % 2);
        std::vector<Bytes> packets;
        for (unsigned i = 0; i < 200; i++) {
            packets.push_back(random_bytes(random, 1 + random() % 2000));
            card.submit(d, packets.back());
        }
        const std::uint64_t before = card.pipeline(d).packets();
        card.doorbell(d);
        card.run(static_cast<unsigned>(200 + random() % 1500));
        card.stop_queue(d);
        unsigned finished = 0;
        while (const auto done = card.take(d)) {
            REQUIRE(done->status() == regs::Status::ok);
            REQUIRE(done->packet == packets[finished]);
            finished++;
        }
        CHECK(finished == card.pipeline(d).packets() - before);
        CHECK(finished == card.read(shell::queue::completion_producer::offset(d)) % 65536);
        CHECK(finished < 200);
        CHECK(card.errors(d) == 0);
        // Those that had not begun are untouched.
        for (unsigned i = finished; i < 200; i++) {
            const auto to = card.memory.at(card.destination(d, i), ShellBench::buffer_size);
            REQUIRE(to[0] == ShellBench::untouched);
        }
        card.start_queue(d, {8, 8, 5});
        const Bytes packet = random_bytes(random, 300);
        CHECK(card.process(d, packet).packet == packet);
        card.stop_queue(d);
        card.start_queue(d, {8, 8, 5});
    }
}

TEST_CASE("shell traffic: both directions at once, everything at random; the counters agree") {
    auto random = random_engine();
    const auto stall = static_cast<unsigned>(random() % 40);
    sim::PcieLinkOptions options;
    options.stall_percent = stall;
    ShellBench card(random(), options);
    card.start({7, 7, 6});
    struct Expected {
        std::uint64_t cookie;
        Bytes packet;
        regs::Status status;
    };
    std::array<std::deque<Expected>, 2> expected;
    std::array<std::uint64_t, 2> ok{}, source{}, result_octets{}, dropped{};
    for (unsigned d = 0; d < 2; d++) {
        card.pipeline(d).latency = 20 + static_cast<unsigned>(random() % 200);
        card.pipeline(d).pause_in_percent = 1 + static_cast<unsigned>(random() % 50);
        card.pipeline(d).pause_out_percent = static_cast<unsigned>(random() % 50);
        // The first octet says whether it is dropped, and what is left of it.
        card.pipeline(d).treatment = [](EchoPipeline::Packet& packet) {
            PacketResult result;
            result.sa_index = packet.sa_index;
            if (packet.octets[0] % 8 == 0) result.status = regs::Status::bad_icv;
            packet.octets.insert(packet.octets.end(), packet.octets[0], 0xEE);
            return result;
        };
    }
    unsigned taken = 0;
    while (taken < 3000) {
        for (unsigned d = 0; d < 2; d++) {
            const auto count = static_cast<unsigned>(random() % 20);
            for (unsigned i = 0; i < count && card.outstanding(d) < 128; i++) {
                Bytes packet =
                    random_bytes(random, 1 + (random() % 4 == 0 ? random() % 9000 : random() % 700));
                const auto status = packet[0] % 8 == 0 ? regs::Status::bad_icv : regs::Status::ok;
                const auto cookie = card.submit(d, packet).cookie;
                packet.insert(packet.end(), packet[0], 0xEE);
                expected[d].push_back({cookie, packet, status});
            }
            card.post_doorbell(d);
            while (const auto done = card.take(d)) {
                const Expected& due = expected[d].front();
                REQUIRE(done->completion.cookie == due.cookie);
                REQUIRE(done->status() == due.status);
                if (due.status == regs::Status::ok) {
                    REQUIRE(done->packet == due.packet);
                    ok[d]++;
                    source[d] += due.packet.size() - due.packet[0];
                    result_octets[d] += due.packet.size();
                } else {
                    REQUIRE(is_untouched(*done));
                    dropped[d]++;
                }
                expected[d].pop_front();
                taken++;
            }
            card.take_doorbell(d);
        }
        card.run(static_cast<unsigned>(random() % 300));
    }
    for (unsigned d = 0; d < 2; d++) {
        while (!expected[d].empty()) {
            const Done done = card.wait(d);
            const Expected& due = expected[d].front();
            if (due.status == regs::Status::ok) {
                ok[d]++;
                source[d] += due.packet.size() - due.packet[0];
                result_octets[d] += due.packet.size();
            } else {
                dropped[d]++;
            }
            REQUIRE(done.completion.cookie == due.cookie);
            expected[d].pop_front();
        }
        CHECK(card.counter(d, shell::queue::packets_lo::offset) == ok[d]);
        CHECK(card.counter(d, shell::queue::source_bytes_lo::offset) == source[d]);
        CHECK(card.counter(d, shell::queue::result_bytes_lo::offset) == result_octets[d]);
        CHECK(card.drops(d, regs::Status::bad_icv) == dropped[d]);
        CHECK(card.errors(d) == 0);
        CHECK(card.counter(d, shell::queue::input_blocked_lo::offset) > 0);
    }
}
