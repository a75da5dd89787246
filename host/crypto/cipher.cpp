#include "host/crypto/cipher.h"

#include <algorithm>
#include <array>

#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

// Names of the three AES or Camellia ciphers of a mode, by key size.
struct Sizes {
    const char* bits_128;
    const char* bits_192;
    const char* bits_256;
};

const EVP_CIPHER* by_size(const Sizes& names, std::size_t key_bytes) {
    return openssl::cipher(key_bytes == 16   ? names.bits_128
                           : key_bytes == 24 ? names.bits_192
                                             : names.bits_256);
}

const EVP_CIPHER* cipher_of(CipherAlgorithm algorithm, std::size_t key_bytes) {
    switch (algorithm) {
        case CipherAlgorithm::null:
            return nullptr;
        case CipherAlgorithm::aes_cbc:
            return by_size({"AES-128-CBC", "AES-192-CBC", "AES-256-CBC"}, key_bytes);
        case CipherAlgorithm::aes_ctr:
            return by_size({"AES-128-CTR", "AES-192-CTR", "AES-256-CTR"}, key_bytes);
        case CipherAlgorithm::camellia_cbc:
            return by_size({"CAMELLIA-128-CBC", "CAMELLIA-192-CBC", "CAMELLIA-256-CBC"}, key_bytes);
        case CipherAlgorithm::camellia_ctr:
            return by_size({"CAMELLIA-128-CTR", "CAMELLIA-192-CTR", "CAMELLIA-256-CTR"}, key_bytes);
        case CipherAlgorithm::triple_des_cbc:
            return openssl::cipher("DES-EDE3-CBC");
        case CipherAlgorithm::des_cbc:
            return openssl::legacy_cipher("DES-CBC");
        case CipherAlgorithm::blowfish_cbc:
            return openssl::legacy_cipher("BF-CBC");
        case CipherAlgorithm::cast_cbc:
            return openssl::legacy_cipher("CAST5-CBC");
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

bool key_size_ok(CipherAlgorithm algorithm, std::size_t key_bytes) {
    switch (algorithm) {
        case CipherAlgorithm::null:
            return key_bytes == 0;
        case CipherAlgorithm::triple_des_cbc:
            return key_bytes == 24;
        case CipherAlgorithm::des_cbc:
            return key_bytes == 8;
        case CipherAlgorithm::blowfish_cbc:  // RFC 2451 section 2.2
            return key_bytes >= 5 && key_bytes <= 56;
        case CipherAlgorithm::cast_cbc:
            return key_bytes >= 5 && key_bytes <= 16;
        default:
            return key_bytes == 16 || key_bytes == 24 || key_bytes == 32;
    }
}

bool is_counter_mode(CipherAlgorithm algorithm) {
    return algorithm == CipherAlgorithm::aes_ctr || algorithm == CipherAlgorithm::camellia_ctr;
}

std::size_t block_bytes(CipherAlgorithm algorithm) {
    switch (algorithm) {
        case CipherAlgorithm::null:
        case CipherAlgorithm::aes_ctr:
        case CipherAlgorithm::camellia_ctr:
            return 1;
        case CipherAlgorithm::aes_cbc:
        case CipherAlgorithm::camellia_cbc:
            return 16;
        default:
            return 8;
    }
}

struct Cipher::State {
    CipherAlgorithm algorithm = CipherAlgorithm::null;
    openssl::CipherContext encrypting;
    openssl::CipherContext decrypting;

    std::size_t iv_bytes() const {
        if (algorithm == CipherAlgorithm::null) return 0;
        return is_counter_mode(algorithm) ? 16 : block_bytes(algorithm);
    }
    bool set_key(openssl::CipherContext& context, ByteView key, bool encrypt) const {
        context.reset(EVP_CIPHER_CTX_new());
        const auto* cipher = cipher_of(algorithm, key.size());
        const int way = encrypt ? 1 : 0;
        return context && cipher != nullptr &&
               EVP_CipherInit_ex2(context.get(), cipher, nullptr, nullptr, way, nullptr) == 1 &&
               EVP_CIPHER_CTX_set_key_length(context.get(), openssl::checked_int(key.size())) == 1 &&
               EVP_CipherInit_ex2(context.get(), nullptr, key.data(), nullptr, way, nullptr) == 1 &&
               EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1;
    }
    Result<void> run(EVP_CIPHER_CTX* context, ByteView iv, MutableByteView data) const {
        if (iv.size() != iv_bytes()) return fail("cipher: IV of the wrong size");
        if (data.size() % block_bytes(algorithm) != 0)
            return fail("cipher: data that is not a whole number of blocks");
        if (algorithm == CipherAlgorithm::null || data.empty()) return {};
        if (context == nullptr) return fail("this cipher was made for the other way");
        int written = 0;
        if (EVP_CipherInit_ex2(context, nullptr, nullptr, iv.data(), -1, nullptr) != 1 ||
            EVP_CipherUpdate(context, data.data(), &written, data.data(),
                             openssl::checked_int(data.size())) != 1) {
            return openssl::failure("cipher");
        }
        return {};
    }
};

Cipher::Cipher(std::unique_ptr<State> state) : state_(std::move(state)) {}
Cipher::Cipher(Cipher&&) noexcept = default;
Cipher& Cipher::operator=(Cipher&&) noexcept = default;
Cipher::~Cipher() = default;

Result<Cipher> Cipher::create(CipherAlgorithm algorithm, ByteView key, Use use) {
    if (!key_size_ok(algorithm, key.size())) return fail("cipher: key of the wrong size");
    auto state = std::make_unique<State>();
    state->algorithm = algorithm;
    if (algorithm == CipherAlgorithm::null) return Cipher(std::move(state));
    if (cipher_of(algorithm, key.size()) == nullptr)
        return fail("OpenSSL does not have this cipher here: is its legacy provider (legacy.so) installed?");
    if ((use != Use::opening && !state->set_key(state->encrypting, key, true)) ||
        (use != Use::sealing && !state->set_key(state->decrypting, key, false)))
        return openssl::failure("cipher: key setup");
    return Cipher(std::move(state));
}

Result<void> Cipher::encrypt(ByteView iv, MutableByteView data) {
    return state_->run(state_->encrypting.get(), iv, data);
}

Result<void> Cipher::decrypt(ByteView iv, MutableByteView data) {
    return state_->run(state_->decrypting.get(), iv, data);
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
