// Routes into the TUN device, and what becomes of them when this host's addresses change.
#include "host/daemon/routes.h"

#include <linux/rtnetlink.h>

#include "tests/unit/daemon/own_network.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

using Kind = NetworkChange::Kind;

net::TrafficSelectors selectors(std::string_view text) {
    return {net::TrafficSelector::parse(text).value()};
}

net::IpAddress address(std::string_view text) {
    return net::IpAddress::parse(text).value();
}

// This host's network is behind `near`; `tun9` stands for the TUN device.
struct Host {
    Host() {
        run("ip link add near type veth peer name far");
        run("ip link add tun9 type veth peer name nowhere");
        run("ip address add 10.1.0.1/24 dev near");
        run("ip -6 address add fec1::1/64 dev near nodad");
        for (const char* name : {"near", "far", "nowhere"}) run(std::string("ip link set up dev ") + name);
        RouteOptions options;
        options.interface = "tun9";
        options.mark = 7;
        routes = std::move(Routes::open(options).value());
        changes = std::move(open_network_changes().value());
    }
    static std::string table(const char* family = "-4") {
        return run(std::string("ip ") + family + " route show table 220 || true");
    }
    void follow() { routes->follow(read_network_changes(changes.get())); }

    std::unique_ptr<Routes> routes;
    FileDescriptor changes;
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("prefixes that are a range together") {
    const auto of = [](const char* first, const char* last) {
        std::string text;
        for (const auto& prefix : prefixes_of(address(first), address(last)))
            text += prefix.to_string() + " ";
        return text;
    };
    CHECK(of("10.0.0.0", "10.0.0.255") == "10.0.0.0/24 ");
    CHECK(of("10.0.0.1", "10.0.0.6") == "10.0.0.1/32 10.0.0.2/31 10.0.0.4/31 10.0.0.6/32 ");
    CHECK(of("0.0.0.0", "255.255.255.255") == "0.0.0.0/0 ");
    CHECK(of("ffff::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff") == "ffff::/16 ");
}

TEST_CASE("what rtnetlink tells is read to the end of the datagram, and no further") {
    // RTM_NEWADDR of 10.1.0.7/24 on interface 5 (IFA_ADDRESS, IFA_LOCAL), then RTM_NEWLINK of interface 6,
    // then a message that nobody asked for; as a little-endian kernel writes them.
    const Bytes datagram = from_hex(
        "28000000 1400 0000 00000000 00000000  02 18 80 00 05000000  0800 0100 0a0100ff  0800 0200 0a010007"
        "20000000 1000 0000 00000000 00000000  00 00 0100 06000000 43100100 00000000"
        "14000000 0300 0000 00000000 00000000 00000000");
    const std::vector<NetworkChange> both{{Kind::address_new, 5, address("10.1.0.7")}, {Kind::link, 6, {}}};
    CHECK(parse_network_changes(datagram) == both);
    auto gone = datagram;
    gone[4] = RTM_DELADDR;
    CHECK(parse_network_changes(gone)[0] == NetworkChange{Kind::address_gone, 5, address("10.1.0.7")});
    for (std::size_t size = 0; size < datagram.size(); ++size)
        CHECK(parse_network_changes(ByteView(datagram).first(size)).size() == (size < 40   ? 0U
                                                                               : size < 72 ? 1U
                                                                                           : 2U));
    auto lying = datagram;
    lying[24] = 0xff;  // an attribute longer than the message
    CHECK(parse_network_changes(lying) == std::vector<NetworkChange>{{Kind::link, 6, {}}});
}

TEST_CASE("a route's source follows this host's addresses") {
    if (!enter_own_network()) return;
    Host host;
    host.routes->add("sa 1", selectors("10.1.0.0/24"), selectors("10.2.0.0/24"));
    host.routes->add("sa 2", selectors("fec1::/64"), selectors("fec2::/64"));
    host.routes->add("sa 3", selectors("10.9.0.0/24"), selectors("10.3.0.0/24"));
    CHECK(has(host.table(), "10.2.0.0/24 dev tun9 proto static scope link src 10.1.0.1"));
    CHECK(has(host.table("-6"), "fec2::/64 dev tun9 proto static src fec1::1"));
    host.follow();

    run("ip address del 10.1.0.1/24 dev near");
    run("ip address add 10.1.0.7/24 dev near");
    host.follow();
    CHECK(has(host.table(), "10.2.0.0/24 dev tun9 proto static scope link src 10.1.0.7"));
    CHECK(has(host.table(), "10.3.0.0/24 dev tun9 proto static scope link \n"));

    run("ip address del 10.1.0.7/24 dev near");
    run("ip address add 10.1.0.7/24 dev near");  // as it was, but its routes are gone
    run("ip -6 address del fec1::1/64 dev near");
    host.follow();
    CHECK(has(host.table(), "10.2.0.0/24 dev tun9 proto static scope link src 10.1.0.7"));
    CHECK(has(host.table("-6"), "fec2::/64 dev tun9"));
    CHECK_FALSE(has(host.table("-6"), "src"));

    run("ip address del 10.1.0.7/24 dev near");
    host.follow();
    CHECK(has(host.table(), "10.2.0.0/24 dev tun9 proto static scope link \n"));
    run("ip address add 10.9.0.3/24 dev near");  // one that was missing
    host.follow();
    CHECK(has(host.table(), "10.3.0.0/24 dev tun9 proto static scope link src 10.9.0.3"));

    host.routes->remove("sa 1");
    run("ip address add 10.1.0.1/24 dev near");
    host.follow();
    CHECK_FALSE(has(host.table(), "10.2.0.0/24"));
    host.routes.reset();
    CHECK(host.table().find("10.") == std::string::npos);
    CHECK_FALSE(has(run("ip rule"), "220"));
}

TEST_CASE("routes come back when the TUN device does") {
    if (!enter_own_network()) return;
    Host host;
    host.routes->add("sa 1", selectors("10.1.0.0/24"), selectors("10.2.0.0/24"));
    run("ip link set tun9 down");
    CHECK_FALSE(has(host.table(), "10.2.0.0/24"));
    host.follow();
    CHECK_FALSE(has(host.table(), "10.2.0.0/24"));
    run("ip link set tun9 up");
    host.follow();
    CHECK(has(host.table(), "10.2.0.0/24 dev tun9 proto static scope link src 10.1.0.1"));
}

TEST_CASE("changes of a moment are told together") {
    if (!enter_own_network()) return;
    run("ip link add near type veth peer name far");
    asio::io_context context;
    std::vector<NetworkChanges> told;
    const auto watch = NetworkWatch::open(context, [&](const NetworkChanges& news) { told.push_back(news); });
    REQUIRE(watch);
    run("ip address add 10.1.0.1/24 dev near");
    run("ip address del 10.1.0.1/24 dev near");
    context.run_for(std::chrono::milliseconds(300));
    REQUIRE(told.size() == 1);
    const auto is_of = [](Kind kind) {
        return [kind](const NetworkChange& one) {
            return one.kind == kind && one.address == *net::IpAddress::parse("10.1.0.1");
        };
    };
    const auto& changes = told[0].changes;
    CHECK(std::count_if(changes.begin(), changes.end(), is_of(Kind::address_new)) == 1);
    CHECK(std::count_if(changes.begin(), changes.end(), is_of(Kind::address_gone)) == 1);
    run("ip address add 10.1.0.2/24 dev near");
    context.run_for(std::chrono::milliseconds(300));
    CHECK(told.size() == 2);
}
