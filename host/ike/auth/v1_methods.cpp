#include "host/ike/auth/v1_methods.h"

#include <array>

namespace keyline::ike {

namespace {

using crypto::HashAlgorithm;
using crypto::SignatureScheme;
using Kind = SignatureScheme::Kind;
using Method = v1::AuthenticationMethod;

}  // namespace

std::optional<SignatureScheme> signature_scheme_of(Method method) {
    switch (method) {
        case Method::rsa_signatures:
        case Method::hybrid_init_rsa:
        case Method::hybrid_resp_rsa:
        case Method::xauth_init_rsa:
        case Method::xauth_resp_rsa:
            return SignatureScheme{Kind::rsa_digest};
        case Method::dss_signatures:
        case Method::hybrid_init_dss:
        case Method::hybrid_resp_dss:
        case Method::xauth_init_dss:
        case Method::xauth_resp_dss:
            return SignatureScheme{Kind::dsa_digest, HashAlgorithm::sha1};
        case Method::ecdsa_sha256_p256:
            return SignatureScheme{Kind::ecdsa_digest, HashAlgorithm::sha256};
        case Method::ecdsa_sha384_p384:
            return SignatureScheme{Kind::ecdsa_digest, HashAlgorithm::sha384};
        case Method::ecdsa_sha512_p521:
            return SignatureScheme{Kind::ecdsa_digest, HashAlgorithm::sha512};
        default:
            return std::nullopt;
    }
}

std::optional<Method> signature_method_of(const crypto::PublicKey& key) {
    constexpr auto methods =
        std::to_array<Method>({Method::rsa_signatures, Method::dss_signatures, Method::ecdsa_sha256_p256,
                               Method::ecdsa_sha384_p384, Method::ecdsa_sha512_p521});
    for (const auto method : methods)
        if (crypto::fits(key, *signature_scheme_of(method))) return method;
    return std::nullopt;
}

std::optional<Method> method_with_user(Method method, bool initiator_is_user, bool hybrid) {
    const auto either = [&](Method init, Method resp) { return initiator_is_user ? init : resp; };
    switch (method) {
        case Method::pre_shared_key:
            if (hybrid) return std::nullopt;
            return either(Method::xauth_init_pre_shared, Method::xauth_resp_pre_shared);
        case Method::rsa_signatures:
            return hybrid ? either(Method::hybrid_init_rsa, Method::hybrid_resp_rsa)
                          : either(Method::xauth_init_rsa, Method::xauth_resp_rsa);
        case Method::dss_signatures:
            return hybrid ? either(Method::hybrid_init_dss, Method::hybrid_resp_dss)
                          : either(Method::xauth_init_dss, Method::xauth_resp_dss);
        default:
            return std::nullopt;
    }
}

bool signs(Method method, bool initiator) {
    switch (method) {
        case Method::hybrid_init_rsa:
        case Method::hybrid_init_dss:
            return !initiator;
        case Method::hybrid_resp_rsa:
        case Method::hybrid_resp_dss:
            return initiator;
        default:
            return signature_scheme_of(method).has_value();
    }
}

std::optional<HashAlgorithm> hash_of_signature(const SignatureScheme& scheme) {
    if (scheme.kind == Kind::ecdsa_digest) return scheme.hash;
    if (scheme.kind == Kind::dsa_digest) return HashAlgorithm::sha1;
    return std::nullopt;
}

std::optional<PublicKeyEncryption> encryption_of(Method method) {
    switch (method) {
        case Method::rsa_encryption:
        case Method::xauth_init_rsa_encryption:
        case Method::xauth_resp_rsa_encryption:
            return PublicKeyEncryption::plain;
        case Method::revised_rsa_encryption:
        case Method::xauth_init_revised_rsa_encryption:
        case Method::xauth_resp_revised_rsa_encryption:
            return PublicKeyEncryption::revised;
        default:
            return std::nullopt;
    }
}

std::optional<Method> encryption_method_of(AuthClass word) {
    if (word == AuthClass::public_key_encryption) return Method::rsa_encryption;
    if (word == AuthClass::revised_public_key_encryption) return Method::revised_rsa_encryption;
    return std::nullopt;
}

}  // namespace keyline::ike
