// Both sides rekey one IPsec SA at once: IKEv1 has no word for which of the two new ones stays.
#include <algorithm>
#include <random>

#include "tests/unit/ike/version1.h"

namespace keyline::test {

namespace {

using Kind = ike::ReportEvent::Kind;

// As `swanctl --rekey --child net` does it.
void rekey_all(Version1& lab, Peer& peer) {
    for (const auto& child : peer.ike_sa().children)
        if (child.state == ike::SaState::established)
            REQUIRE(peer.engine.rekey_child(lab.network.now, child.id));
    lab.network.settle(peer);
}

std::size_t leftover(const Peer& peer) {
    const auto all = peer.ike_sa().children;
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [](const auto& child) { return child.state != ike::SaState::established; }));
}

}  // namespace

TEST_CASE("IKEv1: rekeyings from both sides at once leave nothing behind", "[ikev1]") {
    const auto seed = GENERATE(range(1ULL, 9ULL));
    CAPTURE(seed);
    Version1 lab(seed);
    lab.load();
    lab.network.establish();
    auto& a = lab.network.a;
    auto& b = lab.network.b;
    for (int round = 0; round < 100; ++round) {
        rekey_all(lab, a);
        rekey_all(lab, b);
        lab.network.run(std::chrono::milliseconds(200 + 37 * (round % 50)));
        INFO(round << a.describe() << b.describe());
        CHECK(a.gaps == 0);
        CHECK(b.gaps == 0);
    }
    lab.network.run(60s);
    INFO(a.describe() << b.describe());
    for (const auto* peer : {&a, &b}) {
        CHECK(leftover(*peer) == 0);
        CHECK(peer->ike_sa().children.size() <= 2);
        CHECK(peer->device.size() <= 2);
        CHECK(peer->count_events(Kind::child_sa_down) == 0);
    }
}

// Whose rekeying is done first is another one on each side, and so is what they take for the newest.
TEST_CASE("IKEv1: rekeyings from both sides in any order leave nothing behind", "[ikev1]") {
    const auto seed = Catch::rngSeed() + GENERATE(range(0U, 12U));
    CAPTURE(seed);
    std::mt19937_64 random(seed);
    Version1 lab(seed);
    lab.load();
    lab.network.establish();
    auto& a = lab.network.a;
    auto& b = lab.network.b;
    for (int round = 0; round < 60; ++round) {
        auto& first = random() % 2 == 0 ? a : b;
        auto& second = &first == &a ? b : a;
        if (random() % 3 != 0) rekey_all(lab, first);
        if (random() % 2 == 0) lab.network.run(std::chrono::milliseconds(random() % 30));
        if (random() % 3 != 0) rekey_all(lab, second);
        lab.network.run(std::chrono::milliseconds(random() % 4 == 0 ? random() % 40000 : random() % 700));
        CHECK(a.gaps + b.gaps == 0);
    }
    lab.network.run(90s);
    INFO(a.describe() << b.describe());
    for (const auto* peer : {&a, &b}) {
        CHECK(leftover(*peer) == 0);
        CHECK(peer->device.size() <= 2);
        CHECK(peer->count_events(Kind::child_sa_down) == 0);
    }
    CHECK(a.device.size() == b.device.size());
}

TEST_CASE("IKEv1: of two IPsec SAs that replace the same one the older one lingers when the peer deletes it",
          "[ikev1]") {
    ike::EngineSettings settings;
    settings.delete_rekeyed_delay = 7s;
    Version1 lab(1, settings);
    lab.load();
    lab.network.establish();
    auto& a = lab.network.a;
    auto& b = lab.network.b;
    rekey_all(lab, a);
    rekey_all(lab, b);
    lab.network.run(60s);
    INFO(a.describe() << b.describe());
    REQUIRE(a.ike_sa().children.size() == 2);
    const auto older = a.ike_sa().children.front().id;
    const auto number_of_sas = b.device.size();
    REQUIRE(a.engine.terminate_child(lab.network.now, older));
    lab.network.settle(a);
    lab.network.run(1s);
    CHECK(b.ike_sa().children.size() == 1);
    CHECK(b.device.size() == number_of_sas);
    CHECK(b.count_events(Kind::child_sa_down) == 0);
    lab.network.run(60s);
    CHECK(b.device.size() == 1);
    lab.network.check_agreement();
}

TEST_CASE("IKEv1: IPsec SAs that end right after their rekeying end on both sides, with those before them",
          "[ikev1]") {
    const auto count = GENERATE(1U, 3U);
    const bool by_a = GENERATE(true, false);
    const auto pause = GENERATE(range(0, 1000, 90));
    CAPTURE(count, by_a, pause);
    Version1 lab;
    lab.load([&](ike::ConnectionConfig& connection) { connection.children[0].sa_payloads = count; });
    auto& a = lab.network.a;
    auto& b = lab.network.b;
    REQUIRE(a.engine.initiate(lab.network.now, "lab", "net"));
    lab.network.settle(a);
    lab.network.run(1s);
    REQUIRE(b.device.size() == count);
    rekey_all(lab, a);
    lab.network.run(std::chrono::milliseconds(100 + pause));
    // As `swanctl --terminate` does it: those that are being replaced are not named.
    auto& who = by_a ? a : b;
    for (const auto& child : who.ike_sa().children)
        if (child.state != ike::SaState::rekeyed) (void)who.engine.terminate_child(lab.network.now, child.id);
    lab.network.settle(who);
    lab.network.run(2s);
    INFO(a.describe() << b.describe());
    for (const auto* peer : {&a, &b}) {
        CHECK(peer->ike_sa().children.empty());
        CHECK(peer->device.empty());
    }
}

}  // namespace keyline::test
