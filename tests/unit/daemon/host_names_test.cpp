// Host names in local_addrs and remote_addrs: looked up beside the loop, used by initiations, looked up anew.
#include <future>

#include <asio/executor_work_guard.hpp>

#include "tests/unit/daemon/gateway_bench.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;
using Catch::Contains;

namespace {

// What names stand for. Lookups run in threads that may outlive a test.
class Names {
  public:
    void set(const std::string& host, const HostAddresses& addresses) {
        const std::scoped_lock lock(state_->mutex);
        state_->hosts[host] = addresses;
    }
    void remove(const std::string& host) {
        const std::scoped_lock lock(state_->mutex);
        state_->hosts.erase(host);
    }
    // From now on nobody answers for it.
    void block(const std::string& host) {
        const std::scoped_lock lock(state_->mutex);
        state_->blocked.insert(host);
    }
    Resolver::Lookup lookup() const {
        return [state = state_](const std::string& host) -> Result<HostAddresses> {
            std::unique_lock lock(state->mutex);
            ++state->asked;
            const bool blocked = state->blocked.count(host) != 0;
            if (blocked) state->never.wait_for(lock, std::chrono::seconds(5));
            const auto found = state->hosts.find(host);
            if (found == state->hosts.end()) return fail(host + ": Name or service not known");
            return found->second;
        };
    }
    int asked() const {
        const std::scoped_lock lock(state_->mutex);
        return state_->asked;
    }

  private:
    struct State {
        std::mutex mutex;
        std::condition_variable never;
        std::map<std::string, HostAddresses> hosts;
        std::set<std::string> blocked;
        int asked = 0;
    };
    std::shared_ptr<State> state_ = std::make_shared<State>();
};

// Only what goes out is looked at.
struct Wire final : Network {
    std::vector<ike::Datagram> sent;
    void send_ike(const ike::Datagram& datagram) override { sent.push_back(datagram); }
    void send_nat_keepalive(const net::Endpoint&, const net::Endpoint&) override {}
    void send_esp(ByteView) override {}
};

struct Scene {
    Names names;
    asio::io_context context;
    asio::executor_work_guard<asio::io_context::executor_type> stays{context.get_executor()};
    crypto::SeededRandom random{1};
    esp::SoftwareEsp device;
    Forwarder forwarder{device, {}};
    Wire wire;
    EngineHost engine{context, {}, random, names.lookup()};
    Inventory inventory{engine};
    std::vector<ike::ReportEvent> events;

    Scene() {
        engine.connect(wire, forwarder);
        engine.on_event([this](const ike::ReportEvent& event) { events.push_back(event); });
    }
    void load(const std::string& remote, const std::string& child = "") {
        const auto text = "connections { lab {\n local_addrs = 192.0.2.1\n remote_addrs = " + remote +
                          "\n local { auth = psk\n id = a\n }\n remote { auth = psk\n id = b\n }\n" +
                          "children { net {\n remote_ts = 10.2.0.0/24\n local_ts = 10.1.0.0/24\n" + child +
                          "\n} } } }";
        auto parsed = config::parse(text, "gateway.conf", {});
        INFO((parsed ? std::string() : parsed.error().message));
        REQUIRE(parsed);
        REQUIRE(inventory.load_connection(parsed->connections.at(0)));
    }
    void run_until(const std::function<bool()>& so) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (!so() && std::chrono::steady_clock::now() < end)
            context.run_one_for(std::chrono::milliseconds(20));
        REQUIRE(so());
    }
    bool knows(const std::string& address_text) const {
        const auto& config = *engine.find_connection("lab");
        const auto singles = ike::single_addresses(config.remote_addresses, config.remote_names);
        return !singles.empty() && singles.front() == address(address_text);
    }
};

}  // namespace

