// The inbound pipeline in C simulation against SoftwareEsp, octet by octet.
#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

#include "host/net/headers.h"
#include "hw/hls/kernels/esp_inbound.h"
#include "tests/support/hls_network.h"
#include "tests/unit/kernels/inbound_card.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;
using esp::PacketStatus;

namespace {

struct Sender {
    SaIndex index = 0;
    esp::SaParameters sa;
    std::uint64_t next = 1;
    std::uint64_t highest = 0;  // given so far

    // Mostly ahead; some come again, or late, or far ahead.
    std::uint64_t number(std::mt19937_64& random) {
        const auto kind = random() % 16;
        std::uint64_t sequence = next;
        if (kind == 0 && next > 1) sequence = next - 1 - random() % std::min<std::uint64_t>(next - 1, 1500);
        if (kind == 1) sequence = next + random() % 1500;
        if (kind == 2 && random() % 8 == 0) sequence = next + (random() & 0x3fffffff);
        if (!sa.esn && sequence > 0xffffffff) sequence = next = 0xffffffff;
        next = std::max(next, sequence + 1);
        return sequence;
    }
};

std::vector<Sender> random_senders(std::mt19937_64& random, InboundPair& pair, std::size_t count) {
    std::vector<Sender> senders(count);
    for (std::size_t i = 0; i < count; i++) {
        senders[i].index = static_cast<SaIndex>(random() % 256 * 64 + i);
        senders[i].sa = random_inbound_sa(random);
        pair.add(senders[i].index, senders[i].sa);
    }
    return senders;
}

// What both make of it alike is all that SoftwareEsp knows; the rest the host does itself.
bool is_for_host(const Output& output) {
    const auto status = static_cast<regs::Status>(output.result.status.to_uint());
    return status == regs::Status::unsupported || status == regs::Status::too_big;
}

}  // namespace

TEST_CASE("packets of any SA come in as SoftwareEsp takes them", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    auto senders = random_senders(random, pair, 48);
    std::map<std::string, int> seen;
    for (int i = 0; i < 3000; i++) {
        Sender& sender = senders[random() % senders.size()];
        auto made = random_inbound_packet(random, sender.sa, random() % 20 == 0 ? 9000 : 150);
        made.sequence = sender.number(random);
        Bytes packet = sealed_outer_packet(random, sender.sa, made);
        // Damage on the way, in any octet of the headers.
        if (random() % 16 == 0)
            packet[random() % 64 % packet.size()] ^= static_cast<std::uint8_t>(1 << random() % 8);
        if (random() % 64 == 0) packet.resize(random() % packet.size() + 1);
        const std::size_t surplus = random() % 8 == 0 ? random() % 200 : 0;
        CAPTURE(i, sender.index, made.sequence, packet.size(),
                to_hex(ByteView(packet).first(std::min<std::size_t>(64, packet.size()))));
        const auto before = pair.card.calls;
        const Output output = pair.card.send(packet, surplus);
        // No process takes more calls than the packet has beats.
        const auto& after = pair.card.calls;
        const std::size_t beats = (packet.size() + surplus + 63) / 64;
        REQUIRE(after.parse - before.parse == beats);
        REQUIRE(after.head - before.head == 1);
        REQUIRE(after.frame - before.frame <= beats);
        REQUIRE(after.verdict - before.verdict == 1);
        REQUIRE(after.deliver - before.deliver <= beats);
        seen[status_name(output.result)]++;
        if (is_for_host(output)) continue;
        if (surplus != 0) packet.resize(packet.size() + surplus, 0xa5);
        pair.check(packet, output);
    }
    for (const Sender& sender : senders) pair.check_counters(sender.index);
    for (const auto* status : {"ok", "unknown_sa", "bad_icv", "replayed", "malformed", "selector_mismatch",
                               "dummy", "unsupported"}) {
        CAPTURE(status);
        CHECK(seen[status] > 0);
    }
    CHECK(seen["ok"] > 400);
    CHECK(pair.left_to_host > 10);
}

TEST_CASE("packets in a row come in as one at a time do", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    auto senders = random_senders(random, pair, 12);
    for (int round = 0; round < 12; round++) {
        std::vector<Bytes> packets;
        for (int i = 0; i < 100; i++) {
            // One SA for some time, then another.
            Sender& sender = senders[(round + random() % (i < 50 ? 1 : senders.size())) % senders.size()];
            auto made = random_inbound_packet(random, sender.sa, random() % 30 == 0 ? 3000 : 100);
            made.header_octets = 0;
            made.sequence = sender.number(random);
            packets.push_back(sealed_outer_packet(random, sender.sa, made));
            if (random() % 4 == 0) packets.push_back(packets[packets.size() - 1 - random() % packets.size()]);
        }
        for (const Bytes& packet : packets) pair.card.give_packet(packet);
        const auto outputs = pair.card.take();
        REQUIRE(outputs.size() == packets.size());
        for (std::size_t i = 0; i < packets.size(); i++) {
            CAPTURE(round, i);
            pair.check(packets[i], outputs[i]);
        }
    }
    for (const Sender& sender : senders) pair.check_counters(sender.index);
}

