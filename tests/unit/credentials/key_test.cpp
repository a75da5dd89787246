// Keys as files have them, and signatures against OpenSSL, the RFCs' vectors and strongSwan's pki.
#include <fstream>

#include <catch2/catch.hpp>
#include <openssl/pem.h>

#include "host/crypto/pkcs12.h"
#include "tests/unit/credentials/folder.h"
#include "tests/unit/credentials/pki.h"

using namespace keyline;
using namespace keyline::crypto;
using namespace keyline::test;
using Catch::Contains;
using Kind = SignatureScheme::Kind;

namespace {

Secret secret(std::string_view text) {
    return Secret(as_bytes(text));
}

PublicKey ec_point(const std::string& info_prefix, const std::string& point) {
    return PublicKey::parse(from_hex(info_prefix + point)).value();
}

const Bytes message = to_bytes(as_bytes("abc"));

}  // namespace

TEST_CASE("each form of a private key is the same key") {
    const Folder folder;
    struct Kinds {
        const char* generate;
        const char* traditional;
        KeyType type;
        unsigned bits;
    };
    const auto kind = GENERATE(Kinds{"openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048",
                                     "openssl rsa -traditional", KeyType::rsa, 2048},
                               Kinds{"openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384",
                                     "openssl ec", KeyType::ecdsa, 384},
                               Kinds{"openssl genpkey -algorithm ED25519", nullptr, KeyType::ed25519, 256},
                               Kinds{"openssl genpkey -algorithm ED448", nullptr, KeyType::ed448, 456});
    INFO(kind.generate);
    folder.run(
        std::string(kind.generate) +
        " -out key.pem && openssl pkey -in key.pem -outform DER -out key.der && "
        "openssl pkey -in key.pem -pubout -out pub.pem && openssl pkey -in key.pem -pubout -outform DER -out "
        "pub.der && "
        "openssl pkcs8 -topk8 -in key.pem -v2 aes-256-cbc -passout pass:open -out crypt.pem && "
        "openssl pkcs8 -topk8 -in key.pem -v2 aes-256-cbc -passout pass:open -outform DER -out crypt.der");
    const auto key = PrivateKey::parse(folder.read("key.pem")).value();
    CHECK(key.type() == kind.type);
    CHECK(key.bits() == kind.bits);
    CHECK(PrivateKey::parse(folder.read("key.der")).value().public_key() == key.public_key());
    CHECK(PublicKey::parse(folder.read("pub.pem")).value() == key.public_key());
    CHECK(PublicKey::parse(folder.read("pub.der")).value() == key.public_key());
    CHECK(key.public_key().subject_public_key_info() == folder.read("pub.der"));
    for (const auto* name : {"crypt.pem", "crypt.der"}) {
        INFO(name);
        const auto file = folder.read(name);
        CHECK(PrivateKey::parse(file, secret("open")).value().public_key() == key.public_key());
        CHECK_THAT(PrivateKey::parse(file).error().message, Contains("encrypted"));
        CHECK_THAT(PrivateKey::parse(file, secret("wrong")).error().message, Contains("passphrase"));
    }
    if (kind.traditional != nullptr) {
        const std::string convert = std::string(kind.traditional) + " -in key.pem ";
        folder.run(convert + "-out old.pem && " + convert + "-outform DER -out old.der && " + convert +
                   "-aes128 -passout pass:open -out oldcrypt.pem");
        CHECK(PrivateKey::parse(folder.read("old.pem")).value().public_key() == key.public_key());
        CHECK(PrivateKey::parse(folder.read("old.der")).value().public_key() == key.public_key());
        const auto file = folder.read("oldcrypt.pem");
        CHECK(PrivateKey::parse(file, secret("open")).value().public_key() == key.public_key());
        CHECK_THAT(PrivateKey::parse(file).error().message, Contains("encrypted"));
    }
    // strongSwan names the key alike.
    const auto ids = folder.run("pki --print --type priv --in key.pem");
    const auto colons = [](const Bytes& bytes) {
        std::string text;
        for (const auto octet : bytes) text += (text.empty() ? "" : ":") + to_hex({&octet, 1});
        return text;
    };
    CHECK_THAT(ids, Contains("keyid:     " + colons(key.public_key().info_id())));
    CHECK_THAT(ids, Contains("subjkey:   " + colons(key.public_key().key_id())));
}

