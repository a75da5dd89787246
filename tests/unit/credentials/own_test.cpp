// What this side shows of itself: secrets, certificates, CERTREQ, and how it signs.
#include <catch2/catch.hpp>

#include "host/ike/auth/shared_key.h"
#include "tests/unit/credentials/peer.h"

using namespace keyline;
using namespace keyline::ike;
using namespace keyline::test;
using Catch::Contains;
using crypto::HashAlgorithm;
using crypto::SignatureScheme;
using Kind = SignatureScheme::Kind;

namespace {

struct Scene {
    Key root_key = make_ec_key();
    Key other_key = make_ec_key();
    Key sub_key = make_ec_key();
    Key gateway_key = make_ec_key();
    Issued root = Issued::root({"CN=Root", root_key, ca_extensions()});
    Issued other = Issued::root({"CN=Other", other_key, ca_extensions()});
    Issued sub = root.issue({"CN=Sub", sub_key, ca_extensions()});
    Issued gateway = sub.issue({"CN=gateway", gateway_key, gateway_extensions("DNS:gw.example")});
    Issued second = other.issue({"CN=gateway 2", gateway_key, gateway_extensions("DNS:gw.example")});
    Peer us;
    LocalAuth local;
    Scene() {
        us.trust(root);
        us.trust(other);
        us.trust(sub);
        static_cast<void>(us.store.add_private_key(private_key(gateway_key)));
        local.id = Identity::parse("gw.example");
        local.certificates = {gateway.der(), second.der()};
    }
};

Bytes hash_of(const Issued& ca) {
    return ca.certificate().public_key().info_id();
}

}  // namespace

TEST_CASE("the certificate that the peer's CERTREQ asks for, else the first") {
    Scene scene;
    const auto chosen = [&](const std::vector<Bytes>& requested) {
        return scene.us.store.own_credential(scene.local, requested).value().chain.front().subject_text();
    };
    CHECK(chosen({}) == "CN=gateway");
    CHECK(chosen({hash_of(scene.other)}) == "CN=gateway 2");
    CHECK(chosen({hash_of(scene.root)}) == "CN=gateway");
    CHECK(chosen({hash_of(scene.sub)}) == "CN=gateway");
    CHECK(chosen({Bytes(20, 7)}) == "CN=gateway");
}

TEST_CASE("the chain that is sent: end entity, intermediates, no root") {
    Scene scene;
    const auto own = scene.us.store.own_credential(scene.local, {}).value();
    REQUIRE(own.chain.size() == 2);
    CHECK(own.chain[0] == scene.gateway.certificate());
    CHECK(own.chain[1] == scene.sub.certificate());
    CHECK(own.id == scene.local.id);
    CHECK(own.key.public_key() == public_key(scene.gateway_key));
    scene.local.certificates = {scene.second.der()};
    CHECK(scene.us.store.own_credential(scene.local, {}).value().chain.size() == 1);
}

TEST_CASE("without a configured identity: the subject of the certificate") {
    Scene scene;
    scene.local.id = Identity::parse("else.example");
    CHECK(scene.us.store.own_credential(scene.local, {}).value().id == scene.local.id);
    scene.local.id = {};
    CHECK(scene.us.store.own_credential(scene.local, {}).value().id.to_string() == "CN=gateway");
}

TEST_CASE("without configured certificates the store's are searched for the identity") {
    Scene scene;
    scene.local.certificates.clear();
    CHECK_THAT(scene.us.store.own_credential(scene.local, {}).error().message, Contains("no certificate"));
    REQUIRE(scene.us.store.add_certificate(scene.gateway.certificate(), CertificateFlag::none));
    CHECK(scene.us.store.own_credential(scene.local, {}).value().chain.front() ==
          scene.gateway.certificate());
    scene.local.id = Identity::parse("else.example");
    CHECK_FALSE(scene.us.store.own_credential(scene.local, {}));
}

TEST_CASE("without the private key there is nothing to show") {
    Scene scene;
    const auto ids = scene.us.store.private_key_ids();
    REQUIRE(ids.size() == 1);
    CHECK(scene.us.store.has_private_key(public_key(scene.gateway_key)));
    CHECK(scene.us.store.remove_private_key(ids[0]));
    CHECK_FALSE(scene.us.store.remove_private_key(ids[0]));
    CHECK_THAT(scene.us.store.own_credential(scene.local, {}).error().message, Contains("no private key"));
}

