#include <algorithm>

#include <openssl/pem.h>

#include "host/crypto/distinguished_name.h"
#include "host/crypto/x509_tools.h"

namespace keyline::crypto {

namespace {

using x509::octets;
using x509::OwnedCertificate;

// Lists in a certificate that are longer are cut: nobody needs them, and memory stays bounded.
constexpr std::size_t max_list = 64;
constexpr const char* ike_intermediate_oid = "1.3.6.1.5.5.8.2.2";  // RFC 4945 section 5.1.3.12

template <typename Extension, auto Free>
std::unique_ptr<Extension, openssl::Deleter<Free>> extension(const X509* certificate, int nid) {
    return std::unique_ptr<Extension, openssl::Deleter<Free>>(
        static_cast<Extension*>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
}

using GeneralNames = std::unique_ptr<GENERAL_NAMES, openssl::Deleter<GENERAL_NAMES_free>>;

std::optional<AlternativeName> read_name(const GENERAL_NAME* name) {
    using Type = AlternativeName::Type;
    switch (name->type) {
        case GEN_EMAIL:
            return AlternativeName{Type::email, octets(name->d.rfc822Name)};
        case GEN_DNS:
            return AlternativeName{Type::dns, octets(name->d.dNSName)};
        case GEN_IPADD:
            return AlternativeName{Type::ip, octets(name->d.iPAddress)};
        case GEN_DIRNAME:
            return AlternativeName{Type::distinguished_name,
                                   x509::encode<i2d_X509_NAME>(name->d.directoryName)};
        default:
            return std::nullopt;
    }
}

std::vector<AlternativeName> read_alternative_names(const X509* certificate) {
    const auto names = extension<GENERAL_NAMES, GENERAL_NAMES_free>(certificate, NID_subject_alt_name);
    std::vector<AlternativeName> result;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()) && result.size() < max_list; ++i)
        if (auto name = read_name(sk_GENERAL_NAME_value(names.get(), i))) result.push_back(std::move(*name));
    return result;
}

void add_url(std::vector<std::string>& urls, const GENERAL_NAME* name) {
    if (name->type != GEN_URI || urls.size() >= max_list) return;
    const auto text = octets(name->d.uniformResourceIdentifier);
    // Nothing else is in a URL (RFC 3986 section 2), and it is going to be logged.
    const bool graphic =
        std::all_of(text.begin(), text.end(), [](auto octet) { return octet > 0x20 && octet < 0x7f; });
    if (graphic) urls.emplace_back(text.begin(), text.end());
}

std::vector<std::string> read_crl_urls(const X509* certificate) {
    const auto points =
        extension<CRL_DIST_POINTS, CRL_DIST_POINTS_free>(certificate, NID_crl_distribution_points);
    std::vector<std::string> urls;
    for (int i = 0; points && i < sk_DIST_POINT_num(points.get()); ++i) {
        const auto* point = sk_DIST_POINT_value(points.get(), i);
        if (point->distpoint == nullptr || point->distpoint->type != 0) continue;
        const auto* names = point->distpoint->name.fullname;
        for (int j = 0; j < sk_GENERAL_NAME_num(names); ++j) add_url(urls, sk_GENERAL_NAME_value(names, j));
    }
    return urls;
}

std::vector<std::string> read_ocsp_urls(const X509* certificate) {
    const auto access =
        extension<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>(certificate, NID_info_access);
    std::vector<std::string> urls;
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const auto* description = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(description->method) == NID_ad_OCSP) add_url(urls, description->location);
    }
    return urls;
}

std::vector<std::string> read_policies(const X509* certificate) {
    const auto policies =
        extension<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>(certificate, NID_certificate_policies);
    std::vector<std::string> oids;
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()) && oids.size() < max_list; ++i)
        oids.push_back(x509::dotted(sk_POLICYINFO_value(policies.get(), i)->policyid));
    return oids;
}

bool has_extended_usage(const X509* certificate, const std::string& oid) {
    const auto usages =
        extension<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>(certificate, NID_ext_key_usage);
    for (int i = 0; usages && i < sk_ASN1_OBJECT_num(usages.get()); ++i)
        if (x509::dotted(sk_ASN1_OBJECT_value(usages.get(), i)) == oid) return true;
    return false;
}

std::optional<SignatureScheme> read_signature_scheme(const X509* certificate) {
    const X509_ALGOR* algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, certificate);
    auto scheme = parse_algorithm_identifier(x509::encode<i2d_X509_ALGOR>(algorithm));
    if (!scheme) return std::nullopt;
    return *scheme;
}

}  // namespace

struct Certificate::State {
    OwnedCertificate handle;
    Bytes der, subject, issuer, serial, subject_key_identifier, authority_key_identifier;
    WallClock not_before, not_after;
    PublicKey public_key;
    std::optional<SignatureScheme> scheme;
    std::vector<AlternativeName> alternative_names;
    std::vector<std::string> crl_urls, ocsp_urls, policies;
    std::optional<unsigned> path_length;
    bool is_ca = false;

    void read_extensions() {
        auto* certificate = handle.get();
        alternative_names = read_alternative_names(certificate);
        crl_urls = read_crl_urls(certificate);
        ocsp_urls = read_ocsp_urls(certificate);
        policies = read_policies(certificate);
        subject_key_identifier = octets(X509_get0_subject_key_id(certificate));
        authority_key_identifier = octets(X509_get0_authority_key_id(certificate));
        is_ca = X509_check_ca(certificate) == 1;
        if (const long length = X509_get_pathlen(certificate); is_ca && length >= 0)
            path_length = static_cast<unsigned>(length);
    }
};

