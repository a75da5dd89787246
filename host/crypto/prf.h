// Pseudorandom functions and the iterated construction over them.
#pragma once

#include <initializer_list>

#include "host/crypto/mac.h"

namespace keyline::crypto {

enum class PrfAlgorithm : std::uint8_t {
    hmac_md5,  // weak
    hmac_sha1,
    hmac_sha256,
    hmac_sha384,
    hmac_sha512,
    aes128_xcbc,  // RFC 4434
    aes128_cmac,  // RFC 4615
};

// Octets of one result, which is also the size of the key that suits the function.
std::size_t prf_bytes(PrfAlgorithm algorithm);
// Whether the function was first defined for keys of one size (RFC 7296 sections 2.13 and 2.14 treat those
// apart, although both now take keys of any size).
bool prf_has_fixed_key(PrfAlgorithm algorithm);

// Of the concatenation of `parts`, under a key of any size.
Secret prf(PrfAlgorithm algorithm, ByteView key, std::initializer_list<ByteView> parts);

// The iterated construction T1 | T2 | ... with Tn = prf(key, Tn-1 | seed | n) known as prf+ (RFC 7296
// section 2.13); `size` is at most 255 times prf_bytes(). Lives here because it knows no protocol.
Secret prf_plus(PrfAlgorithm algorithm, ByteView key, ByteView seed, std::size_t size);

}  // namespace keyline::crypto
