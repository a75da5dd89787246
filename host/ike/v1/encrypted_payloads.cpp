#include "host/ike/v1/encrypted_payloads.h"

#include <algorithm>

#include "host/crypto/rsa_encryption.h"
#include "host/ike/v1/payloads.h"

namespace keyline::ike::v1 {

namespace {

// In the pictures of section 5.2 KE comes first, in those of 5.3 NONCE must.
int place_of(PayloadType type, PublicKeyEncryption kind) {
    const bool revised = kind == PublicKeyEncryption::revised;
    switch (type) {
        case PayloadType::nonce:
            return revised ? 0 : 3;
        case PayloadType::key_exchange:
            return 1;
        case PayloadType::identification:
            return 2;
        case PayloadType::certificate:
            return 4;
        case PayloadType::hash:
            return 5;
        default:
            return 6;
    }
}

bool is_for_rsa(PayloadType type, PublicKeyEncryption kind) {
    return type == PayloadType::nonce ||
           (type == PayloadType::identification && kind == PublicKeyEncryption::plain);
}

// Section 5.3: one CBC over the bodies of all payloads behind NONCE, which begins with an IV of zeros. Each
// body is padded by itself: with zeros, and in the last octet how many these are.
class BodyCipher {
  public:
    // Of nonces that are weak keys of DES nothing can be made.
    static Result<BodyCipher> create(const PayloadEncryption& how, ByteView nonce) {
        const auto key = revised_encryption_key(how.suite, nonce, how.cookie);
        if (!key) return tl::unexpected(key.error());
        auto cipher = crypto::Cipher::create(how.suite.cipher, key->reveal());
        if (!cipher) return tl::unexpected(cipher.error());
        return BodyCipher(std::move(*cipher), Bytes(crypto::block_bytes(how.suite.cipher)));
    }

    Result<void> encrypt(Bytes& body) {
        const auto zeros = iv_.size() - 1 - body.size() % iv_.size();
        body.resize(body.size() + zeros);
        body.push_back(static_cast<std::uint8_t>(zeros));
        if (auto done = cipher_.encrypt(iv_, body); !done) return done;
        iv_.assign(body.end() - static_cast<std::ptrdiff_t>(iv_.size()), body.end());
        return {};
    }

    // Whole blocks, at least one. False: the padding is wrong, and the body is empty.
    bool decrypt(Bytes& body) {
        Bytes next(body.end() - static_cast<std::ptrdiff_t>(iv_.size()), body.end());
        const bool done = cipher_.decrypt(iv_, body).has_value();
        iv_ = std::move(next);
        const std::size_t zeros = body.back();
        const bool good =
            done && zeros < iv_.size() &&
            std::all_of(body.end() - 1 - static_cast<std::ptrdiff_t>(std::min(zeros, iv_.size() - 1)),
                        body.end() - 1, [](std::uint8_t octet) { return octet == 0; });
        if (!good) wipe(body);
        body.resize(good ? body.size() - 1 - zeros : 0);
        return good;
    }

