#include "tests/unit/kernels/inbound_card.h"

#include <algorithm>

#include "host/esp/inner_packet.h"
#include "host/esp/outer_header.h"
#include "host/esp/transport_mode.h"
#include "host/net/headers.h"
#include "hw/hls/kernels/inbound_deliver.h"
#include "hw/hls/kernels/inbound_frame.h"
#include "hw/hls/kernels/inbound_head.h"
#include "hw/hls/kernels/inbound_parse.h"
#include "hw/hls/kernels/inbound_verdict.h"
#include "hw/hls/kernels/open.h"
#include "tests/unit/kernels/core_packets.h"

namespace keyline::test {

namespace regs = card::regs;

std::vector<Command> inbound_context_commands(SaIndex index, const esp::SaParameters& sa) {
    std::vector<Command> commands;
    for (std::uint8_t part = 0; part < 4; part++)
        commands.push_back(command(regs::Opcode::write_context, part, index));
    // What an outbound SA has, too.
    const Command outbound = write_context_command(index, sa);
    regs::InboundContext context;
    context.spi = sa.spi;
    context.suite = outbound[8 + regs::OutboundContext::suite_lo / 8];
    context.icv_words = outbound[8 + regs::OutboundContext::icv_words_lo / 8];
    context.replay_window = static_cast<std::uint16_t>(sa.replay_window);
    context.esn = sa.esn;
    context.transport = sa.mode == esp::Mode::transport;
    context.ipv6 = !sa.destination.is_v4();
    const bool is_tunnel = sa.mode == esp::Mode::tunnel;
    context.copy_ecn = is_tunnel && sa.copying.ecn;
    context.copy_dscp = is_tunnel && sa.copying.dscp_in();
    context.host_selectors = sa.source_selectors.size() != 1 || sa.destination_selectors.size() != 1;
    context.destination = sa.destination.bytes();
    context.encode(std::span(commands[0]).subspan<8, 56>());
    regs::InboundLimits limits;
    limits.soft_packets = sa.lifetime.soft_packets;
    limits.hard_packets = sa.lifetime.hard_packets;
    limits.soft_bytes = sa.lifetime.soft_bytes;
    limits.hard_bytes = sa.lifetime.hard_bytes;
    limits.encode(std::span(commands[1]).subspan<8, 56>());
    for (std::size_t side = 0; side < 2; side++) {
        const auto& all = side == 0 ? sa.source_selectors : sa.destination_selectors;
        if (all.empty()) continue;
        regs::InboundSelectors selector;
        selector.first = all[0].first.bytes();
        selector.last = all[0].last.bytes();
        selector.first_port = all[0].first_port;
        selector.last_port = all[0].last_port;
        selector.protocol = all[0].protocol;
        selector.ipv6 = all[0].version() == net::IpVersion::v6;
        selector.encode(std::span(commands[2 + side]).subspan<8, 56>());
    }
    return commands;
}

Command bucket_command(const card::SaLookup::Write& write) {
    Command made =
        command(regs::Opcode::write_bucket, static_cast<std::uint8_t>(write.table), write.content.sa_index);
    regs::InboundBucket bucket;
    bucket.bucket = static_cast<std::uint16_t>(write.bucket);
    bucket.way = static_cast<std::uint8_t>(write.way);
    bucket.valid = write.content.valid;
    bucket.spi = write.content.spi;
    bucket.tag = write.content.tag;
    bucket.encode(std::span(made).subspan<8, 56>());
    return made;
}

std::vector<Command> bucket_commands(card::SaLookup& lookup, SaIndex index, const esp::SaParameters& sa) {
    const auto writes = lookup.add(sa.spi, sa.destination, index);
    REQUIRE(writes);
    std::vector<Command> commands;
    for (const auto& write : *writes) commands.push_back(bucket_command(write));
    return commands;
}

std::vector<Command> inbound_sa_commands(SaIndex index, const esp::SaParameters& sa) {
    auto commands = write_key_commands(index, sa);
    for (const auto& c : inbound_context_commands(index, sa)) commands.push_back(c);
    return commands;
}

template <class Token>
void InboundCard::join(Link<Token>& link, std::vector<Token>& recorded) {
    link.mover.emplace([&link, &recorded, this] {
        const Token token = link.from.read();
        if (records) recorded.push_back(token);
        link.to.write(token);
    });
}

InboundCard::InboundCard() {
    parse_.emplace([this] {
        inbound_parse(in_, heads_.from, even_.from, odd_.from, sums_.from);
        calls.parse++;
    });
    head_.emplace([this] {
        inbound_head(heads_.to, windows_.to, plans_.from, contexts_.from);
        calls.head++;
    });
    frame_.emplace([this] {
        inbound_frame(plans_.to, even_.to, odd_.to, blocks_.from);
        calls.frame++;
    });
    open_.emplace([this] { open_core(blocks_.to, text_even_.from, text_odd_.from, endings_.from); });
    verdict_.emplace([this] {
        inbound_verdict(contexts_.to, endings_.to, sums_.to, windows_.from, verdicts_.from);
        calls.verdict++;
    });
    deliver_.emplace([this] {
        inbound_deliver(verdicts_.to, text_even_.to, text_odd_.to, out_);
        calls.deliver++;
    });
    join(heads_, tokens.heads);
    join(even_, tokens.even);
    join(odd_, tokens.odd);
    join(sums_, tokens.sums);
    join(windows_, tokens.windows);
    join(plans_, tokens.plans);
    join(contexts_, tokens.contexts);
    join(blocks_, tokens.blocks);
    join(text_even_, tokens.text_even);
    join(text_odd_, tokens.text_odd);
    join(endings_, tokens.endings);
    join(verdicts_, tokens.verdicts);
}

InboundCard::~InboundCard() {
    if (records) return;
    try {
        for (const auto& beat : undo_) in_.write(beat);
        while (!out_.empty()) out_.read();
    } catch (const std::exception&) {
        // A test that failed has left the card anyhow.
        undo_.clear();
    }
}

void InboundCard::add(SaIndex index, const esp::SaParameters& sa) {
    send(command(regs::Opcode::disable, 0, index));
    for (const auto& c : inbound_sa_commands(index, sa)) REQUIRE(send(c).octets[4] == 0);
    REQUIRE(send(command(regs::Opcode::enable, 0, index)).octets[4] == 0);
    for (const auto& c : bucket_commands(lookup, index, sa)) REQUIRE(send(c).octets[4] == 0);
}

void InboundCard::remove(SaIndex index, const esp::SaParameters& sa) {
    const auto write = lookup.remove(sa.spi, sa.destination);
    REQUIRE(write);
    REQUIRE(send(bucket_command(*write)).octets[4] == 0);
    REQUIRE(send(command(regs::Opcode::disable, 0, index)).octets[4] == 0);
}

void InboundCard::give(const std::vector<kernels::InputBeat>& beats) {
    for (const auto& beat : beats) {
        if (records) tokens.in.push_back(beat);
        remember_to_undo(beat);
        in_.write(beat);
    }
}

void InboundCard::remember_to_undo(const kernels::InputBeat& beat) {
    if (beat.kind != kernels::command_kind) return;
    const Bytes given = to_octets(beat.data);
    const auto opcode = static_cast<regs::Opcode>(given[0]);
    Command undone{};
    std::copy(given.begin(), given.end(), undone.begin());
    if (opcode == regs::Opcode::enable) {
        undone[0] = static_cast<std::uint8_t>(regs::Opcode::disable);
    } else if (opcode == regs::Opcode::write_bucket) {
        undone[8 + regs::InboundBucket::valid_lo / 8] = 0;
    } else {
        return;
    }
    undo_.push_back(command_beat(undone));
}

std::vector<Output> InboundCard::take() {
    std::vector<Output> outputs;
    while (!out_.empty()) {
        const auto beat = out_.read();
        if (records) tokens.out.push_back(beat);
        const auto octets = beat.octets.to_uint();
        const Bytes data = to_octets(beat.data);
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

Output InboundCard::send(ByteView packet, std::size_t surplus) {
    give_packet(packet, surplus);
    auto outputs = take();
    REQUIRE(outputs.size() == 1);
    REQUIRE_FALSE(outputs[0].is_response);
    return outputs[0];
}

Output InboundCard::send(const Command& c) {
    give(c);
    auto outputs = take();
    REQUIRE(outputs.size() == 1);
    REQUIRE(outputs[0].is_response);
    REQUIRE(outputs[0].octets.size() == 64);
    REQUIRE(std::equal(c.begin(), c.begin() + 4, outputs[0].octets.begin()));
    return outputs[0];
}

regs::InboundState InboundCard::state(SaIndex index) {
    const Bytes octets = send(command(regs::Opcode::query, 0, index)).octets;
    REQUIRE(octets[4] == 0);
    return regs::InboundState::decode(std::span(octets).subspan<8, 56>());
}

regs::InboundErrors InboundCard::errors(SaIndex index) {
    const Bytes octets = send(command(regs::Opcode::query, 1, index)).octets;
    REQUIRE(octets[4] == 0);
    return regs::InboundErrors::decode(std::span(octets).subspan<8, 56>());
}

std::string status_name(const kernels::Result& result) {
    switch (static_cast<regs::Status>(result.status.to_uint())) {
        case regs::Status::ok:
            return esp::to_string(esp::PacketStatus::ok);
        case regs::Status::unknown_sa:
            return esp::to_string(esp::PacketStatus::unknown_sa);
        case regs::Status::bad_icv:
            return esp::to_string(esp::PacketStatus::bad_icv);
        case regs::Status::replayed:
            return esp::to_string(esp::PacketStatus::replayed);
        case regs::Status::too_old:
            return esp::to_string(esp::PacketStatus::too_old);
        case regs::Status::malformed:
            return esp::to_string(esp::PacketStatus::malformed);
        case regs::Status::lifetime_expired:
            return esp::to_string(esp::PacketStatus::lifetime_expired);
        case regs::Status::selector_mismatch:
            return esp::to_string(esp::PacketStatus::selector_mismatch);
        case regs::Status::dummy:
            return esp::to_string(esp::PacketStatus::dummy);
        case regs::Status::unsupported:
            return "unsupported";
        case regs::Status::too_big:
            return "too_big";
        default:
            return "no status of this direction";
    }
}

void InboundPair::add(SaIndex index, const esp::SaParameters& sa) {
    add_to_software(index, sa);
    card.add(index, sa);
}

void InboundPair::add_to_software(SaIndex index, const esp::SaParameters& sa) {
    const auto handle = software.add_sa(sa.clone());
    if (!handle) FAIL(handle.error().message);
    Sa& added = sas_[index];
    added = Sa();
    added.handle = *handle;
    added.parameters = sa.clone();
}

void InboundPair::move_in_software(SaIndex index, const esp::SaParameters& to) {
    REQUIRE(software.update_outer(sas_.at(index).handle, to.source, to.destination, to.udp));
}

void InboundPair::remove_from_software(SaIndex index) {
    REQUIRE(software.remove_sa(sas_.at(index).handle));
    sas_.erase(index);
}

esp::PacketStatus InboundPair::check(const Bytes& packet, std::size_t surplus) {
    return check(packet, card.send(packet, surplus));
}

esp::PacketStatus InboundPair::check(const Bytes& packet, const Output& output) {
    const auto& result = output.result;
    REQUIRE(result.length.to_uint() == output.octets.size());
    REQUIRE(output.beats == std::max<std::size_t>(1, (output.octets.size() + 63) / 64));
    REQUIRE(software.submit_inbound(Bytes(packet), 0));
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    software.poll(completions, events);
    REQUIRE(completions.size() == 1);
    const auto& expected = completions[0];
    const std::string status = status_name(result);
    Sa* sa = nullptr;
    if (result.sa_valid == 1) sa = &sas_.at(static_cast<SaIndex>(result.sa_index.to_uint()));
    REQUIRE(expected.sa == (sa == nullptr ? esp::SaHandle::none : sa->handle));
    if (sa != nullptr && result.status != 0) sa->errors[static_cast<regs::Status>(result.status.to_uint())]++;
    unsigned event_bits = 0;
    for (const auto& event : events)
        event_bits |= event.kind == esp::SaEvent::Kind::soft_lifetime ? kernels::regs::event::soft_limit
                                                                      : kernels::regs::event::hard_limit;
    REQUIRE((result.events.to_uint() & ~static_cast<unsigned>(kernels::regs::event::bad_icv)) == event_bits);

    const unsigned left = result.host_checks.to_uint();
    Bytes octets = output.octets;
    if (result.status == 0) {
        sa->packets++;
        sa->bytes += octets.size();
        if ((left & kernels::regs::host_check::checksum) != 0) esp::renew_checksum(octets);
        if ((left & kernels::regs::host_check::selectors) != 0) {
            left_to_host++;
            const bool refused = expected.status == esp::PacketStatus::selector_mismatch ||
                                 ((left & kernels::regs::host_check::headers) != 0 &&
                                  expected.status == esp::PacketStatus::malformed);
            if (refused) return expected.status;
        }
    }
    // Dropped for its ECN (RFC 6040), before the host could compare selectors.
    const auto outer = net::inspect(packet);
    if (sa != nullptr && status == "malformed" && expected.status == esp::PacketStatus::selector_mismatch &&
        outer && (outer->traffic_class & 3) == 3)
        return expected.status;
    REQUIRE(status == esp::to_string(expected.status));
    REQUIRE(octets == expected.packet);
    return expected.status;
}

void InboundPair::check_counters(SaIndex index) {
    Sa& sa = sas_.at(index);
    const auto counters = software.query_sa(sa.handle);
    REQUIRE(counters);
    const auto state = card.state(index);
    CHECK(state.sequence == counters->sequence);
    CHECK(state.packets == sa.packets);
    CHECK(state.bytes == sa.bytes);
    CHECK(state.enabled == 1);
    const auto errors = card.errors(index);
    CHECK(errors.bad_icv == sa.errors[regs::Status::bad_icv]);
    CHECK(errors.replayed == sa.errors[regs::Status::replayed]);
    CHECK(errors.too_old == sa.errors[regs::Status::too_old]);
    CHECK(errors.malformed == sa.errors[regs::Status::malformed]);
    CHECK(errors.lifetime_expired == sa.errors[regs::Status::lifetime_expired]);
    CHECK(errors.selector_mismatch == sa.errors[regs::Status::selector_mismatch]);
    CHECK(errors.dummy == sa.errors[regs::Status::dummy]);
}

}  // namespace keyline::test
