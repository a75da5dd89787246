// What a datagram on port 4500 is (RFC 3948 section 2).
#pragma once

#include "host/base/bytes.h"

namespace keyline::daemon {

inline constexpr std::size_t non_esp_marker_bytes = 4;  // zeros, where an ESP packet has its SPI
inline constexpr std::uint8_t nat_keepalive_octet = 0xff;

enum class UdpPayload : std::uint8_t { ike, esp, keepalive, junk };

// Of a datagram on port 4500. An IKE message begins behind its marker.
inline UdpPayload classify(ByteView payload) {
    if (payload.size() == 1 && payload[0] == nat_keepalive_octet) return UdpPayload::keepalive;
    if (payload.size() <= non_esp_marker_bytes) return UdpPayload::junk;
    const bool marked = (payload[0] | payload[1] | payload[2] | payload[3]) == 0;
    return marked ? UdpPayload::ike : UdpPayload::esp;
}

}  // namespace keyline::daemon
