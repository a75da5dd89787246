// Signatures of digests, as IKEv1 makes them, against the openssl command and the vectors of RFC 4754 and RFC
// 6979.
#include <fstream>

#include <catch2/catch.hpp>

#include "tests/unit/credentials/folder.h"
#include "tests/unit/credentials/pki.h"

using namespace keyline;
using namespace keyline::crypto;
using namespace keyline::test;
using Catch::Contains;
using Kind = SignatureScheme::Kind;

namespace {

const Bytes message = to_bytes(as_bytes("abc"));

void write(const Folder& folder, const std::string& name, const Bytes& content) {
    std::ofstream(folder.path / name, std::ios::binary)
        .write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
}

// What the openssl command has is DER: SEQUENCE of r and s.
Bytes der_of(const Bytes& raw) {
    const auto integer = [](ByteView number) {
        while (number.size() > 1 && number.front() == 0) number = number.subspan(1);
        Bytes bytes;
        if (number.front() >= 0x80) bytes.push_back(0);
        append(bytes, number);
        bytes.insert(bytes.begin(), {0x02, static_cast<std::uint8_t>(bytes.size())});
        return bytes;
    };
    auto content = integer(ByteView(raw).first(raw.size() / 2));
    append(content, integer(ByteView(raw).subspan(raw.size() / 2)));
    Bytes der{0x30};
    if (content.size() >= 0x80) der.push_back(0x81);
    der.push_back(static_cast<std::uint8_t>(content.size()));
    append(der, content);
    return der;
}

}  // namespace

TEST_CASE("RFC 4754 section 8.1: its signature is one of the digest") {
    const auto key =
        PublicKey::parse(from_hex("3059301306072a8648ce3d020106082a8648ce3d03010703420004"
                                  "2442a5cc0ecd015fa3ca31dc8e2bbc70bf42d60cbca20085e0822cb04235e970"
                                  "6fc98bd7e50211a4a27102fa3549df79ebcb4bf246b80945cddfe7d509bbfd7d"))
            .value();
    const auto signature = from_hex(
        "cb28e0999b9c7715fd0a80d8e47a77079716cbbf917dd72e97566ea1c066957c"
        "86fa3bb4e26cad5bf90b7f81899256ce7594bb1ea0c89212748bff3b3d5b0315");
    const SignatureScheme scheme{Kind::ecdsa_digest, HashAlgorithm::sha256};
    CHECK(verify(key, scheme, hash(HashAlgorithm::sha256, {message}), signature));
    CHECK_FALSE(verify(key, scheme, message, signature));
    CHECK_FALSE(verify(key, scheme, hash(HashAlgorithm::sha384, {message}), signature));
}

TEST_CASE("RFC 6979 appendix A.2.1: a DSA signature with SHA-1") {
    const auto key = public_key(make_dsa_key());
    CHECK(key.type() == KeyType::dsa);
    CHECK(key.bits() == 1024);
    CHECK(is_weak(key.type()));
    const auto digest = hash(HashAlgorithm::sha1, {as_bytes("sample")});
    auto signature =
        from_hex("2e1a0c2562b2912caaf89186fb0f42001585da5529efb6b0aff2d7a68eb70ca313022253b9a88df5");
    const SignatureScheme scheme{Kind::dsa_digest};
    CHECK(verify(key, scheme, digest, signature));
    CHECK_FALSE(verify(key, scheme, hash(HashAlgorithm::sha1, {as_bytes("simple")}), signature));
    CHECK_FALSE(verify(key, scheme, hash(HashAlgorithm::sha256, {as_bytes("sample")}), signature));
    CHECK_FALSE(verify(key, scheme, digest, Bytes(40, 0)));
    signature.push_back(0);
    CHECK_FALSE(verify(key, scheme, digest, signature));
}

