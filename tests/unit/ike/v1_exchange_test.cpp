// Two gateways with IKEv1: Main, Aggressive and Quick Mode, and what follows.
#include <catch2/catch.hpp>

#include "host/ike/v1/message.h"
#include "tests/unit/ike/version1.h"

namespace keyline::test {

namespace {

using Kind = ike::ReportEvent::Kind;

void add_second_child(ike::ConnectionConfig& connection) {
    auto second = connection.children[0];
    second.name = "second";
    for (auto* selectors : {&second.local_selectors, &second.remote_selectors})
        for (auto& selector : *selectors)
            selector.selector = net::TrafficSelector::parse("10.9.0.0/24").value();
    connection.children.push_back(second);
}

}  // namespace

TEST_CASE("Main Mode and Quick Mode with a pre-shared key", "[ikev1]") {
    Version1 lab;
    lab.load();
    lab.network.establish();
    CHECK(lab.network.a.ike_sa().version == ike::IkeVersion::v1);
    CHECK(lab.network.a.ike_sa().proposal == lab.network.b.ike_sa().proposal);
    // Six messages of Main Mode, three of Quick Mode, nothing else.
    CHECK(lab.network.sent.size() == 9);
}

TEST_CASE("Aggressive Mode and Quick Mode with a pre-shared key", "[ikev1]") {
    Version1 lab;
    lab.load(aggressive);
    lab.network.establish();
    CHECK(lab.network.sent.size() == 6);
}

TEST_CASE("Quick Mode leaves the last message of Aggressive Mode a moment to be dealt with", "[ikev1]") {
    Version1 lab;
    lab.load(aggressive);
    std::optional<ike::TimePoint> proof, quick;
    lab.network.wire = [&](const Peer& from, const ike::Datagram& datagram) {
        const auto message = ike::v1::decode_message(datagram.bytes);
        if (!message || from.name != "a") return VirtualNetwork::Fate{};
        const auto exchange = message->header.exchange;
        if (exchange == ike::v1::ExchangeType::quick_mode && !quick) quick = lab.network.now;
        if (exchange == ike::v1::ExchangeType::aggressive) proof = lab.network.now;
        return VirtualNetwork::Fate{};
    };
    lab.network.establish();
    REQUIRE(proof);
    REQUIRE(quick);
    CHECK(*quick - *proof == 50ms);
}

TEST_CASE("Aggressive Mode is not answered where Main Mode is configured, and the other way round",
          "[ikev1]") {
    Version1 lab;
    const bool a_is_aggressive = GENERATE(false, true);
    lab.load([&](ike::ConnectionConfig& connection) {
        const bool is_a = connection.local.front().id == lab_connection(true).local.front().id;
        if (is_a == a_is_aggressive) aggressive(connection);
    });
    REQUIRE(lab.network.a.engine.initiate(lab.network.now, "lab", "net"));
    lab.network.settle(lab.network.a);
    lab.network.run(10s);
    CHECK(lab.network.b.engine.list().empty());
    CHECK(lab.network.b.count("refused_no_proposal_chosen") > 0);
    CHECK_THAT(lab.network.b.last_text(Kind::negotiation_refused),
               Catch::StartsWith("no connection with IKEv1"));
}

TEST_CASE("an IKEv1 initiator with another pre-shared key is not believed", "[ikev1]") {
    Version1 lab;
    const bool is_aggressive = GENERATE(false, true);
    lab.load(is_aggressive ? Version1::Change(aggressive) : Version1::Change());
    ike::SharedSecret secret;
    secret.secret = crypto::Secret(as_bytes("another one"));
    lab.network.b.engine.credentials().clear();
    lab.network.b.engine.credentials().add_shared_secret(std::move(secret));
    REQUIRE(lab.network.a.engine.initiate(lab.network.now, "lab", "net"));
    lab.network.settle(lab.network.a);
    lab.network.run(300s);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.b.device.empty());
    CHECK(lab.network.a.engine.list().empty());
    CHECK(lab.network.b.engine.list().empty());
    CHECK(lab.network.a.count_events(Kind::initiation_failed) == 1);
}

