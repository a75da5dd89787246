// Single rules of the inbound pipeline: replay windows, limits, events, commands.
#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

#include "host/esp/outer_header.h"
#include "host/esp/replay_window.h"
#include "host/net/headers.h"
#include "hw/hls/kernels/inbound_head.h"
#include "hw/hls/kernels/inbound_parse.h"
#include "hw/hls/kernels/inbound_verdict.h"
#include "tests/unit/kernels/inbound_card.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;
using esp::PacketStatus;
using esp::ReplayWindow;

namespace {

// verdict alone, with dummy packets, whose text does not matter: `dummy` is what a good one gives.
class Verdict {
  public:
    void give(const Command& given) {
        kernels::InboundContext context = blank(static_cast<SaIndex>(given[2] | given[3] << 8));
        context.kind = kernels::command_kind;
        context.data = command_beat(given).data;
        run(context, true);
    }
    void enable(SaIndex sa) { give(command(regs::Opcode::enable, 0, sa)); }
    regs::Status packet(SaIndex sa, std::uint64_t sequence, std::uint32_t window, bool esn, bool icv_ok,
                        std::uint64_t octets = 2) {
        kernels::InboundContext context = blank(sa);
        context.kind = kernels::packet_kind;
        context.sequence = sequence;
        context.replay_window = window;
        context.esn = esn;
        context.text_octets = octets + 2;
        const auto result = run(context, icv_ok).result;
        REQUIRE(result.sequence == sequence);
        return static_cast<regs::Status>(result.status.to_uint());
    }
    // What head has heard of, since the last time.
    std::vector<kernels::HighestNumber> news() {
        std::vector<kernels::HighestNumber> all;
        while (!windows_.empty()) all.push_back(windows_.read());
        return all;
    }

  private:
    static kernels::InboundContext blank(SaIndex sa) {
        kernels::InboundContext context{};
        context.sa = sa;
        context.sa_valid = 1;
        context.core_beats = 1;
        return context;
    }
    kernels::InboundVerdict run(const kernels::InboundContext& context, bool icv_ok) {
        kernels::Ending ending{};
        ending.kind = context.kind;
        ending.icv_ok = icv_ok;
        ending.next_header = 59;
        ending.padding_ok = 1;
        contexts_.write(context);
        endings_.write(ending);
        inbound_verdict(contexts_, endings_, sums_, windows_, verdicts_);
        return verdicts_.read();
    }

    hls::stream<kernels::InboundContext> contexts_;
    hls::stream<kernels::Ending> endings_;
    hls::stream<kernels::UdpSum> sums_;
    hls::stream<kernels::HighestNumber> windows_;
    hls::stream<kernels::InboundVerdict> verdicts_;
};

struct WindowSa {
    SaIndex index;
    bool esn;
    std::uint32_t size;
    ReplayWindow reference;
};

// What ReplayWindow and the ICV make of a packet whose sender used `sequence`.
regs::Status expected_status(WindowSa& sa, std::uint64_t sequence, bool icv_ok) {
    const auto check = sa.reference.check(static_cast<std::uint32_t>(sequence));
    if (check.verdict == ReplayWindow::Verdict::replayed) return regs::Status::replayed;
    if (check.verdict == ReplayWindow::Verdict::too_old) return regs::Status::too_old;
    if (!icv_ok || check.sequence != sequence) return regs::Status::bad_icv;
    sa.reference.accept(sequence);
    return regs::Status::dummy;
}

std::uint64_t next_number(std::mt19937_64& random, const WindowSa& sa) {
    const std::uint64_t highest = sa.reference.highest();
    const std::uint64_t reach = sa.size + 64;
    std::uint64_t number = highest + 1;
    switch (random() % 8) {
        case 0:
            number = highest + 1 + random() % (2 * reach);
            break;
        case 1:
            number = highest + random() % 5000;
            break;
        case 2:
            if (random() % 64 == 0) number = highest + (random() & 0x7fffffff);
            break;
        case 3:
        case 4:
            number = highest;
            break;
        default:
            if (random() % 3 != 0) number = highest - std::min(highest, random() % reach);
            break;
    }
    if (!sa.esn) number = std::min<std::uint64_t>(number, 0xffffffff);
    return number;
}

}  // namespace

