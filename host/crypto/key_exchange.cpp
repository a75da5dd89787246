#include "host/crypto/key_exchange.h"

#include <algorithm>
#include <array>

#include <openssl/core_names.h>
#include <openssl/dh.h>
#include <openssl/ec.h>
#include <openssl/objects.h>

#include "host/crypto/openssl.h"

namespace keyline::crypto {

namespace {

enum class Family : std::uint8_t {
    safe_prime,      // modp groups that OpenSSL knows by name
    unnamed,         // modp groups by their numbers: RFC 2409's, and private ones
    prime_subgroup,  // RFC 5114
    elliptic_curve,
    montgomery,    // x25519, x448
    binary_curve,  // of RFC 2409, whose public values are x alone
};

struct MethodTraits {
    Family family;
    const char* group;  // OpenSSL's name
    std::size_t public_bytes;
    std::shared_ptr<const ModpGroup> numbers = nullptr;  // of a private group
};

MethodTraits traits(KeyExchangeMethod method) {
    switch (method) {
        case KeyExchangeMethod::modp768:
            return {Family::unnamed, "modp_768", 96};
        case KeyExchangeMethod::modp1024:
            return {Family::unnamed, "modp_1024", 128};
        case KeyExchangeMethod::modp1536:
            return {Family::safe_prime, "modp_1536", 192};
        case KeyExchangeMethod::modp2048:
            return {Family::safe_prime, "modp_2048", 256};
        case KeyExchangeMethod::modp3072:
            return {Family::safe_prime, "modp_3072", 384};
        case KeyExchangeMethod::modp4096:
            return {Family::safe_prime, "modp_4096", 512};
        case KeyExchangeMethod::modp6144:
            return {Family::safe_prime, "modp_6144", 768};
        case KeyExchangeMethod::modp8192:
            return {Family::safe_prime, "modp_8192", 1024};
        case KeyExchangeMethod::modp1024s160:
            return {Family::prime_subgroup, "dh_1024_160", 128};
        case KeyExchangeMethod::modp2048s224:
            return {Family::prime_subgroup, "dh_2048_224", 256};
        case KeyExchangeMethod::modp2048s256:
            return {Family::prime_subgroup, "dh_2048_256", 256};
        case KeyExchangeMethod::ecp192:
            return {Family::elliptic_curve, "P-192", 48};
        case KeyExchangeMethod::ecp224:
            return {Family::elliptic_curve, "P-224", 56};
        case KeyExchangeMethod::ecp256:
            return {Family::elliptic_curve, "P-256", 64};
        case KeyExchangeMethod::ecp384:
            return {Family::elliptic_curve, "P-384", 96};
        case KeyExchangeMethod::ecp521:
            return {Family::elliptic_curve, "P-521", 132};
        case KeyExchangeMethod::ecp224bp:
            return {Family::elliptic_curve, "brainpoolP224r1", 56};
        case KeyExchangeMethod::ecp256bp:
            return {Family::elliptic_curve, "brainpoolP256r1", 64};
        case KeyExchangeMethod::ecp384bp:
            return {Family::elliptic_curve, "brainpoolP384r1", 96};
        case KeyExchangeMethod::ecp512bp:
            return {Family::elliptic_curve, "brainpoolP512r1", 128};
        case KeyExchangeMethod::x25519:
            return {Family::montgomery, "X25519", 32};
        case KeyExchangeMethod::x448:
            return {Family::montgomery, "X448", 56};
        case KeyExchangeMethod::ec2n155:
            return {Family::binary_curve, "Oakley-EC2N-3", 20};
        case KeyExchangeMethod::ec2n185:
            return {Family::binary_curve, "Oakley-EC2N-4", 24};
    }
    return {Family::montgomery, "X25519", 32};
}

const char* key_type(const MethodTraits& method) {
    switch (method.family) {
        case Family::safe_prime:
        case Family::unnamed:
            return "DH";
        case Family::prime_subgroup:
            return "DHX";
        case Family::elliptic_curve:
        case Family::binary_curve:
            return "EC";
        case Family::montgomery:
            return method.group;
    }
    return "";
}

bool is_finite_field(Family family) {
    return family == Family::safe_prime || family == Family::unnamed || family == Family::prime_subgroup;
}

openssl::PKeyContext context_for(const MethodTraits& method) {
    return openssl::PKeyContext(EVP_PKEY_CTX_new_from_name(nullptr, key_type(method), nullptr));
}

openssl::BigNumber number_of(ByteView octets) {
    return openssl::BigNumber(BN_bin2bn(octets.data(), openssl::checked_int(octets.size()), nullptr));
}

// Prime and generator, which is 2 in RFC 2409's groups. The numbers must live until the list is made.
struct GroupNumbers {
    openssl::BigNumber prime;
    openssl::BigNumber generator;