TEST_CASE("a pre-shared key that the address leads to does not prove another name", "[ikev1]") {
    // b has a connection for everybody and one for a person, who has a key or stronger algorithms of his own.
    Version1 lab;
    lab.load();
    auto& engine = lab.network.b.engine;
    const auto person = ike::Identity::parse("person.example");
    const bool own_key = GENERATE(false, true);
    CAPTURE(own_key);
    auto general = lab_connection(false);
    general.version = ike::IkeVersion::v1;
    general.proposals = {ike::Proposal::parse(ike::ProtocolId::ike, "aes256-sha256-modp2048").value()};
    auto personal = general;
    personal.name = "personal";
    personal.remote.front().id = person;
    if (own_key) {
        auto secret = secret_of("a key of one person");
        secret.owners = {person};
        engine.credentials().add_shared_secret(std::move(secret));
    } else {
        personal.proposals = {ike::Proposal::parse(ike::ProtocolId::ike, "aes128-sha256-ecp256").value()};
    }
    REQUIRE(engine.load_connection(general));
    REQUIRE(engine.load_connection(personal));
    auto liar = lab_connection(true);
    liar.version = ike::IkeVersion::v1;
    liar.proposals = general.proposals;
    liar.local.front().id = person;
    REQUIRE(lab.network.a.engine.load_connection(liar));
    REQUIRE(lab.network.a.engine.initiate(lab.network.now, "lab", "net"));
    lab.network.settle(lab.network.a);
    lab.network.run(120s);
    CHECK(lab.network.b.device.empty());
    CHECK(lab.network.b.count("ike_sas_established") == 0);
    CHECK(lab.network.b.count("refused_authentication") > 0);
}

TEST_CASE("an ISAKMP SA alone comes up, or its failure is told", "[ikev1]") {
    Version1 lab;
    lab.load();
    SECTION("comes up") {
        REQUIRE(lab.network.a.engine.initiate(lab.network.now, "lab", ""));
        lab.network.run(1s);
        CHECK(lab.network.a.ike_sa().state == ike::SaState::established);
        CHECK(lab.network.a.device.empty());
    }
    SECTION("nobody answers") {
        lab.network.wire = [](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{true}; };
        REQUIRE(lab.network.a.engine.initiate(lab.network.now, "lab", ""));
        lab.network.settle(lab.network.a);
        lab.network.run(300s);
        CHECK(lab.network.a.count_events(Kind::initiation_failed) == 1);
        CHECK(lab.network.a.engine.list().empty());
    }
}

TEST_CASE("IKEv1 with perfect forward secrecy", "[ikev1]") {
    Version1 lab;
    const auto* group = GENERATE("modp2048", "ecp256", "x25519", "modp1024", "ec2n155", "ec2n185");
    lab.load({}, std::string("aes128-sha1-") + group, std::string("aes128-sha1-") + group);
    lab.network.establish();
}

TEST_CASE("IKEv1 over a bad network", "[ikev1]") {
    const auto seed = GENERATE(range(1ULL, 30ULL));
    CAPTURE(seed);
    Version1 lab(seed);
    const bool is_aggressive = seed % 2 == 0;
    lab.load(is_aggressive ? Version1::Change(aggressive) : Version1::Change());
    crypto::SeededRandom random(seed);
    lab.network.wire = [&](const Peer&, ike::Datagram&) {
        VirtualNetwork::Fate fate;
        const auto dice = random.u32() % 10;
        fate.lost = dice < 3;
        fate.copies = dice == 4 ? 3 : 1;
        fate.delay = std::chrono::milliseconds(10 + random.u32() % 2000);
        return fate;
    };
    REQUIRE(lab.network.a.engine.initiate(lab.network.now, "lab", "net"));
    lab.network.settle(lab.network.a);
    lab.network.run(120s);
    lab.network.wire = {};
    if (lab.network.a.device.empty()) {
        REQUIRE(lab.network.a.engine.initiate(lab.network.now, "lab", "net"));
        lab.network.settle(lab.network.a);
    }
    lab.network.run(300s);
    INFO(lab.network.a.describe());
    INFO(lab.network.b.describe());
    REQUIRE(lab.network.a.outbound());
    const auto& out = lab.network.a.device.at(*lab.network.a.outbound()).outbound;
    const auto* in = lab.network.b.find_inbound(out.spi);
    REQUIRE(in != nullptr);
    CHECK(crypto::constant_time_equal(in->inbound.key.reveal(), out.key.reveal()));
}