  private:
    BodyCipher(crypto::Cipher cipher, Bytes iv) : cipher_(std::move(cipher)), iv_(std::move(iv)) {}
    crypto::Cipher cipher_;
    Bytes iv_;
};

bool is_under_body_cipher(const Payload& payload, const PayloadEncryption& how) {
    return payload.type != PayloadType::hash || payload.body.size() != crypto::hash_bytes(how.suite.hash);
}

// Behind NONCE, in the revised mode.
std::size_t first_under_body_cipher(const Chain& chain, const PayloadEncryption& how) {
    if (how.kind == PublicKeyEncryption::plain) return chain.payloads.size();
    const auto nonce = std::find_if(chain.payloads.begin(), chain.payloads.end(), [](const Payload& payload) {
        return payload.type == PayloadType::nonce;
    });
    return static_cast<std::size_t>(nonce - chain.payloads.begin()) + 1;
}

Decoded<void> check_form(const PayloadEncryption& how, std::size_t modulus, const Chain& chain) {
    for (const auto type : {PayloadType::key_exchange, PayloadType::nonce, PayloadType::identification})
        if (chain.count(type) != 1) return malformed("a message without one KE, one ID and one NONCE each");
    for (const auto& payload : chain.payloads)
        if (is_for_rsa(payload.type, how.kind) && payload.body.size() != modulus)
            return malformed("ID or NONCE is not of the size that our RSA key gives");
    const auto block = crypto::block_bytes(how.suite.cipher);
    for (auto i = first_under_body_cipher(chain, how); i < chain.payloads.size(); ++i) {
        const auto& payload = chain.payloads[i];
        if (!is_under_body_cipher(payload, how)) continue;
        if (payload.body.empty() || payload.body.size() % block != 0)
            return malformed("a payload behind NONCE is not a number of blocks",
                             NotifyType::unequal_payload_lengths);
    }
    if (how.kind == PublicKeyEncryption::revised)
        for (std::size_t i = 0; i + 1 < first_under_body_cipher(chain, how); ++i)
            if (place_of(chain.payloads[i].type, how.kind) < place_of(PayloadType::hash, how.kind))
                return malformed("KE, ID or CERT before NONCE");
    return {};
}

}  // namespace

Result<std::vector<Payload>> encrypt_payloads(const PayloadEncryption& how, const crypto::PublicKey& key,
                                              std::vector<Payload> payloads, crypto::RandomSource& random) {
    std::stable_sort(payloads.begin(), payloads.end(), [&](const Payload& left, const Payload& right) {
        return place_of(left.type, how.kind) < place_of(right.type, how.kind);
    });
    std::optional<BodyCipher> cipher;
    for (auto& payload : payloads) {
        if (is_for_rsa(payload.type, how.kind)) {
            if (how.kind == PublicKeyEncryption::revised) {
                auto made = BodyCipher::create(how, payload.body);
                if (!made) return tl::unexpected(made.error());
                cipher.emplace(std::move(*made));
            }
            auto encrypted = crypto::rsa_encrypt(key, payload.body, random);
            if (!encrypted) return tl::unexpected(encrypted.error());
            wipe(payload.body);
            payload.body = std::move(*encrypted);
        } else if (cipher && payload.type != PayloadType::hash) {
            if (auto done = cipher->encrypt(payload.body); !done) return tl::unexpected(done.error());
        }
    }
    return payloads;
}

Decoded<DecryptedPayloads> decrypt_payloads(const PayloadEncryption& how, const crypto::PrivateKey& key,
                                            const Chain& chain) {
    const auto modulus = (key.bits() + 7) / 8;
    if (auto good = check_form(how, modulus, chain); !good) return tl::unexpected(good.error());
    DecryptedPayloads result;
    auto& payloads = result.chain.payloads;
    payloads = chain.payloads;
    for (auto& payload : payloads) {
        if (!is_for_rsa(payload.type, how.kind)) continue;
        // Even what everybody sees to be none is no error now: the private key has been used, and that is to
        // be counted.
        const auto message = crypto::rsa_decrypt(key, payload.body);
        payload.body = message ? to_bytes(message->reveal()) : Bytes();
        if (!message)
            result.doubt = "its ID or NONCE is no ciphertext of our key: " + message.error().message;
        if (payload.type == PayloadType::nonce && !check_nonce(payload.body))
            result.doubt = "its NONCE has a length that is not allowed, or is not encrypted for our key";
    }
    if (how.kind == PublicKeyEncryption::plain) return result;
    auto cipher = BodyCipher::create(how, result.chain.find(PayloadType::nonce)->body);
    for (auto i = first_under_body_cipher(chain, how); i < payloads.size(); ++i) {
        auto& payload = payloads[i];
        if (!is_under_body_cipher(payload, how)) continue;
        if (!cipher) payload.body.clear();
        if (!cipher || !cipher->decrypt(payload.body))
            result.doubt = "its payloads cannot be decrypted with the key that its NONCE gives";
    }
    return result;
}

}  // namespace keyline::ike::v1
