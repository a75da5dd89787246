// The memory of a QEMU guest, mapped here.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "sim/qemu/proxy_link.h"

namespace keyline::sim {

class GuestMemory {
  public:
    GuestMemory() = default;
    GuestMemory(const GuestMemory&) = delete;
    GuestMemory& operator=(const GuestMemory&) = delete;
    ~GuestMemory() { clear(); }

    // Instead of what was there before.
    Result<void> map(const SyncMemory& memory);
    // Empty where there is no memory, or not `size` octets of it.
    std::span<std::uint8_t> at(std::uint64_t guest_address, std::size_t size) const;
    // Little-endian; all ones where there is no memory.
    std::uint64_t read64(std::uint64_t guest_address) const;

  private:
    struct Region {
        std::uint64_t guest_address = 0;
        std::span<std::uint8_t> octets;
    };
    void clear();

    std::vector<Region> regions_;
};

}  // namespace keyline::sim
