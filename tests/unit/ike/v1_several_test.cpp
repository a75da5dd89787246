// Several SA payloads in one Quick Mode, and ESP with AH around it (RFC 2409 section 5.5, RFC 2407
// section 4.5).
#include <algorithm>
#include <set>

#include "host/ike/v1/message.h"
#include "tests/unit/ike/version1.h"

namespace keyline::test {

namespace {

using Kind = ike::ReportEvent::Kind;

Version1::Change payloads(std::uint32_t count) {
    return [count](ike::ConnectionConfig& connection) { connection.children[0].sa_payloads = count; };
}

void bundled(ike::ConnectionConfig& connection) {
    auto& child = connection.children[0];
    child.proposals = {ike::Proposal::parse(ike::ProtocolId::ah, "sha512").value(),
                       ike::Proposal::parse(ike::ProtocolId::esp, "aes256-sha256").value()};
    child.bundle = true;
}

std::vector<ike::ChildSaInfo> children_of(const Peer& peer) {
    return peer.ike_sa().children;
}

void establish(Version1& lab, std::size_t count) {
    lab.network.try_for(1s);
    INFO(lab.network.a.describe() << lab.network.b.describe());
    CHECK(children_of(lab.network.a).size() == count);
    CHECK(lab.network.a.device.size() == count);
    CHECK(lab.network.b.device.size() == count);
    lab.network.check_agreement();
}

void check_bundle(const Version1& lab) {
    const auto one = lab.network.a.child_sa();
    REQUIRE(lab.network.a.device.size() == 1);
    REQUIRE(lab.network.b.device.size() == 1);
    const auto& here = lab.network.a.device.begin()->second;
    const auto& there = lab.network.b.device.begin()->second;
    for (const auto& [from, to] :
         {std::pair(&here.outbound, &there.inbound), std::pair(&there.outbound, &here.inbound)}) {
        REQUIRE(from->ah);
        REQUIRE(to->ah);
        CHECK(*from->ah == *to->ah);
        CHECK(from->ah->integrity == esp::Integrity::hmac_sha2_512_256);
        CHECK(from->spi == to->spi);
        CHECK(to_hex(from->ah_key.reveal()) == to_hex(to->ah_key.reveal()));
        CHECK(from->ah_key.size() == 64);
        CHECK(to_hex(from->ah_key.reveal().first(32)) != to_hex(from->key.reveal().last(32)));
        CHECK(from->integrity == esp::Integrity::hmac_sha2_256_128);
    }
    CHECK(one.ah.to_string() == "HMAC_SHA2_512_256");
    CHECK(one.transforms.protocol == ike::ProtocolId::esp);
}

}  // namespace

TEST_CASE("IKEv1: several SA payloads in one Quick Mode make as many pairs of IPsec SAs", "[ikev1]") {
    const auto count = GENERATE(2U, 8U);
    Version1 lab;
    lab.load(payloads(count), "aes256-sha256-modp2048",
             GENERATE("aes256-sha256", "aes256-sha256-ecp256", "aes128gcm16"));
    establish(lab, count);
    std::set<std::string> keys;
    for (const auto& [id, child] : lab.network.a.device) {
        keys.insert(to_hex(child.inbound.key.reveal()));
        keys.insert(to_hex(child.outbound.key.reveal()));
    }
    CHECK(keys.size() == std::size_t{2} * count);
    CHECK(lab.network.a.count_events(Kind::child_sa_up) == count);
    CHECK(lab.network.b.count_events(Kind::child_sa_up) == count);
}

TEST_CASE("IKEv1: one of several IPsec SAs is rekeyed, by either side, and the others stay", "[ikev1]") {
    Version1 lab;
    lab.load([](ike::ConnectionConfig& connection) {
        payloads(3)(connection);
        connection.children[0].close_action.start = true;
    });
    establish(lab, 3);
    for (auto* peer : {&lab.network.a, &lab.network.b, &lab.network.a}) {
        const auto before = children_of(*peer);
        REQUIRE(before.size() == 3);
        const auto& victim = before[1];
        REQUIRE(peer->engine.rekey_child(lab.network.now, victim.id));
        lab.network.settle(*peer);
        lab.network.run(60s);
        INFO(lab.network.a.describe() << lab.network.b.describe());
        const auto after = children_of(*peer);
        CHECK(after.size() == 3);
        const auto stays = [&](const ike::ChildSaInfo& old) {
            return std::any_of(after.begin(), after.end(),
                               [&](const auto& child) { return child.spi_in == old.spi_in; });
        };
        CHECK(stays(before[0]));
        CHECK_FALSE(stays(before[1]));
        CHECK(stays(before[2]));
        lab.network.check_agreement();
    }
    CHECK(lab.network.b.device.size() == 3);
    for (const auto* peer : {&lab.network.a, &lab.network.b}) {
        for (const auto& child : children_of(*peer)) CHECK(child.state == ike::SaState::established);
        // Who answers knows it for a rekeying, too: no updown, and what is on its way still arrives.
        CHECK(peer->count_events(Kind::child_sa_up) == 3);
        CHECK(peer->count_events(Kind::child_sa_down) == 0);
        CHECK(peer->gaps == 0);
    }
}

TEST_CASE("IKEv1: both sides rekey several IPsec SAs in their time, and as many stay", "[ikev1]") {
    const auto seed = GENERATE(range(1ULL, 7ULL));
    CAPTURE(seed);
    Version1 lab(seed);
    lab.load([](ike::ConnectionConfig& connection) {
        payloads(8)(connection);
        auto& time = connection.children[0].time;
        time.rekey = 3600s;
        time.life = 3960s;
        time.random = 360s;
    });
    establish(lab, 8);
    for (int hour = 0; hour < 12; ++hour) {
        lab.network.run(3600s);
        INFO(hour << lab.network.a.describe() << lab.network.b.describe());
        for (const auto* peer : {&lab.network.a, &lab.network.b}) {
            const auto all = children_of(*peer);
            const auto up = std::count_if(all.begin(), all.end(), [](const auto& child) {
                return child.state == ike::SaState::established || child.state == ike::SaState::rekeying;
            });
            CHECK(up >= 8);
            CHECK(all.size() <= 16);
            CHECK(peer->gaps == 0);
        }
    }
}

TEST_CASE("IKEv1: a peer with one SA payload in its configuration answers several all the same", "[ikev1]") {
    Version1 lab;
    lab.load([&](ike::ConnectionConfig& connection) {
        if (connection.local.front().id == lab_connection(true).local.front().id) payloads(4)(connection);
        connection.children[0].close_action.start = true;
    });
    establish(lab, 4);
    for (const auto& child : children_of(lab.network.a))
        REQUIRE(lab.network.a.engine.rekey_child(lab.network.now, child.id));
    lab.network.settle(lab.network.a);
    lab.network.run(60s);
    CHECK(lab.network.b.count_events(Kind::child_sa_down) == 0);
    for (const auto* peer : {&lab.network.a, &lab.network.b}) {
        const auto all = children_of(*peer);
        CHECK(all.size() == 4);
        for (const auto& child : all) CHECK(child.state == ike::SaState::established);
    }
}

TEST_CASE("IKEv1: of several IPsec SAs all come up or none", "[ikev1]") {
    Version1 lab;
    lab.load(payloads(3));
    auto& full = GENERATE(true, false) ? lab.network.a : lab.network.b;
    full.device_slow = true;
    lab.network.try_for(2s);
    REQUIRE(full.installing.size() == 3);
    // The second one does not fit.
    const auto ids = full.installing;
    full.installing.clear();
    full.engine.child_sa_installed(lab.network.now, ids[0], {});
    full.device.erase(ids[1]);
    full.engine.child_sa_installed(lab.network.now, ids[1], fail("no room"));
    full.engine.child_sa_installed(lab.network.now, ids[2], {});
    full.device_slow = false;
    lab.network.settle(full);
    lab.network.run(30s);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
    CHECK(lab.network.a.ike_sa().children.empty());
    CHECK(lab.network.b.ike_sa().children.empty());
    CHECK(lab.network.a.count_events(Kind::child_sa_up) == 0);
    CHECK(lab.network.b.count_events(Kind::child_sa_up) == 0);
}

TEST_CASE("IKEv1: too many SA payloads are refused, and no SPI is lost", "[ikev1]") {
    Version1 lab;
    lab.load(payloads(ike::ChildConfig::most_sa_payloads + 1));
    lab.network.try_for(10s);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
    CHECK(lab.network.b.count("refused_no_proposal_chosen") == 1);
    CHECK(lab.network.a.count_events(Kind::initiation_failed) == 1);
}

TEST_CASE("IKEv1: ESP with AH around it", "[ikev1]") {
    const bool is_aggressive = GENERATE(false, true);
    const auto mode = GENERATE(ike::ChildConfig::Mode::tunnel, ike::ChildConfig::Mode::transport);
    Version1 lab;
    lab.load([&](ike::ConnectionConfig& connection) {
        bundled(connection);
        connection.children[0].mode = mode;
        if (is_aggressive) aggressive(connection);
    });
    lab.network.establish();
    check_bundle(lab);
    for (auto* peer : {&lab.network.a, &lab.network.b}) {
        const auto old = peer->child_sa().spi_in;
        REQUIRE(peer->engine.rekey_child(lab.network.now, peer->child_sa().id));
        lab.network.settle(*peer);
        lab.network.run(60s);
        CHECK(peer->child_sa().spi_in != old);
        check_bundle(lab);
    }
    // DELETE is said of both, and takes the whole.
    REQUIRE(lab.network.a.engine.terminate_child(lab.network.now, lab.network.a.child_sa().id));
    lab.network.settle(lab.network.a);
    lab.network.run(5s);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
}

TEST_CASE("IKEv1: several bundles with perfect forward secrecy", "[ikev1]") {
    Version1 lab;
    lab.load([](ike::ConnectionConfig& connection) {
        bundled(connection);
        auto& child = connection.children[0];
        child.proposals[1] = ike::Proposal::parse(ike::ProtocolId::esp, "aes256-sha256-ecp384-esn").value();
        child.sa_payloads = 2;
    });
    establish(lab, 2);
    for (const auto& [id, child] : lab.network.a.device) {
        CHECK(child.outbound.ah);
        CHECK(child.outbound.esn);
    }
}

TEST_CASE("IKEv1: who wants a bundle takes no half of it, and the other way round", "[ikev1]") {
    const bool initiator_bundles = GENERATE(false, true);
    Version1 lab;
    lab.load([&](ike::ConnectionConfig& connection) {
        const bool initiates = connection.local.front().id == lab_connection(true).local.front().id;
        if (initiates == initiator_bundles) bundled(connection);
    });
    lab.network.try_for(10s);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
    CHECK(lab.network.b.count("refused_no_proposal_chosen") >= 1);
}

TEST_CASE("IKEv1: no bundle goes through a NAT", "[ikev1]") {
    Version1 lab;
    lab.load([](ike::ConnectionConfig& connection) {
        bundled(connection);
        connection.force_udp_encapsulation = true;
    });
    lab.network.try_for(10s);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
}

}  // namespace keyline::test
