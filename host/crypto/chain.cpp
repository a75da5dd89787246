#include "host/crypto/chain.h"

#include <algorithm>

#include <openssl/x509_vfy.h>

#include "host/crypto/x509_tools.h"

namespace keyline::crypto {

namespace {

using Object = std::unique_ptr<ASN1_OBJECT, openssl::Deleter<ASN1_OBJECT_free>>;

// Ten intermediate certificates: no sensible hierarchy is deeper, and a path costs a signature a step.
constexpr int max_depth = 10;

x509::Store store_of(const std::vector<Certificate>& anchors) {
    x509::Store store(X509_STORE_new());
    openssl::require(store != nullptr, "X509_STORE");
    for (const auto& anchor : anchors)
        openssl::require(X509_STORE_add_cert(store.get(), anchor.handle()) == 1, "X509_STORE");
    return store;
}

Result<void> require_policies(X509_VERIFY_PARAM* parameters, const std::vector<std::string>& policies) {
    unsigned long flags = X509_V_FLAG_POLICY_CHECK;
    for (const auto& policy : policies) {
        Object object(OBJ_txt2obj(policy.c_str(), 1));
        if (!object) return openssl::failure("\"" + policy + "\" is no OID");
        openssl::require(X509_VERIFY_PARAM_add0_policy(parameters, object.release()) == 1, "policy");
        flags |= X509_V_FLAG_EXPLICIT_POLICY;
    }
    openssl::require(X509_VERIFY_PARAM_set_flags(parameters, flags) == 1, "policy");
    return {};
}

// OpenSSL is content with one of the policies that were asked for; Keyline wants each.
Result<void> check_policies(X509_STORE_CTX* context, const std::vector<std::string>& policies) {
    const auto* tree = X509_STORE_CTX_get0_policy_tree(context);
    const auto* nodes = tree == nullptr ? nullptr : X509_policy_tree_get0_user_policies(tree);
    for (const auto& policy : policies) {
        bool found = false;
        for (int i = 0; nodes != nullptr && i < sk_X509_POLICY_NODE_num(nodes); ++i)
            found = found ||
                    x509::dotted(X509_policy_node_get0_policy(sk_X509_POLICY_NODE_value(nodes, i))) == policy;
        if (!found) return fail("the certificate policy " + policy + " is not valid for the path");
    }
    return {};
}

std::string verify_error(X509_STORE_CTX* context) {
    std::string text = X509_verify_cert_error_string(X509_STORE_CTX_get_error(context));
    const auto* culprit = X509_STORE_CTX_get_current_cert(context);
    if (culprit == nullptr) return text;
    auto* reference = const_cast<X509*>(culprit);
    openssl::require(X509_up_ref(reference) == 1, "X509");
    const auto certificate = Certificate::adopt(reference);
    return certificate ? text + ": \"" + certificate->subject_text() + "\"" : text;
}

// The certificate of which OpenSSL has a reference. Those of the question are read already.
Result<Certificate> known_certificate(X509* reference, const Certificate& end_entity,
                                      const ChainQuestion& question) {
    if (reference == end_entity.handle()) return end_entity;
    for (const auto* list : {&question.anchors, &question.candidates})
        for (const auto& certificate : *list)
            if (certificate.handle() == reference) return certificate;
    openssl::require(X509_up_ref(reference) == 1, "X509");
    return Certificate::adopt(reference);
}

Result<Chain> verified_chain(X509_STORE_CTX* context, const Certificate& end_entity,
                             const ChainQuestion& question) {
    Chain chain;
    const auto* stack = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(stack); ++i) {
        auto certificate = known_certificate(sk_X509_value(stack, i), end_entity, question);
        if (!certificate) return tl::unexpected(certificate.error());
        // OpenSSL also takes old ways to say "CA": a version 1 certificate, Netscape's extensions.
        if (i > 0 && !certificate->is_ca())
            return fail("\"" + certificate->subject_text() + "\" is not a CA certificate");
        chain.push_back(std::move(*certificate));
    }
    return chain;
}

}  // namespace

