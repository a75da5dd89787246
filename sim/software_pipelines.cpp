#include "sim/software_pipelines.h"

#include <algorithm>
#include <map>

#include "drivers/card/sa_lookup.h"
#include "host/esp/outer_header.h"
#include "host/esp/software_esp.h"
#include "host/net/headers.h"

namespace keyline::sim {
namespace {

namespace regs = card::regs;
using esp::Direction;
using esp::PacketStatus;
using regs::CommandError;
using regs::Opcode;

constexpr std::size_t payload_at = 8;
constexpr std::size_t payload_octets = 56;
using Payload = std::array<std::uint8_t, payload_octets>;

regs::Status status_of(PacketStatus status) {
    switch (status) {
        case PacketStatus::ok:
            return regs::Status::ok;
        case PacketStatus::unknown_sa:
            return regs::Status::unknown_sa;
        case PacketStatus::bad_icv:
            return regs::Status::bad_icv;
        case PacketStatus::replayed:
            return regs::Status::replayed;
        case PacketStatus::too_old:
            return regs::Status::too_old;
        case PacketStatus::sequence_exhausted:
            return regs::Status::sequence_exhausted;
        case PacketStatus::lifetime_expired:
            return regs::Status::lifetime_expired;
        case PacketStatus::selector_mismatch:
            return regs::Status::selector_mismatch;
        case PacketStatus::too_big:
            return regs::Status::too_big;
        case PacketStatus::dummy:
            return regs::Status::dummy;
        case PacketStatus::malformed:
        case PacketStatus::device_failed:
            break;
    }
    return regs::Status::malformed;
}

net::IpAddress address(std::span<const std::uint8_t> octets, bool is_v6) {
    return *net::IpAddress::from_bytes(octets.first(is_v6 ? 16 : 4));
}

net::TrafficSelector selector(const Payload& payload) {
    const auto from = regs::InboundSelectors::decode(payload);
    net::TrafficSelector made;
    made.first = address(from.first, from.ipv6 != 0);
    made.last = address(from.last, from.ipv6 != 0);
    made.first_port = from.first_port;
    made.last_port = from.last_port;
    made.protocol = from.protocol;
    return made;
}

class SoftwarePipeline final : public PacketPipeline {
  public:
    SoftwarePipeline(Direction direction, std::uint32_t sa_entries)
        : direction_(direction), buckets_(sa_entries / kernels::bucket_ways) {}

    PipelineOutput packet(ByteView packet, std::uint16_t sa_index, bool) override {
        return direction_ == Direction::outbound ? outbound(packet, sa_index) : inbound(packet);
    }
    CommandOctets command(const CommandOctets& command) override;
    void wipe() override {
        software_ = std::make_unique<esp::SoftwareEsp>();
        entries_.clear();
        ways_.clear();
        indices_.clear();
    }
    void damage(std::uint64_t choice) override {
        if (indices_.empty()) return;
        auto chosen = indices_.begin();
        std::advance(chosen, choice % indices_.size());
        entries_[chosen->second].is_damaged = true;
    }

  private:
    struct Entry {
        std::array<std::uint8_t, 240> round_keys{};  // 15 slots
        std::array<std::uint8_t, 4> salt{};
        unsigned rounds = 0;
        std::array<Payload, 4> context{};
        esp::SaHandle handle = esp::SaHandle::none;
        std::uint64_t bad_icvs = 0;
        bool is_damaged = false;
    };
    struct Way {
        std::uint32_t spi = 0;
        std::uint16_t tag = 0;
        std::uint16_t index = 0;
    };

    CommandError write(Entry& entry, Opcode opcode, std::uint8_t part, const Payload& payload);
    CommandError write_context(Entry& entry, std::uint8_t part, const Payload& payload);
    CommandError write_bucket(std::uint8_t table, std::uint16_t index, const Payload& payload);
    CommandError enable(Entry& entry, std::uint16_t index);
    esp::SaParameters parameters(const Entry& entry) const;
    void put_outbound_terms(const Entry& entry, esp::SaParameters& sa) const;
    void put_inbound_terms(const Entry& entry, esp::SaParameters& sa) const;
    void answer_query(const Entry& entry, std::uint8_t part, std::span<std::uint8_t, payload_octets> out);
    PipelineOutput outbound(ByteView packet, std::uint16_t sa_index);
    PipelineOutput inbound(ByteView packet);
    bool finds(ByteView packet) const;
    esp::Completion take(PipelineOutput& output);

