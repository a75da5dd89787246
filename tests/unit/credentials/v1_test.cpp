// What IKEv1 asks of the credentials: signatures of HASH_I and HASH_R, CAs by their names, keys to encrypt
// with.
#include <catch2/catch.hpp>

#include "host/ike/auth/v1_methods.h"
#include "tests/unit/credentials/peer.h"

using namespace keyline;
using namespace keyline::ike;
using namespace keyline::test;
using Catch::Contains;
using crypto::HashAlgorithm;
using crypto::SignatureScheme;
using Kind = SignatureScheme::Kind;
using Method = v1::AuthenticationMethod;

namespace {

// Keys are what costs time.
struct Keys {
    Key root = make_ec_key();
    Key other = make_ec_key();
    Key rsa = make_rsa_key();
    Key rsa2 = make_rsa_key();
    Key ec = make_ec_key();
    Key dsa = make_dsa_key();
};
const Keys& keys() {
    static const Keys all;
    return all;
}

Request request_for(const Key& key, const std::string& name, const std::string& usage = "digitalSignature") {
    auto extensions = gateway_extensions("DNS:" + name);
    extensions[1].second = usage;
    return {"CN=" + name, key, extensions};
}

struct Scene {
    Issued root = Issued::root({"C=CH, CN=Root", keys().root, ca_extensions()});
    Issued other = Issued::root({"C=CH, CN=Other", keys().other, ca_extensions()});
    Peer peer;
    RemoteAuth remote;
    LocalAuth local;
    Scene() {
        peer.trust(root);
        peer.trust(other);
        peer.octets = crypto::hash(HashAlgorithm::sha256, {as_bytes("HASH_I")});
    }

    // As the peer signs in IKEv1.
    SignedClaim claim(const Issued& who, const std::string& id, const std::vector<const Issued*>& more = {}) {
        SignedClaim result;
        result.claim.id = Identity::parse(id);
        result.certificates = {who.der()};
        for (const auto* issued : more) result.certificates.push_back(issued->der());
        for (const auto& der : result.certificates) result.claim.certificates.push_back({4, der});
        const auto scheme = *signature_scheme_of(*signature_method_of(who.key().public_key()));
        if (scheme.kind == Kind::dsa_digest) peer.octets.resize(20);
        result.claim.signed_octets = peer.octets;
        result.auth = {0, crypto::sign(who.key(), scheme, peer.octets).value()};
        result.look_here();
        result.claim.scheme = scheme;
        return result;
    }
    std::string refusal(const SignedClaim& claim) { return peer.refusal(claim, remote); }

    PeerVerdict key_for(const std::string& id, const std::vector<const Issued*>& sent = {}) {
        PeerClaim claim;
        claim.id = Identity::parse(id);
        for (const auto* issued : sent) claim.certificates.push_back({5, issued->der()});
        RevocationProgress progress;
        return peer.store.encryption_key(claim, remote, progress, noon);
    }
    std::string no_key_for(const std::string& id, const std::vector<const Issued*>& sent = {}) {
        const auto verdict = key_for(id, sent);
        const auto* refused = std::get_if<RefusedPeer>(&verdict);
        return refused != nullptr ? refused->reason : "";
    }
};

}  // namespace

