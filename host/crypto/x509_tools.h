// What certificates, CRLs and OCSP share; for this room's own sources only.
#pragma once

#include <optional>
#include <string>

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "host/crypto/openssl.h"
#include "host/crypto/x509.h"

namespace keyline::crypto::x509 {

using OwnedCertificate = std::unique_ptr<X509, openssl::Deleter<X509_free>>;
using OwnedCrl = std::unique_ptr<X509_CRL, openssl::Deleter<X509_CRL_free>>;
using Store = std::unique_ptr<X509_STORE, openssl::Deleter<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, openssl::Deleter<X509_STORE_CTX_free>>;

// A stack that does not own what is in it.
struct FreeStack {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); }
};
using CertificateStack = std::unique_ptr<STACK_OF(X509), FreeStack>;
CertificateStack stack_of(const std::vector<Certificate>& certificates);

// Runs an i2d function.
template <auto Encode, typename T>
Bytes encode(T* object) {
    unsigned char* der = nullptr;
    const int size = Encode(object, &der);
    if (size <= 0) {
        openssl::clear_errors();
        return {};
    }
    Bytes bytes(der, der + size);
    OPENSSL_free(der);
    return bytes;
}

inline Bytes octets(const ASN1_STRING* string) {
    if (string == nullptr) return {};
    const auto* data = ASN1_STRING_get0_data(string);
    return {data, data + ASN1_STRING_length(string)};
}

// UTCTime or GeneralizedTime; nothing when it is no time.
std::optional<WallClock> time_of(const ASN1_TIME* time);
std::time_t seconds_of(WallClock time);

std::string dotted(const ASN1_OBJECT* object);
bool is_pem(ByteView bytes);

}  // namespace keyline::crypto::x509
