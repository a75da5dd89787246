#include "host/net/byte_io.h"

#include <catch2/catch.hpp>

namespace keyline::net {
namespace {

TEST_CASE("what the writer wrote the reader reads, in network order") {
    ByteWriter writer;
    writer.u8(0x01);
    writer.u16(0x0203);
    writer.u32(0x04050607);
    writer.u64(0x08090a0b0c0d0e0f);
    writer.bytes(Bytes{0xaa, 0xbb});
    writer.zeros(2);
    CHECK(to_hex(writer.view()) == "0102030405060708090a0b0c0d0e0faabb0000");
    CHECK(writer.size() == 19);
    writer.patch_u8(0, 0x10);
    writer.patch_u16(1, 0x1112);
    writer.patch_u32(3, 0x13141516);
    const Bytes bytes = writer.take();
    CHECK(to_hex(bytes) == "1011121314151608090a0b0c0d0e0faabb0000");
    ByteReader reader(bytes);
    CHECK(reader.u8() == 0x10);
    CHECK(reader.u16() == 0x1112);
    CHECK(reader.u32() == 0x13141516);
    CHECK(reader.u64() == 0x08090a0b0c0d0e0f);
    CHECK(reader.position() == 15);
    reader.skip(1);
    CHECK(to_hex(reader.bytes(1)) == "bb");
    CHECK(reader.remaining() == 2);
    CHECK(to_hex(reader.rest()) == "0000");
    CHECK(reader.ok());
    CHECK(reader.rest().empty());
    CHECK(reader.ok());
}

TEST_CASE("a patch outside of what was written is a programming error") {
    ByteWriter writer;
    writer.u32(0);
    CHECK_THROWS(writer.patch_u8(4, 0));
    CHECK_THROWS(writer.patch_u16(3, 0));
    CHECK_THROWS(writer.patch_u32(1, 0));
    CHECK_THROWS(writer.patch_u16(static_cast<std::size_t>(-1), 0));
}

TEST_CASE("a read past the end gives zeros and fails for good") {
    const Bytes bytes{0xff, 0xff, 0xff};
    ByteReader reader(bytes);
    CHECK(reader.u32() == 0);
    CHECK_FALSE(reader.ok());
    CHECK(reader.remaining() == 0);
    CHECK(reader.u8() == 0);
    CHECK(reader.rest().empty());
    CHECK_FALSE(reader.ok());
    ByteReader greedy(bytes);
    CHECK(greedy.u8() == 0xff);
    CHECK(greedy.bytes(static_cast<std::size_t>(-1)).empty());
    CHECK_FALSE(greedy.ok());
}

}  // namespace
}  // namespace keyline::net