TEST_CASE("IPsec SAs of IKEv1 are rekeyed by either side and the old ones go", "[ikev1]") {
    Version1 lab;
    lab.load();
    lab.network.establish();
    const bool by_a = GENERATE(true, false);
    auto& who = by_a ? lab.network.a : lab.network.b;
    const auto before = lab.network.a.child_sa().spi_in;
    REQUIRE(who.engine.rekey_child(lab.network.now, who.child_sa().id));
    lab.network.settle(who);
    lab.network.run(30s);
    lab.network.check_agreement();
    CHECK(lab.network.a.child_sa().spi_in != before);
    CHECK(lab.network.a.gaps == 0);
    CHECK(lab.network.b.gaps == 0);
}

TEST_CASE("who rekeys an IPsec SA of IKEv1 sends on it until the peer has surely heard HASH(3)", "[ikev1]") {
    const bool peer_sends_at_once = GENERATE(false, true);
    Version1 lab;
    lab.load();
    lab.network.establish();
    auto& a = lab.network.a;
    const auto old = a.device.begin()->first;
    REQUIRE(a.engine.rekey_child(lab.network.now, old));
    lab.network.settle(a);
    lab.network.run(100ms);
    REQUIRE(a.count_events(Kind::child_sa_rekeyed) == 1);
    REQUIRE(a.device.size() == 2);
    CHECK(a.outbound() == old);
    const auto young = a.device.rbegin()->first;
    if (peer_sends_at_once) {
        a.engine.child_sa_traffic(lab.network.now, young);
        lab.network.settle(a);
        CHECK(a.outbound() == young);
    }
    lab.network.run(300ms);
    CHECK(a.device.size() == 2);
    lab.network.run(300ms);
    CHECK(a.outbound() == young);
    CHECK(a.device.size() == 1);
    CHECK(a.gaps == 0);
    lab.network.check_agreement();
}

TEST_CASE("an ISAKMP SA that is replaced while an IPsec SA gives way to another leaves one of them",
          "[ikev1]") {
    Version1 lab;
    lab.load();
    lab.network.establish();
    auto& a = lab.network.a;
    REQUIRE(a.engine.rekey_child(lab.network.now, a.child_sa().id));
    lab.network.settle(a);
    lab.network.run(100ms);
    REQUIRE(a.device.size() == 2);
    REQUIRE(a.engine.rekey_ike(lab.network.now, a.ike_sa().id));
    lab.network.settle(a);
    lab.network.run(10s);
    CHECK(a.engine.list().size() == 1);
    CHECK(a.device.size() == 1);
    lab.network.check_agreement();
}

TEST_CASE("a new ISAKMP SA takes over the IPsec SAs of the old one", "[ikev1]") {
    Version1 lab;
    lab.load();
    lab.network.establish();
    const bool by_a = GENERATE(true, false);
    auto& who = by_a ? lab.network.a : lab.network.b;
    const auto ike_before = lab.network.a.ike_sa().id;
    const auto child_before = lab.network.a.child_sa().spi_in;
    REQUIRE(who.engine.rekey_ike(lab.network.now, who.ike_sa().id));
    lab.network.settle(who);
    lab.network.run(30s);
    lab.network.check_agreement();
    CHECK(lab.network.a.ike_sa().id != ike_before);
    CHECK(lab.network.a.child_sa().spi_in == child_before);
    CHECK(lab.network.a.count_events(Kind::child_sa_down) == 0);
    CHECK(lab.network.b.count_events(Kind::child_sa_down) == 0);
}

TEST_CASE("a connection of IKEv1 that gets another name while it is up loses nothing", "[ikev1]") {
    const bool peer_renews = GENERATE(true, false);
    Version1 lab;
    lab.load();
    lab.network.establish();
    auto& a = lab.network.a;
    auto& b = lab.network.b;
    ike::ConnectionConfig renamed;
    lab.load([&](ike::ConnectionConfig& connection) {
        if (connection.local.front().id == lab_connection(true).local.front().id) renamed = connection;
    });
    renamed.name = "renamed";
    REQUIRE(a.engine.load_connection(renamed));
    a.engine.unload_connection("lab");
    if (peer_renews) {
        REQUIRE(b.engine.rekey_ike(lab.network.now, b.ike_sa().id));
        lab.network.settle(b);
    } else {
        REQUIRE(a.engine.initiate(lab.network.now, "renamed", ""));
        lab.network.settle(a);
    }
    lab.network.run(30s);
    INFO(a.describe() << b.describe());
    const auto newest = a.engine.list().back();
    CHECK(newest.connection == "renamed");
    CHECK(newest.children.size() == 1);
    CHECK(a.count_events(Kind::child_sa_down) == 0);
    CHECK(b.count_events(Kind::child_sa_down) == 0);
    CHECK(a.device.size() == 1);
    // Whatever the peer says of the IPsec SA is understood.
    const auto sas = b.engine.list();
    for (const auto& sa : sas)
        for (const auto& child : sa.children) REQUIRE(b.engine.terminate_child(lab.network.now, child.id));
    lab.network.settle(b);
    lab.network.run(1s);
    CHECK(a.device.empty());
}

