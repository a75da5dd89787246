// After the handshake: rekeying, deleting, liveness, collisions, lifetimes.
#include <catch2/catch.hpp>

#include "host/ike/codec/message.h"
#include "tests/support/random.h"
#include "tests/unit/ike/virtual_network.h"

using namespace keyline;
using namespace keyline::test;
using Kind = ike::ReportEvent::Kind;

namespace {

struct Established : VirtualNetwork {
    Established() : VirtualNetwork(Catch::rngSeed()) {
        configure(*this);
        establish();
    }
};

// Who listens knows of one CHILD SA at any time: what a rekeying replaces is what was told of last.
void check_told(const Peer& peer) {
    std::optional<ike::ChildSaId> known;
    for (const auto& event : peer.events) {
        if (event.kind == Kind::child_sa_up) known = event.child;
        if (event.kind == Kind::child_sa_down) {
            CHECK(known == event.child);
            known.reset();
        }
        if (event.kind != Kind::child_sa_rekeyed) continue;
        REQUIRE(event.replaced);
        REQUIRE(event.replaced->children.size() == 1);
        CHECK(known == event.replaced->children.front().id);
        known = event.child;
    }
    CHECK(known == peer.child_sa().id);
}

// What b answers to rekeyings overtakes nothing.
VirtualNetwork::Fate late_answers_of_b(const Peer& from, const ike::Datagram& datagram) {
    const auto header = ike::decode_header(datagram.bytes).value();
    const bool late =
        from.name == "b" && header.response && header.exchange == ike::ExchangeType::create_child_sa;
    return {false, 1, late ? 300ms : 10ms};
}

}  // namespace

TEST_CASE("rekeying a CHILD SA from either side") {
    Established network;
    auto& from = GENERATE(true, false) ? network.a : network.b;
    auto& other = &from == &network.a ? network.b : network.a;
    const auto old = from.child_sa();
    REQUIRE(from.engine.rekey_child(network.now, old.id));
    network.run(1s);
    network.check_agreement();
    CHECK(from.child_sa().spi_in != old.spi_in);
    CHECK(from.device.size() == 1);
    CHECK(from.outbound() == from.child_sa().id);
    CHECK(other.outbound() == other.child_sa().id);
    CHECK(from.count_events(Kind::child_sa_rekeyed) == 1);
    CHECK(other.count_events(Kind::child_sa_rekeyed) == 1);
    CHECK(from.count_events(Kind::child_sa_down) == 0);
    CHECK(other.count_events(Kind::child_sa_down) == 0);
}

TEST_CASE("who answered a rekeying sends on the new SA as soon as it sees it in use") {
    Established network;
    REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
    const auto old = *network.b.outbound();
    network.run(25ms);  // the response is there, the DELETE of the old SA is on its way
    REQUIRE(network.b.device.size() == 2);
    CHECK(network.b.outbound() == old);
    const auto fresh = network.b.device.rbegin()->first;
    network.b.engine.child_sa_traffic(network.now, fresh);
    network.settle(network.b);
    CHECK(network.b.outbound() == fresh);
    network.run(1s);
    network.check_agreement();
}

TEST_CASE("perfect forward secrecy in CREATE_CHILD_SA") {
    VirtualNetwork network(1);
    configure(network, "aes256-sha256-x25519", "aes256gcm16-ecp256-modp2048");
    auto responder = lab_connection(false, "aes256-sha256-x25519", "aes256gcm16-modp2048");
    SECTION("the same method first") {
        responder = lab_connection(false, "aes256-sha256-x25519", "aes256gcm16-ecp256");
    }
    SECTION("another one: INVALID_KE_PAYLOAD on the way") {}
    REQUIRE(network.b.engine.load_connection(responder));
    network.establish();
    const auto old = network.a.child_sa().spi_in;
    REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
    network.run(1s);
    network.check_agreement();
    CHECK(network.a.child_sa().spi_in != old);
    CHECK((network.a.child_sa().proposal == "AES_GCM_16-256/ECP_256" ||
           network.a.child_sa().proposal == "AES_GCM_16-256/MODP_2048"));
}