TEST_CASE("windows of every size, numbers in every order", "[inbound]") {
    auto random = random_engine();
    Verdict verdict;
    std::vector<WindowSa> sas;
    std::map<regs::Status, int> seen;
    for (int round = 0; round < 3; round++) {
        sas.clear();
        for (std::uint32_t size = 0; size <= 1024; size += size == 0 ? 1 : size == 1 ? 31 : 32)
            sas.push_back(
                {static_cast<SaIndex>(size + 5), random() % 2 == 0, size, ReplayWindow(size, false)});
        for (auto& sa : sas) {
            sa.reference = ReplayWindow(sa.size, sa.esn);
            verdict.enable(sa.index);
        }
        for (int i = 0; i < 20000; i++) {
            // Copies of a number come at once, or after packets of others.
            WindowSa& sa = sas[random() % (i % 4 == 0 ? sas.size() : 4)];
            const auto sequence = next_number(random, sa);
            const bool icv_ok = random() % 16 != 0;
            const auto before = sa.reference.highest();
            CAPTURE(round, i, sa.size, sa.esn, sequence, before, icv_ok);
            const auto expected = expected_status(sa, sequence, icv_ok);
            REQUIRE(verdict.packet(sa.index, sequence, sa.size, sa.esn, icv_ok) == expected);
            seen[expected]++;
            const auto news = verdict.news();
            REQUIRE(news.size() == (sa.reference.highest() > before ? 1U : 0U));
            if (!news.empty()) {
                REQUIRE(news[0].sa == sa.index);
                REQUIRE(news[0].highest == sa.reference.highest());
            }
        }
    }
    for (const auto status :
         {regs::Status::dummy, regs::Status::replayed, regs::Status::too_old, regs::Status::bad_icv})
        CHECK(seen[status] > 1000);
}

TEST_CASE("each number is taken once, in any order of random copies", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    for (const std::uint32_t window : {32U, 64U, 256U, 1024U}) {
        auto sa = random_inbound_sa(random);
        sa.replay_window = window;
        const auto index = static_cast<SaIndex>(2000 + window);
        pair.add(index, sa);
        std::vector<std::uint64_t> numbers;
        for (std::uint64_t n = 1; n <= std::uint64_t{2} * window; n++)
            for (auto copies = 1 + random() % 3; copies > 0; copies--) numbers.push_back(n);
        // As far out of order as the window is long, and farther.
        for (std::size_t i = 0; i + 1 < numbers.size(); i++)
            std::swap(numbers[i], numbers[std::min(numbers.size() - 1, i + random() % window)]);
        InboundPacket packet;
        packet.next_header = net::ip_protocol_none;
        packet.payload = random_bytes(random, 6);
        std::vector<Bytes> packets;
        for (const auto number : numbers) {
            packet.sequence = number;
            packets.push_back(sealed_outer_packet(random, sa, packet));
            pair.card.give_packet(packets.back());
        }
        const auto outputs = pair.card.take();
        REQUIRE(outputs.size() == packets.size());
        std::map<std::uint64_t, int> taken;
        for (std::size_t i = 0; i < packets.size(); i++) {
            CAPTURE(window, i, numbers[i]);
            if (pair.check(packets[i], outputs[i]) == PacketStatus::dummy) taken[numbers[i]]++;
        }
        for (const auto& [number, times] : taken) REQUIRE(times == 1);
        CHECK(taken.size() > window);
        pair.check_counters(index);
    }
}

TEST_CASE("numbers beyond 2^32", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    auto sa = random_inbound_sa(random);
    sa.esn = true;
    sa.replay_window = 128;
    pair.add(77, sa);
    InboundPacket packet;
    packet.next_header = net::ip_protocol_none;
    std::uint64_t number = 1;
    for (int i = 0; i < 300; i++) {
        CAPTURE(i, number);
        packet.sequence = number;
        pair.check(sealed_outer_packet(random, sa, packet));
        packet.sequence = number - std::min<std::uint64_t>(number - 1, random() % 160);
        pair.check(sealed_outer_packet(random, sa, packet));
        number += random() % 4 == 0 ? random() & 0x3fffffff : 1 + random() % 100;
    }
    CHECK(pair.card.state(77).sequence > 0x100000000);
    pair.check_counters(77);
}

