#include "host/esp/outer_header.h"

#include <algorithm>

#include "host/net/byte_io.h"
#include "host/net/headers.h"

namespace keyline::esp {

OuterAddresses outer_addresses(const SaParameters& parameters) {
    return {parameters.source, parameters.destination, parameters.udp};
}

OuterFields outer_fields(const net::PacketInfo& inner) {
    return {inner.traffic_class, inner.dont_fragment};
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
    header.protocol = addresses.udp ? net::ip_protocol_udp : net::ip_protocol_esp;
    header.traffic_class = fields.traffic_class;
    header.dont_fragment = fields.dont_fragment;
    header.identification = identification;
    net::write_ip_header(packet, header, packet.size() - ip_bytes);
    if (!addresses.udp) return;
    const auto datagram = packet.subspan(ip_bytes);
    net::UdpHeader udp{addresses.udp->source_port, addresses.udp->destination_port, 0};
    const std::size_t payload = datagram.size() - net::udp_header_bytes;
    net::write_udp_header(datagram, udp, payload);
    if (addresses.source.is_v4()) return;
    udp.checksum = net::udp_checksum(addresses.source, addresses.destination, datagram);
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
    } else if (ip->protocol != net::ip_protocol_esp) {
        return std::nullopt;
    }
    net::ByteReader reader(outer.esp);
    outer.spi = reader.u32();
    outer.sequence = reader.u32();
    // SPI 0 is the non-ESP marker of RFC 3948 section 2.2: an IKE message.
    if (!reader.ok() || outer.spi == 0) return std::nullopt;
    return outer;
}

}  // namespace keyline::esp
