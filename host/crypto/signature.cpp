#include "host/crypto/signature.h"

#include <array>
#include <optional>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "host/crypto/digest.h"
#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

using Kind = SignatureScheme::Kind;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, openssl::Deleter<ECDSA_SIG_free>>;
using Algorithm = std::unique_ptr<X509_ALGOR, openssl::Deleter<X509_ALGOR_free>>;
using PssParameters = std::unique_ptr<RSA_PSS_PARAMS, openssl::Deleter<RSA_PSS_PARAMS_free>>;

struct NamedScheme {
    SignatureScheme scheme;
    int nid;  // of the AlgorithmIdentifier
    const char* name;
};
constexpr auto named_schemes = std::to_array<NamedScheme>({
    {{Kind::rsa_pkcs1, HashAlgorithm::sha1}, NID_sha1WithRSAEncryption, "RSA_EMSA_PKCS1_SHA1"},
    {{Kind::rsa_pkcs1, HashAlgorithm::sha256}, NID_sha256WithRSAEncryption, "RSA_EMSA_PKCS1_SHA2_256"},
    {{Kind::rsa_pkcs1, HashAlgorithm::sha384}, NID_sha384WithRSAEncryption, "RSA_EMSA_PKCS1_SHA2_384"},
    {{Kind::rsa_pkcs1, HashAlgorithm::sha512}, NID_sha512WithRSAEncryption, "RSA_EMSA_PKCS1_SHA2_512"},
    {{Kind::rsa_pss, HashAlgorithm::sha256}, NID_rsassaPss, "RSA_EMSA_PSS_SHA2_256"},
    {{Kind::rsa_pss, HashAlgorithm::sha384}, NID_rsassaPss, "RSA_EMSA_PSS_SHA2_384"},
    {{Kind::rsa_pss, HashAlgorithm::sha512}, NID_rsassaPss, "RSA_EMSA_PSS_SHA2_512"},
    {{Kind::ecdsa, HashAlgorithm::sha1}, NID_ecdsa_with_SHA1, "ECDSA_WITH_SHA1_DER"},
    {{Kind::ecdsa, HashAlgorithm::sha256}, NID_ecdsa_with_SHA256, "ECDSA_WITH_SHA256_DER"},
    {{Kind::ecdsa, HashAlgorithm::sha384}, NID_ecdsa_with_SHA384, "ECDSA_WITH_SHA384_DER"},
    {{Kind::ecdsa, HashAlgorithm::sha512}, NID_ecdsa_with_SHA512, "ECDSA_WITH_SHA512_DER"},
    {{Kind::ecdsa_raw, HashAlgorithm::sha256}, NID_undef, "ECDSA-256"},
    {{Kind::ecdsa_raw, HashAlgorithm::sha384}, NID_undef, "ECDSA-384"},
    {{Kind::ecdsa_raw, HashAlgorithm::sha512}, NID_undef, "ECDSA-521"},
    {{Kind::ed25519}, NID_ED25519, "ED25519"},
    {{Kind::ed448}, NID_ED448, "ED448"},
    {{Kind::rsa_digest}, NID_undef, "RSA_EMSA_PKCS1_NULL"},
    {{Kind::ecdsa_digest, HashAlgorithm::sha256}, NID_undef, "ECDSA_WITH_NULL"},
    {{Kind::ecdsa_digest, HashAlgorithm::sha384}, NID_undef, "ECDSA_WITH_NULL"},
    {{Kind::ecdsa_digest, HashAlgorithm::sha512}, NID_undef, "ECDSA_WITH_NULL"},
    {{Kind::dsa_digest}, NID_undef, "DSA_WITH_NULL"},
});

const NamedScheme* named(const SignatureScheme& scheme) {
    for (const auto& known : named_schemes)
        if (known.scheme == scheme) return &known;
    return nullptr;
}

bool is_curve_bound(const SignatureScheme& scheme) {
    return scheme.kind == Kind::ecdsa_raw || scheme.kind == Kind::ecdsa_digest;
}

// RFC 4754 section 7: the curve decides the hash.
const char* raw_curve(HashAlgorithm hash) {
    switch (hash) {
        case HashAlgorithm::sha256:
            return "prime256v1";
        case HashAlgorithm::sha384:
            return "secp384r1";
        case HashAlgorithm::sha512:
            return "secp521r1";
        default:
            return "";
    }
}

