// The keyline program itself, as scripts and people run it, against a daemon with canned answers.

#include <fstream>
#include <future>

#include <nlohmann/json.hpp>

#include "host/vici/client.h"
#include "tests/unit/daemon/cli_support.h"
#include "tests/unit/daemon/vici_bench.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;
using vici::List;
using vici::Message;

namespace {

Message list_sa() {
    Message child;
    child.add("name", "net")
        .add("uniqueid", "7")
        .add("state", "INSTALLED")
        .add("mode", "TUNNEL")
        .add("encap", "yes");
    child.add("spi-in", "c0ffee01")
        .add("spi-out", "0a0b0c0d")
        .add("proposal", "AES_GCM_16-256")
        .add("device", "card");
    child.add("packets-in", "10").add("packets-out", "18446744073709551615");
    child.add("bytes-in", "840").add("bytes-out", "924").add("rekey-time", "3400");
    child.add("local-ts", List{"10.1.0.0/24"}).add("remote-ts", List{"10.2.0.0/24", "10.3.0.0/24"});
    Message sa;
    sa.add("uniqueid", "3").add("state", "ESTABLISHED").add("initiator", "yes");
    sa.add("initiator-spi", "0123456789abcdef").add("responder-spi", "fedcba9876543210");
    sa.add("proposal", "AES_CBC-256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/CURVE_25519");
    sa.add("local-host", "10.9.0.1").add("local-port", "4500").add("local-id", "a.keyline.test");
    sa.add("remote-host", "10.9.0.2").add("remote-port", "4500").add("remote-id", "b\x1b[31m\xff\ntest");
    sa.add("child-sas", Message().add("net-7", child));
    return Message().add("lab", sa);
}

struct CliBench : ViciBench {
    Finished keyline(const std::string& words) { return run_keyline("--socket " + path + " " + words); }
    nlohmann::json json(const std::string& words) {
        const auto done = keyline(words + " --json");
        INFO(done.output);
        REQUIRE(done.code == 0);
        return nlohmann::json::parse(done.output);
    }
};

}  // namespace

TEST_CASE("ike list and sa list: the fields that docs/operators.md promises") {
    CliBench bench;
    bench.handler.answers["list-sas"] = {};
    bench.handler.events = {{"list-sa", list_sa()}};
    const auto sas = bench.json("ike list");
    REQUIRE(sas.size() == 1);
    CHECK(sas[0]["name"] == "lab");
    CHECK(sas[0]["state"] == "ESTABLISHED");
    CHECK(sas[0]["initiator_spi"] == "0123456789abcdef");
    CHECK(sas[0]["responder_spi"] == "fedcba9876543210");
    CHECK(sas[0]["proposal"] == "AES_CBC-256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/CURVE_25519");
    CHECK(sas[0]["initiator"] == true);
    const auto& child = sas[0]["children"].at(0);
    CHECK(child["name"] == "net");
    CHECK(child["state"] == "INSTALLED");
    CHECK(child["spi_in"] == "c0ffee01");
    CHECK(child["packets_in"] == 10);
    CHECK(child["packets_out"] == 18446744073709551615U);
    CHECK(child["bytes_out"] == 924);
    CHECK(child["device"] == "card");
    CHECK(child["remote_ts"].size() == 2);
    CHECK(child["errors_in"].is_null());
    const auto rows = bench.json("sa list");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["ike"] == "lab");
    CHECK(rows[0]["spi_out"] == "0a0b0c0d");

    const auto text = bench.keyline("sa list");
    CHECK(text.code == 0);
    for (const auto* part : {"SPI IN", "c0ffee01", "card", "10.2.0.0/24, 10.3.0.0/24", "AES_GCM_16-256"})
        CHECK(text.output.find(part) != std::string::npos);
    const auto ike = bench.keyline("ike list");
    CHECK(ike.output.find("10.9.0.1[4500] a.keyline.test") != std::string::npos);
    CHECK(ike.output.find('\x1b') == std::string::npos);  // a peer's identity cannot drive the terminal
    CHECK(std::count(ike.output.begin(), ike.output.end(), '\n') == 2);

    bench.handler.events.clear();
    CHECK(bench.json("ike list").empty());
    CHECK(bench.keyline("sa list").output == "no CHILD SA\n");
}

