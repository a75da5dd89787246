// The data path without a socket: what leaves, what is dropped, and that each drop has a name.
#include "host/daemon/log_limit.h"
#include "host/esp/outer_header.h"
#include "tests/unit/daemon/daemon_support.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

// Two gateways with one tunnel between them.
struct Pair {
    esp::SoftwareEsp device_a, device_b;
    Recorder a, b;
    Forwarder forwarder_a{device_a, a.outputs()}, forwarder_b{device_b, b.outputs()};

    void tunnel(ike::ChildSaId id, std::uint32_t spi_to_b, std::uint32_t spi_to_a) {
        REQUIRE(forwarder_a.install(child_sa(id, spi_to_b, spi_to_a, true)));
        REQUIRE(forwarder_b.install(child_sa(id, spi_to_b, spi_to_a, false)));
        forwarder_a.activate_outbound(id);
        forwarder_b.activate_outbound(id);
    }
    // Everything that waits on the way, until nothing does.
    void settle() {
        for (bool more = true; more;) {
            more = forwarder_a.poll();
            more = forwarder_b.poll() || more;
            for (auto& packet : a.wire) forwarder_b.inbound(std::move(packet)), more = true;
            for (auto& packet : b.wire) forwarder_a.inbound(std::move(packet)), more = true;
            a.wire.clear();
            b.wire.clear();
        }
    }
};

}  // namespace

TEST_CASE("a packet crosses the tunnel and comes out as it went in, both ways") {
    Pair pair;
    pair.tunnel(1, 0x1001, 0x2001);
    const auto there = inner_packet("10.1.0.5", "10.2.0.6"),
               back = inner_packet("10.2.0.6", "10.1.0.5", 1300);
    pair.forwarder_a.outbound(Bytes(there));
    pair.forwarder_b.outbound(Bytes(back));
    pair.settle();
    CHECK(pair.b.tun == std::vector<Bytes>{there});
    CHECK(pair.a.tun == std::vector<Bytes>{back});
    CHECK(pair.a.traffic == std::vector<ike::ChildSaId>{1});
    CHECK(all_drops(pair.forwarder_a) + all_drops(pair.forwarder_b) == 0);
    const auto counters = pair.forwarder_a.counters(1);
    REQUIRE(counters);
    CHECK(counters->outbound.packets == 1);
    CHECK(counters->outbound.bytes == there.size());
    CHECK(counters->inbound.bytes == back.size());
    CHECK_FALSE(pair.forwarder_a.counters(2));
}

TEST_CASE("what leaves is ESP, and holds nothing of the inner packet in clear") {
    Pair pair;
    pair.tunnel(1, 0x1001, 0x2001);
    auto packet = inner_packet("10.1.0.5", "10.2.0.6", 100);
    pair.forwarder_a.outbound(Bytes(packet));
    pair.forwarder_a.poll();
    REQUIRE(pair.a.wire.size() == 1);
    const auto outer = esp::parse_outer(pair.a.wire[0]);
    REQUIRE(outer);
    CHECK(outer->spi == 0x1001);
    CHECK(outer->udp == esp::UdpEncapsulation{});
    const Bytes pattern(16, 0x5a);
    CHECK(std::search(pair.a.wire[0].begin(), pair.a.wire[0].end(), pattern.begin(), pattern.end()) ==
          pair.a.wire[0].end());
}

TEST_CASE("without an active SA nothing leaves") {
    Pair pair;
    pair.forwarder_a.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    REQUIRE(pair.forwarder_a.install(child_sa(1, 0x1001, 0x2001, true)));
    pair.forwarder_a.outbound(inner_packet("10.1.0.5", "10.2.0.6"));  // installed, not activated
    pair.forwarder_a.activate_outbound(1);
    pair.forwarder_a.outbound(inner_packet("10.1.0.5", "10.3.0.6"));  // outside the selectors
    pair.forwarder_a.outbound(inner_packet("10.9.0.5", "10.2.0.6"));
    pair.forwarder_a.outbound(Bytes(10, 0x45));
    pair.forwarder_a.outbound({});
    pair.forwarder_a.poll();
    CHECK(pair.a.wire.empty());
    CHECK(drops(pair.forwarder_a, "outbound.no_sa") == 4);
    CHECK(drops(pair.forwarder_a, "outbound.not_ip") == 2);
    pair.forwarder_a.remove(1);
    pair.forwarder_a.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    CHECK_FALSE(pair.forwarder_a.poll());
    CHECK(pair.a.wire.empty());
    CHECK(drops(pair.forwarder_a, "outbound.no_sa") == 5);
}

