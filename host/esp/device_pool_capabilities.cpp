#include "host/esp/device_pool_capabilities.h"

#include <algorithm>

#include <fmt/format.h>

namespace keyline::esp {

namespace {

constexpr auto abilities = {&Capabilities::esn,
                            &Capabilities::tunnel,
                            &Capabilities::transport,
                            &Capabilities::transport_in_udp,
                            &Capabilities::without_replay_check,
                            &Capabilities::tfc_padding,
                            &Capabilities::bundles};

bool has(const Capabilities& device, const SupportedTransform& transform) {
    return std::find(device.transforms.begin(), device.transforms.end(), transform) !=
           device.transforms.end();
}

}  // namespace

bool is_as_good(const Capabilities& now, const Capabilities& before, const Capabilities& promised) {
    return now.max_sas == before.max_sas && now.max_packet_bytes >= promised.max_packet_bytes &&
           now.max_replay_window >= promised.max_replay_window &&
           std::all_of(abilities.begin(), abilities.end(),
                       [&](auto can) { return now.*can || !(promised.*can); }) &&
           std::all_of(promised.transforms.begin(), promised.transforms.end(),
                       [&](const auto& transform) { return has(now, transform); });
}

Capabilities common_capabilities(const std::vector<DevicePool::Member>& members) {
    Capabilities all = members.front().device->capabilities();
    for (std::size_t i = 1; i < members.size(); i++) {
        const auto& one = members[i].device->capabilities();
        all.max_sas = all.max_sas == 0 || one.max_sas == 0 ? 0 : all.max_sas + one.max_sas;
        all.max_packet_bytes = std::min(all.max_packet_bytes, one.max_packet_bytes);
        all.max_replay_window = std::min(all.max_replay_window, one.max_replay_window);
        for (const auto can : abilities) all.*can = all.*can && one.*can;
        std::erase_if(all.transforms, [&](const auto& transform) { return !has(one, transform); });
    }
    if (members.size() > 1) all.description = fmt::format("{} cards; {}", members.size(), all.description);
    return all;
}

}  // namespace keyline::esp
