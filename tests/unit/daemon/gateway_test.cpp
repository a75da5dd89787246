// keylined's inside, driven by the real keyline program over a real socket: every command against a peer that
// answers.
#include "host/vici/client.h"
#include "tests/support/mortal_esp.h"
#include "tests/unit/daemon/two_gateways.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

bool has_state(const Gateway& gateway, ike::SaState state) {
    const auto sas = gateway.engine.list();
    return std::any_of(sas.begin(), sas.end(), [&](const auto& sa) { return sa.state == state; });
}

std::size_t children_of(const Gateway& gateway) {
    std::size_t children = 0;
    for (const auto& sa : gateway.engine.list()) children += sa.children.size();
    return children;
}

}  // namespace

TEST_CASE("up, traffic, counted, down: as an operator does it") {
    TwoGateways lab;
    CHECK(lab.json("ike list").empty());
    lab.succeeds("initiate --child net");
    const auto ike = lab.json("ike list");
    REQUIRE(ike.size() == 1);
    CHECK(ike[0]["name"] == "lab");
    CHECK(ike[0]["state"] == "ESTABLISHED");
    CHECK(ike[0]["local_id"] == "gw1");
    CHECK(ike[0]["remote_id"] == "gw2");
    CHECK(ike[0]["initiator_spi"].get<std::string>().size() == 16);
    lab.ask([&] {
        for (int i = 0; i < 3; ++i) lab.a.send_inner("10.1.0.5", "10.2.0.6");
        lab.b.send_inner("10.2.0.6", "10.1.0.5");
        lab.a.send_inner("10.1.0.5", "10.7.0.6");
        return 0;
    });
    const auto sas = lab.json("sa list");
    REQUIRE(sas.size() == 1);
    CHECK(sas[0]["state"] == "INSTALLED");
    CHECK(sas[0]["packets_out"] == 3);
    CHECK(sas[0]["packets_in"] == 1);
    CHECK(sas[0]["bytes_in"] == 48);
    CHECK(sas[0]["device"] == "software");
    CHECK(sas[0]["mode"] == "TUNNEL");
    CHECK(sas[0]["local_ts"][0] == "10.1.0.0/24");
    CHECK(lab.ask([&] { return lab.b.received.size(); }) == 3);
    CHECK(lab.json("counters")["drops"]["outbound.no_sa"] == 1);
    const auto card = lab.json("card show");
    CHECK(card["out_packets"] == 3);
    CHECK(card["in_packets"] == 1);
    CHECK(lab.json("conn list")[0]["children"][0]["remote_ts"][0] == "10.2.0.0/24");
    CHECK(lab.json("version").contains("daemon"));
    lab.succeeds("terminate --ike lab");
    CHECK(lab.json("ike list").empty());
    CHECK(lab.ask([&] { return lab.b.engine.list().size(); }) == 0);
    lab.ask([&] { return lab.a.send_inner("10.1.0.5", "10.2.0.6"), 0; });
    CHECK(lab.json("counters")["drops"]["outbound.no_sa"] == 2);
}

TEST_CASE("list-sas says how long ago a packet came and went, where one did") {
    TwoGateways lab;
    lab.succeeds("initiate --child net");
    auto client = vici::Client::connect(lab.path()).value();
    const auto listed = [&](const std::string& key) {
        std::string value;
        const auto read = [&](const vici::Message& event) {
            const auto* sa = event.find_section("lab");
            const auto* children = sa != nullptr ? sa->find_section("child-sas") : nullptr;
            REQUIRE(children != nullptr);
            REQUIRE(children->elements().size() == 1);
            value = std::get<vici::Message>(children->elements()[0].content).text(key);
        };
        REQUIRE(client.request_with_events("list-sas", {}, "list-sa", read));
        return value;
    };
    CHECK(listed("use-in").empty());
    CHECK(listed("use-out").empty());
    lab.ask([&] { return lab.a.send_inner("10.1.0.5", "10.2.0.6"), 0; });
    CHECK(listed("use-in").empty());
    CHECK(std::stoul(listed("use-out")) < 60);
    lab.ask([&] { return lab.b.send_inner("10.2.0.6", "10.1.0.5"), 0; });
    CHECK(std::stoul(listed("use-in")) < 60);
}

