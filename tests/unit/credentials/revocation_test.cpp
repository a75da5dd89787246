// CRLs and OCSP: what is fetched, what is believed, what the policies make of it.
#include <catch2/catch.hpp>

#include "tests/unit/credentials/peer.h"

using namespace keyline;
using namespace keyline::ike;
using namespace keyline::test;
using Catch::Contains;
using Policy = RemoteAuth::Revocation;

namespace {

constexpr const char* crl_url = "http://ca.example/lab.crl";
constexpr const char* ocsp_url = "http://ca.example/ocsp";

struct Keys {
    Key root = make_ec_key();
    Key gateway = make_ec_key();
    Key responder = make_ec_key();
    Key other = make_ec_key();
};
const Keys& keys() {
    static const Keys all;
    return all;
}

// A CA, a gateway below it, and the world's answers.
struct Scene {
    Issued root = Issued::root({"CN=Root", keys().root, ca_extensions()});
    Issued gateway = issue(true, true);
    Peer peer;
    RemoteAuth remote;
    std::vector<FetchUrl> fetched;  // what was asked for
    std::function<Result<Bytes>(const FetchUrl&)> world = [](const FetchUrl&) { return fail("no route"); };

    Scene() { peer.trust(root); }

    Issued issue(bool with_crl, bool with_ocsp) const {
        auto extensions = gateway_extensions("DNS:gw.example");
        if (with_crl) extensions.emplace_back(NID_crl_distribution_points, std::string("URI:") + crl_url);
        if (with_ocsp) extensions.emplace_back(NID_info_access, std::string("OCSP;URI:") + ocsp_url);
        return root.issue({"CN=gateway", keys().gateway, extensions});
    }

    // The refusal, or nothing.
    std::string ask(Policy policy) {
        remote.revocation = policy;
        const auto claim = peer.claim(gateway, "gw.example");
        RevocationProgress progress;
        for (int round = 0; round < 20; ++round) {
            const auto verdict = peer.store.verify_peer(claim.claim, remote, progress, peer.now);
            if (const auto* refused = std::get_if<RefusedPeer>(&verdict)) return refused->reason;
            if (std::holds_alternative<VerifiedPeer>(verdict)) return "";
            const auto& needs = std::get<NeedsFetch>(verdict);
            REQUIRE_FALSE(needs.waiting_for.empty());
            for (const auto& fetch : needs.start) {
                fetched.push_back(fetch);
                peer.store.fetched(fetch.id, world(fetch), peer.now);
            }
        }
        return "it never ends";
    }

    void serve(const Bytes& crl) {
        world = [crl](const FetchUrl& fetch) -> Result<Bytes> {
            if (fetch.method == FetchUrl::Method::get && fetch.url == crl_url) return crl;
            return fail("404");
        };
    }
    void serve_ocsp(const Issued& responder, const Issued::Answer& answer) {
        world = [responder, answer](const FetchUrl& fetch) -> Result<Bytes> {
            if (fetch.method == FetchUrl::Method::post && fetch.url == ocsp_url &&
                fetch.content_type == "application/ocsp-request")
                return responder.ocsp_response(fetch.body, answer);
            return fail("404");
        };
    }
    Issued responder(const Issued& issuer, const char* usage = "OCSPSigning") const {
        return issuer.issue({"CN=responder",
                             keys().responder,
                             {{NID_key_usage, "digitalSignature"}, {NID_ext_key_usage, usage}}});
    }
    void all_policies(const std::string& strict, const std::string& if_uri, const std::string& relaxed) {
        const auto check = [](const std::string& refusal, const std::string& wanted) {
            if (wanted.empty()) {
                CHECK(refusal == "");
            } else {
                CHECK_THAT(refusal, Contains(wanted));
            }
        };
        check(ask(Policy::strict), strict);
        check(ask(Policy::if_uri), if_uri);
        check(ask(Policy::relaxed), relaxed);
    }
};

}  // namespace