TEST_CASE("card show: the card's counters under their names, or those of a device without registers") {
    CliBench bench;
    Message card;
    card.add("name", "card").add("description", "simulated").add("state", "ok").add("max-sas", "16");
    card.add("transforms", List{"AES_GCM_16-128"}).add("modes", List{"TUNNEL"}).add("esn", "yes");
    Message statistics;
    statistics.add_number("out_packets", 12)
        .add_number("out_cycles_per_packet", 345)
        .add_number("in_packets", 13);
    statistics.add_number("in_cycles_per_packet", 346).add_number("in_bad_icv", 1).add_number("cycles", 99);
    bench.handler.answers["keyline-card"] = Message(card).add("statistics", statistics);
    const auto json = bench.json("card show");
    CHECK(json["out_packets"] == 12);
    CHECK(json["in_packets"] == 13);
    CHECK(json["out_cycles_per_packet"] == 345);
    CHECK(json["in_cycles_per_packet"] == 346);
    CHECK(json["state"] == "ok");
    const auto text = bench.keyline("card show").output;
    CHECK(text.find("cycles_per_packet  345  346") != std::string::npos);

    Message software;
    software.add_number("outbound.ok", 5).add_number("inbound.ok", 6).add_number("inbound.bad_icv", 7);
    bench.handler.answers["keyline-card"] = Message(card).add("statistics", software);
    const auto other = bench.json("card show");
    CHECK(other["out_packets"] == 5);
    CHECK(other["in_packets"] == 6);
    CHECK(other["out_cycles_per_packet"].is_null());
    CHECK(bench.keyline("card show").code == 0);

    // One of several; and one that is not there.
    bench.handler.answers["keyline-card"] = card.add_number("card", 1).add_number("cards", 2);
    CHECK(bench.keyline("card show --card 1").output.starts_with("card 1 of 2\ncard: simulated\n"));
    bench.handler.answers["keyline-card"] =
        Message().add("success", "no").add("errmsg", "there is no card 7");
    const auto none = bench.keyline("card show --card 7");
    CHECK(none.code == 1);
    CHECK(none.output.find("there is no card 7") != std::string::npos);
}

TEST_CASE("card list: a row for each card, and why one failed") {
    CliBench bench;
    bench.handler.answers["keyline-list-cards"] = {};
    CHECK(bench.keyline("card list").output == "no card: ESP is done in software\n");
    CHECK(bench.json("card list") == nlohmann::json::array());
    const auto add = [&](const char* number, const char* address, const char* state, const char* death) {
        Message card;
        card.add("kind", "vfio").add("address", address).add("state", state);
        if (*death != '\0') card.add("death", death);
        card.add_number("sas-out", 3).add_number("sas-in", 2).add_number("max-sas", 16384);
        card.add_number("packets-out", 70).add_number("packets-in", 71);
        card.add_number("lost-out", 5).add_number("lost-in", 6).add("identity", "Keyline card");
        bench.handler.events.emplace_back("keyline-card-state", Message().add(number, std::move(card)));
    };
    add("0", "0000:03:00.0", "up", "");
    add("1", "", "failed", "it does not answer");
    const auto json = bench.json("card list");
    REQUIRE(json.size() == 2);
    CHECK(json[0]["card"] == 0);
    CHECK(json[0]["address"] == "0000:03:00.0");
    CHECK_FALSE(json[0].contains("death"));
    CHECK(json[1]["card"] == 1);
    CHECK(json[1]["kind"] == "vfio");
    CHECK(json[1]["address"].is_null());
    CHECK(json[1]["state"] == "failed");
    CHECK(json[1]["death"] == "it does not answer");
    CHECK(json[1]["sas_out"] == 3);
    CHECK(json[1]["sas_in"] == 2);
    CHECK(json[1]["max_sas"] == 16384);
    CHECK(json[1]["packets_out"] == 70);
    CHECK(json[1]["packets_in"] == 71);
    CHECK(json[1]["lost_out"] == 5);
    CHECK(json[1]["lost_in"] == 6);
    CHECK(json[1]["identity"] == "Keyline card");
    const auto text = bench.keyline("card list").output;
    for (const auto* part :
         {"SAS OUT", "3 of 16384", "0000:03:00.0", "\ncard 1 failed: it does not answer\n"})
        CHECK(text.find(part) != std::string::npos);
}

