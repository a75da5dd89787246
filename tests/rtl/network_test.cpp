// A network port: what becomes of every frame that comes, and what goes, against the standards' words
// (tests/support/ethernet.h) and against tshark.
#include <algorithm>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "host/net/headers.h"
#include "tests/rtl/network_bench.h"
#include "tests/rtl/tshark.h"
#include "tests/support/random.h"

using namespace keyline;
using namespace keyline::test;

namespace {

constexpr std::uint64_t many_clocks = 2'000'000;

Mac random_mac(std::mt19937_64& random) {
    Mac mac;
    for (auto& octet : mac) octet = static_cast<std::uint8_t>(random());
    mac[0] &= 0xFE;  // of one
    return mac;
}

std::size_t beats_of(std::size_t octets) {
    return (octets + beat_octets - 1) / beat_octets;
}

unsigned one_of(std::mt19937_64& random, std::initializer_list<unsigned> choices) {
    return choices.begin()[random() % choices.size()];
}

// What should be counted of a frame for which there is room.
Counted expected(Fate fate) {
    switch (fate) {
        case Fate::to_pipeline:
            return Counted::to_pipeline;
        case Fate::to_host:
            return Counted::to_host;
        case Fate::bad:
            return Counted::bad;
        case Fate::too_long:
            return Counted::too_long;
        case Fate::not_ours:
            return Counted::not_ours;
    }
    return Counted::nothing;
}

struct ReceiveSummary {
    std::array<unsigned, 8> counted{};
};

ReceiveSummary receive_random(std::uint64_t seed, unsigned count) {
    INFO("world " << seed);
    std::mt19937_64 random(seed);
    NetworkBench port(random());
    const Mac own = random_mac(random);
    const bool is_promiscuous = random() % 4 == 0;
    port.configure(own, true, is_promiscuous);
    port.source().gap_percent = one_of(random, {0, 0, 10, 60});
    port.busy_percent = {one_of(random, {0, 20, 60, 99}), one_of(random, {0, 20, 60, 99})};
    std::vector<Judged> judged;
    for (unsigned i = 0; i < count; i++) {
        const RandomFrame frame = random_frame(random, own);
        judged.push_back(judge_frame(frame.octets, frame.is_spoilt, own, is_promiscuous));
        port.source().frames.push_back(frame);
    }
    std::vector<std::size_t> sizes;
    for (const auto& frame : port.source().frames) sizes.push_back(frame.octets.size());
    while (port.told.size() < count && port.clock() < many_clocks) port.step();
    REQUIRE(port.told.size() == count);
    // Then everything that was kept.
    port.busy_percent = {0, 0};
    for (unsigned i = 0; i < 2000; i++) port.step();

    ReceiveSummary summary;
    std::array<std::size_t, 2> kept{};
    std::array<std::size_t, 2> kept_beats{};
    for (unsigned i = 0; i < count; i++) {
        INFO("frame " << i << " of " << sizes[i] << " octets");
        const Counted counted = port.told[i].counted;
        CHECK(port.told[i].octets == sizes[i]);
        summary.counted[static_cast<std::size_t>(counted)]++;
        const bool is_host = judged[i].fate == Fate::to_host;
        const std::size_t beats = beats_of(judged[i].octets.size());
        if (counted == (is_host ? Counted::no_room_host : Counted::no_room_esp)) {
            // Then there was none: what was there when it began may only have become less.
            const std::size_t was_there = kept_beats[is_host] - port.begun[i].beats_taken[is_host];
            CHECK((is_host || judged[i].fate == Fate::to_pipeline));
            CHECK(was_there + beats > NetworkBench::beats[is_host] - 2);
            continue;
        }
        REQUIRE(counted == expected(judged[i].fate));
        if (counted != Counted::to_pipeline && counted != Counted::to_host) continue;
        REQUIRE(kept[is_host] < port.taken[is_host].size());
        CHECK(port.taken[is_host][kept[is_host]++].octets == judged[i].octets);
        kept_beats[is_host] += beats;
    }
    for (unsigned which = 0; which < 2; which++) CHECK(kept[which] == port.taken[which].size());
    return summary;
}

Sending random_sending(std::mt19937_64& random, unsigned which) {
    Sending sending;
    const std::size_t size = random() % 20 == 0 ? 9000 : random() % 4 == 0 ? random() % 1500 : random() % 200;
    if (which == NetworkBench::frames) {
        sending.octets = random_bytes(random, 14 + size);
    } else {
        sending.octets = random_esp_packet(random, 8 + size);
        sending.destination = random_mac(random);
        if (random() % 2 == 0) sending.tag = static_cast<std::uint16_t>(random());
        if (sending.octets.size() > 48 && random() % 4 == 0)
            sending.checksum = static_cast<std::uint16_t>(random());
    }
    sending.keep = random() % 10 != 0;
    return sending;
}

void send_random(std::uint64_t seed, unsigned count) {
    INFO("world " << seed);
    std::mt19937_64 random(seed);
    NetworkBench port(random());
    const Mac own = random_mac(random);
    port.configure(own, true, false);
    port.idle_percent = {one_of(random, {0, 20, 80}), one_of(random, {0, 20, 80})};
    port.sink().pause_percent = one_of(random, {0, 20, 80});
    std::array<std::deque<Bytes>, 2> wanted;
    std::size_t frames = 0;
    std::size_t octets = 0;
    for (unsigned i = 0; i < count; i++) {
        const unsigned which = random() % 2;
        port.outgoing[which].push_back(random_sending(random, which));
        const Sending& sending = port.outgoing[which].back();
        if (!sending.keep) continue;
        wanted[which].push_back(frame_on_the_wire(sending, which, own));
        frames++;
        octets += wanted[which].back().size();
    }
    while (port.sent_told < frames && port.clock() < many_clocks) port.step();
    for (unsigned i = 0; i < 200; i++) port.step();
    REQUIRE(port.sink().frames.size() == frames);
    CHECK(port.sent_told == frames);
    CHECK(port.sent_octets_told == octets);
    for (const auto& frame : port.sink().frames) {
        auto& queue = !wanted[0].empty() && frame.octets == wanted[0].front() ? wanted[0] : wanted[1];
        REQUIRE_FALSE(queue.empty());
        REQUIRE(frame.octets == queue.front());
        queue.pop_front();
    }
}

// A frame of `octets` with ESP in it, for `own`.
RandomFrame esp_frame(std::mt19937_64& random, const Mac& own, std::size_t octets) {
    for (;;) {
        // Bare ESP over IPv4: the shortest.
        const Bytes packet = random_esp_packet(random, octets - 14 - 20);
        Bytes frame = ethernet_frame(own, own, std::nullopt, packet);
        if (frame.size() == octets) return {frame, false};
    }
}

}  // namespace