TEST_CASE("rekeying by hand gives new SPIs, and traffic goes on") {
    TwoGateways lab;
    lab.succeeds("initiate --child net");
    const auto spi = [&] { return lab.json("sa list").at(0)["spi_out"].get<std::string>(); };
    const auto old_child = spi();
    lab.succeeds("rekey --child net");
    CHECK(spi() != old_child);
    const auto kept = spi();
    const auto old_ike = lab.json("ike list").at(0)["initiator_spi"];
    lab.succeeds("rekey --ike lab");
    CHECK(lab.json("ike list").at(0)["initiator_spi"] != old_ike);
    CHECK(spi() == kept);
    lab.ask([&] { return lab.a.send_inner("10.1.0.5", "10.2.0.6"), 0; });
    CHECK(lab.ask([&] { return lab.b.received.size(); }) == 1);
    lab.succeeds("terminate --child net");
    CHECK(lab.json("sa list").empty());
    CHECK(lab.json("ike list").size() == 1);
    lab.succeeds("initiate --child net");
    CHECK(lab.json("ike list").size() == 1);  // the same IKE SA
}

TEST_CASE("failures name the peer's notification") {
    SECTION("no common IKE algorithms") {
        TwoGateways lab({.ike = "aes256-sha384-ecp384"});
        lab.fails("initiate --child net", "NO_PROPOSAL_CHOSEN");
    }
    SECTION("no common ESP algorithms") {
        TwoGateways lab({.esp = "aes256gcm16"});
        lab.fails("initiate --child net", "NO_PROPOSAL_CHOSEN");
        CHECK(lab.json("sa list").empty());
    }
    SECTION("selectors that do not meet") {
        TwoGateways lab({.remote_ts = "10.77.0.0/24"});
        lab.fails("initiate --child net", "TS_UNACCEPTABLE");
    }
    SECTION("different secrets") {
        TwoGateways lab({.secret = "another"});
        lab.fails("initiate --child net", "AUTHENTICATION_FAILED");
        CHECK(lab.json("ike list").empty());
    }
    SECTION("a rekeying that the peer refuses") {
        TwoGateways lab;
        lab.succeeds("initiate --child net");
        lab.ask([&] {
            REQUIRE(lab.b.configure({.ike = "aes256-sha384-ecp384"}));
            return 0;
        });
        (void)lab.keyline("rekey --ike lab");  // refused or not: there is an answer, and the SA stays
        CHECK(lab.json("ike list").size() == 1);
    }
    SECTION("a peer that is silent") {
        TwoGateways lab;
        lab.b.silent = true;
        lab.fails("initiate --child net --timeout 1", "no end within 1000 ms");
        CHECK(lab.a.ike_sent >= 1);
    }
}

TEST_CASE("what does not exist is said to be so") {
    TwoGateways lab;
    lab.fails("initiate --child nat", "CHILD_SA config 'nat' not found");
    lab.fails("initiate --child net --ike other", "CHILD_SA config 'net' not found");
    lab.fails("rekey --child net", "no matching SAs");
    lab.fails("rekey --ike lab", "no matching SAs");
    lab.fails("terminate --ike lab", "no matching SAs");
    lab.fails("terminate --child net", "no matching SAs");
}

TEST_CASE("an IKE SA with more CHILD SAs than a packet of vici holds is listed in parts, all of them") {
    constexpr std::size_t count = 202;
    const auto child = [](std::size_t number) { return "c" + std::to_string(number); };
    const auto policy = [&](const std::string& mine, const std::string& other) {
        GatewayPolicy made;
        made.more_child = "}";
        for (std::size_t n = 1; n <= count; ++n) {
            const auto port = "[tcp/" + std::to_string(n) + "]\n";
            made.more_child.append(child(n)).append(" {\n local_ts = ").append(mine).append(port);
            made.more_child.append(" remote_ts = ").append(other).append(port);
            if (n < count) made.more_child += "}\n";
        }
        return made;
    };
    TwoGateways lab(policy("10.1.0.0/24", "10.2.0.0/24"), policy("10.2.0.0/24", "10.1.0.0/24"));
    lab.ask([&] {
        for (std::size_t n = 1; n <= count; ++n) REQUIRE(lab.a.engine.initiate("lab", child(n)));
        return 0;
    });
    lab.await([&] { return children_of(lab.a) == count && has_state(lab.a, ike::SaState::established); });
    lab.await([&] { return children_of(lab.b) == count; });
    auto client = vici::Client::connect(lab.path());
    REQUIRE(client);
    std::vector<std::size_t> parts;
    REQUIRE(client->request_with_events("list-sas", {}, "list-sa", [&](const vici::Message& event) {
        parts.push_back(event.find_section("lab")->find_section("child-sas")->elements().size());
    }));
    CHECK(parts == std::vector<std::size_t>{200, 2});
    CHECK(lab.json("sa list").size() == count);
}

