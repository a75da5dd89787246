#include "host/crypto/rsa_encryption.h"

#include <algorithm>
#include <array>

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include "host/crypto/mac.h"
#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

// EM = 00 | 02 | PS | 00 | M, and PS has no zero octet and at least eight others.
constexpr std::size_t least_padding = 8;
constexpr std::size_t overhead = least_padding + 3;
constexpr std::uint8_t block_type = 2;

std::size_t modulus_bytes(const PublicKey& key) {
    return (key.bits() + 7) / 8;
}

Result<void> require_rsa(const PublicKey& key) {
    if (key.type() == KeyType::rsa) return {};
    return fail(std::string("a key of type ") + to_string(key.type()) + " cannot encrypt: RSA keys can");
}

using Operation = int (*)(EVP_PKEY_CTX*, unsigned char*, std::size_t*, const unsigned char*, std::size_t);

// The RSA function itself, on numbers of the modulus' size.
bool apply_rsa(evp_pkey_st* key, int (*init)(EVP_PKEY_CTX*), Operation operation, ByteView in,
               MutableByteView out) {
    const openssl::PKeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    openssl::require(context != nullptr, "EVP_PKEY_CTX");
    auto size = out.size();
    return init(context.get()) == 1 && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1 &&
           operation(context.get(), out.data(), &size, in.data(), in.size()) == 1 && size == out.size();
}

// ---- Choices without branches. A mask is all ones or zero.

using Mask = std::uint32_t;

// Hides from the compiler that a mask has but two values, so that it makes no branch of it.
Mask opaque(Mask mask) {
    // NOLINTNEXTLINE(hicpp-no-assembler): nothing else stops the optimizer for certain
    __asm__("" : "+r"(mask));
    return mask;
}
Mask is_less(std::uint32_t left, std::uint32_t right) {  // both below 2^31
    return opaque(0U - ((left - right) >> 31));
}
Mask is_zero(std::uint32_t value) {
    return is_less(value, 1);
}
std::uint32_t choose(Mask mask, std::uint32_t when_set, std::uint32_t otherwise) {
    return (mask & when_set) | (~mask & otherwise);
}

// ---- The message of a ciphertext whose padding is wrong

// HMAC-SHA-256 in counter mode, with the draft's layout: counter | label | number of bits.
Secret expand(const Secret& key, std::string_view label, std::size_t size) {
    const auto bits = size * 8;
    const std::array<std::uint8_t, 2> length{static_cast<std::uint8_t>(bits >> 8),
                                             static_cast<std::uint8_t>(bits)};
    Secret all(size);
    const auto out = all.reveal_for_writing();
    std::size_t at = 0;
    for (std::uint16_t counter = 0; at < size; ++counter) {
        const std::array<std::uint8_t, 2> number{static_cast<std::uint8_t>(counter >> 8),
                                                 static_cast<std::uint8_t>(counter)};
        const auto block = hmac(HashAlgorithm::sha256, key.reveal(), {number, as_bytes(label), length});
        const auto take = std::min(block.size(), size - at);
        std::copy_n(block.reveal().begin(), take, out.begin() + static_cast<std::ptrdiff_t>(at));
        at += take;
    }
    return all;
}

// A key that nobody can derive without the private exponent, of one ciphertext.
Secret rejection_key(const PrivateKey& key, ByteView ciphertext) {
    BIGNUM* d = nullptr;
    openssl::require(EVP_PKEY_get_bn_param(key.handle(), OSSL_PKEY_PARAM_RSA_D, &d) == 1, "RSA's d");
    const openssl::BigNumber exponent(d);
    Secret octets(modulus_bytes(key.public_key()));
    const auto out = octets.reveal_for_writing();
    openssl::require(BN_bn2binpad(exponent.get(), out.data(), openssl::checked_int(out.size())) > 0,
                     "RSA's d");
    auto digest = hash(HashAlgorithm::sha256, {octets.reveal()});
    const Secret seed(digest);
    OPENSSL_cleanse(digest.data(), digest.size());
    return hmac(HashAlgorithm::sha256, seed.reveal(), {ciphertext});
}

