#include "host/daemon/credential_loading.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "host/crypto/pkcs12.h"
#include "host/daemon/certificate_listing.h"

namespace keyline::daemon {

namespace {

using ike::CertificateFlag;

std::string in_upper_case(std::string text) {
    for (auto& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

std::string quoted(const std::string& text) {
    return "'" + text + "'";
}

Result<LoadedCertificate> add(ike::CredentialStore& store, crypto::Certificate certificate,
                              CertificateFlag flag) {
    auto der = certificate.der();
    if (auto done = store.add_certificate(std::move(certificate), flag); !done)
        return tl::unexpected(done.error());
    return LoadedCertificate{LoadedCertificate::Kind::x509, std::move(der), flag};
}

Result<LoadedCertificate> load_x509(ike::CredentialStore& store, const std::string& flag, ByteView data) {
    const auto name = in_upper_case(flag);
    if (name == "AA") return fail("Keyline does not read attribute certificates");
    if (!name.empty() && name != "NONE" && name != "CA" && name != "OCSP")
        return fail("invalid certificate flag " + quoted(flag));
    auto certificate = crypto::Certificate::parse(data);
    if (!certificate) return fail("parsing X509 certificate failed: " + certificate.error().message);
    if (name == "CA" && !certificate->is_ca())
        return fail("ca certificate lacks CA basic constraint, rejected");
    const auto kind = name == "CA"     ? CertificateFlag::ca
                      : name == "OCSP" ? CertificateFlag::ocsp
                                       : CertificateFlag::none;
    return add(store, std::move(*certificate), kind);
}

// The folders of certificates, as vici's types and flags.
struct Folder {
    std::string_view name;
    const char* type;
    const char* flag;
};
constexpr auto certificate_folders = std::to_array<Folder>({
    {"x509", "X509", "NONE"},
    {"x509ca", "X509", "CA"},
    {"x509ocsp", "X509", "OCSP"},
    {"x509crl", "X509_CRL", ""},
    {"pubkey", "PUBKEY", ""},
});

const char* key_type_of(std::string_view folder) {
    if (folder == "rsa") return "RSA";
    return folder == "ecdsa" ? "ECDSA" : "ANY";
}

// As the configuration names it, the file is relative to its folder.
const crypto::Secret* passphrase_of(const config::Configuration& configuration,
                                    const config::CredentialFile& file) {
    for (const auto& passphrase : configuration.passphrases) {
        const bool same =
            passphrase.file == file.file || file.file.ends_with("/" + file.folder + "/" + passphrase.file);
        if (passphrase.folder == file.folder && same) return &passphrase.secret;
    }
    return nullptr;
}

Result<void> load_container(ike::CredentialStore& store, ByteView data, const crypto::Secret& passphrase,
                            LoadedFile& loaded) {
    auto container = crypto::parse_pkcs12(data, passphrase);
    if (!container) return tl::unexpected(container.error());
    if (container->key) loaded.keys.push_back(store.add_private_key(std::move(*container->key)));
    for (auto& certificate : container->certificates) {
        const auto flag = certificate.is_ca() ? CertificateFlag::ca : CertificateFlag::none;
        auto added = add(store, std::move(certificate), flag);
        if (!added) return tl::unexpected(added.error());
        loaded.certificates.push_back(std::move(*added));
    }
    return {};
}

// What was loaded joins the list.
template <typename T>
Result<void> keep(std::vector<T>& list, Result<T> loaded) {
    if (!loaded) return tl::unexpected(loaded.error());
    list.push_back(std::move(*loaded));
    return {};
}

}  // namespace

Result<LoadedCertificate> load_certificate(ike::CredentialStore& store,
                                           std::vector<crypto::PublicKey>& public_keys,
                                           const std::string& type, const std::string& flag, ByteView data) {
    using Kind = LoadedCertificate::Kind;
    const auto known = certificate_type(type);
    const auto name = known && !type.empty() ? known->type : "";
    if (name == "X509_AC") return fail("Keyline does not read attribute certificates");
    if (name == "X509") return load_x509(store, known->flag.empty() ? flag : known->flag, data);
    if (name == "X509_CRL") {
        auto crl = crypto::Crl::parse(data);
        if (!crl) return fail("parsing X509_CRL certificate failed: " + crl.error().message);
        auto der = crl->der();
        store.add_crl(std::move(*crl));
        return LoadedCertificate{Kind::crl, std::move(der)};
    }
    if (name != "PUBKEY") return fail("invalid certificate type " + quoted(type));
    auto key = crypto::PublicKey::parse(data);
    if (!key) return fail("parsing PUBKEY certificate failed: " + key.error().message);
    auto der = key->subject_public_key_info();
    if (std::find(public_keys.begin(), public_keys.end(), *key) == public_keys.end())
        public_keys.push_back(std::move(*key));
    return LoadedCertificate{Kind::public_key, std::move(der)};
}

Result<void> load_again(ike::CredentialStore& store, std::vector<crypto::PublicKey>& public_keys,
                        const LoadedCertificate& loaded) {
    static constexpr auto types = std::to_array<const char*>({"X509", "X509_CRL", "PUBKEY"});
    static constexpr auto flags = std::to_array<const char*>({"NONE", "CA", "OCSP"});
    const auto done = load_certificate(store, public_keys, types.at(static_cast<std::size_t>(loaded.kind)),
                                       flags.at(static_cast<std::size_t>(loaded.flag)), loaded.der);
    if (!done) return tl::unexpected(done.error());
    return {};
}

void unload_certificate(ike::CredentialStore& store, std::vector<crypto::PublicKey>& public_keys,
                        const LoadedCertificate& loaded) {
    switch (loaded.kind) {
        case LoadedCertificate::Kind::x509:
            store.remove_certificate(loaded.der);
            break;
        case LoadedCertificate::Kind::crl:
            store.remove_crl(loaded.der);
            break;
        case LoadedCertificate::Kind::public_key:
            std::erase_if(public_keys,
                          [&](const auto& key) { return key.subject_public_key_info() == loaded.der; });
            break;
    }
}

Result<Bytes> load_key(ike::CredentialStore& store, const std::string& type, ByteView data,
                       const crypto::Secret& passphrase) {
    static constexpr auto types = std::to_array<std::string_view>({"RSA", "ECDSA", "ED25519", "ED448"});
    const auto name = in_upper_case(type);
    const bool any = name == "ANY" || name == "PKCS8" || name == "PRIVATE";
    if (!any && std::find(types.begin(), types.end(), name) == types.end())
        return fail("invalid key type: " + type);
    auto key = crypto::PrivateKey::parse(data, passphrase);
    if (!key) return fail("parsing " + type + " private key failed: " + key.error().message);
    if (!any && to_string(key->type()) != name)
        return fail("parsing " + type + " private key failed: it is of type " + to_string(key->type()));
    return store.add_private_key(std::move(*key));
}

LoadedFiles load_files(ike::CredentialStore& store, std::vector<crypto::PublicKey>& public_keys,
                       config::Configuration& configuration) {
    LoadedFiles files;
    static const crypto::Secret none;
    for (const auto& file : configuration.credentials) {
        const auto data = file.content.reveal();
        const auto* secret = passphrase_of(configuration, file);
        const auto& passphrase = secret != nullptr ? *secret : none;
        const auto folder = std::find_if(certificate_folders.begin(), certificate_folders.end(),
                                         [&](const auto& f) { return f.name == file.folder; });
        LoadedFile loaded;
        Result<void> done;
        if (folder != certificate_folders.end())
            done = keep(loaded.certificates,
                        load_certificate(store, public_keys, folder->type, folder->flag, data));
        else if (file.folder == "pkcs12")
            done = load_container(store, data, passphrase, loaded);
        else
            done = keep(loaded.keys, load_key(store, key_type_of(file.folder), data, passphrase));
        if (!done)
            configuration.refuse(config::Refusal::Kind::file, file.file,
                                 file.file + ": " + done.error().message);
        files[file.file] = std::move(loaded);
    }
    return files;
}

}  // namespace keyline::daemon
