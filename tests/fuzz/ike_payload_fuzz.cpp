// The body of each payload by itself: any bytes are read or refused, what was read is written and read again
// as the same, and is never larger than what came in.
//
// First octet: the type of the payload. For SK the next one is the type of the first payload inside; an SKF
// becomes a message, and what it carries the fragments of another one.
#include <cstdlib>

#include "host/ike/codec/message.h"
#include "host/ike/v2/fragments.h"

using namespace keyline;
using ike::PayloadType;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

Bytes encoded(const ike::Body& body) {
    net::ByteWriter writer;
    ike::encode_body(writer, body);
    return writer.take();
}

// An attribute that Keyline does not know is not written again, and its transform looks like another then.
bool understood(const ike::Body& body) {
    const auto* sa = std::get_if<ike::SaBody>(&body);
    if (sa == nullptr) return true;
    for (const auto& proposal : sa->proposals)
        for (const auto& transform : proposal.transforms)
            if (!transform.understood) return false;
    return true;
}

void body(PayloadType type, ByteView bytes) {
    const auto first = ike::decode_body(type, bytes);
    if (!first) return;
    const auto written = encoded(*first);
    require(written.size() <= bytes.size());
    const auto second = ike::decode_body(type, written);
    require(second.has_value());
    if (understood(*first)) require(*second == *first);
    require(encoded(*second) == written);
}

void chain(ByteView bytes) {
    if (bytes.empty()) return;
    const auto payloads = ike::decode_payloads(static_cast<PayloadType>(bytes.front()), bytes.subspan(1));
    if (!payloads) return;
    require(payloads->size() <= ike::max_payloads);
    net::ByteWriter writer;
    ike::encode_payloads(writer, *payloads);
    require(writer.size() < bytes.size());
    require(ike::decode_payloads(ike::first_type(*payloads), writer.view()).has_value());
}

// The whole of a message with nothing but this SKF payload.
void fragment(ByteView content) {
    net::ByteWriter writer;
    ike::Header header;
    header.first_payload = PayloadType::encrypted_fragment;
    header.exchange = ike::ExchangeType::ike_auth;
    header.length =
        static_cast<std::uint32_t>(ike::header_bytes + ike::payload_header_bytes + content.size());
    ike::encode_header(writer, header);
    writer.u16(static_cast<std::uint16_t>(PayloadType::id_initiator) << 8U);
    writer.u16(static_cast<std::uint16_t>(ike::payload_header_bytes + content.size()));
    writer.bytes(content);
    const auto message = ike::decode_message(writer.view());
    if (!message) return;
    require(message->encrypted.has_value() && message->payloads.empty());
    const auto& part = *message->encrypted;
    require(part.fragment >= 1 && part.fragment <= part.fragments);
    require(part.offset + part.size == writer.size());
}

// Fragments as they come in: message ID, number, total, size of the content.
void reassembly(ByteView bytes) {
    ike::Reassembly parts;
    net::ByteReader reader(bytes);
    std::size_t put_in = 0;
    while (reader.remaining() > 0) {
        const auto message_id = reader.u8() % 4U;
        ike::EncryptedPart part;
        part.first_inner = PayloadType::notify;
        part.fragment = reader.u8();
        part.fragments = reader.u8();
        const auto size = std::size_t{reader.u8()} * 16;
        if (!reader.ok()) return;
        const bool wanted = parts.wants(message_id, part);
        const auto whole = parts.add(message_id, part, Bytes(size));
        put_in += wanted ? size : 0;
        require(!whole || wanted);
        if (whole)
            require(whole->chain.size() <= put_in && whole->chain.size() <= ike::Reassembly::max_bytes);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto type = static_cast<PayloadType>(data[0]);
    const ByteView content(data + 1, size - 1);
    if (type == PayloadType::encrypted) {
        chain(content);
    } else if (type == PayloadType::encrypted_fragment) {
        fragment(content);
        reassembly(content);
    } else {
        body(type, content);
    }
    return 0;
}
