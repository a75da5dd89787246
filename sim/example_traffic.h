// Packets and SAs for those who measure.
#pragma once

#include "host/esp/esp_device.h"
#include "host/net/headers.h"
#include "host/net/ip_packet.h"

namespace keyline::sim {

// An IPv4 packet with UDP inside, `size` octets in all, that every SA below takes.
inline Bytes example_packet(std::size_t size) {
    Bytes packet(size, 0x5a);
    net::IpHeader ip;
    ip.source = *net::IpAddress::parse("10.1.0.1");
    ip.destination = *net::IpAddress::parse("10.2.0.1");
    ip.protocol = net::ip_protocol_udp;
    net::write_ip_header(packet, ip, size - net::ipv4_header_bytes);
    net::write_udp_header(MutableByteView(packet).subspan(net::ipv4_header_bytes), {1000, 2000, 0},
                          size - net::ipv4_header_bytes - net::udp_header_bytes);
    return packet;
}

// Tunnel mode in UDP over IPv4. The `number`th SA has an SPI of its own.
inline esp::SaParameters example_sa(esp::Direction direction, unsigned key_bits, std::size_t number = 0) {
    esp::SaParameters made;
    made.direction = direction;
    made.spi = static_cast<std::uint32_t>(0x1000 + number);
    made.key_bits = key_bits;
    made.key = crypto::Secret(Bytes(key_bits / 8 + 4, 0x42));
    made.source = *net::IpAddress::parse("192.0.2.1");
    made.destination = *net::IpAddress::parse("192.0.2.2");
    made.udp = esp::UdpEncapsulation{};
    made.source_selectors = {*net::TrafficSelector::parse("10.1.0.0/16")};
    made.destination_selectors = {*net::TrafficSelector::parse("10.2.0.0/16")};
    return made;
}

}  // namespace keyline::sim
