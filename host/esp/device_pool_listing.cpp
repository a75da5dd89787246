// What a DevicePool tells people: its cards, sums of what they count, and whether any is left.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "host/esp/device_pool.h"

namespace keyline::esp {

DevicePool::MemberState DevicePool::state(std::size_t member) const {
    const auto& device = members_.at(member);
    return {device.place.kind, device.place.address, device.death, device.is_away,
            device.count,      device.packets,       device.lost};
}

namespace {

void add(Statistics& sums, const std::string& name, std::uint64_t value) {
    const auto found =
        std::find_if(sums.begin(), sums.end(), [&](const auto& entry) { return entry.first == name; });
    if (found == sums.end())
        sums.emplace_back(name, value);
    else
        found->second += value;
}

std::uint64_t value_of(const Statistics& list, const std::string& name) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.first == name; });
    return found == list.end() ? 0 : found->second;
}

// An average is no sum: it is weighed by the packets that it is about.
constexpr std::string_view average = "cycles_per_packet";

}  // namespace

Statistics DevicePool::statistics() {
    std::vector<Statistics> all;
    for (auto& device : members_) all.push_back(device.place.device->statistics());
    Statistics sums;
    for (const auto& list : all)
        for (const auto& [name, value] : list) {
            const bool is_average = name.ends_with(average);
            const auto prefix = name.substr(0, name.size() - (is_average ? average.size() : 0));
            add(sums, name, is_average ? value * value_of(list, prefix + "packets") : value);
        }
    if (is_alone()) {
        sums = std::move(all.front());
    } else {
        for (auto& [name, value] : sums)
            if (name.ends_with(average))
                value /= std::max<std::uint64_t>(
                    1, value_of(sums, name.substr(0, name.size() - average.size()) + "packets"));
    }
    for (const auto& [name, value] : own_.list())
        if (value != 0) add(sums, name, value);
    if (is_alone()) return sums;
    add(sums, "cards", members_.size());
    add(sums, "cards_failed", members_.size() - living());
    add(sums, "cards_taken_back", taken_back_);
    add(sums, "sas_moved", moved_);
    add(sums, "sas_stopped", stopped_);
    return sums;
}

Result<void> DevicePool::health() {
    look_at_all();
    if (living() != 0) return {};
    if (is_alone()) return fail(members_.front().death);
    std::string why = "no card is left";
    for (std::size_t i = 0; i < members_.size(); i++)
        why += fmt::format("{}card {}: {}", i == 0 ? ": " : "; ", i, members_[i].death);
    return fail(why);
}

}  // namespace keyline::esp