TEST_CASE("without any answer: strict refuses, ifuri refuses when there are URIs, relaxed accepts") {
    Scene scene;
    scene.all_policies("is not known", "is not known", "");
    scene.gateway = scene.issue(false, false);
    scene.fetched.clear();
    scene.all_policies("is not known", "", "");
    CHECK(scene.fetched.empty());
}

TEST_CASE("a certificate that is trusted by name, of a CA that is not known") {
    Scene scene;
    scene.peer.store.clear();
    scene.remote.certificates = {scene.gateway.der()};
    scene.all_policies("without the certificate of its CA", "without the certificate of its CA", "");
    scene.gateway = scene.issue(false, false);
    scene.remote.certificates = {scene.gateway.der()};
    scene.all_policies("without the certificate of its CA", "", "");
    CHECK(scene.fetched.empty());
    auto alone = Request{"CN=gateway", keys().gateway, gateway_extensions("DNS:gw.example")};
    scene.gateway = Issued::root(alone);
    scene.remote.certificates = {scene.gateway.der()};
    scene.all_policies("", "", "");
}

TEST_CASE("OCSP is asked before the CRL, each URL once an authentication") {
    Scene scene;
    CHECK(scene.ask(Policy::relaxed) == "");
    REQUIRE(scene.fetched.size() == 2);
    CHECK(scene.fetched[0].url == ocsp_url);
    CHECK(scene.fetched[1].url == crl_url);
    CHECK(scene.ask(Policy::relaxed) == "");
    CHECK(scene.fetched.size() == 4);
}

TEST_CASE("a good CRL satisfies strict, and is kept until its nextUpdate") {
    Scene scene;
    scene.gateway = scene.issue(true, false);
    scene.serve(scene.root.crl({}));
    scene.all_policies("", "", "");
    CHECK(scene.fetched.size() == 1);
    scene.peer.now = noon + hours(25);
    scene.serve(scene.root.crl({{}, hours(24), hours(48), "", 2}));
    CHECK(scene.ask(Policy::strict) == "");
    CHECK(scene.fetched.size() == 2);
    CHECK(scene.peer.store.revocation().crls().size() == 1);
    scene.peer.store.flush_crls();
    CHECK(scene.ask(Policy::strict) == "");
    CHECK(scene.fetched.size() == 3);
}

TEST_CASE("who is revoked by CRL is refused under each policy, also when the CRL is out of date") {
    Scene scene;
    scene.gateway = scene.issue(true, false);
    scene.serve(scene.root.crl({{&scene.gateway}}));
    scene.all_policies("is revoked", "is revoked", "is revoked");
    scene.peer.now = noon + hours(100);
    scene.world = [](const FetchUrl&) { return fail("down"); };
    scene.all_policies("is revoked", "is revoked", "is revoked");
}

TEST_CASE("CRLs that prove nothing") {
    Scene scene;
    scene.gateway = scene.issue(true, false);
    SECTION("out of date") {
        scene.serve(scene.root.crl({{}, hours(-48), hours(-24)}));
        scene.all_policies("outdated", "outdated", "");
    }
    SECTION("of the future") {
        scene.serve(scene.root.crl({{}, hours(24), hours(48)}));
        scene.all_policies("outdated", "outdated", "");
    }
    SECTION("of another issuer of the same name") {
        const auto fake = Issued::root({"CN=Root", keys().other, ca_extensions()});
        scene.serve(fake.crl({{&scene.gateway}}));
        scene.all_policies("is not known", "is not known", "");
    }
    SECTION("for CA certificates only") {
        scene.serve(scene.root.crl({{}, hours(-1), hours(24), "critical,onlyCA:TRUE"}));
        scene.all_policies("is not known", "is not known", "");
    }
    SECTION("for another distribution point") {
        scene.serve(
            scene.root.crl({{}, hours(-1), hours(24), "critical,fullname:URI:http://ca.example/2.crl"}));
        scene.all_policies("is not known", "is not known", "");
    }
    SECTION("of a CA that may not sign CRLs") {
        auto extensions = ca_extensions();
        extensions[1].second = "critical,keyCertSign";
        scene.root = Issued::root({"CN=Root", keys().root, extensions});
        scene.gateway = scene.issue(true, false);
        scene.peer.store.clear();
        scene.peer.trust(scene.root);
        scene.serve(scene.root.crl({}));
        scene.all_policies("is not known", "is not known", "");
    }
    SECTION("junk, empty, cut off") {
        const auto good = scene.root.crl({});
        for (const auto& bytes : {Bytes{}, Bytes(5000, 0x30), Bytes(good.begin(), good.end() - 3)}) {
            scene.serve(bytes);
            scene.all_policies("is not known", "is not known", "");
        }
    }
}

