// IKE_SA_INIT and IKE_AUTH between two engines: algorithms, cookies, wrong guesses, refusals, NAT.
#include <catch2/catch.hpp>

#include "tests/support/random.h"
#include "tests/unit/ike/virtual_network.h"

using namespace keyline;
using namespace keyline::test;
using Kind = ike::ReportEvent::Kind;

TEST_CASE("two engines negotiate every algorithm") {
    const auto proposal =
        GENERATE(as<std::string>{}, "aes128-sha256-x25519", "aes192-sha384-ecp256", "aes256-sha512-ecp384",
                 "aes128gcm16-prfsha256-modp2048", "aes192gcm16-prfsha384-x25519",
                 "aes256gcm16-prfsha512-modp3072", "aes256-sha256-prfsha384-x25519");
    CAPTURE(proposal);
    VirtualNetwork network(Catch::rngSeed());
    configure(network, proposal, "aes128gcm16");
    network.establish();
    CHECK(network.a.ike_sa().state == ike::SaState::established);
    CHECK(network.b.ike_sa().local_id == "b.example");
    CHECK(network.b.ike_sa().remote_id == "a.example");
    CHECK(network.sent.size() == 4);
    CHECK(network.a.count_events(Kind::child_sa_up) == 1);
    CHECK(network.b.count_events(Kind::child_sa_up) == 1);
    CHECK(network.a.device.begin()->second.outbound.key.size() == 20);
    CHECK_FALSE(network.a.child_sa().udp_encapsulation);
}

TEST_CASE("ESP parameters follow the configuration") {
    VirtualNetwork network(1);
    configure(network, "aes256-sha256-x25519", "aes256gcm16-esn");
    network.establish();
    const auto& child = network.a.device.begin()->second;
    CHECK(child.outbound.esn);
    CHECK(child.outbound.key_bits == 256);
    CHECK(child.outbound.key.size() == 36);
    CHECK(child.outbound.source == address_a);
    CHECK(child.inbound.source == address_b);
    CHECK(child.inbound.replay_window == 32);
    CHECK(net::to_string(child.outbound.source_selectors) == "10.1.0.0/24");
    CHECK(net::to_string(child.outbound.destination_selectors) == "10.2.0.0/24");
    CHECK(network.a.child_sa().proposal == "AES_GCM_16-256/ESN");
}

TEST_CASE("the responder's choice is the first of its own preferences") {
    VirtualNetwork network(1);
    configure(network, "aes128-aes256-sha256-sha512-x25519");
    REQUIRE(network.b.engine.load_connection(lab_connection(false, "aes256-sha512-x25519")));
    network.establish();
    CHECK(network.a.ike_sa().proposal == "AES_CBC-256/HMAC_SHA2_512_256/PRF_HMAC_SHA2_512/CURVE_25519");
}

TEST_CASE("INVALID_KE_PAYLOAD leads to the method that the responder wants") {
    VirtualNetwork network(1);
    configure(network, "aes256-sha256-x25519-ecp384");
    REQUIRE(network.b.engine.load_connection(lab_connection(false, "aes256-sha256-ecp384")));
    network.establish();
    CHECK(network.b.count("refused_invalid_ke_payload") == 1);
    CHECK(network.a.ike_sa().proposal == "AES_CBC-256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/ECP_384");
}

TEST_CASE("a responder under load demands cookies, and the wrong guess comes on top") {
    ike::EngineSettings settings;
    settings.cookie_threshold = 0;
    VirtualNetwork network(1, settings);
    configure(network, "aes256-sha256-x25519-ecp256");
    REQUIRE(network.b.engine.load_connection(lab_connection(false, "aes256-sha256-ecp256")));
    network.establish();
    CHECK(network.b.count("cookies_demanded") == 1);
    CHECK(network.sent.size() == 8);
}

TEST_CASE("a forged cookie is not accepted") {
    ike::EngineSettings settings;
    settings.cookie_threshold = 0;
    VirtualNetwork network(1, settings);
    configure(network);
    network.wire = [&](const Peer& from, ike::Datagram& datagram) {
        // The cookie's bytes begin after the header, the Notify payload's header and its four fixed octets.
        if (&from == &network.b) datagram.bytes[28 + 8 + 5] ^= 1U;
        return VirtualNetwork::Fate{};
    };
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    CHECK(network.b.count("cookies_demanded") > 1);
    CHECK(network.b.engine.list().empty());
}

