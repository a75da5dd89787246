#include "sim/host_memory.h"

#include <algorithm>
#include <cstring>

namespace keyline::sim {

std::shared_ptr<std::vector<std::uint8_t>> HostMemory::map(std::size_t size, std::uint64_t& address) {
    const std::size_t pages = (size + page - 1) / page * page;
    if (size == 0 || pages > capacity_ - used_) return nullptr;
    used_ += pages;
    address = next_;
    next_ += pages + page;
    return regions_[address] = std::make_shared<std::vector<std::uint8_t>>(pages, std::uint8_t{0});
}

void HostMemory::unmap(std::uint64_t address) {
    const auto region = regions_.find(address);
    if (region == regions_.end()) return;
    used_ -= region->second->size();
    regions_.erase(region);
}

std::uint8_t* HostMemory::find(std::uint64_t address) {
    auto region = regions_.upper_bound(address);
    if (region != regions_.begin()) {
        --region;
        const std::uint64_t offset = address - region->first;
        if (address % beat == 0 && offset + beat <= region->second->size())
            return region->second->data() + offset;
    }
    stray_accesses_++;
    return nullptr;
}

bool HostMemory::fails(FaultKind kind) {
    if (!faults_) return fail_all_;
    const bool spoilt = faults_->strikes(kind);
    return fail_all_ || spoilt || !faults_->has_power();
}

bool HostMemory::read(std::uint64_t address, std::span<std::uint8_t, beat> data) {
    const std::uint8_t* memory = fails(FaultKind::dma_read_error) ? nullptr : find(address);
    if (memory == nullptr) {
        std::fill(data.begin(), data.end(), std::uint8_t{0xFF});
        return false;
    }
    std::memcpy(data.data(), memory, beat);
    return true;
}

bool HostMemory::write(std::uint64_t address, std::span<const std::uint8_t, beat> data,
                       std::uint64_t strobes) {
    if (faults_) faults_->see_write(data, strobes);
    std::uint8_t* memory = fails(FaultKind::dma_write_error) ? nullptr : find(address);
    if (memory == nullptr) return false;
    for (unsigned i = 0; i < beat; i++)
        if (((strobes >> i) & 1) != 0) memory[i] = data[i];
    return true;
}

}  // namespace keyline::sim
