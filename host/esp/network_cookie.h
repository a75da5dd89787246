// Packets that nobody submitted: a device with a network port of its own opens what comes there, and what it
// sends there does not come back. Their completions have this cookie, or status ok and no packet.
#pragma once

#include <cstdint>

namespace keyline::esp {

// Inbound, of a packet that came at the device's own port; no packet that was submitted has it.
inline constexpr std::uint64_t network_cookie = ~std::uint64_t{0} - 1;

}  // namespace keyline::esp
