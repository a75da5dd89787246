#include "drivers/card/sa_commands.h"

#include <algorithm>

#include <fmt/format.h>

#include "host/esp/esp_transform.h"
#include "host/esp/outer_header.h"

namespace keyline::card {

namespace {

using esp::Direction;
using regs::Opcode;

constexpr std::size_t error_octet = 4;
constexpr std::size_t echoed_octets = 4;

std::uint8_t suite_of(esp::Encryption encryption) {
    const auto suite = encryption == esp::Encryption::aes_gmac ? regs::Suite::aes_gmac : regs::Suite::aes_gcm;
    return static_cast<std::uint8_t>(suite);
}
std::uint8_t icv_words(esp::Encryption encryption) {
    return static_cast<std::uint8_t>(icv_octets(encryption) / 4);
}

regs::OutboundContext outbound_context(const esp::SaTerms& sa) {
    regs::OutboundContext context;
    context.spi = sa.spi;
    context.suite = suite_of(sa.encryption);
    context.icv_words = icv_words(sa.encryption);
    context.transport = sa.mode == esp::Mode::transport;
    context.ipv6 = !sa.source.is_v4();
    context.udp = sa.udp.has_value();
    context.esn = sa.esn;
    context.copy_df = sa.copying.df;
    context.copy_ecn = sa.copying.ecn;
    context.copy_dscp = sa.copying.dscp_out();
    context.tfc_octets = tfc_octets(sa);
    const auto ports = sa.udp.value_or(esp::UdpEncapsulation{0, 0});
    context.source_port = ports.source_port;
    context.destination_port = ports.destination_port;
    context.source = sa.source.bytes();
    context.destination = sa.destination.bytes();
    return context;
}

regs::InboundContext inbound_context(const esp::SaTerms& sa) {
    regs::InboundContext context;
    context.spi = sa.spi;
    context.suite = suite_of(sa.encryption);
    context.icv_words = icv_words(sa.encryption);
    context.replay_window = static_cast<std::uint16_t>(sa.replay_window);
    context.esn = sa.esn;
    context.transport = sa.mode == esp::Mode::transport;
    context.ipv6 = !sa.destination.is_v4();
    context.copy_ecn = sa.copying.ecn;
    context.copy_dscp = sa.copying.dscp_in();
    context.host_selectors = host_compares_selectors(sa);
    context.destination = sa.destination.bytes();
    return context;
}

template <typename Limits>
void put_lifetime(Limits& limits, const esp::Lifetime& lifetime) {
    limits.soft_packets = lifetime.soft_packets;
    limits.hard_packets = lifetime.hard_packets;
    limits.soft_bytes = lifetime.soft_bytes;
    limits.hard_bytes = lifetime.hard_bytes;
}

regs::InboundSelectors selectors_of(const net::TrafficSelectors& selectors) {
    const auto& only = selectors.front();
    regs::InboundSelectors made;
    made.first = only.first.bytes();
    made.last = only.last.bytes();
    made.first_port = only.first_port;
    made.last_port = only.last_port;
    made.protocol = only.protocol;
    made.ipv6 = only.version() == net::IpVersion::v6 ? 1 : 0;
    return made;
}

void add_outbound(CommandBatch& batch, std::uint16_t index, const esp::SaTerms& sa) {
    regs::OutboundLimits limits;
    limits.first_sequence = sa.first_sequence;
    put_lifetime(limits, sa.lifetime);
    batch.add(Opcode::write_context, 0, index, outbound_context(sa));
    batch.add(Opcode::write_context, 1, index, limits);
}

void add_inbound(CommandBatch& batch, std::uint16_t index, const esp::SaTerms& sa) {
    regs::InboundLimits limits;
    put_lifetime(limits, sa.lifetime);
    batch.add(Opcode::write_context, 0, index, inbound_context(sa));
    batch.add(Opcode::write_context, 1, index, limits);
    batch.add(Opcode::write_context, 2, index, selectors_of(sa.source_selectors));
    batch.add(Opcode::write_context, 3, index, selectors_of(sa.destination_selectors));
}

const char* to_string(Opcode opcode) {
    switch (opcode) {
        case Opcode::write_keys:
            return "write_keys";
        case Opcode::write_hash:
            return "write_hash";
        case Opcode::write_context:
            return "write_context";
        case Opcode::enable:
            return "enable";
        case Opcode::disable:
            return "disable";
        case Opcode::query:
            return "query";
        case Opcode::write_bucket:
            return "write_bucket";
    }
    return "unknown command";
}

// The payload of the response with this number.
template <typename Layout>
Layout payload(ByteView responses, std::size_t number) {
    constexpr std::size_t header = command_octets - Layout::size;
    return Layout::decode(responses.subspan(number * command_octets + header).template first<Layout::size>());
}

}  // namespace

MutableByteView CommandBatch::reserve(std::size_t octets) {
    if (used_ + octets > octets_.size()) {
        crypto::Secret larger(2 * (used_ + octets));
        const auto old = octets_.reveal().first(used_);
        std::copy(old.begin(), old.end(), larger.reveal_for_writing().begin());
        octets_ = std::move(larger);
    }
    used_ += octets;
    return octets_.reveal_for_writing().subspan(used_ - octets, octets);
}

// Gives the payload.
MutableByteView CommandBatch::grow(Opcode opcode, std::uint8_t part, std::uint16_t sa_index) {
    const auto command = reserve(command_octets);
    command[0] = static_cast<std::uint8_t>(opcode);
    command[1] = part;
    command[2] = static_cast<std::uint8_t>(sa_index);
    command[3] = static_cast<std::uint8_t>(sa_index >> 8);
    return command.subspan(header_octets);
}

void CommandBatch::add(Opcode opcode, std::uint8_t part, std::uint16_t sa_index) {
    grow(opcode, part, sa_index);
}

void CommandBatch::append(ByteView commands) {
    std::copy(commands.begin(), commands.end(), reserve(commands.size()).begin());
}

bool CommandBatch::names(std::uint16_t sa_index) const {
    for (std::size_t at = 0; at < used_; at += command_octets) {
        const auto command = octets().subspan(at, command_octets);
        if ((command[2] | command[3] << 8) == sa_index) return true;
    }
    return false;
}

Result<CommandBatch> install_commands(std::uint16_t sa_index, const esp::SaParameters& parameters) {
    const auto keys = key_commands(sa_index, parameters.key_bits, parameters.key.reveal());
    if (!keys) return tl::unexpected(keys.error());
    CommandBatch batch;
    batch.append(keys->reveal());
    if (parameters.direction == Direction::outbound)
        add_outbound(batch, sa_index, parameters);
    else
        add_inbound(batch, sa_index, parameters);
    batch.add(Opcode::enable, 0, sa_index);
    return batch;
}

CommandBatch remove_commands(std::uint16_t sa_index, bool disables) {
    CommandBatch batch;
    if (disables) batch.add(Opcode::disable, 0, sa_index);
    batch.append(wipe_commands(sa_index).reveal());
    return batch;
}

CommandBatch query_commands(std::uint16_t sa_index) {
    CommandBatch batch;
    batch.add(Opcode::query, 0, sa_index);
    batch.add(Opcode::query, 1, sa_index);
    return batch;
}

CommandBatch context_commands(std::uint16_t sa_index, const esp::SaTerms& terms) {
    CommandBatch batch;
    if (terms.direction == Direction::outbound)
        batch.add(Opcode::write_context, 0, sa_index, outbound_context(terms));
    else
        batch.add(Opcode::write_context, 0, sa_index, inbound_context(terms));
    return batch;
}

void add_bucket_write(CommandBatch& batch, const SaLookup::Write& write) {
    regs::InboundBucket way;
    way.bucket = static_cast<std::uint16_t>(write.bucket);
    way.way = static_cast<std::uint8_t>(write.way);
    way.valid = write.content.valid ? 1 : 0;
    way.spi = write.content.spi;
    way.tag = write.content.tag;
    batch.add(Opcode::write_bucket, static_cast<std::uint8_t>(write.table), write.content.sa_index, way);
}

bool host_compares_selectors(const esp::SaTerms& terms) {
    return terms.source_selectors.size() != 1 || terms.destination_selectors.size() != 1;
}

std::uint16_t tfc_octets(const esp::SaTerms& terms) {
    if (terms.mode == esp::Mode::transport) return 0;
    std::size_t target = terms.tfc_padding;
    if (terms.tfc_padding == esp::SaTerms::tfc_padding_mtu) {
        const auto headers = esp::outer_header_bytes({terms.source, terms.destination, terms.udp});
        const esp::EspLayout layout{.icv_bytes = icv_octets(terms.encryption)};
        target = layout.largest_payload(terms.mtu - std::min<std::size_t>(terms.mtu, headers));
    }
    return static_cast<std::uint16_t>(std::min<std::size_t>(target, regs::max_packet_bytes));
}

std::size_t icv_octets(esp::Encryption encryption) {
    switch (encryption) {
        case esp::Encryption::aes_gcm_8:
            return 8;
        case esp::Encryption::aes_gcm_12:
            return 12;
        default:
            return 16;
    }
}

Result<void> check_responses(ByteView commands, ByteView responses) {
    if (responses.size() != commands.size())
        return fail(
            fmt::format("card: {} octets of responses to {} of commands", responses.size(), commands.size()));
    for (std::size_t at = 0; at < commands.size(); at += command_octets) {
        const auto command = commands.subspan(at, command_octets);
        const auto response = responses.subspan(at, command_octets);
        if (!std::equal(command.begin(), command.begin() + echoed_octets, response.begin()))
            return fail("card: a response to another command");
        const auto error = static_cast<regs::CommandError>(response[error_octet]);
        if (error == regs::CommandError::none) continue;
        return fail(fmt::format("card: {} part {} for SA entry {}: {}",
                                to_string(static_cast<Opcode>(command[0])), command[1],
                                command[2] | command[3] << 8, to_string(error)));
    }
    return {};
}

SaReport sa_report(Direction direction, ByteView responses) {
    SaReport report;
    const auto put_state = [&](const auto& state) {
        report.packets = state.packets;
        report.bytes = state.bytes;
        report.sequence = state.sequence;
    };
    if (direction == Direction::outbound) {
        put_state(payload<regs::OutboundState>(responses, 0));
        const auto errors = payload<regs::OutboundErrors>(responses, 1);
        report.errors = std::uint64_t{errors.malformed} + errors.too_big + errors.lifetime_expired +
                        errors.sequence_exhausted + errors.unsupported;
    } else {
        put_state(payload<regs::InboundState>(responses, 0));
        const auto errors = payload<regs::InboundErrors>(responses, 1);
        report.errors = std::uint64_t{errors.bad_icv} + errors.replayed + errors.too_old + errors.malformed +
                        errors.lifetime_expired + errors.selector_mismatch;
    }
    return report;
}

const char* to_string(regs::CommandError error) {
    switch (error) {
        case regs::CommandError::none:
            return "no error";
        case regs::CommandError::bad_opcode:
            return "no such command";
        case regs::CommandError::bad_part:
            return "no such part";
        case regs::CommandError::bad_index:
            return "no such entry";
        case regs::CommandError::enabled:
            return "the entry is enabled";
        case regs::CommandError::not_enabled:
            return "the entry is not enabled";
        case regs::CommandError::bad_context:
            return "what was written cannot be";
    }
    return "unknown error";
}

}  // namespace keyline::card
