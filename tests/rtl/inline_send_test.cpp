// The inline card, what goes: packets of queue 0 to the network and to memory side by side, frames of the
// host, and what happens when they cannot be sent.
#include <catch2/catch.hpp>

#include "tests/rtl/inline_bench.h"

using namespace keyline;
using namespace keyline::test;

namespace {

constexpr std::uint8_t udp_protocol = 17;

// What a pipeline may make of a packet.
struct Made {
    regs::Status status = regs::Status::ok;
    Bytes outer;
    std::uint16_t checksum = 0;
    std::uint8_t events = 0;
};

Made random_made(std::mt19937_64& random) {
    Made made;
    if (random() % 8 == 0) {
        made.status = random() % 2 == 0 ? regs::Status::lifetime_expired : regs::Status::unknown_sa;
        return made;
    }
    const std::size_t size = random() % 20 == 0 ? 9000 : random() % 4 == 0 ? random() % 1500 : random() % 200;
    made.outer = random_esp_packet(random, 8 + size);
    if (made.outer[0] >> 4 == 6 && made.outer[6] == udp_protocol)
        made.checksum = static_cast<std::uint16_t>(1 + random() % 0xFFFF);
    if (random() % 10 == 0) made.events = 1;
    return made;
}

Bytes on_the_wire(const Made& made, const InlineBench::NextHop& hop, const Mac& own) {
    Bytes packet = made.outer;
    if (made.checksum != 0) {
        packet[46] = static_cast<std::uint8_t>(made.checksum);
        packet[47] = static_cast<std::uint8_t>(made.checksum >> 8);
    }
    return padded_frame(ethernet_frame(hop.address, own, hop.tag, packet));
}

Mac random_mac(std::mt19937_64& random) {
    Mac mac;
    for (auto& octet : mac) octet = static_cast<std::uint8_t>(random());
    return mac;
}

// The outbound pipeline makes of each packet, in order, what `made` says.
void make(InlineBench& card, std::deque<Made>& made) {
    card.pipeline(regs::outbound).treatment = [&](EchoPipeline::Packet& packet) {
        CHECK(packet.flags <= 1);  // whoever sends it, the pipeline does not hear of it
        PacketResult result;
        result.status = made.front().status;
        result.checksum = made.front().checksum;
        result.events = made.front().events;
        packet.octets = made.front().outer;
        made.pop_front();
        return result;
    };
}

constexpr std::uint16_t short_length = 40;

}  // namespace

TEST_CASE("inline send: each packet goes where its descriptor says", "[rtl]") {
    auto random = random_engine();
    for (unsigned world = 0; world < 3; world++) {
        InlineBench card(random(), quick_link(static_cast<unsigned>(random() % 30)));
        card.open();
        card.outgoing().pause_percent = static_cast<unsigned>(random() % 70);
        std::array<InlineBench::NextHop, 64> hops;
        for (unsigned entry = 0; entry < hops.size(); entry += 1 + entry) {
            hops[entry] = {random_mac(random), std::nullopt};
            if (random() % 2 == 0) hops[entry].tag = static_cast<std::uint16_t>(random());
            card.set_next_hop(entry, hops[entry]);
        }
        struct Expected {
            Made made;
            bool to_network = false;
            std::uint64_t cookie = 0;
        };
        std::deque<Made> to_be_made;
        std::deque<Expected> expected;
        std::deque<Bytes> wire;
        std::deque<Bytes> host_wire;
        std::size_t octets = 0;
        make(card, to_be_made);
        constexpr unsigned packets = 150;
        for (unsigned i = 0; i < packets; i++) {
            Expected next{random_made(random), random() % 2 == 0, 0};
            // Nothing else is ever to be seen on the wire.
            const Bytes plain = random_bytes(random, 20 + random() % 900);
            if (next.to_network) {
                static constexpr std::array<unsigned, 7> entries{0, 1, 3, 7, 15, 31, 63};
                const unsigned entry = entries[random() % entries.size()];
                next.cookie = card.submit_to(entry, plain, 3, random() % 9 == 0).cookie;
                if (next.made.status == regs::Status::ok) {
                    wire.push_back(on_the_wire(next.made, hops[entry], card.own));
                    octets += wire.back().size();
                }
            } else {
                next.cookie = card.submit(regs::outbound, plain).cookie;
            }
            to_be_made.push_back(next.made);
            expected.push_back(next);
            if (random() % 3 == 0) {
                host_wire.push_back(random_bytes(random, 14 + random() % 1500));
                card.submit(regs::frame_send, host_wire.back());
                host_wire.back() = padded_frame(std::move(host_wire.back()));
                octets += host_wire.back().size();
            }
        }
        const std::size_t frames = wire.size() + host_wire.size();
        const std::size_t host_frames = host_wire.size();
        card.post_doorbell(regs::outbound);
        card.post_doorbell(regs::frame_send);
        std::size_t host_done = 0;
        card.until([&] {
            if (const auto done = card.next(regs::outbound)) {
                const Expected& next = expected.front();
                CHECK(done->completion.cookie == next.cookie);
                CHECK(done->status() == next.made.status);
                CHECK(done->completion.length == next.made.outer.size());
                CHECK(done->completion.events == next.made.events);
                if (next.to_network) CHECK(is_untouched(*done));
                if (!next.to_network) CHECK(done->packet == next.made.outer);
                expected.pop_front();
            }
            if (const auto done = card.next(regs::frame_send)) {
                CHECK(done->status() == regs::Status::ok);
                CHECK(is_untouched(*done));
                host_done++;
            }
            return expected.empty() && host_done == host_frames && card.outgoing().frames.size() == frames;
        });
        for (const auto& frame : card.outgoing().frames) {
            auto& queue = !wire.empty() && frame.octets == wire.front() ? wire : host_wire;
            REQUIRE_FALSE(queue.empty());
            REQUIRE(frame.octets == queue.front());
            queue.pop_front();
        }
        CHECK(card.count(net_regs::sent_frames_lo::offset) == frames);
        CHECK(card.count(net_regs::sent_bytes_lo::offset) == octets);
        CHECK(card.count(net_regs::not_sent_lo::offset) == 0);
        for (const unsigned queue : InlineBench::all_queues) CHECK(card.errors(queue) == 0);
    }
}