TEST_CASE("limits are told once, and keep packets out", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    int expired = 0;
    for (int round = 0; round < 40; round++) {
        auto sa = random_inbound_sa(random);
        sa.lifetime.soft_packets = random() % 2 * (random() % 20);
        sa.lifetime.hard_packets = random() % 2 * (1 + random() % 40);
        sa.lifetime.soft_bytes = random() % 2 * (random() % 3000);
        sa.lifetime.hard_bytes = random() % 2 * (1 + random() % 6000);
        const auto index = static_cast<SaIndex>(3000 + round);
        pair.add(index, sa);
        for (std::uint64_t number = 1; number < 50; number++) {
            CAPTURE(round, number, sa.lifetime.hard_packets, sa.lifetime.hard_bytes);
            InboundPacket packet = random_inbound_packet(random, sa, 200);
            packet.sequence = number;
            packet.header_octets = 0;
            if (sa.mode == esp::Mode::transport && random() % 4 == 0) packet.payload.clear();
            // When nothing is left, a number that is right counts as received nevertheless.
            if (pair.check(sealed_outer_packet(random, sa, packet)) == PacketStatus::lifetime_expired)
                expired++;
        }
    }
    CHECK(expired > 100);
}

TEST_CASE("an empty payload takes nothing of a limit of octets, and is refused where none is left",
          "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    auto sa = random_inbound_sa(random);
    sa.mode = esp::Mode::transport;
    sa.lifetime = {};
    sa.lifetime.soft_packets = 10;
    sa.lifetime.hard_bytes = 10;
    pair.add(3950, sa);
    std::uint64_t number = 0;
    const auto send = [&](std::size_t octets) {
        InboundPacket packet = random_inbound_packet(random, sa, 200);
        packet.sequence = ++number;
        packet.header_octets = 0;
        packet.payload = Bytes(octets, 1);
        packet.next_header = net::ip_protocol_udp;
        packet.tfc = 0;
        packet.bad_icv = packet.bad_padding = false;
        return pair.check(sealed_outer_packet(random, sa, packet));
    };
    for (int i = 0; i < 5; i++) CHECK(send(0) != PacketStatus::lifetime_expired);
    CHECK(send(8) != PacketStatus::lifetime_expired);
    CHECK(send(3) == PacketStatus::lifetime_expired);
    CHECK(send(2) != PacketStatus::lifetime_expired);
    for (int i = 0; i < 5; i++) CHECK(send(0) == PacketStatus::lifetime_expired);
}

TEST_CASE("limits that one clock does not count to", "[inbound]") {
    auto random = random_engine();
    Verdict verdict;
    esp::SaParameters sa = random_inbound_sa(random);
    const std::uint64_t octets = 9000;
    sa.lifetime.hard_bytes = (std::uint64_t{1} << 25) + random() % 100000;
    verdict.give(inbound_context_commands(3900, sa)[1]);
    verdict.enable(3900);
    std::uint64_t taken = 0;
    for (std::uint64_t number = 1; number < 5000; number++) {
        const auto status = verdict.packet(3900, number, 64, false, true, octets);
        REQUIRE((status == regs::Status::dummy || status == regs::Status::lifetime_expired));
        if (status == regs::Status::dummy) taken++;
    }
    CHECK(taken == sa.lifetime.hard_bytes / octets);
}

TEST_CASE("a burst of bad ICVs is told with the first one and each 256th", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    const auto sa = random_inbound_sa(random);
    pair.add(4000, sa);
    InboundPacket packet;
    packet.payload = random_bytes(random, 30);
    packet.bad_icv = true;
    std::vector<int> told;
    for (int i = 0; i < 520; i++) {
        packet.sequence = static_cast<std::uint64_t>(i) + 1;
        const Output output = pair.card.send(sealed_outer_packet(random, sa, packet));
        REQUIRE(status_name(output.result) == "bad_icv");
        if (output.result.events == kernels::regs::event::bad_icv) told.push_back(i);
    }
    CHECK(told == std::vector<int>{0, 256, 512});
    CHECK(pair.card.errors(4000).bad_icv == 520);
    CHECK(pair.card.state(4000).sequence == 0);
}

TEST_CASE("the outer destination moves while numbers and counters go on", "[inbound]") {
    auto random = random_engine();
    InboundPair pair;
    auto sa = random_inbound_sa(random);
    sa.mode = esp::Mode::tunnel;
    pair.add(5500, sa);
    std::uint64_t number = 0;
    const auto check_some = [&] {
        for (int i = 0; i < 8; i++) {
            InboundPacket packet = random_inbound_packet(random, sa, 100);
            packet.header_octets = 0;
            packet.sequence = ++number;
            const Bytes octets = sealed_outer_packet(random, sa, packet);
            pair.check(octets);
            pair.check(octets);
        }
    };
    check_some();
    const auto old_destination = sa.destination;
    sa.source = *net::IpAddress::from_bytes(random_bytes(random, 16));
    sa.destination = *net::IpAddress::from_bytes(random_bytes(random, 16));
    sa.udp = esp::UdpEncapsulation{};
    pair.move_in_software(5500, sa);
    for (const auto& c : bucket_commands(pair.card.lookup, 5500, sa)) pair.card.send(c);
    CHECK(pair.card.send(inbound_context_commands(5500, sa)[0]).octets[4] == 0);
    pair.card.send(bucket_command(*pair.card.lookup.remove(sa.spi, old_destination)));
    check_some();
    pair.check_counters(5500);
}

