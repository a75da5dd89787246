// What the outbound pipeline refuses, counts and tells, against SoftwareEsp; its commands; what it costs.
#include <algorithm>

#include <catch2/catch.hpp>

#include "host/net/headers.h"
#include "hw/hls/kernels/esp_outbound.h"
#include "hw/hls/kernels/outbound_quota.h"
#include "tests/support/hls_network.h"
#include "tests/unit/kernels/core_packets.h"
#include "tests/unit/kernels/outbound_card.h"

using namespace keyline;
using namespace keyline::test;
namespace regs = card::regs;
using esp::PacketStatus;

namespace {

esp::SaParameters plain_sa(std::mt19937_64& random, esp::Mode mode = esp::Mode::tunnel) {
    esp::SaParameters sa = random_outbound_sa(random);
    sa.mode = mode;
    sa.first_sequence = 1;
    sa.tfc_padding = 0;
    return sa;
}

Bytes plain_packet(std::mt19937_64& random, std::size_t octets) {
    return random_inner_packet(random, net::IpVersion::v4, octets);
}

bool has_status(const Output& output, regs::Status status) {
    return output.result.status == static_cast<int>(status);
}

unsigned error_of(const Output& response) {
    return response.octets[4];
}

}  // namespace

TEST_CASE("packet limits, soft and hard, and their events", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::openssl);
    for (SaIndex i = 0; i < 40; i++) {
        auto sa = plain_sa(random);
        sa.lifetime.hard_packets = random() % 12;
        sa.lifetime.soft_packets = random() % 12;
        sa.lifetime.soft_bytes = random() % 3 * 500;
        sa.lifetime.hard_bytes = random() % 3 * 700;
        // Some end by their numbers first, or at once with both.
        if (random() % 2 == 0) sa.first_sequence = (sa.esn ? 0 : 0x100000000) - random() % 12;
        if (sa.first_sequence >> (sa.esn ? 63 : 32) != (sa.esn ? 1 : 0)) sa.first_sequence = 1;
        pair.add(i, sa);
        std::uint64_t lifetime_expired = 0;
        std::uint64_t exhausted = 0;
        for (int j = 0; j < 20; j++) {
            CAPTURE(i, j);
            const auto status = pair.check(i, plain_packet(random, 20 + random() % 200));
            if (status == PacketStatus::lifetime_expired) lifetime_expired++;
            if (status == PacketStatus::sequence_exhausted) exhausted++;
        }
        const auto counters = pair.counters(i);
        const auto state = pair.card.state(i);
        CHECK(state.packets == counters.packets);
        CHECK(state.bytes == counters.bytes);
        CHECK(state.sequence == counters.sequence);
        CHECK(state.enabled);
        CHECK(state.exhausted == (counters.sequence == (sa.esn ? ~std::uint64_t{0} : 0xffffffff)));
        CHECK(state.soft_reached == sa.lifetime.soft_reached(counters.packets, counters.bytes));
        CHECK(state.hard_reached ==
              (lifetime_expired > 0 || sa.lifetime.hard_reached(counters.packets, counters.bytes)));
        const auto errors = pair.card.errors(i);
        CHECK(errors.lifetime_expired == lifetime_expired);
        CHECK(errors.sequence_exhausted == exhausted);
        CHECK(errors.malformed + errors.too_big + errors.unsupported == 0);
    }
}

TEST_CASE("a quota is a number of 64 bits that is counted down", "[outbound]") {
    auto random = random_engine();
    // What is left of the quota before must not matter.
    kernels::Quota quota{};
    for (int i = 0; i < 400; i++) {
        // Most of them around a few units of the far part.
        std::uint64_t left =
            random() % 4 == 0 ? random() >> random() % 64 : random() % 6 * (1U << 23) + random() % 40000;
        const std::uint64_t most = random() % 2 == 0 ? 1 : 9600;
        quota = kernels::next_quota(quota, true, kernels::full_quota(left), false, 0);
        for (std::uint64_t j = random() % 4 == 0 ? 7990 : 0; j < 8000; j++) {
            const std::uint64_t amount = most == 1 ? 1 : 9000 + random() % 601;
            const auto rest = quota.without(amount);
            REQUIRE(quota.left().to_uint64() == left);
            REQUIRE((rest < 0) == (left < amount));
            const bool takes = left >= amount && random() % 16 != 0;
            quota = kernels::next_quota(quota, false, kernels::full_quota(random()), takes, rest);
            if (takes) left -= amount;
        }
    }
}

