#include "host/crypto/aead.h"

#include <algorithm>
#include <array>

#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

const EVP_CIPHER* cipher_of(AeadAlgorithm algorithm, std::size_t key_bytes) {
    switch (algorithm) {
        case AeadAlgorithm::aes_gcm:
            return openssl::cipher(key_bytes == 16   ? "AES-128-GCM"
                                   : key_bytes == 24 ? "AES-192-GCM"
                                                     : "AES-256-GCM");
        case AeadAlgorithm::aes_ccm:
            return openssl::cipher(key_bytes == 16   ? "AES-128-CCM"
                                   : key_bytes == 24 ? "AES-192-CCM"
                                                     : "AES-256-CCM");
        case AeadAlgorithm::chacha20_poly1305:
            return openssl::cipher("ChaCha20-Poly1305");
    }
    return nullptr;
}

bool tag_size_ok(AeadAlgorithm algorithm, std::size_t size) {
    switch (algorithm) {
        case AeadAlgorithm::aes_gcm:
            return size >= 8 && size <= 16;
        case AeadAlgorithm::aes_ccm:
            return size >= 8 && size <= 16 && size % 2 == 0;
        case AeadAlgorithm::chacha20_poly1305:
            return size == 16;
    }
    return false;
}

// EVP_CipherUpdate over a whole view. OpenSSL takes int lengths; a null `out` says "additional data".
bool update(EVP_CIPHER_CTX* context, std::uint8_t* out, ByteView in) {
    int written = 0;
    return EVP_CipherUpdate(context, out, &written, in.data(), openssl::checked_int(in.size())) == 1;
}

// Additional data: CCM takes it in one piece only.
bool add(EVP_CIPHER_CTX* context, std::initializer_list<ByteView> parts, bool in_one_piece) {
    if (in_one_piece && parts.size() > 1) {
        Bytes whole;
        for (const auto part : parts) append(whole, part);
        return whole.empty() || update(context, nullptr, whole);
    }
    return std::all_of(parts.begin(), parts.end(),
                       [&](ByteView part) { return part.empty() || update(context, nullptr, part); });
}

// CCM must hear the length of a message before anything else of it.
bool announce(EVP_CIPHER_CTX* context, std::size_t size) {
    int written = 0;
    return EVP_CipherUpdate(context, nullptr, &written, nullptr, openssl::checked_int(size)) == 1;
}

// The body of a message. CCM does its work in this one call, so it must be made for an empty message too, and
// OpenSSL needs an address there.
bool process(EVP_CIPHER_CTX* context, MutableByteView out, ByteView in, bool even_if_empty) {
    std::uint8_t none_in = 0;
    std::uint8_t none_out = 0;
    if (!in.empty()) return update(context, out.data(), in);
    return !even_if_empty || update(context, &none_out, ByteView(&none_in, 0));
}

}  // namespace

bool key_size_ok(AeadAlgorithm algorithm, std::size_t key_bytes) {
    if (algorithm == AeadAlgorithm::chacha20_poly1305) return key_bytes == 32;
    return key_bytes == 16 || key_bytes == 24 || key_bytes == 32;
}

std::size_t nonce_bytes(AeadAlgorithm algorithm) {
    return algorithm == AeadAlgorithm::aes_ccm ? 11 : 12;
}

// A context for each way, each keyed once: setting a nonce does not expand the key again.
struct Aead::State {
    AeadAlgorithm algorithm = AeadAlgorithm::aes_gcm;
    openssl::CipherContext sealing;
    openssl::CipherContext opening;
    std::size_t tag_bytes = gcm_tag_bytes;

    bool is_ccm() const { return algorithm == AeadAlgorithm::aes_ccm; }
    bool set_key(openssl::CipherContext& context, ByteView key, bool encrypt) const {
        context.reset(EVP_CIPHER_CTX_new());
        const auto* cipher = cipher_of(algorithm, key.size());
        return context && cipher != nullptr &&
               EVP_CipherInit_ex2(context.get(), cipher, nullptr, nullptr, encrypt ? 1 : 0, nullptr) == 1 &&
               (!is_ccm() || set_ccm_sizes(context.get())) &&
               EVP_CipherInit_ex2(context.get(), nullptr, key.data(), nullptr, encrypt ? 1 : 0, nullptr) == 1;
    }
    bool set_ccm_sizes(EVP_CIPHER_CTX* context) const {
        const int nonce = openssl::checked_int(nonce_bytes(algorithm));
        const int tag = openssl::checked_int(tag_bytes);
        return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, nonce, nullptr) == 1 &&
               EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tag, nullptr) == 1;
    }
};

