// Who is let in and who is not: chains, names, constraints, revocation.
#include <catch2/catch.hpp>

#include "tests/unit/credentials/folder.h"
#include "tests/unit/credentials/peer.h"

using namespace keyline;
using namespace keyline::ike;
using namespace keyline::test;
using Catch::Contains;

namespace {

// One root, its keys made once: keys are what costs time.
struct Keys {
    Key root = make_ec_key();
    Key intermediate = make_ec_key();
    Key gateway = make_ec_key();
    Key other = make_ec_key();
};
const Keys& keys() {
    static const Keys all;
    return all;
}

const Issued& root() {
    static const auto issued = Issued::root(
        {"C=CH, O=Lab, CN=Root", keys().root, ca_extensions(), hours(-24 * 365), hours(24 * 3650)});
    return issued;
}

Request gateway_request(const std::string& names = "DNS:gw.example,email:me@example,IP:192.0.2.1") {
    return {"C=CH, O=Lab, CN=gateway", keys().gateway, gateway_extensions(names)};
}

struct Scene {
    Peer peer;
    RemoteAuth remote;
    Scene() { peer.trust(root()); }

    std::string refusal(const Issued& who, const std::string& id,
                        const std::vector<const Issued*>& more = {}) {
        return peer.refusal(peer.claim(who, id, more), remote);
    }
};

}  // namespace

TEST_CASE("a peer is verified by any name that its certificate has, and by no other") {
    Scene scene;
    const auto gateway = root().issue(gateway_request());
    for (const auto* id :
         {"gw.example", "GW.example", "me@example", "192.0.2.1", "C=CH, O=Lab, CN=gateway"}) {
        INFO(id);
        CHECK(scene.refusal(gateway, id) == "");
    }
    const auto key_id = "@#" + to_hex(gateway.certificate().public_key().key_id());
    CHECK(scene.refusal(gateway, key_id) == "");
    for (const auto* id : {"gw2.example", "*.example", "gw.example.org", "you@example", "192.0.2.2",
                           "CN=gateway", "C=CH, O=Lab, CN=*", "email:gw.example", "@#0102"}) {
        INFO(id);
        CHECK_THAT(scene.refusal(gateway, id), Contains("is not for"));
    }
}

TEST_CASE("a wrong signature, a changed message, another's key: refused") {
    Scene scene;
    const auto gateway = root().issue(gateway_request());
    auto claim = scene.peer.claim(gateway, "gw.example");
    auto octets = scene.peer.octets;
    octets.back() ^= 1;
    claim.claim.signed_octets = octets;
    CHECK_THAT(scene.peer.refusal(claim, scene.remote), Contains("wrong"));

    auto thief = root().issue(gateway_request());
    auto stolen = scene.peer.claim(gateway, "gw.example");
    stolen.sign_with(private_key(keys().other), scene.peer.octets);
    CHECK_THAT(scene.peer.refusal(stolen, scene.remote), Contains("wrong"));
}

TEST_CASE("validity times count at the owner's clock") {
    Scene scene;
    auto request = gateway_request();
    request.not_after = hours(-1);
    CHECK_THAT(scene.refusal(root().issue(request), "gw.example"), Contains("expired"));
    request.not_before = hours(1);
    request.not_after = hours(2);
    CHECK_THAT(scene.refusal(root().issue(request), "gw.example"), Contains("not yet valid"));

    const auto old_ca = Issued::root({"CN=Old", keys().other, ca_extensions(), hours(-48), hours(-1)});
    scene.peer.trust(old_ca);
    CHECK_THAT(scene.refusal(old_ca.issue(gateway_request()), "gw.example"), Contains("expired"));
}