TEST_CASE("rekeying the IKE SA from either side keeps the CHILD SAs") {
    Established network;
    auto& from = GENERATE(true, false) ? network.a : network.b;
    const auto old = from.ike_sa();
    REQUIRE(from.engine.rekey_ike(network.now, old.id));
    network.run(1s);
    network.check_agreement();
    CHECK(from.ike_sa().initiator_spi != old.initiator_spi);
    CHECK(from.ike_sa().initiator);
    CHECK(from.child_sa().spi_in == old.children[0].spi_in);
    CHECK(network.a.count_events(Kind::ike_sa_rekeyed) == 1);
    CHECK(network.b.count_events(Kind::ike_sa_rekeyed) == 1);
    CHECK(network.a.count_events(Kind::child_sa_down) == 0);
    CHECK(network.a.count_events(Kind::ike_sa_down) == 0);
    // The new IKE SA works both ways.
    REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
    network.run(1s);
    REQUIRE(network.b.engine.rekey_child(network.now, network.b.child_sa().id));
    network.run(1s);
    network.check_agreement();
}

TEST_CASE("both sides rekey the same CHILD SA at once") {
    VirtualNetwork network(Catch::rngSeed());
    configure(network);
    network.establish();
    const bool one_hears_delete_before_the_answer_to_its_own = GENERATE(false, true);
    if (one_hears_delete_before_the_answer_to_its_own) network.wire = late_answers_of_b;
    for (int round = 0; round < 8; ++round) {
        REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
        REQUIRE(network.b.engine.rekey_child(network.now, network.b.child_sa().id));
        network.run(2s);
        network.check_agreement();
        CHECK(network.a.device.size() == 1);
        for (const auto* peer : {&network.a, &network.b}) {
            CHECK(peer->count_events(Kind::child_sa_up) == 1);
            CHECK(peer->count_events(Kind::child_sa_down) == 0);
            check_told(*peer);
        }
    }
}

TEST_CASE("both sides rekey the IKE SA at once") {
    VirtualNetwork network(Catch::rngSeed());
    configure(network);
    network.establish();
    // The redundant IKE SA of the other side is nothing that anybody goes on listing.
    const bool one_hears_delete_before_the_answer_to_its_own = GENERATE(false, true);
    if (one_hears_delete_before_the_answer_to_its_own) network.wire = late_answers_of_b;
    for (unsigned round = 1; round <= 8; ++round) {
        REQUIRE(network.a.engine.rekey_ike(network.now, network.a.ike_sa().id));
        REQUIRE(network.b.engine.rekey_ike(network.now, network.b.ike_sa().id));
        network.run(61s);
        network.check_agreement();
        CHECK(network.a.engine.list().size() == 1);
        CHECK(network.a.device.size() == 1);
        for (const auto* peer : {&network.a, &network.b}) {
            CHECK(peer->count_events(Kind::ike_sa_rekeyed) == round);
            CHECK(peer->count_events(Kind::child_sa_down) == 0);
            CHECK(peer->count_events(Kind::ike_sa_down) == 0);
        }
    }
}

TEST_CASE(
    "both sides rekey the IKE SA at once, and the peer uses the winner before its answer has come: told "
    "once") {
    VirtualNetwork network(Catch::rngSeed());
    configure(network);
    network.establish();
    bool answers_get_lost = true;
    bool deletes_get_lost = true;
    network.wire = [&](const Peer& from, const ike::Datagram& datagram) {
        const auto header = ike::decode_header(datagram.bytes).value();
        const bool rekeying = header.exchange == ike::ExchangeType::create_child_sa;
        const bool lost = from.name == "b" && ((header.response && rekeying && answers_get_lost) ||
                                               (!header.response && !rekeying && deletes_get_lost));
        return VirtualNetwork::Fate{lost};
    };
    REQUIRE(network.a.engine.rekey_ike(network.now, network.a.ike_sa().id));
    REQUIRE(network.b.engine.rekey_ike(network.now, network.b.ike_sa().id));
    network.run(1s);
    for (const auto& sa : network.b.engine.list())
        for (const auto& child : sa.children) (void)network.b.engine.rekey_child(network.now, child.id);
    network.settle(network.b);
    network.run(1s);
    deletes_get_lost = false;
    network.run(8s);
    answers_get_lost = false;
    network.run(100s);
    CHECK(network.a.count_events(Kind::ike_sa_rekeyed) == 1);
    CHECK(network.b.count_events(Kind::ike_sa_rekeyed) == 1);
    network.check_agreement();
}

