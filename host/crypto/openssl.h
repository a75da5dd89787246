// RAII and error text for OpenSSL 3; for this room's own sources only.
#pragma once

#include <memory>
#include <string>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include "host/base/result.h"

namespace keyline::crypto::openssl {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T* object) const {
        Free(object);
    }
};

using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;
using Cipher = std::unique_ptr<EVP_CIPHER, Deleter<EVP_CIPHER_free>>;
using CurveGroup = std::unique_ptr<EC_GROUP, Deleter<EC_GROUP_free>>;
using CurvePoint = std::unique_ptr<EC_POINT, Deleter<EC_POINT_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Mac = std::unique_ptr<EVP_MAC, Deleter<EVP_MAC_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, Deleter<EVP_MAC_CTX_free>>;
using BigNumber = std::unique_ptr<BIGNUM, Deleter<BN_clear_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>>;
using PKey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using PKeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;

// "WHAT: OpenSSL's reason", and empties OpenSSL's error queue. Never holds key material.
std::string error_text(const std::string& what);

inline tl::unexpected<Error> failure(const std::string& what) {
    return fail(error_text(what));
}

// For calls whose failure is an answer and needs no words: empties OpenSSL's error queue.
void clear_errors();

// For calls that fail only when memory is exhausted or the program is wrong.
void require(bool success, const char* what);

// OpenSSL's implementation of a cipher, looked up once for the life of the program; null when no provider has
// it. The name must be a string literal.
const EVP_CIPHER* cipher(const char* name);
// The same from the "legacy" provider, which is loaded for these ciphers alone: nothing else can come to use
// it. Null also when the provider is not installed.
const EVP_CIPHER* legacy_cipher(const char* name);

// Sizes as OpenSSL wants them; throws when a buffer does not fit an int.
int checked_int(std::size_t size);

}  // namespace keyline::crypto::openssl
