#include "host/esp/packet_counters.h"

namespace keyline::esp {

void PacketCounters::count(Direction direction, PacketStatus status, std::size_t inner_bytes) {
    auto& counters = directions_[static_cast<std::size_t>(direction)];
    counters.packets[static_cast<std::size_t>(status)]++;
    if (status == PacketStatus::ok) counters.bytes += inner_bytes;
}

Statistics PacketCounters::list() const {
    Statistics list;
    for (const auto direction : {Direction::outbound, Direction::inbound}) {
        const std::string prefix = direction == Direction::outbound ? "outbound." : "inbound.";
        const auto& counters = directions_[static_cast<std::size_t>(direction)];
        for (std::size_t status = 0; status < packet_status_count; status++)
            list.emplace_back(prefix + to_string(static_cast<PacketStatus>(status)),
                              counters.packets[status]);
        list.emplace_back(prefix + "bytes", counters.bytes);
    }
    return list;
}

}  // namespace keyline::esp