TEST_CASE("IKEv1's methods with signatures, and the keys that they are for") {
    CHECK(signature_method_of(public_key(keys().rsa)) == Method::rsa_signatures);
    CHECK(signature_method_of(public_key(keys().dsa)) == Method::dss_signatures);
    CHECK(signature_method_of(public_key(keys().ec)) == Method::ecdsa_sha256_p256);
    CHECK(signature_method_of(public_key(make_ec_key("secp384r1"))) == Method::ecdsa_sha384_p384);
    CHECK(signature_method_of(public_key(make_ec_key("secp521r1"))) == Method::ecdsa_sha512_p521);
    CHECK_FALSE(signature_method_of(public_key(make_ec_key("brainpoolP256r1"))));
    CHECK_FALSE(signature_method_of(public_key(make_ed25519_key())));
    for (const auto method : {Method::rsa_signatures, Method::hybrid_init_rsa, Method::hybrid_resp_rsa,
                              Method::xauth_init_rsa, Method::xauth_resp_rsa})
        CHECK(signature_scheme_of(method) == SignatureScheme{Kind::rsa_digest});
    for (const auto method : {Method::dss_signatures, Method::hybrid_init_dss, Method::hybrid_resp_dss,
                              Method::xauth_init_dss, Method::xauth_resp_dss})
        CHECK(signature_scheme_of(method) == SignatureScheme{Kind::dsa_digest});
    for (const auto method : {Method::pre_shared_key, Method::rsa_encryption, Method::revised_rsa_encryption,
                              Method::xauth_init_pre_shared, Method::xauth_init_rsa_encryption})
        CHECK_FALSE(signature_scheme_of(method));
    CHECK(hash_of_signature({Kind::dsa_digest}) == HashAlgorithm::sha1);
    CHECK(hash_of_signature({Kind::ecdsa_digest, HashAlgorithm::sha384}) == HashAlgorithm::sha384);
    CHECK_FALSE(hash_of_signature({Kind::rsa_digest}));
}

TEST_CASE("a peer is verified by its signature of HASH_I") {
    for (const auto& key : {keys().rsa, keys().ec, keys().dsa}) {
        Scene scene;
        const auto gateway = scene.root.issue(request_for(key, "gw.example"));
        CHECK(scene.refusal(scene.claim(gateway, "gw.example")) == "");
        CHECK_THAT(scene.refusal(scene.claim(gateway, "else.example")), Contains("is not for"));
        auto changed = scene.claim(gateway, "gw.example");
        scene.peer.octets.front() ^= 1;
        CHECK_THAT(scene.refusal(changed), Contains("is wrong"));
        auto thief = scene.claim(gateway, "gw.example");
        thief.claim.scheme = SignatureScheme{Kind::ecdsa_digest, HashAlgorithm::sha384};
        CHECK_THAT(scene.refusal(thief), Contains("is wrong"));
        auto as_in_v2 = scene.claim(gateway, "gw.example");
        as_in_v2.claim.scheme.reset();
        CHECK(scene.refusal(as_in_v2) != "");
    }
}

TEST_CASE("constraints on the key and the chain hold, those on AUTH's hash do not") {
    Scene scene;
    const auto gateway = scene.root.issue(request_for(keys().rsa, "gw.example"));
    const auto with = [&](const char* auth) {
        scene.remote.auth = auth;
        return scene.refusal(scene.claim(gateway, "gw.example"));
    };
    CHECK(with("ike:pubkey-sha384") == "");
    CHECK(with("pubkey-sha256") == "");
    CHECK_THAT(with("pubkey-sha512"), Contains("not accepted here"));
    CHECK_THAT(with("rsa-4096"), Contains("too weak"));
    CHECK_THAT(with("ecdsa"), Contains("not wanted"));
}

TEST_CASE("the signer's certificate need not come first in IKEv1, and may be one for key exchange") {
    Scene scene;
    const auto sub = scene.root.issue({"CN=Sub", keys().other, ca_extensions()});
    const auto gateway = sub.issue(request_for(keys().rsa, "gw.example"));
    auto claim = scene.claim(gateway, "gw.example", {&sub});
    std::swap(claim.claim.certificates[0], claim.claim.certificates[1]);
    CHECK(scene.refusal(claim) == "");
    for (auto& sent : claim.claim.certificates) sent.encoding = 5;
    CHECK(scene.refusal(claim) == "");
    for (auto& sent : claim.claim.certificates) sent.encoding = 1;
    CHECK_THAT(scene.refusal(claim), Contains("PKCS#7, which Keyline does not read"));
}

