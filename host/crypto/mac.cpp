#include "host/crypto/mac.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <openssl/core_names.h>

#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

const EVP_MD* digest_of(HashAlgorithm algorithm) {
    switch (algorithm) {
        case HashAlgorithm::sha1:
            return EVP_sha1();
        case HashAlgorithm::sha256:
            return EVP_sha256();
        case HashAlgorithm::sha384:
            return EVP_sha384();
        case HashAlgorithm::sha512:
            return EVP_sha512();
    }
    return nullptr;
}

EVP_MAC* hmac_implementation() {
    static const openssl::Mac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    openssl::require(mac != nullptr, "OpenSSL has no HMAC");
    return mac.get();
}

}  // namespace

std::size_t hash_bytes(HashAlgorithm algorithm) {
    switch (algorithm) {
        case HashAlgorithm::sha1:
            return 20;
        case HashAlgorithm::sha256:
            return 32;
        case HashAlgorithm::sha384:
            return 48;
        case HashAlgorithm::sha512:
            return 64;
    }
    return 0;
}

Bytes hash(HashAlgorithm algorithm, std::initializer_list<ByteView> parts) {
    const openssl::DigestContext context(EVP_MD_CTX_new());
    openssl::require(context && EVP_DigestInit_ex2(context.get(), digest_of(algorithm), nullptr) == 1,
                     "hash");
    for (const auto part : parts) {
        openssl::require(EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1, "hash");
    }
    Bytes digest(hash_bytes(algorithm));
    openssl::require(EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) == 1, "hash");
    return digest;
}

Secret hmac(HashAlgorithm algorithm, ByteView key, std::initializer_list<ByteView> parts) {
    const openssl::MacContext context(EVP_MAC_CTX_new(hmac_implementation()));
    // OSSL_PARAM wants a writable string; it does not write.
    std::string digest_name = EVP_MD_get0_name(digest_of(algorithm));
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest_name.data(), 0),
        OSSL_PARAM_construct_end()};
    // OpenSSL takes a null key for "keep the former one": an empty key needs an address.
    static constexpr std::uint8_t empty_key = 0;
    const std::uint8_t* key_data = key.empty() ? &empty_key : key.data();
    openssl::require(context && EVP_MAC_init(context.get(), key_data, key.size(), parameters.data()) == 1,
                     "HMAC");
    for (const auto part : parts) {
        openssl::require(EVP_MAC_update(context.get(), part.data(), part.size()) == 1, "HMAC");
    }
    Secret result(hash_bytes(algorithm));
    std::size_t written = 0;
    const auto out = result.reveal_for_writing();
    openssl::require(EVP_MAC_final(context.get(), out.data(), &written, out.size()) == 1, "HMAC");
    return result;
}

Secret hmac_prf_plus(HashAlgorithm algorithm, ByteView key, ByteView seed, std::size_t size) {
    const std::size_t step = hash_bytes(algorithm);
    if (size > 255 * step) throw std::length_error("prf+ gives at most 255 blocks");
    Secret stream(size);
    Secret block;
    for (std::size_t position = 0; position < size; position += step) {
        const auto counter = static_cast<std::uint8_t>(position / step + 1);
        block = hmac(algorithm, key, {block.reveal(), seed, ByteView(&counter, 1)});
        const std::size_t count = std::min(step, size - position);
        std::copy_n(block.reveal().begin(), count, stream.reveal_for_writing().subspan(position).begin());
    }
    return stream;
}

}  // namespace keyline::crypto