TEST_CASE("no common proposal") {
    VirtualNetwork network(1);
    SECTION("for IKE: nothing comes up") {
        configure(network, "aes128-sha256-x25519");
        REQUIRE(network.b.engine.load_connection(lab_connection(false, "aes256-sha256-x25519")));
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.run(1s);
        CHECK(network.a.engine.list().empty());
        CHECK(network.b.engine.list().empty());
        CHECK(network.b.count("refused_no_proposal_chosen") == 1);
        const auto told = network.b.last_text(Kind::negotiation_refused);
        CHECK_THAT(told,
                   Catch::StartsWith("NO_PROPOSAL_CHOSEN: no IKEv2 connection has what the peer offers"));
        CHECK_THAT(told, Catch::Contains("AES_CBC-128/"));
    }
    SECTION("for ESP: the IKE SA stays") {
        configure(network, "aes128-sha256-x25519", "aes128gcm16");
        REQUIRE(
            network.b.engine.load_connection(lab_connection(false, "aes128-sha256-x25519", "aes256gcm16")));
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.run(1s);
        CHECK(network.a.ike_sa().children.empty());
        CHECK(network.b.ike_sa().children.empty());
        CHECK(network.a.ike_sa().state == ike::SaState::established);
    }
    CHECK(network.a.count_events(Kind::initiation_failed) == 1);
    CHECK(network.a.last_text(Kind::initiation_failed) == "NO_PROPOSAL_CHOSEN");
}

TEST_CASE("no common traffic selectors: TS_UNACCEPTABLE, and the IKE SA stays") {
    VirtualNetwork network(1);
    configure(network);
    auto connection = lab_connection(false);
    connection.children[0].local_selectors = {{false, *net::TrafficSelector::parse("10.3.0.0/24")}};
    REQUIRE(network.b.engine.load_connection(connection));
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    CHECK(network.a.ike_sa().children.empty());
    CHECK(network.a.last_text(Kind::initiation_failed) == "TS_UNACCEPTABLE");
    CHECK(network.a.device.empty());
    CHECK(network.b.device.empty());
}

TEST_CASE("the responder narrows traffic selectors") {
    VirtualNetwork network(1);
    configure(network);
    auto connection = lab_connection(true);
    connection.children[0].remote_selectors = {{false, *net::TrafficSelector::parse("10.0.0.0/8")}};
    REQUIRE(network.a.engine.load_connection(connection));
    network.establish();
    CHECK(net::to_string(network.a.child_sa().remote_selectors) == "10.2.0.0/24");
}

TEST_CASE("a wrong secret: AUTHENTICATION_FAILED, and nothing is left") {
    VirtualNetwork network(1);
    configure(network);
    network.b.engine.credentials().clear();
    SECTION("another one") {
        network.b.engine.credentials().add_shared_secret(secret_of("wrong"));
    }
    SECTION("none") {}
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    CHECK(network.a.last_text(Kind::initiation_failed) == "AUTHENTICATION_FAILED");
    CHECK(network.a.count_events(Kind::authentication_failed) == 1);
    CHECK(network.b.count_events(Kind::authentication_failed) == 1);
    CHECK(network.b.count("refused_authentication") == 1);
    CHECK(network.a.engine.list().empty());
    CHECK(network.b.engine.list().empty());
    CHECK(network.a.device.empty());
    CHECK(network.b.device.empty());
}

TEST_CASE("a responder refuses an initiator that asks for another name") {
    VirtualNetwork network(1);
    configure(network);
    auto connection = lab_connection(false);
    connection.local.front().id = ike::Identity::parse("c.example");
    REQUIRE(network.b.engine.load_connection(connection));
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    CHECK(network.a.engine.list().empty());
    CHECK(network.b.engine.list().empty());
    CHECK(network.a.count_events(Kind::initiation_failed) == 1);
}