// `context` belongs to `digest`.
bool set_padding(EVP_PKEY_CTX* context, const SignatureScheme& scheme) {
    if (scheme.key_type() != KeyType::rsa) return true;
    if (scheme.kind != Kind::rsa_pss) return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(context, openssl_digest(scheme.hash)) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

// r and s of ECDSA and of DSA have one encoding (RFC 3279 sections 2.2.2 and 2.2.3).
Result<Bytes> raw_from_der(ByteView der, std::size_t half) {
    const auto* position = der.data();
    const EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size())));
    Bytes raw(2 * half);
    const auto size = openssl::checked_int(half);
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), raw.data(), size) != size ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), raw.data() + half, size) != size)
        return openssl::failure("the signature's r and s");
    return raw;
}

Bytes der_from_raw(ByteView raw) {
    const auto half = raw.size() / 2;
    const EcdsaSignature signature(ECDSA_SIG_new());
    openssl::BigNumber r(BN_bin2bn(raw.data(), openssl::checked_int(half), nullptr));
    openssl::BigNumber s(BN_bin2bn(raw.data() + half, openssl::checked_int(half), nullptr));
    openssl::require(signature && r && s && ECDSA_SIG_set0(signature.get(), r.release(), s.release()) == 1,
                     "ECDSA_SIG");
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    openssl::require(size > 0, "ECDSA_SIG");
    Bytes result(der, der + size);
    OPENSSL_free(der);
    return result;
}

// The size of r and s: that of the numbers modulo the order of the group. 0: the signature is no such pair.
std::size_t raw_half(const PublicKey& key, const SignatureScheme& scheme) {
    if (is_curve_bound(scheme)) return (key.bits() + 7) / 8;
    if (scheme.kind != Kind::dsa_digest) return 0;
    BIGNUM* q = nullptr;
    openssl::require(EVP_PKEY_get_bn_param(key.handle(), OSSL_PKEY_PARAM_FFC_Q, &q) == 1, "DSA's q");
    const openssl::BigNumber order(q);
    return static_cast<std::size_t>(BN_num_bytes(order.get()));
}

// ---- A digest, signed as it is

bool is_digest_for(const SignatureScheme& scheme, ByteView data) {
    if (scheme.kind == Kind::rsa_digest) return !data.empty();
    return data.size() == hash_bytes(scheme.kind == Kind::dsa_digest ? HashAlgorithm::sha1 : scheme.hash);
}

std::optional<Bytes> sign_digest(const PrivateKey& key, const SignatureScheme& scheme, ByteView digest) {
    const openssl::PKeyContext context(EVP_PKEY_CTX_new(key.handle(), nullptr));
    openssl::require(context != nullptr, "EVP_PKEY_CTX");
    std::size_t size = 0;
    if (EVP_PKEY_sign_init(context.get()) != 1 || !set_padding(context.get(), scheme) ||
        EVP_PKEY_sign(context.get(), nullptr, &size, digest.data(), digest.size()) != 1)
        return std::nullopt;
    Bytes signature(size);
    if (EVP_PKEY_sign(context.get(), signature.data(), &size, digest.data(), digest.size()) != 1)
        return std::nullopt;
    signature.resize(size);
    return signature;
}

bool verify_digest(const PublicKey& key, const SignatureScheme& scheme, ByteView digest, ByteView signature) {
    const openssl::PKeyContext context(EVP_PKEY_CTX_new(key.handle(), nullptr));
    openssl::require(context != nullptr, "EVP_PKEY_CTX");
    return EVP_PKEY_verify_init(context.get()) == 1 && set_padding(context.get(), scheme) &&
           EVP_PKEY_verify(context.get(), signature.data(), signature.size(), digest.data(), digest.size()) ==
               1;
}

// ---- A message, hashed on the way

std::optional<Bytes> sign_message(const PrivateKey& key, const SignatureScheme& scheme, ByteView data) {
    const openssl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* key_context = nullptr;
    openssl::require(context != nullptr, "EVP_MD_CTX");
    std::size_t size = 0;
    if (EVP_DigestSignInit(context.get(), &key_context,
                           scheme.has_hash() ? openssl_digest(scheme.hash) : nullptr, nullptr,
                           key.handle()) != 1 ||
        !set_padding(key_context, scheme) ||
        EVP_DigestSign(context.get(), nullptr, &size, data.data(), data.size()) != 1)
        return std::nullopt;
    Bytes signature(size);
    if (EVP_DigestSign(context.get(), signature.data(), &size, data.data(), data.size()) != 1)
        return std::nullopt;
    signature.resize(size);
    return signature;
}

