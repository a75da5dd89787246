#include "host/ike/codec/payloads.h"

#include <algorithm>

namespace keyline::ike {

namespace {

// RFC 7296 section 3.13.1.
constexpr std::uint8_t ts_ipv4_addr_range = 7;
constexpr std::uint8_t ts_ipv6_addr_range = 8;
constexpr std::size_t selector_header_bytes = 8;

constexpr std::size_t min_nonce_bytes = 16;  // section 2.10
constexpr std::size_t max_nonce_bytes = 256;

Decoded<Body> decode_key_exchange(ByteView view) {
    net::ByteReader reader(view);
    KeyExchangeBody body;
    body.method = reader.u16();
    reader.skip(2);
    body.value = to_bytes(reader.rest());
    if (!reader.ok()) return invalid_syntax("KE payload");
    return body;
}

Decoded<Body> decode_identity(ByteView view) {
    net::ByteReader reader(view);
    Identity body;
    body.type = static_cast<Identity::Type>(reader.u8());
    reader.skip(3);
    body.data = to_bytes(reader.rest());
    if (!reader.ok() || body.type == Identity::Type::any) return invalid_syntax("ID payload");
    return body;
}

Decoded<Body> decode_auth(ByteView view) {
    net::ByteReader reader(view);
    AuthBody body;
    body.method = reader.u8();
    reader.skip(3);
    body.data = to_bytes(reader.rest());
    if (!reader.ok()) return invalid_syntax("AUTH payload");
    return body;
}

Decoded<Body> decode_certificate(ByteView view) {
    if (view.size() < 2) return invalid_syntax("CERT payload");
    return CertificateBody{view.front(), to_bytes(view.subspan(1))};
}

Decoded<Body> decode_certificate_request(ByteView view) {
    if (view.empty()) return invalid_syntax("CERTREQ payload");
    return CertificateRequestBody{view.front(), to_bytes(view.subspan(1))};
}

Decoded<Body> decode_nonce(ByteView view) {
    if (view.size() < min_nonce_bytes || view.size() > max_nonce_bytes) return invalid_syntax("nonce length");
    return NonceBody{to_bytes(view)};
}

Decoded<Body> decode_notify(ByteView view) {
    net::ByteReader reader(view);
    NotifyBody body;
    body.protocol = static_cast<ProtocolId>(reader.u8());
    const std::size_t spi_size = reader.u8();
    body.type = static_cast<NotifyType>(reader.u16());
    body.spi = to_bytes(reader.bytes(spi_size));
    body.data = to_bytes(reader.rest());
    if (!reader.ok()) return invalid_syntax("Notify payload");
    return body;
}

Decoded<Body> decode_delete(ByteView view) {
    net::ByteReader reader(view);
    DeleteBody body;
    body.protocol = static_cast<ProtocolId>(reader.u8());
    const std::size_t spi_size = reader.u8();
    const std::size_t count = reader.u16();
    const std::size_t expected = body.protocol == ProtocolId::ike ? 0 : sizeof(std::uint32_t);
    if (!reader.ok() || spi_size != expected || reader.remaining() != spi_size * count) {
        return invalid_syntax("Delete payload");
    }
    if (spi_size == 0 && count != 0) return invalid_syntax("Delete payload of the IKE SA counts SPIs");
    for (std::size_t left = count; left > 0; --left) body.spis.push_back(reader.u32());
    return body;
}

Decoded<Body> decode_ts(ByteView view) {
    net::ByteReader reader(view);
    TsBody body;
    const std::size_t count = reader.u8();
    reader.skip(3);
    if (!reader.ok()) return invalid_syntax("TS payload");
    for (std::size_t left = count; left > 0; --left) {
        const auto type = reader.u8();
        net::TrafficSelector selector;
        selector.protocol = reader.u8();
        const std::size_t length = reader.u16();
        selector.first_port = reader.u16();
        selector.last_port = reader.u16();
        if (!reader.ok() || length < selector_header_bytes ||
            length - selector_header_bytes > reader.remaining()) {
            return invalid_syntax("traffic selector length");
        }
        const auto addresses = reader.bytes(length - selector_header_bytes);
        if (type != ts_ipv4_addr_range && type != ts_ipv6_addr_range) continue;
        const std::size_t size = type == ts_ipv4_addr_range ? 4 : 16;
        if (addresses.size() != 2 * size) return invalid_syntax("traffic selector addresses");
        selector.first = *net::IpAddress::from_bytes(addresses.first(size));
        selector.last = *net::IpAddress::from_bytes(addresses.last(size));
        const bool has_ports = selector.first_port <= selector.last_port || selector.is_opaque();
        if (selector.first <= selector.last && has_ports) body.selectors.push_back(selector);
    }
    if (reader.remaining() > 0) return invalid_syntax("TS payload has bytes after its selectors");
    return body;
}

struct BodyEncoder {
    net::ByteWriter& writer;

