// Phase 1 with public key encryption and its revised mode, between two gateways: what comes up, whom each
// believes, and what is to be seen on the wire.
#include <catch2/catch.hpp>

#include "host/ike/v1/message.h"
#include "tests/unit/ike/v1_key_lab.h"

namespace keyline::test {

namespace {

using ike::AuthClass;
using ike::ConnectionConfig;
using Kind = ike::ReportEvent::Kind;
using Catch::Contains;

struct Case {
    AuthClass method = AuthClass::public_key_encryption;
    bool aggressive = false;
};
std::vector<Case> every_case() {
    return {{AuthClass::public_key_encryption, false},
            {AuthClass::public_key_encryption, true},
            {AuthClass::revised_public_key_encryption, false},
            {AuthClass::revised_public_key_encryption, true}};
}
std::vector<Case> revised_cases() {
    return {{AuthClass::revised_public_key_encryption, false},
            {AuthClass::revised_public_key_encryption, true}};
}
Case any_case() {
    return GENERATE(from_range(every_case()));
}
Case any_revised_case() {
    return GENERATE(from_range(revised_cases()));
}

bool contains(const Bytes& octets, ByteView wanted) {
    return std::search(octets.begin(), octets.end(), wanted.begin(), wanted.end()) != octets.end();
}

// The peers' keys are known as keys, without certificates.
void raw_keys(const KeyLab& lab, ConnectionConfig& connection, bool for_a) {
    auto& local = connection.local.front();
    auto& remote = connection.remote.front();
    local.certificates.clear();
    remote.certificates.clear();
    local.public_keys = {(for_a ? lab.a : lab.b).key().public_key().subject_public_key_info()};
    remote.public_keys = {(for_a ? lab.b : lab.a).key().public_key().subject_public_key_info()};
}

}  // namespace

TEST_CASE("public key encryption in both modes, with certificates and with raw keys", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    const bool raw = GENERATE(false, true);
    KeyLab lab;
    lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
        if (raw) raw_keys(lab, connection, for_a);
    });
    lab.network.establish();
    CHECK(lab.network.sent.size() == (aggressive ? 6U : 9U));
    CHECK(lab.network.a.ike_sa().remote_id == "b.example");
    CHECK(lab.network.b.ike_sa().remote_id == "a.example");
    // Who they are is nowhere to be read, in Aggressive Mode either.
    for (const auto& datagram : lab.network.sent) {
        CHECK_FALSE(contains(datagram.bytes, as_bytes("a.example")));
        CHECK_FALSE(contains(datagram.bytes, as_bytes("b.example")));
    }
}

TEST_CASE("public key encryption with every cipher and hash of Phase 1, and keys of several sizes",
          "[ikev1]") {
    const auto [method, aggressive] = any_case();
    const auto* suite =
        GENERATE("3des-sha1-modp1024", "des-md5-modp768", "aes256-sha1-ecp256", "blowfish256-md5-modp1024",
                 "camellia192-sha512-ecp521", "cast128-sha384-x448", "aes128-sha256-modp2048");
    CAPTURE(suite);
    static const auto odd = make_rsa_key(1031);
    static const auto large = make_rsa_key(3072);
    KeyLab lab(odd, large);
    lab.load(method, aggressive, {}, suite);
    lab.network.establish();
}

TEST_CASE("in Aggressive Mode one cipher and one hash are offered, as the first message needs them",
          "[ikev1]") {
    const auto [method, aggressive] = any_case();
    KeyLab lab;
    // The responder likes best what the initiator likes least.
    lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
        connection.proposals = {
            ike::Proposal::parse(ike::ProtocolId::ike, for_a ? "aes256-aes128-sha256-sha1-x25519"
                                                             : "aes128-aes256-sha1-sha256-x25519")
                .value()};
    });
    lab.network.establish();
    CHECK_THAT(lab.network.a.ike_sa().proposal, Contains(aggressive ? "AES_CBC-256" : "AES_CBC-128"));
    CHECK_THAT(lab.network.a.ike_sa().proposal, Contains(aggressive ? "SHA2_256" : "SHA1"));
}