TEST_CASE("initiate of a CHILD SA that is up makes none, and says so as charon does; a trap would not mind") {
    TwoGateways lab;
    lab.succeeds("initiate --child net");
    auto client = vici::Client::connect(lab.path());
    REQUIRE(client);
    std::vector<vici::Message> log;
    const auto ask = [&](const std::string& loglevel, const std::string& timeout) {
        log.clear();
        vici::Message request;
        request.add("child", "net").add("loglevel", loglevel).add("timeout", timeout);
        const auto answer = client->request_with_events(
            "initiate", request, "control-log", [&](const vici::Message& event) { log.push_back(event); });
        REQUIRE(answer);
        return *answer;
    };
    const auto refused = ask("1", "1000");
    CHECK(refused.text("success") == "no");
    CHECK(refused.text("errmsg") == "establishing CHILD_SA 'net' failed");
    REQUIRE(log.size() == 1);
    const auto child = lab.json("sa list").at(0);
    const auto number = child["id"].get<unsigned>();
    CHECK(log[0].text("msg") ==
          "not establishing CHILD_SA net{" + std::to_string(number + 1) + "} due to existing duplicate {" +
              std::to_string(number) + "} with SPIs " + child["spi_in"].get<std::string>() + "_i " +
              child["spi_out"].get<std::string>() + "_o and TS 10.1.0.0/24 === 10.2.0.0/24");
    CHECK(log[0].text("group") == "IKE");
    CHECK(log[0].text("ikesa-name") == "lab");
    CHECK(ask("0", "1000").text("success") == "no");
    CHECK(log.empty());
    CHECK(ask("1", "-1").text("success") == "yes");  // who does not wait hears only that it was asked for
    lab.fails("initiate --child net", "due to existing duplicate");
    CHECK(lab.json("sa list").size() == 1);
    CHECK(lab.ask([&] { return lab.a.engine.initiate("lab", "net").has_value(); }));
    lab.succeeds("terminate --child net");
    lab.succeeds("initiate --child net");
}

TEST_CASE("names that are not enough are asked to be made so") {
    TwoGateways lab({.spare = true});
    lab.fails("initiate --child net", "is in several connections (lab, spare)");
    lab.succeeds("initiate --child net --ike lab");
    lab.succeeds("terminate --child net");
    lab.succeeds("initiate --child net --ike lab");
    lab.succeeds("initiate --child net --ike spare");
    CHECK(lab.json("ike list").size() == 2);
    lab.succeeds("rekey --child net --ike spare");
    lab.succeeds("terminate --ike spare");
    CHECK(lab.json("ike list").size() == 1);
    lab.ask([&] {  // lab is still up: its SAs go on without the connection, new ones cannot be made
        lab.a.next_policy = {.spare = false};
        return 0;
    });
    lab.succeeds("reload");
    CHECK(lab.json("conn list").size() == 1);
    lab.fails("initiate --child net --ike spare", "CHILD_SA config 'net' not found");
    CHECK(lab.json("ike list").size() == 1);
}

