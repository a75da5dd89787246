// SAs with keys given by hand: beside negotiated ones, when the configuration is read anew, across restarts.
#include <fstream>

#include "tests/unit/daemon/manual_scene.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;
using Catch::Contains;

TEST_CASE("by hand beside a negotiated CHILD SA: each carries what its selectors say, both ways") {
    Scene scene;
    REQUIRE(scene.a.configure({}));
    REQUIRE(scene.b.configure({}));
    REQUIRE(scene.a.engine.initiate("lab", "net"));
    scene.poll([&] {
        return scene.b.engine.list().size() == 1 && scene.b.engine.list()[0].children.size() == 1 &&
               scene.a.forwarder.policies().size() == 1;
    });
    REQUIRE(scene.of_a->load(sa_of(true, {})));
    REQUIRE(scene.of_b->load(sa_of(false, {})));

    const auto ike = scene.a.ike_sent.load();
    scene.sends();
    scene.sends();
    const auto before = scene.b.received.size();
    scene.a.send_inner("10.1.0.1", "10.2.0.1");
    scene.poll([&] { return scene.b.received.size() == before + 1; });
    scene.b.send_inner("10.11.2.1", "10.11.1.1");
    scene.poll([&] { return scene.a.received.size() == 1; });
    CHECK(scene.out("packets-out") == "2");
    CHECK(scene.out("packets-in") == "1");
    CHECK(scene.out("sequence-out") == "2");
    CHECK(scene.listed(*scene.of_b, "byhand", "packets-in") == "2");
    CHECK(scene.out("manual") == "yes");
    CHECK(scene.out("spi-in") == scene.listed(*scene.of_b, "byhand", "spi-out"));
    CHECK_THAT(scene.out("warning"), Contains("never expires") && Contains("replay"));
    CHECK(scene.out("rekey-time").empty());
    CHECK(scene.out("life-time").empty());
    CHECK(scene.out("proposal") == "AES_CBC-128/HMAC_SHA2_256_128");
    CHECK(scene.a.ike_sent == ike);  // nobody spoke
    CHECK(scene.a.engine.list().size() == 1);
    // What it says has no key in it.
    for (const auto& message : scene.of_a->list("", EngineHost::now())) {
        const auto encoded = vici::encode(message);
        const std::string text(encoded.begin(), encoded.end());
        CHECK(text.find(key(16, 9).substr(2, 8)) == std::string::npos);
    }
    // Not within its selectors.
    scene.a.send_inner("10.11.1.1", "10.12.2.1");
    CHECK(drops(scene.a.forwarder, "outbound.no_sa") == 1);
}

TEST_CASE("suites, modes and ways to go") {
    const auto given = GENERATE(
        Given{"cbc", 1, "esp_proposal = aes256-sha512", 32, 64},
        Given{"null", 1, "esp_proposal = null-sha1", 0, 20}, Given{"ah", 1, "ah_proposal = sha256", 0, 32},
        Given{"udp", 1, "esp_proposal = aes128-sha256", 16, 32, "11", "encap = yes"},
        Given{"gcm", 1, "esp_proposal = aes128gcm16", 20, 0, "11", "counter_mode_risk = accepted"});
    INFO(given.name);
    Scene scene;
    scene.both({given});
    scene.sends();
    scene.sends();
    CHECK(scene.out("packets-out", given.name) == "2");
    CHECK(scene.out("protocol", given.name) == (given.name == "ah" ? "AH" : "ESP"));
}

TEST_CASE("transport mode between the gateways themselves") {
    Scene scene;
    for (const bool first : {true, false}) {
        auto sa =
            sa_of(first, {"byhand", 1, "esp_proposal = aes128-sha256", 16, 32, "11", "mode = transport"});
        sa.child.local_selectors = sa.child.remote_selectors = {{true, {}}};
        REQUIRE((first ? scene.of_a : scene.of_b)->load(sa));
    }
    scene.a.send_inner("192.0.2.1", "192.0.2.2");
    scene.poll([&] { return scene.b.received.size() == 1; });
    CHECK(scene.out("mode") == "TRANSPORT");
}

