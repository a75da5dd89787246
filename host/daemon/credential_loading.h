// Certificates and keys into the credential store: from vici messages, and from the folders beside
// swanctl.conf.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "host/config/swanctl.h"
#include "host/ike/auth/credential_store.h"

namespace keyline::daemon {

// What was loaded, to unload it again.
struct LoadedCertificate {
    enum class Kind : std::uint8_t { x509, crl, public_key };
    Kind kind = Kind::x509;
    Bytes der;
    ike::CertificateFlag flag = ike::CertificateFlag::none;
};

// vici's load-cert. `type` and `flag` are vici's words, in any case: X509, X509_CRL, PUBKEY; NONE, CA, OCSP.
// A raw public key goes into `public_keys`: the store has no use for it but where a connection names it.
Result<LoadedCertificate> load_certificate(ike::CredentialStore& store,
                                           std::vector<crypto::PublicKey>& public_keys,
                                           const std::string& type, const std::string& flag, ByteView data);
Result<void> load_again(ike::CredentialStore& store, std::vector<crypto::PublicKey>& public_keys,
                        const LoadedCertificate& loaded);
void unload_certificate(ike::CredentialStore& store, std::vector<crypto::PublicKey>& public_keys,
                        const LoadedCertificate& loaded);
// vici's load-key; returns the key's id. `type` is RSA, ECDSA, ED25519, ED448 or any.
Result<Bytes> load_key(ike::CredentialStore& store, const std::string& type, ByteView data,
                       const crypto::Secret& passphrase = {});

// All of the configuration's files. What cannot be read joins what it refuses: the others are loaded all the
// same.
struct LoadedFile {
    std::vector<Bytes> keys;  // their ids
    std::vector<LoadedCertificate> certificates;
};
using LoadedFiles = std::map<std::string, LoadedFile>;  // by path
LoadedFiles load_files(ike::CredentialStore& store, std::vector<crypto::PublicKey>& public_keys,
                       config::Configuration& configuration);

}  // namespace keyline::daemon