TEST_CASE("a rekeyed SA takes over when it is activated; the old one still receives until it is removed") {
    Pair pair;
    pair.tunnel(1, 0x1001, 0x2001);
    REQUIRE(pair.forwarder_a.install(child_sa(2, 0x1002, 0x2002, true)));
    REQUIRE(pair.forwarder_b.install(child_sa(2, 0x1002, 0x2002, false)));
    const auto spi_of_next = [&] {
        pair.forwarder_a.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
        pair.forwarder_a.poll();
        REQUIRE(pair.a.wire.size() == 1);
        return esp::parse_outer(pair.a.wire[0])->spi;
    };
    CHECK(spi_of_next() == 0x1001);
    pair.settle();
    pair.forwarder_a.activate_outbound(2);
    CHECK(spi_of_next() == 0x1002);
    pair.settle();
    pair.forwarder_b.outbound(inner_packet("10.2.0.6", "10.1.0.5"));  // b has not switched yet
    pair.settle();
    CHECK(pair.b.tun.size() == 2);
    CHECK(pair.a.tun.size() == 1);
    pair.forwarder_a.remove(1);
    pair.forwarder_b.outbound(inner_packet("10.2.0.6", "10.1.0.5"));
    pair.settle();
    CHECK(pair.a.tun.size() == 1);
    CHECK(drops(pair.forwarder_a, "inbound.unknown_sa") == 1);
    CHECK(spi_of_next() == 0x1002);
}

TEST_CASE("bad packets from the wire are dropped under their names, and nothing reaches the TUN device") {
    Pair pair;
    pair.tunnel(1, 0x1001, 0x2001);
    pair.forwarder_b.outbound(inner_packet("10.2.0.6", "10.1.0.5"));
    pair.forwarder_b.poll();
    REQUIRE(pair.b.wire.size() == 1);
    auto good = pair.b.wire[0];
    auto damaged = good;
    damaged.back() ^= 1U;
    auto cut = Bytes(good.begin(), good.begin() + 30);
    pair.forwarder_a.inbound(std::move(damaged));
    pair.forwarder_a.inbound(std::move(cut));
    pair.forwarder_a.inbound({});
    pair.forwarder_a.poll();
    CHECK(pair.a.tun.empty());
    CHECK(pair.a.traffic.empty());
    CHECK(drops(pair.forwarder_a, "inbound.bad_icv") == 1);
    CHECK(drops(pair.forwarder_a, "inbound.malformed") == 2);
    pair.forwarder_a.inbound(Bytes(good));
    pair.forwarder_a.inbound(std::move(good));
    pair.forwarder_a.poll();
    CHECK(pair.a.tun.size() == 1);
    CHECK(drops(pair.forwarder_a, "inbound.replayed") == 1);
}

TEST_CASE("limits of an SA reach the engine under its number") {
    esp::SoftwareEsp device;
    Recorder recorder;
    Forwarder forwarder(device, recorder.outputs());
    auto child = child_sa(7, 0x1001, 0x2001, true);
    child.outbound.lifetime = {.soft_packets = 2, .hard_packets = 3};
    const auto installed = forwarder.install(std::move(child));
    REQUIRE(installed);
    forwarder.activate_outbound(7);
    for (int i = 0; i < 5; ++i) forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    while (forwarder.poll()) {
    }
    CHECK(recorder.soft == std::vector<ike::ChildSaId>{7});
    CHECK(recorder.hard == std::vector<ike::ChildSaId>{7});
    CHECK(recorder.wire.size() == 3);
    CHECK(drops(forwarder, "outbound.lifetime_expired") == 2);
}