TEST_CASE("within a run a packet that comes again is dropped") {
    Scene scene;
    scene.both({Given{}});
    std::vector<Bytes> wire;
    Recorder recorder;
    auto outputs = recorder.outputs();
    esp::SoftwareEsp device;
    Forwarder forwarder(device, outputs);
    ManualSas sender(forwarder, scene.folder.path + "/c");
    REQUIRE(sender.load(sa_of(true, {})));
    forwarder.outbound(inner_packet("10.11.1.1", "10.11.2.1"));
    forwarder.poll();
    REQUIRE(recorder.wire.size() == 1);
    for (int i = 0; i < 2; ++i) {
        scene.b.forwarder.inbound(Bytes(recorder.wire[0]));
        scene.b.forwarder.poll();
    }
    CHECK(scene.b.received.size() == 1);
    CHECK(drops(scene.b.forwarder, "inbound.replayed") == 1);
}

TEST_CASE(
    "read anew: what is the same is not touched, what changed is replaced and counts on, what is gone goes") {
    Scene scene;
    scene.both({Given{}, Given{"other", 2, "esp_proposal = aes128-sha256", 16, 32, "12"}});
    scene.sends();
    scene.sends();
    scene.sends("12");
    const auto id = scene.out("uniqueid");

    // The other one changes, and this one is as it was.
    scene.both(
        {Given{}, Given{"other", 2, "esp_proposal = aes128-sha256", 16, 32, "12", "replay_window = 64"}});
    CHECK(scene.out("uniqueid") == id);
    CHECK(scene.out("sequence-out") == "2");
    CHECK(scene.out("sequence-out", "other") == "1");
    CHECK(scene.out("packets-out", "other") == "0");  // it is a new one, that has sent nothing
    scene.sends();
    CHECK(scene.out("sequence-out") == "3");
    scene.sends("12");
    CHECK(scene.out("sequence-out", "other") == "2");

    // One that is refused stays as it was.
    auto bad = Given{};
    bad.more = "spi_in = 12";
    const auto report = Scene::configure(scene.a, true, {bad});
    REQUIRE(report.refused.size() == 1);
    CHECK_THAT(report.refused[0], Contains("manual.conf:") && Contains("manual.byhand.spi_in"));
    CHECK(scene.out("uniqueid") == id);
    CHECK(scene.out("uniqueid", "other") == "not there");
    CHECK(drops(scene.a.forwarder, "outbound.no_sa") == 0);
    scene.a.send_inner("10.12.1.1", "10.12.2.1");
    CHECK(drops(scene.a.forwarder, "outbound.no_sa") == 1);

    REQUIRE(Scene::configure(scene.a, true, {}));
    CHECK(scene.of_a->size() == 0);
    // The key is known still.
    REQUIRE(Scene::configure(scene.a, true, {Given{}}));
    CHECK(scene.out("sequence-out") == "3");
    scene.sends();

    std::vector<std::string> told;
    for (const auto& event : scene.events)
        told.push_back(event.child_name +
                       (event.kind == ike::ReportEvent::Kind::child_sa_up ? " up" : " down"));
    CHECK(told == std::vector<std::string>{"byhand up", "other up", "other down", "other up", "other down",
                                           "byhand down", "byhand up"});
}

TEST_CASE("another name for the same SA, and SPIs that change places, in one reading") {
    Scene scene;
    const Given one{}, two{"other", 2, "esp_proposal = aes128-sha256", 16, 32, "12"};
    scene.both({one, two});
    auto renamed = one;
    renamed.name = "renamed";
    scene.both({renamed, two});
    scene.sends();
    CHECK(scene.of_a->size() == 2);
    // What came over vici stays when files are read.
    auto third = Given{"third", 3, "esp_proposal = aes128-sha256", 16, 32, "13"};
    REQUIRE(scene.a.inventory.load_manual(sa_of(true, third)));
    scene.both({renamed});
    CHECK(scene.of_a->size() == 2);
    CHECK(scene.out("uniqueid", "third") != "not there");
    CHECK(scene.a.inventory.unload_manual("third"));
    CHECK_FALSE(scene.a.inventory.unload_manual("third"));
}

