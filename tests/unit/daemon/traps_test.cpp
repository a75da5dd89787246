// Traps and shunts on the data path: who negotiates when, what waits, and what becomes of it.
#include "tests/unit/daemon/daemon_support.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;
using namespace std::chrono_literals;

namespace {

const ChildName net_of_lab{"lab", "net"};

StaticPolicy static_policy(PolicyKind kind, const ChildName& name = net_of_lab,
                           std::string_view remote = "10.2.0.0/24") {
    return {name, kind, selectors("10.1.0.0/24"), selectors(remote), 0};
}

struct Gateway {
    explicit Gateway(const TrapLimits& limits = {}) : forwarder(device, outputs(), nullptr, limits) {}

    ForwarderOutputs outputs() {
        auto all = recorder.outputs();
        all.acquire = [this](const Acquire& acquire) { acquired.push_back(acquire); };
        all.to_clear = [this](ByteView packet) {
            clear.push_back(to_bytes(packet));
            return way_out;
        };
        all.path_mtu = [this](const net::IpAddress&) { return mtu; };
        all.own_address = [](const net::IpAddress&) { return net::IpAddress::parse("10.1.0.1"); };
        all.now = [this] { return now; };
        return all;
    }
    void send(std::uint8_t last_octet = 6, std::size_t bytes = 20) {
        forwarder.outbound(inner_packet("10.1.0.5", "10.2.0." + std::to_string(last_octet), bytes));
        forwarder.poll();
    }
    void up(ike::ChildSaId id) {
        REQUIRE(forwarder.install(child_sa(id, 0x1000 + id, 0x2000 + id, true)));
        forwarder.activate_outbound(id);
        forwarder.poll();
    }

    ike::TimePoint now{1h};
    bool way_out = true;
    std::size_t mtu = 0;
    std::vector<Acquire> acquired;
    std::vector<Bytes> clear;
    Recorder recorder;
    FakeDevice device;
    Forwarder forwarder;
};

}  // namespace

TEST_CASE("a trap asks once, keeps what comes, and sends it in order when the SA is there") {
    Gateway gateway;
    gateway.forwarder.install_policy(static_policy(PolicyKind::trap));
    for (std::uint8_t host = 1; host <= 3; ++host) gateway.send(host);
    REQUIRE(gateway.acquired.size() == 1);
    CHECK(gateway.acquired[0].name == net_of_lab);
    CHECK(gateway.acquired[0].local.to_string() == "10.1.0.5/32[udp/1000]");
    CHECK(gateway.acquired[0].remote.to_string() == "10.2.0.1/32[udp/2000]");
    CHECK(gateway.recorder.wire.empty());
    gateway.up(1);
    REQUIRE(gateway.recorder.wire.size() == 3);
    for (std::uint8_t host = 1; host <= 3; ++host)
        CHECK(gateway.recorder.wire[host - 1U] == inner_packet("10.1.0.5", "10.2.0." + std::to_string(host)));
    CHECK(all_drops(gateway.forwarder) == 0);
    gateway.forwarder.remove(1);  // the trap is still there
    gateway.now += 1s;
    gateway.send();
    CHECK(gateway.acquired.size() == 2);
    CHECK(gateway.recorder.wire.size() == 3);
    CHECK(gateway.forwarder.uninstall_policy(net_of_lab));
    CHECK(drops(gateway.forwarder, "outbound.trap_stale") == 1);
    gateway.send();
    CHECK(drops(gateway.forwarder, "outbound.no_sa") == 1);
    CHECK_FALSE(gateway.forwarder.uninstall_policy(net_of_lab));
}

TEST_CASE("after a failure what waited is dropped, and a second later traffic tries again") {
    Gateway gateway;
    gateway.forwarder.install_policy(static_policy(PolicyKind::trap));
    gateway.send();
    gateway.forwarder.negotiation_failed({"lab", "other"});
    CHECK(drops(gateway.forwarder, "outbound.trap_failed") == 0);
    gateway.forwarder.negotiation_failed(net_of_lab);
    CHECK(drops(gateway.forwarder, "outbound.trap_failed") == 1);
    gateway.send();
    CHECK(gateway.acquired.size() == 1);
    gateway.now += 1s;
    gateway.send();
    CHECK(gateway.acquired.size() == 2);
}

TEST_CASE("the queue of a trap is bounded by packets, bytes and time, and so are all together") {
    TrapLimits limits;
    limits.packets = 3;
    limits.bytes = 1000;
    limits.all_packets = 4;
    Gateway gateway(limits);
    gateway.forwarder.install_policy(static_policy(PolicyKind::trap));
    gateway.forwarder.install_policy(static_policy(PolicyKind::trap, {"lab", "other"}, "10.3.0.0/24"));
    SECTION("packets of one") {
        for (int packet = 0; packet < 5; ++packet) gateway.send();
        CHECK(drops(gateway.forwarder, "outbound.trap_full") == 2);
    }
    SECTION("bytes of one") {
        gateway.send(1, 900);
        gateway.send(1, 900);
        CHECK(drops(gateway.forwarder, "outbound.trap_full") == 1);
    }
    SECTION("packets of all") {
        for (int packet = 0; packet < 3; ++packet) gateway.send();
        for (int packet = 0; packet < 3; ++packet)
            gateway.forwarder.outbound(inner_packet("10.1.0.5", "10.3.0.6"));
        CHECK(drops(gateway.forwarder, "outbound.trap_full") == 2);
        CHECK(gateway.acquired.size() == 2);
    }
    SECTION("time") {
        gateway.send();
        gateway.now += limits.hold;
        gateway.forwarder.poll();
        CHECK(drops(gateway.forwarder, "outbound.trap_stale") == 1);
        gateway.send();  // nobody said how the negotiation ended
        CHECK(gateway.acquired.size() == 2);
    }
}

