// Where each inbound SA stands in the card's lookup tables (docs/pipeline.md, Lookup): cuckoo hashing with
// two tables of buckets of four ways. The card has half as many SAs as ways, so there is always a place.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "host/base/result.h"
#include "host/net/address.h"
#include "hw/hls/kernels/sa_hash.h"

namespace keyline::card {

class SaLookup {
  public:
    // What write_bucket writes.
    struct Way {
        bool valid = false;
        std::uint32_t spi = 0;
        std::uint16_t tag = 0;
        std::uint16_t sa_index = 0;
    };
    struct Write {
        unsigned table = 0;
        std::uint32_t bucket = 0;
        unsigned way = 0;
        Way content;
    };

    // Of 2^sa_bits SAs.
    explicit SaLookup(unsigned sa_bits);

    // The writes, in this order: those before the last one move others, and none of them is ever not to be
    // found. Fails when the SA is there, or the card could not tell it from one of the same SPI (then another
    // SPI helps).
    Result<std::vector<Write>> add(std::uint32_t spi, const net::IpAddress& destination,
                                   std::uint16_t sa_index);
    std::optional<Write> remove(std::uint32_t spi, const net::IpAddress& destination);

    std::size_t size() const { return entries_.size(); }

  private:
    struct Entry {
        std::uint32_t spi = 0;
        net::IpAddress destination;
        kernels::SaHash hash{};
        std::uint16_t sa_index = 0;
    };
    struct Place {
        unsigned table = 0;
        std::uint32_t bucket = 0;
        unsigned way = 0;
    };
    struct Step {
        Place place;
        std::size_t from = 0;  // the step whose entry would move here
    };

    static constexpr std::uint64_t none = ~std::uint64_t{0};
    std::uint64_t& at(const Place& place);
    std::vector<Step> path_to_empty_way(const kernels::SaHash& hash);
    Write write(const Place& place);

    std::uint32_t buckets_;                                    // of each table
    std::vector<std::uint64_t> ways_[kernels::bucket_tables];  // keys of entries_, or none
    std::unordered_map<std::uint64_t, Entry> entries_;
    std::unordered_multimap<std::uint32_t, std::uint64_t> by_spi_;
    std::uint64_t last_key_ = 0;
};

// The destination as it stands in a packet.
kernels::SaAddress sa_address(const net::IpAddress& address);

}  // namespace keyline::card
