// esp_inbound as RTL against SoftwareEsp: packets of every length made by OpenSSL, all modes and suites
// mixed, wrong ones among them, hesitating neighbours; and what the issue of the pipeline promises in clocks.
#include <set>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "Vesp_inbound.h"
#include "hls/esp_inbound_ports.h"
#include "host/net/headers.h"
#include "host/net/ip_packet.h"
#include "tests/rtl/pipeline_speed.h"
#include "tests/support/esp_vectors.h"
#include "tests/unit/kernels/inbound_card.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;

namespace {

struct Ports {
    using in = esp_inbound_ports::in;
    using out = esp_inbound_ports::out;
};
using Inbound = Pipeline<Vesp_inbound, Ports>;

std::vector<Command> install(card::SaLookup& lookup, SaIndex index, const esp::SaParameters& sa) {
    std::vector<Command> commands = {command(regs::Opcode::disable, 0, index)};
    for (const auto& c : inbound_sa_commands(index, sa)) commands.push_back(c);
    commands.push_back(command(regs::Opcode::enable, 0, index));
    const auto writes = lookup.add(sa.spi, sa.destination, index);
    REQUIRE(writes);
    for (const auto& write : *writes) commands.push_back(bucket_command(write));
    return commands;
}

constexpr Hesitation hesitations[] = {{0, 0}, {50, 0}, {0, 60}, {40, 40}};

void open(esp::SaParameters& sa) {
    const bool is_v4 = sa.source_selectors[0].version() == net::IpVersion::v4;
    sa.source_selectors =
        sa.destination_selectors = {*net::TrafficSelector::parse(is_v4 ? "0.0.0.0/0" : "::/0")};
}

std::size_t least_payload(const esp::SaParameters& sa) {
    return sa.mode == esp::Mode::transport ? 0 : net::header_bytes(sa.source_selectors[0].version());
}

struct Sender {
    SaIndex index = 0;
    esp::SaParameters sa;
    std::uint64_t next = 1;

