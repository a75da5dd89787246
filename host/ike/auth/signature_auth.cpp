#include "host/ike/auth/signature_auth.h"

#include <algorithm>
#include <array>

#include "host/net/byte_io.h"

namespace keyline::ike {

namespace {

using crypto::HashAlgorithm;
using crypto::KeyType;
using crypto::SignatureScheme;
using Kind = SignatureScheme::Kind;

constexpr auto own_hashes = std::to_array<SignatureHash>(
    {SignatureHash::sha256, SignatureHash::sha384, SignatureHash::sha512, SignatureHash::identity});
constexpr auto strong_hashes =
    std::to_array<HashAlgorithm>({HashAlgorithm::sha256, HashAlgorithm::sha384, HashAlgorithm::sha512});

SignatureHash hash_of(const SignatureScheme& scheme) {
    if (!scheme.has_hash()) return SignatureHash::identity;
    switch (scheme.hash) {
        case HashAlgorithm::sha256:
            return SignatureHash::sha256;
        case HashAlgorithm::sha384:
            return SignatureHash::sha384;
        case HashAlgorithm::sha512:
            return SignatureHash::sha512;
        default:
            return SignatureHash::sha1;
    }
}

// NIST SP 800-57's table of equal strengths.
HashAlgorithm hash_as_strong_as(const crypto::PublicKey& key) {
    const bool rsa = key.type() == KeyType::rsa;
    if (key.bits() <= (rsa ? 3072U : 256U)) return HashAlgorithm::sha256;
    return key.bits() <= (rsa ? 7680U : 384U) ? HashAlgorithm::sha384 : HashAlgorithm::sha512;
}

// In order of preference: as strong as the key, stronger, weaker.
std::vector<SignatureScheme> default_schemes(const crypto::PublicKey& key) {
    if (key.type() == KeyType::ed25519) return {{Kind::ed25519}};
    if (key.type() == KeyType::ed448) return {{Kind::ed448}};
    const auto kind = key.type() == KeyType::rsa ? Kind::rsa_pkcs1 : Kind::ecdsa;
    const auto* first = std::find(strong_hashes.begin(), strong_hashes.end(), hash_as_strong_as(key));
    std::vector<SignatureScheme> schemes;
    for (const auto* hash = first; hash != strong_hashes.end(); ++hash) schemes.push_back({kind, *hash});
    for (const auto* hash = first; hash != strong_hashes.begin(); --hash) schemes.push_back({kind, hash[-1]});
    return schemes;
}

// Without RFC 7427 the key decides.
Result<SignatureMethod> older_method(const crypto::PublicKey& key, const AuthConstraints& constraints) {
    std::optional<SignatureMethod> method;
    if (key.type() == KeyType::rsa)
        method = {AuthMethod::rsa_signature, {Kind::rsa_pkcs1, HashAlgorithm::sha1}};
    if (key.type() == KeyType::ecdsa && key.bits() == 256)
        method = {AuthMethod::ecdsa_256, {Kind::ecdsa_raw, HashAlgorithm::sha256}};
    if (key.type() == KeyType::ecdsa && key.bits() == 384)
        method = {AuthMethod::ecdsa_384, {Kind::ecdsa_raw, HashAlgorithm::sha384}};
    if (key.type() == KeyType::ecdsa && key.bits() == 521)
        method = {AuthMethod::ecdsa_521, {Kind::ecdsa_raw, HashAlgorithm::sha512}};
    if (!method)
        return fail(std::string("the peer does not know RFC 7427, without which a key of type ") +
                    to_string(key.type()) + " cannot sign");
    if (auto allowed = constraints.check_auth(method->scheme); !allowed)
        return tl::unexpected(allowed.error());
    return *method;
}

}  // namespace

Bytes signature_hash_algorithms() {
    net::ByteWriter writer;
    for (const auto hash : own_hashes) writer.u16(static_cast<std::uint16_t>(hash));
    return writer.take();
}

std::optional<std::vector<SignatureHash>> parse_signature_hash_algorithms(ByteView data) {
    if (data.size() % 2 != 0) return std::nullopt;
    std::vector<SignatureHash> hashes;
    for (std::size_t i = 0; i < data.size(); i += 2)
        hashes.push_back(static_cast<SignatureHash>(data[i] << 8 | data[i + 1]));
    return hashes;
}

Result<SignatureMethod> choose_signature(const crypto::PublicKey& key, const AuthConstraints& constraints,
                                         const std::optional<std::vector<SignatureHash>>& peer_hashes) {
    if (!peer_hashes) return older_method(key, constraints);
    const auto& wanted = constraints.ike_schemes;
    for (const auto& scheme : wanted.empty() ? default_schemes(key) : wanted) {
        const bool known = scheme.key_type() == key.type() && scheme.kind != Kind::ecdsa_raw;
        if (known &&
            std::find(peer_hashes->begin(), peer_hashes->end(), hash_of(scheme)) != peer_hashes->end())
            return SignatureMethod{AuthMethod::digital_signature, scheme};
    }
    return fail(std::string("the peer takes no hash with which a key of type ") + to_string(key.type()) +
                " may sign here");
}

Result<AuthData> sign_auth(const crypto::PrivateKey& key, const SignatureMethod& method,
                           ByteView signed_octets) {
    auto signature = crypto::sign(key, method.scheme, signed_octets);
    if (!signature) return tl::unexpected(signature.error());
    AuthData auth{static_cast<std::uint8_t>(method.method), {}};
    if (method.method == AuthMethod::digital_signature) {
        // RFC 7427 section 3: the identifier's length, the identifier, the signature.
        const auto identifier = crypto::algorithm_identifier(method.scheme);
        auth.data.push_back(static_cast<std::uint8_t>(identifier.size()));
        append(auth.data, identifier);
    }
    append(auth.data, *signature);
    return auth;
}

Result<ReceivedSignature> read_auth(std::uint8_t method, ByteView data) {
    switch (static_cast<AuthMethod>(method)) {
        case AuthMethod::rsa_signature:
            return ReceivedSignature{{Kind::rsa_pkcs1, HashAlgorithm::sha1}, data};
        case AuthMethod::ecdsa_256:
            return ReceivedSignature{{Kind::ecdsa_raw, HashAlgorithm::sha256}, data};
        case AuthMethod::ecdsa_384:
            return ReceivedSignature{{Kind::ecdsa_raw, HashAlgorithm::sha384}, data};
        case AuthMethod::ecdsa_521:
            return ReceivedSignature{{Kind::ecdsa_raw, HashAlgorithm::sha512}, data};
        case AuthMethod::digital_signature:
            break;
        default:
            return fail("authentication method " + std::to_string(method) + " is no signature");
    }
    if (data.empty() || data.size() <= 1U + data[0])
        return fail("a signature without its AlgorithmIdentifier");
    const auto scheme = crypto::parse_algorithm_identifier(data.subspan(1, data[0]));
    if (!scheme) return tl::unexpected(scheme.error());
    if (std::find(own_hashes.begin(), own_hashes.end(), hash_of(*scheme)) == own_hashes.end())
        return fail(to_string(*scheme) + " uses a hash that was not offered");
    return ReceivedSignature{*scheme, data.subspan(1U + data[0])};
}

}  // namespace keyline::ike
