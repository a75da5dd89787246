// Hashes, HMAC and the HMAC-based pseudorandom functions, through OpenSSL.
#pragma once

#include <initializer_list>

#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::crypto {

enum class HashAlgorithm : std::uint8_t { sha1, sha256, sha384, sha512 };

std::size_t hash_bytes(HashAlgorithm algorithm);

// The digest of the concatenation of `parts`.
Bytes hash(HashAlgorithm algorithm, std::initializer_list<ByteView> parts);
// RFC 2104 HMAC of the concatenation of `parts`. Any key size.
Secret hmac(HashAlgorithm algorithm, ByteView key, std::initializer_list<ByteView> parts);

// The iterated construction T1 | T2 | ... with Tn = HMAC(key, Tn-1 | seed | n) known as prf+ (RFC 7296
// section 2.13); `size` is at most 255 times the hash. Lives here because it knows no protocol.
Secret hmac_prf_plus(HashAlgorithm algorithm, ByteView key, ByteView seed, std::size_t size);

}  // namespace keyline::crypto
