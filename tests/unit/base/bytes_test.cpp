#include "host/base/bytes.h"

#include <catch2/catch.hpp>

using namespace keyline;

TEST_CASE("hexadecimal text and bytes convert both ways") {
    CHECK(to_hex(from_hex("00ff10Ab")) == "00ff10ab");
    CHECK(from_hex("de:ad be\nef") == Bytes{0xde, 0xad, 0xbe, 0xef});
}

TEST_CASE("text that is not hexadecimal gives no bytes") {
    CHECK(from_hex("abc").empty());
    CHECK(from_hex("0g").empty());
}