TEST_CASE("CERTREQ by the CA's name, and the credential that it asks for") {
    Scene scene;
    const auto name_of = [](const Issued& ca) { return ca.certificate().subject(); };
    CHECK(scene.peer.store.certificate_request_names({}) ==
          std::vector<Bytes>{name_of(scene.root), name_of(scene.other)});
    RemoteAuth remote;
    remote.ca_certificates = {scene.other.der()};
    CHECK(scene.peer.store.certificate_request_names(remote) == std::vector<Bytes>{name_of(scene.other)});

    const auto first = scene.root.issue(request_for(keys().ec, "first"));
    const auto second = scene.other.issue(request_for(keys().rsa, "second"));
    scene.local.certificates = {first.der(), second.der()};
    const auto chosen = [&](const SigningQuestion& question) {
        const auto own = scene.peer.store.own_signing_credential(scene.local, question);
        return own ? own->chain.front().subject_text() : own.error().message;
    };
    CHECK_THAT(chosen({}), Contains("no private key"));
    static_cast<void>(scene.peer.store.add_private_key(private_key(keys().ec)));
    static_cast<void>(scene.peer.store.add_private_key(private_key(keys().rsa)));
    CHECK(chosen({}) == "CN=first");
    CHECK(chosen({{name_of(scene.other)}, {}}) == "CN=second");
    CHECK(chosen({{name_of(scene.root)}, {}}) == "CN=first");
    CHECK(chosen({{Bytes()}, {}}) == "CN=first");
    CHECK(chosen({{Bytes{0x30, 0x00}}, {}}) == "CN=first");
    CHECK(chosen({{}, SignatureScheme{Kind::rsa_digest}}) == "CN=second");
    CHECK(chosen({{name_of(scene.root)}, SignatureScheme{Kind::rsa_digest}}) == "CN=second");
    CHECK_THAT(chosen({{}, SignatureScheme{Kind::dsa_digest}}), Contains("of the kind"));
    scene.local.certificates.clear();
    scene.local.public_keys = {public_key(keys().rsa).subject_public_key_info()};
    CHECK(scene.peer.store.own_signing_credential(scene.local, {}).value().chain.empty());
    CHECK_THAT(scene.peer.store.own_signing_credential(scene.local, {{}, SignatureScheme{Kind::dsa_digest}})
                   .error()
                   .message,
               Contains("of no use"));
}

TEST_CASE("the key to encrypt for a peer with") {
    Scene scene;
    const auto gateway = scene.root.issue(request_for(keys().rsa, "gw.example", "keyEncipherment"));
    const auto signer = scene.root.issue(request_for(keys().rsa2, "signer.example"));
    const auto ec = scene.root.issue(request_for(keys().ec, "ec.example", "dataEncipherment"));
    CHECK_THAT(scene.no_key_for("gw.example"), Contains("no certificate and no public key"));
    for (const auto* issued : {&gateway, &signer, &ec})
        REQUIRE(scene.peer.store.add_certificate(issued->certificate(), CertificateFlag::none));
    const auto found = std::get<VerifiedPeer>(scene.key_for("gw.example"));
    CHECK(found.key == public_key(keys().rsa));
    CHECK(found.chain.front() == gateway.certificate());
    CHECK_THAT(scene.no_key_for("signer.example"), Contains("without keyEncipherment"));
    CHECK_THAT(scene.no_key_for("ec.example"), Contains("RSA"));
    CHECK_THAT(scene.no_key_for("else.example"), Contains("no certificate"));

    // Pinned: also for whom nobody knows yet.
    CHECK(scene.no_key_for("*.example") != "");
    CHECK(scene.no_key_for("%any") != "");
    scene.remote.certificates = {gateway.der()};
    for (const auto* id : {"gw.example", "*.example", "%any"})
        CHECK(std::get<VerifiedPeer>(scene.key_for(id)).chain.front() == gateway.certificate());
    CHECK(scene.no_key_for("signer.example") != "");

    // One that the peer has sent.
    scene.peer.store.clear();
    scene.peer.trust(scene.root);
    scene.remote = {};
    CHECK(std::get<VerifiedPeer>(scene.key_for("gw.example", {&gateway})).key == public_key(keys().rsa));
    const auto foreign = Issued::root({"CN=Nobody", keys().other, ca_extensions()});
    const auto fake = foreign.issue(request_for(keys().rsa, "gw.example", "keyEncipherment"));
    CHECK(scene.no_key_for("gw.example", {&fake}) != "");
    CHECK(scene.no_key_for("%any", {&gateway}) != "");

    scene.remote.public_keys = {public_key(keys().rsa2).subject_public_key_info()};
    const auto raw = std::get<VerifiedPeer>(scene.key_for("%any"));
    CHECK(raw.key == public_key(keys().rsa2));
    CHECK(raw.chain.empty());
}