TEST_CASE("network receive: every frame goes where the standards say, or is counted", "[rtl]") {
    auto random = random_engine();
    ReceiveSummary all;
    for (unsigned world = 0; world < 12; world++) {
        const ReceiveSummary summary = receive_random(random(), 150);
        for (std::size_t i = 0; i < all.counted.size(); i++) all.counted[i] += summary.counted[i];
    }
    // All of them happen.
    for (std::size_t i = 0; i < 5; i++) {
        INFO(i);
        CHECK(all.counted[i] > 0);
    }
}

TEST_CASE("network receive: without room frames are lost as a whole, and counted", "[rtl]") {
    auto random = random_engine();
    NetworkBench port(random());
    const Mac own = random_mac(random);
    port.configure(own, true, false);
    port.busy_percent = {100, 100};
    const std::size_t fits = NetworkBench::beats[0] / 24;  // of 1,500 octets
    for (unsigned i = 0; i < 2 * fits; i++) port.source().frames.push_back(esp_frame(random, own, 1514));
    std::vector<Bytes> packets;
    for (const auto& frame : port.source().frames)
        packets.emplace_back(frame.octets.begin() + 14, frame.octets.end());
    while (port.told.size() < 2 * fits) port.step();
    // The last of them find a little of what the first ones have made room for at the output.
    unsigned lost = 0;
    for (const auto& told : port.told) lost += told.counted == Counted::no_room_esp;
    CHECK(lost >= fits - 1);
    CHECK(lost <= fits);
    // And afterwards all is well.
    port.busy_percent = {0, 0};
    for (unsigned i = 0; i < 2 * NetworkBench::beats[0]; i++) port.step();
    REQUIRE(port.taken[0].size() == 2 * fits - lost);
    for (std::size_t i = 0; i < port.taken[0].size(); i++) CHECK(port.taken[0][i].octets == packets[i]);
    port.source().frames.push_back(esp_frame(random, own, 1514));
    while (port.told.size() < 2 * fits + 1) port.step();
    CHECK(port.told.back().counted == Counted::to_pipeline);
}