    bool push(OSSL_PARAM_BLD* builder, const MethodTraits& method) {
        if (method.numbers != nullptr) {
            prime = number_of(method.numbers->prime);
            generator = number_of(method.numbers->generator);
        } else {
            constexpr std::array<std::uint8_t, 1> two{2};
            prime.reset(method.public_bytes == 96 ? BN_get_rfc2409_prime_768(nullptr)
                                                  : BN_get_rfc2409_prime_1024(nullptr));
            generator = number_of(two);
        }
        return prime && generator &&
               OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_FFC_P, prime.get()) == 1 &&
               OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_FFC_G, generator.get()) == 1;
    }
};

openssl::PKey key_from_parameters(const MethodTraits& method, OSSL_PARAM_BLD* builder, int selection) {
    const openssl::Parameters list(OSSL_PARAM_BLD_to_param(builder));
    const auto context = context_for(method);
    EVP_PKEY* key = nullptr;
    if (!list || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, selection, list.get()) != 1)
        return {};
    return openssl::PKey(key);
}

// A context that generates keys in the method's group; `group` holds what it refers to.
openssl::PKeyContext generator_context(const MethodTraits& method, openssl::PKey& group) {
    if (method.family != Family::unnamed) return context_for(method);
    const openssl::ParameterBuilder builder(OSSL_PARAM_BLD_new());
    GroupNumbers numbers;
    if (!builder || !numbers.push(builder.get(), method)) return {};
    group = key_from_parameters(method, builder.get(), EVP_PKEY_KEY_PARAMETERS);
    return openssl::PKeyContext(group ? EVP_PKEY_CTX_new_from_pkey(nullptr, group.get(), nullptr) : nullptr);
}

openssl::PKey generate_key(const MethodTraits& method) {
    openssl::PKey group;
    const auto context = generator_context(method, group);
    const bool named = method.family != Family::unnamed && method.family != Family::montgomery;
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1) return {};
    if (named && EVP_PKEY_CTX_set_group_name(context.get(), method.group) != 1) return {};
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_generate(context.get(), &key) != 1) return {};
    return openssl::PKey(key);
}

// SEC 1 section 2.3.3: an uncompressed point is 04 | x | y; a KE payload has only x | y (RFC 5903 section 7).
constexpr std::uint8_t uncompressed_point = 4;
// A compressed one is 02 | x, or 03 | x for the other y. Both have the same x when they are multiplied, so it
// does not matter which of them a KE payload with x alone meant (RFC 2409 section 6.3).
constexpr std::uint8_t compressed_point = 2;

// As OpenSSL reads the public value of a curve.
Bytes point_of(const MethodTraits& method, ByteView public_value) {
    Bytes point(1 + public_value.size());
    point.front() = method.family == Family::binary_curve ? compressed_point : uncompressed_point;
    std::copy(public_value.begin(), public_value.end(), point.begin() + 1);
    return point;
}
bool has_points(const MethodTraits& method) {
    return method.family == Family::elliptic_curve || method.family == Family::binary_curve;
}

openssl::PKey import_key(const MethodTraits& method, ByteView private_value, ByteView public_value) {
    const openssl::ParameterBuilder builder(OSSL_PARAM_BLD_new());
    const auto private_number = number_of(private_value);
    const auto public_number = number_of(public_value);
    if (!builder || !private_number || !public_number) return {};
    auto* parameters = builder.get();
    Bytes point;
    GroupNumbers numbers;
    const auto push_octets = [&](const char* name, ByteView octets) {
        return OSSL_PARAM_BLD_push_octet_string(parameters, name, octets.data(), octets.size()) == 1;
    };
    const auto push_number = [&](const char* name, const openssl::BigNumber& number) {
        return OSSL_PARAM_BLD_push_BN(parameters, name, number.get()) == 1;
    };
    bool pushed = false;
    if (method.family == Family::montgomery) {
        pushed = push_octets(OSSL_PKEY_PARAM_PRIV_KEY, private_value) &&
                 push_octets(OSSL_PKEY_PARAM_PUB_KEY, public_value);
    } else {
        pushed = push_number(OSSL_PKEY_PARAM_PRIV_KEY, private_number) &&
                 (method.family == Family::unnamed
                      ? numbers.push(parameters, method)
                      : OSSL_PARAM_BLD_push_utf8_string(parameters, OSSL_PKEY_PARAM_GROUP_NAME, method.group,
                                                        0) == 1);
        if (is_finite_field(method.family)) {
            pushed = pushed && push_number(OSSL_PKEY_PARAM_PUB_KEY, public_number);
        } else {
            point = point_of(method, public_value);
            pushed = pushed && push_octets(OSSL_PKEY_PARAM_PUB_KEY, point);
        }
    }
    return pushed ? key_from_parameters(method, parameters, EVP_PKEY_KEYPAIR) : openssl::PKey();
}

Bytes encode_public_value(EVP_PKEY* key, const MethodTraits& method) {
    unsigned char* encoded = nullptr;
    const std::size_t size = EVP_PKEY_get1_encoded_public_key(key, &encoded);
    Bytes value(encoded, encoded + size);
    OPENSSL_free(encoded);
    if (has_points(method) && !value.empty()) value.erase(value.begin());
    if (method.family == Family::binary_curve) value.resize(value.size() / 2);
    return value;
}

