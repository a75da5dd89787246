// Virtual addresses: who gets which, and what goes along with them.
#include "host/ike/address_pools.h"

#include <catch2/catch.hpp>

namespace keyline::test {

namespace {

net::IpAddress address(const char* text) {
    return *net::IpAddress::parse(text);
}

}  // namespace

TEST_CASE("a pool gives an address to one at a time, and to everybody the one they had", "[ikev1]") {
    ike::AddressPools pools;
    const auto who = [](const char* name) { return ike::Identity::parse(name); };
    const auto v4 = net::IpVersion::v4;
    pools.load({"p", address("10.3.255.254"), 3, {}});
    auto carol = pools.acquire({"none", "p"}, who("carol"), v4, {});
    auto dave = pools.acquire({"p"}, who("dave"), v4, {});
    REQUIRE(carol);
    REQUIRE(dave);
    CHECK(carol->address == address("10.3.255.254"));
    CHECK(dave->address == address("10.3.255.255"));
    CHECK(pools.acquire({"p"}, who("carol"), net::IpVersion::v6, {}) == nullptr);
    // Somebody else's is not to be had by asking for it.
    auto mallory = pools.acquire({"p"}, who("mallory"), v4, carol->address);
    CHECK(mallory->address == address("10.4.0.0"));
    CHECK(pools.acquire({"p"}, who("more"), v4, {}) == nullptr);
    // The same one by the same one; a second host of theirs needs another one.
    CHECK(pools.acquire({"p"}, who("carol"), v4, carol->address) == carol);
    CHECK(pools.acquire({"p"}, who("carol"), v4, {}) == nullptr);
    mallory.reset();
    dave.reset();
    CHECK(pools.acquire({"p"}, who("dave"), v4, {})->address == address("10.3.255.255"));
    // The one that was given back first goes to who comes.
    CHECK(pools.acquire({"p"}, who("more"), v4, {})->address == address("10.4.0.0"));
    CHECK(pools.leases("p").size() == 3);
    CHECK(pools.leases("p").front().online);
    // A pool that is loaded anew keeps what is in use.
    pools.load({"p", address("10.3.255.250"), 20, {}});
    CHECK(pools.leases("p").front().online);
    CHECK(pools.acquire({"p"}, who("more still"), v4, address("10.3.255.254"))->address ==
          address("10.3.255.250"));
}

TEST_CASE("attributes of a pool", "[ikev1]") {
    using ike::pool_attributes;
    CHECK(pool_attributes("dns", {"10.0.0.1"}).value().front() == ike::PoolAttribute{3, {10, 0, 0, 1}});
    CHECK(pool_attributes("subnet", {"10.2.0.0/15"}).value().front() ==
          ike::PoolAttribute{13, {10, 2, 0, 0, 255, 254, 0, 0}});
    const auto split = pool_attributes("split_include", {"10.2.0.0/16", "10.4.0.0/16"}).value();
    REQUIRE(split.size() == 1);
    CHECK(split.front().value.size() == 28);
    CHECK(pool_attributes("25", {"0x0102"}).value().front() == ike::PoolAttribute{25, {1, 2}});
    CHECK_FALSE(pool_attributes("dns", {"10.0.0.0/8"}));
    CHECK_FALSE(pool_attributes("split_include", {"fec0::/16"}));
    CHECK_FALSE(pool_attributes("32768", {"x"}));
    CHECK_FALSE(pool_attributes("nonsense", {"x"}));
}

}  // namespace keyline::test