TEST_CASE("a CHILD SA that is asked for while the peer rekeys the IKE SA comes up after that") {
    Established network;
    REQUIRE(network.a.engine.terminate_child(network.now, network.a.child_sa().id));
    network.run(1s);
    REQUIRE(network.a.device.empty());
    // Both requests cross: each finds the other side busy (RFC 7296 section 2.25).
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    REQUIRE(network.b.engine.rekey_ike(network.now, network.b.ike_sa().id));
    network.run(1s);
    CHECK(network.a.last_text(Kind::note) ==
          "the peer says TEMPORARY_FAILURE: asking again for net in a few seconds");
    CHECK(network.a.count_events(Kind::initiation_failed) == 0);
    network.run(30s);
    network.check_agreement();
    CHECK(network.a.device.size() == 1);
    CHECK(network.b.count_events(Kind::ike_sa_rekeyed) == 1);
}

TEST_CASE("a DELETE of an IKE SA that was rekeyed is answered after its successor was rekeyed too") {
    Established network;
    network.wire = [](const Peer&, const ike::Datagram& datagram) {
        const auto header = ike::decode_header(datagram.bytes).value();
        const bool is_delete = header.exchange == ike::ExchangeType::informational && !header.response;
        return VirtualNetwork::Fate{false, 1, is_delete ? 200ms : 10ms};
    };
    for (int time = 0; time < 5; ++time) {
        const auto list = network.a.engine.list();
        const auto current = std::find_if(
            list.begin(), list.end(), [](const auto& sa) { return sa.state == ike::SaState::established; });
        REQUIRE(current != list.end());
        REQUIRE(network.a.engine.rekey_ike(network.now, current->id));
        network.run(30ms);
    }
    network.run(30s);
    CHECK(network.a.count("requests_retransmitted") == 0);
    CHECK(network.a.engine.list().size() == 1);
    network.check_agreement();
}

TEST_CASE("deleting from either side") {
    Established network;
    auto& from = GENERATE(true, false) ? network.a : network.b;
    SECTION("a CHILD SA: the IKE SA stays") {
        REQUIRE(from.engine.terminate_child(network.now, from.child_sa().id));
        network.run(1s);
        CHECK(network.a.ike_sa().children.empty());
        CHECK(network.b.ike_sa().children.empty());
    }
    SECTION("the IKE SA: everything goes") {
        REQUIRE(from.engine.terminate_ike(network.now, from.ike_sa().id));
        network.run(1s);
        CHECK(network.a.engine.list().empty());
        CHECK(network.b.engine.list().empty());
        CHECK(network.a.count_events(Kind::ike_sa_down) == 1);
        CHECK(network.b.count_events(Kind::ike_sa_down) == 1);
    }
    CHECK(network.a.count_events(Kind::child_sa_down) == 1);
    CHECK(network.b.count_events(Kind::child_sa_down) == 1);
    CHECK(network.a.device.empty());
    CHECK(network.b.device.empty());
}

TEST_CASE("both sides delete at once") {
    Established network;
    SECTION("the CHILD SA") {
        REQUIRE(network.a.engine.terminate_child(network.now, network.a.child_sa().id));
        REQUIRE(network.b.engine.terminate_child(network.now, network.b.child_sa().id));
        network.run(1s);
        CHECK(network.a.ike_sa().children.empty());
        CHECK(network.b.ike_sa().children.empty());
    }
    SECTION("the IKE SA") {
        REQUIRE(network.a.engine.terminate_ike(network.now, network.a.ike_sa().id));
        REQUIRE(network.b.engine.terminate_ike(network.now, network.b.ike_sa().id));
        network.run(60s);
        CHECK(network.a.engine.list().empty());
        CHECK(network.b.engine.list().empty());
    }
    CHECK(network.a.device.empty());
    CHECK(network.b.device.empty());
}

TEST_CASE("one side deletes what the other rekeys") {
    Established network;
    SECTION("the CHILD SA") {
        REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
        REQUIRE(network.b.engine.terminate_child(network.now, network.b.child_sa().id));
    }
    SECTION("the CHILD SA, while the other rekeys the IKE SA") {
        REQUIRE(network.a.engine.rekey_ike(network.now, network.a.ike_sa().id));
        REQUIRE(network.b.engine.terminate_child(network.now, network.b.child_sa().id));
    }
    SECTION("the IKE SA, while the other rekeys the CHILD SA") {
        REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
        REQUIRE(network.b.engine.terminate_ike(network.now, network.b.ike_sa().id));
    }
    network.run(60s);
    network.check_agreement();
}

