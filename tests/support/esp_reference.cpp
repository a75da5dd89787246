#include "tests/support/esp_reference.h"

#include <array>
#include <memory>

#include <catch2/catch.hpp>
#include <openssl/evp.h>

namespace keyline::test {
namespace {

struct ContextDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

// FIPS 197 section 5.1.1: the inverse in GF(2^8), then an affine map; found by walking the powers of 3 and of
// 1/3.
std::array<std::uint8_t, 256> make_sbox() {
    std::array<std::uint8_t, 256> box{};
    const auto rotate = [](std::uint8_t v, int by) {
        return static_cast<std::uint8_t>((v << by) | (v >> (8 - by)));
    };
    std::uint8_t p = 1;
    std::uint8_t q = 1;
    do {
        p = static_cast<std::uint8_t>(p ^ (p << 1) ^ ((p & 0x80) != 0 ? 0x1B : 0));
        q = static_cast<std::uint8_t>(q ^ (q << 1));
        q = static_cast<std::uint8_t>(q ^ (q << 2));
        q = static_cast<std::uint8_t>(q ^ (q << 4));
        if ((q & 0x80) != 0) q ^= 0x09;
        box[p] =
            static_cast<std::uint8_t>(q ^ rotate(q, 1) ^ rotate(q, 2) ^ rotate(q, 3) ^ rotate(q, 4) ^ 0x63);
    } while (p != 1);
    box[0] = 0x63;
    return box;
}

void append_be32(Bytes& to, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) to.push_back(static_cast<std::uint8_t>(value >> shift));
}

}  // namespace

Bytes aes_round_keys(std::span<const std::uint8_t> key) {
    static const auto sbox = make_sbox();
    const std::size_t words = key.size() / 4;
    const std::size_t total = 16 * (words + 7);
    Bytes out(key.begin(), key.end());
    std::uint8_t round_constant = 1;
    while (out.size() < total) {
        std::array<std::uint8_t, 4> t{};
        std::copy(out.end() - 4, out.end(), t.begin());
        const std::size_t i = out.size() / 4;
        if (i % words == 0) {
            t = {static_cast<std::uint8_t>(sbox[t[1]] ^ round_constant), sbox[t[2]], sbox[t[3]], sbox[t[0]]};
            round_constant =
                static_cast<std::uint8_t>((round_constant << 1) ^ ((round_constant & 0x80) != 0 ? 0x1B : 0));
        } else if (words > 6 && i % words == 4) {
            for (auto& octet : t) octet = sbox[octet];
        }
        for (std::size_t k = 0; k < 4; k++)
            out.push_back(static_cast<std::uint8_t>(out[out.size() - key.size()] ^ t[k]));
    }
    return out;
}

Bytes ghash_key(std::span<const std::uint8_t> key) {
    const Context context(EVP_CIPHER_CTX_new());
    Bytes out(16, 0);
    const Bytes zero(16, 0);
    int size = 0;
    const EVP_CIPHER* cipher = key.size() == 32 ? EVP_aes_256_ecb() : EVP_aes_128_ecb();
    REQUIRE(EVP_EncryptInit_ex(context.get(), cipher, nullptr, key.data(), nullptr) == 1);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    REQUIRE(EVP_EncryptUpdate(context.get(), out.data(), &size, zero.data(), 16) == 1);
    return out;
}

Bytes esp_seal_text(const EspSa& sa, std::uint64_t sequence, std::uint64_t iv,
                    std::span<const std::uint8_t> text) {
    Bytes packet;
    append_be32(packet, sa.spi);
    append_be32(packet, static_cast<std::uint32_t>(sequence));
    append_be32(packet, static_cast<std::uint32_t>(iv >> 32));
    append_be32(packet, static_cast<std::uint32_t>(iv));
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
    return esp_seal_text(sa, sequence, sequence, text);
}

}  // namespace keyline::test
