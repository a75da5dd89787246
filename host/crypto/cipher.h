// Unauthenticated ciphers and the AES block itself, through OpenSSL.
#pragma once

#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::crypto {

enum class CipherAlgorithm : std::uint8_t { aes_128_cbc, aes_192_cbc, aes_256_cbc };

std::size_t key_bytes(CipherAlgorithm algorithm);
std::size_t block_bytes(CipherAlgorithm algorithm);  // also the IV's size

// No padding: the input must be a multiple of the block. In place; fails on wrong sizes.
Result<void> cbc_encrypt(CipherAlgorithm algorithm, ByteView key, ByteView iv, MutableByteView data);
Result<void> cbc_decrypt(CipherAlgorithm algorithm, ByteView key, ByteView iv, MutableByteView data);

// FIPS 197 key expansion: (rounds + 1) round keys of 16 bytes each, for a card that has no key schedule of
// its own. Key of 16, 24 or 32 bytes.
Result<Secret> aes_round_keys(ByteView key);
// GCM's hash key H = AES_K(0^128), SP 800-38D section 6.4.
Result<Secret> gcm_hash_key(ByteView key);

}  // namespace keyline::crypto
