// SAs of every kind that the card takes, and packets for them.
#pragma once

#include "tests/unit/esp/esp_support.h"

namespace keyline::card::test {

using namespace keyline::esp::test;
using esp::Direction;

template <typename T, std::size_t Count>
T one_of(std::mt19937_64& random, const T (&values)[Count]) {
    return values[random() % Count];
}

inline net::IpVersion random_version(std::mt19937_64& random) {
    return one_of(random, versions);
}

// Both ends of an SA that the card takes.
struct Ends {
    esp::SaParameters outbound;
    esp::SaParameters inbound;
};
inline Ends random_ends(std::mt19937_64& random, std::uint32_t spi) {
    static constexpr esp::Encryption ciphers[] = {esp::Encryption::aes_gcm_16, esp::Encryption::aes_gcm_12,
                                                  esp::Encryption::aes_gcm_8, esp::Encryption::aes_gmac};
    Tunnel tunnel(static_cast<unsigned>(128 + 64 * (random() % 3)));
    tunnel.keying_material = random_bytes(random, tunnel.keying_material.size());
    tunnel.spi = spi;
    tunnel.outer = random_version(random);
    tunnel.esn = random() % 2 == 0;
    tunnel.mode = random() % 3 == 0 ? esp::Mode::transport : esp::Mode::tunnel;
    tunnel.replay_window = static_cast<std::uint32_t>(32 * (random() % 33));
    tunnel.first_sequence = 1 + random() % 1000;
    if (random() % 2 == 0)
        tunnel.udp = esp::UdpEncapsulation{static_cast<std::uint16_t>(1024 + random() % 1000), 4500};
    if (tunnel.mode == esp::Mode::transport)
        tunnel.sources = tunnel.destinations = selectors({"0.0.0.0/0", "::/0"});
    else if (random() % 2 == 0)  // one range on each side, which the card compares
        tunnel.sources = selectors({"10.1.0.0/16"}),
        tunnel.destinations = selectors({"10.2.0.0/16[udp/2000]"});
    Ends ends{tunnel.parameters(Direction::outbound), tunnel.parameters(Direction::inbound)};
    ends.outbound.encryption = ends.inbound.encryption = one_of(random, ciphers);
    ends.outbound.copying.df = random() % 2 == 0;
    ends.outbound.copying.ecn = ends.inbound.copying.ecn = random() % 2 == 0;
    if (random() % 3 == 0) ends.outbound.copying.dscp = ends.inbound.copying.dscp = esp::CopyDscp::yes;
    if (random() % 3 == 0 && tunnel.mode == esp::Mode::tunnel)
        ends.outbound.tfc_padding = static_cast<std::uint32_t>(random() % 1500);
    return ends;
}

inline Bytes random_packet(std::mt19937_64& random, const esp::SaTerms& sa) {
    const Bytes payload = random_bytes(random, random() % (random() % 10 == 0 ? 9000 : 300));
    const bool is_transport = sa.mode == esp::Mode::transport;
    const auto version = is_transport ? sa.source.version() : random_version(random);
    Bytes packet = inner_packet(version, payload, static_cast<std::uint8_t>(random()), random() % 2 == 0);
    if (!is_transport) return packet;
    // Transport mode: the addresses are the SA's own.
    const auto at = version == net::IpVersion::v4 ? 12 : 8;
    auto octets = to_bytes(sa.source.bytes());
    append(octets, sa.destination.bytes());
    std::copy(octets.begin(), octets.end(), packet.begin() + at);
    if (version == net::IpVersion::v4) net::update_ipv4_checksum(packet);
    return packet;
}

// Every device counts identifications for itself.
inline void take_identification(Bytes& packet, const Bytes& from, const esp::SaTerms& sa) {
    const auto outer = net::inspect(from);
    if (!outer || sa.mode == esp::Mode::transport || outer->version == net::IpVersion::v6) return;
    if (outer->dont_fragment || packet.size() < net::ipv4_header_bytes) return;
    std::copy_n(from.begin() + 4, 2, packet.begin() + 4);
    net::update_ipv4_checksum(packet);
}

}  // namespace keyline::card::test
