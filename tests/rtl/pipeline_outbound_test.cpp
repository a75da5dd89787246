// esp_outbound as RTL against SoftwareEsp (which passed RFC and NIST vectors on OpenSSL): every packet
// length, all modes and suites mixed, hesitating neighbours; and what the issue of the pipeline promises in
// clocks.
#include <catch2/catch.hpp>

#include "Vesp_outbound.h"
#include "hls/esp_outbound_ports.h"
#include "host/net/headers.h"
#include "host/net/ip_packet.h"
#include "tests/rtl/pipeline_speed.h"
#include "tests/rtl/tshark.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;

namespace {

struct Ports {
    using in = esp_outbound_ports::in;
    using out = esp_outbound_ports::out;
};
using Outbound = Pipeline<Vesp_outbound, Ports>;

std::vector<Command> install(SaIndex index, const esp::SaParameters& sa) {
    std::vector<Command> commands = {command(regs::Opcode::disable, 0, index)};
    for (const auto& c : write_key_commands(index, sa)) commands.push_back(c);
    commands.push_back(write_context_command(index, sa));
    commands.push_back(write_limits_command(index, sa));
    commands.push_back(command(regs::Opcode::enable, 0, index));
    return commands;
}

// A card and SoftwareEsp with the same SAs, and packets that are on their way through both.
struct Traffic {
    Traffic(std::mt19937_64& engine, Hesitation hesitation)
        : random(engine), card(engine(), hesitation), pair(OutboundCard::Core::openssl) {}

    void add(SaIndex index, const esp::SaParameters& sa) {
        give_all(card, install(index, sa));
        for (const auto& timed : card.run()) {
            REQUIRE(timed.is_response);
            REQUIRE((timed.octets[0] == static_cast<std::uint8_t>(regs::Opcode::disable) ||
                     timed.octets[4] == 0));
        }
        pair.add(index, sa);
        indices.push_back(index);
    }
    void send(SaIndex index, Bytes packet) {
        card.give_packet(packet, index);
        sent.push_back({index, std::move(packet)});
    }
    // All that was sent comes out as SoftwareEsp would have it.
    std::vector<PipelineOutput> check() {
        auto outputs = card.run();
        REQUIRE(outputs.size() == sent.size());
        for (std::size_t i = 0; i < sent.size(); i++) {
            CAPTURE(i, sent[i].index, sent[i].packet.size());
            // Headers longer than the card's: docs/pipeline.md, Limits.
            if (outputs[i].result.status == static_cast<int>(regs::Status::unsupported)) {
                unsupported.push_back(sent[i].packet.size());
                continue;
            }
            pair.check(sent[i].index, sent[i].packet, output_of(outputs[i]));
            checked++;
        }
        sent.clear();
        return outputs;
    }

    struct Sent {
        SaIndex index;
        Bytes packet;
    };
    std::mt19937_64& random;
    Outbound card;
    OutboundPair pair;
    std::vector<SaIndex> indices;
    std::vector<Sent> sent;
    std::size_t checked = 0;
    std::vector<std::size_t> unsupported;  // octets
};

Bytes random_packet(std::mt19937_64& random, std::size_t octets) {
    const bool is_v4 = octets < 40 || random() % 2 == 0;
    return random_inner_packet(random, is_v4 ? net::IpVersion::v4 : net::IpVersion::v6, octets);
}

}  // namespace

