// The generated descriptors: bytes written by hand from docs/registers.md against encode() and decode().
#include <array>

#include <catch2/catch.hpp>

#include "hw/regs/keyline_regs.h"
#include "tests/support/random.h"

using namespace keyline;
namespace regs = keyline::card::regs;

TEST_CASE("regs: a descriptor byte by byte, and bits within a byte") {
    regs::Descriptor descriptor;
    descriptor.cookie = 0x0102030405060708;
    descriptor.source = 0x1112131415161718;
    descriptor.destination = 0x2122232425262728;
    descriptor.length = 0x3132;
    descriptor.sa_index = 0x4142;
    descriptor.command = true;
    std::array<std::uint8_t, 32> memory{};
    memory.fill(0xFF);
    descriptor.encode(memory);
    const std::array<std::uint8_t, 32> expected = {8,    7,    6,    5,    4,    3,    2,    1,    0x18, 0x17,
                                                   0x16, 0x15, 0x14, 0x13, 0x12, 0x11, 0x28, 0x27, 0x26, 0x25,
                                                   0x24, 0x23, 0x22, 0x21, 0x32, 0x31, 0x42, 0x41, 2};
    CHECK(memory == expected);
}

TEST_CASE("regs: a completion byte by byte, and bits within a byte") {
    std::array<std::uint8_t, 32> memory = {8,    7,    6,    5,    4,    3,    2,    1,    0x58,
                                           0x57, 0x56, 0x55, 0x54, 0x53, 0x52, 0x51, 0x32, 0x31,
                                           0x42, 0x41, 0x62, 0x61, 2,    4,    0x03, 0x71, 0x72};
    const auto completion = regs::Completion::decode(memory);
    CHECK(completion.cookie == 0x0102030405060708);
    CHECK(completion.sequence_number == 0x5152535455565758);
    CHECK(completion.length == 0x3132);
    CHECK(completion.sa_index == 0x4142);
    CHECK(completion.checksum == 0x6162);
    CHECK(static_cast<regs::Status>(completion.status) == regs::Status::bad_icv);
    CHECK(completion.next_header == 4);
    CHECK(completion.phase);
    CHECK(completion.sa_valid);
    CHECK_FALSE(completion.command);
    CHECK(completion.events == 0x71);
    CHECK(completion.host_checks == 0x72);
    std::array<std::uint8_t, 32> again{};
    completion.encode(again);
    CHECK(again == memory);
}

TEST_CASE("regs: the octets of a context stay in order, short ones are filled up with zeros") {
    auto random = test::random_engine();
    const Bytes source = test::random_bytes(random, 4);
    const Bytes destination = test::random_bytes(random, 16);
    regs::OutboundContext context;
    context.spi = 0xA1A2A3A4;
    context.suite = 1;
    context.icv_words = 4;
    context.esn = true;
    context.copy_dscp = true;
    context.tfc_octets = 0x0140;
    context.source = source;
    context.destination = destination;
    std::array<std::uint8_t, regs::OutboundContext::size> memory{};
    memory.fill(0xFF);
    context.encode(memory);
    const Bytes head(memory.begin(), memory.begin() + 16);
    CHECK(head == Bytes{0xA4, 0xA3, 0xA2, 0xA1, 1, 4, 0x48, 0, 0x40, 1, 0, 0, 0, 0, 0, 0});
    CHECK(std::equal(source.begin(), source.end(), memory.begin() + 16));
    CHECK(
        std::all_of(memory.begin() + 20, memory.begin() + 32, [](std::uint8_t octet) { return octet == 0; }));
    CHECK(std::equal(destination.begin(), destination.end(), memory.begin() + 32));
}

TEST_CASE("regs: fields of a register") {
    constexpr regs::Field field{8, 8};
    CHECK(field.mask() == 0xFF00);
    CHECK(field.get(0x12345678) == 0x56);
    CHECK(field.put(0x1AB) == 0xAB00);
    CHECK(regs::Field{0, 32}.mask() == 0xFFFFFFFF);
    CHECK(regs::Field{31, 1}.get(0x80000000) == 1);
}

TEST_CASE("regs: addresses of copies and array elements") {
    CHECK(regs::queue::control::offset(regs::inbound) - regs::queue::control::offset(regs::outbound) ==
          0x1000);
    CHECK(regs::queue::drops_hi::offset(1, 2) == regs::queue::drops_lo::offset(1, 2) + 4);
    CHECK(regs::queue::drops_lo::offset(0, 2) == regs::queue::drops_lo::offset(0, 0) + 16);
}
