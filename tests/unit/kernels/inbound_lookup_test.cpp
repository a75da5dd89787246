// The lookup tables of the inbound pipeline: every SA that the card can have finds its place, and is found
// there, also while others move.
#include <array>
#include <map>

#include <catch2/catch.hpp>

#include "drivers/card/sa_lookup.h"
#include "tests/support/random.h"

using namespace keyline;
using namespace keyline::test;
using card::SaLookup;

namespace {

constexpr unsigned sa_bits = 14;
constexpr std::size_t all = std::size_t{1} << sa_bits;

// What the card does with what it was written.
class Tables {
  public:
    Tables() : ways_(2 * all) {}
    void write(const SaLookup::Write& write) {
        ways_[(write.table * all / 4 + write.bucket) * 4 + write.way] = write.content;
    }
    // The SAs that a way of theirs names; more than one never says another one.
    std::vector<std::uint16_t> find(std::uint32_t spi, const net::IpAddress& destination) const {
        const auto hash = kernels::sa_hash(spi, card::sa_address(destination));
        std::vector<std::uint16_t> found;
        for (std::size_t table = 0; table < 2; table++) {
            const std::size_t bucket = hash.buckets[table] % (all / 4);
            for (std::size_t way = 0; way < 4; way++) {
                const auto& content = ways_[(table * all / 4 + bucket) * 4 + way];
                if (content.valid && content.spi == spi && content.tag == hash.tag)
                    found.push_back(content.sa_index);
            }
        }
        return found;
    }

  private:
    std::vector<SaLookup::Way> ways_;
};

struct Sa {
    std::uint32_t spi;
    net::IpAddress destination;
};

net::IpAddress address_of(std::uint64_t number, bool v6) {
    Bytes octets(v6 ? 16 : 4);
    put_number(MutableByteView(octets).last(4), number);
    return *net::IpAddress::from_bytes(octets);
}

void check_all(const std::vector<Sa>& sas) {
    SaLookup lookup(sa_bits);
    Tables tables;
    std::size_t writes = 0;
    for (std::size_t i = 0; i < sas.size(); i++) {
        const auto moves = lookup.add(sas[i].spi, sas[i].destination, static_cast<std::uint16_t>(i));
        REQUIRE(moves);
        writes += moves->size();
        for (const auto& move : *moves) {
            tables.write(move);
            if (!move.content.valid || move.content.sa_index >= i) continue;
            const Sa& moved = sas[move.content.sa_index];
            for (const auto found : tables.find(moved.spi, moved.destination))
                REQUIRE(found == move.content.sa_index);
        }
        if (moves->size() > 1)
            for (std::size_t other = i % 64; other <= i; other += 64)
                REQUIRE(tables.find(sas[other].spi, sas[other].destination).size() == 1);
    }
    CHECK(writes < sas.size() * 3 / 2);
    for (std::size_t i = 0; i < sas.size(); i++) {
        const auto found = tables.find(sas[i].spi, sas[i].destination);
        REQUIRE(found == std::vector<std::uint16_t>{static_cast<std::uint16_t>(i)});
    }
    for (const Sa& sa : sas) tables.write(lookup.remove(sa.spi, sa.destination).value());
    CHECK(lookup.size() == 0);
    for (const Sa& sa : sas) REQUIRE(tables.find(sa.spi, sa.destination).empty());
    CHECK_FALSE(lookup.remove(sas[0].spi, sas[0].destination));
}

}  // namespace

TEST_CASE("as many SAs as the card has find their places", "[inbound]") {
    auto random = random_engine();
    std::vector<Sa> sas;
    std::map<std::uint32_t, bool> used;
    SECTION("random SPIs") {
        const auto here = address_of(0xc0000202, false);
        while (sas.size() < all) {
            const auto spi = static_cast<std::uint32_t>(random());
            if (used.emplace(spi, true).second) sas.push_back({spi, here});
        }
    }
    SECTION("random SPIs, some destinations of both versions") {
        while (sas.size() < all) {
            const auto spi = static_cast<std::uint32_t>(random());
            if (used.emplace(spi, true).second)
                sas.push_back({spi, address_of(random() % 8, random() % 2 == 0)});
        }
    }
    SECTION("SPIs in a row") {
        const auto base = static_cast<std::uint32_t>(random());
        for (std::uint32_t i = 0; i < all; i++) sas.push_back({base + i, address_of(1, true)});
    }
    SECTION("SPIs in a row of other steps") {
        const auto step = std::uint32_t{1} << random() % 18;
        for (std::uint32_t i = 0; i < all; i++) sas.push_back({i * step + 256, address_of(7, false)});
    }
    SECTION("one SPI, destinations in a row") {
        for (std::uint32_t i = 0; i < all; i++) sas.push_back({4711, address_of(0x0a000000 + i, false)});
    }
    check_all(sas);
}

TEST_CASE("the same SA twice is refused", "[inbound]") {
    SaLookup lookup(sa_bits);
    REQUIRE(lookup.add(1000, address_of(1, false), 1));
    CHECK_FALSE(lookup.add(1000, address_of(1, false), 2));
    CHECK(lookup.add(1000, address_of(1, true), 2));
    CHECK(lookup.size() == 2);
}