TEST_CASE("no key of a certificate that is revoked") {
    Scene scene;
    const auto gateway = scene.root.issue(request_for(keys().rsa, "gw.example", "keyEncipherment"));
    scene.remote.certificates = {gateway.der()};
    scene.remote.revocation = RemoteAuth::Revocation::strict;
    CHECK(scene.no_key_for("gw.example") != "");
    scene.peer.store.add_crl(crypto::Crl::parse(scene.root.crl({})).value());
    CHECK(scene.no_key_for("gw.example") == "");
    Issued::Revocations revocations;
    revocations.revoked = {&gateway};
    revocations.number = 2;
    revocations.this_update = hours(0);
    scene.peer.store.add_crl(crypto::Crl::parse(scene.root.crl(revocations)).value());
    CHECK_THAT(scene.no_key_for("gw.example"), Contains("revoked"));
}

TEST_CASE("the own key that a peer has encrypted with: by HASH(1), or the only one") {
    Scene scene;
    auto& store = scene.peer.store;
    const auto one = scene.root.issue(request_for(keys().rsa, "one"));
    const auto two = scene.root.issue(request_for(keys().rsa2, "two"));
    const auto ec = scene.root.issue(request_for(keys().ec, "ec"));
    scene.local.certificates = {ec.der(), one.der(), two.der()};
    const auto chosen = [&](const Bytes& hash, HashAlgorithm algorithm = HashAlgorithm::sha1) {
        const auto own = store.own_decryption_credential(
            scene.local, hash.empty() ? std::nullopt : std::optional(CertificateHash{algorithm, hash}));
        return own ? own->chain.front().subject_text() : own.error().message;
    };
    for (const auto& key : {keys().ec, keys().rsa})
        static_cast<void>(store.add_private_key(private_key(key)));
    CHECK(chosen({}) == "CN=one");
    const auto hash_of = [](const Issued& issued, HashAlgorithm algorithm) {
        return crypto::hash(algorithm, {issued.der()});
    };
    CHECK_THAT(chosen(hash_of(two, HashAlgorithm::sha1)), Contains("none of ours"));
    static_cast<void>(store.add_private_key(private_key(keys().rsa2)));
    CHECK_THAT(chosen({}), Contains("several"));
    CHECK(chosen(hash_of(two, HashAlgorithm::sha1)) == "CN=two");
    CHECK(chosen(hash_of(one, HashAlgorithm::sha256), HashAlgorithm::sha256) == "CN=one");
    CHECK_THAT(chosen(hash_of(one, HashAlgorithm::sha256)), Contains("none of ours"));
    CHECK_THAT(chosen(hash_of(ec, HashAlgorithm::sha1)), Contains("none of ours"));

    scene.local.certificates.clear();
    CHECK_THAT(chosen({}), Contains("no certificate with an RSA key"));
    const auto raw = [&](const Key& key) {
        scene.local.public_keys = {public_key(key).subject_public_key_info()};
        return store.own_decryption_credential(scene.local, std::nullopt);
    };
    CHECK(raw(keys().rsa).value().key.public_key() == public_key(keys().rsa));
    CHECK_THAT(raw(keys().ec).error().message, Contains("cannot decrypt"));
}