    // Mostly ahead; some come again, or late.
    std::uint64_t number(std::mt19937_64& random) {
        const auto kind = random() % 16;
        std::uint64_t sequence = next;
        if (kind == 0 && next > 1) sequence = next - 1 - random() % std::min<std::uint64_t>(next - 1, 1500);
        if (kind == 1) sequence = next + random() % 1500;
        next = std::max(next, sequence + 1);
        return sequence;
    }
};

// A card and SoftwareEsp with the same SAs, and packets that are on their way through both.
struct Traffic {
    Traffic(std::mt19937_64& engine, Hesitation hesitation, std::size_t sas)
        : random(engine), card(engine(), hesitation) {
        for (std::size_t i = 0; i < sas; i++) {
            Sender sender;
            sender.index = static_cast<SaIndex>(random() % 256 * 64 + i);
            // Half of them take all packets; the first one those of any length.
            do sender.sa = random_inbound_sa(random);
            while (i == 0 && sender.sa.mode != esp::Mode::transport);
            if (i < sas / 2) open(sender.sa);
            // Soon beyond 32 bits (RFC 4303 section 2.2.1).
            if (sender.sa.esn) sender.next = (std::uint64_t{1} << 32) - 1200;
            give_all(card, install(lookup, sender.index, sender.sa));
            for (const auto& timed : card.run())
                REQUIRE((timed.octets[0] == static_cast<std::uint8_t>(regs::Opcode::disable) ||
                         timed.octets[4] == 0));
            pair.add(sender.index, sender.sa);
            senders.push_back(std::move(sender));
            if (senders.back().sa.esn) begin(senders.back());
        }
    }
    // The first packet of an SA with such numbers, alone: one right behind it, 2^32 ahead of what is known
    // before the first is opened, would be taken for one of the 2^32 before.
    void begin(Sender& sender) {
        auto made = random_inbound_packet(random, sender.sa, 200);
        made.header_octets = 0;
        made.bad_icv = made.bad_padding = false;
        made.sequence = sender.next++;
        sent.push_back(sealed_outer_packet(random, sender.sa, made));
        card.give_packet(sent.back());
        check();
    }
    void send(std::size_t most) {
        Sender& sender = senders[random() % senders.size()];
        auto made = random_inbound_packet(random, sender.sa, most);
        // Longer headers are the host's: docs/pipeline.md, Limits.
        made.header_octets = 0;
        made.sequence = sender.number(random);
        sent.push_back(sealed_outer_packet(random, sender.sa, made));
        if (random() % 16 == 0)
            sent.push_back(sent[sent.size() - 1 - random() % std::min<std::size_t>(sent.size(), 20)]);
        for (; given < sent.size(); given++) card.give_packet(sent[given]);
    }
    // A packet with such a payload that is right, on an SA that can have it; outer headers of every length.
    void send_right(std::size_t octets) {
        Sender* sender = nullptr;
        do sender = &senders[random() % (senders.size() / 2)];
        while (octets < least_payload(sender->sa));
        if (random() % 4 == 0) sender->next += random() % 200;
        const auto& sa = sender->sa;
        InboundPacket made;
        made.payload = random_bytes(random, octets);
        if (sa.mode == esp::Mode::tunnel) {
            const auto version = sa.source_selectors[0].version();
            made.payload = random_inner_packet(random, version, octets);
            made.next_header = version == net::IpVersion::v4 ? net::ip_protocol_ipv4 : net::ip_protocol_ipv6;
        } else {
            static constexpr std::uint8_t protocols[] = {1, 6, 17, 47, 58, 132, 33, 136};
            made.next_header = protocols[random() % std::size(protocols)];
        }
        if (random() % 4 == 0) made.more_padding = 4 * (random() % 62);
        made.traffic_class = static_cast<std::uint8_t>(random() & ~1U);  // no congestion
        const std::size_t least = net::header_bytes(sa.source.version()) + (sa.udp ? 8 : 0);
        const std::size_t step = sa.source.is_v4() ? 4 : 8;
        made.header_octets = step * (random() % ((56 - least) / step + 1));
        made.udp_checksum = random() % 2 == 0;
        made.sequence = sender->next++;
        header_octets.insert(least + made.header_octets);
        right[sent.size()] = {made.sequence, made.next_header};
        sent.push_back(sealed_outer_packet(random, sa, made));
        card.give_packet(sent.back());
        given = sent.size();
    }
    void check() {
        const auto outputs = card.run();
        REQUIRE(outputs.size() == sent.size());
        for (std::size_t i = 0; i < sent.size(); i++) {
            CAPTURE(i, sent[i].size());
            const auto& result = outputs[i].result;
            seen[status_name(result)]++;
            pair.check(sent[i], output_of(outputs[i]));
            const auto expected = right.find(i);
            if (expected == right.end()) continue;
            REQUIRE(status_name(result) == std::string("ok"));
            REQUIRE(result.sequence.to_uint64() == expected->second.sequence);
            REQUIRE(result.next_header.to_uint() == expected->second.next_header);
            beyond_32_bits += expected->second.sequence >> 32 != 0 ? 1 : 0;
        }
        sent.clear();
        right.clear();
        given = 0;
    }

    std::mt19937_64& random;
    Inbound card;
    card::SaLookup lookup{kernels::sa_bits};
    InboundPair pair;
    std::vector<Sender> senders;
    std::vector<Bytes> sent;
    std::size_t given = 0;
    struct Right {
        std::uint64_t sequence = 0;
        std::uint8_t next_header = 0;
    };
    std::map<std::size_t, Right> right;  // by their place in `sent`
    std::map<std::string, int> seen;
    std::set<std::size_t> header_octets;
    std::size_t beyond_32_bits = 0;
};

}  // namespace

// Every payload length, each block of them with other SAs, keys and neighbours; among them packets that are
// wrong, come again or come late.
TEST_CASE("every payload length comes in as SoftwareEsp takes it, in RTL", "[pipeline][rtl]") {
    auto random = random_engine();
    std::set<std::size_t> header_octets;
    std::map<std::string, int> seen;
    std::size_t beyond_32_bits = 0;
    for (std::size_t least = 0; least <= 9000; least += 500) {
        const Hesitation hesitation = hesitations[least / 500 % std::size(hesitations)];
        CAPTURE(least, hesitation.idle, hesitation.busy);
        Traffic traffic(random, hesitation, 16);
        for (std::size_t octets = least; octets < least + 500 && octets <= 9000; octets++) {
            traffic.send_right(octets);
            if (random() % 3 == 0) traffic.send(200);
            if (octets % 100 == 99) traffic.check();
        }
        traffic.check();
        traffic.card.expect_quiet();
        header_octets.merge(traffic.header_octets);
        beyond_32_bits += traffic.beyond_32_bits;
        for (const auto& [status, count] : traffic.seen) seen[status] += count;
    }
    // Wherever the ESP header may begin: docs/pipeline.md, Limits.
    CHECK(header_octets == std::set<std::size_t>{20, 24, 28, 32, 36, 40, 44, 48, 52, 56});
    CHECK(beyond_32_bits > 1000);
    CHECK(seen["ok"] > 9001);
    for (const auto* status : {"bad_icv", "replayed", "malformed", "selector_mismatch", "dummy"}) {
        CAPTURE(status);
        CHECK(seen[status] > 0);
    }
}