TEST_CASE("a CHILD SA is on the device with both halves or not at all") {
    FakeDevice device;
    device.sas_left = 1;
    Recorder recorder;
    Forwarder forwarder(device, recorder.outputs());
    const auto installed = forwarder.install(child_sa(1, 0x1001, 0x2001, true));
    REQUIRE_FALSE(installed);
    CHECK(installed.error().message == "table full");
    CHECK(device.removed == 1);
    forwarder.activate_outbound(1);
    forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    forwarder.poll();
    CHECK(recorder.wire.empty());
}

TEST_CASE("a device without room: packets wait, then are dropped, and the TUN device is not read meanwhile") {
    FakeDevice device;
    Recorder recorder;
    Forwarder forwarder(device, recorder.outputs());
    REQUIRE(forwarder.install(child_sa(1, 0x1001, 0x2001, true)));
    forwarder.activate_outbound(1);
    device.full = true;
    CHECK(forwarder.wants_outbound());
    for (std::size_t i = 0; i < Forwarder::max_waiting_outbound + 3; ++i)
        forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    for (std::size_t i = 0; i < Forwarder::max_waiting_inbound + 2; ++i)
        forwarder.inbound(inner_packet("10.2.0.6", "10.1.0.5"));
    CHECK_FALSE(forwarder.wants_outbound());
    CHECK(forwarder.poll());
    CHECK(drops(forwarder, "outbound.queue_full") == 3);
    CHECK(drops(forwarder, "inbound.queue_full") == 2);
    device.full = false;
    while (forwarder.poll()) {
    }
    CHECK(forwarder.wants_outbound());
    CHECK(recorder.wire.size() == Forwarder::max_waiting_outbound);
    CHECK(recorder.tun.size() == Forwarder::max_waiting_inbound);
}

TEST_CASE("packets that wait for an SA that is removed do not leave by another") {
    FakeDevice device;
    Recorder recorder;
    Forwarder forwarder(device, recorder.outputs());
    REQUIRE(forwarder.install(child_sa(1, 0x1001, 0x2001, true)));
    forwarder.activate_outbound(1);
    device.full = true;
    forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    forwarder.remove(1);
    device.full = false;
    while (forwarder.poll()) {
    }
    CHECK(recorder.wire.empty());
    CHECK(drops(forwarder, "outbound.no_sa") == 1);
}

TEST_CASE("a dead device: it is said once, everything is dropped and counted, nothing leaves") {
    FakeDevice device;
    Recorder recorder;
    Forwarder forwarder(device, recorder.outputs());
    REQUIRE(forwarder.install(child_sa(1, 0x1001, 0x2001, true)));
    forwarder.activate_outbound(1);
    forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));  // inside when it dies
    forwarder.inbound(inner_packet("10.2.0.6", "10.1.0.5"));
    device.full = true;
    forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));  // waits when it dies
    device.death = "fell off the bus";
    CHECK_FALSE(forwarder.poll());
    forwarder.poll();
    CHECK(recorder.deaths == std::vector<std::string>{"fell off the bus"});
    CHECK_FALSE(forwarder.alive());
    device.full = false;
    for (int i = 0; i < 4; ++i) {
        forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
        forwarder.inbound(inner_packet("10.2.0.6", "10.1.0.5"));
        forwarder.poll();
    }
    CHECK(recorder.wire.empty());
    CHECK(recorder.tun.empty());
    CHECK(drops(forwarder, "outbound.device_failed") == 1);
    CHECK(drops(forwarder, "inbound.device_failed") == 1);
    CHECK(drops(forwarder, "outbound.device_dead") == 5);
    CHECK(drops(forwarder, "inbound.device_dead") == 4);
    CHECK_FALSE(forwarder.counters(1));
    forwarder.remove(1);
}

TEST_CASE("the owner may change SAs while it hears of an event") {
    FakeDevice device;
    Recorder recorder;
    auto outputs = recorder.outputs();
    Forwarder* self = nullptr;
    int heard = 0;
    outputs.soft_lifetime = [&](ike::ChildSaId child) {
        ++heard;
        self->remove(child);
        REQUIRE(self->install(child_sa(2, 0x1002, 0x2002, true)));
    };
    Forwarder forwarder(device, std::move(outputs));
    self = &forwarder;
    REQUIRE(forwarder.install(child_sa(1, 0x1001, 0x2001, true)));
    const esp::SaEvent soft{esp::SaEvent::Kind::soft_lifetime, static_cast<esp::SaHandle>(2)};
    device.events = {soft, soft};  // the second one's SA is gone
    forwarder.poll();
    CHECK(heard == 1);
    CHECK(forwarder.counters(2));
    CHECK_FALSE(forwarder.counters(1));
}

