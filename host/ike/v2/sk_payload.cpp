#include "host/ike/v2/sk_payload.h"

#include <algorithm>
#include <stdexcept>

namespace keyline::ike {

namespace {

constexpr std::size_t header_length_at = 24;

void require(const Result<void>& result) {
    if (!result) throw std::logic_error("SK payload: " + result.error().message);
}

}  // namespace

SkProtection::SkProtection(const Suite& suite, crypto::Secret encryption_key, crypto::Secret integrity_key)
    : suite_(suite.protection),
      encryption_key_(std::move(encryption_key)),
      integrity_key_(std::move(integrity_key)) {}

// Made for each message: an IKE SA lives for hours and speaks seldom, and OpenSSL's contexts are large.
crypto::Protection SkProtection::protection(crypto::Use use) const {
    auto made = crypto::Protection::create(suite_, encryption_key_.reveal(), integrity_key_.reveal(), use);
    if (!made) throw std::logic_error("SK payload: " + made.error().message);
    return std::move(*made);
}

// Pad Length itself not counted.
std::size_t SkProtection::padding_for(std::size_t size) const {
    const auto block = suite_.block_bytes();
    return (block - (size + 1) % block) % block;
}

Bytes SkProtection::next_iv(crypto::RandomSource& random) {
    if (!suite_.counts_iv()) return random.bytes(iv_bytes());
    net::ByteWriter iv;
    iv.u64(sealed_++);
    return iv.take();
}

Bytes SkProtection::seal(const Header& header, const Payloads& payloads, crypto::RandomSource& random) {
    net::ByteWriter chain;
    encode_payloads(chain, payloads);
    return seal_chain(header, first_type(payloads), chain.view(), random);
}

Bytes SkProtection::seal_chain(const Header& header, PayloadType first, ByteView chain,
                               crypto::RandomSource& random) {
    return seal_part(header, {first}, chain, random);
}

// Of a message with an SKF payload, but for content and padding.
std::size_t SkProtection::overhead() const {
    return header_bytes + payload_header_bytes + fragment_header_bytes + iv_bytes() + icv_bytes();
}

std::vector<Bytes> SkProtection::seal_fragments(const Header& header, const Payloads& payloads,
                                                std::size_t max_bytes, crypto::RandomSource& random) {
    net::ByteWriter writer;
    encode_payloads(writer, payloads);
    const auto first = first_type(payloads);
    const auto chain = writer.view();
    const auto whole = overhead() - fragment_header_bytes + chain.size() + padding_for(chain.size()) + 1;
    const auto block = suite_.block_bytes();
    // At least a block in each, whatever somebody configures.
    const auto room =
        std::max((max_bytes > overhead() ? max_bytes - overhead() : 0) / block * block, 2 * block);
    const auto in_each = room - 1;  // Pad Length
    const auto count = (chain.size() + in_each - 1) / in_each;
    if (whole <= max_bytes || count < 2 || count > UINT16_MAX)
        return {seal_chain(header, first, chain, random)};
    std::vector<Bytes> fragments;
    for (std::size_t at = 0; at < chain.size(); at += in_each) {
        EncryptedPart part;
        part.first_inner = at == 0 ? first : PayloadType::none;
        part.fragment = static_cast<std::uint16_t>(fragments.size() + 1);
        part.fragments = static_cast<std::uint16_t>(count);
        fragments.push_back(
            seal_part(header, part, chain.subspan(at, std::min(in_each, chain.size() - at)), random));
    }
    return fragments;
}

// `part` says what is in the payload's header; offset and size do not count.
Bytes SkProtection::seal_part(Header header, const EncryptedPart& part, ByteView content,
                              crypto::RandomSource& random) {
    const bool fragment = part.fragment != 0;
    const auto padding = padding_for(content.size());
    header.first_payload = fragment ? PayloadType::encrypted_fragment : PayloadType::encrypted;

    net::ByteWriter writer;
    encode_header(writer, header);
    writer.u8(static_cast<std::uint8_t>(part.first_inner));
    writer.u8(0);
    writer.u16(static_cast<std::uint16_t>(payload_header_bytes + (fragment ? fragment_header_bytes : 0) +
                                          iv_bytes() + content.size() + padding + 1 + icv_bytes()));
    if (fragment) {
        writer.u16(part.fragment);
        writer.u16(part.fragments);
    }
    const auto iv_at = writer.size();
    writer.bytes(next_iv(random));
    writer.bytes(content);
    writer.zeros(padding);
    writer.u8(static_cast<std::uint8_t>(padding));
    writer.zeros(icv_bytes());
    writer.patch_u32(header_length_at, static_cast<std::uint32_t>(writer.size()));
    auto message = writer.take();
    require(protection(crypto::Use::sealing)
                .seal(ByteView(message).first(iv_at), MutableByteView(message).subspan(iv_at)));
    return message;
}

bool SkProtection::unprotect(ByteView datagram, const EncryptedPart& part, Bytes& plaintext) const {
    const auto content = datagram.subspan(part.offset, part.size);
    if (content.size() < iv_bytes() + 1 + icv_bytes()) return false;
    plaintext.resize(content.size() - iv_bytes() - icv_bytes());
    return protection(crypto::Use::opening).open(datagram.first(part.offset), content, {}, plaintext);
}

tl::expected<Bytes, OpenError> SkProtection::open_content(ByteView datagram, const Message& message) const {
    Bytes plaintext;
    if (!unprotect(datagram, *message.encrypted, plaintext)) {
        return tl::unexpected(OpenError{false, {DecodeError::Kind::invalid_syntax, 0, "wrong ICV"}});
    }
    const std::size_t padding = plaintext.back();
    if (padding + 1 > plaintext.size()) {
        return tl::unexpected(OpenError{true, {DecodeError::Kind::invalid_syntax, 0, "SK padding"}});
    }
    plaintext.resize(plaintext.size() - padding - 1);
    return plaintext;
}

tl::expected<Payloads, OpenError> SkProtection::open(ByteView datagram, const Message& message) const {
    const auto content = open_content(datagram, message);
    if (!content) return tl::unexpected(content.error());
    auto payloads = decode_payloads(message.encrypted->first_inner, *content);
    if (!payloads) return tl::unexpected(OpenError{true, payloads.error()});
    return std::move(*payloads);
}

}  // namespace keyline::ike
