#include "host/crypto/aead.h"

#include <algorithm>
#include <array>

#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

const EVP_CIPHER* cipher_of(AeadAlgorithm algorithm) {
    switch (algorithm) {
        case AeadAlgorithm::aes_128_gcm:
            return EVP_aes_128_gcm();
        case AeadAlgorithm::aes_192_gcm:
            return EVP_aes_192_gcm();
        case AeadAlgorithm::aes_256_gcm:
            return EVP_aes_256_gcm();
    }
    return nullptr;
}

// EVP_CipherUpdate over a whole view; OpenSSL takes int lengths and dislikes null pointers with length 0.
bool update(EVP_CIPHER_CTX* context, std::uint8_t* out, ByteView in) {
    int written = 0;
    return in.empty() ||
           EVP_CipherUpdate(context, out, &written, in.data(), openssl::checked_int(in.size())) == 1;
}

}  // namespace

std::size_t key_bytes(AeadAlgorithm algorithm) {
    switch (algorithm) {
        case AeadAlgorithm::aes_128_gcm:
            return 16;
        case AeadAlgorithm::aes_192_gcm:
            return 24;
        case AeadAlgorithm::aes_256_gcm:
            return 32;
    }
    return 0;
}

// Two contexts, each keyed once: setting a nonce does not expand the key again.
struct Aead::State {
    openssl::CipherContext sealing;
    openssl::CipherContext opening;
    std::size_t tag_bytes = gcm_tag_bytes;
};

Aead::Aead(std::unique_ptr<State> state) : state_(std::move(state)) {}
Aead::Aead(Aead&&) noexcept = default;
Aead& Aead::operator=(Aead&&) noexcept = default;
Aead::~Aead() = default;

Result<Aead> Aead::create(AeadAlgorithm algorithm, ByteView key, std::size_t tag_bytes) {
    if (key.size() != crypto::key_bytes(algorithm)) return fail("AES-GCM key of the wrong size");
    if (tag_bytes < 8 || tag_bytes > gcm_tag_bytes) return fail("AES-GCM tags are 8 to 16 bytes");
    auto state = std::make_unique<State>();
    state->sealing.reset(EVP_CIPHER_CTX_new());
    state->opening.reset(EVP_CIPHER_CTX_new());
    state->tag_bytes = tag_bytes;
    const auto* cipher = cipher_of(algorithm);
    if (!state->sealing || !state->opening ||
        EVP_CipherInit_ex2(state->sealing.get(), cipher, key.data(), nullptr, 1, nullptr) != 1 ||
        EVP_CipherInit_ex2(state->opening.get(), cipher, key.data(), nullptr, 0, nullptr) != 1) {
        return openssl::failure("AES-GCM key setup");
    }
    return Aead(std::move(state));
}

std::size_t Aead::tag_bytes() const {
    return state_->tag_bytes;
}

Result<void> Aead::seal(ByteView nonce, ByteView aad, ByteView plaintext, MutableByteView out) {
    if (nonce.size() != gcm_nonce_bytes) return fail("AES-GCM nonces are 12 bytes");
    if (out.size() != plaintext.size() + tag_bytes()) return fail("AES-GCM output of the wrong size");
    auto* context = state_->sealing.get();
    int written = 0;
    const bool done = EVP_CipherInit_ex2(context, nullptr, nullptr, nonce.data(), 1, nullptr) == 1 &&
                      update(context, nullptr, aad) && update(context, out.data(), plaintext) &&
                      EVP_CipherFinal_ex(context, out.data() + plaintext.size(), &written) == 1 &&
                      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, openssl::checked_int(tag_bytes()),
                                          out.data() + plaintext.size()) == 1;
    if (!done) {
        wipe(out);
        return openssl::failure("AES-GCM encryption");
    }
    return {};
}

Result<void> Aead::open(ByteView nonce, ByteView aad, ByteView sealed, MutableByteView out) {
    if (nonce.size() != gcm_nonce_bytes) return fail("AES-GCM nonces are 12 bytes");
    if (sealed.size() < tag_bytes() || out.size() != sealed.size() - tag_bytes()) {
        return fail("AES-GCM input or output of the wrong size");
    }
    auto* context = state_->opening.get();
    // OpenSSL takes the expected tag through a pointer to non-const; and `out` may lie on `sealed`.
    std::array<std::uint8_t, gcm_tag_bytes> tag{};
    std::copy_n(sealed.last(tag_bytes()).begin(), tag_bytes(), tag.begin());
    std::array<std::uint8_t, 16> final_block{};
    int written = 0;
    const bool set = EVP_CipherInit_ex2(context, nullptr, nullptr, nonce.data(), 0, nullptr) == 1 &&
                     EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, openssl::checked_int(tag_bytes()),
                                         tag.data()) == 1 &&
                     update(context, nullptr, aad) && update(context, out.data(), sealed.first(out.size()));
    if (!set || EVP_CipherFinal_ex(context, final_block.data(), &written) != 1) {
        wipe(out);
        return openssl::failure("AES-GCM authentication failed");
    }
    return {};
}

}  // namespace keyline::crypto
