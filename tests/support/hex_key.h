// Keys for configurations of tests.
#pragma once

#include <string>

#include "host/base/bytes.h"

namespace keyline::test {

// Octets of no pattern, as hexadecimal digits.
inline std::string key(std::size_t octets, unsigned seed) {
    std::string text = "0x";
    std::uint32_t state = seed;
    for (std::size_t at = 0; at < octets; ++at) {
        state = state * 1664525 + 1013904223;
        const auto octet = static_cast<std::uint8_t>(state >> 24);
        text += to_hex(ByteView(&octet, 1));
    }
    return text;
}

}  // namespace keyline::test
