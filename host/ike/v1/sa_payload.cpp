#include "host/ike/v1/payloads.h"

namespace keyline::ike::v1 {

namespace {

constexpr std::uint8_t more_proposals = 2;  // RFC 2408 sections 3.5, 3.6: the type of the next payload
constexpr std::uint8_t more_transforms = 3;
constexpr std::size_t max_isakmp_spi_bytes = 16;  // section 3.5
constexpr std::uint16_t basic_format = 0x8000;    // section 3.3: AF

constexpr auto bad_syntax = NotifyType::bad_proposal_syntax;

// A proposal or transform payload inside SA: its content, and whether another one follows.
struct Inner {
    bool more = false;
    ByteView content;
};

Decoded<Inner> next_inner(net::ByteReader& reader, std::uint8_t more_of_kind) {
    const auto next = reader.u8();
    const auto reserved = reader.u8();
    const std::size_t length = reader.u16();
    if (!reader.ok() || length < payload_header_bytes || length - payload_header_bytes > reader.remaining())
        return malformed("length in an SA payload", bad_syntax);
    if (next != 0 && next != more_of_kind) return malformed("what follows in an SA payload", bad_syntax);
    if (reserved != 0) return malformed("reserved octet in an SA payload is not zero", bad_syntax);
    return Inner{next == more_of_kind, reader.bytes(length - payload_header_bytes)};
}

Decoded<OfferedTransform> decode_transform(ByteView content) {
    net::ByteReader reader(content);
    OfferedTransform transform;
    transform.number = reader.u8();
    transform.id = reader.u8();
    const auto reserved = reader.u16();
    if (!reader.ok()) return malformed("transform payload", bad_syntax);
    if (reserved != 0) return malformed("reserved field of a transform is not zero", bad_syntax);
    auto attributes = decode_attributes(reader.rest());
    if (!attributes) return malformed(attributes.error().reason, bad_syntax);
    transform.attributes = std::move(*attributes);
    return transform;
}

Decoded<OfferedProposal> decode_proposal(ByteView content) {
    net::ByteReader reader(content);
    OfferedProposal proposal;
    proposal.number = reader.u8();
    proposal.protocol = static_cast<ProtocolId>(reader.u8());
    const std::size_t spi_size = reader.u8();
    const std::size_t count = reader.u8();
    proposal.spi = to_bytes(reader.bytes(spi_size));
    if (!reader.ok()) return malformed("proposal payload", bad_syntax);
    if (proposal.protocol == ProtocolId::ike && spi_size > max_isakmp_spi_bytes)
        return malformed("SPI of an ISAKMP proposal", NotifyType::invalid_spi);
    for (bool more = true; more;) {
        auto inner = next_inner(reader, more_transforms);
        if (!inner) return tl::unexpected(inner.error());
        auto transform = decode_transform(inner->content);
        if (!transform) return tl::unexpected(transform.error());
        proposal.transforms.push_back(std::move(*transform));
        more = inner->more;
    }
    if (proposal.transforms.size() != count || reader.remaining() > 0)
        return malformed("number of transforms", bad_syntax);
    return proposal;
}

// A proposal or transform payload whose length is filled in by finish().
std::size_t begin_inner(net::ByteWriter& writer, bool last, std::uint8_t kind) {
    const auto start = writer.size();
    writer.u8(last ? 0 : kind);
    writer.zeros(3);
    return start;
}

void finish(net::ByteWriter& writer, std::size_t start) {
    writer.patch_u16(start + 2, static_cast<std::uint16_t>(writer.size() - start));
}

void encode_proposal(net::ByteWriter& writer, const OfferedProposal& proposal, bool last) {
    const auto start = begin_inner(writer, last, more_proposals);
    writer.u8(proposal.number);
    writer.u8(static_cast<std::uint8_t>(proposal.protocol));
    writer.u8(static_cast<std::uint8_t>(proposal.spi.size()));
    writer.u8(static_cast<std::uint8_t>(proposal.transforms.size()));
    writer.bytes(proposal.spi);
    for (const auto& transform : proposal.transforms) {
        const auto transform_start =
            begin_inner(writer, &transform == &proposal.transforms.back(), more_transforms);
        writer.u8(transform.number);
        writer.u8(transform.id);
        writer.u16(0);
        encode(writer, transform.attributes);
        finish(writer, transform_start);
    }
    finish(writer, start);
}

}  // namespace

Attribute Attribute::of(std::uint16_t type, std::uint16_t value) {
    Bytes octets(sizeof(value));
    put_number(octets, value);
    return {type, true, std::move(octets)};
}

Attribute Attribute::of(std::uint16_t type, Bytes value) {
    return {type, false, std::move(value)};
}

std::optional<std::uint64_t> Attribute::number() const {
    if (value.empty()) return std::nullopt;
    std::uint64_t result = 0;
    for (const auto octet : value) {
        if (result >> 56U != 0) return std::nullopt;
        result = result << 8U | octet;
    }
    return result;
}

Decoded<Attributes> decode_attributes(ByteView octets) {
    net::ByteReader reader(octets);
    Attributes attributes;
    while (reader.remaining() > 0) {
        if (attributes.size() == max_attributes) return malformed("too many attributes");
        const auto head = reader.u16();
        Attribute attribute;
        attribute.basic = (head & basic_format) != 0;
        attribute.type = static_cast<std::uint16_t>(head & ~unsigned{basic_format});
        attribute.value = to_bytes(reader.bytes(attribute.basic ? sizeof(std::uint16_t) : reader.u16()));
        if (!reader.ok()) return malformed("attribute length");
        attributes.push_back(std::move(attribute));
    }
    return attributes;
}

void encode(net::ByteWriter& writer, const Attributes& attributes) {
    for (const auto& attribute : attributes) {
        writer.u16(static_cast<std::uint16_t>(attribute.type | (attribute.basic ? basic_format : 0U)));
        if (!attribute.basic) writer.u16(static_cast<std::uint16_t>(attribute.value.size()));
        writer.bytes(attribute.value);
    }
}

Decoded<SaBody> decode_sa(ByteView view) {
    net::ByteReader reader(view);
    const auto doi = reader.u32();
    if (!reader.ok()) return malformed("SA payload", bad_syntax);
    if (doi != ipsec_doi) return malformed("DOI of an SA payload", NotifyType::doi_not_supported);
    const auto situation = reader.u32();
    if (!reader.ok()) return malformed("SA payload", bad_syntax);
    // Labels follow other situations (RFC 2407 section 4.6.1).
    if (situation != situation_identity_only)
        return malformed("situation of an SA payload", NotifyType::situation_not_supported);
    SaBody body;
    std::size_t transforms = 0;
    for (bool more = true; more;) {
        auto inner = next_inner(reader, more_proposals);
        if (!inner) return tl::unexpected(inner.error());
        auto proposal = decode_proposal(inner->content);
        if (!proposal) return tl::unexpected(proposal.error());
        transforms += proposal->transforms.size();
        body.proposals.push_back(std::move(*proposal));
        if (body.proposals.size() > max_proposals || transforms > max_transforms)
            return malformed("too many proposals", bad_syntax);
        more = inner->more;
    }
    if (reader.remaining() > 0) return malformed("octets after the last proposal", bad_syntax);
    return body;
}

Bytes encode(const SaBody& body) {
    net::ByteWriter writer;
    writer.u32(ipsec_doi);
    writer.u32(situation_identity_only);
    for (const auto& proposal : body.proposals)
        encode_proposal(writer, proposal, &proposal == &body.proposals.back());
    return writer.take();
}

}  // namespace keyline::ike::v1