TEST_CASE("initiate, rekey, terminate: success, or the peer's notification and a code that is not 0") {
    CliBench bench;
    bench.handler.events = {{"control-log", Message().add("msg", "IKE SA up")}};
    bench.handler.answers["initiate"] = Message().add("success", "yes");
    const auto done = bench.keyline("initiate --child net --timeout 5");
    CHECK(done.code == 0);
    CHECK(done.output == "IKE SA up\ninitiate: done\n");
    CHECK(bench.json("initiate --child net")["success"] == true);
    for (const std::string command : {"initiate --child net", "rekey --child net", "terminate --ike lab"}) {
        const auto name = command.substr(0, command.find(' '));
        bench.handler.answers[name] = Message().add("success", "no").add("errmsg", "NO_PROPOSAL_CHOSEN");
        const auto refused = bench.keyline(command);
        CHECK(refused.code == 1);
        CHECK(refused.output.find("keyline: " + name + ": NO_PROPOSAL_CHOSEN") != std::string::npos);
        CHECK(bench.keyline(command + " --json").code == 1);
    }
}

TEST_CASE("counters and connections") {
    CliBench bench;
    Message drops;
    drops.add_number("outbound.no_sa", 3).add_number("inbound.bad_icv", 0);
    bench.handler.answers["keyline-counters"] = Message().add("drops", drops);
    CHECK(bench.json("counters")["drops"]["outbound.no_sa"] == 3);
    CHECK(bench.keyline("counters").output.find("bad_icv") == std::string::npos);
    CHECK(bench.keyline("counters --all").output.find("drops.inbound.bad_icv") != std::string::npos);
    bench.handler.answers["keyline-counters"] = Message().add("drops", Message().add("inbound.bad_icv", "0"));
    CHECK(bench.keyline("counters").output == "every counter is 0; --all lists them\n");
    CHECK(bench.keyline("counters --all").output.find("drops.inbound.bad_icv") != std::string::npos);

    Message connection;
    connection.add("local_addrs", List{"10.9.0.1"}).add("remote_addrs", List{"%any"});
    connection.add("children", Message().add("net", Message().add("local-ts", List{"dynamic"})));
    bench.handler.answers["list-conns"] = {};
    bench.handler.events = {{"list-conn", Message().add("lab", connection)}};
    CHECK(bench.json("conn list")[0]["children"][0]["name"] == "net");
    CHECK(bench.keyline("conn list").output.find("dynamic") != std::string::npos);
    CHECK(bench.keyline("conn list").output.find("weak") == std::string::npos);
}

TEST_CASE("weak algorithms have a line of their own in every listing") {
    CliBench bench;
    const List weak{"DES_CBC", "MODP_768"};
    const auto child = Message().add("name", "net").add("weak", weak);
    const auto sas = Message().add("net-1", child).add("net-2", child);
    bench.handler.answers["list-sas"] = bench.handler.answers["list-conns"] = {};
    bench.handler.answers["keyline-list-manual"] = {};
    bench.handler.events = {
        {"list-sa", Message().add("lab", Message().add("weak", List{"MODP_768"}).add("child-sas", sas))}};
    const std::string begins = "weak (RFC 8221, RFC 8247) in ";
    CHECK(bench.keyline("ike list").output.ends_with(begins + "lab: MODP_768\n"));
    CHECK(bench.keyline("sa list").output.ends_with(begins + "net: DES_CBC, MODP_768\n"));
    CHECK(bench.json("sa list")[0]["weak"] == nlohmann::json(weak));
    const auto connection = Message().add("weak", weak).add("children", Message().add("net", child));
    bench.handler.events = {{"list-conn", Message().add("lab", connection)}};
    CHECK(bench.keyline("conn list").output.ends_with(begins + "lab, lab/net: DES_CBC, MODP_768\n"));
}

TEST_CASE("exit codes and remedies: no daemon, an older daemon, wrong usage") {
    const auto alone = run_keyline("--socket /tmp/keyline-no-such-socket sa list");
    CHECK(alone.code == 3);
    CHECK(alone.output.find("Is keylined running?") != std::string::npos);
    CliBench bench;
    const auto older = bench.keyline("counters");
    CHECK(older.code == 1);
    CHECK(older.output.find("does not know the command keyline-counters") != std::string::npos);
    for (const std::string wrong : {"", "sa", "sa show", "initiate", "terminate", "rekey", "initiate --child",
                                    "nonsense", "initiate --child net --timeout 0"})
        CHECK(bench.keyline(wrong).code == 2);
    CHECK(run_keyline("--help").code == 0);
    CHECK(run_keyline("initiate --help").output.find("--timeout") != std::string::npos);
}

