// The SA payload: proposals in it, transforms in those, attributes in those (RFC 7296 section 3.3).
#include "host/ike/codec/payloads.h"

namespace keyline::ike {

namespace {

constexpr std::uint8_t more_proposals = 2;
constexpr std::uint8_t more_transforms = 3;
constexpr std::uint16_t attribute_format_tv =
    0x8000;  // section 3.3.5: short form, the value is in the header
constexpr std::uint16_t attribute_key_length = 14;
constexpr std::size_t proposal_header_bytes = 8;
constexpr std::size_t transform_header_bytes = 8;

Decoded<OfferedTransform> decode_attributes(ByteView view, OfferedTransform offered) {
    net::ByteReader reader(view);
    while (reader.remaining() > 0) {
        const auto type = reader.u16();
        const auto value = reader.u16();
        const bool short_form = (type & attribute_format_tv) != 0;
        if (!short_form) reader.skip(value);
        if (!reader.ok()) return invalid_syntax("transform attribute");
        if (short_form && (type & ~attribute_format_tv) == attribute_key_length && value != 0) {
            offered.transform.key_bits = value;
        } else {
            offered.understood = false;
        }
    }
    return offered;
}

Decoded<OfferedTransform> decode_transform(net::ByteReader& reader, bool expect_more) {
    const auto more = reader.u8();
    reader.skip(1);
    const std::size_t length = reader.u16();
    OfferedTransform offered;
    offered.transform.type = static_cast<TransformType>(reader.u8());
    reader.skip(1);
    offered.transform.id = reader.u16();
    if (!reader.ok() || length < transform_header_bytes ||
        length - transform_header_bytes > reader.remaining()) {
        return invalid_syntax("transform length");
    }
    if (more != (expect_more ? more_transforms : 0)) return invalid_syntax("transform chain");
    return decode_attributes(reader.bytes(length - transform_header_bytes), offered);
}

Decoded<OfferedProposal> decode_proposal(net::ByteReader& reader) {
    const auto more = reader.u8();
    reader.skip(1);
    const std::size_t length = reader.u16();
    OfferedProposal proposal;
    proposal.number = reader.u8();
    proposal.protocol = static_cast<ProtocolId>(reader.u8());
    const std::size_t spi_size = reader.u8();
    const std::size_t count = reader.u8();
    if (!reader.ok() || length < proposal_header_bytes ||
        length - proposal_header_bytes > reader.remaining()) {
        return invalid_syntax("proposal length");
    }
    net::ByteReader content(reader.bytes(length - proposal_header_bytes));
    proposal.spi = to_bytes(content.bytes(spi_size));
    if (!content.ok()) return invalid_syntax("proposal SPI");
    if (more != (reader.remaining() > 0 ? more_proposals : 0)) return invalid_syntax("proposal chain");
    proposal.transforms.reserve(count);
    for (std::size_t left = count; left > 0; --left) {
        auto transform = decode_transform(content, left > 1);
        if (!transform) return tl::unexpected(transform.error());
        proposal.transforms.push_back(*transform);
    }
    if (content.remaining() > 0) return invalid_syntax("proposal has bytes after its transforms");
    return proposal;
}

void encode_transform(net::ByteWriter& writer, const OfferedTransform& offered, bool more) {
    const auto& transform = offered.transform;
    const bool has_key_length = transform.key_bits != 0;
    writer.u8(more ? more_transforms : 0);
    writer.u8(0);
    writer.u16(static_cast<std::uint16_t>(transform_header_bytes + (has_key_length ? 4 : 0)));
    writer.u8(static_cast<std::uint8_t>(transform.type));
    writer.u8(0);
    writer.u16(transform.id);
    if (has_key_length) {
        writer.u16(attribute_format_tv | attribute_key_length);
        writer.u16(transform.key_bits);
    }
}

}  // namespace

Decoded<SaBody> decode_sa(ByteView view) {
    net::ByteReader reader(view);
    SaBody body;
    std::size_t transforms = 0;
    while (reader.remaining() > 0) {
        if (body.proposals.size() == max_proposals) return invalid_syntax("too many proposals");
        auto proposal = decode_proposal(reader);
        if (!proposal) return tl::unexpected(proposal.error());
        transforms += proposal->transforms.size();
        if (transforms > max_transforms) return invalid_syntax("too many transforms");
        body.proposals.push_back(std::move(*proposal));
    }
    if (body.proposals.empty()) return invalid_syntax("SA payload without a proposal");
    return body;
}

void encode_sa(net::ByteWriter& writer, const SaBody& body) {
    for (std::size_t at = 0; at < body.proposals.size(); ++at) {
        const auto& proposal = body.proposals[at];
        const auto start = writer.size();
        writer.u8(at + 1 < body.proposals.size() ? more_proposals : 0);
        writer.u8(0);
        writer.u16(0);
        writer.u8(proposal.number);
        writer.u8(static_cast<std::uint8_t>(proposal.protocol));
        writer.u8(static_cast<std::uint8_t>(proposal.spi.size()));
        writer.u8(static_cast<std::uint8_t>(proposal.transforms.size()));
        writer.bytes(proposal.spi);
        for (std::size_t t = 0; t < proposal.transforms.size(); ++t) {
            encode_transform(writer, proposal.transforms[t], t + 1 < proposal.transforms.size());
        }
        writer.patch_u16(start + 2, static_cast<std::uint16_t>(writer.size() - start));
    }
}

}  // namespace keyline::ike