// The peer's key in our own group, or null when OpenSSL finds it invalid (range, point not on the curve).
openssl::PKey decode_public_value(EVP_PKEY* own, const MethodTraits& method, ByteView value) {
    openssl::PKey peer(EVP_PKEY_new());
    if (!peer || EVP_PKEY_copy_parameters(peer.get(), own) != 1) return {};
    const auto encoded = has_points(method) ? point_of(method, value) : to_bytes(value);
    if (EVP_PKEY_set1_encoded_public_key(peer.get(), encoded.data(), encoded.size()) != 1) return {};
    const openssl::PKeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, peer.get(), nullptr));
    // The quick check suffices (RFC 6989 section 2): range for a safe prime, point on curve for cofactor 1.
    // In a subgroup membership must be checked too.
    const bool whole = method.family == Family::prime_subgroup || method.family == Family::binary_curve;
    if (!check ||
        (whole ? EVP_PKEY_public_check(check.get()) : EVP_PKEY_public_check_quick(check.get())) != 1)
        return {};
    return peer;
}

// The order of RFC 2409's curves is 12 and 4 times a prime: a point of such an order would give away the
// secret modulo it, or fix the result.
bool has_small_order(const MethodTraits& method, ByteView public_value) {
    constexpr unsigned small_orders = 12;
    const openssl::CurveGroup group(EC_GROUP_new_by_curve_name(OBJ_txt2nid(method.group)));
    const openssl::BigNumber factor(BN_new());
    if (!group || !factor || BN_set_word(factor.get(), small_orders) != 1) return true;
    const openssl::CurvePoint point(EC_POINT_new(group.get()));
    const auto encoded = point_of(method, public_value);
    return !point ||
           EC_POINT_oct2point(group.get(), point.get(), encoded.data(), encoded.size(), nullptr) != 1 ||
           EC_POINT_mul(group.get(), point.get(), nullptr, point.get(), factor.get(), nullptr) != 1 ||
           EC_POINT_is_at_infinity(group.get(), point.get()) == 1;
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
    std::optional<KeyExchangeMethod> method;
    MethodTraits about;
    openssl::PKey key;
    Bytes public_value;

    // Once `key` is there, of which `doing` says where it came from.
    static Result<KeyExchange> of(std::optional<KeyExchangeMethod> method, MethodTraits about,
                                  openssl::PKey key, const char* doing) {
        const std::string group = about.group;
        if (!key) return openssl::failure(doing + group);
        auto value = encode_public_value(key.get(), about);
        if (value.size() != about.public_bytes)
            return openssl::failure("encoding a public value of " + group);
        return KeyExchange(
            std::make_unique<State>(State{method, std::move(about), std::move(key), std::move(value)}));
    }
};

KeyExchange::KeyExchange(std::unique_ptr<State> state) : state_(std::move(state)) {}
KeyExchange::KeyExchange(KeyExchange&&) noexcept = default;
KeyExchange& KeyExchange::operator=(KeyExchange&&) noexcept = default;
KeyExchange::~KeyExchange() = default;

Result<KeyExchange> KeyExchange::generate(KeyExchangeMethod method) {
    auto about = traits(method);
    auto key = generate_key(about);
    return State::of(method, std::move(about), std::move(key), "generating a key for ");
}

Result<KeyExchange> KeyExchange::generate(const ModpGroup& group) {
    if (auto fits = check_size(group); !fits) return tl::unexpected(fits.error());
    MethodTraits about{Family::unnamed, "a private group", group.prime.size(),
                       std::make_shared<const ModpGroup>(group)};
    auto key = generate_key(about);
    return State::of(std::nullopt, std::move(about), std::move(key), "generating a key for ");
}

Result<KeyExchange> KeyExchange::from_key_pair(KeyExchangeMethod method, ByteView private_value,
                                               ByteView public_value) {
    auto about = traits(method);
    if (public_value.size() != about.public_bytes)
        return fail(std::string("the public value has the wrong size for ") + about.group);
    auto key = import_key(about, private_value, public_value);
    return State::of(method, std::move(about), std::move(key), "importing a key pair of ");
}

std::optional<KeyExchangeMethod> KeyExchange::method() const {
    return state_->method;
}
const Bytes& KeyExchange::public_value() const {
    return state_->public_value;
}

Result<Secret> KeyExchange::derive(ByteView peer_public_value) const {
    const auto& about = state_->about;
    if (peer_public_value.size() != about.public_bytes) {
        return fail(std::string("the peer's public value has the wrong size for ") + about.group);
    }
    const auto peer = decode_public_value(state_->key.get(), about, peer_public_value);
    if (!peer)
        return openssl::failure(std::string("the peer's public value is not valid for ") + about.group);
    if (about.family == Family::binary_curve && has_small_order(about, peer_public_value))
        return fail("the peer's public value has small order");
    const openssl::PKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, state_->key.get(), nullptr));
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        (is_finite_field(about.family) && EVP_PKEY_CTX_set_dh_pad(context.get(), 1) != 1) ||
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
