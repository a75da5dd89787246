// Packets and SAs for benchmarks of ESP devices.
#pragma once

#include <stdexcept>

#include "host/esp/esp_device.h"
#include "host/net/headers.h"
#include "host/net/ip_packet.h"

namespace keyline::bench {

template <typename T>
T expect(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    return std::move(*result);
}

inline net::IpAddress address(const char* text) {
    return *net::IpAddress::parse(text);
}

// An IPv4 packet with UDP inside, `size` octets in all.
inline Bytes inner_packet(std::size_t size) {
    Bytes packet(size, 0x5a);
    net::IpHeader ip;
    ip.source = address("10.1.0.1");
    ip.destination = address("10.2.0.1");
    ip.protocol = net::ip_protocol_udp;
    net::write_ip_header(packet, ip, size - net::ipv4_header_bytes);
    net::write_udp_header(MutableByteView(packet).subspan(net::ipv4_header_bytes), {1000, 2000, 0},
                          size - net::ipv4_header_bytes - net::udp_header_bytes);
    return packet;
}

// The `number`th SA has an SPI of its own.
inline esp::SaParameters parameters(esp::Direction direction, unsigned key_bits, std::size_t number = 0) {
    esp::SaParameters made;
    made.direction = direction;
    made.spi = static_cast<std::uint32_t>(0x1000 + number);
    made.key_bits = key_bits;
    made.key = crypto::Secret(Bytes(key_bits / 8 + 4, 0x42));
    made.source = address("192.0.2.1");
    made.destination = address("192.0.2.2");
    made.udp = esp::UdpEncapsulation{};
    made.source_selectors = {*net::TrafficSelector::parse("10.1.0.0/16")};
    made.destination_selectors = {*net::TrafficSelector::parse("10.2.0.0/16")};
    return made;
}

// Passes `packets` through the device and gives back what came out. Throws when one of them is dropped.
template <typename Submit>
std::vector<Bytes> pass(esp::EspDevice& device, std::vector<Bytes> packets, Submit submit) {
    std::vector<Bytes> out;
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    out.reserve(packets.size());
    for (std::size_t next = 0; out.size() < packets.size();) {
        while (next < packets.size() && submit(std::move(packets[next]))) next++;
        device.poll(completions, events);
        for (auto& completion : completions) {
            if (completion.status != esp::PacketStatus::ok)
                throw std::runtime_error(std::string("a packet was dropped: ") +
                                         to_string(completion.status));
            out.push_back(std::move(completion.packet));
        }
        completions.clear();
    }
    return out;
}

}  // namespace keyline::bench
