// Authenticated encryption through OpenSSL: AES-GCM (NIST SP 800-38D), AES-CCM (SP 800-38C) and
// ChaCha20-Poly1305 (RFC 8439).
#pragma once

#include <initializer_list>
#include <memory>

#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::crypto {

// The size of an AES key says which AES it is.
enum class AeadAlgorithm : std::uint8_t { aes_gcm, aes_ccm, chacha20_poly1305 };

bool key_size_ok(AeadAlgorithm algorithm, std::size_t key_bytes);
// As IPsec uses them: 12 octets, of AES-CCM 11 (which leaves it 4 for the length of the message).
std::size_t nonce_bytes(AeadAlgorithm algorithm);
inline constexpr std::size_t gcm_nonce_bytes = 12;
inline constexpr std::size_t gcm_tag_bytes = 16;
inline constexpr std::size_t largest_tag_bytes = 16;

// What an object is made for: the other way it then cannot go, and needs no expanded key for it.
enum class Use : std::uint8_t { both, sealing, opening };

// One key, any number of messages. Keeps OpenSSL's expanded key; the nonce must never repeat (the caller's
// duty).
class Aead {
  public:
    // Fails when the key or the tag has a size that is none of the algorithm.
    static Result<Aead> create(AeadAlgorithm algorithm, ByteView key, std::size_t tag_bytes = gcm_tag_bytes,
                               Use use = Use::both);
    Aead(Aead&&) noexcept;
    Aead& operator=(Aead&&) noexcept;
    ~Aead();

    std::size_t tag_bytes() const;
    // out.size() must be plaintext.size() + tag_bytes(); plaintext may be out's own first bytes. Additional
    // data is the concatenation of the parts of `aad`, none of which may lie on `out`.
    Result<void> seal(ByteView nonce, std::initializer_list<ByteView> aad, ByteView plaintext,
                      MutableByteView out);
    Result<void> seal(ByteView nonce, ByteView aad, ByteView plaintext, MutableByteView out) {
        return seal(nonce, {aad}, plaintext, out);
    }
    // sealed = ciphertext | tag; out.size() must be sealed.size() - tag_bytes(). On failure `out` is wiped:
    // no unauthenticated plaintext is left behind.
    Result<void> open(ByteView nonce, std::initializer_list<ByteView> aad, ByteView sealed,
                      MutableByteView out);
    Result<void> open(ByteView nonce, ByteView aad, ByteView sealed, MutableByteView out) {
        return open(nonce, {aad}, sealed, out);
    }

  private:
    struct State;
    explicit Aead(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace keyline::crypto
