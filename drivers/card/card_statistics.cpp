#include <algorithm>

#include "drivers/card/card_device.h"
#include "drivers/card/status.h"

namespace keyline::card {

namespace {

std::uint64_t value_of(const esp::Statistics& list, const std::string& name) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.first == name; });
    return found == list.end() ? 0 : found->second;
}

// Of a packet that went into the pipeline, whatever became of it.
std::uint64_t cycles_per_packet(const esp::Statistics& registers, const std::string& prefix) {
    std::uint64_t packets = value_of(registers, prefix + "packets");
    for (std::uint32_t status = 1; status < regs::status_count; status++)
        if (const auto code = static_cast<regs::Status>(status);
            code != regs::Status::dma_error && code != regs::Status::bad_descriptor)
            packets += value_of(registers, prefix + to_string(code));
    return packets == 0 ? 0 : value_of(registers, prefix + "cycles") / packets;
}

}  // namespace

esp::Statistics CardDevice::statistics() {
    if (auto read = card_->statistics(); read.size() == baseline_.size()) {
        for (std::size_t i = 0; i < read.size(); i++)
            read[i].second -= std::min(read[i].second, baseline_[i].second);
        registers_ = std::move(read);
    }
    esp::Statistics list = registers_;
    for (const char* prefix : {"out_", "in_"})
        if (!list.empty())
            list.emplace_back(std::string(prefix) + "cycles_per_packet",
                              cycles_per_packet(registers_, prefix));
    for (auto& [name, value] : counters_.list()) list.emplace_back(std::move(name), value);
    list.emplace_back("inbound.bad_icv_bursts", bad_icv_bursts_);
    list.emplace_back("damaged_sas", damaged_sas_);
    if (network_)
        for (auto& entry : network_->statistics()) list.push_back(std::move(entry));
    return list;
}

}  // namespace keyline::card
