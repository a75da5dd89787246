// What packets cost a pipeline, in clocks.
#pragma once

#include "tests/support/ideal_clocks.h"
#include "tests/support/pipeline.h"
#include "tests/unit/kernels/outbound_card.h"

namespace keyline::test {

struct Speed {
    std::size_t packets = 0;
    std::uint64_t octets = 0;        // of inner packets
    std::uint64_t clocks = 0;        // between the first beat out and the last one, both counted
    std::uint64_t ideal_clocks = 0;  // of each packet alone
    std::uint64_t longest_wait =
        0;  // outbound: first beat in to first beat out; inbound: last beat in to first beat out
    double efficiency() const { return static_cast<double>(ideal_clocks) / static_cast<double>(clocks); }
};

// How many SAs with which keys, and how many packets of mixed sizes.
struct Load {
    std::size_t sas;
    unsigned key_bits;  // 0: of each size in turn
    std::size_t mixed_packets;
    unsigned key_bits_of(std::size_t sa) const {
        return key_bits != 0 ? key_bits : static_cast<unsigned>(128 + 64 * (sa % 3));
    }
};
inline constexpr Load loads[] = {
    {1, 128, 1'000}, {1, 192, 1'000}, {1, 256, 10'000}, {kernels::sa_entries, 0, 10'000}};
// One beat after the other keeps a narrow core from the next packet for longer.
inline constexpr bool is_narrow = kernels::lanes < 4;
// From the first beat of a packet in, or its last one, to its first beat out, in clocks.
inline constexpr std::uint64_t most_latency = 200;
// One that waits behind the largest packet, too.
inline constexpr std::uint64_t most_wait = most_latency + 9'100 / 64;

// Tunnel mode, AES-GCM-16, IPv4 outside.
inline esp::SaParameters plain_sa(std::mt19937_64& random, unsigned key_bits) {
    esp::SaParameters sa;
    sa.spi = static_cast<std::uint32_t>(random() | 0x100);
    sa.key_bits = key_bits;
    sa.key = crypto::Secret(random_bytes(random, key_bits / 8 + 4));
    sa.source = *net::IpAddress::parse("192.0.2.1");
    sa.destination = *net::IpAddress::parse("192.0.2.2");
    return sa;
}

// For the harnesses that compare with SoftwareEsp.
inline Output output_of(const PipelineOutput& from) {
    return {from.is_response, Bytes(from.octets.begin(), from.octets.end()), from.beats, from.result};
}
template <class Card>
void give_all(Card& card, const std::vector<Command>& commands) {
    for (const auto& command : commands) card.give_commands(command);
}

// Octets in front of ESP.
constexpr std::size_t plain_sa_headers = 20;

}  // namespace keyline::test
