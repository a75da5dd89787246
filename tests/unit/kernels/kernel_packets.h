// Packets as the kernels' tokens, and back.
#pragma once

#include <span>
#include <vector>

#include "host/base/bytes.h"
#include "hw/hls/kernels/esp_decap.h"
#include "hw/hls/kernels/esp_encap.h"
#include "tests/rtl/esp_reference.h"
#include "tests/support/random.h"

namespace keyline::test {

using kernels::Beat;
using kernels::DecapCommand;
using kernels::DecapStatus;
using kernels::EncapCommand;
using kernels::EncapStatus;

struct KernelSa {
    std::uint32_t spi = 0;
    Bytes key;
    Bytes salt;
    bool esn = false;
    Bytes round_keys;
    Bytes hash_key;

    EspSa reference() const { return {spi, key, salt, esn}; }
};

KernelSa random_kernel_sa(std::mt19937_64& random, std::size_t key_octets, bool esn);

EncapCommand encap_command(const KernelSa& sa, std::uint64_t sequence, std::uint64_t iv, std::size_t length,
                           std::uint8_t next_header);
DecapCommand decap_command(const KernelSa& sa, std::uint64_t sequence, std::size_t length);

// Octets as beats; the unused octets of the last one are random, as on a bus.
std::vector<Beat> to_beats(std::span<const std::uint8_t> octets, std::mt19937_64& random);
// Fails the test if `keep` or `last` are not as they must be.
Bytes from_beats(std::span<const Beat> beats);

// Every token that went through a kernel.
template <class Command, class Status>
struct Tokens {
    std::vector<Command> commands;
    std::vector<Beat> in;
    std::vector<Beat> out;
    std::vector<Status> statuses;
};
using EncapTokens = Tokens<EncapCommand, EncapStatus>;
using DecapTokens = Tokens<DecapCommand, DecapStatus>;

// One packet through the C++ kernel; its tokens are added to `tokens`, if given. Fails the test unless the
// kernel takes every beat of its input.
Bytes encapsulate(const EncapCommand& command, std::span<const std::uint8_t> inner, std::mt19937_64& random,
                  EncapTokens* tokens = nullptr);
struct Decapsulated {
    Bytes text;
    DecapStatus status;
};
Decapsulated decapsulate(const DecapCommand& command, std::span<const std::uint8_t> packet,
                         std::mt19937_64& random, DecapTokens* tokens = nullptr);

}  // namespace keyline::test
