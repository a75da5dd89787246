#include "host/ike/auth/credential_store.h"

#include <algorithm>

#include "host/ike/auth/shared_key.h"

namespace keyline::ike {

namespace {

// A path that this side sends: longer ones have a loop.
constexpr std::size_t max_path = 10;

Identity identity_of(const crypto::AlternativeName& name) {
    using Type = crypto::AlternativeName::Type;
    switch (name.type) {
        case Type::email:
            return {Identity::Type::rfc822, name.data};
        case Type::dns:
            return {Identity::Type::fqdn, name.data};
        case Type::ip:
            return {name.data.size() == 4 ? Identity::Type::ipv4 : Identity::Type::ipv6, name.data};
        case Type::distinguished_name:
            return {Identity::Type::der_asn1_dn, name.data};
    }
    return {};
}

bool is_same(const Identity& of_certificate, const Identity& id) {
    return of_certificate == id || of_certificate.match(id) == Identity::match_perfect;
}

bool contains(const std::vector<Bytes>& list, const Bytes& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

}  // namespace

bool has_identity(const crypto::Certificate& certificate, const Identity& id) {
    if (id.type == Identity::Type::key_id) {
        const auto& key = certificate.public_key();
        const auto& identifier = certificate.subject_key_identifier();
        return id.data == key.key_id() || id.data == key.info_id() ||
               (!identifier.empty() && id.data == identifier);
    }
    if (is_same({Identity::Type::der_asn1_dn, certificate.subject()}, id)) return true;
    const auto& names = certificate.alternative_names();
    return std::any_of(names.begin(), names.end(),
                       [&](const auto& name) { return is_same(identity_of(name), id); });
}

// ---- Loading

Result<void> CredentialStore::add_certificate(crypto::Certificate certificate, CertificateFlag flag) {
    if (flag == CertificateFlag::ca && !certificate.is_ca())
        return fail("\"" + certificate.subject_text() +
                    "\" is not a CA certificate (basicConstraints CA:TRUE)");
    for (auto& known : certificates_) {
        if (!(known.certificate == certificate)) continue;
        if (flag != CertificateFlag::none) known.flag = flag;
        return {};
    }
    certificates_.push_back({std::move(certificate), flag});
    return {};
}

bool CredentialStore::remove_certificate(const Bytes& der) {
    const auto is_it = [&](const StoredCertificate& known) { return known.certificate.der() == der; };
    return std::erase_if(certificates_, is_it) != 0;
}

Bytes CredentialStore::add_private_key(crypto::PrivateKey key) {
    auto id = key.public_key().key_id();
    keys_.insert_or_assign(id, std::move(key));
    return id;
}

bool CredentialStore::remove_private_key(ByteView key_id) {
    return keys_.erase(to_bytes(key_id)) != 0;
}

void CredentialStore::add_shared_secret(SharedSecret secret) {
    if (!secret.unique_id.empty()) static_cast<void>(remove_shared_secret(secret.unique_id));
    const auto same = [&](const SharedSecret& known) {
        return known.kind == secret.kind && known.owners == secret.owners &&
               known.unique_id == secret.unique_id;
    };
    const auto known = std::find_if(secrets_.begin(), secrets_.end(), same);
    if (known != secrets_.end()) secrets_.erase(known);
    secrets_.push_back(std::move(secret));
}

bool CredentialStore::remove_shared_secret(const std::string& unique_id) {
    return std::erase_if(secrets_, [&](const SharedSecret& known) { return known.unique_id == unique_id; }) !=
           0;
}

Result<void> CredentialStore::add_authority(Authority authority) {
    if (!authority.ca.is_ca())
        return fail("\"" + authority.ca.subject_text() +
                    "\" is not a CA certificate (basicConstraints CA:TRUE)");
    auto name = authority.name;
    authorities_.insert_or_assign(std::move(name), std::move(authority));
    return {};
}

bool CredentialStore::remove_authority(const std::string& name) {
    return authorities_.erase(name) != 0;
}

void CredentialStore::clear() {
    certificates_.clear();
    keys_.clear();
    secrets_.clear();
    revocation_.clear();
    flush_crls();
    flush_ocsp();
    flush_peers();
}

std::vector<Bytes> CredentialStore::private_key_ids() const {
    std::vector<Bytes> ids;
    for (const auto& [id, key] : keys_) ids.push_back(id);
    return ids;
}

// ---- Shared secrets

const crypto::Secret* CredentialStore::shared_secret(SharedSecret::Kind kind, const Identity& local,
                                                     const Identity& remote) const {
    return find_secret(secrets_, local, remote, kind);
}

// ---- Own credentials

const crypto::PrivateKey* CredentialStore::find_key(const crypto::PublicKey& key) const {
    const auto found = keys_.find(key.key_id());
    return found != keys_.end() && found->second.public_key() == key ? &found->second : nullptr;
}

std::vector<crypto::Certificate> CredentialStore::ca_certificates() const {
    std::vector<crypto::Certificate> list;
    for (const auto& stored : certificates_)
        if (stored.flag == CertificateFlag::ca) list.push_back(stored.certificate);
    for (const auto& [name, authority] : authorities_) list.push_back(authority.ca);
    return list;
}

std::vector<crypto::Certificate> CredentialStore::ocsp_responders() const {
    std::vector<crypto::Certificate> list;
    for (const auto& stored : certificates_)
        if (stored.flag == CertificateFlag::ocsp) list.push_back(stored.certificate);
    return list;
}

std::vector<crypto::Certificate> CredentialStore::path_of(const crypto::Certificate& certificate) const {
    std::vector<crypto::Certificate> known = ca_certificates();
    for (const auto& stored : certificates_)
        if (stored.flag == CertificateFlag::none && stored.certificate.is_ca())
            known.push_back(stored.certificate);
    std::vector<crypto::Certificate> path{certificate};
    while (path.size() < max_path && !path.back().is_self_issued()) {
        const auto issuer =
            std::find_if(known.begin(), known.end(), [&](const crypto::Certificate& candidate) {
                return crypto::is_issued_by(path.back(), candidate);
            });
        if (issuer == known.end()) break;
        path.push_back(*issuer);
    }
    return path;
}

std::vector<crypto::Certificate> CredentialStore::own_certificates(const LocalAuth& local) const {
    auto list = cache_.parse_all(local.certificates);
    if (!local.certificates.empty() || local.id.type == Identity::Type::any) return list;
    for (const auto& stored : certificates_)
        if (has_identity(stored.certificate, local.id)) list.push_back(stored.certificate);
    return list;
}

Result<OwnCredential> CredentialStore::own_raw_key(const LocalAuth& local) const {
    const auto key = crypto::PublicKey::parse(local.public_keys.front());
    if (!key) return tl::unexpected(key.error());
    const auto* private_key = find_key(*key);
    if (private_key == nullptr) return fail("no private key for the raw public key " + to_hex(key->key_id()));
    return OwnCredential{local.id, *private_key, {}};
}

OwnCredential CredentialStore::own_with(const LocalAuth& local, Certificates path) const {
    const auto& certificate = path.front();
    OwnCredential own{local.id, *find_key(certificate.public_key()), {}};
    if (own.id.type == Identity::Type::any) own.id = {Identity::Type::der_asn1_dn, certificate.subject()};
    // The root is the peer's to know.
    if (path.size() > 1 && path.back().is_self_issued()) path.pop_back();
    own.chain = std::move(path);
    return own;
}

Result<OwnCredential> CredentialStore::own_credential_for(const LocalAuth& local, const Wanted& wanted,
                                                          const Usable& usable) const {
    const auto candidates = own_certificates(local);
    if (candidates.empty() && !local.public_keys.empty()) {
        auto own = own_raw_key(local);
        if (own && !usable(own->key.public_key()))
            return fail(std::string("the raw public key of type ") + to_string(own->key.type()) +
                        " is of no use here");
        return own;
    }
    Certificates first_path;
    bool has_key = false;
    for (const auto& candidate : candidates) {
        if (find_key(candidate.public_key()) == nullptr) continue;
        has_key = true;
        if (!usable(candidate.public_key())) continue;
        auto path = path_of(candidate);
        const bool asked_for = wanted(path);
        if (first_path.empty() || asked_for) first_path = std::move(path);
        if (asked_for) break;
    }
    if (!first_path.empty()) return own_with(local, std::move(first_path));
    const auto whom = local.id.type == Identity::Type::any ? "this side" : local.id.to_string();
    if (has_key) return fail("no certificate of " + whom + " has a key of the kind that is used here");
    return fail(candidates.empty() ? "no certificate for " + whom
                                   : "no private key to a certificate of " + whom);
}

Result<OwnCredential> CredentialStore::own_credential(const LocalAuth& local,
                                                      const std::vector<Bytes>& requested) const {
    const auto wanted = [&](const Certificates& path) {
        return std::any_of(path.begin() + 1, path.end(), [&](const auto& issuer) {
            return contains(requested, issuer.public_key().info_id());
        });
    };
    return own_credential_for(local, wanted, [](const crypto::PublicKey&) { return true; });
}

std::vector<Bytes> CredentialStore::certificate_request(const RemoteAuth& remote) const {
    const auto wanted =
        remote.ca_certificates.empty() ? ca_certificates() : cache_.parse_all(remote.ca_certificates);
    std::vector<Bytes> hashes;
    for (const auto& certificate : wanted) {
        const auto& hash = certificate.public_key().info_id();
        if (!contains(hashes, hash)) hashes.push_back(hash);
    }
    return hashes;
}

}  // namespace keyline::ike
