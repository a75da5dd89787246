#include "host/net/address.h"

#include <catch2/catch.hpp>

#include "tests/support/random.h"

namespace keyline::net {
namespace {

IpAddress address(std::string_view text) {
    const auto parsed = IpAddress::parse(text);
    REQUIRE(parsed);
    return *parsed;
}

TEST_CASE("addresses are read and written in their usual text") {
    for (const char* text : {"0.0.0.0", "192.0.2.1", "255.255.255.255", "::", "::1", "2001:db8::1",
                             "fe80::1:2:3:4", "2001:db8:1:2:3:4:5:6", "::ffff:192.0.2.1"})
        CHECK(address(text).to_string() == text);
    CHECK(address("2001:0DB8:0:0::0001").to_string() == "2001:db8::1");
    CHECK(to_hex(address("192.0.2.1").bytes()) == "c0000201");
    CHECK(to_hex(address("2001:db8::1").bytes()) == "20010db8000000000000000000000001");
}

TEST_CASE("what is no address is refused") {
    using namespace std::string_view_literals;
    for (const auto text :
         {""sv, " "sv, "1.2.3"sv, "1.2.3.4.5"sv, "256.0.0.1"sv, "1.2.3.4 "sv, "01.2.3.4"sv, "0x1.2.3.4"sv,
          "localhost"sv, ":"sv, ":::"sv, "1::2::3"sv, "fe80::1%eth0"sv, "2001:db8::12345"sv, "1.2.3.4\0"sv,
          "::1\0junk"sv, "1.2.3.4/24"sv,
          "00000000000000000000000000000000000000000000000000000000000000000000000000001"sv})
        CHECK_FALSE(IpAddress::parse(text));
    CHECK_FALSE(IpAddress::from_bytes(Bytes(0)));
    CHECK_FALSE(IpAddress::from_bytes(Bytes(5)));
    CHECK_FALSE(IpAddress::from_bytes(Bytes(17)));
}

TEST_CASE("addresses are ordered by version, then numerically") {
    CHECK(address("1.2.3.4") < address("1.2.3.5"));
    CHECK(address("9.255.255.255") < address("10.0.0.0"));
    CHECK(address("255.255.255.255") < address("::"));
    CHECK(address("::ffff") < address("::1:0"));
    CHECK(IpAddress() == address("0.0.0.0"));
    CHECK(IpAddress::any(IpVersion::v6) == address("::"));
    CHECK(IpAddress::any(IpVersion::v6).is_any());
    CHECK_FALSE(address("::1").is_any());
    CHECK(IpAddress::lowest(IpVersion::v4) == address("0.0.0.0"));
    CHECK(IpAddress::highest(IpVersion::v4) == address("255.255.255.255"));
    CHECK(IpAddress::highest(IpVersion::v6) == address("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"));
}

TEST_CASE("prefixes clear their host bits and know their ends") {
    const auto prefix = Prefix::parse("10.1.2.3/23");
    REQUIRE(prefix);
    CHECK(prefix->to_string() == "10.1.2.0/23");
    CHECK(prefix->last() == address("10.1.3.255"));
    CHECK(prefix->contains(address("10.1.3.77")));
    CHECK_FALSE(prefix->contains(address("10.1.4.0")));
    CHECK_FALSE(prefix->contains(address("10.1.1.255")));
    CHECK_FALSE(prefix->contains(address("::10.1.2.3")));
    CHECK(Prefix::parse("192.0.2.1")->to_string() == "192.0.2.1/32");
    CHECK(Prefix::parse("2001:db8::ff/121")->to_string() == "2001:db8::80/121");
    CHECK(Prefix::parse("::/0")->last() == IpAddress::highest(IpVersion::v6));
    CHECK(Prefix::parse("0.0.0.0/0")->contains(address("203.0.113.9")));
    CHECK(Prefix(address("1.2.3.4"), 99).length() == 32);
    for (const char* text : {"", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+1",
                             "10.0.0.0/8 ", "10.0.0.0/8/8", "::/129", "10.0.0.0/4294967297", "10.0.0/8"})
        CHECK_FALSE(Prefix::parse(text));
}

TEST_CASE("a prefix contains exactly the addresses that share its first bits") {
    auto random = test::random_engine();
    for (int i = 0; i < 2000; i++) {
        const std::size_t size = random() % 2 == 0 ? 4 : 16;
        const Bytes base = test::random_bytes(random, size);
        Bytes other = base;
        const std::size_t bit = random() % (8 * size);  // the first one that differs
        other[bit / 8] = static_cast<std::uint8_t>(other[bit / 8] ^ (0x80U >> (bit % 8)));
        const auto length = static_cast<unsigned>(random() % (8 * size + 1));
        const Prefix prefix(*IpAddress::from_bytes(base), length);
        REQUIRE(prefix.contains(*IpAddress::from_bytes(base)));
        REQUIRE(prefix.contains(*IpAddress::from_bytes(other)) == (length <= bit));
        REQUIRE(Prefix::parse(prefix.to_string()) == prefix);
    }
}

TEST_CASE("endpoints are written as IKE daemons write them") {
    CHECK(Endpoint{address("192.0.2.1"), 500}.to_string() == "192.0.2.1[500]");
    CHECK(Endpoint{address("2001:db8::1"), 4500}.to_string() == "2001:db8::1[4500]");
}

}  // namespace
}  // namespace keyline::net