bool verify_message(const PublicKey& key, const SignatureScheme& scheme, ByteView data, ByteView signature) {
    const openssl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* key_context = nullptr;
    openssl::require(context != nullptr, "EVP_MD_CTX");
    return EVP_DigestVerifyInit(context.get(), &key_context,
                                scheme.has_hash() ? openssl_digest(scheme.hash) : nullptr, nullptr,
                                key.handle()) == 1 &&
           set_padding(key_context, scheme) &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(), data.data(), data.size()) == 1;
}

// ---- AlgorithmIdentifier

Algorithm hash_identifier(HashAlgorithm hash) {
    Algorithm algorithm(X509_ALGOR_new());
    openssl::require(
        algorithm && X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(EVP_MD_get_type(openssl_digest(hash))),
                                     V_ASN1_NULL, nullptr) == 1,
        "X509_ALGOR");
    return algorithm;
}

ASN1_STRING* packed(const ASN1_ITEM* item, const void* object) {
    ASN1_STRING* string = nullptr;
    openssl::require(ASN1_item_pack(const_cast<void*>(object), item, &string) != nullptr, "ASN1_item_pack");
    return string;
}

ASN1_STRING* pss_parameters(HashAlgorithm hash) {
    const PssParameters parameters(RSA_PSS_PARAMS_new());
    openssl::require(parameters != nullptr, "RSA_PSS_PARAMS");
    const auto inner = hash_identifier(hash);
    parameters->hashAlgorithm = hash_identifier(hash).release();
    parameters->maskGenAlgorithm = X509_ALGOR_new();
    parameters->saltLength = ASN1_INTEGER_new();
    openssl::require(parameters->maskGenAlgorithm != nullptr && parameters->saltLength != nullptr &&
                         X509_ALGOR_set0(parameters->maskGenAlgorithm, OBJ_nid2obj(NID_mgf1), V_ASN1_SEQUENCE,
                                         packed(ASN1_ITEM_rptr(X509_ALGOR), inner.get())) == 1 &&
                         ASN1_INTEGER_set(parameters->saltLength, static_cast<long>(hash_bytes(hash))) == 1,
                     "RSA_PSS_PARAMS");
    return packed(ASN1_ITEM_rptr(RSA_PSS_PARAMS), parameters.get());
}

int oid_of(const X509_ALGOR* algorithm, int* parameter_type = nullptr, const void** parameter = nullptr) {
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, parameter_type, parameter, algorithm);
    return OBJ_obj2nid(object);
}

// One of the hashes known here, with NULL or no parameters.
bool names_hash(const X509_ALGOR* algorithm, HashAlgorithm hash) {
    int type = 0;
    if (algorithm == nullptr || oid_of(algorithm, &type) != EVP_MD_get_type(openssl_digest(hash)))
        return false;
    return type == V_ASN1_NULL || type == V_ASN1_UNDEF;
}

bool is_pss_of(const RSA_PSS_PARAMS& parameters, HashAlgorithm hash) {
    int type = 0;
    const void* value = nullptr;
    if (!names_hash(parameters.hashAlgorithm, hash) || parameters.maskGenAlgorithm == nullptr ||
        oid_of(parameters.maskGenAlgorithm, &type, &value) != NID_mgf1 || type != V_ASN1_SEQUENCE)
        return false;
    const Algorithm inner(static_cast<X509_ALGOR*>(
        ASN1_item_unpack(static_cast<const ASN1_STRING*>(value), ASN1_ITEM_rptr(X509_ALGOR))));
    const bool salt_fits = parameters.saltLength != nullptr &&
                           ASN1_INTEGER_get(parameters.saltLength) == static_cast<long>(hash_bytes(hash));
    const bool trailer_fits =
        parameters.trailerField == nullptr || ASN1_INTEGER_get(parameters.trailerField) == 1;
    return inner && names_hash(inner.get(), hash) && salt_fits && trailer_fits;
}

Result<SignatureScheme> pss_scheme(int type, const void* value) {
    if (type != V_ASN1_SEQUENCE) return fail("RSASSA-PSS without parameters");
    const PssParameters parameters(static_cast<RSA_PSS_PARAMS*>(
        ASN1_item_unpack(static_cast<const ASN1_STRING*>(value), ASN1_ITEM_rptr(RSA_PSS_PARAMS))));
    if (!parameters) return openssl::failure("RSASSA-PSS parameters");
    for (const auto hash : {HashAlgorithm::sha256, HashAlgorithm::sha384, HashAlgorithm::sha512})
        if (is_pss_of(*parameters, hash)) return SignatureScheme{Kind::rsa_pss, hash};
    return fail("RSASSA-PSS parameters other than one SHA-2 hash and a salt of its length");
}

}  // namespace