Result<Certificate> Certificate::adopt(x509_st* certificate) {
    auto state = std::make_shared<State>();
    state->handle.reset(certificate);
    // Reads all extensions at once and says whether one is malformed.
    if ((X509_get_extension_flags(certificate) & EXFLAG_INVALID) != 0) {
        openssl::clear_errors();
        return fail("a certificate with a malformed extension or a malformed name");
    }
    auto public_key = PublicKey::from(X509_get_X509_PUBKEY(certificate));
    if (!public_key) return tl::unexpected(public_key.error());
    state->public_key = std::move(*public_key);
    const auto from = x509::time_of(X509_get0_notBefore(certificate));
    const auto until = x509::time_of(X509_get0_notAfter(certificate));
    if (!from || !until) return fail("a certificate with a malformed validity");
    state->not_before = *from;
    state->not_after = *until;
    state->der = x509::encode<i2d_X509>(certificate);
    state->subject = x509::encode<i2d_X509_NAME>(X509_get_subject_name(certificate));
    state->issuer = x509::encode<i2d_X509_NAME>(X509_get_issuer_name(certificate));
    state->serial = octets(X509_get0_serialNumber(certificate));
    state->scheme = read_signature_scheme(certificate);
    state->read_extensions();
    openssl::clear_errors();
    Certificate result;
    result.state_ = std::move(state);
    return result;
}

Result<Certificate> Certificate::parse(ByteView der_or_pem) {
    if (der_or_pem.size() > max_certificate_bytes) return fail("the certificate is too large to be one");
    OwnedCertificate certificate;
    if (x509::is_pem(der_or_pem)) {
        const openssl::Bio bio(BIO_new_mem_buf(der_or_pem.data(), openssl::checked_int(der_or_pem.size())));
        openssl::require(bio != nullptr, "BIO");
        certificate.reset(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    } else {
        const auto* position = der_or_pem.data();
        certificate.reset(d2i_X509(nullptr, &position, static_cast<long>(der_or_pem.size())));
        if (position != der_or_pem.data() + der_or_pem.size()) certificate.reset();
    }
    if (!certificate) return openssl::failure("no X.509 certificate");
    return adopt(certificate.release());
}

Result<std::vector<Certificate>> parse_certificates(ByteView der_or_pem) {
    std::vector<Certificate> certificates;
    if (!x509::is_pem(der_or_pem)) {
        auto one = Certificate::parse(der_or_pem);
        if (!one) return tl::unexpected(one.error());
        certificates.push_back(std::move(*one));
        return certificates;
    }
    const openssl::Bio bio(BIO_new_mem_buf(der_or_pem.data(), openssl::checked_int(der_or_pem.size())));
    openssl::require(bio != nullptr, "BIO");
    while (OwnedCertificate next{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)}) {
        auto certificate = Certificate::adopt(next.release());
        if (!certificate) return tl::unexpected(certificate.error());
        certificates.push_back(std::move(*certificate));
    }
    openssl::clear_errors();
    if (certificates.empty()) return fail("no X.509 certificate");
    return certificates;
}

const Bytes& Certificate::der() const {
    return state_->der;
}
const Bytes& Certificate::subject() const {
    return state_->subject;
}
const Bytes& Certificate::issuer() const {
    return state_->issuer;
}
std::string Certificate::subject_text() const {
    return distinguished_name_text(state_->subject);
}
std::string Certificate::issuer_text() const {
    return distinguished_name_text(state_->issuer);
}
const Bytes& Certificate::serial() const {
    return state_->serial;
}
WallClock Certificate::not_before() const {
    return state_->not_before;
}
WallClock Certificate::not_after() const {
    return state_->not_after;
}
const PublicKey& Certificate::public_key() const {
    return state_->public_key;
}
std::optional<SignatureScheme> Certificate::signature_scheme() const {
    return state_->scheme;
}
const std::vector<AlternativeName>& Certificate::alternative_names() const {
    return state_->alternative_names;
}
bool Certificate::is_ca() const {
    return state_->is_ca;
}
bool Certificate::is_self_issued() const {
    return state_->subject == state_->issuer;
}
std::optional<unsigned> Certificate::path_length() const {
    return state_->path_length;
}
bool Certificate::may_sign_data() const {
    // All ones when there is no keyUsage.
    return (X509_get_key_usage(handle()) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}
bool Certificate::may_encrypt_keys() const {
    return (X509_get_key_usage(handle()) & (KU_KEY_ENCIPHERMENT | KU_DATA_ENCIPHERMENT)) != 0;
}
bool Certificate::has_server_authentication() const {
    return has_extended_usage(handle(), "1.3.6.1.5.5.7.3.1");
}
bool Certificate::has_client_authentication() const {
    return has_extended_usage(handle(), "1.3.6.1.5.5.7.3.2");
}
bool Certificate::has_ike_intermediate() const {
    return has_extended_usage(handle(), ike_intermediate_oid);
}
bool Certificate::has_ocsp_signing() const {
    return has_extended_usage(handle(), "1.3.6.1.5.5.7.3.9");
}
const Bytes& Certificate::subject_key_identifier() const {
    return state_->subject_key_identifier;
}
const Bytes& Certificate::authority_key_identifier() const {
    return state_->authority_key_identifier;
}
const std::vector<std::string>& Certificate::crl_urls() const {
    return state_->crl_urls;
}
const std::vector<std::string>& Certificate::ocsp_urls() const {
    return state_->ocsp_urls;
}
const std::vector<std::string>& Certificate::policies() const {
    return state_->policies;
}
x509_st* Certificate::handle() const {
    return state_->handle.get();
}

}  // namespace keyline::crypto
