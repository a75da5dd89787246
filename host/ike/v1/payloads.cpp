#include "host/ike/v1/payloads.h"

#include <algorithm>

namespace keyline::ike::v1 {

namespace {

using Type = Identity::Type;

constexpr std::size_t min_nonce_bytes = 8;  // RFC 2409 section 5
constexpr std::size_t max_nonce_bytes = 256;
constexpr std::size_t cookie_spi_bytes = 16;
constexpr std::size_t esp_spi_bytes = 4;
constexpr std::uint8_t udp = 17;

constexpr auto invalid_id = NotifyType::invalid_id_information;

// Of addresses, subnets and ranges; nothing for other identities.
std::optional<std::size_t> id_bytes(Type type) {
    switch (type) {
        case Type::ipv4:
            return 4;
        case Type::ipv4_subnet:
        case Type::ipv4_range:
            return 8;
        case Type::ipv6:
            return 16;
        case Type::ipv6_subnet:
        case Type::ipv6_range:
            return 32;
        default:
            return std::nullopt;
    }
}

// Nothing when the one bits are not all before the zero bits.
std::optional<unsigned> prefix_length(ByteView mask) {
    unsigned length = 0;
    bool ended = false;
    for (std::size_t bit = 0; bit < mask.size() * 8; ++bit) {
        const bool one = (mask[bit / 8] & (0x80U >> (bit % 8))) != 0;
        if (one && ended) return std::nullopt;
        ended = ended || !one;
        length += one ? 1 : 0;
    }
    return length;
}

Bytes mask_of(const net::Prefix& prefix) {
    Bytes mask(prefix.first().bytes().size());
    for (unsigned bit = 0; bit < prefix.length(); ++bit)
        mask[bit / 8] = static_cast<std::uint8_t>(mask[bit / 8] | 0x80U >> (bit % 8));
    return mask;
}

// The prefix that is this range, if there is one.
std::optional<net::Prefix> prefix_of(const net::IpAddress& first, const net::IpAddress& last) {
    for (unsigned length = 0; length <= first.bits(); ++length) {
        const net::Prefix prefix(first, length);
        if (prefix.first() == first && prefix.last() == last) return prefix;
    }
    return std::nullopt;
}

// The addresses of a selector in the shortest of RFC 2407's three ways.
IdBody address_id(const net::IpAddress& first, const net::IpAddress& last) {
    const bool v4 = first.is_v4();
    IdBody body;
    body.data = to_bytes(first.bytes());
    if (first == last) {
        body.type = v4 ? Type::ipv4 : Type::ipv6;
    } else if (const auto prefix = prefix_of(first, last)) {
        body.type = v4 ? Type::ipv4_subnet : Type::ipv6_subnet;
        append(body.data, mask_of(*prefix));
    } else {
        body.type = v4 ? Type::ipv4_range : Type::ipv6_range;
        append(body.data, last.bytes());
    }
    return body;
}

Decoded<void> set_addresses(net::TrafficSelector& selector, const IdBody& body) {
    const ByteView data = body.data;
    if (data.size() != id_bytes(body.type)) return malformed("identity is no address", invalid_id);
    if (body.type == Type::ipv4 || body.type == Type::ipv6) {
        selector.first = selector.last = *net::IpAddress::from_bytes(data);
        return {};
    }
    const auto half = data.size() / 2;
    selector.first = *net::IpAddress::from_bytes(data.first(half));
    if (body.type == Type::ipv4_range || body.type == Type::ipv6_range) {
        selector.last = *net::IpAddress::from_bytes(data.subspan(half));
        if (selector.last < selector.first)
            return malformed("address range ends before it begins", invalid_id);
        return {};
    }
    const auto length = prefix_length(data.subspan(half));
    if (!length) return malformed("subnet mask has holes", invalid_id);
    const net::Prefix prefix(selector.first, *length);
    selector.first = prefix.first();
    selector.last = prefix.last();
    return {};
}

// What the SPI of a protocol must have; nothing for one that Keyline does not know.
std::optional<std::size_t> spi_bytes(ProtocolId protocol) {
    if (protocol == ProtocolId::ike) return cookie_spi_bytes;
    if (protocol == ProtocolId::ah || protocol == ProtocolId::esp) return esp_spi_bytes;
    return std::nullopt;
}

Bytes tagged(CertificateEncoding encoding, ByteView data) {
    net::ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(encoding));
    writer.bytes(data);
    return writer.take();
}

}  // namespace

