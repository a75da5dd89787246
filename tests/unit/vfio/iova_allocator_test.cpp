#include "drivers/vfio/iova_allocator.h"

#include <limits>
#include <random>

#include <catch2/catch.hpp>

using keyline::vfio::IovaAllocator;
using keyline::vfio::IovaRange;

namespace {

constexpr std::uint64_t page = IovaAllocator::page;
constexpr std::uint64_t plenty = std::uint64_t{1} << 40;
// As an x86 kernel says them: the page of interrupts is left out.
const std::vector<IovaRange> x86{{0, 0xFEDFFFFF}, {0xFEF00000, 0x7F'FFFF'FFFF}};

}  // namespace

TEST_CASE("an address is whole pages, never page 0, and has an unmapped page behind it") {
    IovaAllocator allocator(x86, 64, plenty);
    const auto first = allocator.allocate(1);
    const auto second = allocator.allocate(page + 1);
    const auto third = allocator.allocate(page);
    REQUIRE((first && second && third));
    CHECK(*first == page);
    CHECK(*second == *first + 2 * page);
    CHECK(*third == *second + 3 * page);
    CHECK(allocator.used() == 4 * page);
    CHECK_FALSE(allocator.allocate(0));
}

TEST_CASE("the capacity is what is out at once") {
    IovaAllocator allocator(x86, 64, 4 * page);
    const auto three = allocator.allocate(3 * page);
    REQUIRE(three);
    CHECK_FALSE(allocator.allocate(page + 1));
    CHECK(allocator.allocate(page));
    CHECK_FALSE(allocator.allocate(1));
    CHECK_FALSE(allocator.allocate(std::numeric_limits<std::size_t>::max()));
    allocator.free(*three);
    CHECK(allocator.used() == page);
    CHECK(allocator.allocate(3 * page));
}

TEST_CASE("what is free again comes back last, and what was never given cannot be freed") {
    IovaAllocator allocator({{0, 16 * page - 1}}, 64, plenty);
    const auto first = allocator.allocate(page);
    REQUIRE(first);
    allocator.free(*first);
    allocator.free(*first);
    allocator.free(12345);
    CHECK(allocator.used() == 0);
    // 15 pages, two a region: the seventh ends the round.
    for (unsigned i = 0; i < 6; i++) {
        const auto next = allocator.allocate(page);
        REQUIRE(next);
        CHECK(*next != *first);
    }
    const auto again = allocator.allocate(page);
    REQUIRE(again);
    CHECK(*again == *first);
    CHECK_FALSE(allocator.allocate(page));
}

TEST_CASE("a card of 28 bits gets no address beyond them") {
    IovaAllocator allocator(x86, 28, plenty);
    std::uint64_t sum = 0;
    while (const auto address = allocator.allocate(std::size_t{16} << 20)) {
        CHECK(*address + (std::uint64_t{16} << 20) <= std::uint64_t{1} << 28);
        sum += std::uint64_t{16} << 20;
    }
    CHECK(sum == std::uint64_t{15} * (16 << 20));
}

TEST_CASE("ranges that are odd, empty, beyond the card or at the end of the world") {
    const std::uint64_t end = std::numeric_limits<std::uint64_t>::max();
    CHECK_FALSE(IovaAllocator({}, 64, plenty).allocate(1));
    CHECK_FALSE(IovaAllocator({{0, page - 1}}, 64, plenty).allocate(1));
    CHECK_FALSE(IovaAllocator({{page + 1, 2 * page - 2}}, 64, plenty).allocate(1));
    CHECK_FALSE(IovaAllocator({{std::uint64_t{1} << 32, end}}, 32, plenty).allocate(1));
    IovaAllocator last({{end - 4 * page + 1, end}}, 64, plenty);
    const auto address = last.allocate(2 * page);
    REQUIRE(address);
    CHECK(*address == end - 4 * page + 1);
    CHECK_FALSE(last.allocate(1));
}

TEST_CASE("random: regions stay in their ranges and a page apart") {
    IovaAllocator allocator({{0x10000, 0x8FFFF}, {0xA0000, 0x12FFFF}}, 64, plenty);
    std::mt19937 random(Catch::rngSeed());
    std::map<std::uint64_t, std::uint64_t> out;
    unsigned refused = 0;
    for (unsigned i = 0; i < 20000; i++) {
        if (!out.empty() && random() % 2 == 0) {
            const auto victim = std::next(out.begin(), static_cast<std::ptrdiff_t>(random() % out.size()));
            allocator.free(victim->first);
            out.erase(victim);
            continue;
        }
        const std::uint64_t size = (1 + random() % 8) * page;
        const auto address = allocator.allocate(size - random() % page);
        if (!address) {
            refused++;
            continue;
        }
        const std::uint64_t end = *address + size + page;
        REQUIRE(((*address >= 0x10000 && end <= 0x90000) || (*address >= 0xA0000 && end <= 0x130000)));
        const auto next = out.lower_bound(*address);
        if (next != out.end()) REQUIRE(end <= next->first);
        if (next != out.begin()) REQUIRE(std::prev(next)->first + std::prev(next)->second + page <= *address);
        out.emplace(*address, size);
    }
    CHECK(refused > 0);
}