TEST_CASE("the configuration is read again on demand; a bad one changes nothing") {
    TwoGateways lab;
    lab.ask([&] {
        lab.a.next_policy.more_child = " replay_windwo = 64";
        return 0;
    });
    lab.fails("reload", "did you mean 'replay_window'?");
    lab.succeeds("initiate --child net");
    lab.ask([&] {
        lab.a.next_policy.more_child = " start_action = start";
        return 0;
    });
    lab.succeeds("terminate --ike lab");
    lab.succeeds("reload");
    for (int i = 0; i < 200 && lab.json("sa list").empty(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    CHECK(lab.json("sa list").size() == 1);
}

TEST_CASE("packet limits of the configuration: rekeyed before the hard one, without a gap") {
    TwoGateways lab({.more_child = " rekey_packets = 10\n life_packets = 20\n"});
    lab.succeeds("initiate --child net");
    const auto spi = lab.json("sa list").at(0)["spi_out"];
    for (int i = 0; i < 50; ++i) {
        lab.ask([&] { return lab.a.send_inner("10.1.0.5", "10.2.0.6"), 0; });
        lab.ask([&] { return 0; });
    }
    for (int i = 0; i < 20; ++i) lab.ask([&] { return 0; });
    CHECK(lab.ask([&] { return lab.b.received.size(); }) == 50);
    CHECK(lab.json("sa list").at(0)["spi_out"] != spi);
}

TEST_CASE(
    "a device that takes no more SAs: the operator hears why, and the peer is left without a half-made SA") {
    auto device = std::make_unique<FakeDevice>();
    device->sas_left = 1;  // one half only
    TwoGateways lab({}, {}, std::move(device));
    lab.fails("initiate --child net", "table full");
    CHECK(lab.json("sa list").empty());
    for (int i = 0; i < 5; ++i) lab.ask([] { return 0; });
    CHECK(lab.ask([&] {
        std::size_t children = 0;
        for (const auto& sa : lab.b.engine.list()) children += sa.children.size();
        return children;
    }) == 0);
}

TEST_CASE("a device that dies: said so everywhere, nothing leaves, the daemon still answers") {
    auto made = std::make_unique<FakeDevice>();
    auto& device = *made;
    TwoGateways lab({}, {}, std::move(made));
    lab.succeeds("initiate --child net");
    lab.ask([&] { return lab.a.send_inner("10.1.0.5", "10.2.0.6"), 0; });
    CHECK(lab.a.esp_sent == 1);
    lab.ask([&] {
        device.death = "fell off the bus";
        for (int i = 0; i < 3; ++i) lab.a.send_inner("10.1.0.5", "10.2.0.6");
        return 0;
    });
    CHECK(lab.a.esp_sent == 1);
    const auto card = lab.json("card show");
    CHECK(card["state"] == "dead");
    CHECK(card["death"] == "fell off the bus");
    CHECK(lab.keyline("card show").output.find("dead (fell off the bus)") != std::string::npos);
    CHECK(lab.json("sa list").at(0)["packets_out"].is_null());
    CHECK(lab.keyline("sa list").code == 0);
    const auto drops = lab.json("counters")["drops"];
    CHECK(drops["outbound.device_failed"].get<int>() + drops["outbound.device_dead"].get<int>() == 3);
    lab.succeeds("terminate --ike lab");
}

TEST_CASE("one of two cards dies: the tunnel goes on on the other, and keyline card says so") {
    std::vector<esp::DevicePool::Member> members;
    std::vector<esp::test::MortalEsp*> cards;
    for (const char* const address : {"0000:03:00.0", "0000:04:00.0"}) {
        auto card = std::make_unique<esp::test::MortalEsp>(4);
        cards.push_back(card.get());
        const auto open_again = [&cards, i = cards.size() - 1]() -> esp::DevicePool::Opened {
            if (i == 1) return fail("there is nothing in the slot");
            auto again = std::make_unique<esp::test::MortalEsp>(4);
            cards[i] = again.get();
            return again;
        };
        members.push_back({"mortal", address, std::move(card), open_again});
    }
    auto made = std::make_unique<esp::DevicePool>(std::move(members));
    auto& pool = *made;
    TwoGateways lab({}, {}, std::move(made));
    lab.ask([&] { return lab.a.service.connect(pool), 0; });
    const auto both_ways = [&](std::size_t packets) {
        lab.ask([&] { return lab.a.send_inner("10.1.0.5", "10.2.0.6"), 0; });
        lab.ask([&] { return lab.b.send_inner("10.2.0.6", "10.1.0.5"), 0; });
        lab.await([&] { return lab.a.received.size() == packets && lab.b.received.size() == packets; });
    };
    lab.succeeds("initiate --child net");
    both_ways(1);
    auto list = lab.json("card list");
    REQUIRE(list.size() == 2);
    CHECK(list[0]["address"] == "0000:03:00.0");
    CHECK(list[0]["state"] == "up");
    CHECK(list[0]["sas_in"] == 1);
    CHECK(list[1]["sas_out"] == 1);
    CHECK(list[1]["packets_out"] == 1);
    // Which card has what.
    auto sa = lab.json("sa list").at(0);
    CHECK(sa["card_in"] == 0);
    CHECK(sa["card_out"] == 1);
    CHECK(lab.keyline("sa list").output.find("software 0 in, 1 out") != std::string::npos);
    auto on_first = lab.json("card show")["sas"];
    REQUIRE(on_first.size() == 1);
    CHECK(on_first[0]["direction"] == "in");
    CHECK(on_first[0]["spi"] == sa["spi_in"]);
    CHECK(on_first[0]["ike"] == "lab");
    CHECK(lab.json("card show --card 1")["sas"][0]["spi"] == sa["spi_out"]);
    lab.fails("card reset 0", "card 0 works: only a card that failed is taken back");
    lab.fails("card reset 2", "there is no card 2: there are 0 to 1");
    CHECK(lab.keyline("card reset").code == 2);
    lab.ask([&] { return cards[0]->kill("pulled"), 0; });
    both_ways(2);
    list = lab.json("card list");
    CHECK(list[0]["state"] == "failed");
    CHECK(list[0]["death"] == "pulled");
    CHECK(list[1]["sas_in"] == 1);
    CHECK(list[1]["packets_in"] == 1);
    CHECK(lab.keyline("card list").output.find("card 0 failed: pulled") != std::string::npos);
    const auto first = lab.json("card show");
    CHECK(first["card"] == 0);
    CHECK(first["state"] == "dead");
    CHECK(lab.json("card show --card 1")["state"] == "ok");
    CHECK(lab.keyline("card show --card 1").output.starts_with("card 1 of 2\n"));
    lab.fails("card show --card 2", "there is no card 2: there are 0 to 1");
    sa = lab.json("sa list").at(0);
    CHECK(sa["card_in"] == 1);
    CHECK(sa["packets_out"] == 2);
    CHECK(sa["packets_in"] == 2);
    CHECK(lab.json("counters")["device"]["sas_moved"] == 1);
    // The first is well again: what the next rekeying brings goes there.
    lab.succeeds("card reset 0");
    CHECK(lab.json("card list")[0]["state"] == "up");
    CHECK(lab.json("card list")[0]["sas_in"] == 0);
    CHECK(lab.keyline("card show").output.find("no SA is on card 0") != std::string::npos);
    lab.succeeds("rekey --child net");
    lab.await([&] { return lab.a.forwarder.poll(), pool.state(0).sas[0] + pool.state(0).sas[1] >= 1; });
    both_ways(3);
    // The other one dies, and does not come back. The SA is from a time with two cards: it goes on.
    lab.ask([&] { return cards[1]->kill("pulled"), 0; });
    both_ways(4);
    lab.fails("card reset 1", "card 1 cannot be taken back: there is nothing in the slot");
    lab.fails("card registers --card 1", "the card failed and is closed");
    CHECK(lab.json("card list")[1]["death"] == "pulled");
    both_ways(5);
    // The last one.
    lab.ask([&] { return cards[0]->kill("pulled"), 0; });
    lab.ask([&] { return lab.a.send_inner("10.1.0.5", "10.2.0.6"), 0; });
    CHECK(lab.json("card list")[1]["state"] == "failed");
    CHECK(lab.json("card show --card 1")["death"] == "pulled");
    CHECK(lab.json("counters")["drops"]["outbound.device_failed"] == 1);
    CHECK(lab.json("sa list").at(0)["card_in"].is_null());
    // No card is left: when one is taken back, its SAs ask for new keys by themselves.
    const auto stopped = lab.json("sa list").at(0)["spi_in"];
    lab.succeeds("card reset 0");
    lab.ask([&] { return lab.a.forwarder.poll(), 0; });
    lab.await([&] { return pool.state(0).sas == std::array<std::size_t, 2>{1, 1}; });
    CHECK(lab.json("sa list").back()["spi_in"] != stopped);
    both_ways(6);
    lab.succeeds("terminate --ike lab");
}

TEST_CASE("initiate by several at once, and one that hangs up in between") {
    TwoGateways lab;
    lab.b.silent = true;
    {
        auto impatient = vici::Client::connect(lab.path()).value();
        impatient.set_patience(std::chrono::milliseconds(50));
        vici::Message request;
        request.add("child", "net");
        CHECK_FALSE(impatient.request("initiate", request));
    }
    lab.b.silent = false;
    auto first =
        std::async(std::launch::async, [&] { return lab.keyline("initiate --child net --timeout 20").code; });
    auto second =
        std::async(std::launch::async, [&] { return lab.keyline("initiate --child net --timeout 20").code; });
    CHECK(first.get() == 0);
    CHECK(second.get() == 0);
}

TEST_CASE("a stranger's first message is nothing that an operator's name means") {
    TwoGateways lab({}, {.spare = true});
    lab.succeeds("initiate --child net");
    lab.a.silent = true;  // whoever asks now gets no answer: half-open
    lab.ask([&] { return lab.b.engine.initiate("spare", "net").has_value(); });
    lab.await([&] { return has_state(lab.a, ike::SaState::connecting); });
    lab.ask([&] {
        for (const auto& sa : lab.b.engine.list())
            if (sa.state == ike::SaState::connecting) (void)lab.b.engine.terminate_ike(sa.id);
        return 0;
    });
    lab.a.silent = false;
    lab.succeeds("rekey --ike lab --timeout 3");
    lab.succeeds("terminate --ike lab --timeout 3");
    const auto left = lab.json("ike list");
    REQUIRE(left.size() == 1);
    CHECK(left[0]["state"] == "CONNECTING");
    lab.fails("terminate --ike lab --timeout 3", "no matching SAs");
}

TEST_CASE("one's own attempt can be terminated while it waits for the peer") {
    TwoGateways lab;
    lab.b.silent = true;
    auto attempt = lab.meanwhile("initiate --child net --timeout 20");
    lab.await([&] { return has_state(lab.a, ike::SaState::connecting); });
    lab.succeeds("terminate --ike lab --timeout 3");
    CHECK(attempt.get().code == 1);
    CHECK(lab.json("ike list").empty());
}

TEST_CASE("terminate overtaken by the rekeying of a CHILD SA: the new one goes, too") {
    TwoGateways lab;
    lab.succeeds("initiate --child net");
    lab.ask([&] {
        lab.b.hold = true;
        return lab.a.engine.rekey_child(lab.a.engine.list().at(0).children.at(0).id).has_value();
    });
    lab.await([&] { return !lab.b.held.empty(); });
    auto terminating = lab.meanwhile("terminate --child net --timeout 5");
    lab.await([&] { return lab.a.engine.list().at(0).children.at(0).state == ike::SaState::deleting; });
    lab.ask([&] { return lab.b.release(), 0; });
    const auto done = terminating.get();
    INFO(done.output);
    CHECK(done.code == 0);
    CHECK(lab.ask([&] { return children_of(lab.a) + children_of(lab.b); }) == 0);
    CHECK(lab.json("ike list").size() == 1);
}

TEST_CASE("terminate overtaken by the rekeying of an IKE SA: the new one goes, too") {
    TwoGateways lab;
    lab.succeeds("initiate --child net");
    lab.ask([&] {
        lab.b.hold = true;
        return lab.a.engine.rekey_ike(lab.a.engine.list().at(0).id).has_value();
    });
    lab.await([&] { return !lab.b.held.empty(); });
    auto terminating = lab.meanwhile("terminate --ike lab --timeout 5");
    lab.await([&] { return has_state(lab.a, ike::SaState::deleting); });
    lab.ask([&] { return lab.b.release(), 0; });
    const auto done = terminating.get();
    INFO(done.output);
    CHECK(done.code == 0);
    CHECK_FALSE(lab.ask([&] { return has_state(lab.a, ike::SaState::established); }));
    CHECK(lab.ask([&] { return children_of(lab.a) + children_of(lab.b); }) == 0);
}

TEST_CASE("an IKE SA that was replaced and is not deleted yet keeps terminate from nothing") {
    TwoGateways lab;
    lab.succeeds("initiate --child net");
    lab.ask([&] {
        const auto asked = lab.b.engine.rekey_ike(lab.b.engine.list().at(0).id);
        lab.b.hold = true;  // its DELETE of the old one
        return asked.has_value();
    });
    lab.await([&] { return !lab.b.held.empty(); });
    CHECK(lab.ask([&] { return has_state(lab.a, ike::SaState::rekeyed); }));
    lab.ask([&] {
        lab.b.held.clear();
        lab.b.hold = false;
        return 0;
    });
    lab.succeeds("terminate --ike lab --timeout 3");  // less than the 4 s after which the DELETE comes again
    CHECK_FALSE(lab.ask([&] { return has_state(lab.a, ike::SaState::established); }));
}

TEST_CASE("shutdown says DELETE") {
    TwoGateways lab;
    lab.succeeds("initiate --child net");
    lab.ask([&] { return lab.a.engine.shutdown(), 0; });
    for (int i = 0; i < 5; ++i) lab.ask([&] { return 0; });
    CHECK(lab.ask([&] { return lab.b.engine.list().size(); }) == 0);
}
