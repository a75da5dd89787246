// Loaded certificates, as vici's list-cert events have them.
#pragma once

#include <string>
#include <vector>

#include "host/ike/auth/credential_store.h"
#include "host/vici/message.h"

namespace keyline::daemon {

// X509, X509_AC, X509_CRL, OCSP_RESPONSE, PUBKEY, ANY; in any case.
bool is_certificate_type(const std::string& type);
bool is_certificate_flag(const std::string& flag);

// What list-certs asks for; empty: any.
struct CertificateFilter {
    std::string type, flag, subject;
};
std::vector<vici::Message> certificate_messages(const ike::CredentialStore& store,
                                                const std::vector<crypto::PublicKey>& public_keys,
                                                const CertificateFilter& filter);

}  // namespace keyline::daemon