Result<Chain> build_chain(const Certificate& end_entity, const ChainQuestion& question) {
    const auto store = store_of(question.anchors);
    const auto candidates = x509::stack_of(question.candidates);
    const x509::StoreContext context(X509_STORE_CTX_new());
    openssl::require(context && X509_STORE_CTX_init(context.get(), store.get(), end_entity.handle(),
                                                    candidates.get()) == 1,
                     "X509_STORE_CTX");
    auto* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, x509::seconds_of(question.now));
    X509_VERIFY_PARAM_set_depth(parameters, max_depth);
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    if (auto set = require_policies(parameters, question.policies); !set) return tl::unexpected(set.error());
    if (X509_verify_cert(context.get()) != 1) {
        auto text = verify_error(context.get());
        openssl::clear_errors();
        return fail(std::move(text));
    }
    if (auto valid = check_policies(context.get(), question.policies); !valid)
        return tl::unexpected(valid.error());
    openssl::clear_errors();
    return verified_chain(context.get(), end_entity, question);
}

bool is_issued_by(const Certificate& certificate, const Certificate& issuer) {
    return X509_check_issued(issuer.handle(), certificate.handle()) == X509_V_OK;
}

namespace {

struct FreeCrls {
    void operator()(STACK_OF(X509_CRL) * stack) const { sk_X509_CRL_free(stack); }
};

RevocationStatus status_of(int error) {
    switch (error) {
        case X509_V_OK:
            return RevocationStatus::good;
        case X509_V_ERR_CERT_REVOKED:
            return RevocationStatus::revoked;
        case X509_V_ERR_CRL_HAS_EXPIRED:
        case X509_V_ERR_CRL_NOT_YET_VALID:
            return RevocationStatus::stale;
        default:
            return RevocationStatus::unknown;
    }
}

// X509_V_OK or what is wrong. `now` nothing: at any time.
int verify_with_crls(const Certificate& certificate, const Certificate& issuer, STACK_OF(X509_CRL) * lists,
                     std::optional<WallClock> now) {
    const auto store = store_of({issuer});
    const x509::StoreContext context(X509_STORE_CTX_new());
    openssl::require(
        context && X509_STORE_CTX_init(context.get(), store.get(), certificate.handle(), nullptr) == 1,
        "X509_STORE_CTX");
    X509_STORE_CTX_set0_crls(context.get(), lists);
    auto* parameters = X509_STORE_CTX_get0_param(context.get());
    if (now) X509_VERIFY_PARAM_set_time(parameters, x509::seconds_of(*now));
    unsigned long flags = X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_CRL_CHECK;
    if (!now) flags |= X509_V_FLAG_NO_CHECK_TIME;
    X509_VERIFY_PARAM_set_flags(parameters, flags);
    const int verified = X509_verify_cert(context.get());
    const int error = X509_STORE_CTX_get_error(context.get());
    openssl::clear_errors();
    if (verified == 1) return X509_V_OK;
    return error == X509_V_OK ? X509_V_ERR_UNSPECIFIED : error;
}

}  // namespace

RevocationStatus check_crls(const Certificate& certificate, const Certificate& issuer,
                            const std::vector<Crl>& crls, WallClock now) {
    if (crls.empty()) return RevocationStatus::unknown;
    const std::unique_ptr<STACK_OF(X509_CRL), FreeCrls> lists(sk_X509_CRL_new_null());
    openssl::require(lists != nullptr, "CRL stack");
    for (const auto& crl : crls)
        openssl::require(sk_X509_CRL_push(lists.get(), crl.handle()) > 0, "CRL stack");
    const auto status = status_of(verify_with_crls(certificate, issuer, lists.get(), now));
    if (status != RevocationStatus::stale) return status;
    // Who was revoked stays revoked, also when the list is out of date.
    const auto once = status_of(verify_with_crls(certificate, issuer, lists.get(), std::nullopt));
    return once == RevocationStatus::revoked ? once : status;
}

}  // namespace keyline::crypto
