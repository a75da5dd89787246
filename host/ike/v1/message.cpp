#include "host/ike/v1/message.h"

#include <algorithm>
#include <stdexcept>

namespace keyline::ike::v1 {

namespace {

constexpr std::uint8_t flag_encryption = 0x01;  // RFC 2408 section 3.1
constexpr std::uint8_t flag_commit = 0x02;
constexpr std::uint8_t flag_authentication_only = 0x04;
constexpr std::uint8_t known_flags = flag_encryption | flag_commit | flag_authentication_only;
constexpr std::size_t max_body_bytes = 0xffff - payload_header_bytes;
constexpr std::size_t alignment = 4;  // section 3: of whole messages

// What section 5.2 wants checked before anything else is read.
Decoded<void> check(const Header& header, std::size_t size) {
    if (header.major_version != isakmp_major_version)
        return malformed("major version", NotifyType::invalid_major_version);
    if (header.minor_version != 0) return malformed("minor version", NotifyType::invalid_minor_version);
    if (header.other_flags != 0) return malformed("reserved flags", NotifyType::invalid_flags);
    if (header.length != size)
        return malformed("length field and datagram differ", NotifyType::unequal_payload_lengths);
    if (!may_stand_in_chain(header.first_payload))
        return malformed("type of the first payload", NotifyType::invalid_payload_type);
    return {};
}

}  // namespace

ByteView Chain::from(std::size_t index) const {
    if (index >= payloads.size()) return {};
    return ByteView(octets).subspan(payloads[index].offset);
}

const Payload* Chain::find(PayloadType type) const {
    const auto found = std::find_if(payloads.begin(), payloads.end(),
                                    [&](const Payload& payload) { return payload.type == type; });
    return found != payloads.end() ? &*found : nullptr;
}

std::size_t Chain::count(PayloadType type) const {
    return static_cast<std::size_t>(std::count_if(
        payloads.begin(), payloads.end(), [&](const Payload& payload) { return payload.type == type; }));
}

void Chain::wipe() {
    for (auto& payload : payloads) keyline::wipe(payload.body);
    keyline::wipe(octets);
    payloads.clear();
    octets.clear();
}

std::optional<Header> decode_header(ByteView datagram) {
    net::ByteReader reader(datagram);
    Header header;
    header.initiator_cookie = reader.u64();
    header.responder_cookie = reader.u64();
    header.first_payload = static_cast<PayloadType>(reader.u8());
    const auto version = reader.u8();
    header.major_version = static_cast<std::uint8_t>(version >> 4U);
    header.minor_version = version & 0xfU;
    header.exchange = static_cast<ExchangeType>(reader.u8());
    const auto flags = reader.u8();
    header.encryption = (flags & flag_encryption) != 0;
    header.commit = (flags & flag_commit) != 0;
    header.authentication_only = (flags & flag_authentication_only) != 0;
    header.other_flags = static_cast<std::uint8_t>(flags & ~unsigned{known_flags});
    header.message_id = reader.u32();
    header.length = reader.u32();
    if (!reader.ok()) return std::nullopt;
    return header;
}

Decoded<Message> decode_message(ByteView datagram) {
    const auto header = decode_header(datagram);
    if (!header) return malformed("shorter than a header", NotifyType::unequal_payload_lengths);
    if (auto checked = check(*header, datagram.size()); !checked) return tl::unexpected(checked.error());
    Message message{*header, {}, {}};
    const auto rest = datagram.subspan(header_bytes);
    if (header->encryption) {
        message.ciphertext = to_bytes(rest);
        return message;
    }
    auto chain = decode_chain(header->first_payload, rest, Padding::allowed);
    if (!chain) return tl::unexpected(chain.error());
    const auto padding = rest.size() - chain->octets.size();
    if (padding > 0 && (padding >= alignment || datagram.size() % alignment != 0))
        return malformed("octets after the last payload", NotifyType::unequal_payload_lengths);
    message.chain = std::move(*chain);
    return message;
}

Decoded<Chain> decode_chain(PayloadType first, ByteView octets, Padding padding) {
    Chain chain;
    net::ByteReader reader(octets);
    auto next = first;
    do {
        if (chain.payloads.size() == max_payloads) return malformed("too many payloads");
        if (!may_stand_in_chain(next))
            return malformed("type of a payload", NotifyType::invalid_payload_type);
        Payload payload{next, {}, reader.position()};
        next = static_cast<PayloadType>(reader.u8());
        const auto reserved = reader.u8();
        const std::size_t length = reader.u16();
        if (!reader.ok() || length < payload_header_bytes ||
            length - payload_header_bytes > reader.remaining())
            return malformed("payload length", NotifyType::unequal_payload_lengths);
        if (reserved != 0) return malformed("reserved octet of a payload is not zero");
        payload.body = to_bytes(reader.bytes(length - payload_header_bytes));
        chain.payloads.push_back(std::move(payload));
    } while (next != PayloadType::none);
    if (padding == Padding::none && reader.remaining() > 0)
        return malformed("octets after the last payload", NotifyType::unequal_payload_lengths);
    chain.octets = to_bytes(octets.first(reader.position()));
    return chain;
}

Chain encode_chain(std::vector<Payload> payloads) {
    Chain chain{std::move(payloads), {}};
    net::ByteWriter writer;
    for (std::size_t at = 0; at < chain.payloads.size(); ++at) {
        auto& payload = chain.payloads[at];
        if (payload.body.size() > max_body_bytes) throw std::length_error("ISAKMP payload");
        const auto next = at + 1 < chain.payloads.size() ? chain.payloads[at + 1].type : PayloadType::none;
        payload.offset = writer.size();
        writer.u8(static_cast<std::uint8_t>(next));
        writer.u8(0);
        writer.u16(static_cast<std::uint16_t>(payload_header_bytes + payload.body.size()));
        writer.bytes(payload.body);
    }
    chain.octets = writer.take();
    return chain;
}

void encode_header(net::ByteWriter& writer, const Header& header) {
    writer.u64(header.initiator_cookie);
    writer.u64(header.responder_cookie);
    writer.u8(static_cast<std::uint8_t>(header.first_payload));
    writer.u8(
        static_cast<std::uint8_t>(unsigned{header.major_version} << 4U | (header.minor_version & 0xfU)));
    writer.u8(static_cast<std::uint8_t>(header.exchange));
    writer.u8(static_cast<std::uint8_t>(
        (header.encryption ? flag_encryption : 0U) | (header.commit ? flag_commit : 0U) |
        (header.authentication_only ? flag_authentication_only : 0U) | header.other_flags));
    writer.u32(header.message_id);
    writer.u32(header.length);
}

Bytes encode_message(Header header, const Chain& chain) {
    net::ByteWriter writer;
    header.first_payload = chain.payloads.empty() ? PayloadType::none : chain.payloads.front().type;
    header.length = static_cast<std::uint32_t>(header_bytes + chain.octets.size());
    encode_header(writer, header);
    writer.bytes(chain.octets);
    return writer.take();
}

}  // namespace keyline::ike::v1