crypto::Secret take_secret(Attribute& attribute) {
    crypto::Secret secret(attribute.value);
    wipe(attribute.value);
    attribute.value.clear();
    return secret;
}

Decoded<IdBody> decode_id(ByteView view) {
    net::ByteReader reader(view);
    IdBody body;
    body.type = static_cast<Type>(reader.u8());
    body.protocol = reader.u8();
    body.port = reader.u16();
    body.data = to_bytes(reader.rest());
    if (!reader.ok()) return malformed("ID payload");
    const auto expected = id_bytes(body.type);
    if (body.type == Type::any || (expected && body.data.size() != *expected))
        return malformed("ID payload's type and size", invalid_id);
    return body;
}

Bytes encode(const IdBody& body) {
    net::ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(body.type));
    writer.u8(body.protocol);
    writer.u16(body.port);
    writer.bytes(body.data);
    return writer.take();
}

IdBody phase1_id(const Identity& identity) {
    return {identity.type, 0, 0, identity.data};
}

Decoded<Identity> phase1_identity(const IdBody& body) {
    const bool nothing = body.protocol == 0 && body.port == 0;
    const bool ike = body.protocol == udp &&
                     (body.port == net::ike_port || body.port == net::nat_traversal_port || body.port == 0);
    if (!nothing && !ike) return malformed("protocol and port of a Phase 1 identity", invalid_id);
    if (body.type == Type::any || body.type > Type::key_id)
        return malformed("type of a Phase 1 identity", invalid_id);
    return Identity{body.type, body.data};
}

Result<IdBody> phase2_id(const net::TrafficSelector& selector) {
    const bool one_port = selector.first_port == selector.last_port && selector.first_port != 0;
    if (!selector.has_all_ports() && !one_port)
        return fail(
            "traffic selector " + selector.to_string() +
            " cannot be said in IKEv1, which knows one port or all: write one selector a port, or use "
            "IKEv2");
    auto body = address_id(selector.first, selector.last);
    body.protocol = selector.protocol;
    body.port = one_port ? selector.first_port : std::uint16_t{0};
    return body;
}

Decoded<net::TrafficSelector> phase2_selector(const IdBody& body) {
    net::TrafficSelector selector;
    selector.protocol = body.protocol;
    if (body.port != 0) selector.first_port = selector.last_port = body.port;
    if (body.port != 0 && body.protocol == 0) return malformed("a port without a protocol", invalid_id);
    if (auto set = set_addresses(selector, body); !set) return tl::unexpected(set.error());
    return selector;
}

Decoded<CertificateBody> decode_certificate(ByteView view) {
    if (view.size() < 2) return malformed("CERT payload");
    return CertificateBody{static_cast<CertificateEncoding>(view.front()), to_bytes(view.subspan(1))};
}

Bytes encode(const CertificateBody& body) {
    return tagged(body.encoding, body.data);
}

Decoded<CertificateRequestBody> decode_certificate_request(ByteView view) {
    if (view.empty()) return malformed("CR payload");
    return CertificateRequestBody{static_cast<CertificateEncoding>(view.front()), to_bytes(view.subspan(1))};
}

Bytes encode(const CertificateRequestBody& body) {
    return tagged(body.encoding, body.authority);
}

Decoded<NotifyBody> decode_notify(ByteView view) {
    net::ByteReader reader(view);
    NotifyBody body;
    body.doi = reader.u32();
    body.protocol = static_cast<ProtocolId>(reader.u8());
    const std::size_t spi_size = reader.u8();
    body.type = static_cast<NotifyType>(reader.u16());
    body.spi = to_bytes(reader.bytes(spi_size));
    body.data = to_bytes(reader.rest());
    if (!reader.ok()) return malformed("N payload");
    if (body.doi != isakmp_doi && body.doi != ipsec_doi)
        return malformed("DOI of an N payload", NotifyType::doi_not_supported);
    return body;
}

