// `keyline ike trace` as an operator has it: the real program follows a gateway that negotiates.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "host/vici/client.h"
#include "tests/unit/daemon/two_gateways.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// What the command printed about an initiation that began when it followed.
std::string trace_of_initiation(TwoGateways& lab, const std::string& words) {
    auto trace = lab.meanwhile("ike trace " + words);
    lab.await([&] { return lab.a.engine.engine().is_followed(); });
    lab.succeeds("initiate --child net --quiet");
    auto done = trace.get();
    INFO(done.output);
    CHECK(done.code == 0);
    lab.await([&] { return !lab.a.engine.engine().is_followed(); });
    return done.output;
}

}  // namespace

TEST_CASE("a trace for people") {
    TwoGateways lab;
    const auto text = trace_of_initiation(lab, "--connection lab --count 4");
    CAPTURE(text);
    CHECK(has(text, "keyline: following IKE messages; Ctrl-C ends it\n"));
    CHECK(has(text, "Z  sent from 192.0.2.1[500] to 192.0.2.2[500]  lab[1]\n    IKEv2 IKE_SA_INIT, SPIs "));
    CHECK(has(text, "Z  received from 192.0.2.2[500] at 192.0.2.1[500]  lab[1]\n"));
    CHECK(has(text, ", message ID 00000001, flags I, "));
    CHECK(has(text, "        proposal 1: IKE, 4 transforms\n          ENCR AES_CBC, Key Length 128\n"));
    CHECK(has(text, "    IDi  ID_FQDN: gw1\n"));
    CHECK(has(text, "    TSr  10.2.0.0/24\n"));
    CHECK(!has(text, "the secret"));
}

TEST_CASE("a trace for programs, and in a file that nobody else may read") {
    TwoGateways lab;
    const auto file = lab.path() + "-trace.json";
    const auto output = trace_of_initiation(lab, "--peer 192.0.2.2 --count 4 --json --save " + file);
    std::ifstream saved(file);
    std::vector<nlohmann::json> messages;
    for (std::string line; std::getline(saved, line);) {
        CHECK(has(output, line));
        messages.push_back(nlohmann::json::parse(line));
    }
    REQUIRE(messages.size() == 4);
    CHECK(messages[0]["direction"] == "sent");
    CHECK(messages[1]["direction"] == "received");
    CHECK(messages[0]["exchange"] == "IKE_SA_INIT");
    CHECK(messages[2]["exchange"] == "IKE_AUTH");
    CHECK(messages[2]["encrypted"] == true);
    CHECK(messages[2]["connection"] == "lab");
    CHECK(messages[2]["payloads"][1]["payload"] == "IDi");
    CHECK(messages[2]["payloads"][1]["lines"][0] == "ID_FQDN: gw1");
    CHECK(messages[3]["initiator_spi"] == messages[0]["initiator_spi"]);
    CHECK(messages[0]["lost_before"] == 0);
    using std::filesystem::perms;
    CHECK(std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write));
    // It is not written over.
    lab.fails("ike trace --count 1 --save " + file, "is there already");
    std::filesystem::remove(file);
}

TEST_CASE("a trace that cannot begin says why") {
    TwoGateways lab;
    lab.fails("ike trace --connection nobody", "no connection \"nobody\"; `keyline conn list` has those");
    lab.fails("ike trace --peer gw2", "\"gw2\" is no IP address");
    lab.fails("ike trace --count 0", "a number of messages, at least 1");
    lab.ask([&] { CHECK(!lab.a.engine.engine().is_followed()); });
}

TEST_CASE("who follows another peer or connection sees nothing of it, and leaves nothing behind") {
    GatewayPolicy policy;
    policy.spare = true;
    TwoGateways lab(policy, policy);
    {
        auto other = vici::Client::connect(lab.path());
        REQUIRE(other);
        other->set_patience(std::chrono::milliseconds(300));
        std::size_t messages = 0;
        auto watch = std::async(std::launch::async, [&] {
            return other->request_with_events(
                "keyline-trace", vici::Message().add("connection", "spare"), "keyline-trace",
                [&](const vici::Message& event) { messages += event.find("exchange") != nullptr ? 1 : 0; });
        });
        lab.await([&] { return lab.a.engine.engine().is_followed(); });
        lab.succeeds("initiate --ike lab --child net --quiet");
        CHECK(!watch.get());
        CHECK(messages == 0);
    }
    lab.await([&] { return !lab.a.engine.engine().is_followed(); });
}

TEST_CASE("a client that does not read misses messages and is told, and holds nobody up") {
    TwoGateways lab;
    struct Reader {
        std::size_t unread = 0;
        std::vector<vici::Message> events;
        vici::Message answer;
    } slow;
    lab.ask([&] {
        TraceWatchers watchers(lab.a.engine);
        TraceWatchers::Watcher watcher;
        watcher.client = 1;
        watcher.count = 2;
        watcher.respond = [&](const vici::Message& message) { slow.answer = message; };
        watcher.stream = [&](const std::string& event, const vici::Message& message) {
            if (!event.empty()) slow.events.push_back(message);
            return slow.unread;
        };
        const auto added_watcher = watchers.add(std::move(watcher));
        REQUIRE(added_watcher);
        ike::Trace::Taken taken;
        taken.messages.resize(5);
        slow.unread = TraceWatchers::max_unread_bytes + 1;
        watchers.on_messages(taken);
        CHECK(slow.events.size() == 1);  // the beginning
        slow.unread = 0;
        taken.messages.resize(1);
        taken.lost = 3;
        watchers.on_messages(taken);
        REQUIRE(slow.events.size() == 2);
        CHECK(slow.events.back().text("lost-before") == "8");
        taken.lost = 0;
        watchers.on_messages(taken);
        CHECK(slow.events.back().text("lost-before") == "0");
        CHECK(slow.answer.text("messages") == "2");
        CHECK(slow.answer.text("lost") == "8");
        CHECK(watchers.size() == 0);
        CHECK(!lab.a.engine.engine().is_followed());
        for (std::size_t i = 0; i < TraceWatchers::max_watchers; ++i) {
            TraceWatchers::Watcher another;
            another.client = i;
            another.stream = [](const std::string&, const vici::Message&) { return std::size_t{0}; };
            const auto added_another = watchers.add(std::move(another));
            REQUIRE(added_another);
        }
        TraceWatchers::Watcher late;
        late.stream = [](const std::string&, const vici::Message&) { return std::size_t{0}; };
        const auto added_late = watchers.add(std::move(late));
        CHECK(!added_late);
        for (std::size_t i = 0; i < TraceWatchers::max_watchers; ++i) watchers.client_gone(i);
        CHECK(!lab.a.engine.engine().is_followed());
        lab.a.engine.on_traced({});
    });
}