TEST_CASE("a byte limit beyond the near part, to its last octet", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::openssl);
    constexpr std::uint64_t limit = (1U << 23) + 5000;
    auto sa = plain_sa(random, esp::Mode::transport);
    sa.udp.reset();
    sa.encryption = esp::Encryption::aes_gcm_16;
    sa.lifetime.hard_bytes = limit;
    sa.lifetime.soft_bytes = limit - 1000000;
    pair.add(7, sa);
    PacketStatus status = PacketStatus::ok;
    const Bytes packet = plain_packet(random, 9600);
    std::uint64_t packets = 0;
    while (status == PacketStatus::ok) {
        status = pair.check(7, packet);
        packets++;
    }
    CHECK(status == PacketStatus::lifetime_expired);
    CHECK(packets == limit / 9600 + 1);
    // What is left is still good for smaller packets.
    const std::size_t left = limit % 9600;
    CHECK(pair.check(7, plain_packet(random, left + 1)) == PacketStatus::lifetime_expired);
    CHECK(pair.check(7, plain_packet(random, left)) == PacketStatus::ok);
    CHECK(pair.check(7, plain_packet(random, 20)) == PacketStatus::lifetime_expired);
    CHECK(pair.card.state(7).bytes == limit);
}

TEST_CASE("what is no packet, or too much of one", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::openssl);
    pair.add(0, plain_sa(random));
    auto transport = plain_sa(random, esp::Mode::transport);
    transport.udp.reset();
    pair.add(1, transport);
    transport.udp = esp::UdpEncapsulation{};
    pair.add(2, transport);
    std::uint64_t malformed = 0;
    std::uint64_t too_big = 0;
    const auto check = [&](SaIndex index, const Bytes& packet, PacketStatus expected) {
        CAPTURE(index, packet.size());
        CHECK(pair.check(index, packet) == expected);
        if (index == 1) (expected == PacketStatus::malformed ? malformed : too_big)++;
    };
    for (SaIndex index = 0; index < 2; index++) {
        Bytes packet = plain_packet(random, 100);
        packet.resize(99);
        check(index, packet, PacketStatus::malformed);
        check(index, Bytes(1, 0x45), PacketStatus::malformed);
        check(index, Bytes(64, 0x75), PacketStatus::malformed);
        packet = random_inner_packet(random, net::IpVersion::v6, 100);
        packet[5]++;
        check(index, packet, PacketStatus::malformed);
    }
    // Fragments go through a tunnel.
    Bytes fragment = plain_packet(random, 100);
    fragment[7] = 9;
    net::update_ipv4_checksum(fragment);
    CHECK(pair.check(0, fragment) == PacketStatus::ok);
    check(1, fragment, PacketStatus::malformed);
    // Longer than the card's 9,600 octets, which is not a limit of software.
    for (SaIndex index = 0; index < 2; index++) {
        const Output output = pair.card.send(index, plain_packet(random, 9601));
        CHECK(has_status(output, regs::Status::too_big));
        CHECK((output.beats == 1 && output.octets.empty()));
        if (index == 1) too_big++;
    }
    // Headers beyond 60 octets, in transport mode alone.
    Bytes long_header = random_inner_packet(random, net::IpVersion::v6, 200);
    long_header[6] = net::ip_protocol_routing;
    long_header[40] = net::ip_protocol_tcp;
    long_header[41] = 2;
    CHECK(pair.check(0, long_header) == PacketStatus::ok);
    CHECK(has_status(pair.card.send(1, long_header), regs::Status::unsupported));
    Bytes options = plain_packet(random, 200);
    options[0] = 0x4e;
    net::update_ipv4_checksum(options);
    CHECK(pair.check(1, options) == PacketStatus::ok);
    CHECK(has_status(pair.card.send(2, options), regs::Status::unsupported));
    const auto errors = pair.card.errors(1);
    CHECK(errors.malformed == malformed);
    CHECK(errors.too_big == too_big);
    CHECK(errors.unsupported == 1);
    // Nothing of them is in the numbers.
    CHECK(pair.card.state(1).sequence == pair.counters(1).sequence);

    const Output unknown = pair.card.send(77, plain_packet(random, 100));
    CHECK(has_status(unknown, regs::Status::unknown_sa));
    CHECK(unknown.result.sa_valid == 0);
    const Output outside = pair.card.send(40000, plain_packet(random, 100));
    CHECK(has_status(outside, regs::Status::unknown_sa));
}