TEST_CASE("bad ICVs are told, and make nobody negotiate") {
    FakeDevice device;
    Recorder recorder;
    auto outputs = recorder.outputs();
    std::vector<ike::ChildSaId> told;
    outputs.bad_icvs = [&](ike::ChildSaId child) { told.push_back(child); };
    Forwarder forwarder(device, std::move(outputs));
    REQUIRE(forwarder.install(child_sa(1, 0x1001, 0x2001, true)));
    const esp::SaEvent bad{esp::SaEvent::Kind::bad_icv, static_cast<esp::SaHandle>(1)};
    device.events = {bad, bad};
    forwarder.poll();
    CHECK(told == std::vector<ike::ChildSaId>{1, 1});
    CHECK(recorder.soft.empty());
}

TEST_CASE("new outer addresses of a CHILD SA") {
    Pair pair;
    pair.tunnel(1, 0x1001, 0x2001);
    ike::UpdateChildSaAddresses moved;
    moved.child = 1;
    moved.local = {address("192.0.2.1"), 4500};
    moved.remote = {address("198.51.100.7"), 61000};
    moved.udp_encapsulation = true;
    REQUIRE(pair.forwarder_a.update_addresses(moved));
    pair.forwarder_a.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    pair.forwarder_a.poll();
    REQUIRE(pair.a.wire.size() == 1);
    const auto outer = esp::parse_outer(pair.a.wire[0]);
    REQUIRE(outer);
    CHECK(outer->ip.destination == address("198.51.100.7"));
    CHECK(outer->udp == esp::UdpEncapsulation{4500, 61000});
    moved.child = 9;
    CHECK_FALSE(pair.forwarder_a.update_addresses(moved));
}

TEST_CASE("new outer addresses reach both halves, each the way it looks from there") {
    FakeDevice device;
    Recorder recorder;
    Forwarder forwarder(device, recorder.outputs());
    REQUIRE(forwarder.install(child_sa(1, 0x1001, 0x2001, true)));
    ike::UpdateChildSaAddresses moved;
    moved.child = 1;
    moved.local = {address("192.0.2.1"), 4500};
    moved.remote = {address("198.51.100.7"), 61000};
    moved.udp_encapsulation = true;
    REQUIRE(forwarder.update_addresses(moved));
    moved.udp_encapsulation = false;
    REQUIRE(forwarder.update_addresses(moved));
    const auto inbound = static_cast<esp::SaHandle>(1), outbound = static_cast<esp::SaHandle>(2);
    const auto near = moved.local.address, far = moved.remote.address;
    CHECK(device.updates ==
          std::vector<FakeDevice::Update>{{outbound, near, far, esp::UdpEncapsulation{4500, 61000}},
                                          {inbound, far, near, esp::UdpEncapsulation{61000, 4500}},
                                          {outbound, near, far, std::nullopt},
                                          {inbound, far, near, std::nullopt}});
}