// Those of draft-mcgrew-gcm-test-01 that a fresh SA can get: an SPI that is one, a number whose upper half is
// 0. All of them go through open alone: tests/unit/kernels/core_vectors_rtl_test. What is in them is no whole
// IP packet at times, and the next header is always ICMP, so they come in transport mode.
TEST_CASE("published ESP packets come in", "[pipeline][rtl]") {
    auto random = random_engine();
    Inbound card(random());
    card::SaLookup lookup{kernels::sa_bits};
    std::vector<Bytes> packets;
    std::vector<Bytes> payloads;
    for (const auto& vector : esp_vectors) {
        const Bytes nonce = from_hex(vector.nonce);
        const Bytes aad = from_hex(vector.aad);
        auto sa = plain_sa(random, vector.key_bits);
        sa.direction = esp::Direction::inbound;
        sa.mode = esp::Mode::transport;
        sa.encryption = vector.gmac ? esp::Encryption::aes_gmac : esp::Encryption::aes_gcm_16;
        sa.esn = aad.size() == 12;
        Bytes material = from_hex(vector.key);
        append(material, ByteView(nonce).first(4));
        sa.key = crypto::Secret(material);
        sa.spi = 0;
        for (std::size_t i = 0; i < 4; i++) sa.spi = sa.spi << 8 | aad[i];
        const bool is_far = sa.esn && std::any_of(aad.begin() + 4, aad.begin() + 8,
                                                  [](std::uint8_t octet) { return octet != 0; });
        if (sa.spi < 256 || is_far) continue;
        sa.destination = *net::IpAddress::parse(fmt::format("192.0.2.{}", 10 + payloads.size()));
        sa.source_selectors = sa.destination_selectors = {*net::TrafficSelector::parse("0.0.0.0/0[icmp]")};
        give_all(card, install(lookup, static_cast<SaIndex>(100 * payloads.size()), sa));
        card.run();

        Bytes esp = to_bytes(ByteView(aad).first(4));
        append(esp, ByteView(aad).last(4));
        append(esp, ByteView(nonce).last(8));
        append(esp, from_hex(vector.sealed));
        net::IpHeader ip;
        ip.source = sa.source;
        ip.destination = sa.destination;
        ip.protocol = net::ip_protocol_esp;
        packets.emplace_back(20);
        net::write_ip_header(packets.back(), ip, esp.size());
        append(packets.back(), esp);
        payloads.push_back(from_hex(vector.plaintext));
        Bytes& payload = payloads.back();
        payload.resize(payload.size() - 2 - payload[payload.size() - 2]);
    }
    CHECK(payloads.size() == 7);
    for (const auto& packet : packets) card.give_packet(packet);
    const auto outputs = card.run();
    REQUIRE(outputs.size() == payloads.size());
    for (std::size_t i = 0; i < payloads.size(); i++) {
        CAPTURE(i);
        CHECK(status_name(outputs[i].result) == std::string("ok"));
        CHECK(outputs[i].result.next_header == net::ip_protocol_icmp);
        CHECK(to_hex(ByteView(outputs[i].octets).subspan(20)) == to_hex(payloads[i]));
    }
}

