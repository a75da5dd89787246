// Several rounds of authentication (RFC 4739), IKE SAs without a CHILD SA (RFC 6023), negotiation for a
// packet.
#include <catch2/catch.hpp>

#include "tests/unit/ike/virtual_network.h"

using namespace keyline;
using namespace keyline::test;
using Kind = ike::ReportEvent::Kind;
using Childless = ike::ConnectionConfig::Childless;

namespace {

ike::LocalAuth local_round(const std::string& id) {
    ike::LocalAuth round;
    round.method = ike::AuthClass::psk;
    round.id = ike::Identity::parse(id);
    return round;
}

ike::RemoteAuth remote_round(const std::string& id) {
    ike::RemoteAuth round;
    round.method = ike::AuthClass::psk;
    round.id = ike::Identity::parse(id);
    return round;
}

// a proves `of_a` and expects `of_b`; b likewise.
void configure_rounds(VirtualNetwork& network, const std::vector<std::string>& of_a,
                      const std::vector<std::string>& of_b) {
    configure(network);
    for (const bool for_a : {true, false}) {
        auto connection = lab_connection(for_a);
        connection.local.clear();
        connection.remote.clear();
        for (const auto& id : for_a ? of_a : of_b) connection.local.push_back(local_round(id));
        for (const auto& id : for_a ? of_b : of_a) connection.remote.push_back(remote_round(id));
        REQUIRE((for_a ? network.a : network.b).engine.load_connection(connection));
    }
}

}  // namespace

TEST_CASE("any number of rounds on either side") {
    const std::vector<std::string> names{"one.example", "two.example", "three.example"};
    const auto of_a = GENERATE(1U, 2U, 3U);
    const auto of_b = GENERATE(1U, 2U, 3U);
    VirtualNetwork network(1);
    configure_rounds(network, {names.begin(), names.begin() + of_a}, {names.begin(), names.begin() + of_b});
    network.establish();
    CHECK(network.b.ike_sa().remote_id == names[of_a - 1]);
    CHECK(network.a.ike_sa().remote_id == names[of_b - 1]);
}

TEST_CASE("a side that ends too early, goes on too long or changes its name is refused") {
    VirtualNetwork network(1);
    const std::vector<std::string> one{"a.example"};
    const std::vector<std::string> two{"a.example", "a2.example"};
    configure_rounds(network, one, {"b.example"});
    auto connection = lab_connection(true);
    connection.local = {local_round("a.example")};
    auto responder = lab_connection(false);
    SECTION("initiator too early") {
        responder.remote = {remote_round("a.example"), remote_round("a2.example")};
    }
    SECTION("initiator too long") {
        connection.local.push_back(local_round("a2.example"));
    }
    SECTION("initiator with another second name") {
        connection.local.push_back(local_round("a2.example"));
        responder.remote = {remote_round("a.example"), remote_round("z.example")};
    }
    SECTION("responder too early") {
        connection.remote.push_back(remote_round("b2.example"));
    }
    SECTION("responder too long") {
        responder.local.push_back(local_round("b2.example"));
    }
    REQUIRE(network.a.engine.load_connection(connection));
    REQUIRE(network.b.engine.load_connection(responder));
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(40s);
    INFO(network.a.describe() << network.b.describe());
    CHECK(network.a.engine.list().empty());
    CHECK(network.b.engine.list().empty());
    CHECK(network.a.device.empty());
    CHECK(network.b.device.empty());
    CHECK(network.a.count_events(Kind::initiation_failed) == 1);
}

TEST_CASE("an IKE SA alone, and a CHILD SA later") {
    VirtualNetwork network(1);
    configure(network);
    REQUIRE(network.a.engine.initiate(network.now, "lab", ""));
    network.run(1s);
    CHECK(network.a.count_events(Kind::ike_sa_up) == 1);
    CHECK(network.a.ike_sa().children.empty());
    CHECK(network.b.ike_sa().children.empty());
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    network.check_agreement();
    CHECK(network.a.device.size() == 1);
}