TEST_CASE("a chain must lead to a trusted CA over certificates that may sign others") {
    Scene scene;
    const auto intermediate = root().issue({"CN=Sub", keys().intermediate, ca_extensions()});
    const auto below = intermediate.issue(gateway_request());
    CHECK(scene.refusal(below, "gw.example", {&intermediate}) == "");
    CHECK_THAT(scene.refusal(below, "gw.example"), Contains("unable to get"));

    SECTION("an unknown issuer") {
        const auto foreign = Issued::root({"C=CH, O=Lab, CN=Root", keys().other, ca_extensions()});
        CHECK(scene.refusal(foreign.issue(gateway_request()), "gw.example") != "");
        CHECK(scene.refusal(foreign.issue(gateway_request()), "gw.example", {&foreign}) != "");
    }
    SECTION("an intermediate without CA:TRUE") {
        auto extensions = gateway_extensions("");
        const auto fake = root().issue({"CN=Fake", keys().intermediate, extensions});
        CHECK(scene.refusal(fake.issue(gateway_request()), "gw.example", {&fake}) != "");
    }
    SECTION("an intermediate without keyCertSign") {
        Extensions extensions{{NID_basic_constraints, "critical,CA:TRUE"},
                              {NID_key_usage, "critical,cRLSign"}};
        const auto fake = root().issue({"CN=Fake", keys().intermediate, extensions});
        CHECK(scene.refusal(fake.issue(gateway_request()), "gw.example", {&fake}) != "");
    }
    SECTION("an intermediate without basicConstraints") {
        const auto fake = root().issue({"CN=Fake", keys().intermediate, {}});
        CHECK(scene.refusal(fake.issue(gateway_request()), "gw.example", {&fake}) != "");
    }
    SECTION("pathLenConstraint") {
        const auto last = root().issue({"CN=Last", keys().intermediate, ca_extensions("0")});
        CHECK(scene.refusal(last.issue(gateway_request()), "gw.example", {&last}) == "");
        const auto beyond = last.issue({"CN=Beyond", keys().other, ca_extensions()});
        CHECK_THAT(scene.refusal(beyond.issue(gateway_request()), "gw.example", {&beyond, &last}),
                   Contains("path length"));
    }
    SECTION("a certificate that may not sign data") {
        auto request = gateway_request();
        request.extensions[1].second = "keyEncipherment";
        CHECK_THAT(scene.refusal(root().issue(request), "gw.example"), Contains("keyUsage"));
    }
    SECTION("an unknown critical extension") {
        auto request = gateway_request();
        request.extensions.emplace_back(OBJ_create("1.2.3.4.5.6.7.8", "odd", "odd"), "critical,ASN1:NULL");
        CHECK_THAT(scene.refusal(root().issue(request), "gw.example"), Contains("critical extension"));
    }
}

TEST_CASE("name constraints of a CA bind what is below it") {
    Scene scene;
    auto extensions = ca_extensions();
    extensions.emplace_back(NID_name_constraints, "critical,permitted;DNS:.example,excluded;DNS:bad.example");
    const auto bound = root().issue({"CN=Bound", keys().intermediate, extensions});
    CHECK(scene.refusal(bound.issue(gateway_request("DNS:gw.example")), "gw.example", {&bound}) == "");
    CHECK_THAT(scene.refusal(bound.issue(gateway_request("DNS:gw.other")), "gw.other", {&bound}),
               Contains("subtree violation"));
    CHECK_THAT(scene.refusal(bound.issue(gateway_request("DNS:bad.example")), "bad.example", {&bound}),
               Contains("subtree violation"));
}

