#include <openssl/pem.h>

#include "host/crypto/distinguished_name.h"
#include "host/crypto/x509_tools.h"

namespace keyline::crypto {

struct Crl::State {
    x509::OwnedCrl handle;
    Bytes der, issuer, number, authority_key_identifier, scope;
    WallClock this_update;
    std::optional<WallClock> next_update;

    void read_extensions() {
        const std::unique_ptr<ASN1_INTEGER, openssl::Deleter<ASN1_INTEGER_free>> crl_number(
            static_cast<ASN1_INTEGER*>(X509_CRL_get_ext_d2i(handle.get(), NID_crl_number, nullptr, nullptr)));
        number = x509::octets(crl_number.get());
        const std::unique_ptr<AUTHORITY_KEYID, openssl::Deleter<AUTHORITY_KEYID_free>> key(
            static_cast<AUTHORITY_KEYID*>(
                X509_CRL_get_ext_d2i(handle.get(), NID_authority_key_identifier, nullptr, nullptr)));
        if (key) authority_key_identifier = x509::octets(key->keyid);
        const int point = X509_CRL_get_ext_by_NID(handle.get(), NID_issuing_distribution_point, -1);
        if (point >= 0) scope = x509::octets(X509_EXTENSION_get_data(X509_CRL_get_ext(handle.get(), point)));
        openssl::clear_errors();
    }
};

Result<Crl> Crl::parse(ByteView der_or_pem) {
    if (der_or_pem.size() > max_crl_bytes) return fail("the CRL is larger than 16 MiB");
    auto state = std::make_shared<State>();
    if (x509::is_pem(der_or_pem)) {
        const openssl::Bio bio(BIO_new_mem_buf(der_or_pem.data(), openssl::checked_int(der_or_pem.size())));
        openssl::require(bio != nullptr, "BIO");
        state->handle.reset(PEM_read_bio_X509_CRL(bio.get(), nullptr, nullptr, nullptr));
    } else {
        const auto* position = der_or_pem.data();
        state->handle.reset(d2i_X509_CRL(nullptr, &position, static_cast<long>(der_or_pem.size())));
        if (position != der_or_pem.data() + der_or_pem.size()) state->handle.reset();
    }
    auto* crl = state->handle.get();
    if (crl == nullptr) return openssl::failure("no CRL");
    const auto issued = x509::time_of(X509_CRL_get0_lastUpdate(crl));
    if (!issued) return fail("a CRL with a malformed thisUpdate");
    state->this_update = *issued;
    state->next_update = x509::time_of(X509_CRL_get0_nextUpdate(crl));
    state->der = x509::encode<i2d_X509_CRL>(crl);
    state->issuer = x509::encode<i2d_X509_NAME>(X509_CRL_get_issuer(crl));
    state->read_extensions();
    Crl result;
    result.state_ = std::move(state);
    return result;
}

const Bytes& Crl::der() const {
    return state_->der;
}
const Bytes& Crl::issuer() const {
    return state_->issuer;
}
std::string Crl::issuer_text() const {
    return distinguished_name_text(state_->issuer);
}
const Bytes& Crl::number() const {
    return state_->number;
}
const Bytes& Crl::authority_key_identifier() const {
    return state_->authority_key_identifier;
}
WallClock Crl::this_update() const {
    return state_->this_update;
}
std::optional<WallClock> Crl::next_update() const {
    return state_->next_update;
}
std::size_t Crl::revoked_count() const {
    const auto* entries = X509_CRL_get_REVOKED(state_->handle.get());
    return entries == nullptr ? 0 : static_cast<std::size_t>(sk_X509_REVOKED_num(entries));
}
bool Crl::is_signed_by(const Certificate& issuer) const {
    const bool good = issuer.subject() == state_->issuer &&
                      X509_CRL_verify(state_->handle.get(), issuer.public_key().handle()) == 1;
    openssl::clear_errors();
    return good;
}
bool Crl::has_scope_of(const Crl& other) const {
    return state_->scope == other.state_->scope;
}
X509_crl_st* Crl::handle() const {
    return state_->handle.get();
}

}  // namespace keyline::crypto
