// Lossy, slow, repeating, reordering and malicious networks.
#include <catch2/catch.hpp>

#include "tests/support/random.h"
#include "tests/unit/ike/virtual_network.h"

using namespace keyline;
using namespace keyline::test;
using Kind = ike::ReportEvent::Kind;

namespace {

// A third of the datagrams lost, others twice or thrice, each with its own delay: reordering comes by itself.
void make_bad(VirtualNetwork& network, std::mt19937_64& random) {
    network.wire = [&random](const Peer&, ike::Datagram&) {
        VirtualNetwork::Fate fate;
        fate.lost = random() % 3 == 0;
        fate.copies = 1 + static_cast<unsigned>(random() % 3);
        fate.delay = std::chrono::milliseconds(random() % 3000);
        return fate;
    };
}

void make_good(VirtualNetwork& network) {
    network.wire = nullptr;
    network.run(600s);
}

// One random wish of an operator or of a device.
void disturb(VirtualNetwork& network, Peer& peer, std::mt19937_64& random) {
    const auto list = peer.engine.list();
    if (list.empty()) {
        (void)peer.engine.initiate(network.now, "lab", "net");
        return;
    }
    const auto& sa = list[random() % list.size()];
    const auto child = sa.children.empty() ? 0 : sa.children[random() % sa.children.size()].id;
    switch (random() % 9) {
        case 0:
            (void)peer.engine.rekey_ike(network.now, sa.id);
            break;
        case 1:
        case 2:
            (void)peer.engine.rekey_child(network.now, child);
            break;
        case 3:
            (void)peer.engine.terminate_child(network.now, child);
            break;
        case 4:
            (void)peer.engine.terminate_ike(network.now, sa.id);
            break;
        case 5:
            peer.engine.child_sa_soft_lifetime(network.now, child);
            break;
        case 6:
            peer.engine.child_sa_hard_lifetime(network.now, child);
            break;
        case 7:
            peer.engine.child_sa_traffic(network.now, child);
            break;
        default:
            (void)peer.engine.initiate(network.now, "lab", "net");
            break;
    }
}

}  // namespace

TEST_CASE("a bad network only costs time") {
    auto random = random_engine();
    for (int round = 0; round < 60; ++round) {
        ike::EngineSettings settings;
        settings.retransmit_tries = 20;
        settings.retransmit_base = 1.1;
        settings.half_open_timeout = 600s;
        VirtualNetwork network(random(), settings);
        configure(network);
        make_bad(network, random);
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.run(900s);
        REQUIRE(network.a.device.size() == 1);
        REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
        network.run(900s);
        REQUIRE(network.b.engine.rekey_ike(network.now, network.b.ike_sa().id));
        network.run(900s);
        network.check_agreement();
        CHECK(network.a.device.size() == 1);
        CHECK(network.a.count_events(Kind::child_sa_rekeyed) == 1);
        CHECK(network.a.count_events(Kind::ike_sa_rekeyed) == 1);
    }
}

TEST_CASE("whatever operators and devices wish for on a bad network, both sides end in agreement") {
    auto random = random_engine();
    for (int round = 0; round < 200; ++round) {
        VirtualNetwork network(random());
        auto a = lab_connection(true);
        auto b = lab_connection(false);
        a.dpd_delay = b.dpd_delay = 60s;  // a DELETE that never arrives is noticed by asking
        configure(network);
        REQUIRE(network.a.engine.load_connection(a));
        REQUIRE(network.b.engine.load_connection(b));
        make_bad(network, random);
        for (int step = 0; step < 30; ++step) {
            disturb(network, random() % 2 == 0 ? network.a : network.b, random);
            network.run(std::chrono::milliseconds(random() % 20000));
        }
        make_good(network);
        INFO("round " << round);
        network.check_agreement();
    }
}

TEST_CASE("every datagram of a whole life comes again: nothing changes") {
    VirtualNetwork network(Catch::rngSeed());
    configure(network);
    network.establish();
    REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
    network.run(1s);
    const auto before_a = network.a.child_sa();
    const auto before_b = network.b.child_sa();
    const auto events =
        network.b.count_events(Kind::child_sa_up) + network.b.count_events(Kind::child_sa_rekeyed);
    const auto all = network.sent;
    for (const auto& datagram : all) {
        const bool to_b = datagram.local.address == address_a;
        network.deliver(to_b ? network.b : network.a, {datagram.remote, datagram.local, datagram.bytes});
    }
    network.run(1s);
    CHECK(network.a.child_sa().spi_in == before_a.spi_in);
    CHECK(network.b.child_sa().spi_in == before_b.spi_in);
    CHECK(network.b.count_events(Kind::child_sa_up) + network.b.count_events(Kind::child_sa_rekeyed) ==
          events);
    CHECK(network.a.count("dropped_message_id") > 0);
    network.check_agreement();
}

