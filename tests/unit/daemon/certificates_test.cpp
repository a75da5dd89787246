// list-certs and flush-certs: what is loaded, what peers sent, what was fetched to learn who is revoked.
#include <catch2/catch.hpp>

#include "host/daemon/certificate_listing.h"
#include "tests/unit/credentials/peer.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::test;

namespace {

constexpr const char* ocsp_url = "http://ca.example/ocsp";

// A CA that is loaded, and a peer below it that was believed: with the word of an OCSP responder.
struct Scene {
    Key root_key = make_ec_key(), gateway_key = make_ec_key(), responder_key = make_ec_key();
    Issued root = Issued::root({"CN=Root", root_key, ca_extensions()});
    Issued gateway = issue("CN=gateway", "DNS:gw.example", gateway_key);
    Issued responder =
        root.issue({"CN=responder",
                    responder_key,
                    {{NID_key_usage, "digitalSignature"}, {NID_ext_key_usage, "OCSPSigning"}}});
    Peer peer;
    std::vector<crypto::PublicKey> public_keys;

    Scene() { peer.trust(root); }

    Issued issue(const std::string& subject, const std::string& names, const Key& key) const {
        auto extensions = gateway_extensions(names);
        extensions.emplace_back(NID_info_access, std::string("OCSP;URI:") + ocsp_url);
        return root.issue({subject, key, extensions});
    }
    void authenticate(const Issued& who, const std::string& id) {
        ike::RemoteAuth remote;
        remote.revocation = ike::RemoteAuth::Revocation::strict;
        const auto claim = peer.claim(who, id);
        ike::RevocationProgress progress;
        auto verdict = peer.store.verify_peer(claim.claim, remote, progress, peer.now);
        REQUIRE(std::holds_alternative<ike::NeedsFetch>(verdict));
        for (const auto& fetch : std::get<ike::NeedsFetch>(verdict).start)
            peer.store.fetched(fetch.id, responder.ocsp_response(fetch.body, {}), peer.now);
        verdict = peer.store.verify_peer(claim.claim, remote, progress, peer.now);
        REQUIRE(std::holds_alternative<ike::VerifiedPeer>(verdict));
    }

    // "X509 CA", "OCSP_RESPONSE", ... in their order.
    std::vector<std::string> listed(const std::string& type = "ANY", const std::string& flag = "",
                                    const std::string& subject = "") const {
        std::vector<std::string> kinds;
        for (const auto& message : certificate_messages(peer.store, public_keys, {type, flag, subject})) {
            const auto its_flag = message.text("flag");
            kinds.push_back(message.text("type") + (its_flag.empty() ? "" : " " + its_flag));
        }
        return kinds;
    }
};
using Kinds = std::vector<std::string>;

}  // namespace

TEST_CASE("the types of certificates, in any case; no word means any") {
    CHECK(certificate_type("x509_crl") == CertificateType{"X509_CRL", ""});
    CHECK(certificate_type("OCSP_RESPONSE") == CertificateType{"OCSP_RESPONSE", ""});
    CHECK(certificate_type("") == CertificateType{"ANY", ""});
    CHECK(certificate_type("x509ca") == CertificateType{"X509", "CA"});
    CHECK_FALSE(certificate_type("pgp"));
}

TEST_CASE("a peer that was believed, and the OCSP response that said so, are listed until they are flushed") {
    Scene scene;
    CHECK(scene.listed() == Kinds{"X509 CA"});
    scene.authenticate(scene.gateway, "gw.example");
    CHECK(scene.listed() == Kinds{"X509 NONE", "X509 CA", "OCSP_RESPONSE"});
    CHECK(scene.listed("OCSP_RESPONSE") == Kinds{"OCSP_RESPONSE"});
    CHECK(scene.listed("X509", "ca") == Kinds{"X509 CA"});
    CHECK(scene.listed("X509", "any") == Kinds{"X509 NONE", "X509 CA"});
    CHECK(scene.listed("ANY", "ca").size() == 3);  // the flag is for certificates alone
    CHECK(scene.listed("X509", "", "gw.example") == Kinds{"X509 NONE"});
    SECTION("OCSP responses") {
        scene.peer.store.flush_ocsp();
        CHECK(scene.listed() == Kinds{"X509 NONE", "X509 CA"});
    }
    SECTION("peers") {
        scene.peer.store.flush_peers();
        CHECK(scene.listed() == Kinds{"X509 CA", "OCSP_RESPONSE"});
    }
    SECTION("all, with what is loaded") {
        scene.peer.store.clear();
        CHECK(scene.listed() == Kinds{});
    }
}

TEST_CASE(
    "a certificate of a peer that is loaded, too, is listed once; the flag is also what it says of itself") {
    Scene scene;
    scene.authenticate(scene.gateway, "gw.example");
    REQUIRE(scene.peer.store.add_certificate(scene.gateway.certificate(), ike::CertificateFlag::none));
    REQUIRE(scene.peer.store.add_certificate(scene.responder.certificate(), ike::CertificateFlag::none));
    const auto other = Issued::root({"CN=Other", make_ec_key(), ca_extensions()});
    REQUIRE(scene.peer.store.add_certificate(other.certificate(), ike::CertificateFlag::none));
    CHECK(scene.listed("X509") == Kinds{"X509 NONE", "X509 CA", "X509 CA", "X509 OCSP"});
}

TEST_CASE("of many peers the last are remembered, and nothing is trusted for that") {
    Scene scene;
    for (std::size_t i = 0; i < ike::CredentialStore::max_of_peers + 5; ++i) {
        const auto name = "gw" + std::to_string(i) + ".example";
        scene.authenticate(scene.issue("CN=" + name, "DNS:" + name, scene.gateway_key), name);
    }
    CHECK(scene.peer.store.certificates_of_peers().size() == ike::CredentialStore::max_of_peers);
    CHECK(scene.peer.store.certificates_of_peers().front().subject_text() == "CN=gw36.example");
    // Who sends no certificate is not found among those of peers.
    auto claim = scene.peer.claim(scene.gateway, "gw.example");
    scene.authenticate(scene.gateway, "gw.example");
    claim.claim.certificates.clear();
    CHECK(scene.peer.refusal(claim, {}) != "");
}
