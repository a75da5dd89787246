// Host memory as a card on a bus with an IOMMU sees it: only what the driver allocated is there, everything
// else answers with an error and is counted.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "sim/faults.h"

namespace keyline::sim {

class HostMemory {
  public:
    static constexpr std::size_t page = 4096;
    static constexpr std::size_t beat = 64;  // 512-bit data bus

    explicit HostMemory(std::size_t capacity) : capacity_(capacity) {}

    // A zeroed, page-aligned region at a device address that was never used before, with an unmapped page
    // behind it. Nothing when the capacity is spent.
    std::shared_ptr<std::vector<std::uint8_t>> map(std::size_t size, std::uint64_t& address);
    void unmap(std::uint64_t address);

    // One beat at a multiple of 64. False: an error response; reads then give no memory content.
    bool read(std::uint64_t address, std::span<std::uint8_t, beat> data);
    bool write(std::uint64_t address, std::span<const std::uint8_t, beat> data, std::uint64_t strobes);

    // From now on every access fails (until set back): the bus or the IOMMU lost the card.
    void fail_all(bool on) { fail_all_ = on; }
    // Errors of single beats, and none at all for a card without power. Nothing: no faults.
    void inject(std::shared_ptr<FaultInjector> faults) { faults_ = std::move(faults); }
    // Accesses to memory that was not allocated.
    std::uint64_t stray_accesses() const { return stray_accesses_; }

  private:
    std::uint8_t* find(std::uint64_t address);
    bool fails(FaultKind kind);

    std::size_t capacity_;
    std::size_t used_ = 0;
    std::uint64_t next_ = 0x7'4000'0000;  // above 4 GiB: a card that drops high address bits is found out
    std::map<std::uint64_t, std::shared_ptr<std::vector<std::uint8_t>>> regions_;
    bool fail_all_ = false;
    std::shared_ptr<FaultInjector> faults_;
    std::uint64_t stray_accesses_ = 0;
};

}  // namespace keyline::sim