TEST_CASE("dummy packets are not looked at", "[outbound]") {
    auto random = random_engine();
    OutboundCard card(OutboundCard::Core::openssl);
    for (const auto mode : {esp::Mode::tunnel, esp::Mode::transport}) {
        auto sa = plain_sa(random, mode);
        sa.encryption = esp::Encryption::aes_gmac;  // so that the text can be read
        sa.tfc_padding = 300;
        card.add(3, sa);
        for (const std::size_t octets : {0U, 1U, 63U, 64U, 65U, 9600U}) {
            const Bytes noise = random_bytes(random, octets);
            const Output output = card.send(3, noise, 0, kernels::dummy_flag);
            REQUIRE(has_status(output, regs::Status::ok));
            const auto outer = net::inspect(output.octets);
            REQUIRE(outer);
            CHECK(outer->source == sa.source);
            CHECK(outer->destination == sa.destination);
            CHECK(outer->traffic_class == 0);
            const std::size_t text = outer->header_bytes + (sa.udp ? 8 : 0) + 16;
            const std::size_t padded =
                mode == esp::Mode::tunnel ? std::max<std::size_t>(octets, 300) : octets;
            REQUIRE(output.octets.size() == text + (padded + 2 + 3) / 4 * 4 + 16);
            CHECK(std::equal(noise.begin(), noise.end(),
                             output.octets.begin() + static_cast<std::ptrdiff_t>(text)));
            CHECK(output.octets[output.octets.size() - 17] == net::ip_protocol_none);
        }
        CHECK(has_status(card.send(3, random_bytes(random, 9601), 0, kernels::dummy_flag),
                         regs::Status::too_big));
        CHECK(card.state(3).packets == 6);
    }
}

TEST_CASE("the suite without protection has the header, the trailer, and no ICV", "[outbound]") {
    auto random = random_engine();
    OutboundCard card(OutboundCard::Core::openssl);
    auto sa = plain_sa(random);
    sa.udp.reset();
    sa.encryption = esp::Encryption::null;
    sa.key = crypto::Secret();
    card.add(4, sa);
    for (std::size_t octets = 20; octets < 160; octets++) {
        const Bytes packet = plain_packet(random, octets);
        const Output output = card.send(4, packet);
        REQUIRE(has_status(output, regs::Status::ok));
        const std::size_t text = net::inspect(output.octets)->header_bytes + 16;
        REQUIRE(output.octets.size() == text + (octets + 5) / 4 * 4);
        CHECK(std::equal(packet.begin(), packet.end(),
                         output.octets.begin() + static_cast<std::ptrdiff_t>(text)));
        CHECK(output.octets.back() == 4);
    }
}

