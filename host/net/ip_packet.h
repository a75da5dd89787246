// A read-only look at an IP packet's header, as the SPD, the ESP devices and the selectors need it. RFC 791,
// RFC 8200.
#pragma once

#include <cstdint>
#include <optional>

#include "host/net/address.h"

namespace keyline::net {

inline constexpr std::uint8_t ip_protocol_hop_by_hop = 0;  // IPv6 options
inline constexpr std::uint8_t ip_protocol_icmp = 1;
inline constexpr std::uint8_t ip_protocol_ipv4 = 4;  // IP-in-IP, ESP's next header for an inner IPv4 packet
inline constexpr std::uint8_t ip_protocol_tcp = 6;
inline constexpr std::uint8_t ip_protocol_udp = 17;
inline constexpr std::uint8_t ip_protocol_ipv6 = 41;
inline constexpr std::uint8_t ip_protocol_routing = 43;
inline constexpr std::uint8_t ip_protocol_esp = 50;
inline constexpr std::uint8_t ip_protocol_ah = 51;
inline constexpr std::uint8_t ip_protocol_icmpv6 = 58;
inline constexpr std::uint8_t ip_protocol_none =
    59;  // IPv6 no next header; ESP dummy packets (RFC 4303 section 2.6)
inline constexpr std::uint8_t ip_protocol_destination_options = 60;

// Everything is checked: a PacketInfo exists only for a packet whose header is whole and whose length field
// fits the buffer.
struct PacketInfo {
    IpVersion version = IpVersion::v4;
    IpAddress source;
    IpAddress destination;
    std::uint8_t protocol = 0;     // the upper-layer protocol, IPv6 extension headers skipped
    std::size_t header_bytes = 0;  // offset of the upper-layer header
    std::size_t protocol_offset =
        0;                           // where `protocol` stands: in the IP header or the last extension header
    std::size_t total_bytes = 0;     // from the header's length field; <= the buffer's size
    std::uint8_t traffic_class = 0;  // DSCP and ECN
    std::uint8_t ttl = 0;            // or hop limit
    bool dont_fragment = false;      // always true for IPv6
    bool fragment = false;           // any fragment but an unfragmented packet
    bool first_fragment = true;      // false: no upper-layer header here, ports are 0
    bool ports_known = false;        // the two below were there to be read: not so in later or tiny fragments
    std::uint16_t source_port = 0;   // UDP, TCP, SCTP, DCCP, UDP-Lite; 0 otherwise
    std::uint16_t destination_port = 0;  // ICMP: type << 8 | code, as RFC 4301 section 4.4.1.1 puts it
};

// Skips the extension headers that RFC 4301 section 4.4.1.1 lists (0, 43, 44, 60), at most
// max_ipv6_extension_headers of them; a packet with more, or with one that is cut off, is none. The IPv4
// header checksum is not looked at.
std::optional<PacketInfo> inspect(ByteView packet);
inline constexpr unsigned max_ipv6_extension_headers = 8;

// RFC 1071 ones-complement sum of a header, in host order, ready to be written big-endian.
std::uint16_t internet_checksum(ByteView bytes);

}  // namespace keyline::net