TEST_CASE("raw public keys") {
    Scene scene;
    scene.local.certificates.clear();
    scene.local.public_keys = {public_key(scene.gateway_key).subject_public_key_info()};
    const auto own = scene.us.store.own_credential(scene.local, {}).value();
    CHECK(own.chain.empty());
    CHECK(own.id == scene.local.id);
    scene.local.public_keys = {public_key(scene.sub_key).subject_public_key_info()};
    CHECK_THAT(scene.us.store.own_credential(scene.local, {}).error().message, Contains("no private key"));
}

TEST_CASE("CERTREQ: the CAs that the connection wants, else all") {
    Scene scene;
    CHECK(scene.us.store.certificate_request({}).size() == 3);
    RemoteAuth remote;
    remote.ca_certificates = {scene.other.der()};
    CHECK(scene.us.store.certificate_request(remote) == std::vector<Bytes>{hash_of(scene.other)});
}

TEST_CASE("loading: CA certificates must be such; the same again changes nothing; clear clears") {
    Scene scene;
    CHECK_THAT(
        scene.us.store.add_certificate(scene.gateway.certificate(), CertificateFlag::ca).error().message,
        Contains("not a CA"));
    CHECK_THAT(scene.us.store.add_authority({"x", scene.gateway.certificate(), {}, {}, {}}).error().message,
               Contains("not a CA"));
    REQUIRE(scene.us.store.add_certificate(scene.root.certificate(), CertificateFlag::ca));
    CHECK(scene.us.store.certificates().size() == 3);
    scene.us.store.clear();
    CHECK(scene.us.store.certificates().empty());
    CHECK(scene.us.store.private_key_ids().empty());
}

TEST_CASE("shared secrets: by kind, by unique id, by best match") {
    crypto::SeededRandom random(1);
    CredentialStore store(random);
    const auto add = [&](const char* text, const std::vector<const char*>& owners, const char* unique_id = "",
                         SharedSecret::Kind kind = SharedSecret::Kind::ike) {
        SharedSecret secret{{}, crypto::Secret(as_bytes(text)), unique_id, kind};
        for (const auto* owner : owners) secret.owners.push_back(Identity::parse(owner));
        store.add_shared_secret(std::move(secret));
    };
    const auto find = [&](const char* local, const char* remote,
                          SharedSecret::Kind kind = SharedSecret::Kind::ike) {
        const auto* secret = store.shared_secret(kind, Identity::parse(local), Identity::parse(remote));
        return secret == nullptr ? "" : std::string(secret->reveal().begin(), secret->reveal().end());
    };
    add("eap", {"carol"}, "e", SharedSecret::Kind::eap);
    CHECK(find("moon", "carol").empty());
    CHECK(find("moon", "carol", SharedSecret::Kind::eap) == "eap");
    add("any", {}, "1");
    add("wild", {"*.example"}, "2");
    add("sun", {"sun.example"}, "3");
    add("both", {"sun.example", "moon.example"}, "4");
    CHECK(find("x", "y") == "any");
    CHECK(find("moon", "mars.example") == "wild");
    CHECK(find("moon", "sun.example") == "sun");
    CHECK(find("moon.example", "sun.example") == "both");
    CHECK(store.remove_shared_secret("4"));
    CHECK_FALSE(store.remove_shared_secret("4"));
    CHECK(find("moon.example", "sun.example") == "sun");
    add("new sun", {"sun.example"}, "3");
    CHECK(find("moon", "sun.example") == "new sun");
    CHECK(store.shared_secrets().size() == 4);
    add("unnamed", {"mars"});
    add("unnamed 2", {"mars"});
    CHECK(find("moon", "mars") == "unnamed 2");
    CHECK(store.shared_secrets().size() == 5);
}