namespace {

struct Tunnel {
    SaIndex index = 0;
    esp::SaParameters sa;
    std::uint64_t next = 1;
};

std::vector<Tunnel> tunnels(Inbound& card, card::SaLookup& lookup, std::mt19937_64& random,
                            const Load& load) {
    std::vector<Tunnel> made(load.sas);
    const auto first_spi = static_cast<std::uint32_t>(0x1000 + random() % 0x10000000);
    for (std::size_t i = 0; i < load.sas; i++) {
        Tunnel& tunnel = made[i];
        tunnel.index = static_cast<SaIndex>(i);
        tunnel.sa = plain_sa(random, load.key_bits_of(i));
        tunnel.sa.spi =
            first_spi + static_cast<std::uint32_t>(i);  // of 16,384 at random, two would be the same
        tunnel.sa.direction = esp::Direction::inbound;
        tunnel.sa.source_selectors =
            tunnel.sa.destination_selectors = {*net::TrafficSelector::parse("0.0.0.0/0")};
        give_all(card, install(lookup, tunnel.index, tunnel.sa));
        if (i % 1024 == 0) card.run();
    }
    card.run();
    return made;
}

// One behind the other. `least`, `most`: octets of the inner packets.
Speed speed(Inbound& card, std::mt19937_64& random, std::vector<Tunnel>& from, std::size_t packets,
            std::size_t least, std::size_t most) {
    Speed found;
    found.packets = packets;
    for (std::size_t i = 0; i < packets; i++) {
        Tunnel& tunnel = from[random() % from.size()];
        InboundPacket made;
        made.sequence = tunnel.next++;
        made.payload = random_inner_packet(random, net::IpVersion::v4, least + random() % (most - least + 1));
        found.octets += made.payload.size();
        const Bytes packet = sealed_outer_packet(random, tunnel.sa, made);
        found.ideal_clocks += ideal_clocks(packet.size(), plain_sa_headers);
        card.give_packet(packet);
    }
    const auto outputs = card.run();
    REQUIRE(outputs.size() == packets);
    for (const auto& timed : outputs) {
        REQUIRE(timed.result.status == static_cast<int>(regs::Status::ok));
        found.longest_wait = std::max(found.longest_wait, timed.clocks.first_out - timed.clocks.last_in);
    }
    const auto& first = outputs.front().clocks;
    const auto& last = outputs.back().clocks;
    // What waits in front of a narrow core has long been in.
    found.clocks = is_narrow ? last.last_out - first.first_out + 1 : last.last_in - first.first_in + 1;
    return found;
}

}  // namespace

TEST_CASE("packets enter without a bubble between them, and leave soon after their last octet",
          "[pipeline][rtl]") {
    auto random = random_engine();
    Inbound card(random());
    card::SaLookup lookup{kernels::sa_bits};
    const Load load = GENERATE(from_range(std::begin(loads), std::end(loads)));
    auto from = tunnels(card, lookup, random, load);
    const auto small = speed(card, random, from, 10'000, 64, 64);
    CAPTURE(load.sas, load.key_bits, small.clocks, small.ideal_clocks, small.longest_wait);
    CHECK(small.efficiency() >= 0.99);
    if (!is_narrow) CHECK(small.longest_wait <= most_latency);
    const auto tiny = speed(card, random, from, 2'000, 20, 63);
    CAPTURE(tiny.clocks, tiny.ideal_clocks);
    CHECK(tiny.efficiency() >= 0.99);
    const auto mixed = speed(card, random, from, load.mixed_packets, 64, 9'000);
    CAPTURE(mixed.clocks, mixed.ideal_clocks);
    CHECK(mixed.efficiency() >= 0.99);
    // A small packet behind a large one leaves behind it, so only packets of one size, or alone, show what
    // the pipeline takes. A narrow core is still at it when the last octet is in.
    if (!is_narrow) CHECK(mixed.longest_wait <= most_wait);
    std::uint64_t alone = 0;
    for (const std::size_t octets : {20, 64, 576, 1500, 9000}) {
        const auto one = speed(card, random, from, 1, octets, octets);
        CHECK(one.longest_wait <= most_latency + (is_narrow ? one.ideal_clocks : 0));
        alone = std::max(alone, one.longest_wait);
    }
    WARN(load.sas << " SAs: 64 octets " << small.efficiency() << ", 20 to 63 " << tiny.efficiency()
                  << ", mixed " << mixed.efficiency() << "; last beat in to first beat out, alone " << alone
                  << " clocks, of 64 octets in a row " << small.longest_wait << ", behind larger packets "
                  << mixed.longest_wait);
}
