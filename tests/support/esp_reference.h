// ESP with AES-GCM (RFC 4303, RFC 4106) by OpenSSL, for tests: what the card must produce and accept.
#pragma once

#include <cstdint>
#include <span>

#include "host/base/bytes.h"

namespace keyline::test {

struct EspSa {
    std::uint32_t spi;
    std::span<const std::uint8_t> key;
    std::span<const std::uint8_t> salt;
    bool esn;
};

// From SPI to ICV. The explicit IV is the 64-bit sequence number. `extra_padding`: octets beyond the least
// padding (a multiple of 4); `spoil_padding`: the first octet of the padding is wrong, under a right ICV.
Bytes esp_seal(const EspSa& sa, std::uint64_t sequence, std::span<const std::uint8_t> inner,
               std::uint8_t next_header, unsigned extra_padding = 0, bool spoil_padding = false);

}  // namespace keyline::test
