// Traffic for the cards of a platform, through their rings, and what is measured of it: as much as goes
// through, the latency of a packet alone, and that of packets that come at random.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "host/esp/sa_parameters.h"
#include "sim/systemc/platform.h"

namespace keyline::sim::platform {

struct Suite {
    const char* name;  // as in swanctl.conf
    esp::Encryption encryption;
    unsigned key_bits;
};
inline constexpr Suite suites[] = {{"aes128gcm16", esp::Encryption::aes_gcm_16, 128},
                                   {"aes192gcm16", esp::Encryption::aes_gcm_16, 192},
                                   {"aes256gcm16", esp::Encryption::aes_gcm_16, 256},
                                   {"aes256gmac", esp::Encryption::aes_gmac, 256}};

// Through host memory both ways; or, of inline cards, from host memory to the line at the network port, and
// from there to host memory.
enum class Flow { outbound, inbound, both, to_network, from_network, both_network };
const char* to_string(Flow flow);
bool uses_network(Flow flow);

// Packets of each size, on SAs at random, tunnel mode in UDP over IPv4.
struct TrafficGroup {
    Suite suite = suites[2];
    std::size_t sas = 1;  // in each direction
    Flow flow = Flow::outbound;
    std::vector<std::size_t> sizes;  // octets of inner packets
    // Parts of what goes through at which packets come at random (Poisson), and are timed.
    std::vector<double> loads = {};
};

struct TrafficOptions {
    // What is counted for each size, each card and direction: so many octets, within these numbers of
    // packets.
    std::uint64_t octets = 400'000;
    std::uint64_t least_packets = 60;
    std::uint64_t most_packets = 1500;
    unsigned alone = 8;                   // packets for the latency of one alone
    std::uint64_t timed_packets = 20000;  // for each load
    std::uint64_t arrivals = 0;           // seed of when they come
};

struct TrafficRow {
    Suite suite = suites[2];
    std::size_t packet_bytes = 0;
    std::size_t sas = 0;
    Flow flow = Flow::outbound;
    double gbps = 0;  // octets of inner packets, all cards and directions
    double mpps = 0;  // the same
    // Of one alone, mean: from the doorbell, or from when its frame begins on the line, to when the host sees
    // the completion, or to when its frame has ended at the peer.
    double latency_us = 0;
    std::uint64_t packets = 0;
    std::uint64_t lost = 0;  // frames for which the card had no room, while they were counted; counted by it
    double link_up = 0, link_down = 0;  // octets a nanosecond next to host memory
    // For each load: the least latency, 1 % of them, 2 %, ... the greatest, microseconds.
    std::vector<std::vector<double>> percentiles = {};
};

// Runs the platform, once. Throws when the card drops a packet or breaks. Flows of the network are for a
// platform of inline cards.
void measure(Platform& platform, unsigned cards, const std::vector<TrafficGroup>& groups,
             const TrafficOptions& options, const std::function<void(const TrafficRow&)>& found);

}  // namespace keyline::sim::platform
