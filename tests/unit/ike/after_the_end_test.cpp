// What follows the end of an SA: actions of swanctl.conf, attempts, reauthentication, inactivity, uniqueness.
#include <catch2/catch.hpp>

#include "host/ike/codec/message.h"
#include "tests/unit/ike/virtual_network.h"

using namespace keyline;
using namespace keyline::test;
using Kind = ike::ReportEvent::Kind;
using Unique = ike::ConnectionConfig::Unique;

namespace {

ike::EngineSettings quick() {
    ike::EngineSettings settings;
    settings.retransmit_timeout = 1s;
    settings.retransmit_base = 1;
    settings.retransmit_tries = 2;
    return settings;
}

// Two gateways; `change` may alter the connection of a.
struct Lab : VirtualNetwork {
    template <typename Change>
    explicit Lab(Change change, const ike::EngineSettings& settings = quick()) : VirtualNetwork(1, settings) {
        configure(*this);
        auto connection = lab_connection(true);
        change(connection);
        REQUIRE(a.engine.load_connection(connection));
    }
    void cut(bool is_cut) {
        wire = [is_cut](const Peer&, ike::Datagram&) { return Fate{.lost = is_cut}; };
    }
};

}  // namespace

TEST_CASE("keyingtries: a peer that does not answer is asked again, as often as configured") {
    const unsigned tries = GENERATE(1U, 3U);
    Lab lab([&](auto& connection) { connection.keyingtries = tries; });
    lab.cut(true);
    REQUIRE(lab.a.engine.initiate(lab.now, "lab", "net"));
    lab.run(60s);
    CHECK(lab.a.engine.list().empty());
    CHECK(lab.a.count_events(Kind::initiation_failed) == 1);
    CHECK(lab.sent.size() == std::size_t{tries} * 3);
    std::set<std::uint64_t> spis;
    for (const auto& datagram : lab.sent) spis.insert(ike::decode_header(datagram.bytes)->initiator_spi);
    CHECK(spis.size() == tries);
}

TEST_CASE("keyingtries = 0: the peer is asked until it answers") {
    Lab lab([](auto& connection) { connection.keyingtries = 0; });
    lab.cut(true);
    REQUIRE(lab.a.engine.initiate(lab.now, "lab", "net"));
    lab.run(120s);
    REQUIRE(lab.a.engine.list().size() == 1);
    lab.cut(false);
    lab.run(5s);
    lab.check_agreement();
    CHECK(lab.a.count_events(Kind::initiation_failed) == 0);
}

TEST_CASE("dpd_action: what becomes of the CHILD SAs of a dead peer") {
    const auto action =
        GENERATE(ike::PolicyAction{}, ike::PolicyAction{.trap = true}, ike::PolicyAction{.start = true});
    Lab lab([&](auto& connection) {
        connection.dpd_delay = 10s;
        connection.keyingtries = 0;
        connection.children[0].dpd_action = action;
    });
    lab.establish();
    lab.cut(true);
    lab.run(30s);
    CHECK(lab.a.count_events(Kind::peer_unreachable) == 1);
    CHECK(lab.a.count_events(Kind::child_sa_down) == 1);
    CHECK(lab.a.traps == (action.trap ? std::vector<std::string>{"net"} : std::vector<std::string>{}));
    lab.cut(false);
    lab.run(10s);
    CHECK(lab.a.engine.list().size() == (action.start ? 1 : 0));
    // b has not noticed anything and INITIAL_CONTACT tells it.
    if (action.start) lab.check_agreement();
}

TEST_CASE(
    "dpd_action = start: a peer that dies while both sides rekey the IKE SA is asked until it is back") {
    Lab lab([](auto& connection) {
        connection.keyingtries = 0;
        connection.dpd_delay = 10s;
        connection.children[0].dpd_action.start = true;
    });
    lab.establish();
    // Both rekey the IKE SA; a hears b's request, and nothing of b any more.
    lab.wire = [](const Peer& from, const ike::Datagram& datagram) {
        const auto header = ike::decode_header(datagram.bytes).value();
        const bool is_request_of_b = from.name == "b" && !header.response;
        return VirtualNetwork::Fate{.lost = !is_request_of_b};
    };
    REQUIRE(lab.a.engine.rekey_ike(lab.now, lab.a.ike_sa().id));
    lab.settle(lab.a);
    REQUIRE(lab.b.engine.rekey_ike(lab.now, lab.b.ike_sa().id));
    lab.settle(lab.b);
    lab.run(1s);
    lab.cut(true);
    lab.run(300s);
    CHECK(lab.a.engine.list().size() == 1);
    lab.cut(false);
    lab.run(60s);
    CHECK(lab.a.device.size() == 1);
    CHECK(lab.a.ike_sa().children.size() == 1);
}