TEST_CASE("while one SA takes the place of another, its traffic stays in the TUN device") {
    Scene scene;
    Steering steering;
    Recorder recorder;
    auto outputs = recorder.outputs();
    outputs.policy_active = [&](auto child, const auto& local, const auto& remote) {
        steering.add("sa " + std::to_string(child), local, remote);
    };
    outputs.policy_gone = [&](auto child) { steering.remove("sa " + std::to_string(child)); };
    esp::SoftwareEsp device;
    Forwarder forwarder(device, outputs);
    ManualSas manual(forwarder, scene.folder.path + "/c");
    manual.steer_by(steering);
    REQUIRE(manual.load(sa_of(true, {})));
    REQUIRE(steering.owners.size() == 1);
    auto changed = Given{};
    changed.more = "replay_window = 64";
    REQUIRE(manual.load(sa_of(true, changed)));
    CHECK(steering.fewest == 1);
    CHECK(steering.owners.size() == 1);
    // Also when it has another name.
    auto renamed = changed;
    renamed.name = "renamed";
    manual.begin_changes();
    CHECK(manual.unload("byhand"));
    REQUIRE(manual.load(sa_of(true, renamed)));
    manual.end_changes();
    CHECK(steering.fewest == 1);
    CHECK(manual.unload("renamed"));
    CHECK(steering.owners.empty());
}

TEST_CASE("no sequence number twice: a clean end counts on, a crash jumps ahead") {
    Scene scene;
    scene.both({Given{}});
    for (int i = 0; i < 3; ++i) scene.sends();
    scene.restart(Scene::End::clean);
    REQUIRE(Scene::configure(scene.a, true, {Given{}}));
    scene.sends();
    CHECK(scene.out("sequence-out") == "4");
    scene.restart(Scene::End::crash);
    REQUIRE(Scene::configure(scene.a, true, {Given{}}));
    scene.sends();
    const auto jumped = std::stoull(scene.out("sequence-out"));
    CHECK(jumped > 4);
    CHECK(jumped <= 4 + 2 * SequenceNumbers::block);
    // An operator may jump further, and not back. The peer's window follows.
    scene.restart(Scene::End::clean);
    auto given = Given{};
    given.more = "first_sequence = 5";
    REQUIRE(Scene::configure(scene.a, true, {given}));
    scene.sends();
    CHECK(std::stoull(scene.out("sequence-out")) == jumped + 1);
    given.more = "first_sequence = 0x10000000";
    REQUIRE(Scene::configure(scene.a, true, {given}));
    scene.sends();
    CHECK(scene.out("sequence-out") == std::to_string(0x10000000));
    // The number belongs to the key, whatever else is another one.
    given = Given{"renamed", 1, "esp_proposal = aes128-sha256", 16, 32, "11", "replay_window = 128"};
    auto sa = sa_of(true, given);
    sa.spi_out = 77777;
    sa.out.integrity = crypto::Secret(Bytes(32, 0x77));
    REQUIRE(Scene::configure(scene.a, true, {}));
    REQUIRE(scene.of_a->load(sa));
    CHECK(scene.out("sequence-out", "renamed") == std::to_string(0x10000000));
}

TEST_CASE("numbers of an SA that jumped ahead as its card was lost are not used again after a restart") {
    for (const auto end : {Scene::End::crash, Scene::End::clean}) {
        Scene scene;
        REQUIRE(Scene::configure(scene.b, false, {Given{}}));
        REQUIRE(Scene::configure(scene.a, true, {Given{}}));
        scene.sends();
        constexpr std::uint64_t first = 3 * SequenceNumbers::block;
        const auto outbound = static_cast<esp::SaHandle>(2);  // SoftwareEsp's second
        CHECK(scene.a.forwarder.may_jump(outbound, first));
        CHECK(scene.a.forwarder.may_jump(static_cast<esp::SaHandle>(99), first));
        scene.restart(end);
        REQUIRE(Scene::configure(scene.a, true, {Given{}}));
        scene.sends();
        CHECK(std::stoull(scene.out("sequence-out")) >= first + Forwarder::max_waiting_outbound);
    }
}