TEST_CASE("a CRL for this distribution point counts; one for user certificates too") {
    Scene scene;
    scene.gateway = scene.issue(true, false);
    scene.serve(scene.root.crl({{}, hours(-1), hours(24), std::string("critical,fullname:URI:") + crl_url}));
    scene.all_policies("", "", "");
    scene.peer.store.flush_crls();
    scene.serve(scene.root.crl({{}, hours(-1), hours(24), "critical,onlyuser:TRUE"}));
    scene.all_policies("", "", "");
}

TEST_CASE("a configured CRL and the authority's URLs serve certificates without any") {
    Scene scene;
    scene.gateway = scene.issue(false, false);
    SECTION("a CRL of the x509crl folder") {
        scene.peer.store.add_crl(crypto::Crl::parse(scene.root.crl({})).value());
        scene.all_policies("", "", "");
        scene.peer.store.add_crl(
            crypto::Crl::parse(scene.root.crl({{&scene.gateway}, hours(0), hours(24), "", 2})).value());
        scene.all_policies("is revoked", "is revoked", "is revoked");
    }
    SECTION("an authority") {
        REQUIRE(scene.peer.store.add_authority(
            {"lab", scene.root.certificate(), {"file:///etc/lab.crl", crl_url}, {}, {}}));
        scene.serve(scene.root.crl({}));
        scene.all_policies("", "", "");
        REQUIRE(scene.fetched.size() == 2);
        CHECK(scene.fetched[0].url == "file:///etc/lab.crl");
        CHECK(scene.peer.store.remove_authority("lab"));
        CHECK_FALSE(scene.peer.store.remove_authority("lab"));
    }
    SECTION("an authority of another CA") {
        const auto other = Issued::root({"CN=Other", keys().other, ca_extensions()});
        REQUIRE(scene.peer.store.add_authority({"other", other.certificate(), {crl_url}, {ocsp_url}, {}}));
        scene.all_policies("is not known", "", "");
        CHECK(scene.fetched.empty());
    }
}

TEST_CASE("a certificate does not send us to files, to other protocols or to what is no URL") {
    Scene scene;
    auto extensions = gateway_extensions("DNS:gw.example");
    extensions.emplace_back(NID_crl_distribution_points,
                            "URI:file:///etc/passwd,URI:ldap://x/cn=y,URI:ftp://x/y,URI:http://x/y z");
    extensions.emplace_back(NID_info_access, "OCSP;URI:file:///etc/passwd");
    scene.gateway = scene.root.issue({"CN=gateway", keys().gateway, extensions});
    CHECK(scene.ask(Policy::relaxed) == "");
    CHECK(scene.fetched.empty());
}