TEST_CASE("initiate goes to the address that the name has then") {
    Scene scene;
    scene.names.set("gw.example", {address("192.0.2.7"), address("2001:db8::7")});
    scene.load("gw.example");
    scene.run_until([&] { return scene.knows("192.0.2.7"); });
    scene.names.set("gw.example", {address("192.0.2.8")});
    REQUIRE(scene.engine.initiate("lab", "net"));
    CHECK(scene.wire.sent.empty());  // not before it was looked up
    scene.run_until([&] { return !scene.wire.sent.empty(); });
    CHECK(scene.wire.sent[0].remote == net::Endpoint{address("192.0.2.8"), 500});
    CHECK(scene.knows("192.0.2.8"));
}

TEST_CASE("a name that is not found: an event says so; what was found before still serves") {
    Scene scene;
    scene.load("gw.example");
    REQUIRE(scene.engine.initiate("lab", "net"));
    scene.run_until([&] { return !scene.events.empty(); });
    CHECK(scene.events[0].kind == ike::ReportEvent::Kind::initiation_failed);
    CHECK(scene.events[0].connection == "lab");
    CHECK(scene.events[0].child_name == "net");
    CHECK_THAT(scene.events[0].text, Contains("gw.example: Name or service not known"));
    CHECK(scene.wire.sent.empty());
    scene.names.set("gw.example", {address("192.0.2.7")});
    REQUIRE(scene.engine.initiate("lab", "net"));
    scene.run_until([&] { return scene.wire.sent.size() == 1; });
    REQUIRE(scene.engine.terminate_ike(scene.engine.list().at(0).id));
    scene.names.remove("gw.example");
    REQUIRE(scene.engine.initiate("lab", "net"));
    scene.run_until([&] { return scene.wire.sent.size() == 2; });
}

TEST_CASE("a start action waits for the name; a name that was loaded again is known at once") {
    Scene scene;
    scene.names.set("gw.example", {address("192.0.2.7")});
    scene.load("gw.example", "start_action = start");
    CHECK(scene.wire.sent.empty());
    scene.run_until([&] { return scene.wire.sent.size() == 1; });
    const auto sa = scene.engine.list().at(0).id;
    scene.load("gw.example", "start_action = start");
    CHECK(scene.knows("192.0.2.7"));
    CHECK(scene.engine.list().at(0).id == sa);  // nothing changed
}

TEST_CASE("a name that nobody answers for keeps neither the loop nor other names waiting") {
    Scene scene;
    scene.names.block("slow.example");
    scene.names.set("gw.example", {address("192.0.2.7")});
    scene.engine.look_up("nothing", [] {});
    Resolver resolver(scene.context.get_executor(), scene.names.lookup());
    bool slow = false, quick = false;
    resolver.look_up("slow.example", [&](const auto&) { slow = true; });
    resolver.look_up("gw.example", [&](const auto& result) { quick = result.has_value(); });
    scene.run_until([&] { return quick; });
    CHECK_FALSE(slow);
}  // and the end does not wait for it

TEST_CASE("an unknown name is nobody: a stranger's first message is not for that connection") {
    ike::HostName host{"gw.example", 0, {}};
    CHECK_FALSE(ike::includes({}, {host}, address("192.0.2.7")));
    host.addresses = {address("192.0.2.7")};
    CHECK(ike::includes({}, {host}, address("192.0.2.7")));
    CHECK_FALSE(ike::includes({}, {host}, address("192.0.2.8")));
    CHECK(ike::includes({}, {}, address("192.0.2.8")));
}

TEST_CASE("addresses and names keep their order") {
    const std::vector<net::AddressRange> ranges{*net::AddressRange::parse("10.0.0.0/8"),
                                                address("192.0.2.1")};
    const std::vector<ike::HostName> names{{"a", 1, {address("192.0.2.2")}},
                                           {"b", 2, {address("192.0.2.3")}}};
    const std::vector<net::IpAddress> expected{address("192.0.2.2"), address("192.0.2.1"),
                                               address("192.0.2.3")};
    CHECK(ike::single_addresses(ranges, names) == expected);
}

TEST_CASE("the system's lookup: addresses as such, and a name that cannot be") {
    const auto local = system_lookup("127.0.0.1");
    REQUIRE(local);
    CHECK(*local == HostAddresses{address("127.0.0.1")});
    CHECK_FALSE(system_lookup("no-such-host.invalid"));
}