    void operator()(const OpaqueBody& body) const { writer.bytes(body.data); }
    void operator()(const SaBody& body) const { encode_sa(writer, body); }
    void operator()(const KeyExchangeBody& body) const {
        writer.u16(body.method);
        writer.u16(0);
        writer.bytes(body.value);
    }
    void operator()(const Identity& body) const {
        writer.u8(static_cast<std::uint8_t>(body.type));
        writer.zeros(3);
        writer.bytes(body.data);
    }
    void operator()(const AuthBody& body) const {
        writer.u8(body.method);
        writer.zeros(3);
        writer.bytes(body.data);
    }
    void operator()(const CertificateBody& body) const {
        writer.u8(body.encoding);
        writer.bytes(body.data);
    }
    void operator()(const CertificateRequestBody& body) const {
        writer.u8(body.encoding);
        writer.bytes(body.authorities);
    }
    void operator()(const NonceBody& body) const { writer.bytes(body.data); }
    void operator()(const NotifyBody& body) const {
        writer.u8(static_cast<std::uint8_t>(body.protocol));
        writer.u8(static_cast<std::uint8_t>(body.spi.size()));
        writer.u16(static_cast<std::uint16_t>(body.type));
        writer.bytes(body.spi);
        writer.bytes(body.data);
    }
    void operator()(const DeleteBody& body) const {
        writer.u8(static_cast<std::uint8_t>(body.protocol));
        writer.u8(body.protocol == ProtocolId::ike ? 0 : sizeof(std::uint32_t));
        writer.u16(static_cast<std::uint16_t>(body.spis.size()));
        for (const auto spi : body.spis) writer.u32(spi);
    }
    void operator()(const TsBody& body) const {
        writer.u8(static_cast<std::uint8_t>(body.selectors.size()));
        writer.zeros(3);
        for (const auto& selector : body.selectors) {
            const auto size = selector.first.bytes().size();
            writer.u8(selector.first.is_v4() ? ts_ipv4_addr_range : ts_ipv6_addr_range);
            writer.u8(selector.protocol);
            writer.u16(static_cast<std::uint16_t>(selector_header_bytes + 2 * size));
            writer.u16(selector.first_port);
            writer.u16(selector.last_port);
            writer.bytes(selector.first.bytes());
            writer.bytes(selector.last.bytes());
        }
    }
};

}  // namespace

Payload notify(NotifyType type, Bytes data, ProtocolId protocol, Bytes spi) {
    return {PayloadType::notify, NotifyBody{type, protocol, std::move(spi), std::move(data)}};
}

const Payload* find(const Payloads& payloads, PayloadType type) {
    const auto found = std::find_if(payloads.begin(), payloads.end(),
                                    [&](const Payload& payload) { return payload.type == type; });
    return found != payloads.end() ? &*found : nullptr;
}

const NotifyBody* find_notify(const Payloads& payloads, NotifyType type) {
    for (const auto& payload : payloads) {
        const auto* body = std::get_if<NotifyBody>(&payload.body);
        if (body != nullptr && body->type == type) return body;
    }
    return nullptr;
}

const NotifyBody* find_error(const Payloads& payloads) {
    for (const auto& payload : payloads) {
        const auto* body = std::get_if<NotifyBody>(&payload.body);
        if (body != nullptr && is_error(body->type)) return body;
    }
    return nullptr;
}

Decoded<Body> decode_body(PayloadType type, ByteView body) {
    switch (type) {
        case PayloadType::sa:
            return decode_sa(body);
        case PayloadType::key_exchange:
            return decode_key_exchange(body);
        case PayloadType::id_initiator:
        case PayloadType::id_responder:
            return decode_identity(body);
        case PayloadType::certificate:
            return decode_certificate(body);
        case PayloadType::certificate_request:
            return decode_certificate_request(body);
        case PayloadType::auth:
            return decode_auth(body);
        case PayloadType::nonce:
            return decode_nonce(body);
        case PayloadType::notify:
            return decode_notify(body);
        case PayloadType::delete_:
            return decode_delete(body);
        case PayloadType::ts_initiator:
        case PayloadType::ts_responder:
            return decode_ts(body);
        default:
            return OpaqueBody{to_bytes(body)};
    }
}

void encode_body(net::ByteWriter& writer, const Body& body) {
    std::visit(BodyEncoder{writer}, body);
}

}  // namespace keyline::ike
