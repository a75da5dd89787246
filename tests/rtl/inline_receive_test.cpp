// The inline card, what comes: every frame to its queue, whoever has buffers or has none, and commands beside
// it.
#include <catch2/catch.hpp>

#include "tests/rtl/inline_bench.h"

using namespace keyline;
using namespace keyline::test;

namespace {

RandomFrame esp_frame(std::mt19937_64& random, const Mac& own, std::size_t esp_octets) {
    return {padded_frame(ethernet_frame(own, own, std::nullopt, random_esp_packet(random, esp_octets))),
            false};
}

RandomFrame host_frame(std::mt19937_64& random, const Mac& own, std::size_t octets) {
    Bytes frame = random_bytes(random, octets);
    std::copy(own.begin(), own.end(), frame.begin());
    frame[12] = frame[13] = 0;
    return {frame, false};
}

// A result that does not leave the octets alone.
void spoil(Bytes& octets) {
    for (auto& octet : octets) octet ^= 0x3C;
}

void treat(InlineBench& card) {
    card.pipeline(regs::inbound).treatment = [](EchoPipeline::Packet& packet) {
        PacketResult result;
        result.sa_index = 5;
        // Some are not what they should be.
        if (packet.octets.back() % 8 == 0) result.status = regs::Status::bad_icv;
        spoil(packet.octets);
        return result;
    };
}

void soft_reset(InlineBench& card) {
    card.write(regs::global::control::offset(), regs::global::control::soft_reset.put(1));
    card.until(
        [&] { return regs::global::status::reset_busy.get(card.read(regs::global::status::offset())) == 0; });
}

}  // namespace

TEST_CASE("inline receive: every frame comes to its queue, beside commands and packets of the host",
          "[rtl]") {
    auto random = random_engine();
    for (unsigned world = 0; world < 4; world++) {
        InlineBench card(random(), quick_link(static_cast<unsigned>(random() % 30)));
        card.open();
        treat(card);
        card.incoming().gap_percent = static_cast<unsigned>(30 + random() % 60);
        constexpr unsigned buffers = 100;
        constexpr unsigned frames = 200;
        for (const unsigned queue : {regs::network_receive, regs::frame_receive})
            card.post_buffers(queue, buffers);
        card.run(1000);
        std::array<std::deque<Bytes>, 2> expected;
        for (unsigned i = 0; i < frames; i++) {
            const RandomFrame frame = random_frame(random, card.own);
            const Judged judged = judge_frame(frame.octets, frame.is_spoilt, card.own, false);
            if (judged.fate == Fate::to_pipeline) expected[0].push_back(judged.octets);
            if (judged.fate == Fate::to_host) expected[1].push_back(judged.octets);
            card.incoming().frames.push_back(frame);
        }
        std::array<std::uint64_t, 2> got{};
        std::uint64_t bad_icvs = 0;
        unsigned lookaside = 0;
        // With room all of them come; without, the card says how many did not.
        const auto lost = [&](unsigned which) {
            return card.count(which == 0 ? net_regs::dropped_no_room_esp_lo::offset
                                         : net_regs::dropped_no_room_host_lo::offset);
        };
        std::array<bool, 2> is_over{};
        unsigned rounds = 0;
        while (!is_over[0] || !is_over[1]) {
            REQUIRE(rounds++ < 2000);
            // The host uses queue 1 as ever.
            const Bytes packet = random_bytes(random, 30 + random() % 500);
            if (random() % 2 == 0) {
                card.submit(regs::inbound, command(regs::Opcode::query, 0, 3, random), 0, true);
                card.post_doorbell(regs::inbound);
                CHECK(card.wait(regs::inbound).status() == regs::Status::ok);
            } else {
                card.submit(regs::inbound, packet);
                card.post_doorbell(regs::inbound);
                const Done done = card.wait(regs::inbound);
                Bytes wanted = packet;
                spoil(wanted);
                if (done.status() == regs::Status::ok) CHECK(done.packet == wanted);
                lookaside++;
            }
            for (unsigned which = 0; which < 2; which++) {
                const unsigned queue = which == 0 ? regs::network_receive : regs::frame_receive;
                while (const auto done = card.next(queue)) {
                    Bytes wanted;
                    // Those that are missing are counted.
                    do {
                        REQUIRE_FALSE(expected[which].empty());
                        wanted = expected[which].front();
                        expected[which].pop_front();
                        if (which == 0 && done->status() == regs::Status::bad_icv) break;
                        if (which == 0) spoil(wanted);
                    } while (wanted != done->packet && lost(which) > 0);
                    if (done->status() == regs::Status::ok) CHECK(done->packet == wanted);
                    if (done->status() == regs::Status::ok)
                        CHECK(is_untouched(*done, (wanted.size() + 63) / 64 * 64));
                    if (done->status() != regs::Status::ok) CHECK(is_untouched(*done));
                    if (which == 0) CHECK(done->completion.sa_index == 5);
                    bad_icvs += done->status() == regs::Status::bad_icv;
                    got[which]++;
                    card.post_buffers(queue, 1);
                }
            }
            if (!card.incoming().frames.empty()) continue;
            card.run(200);
            is_over[0] = got[0] == card.count(net_regs::to_pipeline_lo::offset);
            is_over[1] = got[1] == card.count(net_regs::to_host_lo::offset);
        }
        CHECK(lookaside > 0);
        CHECK(card.count(net_regs::received_frames_lo::offset) == frames);
        CHECK(card.count(net_regs::dropped_queue_off_lo::offset) == 0);
        CHECK(card.drops(regs::network_receive, regs::Status::bad_icv) == bad_icvs);
        card.check_sums();
        for (const unsigned queue : InlineBench::all_queues) CHECK(card.errors(queue) == 0);
    }
}