Bytes encode(const NotifyBody& body) {
    net::ByteWriter writer;
    writer.u32(body.doi);
    writer.u8(static_cast<std::uint8_t>(body.protocol));
    writer.u8(static_cast<std::uint8_t>(body.spi.size()));
    writer.u16(static_cast<std::uint16_t>(body.type));
    writer.bytes(body.spi);
    writer.bytes(body.data);
    return writer.take();
}

Decoded<DeleteBody> decode_delete(ByteView view) {
    net::ByteReader reader(view);
    DeleteBody body;
    body.doi = reader.u32();
    body.protocol = static_cast<ProtocolId>(reader.u8());
    const std::size_t spi_size = reader.u8();
    const std::size_t count = reader.u16();
    if (!reader.ok() || count == 0 || spi_size == 0 || reader.remaining() != spi_size * count)
        return malformed("D payload");
    if (body.doi != isakmp_doi && body.doi != ipsec_doi)
        return malformed("DOI of a D payload", NotifyType::doi_not_supported);
    const auto expected = spi_bytes(body.protocol);
    if (expected && *expected != spi_size) return malformed("SPI of a D payload", NotifyType::invalid_spi);
    for (std::size_t left = count; left > 0; --left) body.spis.push_back(to_bytes(reader.bytes(spi_size)));
    return body;
}

Bytes encode(const DeleteBody& body) {
    net::ByteWriter writer;
    writer.u32(body.doi);
    writer.u8(static_cast<std::uint8_t>(body.protocol));
    writer.u8(body.spis.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(body.spis.front().size()));
    writer.u16(static_cast<std::uint16_t>(body.spis.size()));
    for (const auto& spi : body.spis) writer.bytes(spi);
    return writer.take();
}

Bytes cookie_spi(std::uint64_t initiator_cookie, std::uint64_t responder_cookie) {
    net::ByteWriter writer;
    writer.u64(initiator_cookie);
    writer.u64(responder_cookie);
    return writer.take();
}

std::optional<Cookies> read_cookies(ByteView spi) {
    if (spi.size() != cookie_spi_bytes) return std::nullopt;
    net::ByteReader reader(spi);
    const auto initiator = reader.u64();
    return Cookies{initiator, reader.u64()};
}

namespace {

// libreswan fills ATTR up to a multiple of four octets with zeros: too few of them for one more attribute.
Decoded<Attributes> decode_filled_up(ByteView octets) {
    auto attributes = decode_attributes(octets);
    for (int filling = 1; !attributes && filling <= 3 && !octets.empty() && octets.back() == 0; ++filling) {
        octets = octets.first(octets.size() - 1);
        attributes = decode_attributes(octets);
    }
    return attributes;
}

}  // namespace

Decoded<AttributesBody> decode_attributes_body(ByteView view) {
    net::ByteReader reader(view);
    AttributesBody body;
    body.type = static_cast<ConfigurationType>(reader.u8());
    const auto reserved = reader.u8();
    body.identifier = reader.u16();
    if (!reader.ok() || reserved != 0) return malformed("ATTR payload");
    auto attributes = decode_filled_up(reader.rest());
    if (!attributes) return tl::unexpected(attributes.error());
    body.attributes = std::move(*attributes);
    return body;
}

Bytes encode(const AttributesBody& body) {
    net::ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(body.type));
    writer.u8(0);
    writer.u16(body.identifier);
    encode(writer, body.attributes);
    return writer.take();
}

Decoded<net::IpAddress> decode_nat_oa(ByteView view) {
    net::ByteReader reader(view);
    const auto type = static_cast<Type>(reader.u8());
    const auto reserved = reader.u8() | reader.u16();
    const auto address = reader.rest();
    if (!reader.ok() || reserved != 0 || (type != Type::ipv4 && type != Type::ipv6) ||
        address.size() != id_bytes(type))
        return malformed("NAT-OA payload");
    return *net::IpAddress::from_bytes(address);
}

Bytes encode_nat_oa(const net::IpAddress& address) {
    return encode(phase1_id(Identity::of(address)));
}

Decoded<void> check_nonce(ByteView body) {
    if (body.size() < min_nonce_bytes || body.size() > max_nonce_bytes) return malformed("nonce length");
    return {};
}

}  // namespace keyline::ike::v1