TEST_CASE("certificate policies hold along the whole path, with mapping and inhibition") {
    Scene scene;
    auto with_policy = [](Extensions extensions, const std::string& policies) {
        extensions.emplace_back(NID_certificate_policies, policies);
        return extensions;
    };
    auto request = gateway_request();
    request.extensions = with_policy(request.extensions, "1.2.3.4");
    const auto sub = root().issue({"CN=Sub", keys().intermediate, with_policy(ca_extensions(), "1.2.3.4")});
    const auto plain = root().issue({"CN=Plain", keys().intermediate, ca_extensions()});
    scene.remote.certificate_policies = {"1.2.3.4"};
    CHECK(scene.refusal(sub.issue(request), "gw.example", {&sub}) == "");
    CHECK_THAT(scene.refusal(plain.issue(request), "gw.example", {&plain}), Contains("policy"));
    scene.remote.certificate_policies = {"1.2.3.4", "1.2.3.5"};
    CHECK_THAT(scene.refusal(sub.issue(request), "gw.example", {&sub}), Contains("1.2.3.5"));
    scene.remote.certificate_policies = {"nonsense"};
    CHECK_THAT(scene.refusal(sub.issue(request), "gw.example", {&sub}), Contains("no OID"));

    SECTION("mapping") {
        auto extensions = with_policy(ca_extensions(), "1.2.3.9");
        extensions.emplace_back(NID_policy_mappings, "1.2.3.9:1.2.3.4");
        const auto mapped = root().issue({"CN=Mapped", keys().intermediate, extensions});
        scene.remote.certificate_policies = {"1.2.3.9"};
        CHECK(scene.refusal(mapped.issue(request), "gw.example", {&mapped}) == "");
        // The same below a CA that inhibits mapping. (What an anchor itself says of policies does not count.)
        auto constraints = with_policy(ca_extensions(), "2.5.29.32.0");
        constraints.emplace_back(NID_policy_constraints, "requireExplicitPolicy:0,inhibitPolicyMapping:0");
        const auto inhibiting = root().issue({"CN=Inhibiting", keys().other, constraints});
        const auto refused = inhibiting.issue({"CN=Mapped", keys().intermediate, extensions});
        CHECK_THAT(scene.refusal(refused.issue(request), "gw.example", {&refused, &inhibiting}),
                   Contains("policy"));
    }
}

TEST_CASE("the connection says which certificates, CAs and keys it takes") {
    Scene scene;
    const auto gateway = root().issue(gateway_request());
    const auto other_root = Issued::root({"CN=Other", keys().other, ca_extensions()});
    scene.peer.trust(other_root);

    SECTION("certs") {
        const auto twin = root().issue(gateway_request());
        scene.remote.certificates = {twin.der()};
        CHECK_THAT(scene.refusal(gateway, "gw.example"), Contains("not one of those"));
        CHECK(scene.refusal(twin, "gw.example") == "");
    }
    SECTION("a self-signed certificate that is named is trusted") {
        auto request = gateway_request();
        const auto alone = Issued::root(request);
        CHECK(scene.refusal(alone, "gw.example") != "");
        scene.remote.certificates = {alone.der()};
        CHECK(scene.refusal(alone, "gw.example") == "");
        CHECK_THAT(scene.refusal(alone, "gw2.example"), Contains("is not for"));
        auto old = request;
        old.not_after = hours(-1);
        const auto expired = Issued::root(old);
        scene.remote.certificates = {expired.der()};
        CHECK_THAT(scene.refusal(expired, "gw.example"), Contains("expired"));
    }
    SECTION("a named certificate need not be sent") {
        scene.remote.certificates = {gateway.der()};
        auto claim = scene.peer.claim(gateway, "gw.example");
        claim.claim.certificates.clear();
        CHECK(scene.peer.refusal(claim, scene.remote) == "");
    }
    SECTION("cacerts") {
        scene.remote.ca_certificates = {other_root.der()};
        CHECK(scene.refusal(gateway, "gw.example") != "");
        CHECK(scene.refusal(other_root.issue(gateway_request()), "gw.example") == "");
    }
    SECTION("ca_id") {
        scene.remote.ca_id = Identity::parse("CN=Sub");
        CHECK_THAT(scene.refusal(gateway, "gw.example"), Contains("CN=Sub"));
        const auto sub = root().issue({"CN=Sub", keys().intermediate, ca_extensions()});
        CHECK(scene.refusal(sub.issue(gateway_request()), "gw.example", {&sub}) == "");
    }
    SECTION("raw public keys") {
        scene.remote.public_keys = {public_key(keys().gateway).subject_public_key_info()};
        auto claim = scene.peer.claim(gateway, "whoever.example");
        claim.claim.certificates.clear();
        CHECK(scene.peer.refusal(claim, scene.remote) == "");
        scene.remote.public_keys = {public_key(keys().other).subject_public_key_info()};
        CHECK_THAT(scene.peer.refusal(claim, scene.remote), Contains("wrong"));
    }
    SECTION("nothing is known of the peer") {
        auto claim = scene.peer.claim(gateway, "gw.example");
        claim.claim.certificates.clear();
        CHECK_THAT(scene.peer.refusal(claim, scene.remote), Contains("no certificate"));
    }
}

