// Placement of inbound SAs, against the tables as the card has them: every write is done at once, and every
// SA is found before and after it.
#include "drivers/card/sa_lookup.h"

#include <map>
#include <set>

#include <catch2/catch.hpp>

#include "tests/support/random.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::test;

namespace {

struct Wanted {
    std::uint32_t spi = 0;
    net::IpAddress destination;
    std::uint16_t sa_index = 0;
};

class Tables {
  public:
    explicit Tables(std::size_t entries) : buckets_(entries / kernels::bucket_ways) {}

    void write(const SaLookup::Write& write) {
        REQUIRE(write.table < kernels::bucket_tables);
        REQUIRE(write.bucket < buckets_);
        REQUIRE(write.way < kernels::bucket_ways);
        ways_[{write.table, write.bucket, write.way}] = write.content;
    }
    // As the card: what matches in the two buckets is joined by OR.
    std::optional<std::uint16_t> find(std::uint32_t spi, const net::IpAddress& destination) const {
        const auto hash = kernels::sa_hash(spi, sa_address(destination));
        std::set<std::uint16_t> found;
        for (unsigned table = 0; table < kernels::bucket_tables; table++)
            for (unsigned way = 0; way < kernels::bucket_ways; way++) {
                const auto at = ways_.find({table, hash.buckets[table] & (buckets_ - 1), way});
                if (at != ways_.end() && at->second.valid && at->second.spi == spi &&
                    at->second.tag == hash.tag)
                    found.insert(at->second.sa_index);
            }
        if (found.size() != 1) return std::nullopt;
        return *found.begin();
    }
    std::size_t valid_ways() const {
        return static_cast<std::size_t>(
            std::count_if(ways_.begin(), ways_.end(), [](const auto& way) { return way.second.valid; }));
    }

  private:
    std::size_t buckets_;
    std::map<std::array<std::size_t, 3>, SaLookup::Way> ways_;
};

net::IpAddress random_destination(std::mt19937_64& random) {
    return *net::IpAddress::from_bytes(random_bytes(random, random() % 2 == 0 ? 4 : 16));
}

}  // namespace

TEST_CASE("no SA is lost while others come and go, in full tables", "[lookup]") {
    auto random = random_engine();
    constexpr std::size_t entries = 64;
    SaLookup lookup(6);
    Tables tables(entries);
    std::vector<Wanted> there;
    const auto apply = [&](const std::vector<SaLookup::Write>& writes) {
        for (const auto& write : writes) {
            tables.write(write);
            for (const auto& sa : there) REQUIRE(tables.find(sa.spi, sa.destination) == sa.sa_index);
        }
    };
    std::size_t moves = 0;
    for (std::size_t i = 0; i < 4000; i++) {
        // More than the card has entries, so that SAs must move.
        if (there.size() == entries * 3 / 2 || (!there.empty() && random() % 3 == 0)) {
            const std::size_t victim = random() % there.size();
            const Wanted gone = there[victim];
            there.erase(there.begin() + static_cast<std::ptrdiff_t>(victim));
            apply({*lookup.remove(gone.spi, gone.destination)});
            REQUIRE_FALSE(tables.find(gone.spi, gone.destination));
        } else {
            const Wanted sa{static_cast<std::uint32_t>(random()), random_destination(random),
                            static_cast<std::uint16_t>(i)};
            const auto writes = lookup.add(sa.spi, sa.destination, sa.sa_index);
            REQUIRE(writes);
            moves += writes->size() - 1;
            apply(*writes);
            there.push_back(sa);
            REQUIRE(tables.find(sa.spi, sa.destination) == sa.sa_index);
        }
        REQUIRE(lookup.size() == there.size());
        REQUIRE(tables.valid_ways() == there.size());
    }
    CHECK(moves > 100);
}