TEST_CASE("what is no ESP packet is malformed, and what the host can do better is unsupported", "[inbound]") {
    auto random = random_engine();
    InboundCard card;
    auto sa = random_inbound_sa(random);
    sa.udp = esp::UdpEncapsulation{};
    const auto wire = [&](const Bytes& esp) {
        return esp::encapsulate(esp, esp::outer_addresses(sa), esp::OuterFields{}, 1);
    };
    const auto status_of = [&](const Bytes& packet) { return status_name(card.send(packet).result); };
    // RFC 3948: a keepalive, an IKE message behind the non-ESP marker.
    CHECK(status_of(wire({0xff})) == "malformed");
    Bytes marked(64, 1);
    std::fill_n(marked.begin(), 4, std::uint8_t{0});
    CHECK(status_of(wire(marked)) == "malformed");
    // Shorter than SPI and number: what is behind the end is not looked at.
    for (std::size_t octets = 0; octets < 8; octets++)
        CHECK(status_of(wire(Bytes(octets, 1))) == "malformed");
    CHECK(status_of(wire(Bytes(8, 1))) == "unknown_sa");
    sa.udp.reset();
    for (std::size_t octets = 0; octets < 8; octets++)
        CHECK(status_of(wire(Bytes(octets, 1))) == "malformed");
    CHECK(status_of(wire(Bytes(8, 1))) == "unknown_sa");

    sa.source = *net::IpAddress::parse("192.0.2.1");
    sa.destination = *net::IpAddress::parse("192.0.2.2");
    Bytes packet = wire(Bytes(100, 1));
    const auto with = [&](std::size_t octet, std::uint8_t value) {
        Bytes changed = packet;
        changed[octet] = value;
        net::update_ipv4_checksum(changed);
        return changed;
    };
    CHECK(status_of(packet) == "unknown_sa");
    CHECK(status_of(with(6, 0x20)) == "unsupported");  // a fragment
    CHECK(status_of(with(7, 1)) == "unsupported");
    CHECK(status_of(with(9, net::ip_protocol_ah)) == "unsupported");
    CHECK(status_of(with(9, net::ip_protocol_tcp)) == "malformed");
    CHECK(status_of(with(0, 0x4f)) == "unsupported");
    packet[10] ^= 1;
    CHECK(status_of(packet) == "malformed");
    packet[0] = 0x44;
    CHECK(status_of(packet) == "malformed");
    sa.source = *net::IpAddress::parse("2001:db8::1");
    sa.destination = *net::IpAddress::parse("2001:db8::2");
    CHECK(status_of(wire(Bytes(9800, 1))) == "too_big");
    packet = wire(Bytes(100, 1));
    packet[6] = 44;
    packet[40] = net::ip_protocol_esp;
    packet[43] = 1;
    CHECK(status_of(packet) == "unsupported");
}

TEST_CASE("all of the destination is compared", "[inbound]") {
    auto random = random_engine();
    InboundCard card;
    auto sa = random_inbound_sa(random);
    sa.source = *net::IpAddress::from_bytes(random_bytes(random, 16));
    sa.destination = *net::IpAddress::from_bytes(random_bytes(random, 16));
    card.add(5600, sa);
    InboundPacket packet;
    packet.next_header = net::ip_protocol_none;
    CHECK(status_name(card.send(sealed_outer_packet(random, sa, packet)).result) == "dummy");
    // Another address with the same hash.
    const auto change = static_cast<std::uint32_t>(random() | 1);
    const std::uint32_t turned = change >> 7 | change << 25;
    Bytes octets = to_bytes(sa.destination.bytes());
    for (std::size_t i = 0; i < 4; i++) {
        octets[i] ^= static_cast<std::uint8_t>(change >> (8 * i));
        octets[4 + i] ^= static_cast<std::uint8_t>(turned >> (8 * i));
    }
    auto other = sa.clone();
    other.destination = *net::IpAddress::from_bytes(octets);
    const auto hash = kernels::sa_hash(sa.spi, card::sa_address(sa.destination));
    const auto same = kernels::sa_hash(sa.spi, card::sa_address(other.destination));
    REQUIRE(hash.buckets[0] == same.buckets[0]);
    REQUIRE(hash.buckets[1] == same.buckets[1]);
    REQUIRE(hash.tag == same.tag);
    packet.sequence = 2;
    CHECK(status_name(card.send(sealed_outer_packet(random, other, packet)).result) == "unknown_sa");
    CHECK_FALSE(card.lookup.add(sa.spi, other.destination, 5601));
}