TEST_CASE("public key encryption over a bad network, through a NAT, in fragments", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    SECTION("lossy") {
        const auto seed = GENERATE(range(1ULL, 6ULL));
        KeyLab lab(lab_keys().a, lab_keys().b, seed);
        lab.load(method, aggressive);
        crypto::SeededRandom random(seed);
        lab.network.wire = [&](const Peer&, ike::Datagram&) {
            VirtualNetwork::Fate fate;
            fate.lost = random.u32() % 4 == 0;
            fate.copies = 1 + random.u32() % 2;
            return fate;
        };
        lab.network.try_for(120s);
        lab.network.wire = {};
        if (lab.network.a.device.empty()) lab.network.try_for(10s);
        lab.network.run(200s);
        INFO(lab.network.a.describe() << lab.network.b.describe());
        REQUIRE(lab.network.a.outbound());
        CHECK(lab.network.b.find_inbound(lab.network.a.device.at(*lab.network.a.outbound()).outbound.spi) !=
              nullptr);
    }
    SECTION("NAT") {
        KeyLab lab;
        lab.load(method, aggressive,
                 [](ConnectionConfig& connection, bool) { connection.force_udp_encapsulation = true; });
        lab.network.establish();
        CHECK(lab.network.a.child_sa().udp_encapsulation);
        CHECK(lab.network.b.ike_sa().remote.port == 4500);
    }
    SECTION("fragments") {
        ike::EngineSettings settings;
        settings.fragment_bytes = 300;
        KeyLab lab(lab_keys().a, lab_keys().b, 1, settings);
        lab.load(method, aggressive);
        lab.network.establish();
        CHECK(lab.network.b.count("fragments_received") + lab.network.a.count("fragments_received") > 0);
    }
}

TEST_CASE("a new ISAKMP SA with public key encryption takes over, begun by either side", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    KeyLab lab;
    lab.load(method, aggressive);
    lab.network.establish();
    auto& who = GENERATE(true, false) ? lab.network.a : lab.network.b;
    lab.network.check_takeover(who);
}

// ---- Whose key

TEST_CASE("the initiator must know the responder's key, and says so before it sends anything", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    KeyLab lab;
    lab.load(method, aggressive, [](ConnectionConfig& connection, bool for_a) {
        if (for_a) connection.remote.front().certificates.clear();
    });
    lab.network.try_for(1s);
    CHECK(lab.network.sent.empty());
    CHECK_THAT(lab.network.a.last_text(Kind::initiation_failed),
               Contains("must be known before") && Contains("name its certificate"));
}

TEST_CASE("keys that cannot encrypt are refused before anything is sent", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    static const auto ec = make_ec_key();
    const bool own = GENERATE(true, false);
    KeyLab lab(own ? ec : lab_keys().a, own ? lab_keys().b : ec);
    lab.load(method, aggressive);
    lab.network.try_for(1s);
    CHECK(lab.network.sent.empty());
    CHECK_THAT(lab.network.a.last_text(Kind::initiation_failed), Contains("RSA key"));
}

TEST_CASE("HASH(1) names the certificate of a responder that has several", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    KeyLab lab;
    const auto second = lab.issue("b.example", lab_keys().other);
    SECTION("in one connection") {
        lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
            if (!for_a) connection.local.front().certificates = {second.der(), lab.b.der()};
        });
        lab.network.b.engine.credentials().add_private_key(second.key());
        lab.network.establish();
    }
    SECTION("in another connection than the first that fits") {
        lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
            if (for_a) return;
            auto other = connection;
            connection.name = "zlab";
            other.local.front().certificates = {second.der()};
            other.name = "another";
            REQUIRE(lab.network.b.engine.load_connection(other));
        });
        lab.network.b.engine.credentials().add_private_key(second.key());
        lab.network.establish();
        CHECK(lab.network.b.ike_sa().connection == "zlab");
    }
    SECTION("one that it has not") {
        lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
            if (for_a) connection.remote.front().certificates = {second.der()};
        });
        lab.network.try_for(300s);
        lab.network.check_nothing_came_up();
        const auto& events = lab.network.b.events;
        CHECK(std::any_of(events.begin(), events.end(),
                          [](const auto& event) { return event.text.find("HASH(1)") != std::string::npos; }));
    }
}

TEST_CASE("the revised mode brings the initiator's certificate to a responder that has only its CA",
          "[ikev1]") {
    const auto [method, aggressive] = any_revised_case();
    const bool sends = GENERATE(true, false);
    KeyLab lab;
    lab.load(method, aggressive, [&, early = aggressive](ConnectionConfig& connection, bool for_a) {
        using Send = ConnectionConfig::SendCertificate;
        if (!for_a) connection.remote.front().certificates.clear();
        // Nobody can ask before the first message of Aggressive Mode.
        connection.send_certificate = !sends ? Send::never : (early ? Send::always : Send::if_asked);
    });
    if (sends) {
        lab.network.establish();
        for (const auto& datagram : lab.network.sent)
            CHECK_FALSE(contains(datagram.bytes, ByteView(lab.a.der()).first(100)));
    } else {
        lab.network.try_for(300s);
        lab.network.check_nothing_came_up();
    }
}

