// Authenticated encryption: AES-GCM (NIST SP 800-38D) through OpenSSL.
#pragma once

#include <memory>

#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::crypto {

enum class AeadAlgorithm : std::uint8_t { aes_128_gcm, aes_192_gcm, aes_256_gcm };

std::size_t key_bytes(AeadAlgorithm algorithm);
inline constexpr std::size_t gcm_nonce_bytes = 12;
inline constexpr std::size_t gcm_tag_bytes = 16;

// One key, any number of messages. Keeps OpenSSL's expanded key; the nonce must never repeat (the caller's
// duty).
class Aead {
  public:
    // Fails when the key has the wrong size.
    static Result<Aead> create(AeadAlgorithm algorithm, ByteView key, std::size_t tag_bytes = gcm_tag_bytes);
    Aead(Aead&&) noexcept;
    Aead& operator=(Aead&&) noexcept;
    ~Aead();

    std::size_t tag_bytes() const;
    // out.size() must be plaintext.size() + tag_bytes(); plaintext may be out's own first bytes.
    Result<void> seal(ByteView nonce, ByteView aad, ByteView plaintext, MutableByteView out);
    // sealed = ciphertext | tag; out.size() must be sealed.size() - tag_bytes(). On failure `out` is wiped:
    // no unauthenticated plaintext is left behind.
    Result<void> open(ByteView nonce, ByteView aad, ByteView sealed, MutableByteView out);

  private:
    struct State;
    explicit Aead(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace keyline::crypto
