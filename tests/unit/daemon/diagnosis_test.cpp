// `keyline card ...` as an operator has it: the real program, a gateway whose device is a card, and packets.
#include "host/esp/diagnosis.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <unistd.h>

#include "drivers/card/card_device.h"
#include "host/esp/device_pool.h"
#include "sim/software_pipelines.h"
#ifdef KEYLINE_HAS_SIMULATED_CARD
#include "sim/simulated_card.h"
#endif
#include "host/vici/client.h"
#include "tests/unit/daemon/two_gateways.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string content_of(const std::string& file) {
    std::ifstream stream(file);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

bool is_private(const std::string& file) {
    using std::filesystem::perms;
    return std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write);
}

// A gateway with this card, whose clients are root, or are not.
struct Lab : TwoGateways {
    explicit Lab(std::unique_ptr<esp::EspDevice> card, bool root = true)
        : TwoGateways({}, {}, std::move(card)) {
        ask([&] {
            a.service.identify_clients([root](ViciClientId) {
                return ClientCredentials{root ? 0U : 1000U, 1};
            });
            return 0;
        });
        succeeds("initiate --child net");
    }
    void send(int packets) {
        ask([&] {
            for (int i = 0; i < packets; i++) a.send_inner("10.1.0.5", "10.2.0.6");
            return 0;
        });
    }
    std::string file(const std::string& name) const { return path() + "-" + name; }
    // With Ctrl-C, once it says that it waits.
    Finished interrupted(const std::string& words) {
        const auto said = file("said");
        return run("{ " KEYLINE_PROGRAM " --socket " + path() + " " + words + " >" + said +
                   " 2>&1 & p=$!; until grep -q 'waiting for' " + said +
                   "; do sleep 0.1; done; kill -INT $p; wait $p; c=$?; cat " + said + "; rm " + said +
                   "; exit $c; }");
    }
};

struct FunctionalCard {
    FunctionalCard() {
        auto made = std::make_unique<sim::FunctionalPort>(sim::software_pipelines());
        port = made.get();
        auto opened = card::CardDevice::create(std::move(made), {.carrier = "a test"});
        if (!opened) FAIL(opened.error().message);
        device = std::move(*opened);
    }
    std::unique_ptr<esp::EspDevice> device;
    sim::FunctionalPort* port = nullptr;
};

struct FunctionalLab : Lab {
    explicit FunctionalLab(bool root = true) : FunctionalLab(FunctionalCard(), root) {}
    sim::FunctionalPort* port;

  private:
    FunctionalLab(FunctionalCard card, bool root) : Lab(std::move(card.device), root), port(card.port) {}
};

}  // namespace

TEST_CASE("card show: who it is, how full, what it answered") {
    FunctionalLab lab;
    lab.send(3);
    const auto json = lab.json("card show");
    CHECK(json["out_packets"] == 3);
    CHECK(json["about"]["carried_by"] == "a test");
    CHECK(json["about"]["outbound_sas"] == "1");
    CHECK(json["about"]["sa_entries"] == "16384");
    CHECK(json["about"]["self_test"] == "passed");
    CHECK(json["about"]["packets"] == "3");
    const auto text = lab.keyline("card show").output;
    CAPTURE(text);
    CHECK(has(text, "built for: simulation, carried by a test; 4 lanes; register map "));
    CHECK(has(text, "SAs: 1 outbound and 1 inbound, of 16384 each\n"));
    CHECK(has(text, "in the rings: 0 outbound and 0 inbound, of 512 each\n"));
    CHECK(has(text, "self-test: passed at 20"));
    lab.fails("card registers --card 1", "there is no card 1");
}

TEST_CASE("card registers: all of them, or some, with their fields") {
    FunctionalLab lab;
    lab.send(2);
    const auto json = lab.json("card registers");
    std::map<std::string, nlohmann::json> registers;
    for (const auto& reading : json["registers"]) registers[reading["name"]] = reading;
    CHECK(registers.size() > 90);
    CHECK(registers["global.id"]["value"] == "0x4b594c4e");
    // With the twelve packets that it sealed in its self-test.
    CHECK(registers["queue.outbound.packets"]["value"] == "0x000000000000000e");
    CHECK(registers["queue.outbound.packets"]["address"] == "0x1080");
    CHECK(registers["global.build"]["fields"][0]["code"] == "simulation");
    CHECK(registers["global.build"]["fields"][0]["bits"] == "7:0");
    CHECK(json["left_out"][0]["name"] == "global.control.soft_reset");
    const auto some = lab.keyline("card registers outbound.drops.bad --explain").output;
    CAPTURE(some);
    CHECK(has(some, "ADDRESS  REGISTER"));
    CHECK(has(some, "queue.outbound.drops.bad_icv"));
    CHECK(has(some, "queue.outbound.drops.bad_icv (ro): Packets completed with each status code"));
    CHECK(!has(some, "queue.inbound"));
    CHECK(has(lab.keyline("card registers global.control").output,
              "enable=1\nleft out: global.control.soft_reset: "));
    lab.fails("card registers nonsense", "no register has \"nonsense\" in its name");
    lab.ask([&] {
        lab.port->faults.unplugged = true;
        return 0;
    });
    lab.fails("card registers", "it does not answer (registers read as all ones)");
}

