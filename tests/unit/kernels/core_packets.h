// Packets for seal and open: an SA and its key commands, a packet as the beats of the core, and what OpenSSL
// makes of it (RFC 4106, RFC 4543).
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "hls_stream.h"
#include "host/base/bytes.h"
#include "hw/hls/kernels/tokens.h"
#include "tests/support/random.h"

namespace keyline::test {

struct CoreSa {
    std::uint16_t index = 0;
    std::uint32_t spi = 0;
    int suite = kernels::regs::suite::aes_gcm;
    bool esn = false;
    unsigned icv_octets = 16;
    Bytes key;
    Bytes salt;
};
CoreSa random_core_sa(std::mt19937_64& random, std::uint16_t index);
// The commands that give the core its keys.
std::vector<kernels::CoreBeat> key_beats(const CoreSa& sa);

struct CorePacket {
    std::uint64_t sequence = 0;
    std::uint64_t iv = 0;
    Bytes text;  // with padding and trailer
};

// From SPI to ICV, by OpenSSL.
Bytes sealed_packet(const CoreSa& sa, const CorePacket& packet);
// Header and text (`sealed` false) or all of a sealed packet, as frame lays it out. Octets that belong to
// nobody are random.
std::vector<kernels::CoreBeat> core_beats(const CoreSa& sa, const CorePacket& packet,
                                          std::span<const std::uint8_t> octets, std::mt19937_64& random);

// Calls of a core that has `lanes` lanes: one for each group of slots, none for those in front of the header.
std::size_t calls_of(const kernels::CoreBeat& beat, std::size_t lanes);

struct Shape {
    std::size_t slots = 0;
    std::size_t beats = 0;
    std::size_t header_lane = 0;
    std::size_t text_end = 0;  // octet in the last beat
};
Shape shape_of(const CoreSa& sa, std::size_t text_octets);

Bytes to_octets(const kernels::Data& data);
kernels::Data to_data(std::span<const std::uint8_t> octets);

}  // namespace keyline::test
