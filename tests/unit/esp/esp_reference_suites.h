// ESP and AH of every algorithm, computed with OpenSSL's own calls: what SoftwareEsp is compared with.
#pragma once

#include <memory>
#include <string>

#include <catch2/catch.hpp>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/provider.h>

#include "host/esp/esp_device.h"
#include "tests/unit/esp/esp_support.h"

namespace keyline::esp::test {

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

// DES, Blowfish and CAST-128 are in OpenSSL's legacy provider.
inline OSSL_LIB_CTX* reference_library() {
    static OSSL_LIB_CTX* context = [] {
        auto* made = OSSL_LIB_CTX_new();
        REQUIRE(OSSL_PROVIDER_load(made, "default") != nullptr);
        REQUIRE(OSSL_PROVIDER_load(made, "legacy") != nullptr);
        return made;
    }();
    return context;
}

struct ReferenceCipher {
    std::string name;  // OpenSSL's
    std::size_t salt_bytes = 0;
    std::size_t iv_bytes = 0;
    std::size_t tag_bytes = 0;  // of AEADs
};

inline ReferenceCipher reference_cipher(Encryption encryption, unsigned key_bits) {
    const auto bits = std::to_string(key_bits);
    switch (encryption) {
        case Encryption::aes_gcm_16:
        case Encryption::aes_gmac:
            return {"AES-" + bits + "-GCM", 4, 8, 16};
        case Encryption::aes_gcm_12:
            return {"AES-" + bits + "-GCM", 4, 8, 12};
        case Encryption::aes_gcm_8:
            return {"AES-" + bits + "-GCM", 4, 8, 8};
        case Encryption::aes_ccm_16:
            return {"AES-" + bits + "-CCM", 3, 8, 16};
        case Encryption::aes_ccm_12:
            return {"AES-" + bits + "-CCM", 3, 8, 12};
        case Encryption::aes_ccm_8:
            return {"AES-" + bits + "-CCM", 3, 8, 8};
        case Encryption::chacha20_poly1305:
            return {"ChaCha20-Poly1305", 4, 8, 16};
        case Encryption::aes_cbc:
            return {"AES-" + bits + "-CBC", 0, 16, 0};
        case Encryption::aes_ctr:
            return {"AES-" + bits + "-CTR", 4, 8, 0};
        case Encryption::camellia_cbc:
            return {"CAMELLIA-" + bits + "-CBC", 0, 16, 0};
        case Encryption::camellia_ctr:
            return {"CAMELLIA-" + bits + "-CTR", 4, 8, 0};
        case Encryption::triple_des_cbc:
            return {"DES-EDE3-CBC", 0, 8, 0};
        case Encryption::des_cbc:
            return {"DES-CBC", 0, 8, 0};
        case Encryption::blowfish_cbc:
            return {"BF-CBC", 0, 8, 0};
        case Encryption::cast_cbc:
            return {"CAST5-CBC", 0, 8, 0};
        case Encryption::null:
            return {"NULL", 0, 0, 0};
    }
    return {};
}

// RFC 3566 section 4, straight from its text, with single AES blocks.
inline Bytes reference_xcbc(ByteView key, ByteView data) {
    const auto aes = [](ByteView under, Bytes block) {
        const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
        int written = 0;
        REQUIRE(EVP_EncryptInit_ex2(context.get(), EVP_aes_128_ecb(), under.data(), nullptr, nullptr) == 1);
        REQUIRE(EVP_EncryptUpdate(context.get(), block.data(), &written, Bytes(block).data(), 16) == 1);
        return block;
    };
    const auto xored = [](Bytes left, ByteView right) {
        for (std::size_t i = 0; i < 16; i++) left[i] ^= right[i];
        return left;
    };
    const Bytes k1 = aes(key, Bytes(16, 1));
    Bytes padded = to_bytes(data);
    const bool whole = !data.empty() && data.size() % 16 == 0;
    if (!whole) padded.push_back(0x80);
    while (padded.size() % 16 != 0) padded.push_back(0);
    Bytes chain(16);
    for (std::size_t at = 0; at + 16 < padded.size(); at += 16)
        chain = aes(k1, xored(chain, ByteView(padded).subspan(at, 16)));
    chain = xored(chain, ByteView(padded).last(16));
    return aes(k1, xored(chain, aes(key, Bytes(16, whole ? 2 : 3))));
}

inline Bytes reference_mac(Integrity integrity, ByteView key, ByteView data) {
    const auto hmac = [&](const EVP_MD* digest, std::size_t icv_bytes) {
        Bytes out(EVP_MAX_MD_SIZE);
        unsigned size = 0;
        REQUIRE(HMAC(digest, key.data(), static_cast<int>(key.size()), data.data(), data.size(), out.data(),
                     &size) != nullptr);
        out.resize(icv_bytes);
        return out;
    };
    switch (integrity) {
        case Integrity::hmac_md5_96:
            return hmac(EVP_md5(), 12);
        case Integrity::hmac_md5_128:
            return hmac(EVP_md5(), 16);
        case Integrity::hmac_sha1_96:
            return hmac(EVP_sha1(), 12);
        case Integrity::hmac_sha1_160:
            return hmac(EVP_sha1(), 20);
        case Integrity::hmac_sha2_256_128:
            return hmac(EVP_sha256(), 16);
        case Integrity::hmac_sha2_256_96:
            return hmac(EVP_sha256(), 12);
        case Integrity::hmac_sha2_384_192:
            return hmac(EVP_sha384(), 24);
        case Integrity::hmac_sha2_512_256:
            return hmac(EVP_sha512(), 32);
        case Integrity::aes_xcbc_96: {
            Bytes mac = reference_xcbc(key, data);
            mac.resize(12);
            return mac;
        }
        case Integrity::aes_cmac_96: {
            Bytes mac(16);
            std::size_t size = 0;
            REQUIRE(EVP_Q_mac(nullptr, "CMAC", nullptr, "AES-128-CBC", nullptr, key.data(), key.size(),
                              data.data(), data.size(), mac.data(), mac.size(), &size) != nullptr);
            mac.resize(12);
            return mac;
        }
        case Integrity::none:
            break;
    }
    return {};
}

inline std::size_t reference_mac_key_bytes(Integrity integrity) {
    switch (integrity) {
        case Integrity::none:
            return 0;
        case Integrity::hmac_sha1_96:
        case Integrity::hmac_sha1_160:
            return 20;
        case Integrity::hmac_sha2_256_128:
        case Integrity::hmac_sha2_256_96:
            return 32;
        case Integrity::hmac_sha2_384_192:
            return 48;
        case Integrity::hmac_sha2_512_256:
            return 64;
        default:
            return 16;
    }
}

inline void put_big_endian(Bytes& out, std::uint64_t value, int octets) {
    for (int i = octets - 1; i >= 0; i--) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

// Payload, padding and trailer of an ESP packet from SPI to ICV; fails the test when the ICV is wrong.
class ReferenceEsp {
  public:
    ReferenceEsp(const SupportedTransform& transform, ByteView keying_material, bool esn)
        : transform_(transform),
          cipher_(reference_cipher(transform.encryption, transform.key_bits)),
          key_(to_bytes(keying_material.first(transform.key_bits / 8))),
          salt_(to_bytes(keying_material.subspan(key_.size(), cipher_.salt_bytes))),
          mac_key_(to_bytes(keying_material.subspan(key_.size() + salt_.size()))),
          esn_(esn) {}

    Bytes open(ByteView esp, std::uint64_t sequence) const {
        return cipher_.tag_bytes != 0 ? open_aead(esp, sequence) : open_separate(esp, sequence);
    }

  private:
    Bytes open_aead(ByteView esp, std::uint64_t sequence) const {
        Bytes aad = to_bytes(esp.first(4));
        put_big_endian(aad, sequence, esn_ ? 8 : 4);
        Bytes nonce = salt_;
        append(nonce, esp.subspan(8, 8));
        Bytes tag = to_bytes(esp.last(cipher_.tag_bytes));
        Bytes text = to_bytes(esp.subspan(16, esp.size() - 16 - tag.size()));
        const bool is_gmac = transform_.encryption == Encryption::aes_gmac;
        if (is_gmac) {
            append(aad, esp.subspan(8, 8));
            append(aad, text);
        }
        const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
        auto* cipher = EVP_CIPHER_fetch(reference_library(), cipher_.name.c_str(), nullptr);
        const bool is_ccm = cipher_.name.ends_with("CCM");
        int written = 0;
        REQUIRE(EVP_DecryptInit_ex2(context.get(), cipher, nullptr, nullptr, nullptr) == 1);
        REQUIRE(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_IVLEN, static_cast<int>(nonce.size()),
                                    nullptr) == 1);
        REQUIRE(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tag.size()),
                                    tag.data()) == 1);
        REQUIRE(EVP_DecryptInit_ex2(context.get(), nullptr, key_.data(), nonce.data(), nullptr) == 1);
        if (is_ccm)
            REQUIRE(EVP_DecryptUpdate(context.get(), nullptr, &written, nullptr,
                                      static_cast<int>(text.size())) == 1);
        REQUIRE(EVP_DecryptUpdate(context.get(), nullptr, &written, aad.data(),
                                  static_cast<int>(aad.size())) == 1);
        if (!is_gmac)
            REQUIRE(EVP_DecryptUpdate(context.get(), text.data(), &written, Bytes(text).data(),
                                      static_cast<int>(text.size())) == 1);
        if (!is_ccm) {
            Bytes none(16);
            REQUIRE(EVP_DecryptFinal_ex(context.get(), none.data(), &written) == 1);
        }
        EVP_CIPHER_free(cipher);
        return text;
    }

    Bytes open_separate(ByteView esp, std::uint64_t sequence) const {
        const std::size_t icv_bytes = reference_mac(transform_.integrity, mac_key_, esp).size();
        Bytes covered = to_bytes(esp.first(esp.size() - icv_bytes));
        if (esn_) put_big_endian(covered, sequence >> 32, 4);
        REQUIRE(to_hex(esp.last(icv_bytes)) ==
                to_hex(reference_mac(transform_.integrity, mac_key_, covered)));
        const ByteView body = esp.subspan(8, esp.size() - 8 - icv_bytes);
        Bytes iv = salt_;
        append(iv, body.first(cipher_.iv_bytes));
        if (!salt_.empty()) put_big_endian(iv, 1, 4);
        Bytes text = to_bytes(body.subspan(cipher_.iv_bytes));
        if (transform_.encryption == Encryption::null) return text;
        const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
        auto* cipher = EVP_CIPHER_fetch(reference_library(), cipher_.name.c_str(), nullptr);
        int written = 0;
        REQUIRE(EVP_DecryptInit_ex2(context.get(), cipher, nullptr, nullptr, nullptr) == 1);
        REQUIRE(EVP_CIPHER_CTX_set_key_length(context.get(), static_cast<int>(key_.size())) == 1);
        REQUIRE(EVP_DecryptInit_ex2(context.get(), nullptr, key_.data(), iv.data(), nullptr) == 1);
        REQUIRE(EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1);
        REQUIRE(EVP_DecryptUpdate(context.get(), text.data(), &written, Bytes(text).data(),
                                  static_cast<int>(text.size())) == 1);
        REQUIRE(written == static_cast<int>(text.size()));
        EVP_CIPHER_free(cipher);
        return text;
    }

    SupportedTransform transform_;
    ReferenceCipher cipher_;
    Bytes key_, salt_, mac_key_;
    bool esn_;
};

inline Bytes keying_material(const SupportedTransform& transform) {
    Bytes made(transform.key_bits / 8 +
               (transform.protocol == Protocol::esp
                    ? reference_cipher(transform.encryption, transform.key_bits).salt_bytes
                    : 0) +
               reference_mac_key_bytes(transform.integrity));
    for (std::size_t i = 0; i < made.size(); i++) made[i] = static_cast<std::uint8_t>(11 * i + 3);
    return made;
}

inline SaParameters parameters_of(const SupportedTransform& transform, const Tunnel& tunnel,
                                  Direction direction) {
    auto made = tunnel.parameters(direction);
    made.protocol = transform.protocol;
    made.encryption = transform.encryption;
    made.key_bits = transform.key_bits;
    made.integrity = transform.integrity;
    made.key = crypto::Secret(keying_material(transform));
    return made;
}

}  // namespace keyline::esp::test