TEST_CASE("strengths and schemes of auth bind chain and signature") {
    Scene scene;
    const auto gateway = root().issue(gateway_request());
    const auto refusal = [&](const char* auth) {
        scene.remote.auth = auth;
        return scene.refusal(gateway, "gw.example");
    };
    CHECK(refusal("pubkey") == "");
    CHECK(refusal("ecdsa-256") == "");
    CHECK(refusal("ecdsa-256-sha256") == "");
    CHECK(refusal("rsa-2048-ecdsa-256") == "");
    CHECK(refusal("ike:pubkey-sha256") == "");
    CHECK_THAT(refusal("ecdsa-384"), Contains("too weak"));
    CHECK_THAT(refusal("rsa-2048"), Contains("not wanted"));
    CHECK_THAT(refusal("pubkey-sha384"), Contains("not accepted"));
    CHECK_THAT(refusal("ike:pubkey-sha384"), Contains("not accepted"));
    CHECK_THAT(refusal("pubkey-sha384-ike:pubkey-sha256"), Contains("is signed with"));
    CHECK(refusal("nonsense") != "");

    auto weak = gateway_request();
    weak.digest = EVP_sha1();
    const auto sha1 = root().issue(weak);
    scene.remote.auth = "pubkey-sha256-sha384-sha512";
    CHECK_THAT(scene.refusal(sha1, "gw.example"), Contains("is signed with"));
}

TEST_CASE("what a peer sends in CERT is bounded and may be nonsense") {
    Scene scene;
    const auto gateway = root().issue(gateway_request());
    auto claim = scene.peer.claim(gateway, "gw.example");
    const Bytes junk(1000, 0x30);
    const Bytes huge(100000, 0x30);
    SECTION("junk after the certificate") {
        claim.claim.certificates.push_back({4, junk});
        CHECK_THAT(scene.peer.refusal(claim, scene.remote), Contains("CERT payload"));
    }
    SECTION("huge") {
        claim.claim.certificates.insert(claim.claim.certificates.begin(), {4, huge});
        CHECK_THAT(scene.peer.refusal(claim, scene.remote), Contains("too large"));
    }
    SECTION("too many") {
        for (int i = 0; i < 20; ++i) claim.claim.certificates.push_back({4, gateway.der()});
        CHECK_THAT(scene.peer.refusal(claim, scene.remote), Contains("too many"));
    }
    SECTION("hash and URL") {
        claim.claim.certificates = {{12, junk}};
        CHECK_THAT(scene.peer.refusal(claim, scene.remote), Contains("hash and URL"));
    }
    SECTION("unknown encodings are passed over") {
        claim.claim.certificates.push_back({200, junk});
        CHECK(scene.peer.refusal(claim, scene.remote) == "");
    }
}