Aead::Aead(std::unique_ptr<State> state) : state_(std::move(state)) {}
Aead::Aead(Aead&&) noexcept = default;
Aead& Aead::operator=(Aead&&) noexcept = default;
Aead::~Aead() = default;

Result<Aead> Aead::create(AeadAlgorithm algorithm, ByteView key, std::size_t tag_bytes, Use use) {
    if (!key_size_ok(algorithm, key.size())) return fail("AEAD key of the wrong size");
    if (!tag_size_ok(algorithm, tag_bytes)) return fail("AEAD tag of the wrong size");
    auto state = std::make_unique<State>();
    state->algorithm = algorithm;
    state->tag_bytes = tag_bytes;
    if ((use != Use::opening && !state->set_key(state->sealing, key, true)) ||
        (use != Use::sealing && !state->set_key(state->opening, key, false))) {
        return openssl::failure("AEAD key setup");
    }
    return Aead(std::move(state));
}

std::size_t Aead::tag_bytes() const {
    return state_->tag_bytes;
}

Result<void> Aead::seal(ByteView nonce, std::initializer_list<ByteView> aad, ByteView plaintext,
                        MutableByteView out) {
    if (nonce.size() != nonce_bytes(state_->algorithm)) return fail("AEAD nonce of the wrong size");
    if (out.size() != plaintext.size() + tag_bytes()) return fail("AEAD output of the wrong size");
    auto* context = state_->sealing.get();
    if (context == nullptr) return fail("this AEAD was made for opening only");
    const bool ccm = state_->is_ccm();
    const auto body = out.first(plaintext.size());
    const auto tag = out.last(tag_bytes());
    int written = 0;
    const bool done =
        EVP_CipherInit_ex2(context, nullptr, nullptr, nonce.data(), 1, nullptr) == 1 &&
        (!ccm || announce(context, plaintext.size())) && add(context, aad, ccm) &&
        process(context, body, plaintext, ccm) && EVP_CipherFinal_ex(context, tag.data(), &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, openssl::checked_int(tag.size()), tag.data()) ==
            1;
    if (!done) {
        wipe(out);
        return openssl::failure("AEAD encryption");
    }
    return {};
}

Result<void> Aead::open(ByteView nonce, std::initializer_list<ByteView> aad, ByteView sealed,
                        MutableByteView out) {
    if (nonce.size() != nonce_bytes(state_->algorithm)) return fail("AEAD nonce of the wrong size");
    if (sealed.size() < tag_bytes() || out.size() != sealed.size() - tag_bytes()) {
        return fail("AEAD input or output of the wrong size");
    }
    auto* context = state_->opening.get();
    if (context == nullptr) return fail("this AEAD was made for sealing only");
    const bool ccm = state_->is_ccm();
    // OpenSSL takes the expected tag through a pointer to non-const; and `out` may lie on `sealed`.
    std::array<std::uint8_t, largest_tag_bytes> tag{};
    std::copy_n(sealed.last(tag_bytes()).begin(), tag_bytes(), tag.begin());
    std::array<std::uint8_t, 16> final_block{};
    int written = 0;
    const bool opened = EVP_CipherInit_ex2(context, nullptr, nullptr, nonce.data(), 0, nullptr) == 1 &&
                        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, openssl::checked_int(tag_bytes()),
                                            tag.data()) == 1 &&
                        (!ccm || announce(context, out.size())) && add(context, aad, ccm) &&
                        process(context, out, sealed.first(out.size()), ccm) &&
                        (ccm || EVP_CipherFinal_ex(context, final_block.data(), &written) == 1);
    if (!opened) {
        wipe(out);
        return openssl::failure("AEAD authentication failed");
    }
    return {};
}

}  // namespace keyline::crypto