TEST_CASE("digests: signed here, verified by the openssl command, and the other way round") {
    const Folder folder;
    struct Case {
        SignatureScheme scheme;
        Key key;
        HashAlgorithm hash;
        std::size_t size;
    };
    const Case cases[] = {
        {{Kind::rsa_digest}, make_rsa_key(), HashAlgorithm::md5, 256},
        {{Kind::rsa_digest}, make_rsa_key(1024), HashAlgorithm::sha1, 128},
        {{Kind::rsa_digest}, make_rsa_key(), HashAlgorithm::sha512, 256},
        {{Kind::ecdsa_digest, HashAlgorithm::sha256}, make_ec_key(), HashAlgorithm::sha256, 64},
        {{Kind::ecdsa_digest, HashAlgorithm::sha384}, make_ec_key("secp384r1"), HashAlgorithm::sha384, 96},
        {{Kind::ecdsa_digest, HashAlgorithm::sha512}, make_ec_key("secp521r1"), HashAlgorithm::sha512, 132},
        {{Kind::dsa_digest}, make_dsa_key(), HashAlgorithm::sha1, 40},
    };
    for (const auto& [scheme, key, algorithm, size] : cases) {
        INFO(to_string(scheme) << " " << size);
        const bool rsa = scheme.kind == Kind::rsa_digest;
        const auto digest = hash(algorithm, {message});
        write(folder, "digest", digest);
        std::ofstream(folder.path / "key.pem") << pem("PRIVATE KEY", private_der(key));
        auto signature = sign(private_key(key), scheme, digest).value();
        CHECK(signature.size() == size);
        write(folder, "ours", rsa ? signature : der_of(signature));
        folder.run("openssl pkeyutl -verify -in digest -inkey key.pem -sigfile ours");
        if (rsa) {
            folder.run("openssl pkeyutl -sign -in digest -inkey key.pem -out theirs");
            CHECK(folder.read("theirs") == signature);
            // With DigestInfo it is another signature.
            CHECK_FALSE(verify(public_key(key), {Kind::rsa_pkcs1, algorithm}, message, signature));
        }
        CHECK(verify(public_key(key), scheme, digest, signature));
        signature[size / 2] ^= 1;
        CHECK_FALSE(verify(public_key(key), scheme, digest, signature));
        CHECK_FALSE(verify(public_key(key), scheme, digest, {}));
        CHECK(algorithm_identifier(scheme).empty());
        for (const auto& other : cases) {
            const bool usable = other.key == key || (rsa && other.scheme == scheme);
            CHECK(fits(public_key(other.key), scheme) == usable);
        }
    }
}

TEST_CASE("digests of another size, and keys of other curves, sign nothing") {
    const SignatureScheme p256{Kind::ecdsa_digest, HashAlgorithm::sha256};
    CHECK_THAT(sign(private_key(make_ec_key()), p256, Bytes(20, 1)).error().message, Contains("20 octets"));
    CHECK_THAT(sign(private_key(make_dsa_key()), {Kind::dsa_digest}, Bytes(32, 1)).error().message,
               Contains("32 octets"));
    CHECK_FALSE(sign(private_key(make_rsa_key()), {Kind::rsa_digest}, {}));
    CHECK_FALSE(sign(private_key(make_ec_key("brainpoolP256r1")), p256, Bytes(32, 1)));
    CHECK_FALSE(sign(private_key(make_ec_key("secp384r1")), p256, Bytes(32, 1)));
}

TEST_CASE("DSA keys: each form; and those that are none") {
    const Folder folder;
    const auto key = make_dsa_key();
    std::ofstream(folder.path / "key.pem") << pem("PRIVATE KEY", private_der(key));
    folder.run(
        "openssl dsa -in key.pem -out old.pem && openssl dsa -in key.pem -outform DER -out old.der && "
        "openssl pkey -in key.pem -pubout -out pub.pem && openssl pkey -in key.pem -pubout -outform DER -out "
        "pub.der");
    for (const auto* name : {"key.pem", "old.pem", "old.der"})
        CHECK(PrivateKey::parse(folder.read(name)).value().public_key() == public_key(key));
    for (const auto* name : {"pub.pem", "pub.der"})
        CHECK(PublicKey::parse(folder.read(name)).value() == public_key(key));
    // Parameters left to the issuer's: SubjectPublicKeyInfo with id-dsa alone.
    const auto inherited = PublicKey::parse(from_hex("3010300906072a8648ce3804010303000202"));
    CHECK_FALSE(inherited);
}