TEST_CASE("card counters: with units, once and again") {
    FunctionalLab lab;
    lab.send(4);
    const auto json = lab.json("card counters");
    CHECK(json["out_packets"]["value"] == 4);
    CHECK(json["out_packets"]["unit"] == "packets");
    CHECK(json["in_wire_bytes"]["unit"] == "octets");
    for (const auto& [name, counter] : json.items()) {
        CAPTURE(name);
        CHECK((name == "cycles" || counter["unit"] != ""));
    }
    CHECK(json["cycles"]["unit"] == "clocks");
    CHECK(!has(lab.keyline("card counters").output, "in_bad_icv "));
    CHECK(has(lab.keyline("card counters --all").output, "in_bad_icv "));
    auto watched = lab.meanwhile("card counters --watch 1 --count 1 --json");
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    lab.send(5);
    const auto line = watched.get();
    REQUIRE(line.code == 0);
    const auto change = nlohmann::json::parse(line.output)["counters"]["out_packets"];
    // The program may have begun late on a busy machine.
    CHECK((change["change"] == 5 || change["value"] == 9));
    CHECK(has(lab.keyline("card counters --watch 1 --count 1").output, "PER SECOND"));
}

TEST_CASE("card rings: what lies in them; octets for root alone") {
    FunctionalLab lab;
    lab.send(2);
    const auto rings = lab.json("card rings --entries 2");
    REQUIRE(rings.size() == 6);
    CHECK(rings[0]["ring"] == "outbound.submission");
    CHECK(rings[0]["size"] == 512);
    REQUIRE(rings[0]["entries"].size() == 2);
    CHECK(rings[0]["entries"][1]["state"] == "done");
    CHECK(rings[1]["entries"][1]["fields"]["sequence_number"] == "2");
    CHECK(rings[1]["entries"][1]["fields"]["status"] == "ok");
    CHECK(!rings[0]["entries"][1].contains("octets"));
    const auto text = lab.keyline("card rings outbound --entries 40").output;
    CAPTURE(text);
    CHECK(has(text, "outbound.submission: 512 entries, submitted "));
    CHECK(has(text, ", wiped"));
    CHECK(has(text, "NUMBER  STATE"));
    CHECK(!has(text, "inbound."));
    const auto payload = lab.json("card rings outbound.submission --entries 1 --payload");
    CHECK(has(payload[0]["entries"][0]["octets"], "0a0100050a020006"));
    lab.fails("card rings sideways", "no ring has \"sideways\" in its name");

    FunctionalLab other(false);
    other.succeeds("card rings");
    other.fails("card rings --payload", "only root may have the octets of packets: use sudo");
}

TEST_CASE("card selftest: every known answer, and 1 when one is wrong; then the card is dead") {
    FunctionalLab lab;
    const auto json = lab.json("card selftest");
    CHECK(json["passed"] == json["answers"].size());
    CHECK(json["passed"] == 60);
    CHECK(json["failed"] == 0);
    CHECK(json["answers"][0]["suite"] == "AES_GCM_16-128");
    CHECK(json["answers"][0]["source"] == "OpenSSL 3.0");
    const auto text = lab.keyline("card selftest").output;
    CAPTURE(text);
    CHECK(has(text, "refuses a forged ICV"));
    CHECK(has(text, "draft-mcgrew-gcm-test-01"));
    CHECK(has(text, "60 known answers right, 0 wrong, 0 not asked\n"));
    lab.send(1);
    CHECK(lab.json("card show")["outbound.ok"] == 1);

    lab.ask([&] {
        lab.port->faults.output = [](unsigned direction, bool is_command, sim::PipelineOutput& output) {
            if (!is_command && direction == card::regs::outbound && !output.octets.empty())
                output.octets.back() ^= 1;
        };
        return 0;
    });
    lab.fails("card selftest", "the card gave a wrong answer: it is dead from now on");
    lab.fails("card selftest",
              "the card is dead, and cannot be asked: card: self-test of AES_GCM_16-128 failed: it "
              "did not seal a packet as OpenSSL does");
    lab.send(1);
    const auto after = lab.json("card show");
    CHECK(after["state"] == "dead");
    CHECK(has(after["death"], "self-test of AES_GCM_16-128"));
    const auto drops = lab.json("counters")["drops"];
    CHECK(drops["outbound.device_dead"].get<int>() + drops["outbound.device_failed"].get<int>() == 1);
}