TEST_CASE("close_action: what becomes of a CHILD SA that the peer closes") {
    const auto action =
        GENERATE(ike::PolicyAction{}, ike::PolicyAction{.trap = true}, ike::PolicyAction{.start = true});
    const bool whole_ike_sa = GENERATE(false, true);
    Lab lab([&](auto& connection) { connection.children[0].close_action = action; });
    lab.establish();
    const auto old = lab.a.child_sa().spi_in;
    if (whole_ike_sa) {
        REQUIRE(lab.b.engine.terminate_ike(lab.now, lab.b.ike_sa().id));
    } else {
        REQUIRE(lab.b.engine.terminate_child(lab.now, lab.b.child_sa().id));
    }
    lab.run(5s);
    CHECK(lab.a.traps.size() == (action.trap ? 1 : 0));
    CHECK(lab.a.device.size() == (action.start ? 1 : 0));
    if (!action.start) return;
    lab.check_agreement();
    CHECK(lab.a.child_sa().spi_in != old);
}

TEST_CASE(
    "close_action = start: a peer that deletes CHILD SA and then IKE SA gets both again; one that deletes "
    "again and again waits") {
    Lab lab([](auto& connection) { connection.children[0].close_action.start = true; });
    lab.establish();
    SECTION("CHILD SA and IKE SA") {
        REQUIRE(lab.b.engine.terminate_child(lab.now, lab.b.child_sa().id));
        lab.settle(lab.b);
        REQUIRE(lab.b.engine.terminate_ike(lab.now, lab.b.ike_sa().id));
        lab.settle(lab.b);
        lab.run(20s);
        lab.check_agreement();
        CHECK(lab.a.device.size() == 1);
    }
    SECTION("the CHILD SA, whenever it comes") {
        unsigned made = 0;
        for (int step = 0; step < 600; ++step) {
            lab.run(100ms);
            if (lab.b.device.empty()) continue;
            ++made;
            REQUIRE(lab.b.engine.terminate_child(lab.now, lab.b.child_sa().id));
        }
        CHECK(made > 5);
        CHECK(made < 14);  // of 60 s
    }
}

TEST_CASE("no close_action when this side closes, nor for an SA that was rekeyed") {
    Lab lab([](auto& connection) {
        connection.children[0].close_action.start = true;
        connection.children[0].close_action.trap = true;
    });
    lab.establish();
    REQUIRE(lab.b.engine.rekey_child(lab.now, lab.b.child_sa().id));
    lab.run(5s);
    lab.check_agreement();
    CHECK(lab.a.traps.empty());
    REQUIRE(lab.a.engine.terminate_ike(lab.now, lab.a.ike_sa().id));
    lab.run(5s);
    CHECK(lab.a.engine.list().empty());
    CHECK(lab.a.traps.empty());
}

TEST_CASE("uniqueness and close_action of both sides do not chase each other") {
    const bool at_once = GENERATE(false, true);
    const std::string of_b = GENERATE("net", "other");
    Lab lab([](auto&) {});
    for (auto* peer : {&lab.a, &lab.b}) {
        auto connection = lab_connection(peer == &lab.a);
        connection.unique = Unique::replace;
        connection.children[0].close_action.start = true;
        auto other = connection.children[0];
        other.name = "other";
        const bool for_a = peer == &lab.a;
        other.local_selectors = {*ike::SelectorConfig::parse(for_a ? "10.1.1.0/24" : "10.2.1.0/24")};
        other.remote_selectors = {*ike::SelectorConfig::parse(for_a ? "10.2.1.0/24" : "10.1.1.0/24")};
        connection.children.push_back(other);
        REQUIRE(peer->engine.load_connection(connection));
    }
    REQUIRE(lab.a.engine.initiate(lab.now, "lab", "net"));
    if (!at_once) lab.run(15ms);  // the second begins while the first is on its way
    REQUIRE(lab.b.engine.initiate(lab.now, "lab", of_b));
    lab.run(60s);
    CHECK(lab.sent.size() < 20);
    CHECK(lab.a.device.size() >= (of_b == "net" ? 1U : 2U));
    lab.check_agreement();
}