TEST_CASE("inline send: what the port cannot send is told and counted", "[rtl]") {
    auto random = random_engine();
    InlineBench card(random());
    card.open();
    card.set_next_hop(5, {random_mac(random), std::nullopt});
    std::deque<Made> made;
    make(card, made);
    std::uint64_t not_sent = 0;
    const auto send = [&](unsigned entry, const Made& what) {
        made.push_back(what);
        card.submit_to(entry, Bytes(short_length, 1));
        card.post_doorbell(regs::outbound);
        const Done done = card.wait(regs::outbound);
        if (done.status() != regs::Status::ok) {
            CHECK(done.completion.length == 0);
            CHECK(card.count(net_regs::not_sent_lo::offset) == ++not_sent);
        }
        CHECK(is_untouched(done));
        return done.status();
    };
    Made good;
    good.outer = random_esp_packet(random, 700);
    good.events = 1;
    CHECK(send(5, good) == regs::Status::ok);
    CHECK(send(6, good) == regs::Status::not_sent);  // no such next hop
    card.set_next_hop(5, {}, false);
    CHECK(send(5, good) == regs::Status::not_sent);
    card.set_next_hop(5, {random_mac(random), std::nullopt});
    CHECK(send(5, good) == regs::Status::ok);
    // UDP behind an extension header: nobody here knows where its checksum belongs.
    Made behind = good;
    behind.outer = Bytes(200, 0);
    behind.outer[0] = 0x60;
    behind.checksum = 0x1234;
    CHECK(send(5, behind) == regs::Status::unsupported);
    behind.checksum = 0;  // ESP behind one
    CHECK(send(5, behind) == regs::Status::ok);
    card.configure_port(false);
    CHECK(send(5, good) == regs::Status::not_sent);
    card.submit(regs::frame_send, Bytes(60, 2));
    card.post_doorbell(regs::frame_send);
    CHECK(card.wait(regs::frame_send).status() == regs::Status::not_sent);
    card.configure_port(true);
    // No frame is as short as that.
    card.submit(regs::frame_send, Bytes(13, 2));
    card.submit(regs::frame_send, Bytes(14, 2));
    card.post_doorbell(regs::frame_send);
    CHECK(card.wait(regs::frame_send).status() == regs::Status::malformed);
    CHECK(card.wait(regs::frame_send).status() == regs::Status::ok);
    CHECK(send(5, good) == regs::Status::ok);
    card.run(100);
    CHECK(card.outgoing().frames.size() == 5);
    CHECK(card.drops(regs::outbound, regs::Status::not_sent) == 3);
    CHECK(card.drops(regs::outbound, regs::Status::unsupported) == 1);
    // Every event was told.
    unsigned events = 0;
    while (card.take_event(regs::outbound)) events++;
    CHECK(events == 8);
}