TEST_CASE("numbers jump ahead only as far as can be put aside") {
    Folder folder;
    const std::vector<std::string> names{SequenceMarks::fingerprint(as_bytes("one"))};
    SequenceMarks marks(folder.path + "/x");
    auto numbers = SequenceNumbers::open(marks, names, 1).value();
    CHECK(numbers.take());
    CHECK(numbers.jump_to(5000));
    CHECK(numbers.next() == 5000);
    CHECK(numbers.jump_to(7));  // never back
    CHECK(numbers.next() == 5000);
    CHECK(numbers.jump_to(std::uint64_t{1} << 40));
    CHECK(numbers.next() == SequenceNumbers::last_number + 1);
    CHECK(marks.last(names).value() == SequenceNumbers::last_number);
}

TEST_CASE("sequence numbers are on disk before they are used, in blocks; without a disk nothing is sent") {
    Folder folder;
    const std::vector<std::string> names{SequenceMarks::fingerprint(as_bytes("one")),
                                         SequenceMarks::fingerprint(as_bytes("two"))};
    CHECK(names[0] != names[1]);
    const auto on_disk = [&] { return SequenceMarks(folder.path + "/x/y").last(names).value(); };
    {
        SequenceMarks marks(folder.path + "/x/y");
        auto numbers = SequenceNumbers::open(marks, names, 1);
        REQUIRE(numbers);
        CHECK(numbers->next() == 1);
        CHECK(numbers->take());
        CHECK_THAT(SequenceMarks(folder.path + "/x/y").last(names).error().message,
                   Contains("another keylined") && Contains("--state-dir"));
        CHECK(marks.last(names).value() == SequenceNumbers::block);
        for (std::uint64_t i = 0; i < SequenceNumbers::block; ++i) REQUIRE(numbers->take());
        CHECK(marks.last(names).value() > SequenceNumbers::block);
        CHECK(marks.last({names[1]}).value() > SequenceNumbers::block);
        REQUIRE(numbers->close());
    }
    CHECK(on_disk() == SequenceNumbers::block + 1);
    {
        SequenceMarks marks(folder.path + "/x/y");
        auto numbers = SequenceNumbers::open(marks, names, 1);
        REQUIRE(numbers);
        CHECK(numbers->take());
        std::filesystem::remove_all(folder.path + "/x");
        std::uint64_t taken = 0;
        while (numbers->take()) ++taken;
        CHECK(taken == SequenceNumbers::block - 1);
        CHECK_THAT(numbers->trouble(), Contains("cannot be kept"));
        CHECK_FALSE(numbers->take());
    }
    std::ofstream(folder.path + "/" + names[0]) << "garbage\n";
    SequenceMarks marks(folder.path);
    CHECK_THAT(marks.last(names).error().message, Contains("holds no sequence number"));
    std::ofstream(folder.path + "/" + names[0]) << "4294967200\n";
    auto numbers = SequenceNumbers::open(marks, names, 1);
    REQUIRE(numbers);
    for (int i = 0; i < 200; ++i) REQUIRE(numbers->take());  // the device says when it is over
    REQUIRE(numbers->close());
    CHECK_THAT(SequenceNumbers::open(marks, names, 1).error().message, Contains("used up"));
}

TEST_CASE("a packet without a number is dropped and counted, and the SA tells of the trouble") {
    Scene scene;
    scene.both({Given{}});
    std::filesystem::remove_all(scene.folder.path + "/a");
    scene.a.send_inner("10.11.1.1", "10.11.2.1");
    CHECK(drops(scene.a.forwarder, "outbound.no_number") == 1);
    CHECK(scene.a.esp_sent == 0);
    CHECK_THAT(scene.out("trouble"), Contains("--state-dir"));
    std::ofstream(scene.folder.path + "/file") << "in the way";
    ManualSas nowhere(scene.a.forwarder, scene.folder.path + "/file/below");
    auto other = Given{"other", 2};
    CHECK_THAT(nowhere.load(sa_of(true, other)).error().message, Contains("--state-dir"));
}

