// The generated descriptors: bytes written by hand from docs/registers.md against encode() and decode().
#include <array>

#include <catch2/catch.hpp>

#include "hw/regs/keyline_regs.h"
#include "tests/support/random.h"

using namespace keyline;
namespace regs = keyline::card::regs;

TEST_CASE("regs: a submission descriptor byte by byte") {
    regs::SubmissionDescriptor descriptor;
    descriptor.cookie = 0x0102030405060708;
    descriptor.source = 0x1112131415161718;
    descriptor.destination = 0x2122232425262728;
    descriptor.length = 0x3132;
    descriptor.next_header = 41;
    descriptor.flags = 0x80;
    descriptor.sa_index = 0x4142;
    std::array<std::uint8_t, 64> memory{};
    memory.fill(0xFF);
    descriptor.encode(memory);
    std::array<std::uint8_t, 64> expected = {8,    7,    6,    5,    4,    3,    2,    1,    0x18, 0x17,
                                             0x16, 0x15, 0x14, 0x13, 0x12, 0x11, 0x28, 0x27, 0x26, 0x25,
                                             0x24, 0x23, 0x22, 0x21, 0x32, 0x31, 41,   0x80, 0x42, 0x41};
    CHECK(memory == expected);
}

TEST_CASE("regs: a completion descriptor byte by byte, and bits within a byte") {
    std::array<std::uint8_t, 32> memory = {8,    7,    6,    5,    4,    3,    2,    1,    0x32, 0x31,
                                           4,    2,    0x42, 0x41, 0x05, 0,    0x58, 0x57, 0x56, 0x55,
                                           0x54, 0x53, 0x52, 0x51, 0x64, 0x63, 0x62, 0x61};
    const auto completion = regs::CompletionDescriptor::decode(memory);
    CHECK(completion.cookie == 0x0102030405060708);
    CHECK(completion.length == 0x3132);
    CHECK(completion.next_header == 4);
    CHECK(static_cast<regs::Status>(completion.status) == regs::Status::bad_icv);
    CHECK(completion.sa_index == 0x4142);
    CHECK(completion.phase);
    CHECK_FALSE(completion.soft_lifetime);
    CHECK(completion.sa_valid);
    CHECK(completion.sequence_number == 0x5152535455565758);
    CHECK(completion.cycles == 0x61626364);
    std::array<std::uint8_t, 32> again{};
    completion.encode(again);
    CHECK(again == memory);
}

TEST_CASE("regs: an SA context's octets stay in order, short keys are filled up with zeros") {
    auto random = test::random_engine();
    const Bytes round_keys = test::random_bytes(random, 176);
    const Bytes hash_key = test::random_bytes(random, 16);
    const Bytes salt = {1, 2, 3, 4};
    regs::SaContext context;
    context.spi = 0xA1A2A3A4;
    context.esn = true;
    context.replay_window = 0x0140;
    context.salt = salt;
    context.first_sequence = 1;
    context.hash_key = hash_key;
    context.round_keys = round_keys;
    std::array<std::uint8_t, regs::SaContext::size> memory{};
    memory.fill(0xFF);
    context.encode(memory);
    const Bytes head(memory.begin(), memory.begin() + 20);
    CHECK(head == Bytes{0xA4, 0xA3, 0xA2, 0xA1, 1, 0, 0x40, 1, 1, 2, 3, 4, 1, 0, 0, 0, 0, 0, 0, 0});
    CHECK(std::equal(hash_key.begin(), hash_key.end(), memory.begin() + 52));
    CHECK(std::equal(round_keys.begin(), round_keys.end(), memory.begin() + 68));
    CHECK(
        std::all_of(memory.begin() + 68 + 176, memory.end(), [](std::uint8_t octet) { return octet == 0; }));
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
    CHECK(regs::sa::context::offset(1) - regs::sa::context::offset(0) == 4);
    CHECK(regs::queue::drops_hi::offset(1, 2) == regs::queue::drops_lo::offset(1, 2) + 4);
    CHECK(regs::queue::drops_lo::offset(0, 2) == regs::queue::drops_lo::offset(0, 0) + 16);
}