TEST_CASE("the initiator verifies the responder's AUTH and tells it when it is wrong") {
    // b knows two secrets: the initiator's proof is checked with the right one, b's own proof is made with it
    // too, so the only way to a wrong responder AUTH is on the wire of trust: another secret at a after
    // IKE_AUTH has left.
    VirtualNetwork network(1);
    configure(network);
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(25ms);  // IKE_AUTH is on its way
    network.a.engine.credentials().clear();
    network.a.engine.credentials().add_shared_secret(secret_of("changed"));
    network.run(1s);
    CHECK(network.a.last_text(Kind::initiation_failed).find("AUTHENTICATION_FAILED") == 0);
    CHECK(network.a.engine.list().empty());
    CHECK(network.b.engine.list().empty());
    CHECK(network.a.device.empty());
    CHECK(network.b.device.empty());
}

TEST_CASE("secrets are chosen by identity") {
    VirtualNetwork network(1);
    configure(network);
    network.b.engine.credentials().clear();
    network.b.engine.credentials().add_shared_secret(secret_of("for everybody else"));
    ike::SharedSecret right{{ike::Identity::parse("a.example")},
                            secret_of("correct horse battery staple").secret};
    network.b.engine.credentials().add_shared_secret(std::move(right));
    network.establish();
}

TEST_CASE("a responder with several connections picks the one with the peer's name") {
    VirtualNetwork network(1);
    configure(network);
    auto other = lab_connection(false);
    other.name = "other";
    other.remote.front().id = ike::Identity::parse("z.example");
    network.b.engine.unload_connection("lab");
    REQUIRE(network.b.engine.load_connection(other));
    REQUIRE(network.b.engine.load_connection(lab_connection(false)));
    network.establish();
    CHECK(network.b.ike_sa().connection == "lab");
}

TEST_CASE("forced UDP encapsulation looks like a NAT to the peer and floats to port 4500") {
    VirtualNetwork network(1);
    configure(network);
    auto connection = lab_connection(true);
    connection.force_udp_encapsulation = true;
    REQUIRE(network.a.engine.load_connection(connection));
    network.establish();
    CHECK(network.a.child_sa().udp_encapsulation);
    CHECK(network.a.ike_sa().local.port == 4500);
    CHECK(network.b.ike_sa().remote.port == 4500);
    CHECK(network.b.ike_sa().nat_remote);
    CHECK(network.a.device.begin()->second.outbound.udp == esp::UdpEncapsulation{4500, 4500});
    network.run(65s);
    CHECK(network.a.keepalives == 3);
}

TEST_CASE("a NAT before the initiator is found, and its new mapping is followed") {
    VirtualNetwork network(1);
    auto connection = lab_connection(false);
    connection.remote_addresses.clear();
    configure(network);
    REQUIRE(network.b.engine.load_connection(connection));
    const auto outside = *net::IpAddress::parse("198.51.100.7");
    std::uint16_t offset = 1000;
    network.wire = [&](const Peer& from, ike::Datagram& datagram) {
        if (&from == &network.a) {
            datagram.local = {outside, static_cast<std::uint16_t>(datagram.local.port + offset)};
        } else {
            datagram.remote = {address_a, static_cast<std::uint16_t>(datagram.remote.port - offset)};
        }
        return VirtualNetwork::Fate{};
    };
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    REQUIRE(network.b.device.size() == 1);
    CHECK(network.a.ike_sa().nat_local);
    CHECK(network.b.ike_sa().nat_remote);
    CHECK(network.b.ike_sa().remote == net::Endpoint{outside, 5500});
    CHECK(network.b.device.begin()->second.outbound.udp == esp::UdpEncapsulation{4500, 5500});
    CHECK(network.a.device.begin()->second.outbound.udp == esp::UdpEncapsulation{4500, 4500});

    offset = 2000;  // the NAT forgot and made another mapping
    REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
    network.run(1s);
    CHECK(network.b.ike_sa().remote == net::Endpoint{outside, 6500});
    REQUIRE(network.b.moves.size() == 1);
    CHECK(network.b.moves[0].remote.port == 6500);

    // The next one shows in an ESP packet. The side behind the NAT stays where it is.
    const net::Endpoint newest{outside, 7500};
    network.b.engine.child_sa_moved(network.now, network.b.child_sa().id, newest);
    network.a.engine.child_sa_moved(network.now, network.a.child_sa().id, newest);
    network.run(1s);
    CHECK(network.b.ike_sa().remote == newest);
    REQUIRE(network.b.moves.size() == 2);
    CHECK(network.b.moves[1].remote == newest);
    CHECK(network.b.moves[1].udp_encapsulation);
    CHECK(network.a.moves.empty());
    CHECK(network.a.ike_sa().remote.address == address_b);
}