bool fits(const PublicKey& key, const SignatureScheme& scheme) {
    if (named(scheme) == nullptr || key.type() != scheme.key_type()) return false;
    if (!is_curve_bound(scheme)) return true;
    std::array<char, 64> name{};
    std::size_t size = 0;
    return EVP_PKEY_get_group_name(key.handle(), name.data(), name.size(), &size) == 1 &&
           std::string_view(name.data(), size) == raw_curve(scheme.hash);
}

KeyType SignatureScheme::key_type() const {
    switch (kind) {
        case Kind::rsa_pkcs1:
        case Kind::rsa_pss:
        case Kind::rsa_digest:
            return KeyType::rsa;
        case Kind::ecdsa:
        case Kind::ecdsa_raw:
        case Kind::ecdsa_digest:
            return KeyType::ecdsa;
        case Kind::dsa_digest:
            return KeyType::dsa;
        case Kind::ed25519:
            return KeyType::ed25519;
        case Kind::ed448:
            return KeyType::ed448;
    }
    return KeyType::rsa;
}

std::string to_string(const SignatureScheme& scheme) {
    const auto* known = named(scheme);
    return known != nullptr ? known->name : "unknown signature scheme";
}

Result<Bytes> sign(const PrivateKey& key, const SignatureScheme& scheme, ByteView data) {
    if (!fits(key.public_key(), scheme))
        return fail(std::string("an ") + to_string(key.type()) + " key cannot sign with " +
                    to_string(scheme));
    if (scheme.takes_digest() && !is_digest_for(scheme, data))
        return fail("a digest of " + std::to_string(data.size()) + " octets is none for " +
                    to_string(scheme));
    auto signature = scheme.takes_digest() ? sign_digest(key, scheme, data) : sign_message(key, scheme, data);
    if (!signature) return openssl::failure("signing with " + to_string(scheme));
    const auto half = raw_half(key.public_key(), scheme);
    return half != 0 ? raw_from_der(*signature, half) : std::move(*signature);
}

bool verify(const PublicKey& key, const SignatureScheme& scheme, ByteView data, ByteView signature) {
    if (!fits(key, scheme) || (scheme.takes_digest() && !is_digest_for(scheme, data))) return false;
    const auto half = raw_half(key, scheme);
    Bytes der;
    if (half != 0) {
        if (signature.size() != 2 * half) return false;
        der = der_from_raw(signature);
        signature = der;
    }
    const bool good = scheme.takes_digest() ? verify_digest(key, scheme, data, signature)
                                            : verify_message(key, scheme, data, signature);
    openssl::clear_errors();
    return good;
}

Bytes algorithm_identifier(const SignatureScheme& scheme) {
    const auto* known = named(scheme);
    if (known == nullptr || known->nid == NID_undef) return {};
    const Algorithm algorithm(X509_ALGOR_new());
    int type = scheme.key_type() == KeyType::rsa ? V_ASN1_NULL : V_ASN1_UNDEF;
    ASN1_STRING* parameters = nullptr;
    if (scheme.kind == Kind::rsa_pss) {
        type = V_ASN1_SEQUENCE;
        parameters = pss_parameters(scheme.hash);
    }
    openssl::require(
        algorithm && X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(known->nid), type, parameters) == 1,
        "X509_ALGOR");
    unsigned char* der = nullptr;
    const int size = i2d_X509_ALGOR(algorithm.get(), &der);
    openssl::require(size > 0, "X509_ALGOR");
    Bytes result(der, der + size);
    OPENSSL_free(der);
    return result;
}

Result<SignatureScheme> parse_algorithm_identifier(ByteView der) {
    // All schemes but RSASSA-PSS have one encoding.
    for (const auto& known : named_schemes) {
        const auto encoded = algorithm_identifier(known.scheme);
        if (!encoded.empty() && std::equal(der.begin(), der.end(), encoded.begin(), encoded.end()))
            return known.scheme;
    }
    const auto* position = der.data();
    const Algorithm algorithm(d2i_X509_ALGOR(nullptr, &position, static_cast<long>(der.size())));
    if (!algorithm || position != der.data() + der.size())
        return openssl::failure("malformed AlgorithmIdentifier");
    int type = 0;
    const void* value = nullptr;
    if (oid_of(algorithm.get(), &type, &value) == NID_rsassaPss) return pss_scheme(type, value);
    return fail("AlgorithmIdentifier of a signature scheme that Keyline does not know");
}

}  // namespace keyline::crypto