TEST_CASE("a repeated request gets the same answer, octet for octet") {
    VirtualNetwork network(1);
    configure(network);
    network.establish();
    REQUIRE(network.a.engine.rekey_child(network.now, network.a.child_sa().id));
    network.run(15ms);  // the answer is on its way
    const auto request = network.sent[network.sent.size() - 2];
    const auto answer = network.sent.back().bytes;
    network.deliver(network.b, {request.remote, request.local, request.bytes});
    CHECK(network.sent.back().bytes == answer);
    CHECK(network.b.count("responses_retransmitted") == 1);
    // One octet changed is not a repetition, and not authentic.
    auto changed = request.bytes;
    changed.back() ^= 1U;
    const auto sent = network.sent.size();
    network.deliver(network.b, {request.remote, request.local, changed});
    CHECK(network.sent.size() == sent);
}

TEST_CASE("every single changed octet is noticed") {
    VirtualNetwork clean(1);
    configure(clean);
    clean.establish();
    std::vector<std::size_t> sizes;
    for (const auto& datagram : clean.sent) sizes.push_back(datagram.bytes.size());

    auto random = random_engine();
    for (std::size_t message = 0; message < sizes.size(); ++message) {
        for (std::size_t at = 0; at < sizes[message]; at += 1 + random() % 7) {
            VirtualNetwork network(1);  // the same run again, but for one octet
            configure(network);
            std::size_t count = 0;
            network.wire = [&](const Peer&, ike::Datagram& datagram) {
                if (count++ == message) datagram.bytes[at] ^= static_cast<std::uint8_t>(1 + random() % 255);
                return VirtualNetwork::Fate{};
            };
            INFO("message " << message << ", octet " << at);
            REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
            network.run(200s);
            // Either the retransmission has mended it, or nothing came up; never a half or a wrong SA.
            network.check_agreement();
            for (const auto* peer : {&network.a, &network.b}) {
                for (const auto& sa : peer->engine.list()) CHECK(sa.state == ike::SaState::established);
            }
        }
    }
}

namespace {

// b takes anybody in; a has sent its IKE_SA_INIT request, which has not arrived.
ike::Datagram first_request(VirtualNetwork& network) {
    configure(network);
    auto open_to_all = lab_connection(false);
    open_to_all.remote_addresses.clear();
    REQUIRE(network.b.engine.load_connection(open_to_all));
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.settle(network.a);
    return network.sent.at(0);
}

}  // namespace

TEST_CASE("a flood of requests from nowhere") {
    ike::EngineSettings settings;
    settings.cookie_threshold = 5;
    settings.half_open_limit = 20;
    VirtualNetwork network(1, settings);
    const auto request = first_request(network);
    auto random = random_engine();
    for (int count = 0; count < 200; ++count) {
        auto copy = request.bytes;
        for (int octet = 0; octet < 8; ++octet)
            copy[static_cast<std::size_t>(octet)] = static_cast<std::uint8_t>(random());
        network.deliver(network.b, {request.remote, request.local, copy});
    }
    CHECK(network.b.engine.list().size() == 5);  // the rest was asked for a cookie
    CHECK(network.b.count("cookies_demanded") == 195);
    network.run(31s);  // ... and the five are forgotten; the real one came through meanwhile
    network.check_agreement();
    CHECK(network.a.device.size() == 1);
}

TEST_CASE("cookies do not help beyond the limit of half-open IKE SAs") {
    ike::EngineSettings settings;
    settings.half_open_limit = 0;
    VirtualNetwork network(1, settings);
    configure(network);
    REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
    network.run(1s);
    CHECK(network.b.engine.list().empty());
    CHECK(network.b.count("dropped_half_open_limit") == 1);
    CHECK(network.sent.size() == 1);
}

TEST_CASE("one address cannot take all half-open IKE SAs") {
    ike::EngineSettings settings;
    settings.cookie_threshold = 1000;
    settings.half_open_limit_per_address = 3;
    VirtualNetwork network(1, settings);
    const auto request = first_request(network);
    const auto flooder = *net::IpAddress::parse("198.51.100.7");
    for (std::uint16_t port = 1; port <= 10; ++port)
        network.deliver(network.b, {request.remote, {flooder, port}, request.bytes});
    CHECK(network.b.engine.list().size() == 3);
    CHECK(network.b.count("dropped_half_open_limit") == 7);
    network.run(1s);  // the honest one, from another address
    CHECK(network.a.device.size() == 1);
    network.run(31s);  // the flood is forgotten
    network.deliver(network.b, {request.remote, {flooder, 99}, request.bytes});
    CHECK(network.b.engine.list().size() == 2);
}

TEST_CASE("the same IKE_SA_INIT request from two addresses is two peers") {
    VirtualNetwork network(1);
    const auto request = first_request(network);
    network.deliver(network.b, {request.remote, request.local, request.bytes});
    network.deliver(network.b, {request.remote, {request.local.address, 4711}, request.bytes});
    CHECK(network.b.engine.list().size() == 2);
    network.deliver(network.b, {request.remote, {request.local.address, 4711}, request.bytes});
    CHECK(network.b.engine.list().size() == 2);
    CHECK(network.b.count("responses_retransmitted") == 1);
}