TEST_CASE("who is behind a NAT itself does not follow the peer (RFC 7296 section 2.23)") {
    VirtualNetwork network(1);
    configure(network);
    auto connection = lab_connection(false);
    connection.remote_addresses.clear();
    connection.force_udp_encapsulation = true;  // as good as a NAT
    REQUIRE(network.b.engine.load_connection(connection));
    const auto outside = *net::IpAddress::parse("198.51.100.7");
    std::uint16_t mapped = 10000;
    network.wire = [&](const Peer& from, ike::Datagram& datagram) {
        if (&from == &network.a) {
            datagram.local = {outside, mapped};
        } else {
            datagram.remote = {address_a, 4500};
        }
        return VirtualNetwork::Fate{};
    };
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    REQUIRE(network.b.device.size() == 1);
    mapped = 20000;
    REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
    network.run(1s);
    CHECK(network.b.moves.empty());
    CHECK(network.b.ike_sa().remote.port == 10000);
}

TEST_CASE("a full device") {
    VirtualNetwork network(1);
    configure(network);
    SECTION("at the responder: NO_ADDITIONAL_SAS, the IKE SA stays") {
        network.b.device_full = true;
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.run(1s);
        CHECK(network.a.last_text(Kind::initiation_failed) == "NO_ADDITIONAL_SAS");
    }
    SECTION("at the initiator: the peer's half is deleted again") {
        network.a.device_full = true;
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.run(1s);
        CHECK(network.a.last_text(Kind::initiation_failed).find("SA table full") != std::string::npos);
    }
    CHECK(network.a.ike_sa().children.empty());
    CHECK(network.b.ike_sa().children.empty());
    CHECK(network.b.device.empty());
    // And once there is room, the next attempt works.
    network.a.device_full = network.b.device_full = false;
    network.establish();
}

TEST_CASE("a silent peer: requests again with backoff, then the end") {
    VirtualNetwork network(1);
    configure(network);
    std::vector<std::chrono::milliseconds> times;
    network.wire = [&](const Peer&, ike::Datagram&) {
        times.push_back(
            std::chrono::duration_cast<std::chrono::milliseconds>(network.now.time_since_epoch()));
        return VirtualNetwork::Fate{true};
    };
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(400s);
    // 4 s, then 1.8 times as long each time: strongSwan's published table.
    REQUIRE(times.size() == 6);
    CHECK(times[1] == 4000ms);
    CHECK(times[2] == 11200ms);
    CHECK(times[3] / 1s == 24);
    CHECK(times[5] / 1s == 89);
    CHECK(network.a.engine.list().empty());
    CHECK(network.a.count_events(Kind::peer_unreachable) == 1);
    CHECK(network.a.count_events(Kind::initiation_failed) == 1);
    CHECK_FALSE(network.a.engine.next_deadline().has_value());
}

TEST_CASE("what initiate() refuses says why") {
    VirtualNetwork network(1);
    configure(network);
    CHECK(network.a.engine.initiate(network.now, "no", "net").error().message == "no connection \"no\"");
    CHECK(network.a.engine.initiate(network.now, "lab", "no").error().message ==
          "connection \"lab\" has no child \"no\"");
    auto connection = lab_connection(true);
    connection.local_addresses.clear();
    REQUIRE(network.a.engine.load_connection(connection));
    CHECK(network.a.engine.initiate(network.now, "lab", "net").error().message.find("set local_addrs") !=
          std::string::npos);
    connection.remote_addresses.clear();
    REQUIRE(network.a.engine.load_connection(connection));
    CHECK(network.a.engine.initiate(network.now, "lab", "net").error().message.find("can only respond") !=
          std::string::npos);
}

TEST_CASE("without local_addrs the owner's routing table is asked") {
    ike::EngineSettings settings;
    settings.source_address_for = [](const net::IpAddress&) { return address_a; };
    VirtualNetwork network(1, settings);
    configure(network);
    auto connection = lab_connection(true);
    connection.local_addresses.clear();
    REQUIRE(network.a.engine.load_connection(connection));
    network.establish();
}
