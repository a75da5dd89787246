#include "tests/unit/kernels/outbound_card.h"

#include <algorithm>

#include "drivers/card/key_commands.h"
#include "host/net/headers.h"
#include "hw/hls/kernels/outbound_assemble.h"
#include "hw/hls/kernels/outbound_frame.h"
#include "hw/hls/kernels/outbound_head.h"
#include "hw/hls/kernels/outbound_parse.h"
#include "hw/hls/kernels/seal.h"
#include "tests/unit/kernels/core_packets.h"

namespace keyline::test {

namespace regs = card::regs;

namespace {

unsigned suite_code(const esp::SaParameters& sa) {
    return sa.encryption == esp::Encryption::aes_gmac ? kernels::regs::suite::aes_gmac
           : sa.encryption == esp::Encryption::null   ? kernels::regs::suite::null
                                                      : kernels::regs::suite::aes_gcm;
}

unsigned icv_words(const esp::SaParameters& sa) {
    switch (sa.encryption) {
        case esp::Encryption::aes_gcm_8:
            return 2;
        case esp::Encryption::aes_gcm_12:
            return 3;
        case esp::Encryption::null:
            return 0;
        default:
            return 4;
    }
}

}  // namespace

Bytes Output::with_checksum(std::size_t udp_offset) const {
    Bytes packet = octets;
    if (result.checksum == 0) return packet;
    packet[udp_offset + 6] = static_cast<std::uint8_t>(result.checksum.to_uint());
    packet[udp_offset + 7] = static_cast<std::uint8_t>(result.checksum.to_uint() >> 8);
    return packet;
}

Command command(regs::Opcode opcode, std::uint8_t part, std::uint16_t sa_index) {
    Command made{};
    made[0] = static_cast<std::uint8_t>(opcode);
    made[1] = part;
    made[2] = static_cast<std::uint8_t>(sa_index);
    made[3] = static_cast<std::uint8_t>(sa_index >> 8);
    return made;
}

std::vector<Command> write_key_commands(SaIndex index, const esp::SaParameters& sa) {
    const auto octets = card::key_commands(index, sa.key_bits, sa.key.reveal());
    REQUIRE(octets);
    std::vector<Command> commands(card::key_command_count);
    for (std::size_t i = 0; i < commands.size(); i++)
        std::copy_n(octets->reveal().begin() + static_cast<std::ptrdiff_t>(64 * i), 64, commands[i].begin());
    return commands;
}

Command write_context_command(SaIndex index, const esp::SaParameters& sa) {
    regs::OutboundContext context;
    context.spi = sa.spi;
    context.suite = static_cast<std::uint8_t>(suite_code(sa));
    context.icv_words = static_cast<std::uint8_t>(icv_words(sa));
    context.transport = sa.mode == esp::Mode::transport;
    context.ipv6 = !sa.source.is_v4();
    context.udp = sa.udp.has_value();
    context.esn = sa.esn;
    context.copy_df = sa.copying.df;
    context.copy_ecn = sa.copying.ecn;
    context.copy_dscp = sa.copying.dscp_out();
    context.tfc_octets = static_cast<std::uint16_t>(sa.tfc_padding);
    context.source_port = sa.udp ? sa.udp->source_port : 0;
    context.destination_port = sa.udp ? sa.udp->destination_port : 0;
    context.source = sa.source.bytes();
    context.destination = sa.destination.bytes();
    Command made = command(regs::Opcode::write_context, 0, index);
    context.encode(std::span(made).subspan<8, 56>());
    return made;
}

Command write_limits_command(SaIndex index, const esp::SaParameters& sa) {
    regs::OutboundLimits limits;
    limits.first_sequence = sa.first_sequence;
    limits.soft_packets = sa.lifetime.soft_packets;
    limits.hard_packets = sa.lifetime.hard_packets;
    limits.soft_bytes = sa.lifetime.soft_bytes;
    limits.hard_bytes = sa.lifetime.hard_bytes;
    Command made = command(regs::Opcode::write_context, 1, index);
    limits.encode(std::span(made).subspan<8, 56>());
    return made;
}

std::vector<kernels::InputBeat> packet_beats(SaIndex index, ByteView packet, std::size_t surplus,
                                             unsigned flags) {
    // What follows the packet in its last beat is of no meaning either, so it is not zeros.
    Bytes octets = to_bytes(packet);
    octets.resize(packet.size() + surplus, 0xa5);
    const std::size_t length = octets.size();
    octets.resize(std::max<std::size_t>(64, (octets.size() + 63) / 64 * 64), 0xa5);
    std::vector<kernels::InputBeat> beats;
    for (std::size_t at = 0; at < octets.size(); at += 64) {
        kernels::InputBeat beat{};
        beat.kind = kernels::packet_kind;
        beat.data = to_data(std::span(octets).subspan(at, 64));
        beat.first = at == 0;
        beat.last = at + 64 == octets.size();
        beat.length = length;
        beat.sa_index = index;
        beat.flags = flags;
        beats.push_back(beat);
    }
    return beats;
}

kernels::InputBeat command_beat(const Command& command) {
    kernels::InputBeat beat{};
    beat.kind = kernels::command_kind;
    beat.data = to_data(command);
    beat.first = 1;
    beat.last = 1;
    return beat;
}

OutboundCard::OutboundCard(Core core) {
    parse_.emplace([this] {
        outbound_parse(in.out, heads.in, even.in, odd.in);
        calls.parse++;
    });
    head_.emplace([this] {
        outbound_head(heads.out, plans.in, envelopes.in);
        calls.head++;
    });
    frame_.emplace([this] {
        outbound_frame(plans.out, even.out, odd.out, blocks.in);
        calls.frame++;
    });
    if (core == Core::kernel) {
        seal_.emplace([this] { seal(blocks.out, sealed_even.in, sealed_odd.in); });
    } else {
        seal_.emplace([this] { seal_with_openssl(); });
    }
    assemble_.emplace([this] {
        outbound_assemble(envelopes.out, sealed_even.out, sealed_odd.out, out.in);
        calls.assemble++;
    });
}

OutboundCard::~OutboundCard() = default;

void OutboundCard::record() {
    const auto switch_on = [](auto&... taps) { ((taps.records = true), ...); };
    switch_on(in, heads, even, odd, plans, envelopes, blocks, sealed_even, sealed_odd, out);
}

void OutboundCard::seal_with_openssl() {
    const kernels::CoreBeat beat = blocks.out.read();
    const auto give_beat = [&](std::size_t number, kernels::Data data, bool last) {
        kernels::SealedBeat sealed{};
        sealed.kind = beat.kind;
        sealed.data = data;
        sealed.last = last;
        (number % 2 == 0 ? sealed_even.in : sealed_odd.in).write(sealed);
    };
    if (beat.kind == kernels::command_kind) {
        REQUIRE(core_packet_.empty());
        give_beat(0, kernels::Data(beat.data.range(63, 0)), true);
        return;
    }
    REQUIRE(beat.first == (core_packet_.empty() ? 1 : 0));
    REQUIRE(beat.beat.to_uint() == core_packet_.size());
    core_packet_.push_back(beat);
    if (beat.last == 0) return;

    CoreSa sa;
    sa.suite = static_cast<int>(beat.suite.to_uint());
    sa.esn = beat.esn == 1;
    Bytes octets;
    for (const auto& b : core_packet_) append(octets, to_octets(b.data));
    const Shape shape = shape_of(sa, beat.text_octets.to_uint());
    REQUIRE(shape.beats == core_packet_.size());
    REQUIRE(shape.header_lane == beat.header_lane.to_uint());
    REQUIRE(shape.text_end == std::size_t{4} * beat.text_end.to_uint());
    const auto is_zero = [](std::uint8_t octet) { return octet == 0; };
    const auto header = octets.begin() + static_cast<std::ptrdiff_t>(16 * shape.header_lane);
    const auto text = header + 16;
    const auto end = text + beat.text_octets.to_int();
    REQUIRE(std::all_of(octets.begin(), header, is_zero));
    REQUIRE(std::all_of(end, octets.end(), is_zero));
    if (beat.suite != kernels::regs::suite::null) {
        const Keys& keys = keys_.at(static_cast<SaIndex>(beat.sa.to_uint()));
        sa.key = keys.key;
        sa.salt = keys.salt;
        CorePacket packet;
        for (int i = 0; i < 4; i++) sa.spi = sa.spi << 8 | header[i];
        packet.sequence = beat.sequence_high.to_uint();
        for (int i = 4; i < 8; i++) packet.sequence = packet.sequence << 8 | header[i];
        for (int i = 8; i < 16; i++) packet.iv = packet.iv << 8 | header[i];
        packet.text.assign(text, end);
        const Bytes sealed = sealed_packet(sa, packet);
        std::copy(sealed.begin(), sealed.end(), header);
    }
    for (std::size_t i = 0; i < shape.beats; i++)
        give_beat(i, to_data(std::span(octets).subspan(64 * i, 64)), i + 1 == shape.beats);
    core_packet_.clear();
}

std::vector<Output> OutboundCard::add(SaIndex index, const esp::SaParameters& sa) {
    std::vector<Command> commands;
    const auto key = sa.key.reveal();
    if (!key.empty()) {
        keys_[index] = {to_bytes(key.first(key.size() - 4)), to_bytes(key.last(4))};
        commands = write_key_commands(index, sa);
    }
    commands.push_back(write_context_command(index, sa));
    commands.push_back(write_limits_command(index, sa));
    commands.push_back(command(regs::Opcode::enable, 0, index));
    std::vector<Output> responses = {send(command(regs::Opcode::disable, 0, index))};
    for (const auto& c : commands) {
        responses.push_back(send(c));
        REQUIRE(responses.back().octets[4] == 0);
    }
    return responses;
}

void OutboundCard::give(const std::vector<kernels::InputBeat>& beats) {
    for (const auto& beat : beats) in.in.write(beat);
}

std::vector<Output> OutboundCard::take() {
    std::vector<Output> outputs;
    while (!out.out.empty()) {
        const auto beat = out.out.read();
        const auto octets = beat.octets.to_uint();
        const Bytes data = to_octets(beat.data);
        // Nobody sees what is behind the end, and nothing is there.
        REQUIRE(
            std::all_of(data.begin() + octets, data.end(), [](std::uint8_t octet) { return octet == 0; }));
        REQUIRE((beat.last == 1 || octets == 64));
        append(unfinished_.octets, ByteView(data).first(octets));
        unfinished_.beats++;
        if (beat.last == 0) continue;
        unfinished_.is_response = beat.kind == kernels::command_kind;
        unfinished_.result = beat.result;
        outputs.push_back(std::exchange(unfinished_, Output()));
    }
    return outputs;
}

Output OutboundCard::send(SaIndex index, ByteView packet, std::size_t surplus, unsigned flags) {
    give(packet_beats(index, packet, surplus, flags));
    auto outputs = take();
    REQUIRE(outputs.size() == 1);
    REQUIRE_FALSE(outputs[0].is_response);
    return outputs[0];
}

Output OutboundCard::send(const Command& c) {
    give(c);
    auto outputs = take();
    REQUIRE(outputs.size() == 1);
    REQUIRE(outputs[0].is_response);
    REQUIRE(outputs[0].octets.size() == 64);
    REQUIRE(std::equal(c.begin(), c.begin() + 4, outputs[0].octets.begin()));
    return outputs[0];
}

regs::OutboundState OutboundCard::state(SaIndex index) {
    const Bytes octets = send(command(regs::Opcode::query, 0, index)).octets;
    REQUIRE(octets[4] == 0);
    return regs::OutboundState::decode(std::span(octets).subspan<8, 56>());
}

regs::OutboundErrors OutboundCard::errors(SaIndex index) {
    const Bytes octets = send(command(regs::Opcode::query, 1, index)).octets;
    REQUIRE(octets[4] == 0);
    return regs::OutboundErrors::decode(std::span(octets).subspan<8, 56>());
}

namespace {

net::IpAddress random_address(std::mt19937_64& random, net::IpVersion version) {
    return *net::IpAddress::from_bytes(random_bytes(random, version == net::IpVersion::v4 ? 4 : 16));
}

}  // namespace

esp::SaParameters random_outbound_sa(std::mt19937_64& random) {
    static constexpr esp::Encryption suites[] = {esp::Encryption::aes_gcm_16, esp::Encryption::aes_gcm_12,
                                                 esp::Encryption::aes_gcm_8, esp::Encryption::aes_gmac};
    static constexpr esp::CopyDscp dscp[] = {esp::CopyDscp::no, esp::CopyDscp::in, esp::CopyDscp::out,
                                             esp::CopyDscp::yes};
    esp::SaParameters sa;
    sa.spi = static_cast<std::uint32_t>(random() | 0x100);
    sa.mode = random() % 2 == 0 ? esp::Mode::tunnel : esp::Mode::transport;
    sa.encryption = suites[random() % 4];
    sa.key_bits = static_cast<unsigned>(128 + 64 * (random() % 3));
    sa.key = crypto::Secret(random_bytes(random, sa.key_bits / 8 + 4));
    sa.esn = random() % 2 == 0;
    sa.first_sequence = random() % 4 == 0 ? 1 : random() >> (sa.esn ? 4 : 36);
    if (sa.first_sequence == 0) sa.first_sequence = 1;
    const auto outer = random() % 2 == 0 ? net::IpVersion::v4 : net::IpVersion::v6;
    sa.source = random_address(random, outer);
    sa.destination = random_address(random, outer);
    if (random() % 2 == 0)
        sa.udp =
            esp::UdpEncapsulation{static_cast<std::uint16_t>(random()), static_cast<std::uint16_t>(random())};
    sa.copying.df = random() % 2 == 0;
    sa.copying.ecn = random() % 2 == 0;
    sa.copying.dscp = dscp[random() % 4];
    if (random() % 4 == 0) sa.tfc_padding = static_cast<std::uint32_t>(random() % 800);
    return sa;
}

Bytes random_inner_packet(std::mt19937_64& random, net::IpVersion version, std::size_t octets) {
    Bytes packet = random_bytes(random, octets);
    if (version == net::IpVersion::v4) {
        const std::size_t most = std::min<std::size_t>(15, octets / 4);
        packet[0] = static_cast<std::uint8_t>(0x40 | (random() % 2 == 0 ? 5 : 5 + random() % (most - 4)));
        packet[2] = static_cast<std::uint8_t>(octets >> 8);
        packet[3] = static_cast<std::uint8_t>(octets);
        packet[6] = static_cast<std::uint8_t>(random() % 2 * 0x40);
        packet[7] = 0;
        net::update_ipv4_checksum(packet);
        return packet;
    }
    packet[0] = static_cast<std::uint8_t>(0x60 | packet[0] % 16);
    packet[4] = static_cast<std::uint8_t>((octets - 40) >> 8);
    packet[5] = static_cast<std::uint8_t>(octets - 40);
    packet[6] = net::ip_protocol_udp;
    static constexpr std::uint8_t extensions[] = {0, 43, 60};
    if (octets >= 56 && random() % 3 == 0) {
        packet[6] = extensions[random() % 3];
        packet[40] = net::ip_protocol_tcp;
        packet[41] = 0;
        const auto shape = random() % 3;
        if (shape == 1) packet[41] = 1;
        if (shape == 2) {
            packet[40] = extensions[random() % 3];
            packet[48] = net::ip_protocol_udp;
            packet[49] = 0;
        }
    }
    return packet;
}

void OutboundPair::add(SaIndex index, const esp::SaParameters& sa) {
    const auto handle = software.add_sa(sa.clone());
    REQUIRE(handle);
    sas_[index] = {*handle, sa.mode};
    card.add(index, sa);
}

bool OutboundPair::move(SaIndex index, const esp::SaParameters& to) {
    return software.update_outer(sas_.at(index).handle, to.source, to.destination, to.udp).has_value();
}

esp::PacketStatus OutboundPair::check(SaIndex index, const Bytes& packet, std::size_t surplus) {
    return check(index, packet, card.send(index, packet, surplus));
}

namespace {

esp::PacketStatus status_of(const kernels::Result& result) {
    switch (static_cast<regs::Status>(result.status.to_uint())) {
        case regs::Status::ok:
            return esp::PacketStatus::ok;
        case regs::Status::unknown_sa:
            return esp::PacketStatus::unknown_sa;
        case regs::Status::malformed:
            return esp::PacketStatus::malformed;
        case regs::Status::too_big:
            return esp::PacketStatus::too_big;
        case regs::Status::lifetime_expired:
            return esp::PacketStatus::lifetime_expired;
        case regs::Status::sequence_exhausted:
            return esp::PacketStatus::sequence_exhausted;
        default:
            return esp::PacketStatus::device_failed;
    }
}

unsigned event_bits(const std::vector<esp::SaEvent>& events) {
    unsigned bits = 0;
    for (const auto& event : events) {
        const unsigned bit =
            event.kind == esp::SaEvent::Kind::soft_lifetime   ? kernels::regs::event::soft_limit
            : event.kind == esp::SaEvent::Kind::hard_lifetime ? kernels::regs::event::hard_limit
                                                              : kernels::regs::event::exhausted;
        bits |= bit;
    }
    return bits;
}

}  // namespace

esp::PacketStatus OutboundPair::check(SaIndex index, const Bytes& packet, const Output& output) {
    const Sa& sa = sas_.at(index);
    REQUIRE(software.submit_outbound(sa.handle, Bytes(packet), 0));
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    software.poll(completions, events);
    REQUIRE(completions.size() == 1);
    auto& expected = completions[0];
    const auto& result = output.result;
    REQUIRE(esp::to_string(status_of(result)) == std::string(esp::to_string(expected.status)));
    REQUIRE(result.events.to_uint() == event_bits(events));
    REQUIRE(result.sa_index.to_uint() == index);
    REQUIRE(result.sa_valid == 1);
    REQUIRE(result.length.to_uint() == output.octets.size());
    REQUIRE(result.sequence.to_uint64() ==
            (expected.status == esp::PacketStatus::ok ? software.query_sa(sa.handle)->sequence : 0));
    if (expected.status != esp::PacketStatus::ok) {
        REQUIRE(output.octets.empty());
        REQUIRE(output.beats == 1);
        return expected.status;
    }
    const bool is_tunnel = sa.mode == esp::Mode::tunnel;
    const auto outer = net::inspect(output.octets);
    REQUIRE(outer);
    // Every device counts identifications for itself.
    if (is_tunnel && outer->version == net::IpVersion::v4 && !outer->dont_fragment) {
        REQUIRE((output.octets[4] != 0 || output.octets[5] != 0));
        std::copy_n(output.octets.begin() + 4, 2, expected.packet.begin() + 4);
        net::update_ipv4_checksum(expected.packet);
    }
    REQUIRE(output.beats == (output.octets.size() + 63) / 64);
    REQUIRE(output.with_checksum(outer->header_bytes) == expected.packet);
    return expected.status;
}

}  // namespace keyline::test