TEST_CASE("inline receive: without buffers packets wait, then are lost and counted; commands go on",
          "[rtl]") {
    auto random = random_engine();
    InlineBench card(random());
    card.open();
    treat(card);
    constexpr unsigned frames = 80;
    for (unsigned i = 0; i < frames; i++) {
        card.incoming().frames.push_back(esp_frame(random, card.own, 1400));
        card.incoming().frames.push_back(host_frame(random, card.own, 1400));
    }
    card.until([&] { return card.incoming().frames.empty(); });
    card.run(100);
    const std::uint64_t kept = card.count(net_regs::to_pipeline_lo::offset);
    const std::uint64_t kept_frames = card.count(net_regs::to_host_lo::offset);
    CHECK(kept > 0);
    CHECK(kept_frames > 0);
    CHECK(card.count(net_regs::dropped_no_room_esp_lo::offset) == frames - kept);
    CHECK(card.count(net_regs::dropped_no_room_host_lo::offset) == frames - kept_frames);
    CHECK(kept < frames);
    card.check_sums();
    // The pipeline is free for whoever has something.
    for (unsigned i = 0; i < 5; i++) {
        card.submit(regs::inbound, command(regs::Opcode::query, 0, 3, random), 0, true);
        card.post_doorbell(regs::inbound);
        CHECK(card.wait(regs::inbound).status() == regs::Status::ok);
    }
    CHECK_FALSE(card.next(regs::network_receive));
    // Buffers for some of them, and for all.
    card.post_buffers(regs::network_receive, 2);
    for (unsigned i = 0; i < 2; i++) card.wait(regs::network_receive);
    card.run(1000);
    CHECK_FALSE(card.next(regs::network_receive));
    card.post_buffers(regs::network_receive, static_cast<unsigned>(kept));
    card.post_buffers(regs::frame_receive, static_cast<unsigned>(kept_frames));
    for (std::uint64_t i = 2; i < kept; i++) card.wait(regs::network_receive);
    for (std::uint64_t i = 0; i < kept_frames; i++)
        CHECK(card.wait(regs::frame_receive).status() == regs::Status::ok);
    card.run(1000);
    CHECK_FALSE(card.next(regs::network_receive));
    CHECK_FALSE(card.next(regs::frame_receive));
}

