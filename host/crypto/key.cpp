#include "host/crypto/key.h"

#include <algorithm>
#include <string_view>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include "host/crypto/mac.h"
#include "host/crypto/x509_tools.h"

namespace keyline::crypto {

namespace {

using SharedKey = std::shared_ptr<evp_pkey_st>;

// No key that makes sense is larger; OpenSSL's decoders need not see more.
constexpr std::size_t max_key_file = std::size_t{64} * 1024;

Result<KeyType> type_of(const EVP_PKEY* key) {
    switch (EVP_PKEY_get_base_id(key)) {
        case EVP_PKEY_RSA:
        case EVP_PKEY_RSA_PSS:
            return KeyType::rsa;
        case EVP_PKEY_EC:
            return KeyType::ecdsa;
        case EVP_PKEY_ED25519:
            return KeyType::ed25519;
        case EVP_PKEY_ED448:
            return KeyType::ed448;
        case EVP_PKEY_DSA:
            return KeyType::dsa;
        default:
            return fail("this kind of key cannot sign; use RSA, ECDSA, Ed25519 or Ed448");
    }
}

Result<void> check_size(KeyType type, unsigned bits) {
    const bool dsa = type == KeyType::dsa;
    if (type != KeyType::rsa && !dsa) return {};
    const auto least = dsa ? min_dsa_bits : min_rsa_bits;
    const auto most = dsa ? max_dsa_bits : max_rsa_bits;
    if (bits >= least && bits <= most) return {};
    return fail(std::string("a key of type ") + to_string(type) + " with " + std::to_string(bits) +
                " bits; Keyline takes " + std::to_string(least) + " to " + std::to_string(most));
}

// A certificate may leave DSA's parameters to its issuer's (RFC 3279 section 2.3.2), where nothing says how
// large q is.
Result<void> check_dsa_order(const EVP_PKEY* key) {
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_DSA) return {};
    constexpr int least = 160, most = 256;
    BIGNUM* q = nullptr;
    const bool asked = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_FFC_Q, &q) == 1;
    const openssl::BigNumber order(q);
    openssl::clear_errors();
    if (!asked) return fail("a DSA key without its parameters p, q and g");
    if (BN_num_bits(order.get()) < least || BN_num_bits(order.get()) > most)
        return fail("a DSA key whose q has " + std::to_string(BN_num_bits(order.get())) +
                    " bits; Keyline takes 160 to 256");
    return {};
}

// A curve must have a name: parameters that somebody wrote out may be of a weak curve.
Result<void> check_curve(const EVP_PKEY* key) {
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_EC) return {};
    std::array<char, 64> name{};
    std::size_t size = 0;
    int was_explicit = 0;
    const bool asked =
        EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &was_explicit) == 1;
    if (!asked || was_explicit != 0 || EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) != 1 ||
        size == 0) {
        openssl::clear_errors();
        return fail("an EC key with explicit curve parameters; only named curves are taken");
    }
    return {};
}

using Info = std::unique_ptr<X509_PUBKEY, openssl::Deleter<X509_PUBKEY_free>>;

Info info_of(EVP_PKEY* key) {
    X509_PUBKEY* info = nullptr;
    openssl::require(X509_PUBKEY_set(&info, key) == 1, "SubjectPublicKeyInfo");
    return Info(info);
}

// OpenSSL's PEM reader asks for the passphrase by this. -1: there is none.
int give_passphrase(char* buffer, int size, int /*for_writing*/, void* context) {
    const auto* passphrase = static_cast<const Secret*>(context);
    if (passphrase->empty() || passphrase->size() > static_cast<std::size_t>(size)) return -1;
    const auto octets = passphrase->reveal();
    std::copy(octets.begin(), octets.end(), buffer);
    return static_cast<int>(octets.size());
}

openssl::PKey read_private(ByteView bytes, const Secret& passphrase) {
    auto* context = const_cast<Secret*>(&passphrase);  // OpenSSL hands it back to give_passphrase as it is
    const openssl::Bio bio(BIO_new_mem_buf(bytes.data(), openssl::checked_int(bytes.size())));
    openssl::require(bio != nullptr, "BIO");
    if (x509::is_pem(bytes))
        return openssl::PKey(PEM_read_bio_PrivateKey(bio.get(), nullptr, give_passphrase, context));
    const auto* position = bytes.data();
    openssl::PKey key(d2i_AutoPrivateKey(nullptr, &position, static_cast<long>(bytes.size())));
    if (!key) key.reset(d2i_PKCS8PrivateKey_bio(bio.get(), nullptr, give_passphrase, context));
    return key;
}

bool looks_encrypted(ByteView bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (x509::is_pem(bytes)) return text.find("ENCRYPTED") != std::string_view::npos;
    const auto* position = bytes.data();
    const std::unique_ptr<X509_SIG, openssl::Deleter<X509_SIG_free>> encrypted(
        d2i_X509_SIG(nullptr, &position, static_cast<long>(bytes.size())));
    openssl::clear_errors();
    return encrypted != nullptr;
}

