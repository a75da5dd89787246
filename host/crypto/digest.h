// OpenSSL's name of a hash; for this room's own sources only.
#pragma once

#include <openssl/evp.h>

#include "host/crypto/mac.h"

namespace keyline::crypto {

inline const EVP_MD* openssl_digest(HashAlgorithm algorithm) {
    switch (algorithm) {
        case HashAlgorithm::sha1:
            return EVP_sha1();
        case HashAlgorithm::sha256:
            return EVP_sha256();
        case HashAlgorithm::sha384:
            return EVP_sha384();
        case HashAlgorithm::sha512:
            return EVP_sha512();
        case HashAlgorithm::md5:
            return EVP_md5();
    }
    return nullptr;
}

}  // namespace keyline::crypto
