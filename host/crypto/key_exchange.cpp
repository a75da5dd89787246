#include "host/crypto/key_exchange.h"

#include <array>

#include <openssl/core_names.h>
#include <openssl/dh.h>

#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

enum class Family : std::uint8_t { finite_field, elliptic_curve, x25519 };

struct MethodTraits {
    Family family;
    const char* group;  // OpenSSL's name
    std::size_t public_bytes;
};

MethodTraits traits(KeyExchangeMethod method) {
    switch (method) {
        case KeyExchangeMethod::modp2048:
            return {Family::finite_field, "modp_2048", 256};
        case KeyExchangeMethod::modp3072:
            return {Family::finite_field, "modp_3072", 384};
        case KeyExchangeMethod::modp4096:
            return {Family::finite_field, "modp_4096", 512};
        case KeyExchangeMethod::ecp256:
            return {Family::elliptic_curve, "P-256", 64};
        case KeyExchangeMethod::ecp384:
            return {Family::elliptic_curve, "P-384", 96};
        case KeyExchangeMethod::ecp521:
            return {Family::elliptic_curve, "P-521", 132};
        case KeyExchangeMethod::x25519:
            return {Family::x25519, "X25519", 32};
    }
    return {Family::x25519, "X25519", 32};
}

const char* key_type(Family family) {
    switch (family) {
        case Family::finite_field:
            return "DH";
        case Family::elliptic_curve:
            return "EC";
        case Family::x25519:
            return "X25519";
    }
    return "";
}

openssl::PKey generate_key(const MethodTraits& method) {
    const openssl::PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, key_type(method.family), nullptr));
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1) return {};
    if (method.family != Family::x25519 && EVP_PKEY_CTX_set_group_name(context.get(), method.group) != 1)
        return {};
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_generate(context.get(), &key) != 1) return {};
    return openssl::PKey(key);
}

// SEC 1 section 2.3.3: an uncompressed point is 04 | x | y; a KE payload has only x | y (RFC 5903 section 7).
constexpr std::uint8_t uncompressed_point = 4;

openssl::PKey import_key(const MethodTraits& method, ByteView private_value, ByteView public_value) {
    const openssl::ParameterBuilder builder(OSSL_PARAM_BLD_new());
    const openssl::BigNumber private_number(
        BN_bin2bn(private_value.data(), openssl::checked_int(private_value.size()), nullptr));
    const openssl::BigNumber public_number(
        BN_bin2bn(public_value.data(), openssl::checked_int(public_value.size()), nullptr));
    if (!builder || !private_number || !public_number) return {};
    auto* parameters = builder.get();
    Bytes point;
    bool pushed = false;
    if (method.family == Family::x25519) {
        pushed = OSSL_PARAM_BLD_push_octet_string(parameters, OSSL_PKEY_PARAM_PRIV_KEY, private_value.data(),
                                                  private_value.size()) == 1 &&
                 OSSL_PARAM_BLD_push_octet_string(parameters, OSSL_PKEY_PARAM_PUB_KEY, public_value.data(),
                                                  public_value.size()) == 1;
    } else {
        pushed =
            OSSL_PARAM_BLD_push_utf8_string(parameters, OSSL_PKEY_PARAM_GROUP_NAME, method.group, 0) == 1 &&
            OSSL_PARAM_BLD_push_BN(parameters, OSSL_PKEY_PARAM_PRIV_KEY, private_number.get()) == 1;
        if (method.family == Family::finite_field) {
            pushed = pushed &&
                     OSSL_PARAM_BLD_push_BN(parameters, OSSL_PKEY_PARAM_PUB_KEY, public_number.get()) == 1;
        } else {
            point.push_back(uncompressed_point);
            append(point, public_value);
            pushed = pushed && OSSL_PARAM_BLD_push_octet_string(parameters, OSSL_PKEY_PARAM_PUB_KEY,
                                                                point.data(), point.size()) == 1;
        }
    }
    if (!pushed) return {};
    const openssl::Parameters list(OSSL_PARAM_BLD_to_param(parameters));
    const openssl::PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, key_type(method.family), nullptr));
    EVP_PKEY* key = nullptr;
    if (!list || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, list.get()) != 1)
        return {};
    return openssl::PKey(key);
}

Bytes encode_public_value(EVP_PKEY* key, const MethodTraits& method) {
    unsigned char* encoded = nullptr;
    const std::size_t size = EVP_PKEY_get1_encoded_public_key(key, &encoded);
    Bytes value(encoded, encoded + size);
    OPENSSL_free(encoded);
    if (method.family == Family::elliptic_curve && !value.empty()) value.erase(value.begin());
    return value;
}

