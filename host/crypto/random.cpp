#include "host/crypto/random.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#include <openssl/rand.h>

#include "host/crypto/openssl.h"

namespace keyline::crypto {

Bytes RandomSource::bytes(std::size_t size) {
    Bytes out(size);
    fill(out);
    return out;
}

std::uint32_t RandomSource::u32() {
    return static_cast<std::uint32_t>(u64());
}

std::uint64_t RandomSource::u64() {
    std::array<std::uint8_t, 8> octets{};
    fill(octets);
    std::uint64_t value = 0;
    for (const auto octet : octets) value = value << 8U | octet;
    return value;
}

void SystemRandom::fill(MutableByteView out) {
    if (!out.empty() && RAND_bytes(out.data(), openssl::checked_int(out.size())) != 1) {
        std::fputs("keyline: the system has no randomness to give; ending\n", stderr);
        std::abort();
    }
}

SeededRandom::SeededRandom(std::uint64_t seed) : seed_(seed) {}

void SeededRandom::fill(MutableByteView out) {
    if (out.empty()) return;
    std::array<std::uint8_t, 32> key{};
    std::array<std::uint8_t, 16> nonce{};
    for (unsigned i = 0; i < 8; ++i) {
        key[i] = static_cast<std::uint8_t>(seed_ >> (8 * i));
        // Every call is a stream of its own: the counter takes the nonce's upper half.
        nonce[i] = static_cast<std::uint8_t>(counter_ >> (8 * i));
    }
    ++counter_;
    const openssl::CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    std::fill(out.begin(), out.end(), std::uint8_t{0});
    openssl::require(
        context &&
            EVP_EncryptInit_ex2(context.get(), EVP_aes_256_ctr(), key.data(), nonce.data(), nullptr) == 1 &&
            EVP_EncryptUpdate(context.get(), out.data(), &written, out.data(),
                              openssl::checked_int(out.size())) == 1,
        "seeded randomness");
}

}  // namespace keyline::crypto
