// Updown: the variables, as charon 5.9.8 was seen to set them, and commands that misbehave.
#include "host/daemon/updown.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "host/crypto/random.h"
#include "host/daemon/command_runner.h"
#include "host/daemon/manual_sas.h"
#include "host/daemon/updown_environment.h"
#include "tests/support/log_capture.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace std::chrono_literals;

namespace {

net::TrafficSelector selector(std::string_view text) {
    return net::TrafficSelector::parse(text).value();
}

std::string value(const Environment& environment, const std::string& name) {
    for (const auto& [key, text] : environment)
        if (key == name) return text;
    return "(none)";
}

struct Runner {
    explicit Runner(const CommandLimits& limits = {}) : runner(context, limits) {
        runner.on_end([this](const CommandEnd& end) { ends.push_back(end); });
    }
    static CommandBatch batch(const std::string& queue, const std::string& command,
                              std::vector<Environment> environments) {
        return {queue, queue, command, std::move(environments)};
    }
    static CommandBatch batch(const std::string& queue, const std::string& command, std::size_t count = 1) {
        return batch(queue, command, std::vector<Environment>(count));
    }
    std::string order() const {  // of the queues whose commands ended, and what they said
        std::string all;
        for (const auto& end : ends) all += end.name + end.output;
        return all;
    }
    asio::io_context context;
    CommandRunner runner;
    std::vector<CommandEnd> ends;
};

}  // namespace

TEST_CASE("an environment for each pair of selectors") {
    ike::IkeSaInfo sa;
    sa.id = 4;
    sa.local = {net::IpAddress::parse("192.168.0.1").value(), 4500};
    sa.remote = {net::IpAddress::parse("192.168.0.2").value(), 4501};
    sa.local_id = "moon.keyline.test";
    sa.remote_id = "sun.keyline.test";
    ike::ChildSaInfo child;
    child.name = "net";
    child.reqid = 9;
    child.transforms.protocol = ike::ProtocolId::esp;
    child.udp_encapsulation = true;
    child.local_selectors = {selector("10.1.0.0/16[tcp/1000-2000]"), selector("fd01::/64"),
                             selector("192.168.0.1/32")};
    child.remote_selectors = {selector("10.2.0.0/16[tcp/80]"), selector("fd02::/64")};
    const auto all = updown_environments({true, "wire", true}, sa, child);
    REQUIRE(all.size() == 3);
    const Environment expected{{"PLUTO_VERSION", "1.1"},
                               {"PLUTO_VERB", "up-client"},
                               {"PLUTO_CONNECTION", "net"},
                               {"PLUTO_INTERFACE", "wire"},
                               {"PLUTO_REQID", "9"},
                               {"PLUTO_PROTO", "esp"},
                               {"PLUTO_UNIQUEID", "4"},
                               {"PLUTO_ME", "192.168.0.1"},
                               {"PLUTO_MY_ID", "moon.keyline.test"},
                               {"PLUTO_MY_CLIENT", "10.1.0.0/16"},
                               {"PLUTO_MY_PORT", "1000:2000"},
                               {"PLUTO_MY_PROTOCOL", "6"},
                               {"PLUTO_PEER", "192.168.0.2"},
                               {"PLUTO_PEER_ID", "sun.keyline.test"},
                               {"PLUTO_PEER_CLIENT", "10.2.0.0/16"},
                               {"PLUTO_PEER_PORT", "80"},
                               {"PLUTO_PEER_PROTOCOL", "6"},
                               {"PLUTO_UDP_ENC", "4501"},
                               {"PLUTO_HOST_ACCESS", "1"}};
    CHECK(all[0] == expected);
    CHECK(value(all[1], "PLUTO_VERB") == "up-client-v6");
    CHECK(value(all[1], "PLUTO_PEER_PORT") == "0");
    CHECK(value(all[2], "PLUTO_VERB") == "up-host");
    child.local_selectors = {selector("10.1.0.0/16[icmp/771]"), selector("10.1.0.0/16[tcp/opaque]")};
    child.remote_selectors = {selector("10.2.0.0/16[icmp/771]"), selector("10.2.0.0/16[tcp]")};
    const auto others = updown_environments({true, "wire", true}, sa, child);
    CHECK(value(others[0], "PLUTO_MY_PORT") == "3");  // type and code, as strongSwan
    CHECK(value(others[0], "PLUTO_PEER_PORT") == "3");
    child.local_selectors = {selector("10.1.0.0/16"), selector("fd01::/64"), selector("192.168.0.1/32")};
    child.remote_selectors = {selector("10.2.0.0/16"), selector("fd02::/64")};
    child.udp_encapsulation = false;
    child.transforms.protocol = ike::ProtocolId::ah;
    const auto down = updown_environments({false, "", false}, sa, child);
    CHECK(value(down[2], "PLUTO_VERB") == "down-host");
    CHECK(value(down[0], "PLUTO_PROTO") == "ah");
    CHECK(value(down[0], "PLUTO_UDP_ENC") == "(none)");
    CHECK(value(down[0], "PLUTO_HOST_ACCESS") == "(none)");
}

