#include "host/daemon/traps.h"

#include <utility>

namespace keyline::daemon {

bool Traps::time_to_try(const Trap& trap, TimePoint now) const {
    if (!trap.tried) return true;
    // Whoever negotiates says how it ends. That nobody did for so long is no reason to wait for ever.
    return now - trap.last_try >= (trap.negotiating ? limits_.hold : limits_.retry);
}

Traps::Offer Traps::offer(std::uint32_t id, Bytes& packet, TimePoint now) {
    const auto found = traps_.find(id);
    if (found == traps_.end()) return {};
    auto& trap = found->second;
    Offer offer;
    offer.acquire = time_to_try(trap, now);
    if (offer.acquire) {
        trap.negotiating = trap.tried = true;
        trap.last_try = now;
    }
    const auto size = packet.size();
    offer.kept = trap.waiting.size() < limits_.packets && trap.bytes + size <= limits_.bytes &&
                 packets_ < limits_.all_packets && bytes_ + size <= limits_.all_bytes;
    if (!offer.kept) return offer;
    trap.waiting.push_back({std::move(packet), now});
    trap.bytes += size;
    bytes_ += size;
    ++packets_;
    return offer;
}

std::deque<Traps::Waiting> Traps::take(Trap& trap) {
    packets_ -= trap.waiting.size();
    bytes_ -= std::exchange(trap.bytes, 0);
    return std::exchange(trap.waiting, {});
}

std::size_t Traps::remove(std::uint32_t id) {
    const auto found = traps_.find(id);
    if (found == traps_.end()) return 0;
    const auto waited = take(found->second).size();
    traps_.erase(found);
    return waited;
}

std::vector<Bytes> Traps::succeeded(const ChildName& name) {
    std::vector<Bytes> packets;
    for (auto& [id, trap] : traps_) {
        if (trap.name != name) continue;
        trap.negotiating = false;
        for (auto& waiting : take(trap)) packets.push_back(std::move(waiting.packet));
    }
    return packets;
}

std::size_t Traps::failed(const ChildName& name) {
    std::size_t dropped = 0;
    for (auto& [id, trap] : traps_) {
        if (trap.name != name) continue;
        trap.negotiating = false;
        dropped += take(trap).size();
    }
    return dropped;
}

std::size_t Traps::expire(TimePoint now) {
    std::size_t dropped = 0;
    for (auto& [id, trap] : traps_) {
        while (!trap.waiting.empty() && now - trap.waiting.front().since >= limits_.hold) {
            const auto size = trap.waiting.front().packet.size();
            trap.bytes -= size;
            bytes_ -= size;
            --packets_;
            ++dropped;
            trap.waiting.pop_front();
        }
    }
    return dropped;
}

}  // namespace keyline::daemon
