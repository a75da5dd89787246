#include <algorithm>

#include "host/net/headers.h"
#include "host/net/ip_packet.h"
#include "tests/unit/kernels/core_packets.h"
#include "tests/unit/kernels/inbound_card.h"

namespace keyline::test {

namespace {

net::TrafficSelector random_selector(std::mt19937_64& random, net::IpVersion version) {
    const std::size_t octets = version == net::IpVersion::v4 ? 4 : 16;
    Bytes first(octets, 0);
    Bytes last(octets, 0xff);
    net::TrafficSelector selector;
    if (random() % 3 == 0) {
        first = random_bytes(random, octets);
        if (random() % 4 == 0) last = random_bytes(random, octets);
        if (last < first) std::swap(first, last);
    }
    selector.first = *net::IpAddress::from_bytes(first);
    selector.last = *net::IpAddress::from_bytes(last);
    static constexpr std::uint8_t protocols[] = {net::ip_protocol_tcp, net::ip_protocol_udp,
                                                 net::ip_protocol_icmp, net::ip_protocol_icmpv6};
    if (random() % 6 == 0) selector.protocol = protocols[random() % 4];
    switch (random() % 12) {
        case 0:
            selector.first_port = static_cast<std::uint16_t>(random() % 20000);
            break;
        case 1:
            selector.last_port = static_cast<std::uint16_t>(40000 + random() % 20000);
            break;
        case 2:
            selector.make_opaque();
            break;
        default:
            break;
    }
    return selector;
}

net::TrafficSelectors random_selectors(std::mt19937_64& random, net::IpVersion version) {
    net::TrafficSelectors selectors{random_selector(random, version)};
    if (random() % 16 == 0) selectors.push_back(random_selector(random, version));
    return selectors;
}

void put_length(Bytes& packet, std::size_t at, std::size_t length) {
    packet[at] = static_cast<std::uint8_t>(length >> 8);
    packet[at + 1] = static_cast<std::uint8_t>(length);
}

// An IP header with room for options, and the protocol behind them.
Bytes outer_header(std::mt19937_64& random, const esp::SaParameters& sa, const InboundPacket& packet,
                   std::size_t datagram_octets) {
    net::IpHeader ip;
    ip.source = sa.source;
    ip.destination = sa.destination;
    ip.protocol = sa.udp ? net::ip_protocol_udp : net::ip_protocol_esp;
    ip.traffic_class = packet.traffic_class;
    const std::size_t fixed = net::header_bytes(sa.source.version());
    Bytes header(fixed);
    net::write_ip_header(header, ip, datagram_octets);
    if (packet.header_octets == 0) return header;
    const Bytes more = random_bytes(random, packet.header_octets);
    append(header, more);
    if (sa.source.is_v4()) {
        header[0] = static_cast<std::uint8_t>(0x40 | header.size() / 4);
        put_length(header, 2, header.size() + datagram_octets);
        net::update_ipv4_checksum(header);
        return header;
    }
    put_length(header, 4, packet.header_octets + datagram_octets);
    static constexpr std::uint8_t extensions[] = {0, 43, 60};
    header[6] = extensions[random() % 3];
    const bool two = packet.header_octets == 16 && random() % 2 == 0;
    header[40] = two ? extensions[random() % 3] : ip.protocol;
    header[41] = static_cast<std::uint8_t>(two ? 0 : packet.header_octets / 8 - 1);
    if (two) {
        header[48] = ip.protocol;
        header[49] = 0;
    }
    return header;
}

}  // namespace

esp::SaParameters random_inbound_sa(std::mt19937_64& random) {
    esp::SaParameters sa = random_outbound_sa(random);
    sa.direction = esp::Direction::inbound;
    sa.first_sequence = 1;
    sa.tfc_padding = 0;
    sa.replay_window = static_cast<std::uint32_t>(random() % 16 == 0 ? 0 : 32 * (1 + random() % 32));
    auto version = random() % 2 == 0 ? net::IpVersion::v4 : net::IpVersion::v6;
    if (sa.mode == esp::Mode::transport) version = sa.source.version();
    sa.source_selectors = random_selectors(random, version);
    sa.destination_selectors = random_selectors(random, version);
    return sa;
}

Bytes sealed_outer_packet(std::mt19937_64& random, const esp::SaParameters& sa, const InboundPacket& packet) {
    CoreSa core;
    core.spi = sa.spi;
    core.suite = sa.encryption == esp::Encryption::aes_gmac ? kernels::regs::suite::aes_gmac
                                                            : kernels::regs::suite::aes_gcm;
    core.esn = sa.esn;
    core.icv_octets = sa.encryption == esp::Encryption::aes_gcm_8    ? 8U
                      : sa.encryption == esp::Encryption::aes_gcm_12 ? 12U
                                                                     : 16U;
    const auto key = sa.key.reveal();
    core.key = to_bytes(key.first(key.size() - 4));
    core.salt = to_bytes(key.last(4));
    CorePacket inside;
    inside.sequence = packet.sequence;
    inside.iv = random();
    inside.text = packet.payload;
    append(inside.text, random_bytes(random, packet.tfc));
    const std::size_t padding = (0 - (inside.text.size() + 2)) % 4 + packet.more_padding;
    for (std::size_t i = 0; i < padding; i++) inside.text.push_back(static_cast<std::uint8_t>(i + 1));
    if (packet.bad_padding && padding > 0) inside.text[inside.text.size() - 1 - random() % padding] ^= 0x40;
    inside.text.push_back(static_cast<std::uint8_t>(padding));
    // More padding than there is text.
    if (packet.bad_padding && padding == 0) inside.text.back() = 255;
    inside.text.push_back(packet.next_header);
    Bytes esp = sealed_packet(core, inside);
    if (packet.bad_icv) esp[random() % (esp.size() - 8) + 8] ^= static_cast<std::uint8_t>(1U << random() % 8);

    Bytes datagram;
    if (sa.udp) {
        datagram.resize(net::udp_header_bytes);
        append(datagram, esp);
        net::UdpHeader udp{sa.udp->source_port, sa.udp->destination_port, 0};
        net::write_udp_header(datagram, udp, esp.size());
        if (packet.udp_checksum) {
            udp.checksum = net::udp_checksum(sa.source, sa.destination, datagram);
            net::write_udp_header(datagram, udp, esp.size());
        }
    } else {
        datagram = esp;
    }
    Bytes outer = outer_header(random, sa, packet, datagram.size());
    append(outer, datagram);
    return outer;
}

InboundPacket random_inbound_packet(std::mt19937_64& random, const esp::SaParameters& sa, std::size_t most) {
    const auto one_in = [&](std::uint64_t n) { return random() % n == 0; };
    InboundPacket packet;
    if (sa.mode == esp::Mode::tunnel) {
        auto version = sa.source_selectors[0].version();
        if (one_in(32)) version = version == net::IpVersion::v4 ? net::IpVersion::v6 : net::IpVersion::v4;
        const std::size_t least = net::header_bytes(version);
        packet.payload = random_inner_packet(random, version, least + random() % most);
        packet.next_header = version == net::IpVersion::v4 ? net::ip_protocol_ipv4 : net::ip_protocol_ipv6;
        static constexpr std::uint8_t protocols[] = {1, 6, 17, 47, 58, 132, 33, 136};
        if (version == net::IpVersion::v4 && one_in(2)) packet.payload[9] = protocols[random() % 8];
        if (version == net::IpVersion::v4 && one_in(8))
            packet.payload[7] = static_cast<std::uint8_t>(random());
        if (version == net::IpVersion::v6 && one_in(4)) packet.payload[6] = protocols[random() % 8];
        if (version == net::IpVersion::v6 && one_in(32)) packet.payload[6] = 44;
        if (one_in(4)) packet.tfc = random() % 300;
        if (one_in(32)) packet.payload[random() % 6] ^= static_cast<std::uint8_t>(1U << random() % 8);
        if (one_in(64)) packet.next_header = static_cast<std::uint8_t>(random());
    } else {
        packet.payload = random_bytes(random, random() % most);
        static constexpr std::uint8_t protocols[] = {1, 6, 17, 47, 58, 132, 33, 136, 60, 0, 59};
        packet.next_header = protocols[random() % 11];
    }
    if (one_in(32)) packet.next_header = net::ip_protocol_none;
    if (one_in(8)) packet.more_padding = 4 * (random() % 62);
    packet.bad_padding = one_in(24);
    packet.bad_icv = one_in(16);
    packet.traffic_class = static_cast<std::uint8_t>(random());
    if (one_in(6)) packet.header_octets = sa.source.is_v4() ? 4 * (random() % 11) : 8 * (1 + random() % 2);
    packet.udp_checksum = one_in(2);
    return packet;
}

}  // namespace keyline::test
