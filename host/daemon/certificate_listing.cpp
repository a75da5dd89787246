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

bool admits(const std::string& filter, std::string_view value) {
    return filter.empty() || same_word(filter, "ANY") || same_word(filter, value);
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

bool is_certificate_type(const std::string& type) {
    return is_one_of(type, std::to_array<std::string_view>(
                               {"ANY", "X509", "X509_AC", "X509_CRL", "OCSP_RESPONSE", "PUBKEY"}));
}

bool is_certificate_flag(const std::string& flag) {
    return is_one_of(flag, std::to_array<std::string_view>({"ANY", "NONE", "CA", "AA", "OCSP"}));
}

std::vector<Message> certificate_messages(const ike::CredentialStore& store,
                                          const std::vector<crypto::PublicKey>& public_keys,
                                          const CertificateFilter& filter) {
    std::vector<Message> messages;
    const auto wanted = ike::Identity::parse(filter.subject);
    const bool any_flag = filter.flag.empty() || same_word(filter.flag, "ANY");
    if (admits(filter.type, "PUBKEY") && any_flag && filter.subject.empty())
        for (const auto& key : public_keys)
            messages.push_back(
                message_of("PUBKEY", nullptr, store.has_private_key(key), key.subject_public_key_info()));
    for (const auto& [certificate, flag] : store.certificates())
        if (admits(filter.type, "X509") && admits(filter.flag, to_string(flag)) &&
            (filter.subject.empty() || ike::has_identity(certificate, wanted)))
            messages.push_back(message_of(
                "X509", to_string(flag), store.has_private_key(certificate.public_key()), certificate.der()));
    if (admits(filter.type, "X509_CRL") && any_flag)
        for (const auto& crl : store.revocation().crls())
            if (filter.subject.empty() || crl.issuer() == wanted.data)
                messages.push_back(message_of("X509_CRL", nullptr, false, crl.der()));
    return messages;
}

}  // namespace keyline::daemon
