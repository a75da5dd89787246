// Encryption and integrity of one message as IPsec's protocols combine them: an AEAD with a salted nonce, or
// a cipher and a MAC over its ciphertext. Both ESP and IKE's SK payload are made of this.
#pragma once

#include <optional>

#include "host/crypto/aead.h"
#include "host/crypto/cipher.h"
#include "host/crypto/mac.h"

namespace keyline::crypto {

struct ProtectionSuite {
    std::optional<AeadAlgorithm> aead;
    bool only_authenticates = false;                 // of an AEAD: AES-GMAC (RFC 4543), nothing is encrypted
    CipherAlgorithm cipher = CipherAlgorithm::null;  // without an AEAD
    std::optional<MacAlgorithm> mac;                 // without an AEAD
    std::size_t cipher_key_bytes = 0;                // the cipher's own key, without the salt
    std::size_t icv_bytes = 0;

    // Octets that keying material has after the cipher's key, and that begin every nonce or counter block:
    // RFC 3686 section 4, RFC 4106 section 4, RFC 4309 section 4, RFC 7634 section 2.
    std::size_t salt_bytes() const;
    std::size_t encryption_key_bytes() const { return cipher_key_bytes + salt_bytes(); }
    std::size_t integrity_key_bytes() const { return mac ? mac_key_bytes(*mac) : 0; }
    // The IV that travels with the message.
    std::size_t iv_bytes() const;
    // What the text is a multiple of; 1: any size.
    std::size_t block_bytes() const { return aead ? 1 : crypto::block_bytes(cipher); }
    // An IV must never come twice under a key, and may be counted; where this is false (CBC) it must be
    // unpredictable.
    bool counts_iv() const { return aead.has_value() || is_counter_mode(cipher); }
};

// One key, any number of messages.
class Protection {
  public:
    // `encryption_key` is the cipher's key and its salt.
    static Result<Protection> create(const ProtectionSuite& suite, ByteView encryption_key,
                                     ByteView integrity_key, Use use = Use::both);
    Protection(Protection&&) noexcept;
    Protection& operator=(Protection&&) noexcept;
    ~Protection();

    const ProtectionSuite& suite() const;

    // The IV of the number'th message, of suite().iv_bytes(): the number itself where IVs may be counted,
    // else the number encrypted with the key (SP 800-38A appendix C). As unique as the number.
    Result<void> make_iv(std::uint64_t number, MutableByteView iv);

    // `message` is IV | text | room for the ICV; the text is encrypted in place. `before` and `after` are
    // what the ICV covers besides: an AEAD's additional data is both, a MAC's input is before | IV |
    // ciphertext | after.
    Result<void> seal(ByteView before, MutableByteView message, ByteView after = {});
    // `message` is IV | ciphertext | ICV. `text`, which has the size of the ciphertext and may lie on it, is
    // written only when the ICV is right; else it is wiped or left as it was.
    bool open(ByteView before, ByteView message, ByteView after, MutableByteView text);

  private:
    struct State;
    explicit Protection(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace keyline::crypto
