// Hashes and message authentication codes, through OpenSSL.
#pragma once

#include <initializer_list>
#include <memory>

#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::crypto {

enum class HashAlgorithm : std::uint8_t { sha1, sha256, sha384, sha512, md5 };

std::size_t hash_bytes(HashAlgorithm algorithm);

// The digest of the concatenation of `parts`.
Bytes hash(HashAlgorithm algorithm, std::initializer_list<ByteView> parts);
// RFC 2104 HMAC of the concatenation of `parts`. Any key size.
Secret hmac(HashAlgorithm algorithm, ByteView key, std::initializer_list<ByteView> parts);

enum class MacAlgorithm : std::uint8_t {
    hmac_md5,  // weak
    hmac_sha1,
    hmac_sha256,
    hmac_sha384,
    hmac_sha512,
    aes_xcbc,  // RFC 3566
    aes_cmac,  // RFC 4493
};

// Of the key as IPsec takes it: the size of the hash (RFC 2403, 2404, 4868), or of an AES-128 key.
std::size_t mac_key_bytes(MacAlgorithm algorithm);
// Of the whole MAC; a shorter ICV is its beginning.
std::size_t mac_bytes(MacAlgorithm algorithm);

// One key, any number of messages.
class Mac {
  public:
    // The key of an AES MAC must have mac_key_bytes(); HMAC takes any.
    static Result<Mac> create(MacAlgorithm algorithm, ByteView key);
    Mac(Mac&&) noexcept;
    Mac& operator=(Mac&&) noexcept;
    ~Mac();

    // The first icv.size() octets of the MAC of the concatenation of `parts`.
    Result<void> compute(std::initializer_list<ByteView> parts, MutableByteView icv);
    // Whether `icv` is what compute() gives; compares in constant time. An empty one is refused.
    bool verify(std::initializer_list<ByteView> parts, ByteView icv);

  private:
    struct State;
    explicit Mac(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace keyline::crypto
