#include "tests/support/esp_reference.h"

#include <memory>

#include <catch2/catch.hpp>
#include <openssl/evp.h>

namespace keyline::test {
namespace {

struct ContextDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

void append_be32(Bytes& to, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) to.push_back(static_cast<std::uint8_t>(value >> shift));
}

// From SPI to ICV, with any text. The explicit IV is the sequence number.
Bytes seal_text(const EspSa& sa, std::uint64_t sequence, std::span<const std::uint8_t> text) {
    Bytes packet;
    append_be32(packet, sa.spi);
    append_be32(packet, static_cast<std::uint32_t>(sequence));
    append_be32(packet, static_cast<std::uint32_t>(sequence >> 32));
    append_be32(packet, static_cast<std::uint32_t>(sequence));
    Bytes aad;
    append_be32(aad, sa.spi);
    if (sa.esn) append_be32(aad, static_cast<std::uint32_t>(sequence >> 32));
    append_be32(aad, static_cast<std::uint32_t>(sequence));
    Bytes nonce(sa.salt.begin(), sa.salt.end());
    nonce.insert(nonce.end(), packet.begin() + 8, packet.end());

    const Context context(EVP_CIPHER_CTX_new());
    Bytes sealed(text.size() + 16);
    int size = 0;
    const EVP_CIPHER* cipher = sa.key.size() == 32 ? EVP_aes_256_gcm() : EVP_aes_128_gcm();
    REQUIRE(EVP_EncryptInit_ex(context.get(), cipher, nullptr, sa.key.data(), nonce.data()) == 1);
    REQUIRE(EVP_EncryptUpdate(context.get(), nullptr, &size, aad.data(), static_cast<int>(aad.size())) == 1);
    REQUIRE(EVP_EncryptUpdate(context.get(), sealed.data(), &size, text.data(),
                              static_cast<int>(text.size())) == 1);
    REQUIRE(EVP_EncryptFinal_ex(context.get(), sealed.data() + size, &size) == 1);
    REQUIRE(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, 16, sealed.data() + text.size()) == 1);
    packet.insert(packet.end(), sealed.begin(), sealed.end());
    return packet;
}

}  // namespace

Bytes esp_seal(const EspSa& sa, std::uint64_t sequence, std::span<const std::uint8_t> inner,
               std::uint8_t next_header, unsigned extra_padding, bool spoil_padding) {
    Bytes text(inner.begin(), inner.end());
    unsigned pad = (4 - (inner.size() + 2) % 4) % 4 + extra_padding;
    for (unsigned i = 1; i <= pad; i++) text.push_back(static_cast<std::uint8_t>(i));
    if (spoil_padding) {
        REQUIRE(pad > 0);
        text[inner.size()] ^= 0x55;
    }
    text.push_back(static_cast<std::uint8_t>(pad));
    text.push_back(next_header);
    return seal_text(sa, sequence, text);
}

}  // namespace keyline::test
