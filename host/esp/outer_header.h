// The wire side of an SA: what stands in front of the ESP header. Shared by every device, as a lookaside card
// works from SPI to ICV and leaves this to the host.
#pragma once

#include <cstdint>
#include <optional>

#include "host/esp/sa_parameters.h"
#include "host/net/ip_packet.h"

namespace keyline::esp {

// Where tunnel mode packets of an SA go.
struct OuterAddresses {
    net::IpAddress source;
    net::IpAddress destination;  // of the same IP version
    std::optional<UdpEncapsulation> udp;
    Protocol protocol = Protocol::esp;
};
OuterAddresses outer_addresses(const SaParameters& parameters);

// What the outer header takes over from the inner one (RFC 4301 section 5.1.2). Kept by a device that hears
// of the ESP bytes later.
struct OuterFields {
    std::uint8_t traffic_class = 0;  // DSCP and ECN copied: RFC 6040's normal mode
    bool dont_fragment = true;       // copied; set for an inner IPv6 packet, as routers do not fragment those
};
OuterFields outer_fields(const net::PacketInfo& inner, const HeaderCopying& copying = {});

// Octets before the ESP or AH header: IP header and, if encapsulated, UDP header.
std::size_t outer_header_bytes(const OuterAddresses& addresses);

// Writes the headers before the ESP or AH bytes that already stand in `packet` from outer_header_bytes() on.
// `identification` matters only where the outer packet may be fragmented, and should differ from packet to
// packet there (RFC 6864). The UDP checksum is zero over IPv4 (RFC 3948 section 2.1) and computed over IPv6,
// as many receivers drop a zero there unless told otherwise (RFC 6935).
void write_outer_header(MutableByteView packet, const OuterAddresses& addresses, const OuterFields& fields,
                        std::uint16_t identification);
// The UDP header alone: `datagram` has room for it, then the ESP bytes.
void write_encapsulation(MutableByteView datagram, const UdpEncapsulation& ports,
                         const net::IpAddress& source, const net::IpAddress& destination);
// The headers and the bytes as a new packet.
Bytes encapsulate(ByteView esp, const OuterAddresses& addresses, const OuterFields& fields,
                  std::uint16_t identification);

// An outer packet taken apart.
struct OuterPacket {
    net::PacketInfo ip;                   // the IP header
    std::optional<UdpEncapsulation> udp;  // none: plain ESP or AH
    Protocol protocol = Protocol::esp;
    std::size_t esp_offset = 0;
    ByteView esp;  // from the SPI on, of AH from its header on, whatever follows the IP packet in the buffer
                   // left out
    std::uint32_t spi = 0;
    std::uint32_t sequence = 0;  // low 32 bits
};
// Where a UDP-encapsulated packet came from.
std::optional<net::Endpoint> sender_of(const OuterPacket& outer);
// Nothing for a fragment, a wrong length or checksum (UDP's zero means none, RFC 6935), another protocol, the
// non-ESP marker and NAT keepalives of RFC 3948, and less than an ESP header or an AH header without ICV.
std::optional<OuterPacket> parse_outer(ByteView packet);

}  // namespace keyline::esp
