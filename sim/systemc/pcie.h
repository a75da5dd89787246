// The arithmetic of a PCI Express link (Base Specification 4.0): rates, what TLPs cost, flow control. No
// SystemC in it.
#pragma once

#include <cstddef>
#include <string>

#include "host/base/result.h"

namespace keyline::sim::platform {

struct PcieOptions {
    unsigned generation = 4;          // 3: 8 GT/s a lane, 4: 16, 5: 32 (section 4.2.2: 128b/130b)
    unsigned lanes = 16;              // 1, 2, 4, 8, 16
    unsigned max_payload = 256;       // of a TLP, octets (section 7.5.3.4)
    unsigned max_read_request = 512;  // the same
    unsigned tags = 512;              // reads outstanding at once, of at most 768 with 10-bit tags (2.2.6.2)
    double flight_ns = 100;           // one way, from the last octet sent to the packet at the receiver
    // What the receiver above has room for, and tells the sender as credits (section 2.6.1): TLPs, and 16
    // octets of data each. Completions are received without limit, as by any endpoint (section 2.6.1).
    unsigned posted_headers = 128;
    unsigned posted_data = 2048;
    unsigned non_posted_headers = 128;
    double release_ns = 20;  // from a TLP's arrival to its credits' way back, if nothing is in front of it
    // What waits to be sent, octets: then no more is taken.
    unsigned transmit_octets = 2048;
    unsigned tlps_per_ack = 3;  // one Ack and one UpdateFC for so many TLPs (sections 3.6.3, 2.6.1.2)
};

// "gen4x16", "gen3x8", ...
Result<PcieOptions> parse_pcie(const std::string& name);
std::string to_string(const PcieOptions& link);

// Octets a nanosecond, each way, for TLPs and DLLPs: behind the encoding, and without the SKP ordered sets,
// one in at least 370 blocks (section 4.2.7).
double octets_per_ns(const PcieOptions& link);

// A TLP on the link (sections 2.2, 4.2.2.3): 4 octets STP and sequence number, header, payload in words, 4
// LCRC. Addresses are beyond 4 GiB, so requests have headers of four words; completions have three
// (section 2.2.9).
constexpr std::size_t tlp_framing = 8;
constexpr std::size_t memory_write_octets(std::size_t payload) {
    return tlp_framing + 16 + (payload + 3) / 4 * 4;
}
constexpr std::size_t memory_read_octets = tlp_framing + 16;
// All completions of a read, cut at multiples of the largest payload.
constexpr std::size_t completion_octets(std::size_t address, std::size_t octets, std::size_t max_payload) {
    const std::size_t count = (address + octets - 1) / max_payload - address / max_payload + 1;
    return octets + count * (tlp_framing + 12);
}
constexpr std::size_t dllp_octets = 8;  // 2 SDP, 4, 2 CRC (sections 3.5, 4.2.2.3)

// What a packet costs each way, octets, DLLPs included, if `source` octets of it are read and `result`
// written, with its share of a burst of sixteen descriptors and one of eight completions: the bound of what a
// link can do (docs/platform.md).
struct LinkCost {
    double up = 0;
    double down = 0;
};
LinkCost packet_cost(const PcieOptions& link, std::size_t source, std::size_t result);

}  // namespace keyline::sim::platform