TEST_CASE("what was asked for under an ISAKMP SA that the peer replaces comes up under the new one",
          "[ikev1]") {
    Version1 lab;
    lab.load(add_second_child);
    lab.network.establish();
    // The old one is there for a while yet, and takes no more Quick Modes of a.
    const auto old = lab.network.a.ike_sa().initiator_spi;
    lab.network.wire = [&](const Peer& from, const ike::Datagram& datagram) {
        const auto message = ike::v1::decode_message(datagram.bytes);
        VirtualNetwork::Fate fate;
        if (!message || message->header.initiator_cookie != old) return fate;
        fate.lost = from.name == "a" && message->header.exchange == ike::v1::ExchangeType::quick_mode;
        if (from.name == "b") fate.delay = 500ms;
        return fate;
    };
    REQUIRE(lab.network.b.engine.rekey_ike(lab.network.now, lab.network.b.ike_sa().id));
    lab.network.settle(lab.network.b);
    lab.network.run(300ms);
    REQUIRE(lab.network.a.engine.list().size() == 2);
    REQUIRE(lab.network.a.engine.initiate(lab.network.now, "lab", "second"));
    lab.network.settle(lab.network.a);
    lab.network.run(4s);
    REQUIRE(lab.network.a.engine.list().size() == 1);
    CHECK(lab.network.a.device.size() == 2);
    lab.network.check_agreement();
}

TEST_CASE("a new ISAKMP SA takes over the IPsec SAs whatever unique says", "[ikev1]") {
    using Unique = ike::ConnectionConfig::Unique;
    const auto unique = GENERATE(Unique::no, Unique::never, Unique::keep, Unique::replace);
    const bool by_a = GENERATE(true, false);
    // The last message of Phase 1 gets lost once: its sender must not have ended the old one meanwhile.
    const bool loses = GENERATE(false, true);
    CAPTURE(static_cast<int>(unique), by_a, loses);
    Version1 lab;
    lab.load([&](auto& connection) { connection.unique = unique; });
    lab.network.establish();
    auto& who = by_a ? lab.network.a : lab.network.b;
    const auto ike_before = lab.network.a.ike_sa().id;
    const auto child_before = lab.network.a.child_sa().spi_in;
    int of_phase1 = 0;
    lab.network.wire = [&](const Peer&, ike::Datagram& datagram) {
        const auto header = ike::v1::decode_header(datagram.bytes);
        const bool counts = header && header->exchange == ike::v1::ExchangeType::identity_protection;
        return VirtualNetwork::Fate{loses && counts && ++of_phase1 == 6};
    };
    REQUIRE(who.engine.rekey_ike(lab.network.now, who.ike_sa().id));
    lab.network.settle(who);
    lab.network.run(30s);
    CHECK(of_phase1 >= (loses ? 6 : 0));
    lab.network.check_agreement();
    CHECK(lab.network.a.engine.list().size() == 1);
    CHECK(lab.network.b.engine.list().size() == 1);
    CHECK(lab.network.a.ike_sa().id != ike_before);
    CHECK(lab.network.a.child_sa().spi_in == child_before);
    CHECK(lab.network.a.count_events(Kind::child_sa_down) == 0);
    CHECK(lab.network.b.count_events(Kind::child_sa_down) == 0);
}

