#include "drivers/card/sa_lookup.h"

namespace keyline::card {

namespace {

constexpr auto ways = static_cast<unsigned>(kernels::bucket_ways);
constexpr auto tables = static_cast<unsigned>(kernels::bucket_tables);
// Longer searches do not happen at the load that the card has.
constexpr std::size_t most_steps = 4096;

}  // namespace

kernels::SaAddress sa_address(const net::IpAddress& address) {
    kernels::SaAddress made{{0, 0, 0, 0}, !address.is_v4()};
    const auto octets = address.bytes();
    for (std::size_t i = 0; i < octets.size(); i++)
        made.words[i / 4] |= std::uint32_t{octets[i]} << (8 * (i % 4));
    return made;
}

SaLookup::SaLookup(unsigned sa_bits) : buckets_(std::uint32_t{1} << (sa_bits - 2)) {
    for (auto& table : ways_) table.assign(std::size_t{buckets_} * ways, none);
}

std::uint64_t& SaLookup::at(const Place& place) {
    return ways_[place.table][std::size_t{place.bucket} * ways + place.way];
}

// Breadth first, so that few others move.
std::vector<SaLookup::Step> SaLookup::path_to_empty_way(const kernels::SaHash& hash) {
    constexpr std::size_t root = ~std::size_t{0};
    std::vector<Step> steps;
    const auto add_bucket = [&](unsigned table, std::uint32_t bucket, std::size_t from) {
        for (unsigned way = 0; way < ways; way++)
            steps.push_back({{table, bucket & (buckets_ - 1), way}, from});
    };
    for (unsigned table = 0; table < tables; table++) add_bucket(table, hash.buckets[table], root);
    for (std::size_t i = 0; i < steps.size() && i < most_steps; i++) {
        const std::uint64_t key = at(steps[i].place);
        if (key != none) {
            const unsigned other = 1 - steps[i].place.table;
            add_bucket(other, entries_.at(key).hash.buckets[other], i);
            continue;
        }
        std::vector<Step> path;
        for (std::size_t step = i; step != root; step = steps[step].from) path.push_back(steps[step]);
        return path;
    }
    return {};
}

SaLookup::Write SaLookup::write(const Place& place) {
    Write made{place.table, place.bucket, place.way, {}};
    if (const auto key = at(place); key != none) {
        const Entry& entry = entries_.at(key);
        made.content = {true, entry.spi, entry.hash.tag, entry.sa_index};
    }
    return made;
}

Result<std::vector<SaLookup::Write>> SaLookup::add(std::uint32_t spi, const net::IpAddress& destination,
                                                   std::uint16_t sa_index) {
    const Entry entry{spi, destination, kernels::sa_hash(spi, sa_address(destination)), sa_index};
    const auto [first, last] = by_spi_.equal_range(spi);
    for (auto i = first; i != last; ++i) {
        const Entry& other = entries_.at(i->second);
        if (other.destination == destination) return fail("card: there is an SA with this SPI");
        for (unsigned table = 0; table < tables; table++)
            if (other.hash.tag == entry.hash.tag &&
                ((other.hash.buckets[table] ^ entry.hash.buckets[table]) & (buckets_ - 1)) == 0)
                return fail("card: an SA with this SPI has a destination that looks the same");
    }
    // The empty way first: each SA has its new place before it loses the old one.
    const auto path = path_to_empty_way(entry.hash);
    if (path.empty()) return fail("card: no place in the lookup tables");
    const std::uint64_t key = ++last_key_;
    entries_.emplace(key, entry);
    by_spi_.emplace(spi, key);
    std::vector<Write> writes;
    for (std::size_t i = 0; i < path.size(); i++) {
        at(path[i].place) = i + 1 < path.size() ? at(path[i + 1].place) : key;
        writes.push_back(write(path[i].place));
    }
    return writes;
}

std::optional<SaLookup::Write> SaLookup::remove(std::uint32_t spi, const net::IpAddress& destination) {
    const auto [first, last] = by_spi_.equal_range(spi);
    for (auto i = first; i != last; ++i) {
        const std::uint64_t key = i->second;
        if (entries_.at(key).destination != destination) continue;
        for (unsigned table = 0; table < tables; table++) {
            for (unsigned way = 0; way < ways; way++) {
                const Place place{table, entries_.at(key).hash.buckets[table] & (buckets_ - 1), way};
                if (at(place) != key) continue;
                at(place) = none;
                entries_.erase(key);
                by_spi_.erase(i);
                return write(place);
            }
        }
    }
    return std::nullopt;
}

}  // namespace keyline::card