TEST_CASE("SPIs and keys that are taken are refused, with whose they are") {
    Scene scene;
    REQUIRE(scene.of_a->load(sa_of(true, {})));
    const auto refused = [&](const config::ManualSa& sa) {
        const auto done = scene.of_a->load(sa);
        REQUIRE_FALSE(done);
        return done.error().message;
    };
    const Given second{"other", 2, "esp_proposal = aes128-sha256", 16, 32, "12"};
    auto sa = sa_of(true, second);
    sa.spi_in = 4096 + 16 + 1;
    CHECK(refused(sa) == "spi_in 0x1011 is that of manual.byhand: choose another one");
    sa = sa_of(true, second);
    sa.spi_out = sa_of(true, {}).spi_out;
    CHECK_THAT(refused(sa), Catch::Contains("is that of manual.byhand: the peer tells SAs apart by it"));
    sa.remote.address = net::IpAddress::parse("192.0.2.99").value();
    CHECK(scene.of_a->load(sa));
    CHECK(scene.of_a->unload("other"));
    // AH has SPIs of its own.
    sa = sa_of(true, {"ah", 2, "ah_proposal = sha256", 0, 32, "12"});
    sa.spi_in = 4096 + 16 + 1;
    CHECK(scene.of_a->load(sa));
    CHECK(scene.of_a->unload("ah"));
    sa = sa_of(true, second);
    sa.out.integrity = sa_of(true, {}).out.integrity.clone();
    CHECK_THAT(refused(sa), Contains("outbound key of manual.byhand"));
    sa = sa_of(true, {"gcm", 2, "esp_proposal = aes128gcm16", 20, 0, "12", "counter_mode_risk = accepted"});
    auto in = Bytes(20, 0);
    const auto known = sa_of(true, {}).out.encryption.clone();
    std::ranges::copy(known.reveal(), in.begin());
    sa.in.encryption = crypto::Secret(in);
    CHECK_THAT(refused(sa), Contains("counts its IVs"));
    CHECK(scene.of_a->size() == 1);

    // That of a negotiated one; and the other way round.
    const auto negotiated = child_sa(1, 500, 501, true);
    REQUIRE(scene.a.forwarder.install(child_sa(1, 500, 501, true)));
    sa = sa_of(true, second);
    sa.spi_in = negotiated.inbound.spi;
    CHECK_THAT(refused(sa), Contains("negotiated"));
    auto clash = child_sa(2, 502, 4096 + 16 + 1, true);
    CHECK_THAT(scene.a.forwarder.install(std::move(clash)).error().message, Contains("already"));
    CHECK(scene.of_a->receives(4096 + 16 + 1));
    CHECK_FALSE(scene.of_a->receives(501));
}

TEST_CASE("a card takes what it can, and the rest is in software") {
    Folder folder;
    Recorder recorder;
    FakeDevice card;
    esp::SoftwareEsp software;
    Forwarder forwarder(card, recorder.outputs(), &software);
    ManualSas manual(forwarder, folder.path);
    REQUIRE(manual.load(
        sa_of(true, {"gcm", 1, "esp_proposal = aes128gcm16", 20, 0, "11", "counter_mode_risk = accepted"})));
    REQUIRE(manual.load(sa_of(true, {"cbc", 2, "esp_proposal = aes128-sha256", 16, 32, "12"})));
    const auto device = [&](const std::string& name) {
        return manual.list(name, EngineHost::now()).at(0).find_section(name)->text("device");
    };
    CHECK(device("gcm") == "fake");
    CHECK(device("cbc") == "software");
    const auto refused = manual.load(
        sa_of(true, {"cbc", 2, "esp_proposal = aes128-sha256", 16, 32, "12", "hw_offload = yes"}));
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().message, Contains("the card does not take it"));
    CHECK(device("cbc") == "software");  // as it was
    CHECK(manual.size() == 2);
}

TEST_CASE("to check a configuration finds what two SAs must not have in common, and touches nothing") {
    asio::io_context context;
    Gateway gateway(context, true, std::make_unique<esp::SoftwareEsp>());
    gateway.inventory.only_check();
    const auto report = Scene::configure(gateway, true, {Given{}, Given{"twin"}});
    REQUIRE(report.refused.size() == 1);
    CHECK_THAT(report.refused[0], Contains("manual.conf:") && Contains("is that of manual.byhand"));
}