TEST_CASE("SAs come and go between packets", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    constexpr std::size_t entries = 6;  // from 946 on: random_senders has none there
    // What is done, in the order of what comes out of the card.
    struct Act {
        Bytes packet;  // or
        std::optional<esp::SaParameters> added;
        std::optional<SaIndex> removed;
        SaIndex index = 0;
    };
    struct Entry {
        std::optional<Sender> sender;
        std::vector<Sender> former;
    };
    std::vector<Entry> of(entries);
    std::vector<Act> acts;
    card::SaLookup lookup(kernels::sa_bits);
    const auto give_command = [&](const Command& c) {
        pair.card.give(c);
        acts.emplace_back();
    };
    const auto give_packet = [&](Sender& sender) {
        auto made = random_inbound_packet(random, sender.sa, 300);
        made.header_octets = 0;
        made.sequence = sender.number(random);
        acts.push_back({sealed_outer_packet(random, sender.sa, made), {}, {}, 0});
        pair.card.give_packet(acts.back().packet);
    };
    for (int i = 0; i < 1500; i++) {
        const auto slot = random() % entries;
        const auto index = static_cast<SaIndex>(946 + slot);
        Entry& entry = of[slot];
        const auto kind = random() % 32;
        if (kind == 0 && entry.sender) {
            const auto& sa = entry.sender->sa;
            give_command(bucket_command(*lookup.remove(sa.spi, sa.destination)));
            acts.back().removed = index;
            for (auto n = random() % 3; n > 0; n--) give_packet(*entry.sender);
            give_command(command(regs::Opcode::disable, 0, index));
            entry.former.push_back(std::move(*entry.sender));
            entry.sender.reset();
        } else if (kind <= 4 && !entry.sender) {
            entry.sender.emplace();
            entry.sender->index = index;
            entry.sender->sa = random_inbound_sa(random);
            // A former SPI again, with another key.
            if (!entry.former.empty() && random() % 2 == 0) {
                const auto& old = entry.former.back().sa;
                entry.sender->sa.spi = old.spi;
                entry.sender->sa.mode = old.mode;
                entry.sender->sa.source = old.source;
                entry.sender->sa.destination = old.destination;
                entry.sender->sa.source_selectors = old.source_selectors;
                entry.sender->sa.destination_selectors = old.destination_selectors;
            }
            for (const auto& c : inbound_sa_commands(index, entry.sender->sa)) {
                give_command(c);
                if (random() % 4 == 0) give_packet(*entry.sender);
            }
            give_command(command(regs::Opcode::enable, 0, index));
            for (const auto& c : bucket_commands(lookup, index, entry.sender->sa)) give_command(c);
            acts.back().added = entry.sender->sa.clone();
            acts.back().index = index;
        } else if (kind == 5) {
            give_command(command(regs::Opcode::query, static_cast<std::uint8_t>(random() % 2), index));
        } else if (kind < 8 && !entry.former.empty()) {
            give_packet(entry.former[random() % entry.former.size()]);
        } else if (entry.sender) {
            give_packet(*entry.sender);
        }
    }
    const auto outputs = pair.card.take();
    REQUIRE(outputs.size() == acts.size());
    std::size_t ok = 0;
    for (std::size_t i = 0; i < acts.size(); i++) {
        CAPTURE(i);
        REQUIRE(outputs[i].is_response == acts[i].packet.empty());
        if (!acts[i].packet.empty()) {
            if (pair.check(acts[i].packet, outputs[i]) == PacketStatus::ok) ok++;
            continue;
        }
        REQUIRE(outputs[i].octets[4] == 0);
        if (acts[i].removed) pair.remove_from_software(*acts[i].removed);
        if (acts[i].added) pair.add_to_software(acts[i].index, *acts[i].added);
    }
    CHECK(ok > 100);
}

TEST_CASE("the top with the depths of its streams gives the same, and never stands still", "[inbound]") {
    auto random = random_engine();
    std::vector<kernels::InputBeat> beats;
    const auto add = [&](const std::vector<kernels::InputBeat>& more) {
        beats.insert(beats.end(), more.begin(), more.end());
    };
    std::vector<Sender> senders(4);
    card::SaLookup lookup(kernels::sa_bits);
    for (std::size_t i = 0; i < senders.size(); i++) {
        senders[i].index = static_cast<SaIndex>(50 + i);
        senders[i].sa = random_inbound_sa(random);
        for (const auto& c : inbound_sa_commands(senders[i].index, senders[i].sa)) add({command_beat(c)});
        add({command_beat(command(regs::Opcode::enable, 0, senders[i].index))});
        for (const auto& c : bucket_commands(lookup, senders[i].index, senders[i].sa)) add({command_beat(c)});
    }
    for (int i = 0; i < 600; i++) {
        Sender& sender = senders[random() % senders.size()];
        auto made = random_inbound_packet(random, sender.sa, i % 100 < 80 ? 60 : 9000);
        made.sequence = sender.number(random);
        add(packet_beats(0, sealed_outer_packet(random, sender.sa, made)));
    }
    const auto run = [&](bool bounded) {
        return hlsc::in_fresh_process<kernels::OutputBeat>([&] {
            hls::simulation::bounded(bounded);
            hls::stream<kernels::InputBeat> in;
            hls::stream<kernels::OutputBeat> out;
            for (const auto& beat : beats) in.write(beat);
            esp_inbound(in, out);
            return hlsc::take_all(out);
        });
    };
    const auto bounded = run(true);
    const auto free = run(false);
    REQUIRE(bounded.size() == free.size());
    std::size_t last = 0;
    for (std::size_t i = 0; i < free.size(); i++) {
        REQUIRE(bounded[i].data == free[i].data);
        REQUIRE(bounded[i].octets == free[i].octets);
        REQUIRE(bounded[i].result.status == free[i].result.status);
        last += free[i].last == 1 ? 1 : 0;
    }
    std::size_t begun = 0;
    for (const auto& beat : beats) begun += beat.last == 1 ? 1 : 0;
    CHECK(last == begun);
}
