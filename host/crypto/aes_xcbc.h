// AES-XCBC-MAC (RFC 3566), built on OpenSSL's AES; for this room's own sources only.
#pragma once

#include <array>
#include <initializer_list>

#include "host/crypto/openssl.h"
#include "host/crypto/secret.h"

namespace keyline::crypto {

class AesXcbc {
  public:
    static constexpr std::size_t size = 16;  // of the key and of the whole MAC

    static Result<AesXcbc> create(ByteView key);
    // The MAC of the concatenation of `parts`, into the first octets of `mac`.
    Result<void> compute(std::initializer_list<ByteView> parts, MutableByteView mac);

  private:
    AesXcbc(openssl::CipherContext chain, Secret whole_block_key, Secret padded_block_key);

    openssl::CipherContext chain_;  // AES-CBC under K1
    Secret whole_block_key_;        // K2
    Secret padded_block_key_;       // K3
};

}  // namespace keyline::crypto
