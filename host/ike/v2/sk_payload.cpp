#include "host/ike/v2/sk_payload.h"

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

Bytes SkProtection::seal_chain(Header header, PayloadType first, ByteView chain,
                               crypto::RandomSource& random) {
    const auto padding = padding_for(chain.size());
    header.first_payload = PayloadType::encrypted;

    net::ByteWriter writer;
    encode_header(writer, header);
    writer.u8(static_cast<std::uint8_t>(first));
    writer.u8(0);
    writer.u16(static_cast<std::uint16_t>(payload_header_bytes + iv_bytes() + chain.size() + padding + 1 +
                                          icv_bytes()));
    const auto iv_at = writer.size();
    writer.bytes(next_iv(random));
    writer.bytes(chain);
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

tl::expected<Payloads, OpenError> SkProtection::open(ByteView datagram, const Message& message) const {
    Bytes plaintext;
    if (!unprotect(datagram, *message.encrypted, plaintext)) {
        return tl::unexpected(OpenError{false, {DecodeError::Kind::invalid_syntax, 0, "wrong ICV"}});
    }
    const std::size_t padding = plaintext.back();
    if (padding + 1 > plaintext.size()) {
        return tl::unexpected(OpenError{true, {DecodeError::Kind::invalid_syntax, 0, "SK padding"}});
    }
    auto payloads = decode_payloads(message.encrypted->first_inner,
                                    ByteView(plaintext).first(plaintext.size() - padding - 1));
    if (!payloads) return tl::unexpected(OpenError{true, payloads.error()});
    return std::move(*payloads);
}

}  // namespace keyline::ike
