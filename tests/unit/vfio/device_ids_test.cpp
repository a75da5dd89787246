#include "drivers/vfio/device_ids.h"

#include <catch2/catch.hpp>

using keyline::vfio::DeviceIds;
using keyline::vfio::parse_device_id;

TEST_CASE("an ID of the command line") {
    const auto plain = parse_device_id("1234:11E8");
    REQUIRE(plain);
    CHECK(plain->vendor == 0x1234);
    CHECK(plain->device == 0x11e8);
    CHECK(plain->bar == 0);
    CHECK(plain->offset == 0);
    const auto whole = parse_device_id("10ee:903f,bar=2,offset=0x10000");
    REQUIRE(whole);
    CHECK(whole->bar == 2);
    CHECK(whole->offset == 0x10000);
    CHECK(parse_device_id("10ee:903f,offset=8192")->offset == 8192);
}

TEST_CASE("an ID that is none is refused with its form") {
    for (const char* text :
         {"", "10ee", "10ee:", ":903f", "10ee:903g", "10ee:1903f", "10ee:903f,bar", "10ee:903f,bar=6",
          "10ee:903f,bar=-1", "10ee:903f,offset=0x10", "10ee:903f,offset=", "10ee:903f,foo=1", "10ee:903f:1",
          " 10ee:903f", "0x10ee:0x903f", "10ee:903f,offset=99999999999999999999"}) {
        CAPTURE(text);
        const auto id = parse_device_id(text);
        REQUIRE_FALSE(id);
        CHECK(id.error().message.find("VENDOR:DEVICE[,bar=N][,offset=N]") != std::string::npos);
    }
}

TEST_CASE("the table has what PCIe cores come with, and what the command line adds goes first") {
    DeviceIds ids = DeviceIds::builtin();
    REQUIRE(ids.find(0x10ee, 0x903f));
    CHECK(ids.find(0x10ee, 0x903f)->bar == 0);
    CHECK_FALSE(ids.find(0x1234, 0x11e8));
    ids.add(*parse_device_id("10ee:903f,bar=2"));
    ids.add(*parse_device_id("1234:11e8"));
    CHECK(ids.find(0x10ee, 0x903f)->bar == 2);
    CHECK(ids.find(0x1234, 0x11e8));
    CHECK(ids.all().size() == DeviceIds::builtin().all().size() + 2);
}
