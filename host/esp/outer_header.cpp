#include "host/esp/outer_header.h"

#include <algorithm>

#include "host/net/byte_io.h"
#include "host/net/headers.h"

namespace keyline::esp {

OuterAddresses outer_addresses(const SaParameters& parameters) {
    return {parameters.source, parameters.destination, parameters.udp, parameters.protocol};
}

OuterFields outer_fields(const net::PacketInfo& inner, const HeaderCopying& copying) {
    constexpr std::uint8_t ecn_mask = 3;
    std::uint8_t kept = 0;
    if (copying.ecn) kept |= ecn_mask;
    if (copying.dscp_out()) kept |= static_cast<std::uint8_t>(~ecn_mask);
    return {static_cast<std::uint8_t>(inner.traffic_class & kept), copying.df && inner.dont_fragment};
}

std::size_t outer_header_bytes(const OuterAddresses& addresses) {
    return net::header_bytes(addresses.source.version()) + (addresses.udp ? net::udp_header_bytes : 0);
}

void write_outer_header(MutableByteView packet, const OuterAddresses& addresses, const OuterFields& fields,
                        std::uint16_t identification) {
    const std::size_t ip_bytes = net::header_bytes(addresses.source.version());
    net::IpHeader header;
    header.source = addresses.source;
    header.destination = addresses.destination;
    header.protocol = addresses.udp                        ? net::ip_protocol_udp
                      : addresses.protocol == Protocol::ah ? net::ip_protocol_ah
                                                           : net::ip_protocol_esp;
    header.traffic_class = fields.traffic_class;
    header.dont_fragment = fields.dont_fragment;
    header.identification = identification;
    net::write_ip_header(packet, header, packet.size() - ip_bytes);
    if (addresses.udp)
        write_encapsulation(packet.subspan(ip_bytes), *addresses.udp, addresses.source,
                            addresses.destination);
}

void write_encapsulation(MutableByteView datagram, const UdpEncapsulation& ports,
                         const net::IpAddress& source, const net::IpAddress& destination) {
    net::UdpHeader udp{ports.source_port, ports.destination_port, 0};
    const std::size_t payload = datagram.size() - net::udp_header_bytes;
    net::write_udp_header(datagram, udp, payload);
    if (source.is_v4()) return;
    udp.checksum = net::udp_checksum(source, destination, datagram);
    net::write_udp_header(datagram, udp, payload);
}

Bytes encapsulate(ByteView esp, const OuterAddresses& addresses, const OuterFields& fields,
                  std::uint16_t identification) {
    Bytes packet(outer_header_bytes(addresses));
    packet.reserve(packet.size() + esp.size());
    append(packet, esp);
    write_outer_header(packet, addresses, fields, identification);
    return packet;
}

std::optional<OuterPacket> parse_outer(ByteView packet) {
    const auto ip = net::inspect(packet);
    if (!ip || ip->fragment) return std::nullopt;
    if (ip->version == net::IpVersion::v4 && !net::ipv4_checksum_ok(packet.first(ip->header_bytes)))
        return std::nullopt;
    OuterPacket outer;
    outer.ip = *ip;
    outer.esp_offset = ip->header_bytes;
    outer.esp = packet.first(ip->total_bytes).subspan(ip->header_bytes);
    if (ip->protocol == net::ip_protocol_udp) {
        const auto datagram = net::parse_udp(outer.esp);
        if (!datagram) return std::nullopt;
        const auto checksum = datagram->header.checksum;
        if (checksum != 0 && checksum != net::udp_checksum(ip->source, ip->destination, outer.esp))
            return std::nullopt;
        outer.udp = UdpEncapsulation{datagram->header.source_port, datagram->header.destination_port};
        outer.esp_offset += net::udp_header_bytes;
        outer.esp = datagram->payload;
    } else if (ip->protocol == net::ip_protocol_ah) {
        outer.protocol = Protocol::ah;
    } else if (ip->protocol != net::ip_protocol_esp) {
        return std::nullopt;
    }
    net::ByteReader reader(outer.esp);
    // RFC 4302 section 2: next header, length and reserved octets come first.
    if (outer.protocol == Protocol::ah) reader.skip(4);
    outer.spi = reader.u32();
    outer.sequence = reader.u32();
    // SPI 0 is the non-ESP marker of RFC 3948 section 2.2: an IKE message.
    if (!reader.ok() || outer.spi == 0) return std::nullopt;
    return outer;
}

std::optional<net::Endpoint> sender_of(const OuterPacket& outer) {
    if (!outer.udp) return std::nullopt;
    return net::Endpoint{outer.ip.source, outer.udp->source_port};
}

}  // namespace keyline::esp
