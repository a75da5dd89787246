// X.509 certificates and certificate revocation lists (RFC 5280), read by OpenSSL.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "host/crypto/key.h"
#include "host/crypto/signature.h"

struct x509_st;      // OpenSSL's X509
struct X509_crl_st;  // OpenSSL's X509_CRL

namespace keyline::crypto {

using WallClock = std::chrono::system_clock::time_point;  // always given by the owner

// What is larger is refused before it is parsed.
inline constexpr std::size_t max_certificate_bytes = std::size_t{64} * 1024;
inline constexpr std::size_t max_crl_bytes = std::size_t{16} * 1024 * 1024;

// A name in the subjectAltName extension (RFC 5280 section 4.2.1.6), as far as IKE has a use for it.
struct AlternativeName {
    enum class Type : std::uint8_t { email, dns, ip, distinguished_name };
    Type type = Type::dns;
    Bytes data;  // text, 4 or 16 octets, DER
    bool operator==(const AlternativeName&) const = default;
};

// A value; copies share the certificate.
class Certificate {
  public:
    static Result<Certificate> parse(ByteView der_or_pem);
    static Result<Certificate> adopt(x509_st* certificate);  // takes over a reference; for this room

    const Bytes& der() const;
    const Bytes& subject() const;  // DER, see distinguished_name_text()
    const Bytes& issuer() const;
    std::string subject_text() const;
    std::string issuer_text() const;
    const Bytes& serial() const;
    WallClock not_before() const;
    WallClock not_after() const;
    const PublicKey& public_key() const;
    // How the issuer signed it; nothing for a scheme that Keyline does not know.
    std::optional<SignatureScheme> signature_scheme() const;

    const std::vector<AlternativeName>& alternative_names() const;
    bool is_ca() const;           // basicConstraints CA:TRUE, and a keyUsage, if any, has keyCertSign
    bool is_self_issued() const;  // subject and issuer are one
    std::optional<unsigned> path_length() const;
    bool may_sign_data() const;              // keyUsage has digitalSignature or nonRepudiation, or is absent
    bool may_encrypt_keys() const;           // keyUsage has keyEncipherment or dataEncipherment, or is absent
    bool has_server_authentication() const;  // extendedKeyUsage
    bool has_client_authentication() const;
    bool has_ike_intermediate() const;
    bool has_ocsp_signing() const;
    const Bytes& subject_key_identifier() const;        // empty: none
    const Bytes& authority_key_identifier() const;      // empty: none
    const std::vector<std::string>& crl_urls() const;   // cRLDistributionPoints
    const std::vector<std::string>& ocsp_urls() const;  // authorityInfoAccess
    const std::vector<std::string>& policies() const;   // certificatePolicies, dotted OIDs

    x509_st* handle() const;  // for this room
    bool operator==(const Certificate& other) const { return der() == other.der(); }

  private:
    struct State;
    std::shared_ptr<const State> state_;
};

// Every certificate of a PEM file, or the one of a DER file.
Result<std::vector<Certificate>> parse_certificates(ByteView der_or_pem);

// A value; copies share the list.
class Crl {
  public:
    static Result<Crl> parse(ByteView der_or_pem);

    const Bytes& der() const;
    const Bytes& issuer() const;  // DER
    std::string issuer_text() const;
    const Bytes& number() const;  // cRLNumber; empty: none
    const Bytes& authority_key_identifier() const;
    WallClock this_update() const;
    std::optional<WallClock> next_update() const;
    std::size_t revoked_count() const;
    bool is_signed_by(const Certificate& issuer) const;
    // Both have the same issuingDistributionPoint, or none: the newer one replaces the older one.
    bool has_scope_of(const Crl& other) const;

    X509_crl_st* handle() const;  // for this room

  private:
    struct State;
    std::shared_ptr<const State> state_;
};

}  // namespace keyline::crypto