TEST_CASE("network receive: a beat a clock, without a bubble", "[rtl]") {
    auto random = random_engine();
    for (const std::size_t octets : {64U, 128U, 1514U, 9018U}) {
        INFO(octets << " octets");
        NetworkBench port(random());
        const Mac own = random_mac(random);
        port.configure(own, true, false);
        constexpr unsigned count = 200;
        for (unsigned i = 0; i < count; i++) port.source().frames.push_back(esp_frame(random, own, octets));
        const std::size_t beats = beats_of(octets);
        const std::size_t out_beats = beats_of(octets - 14);
        while (port.taken[0].size() < count && port.clock() < many_clocks) port.step();
        REQUIRE(port.taken[0].size() == count);
        for (unsigned i = 0; i < count; i++) {
            // Never faster than the wire, never slower; from the last beat on the wire to the first one out.
            CHECK(port.begun[i].last - port.begun[i].first == beats - 1);
            CHECK(port.taken[0][i].end - port.taken[0][i].begin == out_beats - 1);
            CHECK(port.taken[0][i].begin - port.begun[i].last == 10);
        }
        CHECK(port.begun.back().last - port.begun.front().first == count * beats - 1);
    }
}

TEST_CASE("network receive: a port that is off takes nothing, and ends what it has begun", "[rtl]") {
    auto random = random_engine();
    NetworkBench port(random());
    const Mac own = random_mac(random);
    port.configure(own, false, false);
    port.source().frames.push_back(esp_frame(random, own, 1514));
    for (unsigned i = 0; i < 10; i++) port.step();
    port.configure(own, true, false);
    for (unsigned i = 0; i < 100; i++) port.step();
    CHECK(port.told.empty());
    port.source().frames.push_back(esp_frame(random, own, 1514));
    for (unsigned i = 0; i < 10; i++) port.step();
    port.configure(own, false, false);
    for (unsigned i = 0; i < 100; i++) port.step();
    REQUIRE(port.told.size() == 1);
    CHECK(port.told[0].counted == Counted::to_pipeline);
    CHECK(port.taken[0].size() == 1);
}

TEST_CASE("network transmit: frames are as they should be, whoever waits for whom", "[rtl]") {
    auto random = random_engine();
    for (unsigned world = 0; world < 12; world++) send_random(random(), 150);
}

TEST_CASE("network transmit: a beat a clock, one of each in turn", "[rtl]") {
    auto random = random_engine();
    NetworkBench port(random());
    const Mac own = random_mac(random);
    port.configure(own, true, false);
    constexpr std::size_t count = 100;
    for (unsigned i = 0; i < count; i++) {
        for (unsigned which = 0; which < 2; which++) {
            Sending sending = random_sending(random, which);
            sending.keep = true;
            port.outgoing[which].push_back(sending);
        }
    }
    // As many beats as there are of a kind at a time: neither runs dry.
    for (unsigned which = 0; which < 2; which++)
        for (auto& sending : port.outgoing[which]) sending.octets.resize(500);
    for (auto& sending : port.outgoing[0]) sending.tag.reset();
    while (port.sink().frames.size() < 2 * count && port.clock() < many_clocks) port.step();
    REQUIRE(port.sink().frames.size() == 2 * count);
    std::size_t octets = 0;
    for (const auto& frame : port.sink().frames) octets += beats_of(frame.octets.size()) * beat_octets;
    CHECK(port.sink().frames.back().end - port.sink().frames.front().begin + 1 == octets / beat_octets);
    unsigned first_of_packets = 0;
    for (unsigned i = 2; i < 2 * count - 2; i++) {
        const bool is_packet = port.sink().frames[i].octets.size() == 514;
        first_of_packets += is_packet;
        CHECK(is_packet != (port.sink().frames[i - 1].octets.size() == 514));
    }
    CHECK(first_of_packets > 0);
}

