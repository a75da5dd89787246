// IPv4, IPv6 and UDP headers as Keyline writes them itself: fixed size, no options, no extension headers.
#pragma once

#include <cstdint>
#include <optional>

#include "host/net/address.h"

namespace keyline::net {

inline constexpr std::size_t ipv4_header_bytes = 20;
inline constexpr std::size_t ipv6_header_bytes = 40;
inline constexpr std::size_t udp_header_bytes = 8;

// RFC 791 section 3.1, RFC 8200 section 3. Addresses must be of one version, which is the header's.
struct IpHeader {
    IpAddress source;
    IpAddress destination;
    std::uint8_t protocol = 0;
    std::uint8_t traffic_class = 0;    // DSCP and ECN
    std::uint8_t ttl = 64;             // or hop limit
    bool dont_fragment = true;         // IPv4 only
    std::uint16_t identification = 0;  // IPv4 only; any value will do when dont_fragment is set (RFC 6864)
    std::uint32_t flow_label = 0;      // IPv6 only; 20 bits
};

std::size_t header_bytes(IpVersion version);
// `out` begins where the header begins and has room for it; `payload_bytes` follow it. The total must fit the
// length field (65,535 octets, for IPv6 without the header).
void write_ip_header(MutableByteView out, const IpHeader& header, std::size_t payload_bytes);
// Sets the checksum of the IPv4 header (of its IHL) at the beginning of `packet`.
void update_ipv4_checksum(MutableByteView packet);
bool ipv4_checksum_ok(ByteView header);

// RFC 768.
struct UdpHeader {
    std::uint16_t source_port = 0;
    std::uint16_t destination_port = 0;
    std::uint16_t checksum = 0;  // 0: none
};

void write_udp_header(MutableByteView out, const UdpHeader& header, std::size_t payload_bytes);
struct UdpDatagram {
    UdpHeader header;
    ByteView payload;
};
// Nothing when the header is cut off or its length is not that of `datagram`.
std::optional<UdpDatagram> parse_udp(ByteView datagram);
// What the checksum field at `checksum_offset` of an upper-layer packet should hold, whatever it holds now:
// the ones-complement sum with a pseudo header (RFC 9293 section 3.1, RFC 8200 section 8.1). `segment` is
// longer than that.
std::uint16_t upper_layer_checksum(const IpAddress& source, const IpAddress& destination,
                                   std::uint8_t protocol, ByteView segment, std::size_t checksum_offset);
// What the checksum field of `datagram` should hold (never 0), whatever it holds now.
std::uint16_t udp_checksum(const IpAddress& source, const IpAddress& destination, ByteView datagram);

}  // namespace keyline::net