TEST_CASE("childless = force makes the first CHILD SA in an exchange of its own; never refuses") {
    VirtualNetwork network(1);
    configure(network);
    auto connection = lab_connection(true);
    auto responder = lab_connection(false);
    SECTION("force at the initiator") {
        connection.childless = Childless::force;
        REQUIRE(network.a.engine.load_connection(connection));
        network.establish();
        CHECK(network.a.child_sa().proposal == "AES_GCM_16-256");
    }
    SECTION("force at the initiator, never at the responder") {
        connection.childless = Childless::force;
        responder.childless = Childless::never;
        REQUIRE(network.a.engine.load_connection(connection));
        REQUIRE(network.b.engine.load_connection(responder));
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.run(1s);
        CHECK(network.a.engine.list().empty());
        CHECK(network.a.count_events(Kind::initiation_failed) >= 1);
    }
    SECTION("force at the responder") {
        responder.childless = Childless::force;
        REQUIRE(network.b.engine.load_connection(responder));
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.run(1s);
        CHECK(network.a.last_text(Kind::initiation_failed) == "NO_ADDITIONAL_SAS");
        CHECK(network.a.engine.list().size() == 1);
    }
}

TEST_CASE("a packet that met a trap goes first in TSi and TSr") {
    VirtualNetwork network(1);
    configure(network);
    const auto local = *net::TrafficSelector::parse("10.1.0.7/32[tcp/1234]");
    const auto remote = *net::TrafficSelector::parse("10.2.0.9/32[tcp/80]");
    REQUIRE(network.a.engine.acquire(network.now, "lab", "net", local, remote));
    network.run(1s);
    network.check_agreement();
    // The responder takes the whole network that both have, the packet included, and does not say so twice.
    CHECK(to_string(network.b.child_sa().remote_selectors) == "10.1.0.0/24");
    // Nothing is made twice.
    REQUIRE(network.a.engine.acquire(network.now, "lab", "net", local, remote));
    network.run(1s);
    CHECK(network.a.device.size() == 1);
}

TEST_CASE("there is always a way into the tunnel while a CHILD SA is rekeyed") {
    VirtualNetwork network(1);
    configure(network);
    network.establish();
    for (auto* peer : {&network.a, &network.b}) {
        REQUIRE(peer->engine.rekey_child(network.now, peer->child_sa().id));
        network.run(5s);
        network.check_agreement();
    }
    CHECK(network.a.gaps == 0);
    CHECK(network.b.gaps == 0);
}

TEST_CASE("a packet that the peer's narrowing left out gets a CHILD SA of its own") {
    VirtualNetwork network(1);
    configure(network);
    auto responder = lab_connection(false);
    auto low = responder.children.front();
    low.name = "low";
    low.local_selectors = {*ike::SelectorConfig::parse("10.2.0.0/25")};
    auto high = low;
    high.name = "high";
    high.local_selectors = {*ike::SelectorConfig::parse("10.2.0.128/25")};
    responder.children = {low, high};
    const auto local = *net::TrafficSelector::parse("10.1.0.7/32[icmp]");
    const auto first = *net::TrafficSelector::parse("10.2.0.200/32[icmp]");
    const auto second = *net::TrafficSelector::parse("10.2.0.9/32[icmp]");
    const auto remote_of = [&](const ike::ChildSaInfo& child) { return to_string(child.remote_selectors); };

    SECTION("the responder goes by the packet, not by the order of its children") {
        REQUIRE(network.b.engine.load_connection(responder));
        REQUIRE(network.a.engine.acquire(network.now, "lab", "net", local, first));
        network.run(1s);
        REQUIRE(network.a.ike_sa().children.size() == 1);
        CHECK(remote_of(network.a.ike_sa().children[0]) == "10.2.0.128/25");
        REQUIRE(network.a.engine.acquire(network.now, "lab", "net", local, second));
        network.run(1s);
        network.check_agreement();
        REQUIRE(network.a.ike_sa().children.size() == 2);
        CHECK(remote_of(network.a.ike_sa().children[1]) == "10.2.0.0/25");
    }
    SECTION("a responder that has nothing else gives the same again: that one goes") {
        responder.children = {low};
        REQUIRE(network.b.engine.load_connection(responder));
        for (int i = 0; i < 3; i++) {
            REQUIRE(network.a.engine.acquire(network.now, "lab", "net", local, i == 0 ? second : first));
            network.run(1s);
            network.check_agreement();
            CHECK(network.a.ike_sa().children.size() == 1);
            CHECK(network.b.ike_sa().children.size() == 1);
        }
        CHECK(network.a.last_text(Kind::initiation_failed).find("TS_UNACCEPTABLE") == 0);
    }
}
