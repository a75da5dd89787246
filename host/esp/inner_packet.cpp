#include "host/esp/inner_packet.h"

#include <algorithm>

#include "host/net/headers.h"

namespace keyline::esp {

namespace {

constexpr std::uint8_t ecn_mask = 3;
constexpr std::uint8_t not_ect = 0;
constexpr std::uint8_t ect_1 = 1;
constexpr std::uint8_t ce = 3;

bool admits(const net::TrafficSelectors& selectors, const net::IpAddress& address,
            const net::PacketInfo& packet, std::uint16_t port) {
    return std::any_of(selectors.begin(), selectors.end(), [&](const net::TrafficSelector& selector) {
        return packet.ports_known ? selector.contains(address, packet.protocol, port)
                                  : selector.contains_without_port(address, packet.protocol);
    });
}

// The checksum is adjusted, not computed anew (RFC 1624): a header that was damaged stays so.
void set_traffic_class(Bytes& packet, net::IpVersion version, std::uint8_t traffic_class) {
    if (version == net::IpVersion::v6) {
        packet[0] = static_cast<std::uint8_t>((packet[0] & 0xf0) | traffic_class >> 4);
        packet[1] = static_cast<std::uint8_t>((packet[1] & 0x0f) | (traffic_class & 0xf) << 4);
        return;
    }
    const std::uint32_t before = packet[1];
    packet[1] = traffic_class;
    std::uint32_t sum = ~(std::uint32_t{packet[10]} << 8 | packet[11]) & 0xffff;
    sum += (~before & 0xffff) + packet[1];
    while (sum >> 16 != 0) sum = (sum & 0xffff) + (sum >> 16);
    packet[10] = static_cast<std::uint8_t>(~sum >> 8);
    packet[11] = static_cast<std::uint8_t>(~sum);
}

// What the inner packet's traffic class becomes; nothing: it is to be dropped.
std::optional<std::uint8_t> combine_traffic_class(std::uint8_t inner, std::uint8_t outer,
                                                  const HeaderCopying& copying) {
    const std::uint8_t dscp = (copying.dscp_in() ? outer : inner) & static_cast<std::uint8_t>(~ecn_mask);
    std::optional<std::uint8_t> ecn = inner & ecn_mask;
    if (copying.ecn) ecn = combine_ecn(*ecn, outer & ecn_mask);
    if (!ecn) return std::nullopt;
    return static_cast<std::uint8_t>(dscp | *ecn);
}

PacketStatus check_inner(Bytes& packet, std::uint8_t next_header, std::uint8_t outer_traffic_class,
                         const net::TrafficSelectors& sources, const net::TrafficSelectors& destinations,
                         const HeaderCopying& copying) {
    if (next_header == net::ip_protocol_none) return PacketStatus::dummy;
    const auto info = net::inspect(packet);
    if (!info) return PacketStatus::malformed;
    if (next_header != (info->version == net::IpVersion::v4 ? net::ip_protocol_ipv4 : net::ip_protocol_ipv6))
        return PacketStatus::malformed;
    packet.resize(info->total_bytes);
    if (!selectors_admit(sources, destinations, *info)) return PacketStatus::selector_mismatch;
    const auto traffic_class = combine_traffic_class(info->traffic_class, outer_traffic_class, copying);
    if (!traffic_class) return PacketStatus::malformed;
    if (*traffic_class != info->traffic_class) set_traffic_class(packet, info->version, *traffic_class);
    return PacketStatus::ok;
}

}  // namespace

std::uint8_t next_header_of(net::IpVersion version) {
    return version == net::IpVersion::v4 ? net::ip_protocol_ipv4 : net::ip_protocol_ipv6;
}

std::optional<std::uint8_t> combine_ecn(std::uint8_t inner, std::uint8_t outer) {
    if (inner == not_ect) {
        if (outer == ce) return std::nullopt;
        return not_ect;
    }
    if (inner == ce || outer == ce) return ce;
    return outer == ect_1 ? ect_1 : inner;
}

bool selectors_admit(const net::TrafficSelectors& sources, const net::TrafficSelectors& destinations,
                     const net::PacketInfo& packet) {
    const bool is_icmp =
        packet.protocol == net::ip_protocol_icmp || packet.protocol == net::ip_protocol_icmpv6;
    return admits(sources, packet.source, packet, is_icmp ? packet.destination_port : packet.source_port) &&
           admits(destinations, packet.destination, packet, packet.destination_port);
}

PacketStatus accept_inner(Bytes& packet, std::uint8_t next_header, std::uint8_t outer_traffic_class,
                          const net::TrafficSelectors& sources, const net::TrafficSelectors& destinations,
                          const HeaderCopying& copying) {
    const auto status = check_inner(packet, next_header, outer_traffic_class, sources, destinations, copying);
    if (status != PacketStatus::ok) discard(packet);
    return status;
}

void discard(Bytes& packet) {
    wipe(packet);
    packet.clear();
}

}  // namespace keyline::esp