TEST_CASE("commands that cannot be are answered with an error, and change nothing", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::openssl);
    auto& card = pair.card;
    using regs::CommandError;
    using regs::Opcode;
    const auto error = [&](const Command& c) { return static_cast<CommandError>(error_of(card.send(c))); };
    const auto sa = plain_sa(random);
    pair.add(5, sa);
    CHECK(pair.check(5, plain_packet(random, 100)) == PacketStatus::ok);

    for (const auto& keys : write_key_commands(5, sa)) CHECK(error(keys) == CommandError::enabled);
    CHECK(error(write_limits_command(5, sa)) == CommandError::enabled);
    CHECK(error(command(Opcode::enable, 0, 5)) == CommandError::enabled);
    CHECK(error(command(Opcode::disable, 0, 600)) == CommandError::not_enabled);
    CHECK(error(command(Opcode::write_bucket, 0, 5)) == CommandError::bad_opcode);
    CHECK(error(command(static_cast<Opcode>(0), 0, 5)) == CommandError::bad_opcode);
    CHECK(error(command(Opcode::write_keys, 5, 600)) == CommandError::bad_part);
    CHECK(error(command(Opcode::write_hash, 2, 600)) == CommandError::bad_part);
    CHECK(error(command(Opcode::write_context, 2, 600)) == CommandError::bad_part);
    CHECK(error(command(Opcode::query, 2, 600)) == CommandError::bad_part);
    CHECK(error(command(Opcode::enable, 1, 600)) == CommandError::bad_part);
    CHECK(error(command(Opcode::disable, 1, 5)) == CommandError::bad_part);
    CHECK(error(command(Opcode::enable, 0, 16384)) == CommandError::bad_index);
    CHECK(error(command(Opcode::query, 0, 65535)) == CommandError::bad_index);
    auto impossible = sa.clone();
    impossible.tfc_padding = 9601;
    CHECK(error(write_context_command(600, impossible)) == CommandError::bad_context);
    impossible.first_sequence = 0;
    impossible.lifetime.hard_packets = 7;
    CHECK(error(write_limits_command(600, impossible)) == CommandError::bad_context);
    Command suite = write_context_command(600, sa);
    suite[8 + 4] = 3;
    CHECK(error(suite) == CommandError::bad_context);
    Command icv = write_context_command(600, sa);
    icv[8 + 5] = 5;
    CHECK(error(icv) == CommandError::bad_context);

    CHECK(pair.check(5, plain_packet(random, 100)) == PacketStatus::ok);
    CHECK(has_status(card.send(600, plain_packet(random, 100)), regs::Status::unknown_sa));
    // Responses show no payload.
    for (const auto& keys : write_key_commands(600, sa)) {
        const Output response = card.send(keys);
        CHECK(std::all_of(response.octets.begin() + 4, response.octets.end(),
                          [](auto octet) { return octet == 0; }));
    }
}

// What keyline_sa_wiper does after a reset.
TEST_CASE("zeros over keys and context are taken, and nothing leaves with them", "[outbound]") {
    auto random = random_engine();
    OutboundCard card(OutboundCard::Core::kernel);
    using regs::CommandError;
    using regs::Opcode;
    const auto error = [&](const Command& c) { return static_cast<CommandError>(error_of(card.send(c))); };
    const auto sa = plain_sa(random);
    card.add(6, sa);
    CHECK(has_status(card.send(6, plain_packet(random, 100)), regs::Status::ok));
    CHECK(error(command(Opcode::disable, 0, 6)) == CommandError::none);
    for (std::uint8_t part = 0; part < 5; part++)
        CHECK(error(command(Opcode::write_keys, part, 6)) == CommandError::none);
    for (std::uint8_t part = 0; part < 2; part++) {
        CHECK(error(command(Opcode::write_hash, part, 6)) == CommandError::none);
        CHECK(error(command(Opcode::write_context, part, 6)) == CommandError::none);
    }
    // Enabled as it is, with limits only, and with a context only.
    const auto sends_nothing = [&](regs::Status why) {
        CHECK(error(command(Opcode::enable, 0, 6)) == CommandError::none);
        const Output output = card.send(6, plain_packet(random, 100));
        CHECK(has_status(output, why));
        CHECK(output.octets.empty());
        CHECK(error(command(Opcode::disable, 0, 6)) == CommandError::none);
    };
    sends_nothing(regs::Status::unknown_sa);
    CHECK(error(write_limits_command(6, sa)) == CommandError::none);
    sends_nothing(regs::Status::unknown_sa);
    CHECK(error(command(Opcode::write_context, 1, 6)) == CommandError::none);
    CHECK(error(write_context_command(6, sa)) == CommandError::none);
    sends_nothing(regs::Status::sequence_exhausted);
}

TEST_CASE("keys of an enabled SA stay", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::kernel);
    const auto sa = plain_sa(random);
    auto other = sa.clone();
    other.key = crypto::Secret(random_bytes(random, sa.key_bits / 8 + 4));
    pair.add(5, sa);
    for (const auto& keys : write_key_commands(5, other)) {
        CHECK(error_of(pair.card.send(keys)) == static_cast<unsigned>(regs::CommandError::enabled));
        CHECK(pair.check(5, plain_packet(random, 100)) == PacketStatus::ok);
    }
}

