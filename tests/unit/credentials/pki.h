// A certification authority for tests, made of OpenSSL alone: what it issues is not our own code's idea of a
// certificate.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <openssl/ocsp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "host/crypto/x509.h"

namespace keyline::test {

// 2026-01-01 00:00:00 UTC: the tests' noon.
inline const crypto::WallClock noon{std::chrono::seconds(1767225600)};
using std::chrono::hours;

using Key = std::shared_ptr<EVP_PKEY>;
Key make_rsa_key(unsigned bits = 2048);
Key make_ec_key(const char* curve = "prime256v1");
Key make_ed25519_key();
Key make_ed448_key();
Key make_dsa_key();                 // that of RFC 6979 appendix A.2.1, 1024 bits
Bytes private_der(const Key& key);  // PKCS#8
crypto::PrivateKey private_key(const Key& key);
crypto::PublicKey public_key(const Key& key);

using Extensions = std::vector<std::pair<int, std::string>>;  // NID and openssl.cnf's text

struct Request {
    std::string subject;  // as host/crypto/distinguished_name.h reads it
    Key key;
    Extensions extensions;
    hours not_before{-24};  // from noon
    hours not_after{24 * 365};
    const EVP_MD* digest = EVP_sha256();  // null for Ed25519 and Ed448
    bool pss = false;
    std::string issuer;  // empty: the CA's subject
};

// A certificate with its key. issue() makes the next one below it, whatever its own extensions say.
class Issued {
  public:
    static Issued root(const Request& request);
    Issued issue(const Request& request) const;

    crypto::Certificate certificate() const;
    crypto::PrivateKey key() const { return private_key(key_); }
    const Key& openssl_key() const { return key_; }
    X509* x509() const { return certificate_.get(); }
    const Bytes& der() const { return der_; }

    struct Revocations {
        std::vector<const Issued*> revoked;
        hours this_update{-1};
        hours next_update{24};
        std::string issuing_distribution_point;  // openssl.cnf's text; empty: none
        int number = 1;
        const EVP_MD* digest = EVP_sha256();
    };
    Bytes crl(const Revocations& revocations) const;

    struct Answer {
        int status = V_OCSP_CERTSTATUS_GOOD;
        hours this_update{-1};
        hours next_update{24};
        bool with_next_update = true;
        bool copy_nonce = true;
        Bytes other_nonce;  // in place of the request's
        bool by_key = false;
        bool include_signer = true;
    };
    // The answer to an OCSPRequest for certificates of `issuer`, signed by this one.
    Bytes ocsp_response(ByteView request, const Answer& answer) const;

  private:
    std::shared_ptr<X509> certificate_;
    Key key_;
    Bytes der_;
};

// Extensions of a CA and of a gateway.
Extensions ca_extensions(const std::string& path_length = "");
Extensions gateway_extensions(const std::string& alternative_names);

std::string pem(const char* label, ByteView der);

}  // namespace keyline::test
