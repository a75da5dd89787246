// What IKEv1 asks of the credential store besides: credentials by the names of CAs, and keys for encryption.
#include <algorithm>

#include "host/crypto/distinguished_name.h"
#include "host/ike/auth/credential_store.h"
#include "host/ike/auth/v1_methods.h"

namespace keyline::ike {

namespace {

// The root itself need not be known: the last certificate names it as its issuer.
bool has_issuer(const std::vector<crypto::Certificate>& path, const Bytes& name) {
    return std::any_of(path.begin(), path.end(), [&](const auto& certificate) {
        return crypto::match_distinguished_name(certificate.issuer(), name) == 0U;
    });
}

}  // namespace

Result<OwnCredential> CredentialStore::own_signing_credential(const LocalAuth& local,
                                                              const SigningQuestion& question) const {
    const auto wanted = [&](const Certificates& path) {
        const auto& names = question.authorities;
        return std::any_of(names.begin(), names.end(),
                           [&](const Bytes& name) { return name.empty() || has_issuer(path, name); });
    };
    const auto usable = [&](const crypto::PublicKey& key) {
        return question.scheme ? crypto::fits(key, *question.scheme) : signature_method_of(key).has_value();
    };
    return own_credential_for(local, wanted, usable);
}

Result<OwnCredential> CredentialStore::own_decryption_credential(
    const LocalAuth& local, const std::optional<CertificateHash>& hash) const {
    Certificates candidates;
    for (auto& certificate : own_certificates(local))
        if (certificate.public_key().type() == crypto::KeyType::rsa &&
            find_key(certificate.public_key()) != nullptr)
            candidates.push_back(std::move(certificate));
    if (hash) {
        const auto is_meant = [&](const crypto::Certificate& certificate) {
            const auto own = crypto::hash(hash->algorithm, {certificate.der()});
            return std::equal(own.begin(), own.end(), hash->value.begin(), hash->value.end());
        };
        const auto meant = std::find_if(candidates.begin(), candidates.end(), is_meant);
        if (meant == candidates.end())
            return fail(
                "the peer has encrypted with a certificate (HASH(1)) that is none of ours with an RSA "
                "key");
        return own_with(local, path_of(*meant));
    }
    if (candidates.size() > 1)
        return fail(
            "there are several certificates with RSA keys for this side, and the peer does not say "
            "which it has encrypted with (HASH(1)): name one in certs");
    if (candidates.size() == 1) return own_with(local, path_of(candidates.front()));
    if (local.public_keys.size() != 1 || !local.certificates.empty())
        return fail("there is no certificate with an RSA key, and not one raw public key, for this side");
    auto raw = own_raw_key(local);
    if (raw && raw->key.type() != crypto::KeyType::rsa)
        return fail(std::string("a key of type ") + to_string(raw->key.type()) +
                    " cannot decrypt: public key encryption needs RSA keys");
    return raw;
}

bool CredentialStore::decrypts_with(const LocalAuth& local, const crypto::PublicKey& key) const {
    const auto certificates = own_certificates(local);
    const auto& raw = local.public_keys;
    return std::any_of(certificates.begin(), certificates.end(),
                       [&](const auto& certificate) { return certificate.public_key() == key; }) ||
           std::any_of(raw.begin(), raw.end(), [&](const Bytes& info) {
               const auto own = crypto::PublicKey::parse(info);
               return own && *own == key;
           });
}

std::vector<Bytes> CredentialStore::certificate_request_names(const RemoteAuth& remote) const {
    const auto wanted =
        remote.ca_certificates.empty() ? ca_certificates() : cache_.parse_all(remote.ca_certificates);
    std::vector<Bytes> names;
    for (const auto& certificate : wanted)
        if (std::find(names.begin(), names.end(), certificate.subject()) == names.end())
            names.push_back(certificate.subject());
    return names;
}

}  // namespace keyline::ike