TEST_CASE("reauthentication: a new IKE SA with new CHILD SAs in the place of the old one") {
    auto settings = quick();
    settings.make_before_break = GENERATE(false, true);
    Lab lab(
        [](auto& connection) {
            connection.rekey_time = 0s;
            connection.reauth_time = 100s;
            connection.over_time = connection.rand_time = 10s;
        },
        settings);
    lab.establish();
    const auto old_ike = lab.a.ike_sa();
    const auto old_child = lab.a.child_sa();
    unsigned least = 2;
    for (int second = 0; second < 105; ++second) {
        lab.run(1s);
        least = std::min(least, static_cast<unsigned>(lab.a.device.size()));
    }
    CHECK(lab.a.ike_sa().id != old_ike.id);
    CHECK(lab.a.ike_sa().initiator_spi != old_ike.initiator_spi);
    CHECK(lab.a.child_sa().spi_in != old_child.spi_in);
    CHECK(lab.a.child_sa().reqid == old_child.reqid);
    lab.check_agreement();
    CHECK(lab.a.count_events(Kind::ike_sa_up) == 2);
    CHECK(lab.a.count_events(Kind::ike_sa_down) == 1);
    if (settings.make_before_break) {
        CHECK(least == 1);  // there was one at any time
        const auto& events = lab.a.events;
        const auto down = std::find_if(events.begin(), events.end(),
                                       [](const auto& event) { return event.kind == Kind::ike_sa_down; });
        CHECK(std::count_if(events.begin(), down,
                            [](const auto& event) { return event.kind == Kind::child_sa_up; }) == 2);
    }
}

TEST_CASE("make before break: what fails is begun again while the old IKE SA lives") {
    auto settings = quick();
    settings.make_before_break = true;
    const unsigned tries = GENERATE(1U, 8U);  // by the old IKE SA; by the new one's further attempts
    Lab lab(
        [&](auto& connection) {
            connection.rekey_time = 0s;
            connection.reauth_time = 100s;
            connection.over_time = 60s;
            connection.rand_time = 0s;
            connection.keyingtries = tries;
        },
        settings);
    lab.establish();
    const auto old_ike = lab.a.ike_sa();
    lab.run(95s);
    lab.cut(true);
    lab.run(15s);
    CHECK(lab.a.device.size() == 1);  // traffic goes on
    lab.cut(false);
    lab.run(20s);
    REQUIRE(lab.a.engine.list().size() == 1);
    CHECK(lab.a.ike_sa().id != old_ike.id);
    CHECK(lab.a.device.size() == 1);
    lab.check_agreement();
}

TEST_CASE("make before break: an IKE SA that is rekeyed meanwhile goes too") {
    auto settings = quick();
    settings.make_before_break = true;
    settings.retransmit_tries = 8;
    Lab lab(
        [](auto& connection) {
            connection.rekey_time = 0s;
            connection.reauth_time = 100s;
            connection.over_time = 60s;
            connection.rand_time = 0s;
        },
        settings);
    lab.establish();
    const auto old_ike = lab.a.ike_sa();
    lab.run(99s);
    // Nothing of a new IKE SA gets through.
    lab.wire = [](const Peer&, ike::Datagram& datagram) {
        return Lab::Fate{.lost =
                             ike::decode_header(datagram.bytes)->exchange == ike::ExchangeType::ike_sa_init};
    };
    lab.run(2s);
    REQUIRE(lab.a.engine.list().size() == 2);
    REQUIRE(lab.a.engine.rekey_ike(lab.now, old_ike.id));
    lab.run(2s);
    lab.cut(false);
    lab.run(30s);
    REQUIRE(lab.a.engine.list().size() == 1);
    CHECK(lab.a.ike_sa().id == old_ike.id + 1);  // not what the rekeying made
    CHECK(lab.a.count_events(Kind::ike_sa_rekeyed) == 1);
    CHECK(lab.a.device.size() == 1);
    lab.check_agreement();
}

