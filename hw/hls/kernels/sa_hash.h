// Where the inbound SAs are found: two tables of buckets with four ways each (docs/pipeline.md, Lookup). An
// SA stands in one way of the two buckets that its SPI and destination have; the driver chooses, and moves
// others to make room (cuckoo hashing). Plain integers, so that the driver and the card share these lines.
#pragma once

#include <cstdint>

namespace keyline::kernels {

constexpr int bucket_ways = 4;
constexpr int bucket_tables = 2;

// What stands in an SA's lookup key besides the SPI: the outer destination as it stands in a packet, the
// first octet in the low bits of words[0]. An IPv4 address is words[0].
struct SaAddress {
    std::uint32_t words[4];
    bool is_v6;
};

struct SaHash {
    std::uint32_t buckets[bucket_tables];  // 32 bits: a table uses the low ones
    std::uint16_t tag;                     // of the destination alone: the way has all of the SPI
};

constexpr std::uint32_t rotated(std::uint32_t word, int by) {
    return (word << by) | (word >> (32 - by));
}

// Shifts and XOR only (as Marsaglia's xorshift), each step invertible: SPIs that differ give different words.
// The steps are such that SPIs, or addresses, in a row spread over nearly all buckets.
constexpr SaHash sa_hash(std::uint32_t spi, const SaAddress& destination) {
    std::uint32_t address = destination.words[0] ^ rotated(destination.words[1], 7) ^
                            rotated(destination.words[2], 14) ^ rotated(destination.words[3], 22);
    if (destination.is_v6) address ^= 0x9e3779b9U;
    address ^= address >> 6;
    address ^= address << 5;
    address ^= address >> 9;

    std::uint32_t one = spi ^ rotated(address, 8);
    one ^= one << 13;
    one ^= one >> 17;
    one ^= one << 5;
    one ^= one >> 16;
    std::uint32_t other = rotated(spi, 16) ^ address;
    other ^= other << 11;
    other ^= other >> 9;
    other ^= other << 14;
    other ^= other >> 10;
    return {{one, other}, static_cast<std::uint16_t>(address >> 16)};
}

}  // namespace keyline::kernels