TEST_CASE("inline send: descriptors that cannot be", "[rtl]") {
    auto random = random_engine();
    InlineBench card(random());
    card.open();
    const auto refused = [&](unsigned queue, const std::function<void(shell::Descriptor&)>& spoil) {
        shell::Descriptor descriptor;
        descriptor.source = card.source(queue, 0);
        descriptor.destination = card.destination(queue, 0);
        descriptor.length = 64;
        spoil(descriptor);
        card.submit_raw(queue, descriptor);
        card.post_doorbell(queue);
        return card.wait(queue).status() == regs::Status::bad_descriptor;
    };
    const auto to_network = [](shell::Descriptor& d) { d.to_network = true; };
    for (const unsigned queue : {regs::inbound, regs::network_receive, regs::frame_receive, regs::frame_send})
        CHECK(refused(queue, to_network));
    for (const unsigned queue : {regs::network_receive, regs::frame_receive, regs::frame_send}) {
        CHECK(refused(queue, [](shell::Descriptor& d) { d.command = true; }));
        CHECK(refused(queue, [](shell::Descriptor& d) { d.dummy = true; }));
    }
    CHECK(refused(regs::outbound, [](shell::Descriptor& d) { d.next_hop = 1; }));
    CHECK(refused(regs::outbound, [](shell::Descriptor& d) {
        d.to_network = true;
        d.next_hop = 64;
    }));
    CHECK(refused(regs::outbound, [](shell::Descriptor& d) {
        d.to_network = true;
        d.command = true;
    }));
    card.run(200);
    CHECK(card.outgoing().frames.empty());
}

TEST_CASE("inline send: a MAC that takes nothing does not stop commands", "[rtl]") {
    auto random = random_engine();
    InlineBench card(random());
    card.open();
    card.set_next_hop(0, {random_mac(random), std::nullopt});
    std::deque<Made> made;
    make(card, made);
    card.outgoing().pause_percent = 100;
    constexpr unsigned packets = 40;  // of which some have room
    Made big;
    big.outer = random_esp_packet(random, 1400);
    for (unsigned i = 0; i < packets; i++) {
        made.push_back(big);
        card.submit_to(0, Bytes(1300, 1));
    }
    card.submit(regs::outbound, command(regs::Opcode::query, 0, 7, random), 0, true);
    card.post_doorbell(regs::outbound);
    unsigned ok = 0;
    unsigned lost = 0;
    bool answered = false;
    card.until([&] {
        if (const auto done = card.next(regs::outbound)) {
            if (done->completion.command)
                answered = done->status() == regs::Status::ok;
            else if (done->status() == regs::Status::ok)
                ok++;
            else
                lost += done->status() == regs::Status::not_sent;
        }
        return answered;
    });
    CHECK(ok + lost == packets);
    CHECK(ok > 0);
    CHECK(lost > 0);
    CHECK(net_regs::status::stalled.get(card.read(net_regs::status::offset())) == 1);
    CHECK(card.count(net_regs::not_sent_lo::offset) == lost);
    // When it goes on, what was said to be sent is sent, and nothing else.
    card.outgoing().pause_percent = 0;
    card.until([&] { return card.outgoing().frames.size() == ok; });
    card.run(500);
    CHECK(card.outgoing().frames.size() == ok);
    CHECK(net_regs::status::stalled.get(card.read(net_regs::status::offset())) == 0);
    made.push_back(big);
    card.submit_to(0, Bytes(1300, 1));
    card.post_doorbell(regs::outbound);
    CHECK(card.wait(regs::outbound).status() == regs::Status::ok);
}

TEST_CASE("inline send: nothing leaves after an error of the memory of the SAs", "[rtl]") {
    auto random = random_engine();
    InlineBench card(random());
    card.open();
    card.set_next_hop(0, {random_mac(random), std::nullopt});
    std::deque<Made> made;
    make(card, made);
    Made one;
    one.outer = random_esp_packet(random, 100);
    for (unsigned i = 0; i < 20; i++) {
        made.push_back(one);
        card.submit_to(0, Bytes(short_length, 1));
    }
    card.pipeline(regs::outbound).latency = 1000;
    card.post_doorbell(regs::outbound);
    card.run(800);
    card.memory_error(regs::outbound, true);
    card.run(1);
    card.memory_error(regs::outbound, false);
    card.run(3000);
    CHECK(card.outgoing().frames.empty());
    CHECK(card.halted(regs::outbound));
    CHECK_FALSE(card.next(regs::outbound));
    // Until a soft reset, which reads the wrong word once more.
    card.write(regs::global::control::offset(), regs::global::control::soft_reset.put(1));
    card.run(30);
    CHECK(regs::global::status::reset_busy.get(card.read(regs::global::status::offset())) == 1);
    card.memory_error(regs::outbound, true);
    card.run(1);
    card.memory_error(regs::outbound, false);
    card.until(
        [&] { return regs::global::status::reset_busy.get(card.read(regs::global::status::offset())) == 0; });
    card.pipeline(regs::outbound).latency = 100;
    card.open();
    card.set_next_hop(0, {random_mac(random), std::nullopt});
    made.assign(1, one);
    card.submit_to(0, Bytes(short_length, 1));
    card.post_doorbell(regs::outbound);
    CHECK(card.wait(regs::outbound).status() == regs::Status::ok);
    card.until([&] { return card.outgoing().frames.size() == 1; });
}
