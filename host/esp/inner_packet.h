// What is left to check when a payload was decrypted and its ICV was right (RFC 4301 section 5.2). Shared by
// every device.
#pragma once

#include <cstdint>
#include <optional>

#include "host/esp/esp_device.h"
#include "host/net/ip_packet.h"

namespace keyline::esp {

// Tunnel mode: what the trailer says of the packet inside (RFC 4303 section 2.6).
std::uint8_t next_header_of(net::IpVersion version);

// RFC 6040 section 4.2, figure 4: the ECN field of the packet that leaves the tunnel. Nothing: to be dropped
// (congestion was met by a packet whose sender would not understand). Both in the low two bits.
std::optional<std::uint8_t> combine_ecn(std::uint8_t inner, std::uint8_t outer);

// RFC 4301 section 5.2 step 4. Of a packet whose ports cannot be read (a later fragment, a protocol without
// ports) only selectors for all ports and OPAQUE ones can say yes (section 7). The type and code of ICMP are
// compared with the ports of both sides, one of which is all.
bool selectors_admit(const net::TrafficSelectors& sources, const net::TrafficSelectors& destinations,
                     const net::PacketInfo& packet);

// Tunnel mode: `packet` is the payload without padding and trailer. Checks it against `next_header`, cuts off
// TFC padding (RFC 4303 section 2.7), checks the selectors, takes over from the outer header what `copying`
// says. On any status but ok, `packet` is wiped and empty.
PacketStatus accept_inner(Bytes& packet, std::uint8_t next_header, std::uint8_t outer_traffic_class,
                          const net::TrafficSelectors& sources, const net::TrafficSelectors& destinations,
                          const HeaderCopying& copying = {});

// Wipes and empties what must not leave.
void discard(Bytes& packet);

}  // namespace keyline::esp