// From 20 octets, the smallest IP packet (no payload in transport mode), on; each block of lengths with other
// SAs, keys and neighbours.
TEST_CASE("every packet length comes out as SoftwareEsp makes it", "[pipeline][rtl]") {
    static constexpr Hesitation hesitations[] = {{0, 0}, {50, 0}, {0, 60}, {40, 40}};
    auto random = random_engine();
    std::size_t checked = 0;
    for (std::size_t least = 0; least <= 9000; least += 500) {
        const Hesitation hesitation = hesitations[least / 500 % std::size(hesitations)];
        CAPTURE(least, hesitation.idle, hesitation.busy);
        Traffic traffic(random, hesitation);
        for (unsigned i = 0; i < 16; i++)
            traffic.add(static_cast<SaIndex>(random() % 512 * 32 + i), random_outbound_sa(random));
        const auto any = [&] { return traffic.indices[random() % traffic.indices.size()]; };
        for (std::size_t octets = std::max<std::size_t>(20, least); octets < least + 500 && octets <= 9000;
             octets++) {
            traffic.send(any(), random_packet(random, octets));
            if (random() % 3 == 0) traffic.send(any(), random_packet(random, 20 + random() % 200));
        }
        traffic.check();
        // Other packets of the lengths that were left to the host, until there is none.
        while (!traffic.unsupported.empty()) {
            for (const auto octets : std::exchange(traffic.unsupported, {}))
                traffic.send(any(), random_packet(random, octets));
            traffic.check();
        }
        traffic.card.expect_quiet();
        checked += traffic.checked;
    }
    CHECK(checked > 8981);
}

// All modes, key and ICV sizes, in UDP and not.
TEST_CASE("tshark decrypts what comes out of the card", "[pipeline][rtl]") {
    struct Sent {
        Bytes payload;
        std::uint32_t spi;
        std::uint8_t next_header;
    };
    static constexpr esp::Encryption suites[] = {esp::Encryption::aes_gcm_16, esp::Encryption::aes_gcm_12,
                                                 esp::Encryption::aes_gcm_8};
    static constexpr std::size_t icv_octets[] = {16, 12, 8};
    auto random = random_engine();
    Outbound card(random());
    std::vector<TsharkSa> sas;
    std::vector<Sent> sent;
    std::vector<Bytes> captured;
    for (unsigned kind = 0; kind < 3 * 3 * 2 * 2 * 2; kind++) {
        auto sa = random_outbound_sa(random);
        const auto version = kind % 2 == 0 ? net::IpVersion::v4 : net::IpVersion::v6;
        sa.mode = kind / 2 % 2 == 0 ? esp::Mode::tunnel : esp::Mode::transport;
        sa.udp.reset();
        if (kind / 4 % 2 == 0) sa.udp = esp::UdpEncapsulation{4500, 4500};
        sa.encryption = suites[kind / 8 % 3];
        sa.key_bits = 128 + 64 * (kind / 24 % 3);
        sa.key = crypto::Secret(random_bytes(random, sa.key_bits / 8 + 4));
        sa.esn = false;
        sa.first_sequence = 1 + random() % 1000;
        sa.tfc_padding = 0;
        sa.source = *net::IpAddress::parse(version == net::IpVersion::v4 ? "192.0.2.1" : "2001:db8::1");
        sa.destination = *net::IpAddress::parse(version == net::IpVersion::v4 ? "192.0.2.2" : "2001:db8::2");
        const auto index = static_cast<SaIndex>(100 * kind);
        give_all(card, install(index, sa));
        card.run();
        sas.push_back({version, sa.spi, icv_octets[kind / 8 % 3], to_bytes(sa.key.reveal())});
        for (const std::size_t most : {20U, 200U, 2000U}) {
            const bool is_v4 =
                sa.mode == esp::Mode::transport ? version == net::IpVersion::v4 : random() % 2 == 0;
            const std::size_t header = is_v4 ? 20 : 40;
            Bytes packet = random_bytes(random, header + 8 + random() % most);
            net::IpHeader ip;
            ip.source = *net::IpAddress::parse(is_v4 ? "198.51.100.1" : "2001:db8:1::1");
            ip.destination = *net::IpAddress::parse(is_v4 ? "198.51.100.2" : "2001:db8:1::2");
            // tshark tells less of next headers that it does not know, and of what is malformed inside. What
            // is for port 7 (echo) is any octets.
            ip.protocol = net::ip_protocol_udp;
            net::write_ip_header(packet, ip, packet.size() - header);
            net::write_udp_header(std::span(packet).subspan(header), {7, 7, 0}, packet.size() - header - 8);
            card.give_packet(packet, index);
            if (sa.mode == esp::Mode::transport) {
                packet.erase(packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(header));
                sent.push_back({packet, sa.spi, ip.protocol});
            } else {
                sent.push_back({packet, sa.spi, is_v4 ? net::ip_protocol_ipv4 : net::ip_protocol_ipv6});
            }
        }
        for (const auto& output : card.run())
            captured.push_back(output_of(output).with_checksum(version == net::IpVersion::v4 ? 20 : 40));
    }
    // The last one again, spoilt: it can say no.
    captured.push_back(captured.back());
    captured.back()[captured.back().size() - 1] ^= 1;
    const auto opened = tshark_opens(sas, captured);
    REQUIRE(opened.size() == sent.size() + 1);
    for (std::size_t i = 0; i < sent.size(); i++) {
        CAPTURE(i, to_hex(captured[i]));
        CHECK(opened[i].spi == sent[i].spi);
        CHECK(opened[i].icv_good);
        CHECK(opened[i].next_header == sent[i].next_header);
        CHECK(to_hex(opened[i].payload) == to_hex(sent[i].payload));
    }
    CHECK(opened.back().spi == sent.back().spi);
    CHECK_FALSE(opened.back().icv_good);
}

