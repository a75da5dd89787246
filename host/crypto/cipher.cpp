#include "host/crypto/cipher.h"

#include <algorithm>
#include <array>

#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

const EVP_CIPHER* cipher_of(CipherAlgorithm algorithm) {
    switch (algorithm) {
        case CipherAlgorithm::aes_128_cbc:
            return EVP_aes_128_cbc();
        case CipherAlgorithm::aes_192_cbc:
            return EVP_aes_192_cbc();
        case CipherAlgorithm::aes_256_cbc:
            return EVP_aes_256_cbc();
    }
    return nullptr;
}

const EVP_CIPHER* ecb_of(std::size_t size) {
    switch (size) {
        case 16:
            return EVP_aes_128_ecb();
        case 24:
            return EVP_aes_192_ecb();
        case 32:
            return EVP_aes_256_ecb();
        default:
            return nullptr;
    }
}

Result<void> cbc(CipherAlgorithm algorithm, ByteView key, ByteView iv, MutableByteView data, bool encrypt) {
    if (key.size() != key_bytes(algorithm)) return fail("AES-CBC key of the wrong size");
    if (iv.size() != block_bytes(algorithm)) return fail("AES-CBC IV of the wrong size");
    if (data.size() % block_bytes(algorithm) != 0)
        return fail("AES-CBC data is not a whole number of blocks");
    if (data.empty()) return {};
    const openssl::CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    if (!context ||
        EVP_CipherInit_ex2(context.get(), cipher_of(algorithm), key.data(), iv.data(), encrypt ? 1 : 0,
                           nullptr) != 1 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1 ||
        EVP_CipherUpdate(context.get(), data.data(), &written, data.data(),
                         openssl::checked_int(data.size())) != 1) {
        return openssl::failure("AES-CBC");
    }
    return {};
}

// One AES block in ECB, the raw permutation.
bool encrypt_block(ByteView key, const std::array<std::uint8_t, 16>& in, MutableByteView out) {
    const openssl::CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    return context &&
           EVP_CipherInit_ex2(context.get(), ecb_of(key.size()), key.data(), nullptr, 1, nullptr) == 1 &&
           EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
           EVP_CipherUpdate(context.get(), out.data(), &written, in.data(), 16) == 1;
}

std::uint8_t times_x(std::uint8_t value) {
    const unsigned doubled = unsigned{value} << 1U;
    return static_cast<std::uint8_t>(doubled ^ ((value & 0x80U) != 0 ? 0x1bU : 0U));
}

// FIPS 197 section 5.1.1: the multiplicative inverse in GF(2^8) followed by an affine map, computed rather
// than looked up, so that no secret indexes a table.
std::uint8_t substitute(std::uint8_t value) {
    const auto multiply = [](std::uint8_t a, std::uint8_t b) {
        std::uint8_t product = 0;
        for (unsigned bit = 0; bit < 8; ++bit) {
            product ^= static_cast<std::uint8_t>(a & (0U - ((b >> bit) & 1U)));
            a = times_x(a);
        }
        return product;
    };
    std::uint8_t inverse = 1;  // value^254
    for (unsigned bit = 8; bit-- > 0;) {
        inverse = multiply(inverse, inverse);
        if (bit != 0) inverse = multiply(inverse, value);
    }
    std::uint8_t result = 0x63;
    for (unsigned shift = 0; shift < 5; ++shift) {
        result ^= static_cast<std::uint8_t>((inverse << shift) | (inverse >> (8U - shift)));
    }
    return result;
}

}  // namespace

std::size_t key_bytes(CipherAlgorithm algorithm) {
    switch (algorithm) {
        case CipherAlgorithm::aes_128_cbc:
            return 16;
        case CipherAlgorithm::aes_192_cbc:
            return 24;
        case CipherAlgorithm::aes_256_cbc:
            return 32;
    }
    return 0;
}

std::size_t block_bytes(CipherAlgorithm) {
    return 16;
}

Result<void> cbc_encrypt(CipherAlgorithm algorithm, ByteView key, ByteView iv, MutableByteView data) {
    return cbc(algorithm, key, iv, data, true);
}

Result<void> cbc_decrypt(CipherAlgorithm algorithm, ByteView key, ByteView iv, MutableByteView data) {
    return cbc(algorithm, key, iv, data, false);
}

Result<Secret> aes_round_keys(ByteView key) {
    if (ecb_of(key.size()) == nullptr) return fail("AES keys are 16, 24 or 32 bytes");
    const std::size_t key_words = key.size() / 4;
    const std::size_t rounds = key_words + 6;
    Secret schedule(16 * (rounds + 1));
    const auto words = schedule.reveal_for_writing();
    std::copy(key.begin(), key.end(), words.begin());
    std::uint8_t round_constant = 1;
    // FIPS 197 section 5.2, a word of four bytes at a time.
    for (std::size_t word = key_words; word < 4 * (rounds + 1); ++word) {
        std::array<std::uint8_t, 4> previous{};
        std::copy_n(words.begin() + static_cast<std::ptrdiff_t>(4 * (word - 1)), 4, previous.begin());
        if (word % key_words == 0) {
            previous = {substitute(previous[1]), substitute(previous[2]), substitute(previous[3]),
                        substitute(previous[0])};
            previous[0] ^= round_constant;
            round_constant = times_x(round_constant);
        } else if (key_words > 6 && word % key_words == 4) {
            for (auto& byte : previous) byte = substitute(byte);
        }
        for (std::size_t byte = 0; byte < 4; ++byte) {
            words[4 * word + byte] = words[4 * (word - key_words) + byte] ^ previous[byte];
        }
        wipe(previous);
    }
    return schedule;
}

Result<Secret> gcm_hash_key(ByteView key) {
    if (ecb_of(key.size()) == nullptr) return fail("AES keys are 16, 24 or 32 bytes");
    Secret hash_key(16);
    if (!encrypt_block(key, {}, hash_key.reveal_for_writing())) return openssl::failure("GCM hash key");
    return hash_key;
}

}  // namespace keyline::crypto
