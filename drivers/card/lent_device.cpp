#include "drivers/card/lent_device.h"

namespace keyline::card {

Result<esp::SaHandle> LentDevice::add_sa(esp::SaParameters parameters) {
    auto handle = device_.add_sa(std::move(parameters));
    if (handle) sas_.insert(static_cast<std::uint64_t>(*handle));
    return handle;
}

void LentDevice::poll(std::vector<esp::Completion>& completions, std::vector<esp::SaEvent>& events) {
    std::vector<esp::Completion> finished;
    std::vector<esp::SaEvent> happened;
    device_.poll(finished, happened);
    for (auto& completion : finished) {
        if (completion.cookie != cookie) {
            owners_completions.push_back(std::move(completion));
            continue;
        }
        outstanding_--;
        completion.cookie = 0;
        completions.push_back(std::move(completion));
    }
    for (const auto& event : happened)
        (sas_.contains(static_cast<std::uint64_t>(event.sa)) ? events : owners_events).push_back(event);
}

}  // namespace keyline::card