TEST_CASE("inline receive: buffers that wait do not hold up commands, and come back when the queue goes off",
          "[rtl]") {
    auto random = random_engine();
    InlineBench card(random());
    card.open();
    treat(card);
    constexpr unsigned buffers = 200;
    for (const unsigned queue : {regs::network_receive, regs::frame_receive})
        card.post_buffers(queue, buffers);
    card.run(2000);
    card.submit(regs::inbound, command(regs::Opcode::query, 0, 3, random), 0, true);
    const std::uint64_t begin = card.cycles();
    card.post_doorbell(regs::inbound);
    CHECK(card.wait(regs::inbound).status() == regs::Status::ok);
    CHECK(card.cycles() - begin < 500);
    card.incoming().frames.push_back(esp_frame(random, card.own, 500));
    card.wait(regs::network_receive);
    for (const unsigned queue : {regs::network_receive, regs::frame_receive}) {
        card.stop_queue(queue);
        unsigned back = 0;
        while (const auto done = card.take(queue)) {
            CHECK(done->status() == regs::Status::no_packet);
            CHECK(is_untouched(*done));
            back++;
        }
        CHECK(back == buffers - (queue == regs::network_receive ? 1 : 0));
        CHECK(card.drops(queue, regs::Status::no_packet) == back);
    }
    // What comes now is thrown away and counted.
    for (unsigned i = 0; i < 5; i++) {
        card.incoming().frames.push_back(esp_frame(random, card.own, 100 + 200 * i));
        card.incoming().frames.push_back(host_frame(random, card.own, 100 + 200 * i));
    }
    card.until([&] { return card.incoming().frames.empty(); });
    card.run(200);
    CHECK(card.count(net_regs::dropped_queue_off_lo::offset) == 10);
    // And on again.
    for (const unsigned queue : {regs::network_receive, regs::frame_receive}) {
        card.start_queue(queue);
        card.post_buffers(queue, 3);
    }
    card.run(500);
    const RandomFrame frame = host_frame(random, card.own, 900);
    card.incoming().frames.push_back(frame);
    CHECK(card.wait(regs::frame_receive).packet == frame.octets);
    card.incoming().frames.push_back(esp_frame(random, card.own, 500));
    CHECK(card.wait(regs::network_receive).completion.sa_index == 5);
}

TEST_CASE("inline receive: a queue whose rings fail gives way, and the others go on", "[rtl]") {
    auto random = random_engine();
    InlineBench card(random());
    card.open();
    treat(card);
    card.post_buffers(regs::network_receive, 20);
    card.post_buffers(regs::frame_receive, 20);
    card.run(1000);
    card.memory.poison_writes(ShellBench::completion_ring(regs::network_receive), 0x1000);
    card.incoming().frames.push_back(esp_frame(random, card.own, 300));
    wait_until_halted(card, regs::network_receive);
    for (unsigned i = 0; i < 30; i++) card.incoming().frames.push_back(esp_frame(random, card.own, 300));
    card.until([&] { return card.incoming().frames.empty(); });
    card.run(500);
    CHECK(card.count(net_regs::dropped_queue_off_lo::offset) == 30);
    card.submit(regs::inbound, command(regs::Opcode::query, 0, 3, random), 0, true);
    card.post_doorbell(regs::inbound);
    CHECK(card.wait(regs::inbound).status() == regs::Status::ok);
    card.incoming().frames.push_back(host_frame(random, card.own, 300));
    CHECK(card.wait(regs::frame_receive).status() == regs::Status::ok);
}

TEST_CASE("inline receive: nothing is handed on after an error of the memory of the SAs", "[rtl]") {
    auto random = random_engine();
    InlineBench card(random());
    card.open();
    card.pipeline(regs::inbound).latency = 1000;
    card.post_buffers(regs::network_receive, 20);
    card.run(1000);
    for (unsigned i = 0; i < 5; i++) card.incoming().frames.push_back(esp_frame(random, card.own, 300));
    card.run(500);
    card.memory_error(regs::inbound, true);
    card.run(1);
    card.memory_error(regs::inbound, false);
    card.run(3000);
    CHECK(card.halted(regs::network_receive));
    CHECK(card.halted(regs::inbound));
    CHECK_FALSE(card.next(regs::network_receive));
}