TEST_CASE("the scheme: as strong as the key, if the peer takes it; the older methods without RFC 7427") {
    using Hashes = std::optional<std::vector<SignatureHash>>;
    const Hashes all{{SignatureHash::sha1, SignatureHash::sha256, SignatureHash::sha384,
                      SignatureHash::sha512, SignatureHash::identity}};
    const auto p256 = public_key(make_ec_key());
    const auto p384 = public_key(make_ec_key("secp384r1"));
    const auto p521 = public_key(make_ec_key("secp521r1"));
    const auto rsa = public_key(make_rsa_key());
    const auto ed25519 = public_key(make_ed25519_key());
    const auto ed448 = public_key(make_ed448_key());
    const auto scheme = [](const crypto::PublicKey& key, const Hashes& hashes, const char* auth = "pubkey") {
        const auto method = choose_signature(key, AuthConstraints::parse(auth).value(), hashes);
        return method ? std::to_string(static_cast<int>(method->method)) + " " + to_string(method->scheme)
                      : "none";
    };
    CHECK(scheme(p256, all) == "14 ECDSA_WITH_SHA256_DER");
    CHECK(scheme(p384, all) == "14 ECDSA_WITH_SHA384_DER");
    CHECK(scheme(p521, all) == "14 ECDSA_WITH_SHA512_DER");
    CHECK(scheme(rsa, all) == "14 RSA_EMSA_PKCS1_SHA2_256");
    CHECK(scheme(ed25519, all) == "14 ED25519");
    CHECK(scheme(ed448, all) == "14 ED448");
    CHECK(scheme(p256, Hashes{{SignatureHash::sha512}}) == "14 ECDSA_WITH_SHA512_DER");
    CHECK(scheme(p521, Hashes{{SignatureHash::sha256, SignatureHash::sha384}}) == "14 ECDSA_WITH_SHA384_DER");
    CHECK(scheme(rsa, Hashes{{SignatureHash::sha1}}) == "none");
    CHECK(scheme(ed25519, Hashes{{SignatureHash::sha512}}) == "none");
    CHECK(scheme(p256, std::nullopt) == "9 ECDSA-256");
    CHECK(scheme(p384, std::nullopt) == "10 ECDSA-384");
    CHECK(scheme(p521, std::nullopt) == "11 ECDSA-521");
    CHECK(scheme(rsa, std::nullopt) == "1 RSA_EMSA_PKCS1_SHA1");
    CHECK(scheme(ed25519, std::nullopt) == "none");
    CHECK(scheme(rsa, all, "ike:pubkey-sha512-sha384") == "14 RSA_EMSA_PKCS1_SHA2_512");
    CHECK(scheme(rsa, all, "ike:rsa/pss-sha384") == "14 RSA_EMSA_PSS_SHA2_384");
    CHECK(scheme(rsa, all, "rsa-2048-sha256-ike:rsa/pss-sha512") == "14 RSA_EMSA_PSS_SHA2_512");
    CHECK(scheme(p256, all, "ecdsa-sha384") == "14 ECDSA_WITH_SHA384_DER");
    CHECK(scheme(rsa, std::nullopt, "ike:pubkey-sha256") == "none");
    for (const auto* bad :
         {"", "pubkey-", "sha256", "rsa-2048x", "pubkey-2048", "psk", "ike:", "rsa-0", "rsa/pss-sha1"}) {
        INFO(bad);
        CHECK_FALSE(AuthConstraints::parse(bad));
    }
}

TEST_CASE("SIGNATURE_HASH_ALGORITHMS") {
    CHECK(to_hex(signature_hash_algorithms()) == "0002000300040005");
    CHECK(parse_signature_hash_algorithms(from_hex("00020005")).value() ==
          std::vector{SignatureHash::sha256, SignatureHash::identity});
    CHECK_FALSE(parse_signature_hash_algorithms(from_hex("000200")));
}

TEST_CASE("AUTH with a signature: laid out by RFC 7427, and what is refused") {
    const auto key = private_key(make_ec_key());
    const Bytes octets{1, 2, 3};
    const SignatureMethod method{AuthMethod::digital_signature, {Kind::ecdsa, HashAlgorithm::sha256}};
    const auto auth = sign_auth(key, method, octets).value();
    CHECK(auth.method == 14);
    CHECK(to_hex(ByteView(auth.data).first(13)) == "0c300a06082a8648ce3d040302");
    const auto received = read_auth(14, auth.data).value();
    CHECK(received.scheme == method.scheme);
    CHECK(crypto::verify(key.public_key(), received.scheme, octets, received.signature));

    CHECK_FALSE(read_auth(2, auth.data));
    CHECK_FALSE(read_auth(3, auth.data));
    CHECK_FALSE(read_auth(14, {}));
    CHECK_FALSE(read_auth(14, Bytes{12}));
    CHECK_FALSE(read_auth(14, ByteView(auth.data).first(13)));
    // SHA-1 was not in our list.
    const SignatureMethod sha1{AuthMethod::digital_signature, {Kind::ecdsa, HashAlgorithm::sha1}};
    CHECK_THAT(read_auth(14, sign_auth(key, sha1, octets).value().data).error().message,
               Contains("not offered"));
}

TEST_CASE("the signed octets") {
    const Bytes message{1, 2}, nonce{3, 4}, sk_p(32, 5);
    const auto identity = Identity::parse("a.example");
    AuthInput input;
    input.init_message = message;
    input.peer_nonce = nonce;
    input.sk_p = sk_p;
    input.identity = &identity;
    const auto octets = signed_octets(input);
    const auto id_payload = from_hex("02000000612e6578616d706c65");
    const auto maced = crypto::hmac(HashAlgorithm::sha256, sk_p, {id_payload});
    CHECK(to_hex(octets) == "01020304" + to_hex(maced.reveal()));
}
