#include "sim/qemu/guest_memory.h"

#include <cstring>

#include <sys/mman.h>

namespace keyline::sim {

void GuestMemory::clear() {
    for (const Region& region : regions_) ::munmap(region.octets.data(), region.octets.size());
    regions_.clear();
}

Result<void> GuestMemory::map(const SyncMemory& memory) {
    clear();
    for (const MemoryFile& file : memory.files) {
        void* mapped = ::mmap(nullptr, file.size, PROT_READ | PROT_WRITE, MAP_SHARED, file.file.get(),
                              static_cast<off_t>(file.offset));
        if (mapped == MAP_FAILED) return fail("guest memory: mmap: " + error_text(errno));
        regions_.push_back({file.guest_address, {static_cast<std::uint8_t*>(mapped), file.size}});
    }
    return {};
}

std::span<std::uint8_t> GuestMemory::at(std::uint64_t guest_address, std::size_t size) const {
    for (const Region& region : regions_) {
        const std::uint64_t offset = guest_address - region.guest_address;
        if (guest_address >= region.guest_address && offset < region.octets.size() &&
            size <= region.octets.size() - offset)
            return region.octets.subspan(offset, size);
    }
    return {};
}

std::uint64_t GuestMemory::read64(std::uint64_t guest_address) const {
    std::uint64_t value = UINT64_MAX;
    const auto octets = at(guest_address, sizeof value);
    if (!octets.empty()) std::memcpy(&value, octets.data(), sizeof value);
    return value;
}

}  // namespace keyline::sim
