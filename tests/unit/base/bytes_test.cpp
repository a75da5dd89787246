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

TEST_CASE("what is wiped is zero") {
    Bytes bytes{1, 2, 3};
    keyline::wipe(bytes);
    CHECK(bytes == Bytes{0, 0, 0});
    std::string text = "secret";
    keyline::wipe(keyline::as_writable_bytes(text));
    CHECK(text == std::string(6, '\0'));
    keyline::wipe({});
}

TEST_CASE("a number in network order, as wide as its place") {
    Bytes bytes(5);
    keyline::put_number(bytes, 0x0102030405060708);
    CHECK(bytes == Bytes{4, 5, 6, 7, 8});
    keyline::put_number(bytes, 0xff);
    CHECK(bytes == Bytes{0, 0, 0, 0, 0xff});
}