TEST_CASE("a CA made by strongSwan's pki: its certificates and its CRL") {
    const Folder folder;
    const auto issue = [&](const std::string& name, const std::string& more) {
        folder.run(
            "pki --gen --type ecdsa --size 256 > " + name + ".key && pki --pub --in " + name +
            ".key --type priv | pki --issue --lifetime 30 --cacert ca.pem --cakey ca.key --type pub --dn "
            "'C=CH, O=strongSwan, CN=" +
            name + "' --san " + name + ".example --outform pem " + more + " > " + name + ".pem");
    };
    folder.run(
        "pki --gen --type ed25519 > ca.key && pki --self --ca --in ca.key --type priv --lifetime 60 "
        "--dn 'C=CH, O=strongSwan, CN=CA' --outform pem > ca.pem");
    issue(
        "moon",
        "--flag serverAuth --flag ikeIntermediate --crl http://ca.example/ca.crl --ocsp http://ca.example/");
    issue("carol", "--crl http://ca.example/ca.crl");
    folder.run(
        "pki --signcrl --cacert ca.pem --cakey ca.key --cert carol.pem --reason key-compromise > ca.crl");

    Scene scene;
    scene.peer.now = std::chrono::system_clock::now();
    const auto ca = crypto::Certificate::parse(folder.read("ca.pem")).value();
    REQUIRE(scene.peer.store.add_certificate(ca, CertificateFlag::ca));
    scene.peer.store.add_crl(crypto::Crl::parse(folder.read("ca.crl")).value());
    scene.remote.revocation = RemoteAuth::Revocation::strict;
    const auto refusal = [&](const std::string& name, const std::string& id) {
        const auto certificate = crypto::Certificate::parse(folder.read(name + ".pem")).value();
        SignedClaim claim;
        claim.claim.id = Identity::parse(id);
        claim.claim.certificates = {{4, certificate.der()}};
        claim.claim.signed_octets = scene.peer.octets;
        claim.sign_with(crypto::PrivateKey::parse(folder.read(name + ".key")).value(), scene.peer.octets);
        return scene.peer.refusal(claim, scene.remote);
    };
    CHECK(refusal("moon", "moon.example") == "");
    CHECK(refusal("moon", "C=CH, O=strongSwan, CN=moon") == "");
    CHECK_THAT(refusal("moon", "sun.example"), Contains("is not for"));
    CHECK(refusal("carol", "carol.example") == "\"C=CH, O=strongSwan, CN=carol\" is revoked");

    const auto moon = crypto::Certificate::parse(folder.read("moon.pem")).value();
    CHECK(moon.has_server_authentication());
    CHECK(moon.has_ike_intermediate());
    CHECK_FALSE(moon.has_client_authentication());
    CHECK_FALSE(moon.is_ca());
    CHECK(moon.crl_urls() == std::vector<std::string>{"http://ca.example/ca.crl"});
    CHECK(moon.ocsp_urls() == std::vector<std::string>{"http://ca.example/"});
    CHECK(moon.issuer_text() == "C=CH, O=strongSwan, CN=CA");
    CHECK(moon.authority_key_identifier() == ca.subject_key_identifier());
    CHECK(ca.is_self_issued());
    CHECK(ca.subject_key_identifier() == ca.public_key().key_id());
}

TEST_CASE("certificates as files: PEM, several in one, junk, a wrong key") {
    const auto gateway = root().issue(gateway_request());
    const auto text = pem("CERTIFICATE", gateway.der()) + "some words\n" + pem("CERTIFICATE", root().der());
    const auto both = crypto::parse_certificates(as_bytes(text)).value();
    REQUIRE(both.size() == 2);
    CHECK(both[0] == gateway.certificate());
    CHECK(both[1] == root().certificate());
    CHECK(crypto::Certificate::parse(as_bytes(text)).value() == both[0]);
    CHECK(crypto::parse_certificates(gateway.der()).value().size() == 1);
    CHECK_FALSE(crypto::parse_certificates(
        as_bytes("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")));
    CHECK_FALSE(crypto::Certificate::parse({}));
    CHECK_FALSE(crypto::Crl::parse({}));
    auto longer = gateway.der();
    longer.push_back(0);
    CHECK_FALSE(crypto::Certificate::parse(longer));
    auto weak = gateway_request();
    weak.key = make_rsa_key(768);
    CHECK_THAT(crypto::Certificate::parse(root().issue(weak).der()).error().message, Contains("768"));
    const auto sub = root().issue({"CN=Sub", keys().intermediate, ca_extensions("3")}).certificate();
    CHECK(sub.path_length() == 3U);
    CHECK(sub.not_after() == noon + hours(24 * 365));
    CHECK(sub.not_before() == noon - hours(24));
}