TEST_CASE("inline: a soft reset under traffic ends all of it and forgets the port", "[rtl]") {
    auto random = random_engine();
    for (unsigned world = 0; world < 4; world++) {
        InlineBench card(random(), quick_link(20));
        card.open();
        treat(card);
        card.set_next_hop(2, {card.own, std::nullopt});
        card.outgoing().pause_percent = 30;
        card.post_buffers(regs::network_receive, 50);
        card.post_buffers(regs::frame_receive, 50);
        for (unsigned i = 0; i < 60; i++) {
            card.incoming().frames.push_back(random_frame(random, card.own));
            Bytes packet = random_esp_packet(random, 200);
            if (i < 40) card.submit_to(2, packet);
            if (i < 40) card.submit(regs::frame_send, packet);
        }
        card.post_doorbell(regs::outbound);
        card.post_doorbell(regs::frame_send);
        card.run(static_cast<unsigned>(random() % 3000));
        soft_reset(card);
        CHECK(card.read(net_regs::control::offset()) == 0);
        CHECK(card.read(net_regs::address_lo::offset()) == 0);
        card.until([&] { return card.incoming().frames.empty(); });
        card.run(3000);
        for (const unsigned queue : InlineBench::all_queues)
            CHECK(card.counter(queue, regs::queue::packets_lo::offset) == 0);
        CHECK(card.count(net_regs::received_frames_lo::offset) <= 12);  // what was on its way in
        // As new; what waited to be sent has been sent.
        const std::size_t sent = card.outgoing().frames.size();
        card.open();
        card.submit_to(2, random_esp_packet(random, 100));  // the next hop is gone
        card.post_doorbell(regs::outbound);
        CHECK(card.wait(regs::outbound).status() == regs::Status::not_sent);
        card.post_buffers(regs::frame_receive, 1);
        const RandomFrame frame = host_frame(random, card.own, 200);
        card.incoming().frames.push_back(frame);
        CHECK(card.wait(regs::frame_receive).packet == frame.octets);
        CHECK(card.outgoing().frames.size() == sent);
    }
}

TEST_CASE("inline: who the card is", "[rtl]") {
    auto random = random_engine();
    InlineBench card(random());
    CHECK(regs::global::capabilities::network_ports.get(card.read(regs::global::capabilities::offset())) ==
          1);
    card.open();
    // Interrupts of the new queues.
    card.write(regs::global::interrupt_enable::offset(),
               regs::global::interrupt_enable::frame_receive_completion.put(1));
    card.post_buffers(regs::frame_receive, 1);
    card.run(1000);
    CHECK_FALSE(card.irq());
    card.incoming().frames.push_back(host_frame(random, card.own, 200));
    card.wait(regs::frame_receive);
    card.run(10);
    CHECK(card.irq());
    CHECK(regs::global::interrupt_status::frame_receive_completion.get(
              card.read(regs::global::interrupt_status::offset())) == 1);
}

TEST_CASE("inline: 100 Gb/s of 1,500 octets come in without a loss, behind the model of a Gen4 x16 link",
          "[rtl]") {
    auto random = random_engine();
    InlineBench card(random(), sim::PcieLinkOptions{});
    card.open();
    card.post_buffers(regs::network_receive, 250);
    card.run(8000);
    // A frame of 1,500 octets of ESP needs 24 or 25 beats; at 100 Gb/s, with preamble, FCS and gap, 36.9
    // clocks.
    card.incoming().gap_percent = 33;
    constexpr unsigned frames = 600;
    for (unsigned i = 0; i < frames; i++) card.incoming().frames.push_back(esp_frame(random, card.own, 1480));
    unsigned got = 0;
    const std::uint64_t begin = card.cycles();
    card.until([&] {
        while (card.take(regs::network_receive, false)) {
            if (++got % 16 == 0) {
                card.post_take_doorbell(regs::network_receive);
                card.post_buffers(regs::network_receive, 16);
            }
        }
        return got == frames;
    });
    CHECK(card.count(net_regs::dropped_no_room_esp_lo::offset) == 0);
    const double clocks = static_cast<double>(card.cycles() - begin) / frames;
    WARN("clocks a frame: " << clocks << ", at 100 Gb/s 36.9");
    CHECK(clocks < 38.5);
}
