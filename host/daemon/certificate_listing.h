// Loaded certificates, as vici's list-cert events have them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "host/ike/auth/credential_store.h"
#include "host/vici/message.h"

namespace keyline::daemon {

// X509, X509_AC, X509_CRL, OCSP_RESPONSE, PUBKEY or ANY, which is also what an empty word means; whatever the
// word's case. Of vici's older names ("x509ca") some say the flag, too. Nothing: it is no type.
struct CertificateType {
    std::string type, flag;
    bool operator==(const CertificateType&) const = default;
};
std::optional<CertificateType> certificate_type(const std::string& word);
bool is_certificate_flag(const std::string& flag);

// What list-certs asks for; an empty flag or subject: any. The type is one of certificate_type().
struct CertificateFilter {
    std::string type, flag, subject;
};
// What is loaded, what peers sent and were believed with, CRLs and OCSP responses.
std::vector<vici::Message> certificate_messages(const ike::CredentialStore& store,
                                                const std::vector<crypto::PublicKey>& public_keys,
                                                const CertificateFilter& filter);

}  // namespace keyline::daemon
