// Packets and SAs for benchmarks of ESP devices.
#pragma once

#include <stdexcept>

#include "host/esp/esp_device.h"
#include "sim/example_traffic.h"

namespace keyline::bench {

template <typename T>
T expect(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    return std::move(*result);
}

inline net::IpAddress address(const char* text) {
    return *net::IpAddress::parse(text);
}

inline Bytes inner_packet(std::size_t size) {
    return sim::example_packet(size);
}

inline esp::SaParameters parameters(esp::Direction direction, unsigned key_bits, std::size_t number = 0) {
    return sim::example_sa(direction, key_bits, number);
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