TEST_CASE("what is no key, or one that Keyline does not take") {
    CHECK_THAT(PrivateKey::parse(Bytes(100, 0x30)).error().message, Contains("no private key"));
    CHECK(!PrivateKey::parse({}));
    CHECK(!PublicKey::parse({}));
    CHECK(!PublicKey::parse(Bytes(100, 0x30)));
    CHECK_THAT(PublicKey::parse(Bytes(1000000, 0x30)).error().message, Contains("too large"));
    CHECK_THAT(PrivateKey::parse(private_der(make_rsa_key(768))).error().message, Contains("768"));
    const Folder folder;
    folder.run(
        "openssl genpkey -algorithm X25519 -out dh.pem && "
        "openssl ecparam -name prime256v1 -param_enc explicit -genkey -noout -out explicit.pem");
    CHECK_THAT(PrivateKey::parse(folder.read("dh.pem")).error().message, Contains("cannot sign"));
    CHECK_THAT(PrivateKey::parse(folder.read("explicit.pem")).error().message, Contains("explicit"));
}

TEST_CASE("PKCS#12") {
    const Folder folder;
    folder.run(
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=CA -keyout ca.key "
        "-out ca.pem && "
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=me -CA ca.pem -CAkey "
        "ca.key "
        "-keyout me.key -out me.pem && "
        "openssl pkcs12 -export -inkey me.key -in me.pem -certfile ca.pem -passout pass:open -out me.p12 && "
        "openssl pkcs12 -export -nokeys -in ca.pem -passout pass:open -out certs.p12");
    const auto file = folder.read("me.p12");
    const auto content = parse_pkcs12(file, secret("open"));
    REQUIRE(content);
    REQUIRE(content->key);
    REQUIRE(content->certificates.size() == 2);
    CHECK(content->certificates[0].subject_text() == "CN=me");
    CHECK(content->certificates[0].public_key() == content->key->public_key());
    CHECK(content->certificates[1].subject_text() == "CN=CA");
    CHECK_THAT(parse_pkcs12(file, secret("wrong")).error().message, Contains("passphrase"));
    const auto certificates = parse_pkcs12(folder.read("certs.p12"), secret("open"));
    REQUIRE(certificates);
    CHECK_FALSE(certificates->key);
    CHECK(certificates->certificates.size() == 1);
    CHECK_FALSE(parse_pkcs12(Bytes(100, 0x30), secret("open")));
}