struct Rejection {
    Secret block;              // its end is the message
    std::uint32_t length = 0;  // of the message
};

Rejection rejection_of(const PrivateKey& key, ByteView ciphertext) {
    const auto size = modulus_bytes(key.public_key());
    const auto secret = rejection_key(key, ciphertext);
    Rejection made{expand(secret, "message", size), 0};
    // The last of 128 candidates that is a possible length; that none is happens to nobody.
    constexpr std::size_t candidates = 128;
    const auto lengths = expand(secret, "length", candidates * 2);
    const auto limit = static_cast<std::uint32_t>(size - least_padding - 2);
    std::uint32_t range = 1;
    while (range <= limit) range <<= 1;
    for (std::size_t i = 0; i < candidates; ++i) {
        const auto candidate =
            static_cast<std::uint32_t>(lengths.reveal()[2 * i] << 8 | lengths.reveal()[2 * i + 1]) &
            (range - 1);
        made.length = choose(is_less(candidate, limit), candidate, made.length);
    }
    return made;
}

}  // namespace

std::size_t rsa_message_bytes(const PublicKey& key) {
    return modulus_bytes(key) - overhead;
}

Result<Bytes> rsa_encrypt(const PublicKey& key, ByteView message, RandomSource& random) {
    if (auto fits = require_rsa(key); !fits) return tl::unexpected(fits.error());
    if (message.size() > rsa_message_bytes(key))
        return fail("an RSA key of " + std::to_string(key.bits()) + " bits encrypts " +
                    std::to_string(rsa_message_bytes(key)) + " octets at most, and these are " +
                    std::to_string(message.size()));
    Secret block(modulus_bytes(key));
    const auto octets = block.reveal_for_writing();
    const auto padding = octets.subspan(2, octets.size() - message.size() - 3);
    octets[1] = block_type;
    random.fill(padding);
    for (auto& octet : padding)
        while (octet == 0) random.fill({&octet, 1});
    std::copy(message.begin(), message.end(), octets.end() - static_cast<std::ptrdiff_t>(message.size()));
    Bytes ciphertext(block.size());
    if (!apply_rsa(key.handle(), EVP_PKEY_encrypt_init, EVP_PKEY_encrypt, block.reveal(), ciphertext))
        return openssl::failure("RSA encryption");
    return ciphertext;
}

Result<Secret> rsa_decrypt(const PrivateKey& key, ByteView ciphertext) {
    if (auto fits = require_rsa(key.public_key()); !fits) return tl::unexpected(fits.error());
    const auto size = modulus_bytes(key.public_key());
    if (ciphertext.size() != size)
        return fail("an RSA ciphertext of " + std::to_string(ciphertext.size()) + " octets under a key of " +
                    std::to_string(size));
    Secret block(size);
    // The one way to fail is a number that is not below the modulus.
    if (!apply_rsa(key.handle(), EVP_PKEY_decrypt_init, EVP_PKEY_decrypt, ciphertext,
                   block.reveal_for_writing()))
        return openssl::failure("RSA decryption");
    const auto rejection = rejection_of(key, ciphertext);
    const auto octets = block.reveal_for_writing();
    auto good = is_zero(octets[0]) & is_zero(octets[1] ^ block_type);
    Mask found = 0;
    std::uint32_t separator = 0;
    for (std::uint32_t i = 2; i < size; ++i) {
        const auto zero = is_zero(octets[i]);
        separator = choose(~found & zero, i, separator);
        found |= zero;
    }
    good = opaque(good & found & ~is_less(separator, least_padding + 2));
    const auto length = choose(good, static_cast<std::uint32_t>(size) - 1 - separator, rejection.length);
    const auto other = rejection.block.reveal();
    for (std::size_t i = 0; i < size; ++i)
        octets[i] = static_cast<std::uint8_t>(choose(good, octets[i], other[i]));
    // Every length may be that of a good message or of the other: it tells nothing.
    return block.slice(size - length, length);
}

}  // namespace keyline::crypto
