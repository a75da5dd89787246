#include "host/net/traffic_selector.h"

#include <catch2/catch.hpp>

#include "host/net/ip_packet.h"
#include "tests/support/random.h"

namespace keyline::net {
namespace {

TrafficSelector selector(std::string_view text) {
    INFO(text);
    const auto parsed = TrafficSelector::parse(text);
    REQUIRE(parsed);
    return *parsed;
}

TEST_CASE("selectors are written as they are read") {
    for (const char* text :
         {"10.1.0.0/24", "10.1.0.0/24[tcp]", "10.1.0.0/24[tcp/80]", "10.0.0.1-10.0.0.9[udp/1000-2000]",
          "0.0.0.0/0", "::/0", "fec1::/16", "192.0.2.1/32[any/53]", "10.0.0.0-10.0.0.2",
          "2001:db8::1-2001:db8::3[icmpv6/32768]", "10.0.0.0/8[89]", "10.0.0.0/8[icmp/2048]",
          "10.0.0.0/8[tcp/opaque]"}) {
        const std::string normal = selector(text).to_string();
        CHECK(selector(normal) == selector(text));
        if (std::string_view(text).find("icmpv6") == std::string_view::npos) CHECK(normal == text);
    }
    CHECK(selector("10.1.2.3/24").to_string() == "10.1.2.0/24");
    CHECK(selector("10.1.2.3").to_string() == "10.1.2.3/32");
    CHECK(selector("10.0.0.0-10.0.0.255[tcp/any]").to_string() == "10.0.0.0/24[tcp]");
    CHECK(selector("10.0.0.0-10.0.0.255[6/80-80]").to_string() == "10.0.0.0/24[tcp/80]");
    CHECK(selector("0.0.0.0-255.255.255.255[]").to_string() == "0.0.0.0/0");
    CHECK(to_string({selector("10.0.0.0/8"), selector("fec1::/16[udp]")}) == "10.0.0.0/8 fec1::/16[udp]");
}

TEST_CASE("what is no selector is refused") {
    for (const char* text : {"",
                             "dynamic",
                             "10.0.0.0/33",
                             "10.0.0.9-10.0.0.1",
                             "10.0.0.1-::1",
                             "10.0.0.1-",
                             "-10.0.0.1",
                             "10.0.0.0/8[",
                             "10.0.0.0/8[tcp",
                             "10.0.0.0/8]",
                             "10.0.0.0/8[tcp/]",
                             "10.0.0.0/8[tcp/80-]",
                             "10.0.0.0/8[tcp/90-80]",
                             "10.0.0.0/8[tcp/65536]",
                             "10.0.0.0/8[256]",
                             "10.0.0.0/8[tpc]",
                             "10.0.0.0/8[tcp/http]",
                             "10.0.0.0/8[tcp]x",
                             "10.0.0.0/8[tcp/-1]",
                             "10.0.0.0/8[tcp][udp]"})
        CHECK_FALSE(TrafficSelector::parse(text));
}

TEST_CASE("a selector contains what lies inside on every axis") {
    const auto web = selector("10.0.0.1-10.0.0.9[tcp/80-89]");
    const auto inside = *IpAddress::parse("10.0.0.9");
    CHECK(web.contains(inside, 6, 80));
    CHECK(web.contains(inside, 6, 89));
    CHECK_FALSE(web.contains(inside, 6, 90));
    CHECK_FALSE(web.contains(inside, 6, 79));
    CHECK_FALSE(web.contains(inside, 17, 80));
    CHECK_FALSE(web.contains(*IpAddress::parse("10.0.0.10"), 6, 80));
    CHECK_FALSE(web.contains(*IpAddress::parse("10.0.0.0"), 6, 80));
    CHECK_FALSE(web.contains(*IpAddress::parse("::1"), 6, 80));
    CHECK(selector("10.0.0.0/24").contains(web));
    CHECK_FALSE(web.contains(selector("10.0.0.0/24")));
    CHECK_FALSE(web.contains(selector("10.0.0.1-10.0.0.9[any/80-89]")));
    CHECK_FALSE(selector("::/0").contains(web));
    CHECK(web.contains(web));
}

TEST_CASE("OPAQUE is for packets whose ports cannot be read, and part of all ports") {
    const auto opaque = selector("10.0.0.0/24[tcp/opaque]"), all = selector("10.0.0.0/8[tcp]"),
               web = selector("10.0.0.0/8[tcp/80-90]");
    const auto inside = *IpAddress::parse("10.0.0.9");
    for (const std::uint16_t port : std::initializer_list<std::uint16_t>{0, 80, 65535})
        CHECK_FALSE(opaque.contains(inside, 6, port));
    CHECK(opaque.contains_without_port(inside, 6));
    CHECK_FALSE(opaque.contains_without_port(inside, 17));
    CHECK_FALSE(opaque.contains_without_port(*IpAddress::parse("10.0.1.9"), 6));
    CHECK_FALSE(web.contains_without_port(inside, 6));
    CHECK(all.intersect(opaque) == opaque);
    CHECK_FALSE(web.intersect(opaque));
    CHECK_FALSE(web.contains(opaque));
    CHECK_FALSE(opaque.contains(all));
    CHECK(opaque.first_port == 65535);  // RFC 7296 section 3.13.1
    CHECK(opaque.last_port == 0);
}

// A universe small enough to walk: 6 addresses of each version, 6 ports and none, 3 protocols.
struct Point {
    IpAddress address;
    std::uint8_t protocol;
    std::optional<std::uint16_t> port;
};

IpAddress small_address(bool v4, std::uint8_t last) {
    if (v4) return IpAddress::v4({10, 0, 0, last});
    std::array<std::uint8_t, 16> octets{0x20};
    octets[15] = last;
    return IpAddress::v6(octets);
}

std::vector<Point> universe() {
    std::vector<Point> points;
    for (const bool v4 : {true, false})
        for (std::uint8_t last = 0; last < 6; last++)
            for (const auto protocol : {ip_protocol_icmp, ip_protocol_tcp, ip_protocol_udp})
                for (std::uint16_t port = 0; port < 7; port++)
                    points.push_back(
                        {small_address(v4, last), protocol, port < 6 ? std::optional(port) : std::nullopt});
    return points;
}

TrafficSelector random_selector(std::mt19937_64& random) {
    const bool v4 = random() % 4 != 0;
    TrafficSelector made;
    const auto low = static_cast<std::uint8_t>(random() % 6);
    const auto high = static_cast<std::uint8_t>(low + random() % (6U - low));
    made.first = small_address(v4, low);
    made.last = small_address(v4, high);
    const std::uint8_t protocols[] = {0, 0, 6, 17};
    made.protocol = protocols[random() % 4];
    if (random() % 5 == 0) {
        made.make_opaque();
    } else if (random() % 2 == 0) {
        made.first_port = static_cast<std::uint16_t>(random() % 6);
        made.last_port = static_cast<std::uint16_t>(made.first_port + random() % (6U - made.first_port));
    }
    return made;
}

bool selects(const TrafficSelectors& selectors, const Point& point) {
    for (const auto& one : selectors)
        if (point.port ? one.contains(point.address, point.protocol, *point.port)
                       : one.contains_without_port(point.address, point.protocol))
            return true;
    return false;
}

TEST_CASE("intersection and containment agree with walking every point") {
    auto random = test::random_engine();
    const auto points = universe();
    for (int i = 0; i < 3000; i++) {
        const auto one = random_selector(random);
        const auto two = random_selector(random);
        const auto both = one.intersect(two);
        REQUIRE(both == two.intersect(one));
        for (const auto& point : points) {
            const bool expected = selects({one}, point) && selects({two}, point);
            REQUIRE((both && selects({*both}, point)) == expected);
        }
        if (both) {
            REQUIRE(one.contains(*both));
            REQUIRE(two.contains(*both));
        }
        REQUIRE(one.contains(two) == (both == std::optional(two)));
        REQUIRE(TrafficSelector::parse(one.to_string()) == one);
    }
}

TEST_CASE("intersections of lists agree with walking every point") {
    auto random = test::random_engine();
    const auto points = universe();
    for (int i = 0; i < 1000; i++) {
        TrafficSelectors ours(random() % 4);
        TrafficSelectors theirs(random() % 4);
        for (auto& one : ours) one = random_selector(random);
        for (auto& one : theirs) one = random_selector(random);
        const auto common = intersect(ours, theirs);
        for (const auto& point : points)
            REQUIRE(selects(common, point) == (selects(ours, point) && selects(theirs, point)));
        for (std::size_t a = 0; a < common.size(); a++)
            for (std::size_t b = 0; b < a; b++) {
                REQUIRE_FALSE(common[a].contains(common[b]));
                REQUIRE_FALSE(common[b].contains(common[a]));
            }
    }
}

TEST_CASE("there are never more intersections than a TS payload takes") {
    TrafficSelectors ours;
    TrafficSelectors theirs;
    for (std::uint16_t port = 1; port <= 20; port++) {
        ours.push_back(selector("10.0.0.0/8"));
        ours.back().first_port = ours.back().last_port = port;
    }
    for (int network = 0; network < 200; network++)
        theirs.push_back(selector("10.1." + std::to_string(network) + ".0/24"));
    CHECK(intersect(ours, theirs).size() == max_selectors);
}

TEST_CASE("intersections come in the order of ours") {
    const TrafficSelectors ours{selector("10.2.0.0/16"), selector("10.1.0.0/16")};
    const TrafficSelectors theirs{selector("10.1.0.0/24"), selector("10.0.0.0/8"), selector("10.2.0.0/16")};
    CHECK(to_string(intersect(ours, theirs)) == "10.2.0.0/16 10.1.0.0/16");
}

}  // namespace
}  // namespace keyline::net