TEST_CASE("a certificate of a stranger's CA is not encrypted for", "[ikev1]") {
    const auto [method, aggressive] = any_revised_case();
    KeyLab lab;
    const auto stranger = Issued::root({"C=CH, CN=Stranger", make_ec_key(), ca_extensions()});
    auto extensions = gateway_extensions("DNS:a.example");
    extensions[1].second = "keyEncipherment";
    lab.a = stranger.issue({"CN=a.example", lab_keys().a, extensions});
    lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
        if (!for_a) connection.remote.front().certificates.clear();
        connection.send_certificate = ConnectionConfig::SendCertificate::always;
    });
    lab.network.try_for(300s);
    lab.network.check_nothing_came_up();
}

TEST_CASE("names that RSA cannot encrypt are refused with a word on the revised mode", "[ikev1]") {
    const bool aggressive = GENERATE(false, true);
    KeyLab lab;
    std::string text = "example";
    for (int i = 0; i < 30; ++i) text.insert(0, "abcdefghi.");
    const auto long_name = ike::Identity::parse(text);
    const auto method = GENERATE(AuthClass::public_key_encryption, AuthClass::revised_public_key_encryption);
    const bool of_initiator = GENERATE(true, false);
    CAPTURE(aggressive, of_initiator);
    lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
        raw_keys(lab, connection, for_a);
        (for_a == of_initiator ? connection.local.front().id : connection.remote.front().id) = long_name;
    });
    if (method == AuthClass::revised_public_key_encryption) return lab.network.establish();
    lab.network.try_for(300s);
    lab.network.check_nothing_came_up();
    const auto& who = of_initiator ? lab.network.a : lab.network.b;
    CHECK_THAT(who.describe(), Contains("pubkey-encryption-revised"));
    CHECK(lab.network.sent.empty() == of_initiator);
}

// ---- Who is believed

TEST_CASE("a peer without the key that its name has is not believed", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    const bool initiator_lies = GENERATE(true, false);
    CAPTURE(initiator_lies);
    KeyLab lab;
    // The liar has a key of its own, and all that is public of the other.
    lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
        raw_keys(lab, connection, for_a);
        if (for_a == initiator_lies) {
            const auto own = public_key(lab_keys().other);
            connection.local.front().public_keys = {own.subject_public_key_info()};
        }
    });
    auto& liar = initiator_lies ? lab.network.a : lab.network.b;
    liar.engine.credentials().clear();
    liar.engine.credentials().add_private_key(private_key(lab_keys().other));
    lab.network.try_for(20s);
    lab.network.check_nothing_came_up();
    lab.network.run(300s);
    CHECK(lab.network.a.engine.list().empty());
    CHECK(lab.network.b.engine.list().empty());
    CHECK(lab.network.a.count_events(Kind::initiation_failed) == 1);
}

TEST_CASE("a peer with a key is nobody else than whose key it is", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    KeyLab lab;
    bool responder_is_lied_to = true;
    SECTION("an initiator with the name of another one that is known") {
        const auto c = lab.issue("c.example", lab_keys().other);
        lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
            if (for_a) {
                connection.local.front().id = ike::Identity::parse("c.example");
                return;
            }
            auto other = connection;
            other.name = "c";
            other.remote.front().id = ike::Identity::parse("c.example");
            other.remote.front().certificates = {c.der()};
            REQUIRE(lab.network.b.engine.load_connection(other));
        });
    }
    SECTION("an initiator whom nobody knows") {
        lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
            if (for_a) connection.local.front().id = ike::Identity::parse("nobody.example");
        });
    }
    SECTION("a responder with another name") {
        responder_is_lied_to = false;
        lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
            if (!for_a) connection.local.front().id = ike::Identity::parse("c.example");
        });
    }
    SECTION("a responder with another name, where the initiator expects any") {
        responder_is_lied_to = false;
        lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
            if (for_a) connection.remote.front().id = ike::Identity::parse("*.example");
            if (!for_a) connection.local.front().id = ike::Identity::parse("c.example");
        });
    }
    lab.network.try_for(300s);
    INFO(lab.network.a.describe() << lab.network.b.describe());
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
    CHECK(lab.network.a.count("ike_sas_established") == 0);
    CHECK(lab.network.a.engine.list().empty());
    // In Main Mode the responder believes before the initiator does.
    if (responder_is_lied_to) CHECK(lab.network.b.engine.list().empty());
    if (responder_is_lied_to) CHECK(lab.network.b.count("ike_sas_established") == 0);
}

TEST_CASE("with several peers at one address the connection is found by name and key", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    KeyLab lab;
    const auto c = lab.issue("c.example", lab_keys().other);
    lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
        if (for_a) return;
        auto other = connection;
        other.name = "c";
        other.remote.front().id = ike::Identity::parse("c.example");
        other.remote.front().certificates = {c.der()};
        REQUIRE(lab.network.b.engine.load_connection(other));
    });
    lab.network.establish();
    CHECK(lab.network.b.ike_sa().connection == "lab");
}

