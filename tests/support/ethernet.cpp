#include "tests/support/ethernet.h"

#include <algorithm>

#include "host/net/headers.h"
#include "tests/support/random.h"

namespace keyline::test {
namespace {

constexpr std::size_t address_octets = 6;
constexpr std::size_t min_frame = 60;
constexpr std::uint16_t type_vlan = 0x8100;  // IEEE 802.1Q
constexpr std::uint16_t type_ipv4 = 0x0800;
constexpr std::uint16_t type_ipv6 = 0x86DD;
constexpr std::uint8_t protocol_udp = 17;
constexpr std::uint8_t protocol_esp = 50;
constexpr std::uint16_t nat_port = 4500;  // RFC 3948
constexpr std::size_t v4_octets = 20;
constexpr std::size_t v6_octets = 40;
constexpr std::size_t udp_octets = 8;
constexpr std::size_t esp_header = 8;  // SPI and sequence number

// Octets behind the end of a frame read as zero.
struct Reader {
    ByteView octets;
    std::uint8_t at(std::size_t where) const {
        return where < octets.size() ? octets[where] : std::uint8_t{0};
    }
    std::uint16_t word(std::size_t where) const {
        return static_cast<std::uint16_t>(at(where) << 8 | at(where + 1));
    }
};

// ESP (RFC 4303), or ESP in UDP (RFC 3948 section 2.1: neither IKE's marker nor a keepalive), of `size`
// octets behind the IP header.
bool is_esp(std::uint8_t protocol, const Reader& upper, std::size_t size) {
    if (protocol == protocol_esp) return size >= esp_header;
    return protocol == protocol_udp && upper.word(2) == nat_port && upper.word(4) == size &&
           size >= udp_octets + esp_header && (upper.word(8) != 0 || upper.word(10) != 0);
}

// Octets of the packet if it is one for the pipeline.
std::optional<std::size_t> esp_packet(std::uint16_t type, const Reader& packet, ByteView rest) {
    if (type == type_ipv4 && packet.at(0) == 0x45) {
        Bytes header(v4_octets, 0);
        for (std::size_t i = 0; i < v4_octets; i++) header[i] = packet.at(i);
        const bool is_fragment = (packet.word(6) & 0x3FFF) != 0;
        const std::size_t total = packet.word(2);
        if (is_fragment || total < v4_octets || !net::ipv4_checksum_ok(header)) return std::nullopt;
        const Reader upper{rest.subspan(std::min(v4_octets, rest.size()))};
        if (is_esp(packet.at(9), upper, total - v4_octets)) return total;
    }
    if (type == type_ipv6 && packet.at(0) >> 4 == 6) {
        const std::size_t size = packet.word(4);
        const Reader upper{rest.subspan(std::min(v6_octets, rest.size()))};
        if (is_esp(packet.at(6), upper, size)) return v6_octets + size;
    }
    return std::nullopt;
}

void put_word(Bytes& octets, std::size_t at, std::size_t value) {
    octets[at] = static_cast<std::uint8_t>(value >> 8);
    octets[at + 1] = static_cast<std::uint8_t>(value);
}

bool chance(std::mt19937_64& random, unsigned percent) {
    return random() % 100 < percent;
}

Bytes ip_packet(std::mt19937_64& random, bool is_v6, std::uint8_t protocol, ByteView upper) {
    Bytes packet = random_bytes(random, is_v6 ? v6_octets : v4_octets);
    if (is_v6) {
        packet[0] = static_cast<std::uint8_t>(0x60 | packet[0] % 16);
        put_word(packet, 4, upper.size());
        packet[6] = protocol;
    } else {
        packet[0] = 0x45;
        put_word(packet, 2, v4_octets + upper.size());
        put_word(packet, 6, chance(random, 50) ? 0x4000 : 0);
        packet[9] = protocol;
        net::update_ipv4_checksum(packet);
    }
    packet.insert(packet.end(), upper.begin(), upper.end());
    return packet;
}

// One thing about a packet with ESP is otherwise.
void change(std::mt19937_64& random, Bytes& packet) {
    const bool is_v6 = packet[0] >> 4 == 6;
    const std::size_t header = is_v6 ? v6_octets : v4_octets;
    const std::size_t where = random() % 8;
    switch (where) {
        case 0:  // any octet in front
            packet[random() % (header + std::min<std::size_t>(16, packet.size() - header))] ^=
                static_cast<std::uint8_t>(1U << random() % 8);
            break;
        case 1:  // shorter than it says, or longer
            put_word(packet, is_v6 ? 4 : 2, packet.size() - header + random() % 80);
            break;
        case 2:
            packet.resize(packet.size() - std::min(packet.size() - header, random() % 60));
            break;
        case 3:  // IKE, or whatever else is on that port
            std::fill_n(packet.begin() + static_cast<std::ptrdiff_t>(header + udp_octets),
                        std::min<std::size_t>(4, packet.size() - header - udp_octets), std::uint8_t{0});
            break;
        case 4:
            packet[is_v6 ? 6 : 9] = static_cast<std::uint8_t>(random() % 64);
            break;
        case 5:
            if (!is_v6) put_word(packet, 6, random() % 0x10000);
            break;
        case 6:
            if (!is_v6) packet[0] = static_cast<std::uint8_t>(0x44 + random() % 4);
            break;
        default:
            put_word(packet, header + 2 + 2 * (random() % 2), random() % 0x10000);
            break;
    }
    if (!is_v6 && packet[0] == 0x45 && chance(random, 80)) net::update_ipv4_checksum(packet);
}

std::size_t random_size(std::mt19937_64& random) {
    if (chance(random, 4)) return 1500 + random() % 8300;
    return chance(random, 50) ? random() % 120 : random() % 1500;
}

}  // namespace

Judged judge_frame(ByteView frame, bool spoilt, const Mac& own, bool is_promiscuous) {
    constexpr std::size_t plain_header = 2 * address_octets + 2;
    const Reader reader{frame};
    const bool is_tagged = reader.word(2 * address_octets) == type_vlan;
    const std::size_t header = plain_header + (is_tagged ? 4 : 0);
    const bool is_group = (reader.at(0) & 1) != 0;
    const bool is_mine =
        is_promiscuous ||
        std::equal(own.begin(), own.end(), frame.begin(),
                   frame.begin() + static_cast<std::ptrdiff_t>(std::min(frame.size(), address_octets)));
    const ByteView rest = frame.subspan(std::min(header, frame.size()));
    std::optional<std::size_t> size;
    if (is_mine && !is_group) size = esp_packet(reader.word(header - 2), Reader{rest}, rest);
    if (spoilt || frame.size() < plain_header || (size && *size > rest.size())) return {Fate::bad, {}};
    if (frame.size() > max_frame_octets) return {Fate::too_long, {}};
    if (size)
        return {Fate::to_pipeline, Bytes(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(*size))};
    if (is_mine || is_group) return {Fate::to_host, Bytes(frame.begin(), frame.end())};
    return {Fate::not_ours, {}};
}

Bytes ethernet_frame(const Mac& destination, const Mac& source, std::optional<std::uint16_t> tag,
                     ByteView packet) {
    Bytes frame(destination.begin(), destination.end());
    frame.insert(frame.end(), source.begin(), source.end());
    const auto put = [&](std::uint16_t word) {
        frame.push_back(static_cast<std::uint8_t>(word >> 8));
        frame.push_back(static_cast<std::uint8_t>(word));
    };
    if (tag) {
        put(type_vlan);
        put(*tag);
    }
    put(packet.empty() || packet[0] >> 4 == 4 ? type_ipv4 : type_ipv6);
    frame.insert(frame.end(), packet.begin(), packet.end());
    return frame;
}

Bytes padded_frame(Bytes frame) {
    frame.resize(std::max(frame.size(), min_frame));
    return frame;
}

Bytes random_esp_packet(std::mt19937_64& random, std::size_t esp_octets) {
    Bytes upper = random_bytes(random, esp_octets);
    upper[0] |= 1;  // no marker
    const bool in_udp = chance(random, 50);
    if (in_udp) {
        Bytes udp = random_bytes(random, udp_octets);
        put_word(udp, 2, nat_port);
        put_word(udp, 4, udp_octets + esp_octets);
        upper.insert(upper.begin(), udp.begin(), udp.end());
    }
    return ip_packet(random, chance(random, 50), in_udp ? protocol_udp : protocol_esp, upper);
}

RandomFrame random_frame(std::mt19937_64& random, const Mac& own) {
    Mac destination = own;
    Mac source;
    for (auto& octet : source) octet = static_cast<std::uint8_t>(random());
    if (chance(random, 20))
        for (auto& octet : destination) octet = static_cast<std::uint8_t>(random());
    if (chance(random, 5)) destination.fill(0xFF);
    std::optional<std::uint16_t> tag;
    if (chance(random, 30)) tag = static_cast<std::uint16_t>(random());
    Bytes packet = random_esp_packet(random, esp_header + random_size(random));
    if (chance(random, 40)) change(random, packet);
    RandomFrame made{ethernet_frame(destination, source, tag, packet), chance(random, 3)};
    if (chance(random, 10)) put_word(made.octets, 2 * address_octets, random() % 0x10000);
    if (chance(random, 90)) made.octets = padded_frame(std::move(made.octets));
    if (chance(random, 10)) append(made.octets, random_bytes(random, random() % 60));
    if (chance(random, 2)) made.octets.resize(1 + random() % made.octets.size());
    if (chance(random, 1)) made.octets.resize(max_frame_octets - 2 + random() % 6000);
    return made;
}

}  // namespace keyline::test