TEST_CASE("shunts: pass leaves in clear, drop does not leave; an SA's packet for a drop shunt is dropped") {
    Gateway gateway;
    gateway.forwarder.install_policy(static_policy(PolicyKind::pass));
    gateway.send();
    CHECK(gateway.clear == std::vector<Bytes>{inner_packet("10.1.0.5", "10.2.0.6")});
    CHECK(gateway.recorder.wire.empty());
    gateway.way_out = false;
    gateway.send();
    CHECK(drops(gateway.forwarder, "outbound.no_way_out") == 1);
    gateway.forwarder.install_policy(static_policy(PolicyKind::drop));  // in its place
    gateway.send();
    CHECK(drops(gateway.forwarder, "outbound.drop_policy") == 1);
    CHECK(gateway.clear.size() == 2);
    gateway.forwarder.inbound(inner_packet("10.2.0.6", "10.1.0.5"));  // FakeDevice hands it back as it is
    gateway.forwarder.poll();
    CHECK(gateway.recorder.tun.empty());
    CHECK(drops(gateway.forwarder, "inbound.drop_policy") == 1);
}

TEST_CASE("what a pass shunt selects has to fit into the path's MTU where it must not be fragmented") {
    Gateway gateway;
    gateway.forwarder.install_policy(static_policy(PolicyKind::pass));
    constexpr std::size_t headers = 28;
    gateway.send(6, 1400 - headers);  // nobody knows the path's
    gateway.mtu = 1000;
    gateway.send(6, 1000 - headers);
    CHECK(gateway.clear.size() == 2);
    gateway.send(6, 1001 - headers);
    CHECK(drops(gateway.forwarder, "outbound.beyond_path") == 1);
    REQUIRE(gateway.clear.size() == 3);
    const auto error = net::inspect(gateway.clear[2]);
    REQUIRE(error);
    CHECK(error->source.to_string() == "10.1.0.1");
    CHECK(error->destination.to_string() == "10.1.0.5");
    CHECK(error->destination_port == 0x0304);  // fragmentation needed
    CHECK((gateway.clear[2][26] << 8 | gateway.clear[2][27]) == 1000);
    auto may_be_fragmented = inner_packet("10.1.0.5", "10.2.0.6", 1400 - headers);
    may_be_fragmented[6] = 0;
    net::update_ipv4_checksum(may_be_fragmented);
    gateway.forwarder.outbound(Bytes(may_be_fragmented));
    REQUIRE(gateway.clear.size() == 4);
    CHECK(gateway.clear[3] == may_be_fragmented);
}

TEST_CASE("two devices: an SA is on the card when it can, else in software, and the listing says why") {
    FakeDevice card;
    esp::SoftwareEsp software;
    Recorder recorder;
    Forwarder forwarder(card, recorder.outputs(), &software);
    using Offload = ike::ChildConfig::HardwareOffload;
    REQUIRE(forwarder.install(child_sa(1, 0x1001, 0x2001, true)));
    CHECK(forwarder.placement(1)->device == "fake");
    REQUIRE(forwarder.install(child_sa(2, 0x1002, 0x2002, true), {Offload::no}));
    CHECK(forwarder.placement(2)->device == "software");
    CHECK(forwarder.placement(2)->reason == "hw_offload = no");
    auto esn = child_sa(3, 0x1003, 0x2003, true);
    esn.outbound.esn = esn.inbound.esn = true;
    const auto installed = forwarder.install(std::move(esn));
    REQUIRE(installed);
    CHECK(forwarder.placement(3)->device == "software");
    CHECK(forwarder.placement(3)->reason == "fake: no extended sequence numbers");
    auto forced = child_sa(4, 0x1004, 0x2004, true);
    forced.outbound.esn = forced.inbound.esn = true;
    const auto refused = forwarder.install(std::move(forced), {Offload::yes});
    CHECK_FALSE(refused);
    CHECK_FALSE(forwarder.placement(4));
    card.sas_left = 1;  // room for one half only
    REQUIRE(forwarder.install(child_sa(5, 0x1005, 0x2005, true)));
    CHECK(forwarder.placement(5)->device == "software");
    CHECK(forwarder.placement(5)->reason == "table full");
    CHECK(card.removed == 1);
    card.death = "fell off the bus";
    forwarder.poll();
    forwarder.activate_outbound(1);
    forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    CHECK(drops(forwarder, "outbound.device_dead") == 1);
    forwarder.activate_outbound(5);  // the one in software goes on
    forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    forwarder.poll();
    CHECK(recorder.wire.size() == 1);
    CHECK(forwarder.last_use(5));
    CHECK_FALSE(forwarder.last_use(1));
}
