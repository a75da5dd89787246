// Updown: the variables, as charon 5.9.8 was seen to set them, and commands that misbehave.
#include <chrono>

#include <catch2/catch.hpp>

#include "host/daemon/command_runner.h"
#include "host/daemon/updown_environment.h"

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

TEST_CASE("so many commands run side by side; the others wait, and names take turns") {
    CommandLimits limits;
    limits.running = 2;
    limits.waiting = 5;
    Runner test(limits);
    for (const char* name : {"a", "a", "a", "b", "c", "d"}) test.runner.run(name, "sleep 0.2", {});
    test.runner.run("e", "true", {});
    test.runner.run("f", "true", {});  // two run, and five wait
    const auto begin = std::chrono::steady_clock::now();
    bool idle = false;
    test.runner.when_idle([&] { idle = true; });
    test.context.run();
    CHECK(std::chrono::steady_clock::now() - begin >= 590ms);
    std::string order;
    for (const auto& end : test.ends) order += end.name;
    CHECK(order.size() == 7);
    CHECK(order.find('f') == std::string::npos);
    CHECK(order.rfind('a') > order.find('c'));  // it does not go before who came later with less
    CHECK(idle);
}

TEST_CASE("commands of one name run in order; values are no shell code; output and exit code are told") {
    Runner test;
    test.runner.run("a", "sleep 0.1; echo first; exit 3", {});
    test.runner.run("a", "echo \"$PLUTO_PEER_ID\" >&2; ls /proc/self/fd | wc -l",
                    {{"PLUTO_PEER_ID", "$(id); `id`"}});
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
    test.runner.run("a", "sleep 60 | cat", {});
    test.runner.run("a", "echo after", {});
    test.runner.run("b", "echo beside", {});
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
    test.runner.run("a", "sleep 2 & echo done", {});
    test.runner.run("b", "head -c 500000 /dev/zero | tr '\\0' y", {});
    const auto begin = std::chrono::steady_clock::now();
    test.context.run();
    CHECK(std::chrono::steady_clock::now() - begin < 1900ms);
    for (const auto& end : test.ends) CHECK(end.output.size() == (end.name == "a" ? 5U : 1000U));
}
