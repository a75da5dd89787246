// Rules for policies with a protocol or ports: what they are, and where the kernel then sends packets.
#include "host/daemon/port_rules.h"

#include <chrono>
#include <thread>

#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "host/base/file_descriptor.h"
#include "host/daemon/routes.h"
#include "host/net/headers.h"
#include "tests/support/log_capture.h"
#include "tests/unit/daemon/own_network.h"

using namespace keyline;
using namespace keyline::daemon;
using namespace keyline::daemon::test;

namespace {

net::TrafficSelector selector(std::string_view text) {
    return net::TrafficSelector::parse(text).value();
}

using Lines = std::vector<std::string>;

Lines rules(std::string_view local, std::string_view remote, bool source_is_ours = false) {
    Lines lines;
    for (const auto& rule : port_rules(selector(local), selector(remote), source_is_ours, {}))
        lines.push_back(rule.to_string());
    return lines;
}

// Where the host's packet goes that `ip route get` is asked for; 10.1.0.1 and fec1::1 are its own,
// 192.168.7.1 and fec7::1 too.
struct Host {
    explicit Host(std::size_t most_port_rules = 1024) {
        run("ip link add near type veth peer name far");
        run("ip link add tun9 type veth peer name nowhere");
        for (const char* address : {"10.1.0.1/24", "192.168.7.1/24"})
            run(std::string("ip address add ") + address + " dev near");
        for (const char* address : {"fec1::1/64", "fec7::1/64"})
            run(std::string("ip -6 address add ") + address + " dev near nodad");
        for (const char* name : {"near", "far", "nowhere"}) run(std::string("ip link set up dev ") + name);
        run("ip route add default via 192.168.7.2");
        run("ip -6 route add default via fec7::2 src fec7::1");
        options.interface = "tun9";
        options.mark = 7;
        options.most_port_rules = most_port_rules;
        routes = std::move(Routes::open(options).value());
    }
    void add(const std::string& owner, std::string_view local, std::string_view remote) const {
        routes->add(owner, {selector(local)}, {selector(remote)});
    }
    static bool into_tunnel(const std::string& what) {
        return run("ip route get " + what).find("dev tun9") != std::string::npos;
    }
    static std::string all_rules() { return run("ip rule; ip -6 rule"); }

