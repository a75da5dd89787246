#include "host/ike/codec/message.h"

namespace keyline::ike {

namespace {

constexpr std::uint8_t flag_initiator = 0x08;  // RFC 7296 section 3.1
constexpr std::uint8_t flag_version = 0x10;
constexpr std::uint8_t flag_response = 0x20;
constexpr std::uint8_t critical_bit = 0x80;
constexpr std::size_t length_offset = 24;

// What RFC 7296 itself defines: the critical bit means nothing there (section 3.2).
bool is_known(PayloadType type) {
    return (type >= PayloadType::sa && type <= PayloadType::eap) || type == PayloadType::encrypted_fragment;
}

// One step of the chain; `found_sk` is told when the payload is SK, which ends the chain.
struct Chain {
    net::ByteReader reader;
    PayloadType next;

    Decoded<ByteView> step(PayloadType& type) {
        type = next;
        next = static_cast<PayloadType>(reader.u8());
        const bool critical = (reader.u8() & critical_bit) != 0;
        const std::size_t length = reader.u16();
        if (!reader.ok() || length < payload_header_bytes ||
            length - payload_header_bytes > reader.remaining()) {
            return invalid_syntax("payload length");
        }
        if (critical && !is_known(type)) {
            return tl::unexpected(DecodeError{DecodeError::Kind::unsupported_critical_payload,
                                              static_cast<std::uint8_t>(type), "unknown critical payload"});
        }
        return reader.bytes(length - payload_header_bytes);
    }
};

Decoded<Payloads> decode_chain(Chain& chain, std::optional<EncryptedPart>* encrypted, std::size_t base) {
    Payloads payloads;
    while (chain.next != PayloadType::none) {
        if (payloads.size() == max_payloads) return invalid_syntax("too many payloads");
        PayloadType type = PayloadType::none;
        auto content = chain.step(type);
        if (!content) return tl::unexpected(content.error());
        if (type == PayloadType::encrypted || type == PayloadType::encrypted_fragment) {
            if (encrypted == nullptr) return invalid_syntax("SK payload inside SK");
            if (chain.reader.remaining() > 0) return invalid_syntax("bytes after the SK payload");
            EncryptedPart part{chain.next, base + chain.reader.position() - content->size(), content->size()};
            if (type == PayloadType::encrypted_fragment) {
                net::ByteReader numbers(*content);
                part.fragment = numbers.u16();
                part.fragments = numbers.u16();
                if (!numbers.ok() || part.fragment == 0 || part.fragment > part.fragments)
                    return invalid_syntax("fragment number");
                part.offset += fragment_header_bytes;
                part.size -= fragment_header_bytes;
            }
            *encrypted = part;
            return payloads;
        }
        auto body = decode_body(type, *content);
        if (!body) return tl::unexpected(body.error());
        payloads.push_back({type, std::move(*body)});
    }
    if (chain.reader.remaining() > 0) return invalid_syntax("bytes after the last payload");
    return payloads;
}

}  // namespace

std::optional<Header> decode_header(ByteView datagram) {
    net::ByteReader reader(datagram);
    Header header;
    header.initiator_spi = reader.u64();
    header.responder_spi = reader.u64();
    header.first_payload = static_cast<PayloadType>(reader.u8());
    const auto version = reader.u8();
    header.major_version = static_cast<std::uint8_t>(version >> 4U);
    header.minor_version = version & 0xfU;
    header.exchange = static_cast<ExchangeType>(reader.u8());
    const auto flags = reader.u8();
    header.from_initiator = (flags & flag_initiator) != 0;
    header.higher_version = (flags & flag_version) != 0;
    header.response = (flags & flag_response) != 0;
    header.message_id = reader.u32();
    header.length = reader.u32();
    if (!reader.ok()) return std::nullopt;
    return header;
}

Decoded<Message> decode_message(ByteView datagram) {
    const auto header = decode_header(datagram);
    if (!header) return invalid_syntax("shorter than a header");
    if (header->length != datagram.size()) return invalid_syntax("length field and datagram differ");
    Message message{*header, {}, std::nullopt};
    Chain chain{net::ByteReader(datagram.subspan(header_bytes)), header->first_payload};
    auto payloads = decode_chain(chain, &message.encrypted, header_bytes);
    if (!payloads) return tl::unexpected(payloads.error());
    message.payloads = std::move(*payloads);
    return message;
}

Decoded<Payloads> decode_payloads(PayloadType first, ByteView bytes) {
    Chain chain{net::ByteReader(bytes), first};
    return decode_chain(chain, nullptr, 0);
}

PayloadType first_type(const Payloads& payloads) {
    return payloads.empty() ? PayloadType::none : payloads.front().type;
}

void encode_header(net::ByteWriter& writer, const Header& header) {
    writer.u64(header.initiator_spi);
    writer.u64(header.responder_spi);
    writer.u8(static_cast<std::uint8_t>(header.first_payload));
    writer.u8(
        static_cast<std::uint8_t>(unsigned{header.major_version} << 4U | (header.minor_version & 0xfU)));
    writer.u8(static_cast<std::uint8_t>(header.exchange));
    writer.u8(static_cast<std::uint8_t>((header.from_initiator ? flag_initiator : 0) |
                                        (header.higher_version ? flag_version : 0) |
                                        (header.response ? flag_response : 0)));
    writer.u32(header.message_id);
    writer.u32(header.length);
}

void encode_payloads(net::ByteWriter& writer, const Payloads& payloads) {
    for (std::size_t at = 0; at < payloads.size(); ++at) {
        const auto start = writer.size();
        const auto next = at + 1 < payloads.size() ? payloads[at + 1].type : PayloadType::none;
        writer.u8(static_cast<std::uint8_t>(next));
        writer.u8(0);
        writer.u16(0);
        encode_body(writer, payloads[at].body);
        writer.patch_u16(start + 2, static_cast<std::uint16_t>(writer.size() - start));
    }
}

Bytes encode_message(Header header, const Payloads& payloads) {
    net::ByteWriter writer;
    header.first_payload = first_type(payloads);
    encode_header(writer, header);
    encode_payloads(writer, payloads);
    writer.patch_u32(length_offset, static_cast<std::uint32_t>(writer.size()));
    return writer.take();
}

}  // namespace keyline::ike