TEST_CASE("rekeying the IKE SA while the other side rekeys the CHILD SA") {
    Established network;
    REQUIRE(network.a.engine.rekey_ike(network.now, network.a.ike_sa().id));
    REQUIRE(network.b.engine.rekey_child(network.now, network.b.child_sa().id));
    network.run(60s);
    network.check_agreement();
    CHECK(network.a.device.size() == 1);
    CHECK(network.a.engine.list().size() == 1);
}

TEST_CASE("a second initiate joins the IKE SA that is there") {
    VirtualNetwork network(1);
    auto a = lab_connection(true);
    auto b = lab_connection(false);
    for (auto* connection : {&a, &b}) {
        connection->children.push_back(connection->children[0]);
        connection->children[1].name = "second";
    }
    a.children[1].local_selectors =
        b.children[1].remote_selectors = {{false, *net::TrafficSelector::parse("10.7.0.0/16")}};
    configure(network);
    REQUIRE(network.a.engine.load_connection(a));
    REQUIRE(network.b.engine.load_connection(b));
    SECTION("one after the other") {
        network.establish();
        REQUIRE(network.a.engine.initiate(network.now, "lab", "second"));
    }
    SECTION("at once") {
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        REQUIRE(network.a.engine.initiate(network.now, "lab", "second"));
    }
    network.run(1s);
    network.check_agreement();
    CHECK(network.a.ike_sa().children.size() == 2);
    CHECK(network.a.count_events(Kind::child_sa_up) == 2);
    const auto children = network.b.ike_sa().children;
    CHECK(children[1].name == "second");
    CHECK(net::to_string(children[1].remote_selectors) == "10.7.0.0/16");
}

TEST_CASE("lifetimes end SAs by themselves") {
    VirtualNetwork network(1);
    auto a = lab_connection(true);
    a.rekey_time = 100s;
    a.over_time = 20s;
    a.rand_time = 10s;
    a.children[0].time.rekey = 30s;
    a.children[0].time.random = 3s;
    a.children[0].time.life = 40s;
    configure(network);
    REQUIRE(network.a.engine.load_connection(a));
    network.establish();
    SECTION("soft: fresh keys, time and again") {
        network.run(600s);
        network.check_agreement();
        CHECK(network.a.device.size() == 1);
        CHECK(network.a.count_events(Kind::child_sa_rekeyed) >= 20);
        CHECK(network.a.count_events(Kind::ike_sa_rekeyed) >= 6);
        CHECK(network.a.count_events(Kind::child_sa_down) == 0);
    }
    SECTION("hard: gone, when the peer does not answer") {
        network.wire = [](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{true}; };
        network.run(41s);
        CHECK(network.a.device.empty());
        network.run(400s);
        CHECK(network.a.engine.list().empty());
    }
}

TEST_CASE("the device's limits: soft rekeys, hard deletes and makes a new one") {
    Established network;
    const auto old = network.a.child_sa();
    SECTION("soft") {
        network.a.engine.child_sa_soft_lifetime(network.now, old.id);
        network.run(1s);
        CHECK(network.a.child_sa().spi_in != old.spi_in);
    }
    SECTION("hard") {
        network.a.engine.child_sa_hard_lifetime(network.now, old.id);
        network.settle(network.a);
        CHECK(network.a.device.empty());  // at once, before the peer has heard of it
        network.run(1s);
        CHECK(network.b.find_inbound(old.spi_out) == nullptr);
        CHECK(network.a.count_events(Kind::child_sa_down) == 1);
        CHECK(network.a.count_events(Kind::child_sa_up) == 2);
        CHECK(network.a.child_sa().spi_in != old.spi_in);
    }
    network.check_agreement();
}