TEST_CASE("a new source of newer authenticated packets is told once, that of others never") {
    Pair pair;
    pair.tunnel(1, 0x1001, 0x2001);
    const auto sealed = [&](const char* source) {
        pair.forwarder_a.outbound(inner_packet(source, "10.2.0.6"));
        pair.forwarder_a.poll();
        return std::exchange(pair.a.wire, {}).at(0);
    };
    // The same ESP bytes by way of another NAT mapping.
    const auto from = [](const Bytes& packet, const char* source, std::uint16_t port) {
        const auto outer = esp::parse_outer(packet);
        return esp::encapsulate(
            outer->esp, {address(source), outer->ip.destination, esp::UdpEncapsulation{port, 4500}}, {}, 0);
    };
    const auto hears = [&](Bytes packet) {
        pair.forwarder_b.inbound(std::move(packet));
        pair.forwarder_b.poll();
    };
    auto& moves = pair.b.moves;
    const auto first = sealed("10.1.0.5"), second = sealed("10.1.0.5"), third = sealed("10.1.0.5"),
               foreign = sealed("10.1.0.5");
    hears(first);
    CHECK(moves.empty());
    hears(from(first, "198.51.100.7", 4500));  // replayed
    auto forged = from(second, "198.51.100.7", 4500);
    forged.back() ^= 1;
    hears(forged);
    CHECK(moves.empty());
    CHECK(drops(pair.forwarder_b, "inbound.replayed") == 1);
    CHECK(drops(pair.forwarder_b, "inbound.bad_icv") == 1);

    hears(from(third, "198.51.100.7", 61000));
    const net::Endpoint moved{address("198.51.100.7"), 61000};
    CHECK(moves == std::vector{moved});
    hears(second);  // overtaken on its way: genuine, and from where the peer is no more
    hears(from(foreign, "198.51.100.7", 61000));
    CHECK(moves == std::vector{moved});
    CHECK(pair.b.tun.size() == 4);

    // Followed or, by IKE, taken elsewhere.
    ike::UpdateChildSaAddresses update;
    update.child = 1;
    update.local = {address("192.0.2.2"), 4500};
    update.remote = {address("203.0.113.9"), 4500};
    update.udp_encapsulation = true;
    REQUIRE(pair.forwarder_b.update_addresses(update));
    hears(from(sealed("10.1.0.5"), "198.51.100.7", 61000));
    CHECK(moves == std::vector{moved, moved});
    update.udp_encapsulation = false;
    REQUIRE(pair.forwarder_b.update_addresses(update));
    hears(from(sealed("10.1.0.5"), "198.51.100.7", 62000));
    CHECK(moves.size() == 2);
}

TEST_CASE("a packet with DF that is larger than the path is dropped, and its sender hears the right size") {
    esp::SoftwareEsp device;
    Recorder recorder;
    std::vector<Bytes> clear;
    std::size_t mtu = 1500;
    ike::TimePoint now{};
    auto outputs = recorder.outputs();
    outputs.path_mtu = [&](const net::IpAddress& peer) {
        CHECK(peer == address("192.0.2.2"));
        return mtu;
    };
    outputs.own_address = [](const net::IpAddress&) { return address("10.1.0.1"); };
    outputs.to_clear = [&](ByteView packet) {
        clear.push_back(to_bytes(packet));
        return true;
    };
    outputs.now = [&] { return now; };
    Forwarder forwarder(device, outputs);
    REQUIRE(forwarder.install(child_sa(1, 0x1001, 0x2001, true)));
    forwarder.activate_outbound(1);
    const auto sends = [&](std::size_t size, bool dont_fragment = true) {
        auto packet = inner_packet("10.1.0.5", "10.2.0.6", size - 28);
        if (!dont_fragment) {
            packet[6] = 0;
            net::update_ipv4_checksum(packet);
        }
        forwarder.outbound(std::move(packet));
        forwarder.poll();
        return std::exchange(recorder.wire, {}).size() == 1;
    };
    // 1400 = 20 (IP) + 8 (UDP) + 8 (SPI, number) + 8 (IV) + 1340 (packet, padding, trailer) + 16 (ICV).
    constexpr std::size_t fits = 1338;
    CHECK(sends(1400));
    mtu = 1400;  // an ICMP error has come to the kernel
    CHECK(sends(fits));
    CHECK(clear.empty());
    CHECK_FALSE(sends(fits + 1));
    CHECK(drops(forwarder, "outbound.beyond_path") == 1);
    REQUIRE(clear.size() == 1);
    const auto error = net::inspect(clear[0]);
    REQUIRE(error);
    CHECK(error->source == address("10.1.0.1"));
    CHECK(error->destination == address("10.1.0.5"));
    CHECK(error->destination_port == 0x0304);
    CHECK((clear[0][26] << 8 | clear[0][27]) == fits);
    CHECK(sends(1400, false));  // the outer packet may be fragmented
    CHECK(clear.size() == 1);

    for (int i = 0; i < 300; i++) CHECK_FALSE(sends(1400));
    CHECK(clear.size() == 100);  // a second
    CHECK(drops(forwarder, "outbound.beyond_path") == 301);
    now += std::chrono::seconds(1);
    CHECK_FALSE(sends(1400));
    CHECK(clear.size() == 101);

    mtu = 0;  // nobody knows
    CHECK(sends(1400));
    // Without UDP there are 8 octets more.
    mtu = 1400;
    ike::UpdateChildSaAddresses moved;
    moved.child = 1;
    moved.local = {address("192.0.2.1"), 500};
    moved.remote = {address("192.0.2.2"), 500};
    REQUIRE(forwarder.update_addresses(moved));
    CHECK(sends(fits + 8));
    CHECK_FALSE(sends(fits + 9));
}