// The peer's key in our own group, or null when OpenSSL finds it invalid (range, point not on the curve).
openssl::PKey decode_public_value(EVP_PKEY* own, const MethodTraits& method, ByteView value) {
    openssl::PKey peer(EVP_PKEY_new());
    if (!peer || EVP_PKEY_copy_parameters(peer.get(), own) != 1) return {};
    Bytes encoded = to_bytes(value);
    if (method.family == Family::elliptic_curve) encoded.insert(encoded.begin(), uncompressed_point);
    if (EVP_PKEY_set1_encoded_public_key(peer.get(), encoded.data(), encoded.size()) != 1) return {};
    const openssl::PKeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, peer.get(), nullptr));
    // The quick check suffices (RFC 6989 section 2): range for a safe prime, point on curve for cofactor 1.
    if (!check || EVP_PKEY_public_check_quick(check.get()) != 1) return {};
    return peer;
}

bool all_zero(ByteView bytes) {
    std::uint8_t any = 0;
    for (const auto byte : bytes) any = static_cast<std::uint8_t>(any | byte);
    return any == 0;
}

}  // namespace

std::size_t public_value_bytes(KeyExchangeMethod method) {
    return traits(method).public_bytes;
}

struct KeyExchange::State {
    KeyExchangeMethod method = KeyExchangeMethod::x25519;
    openssl::PKey key;
    Bytes public_value;
};

KeyExchange::KeyExchange(std::unique_ptr<State> state) : state_(std::move(state)) {}
KeyExchange::KeyExchange(KeyExchange&&) noexcept = default;
KeyExchange& KeyExchange::operator=(KeyExchange&&) noexcept = default;
KeyExchange::~KeyExchange() = default;

Result<KeyExchange> KeyExchange::generate(KeyExchangeMethod method) {
    const auto about = traits(method);
    auto state = std::make_unique<State>();
    state->method = method;
    state->key = generate_key(about);
    if (!state->key) return openssl::failure(std::string("generating a key for ") + about.group);
    state->public_value = encode_public_value(state->key.get(), about);
    if (state->public_value.size() != about.public_bytes)
        return openssl::failure(std::string("encoding a public value of ") + about.group);
    return KeyExchange(std::move(state));
}

Result<KeyExchange> KeyExchange::from_key_pair(KeyExchangeMethod method, ByteView private_value,
                                               ByteView public_value) {
    const auto about = traits(method);
    if (public_value.size() != about.public_bytes)
        return fail(std::string("the public value has the wrong size for ") + about.group);
    auto state = std::make_unique<State>();
    state->method = method;
    state->key = import_key(about, private_value, public_value);
    if (!state->key) return openssl::failure(std::string("importing a key pair of ") + about.group);
    state->public_value = encode_public_value(state->key.get(), about);
    if (state->public_value.size() != about.public_bytes)
        return openssl::failure(std::string("encoding a public value of ") + about.group);
    return KeyExchange(std::move(state));
}

KeyExchangeMethod KeyExchange::method() const {
    return state_->method;
}
const Bytes& KeyExchange::public_value() const {
    return state_->public_value;
}

Result<Secret> KeyExchange::derive(ByteView peer_public_value) const {
    const auto about = traits(state_->method);
    if (peer_public_value.size() != about.public_bytes) {
        return fail(std::string("the peer's public value has the wrong size for ") + about.group);
    }
    const auto peer = decode_public_value(state_->key.get(), about, peer_public_value);
    if (!peer)
        return openssl::failure(std::string("the peer's public value is not valid for ") + about.group);
    const openssl::PKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, state_->key.get(), nullptr));
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        (about.family == Family::finite_field && EVP_PKEY_CTX_set_dh_pad(context.get(), 1) != 1) ||
        EVP_PKEY_derive_set_peer_ex(context.get(), peer.get(), 0) != 1) {
        return openssl::failure(std::string("key agreement with ") + about.group);
    }
    std::size_t size = 0;
    if (EVP_PKEY_derive(context.get(), nullptr, &size) != 1) {
        return openssl::failure(std::string("key agreement with ") + about.group);
    }
    Secret shared(size);
    if (EVP_PKEY_derive(context.get(), shared.reveal_for_writing().data(), &size) != 1 ||
        size != shared.size()) {
        return openssl::failure(std::string("key agreement with ") + about.group);
    }
    // RFC 7748 section 6.1: a small-order point gives zeros, and no security.
    if (all_zero(shared.reveal())) return fail("the peer's public value has small order");
    return shared;
}

}  // namespace keyline::crypto
