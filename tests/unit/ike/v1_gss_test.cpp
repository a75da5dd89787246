// Phase 1 with GSS-API: what comes up, whom each side believes, and what strangers can do. The mechanism is
// one in memory; tests/interop has a Kerberos server.
#include <catch2/catch.hpp>

#include "host/ike/auth/principals.h"
#include "host/ike/v1/message.h"
#include "host/ike/v1/payloads.h"
#include "host/ike/v1/vendor_ids.h"
#include "tests/unit/ike/fake_gss.h"
#include "tests/unit/ike/virtual_network.h"

namespace keyline::test {

namespace {

using Catch::Contains;
using ike::Identity;
using ike::v1::PayloadType;
using Kind = ike::ReportEvent::Kind;
using Connection = ike::ConnectionConfig;

constexpr auto moon = "host/a.example@LAB.TEST";
constexpr auto sun = "host/b.example@LAB.TEST";

void name(Connection& connection, const std::string& local, const std::string& remote) {
    connection.local.front().id = Identity::parse(local);
    connection.remote.front().id = Identity::parse(remote);
}

struct GssLab {
    FakeRealm realm;
    VirtualNetwork network;
    GssLab() : network(1, settings(realm)) {}

    static ike::EngineSettings settings(FakeRealm& realm) {
        ike::EngineSettings made;
        made.gss = std::make_shared<FakeGss>(realm);
        return made;
    }
    static Connection connection(bool for_a, bool aggressive) {
        auto made = lab_connection(for_a, "aes256-sha256-x25519", "aes256-sha256");
        made.version = ike::IkeVersion::v1;
        made.aggressive = aggressive;
        made.local.front().method = ike::AuthClass::gss_api;
        made.remote.front().method = ike::AuthClass::gss_api;
        return made;
    }
    using Change = std::function<void(Connection&, bool for_a)>;
    void load(bool aggressive, const Change& change = {}) {
        for (const bool for_a : {true, false}) {
            auto made = connection(for_a, aggressive);
            if (change) change(made, for_a);
            REQUIRE((for_a ? network.a : network.b).engine.load_connection(made));
        }
    }
    // The wire changes the payload of the number-th datagram that is sent.
    void change(std::size_t number, PayloadType type, std::function<void(Bytes& body)> how) {
        network.wire = [this, number, type, how = std::move(how)](const Peer&, ike::Datagram& datagram) {
            if (network.sent.size() != number) return VirtualNetwork::Fate{};
            const auto message = ike::v1::decode_message(datagram.bytes);
            REQUIRE(message);
            auto payloads = message->chain.payloads;
            for (auto& payload : payloads)
                if (payload.type == type) how(payload.body);
            std::erase_if(payloads, [&](const auto& payload) { return payload.body.empty(); });
            datagram.bytes = ike::v1::encode_message(message->header, ike::v1::encode_chain(payloads));
            return VirtualNetwork::Fate{};
        };
    }
    // Where a side's token travels, and where the responder's HASH does: the how manieth datagram.
    static std::size_t token_of(bool initiator, bool aggressive) {
        return (aggressive ? 1U : 3U) + (initiator ? 0U : 1U);
    }
};

Bytes& replace_text(Bytes& body, const std::string& from, const std::string& to) {
    const auto wide = ike::gss_identity_name(from);
    const auto found = std::search(body.begin(), body.end(), wide.begin(), wide.end());
    REQUIRE(found != body.end());
    const auto other = ike::gss_identity_name(to);
    REQUIRE(other.size() == wide.size());
    std::copy(other.begin(), other.end(), found);
    return body;
}

}  // namespace

TEST_CASE("GSS-API in both modes, with host names and with principals", "[ikev1][gss]") {
    const bool aggressive = GENERATE(false, true);
    const bool principals = GENERATE(false, true);
    GssLab lab;
    lab.load(aggressive, [&](Connection& connection, bool for_a) {
        if (principals) name(connection, for_a ? "me@LAB.TEST" : sun, for_a ? sun : "me@LAB.TEST");
    });
    lab.network.establish();
    CHECK(lab.network.sent.size() == (aggressive ? 6U : 9U));
    CHECK(lab.network.b.ike_sa().remote_id == (principals ? "me@LAB.TEST" : "a.example"));
    CHECK(lab.realm.contexts == 2);
    const auto first = ike::v1::decode_message(lab.network.sent.front().bytes);
    REQUIRE(first);
    CHECK(std::any_of(first->chain.payloads.begin(), first->chain.payloads.end(), [](const auto& payload) {
        return payload.type == PayloadType::vendor_id &&
               payload.body == ike::v1::vendor_id(ike::v1::VendorId::gss_api);
    }));
}

TEST_CASE("GSS-API: a new ISAKMP SA takes over, begun by either side", "[ikev1][gss]") {
    GssLab lab;
    lab.load(GENERATE(false, true));
    lab.network.establish();
    auto& who = GENERATE(true, false) ? lab.network.a : lab.network.b;
    lab.network.check_takeover(who);
    CHECK(lab.realm.contexts == 4);
}

TEST_CASE("GSS-API: the connection is found by the name that is proved", "[ikev1][gss]") {
    const bool aggressive = GENERATE(false, true);
    GssLab lab;
    lab.load(aggressive, [&](Connection& connection, bool for_a) {
        if (for_a) return name(connection, "me@LAB.TEST", sun);
        name(connection, sun, "*@LAB.TEST");
        auto other = connection;
        other.name = "a-stranger";
        other.remote.front().id = Identity::parse("you@LAB.TEST");
        REQUIRE(lab.network.b.engine.load_connection(other));
    });
    lab.network.establish();
    CHECK(lab.network.b.ike_sa().connection == "lab");
}

// ---- The configuration

TEST_CASE("GSS-API: what it cannot prove is not loaded", "[ikev1][gss]") {
    GssLab lab;
    const auto refusal = [&](const GssLab::Change& change) {
        auto connection = GssLab::connection(true, false);
        change(connection, true);
        const auto done = lab.network.a.engine.load_connection(connection);
        REQUIRE_FALSE(done);
        return done.error().message;
    };
    const auto* name_of_nobody = GENERATE("192.0.2.1", "C=CH, CN=me", "%any", "@#0102", "host/a.example");
    CHECK_THAT(refusal([&](auto& connection, bool) { name(connection, name_of_nobody, sun); }),
               Contains("local id") && Contains("host/gw.example@REALM"));
    CHECK_THAT(refusal([&](auto& connection, bool) { name(connection, moon, name_of_nobody); }),
               Contains("remote id"));
    CHECK_THAT(refusal([](auto& connection, bool) { name(connection, "*@LAB.TEST", sun); }),
               Contains("local id"));
    CHECK_THAT(refusal([](auto& connection, bool) { name(connection, moon, "email:*LAB.TEST"); }),
               Contains("remote id"));
    CHECK_THAT(
        refusal([](auto& connection, bool) { connection.remote.front().method = ike::AuthClass::psk; }),
        Contains("both sides"));
    CHECK_THAT(refusal([](auto& connection, bool) { connection.remote.front().method.reset(); }),
               Contains("both sides"));
    VirtualNetwork without(1);
    const auto done = without.a.engine.load_connection(GssLab::connection(true, false));
    REQUIRE_FALSE(done);
    CHECK_THAT(done.error().message, Contains("no GSS-API"));
}

TEST_CASE("GSS-API: which principal is whom", "[ikev1][gss]") {
    const auto check = [](const std::string& configured, const std::string& presented,
                          const std::string& proven) {
        return ike::check_principal(Identity::parse(configured), Identity::parse(presented), {moon, proven})
            .has_value();
    };
    CHECK(check("b.example", "b.example", sun));
    CHECK(check(sun, sun, sun));
    CHECK(check("*@LAB.TEST", "me@LAB.TEST", "me@LAB.TEST"));
    CHECK(check("*.example", "b.example", sun));
    // Another name, another realm, another service.
    CHECK_FALSE(check("b.example", "b.example", "host/c.example@LAB.TEST"));
    CHECK_FALSE(check("b.example", "b.example", "host/b.example@OTHER.TEST"));
    CHECK_FALSE(check("b.example", "b.example", "http/b.example@LAB.TEST"));
    CHECK_FALSE(check("b.example", "b.example", "b.example@LAB.TEST"));
    CHECK_FALSE(check(sun, "b.example", sun));
    CHECK_FALSE(check("*@LAB.TEST", "me@OTHER.TEST", "me@OTHER.TEST"));
    CHECK_FALSE(check("*@LAB.TEST", "me@LAB.TEST", "me@OTHER.TEST"));
    // Identities that are equal elsewhere.
    CHECK_FALSE(check("me@LAB.TEST", "Me@LAB.TEST", "Me@LAB.TEST"));
    CHECK_FALSE(check("*@LAB.TEST", "me@lab.test", "me@lab.test"));
    CHECK_FALSE(check("b.example", "B.example", "host/B.example@LAB.TEST"));
    // What Kerberos writes with a backslash.
    CHECK_FALSE(check("*@LAB.TEST", "me@OTHER\\@LAB.TEST", "me@OTHER\\@LAB.TEST"));
    CHECK_FALSE(check("b.example", "b.example", "host/b.example"));
    // Addresses prove nothing.
    CHECK_FALSE(check("%any", "192.0.2.2", sun));
}

TEST_CASE("GSS-API: GSS Identity Names", "[ikev1][gss]") {
    CHECK(ike::gss_identity_name("a/b") == Bytes{'a', 0, '/', 0, 'b', 0});
    const auto named = [](const std::string& text) { return ike::gss_identity_name(text); };
    CHECK(ike::may_be(named(sun), sun));
    CHECK(ike::may_be(named("host/b.example"), sun));
    CHECK(ike::may_be(named(sun), "host/b.example"));
    CHECK_FALSE(ike::may_be(named("host/b.example@OTHER.TEST"), sun));
    CHECK_FALSE(ike::may_be(named("host/c.example"), sun));
    CHECK_FALSE(ike::may_be({}, sun));
    auto odd = named(sun);
    odd.push_back('x');
    CHECK_FALSE(ike::may_be(odd, sun));
    odd.pop_back();
    odd[1] = 1;
    CHECK_FALSE(ike::may_be(odd, sun));
}

// ---- Who cannot prove it

TEST_CASE("GSS-API: without a ticket nothing is sent", "[ikev1][gss]") {
    GssLab lab;
    lab.load(GENERATE(false, true));
    lab.realm.without_ticket = {moon};
    lab.network.try_for(1s);
    CHECK(lab.network.sent.empty());
    CHECK_THAT(lab.network.a.last_text(Kind::initiation_failed), Contains("no ticket for host/a.example"));
}

TEST_CASE("GSS-API: who initiates must know whom it wants", "[ikev1][gss]") {
    GssLab lab;
    lab.load(GENERATE(false, true), [](Connection& connection, bool for_a) {
        if (for_a) name(connection, moon, "*@LAB.TEST");
    });
    lab.network.try_for(1s);
    CHECK(lab.network.sent.empty());
    CHECK_THAT(lab.network.a.last_text(Kind::initiation_failed), Contains("must know the peer's principal"));
}

TEST_CASE("GSS-API: a ticket that the responder cannot read", "[ikev1][gss]") {
    GssLab lab;
    lab.load(GENERATE(false, true));
    lab.realm.without_key = {sun};
    lab.network.try_for(1s);
    lab.network.check_nothing_came_up();
    CHECK(lab.network.b.count("refused_authentication") == 1);
    CHECK(lab.network.b.engine.list().empty());
}

TEST_CASE("GSS-API: a good ticket of somebody else", "[ikev1][gss]") {
    const bool aggressive = GENERATE(false, true);
    const bool initiator = GENERATE(true, false);
    GssLab lab;
    lab.load(aggressive);
    lab.realm.proves[initiator ? moon : sun] = GENERATE(
        "host/c.example@LAB.TEST", "host/a.example@OTHER.TEST", "HOST/b.example@LAB.TEST", "root@LAB.TEST");
    lab.network.try_for(30s);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
    auto& doubter = initiator ? lab.network.b : lab.network.a;
    CHECK(doubter.count("ike_sas_established") == 0);
    CHECK(doubter.count("refused_authentication") >= 1);
    CHECK_THAT(doubter.last_text(Kind::authentication_failed), Contains("its Kerberos ticket is for"));
}

TEST_CASE("GSS-API: mechanisms that want a third token are refused", "[ikev1][gss]") {
    GssLab lab;
    lab.load(GENERATE(false, true));
    lab.realm.wants_more = true;
    lab.network.try_for(1s);
    lab.network.check_nothing_came_up();
    const auto& b = lab.network.b;
    CHECK_THAT(b.last_text(Kind::authentication_failed) + b.last_text(Kind::negotiation_refused),
               Contains("one token of each side"));
}

// ---- Who is in between

TEST_CASE("GSS-API: HASH_I and HASH_R have the tokens", "[ikev1][gss]") {
    const bool aggressive = GENERATE(false, true);
    const bool initiators = GENERATE(true, false);
    GssLab lab;
    lab.load(aggressive);
    // The mechanism would not notice.
    lab.change(GssLab::token_of(initiators, aggressive), PayloadType::gss_token,
               [](Bytes& body) { body.push_back('!'); });
    lab.network.try_for(30s);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
    auto& hears = initiators ? lab.network.b : lab.network.a;
    CHECK(hears.count("ike_sas_established") == 0);
    CHECK_THAT(hears.last_text(Kind::authentication_failed), Contains("its HASH is wrong"));
}

TEST_CASE("GSS-API: HASH_R has the responder's GSS Identity Name", "[ikev1][gss]") {
    const bool aggressive = GENERATE(false, true);
    GssLab lab;
    lab.load(aggressive, [](Connection& connection, bool for_a) {
        name(connection, for_a ? moon : sun, for_a ? sun : moon);
    });
    SECTION("another way to say it is heard, but not believed") {
        // The name's attribute loses its realm: lengths of attribute, transform, proposal change with it.
        lab.change(2, PayloadType::sa, [](Bytes& body) {
            auto sa = ike::v1::decode_sa(body).value();
            for (auto& attribute : sa.proposals.front().transforms.front().attributes)
                if (attribute.is(ike::v1::Phase1Attribute::gss_identity_name))
                    attribute.value = ike::gss_identity_name("host/b.example");
            body = ike::v1::encode(sa);
        });
        lab.network.try_for(30s);
        CHECK_THAT(lab.network.a.describe() + lab.network.b.describe(), Contains("its HASH is wrong"));
    }
    SECTION("another one ends nothing, and leads nowhere") {
        lab.change(2, PayloadType::sa, [](Bytes& body) { replace_text(body, "b.example", "c.example"); });
        lab.network.try_for(1s);
        CHECK(lab.network.a.engine.list().size() == 1);
        CHECK_THAT(lab.network.a.last_text(Kind::message_dropped), Contains("GSS Identity Name"));
        lab.network.run(30s);
        lab.network.wire = {};
        return;
    }
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
}

TEST_CASE("GSS-API: a message without its token ends nothing", "[ikev1][gss]") {
    const bool responders = GENERATE(true, false);
    GssLab lab;
    lab.load(false);
    lab.change(GssLab::token_of(!responders, false), PayloadType::gss_token,
               [](Bytes& body) { body.clear(); });
    lab.network.try_for(20s);
    CHECK_THAT(responders ? lab.network.a.last_text(Kind::message_dropped)
                          : lab.network.b.last_text(Kind::negotiation_refused),
               Contains("without one GSS token"));
    lab.network.check_agreement();
}

TEST_CASE("GSS-API: a HASH that is not wrapped is none", "[ikev1][gss]") {
    GssLab lab;
    lab.load(true);
    lab.change(
        2, PayloadType::hash,
        GENERATE(std::function<void(Bytes&)>([](Bytes& body) { body.erase(body.begin(), body.begin() + 3); }),
                 std::function<void(Bytes&)>([](Bytes& body) { body = {1}; }),
                 std::function<void(Bytes&)>([](Bytes& body) { body[1] ^= 1; })));
    lab.network.try_for(1s);
    lab.network.check_nothing_came_up();
    CHECK_THAT(lab.network.a.last_text(Kind::authentication_failed), Contains("cannot be unwrapped"));
}

// ---- Turns that take long

TEST_CASE("GSS-API: nothing is sent, and nothing taken, while a turn is under way", "[ikev1][gss]") {
    const bool aggressive = GENERATE(false, true);
    GssLab lab;
    lab.load(aggressive);
    auto& b = lab.network.b;
    SECTION("the responder's") {
        b.worker_slow = true;
        lab.network.try_for(9s);  // the initiator has repeated itself
        REQUIRE(b.works.size() == 1);
        CHECK(lab.realm.contexts == 2);
        b.worker_slow = false;
        b.works.front().work();
        b.engine.work_done(lab.network.now, b.works.front().id);
        lab.network.settle(b);
        lab.network.run(5s);
        lab.network.check_agreement();
    }
    SECTION("its half-open SA does not wait for ever, and nothing comes of it later") {
        b.worker_slow = true;
        lab.network.wire = [&](const Peer& from, ike::Datagram&) {
            return VirtualNetwork::Fate{&from == &lab.network.a && !b.works.empty()};
        };
        lab.network.try_for(40s);
        CHECK(b.engine.list().empty());
        REQUIRE_FALSE(b.works.empty());
        const auto sent = lab.network.sent.size();
        b.works.front().work();
        b.engine.work_done(lab.network.now, b.works.front().id);
        lab.network.settle(b);
        CHECK(lab.network.sent.size() == sent);
        lab.network.wire = {};
    }
    SECTION("the initiator's") {
        auto& a = lab.network.a;
        a.worker_slow = true;
        lab.network.try_for(9s);
        CHECK(lab.network.sent.empty());
        REQUIRE(a.works.size() == 1);
        a.worker_slow = false;
        a.works.front().work();
        a.engine.work_done(lab.network.now, a.works.front().id);
        lab.network.settle(a);
        lab.network.run(5s);
        lab.network.check_agreement();
    }
}

}  // namespace keyline::test