    RouteOptions options;
    std::unique_ptr<Routes> routes;
};

// Of UDP from port 1000 to 2000, as it comes from a host behind `far`.
Bytes udp_packet() {
    Bytes packet(net::ipv4_header_bytes + net::udp_header_bytes + 8);
    net::IpHeader header;
    header.source = net::IpAddress::parse("10.1.0.9").value();
    header.destination = net::IpAddress::parse("10.2.0.5").value();
    header.protocol = 17;
    net::write_ip_header(packet, header, packet.size() - net::ipv4_header_bytes);
    net::write_udp_header(MutableByteView(packet).subspan(net::ipv4_header_bytes), {1000, 2000, 0}, 8);
    return packet;
}

// The fragment at `offset`, in units of 8 octets; with more to come.
Bytes fragment(std::uint8_t offset) {
    auto packet = udp_packet();
    packet[6] = 0x20;
    packet[7] = offset;
    net::update_ipv4_checksum(packet);
    return packet;
}

// This host is to forward it: did that lead into the tunnel?
bool forwarded_into_tunnel(const Bytes& packet) {
    const auto sent = [](const std::string& device) {
        return std::stoul(run("awk '/" + device + ":/ {print $11}' /proc/net/dev"));
    };
    const auto into_tunnel = sent("tun9"), elsewhere = sent("near");
    const FileDescriptor fd(socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockaddr_ll to{};
    to.sll_family = AF_PACKET;
    to.sll_protocol = htons(0x0800);
    to.sll_ifindex = static_cast<int>(if_nametoindex("far"));
    to.sll_halen = 6;
    const auto mac = run("ip -o link show near | sed 's/.*ether //; s/ .*//; s/://g' | tr -d '\\n'");
    const auto octets = from_hex(mac);
    std::copy(octets.begin(), octets.end(), to.sll_addr);
    REQUIRE(sendto(fd.get(), packet.data(), packet.size(), 0, reinterpret_cast<const sockaddr*>(&to),
                   sizeof(to)) == static_cast<ssize_t>(packet.size()));
    for (int tries = 0; tries < 500; ++tries) {
        if (sent("tun9") > into_tunnel) return true;
        if (sent("near") > elsewhere) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    FAIL("it was not forwarded");
    return false;
}

}  // namespace

TEST_CASE("rules of one policy") {
    CHECK(rules("10.1.0.0/24[tcp]", "10.2.0.0/24[tcp]") ==
          Lines{"215: from 10.1.0.0/24 to 10.2.0.0/24 ipproto 6 lookup 221 proto 106"});
    // What has no ports to be read goes along.
    CHECK(rules("0.0.0.0/0", "0.0.0.0/0[tcp/23]") ==
          Lines{"215: from all ipproto 6 dport 23 lookup 221 proto 116",
                "219: from all ipproto 6 lookup 221 proto 100"});
    CHECK(rules("0.0.0.0/0[udp/500]", "10.2.0.1/32") ==
          Lines{"215: from all to 10.2.0.1/32 ipproto 17 sport 500 lookup 221 proto 112",
                "219: from all to 10.2.0.1/32 ipproto 17 lookup 221 proto 104"});
    CHECK(rules("0.0.0.0/0[tcp/1000-2000]", "10.2.0.1/32[tcp/1-9]").front() ==
          "215: from all to 10.2.0.1/32 ipproto 6 sport 1000-2000 dport 1-9 lookup 221 proto 128");
    // A destination that is no prefix: the smallest around it. A source: all that it consists of.
    CHECK(rules("10.1.0.1-10.1.0.4[tcp]", "10.2.0.1-10.2.0.6") ==
          Lines{"215: from 10.1.0.1/32 to 10.2.0.0/29 ipproto 6 lookup 221 proto 106",
                "215: from 10.1.0.2/31 to 10.2.0.0/29 ipproto 6 lookup 221 proto 106",
                "215: from 10.1.0.4/32 to 10.2.0.0/29 ipproto 6 lookup 221 proto 106"});
    CHECK(rules("10.1.0.0/24[tcp]", "10.2.0.0/24[udp]").empty());
    CHECK(steered_by_rules(selector("10.1.0.0/24"), selector("10.2.0.0/24[tcp]")));
    CHECK_FALSE(steered_by_rules(selector("10.1.0.0/24"), selector("10.2.0.0/24")));
}

TEST_CASE("rules for what the kernel's rules cannot name") {
    // Types of ICMP.
    CHECK(rules("10.1.0.0/24[icmp/2048]", "10.2.0.0/24[icmp/2048]") ==
          Lines{"215: from 10.1.0.0/24 to 10.2.0.0/24 ipproto 1 lookup 221 proto 106"});
    // Ports of a protocol that the kernel reads none of.
    CHECK(rules("0.0.0.0/0[135/80]", "10.2.0.0/24") ==
          Lines{"215: from all to 10.2.0.0/24 ipproto 135 lookup 221 proto 104"});
    // Ports 0 and 65535.
    CHECK(rules("0.0.0.0/0", "10.2.0.0/24[tcp/1024-65535]") ==
          Lines{"215: from all to 10.2.0.0/24 ipproto 6 dport 1024-65534 lookup 221 proto 120",
                "217: from all to 10.2.0.0/24 ipproto 6 lookup 221 proto 104"});
    CHECK(rules("0.0.0.0/0", "10.2.0.0/24[tcp/65535]") ==
          Lines{"217: from all to 10.2.0.0/24 ipproto 6 lookup 221 proto 104"});
    // OPAQUE: only what has no ports.
    CHECK(rules("0.0.0.0/0", "10.2.0.0/24[tcp/opaque]") ==
          Lines{"219: from all to 10.2.0.0/24 ipproto 6 lookup 221 proto 104"});
}

TEST_CASE("rules for packets of this host that have no source yet") {
    CHECK(rules("10.1.0.0/24[tcp]", "10.2.0.0/24", true) ==
          Lines{"215: from 10.1.0.0/24 to 10.2.0.0/24 ipproto 6 lookup 221 proto 106",
                "215: from 0.0.0.0/32 to 10.2.0.0/24 ipproto 6 lookup 221 proto 106"});
    CHECK(rules("fec1::/64[tcp]", "fec2::/64", true) ==
          Lines{"215: from fec1::/64 to fec2::/64 ipproto 6 lookup 221 proto 106",
                "215: from all to fec2::/64 iif lo ipproto 6 lookup 221 proto 105"});
    CHECK(rules("::/0[tcp]", "fec2::/64", true) ==
          Lines{"215: from all to fec2::/64 ipproto 6 lookup 221 proto 104"});
}

TEST_CASE("all priorities of these rules are before the one that follows, in their order") {
    const PortRuleNumbers numbers{221, 220, 7};
    const auto frame = port_rule_frame(net::IpVersion::v4, numbers);
    Lines lines;
    for (const auto& rule : frame) lines.push_back(rule.to_string());
    CHECK(lines == Lines{"214: from all fwmark 7 goto 220",
                         "216: from all sport 1-65534 dport 1-65534 goto 220",
                         "218: from all sport 1-65534 goto 220", "218: from all dport 1-65534 goto 220"});
    for (const char* remote : {"10.2.0.0/24[tcp/80]", "10.2.0.0/24[tcp/80-65535]"}) {
        const auto own = port_rules(selector("10.1.0.0/24[tcp/9]"), selector(remote), true, numbers);
        REQUIRE(own.size() == 4);
        CHECK(own[0].priority == 215);
        CHECK((own[2].priority == 217 || own[2].priority == 219));
    }
}

TEST_CASE("one port goes into the tunnel, and the rest does not") {
    if (!enter_own_network()) return;
    Host host;
    const auto before = host.all_rules();
    host.add("policy a", "10.1.0.0/24", "10.2.0.0/24[tcp/80]");
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
    CHECK(run("ip route get 10.2.0.5 ipproto tcp sport 999 dport 80").find("src 10.1.0.1") !=
          std::string::npos);
    CHECK(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto tcp sport 999 dport 80"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 from 192.168.7.1 ipproto tcp sport 999 dport 80"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto tcp sport 80 dport 999"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto udp sport 999 dport 80"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto icmp"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5"));
    CHECK_FALSE(host.into_tunnel("10.3.0.5 from 10.1.0.1 ipproto tcp sport 999 dport 80"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto tcp sport 999 dport 80 mark 7"));
    // A fragment, as far as the kernel's rules can tell.
    CHECK(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto tcp"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto udp"));

    // Both a policy of ports and one of the whole.
    host.add("sa 2", "10.1.0.0/24", "10.2.0.0/16");
    CHECK(host.into_tunnel("10.2.0.5"));
    CHECK(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto tcp sport 999 dport 80"));
    host.routes->remove("policy a");
    CHECK(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto tcp sport 999 dport 80"));
    host.routes->remove("sa 2");
    CHECK_FALSE(host.into_tunnel("10.2.0.5 from 10.1.0.1 ipproto tcp sport 999 dport 80"));
    host.routes.reset();
    CHECK(host.all_rules().find("goto") == std::string::npos);
    CHECK(host.all_rules().find("lookup 22") == std::string::npos);
    CHECK(before.find("goto") == std::string::npos);  // they come with the first that needs them
}

TEST_CASE(
    "fragments that this host forwards have no ports: those of the policy's protocol go into the tunnel") {
    if (!enter_own_network()) return;
    Host host;
    run("echo 1 > /proc/sys/net/ipv4/ip_forward");
    run("echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6");  // its own packets would be counted too
    run("ip neigh add 192.168.7.2 lladdr 02:00:00:00:00:01 dev near");
    run("ip neigh add 10.2.0.5 lladdr 02:00:00:00:00:02 dev tun9");
    host.add("policy a", "10.1.0.0/24", "10.2.0.0/24[udp/2000]");
    CHECK(forwarded_into_tunnel(udp_packet()));
    CHECK(forwarded_into_tunnel(fragment(0)));
    CHECK(forwarded_into_tunnel(fragment(2)));
    host.add("policy a", "10.1.0.0/24", "10.2.0.0/24[udp/2001]");
    CHECK_FALSE(forwarded_into_tunnel(udp_packet()));
    CHECK(forwarded_into_tunnel(fragment(0)));
    CHECK(forwarded_into_tunnel(fragment(2)));
    host.add("policy a", "10.1.0.0/24", "10.2.0.0/24[tcp/2000]");
    CHECK_FALSE(forwarded_into_tunnel(udp_packet()));
    CHECK_FALSE(forwarded_into_tunnel(fragment(0)));
    CHECK_FALSE(forwarded_into_tunnel(fragment(2)));
}

TEST_CASE("ports that the kernel's rules cannot name go into the tunnel too") {
    if (!enter_own_network()) return;
    Host host;
    host.add("policy a", "0.0.0.0/0", "10.2.0.0/24[tcp/1024-65535]");
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 65534"));
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 65535"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 1023"));
    host.add("policy a", "0.0.0.0/0", "10.2.0.0/24[tcp/80]");
    CHECK_FALSE(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 65535"));
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
    host.add("policy a", "0.0.0.0/0", "10.2.0.0/24[tcp/opaque]");
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
}

TEST_CASE("one port of IPv6 goes into the tunnel, and the rest does not") {
    if (!enter_own_network()) return;
    Host host;
    host.add("policy a", "fec1::/64", "fec2::/64[udp/53]");
    CHECK(host.into_tunnel("fec2::5 ipproto udp sport 999 dport 53"));
    CHECK(run("ip route get fec2::5 ipproto udp sport 999 dport 53").find("src fec1::1") !=
          std::string::npos);
    CHECK(host.into_tunnel("fec2::5 from fec1::1 ipproto udp sport 999 dport 53"));
    CHECK_FALSE(host.into_tunnel("fec2::5 from fec1::1 ipproto tcp sport 999 dport 53"));
    CHECK_FALSE(host.into_tunnel("fec2::5 from fec1::1 ipproto udp sport 999 dport 54"));
    CHECK_FALSE(host.into_tunnel("fec2::5"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 ipproto udp sport 999 dport 53"));
}

TEST_CASE("a rule stays as long as one owner has it, and others of its priority stay") {
    if (!enter_own_network()) return;
    Host host;
    host.add("sa 1", "0.0.0.0/0", "10.2.0.0/24[tcp/80]");
    host.add("sa 2", "0.0.0.0/0", "10.2.0.0/24[tcp/80]");
    host.add("sa 3", "0.0.0.0/0", "10.2.0.0/24[tcp/81]");
    host.add("sa 4", "0.0.0.0/0", "0.0.0.0/0[tcp/82]");
    host.add("sa 5", "::/0", "::/0[tcp/82]");
    host.routes->remove("sa 1");
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
    host.routes->remove("sa 2");
    host.routes->remove("sa 4");
    CHECK_FALSE(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 81"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 82"));
    CHECK(host.into_tunnel("fec2::5 ipproto tcp sport 999 dport 82"));
}

TEST_CASE("rules of one priority: each goes alone, whichever came first and whatever else it names") {
    if (!enter_own_network()) return;
    const keyline::test::LogCapture log;
    Host host;
    const std::vector<std::pair<std::string, std::string>> policies = {
        {"10.1.0.0/24", "10.2.0.0/24[tcp/80]"}, {"0.0.0.0/0", "10.2.0.0/24[tcp/80]"},
        {"10.1.0.0/24", "10.2.0.0/24[tcp]"},    {"0.0.0.0/0", "10.2.0.0/24[tcp]"},
        {"0.0.0.0/0[tcp/7]", "10.2.0.0/24"},    {"0.0.0.0/0[tcp/7]", "0.0.0.0/0"},
        {"0.0.0.0/0", "0.0.0.0/0[tcp/80]"}};
    for (std::size_t gone = 0; gone < policies.size(); ++gone) {
        const auto none = host.all_rules();
        for (std::size_t at = 0; at < policies.size(); ++at)
            if (at != gone) host.add(std::to_string(at), policies[at].first, policies[at].second);
        auto without = host.all_rules();
        host.add(std::to_string(gone), policies[gone].first, policies[gone].second);
        host.routes->remove(std::to_string(gone));
        CHECK(host.all_rules() == without);
        for (std::size_t at = policies.size(); at-- > 0;) host.routes->remove(std::to_string(at));
        CHECK(host.all_rules() == none);
    }
    CHECK(log.count("takes the route of all") == 0);
}

TEST_CASE("a rule of the operator's before these is asked first") {
    if (!enter_own_network()) return;
    Host host;
    host.add("sa 1", "0.0.0.0/0", "10.2.0.0/24[tcp/80]");
    run("ip route add 10.3.0.0/24 dev near table 77");
    run("ip rule add pref 213 to 10.3.0.0/24 lookup 77");
    CHECK(run("ip route get 10.3.0.5 ipproto tcp sport 999 dport 22").find("table 77") != std::string::npos);
    CHECK(run("ip route get 10.3.0.5 mark " + std::to_string(host.options.mark)).find("table 77") !=
          std::string::npos);
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
}

TEST_CASE("rules of a keylined that was killed go when the next one starts") {
    if (!enter_own_network()) return;
    Host host;
    run("ip rule add pref 5000 from 10.5.0.0/16 lookup 221");  // somebody else's
    const auto before = host.all_rules();
    const auto child = fork();
    if (child == 0) {
        host.add("policy a", "0.0.0.0/0", "10.2.0.0/24[tcp/80]");
        host.add("policy b", "::/0", "fec2::/64[tcp/80]");
        _exit(0);
    }
    REQUIRE(waitpid(child, nullptr, 0) == child);
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
    CHECK(host.into_tunnel("fec2::5 ipproto tcp sport 999 dport 80"));
    host.routes.reset();
    host.routes = std::move(Routes::open(host.options).value());
    CHECK(host.all_rules() == before);
    CHECK_FALSE(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
}

TEST_CASE("more rules than there may be: the route of the whole, and one warning") {
    if (!enter_own_network()) return;
    const keyline::test::LogCapture log;
    Host host(4);
    host.add("sa 1", "0.0.0.0/0", "10.2.0.0/24[tcp/80]");
    host.add("sa 2", "0.0.0.0/0", "10.3.0.0/24[tcp/80]");
    CHECK_FALSE(host.into_tunnel("10.3.0.5"));
    CHECK(log.count("takes the route of all") == 0);
    host.add("sa 3", "0.0.0.0/0", "10.4.0.0/24[tcp/80]");
    host.add("sa 4", "0.0.0.0/0", "10.5.0.0/24[tcp/80]");
    CHECK(host.into_tunnel("10.4.0.5"));
    CHECK(host.into_tunnel("10.5.0.5"));
    CHECK_FALSE(host.into_tunnel("10.2.0.5"));
    CHECK(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
    CHECK(log.count("takes the route of all") == 1);
}

TEST_CASE("ranges that are many prefixes have so many routes, and then one each") {
    if (!enter_own_network()) return;
    Host host;
    net::TrafficSelectors odd;
    for (unsigned at = 0; at < 100; ++at) {
        const auto net = "2001:db8:" + std::to_string(at + 1);
        auto one = selector(net + "::/48");
        one.first = net::IpAddress::parse(net + "::1").value();
        one.last = net::IpAddress::parse(net + ":ffff:ffff:ffff:ffff:fffe").value();
        odd.push_back(one);
    }
    host.routes->add("sa 1", {selector("::/0")}, odd);
    const auto routes = run("ip -6 route show table 220 | wc -l");
    CHECK(std::stoul(routes) >= 200);
    CHECK(std::stoul(routes) <= 256 + 100);
    CHECK(host.into_tunnel("2001:db8:1::1"));
    CHECK(host.into_tunnel("2001:db8:100:5::1"));
    host.routes->remove("sa 1");
    CHECK(run("ip -6 route show table 220 | wc -l") == "0\n");
}

TEST_CASE("a rule for packets without a source comes with an address of this host") {
    if (!enter_own_network()) return;
    Host host;
    auto changes = std::move(open_network_changes().value());
    run("echo 1 > /proc/sys/net/ipv4/ip_forward");
    host.add("sa 1", "10.9.0.0/24", "10.2.0.0/24[tcp/80]");
    CHECK_FALSE(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
    run("ip address add 10.9.0.3/24 dev near");
    host.routes->follow(read_network_changes(changes.get()));
    CHECK(run("ip route get 10.2.0.5 ipproto tcp sport 999 dport 80").find("src 10.9.0.3") !=
          std::string::npos);
    run("ip address del 10.9.0.3/24 dev near");
    host.routes->follow(read_network_changes(changes.get()));
    CHECK_FALSE(host.into_tunnel("10.2.0.5 ipproto tcp sport 999 dport 80"));
    CHECK(host.into_tunnel("10.2.0.5 from 10.9.0.3 iif near ipproto tcp sport 999 dport 80"));
}