TEST_CASE("a UDP checksum that comes out as zero is sent as ones", "[outbound]") {
    auto random = random_engine();
    OutboundCard card(OutboundCard::Core::openssl);
    auto sa = plain_sa(random);
    sa.encryption = esp::Encryption::null;
    sa.key = crypto::Secret();
    sa.source = *net::IpAddress::parse("2001:db8::1");
    sa.destination = *net::IpAddress::parse("2001:db8::2");
    sa.udp = esp::UdpEncapsulation{};
    Bytes noise = random_bytes(random, 100);
    noise[0] = noise[1] = 0;
    card.add(8, sa);
    const auto checksum = card.send(8, noise, 0, kernels::dummy_flag).result.checksum.to_uint();
    // What makes the sum all ones.
    noise[0] = static_cast<std::uint8_t>(checksum);
    noise[1] = static_cast<std::uint8_t>(checksum >> 8);
    card.add(8, sa);
    CHECK(card.send(8, noise, 0, kernels::dummy_flag).result.checksum == 0xffff);
    CHECK(checksum != 0xffff);
}

TEST_CASE("a context changes between two packets, a new SA begins afresh", "[outbound]") {
    auto random = random_engine();
    OutboundPair pair(OutboundCard::Core::openssl);
    auto sa = plain_sa(random);
    sa.lifetime.hard_packets = 4;
    pair.add(9, sa);
    auto transport = plain_sa(random, esp::Mode::transport);
    transport.udp.reset();  // with it, a header full of options is too long for the card
    pair.add(10, transport);
    for (int i = 0; i < 3; i++) CHECK(pair.check(9, plain_packet(random, 64)) == PacketStatus::ok);

    // New outer addresses (MOBIKE): the rest goes on. All of it is in the pipeline at once.
    auto moved = sa.clone();
    moved.source = *net::IpAddress::parse("2001:db8::1");
    moved.destination = *net::IpAddress::parse("2001:db8::2");
    const Bytes before = plain_packet(random, 300);
    const Bytes other = plain_packet(random, 1000);
    pair.card.give(packet_beats(9, before));
    pair.card.give(packet_beats(10, other));
    pair.card.give(write_context_command(9, moved));
    pair.card.give(packet_beats(9, before));
    pair.card.give(command(regs::Opcode::disable, 0, 9));
    pair.card.give(packet_beats(9, before));
    pair.card.give(packet_beats(10, other));
    pair.card.give(write_limits_command(9, sa));
    pair.card.give(command(regs::Opcode::enable, 0, 9));
    pair.card.give(packet_beats(9, before));
    const auto out = pair.card.take();
    REQUIRE(out.size() == 10);
    CHECK(pair.check(9, before, out[0]) == PacketStatus::ok);
    CHECK(pair.check(10, other, out[1]) == PacketStatus::ok);
    CHECK((out[2].is_response && error_of(out[2]) == 0));
    REQUIRE(pair.move(9, moved));
    CHECK(pair.check(9, before, out[3]) == PacketStatus::lifetime_expired);
    CHECK(out[4].is_response);
    CHECK(has_status(out[5], regs::Status::unknown_sa));
    CHECK(pair.check(10, other, out[6]) == PacketStatus::ok);
    CHECK((out[7].is_response && error_of(out[7]) == 0));
    CHECK((out[8].is_response && error_of(out[8]) == 0));
    REQUIRE(has_status(out[9], regs::Status::ok));
    CHECK(out[9].result.sequence == 1);
    CHECK(net::inspect(out[9].octets)->source == moved.source);
    CHECK(pair.card.state(9).packets == 1);
    CHECK(pair.card.errors(9).lifetime_expired == 0);

    // What was counted is there until limits are written for another SA.
    pair.card.send(command(regs::Opcode::disable, 0, 9));
    CHECK(pair.card.state(9).packets == 1);
    CHECK(!pair.card.state(9).enabled);
    sa.first_sequence = 1000;
    pair.card.send(write_limits_command(9, sa));
    CHECK(pair.card.state(9).packets == 0);
    CHECK(pair.card.state(9).bytes == 0);
    CHECK(pair.card.state(9).sequence == 999);
}