TEST_CASE("an operator's wish goes before a reauthentication that is under way") {
    Lab lab([](auto& connection) {
        connection.rekey_time = 0s;
        connection.reauth_time = 100s;
        connection.over_time = 10s;
        connection.rand_time = 0s;
    });
    lab.establish();
    lab.run(99s);
    lab.cut(true);
    lab.run(1s);  // the old IKE SA is being deleted, a new one is to come
    REQUIRE(lab.a.ike_sa().state == ike::SaState::deleting);
    SECTION("terminate") {
        REQUIRE(lab.a.engine.terminate_ike(lab.now, lab.a.ike_sa().id));
        lab.cut(false);
    }
    SECTION("shutdown") {
        lab.a.engine.shutdown(lab.now);
    }
    lab.run(30s);
    CHECK(lab.a.engine.list().empty());
    CHECK(lab.a.device.empty());
}

TEST_CASE("AUTH_LIFETIME: the responder's reauth_time makes the initiator reauthenticate (RFC 4478)") {
    Lab lab([](auto& connection) { connection.over_time = 10s; });
    auto responder = lab_connection(false);
    responder.reauth_time = 200s;
    responder.rand_time = 0s;
    responder.rekey_time = 0s;
    responder.over_time = 50s;
    REQUIRE(lab.b.engine.load_connection(responder));
    lab.establish();
    const auto old = lab.a.ike_sa();
    REQUIRE(old.reauth_at);
    lab.run(195s);
    CHECK(lab.a.ike_sa().initiator_spi != old.initiator_spi);
    CHECK(lab.a.ike_sa().initiator);
    lab.check_agreement();
}

TEST_CASE("inactivity: an unused CHILD SA is closed, a used one stays") {
    std::optional<ike::TimePoint> used;
    auto settings = quick();
    settings.last_use_of = [&](ike::ChildSaId) { return used; };
    Lab lab([](auto& connection) { connection.children[0].inactivity = 60s; }, settings);
    lab.establish();
    lab.run(50s);
    used = lab.now;
    lab.run(50s);
    CHECK(lab.a.device.size() == 1);
    lab.run(15s);
    CHECK(lab.a.device.empty());
    CHECK(lab.b.device.empty());
    CHECK(lab.a.engine.list().size() == 1);
}

TEST_CASE("unique: what a responder does with a second IKE SA of the same peer") {
    const auto unique = GENERATE(Unique::no, Unique::never, Unique::keep, Unique::replace);
    // The peer has lost its memory: it begins again, with or without saying INITIAL_CONTACT.
    const bool says_contact = GENERATE(true, false);
    Lab lab([&](auto& connection) { connection.unique = says_contact ? Unique::no : Unique::never; });
    auto responder = lab_connection(false);
    responder.unique = unique;
    REQUIRE(lab.b.engine.load_connection(responder));
    REQUIRE(lab.a.engine.initiate(lab.now, "lab", "net"));
    lab.run(1s);
    const auto first = lab.b.ike_sa().id;
    lab.cut(true);
    lab.a.engine.shutdown(lab.now);
    lab.settle(lab.a);
    lab.run(1s);
    lab.cut(false);
    REQUIRE(lab.a.engine.initiate(lab.now, "lab", "net"));
    lab.run(1s);
    const auto list = lab.b.engine.list();
    const bool replaced = unique == Unique::replace || (says_contact && unique != Unique::never);
    if (unique == Unique::keep && !says_contact) {
        REQUIRE(list.size() == 1);
        CHECK(list[0].id == first);
        CHECK(lab.a.last_text(Kind::initiation_failed) == "AUTHENTICATION_FAILED");
    } else {
        CHECK(list.size() == (replaced ? 1 : 2));
        CHECK(list.back().id != first);
    }
}