    Direction direction_;
    std::uint32_t buckets_;
    std::unique_ptr<esp::SoftwareEsp> software_ = std::make_unique<esp::SoftwareEsp>();
    std::map<std::uint16_t, Entry> entries_;
    std::map<std::array<std::uint32_t, 3>, Way> ways_;
    std::map<esp::SaHandle, std::uint16_t> indices_;
};

CommandOctets SoftwarePipeline::command(const CommandOctets& command) {
    const auto opcode = static_cast<Opcode>(command[0]);
    const std::uint8_t part = command[1];
    const auto index = static_cast<std::uint16_t>(command[2] | command[3] << 8);
    Payload payload{};
    std::copy_n(command.begin() + payload_at, payload.size(), payload.begin());
    CommandOctets response{};
    std::copy_n(command.begin(), 4, response.begin());
    Entry& entry = entries_[index];
    const bool is_enabled = entry.handle != esp::SaHandle::none;
    auto error = CommandError::none;
    switch (opcode) {
        case Opcode::write_keys:
        case Opcode::write_hash:
            error = is_enabled ? CommandError::enabled : write(entry, opcode, part, payload);
            break;
        case Opcode::write_context:
            error = is_enabled && part != 0 ? CommandError::enabled : write_context(entry, part, payload);
            break;
        case Opcode::enable:
            error = is_enabled ? CommandError::enabled : enable(entry, index);
            break;
        case Opcode::disable:
            if (!is_enabled) error = CommandError::not_enabled;
            static_cast<void>(software_->remove_sa(entry.handle));
            indices_.erase(entry.handle);
            entry.handle = esp::SaHandle::none;
            break;
        case Opcode::query:
            answer_query(entry, part, std::span(response).subspan<payload_at>());
            break;
        case Opcode::write_bucket:
            error = write_bucket(part, index, payload);
            break;
        default:
            error = CommandError::bad_opcode;
    }
    response[4] = static_cast<std::uint8_t>(error);
    return response;
}

CommandError SoftwarePipeline::write(Entry& entry, Opcode opcode, std::uint8_t part, const Payload& payload) {
    constexpr std::size_t keys = 48;  // octets of a part
    if (opcode == Opcode::write_keys) {
        if (part >= entry.round_keys.size() / keys) return CommandError::bad_part;
        std::copy_n(payload.begin(), keys, entry.round_keys.begin() + part * keys);
        return CommandError::none;
    }
    if (part > 1) return CommandError::bad_part;
    if (part == 0) return CommandError::none;
    std::copy_n(payload.begin() + 32, entry.salt.size(), entry.salt.begin());
    entry.rounds = payload[36];
    return CommandError::none;
}

CommandError SoftwarePipeline::write_context(Entry& entry, std::uint8_t part, const Payload& payload) {
    if (part >= entry.context.size()) return CommandError::bad_part;
    entry.context[part] = payload;
    if (entry.handle == esp::SaHandle::none) return CommandError::none;
    const auto sa = parameters(entry);
    const auto moved = software_->update_outer(entry.handle, sa.source, sa.destination, sa.udp);
    return moved ? CommandError::none : CommandError::bad_context;
}

CommandError SoftwarePipeline::write_bucket(std::uint8_t table, std::uint16_t index, const Payload& payload) {
    const auto way = regs::InboundBucket::decode(payload);
    if (direction_ == Direction::outbound || table >= kernels::bucket_tables) return CommandError::bad_part;
    if (way.bucket >= buckets_ || way.way >= kernels::bucket_ways) return CommandError::bad_context;
    if (way.valid != 0)
        ways_[{table, way.bucket, way.way}] = {way.spi, way.tag, index};
    else
        ways_.erase({table, way.bucket, way.way});
    return CommandError::none;
}

CommandError SoftwarePipeline::enable(Entry& entry, std::uint16_t index) {
    const auto handle = software_->add_sa(parameters(entry));
    if (!handle) return CommandError::bad_context;
    entry.handle = *handle;
    entry.bad_icvs = 0;
    indices_[*handle] = index;
    return CommandError::none;
}

esp::SaParameters SoftwarePipeline::parameters(const Entry& entry) const {
    esp::SaParameters sa;
    sa.direction = direction_;
    sa.key_bits = 32 * (entry.rounds - 6);
    Bytes key(entry.round_keys.begin(), entry.round_keys.begin() + sa.key_bits / 8);
    append(key, entry.salt);
    sa.key = crypto::Secret(key);
    const auto put_suite = [&](const auto& context) {
        sa.spi = context.spi;
        sa.esn = context.esn;
        sa.mode = context.transport ? esp::Mode::transport : esp::Mode::tunnel;
        sa.encryption = context.suite == 1       ? esp::Encryption::aes_gmac
                        : context.icv_words == 4 ? esp::Encryption::aes_gcm_16
                        : context.icv_words == 3 ? esp::Encryption::aes_gcm_12
                                                 : esp::Encryption::aes_gcm_8;
    };
    if (direction_ == Direction::outbound) {
        put_suite(regs::OutboundContext::decode(entry.context[0]));
        put_outbound_terms(entry, sa);
    } else {
        put_suite(regs::InboundContext::decode(entry.context[0]));
        put_inbound_terms(entry, sa);
    }
    return sa;
}

void SoftwarePipeline::put_outbound_terms(const Entry& entry, esp::SaParameters& sa) const {
    const auto context = regs::OutboundContext::decode(entry.context[0]);
    const auto limits = regs::OutboundLimits::decode(entry.context[1]);
    sa.source = address(context.source, context.ipv6);
    sa.destination = address(context.destination, context.ipv6);
    if (context.udp) sa.udp = esp::UdpEncapsulation{context.source_port, context.destination_port};
    sa.copying = {context.copy_df, context.copy_ecn,
                  context.copy_dscp ? esp::CopyDscp::out : esp::CopyDscp::no};
    sa.tfc_padding = context.tfc_octets;
    sa.first_sequence = limits.first_sequence;
    sa.lifetime = {limits.soft_packets, limits.hard_packets, limits.soft_bytes, limits.hard_bytes};
}

void SoftwarePipeline::put_inbound_terms(const Entry& entry, esp::SaParameters& sa) const {
    const auto context = regs::InboundContext::decode(entry.context[0]);
    const auto limits = regs::InboundLimits::decode(entry.context[1]);
    sa.destination = address(context.destination, context.ipv6);
    sa.source = sa.destination;
    sa.replay_window = context.replay_window;
    sa.copying = {true, context.copy_ecn, context.copy_dscp ? esp::CopyDscp::in : esp::CopyDscp::no};
    sa.lifetime = {limits.soft_packets, limits.hard_packets, limits.soft_bytes, limits.hard_bytes};
    sa.source_selectors = {selector(entry.context[2])};
    sa.destination_selectors = {selector(entry.context[3])};
    if (!context.host_selectors) return;
    for (auto* side : {&sa.source_selectors, &sa.destination_selectors})
        *side = {*net::TrafficSelector::parse("0.0.0.0/0"), *net::TrafficSelector::parse("::/0")};
}

void SoftwarePipeline::answer_query(const Entry& entry, std::uint8_t part,
                                    std::span<std::uint8_t, payload_octets> out) {
    const auto counters = software_->query_sa(entry.handle).value_or(esp::SaCounters());
    const auto put = [&](auto state, auto errors) {
        state.packets = counters.packets;
        state.bytes = counters.bytes;
        state.sequence = counters.sequence;
        errors.malformed = static_cast<std::uint32_t>(counters.errors);
        if (part == 0)
            state.encode(out);
        else
            errors.encode(out);
    };
    if (direction_ == Direction::outbound)
        put(regs::OutboundState(), regs::OutboundErrors());
    else
        put(regs::InboundState(), regs::InboundErrors());
}

// What SoftwareEsp says of the packet that it was given.
esp::Completion SoftwarePipeline::take(PipelineOutput& output) {
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    software_->poll(completions, events);
    auto& completion = completions.at(0);
    output.status = status_of(completion.status);
    for (const auto& event : events)
        output.events |= static_cast<std::uint8_t>(
            event.kind == esp::SaEvent::Kind::soft_lifetime   ? regs::Event::soft_limit
            : event.kind == esp::SaEvent::Kind::hard_lifetime ? regs::Event::hard_limit
                                                              : regs::Event::exhausted);
    if (completion.sa != esp::SaHandle::none) output.sa_index = indices_.at(completion.sa);
    output.octets = std::move(completion.packet);
    return std::move(completion);
}

PipelineOutput SoftwarePipeline::outbound(ByteView packet, std::uint16_t sa_index) {
    PipelineOutput output;
    output.memory_error = entries_[sa_index].is_damaged;
    const auto handle = entries_[sa_index].handle;
    software_->submit_outbound(handle, to_bytes(packet), 0);
    take(output);
    if (output.status != regs::Status::ok) return output;
    output.sequence_number = software_->query_sa(handle)->sequence;
    const auto outer = net::inspect(output.octets);
    if (outer->version == net::IpVersion::v6 && outer->protocol == net::ip_protocol_udp) {
        const std::size_t at = outer->header_bytes + 6;
        output.checksum = static_cast<std::uint16_t>(output.octets[at] | output.octets[at + 1] << 8);
        output.octets[at] = output.octets[at + 1] = 0;
    }
    return output;
}

// As the card looks it up.
bool SoftwarePipeline::finds(ByteView packet) const {
    const auto outer = esp::parse_outer(packet);
    if (!outer) return true;  // malformed
    const auto hash = kernels::sa_hash(outer->spi, card::sa_address(outer->ip.destination));
    std::size_t found = 0;
    for (std::uint32_t table = 0; table < kernels::bucket_tables; table++)
        for (std::uint32_t way = 0; way < kernels::bucket_ways; way++) {
            const auto at = ways_.find({table, hash.buckets[table] & (buckets_ - 1), way});
            if (at != ways_.end() && at->second.spi == outer->spi && at->second.tag == hash.tag) found++;
        }
    return found == 1;
}

PipelineOutput SoftwarePipeline::inbound(ByteView packet) {
    PipelineOutput output;
    if (!finds(packet)) {
        output.status = regs::Status::unknown_sa;
        return output;
    }
    software_->submit_inbound(to_bytes(packet), 0);
    const auto completion = take(output);
    if (!output.sa_index) return output;
    Entry& entry = entries_[*output.sa_index];
    output.memory_error = entry.is_damaged;
    const auto outer = esp::parse_outer(packet);
    const auto highest = software_->query_sa(completion.sa)->sequence;
    output.sequence_number = (highest >> 32) << 32 | outer->sequence;
    if (output.status == regs::Status::bad_icv && entry.bad_icvs++ % 256 == 0)
        output.events |= static_cast<std::uint8_t>(regs::Event::bad_icv);
    if (output.status != regs::Status::ok) return output;
    const auto context = regs::InboundContext::decode(entry.context[0]);
    if (context.host_selectors) output.host_checks |= static_cast<std::uint8_t>(regs::HostCheck::selectors);
    if (context.transport && outer->udp)
        output.host_checks |= static_cast<std::uint8_t>(regs::HostCheck::checksum);
    return output;
}

}  // namespace

FunctionalPort::Pipelines software_pipelines(std::uint32_t sa_entries) {
    return {std::make_unique<SoftwarePipeline>(Direction::outbound, sa_entries),
            std::make_unique<SoftwarePipeline>(Direction::inbound, sa_entries)};
}

}  // namespace keyline::sim