TEST_CASE("liveness checks") {
    VirtualNetwork network(1);
    auto a = lab_connection(true);
    a.dpd_delay = 10s;
    configure(network);
    REQUIRE(network.a.engine.load_connection(a));
    network.establish();
    network.sent.clear();
    SECTION("a quiet peer is asked, and answers") {
        network.run(35s);
        CHECK(network.sent.size() == 6);
        CHECK(network.a.ike_sa().state == ike::SaState::established);
    }
    SECTION("ESP traffic is a sign of life") {
        for (int second = 0; second < 30; ++second) {
            network.run(1s);
            network.a.engine.child_sa_traffic(network.now, network.a.child_sa().id);
        }
        CHECK(network.sent.empty());
    }
    SECTION("a dead peer is given up, and its SAs go") {
        network.wire = [](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{true}; };
        network.run(300s);
        CHECK(network.a.engine.list().empty());
        CHECK(network.a.device.empty());
        CHECK(network.a.count_events(Kind::peer_unreachable) == 1);
        CHECK(network.a.count_events(Kind::child_sa_down) == 1);
    }
}

TEST_CASE("a peer that has started anew replaces its old SAs") {
    Established network;
    Peer again("a", {}, Catch::rngSeed() + 77);
    REQUIRE(again.engine.load_connection(lab_connection(true)));
    again.engine.credentials().add_shared_secret(secret_of("correct horse battery staple"));
    const auto old = network.b.ike_sa().id;
    REQUIRE(again.engine.initiate(network.now, "lab", "net"));
    // `again` stands where a stood: carry its messages by hand.
    for (int step = 0; step < 2; ++step) {
        for (auto& action : again.engine.take_actions()) {
            auto* send = std::get_if<ike::SendDatagram>(&action);
            if (send == nullptr) continue;
            const auto before = network.sent.size();
            network.deliver(network.b, {send->datagram.remote, send->datagram.local, send->datagram.bytes});
            REQUIRE(network.sent.size() > before);  // a DELETE for the old SA goes first
            const auto answer = network.sent.back();
            again.engine.receive(network.now, {answer.remote, answer.local, answer.bytes});
        }
    }
    CHECK(network.b.ike_sa().id != old);
    CHECK(network.b.device.size() == 1);
    CHECK(network.b.count_events(Kind::ike_sa_down) == 1);
}

TEST_CASE("shutdown says DELETE and waits for nobody") {
    Established network;
    network.a.engine.shutdown(network.now);
    network.settle(network.a);
    CHECK(network.a.engine.list().empty());
    CHECK(network.a.device.empty());
    network.run(1s);
    CHECK(network.b.engine.list().empty());
    CHECK(network.b.device.empty());
}

TEST_CASE("initiating what is up, or on its way, does not double it") {
    VirtualNetwork network(1);
    configure(network);
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    network.check_agreement();
    CHECK(network.a.ike_sa().children.size() == 1);
    CHECK(network.a.count_events(Kind::child_sa_up) == 2);
    CHECK(network.a.last_text(Kind::child_sa_up) == "already established");
    // As configured now it is another one.
    auto changed = lab_connection(true);
    changed.children[0].time.rekey += 1s;
    REQUIRE(network.a.engine.load_connection(changed));
    for (int times = 0; times < 2; ++times) {
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.run(1s);
        network.check_agreement();
        CHECK(network.a.ike_sa().children.size() == 2);
    }
}

TEST_CASE("an inbound SPI that the owner has given away is chosen by neither side, nor when rekeying") {
    ike::EngineSettings settings;
    std::size_t asked = 0;
    settings.spi_is_taken = [&](std::uint32_t spi) {
        ++asked;
        return spi % 4 != 1;
    };
    VirtualNetwork network(Catch::rngSeed(), settings);
    configure(network);
    network.establish();
    for (int times = 0; times < 3; ++times) {
        for (const auto* peer : {&network.a, &network.b}) CHECK(peer->child_sa().spi_in % 4 == 1);
        REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
        network.run(1s);
        network.check_agreement();
    }
    CHECK(asked > 8);
}

TEST_CASE("INITIAL_CONTACT ends only IKE SAs of the same two names") {
    VirtualNetwork network(1);
    configure(network);
    auto a = lab_connection(true);
    auto b = lab_connection(false);
    a.name = b.name = "second";
    a.remote.front().id = b.local.front().id = ike::Identity::parse("b2.example");
    REQUIRE(network.a.engine.load_connection(a));
    REQUIRE(network.b.engine.load_connection(b));
    network.establish();
    REQUIRE(network.a.engine.initiate(network.now, "second", "net"));
    network.run(1s);
    CHECK(network.a.engine.list().size() == 2);
    CHECK(network.b.engine.list().size() == 2);
    network.check_agreement();
}