// charon moves what is under the old one a moment after the end of Main Mode: a DELETE before that ends it.
TEST_CASE("an ISAKMP SA that has been replaced is there for a while yet, and begins nothing", "[ikev1]") {
    Version1 lab;
    lab.load(add_second_child);
    lab.network.establish();
    auto& a = lab.network.a;
    const auto old = a.ike_sa().initiator_spi;
    int under_old = 0;
    lab.network.wire = [&](const Peer&, const ike::Datagram& datagram) {
        const auto header = ike::v1::decode_header(datagram.bytes);
        under_old += header && header->initiator_cookie == old;
        return VirtualNetwork::Fate{};
    };
    REQUIRE(a.engine.rekey_ike(lab.network.now, a.ike_sa().id));
    lab.network.settle(a);
    lab.network.run(2s);
    CHECK(a.engine.list().size() == 2);
    for (auto* peer : {&a, &lab.network.b}) {
        REQUIRE(peer->engine.initiate(lab.network.now, "lab", "second"));
        lab.network.settle(*peer);
        lab.network.run(200ms);
    }
    CHECK(under_old == 0);
    lab.network.run(2s);
    CHECK(under_old == 1);  // DELETE
    for (auto* peer : {&a, &lab.network.b}) {
        CHECK(peer->engine.list().size() == 1);
        CHECK(peer->device.size() == 2);
        CHECK(peer->count_events(Kind::child_sa_down) == 0);
    }
    lab.network.check_agreement();
}

TEST_CASE("DELETE of IKEv1 ends both halves", "[ikev1]") {
    Version1 lab;
    lab.load();
    lab.network.establish();
    SECTION("of an IPsec SA") {
        REQUIRE(lab.network.a.engine.terminate_child(lab.network.now, lab.network.a.child_sa().id));
        lab.network.settle(lab.network.a);
        lab.network.run(1s);
        CHECK(lab.network.b.device.empty());
        CHECK(lab.network.b.engine.list().size() == 1);
    }
    SECTION("of the ISAKMP SA") {
        REQUIRE(lab.network.b.engine.terminate_ike(lab.network.now, lab.network.b.ike_sa().id));
        lab.network.settle(lab.network.b);
        lab.network.run(1s);
        CHECK(lab.network.a.engine.list().empty());
        CHECK(lab.network.a.device.empty());
    }
}

TEST_CASE("Dead Peer Detection of IKEv1", "[ikev1]") {
    Version1 lab;
    lab.load([](ike::ConnectionConfig& connection) {
        connection.dpd_delay = 20s;
        connection.dpd_timeout = 60s;
    });
    lab.network.establish();
    lab.network.run(300s);
    CHECK(lab.network.a.engine.list().size() == 1);
    lab.network.wire = [](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{true}; };
    lab.network.run(120s);
    CHECK(lab.network.a.engine.list().empty());
    CHECK(lab.network.a.count_events(Kind::peer_unreachable) == 1);
}

TEST_CASE("messages of IKEv1 that are not authentic change nothing", "[ikev1]") {
    Version1 lab;
    lab.load();
    lab.network.establish();
    const auto seed = GENERATE(range(1ULL, 20ULL));
    crypto::SeededRandom random(seed);
    const auto before = lab.network.b.engine.list().front();
    // Every message that was sent once more, with changes; and in the name of the other.
    for (auto datagram : lab.network.sent) {
        auto& bytes = datagram.bytes;
        if (bytes.size() <= ike::v1::header_bytes) continue;
        bytes[16 + random.u32() % (bytes.size() - 16)] ^= static_cast<std::uint8_t>(1 + random.u32() % 255);
        std::swap(datagram.local, datagram.remote);
        lab.network.deliver(datagram.local == net::Endpoint{address_b, 500} ? lab.network.b : lab.network.a,
                            datagram);
    }
    lab.network.run(60s);
    lab.network.check_agreement();
    CHECK(lab.network.b.engine.list().front().id == before.id);
}

TEST_CASE("IKEv1 through a NAT goes to port 4500 and into UDP", "[ikev1]") {
    Version1 lab;
    const bool is_aggressive = GENERATE(false, true);
    lab.load([&](ike::ConnectionConfig& connection) {
        connection.force_udp_encapsulation = true;
        if (is_aggressive) aggressive(connection);
    });
    lab.network.establish();
    CHECK(lab.network.a.ike_sa().remote.port == 4500);
    CHECK(lab.network.b.ike_sa().remote.port == 4500);
    CHECK(lab.network.a.child_sa().udp_encapsulation);
}

TEST_CASE("large messages of IKEv1 go in fragments", "[ikev1]") {
    ike::EngineSettings settings;
    settings.fragment_bytes = 160;
    Version1 lab(1, settings);
    lab.load();
    lab.network.establish();
    CHECK(lab.network.b.count("fragments_received") > 0);
}

}  // namespace keyline::test