TEST_CASE("with copy_df = no packets of any size go out") {
    esp::SoftwareEsp device;
    Recorder recorder;
    auto outputs = recorder.outputs();
    outputs.path_mtu = [](const net::IpAddress&) { return std::size_t{600}; };
    Forwarder forwarder(device, outputs);
    auto child = child_sa(1, 0x1001, 0x2001, true);
    child.outbound.copying.df = false;
    const auto installed = forwarder.install(std::move(child));
    REQUIRE(installed);
    forwarder.activate_outbound(1);
    forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6", 1200));
    forwarder.poll();
    REQUIRE(recorder.wire.size() == 1);
    CHECK_FALSE(net::inspect(recorder.wire[0])->dont_fragment);
}

TEST_CASE("in a hub the sender behind another tunnel hears of it through that one") {
    esp::SoftwareEsp device;
    Recorder recorder;
    unsigned clear = 0;
    auto outputs = recorder.outputs();
    outputs.path_mtu = [](const net::IpAddress& peer) {
        return peer == address("192.0.2.2") ? std::size_t{1000} : std::size_t{1500};
    };
    outputs.to_clear = [&](ByteView) { return ++clear != 0; };
    Forwarder forwarder(device, outputs);
    REQUIRE(forwarder.install(child_sa(1, 0x1001, 0x2001, true)));
    auto spoke = child_sa(2, 0x1002, 0x2002, false);  // behind it is 10.1.0.0/24
    const auto installed = forwarder.install(std::move(spoke));
    REQUIRE(installed);
    forwarder.activate_outbound(1);
    forwarder.activate_outbound(2);
    forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6", 1200));
    forwarder.poll();
    REQUIRE(recorder.wire.size() == 1);
    const auto outer = esp::parse_outer(recorder.wire[0]);
    REQUIRE(outer);
    CHECK(outer->spi == 0x2002);
    CHECK(clear == 0);
}

TEST_CASE("TFC padding to the MTU is to that of the path") {
    esp::SoftwareEsp device;
    Recorder recorder;
    auto outputs = recorder.outputs();
    outputs.path_mtu = [](const net::IpAddress&) { return std::size_t{1300}; };
    Forwarder forwarder(device, outputs);
    auto child = child_sa(1, 0x1001, 0x2001, true);
    child.outbound.tfc_padding = esp::SaParameters::tfc_padding_mtu;
    const auto installed = forwarder.install(std::move(child));
    REQUIRE(installed);
    forwarder.activate_outbound(1);
    forwarder.outbound(inner_packet("10.1.0.5", "10.2.0.6"));
    forwarder.poll();
    REQUIRE(recorder.wire.size() == 1);
    CHECK(recorder.wire[0].size() <= 1300);
    CHECK(recorder.wire[0].size() > 1300 - 4);
}

TEST_CASE("log lines that a stranger causes: one an interval, and how many were left out") {
    using namespace std::chrono_literals;
    daemon::LogLimit limit(10s);
    const std::chrono::steady_clock::time_point start{};
    CHECK(limit.admit(start) == 0);
    CHECK_FALSE(limit.admit(start));
    CHECK_FALSE(limit.admit(start + 9999ms));
    CHECK(limit.admit(start + 10s) == 2);
    CHECK_FALSE(limit.admit(start + 19s));
    CHECK(limit.admit(start + 60s) == 1);
    CHECK(limit.admit(start + 600s) == 0);
}