TEST_CASE("a daemon that is stopped: every command gives up, with code 3") {
    CliBench bench;
    std::promise<void> go_on;
    asio::post(bench.context, [stopped = go_on.get_future().share()] { stopped.wait(); });
    std::vector<std::future<Finished>> commands;
    for (const std::string words : {"ike list", "sa list", "conn list", "card show", "card list", "counters",
                                    "reload", "version", "initiate --child net --timeout 60"})
        commands.push_back(std::async(std::launch::async, [&bench, words] { return bench.keyline(words); }));
    for (auto& command : commands) {
        const auto done = command.get();
        CHECK(done.code == 3);
        CHECK(done.output.find("keylined did not answer within 10000 ms") != std::string::npos);
    }
    go_on.set_value();
}

TEST_CASE("keylined: wrong usage is told and has code 2") {
    const auto keylined = [](const std::string& words) {
        return run(std::string(KEYLINED_PROGRAM) + " " + words);
    };
    for (const std::string wrong :
         {"--nonsense", "extra", "--device gpu", "--log-level trace", "--config",
          "--device software --sim-kill-after-packets 3", "--device sim --sim-wrong-answers",
          "--device xrt --cards 2", "--device sim --cards 9"})
        CHECK(keylined(wrong).code == 2);
    const auto none = keylined("--device sim --sim-kill-after-packets 0");
    CHECK(none.code == 2);
    CHECK(none.output.find("in range 1 to 1000000000") != std::string::npos);
    CHECK(keylined("--help").code == 0);
    CHECK(keylined("--version").code == 0);
    CHECK(keylined("--config /nonexistent/keyline.conf").code == 1);
}

TEST_CASE("keylined does not start with a card that gives wrong answers, nor goes on in software") {
    char folder_template[] = "/tmp/keyline-answers-XXXXXX";
    REQUIRE(mkdtemp(folder_template) != nullptr);
    const std::string folder = folder_template;
    std::ofstream(folder + "/swanctl.conf") << "connections { }\n";
    const auto done = run("chmod 600 " + folder + "/swanctl.conf; " + KEYLINED_PROGRAM +
                          " --device functional --sim-wrong-answers --config " + folder +
                          "/swanctl.conf --socket " + folder + "/vici");
    REQUIRE(std::system(("rm -r " + folder).c_str()) == 0);
    INFO(done.output);
    CHECK(done.code == 1);
    if (done.output.find("was built without the simulated card") != std::string::npos) return;
    CHECK(done.output.find(
              "no ESP device: card 0 (functional): card: self-test of AES_GCM_16-128 failed: it did "
              "not seal a packet as OpenSSL does") != std::string::npos);
    CHECK(done.output.find("is ready") == std::string::npos);
}

TEST_CASE("keylined --check-config: what is refused, where, and a code; nothing is started") {
    char folder_template[] = "/tmp/keyline-check-XXXXXX";
    REQUIRE(mkdtemp(folder_template) != nullptr);
    const std::string folder = folder_template;
    const auto check = [&](const std::string& text) {
        std::ofstream(folder + "/swanctl.conf") << text;
        return run("chmod 600 " + folder + "/swanctl.conf; " + KEYLINED_PROGRAM +
                   " --check-config --swanctl-dir " + folder);
    };
    const auto good = check("connections { a { remote_addrs = 192.0.2.1\n} }");
    CHECK(good.code == 0);
    CHECK(good.output.find("this configuration would load 1 connection\n") != std::string::npos);
    const auto mixed =
        check("connections { a { }\n b { remote_adrs = 192.0.2.1\n} }\nsecrets { ntlm-joe { } }");
    CHECK(mixed.code == 1);
    for (const auto* part :
         {"swanctl.conf:2: connections.b: Keyline does not know the key 'remote_adrs'",
          "secrets.ntlm-joe: NTLM", "would load 1 of 2 connections, 0 of 1 secret", "2 refused"})
        CHECK(mixed.output.find(part) != std::string::npos);
    const auto broken = check("connections { a { }");
    CHECK(broken.code == 1);
    CHECK(broken.output.find("swanctl.conf:1: section 'connections' is never closed") != std::string::npos);
    REQUIRE(std::system(("rm -r " + folder).c_str()) == 0);
}

TEST_CASE("keylined: the limits of half-open IKE SAs are options, with their defaults") {
    const auto help = run(std::string(KEYLINED_PROGRAM) + " --help").output;
    for (const auto* part : {"--cookie-threshold N", "0: never [10]", "--block-threshold N", "0: never [50]",
                             "--init-limit-half-open N", "0: never [1000]"})
        CHECK(help.find(part) != std::string::npos);
    CHECK(run(std::string(KEYLINED_PROGRAM) + " --block-threshold -1").code == 2);
}