TEST_CASE("what an earlier SA of an entry left on its way does no harm", "[inbound]") {
    auto random = random_engine();
    auto sa = random_inbound_sa(random);
    sa.esn = false;
    sa.replay_window = 64;
    hls::stream<kernels::InputBeat> in;
    hls::stream<kernels::InboundHead> heads;
    hls::stream<kernels::OuterBeat> even;
    hls::stream<kernels::OuterBeat> odd;
    hls::stream<kernels::UdpSum> sums;
    hls::stream<kernels::HighestNumber> windows;
    hls::stream<kernels::FramePlan> plans;
    hls::stream<kernels::InboundContext> contexts;
    const auto run = [&](const std::vector<kernels::InputBeat>& beats) {
        for (const auto& beat : beats) {
            in.write(beat);
            inbound_parse(in, heads, even, odd, sums);
        }
        inbound_head(heads, windows, plans, contexts);
        return contexts.read();
    };
    const auto give = [&](const Command& c) { return run({command_beat(c)}); };
    card::SaLookup lookup(kernels::sa_bits);
    constexpr SaIndex index = 5700;
    for (const auto& c : inbound_sa_commands(index, sa)) give(c);
    give(command(regs::Opcode::enable, 0, index));
    for (const auto& c : bucket_commands(lookup, index, sa)) give(c);
    InboundPacket packet;
    const auto beats = packet_beats(0, sealed_outer_packet(random, sa, packet));
    auto context = run(beats);
    REQUIRE(context.status == static_cast<int>(regs::Status::ok));
    kernels::HighestNumber old{};
    old.sa = index;
    old.life = context.life;
    old.highest = 5000;
    windows.write(old);
    run(beats);
    CHECK(run(beats).status == static_cast<int>(regs::Status::too_old));

    give(command(regs::Opcode::disable, 0, index));
    give(command(regs::Opcode::enable, 0, index));
    CHECK(run(beats).status == static_cast<int>(regs::Status::ok));
    windows.write(old);
    run(beats);
    context = run(beats);
    CHECK(context.status == static_cast<int>(regs::Status::ok));
    CHECK(context.life != old.life);
}

TEST_CASE("NULL lets text through as it came", "[inbound]") {
    auto random = random_engine();
    InboundCard card;
    auto sa = random_inbound_sa(random);
    sa.mode = esp::Mode::tunnel;
    sa.encryption = esp::Encryption::null;
    sa.replay_window = 64;
    sa.source_selectors =
        sa.destination_selectors = {net::TrafficSelector::from_prefix(*net::Prefix::parse("0.0.0.0/0"))};
    for (const auto& c : inbound_context_commands(5800, sa)) REQUIRE(card.send(c).octets[4] == 0);
    REQUIRE(card.send(command(regs::Opcode::enable, 0, 5800)).octets[4] == 0);
    for (const auto& c : bucket_commands(card.lookup, 5800, sa)) REQUIRE(card.send(c).octets[4] == 0);
    for (std::uint32_t number = 1; number < 200; number++) {
        Bytes inner = random_inner_packet(random, net::IpVersion::v4, 20 + number);
        inner[1] = 0;
        net::update_ipv4_checksum(inner);
        Bytes esp(16);
        put_number(MutableByteView(esp).first(4), sa.spi);
        put_number(MutableByteView(esp).subspan(4, 4), number);
        append(esp, inner);
        const auto padding = static_cast<std::uint8_t>((0 - (inner.size() + 2)) % 4);
        for (std::uint8_t i = 1; i <= padding; i++) esp.push_back(i);
        esp.push_back(padding);
        esp.push_back(net::ip_protocol_ipv4);
        const auto packet = esp::encapsulate(esp, esp::outer_addresses(sa), esp::OuterFields{}, 1);
        const Output output = card.send(packet);
        CAPTURE(number);
        REQUIRE(status_name(output.result) == "ok");
        REQUIRE(output.octets == inner);
        REQUIRE(status_name(card.send(packet).result) == "replayed");
    }
}