TEST_CASE("a CHILD SA of very many selectors runs a command for the first pairs of them") {
    ike::ChildSaInfo child;
    for (int i = 0; i < 255; i++) {
        child.local_selectors.push_back(selector("10.1.0." + std::to_string(i) + "/32"));
        child.remote_selectors.push_back(selector("10.2.0." + std::to_string(i) + "/32"));
    }
    child.local_selectors.push_back(selector("fd01::/64"));
    CHECK(updown_pairs(child) == 65'025);
    const auto up = updown_environments({true, "wire", false}, {}, child);
    const auto down = updown_environments({false, "wire", false}, {}, child);
    REQUIRE(up.size() == max_updown_runs);
    REQUIRE(down.size() == max_updown_runs);
    CHECK(value(up[255], "PLUTO_MY_CLIENT") == "10.1.0.1/32");
    CHECK(value(up[255], "PLUTO_PEER_CLIENT") == "10.2.0.0/32");
    CHECK(value(down[255], "PLUTO_MY_CLIENT") == "10.1.0.1/32");
}

TEST_CASE("so many commands run side by side; the others wait, and queues take turns") {
    CommandLimits limits;
    limits.running = 2;
    limits.waiting = 5;
    Runner test(limits);
    for (const char* queue : {"a", "a", "a", "b", "c", "d", "e"})
        CHECK(test.runner.offer(Runner::batch(queue, queue == std::string("e") ? "true" : "sleep 0.2")));
    CHECK_FALSE(test.runner.offer(Runner::batch("f", "true")));  // two run, and five wait
    const auto begin = std::chrono::steady_clock::now();
    bool idle = false;
    test.runner.when_idle([&] { idle = true; });
    test.context.run();
    CHECK(std::chrono::steady_clock::now() - begin >= 590ms);
    const auto order = test.order();
    CHECK(order.size() == 7);
    CHECK(order.find('f') == std::string::npos);
    CHECK(order.rfind('a') > order.find('c'));  // it does not go before who came later with less
    CHECK(idle);
}

TEST_CASE("commands of one queue run in order; values are no shell code; output and exit code are told") {
    Runner test;
    test.runner.run(Runner::batch("a", "sleep 0.1; echo first; exit 3"));
    test.runner.run(Runner::batch("a", "echo \"$PLUTO_PEER_ID\" >&2; ls /proc/self/fd | wc -l",
                                  {{{"PLUTO_PEER_ID", "$(id); `id`"}}}));
    bool idle = false;
    test.runner.when_idle([&] { idle = true; });
    CHECK_FALSE(idle);
    test.context.run();
    REQUIRE(test.ends.size() == 2);
    CHECK(test.ends[0].output == "first\n");
    CHECK(test.ends[0].exit_code == 3);
    CHECK(test.ends[1].output == "$(id); `id`\n4\n");  // 0 to 2, and that of ls itself
    CHECK(test.ends[1].exit_code == 0);
    CHECK(idle);
}

TEST_CASE("a command that hangs is killed with all that it started, and blocks no other") {
    CommandLimits limits;
    limits.patience = 300ms;
    Runner test(limits);
    const auto begin = std::chrono::steady_clock::now();
    test.runner.run(Runner::batch("a", "sleep 60 | cat"));
    test.runner.run(Runner::batch("a", "echo after"));
    test.runner.run(Runner::batch("b", "echo beside"));
    test.context.run();
    CHECK(std::chrono::steady_clock::now() - begin < 20s);
    REQUIRE(test.ends.size() == 3);
    CHECK(test.ends[0].output == "beside\n");
    CHECK(test.ends[1].killed);
    CHECK(test.ends[1].exit_code == -1);
    CHECK(test.ends[2].output == "after\n");
}

TEST_CASE("what is left in the background does not keep the runner; endless output is cut") {
    CommandLimits limits;
    limits.output_bytes = 1000;
    Runner test(limits);
    test.runner.run(Runner::batch("a", "sleep 2 & echo done"));
    test.runner.run(Runner::batch("b", "head -c 500000 /dev/zero | tr '\\0' y"));
    const auto begin = std::chrono::steady_clock::now();
    test.context.run();
    CHECK(std::chrono::steady_clock::now() - begin < 1900ms);
    for (const auto& end : test.ends) CHECK(end.output.size() == (end.name == "a" ? 5U : 1000U));
}

TEST_CASE("a queue has a limit of its own; what does not fit is refused whole, and said once until it does") {
    const keyline::test::LogCapture log;
    CommandLimits limits;
    limits.waiting = 8;
    limits.waiting_in_queue = 5;
    Runner test(limits);
    CHECK(test.runner.offer(Runner::batch("a", "echo 1", 4)));        // one of them runs
    CHECK_FALSE(test.runner.offer(Runner::batch("a", "echo 2", 3)));  // for two there would be room
    CHECK_FALSE(test.runner.offer(Runner::batch("a", "echo 3", 6)));
    CHECK(log.count("[error] updown a: 3 commands wait in this queue") == 1);
    CHECK(log.count("limit of 5") == 1);
    CHECK(test.runner.offer(Runner::batch("a", "echo 4", 2)));
    CHECK_FALSE(test.runner.offer(Runner::batch("a", "echo 5", 1)));
    CHECK(log.count("updown a: 5 commands wait in this queue") == 1);
    CHECK(test.runner.offer(Runner::batch("b", "echo 6", 3)));        // one runs: two wait, and five
    CHECK_FALSE(test.runner.offer(Runner::batch("c", "echo 7", 2)));  // that is the limit for all
    CHECK_FALSE(test.runner.offer(Runner::batch("d", "echo 8", 2)));
    CHECK(log.count("updown c: 7 commands wait in all queues") == 1);
    CHECK(log.count("updown d: 7 commands wait in all queues") == 1);
    CHECK(log.count("[error]") == 4);
    test.context.run();
    std::string of_a, of_b;
    for (const auto& end : test.ends) (end.name == "a" ? of_a : of_b) += end.output;
    CHECK(of_a == "1\n1\n1\n1\n4\n4\n");
    CHECK(of_b == "6\n6\n6\n");
}

TEST_CASE("what undoes is never refused, and takes no room that all queues share") {
    const keyline::test::LogCapture log;
    CommandLimits limits;
    limits.waiting = 4;
    limits.waiting_in_queue = 3;
    Runner test(limits);
    CHECK(test.runner.offer(Runner::batch("a", "echo up", 4 - 1)));
    for (int i = 0; i < 3; i++) test.runner.run(Runner::batch("a", "echo down", 5));
    CHECK_FALSE(test.runner.offer(Runner::batch("a", "echo none")));
    CHECK(test.runner.offer(Runner::batch("b", "echo b", 2)));
    CHECK(log.count("[error]") == 1);
    test.context.run();
    CHECK(test.ends.size() == 3 + 15 + 2);
    CHECK(test.order().find("none") == std::string::npos);
}

TEST_CASE("a batch of which nothing has begun can be withdrawn, with the room that it took") {
    CommandLimits limits;
    limits.running = 1;
    limits.waiting = limits.waiting_in_queue = 4;
    Runner test(limits);
    const auto first = test.runner.offer(Runner::batch("a", "echo 1", 2));
    const auto second = test.runner.offer(Runner::batch("a", "echo 2", 1));
    const auto other = test.runner.offer(Runner::batch("b", "echo 3", 2));
    REQUIRE(first);
    REQUIRE(second);
    REQUIRE(other);
    CHECK_FALSE(test.runner.withdraw("a", *first));  // its first command runs
    CHECK_FALSE(test.runner.withdraw("b", *second));
    CHECK(test.runner.withdraw("a", *second));
    CHECK_FALSE(test.runner.withdraw("a", *second));
    CHECK(test.runner.withdraw("b", *other));
    // The queue of which nothing was left begins anew, and has one turn.
    CHECK(test.runner.offer(Runner::batch("b", "echo 4", 3)));
    test.context.run();
    CHECK(test.order() == "a1\nb4\na1\nb4\nb4\n");
    CHECK_FALSE(test.runner.withdraw("a", *first));
}

TEST_CASE("a queue that was emptied and filled again does not run two commands at once") {
    CommandLimits limits;
    limits.running = 2;
    Runner test(limits);
    test.runner.run(Runner::batch("x", "sleep 0.1"));
    test.runner.run(Runner::batch("y", "sleep 0.1"));
    const auto gone = test.runner.offer(Runner::batch("a", "echo gone"));
    REQUIRE(gone);
    CHECK(test.runner.withdraw("a", *gone));
    test.runner.run(Runner::batch("a", "sleep 0.2; echo 1"));
    test.runner.run(Runner::batch("a", "echo 2"));
    test.context.run();
    REQUIRE(test.ends.size() == 4);
    CHECK(test.ends[2].output == "1\n");
    CHECK(test.ends[3].output == "2\n");
}

namespace {

// CHILD SAs of one child configuration come and go. Its command writes down what it is told, and those of
// the peer mallory hang until the gate is open.
class Updowns {
  public:
    explicit Updowns(const CommandLimits& limits = {}) : updown_(context_, engine_, limits) {
        char name[] = "/tmp/keyline-updown-XXXXXX";
        REQUIRE(mkdtemp(name) != nullptr);
        folder_ = name;
        ike::ConnectionConfig connection;
        connection.name = "hub";
        ike::ChildConfig child;
        child.name = "net";
        child.updown = "cd " + folder_.string() +
                       " || exit; echo $PLUTO_VERB $PLUTO_PEER_ID $PLUTO_REQID >> all; "
                       "while [ $PLUTO_PEER_ID = mallory -a ! -e gate ]; do sleep 0.02; done";
        connection.children = {child};
        REQUIRE(engine_.load_connection(connection));
    }
    ~Updowns() { std::filesystem::remove_all(folder_); }
    Updowns(const Updowns&) = delete;
    Updowns& operator=(const Updowns&) = delete;

    using Kind = ike::ReportEvent::Kind;
    void up(ike::ChildSaId child, const std::string& peer, int runs = 1) {
        updown_.on_event(event(Kind::child_sa_up, child, peer, runs));
    }
    void down(ike::ChildSaId child, const std::string& peer, int runs = 1) {
        updown_.on_event(event(Kind::child_sa_down, child, peer, runs));
    }
    void rekeyed(ike::ChildSaId old, ike::ChildSaId child, const std::string& peer) {
        auto told = event(Kind::child_sa_rekeyed, child, peer, 1);
        told.replaced = event(Kind::child_sa_rekeyed, old, peer, 1).sa;
        updown_.on_event(told);
    }
    // Of an SA whose keys were given by hand, with a command of its own.
    void by_hand(Kind kind, const std::string& peer) {
        auto told = event(kind, ManualSas::first_id + 1, peer, 1);
        auto config = std::make_shared<ike::ChildConfig>();
        config->updown = "echo $PLUTO_VERB $PLUTO_PEER_ID by hand >> " + (folder_ / "all").string();
        auto sa = std::make_shared<ike::IkeSaInfo>(*told.sa);
        sa->children.front().config = config;
        told.sa = sa;
        updown_.on_event(told);
    }
    void await_lines(std::size_t count) {
        for (int i = 0; i < 500 && lines().size() < count; i++) context_.run_for(10ms);
        REQUIRE(lines().size() == count);
    }
    void open_gate() { std::ofstream(folder_ / "gate") << "open"; }
    std::vector<std::string> finish() {
        updown_.when_idle([this] { context_.stop(); });
        context_.restart();
        context_.run_for(20s);
        return lines();
    }
    std::vector<std::string> lines() const {
        std::vector<std::string> all;
        std::ifstream file(folder_ / "all");
        for (std::string line; std::getline(file, line);) all.push_back(line);
        return all;
    }

  private:
    static ike::ReportEvent event(Kind kind, ike::ChildSaId child, const std::string& peer, int runs) {
        auto sa = std::make_shared<ike::IkeSaInfo>();
        sa->remote_id = peer;
        ike::ChildSaInfo info;
        info.id = child;
        info.reqid = static_cast<std::uint32_t>(child);
        info.local_selectors = {selector("10.1.0.0/24")};
        for (int i = 0; i < runs; i++)
            info.remote_selectors.push_back(selector("10.2.0." + std::to_string(i) + "/32"));
        sa->children = {info};
        ike::ReportEvent told;
        told.kind = kind;
        told.child = child;
        told.connection = "hub";
        told.child_name = "net";
        told.sa = sa;
        return told;
    }

    std::filesystem::path folder_;
    asio::io_context context_;
    crypto::SeededRandom random_{1};
    EngineHost engine_{context_, {}, random_};
    Updown updown_;
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a peer whose updown commands hang or are too many keeps no other peer of the child from its own") {
    const keyline::test::LogCapture log;
    CommandLimits limits;
    limits.waiting = 40;
    limits.waiting_in_queue = 30;
    Updowns test(limits);
    for (ike::ChildSaId child = 1; child < 100; child++) test.up(child, "mallory", 10);
    CHECK(log.count("updown hub/net/mallory: 29 commands wait in this queue") == 1);
    CHECK(log.count("[error]") == 1);
    test.up(100, "alice", 2);
    test.down(100, "alice", 2);
    test.await_lines(1 + 4);
    auto lines = test.lines();
    std::erase(lines, "up-client mallory 1");
    CHECK(lines == Lines{"up-client alice 100", "up-client alice 100", "down-client alice 100",
                         "down-client alice 100"});
    test.open_gate();
    CHECK(test.finish().size() == 30 + 4);  // three of mallory's CHILD SAs had room
}

TEST_CASE(
    "the updown command of a CHILD SA's end runs whatever waits if that of its beginning did, and only "
    "then") {
    CommandLimits limits;
    limits.waiting = limits.waiting_in_queue = 5;
    Updowns test(limits);
    test.open_gate();
    test.up(1, "mallory", 5);
    CHECK(test.finish().size() == 5);
    test.up(2, "mallory", 4);
    test.up(3, "mallory", 4);  // no room
    test.up(3, "mallory", 4);
    test.down(1, "mallory", 5);
    test.down(2, "mallory", 4);  // its first command has begun
    test.down(3, "mallory", 4);
    const auto lines = test.finish();
    const auto count = [&](const char* line) { return std::count(lines.begin(), lines.end(), line); };
    CHECK(count("up-client mallory 1") == 5);
    CHECK(count("up-client mallory 2") == 4);
    CHECK(count("down-client mallory 1") == 5);
    CHECK(count("down-client mallory 2") == 4);
    CHECK(lines.size() == 18);
}

TEST_CASE("an SA with keys given by hand runs the command of its own section") {
    Updowns test;
    test.by_hand(Updowns::Kind::child_sa_up, "192.0.2.2");
    test.await_lines(1);
    test.by_hand(Updowns::Kind::child_sa_down, "192.0.2.2");
    CHECK(test.finish() == Lines{"up-client 192.0.2.2 by hand", "down-client 192.0.2.2 by hand"});
}

TEST_CASE("a CHILD SA that goes before the turn of its updown command runs none, also when it was rekeyed") {
    Updowns test;
    test.up(1, "mallory");
    test.up(2, "mallory", 3);
    test.up(3, "mallory");
    test.up(4, "mallory");
    test.rekeyed(3, 5, "mallory");
    test.rekeyed(4, 6, "mallory");
    test.down(2, "mallory", 3);
    test.down(3, "mallory");  // nobody's any more
    test.down(5, "mallory");
    test.open_gate();
    test.await_lines(2);
    test.down(1, "mallory");
    test.down(6, "mallory");
    CHECK(test.finish() == Lines{"up-client mallory 1", "up-client mallory 4", "down-client mallory 1",
                                 "down-client mallory 6"});
}