TEST_CASE("RFC 4754 section 8.1 and RFC 8032 section 7.1: the vectors") {
    const auto p256 = ec_point("3059301306072a8648ce3d020106082a8648ce3d03010703420004",
                               "2442a5cc0ecd015fa3ca31dc8e2bbc70bf42d60cbca20085e0822cb04235e970"
                               "6fc98bd7e50211a4a27102fa3549df79ebcb4bf246b80945cddfe7d509bbfd7d");
    auto signature = from_hex(
        "cb28e0999b9c7715fd0a80d8e47a77079716cbbf917dd72e97566ea1c066957c"
        "86fa3bb4e26cad5bf90b7f81899256ce7594bb1ea0c89212748bff3b3d5b0315");
    const SignatureScheme raw{Kind::ecdsa_raw, HashAlgorithm::sha256};
    CHECK(verify(p256, raw, message, signature));
    CHECK_FALSE(verify(p256, {Kind::ecdsa_raw, HashAlgorithm::sha384}, message, signature));
    CHECK_FALSE(verify(p256, {Kind::ecdsa, HashAlgorithm::sha256}, message, signature));
    signature.push_back(0);
    CHECK_FALSE(verify(p256, raw, message, signature));

    const auto ed25519 =
        PublicKey::parse(
            from_hex(
                "302a300506032b65700321003d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"))
            .value();
    CHECK(verify(ed25519, {Kind::ed25519}, from_hex("72"),
                 from_hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")));
}

TEST_CASE("every scheme: signed here, verified by the openssl command, and the other way round") {
    const Folder folder;
    struct Case {
        SignatureScheme scheme;
        Key key;
        const char* options;
    };
    const auto rsa = make_rsa_key();
    const std::vector<Case> cases{
        {{Kind::rsa_pkcs1, HashAlgorithm::sha1}, rsa, "-digest sha1"},
        {{Kind::rsa_pkcs1, HashAlgorithm::sha256}, rsa, "-digest sha256"},
        {{Kind::rsa_pkcs1, HashAlgorithm::sha384}, rsa, "-digest sha384"},
        {{Kind::rsa_pkcs1, HashAlgorithm::sha512}, rsa, "-digest sha512"},
        {{Kind::rsa_pss, HashAlgorithm::sha256},
         rsa,
         "-digest sha256 -pkeyopt rsa_padding_mode:pss -pkeyopt rsa_pss_saltlen:32"},
        {{Kind::rsa_pss, HashAlgorithm::sha384},
         rsa,
         "-digest sha384 -pkeyopt rsa_padding_mode:pss -pkeyopt rsa_pss_saltlen:48"},
        {{Kind::rsa_pss, HashAlgorithm::sha512},
         rsa,
         "-digest sha512 -pkeyopt rsa_padding_mode:pss -pkeyopt rsa_pss_saltlen:64"},
        {{Kind::ecdsa, HashAlgorithm::sha256}, make_ec_key(), "-digest sha256"},
        {{Kind::ecdsa, HashAlgorithm::sha512}, make_ec_key("secp521r1"), "-digest sha512"},
        {{Kind::ecdsa, HashAlgorithm::sha384}, make_ec_key("brainpoolP384r1"), "-digest sha384"},
        {{Kind::ed25519}, make_ed25519_key(), ""},
        {{Kind::ed448}, make_ed448_key(), ""},
    };
    std::ofstream(folder.path / "message", std::ios::binary) << "abc";
    for (const auto& [scheme, key, options] : cases) {
        INFO(to_string(scheme));
        std::ofstream(folder.path / "key.pem") << pem("PRIVATE KEY", private_der(key));
        auto signature = sign(private_key(key), scheme, message).value();
        std::ofstream(folder.path / "ours", std::ios::binary)
            .write(reinterpret_cast<const char*>(signature.data()),
                   static_cast<std::streamsize>(signature.size()));
        folder.run(std::string("openssl pkeyutl -verify -rawin -in message -inkey key.pem -sigfile ours ") +
                   options);
        folder.run(std::string("openssl pkeyutl -sign -rawin -in message -inkey key.pem -out theirs ") +
                   options);
        const auto theirs = folder.read("theirs");
        CHECK(verify(public_key(key), scheme, message, theirs));
        CHECK_FALSE(verify(public_key(key), scheme, to_bytes(as_bytes("abd")), theirs));
        CHECK_FALSE(verify(public_key(key), scheme, message, {}));
        signature[signature.size() / 2] ^= 1;
        CHECK_FALSE(verify(public_key(key), scheme, message, signature));
        for (const auto& [other_scheme, other_key, other_options] : cases)
            if (!(other_scheme == scheme))
                CHECK_FALSE(verify(public_key(key), other_scheme, message, theirs));
    }
}

TEST_CASE("raw ECDSA signatures have the size of the curve") {
    struct Case {
        const char* curve;
        HashAlgorithm hash;
        std::size_t size;
    };
    for (const auto& [curve, hash, size] :
         {Case{"prime256v1", HashAlgorithm::sha256, 64}, Case{"secp384r1", HashAlgorithm::sha384, 96},
          Case{"secp521r1", HashAlgorithm::sha512, 132}}) {
        const auto key = make_ec_key(curve);
        for (int i = 0; i < 20; ++i) {
            const auto signature = sign(private_key(key), {Kind::ecdsa_raw, hash}, message).value();
            CHECK(signature.size() == size);
            CHECK(verify(public_key(key), {Kind::ecdsa_raw, hash}, message, signature));
            CHECK_FALSE(verify(public_key(key), {Kind::ecdsa_raw, hash}, message, Bytes(size, 0)));
        }
    }
    // RFC 4754 is for the NIST curves.
    CHECK_FALSE(
        sign(private_key(make_ec_key("brainpoolP256r1")), {Kind::ecdsa_raw, HashAlgorithm::sha256}, message));
}

TEST_CASE("AlgorithmIdentifier: RFC 7427 appendix A and RFC 8420 appendix A, strictly") {
    const std::vector<std::pair<SignatureScheme, const char*>> appendix{
        {{Kind::rsa_pkcs1, HashAlgorithm::sha1}, "300d06092a864886f70d0101050500"},
        {{Kind::rsa_pkcs1, HashAlgorithm::sha256}, "300d06092a864886f70d01010b0500"},
        {{Kind::rsa_pkcs1, HashAlgorithm::sha384}, "300d06092a864886f70d01010c0500"},
        {{Kind::rsa_pkcs1, HashAlgorithm::sha512}, "300d06092a864886f70d01010d0500"},
        {{Kind::ecdsa, HashAlgorithm::sha1}, "300906072a8648ce3d0401"},
        {{Kind::ecdsa, HashAlgorithm::sha256}, "300a06082a8648ce3d040302"},
        {{Kind::ecdsa, HashAlgorithm::sha384}, "300a06082a8648ce3d040303"},
        {{Kind::ecdsa, HashAlgorithm::sha512}, "300a06082a8648ce3d040304"},
        {{Kind::rsa_pss, HashAlgorithm::sha256},
         "304106092a864886f70d01010a3034a00f300d06096086480165030402010500a11c301a06092a864886f70d010108300d0"
         "609"
         "6086480165030402010500a203020120"},
        {{Kind::ed25519}, "300506032b6570"},
        {{Kind::ed448}, "300506032b6571"},
    };
    for (const auto& [scheme, hex] : appendix) {
        INFO(to_string(scheme));
        CHECK(to_hex(algorithm_identifier(scheme)) == hex);
        CHECK(parse_algorithm_identifier(from_hex(hex)).value() == scheme);
        auto longer = from_hex(hex);
        longer.push_back(0);
        CHECK_FALSE(parse_algorithm_identifier(longer));
        longer.resize(longer.size() - 2);
        CHECK_FALSE(parse_algorithm_identifier(longer));
    }
    for (const auto hash : {HashAlgorithm::sha384, HashAlgorithm::sha512}) {
        const SignatureScheme pss{Kind::rsa_pss, hash};
        CHECK(parse_algorithm_identifier(algorithm_identifier(pss)).value() == pss);
    }
    // With the default trailerField spelled out, and hashes without NULL.
    CHECK(parse_algorithm_identifier(
        from_hex("304606092a864886f70d01010a3039a00f300d06096086480165030402010500a11c301a"
                 "06092a864886f70d010108300d06096086480165030402010500a203020120a303020101")));
    CHECK(parse_algorithm_identifier(
        from_hex("303d06092a864886f70d01010a3030a00d300b0609608648016503040201a11a301806092a"
                 "864886f70d010108300b0609608648016503040201a203020120")));
    const std::vector<std::pair<const char*, const char*>> bad{
        {"RSA without NULL", "300b06092a864886f70d01010b"},
        {"ECDSA with NULL", "300c06082a8648ce3d0403020500"},
        {"MD5", "300d06092a864886f70d0101040500"},
        {"PSS with the defaults, which are SHA-1's", "300d06092a864886f70d01010a3000"},
        {"PSS without parameters", "300b06092a864886f70d01010a"},
        {"PSS with NULL", "300d06092a864886f70d01010a0500"},
        {"PSS with another salt",
         "304106092a864886f70d01010a3034a00f300d06096086480165030402010500a11c301a06092a864886f7"
         "0d010108300d06096086480165030402010500a203020114"},
        {"PSS with two hashes",
         "304106092a864886f70d01010a3034a00f300d06096086480165030402010500a11c301a06092a864886f70d"
         "010108300d06096086480165030402020500a203020120"},
        {"nothing", ""},
        {"junk", "3003020101"},
    };
    for (const auto& [what, hex] : bad) {
        INFO(what);
        CHECK_FALSE(parse_algorithm_identifier(from_hex(hex)));
    }
}