TEST_CASE("card trace of a card without a waveform: its rings, in a file of one's own") {
    FunctionalLab lab;
    const auto file = lab.file("rings.txt");
    auto trace = lab.meanwhile("card trace --packets 3 --output " + file);
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    lab.send(3);
    lab.send(3);  // it may have begun late
    const auto done = trace.get();
    INFO(done.output);
    CHECK(done.code == 0);
    CHECK(has(done.output, "this card has no waveform; wrote " + file + ": its rings after "));
    CHECK(is_private(file));
    CHECK(has(content_of(file), "outbound.completion: 512 entries"));
    lab.fails("card trace --output " + file, "is there already: name another file");
    const auto said = lab.keyline("card trace --timeout 1 --force --json --output " + file).output;
    const auto json = nlohmann::json::parse(said.substr(said.find('{')));
    CHECK(json["kind"] == "rings");
    CHECK(json["packets"] == 0);
    CHECK(json["ended"] == "timeout");
    CHECK(nlohmann::json::parse(content_of(file)).size() == 6);
    const auto begin = std::chrono::steady_clock::now();
    const auto interrupted = lab.interrupted("card trace --force --output " + file);
    INFO(interrupted.output);
    CHECK(interrupted.code == 0);
    CHECK(has(interrupted.output, "its rings after 0 packets (ended by: Ctrl-C)"));
    // Neither a place that is none nor a dead card is waited for.
    lab.fails("card trace --output /no/such/folder/x.txt", "cannot make /no/such/folder/x.txt: No such file");
    lab.ask([&] {
        lab.port->faults.unplugged = true;
        return 0;
    });
    lab.send(1);
    CHECK(has(lab.keyline("card trace --force --output " + file).output, "the card is dead"));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(45));  // of 60, each
    std::filesystem::remove(file);
}

TEST_CASE(
    "of several cards each is looked into by its number, and one with a wrong answer leaves the others its "
    "SAs") {
    FunctionalCard first, second;
    std::vector<esp::DevicePool::Member> members;
    members.push_back({"functional", "", std::move(first.device)});
    members.push_back({"functional", "", std::move(second.device)});
    auto made = std::make_unique<esp::DevicePool>(std::move(members));
    auto& pool = *made;
    Lab lab(std::move(made));
    lab.ask([&] {
        lab.a.service.connect(pool);
        return 0;
    });
    lab.send(2);
    CHECK(lab.json("card registers global.id --card 1")["registers"].size() == 1);
    CHECK(lab.json("card selftest --card 1")["passed"] == 60);
    lab.fails("card rings --card 2", "there is no card 2: there are 0 to 1");
    // Wherever the SAs are: a card that cannot seal is found out, and the other one goes on.
    lab.ask([&] {
        second.port->faults.output = [](unsigned direction, bool is_command, sim::PipelineOutput& output) {
            if (!is_command && direction == card::regs::outbound && !output.octets.empty())
                output.octets.back() ^= 1;
        };
        return 0;
    });
    lab.fails("card selftest --card 1", "the card gave a wrong answer");
    lab.send(1);
    lab.send(2);
    const auto cards = lab.json("card list");
    CHECK(cards[0]["state"] == "up");
    CHECK(cards[1]["state"] == "failed");
    CHECK(has(cards[1]["death"], "self-test of AES_GCM_16-128 failed"));
    CHECK(lab.json("card show")["about"]["outbound_sas"] == "1");
    CHECK(lab.ask([&] { return lab.b.received.size(); }) >= 4);
}

TEST_CASE("requests that make no sense are refused, each with what would") {
    FunctionalLab lab;
    auto client = vici::Client::connect(lab.path());
    REQUIRE(client);
    const auto refused = [&](const std::string& command, const vici::Message& request) {
        const auto answer = client->request(command, request);
        REQUIRE(answer);
        CHECK(answer->text("success") == "no");
        return answer->text("errmsg");
    };
    CHECK(has(refused("keyline-card-rings", vici::Message().add("entries", "many")), "entries: a number"));
    CHECK(has(refused("keyline-card-rings", vici::Message().add("entries", "32769")), "at most 32768"));
    CHECK(has(refused("keyline-card-registers", vici::Message().add("card", "-1")), "no number of a card"));
    CHECK(has(refused("keyline-card-trace", {}), "has no waveform"));
}

