// Ciphers that do not authenticate, and the AES block itself, through OpenSSL.
#pragma once

#include <memory>

#include "host/base/result.h"
#include "host/crypto/aead.h"
#include "host/crypto/secret.h"

namespace keyline::crypto {

// The size of the key says which of a family it is.
enum class CipherAlgorithm : std::uint8_t {
    null,  // RFC 2410: the data itself
    aes_cbc,
    aes_ctr,
    camellia_cbc,
    camellia_ctr,
    triple_des_cbc,  // three keys; weak, as are those below
    des_cbc,         // this and the rest come from OpenSSL's legacy provider
    blowfish_cbc,
    cast_cbc,
};

bool key_size_ok(CipherAlgorithm algorithm, std::size_t key_bytes);
// CBC: what data is a multiple of, and the size of the IV. 1 for counter mode and null.
std::size_t block_bytes(CipherAlgorithm algorithm);
bool is_counter_mode(CipherAlgorithm algorithm);

// One key, any number of messages.
class Cipher {
  public:
    // Fails when the key has the wrong size, or when OpenSSL lacks the cipher.
    static Result<Cipher> create(CipherAlgorithm algorithm, ByteView key, Use use = Use::both);
    Cipher(Cipher&&) noexcept;
    Cipher& operator=(Cipher&&) noexcept;
    ~Cipher();

    // In place, without padding; fails on wrong sizes. CBC: `iv` is a block. Counter mode: `iv` is the first
    // counter block, 16 octets, which counts up as one big-endian number.
    Result<void> encrypt(ByteView iv, MutableByteView data);
    Result<void> decrypt(ByteView iv, MutableByteView data);

  private:
    struct State;
    explicit Cipher(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// FIPS 197 key expansion: (rounds + 1) round keys of 16 bytes each, for a card that has no key schedule of
// its own. Key of 16, 24 or 32 bytes.
Result<Secret> aes_round_keys(ByteView key);
// GCM's hash key H = AES_K(0^128), SP 800-38D section 6.4.
Result<Secret> gcm_hash_key(ByteView key);

}  // namespace keyline::crypto