TEST_CASE("a connection with another key than the one that was used is not taken for the name", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    KeyLab lab;
    const auto second = lab.issue("b.example", lab_keys().other);
    lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
        if (for_a) return;
        auto of_second = connection;
        of_second.name = "second";
        of_second.local.front().certificates = {second.der()};
        REQUIRE(lab.network.b.engine.load_connection(of_second));
        connection.remote.front().id = ike::Identity::parse("c.example");
    });
    lab.network.b.engine.credentials().add_private_key(second.key());
    lab.network.try_for(60s);
    lab.network.check_nothing_came_up();
}

TEST_CASE("no method takes the place of another", "[ikev1]") {
    using Methods = std::pair<AuthClass, AuthClass>;
    const auto [of_a, of_b] =
        GENERATE(Methods(AuthClass::psk, AuthClass::public_key_encryption),
                 Methods(AuthClass::public_key_encryption, AuthClass::psk),
                 Methods(AuthClass::public_key, AuthClass::public_key_encryption),
                 Methods(AuthClass::public_key_encryption, AuthClass::public_key),
                 Methods(AuthClass::public_key_encryption, AuthClass::revised_public_key_encryption),
                 Methods(AuthClass::revised_public_key_encryption, AuthClass::public_key_encryption),
                 Methods(AuthClass::revised_public_key_encryption, AuthClass::psk));
    const bool aggressive = GENERATE(false, true);
    KeyLab lab;
    lab.load(AuthClass::psk, aggressive, [&, a = of_a, b = of_b](ConnectionConfig& connection, bool for_a) {
        connection.local.front().method = for_a ? a : b;
        connection.remote.front().method = for_a ? a : b;
        connection.aggressive_psk = true;
    });
    for (auto* peer : {&lab.network.a, &lab.network.b})
        peer->engine.credentials().add_shared_secret(secret_of("the same on both sides"));
    lab.network.try_for(300s);
    lab.network.check_nothing_came_up();
    CHECK(lab.network.b.count("refused_no_proposal_chosen") > 0);
}

TEST_CASE("a connection that mixes public key encryption with something else is not loaded", "[ikev1]") {
    auto connection = lab_connection(true);
    connection.version = ike::IkeVersion::v1;
    connection.local.front().method = AuthClass::public_key_encryption;
    const auto theirs = GENERATE(as<std::optional<AuthClass>>{}, AuthClass::psk, AuthClass::public_key,
                                 AuthClass::revised_public_key_encryption, std::nullopt);
    connection.remote.front().method = theirs;
    KeyLab lab;
    CHECK_FALSE(lab.network.a.engine.load_connection(connection));
}

// ---- Revocation

TEST_CASE("what says whether a key is revoked is fetched before anybody encrypts with it", "[ikev1]") {
    const auto [method, aggressive] = any_case();
    const bool of_responder = GENERATE(true, false);
    const bool revoked = GENERATE(false, true);
    CAPTURE(of_responder, revoked);
    KeyLab lab;
    auto& judged = of_responder ? lab.b : lab.a;
    judged = lab.issue(of_responder ? "b.example" : "a.example", of_responder ? lab_keys().b : lab_keys().a,
                       {{NID_crl_distribution_points, "URI:http://crl.example/ca.crl"}});
    lab.load(method, aggressive, [&](ConnectionConfig& connection, bool for_a) {
        if (for_a == of_responder) connection.remote.front().revocation = ike::RemoteAuth::Revocation::strict;
    });
    auto& judge = of_responder ? lab.network.a : lab.network.b;
    lab.network.try_for(1s);
    REQUIRE(judge.fetches.size() == 1);
    CHECK(lab.network.sent.empty() == of_responder);
    // It is asked for more while it waits.
    if (of_responder) REQUIRE(judge.engine.initiate(lab.network.now, "lab", "net"));
    lab.network.run(1s);
    const auto crl =
        lab.root.crl({revoked ? std::vector<const Issued*>{&judged} : std::vector<const Issued*>{}});
    judge.engine.fetched(lab.network.now, judge.fetches.front().id, crl);
    lab.network.run(20s);
    CHECK(judge.fetches.size() == 1);
    if (!revoked) {
        INFO(lab.network.a.describe() << lab.network.b.describe());
        CHECK(lab.network.a.device.size() == 1);
        return lab.network.check_agreement();
    }
    lab.network.run(300s);
    lab.network.check_nothing_came_up();
    CHECK_THAT(judge.describe(), Contains("revoked"));
}

}  // namespace keyline::test
