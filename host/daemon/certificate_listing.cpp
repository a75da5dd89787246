#include "host/daemon/certificate_listing.h"

#include <algorithm>
#include <array>

#include "host/ike/identity.h"

namespace keyline::daemon {

namespace {

using vici::Message;

bool same_word(std::string_view left, std::string_view right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) {
        return std::toupper(static_cast<unsigned char>(a)) == std::toupper(static_cast<unsigned char>(b));
    });
}

template <std::size_t count>
bool is_one_of(const std::string& word, const std::array<std::string_view, count>& words) {
    return std::any_of(words.begin(), words.end(), [&](auto known) { return same_word(word, known); });
}

const char* to_string(ike::CertificateFlag flag) {
    switch (flag) {
        case ike::CertificateFlag::ca:
            return "CA";
        case ike::CertificateFlag::ocsp:
            return "OCSP";
        case ike::CertificateFlag::none:
            break;
    }
    return "NONE";
}

// What charon lists it as: what the certificate says of itself counts, too.
ike::CertificateFlag flag_of(const crypto::Certificate& certificate, ike::CertificateFlag loaded_as) {
    using Flag = ike::CertificateFlag;
    if (loaded_as != Flag::none) return loaded_as;
    if (certificate.is_ca()) return Flag::ca;
    return certificate.has_ocsp_signing() ? Flag::ocsp : Flag::none;
}

std::vector<ike::StoredCertificate> all_certificates(const ike::CredentialStore& store) {
    auto all = store.certificates();
    const auto is_there = [&](const crypto::Certificate& certificate) {
        return std::any_of(all.begin(), all.end(),
                           [&](const auto& known) { return known.certificate == certificate; });
    };
    for (const auto& certificate : store.certificates_of_peers())
        if (!is_there(certificate)) all.push_back({certificate, ike::CertificateFlag::none});
    for (auto& stored : all) stored.flag = flag_of(stored.certificate, stored.flag);
    return all;
}

std::string text_of(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Message message_of(const char* type, const char* flag, bool has_key, ByteView data) {
    Message message;
    message.add("type", type);
    if (flag != nullptr) message.add("flag", flag);
    if (has_key) message.add("has_privkey", "yes");
    return message.add("data", text_of(data));
}

}  // namespace

std::optional<CertificateType> certificate_type(const std::string& word) {
    static const std::vector<std::pair<std::string_view, CertificateType>> types{
        {"", {"ANY", ""}},
        {"ANY", {"ANY", ""}},
        {"X509", {"X509", ""}},
        {"X509_AC", {"X509_AC", ""}},
        {"X509_CRL", {"X509_CRL", ""}},
        {"OCSP_RESPONSE", {"OCSP_RESPONSE", ""}},
        {"PUBKEY", {"PUBKEY", ""}},
        {"X509CA", {"X509", "CA"}},
        {"X509AA", {"X509", "AA"}},
        {"X509OCSP", {"X509", "OCSP"}},
        {"X509AC", {"X509_AC", ""}},
        {"X509CRL", {"X509_CRL", ""}},
        {"OCSP", {"OCSP_RESPONSE", ""}},
    };
    for (const auto& [name, type] : types)
        if (same_word(word, name)) return type;
    return std::nullopt;
}

bool is_certificate_flag(const std::string& flag) {
    return flag.empty() ||
           is_one_of(flag, std::to_array<std::string_view>({"ANY", "NONE", "CA", "AA", "OCSP"}));
}

std::vector<Message> certificate_messages(const ike::CredentialStore& store,
                                          const std::vector<crypto::PublicKey>& public_keys,
                                          const CertificateFilter& filter) {
    std::vector<Message> messages;
    const auto wanted = ike::Identity::parse(filter.subject);
    const auto has_type = [&](std::string_view type) { return filter.type == "ANY" || filter.type == type; };
    // As charon, the flag is looked at where certificates alone are asked for.
    const auto has_flag = [&](ike::CertificateFlag flag) {
        return filter.type != "X509" || filter.flag.empty() || same_word(filter.flag, "ANY") ||
               same_word(filter.flag, to_string(flag));
    };
    if (has_type("PUBKEY") && filter.subject.empty())
        for (const auto& key : public_keys)
            messages.push_back(
                message_of("PUBKEY", nullptr, store.has_private_key(key), key.subject_public_key_info()));
    const auto certificates = all_certificates(store);
    // In groups: swanctl writes a heading where the kind changes.
    for (const auto flag :
         {ike::CertificateFlag::none, ike::CertificateFlag::ca, ike::CertificateFlag::ocsp}) {
        if (!has_type("X509") || !has_flag(flag)) continue;
        for (const auto& [certificate, its_flag] : certificates)
            if (its_flag == flag && (filter.subject.empty() || ike::has_identity(certificate, wanted)))
                messages.push_back(message_of("X509", to_string(flag),
                                              store.has_private_key(certificate.public_key()),
                                              certificate.der()));
    }
    if (has_type("X509_CRL"))
        for (const auto& crl : store.revocation().crls())
            if (filter.subject.empty() || crl.issuer() == wanted.data)
                messages.push_back(message_of("X509_CRL", nullptr, false, crl.der()));
    if (has_type("OCSP_RESPONSE") && filter.subject.empty())
        for (const auto& response : store.revocation().ocsp_responses())
            messages.push_back(message_of("OCSP_RESPONSE", nullptr, false, response));
    return messages;
}

}  // namespace keyline::daemon