TEST_CASE("network transmit: says that the MAC takes nothing", "[rtl]") {
    auto random = random_engine();
    NetworkBench port(random());
    const Mac own = random_mac(random);
    port.configure(own, true, false);
    port.sink().pause_percent = 100;
    for (unsigned i = 0; i < 2 * NetworkBench::patience; i++) port.step();
    CHECK_FALSE(port.is_stalled());  // nothing is offered
    Sending sending = random_sending(random, NetworkBench::frames);
    sending.keep = true;
    port.outgoing[NetworkBench::frames].push_back(sending);
    for (unsigned i = 0; i < NetworkBench::patience; i++) port.step();
    CHECK_FALSE(port.is_stalled());
    for (unsigned i = 0; i < 200; i++) port.step();
    CHECK(port.is_stalled());
    port.sink().pause_percent = 0;
    for (unsigned i = 0; i < 200; i++) port.step();
    CHECK_FALSE(port.is_stalled());
    CHECK(port.sink().frames.size() == 1);
}

TEST_CASE("network transmit: tshark reads the frames as they are meant", "[rtl]") {
    auto random = random_engine();
    NetworkBench port(random());
    const Mac own = random_mac(random);
    port.configure(own, true, false);
    constexpr unsigned count = 60;
    std::vector<Sending> sendings;
    for (unsigned i = 0; i < count; i++) {
        Sending sending = random_sending(random, NetworkBench::packets);
        sending.keep = true;
        sending.checksum.reset();
        Bytes& packet = sending.octets;
        const std::size_t header = packet[0] >> 4 == 6 ? 40 : 20;
        if (packet[header == 40 ? 6 : 9] == 17) {  // tshark looks at both ports
            packet[header] = packet[header + 2];
            packet[header + 1] = packet[header + 3];
        }
        if (packet[0] >> 4 == 6 && packet[6] == 17) {
            // As the pipeline gives it: no checksum in the packet, but beside it.
            packet[46] = packet[47] = 0;
            const auto address = [&](std::size_t at) {
                return *net::IpAddress::from_bytes(ByteView(packet).subspan(at, 16));
            };
            const std::uint16_t sum =
                net::udp_checksum(address(8), address(24), ByteView(packet).subspan(40));
            sending.checksum = static_cast<std::uint16_t>(sum >> 8 | sum << 8);
        } else if (packet[9] == 17 && packet[0] >> 4 == 4) {
            packet[26] = packet[27] = 0;
        }
        sendings.push_back(sending);
        port.outgoing[NetworkBench::packets].push_back(sending);
    }
    while (port.sink().frames.size() < count && port.clock() < many_clocks) port.step();
    REQUIRE(port.sink().frames.size() == count);
    std::vector<Bytes> frames;
    for (const auto& frame : port.sink().frames) frames.push_back(frame.octets);
    const auto rows =
        tshark_fields(frames, {"eth.dst", "eth.src", "vlan.id", "vlan.priority", "ip.checksum.status",
                               "udp.checksum.status", "esp.spi", "ipv6.plen", "ip.len"});
    const auto mac_text = [](const Mac& mac) {
        return fmt::format("{:02x}:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}", mac[0], mac[1], mac[2], mac[3],
                           mac[4], mac[5]);
    };
    for (unsigned i = 0; i < count; i++) {
        const Bytes& packet = sendings[i].octets;
        INFO("frame " << i << " " << to_hex(ByteView(frames[i]).first(60)));
        const bool is_v6 = packet[0] >> 4 == 6;
        const bool in_udp = packet[is_v6 ? 6 : 9] == 17;
        CHECK(rows[i][0] == mac_text(sendings[i].destination));
        CHECK(rows[i][1] == mac_text(own));
        CHECK(rows[i][2] == (sendings[i].tag ? std::to_string(*sendings[i].tag & 0xFFF) : ""));
        CHECK(rows[i][3] == (sendings[i].tag ? std::to_string(*sendings[i].tag >> 13) : ""));
        CHECK(rows[i][4] == (is_v6 ? "" : "1"));                  // good
        CHECK(rows[i][5] == (!in_udp ? "" : is_v6 ? "1" : "3"));  // good, or not present
        const std::size_t at = (is_v6 ? 40U : 20U) + (in_udp ? 8U : 0U);
        CHECK(rows[i][6] == "0x" + to_hex(ByteView(packet).subspan(at, 4)));
        CHECK(rows[i][is_v6 ? 7 : 8] == std::to_string(packet.size() - (is_v6 ? 40 : 0)));
    }
}
