// Small fields that several exchanges read and write.
#pragma once

#include <optional>

#include "host/ike/codec/payloads.h"

namespace keyline::ike {

// Of a nonce that this side sends: at least half the key of the largest PRF (RFC 7296 section 2.10).
inline constexpr std::size_t nonce_bytes = 32;

// In network order: SPIs of proposals and notifies, the method in INVALID_KE_PAYLOAD.
Bytes field(std::uint16_t value);
Bytes field(std::uint32_t value);
Bytes field(std::uint64_t value);

// An SPI of the right size, and not zero.
std::optional<std::uint32_t> read_esp_spi(ByteView bytes);
std::optional<std::uint64_t> read_ike_spi(ByteView bytes);

// The key exchange method that an INVALID_KE_PAYLOAD notify asks for (section 1.3), if it is one of `offered`
// and Keyline has it.
std::optional<std::uint16_t> wanted_method(const NotifyBody& invalid_ke_payload,
                                           const std::vector<Proposal>& offered);
// The first method of the first proposal: what a KE payload is made for. Nothing when that proposal has none.
std::optional<std::uint16_t> first_method(const std::vector<Proposal>& proposals);

}  // namespace keyline::ike