namespace {

// Packets one behind the other, on SAs that were installed with install().
Speed speed(Outbound& card, std::mt19937_64& random, const std::vector<SaIndex>& sas, std::size_t packets,
            std::size_t least, std::size_t most) {
    Speed found;
    found.packets = packets;
    for (std::size_t i = 0; i < packets; i++) {
        const std::size_t octets = least + random() % (most - least + 1);
        found.octets += octets;
        card.give_packet(random_inner_packet(random, net::IpVersion::v4, octets), sas[random() % sas.size()]);
    }
    const auto outputs = card.run();
    REQUIRE(outputs.size() == packets);
    for (const auto& timed : outputs) {
        REQUIRE(timed.result.status == static_cast<int>(regs::Status::ok));
        found.ideal_clocks += ideal_clocks(timed.octets.size(), plain_sa_headers);
        found.longest_wait = std::max(found.longest_wait, timed.clocks.first_out - timed.clocks.first_in);
    }
    found.clocks = outputs.back().clocks.last_out - outputs.front().clocks.first_out + 1;
    return found;
}

}  // namespace

TEST_CASE("packets leave without a bubble between them", "[pipeline][rtl]") {
    auto random = random_engine();
    Outbound card(random());
    const Load load = GENERATE(from_range(std::begin(loads), std::end(loads)));
    std::vector<SaIndex> sas;
    for (std::size_t i = 0; i < load.sas; i++) {
        sas.push_back(static_cast<SaIndex>(i));
        give_all(card, install(sas.back(), plain_sa(random, load.key_bits_of(i))));
        if (i % 1024 == 0) card.run();
    }
    card.run();
    const auto small = speed(card, random, sas, 10'000, 64, 64);
    CAPTURE(load.sas, load.key_bits, small.clocks, small.ideal_clocks, small.longest_wait);
    CHECK(small.efficiency() >= 0.99);
    if (!is_narrow) CHECK(small.longest_wait <= most_latency);
    const auto tiny = speed(card, random, sas, 2'000, 20, 63);
    CAPTURE(tiny.clocks, tiny.ideal_clocks);
    CHECK(tiny.efficiency() >= 0.99);
    const auto mixed = speed(card, random, sas, load.mixed_packets, 64, 9'000);
    CAPTURE(mixed.clocks, mixed.ideal_clocks, mixed.longest_wait);
    CHECK(mixed.efficiency() >= 0.99);
    if (!is_narrow) CHECK(mixed.longest_wait <= most_wait);
    std::uint64_t alone = 0;
    for (const std::size_t octets : {20, 64, 576, 1500, 9000})
        alone = std::max(alone, speed(card, random, sas, 1, octets, octets).longest_wait);
    CHECK(alone <= most_latency);
    WARN(load.sas << " SAs: 64 octets " << small.efficiency() << ", 20 to 63 " << tiny.efficiency()
                  << ", mixed " << mixed.efficiency() << "; first beat in to first beat out, alone " << alone
                  << " clocks, of 64 octets in a row " << small.longest_wait << ", behind larger packets "
                  << mixed.longest_wait);
}