TEST_CASE("OCSP answers of who may give them") {
    Scene scene;
    SECTION("the issuer") {
        scene.serve_ocsp(scene.root, {});
    }
    SECTION("the issuer, named by its key") {
        Issued::Answer answer;
        answer.by_key = true;
        scene.serve_ocsp(scene.root, answer);
    }
    SECTION("the issuer, whose certificate is left out") {
        Issued::Answer answer;
        answer.include_signer = false;
        scene.serve_ocsp(scene.root, answer);
    }
    SECTION("a delegate") {
        scene.serve_ocsp(scene.responder(scene.root), {});
    }
    SECTION("without nonce") {
        Issued::Answer answer;
        answer.copy_nonce = false;
        scene.serve_ocsp(scene.root, answer);
    }
    SECTION("without nextUpdate") {
        Issued::Answer answer;
        answer.with_next_update = false;
        scene.serve_ocsp(scene.root, answer);
    }
    SECTION("a responder that the configuration trusts") {
        const auto other = Issued::root({"CN=Elsewhere", keys().other, ca_extensions()});
        const auto trusted = scene.responder(other);
        REQUIRE(scene.peer.store.add_certificate(trusted.certificate(), CertificateFlag::ocsp));
        scene.serve_ocsp(trusted, {});
    }
    scene.all_policies("", "", "");
    CHECK(scene.fetched.size() == 1);  // the answer is kept
    CHECK(scene.peer.store.revocation().ocsp_responses().size() == 1);
    scene.peer.store.flush_ocsp();
    CHECK(scene.ask(Policy::strict) == "");
    CHECK(scene.fetched.size() == 2);
}

TEST_CASE("OCSP: revoked is revoked, now and later") {
    Scene scene;
    Issued::Answer answer;
    answer.status = V_OCSP_CERTSTATUS_REVOKED;
    scene.serve_ocsp(scene.responder(scene.root), answer);
    scene.all_policies("is revoked", "is revoked", "is revoked");
    scene.peer.now = noon + hours(100);
    scene.world = [](const FetchUrl&) { return fail("down"); };
    scene.all_policies("is revoked", "is revoked", "is revoked");
}

TEST_CASE("OCSP answers that prove nothing") {
    Scene scene;
    scene.gateway = scene.issue(false, true);
    Issued::Answer answer;
    std::string why = "is not known";
    SECTION("a delegate without the right to sign them") {
        scene.serve_ocsp(scene.responder(scene.root, "serverAuth"), {});
    }
    SECTION("a delegate of another CA") {
        const auto other = Issued::root({"CN=Root", keys().other, ca_extensions()});
        scene.serve_ocsp(scene.responder(other), {});
    }
    SECTION("the certificate itself") {
        scene.serve_ocsp(scene.gateway, {});
    }
    SECTION("an expired delegate") {
        auto request = Request{"CN=responder", keys().responder, {{NID_ext_key_usage, "OCSPSigning"}}};
        request.not_after = hours(-1);
        scene.serve_ocsp(scene.root.issue(request), {});
    }
    SECTION("another nonce") {
        answer.other_nonce = Bytes(16, 7);
        scene.serve_ocsp(scene.root, answer);
    }
    SECTION("status unknown") {
        answer.status = V_OCSP_CERTSTATUS_UNKNOWN;
        scene.serve_ocsp(scene.root, answer);
    }
    SECTION("out of date") {
        answer.this_update = hours(-48);
        answer.next_update = hours(-24);
        scene.serve_ocsp(scene.root, answer);
        why = "outdated";
    }
    SECTION("of the future") {
        answer.this_update = hours(24);
        answer.next_update = hours(48);
        scene.serve_ocsp(scene.root, answer);
        why = "outdated";
    }
    SECTION("old, without nextUpdate") {
        answer.this_update = hours(-25);
        answer.with_next_update = false;
        scene.serve_ocsp(scene.root, answer);
        why = "outdated";
    }
    SECTION("about another certificate") {
        const auto other = scene.issue(false, true);
        const auto request = crypto::make_ocsp_request(other.certificate(), scene.root.certificate(), {});
        const auto response = scene.root.ocsp_response(request, {});
        scene.world = [response](const FetchUrl&) -> Result<Bytes> { return response; };
    }
    SECTION("tampered with") {
        scene.world = [root = scene.root](const FetchUrl& fetch) {
            auto response = root.ocsp_response(fetch.body, {});
            const std::string_view year("20251231");  // of thisUpdate
            const auto at = std::search(response.begin(), response.end(), year.begin(), year.end());
            REQUIRE(at != response.end());
            at[7] = '0';
            return response;
        };
    }
    SECTION("junk") {
        scene.world = [](const FetchUrl&) { return Bytes(300, 0x30); };
    }
    SECTION("an error of the responder: tryLater") {
        scene.world = [](const FetchUrl&) { return Bytes{0x30, 3, 0x0a, 1, 3}; };
    }
    scene.all_policies(why, why, "");
}

