#include "host/ike/v2/sk_payload.h"

#include <stdexcept>

namespace keyline::ike {

namespace {

constexpr std::size_t gcm_iv_bytes = 8;
constexpr std::size_t gcm_salt_bytes = 4;
constexpr std::size_t header_length_at = 24;

void require(const Result<void>& result) {
    if (!result) throw std::logic_error("SK payload: " + result.error().message);
}

crypto::Aead make_aead(crypto::AeadAlgorithm algorithm, const crypto::Secret& key) {
    auto aead = crypto::Aead::create(algorithm, key.reveal().first(crypto::key_bytes(algorithm)));
    if (!aead) throw std::logic_error("SK payload: " + aead.error().message);
    return std::move(*aead);
}

// RFC 5282 section 4: the salt, the end of SK_e, then the explicit IV.
Bytes gcm_nonce(const crypto::Secret& key, ByteView iv) {
    Bytes nonce = to_bytes(key.reveal().last(gcm_salt_bytes));
    append(nonce, iv);
    return nonce;
}

}  // namespace

SkProtection::SkProtection(const Suite& suite, crypto::Secret encryption_key, crypto::Secret integrity_key)
    : suite_(suite), encryption_key_(std::move(encryption_key)), integrity_key_(std::move(integrity_key)) {}

std::size_t SkProtection::iv_bytes() const {
    return suite_.aead ? gcm_iv_bytes : crypto::block_bytes(*suite_.cipher);
}

std::size_t SkProtection::icv_bytes() const {
    return suite_.aead ? crypto::gcm_tag_bytes : suite_.integrity->icv_bytes;
}

// Pad Length itself not counted. AES-GCM needs none.
std::size_t SkProtection::padding_for(std::size_t size) const {
    if (suite_.aead) return 0;
    const auto block = crypto::block_bytes(*suite_.cipher);
    return (block - (size + 1) % block) % block;
}

Bytes SkProtection::next_iv(crypto::RandomSource& random) {
    if (!suite_.aead) return random.bytes(iv_bytes());  // CBC: unpredictable
    net::ByteWriter iv;                                 // GCM: never the same twice
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
    protect(message, iv_at);
    return message;
}

void SkProtection::protect(MutableByteView message, std::size_t iv_at) const {
    const auto text_at = iv_at + iv_bytes();
    const auto iv = message.subspan(iv_at, iv_bytes());
    if (suite_.aead) {
        auto aead = make_aead(*suite_.aead, encryption_key_);
        const auto sealed = message.subspan(text_at);
        require(aead.seal(gcm_nonce(encryption_key_, iv), message.first(iv_at),
                          sealed.first(sealed.size() - icv_bytes()), sealed));
        return;
    }
    const auto icv_at = message.size() - icv_bytes();
    require(crypto::cbc_encrypt(*suite_.cipher, encryption_key_.reveal(), iv,
                                message.subspan(text_at, icv_at - text_at)));
    const auto mac = crypto::hmac(suite_.integrity->hash, integrity_key_.reveal(), {message.first(icv_at)});
    const auto icv = mac.reveal().first(icv_bytes());
    std::copy(icv.begin(), icv.end(), message.begin() + static_cast<std::ptrdiff_t>(icv_at));
}

bool SkProtection::unprotect(ByteView datagram, const EncryptedPart& part, Bytes& plaintext) const {
    const auto content = datagram.subspan(part.offset, part.size);
    if (content.size() < iv_bytes() + 1 + icv_bytes()) return false;
    const auto iv = content.first(iv_bytes());
    const auto sealed = content.subspan(iv_bytes());
    const auto text = sealed.first(sealed.size() - icv_bytes());
    if (suite_.aead) {
        auto aead = make_aead(*suite_.aead, encryption_key_);
        plaintext.resize(text.size());
        return aead.open(gcm_nonce(encryption_key_, iv), datagram.first(part.offset), sealed, plaintext)
            .has_value();
    }
    const auto mac = crypto::hmac(suite_.integrity->hash, integrity_key_.reveal(),
                                  {datagram.first(datagram.size() - icv_bytes())});
    if (!crypto::constant_time_equal(mac.reveal().first(icv_bytes()), sealed.last(icv_bytes()))) return false;
    plaintext = to_bytes(text);
    return crypto::cbc_decrypt(*suite_.cipher, encryption_key_.reveal(), iv, plaintext).has_value();
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
