// Ethernet frames for benches of the card's network port: made at random, and judged by the standards' words.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <random>

#include "host/base/bytes.h"

namespace keyline::test {

using Mac = std::array<std::uint8_t, 6>;

// Longest frame that the port takes, without FCS.
inline constexpr std::size_t max_frame_octets = 9728;

// What a port does with a frame that comes.
enum class Fate { to_pipeline, to_host, bad, too_long, not_ours };

struct Judged {
    Fate fate = Fate::bad;
    Bytes octets;  // what is handed on
};

// `spoilt`: the MAC says that the frame is wrong.
Judged judge_frame(ByteView frame, bool spoilt, const Mac& own, bool is_promiscuous);

// Header, tag if there is one, and packet; not padded.
Bytes ethernet_frame(const Mac& destination, const Mac& source, std::optional<std::uint16_t> tag,
                     ByteView packet);
// The same, padded with zeros to the 60 octets that a frame has at least.
Bytes padded_frame(Bytes frame);

struct RandomFrame {
    Bytes octets;
    bool is_spoilt = false;
};

// All that comes along a wire: ESP in every form, ESP that is a little wrong, and other things.
RandomFrame random_frame(std::mt19937_64& random, const Mac& own);
// An IP packet with ESP, bare or in UDP, whose length fields are right.
Bytes random_esp_packet(std::mt19937_64& random, std::size_t esp_octets);

}  // namespace keyline::test
