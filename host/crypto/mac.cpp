#include "host/crypto/mac.h"

#include <algorithm>
#include <array>
#include <optional>

#include <openssl/core_names.h>

#include "host/crypto/aes_xcbc.h"
#include "host/crypto/digest.h"
#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

EVP_MAC* hmac_implementation() {
    static const openssl::Mac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    openssl::require(mac != nullptr, "OpenSSL has no HMAC");
    return mac.get();
}

EVP_MAC* cmac_implementation() {
    static const openssl::Mac mac(EVP_MAC_fetch(nullptr, "CMAC", nullptr));
    openssl::require(mac != nullptr, "OpenSSL has no CMAC");
    return mac.get();
}

// Nothing for a MAC that is not HMAC.
std::optional<HashAlgorithm> hash_of(MacAlgorithm algorithm) {
    switch (algorithm) {
        case MacAlgorithm::hmac_md5:
            return HashAlgorithm::md5;
        case MacAlgorithm::hmac_sha1:
            return HashAlgorithm::sha1;
        case MacAlgorithm::hmac_sha256:
            return HashAlgorithm::sha256;
        case MacAlgorithm::hmac_sha384:
            return HashAlgorithm::sha384;
        case MacAlgorithm::hmac_sha512:
            return HashAlgorithm::sha512;
        case MacAlgorithm::aes_xcbc:
        case MacAlgorithm::aes_cmac:
            return std::nullopt;
    }
    return std::nullopt;
}

// OpenSSL takes a null key for "keep the former one": an empty key needs an address.
constexpr std::uint8_t empty_key = 0;

using Whole = std::array<std::uint8_t, 64>;  // the longest MAC

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
        case HashAlgorithm::md5:
            return 16;
    }
    return 0;
}

Bytes hash(HashAlgorithm algorithm, std::initializer_list<ByteView> parts) {
    const openssl::DigestContext context(EVP_MD_CTX_new());
    openssl::require(context && EVP_DigestInit_ex2(context.get(), openssl_digest(algorithm), nullptr) == 1,
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
    std::string digest_name = EVP_MD_get0_name(openssl_digest(algorithm));
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest_name.data(), 0),
        OSSL_PARAM_construct_end()};
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

std::size_t mac_bytes(MacAlgorithm algorithm) {
    const auto hash = hash_of(algorithm);
    return hash ? hash_bytes(*hash) : AesXcbc::size;
}

std::size_t mac_key_bytes(MacAlgorithm algorithm) {
    return mac_bytes(algorithm);
}

struct Mac::State {
    MacAlgorithm algorithm = MacAlgorithm::hmac_sha256;
    std::optional<AesXcbc> xcbc;
    openssl::MacContext context;  // of everything else

    // OpenSSL's part of it.
    Result<void> set_key(ByteView key) {
        const auto hash = hash_of(algorithm);
        context.reset(EVP_MAC_CTX_new(hash ? hmac_implementation() : cmac_implementation()));
        // OSSL_PARAM wants a writable string; it does not write.
        std::string name = hash ? EVP_MD_get0_name(openssl_digest(*hash)) : "AES-128-CBC";
        const std::array<OSSL_PARAM, 2> parameters{
            OSSL_PARAM_construct_utf8_string(hash ? OSSL_MAC_PARAM_DIGEST : OSSL_MAC_PARAM_CIPHER,
                                             name.data(), 0),
            OSSL_PARAM_construct_end()};
        const std::uint8_t* data = key.empty() ? &empty_key : key.data();
        if (!context || EVP_MAC_init(context.get(), data, key.size(), parameters.data()) != 1)
            return openssl::failure("MAC key setup");
        return {};
    }
    Result<void> compute(std::initializer_list<ByteView> parts, Whole& whole) {
        if (xcbc) return xcbc->compute(parts, whole);
        // A null key: the one that it has.
        bool done = EVP_MAC_init(context.get(), nullptr, 0, nullptr) == 1;
        for (const auto part : parts)
            done = done && EVP_MAC_update(context.get(), part.data(), part.size()) == 1;
        std::size_t written = 0;
        if (!done || EVP_MAC_final(context.get(), whole.data(), &written, whole.size()) != 1)
            return openssl::failure("MAC");
        return {};
    }
};

Mac::Mac(std::unique_ptr<State> state) : state_(std::move(state)) {}
Mac::Mac(Mac&&) noexcept = default;
Mac& Mac::operator=(Mac&&) noexcept = default;
Mac::~Mac() = default;

Result<Mac> Mac::create(MacAlgorithm algorithm, ByteView key) {
    auto state = std::make_unique<State>();
    state->algorithm = algorithm;
    if (!hash_of(algorithm) && key.size() != mac_key_bytes(algorithm))
        return fail("MAC key of the wrong size");
    if (algorithm == MacAlgorithm::aes_xcbc) {
        auto xcbc = AesXcbc::create(key);
        if (!xcbc) return tl::unexpected(xcbc.error());
        state->xcbc.emplace(std::move(*xcbc));
    } else if (auto set = state->set_key(key); !set) {
        return tl::unexpected(set.error());
    }
    return Mac(std::move(state));
}

Result<void> Mac::compute(std::initializer_list<ByteView> parts, MutableByteView icv) {
    if (icv.size() > mac_bytes(state_->algorithm)) return fail("an ICV longer than the MAC");
    Whole whole{};
    auto computed = state_->compute(parts, whole);
    std::copy_n(whole.begin(), icv.size(), icv.begin());
    wipe(whole);
    return computed;
}

bool Mac::verify(std::initializer_list<ByteView> parts, ByteView icv) {
    if (icv.empty() || icv.size() > mac_bytes(state_->algorithm)) return false;
    Whole whole{};
    const bool right =
        state_->compute(parts, whole) && constant_time_equal(ByteView(whole).first(icv.size()), icv);
    wipe(whole);  // what an attacker would need to forge this message
    return right;
}

}  // namespace keyline::crypto