TEST_CASE("without a card there is nothing to look into, and it says what would help") {
    TwoGateways lab;
    for (const std::string command :
         {"registers", "rings", "selftest", "trace --output /tmp/keyline-none.fst"})
        lab.fails("card " + command, "start it with --device sim, xrt or vfio");
    lab.fails("card counters", "start it with --device sim, xrt or vfio");
    CHECK(!lab.json("card show").contains("about"));
    CHECK(lab.keyline("card trace").code == 2);
    CHECK(lab.keyline("card trace --output x --packets 0").code == 2);
    CHECK(lab.keyline("card rings --entries 100000").code == 2);
    CHECK(lab.keyline("card counters --count 3").code == 2);
    CHECK(lab.keyline("card counters --watch 1 --count 0").code == 2);
}

#ifdef KEYLINE_HAS_SIMULATED_CARD
TEST_CASE("card trace of the simulated card: an FST file for root, of so many packets and no more") {
    auto card = sim::make_simulated_card();
    REQUIRE(card);
    Lab lab(std::move(*card));
    const auto file = lab.file("wave.fst");
    const auto is_traced = [&] { return lab.a.forwarder.device().diagnosis()->waveform().running; };
    auto trace = lab.meanwhile("card trace --packets 2 --output " + file);
    lab.await(is_traced);
    CHECK(!std::filesystem::exists(file));
    lab.fails("card trace --output " + file + "2", "a waveform is being written already, to " + file);
    lab.send(1);
    CHECK(lab.ask(is_traced));
    lab.send(1);
    auto done = trace.get();
    INFO(done.output);
    CHECK(done.code == 0);
    CHECK(has(done.output, "warning: a waveform has keys and packets in it"));
    CHECK(has(done.output, "wrote " + file + ": a waveform of 2 packets, "));
    CHECK(has(done.output, "(ended by: packets)"));
    CHECK(is_private(file));
    const auto size = std::filesystem::file_size(file);
    CHECK(size > 10000);
    lab.fails("card trace --output " + file, "is there already");
    lab.fails("card trace --output /no/such/folder/x.fst", "cannot write to /no/such/folder/x.fst");

    // No packet comes; and then whoever wanted it is gone. What there is is whole.
    lab.succeeds("card trace --timeout 1 --force --output " + file);
    CHECK(std::filesystem::file_size(file) != size);
    CHECK(is_private(file));
    const auto interrupted = lab.interrupted("card trace --packets 1000 --force --output " + file);
    INFO(interrupted.output);
    CHECK(interrupted.code == 0);
    CHECK(has(interrupted.output, "(ended by: Ctrl-C)"));
    CHECK(!lab.ask(is_traced));
    {
        auto client = vici::Client::connect(lab.path());
        REQUIRE(client);
        client->set_patience(std::chrono::milliseconds(200));
        vici::Message request;
        request.add("file", lab.file("gone.fst")).add_number("packets", 5);
        CHECK(!client->request_with_events("keyline-card-trace", request, "keyline-card-trace",
                                           [](const vici::Message&) {}));
        CHECK(lab.ask(is_traced));
    }
    lab.await([&] { return !is_traced(); });
    CHECK(is_private(lab.file("gone.fst")));
    for (const auto& name : {"wave.fst", "gone.fst"}) std::filesystem::remove(lab.file(name));
    auto client = vici::Client::connect(lab.path());
    REQUIRE(client);
    const auto refused = [&](const std::string& to, const char* packets, const char* timeout) {
        const auto answer =
            client->request("keyline-card-trace",
                            vici::Message().add("file", to).add("packets", packets).add("timeout", timeout));
        REQUIRE(answer);
        return answer->text("errmsg");
    };
    CHECK(has(refused("wave.fst", "1", "1000"), "\"wave.fst\" is no absolute path"));
    CHECK(has(refused(file, "0", "1000"), "packets: a number from 1 to 10000"));
    CHECK(has(refused(file, "1", "9999999"), "timeout: milliseconds, from 1 to 3600000"));
    // Nothing is left beside them.
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(file).parent_path()))
        CHECK(!has(entry.path().string(), ".fst"));
    CHECK(lab.json("card show")["out_packets"] == 2);

    Lab other(
        [] {
            auto made = sim::make_simulated_card();
            REQUIRE(made);
            return std::move(*made);
        }(),
        false);
    other.fails("card trace --output " + file, "only root may have a waveform of the card");
}
#endif