TEST_CASE("intermediates are checked as well") {
    Scene scene;
    const auto sub_key = keys().other;
    auto extensions = ca_extensions();
    extensions.emplace_back(NID_crl_distribution_points, std::string("URI:") + crl_url);
    const auto sub = scene.root.issue({"CN=Sub", sub_key, extensions});
    const auto below = sub.issue({"CN=gateway", keys().gateway, gateway_extensions("DNS:gw.example")});
    const auto claim = scene.peer.claim(below, "gw.example", {&sub});
    scene.remote.revocation = Policy::relaxed;
    const auto revoked = scene.root.crl({{&sub}});
    RevocationProgress progress;
    auto verdict = scene.peer.store.verify_peer(claim.claim, scene.remote, progress, noon);
    REQUIRE(std::holds_alternative<NeedsFetch>(verdict));
    scene.peer.store.fetched(std::get<NeedsFetch>(verdict).start.at(0).id, revoked, noon);
    verdict = scene.peer.store.verify_peer(claim.claim, scene.remote, progress, noon);
    REQUIRE(std::holds_alternative<RefusedPeer>(verdict));
    CHECK(std::get<RefusedPeer>(verdict).reason == "\"CN=Sub\" is revoked");
}

TEST_CASE("two authentications wait for one fetch") {
    Scene scene;
    scene.gateway = scene.issue(true, false);
    const auto claim = scene.peer.claim(scene.gateway, "gw.example");
    RevocationProgress first, second;
    const auto ask = [&](RevocationProgress& progress) {
        return scene.peer.store.verify_peer(claim.claim, scene.remote, progress, noon);
    };
    const auto one = std::get<NeedsFetch>(ask(first));
    const auto two = std::get<NeedsFetch>(ask(second));
    REQUIRE(one.start.size() == 1);
    CHECK(two.start.empty());
    CHECK(two.waiting_for == one.waiting_for);
    CHECK(std::get<NeedsFetch>(ask(first)).start.empty());
    scene.peer.store.fetched(one.start[0].id, scene.root.crl({}), noon);
    CHECK(std::holds_alternative<VerifiedPeer>(ask(first)));
    CHECK(std::holds_alternative<VerifiedPeer>(ask(second)));
    scene.peer.store.fetched(one.start[0].id, scene.root.crl({{&scene.gateway}}),
                             noon);  // a second answer: nothing
    CHECK(std::holds_alternative<VerifiedPeer>(ask(first)));
}

TEST_CASE("what is kept is bounded") {
    crypto::SeededRandom random(1);
    Revocation revocation(random);
    const auto root = Issued::root({"CN=Root", keys().root, ca_extensions()});
    const auto gateway = root.issue({"CN=gateway", keys().gateway, gateway_extensions("DNS:gw.example")});
    std::map<std::string, Authority> authorities;
    auto& authority =
        authorities.emplace("lab", Authority{"lab", root.certificate(), {}, {}, {}}).first->second;
    RevocationProgress progress;
    for (int i = 0; i < 300; ++i) {
        const auto url = "http://ca.example/" + std::to_string(i);
        authority.crl_urls = {url};
        const auto verdict = revocation.check({gateway.certificate(), root.certificate()}, Policy::strict,
                                              authorities, progress, noon);
        REQUIRE(std::holds_alternative<Revocation::Waiting>(verdict));
        // For another distribution point each: none replaces another, none says anything of the gateway.
        revocation.fetched(std::get<Revocation::Waiting>(verdict).start.at(0).id,
                           root.crl({{}, hours(-1), hours(24), "critical,fullname:URI:" + url}), {}, noon);
    }
    CHECK(revocation.crls().size() == Revocation::max_crls);
}