Info read_public(ByteView bytes) {
    const auto* position = bytes.data();
    const auto size = static_cast<long>(bytes.size());
    openssl::PKey key;
    if (x509::is_pem(bytes)) {
        const openssl::Bio bio(BIO_new_mem_buf(bytes.data(), openssl::checked_int(bytes.size())));
        openssl::require(bio != nullptr, "BIO");
        key.reset(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
        return key ? info_of(key.get()) : Info();
    }
    Info info(d2i_X509_PUBKEY(nullptr, &position, size));
    if (!info) {
        position = bytes.data();
        key.reset(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &position, size));
        if (key) info = info_of(key.get());
    }
    const bool whole = position == bytes.data() + bytes.size();
    return whole ? std::move(info) : Info();
}

}  // namespace

const char* to_string(KeyType type) {
    switch (type) {
        case KeyType::rsa:
            return "RSA";
        case KeyType::ecdsa:
            return "ECDSA";
        case KeyType::ed25519:
            return "ED25519";
        case KeyType::ed448:
            return "ED448";
        case KeyType::dsa:
            return "DSA";
    }
    return "";
}

Result<PublicKey> PublicKey::from(const X509_pubkey_st* decoded) {
    auto* info = const_cast<X509_PUBKEY*>(decoded);  // old signatures; nothing is changed
    auto* key = X509_PUBKEY_get0(info);
    if (key == nullptr) return openssl::failure("a public key of an unknown kind");
    const auto type = type_of(key);
    if (!type) return tl::unexpected(type.error());
    PublicKey result;
    openssl::require(EVP_PKEY_up_ref(key) == 1, "EVP_PKEY");
    result.key_ = SharedKey(key, EVP_PKEY_free);
    result.type_ = *type;
    result.bits_ = static_cast<unsigned>(EVP_PKEY_get_bits(key));
    if (auto fits = check_size(result.type_, result.bits_); !fits) return tl::unexpected(fits.error());
    if (auto fits = check_curve(key); !fits) return tl::unexpected(fits.error());
    if (auto fits = check_dsa_order(key); !fits) return tl::unexpected(fits.error());
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(info, &der);
    const unsigned char* octets = nullptr;
    int count = 0;
    openssl::require(size > 0 && X509_PUBKEY_get0_param(nullptr, &octets, &count, nullptr, info) == 1,
                     "SubjectPublicKeyInfo");
    result.info_.assign(der, der + size);
    OPENSSL_free(der);
    result.key_id_ = hash(HashAlgorithm::sha1, {ByteView(octets, static_cast<std::size_t>(count))});
    result.info_id_ = hash(HashAlgorithm::sha1, {result.info_});
    return result;
}

Result<PublicKey> PublicKey::parse(ByteView der_or_pem) {
    if (der_or_pem.empty()) return fail("the public key is empty");
    if (der_or_pem.size() > max_key_file) return fail("the public key is too large to be one");
    const auto info = read_public(der_or_pem);
    if (!info) return openssl::failure("no public key (SubjectPublicKeyInfo or RSAPublicKey)");
    openssl::clear_errors();
    return from(info.get());
}

Result<PrivateKey> PrivateKey::adopt(evp_pkey_st* key) {
    PrivateKey result;
    result.key_ = SharedKey(key, EVP_PKEY_free);
    if (auto type = type_of(key); !type) return tl::unexpected(type.error());
    if (auto fits = check_curve(key); !fits) return tl::unexpected(fits.error());
    if (auto fits = check_dsa_order(key); !fits) return tl::unexpected(fits.error());
    // The public half is decoded anew and stands alone, so that it keeps no private half alive.
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    if (size <= 0) return openssl::failure("the public key cannot be encoded");
    const Bytes info(der, der + size);
    OPENSSL_free(der);
    auto public_key = PublicKey::parse(info);
    if (!public_key) return tl::unexpected(public_key.error());
    result.public_key_ = std::move(*public_key);
    return result;
}

Result<PrivateKey> PrivateKey::parse(ByteView der_or_pem, const Secret& passphrase) {
    if (der_or_pem.empty()) return fail("the private key is empty");
    if (der_or_pem.size() > max_key_file) return fail("the private key is too large to be one");
    auto key = read_private(der_or_pem, passphrase);
    if (!key) {
        openssl::clear_errors();
        if (!looks_encrypted(der_or_pem)) return fail("no private key (PKCS#8, PKCS#1 or SEC1, PEM or DER)");
        return fail(passphrase.empty() ? "the private key is encrypted; give its passphrase in the secrets"
                                       : "the passphrase does not open the private key");
    }
    openssl::clear_errors();
    return adopt(key.release());
}

}  // namespace keyline::crypto