TEST_CASE("a packet costs its wider side in 64 octets, whatever becomes of it", "[outbound]") {
    auto random = random_engine();
    OutboundCard card(OutboundCard::Core::openssl);
    for (SaIndex i = 0; i < 32; i++) {
        auto sa = random_outbound_sa(random);
        if (i % 8 == 7) sa.lifetime.hard_bytes = 100;
        card.add(i, sa);
    }
    int single = 0;
    for (int i = 0; i < 3000; i++) {
        const auto version = random() % 2 == 0 ? net::IpVersion::v4 : net::IpVersion::v6;
        const std::size_t least = version == net::IpVersion::v4 ? 20 : 40;
        Bytes packet =
            random_inner_packet(random, version, least + random() % (random() % 2 == 0 ? 30 : 700));
        if (random() % 8 == 0) packet[0] = 0;
        const std::size_t surplus = random() % 8 == 0 ? random() % 300 : 0;
        const auto before = card.calls;
        const Output output =
            card.send(static_cast<SaIndex>(random() % 16 == 0 ? 600 : random() % 32), packet, surplus);
        const std::size_t in_beats = (packet.size() + surplus + 63) / 64;
        const std::size_t out_beats = std::max<std::size_t>(1, (output.octets.size() + 63) / 64);
        const std::size_t ideal = std::max(in_beats, out_beats);
        CAPTURE(packet.size(), surplus, output.octets.size(), output.result.status.to_uint());
        CHECK(card.calls.parse - before.parse == in_beats);
        CHECK(card.calls.head - before.head == 1);
        CHECK(card.calls.frame - before.frame <= (output.octets.empty() ? (in_beats + 1) / 2 : out_beats));
        CHECK(card.calls.assemble - before.assemble == out_beats);
        CHECK(std::max({card.calls.parse - before.parse, card.calls.frame - before.frame,
                        card.calls.assemble - before.assemble}) == ideal);
        single += ideal == 1;
    }
    CHECK(single > 50);
}

TEST_CASE("the whole pipeline as tasks with bounded streams gives the same", "[outbound]") {
    auto random = random_engine();
    OutboundCard card(OutboundCard::Core::openssl);
    card.record();
    std::vector<Output> expected;
    const auto keep = [&](std::vector<Output> outputs) {
        std::move(outputs.begin(), outputs.end(), std::back_inserter(expected));
    };
    // Identifications go on from where this process has them, so they are not to be there.
    for (SaIndex i = 0; i < 6; i++) {
        auto sa = random_outbound_sa(random);
        sa.copying.df = true;
        sa.tfc_padding = 0;
        keep(card.add(i, sa));
    }
    for (int i = 0; i < 60; i++) {
        Bytes packet = random_inner_packet(random, net::IpVersion::v6, 40 + random() % 300);
        if (random() % 8 == 0) packet[0] = 0;
        card.give(packet_beats(static_cast<SaIndex>(random() % 8 == 0 ? 600 : random() % 6), packet));
    }
    card.give(command(regs::Opcode::query, 0, 1));
    keep(card.take());

    const auto beats = hlsc::in_fresh_process<kernels::OutputBeat>([&] {
        hls::stream<kernels::InputBeat> in;
        hls::stream<kernels::OutputBeat> out;
        hls::simulation::bounded(true);
        for (const auto& beat : card.in.tokens) in.write(beat);
        esp_outbound(in, out);
        return hlsc::take_all(out);
    });
    std::vector<Output> outputs(1);
    for (const auto& beat : beats) {
        append(outputs.back().octets, ByteView(to_octets(beat.data)).first(beat.octets.to_uint()));
        outputs.back().result = beat.result;
        if (beat.last == 1) outputs.emplace_back();
    }
    REQUIRE(outputs.size() == expected.size() + 1);
    for (std::size_t i = 0; i < expected.size(); i++) {
        CAPTURE(i);
        // Whether there was something to disable depends on what was tested before.
        if (expected[i].is_response && expected[i].octets[0] == static_cast<int>(regs::Opcode::disable))
            continue;
        CHECK(outputs[i].octets == expected[i].octets);
        CHECK(outputs[i].result.status == expected[i].result.status);
        CHECK(outputs[i].result.checksum == expected[i].result.checksum);
    }
}
