// RFC 2409's formulas with OpenSSL's own calls, to judge ours by.
#pragma once

#include <algorithm>
#include <initializer_list>

#include <catch2/catch.hpp>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>

#include "host/base/bytes.h"

namespace keyline::test::reference {

inline Bytes cat(std::initializer_list<Bytes> parts) {
    Bytes all;
    for (const auto& part : parts) append(all, part);
    return all;
}

inline Bytes number(std::uint64_t value, std::size_t size) {
    Bytes octets(size);
    for (std::size_t at = size; at-- > 0; value >>= 8U) octets[at] = static_cast<std::uint8_t>(value);
    return octets;
}

inline Bytes first(Bytes octets, std::size_t size) {
    REQUIRE(octets.size() >= size);
    octets.resize(size);
    return octets;
}

inline Bytes prf(const EVP_MD* md, const Bytes& key, const Bytes& data) {
    Bytes out(EVP_MAX_MD_SIZE);
    unsigned size = 0;
    REQUIRE(HMAC(md, key.data(), static_cast<int>(key.size()), data.data(), data.size(), out.data(), &size) !=
            nullptr);
    out.resize(size);
    return out;
}

inline Bytes digest(const EVP_MD* md, const Bytes& data) {
    Bytes out(EVP_MAX_MD_SIZE);
    unsigned size = 0;
    REQUIRE(EVP_Digest(data.data(), data.size(), out.data(), &size, md, nullptr) == 1);
    out.resize(size);
    return out;
}

// Appendix B for a cipher other than DES.
inline Bytes expanded(const EVP_MD* md, const Bytes& material, std::size_t size) {
    if (material.size() >= size) return first(material, size);
    Bytes all;
    auto block = Bytes{0};
    while (all.size() < size) {
        block = prf(md, material, block);
        append(all, block);
    }
    return first(all, size);
}

enum class Way : int { decrypt = 0, encrypt = 1 };
inline Bytes cbc(const EVP_CIPHER* cipher, const Bytes& key, const Bytes& iv, const Bytes& text,
                 Way way = Way::encrypt) {
    auto* context = EVP_CIPHER_CTX_new();
    Bytes out(text.size() + EVP_MAX_BLOCK_LENGTH);
    int written = 0;
    REQUIRE(EVP_CipherInit_ex(context, cipher, nullptr, key.data(), iv.data(), static_cast<int>(way)) == 1);
    REQUIRE(EVP_CIPHER_CTX_set_padding(context, 0) == 1);
    REQUIRE(EVP_CipherUpdate(context, out.data(), &written, text.data(), static_cast<int>(text.size())) == 1);
    EVP_CIPHER_CTX_free(context);
    return first(std::move(out), text.size());
}

// RSAES-PKCS1-v1_5.
inline Bytes rsa(EVP_PKEY* key, const Bytes& text, Way way) {
    auto* context = EVP_PKEY_CTX_new(key, nullptr);
    Bytes out(static_cast<std::size_t>(EVP_PKEY_get_size(key)));
    auto size = out.size();
    if (way == Way::encrypt) {
        REQUIRE(EVP_PKEY_encrypt_init(context) == 1);
        REQUIRE(EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1);
        REQUIRE(EVP_PKEY_encrypt(context, out.data(), &size, text.data(), text.size()) == 1);
    } else {
        REQUIRE(EVP_PKEY_decrypt_init(context) == 1);
        REQUIRE(EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1);
        REQUIRE(EVP_PKEY_decrypt(context, out.data(), &size, text.data(), text.size()) == 1);
    }
    EVP_PKEY_CTX_free(context);
    return first(std::move(out), size);
}

}  // namespace keyline::test::reference
