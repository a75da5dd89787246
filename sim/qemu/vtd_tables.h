// What a VT-d IOMMU makes of a function's addresses and interrupts, read from the tables that the guest's
// kernel wrote for it: QEMU's proxy gives a function the guest's memory without the IOMMU in front. No cache,
// so that there is nothing to invalidate. Intel, Virtualization Technology for Directed I/O, revision 3.3:
// legacy mode (section 3.4), second-level paging (3.7), interrupt remapping (5.1).
#pragma once

#include <cstdint>
#include <optional>

#include "sim/qemu/guest_memory.h"
#include "sim/qemu/qtest_link.h"

namespace keyline::sim {

struct MsiMessage {
    std::uint64_t address = 0;
    std::uint32_t data = 0;
};

class VtdTables {
  public:
    // `requester`: bus, device and function, as TLPs have them.
    VtdTables(const GuestMemory& memory, QtestLink& registers, std::uint16_t requester)
        : memory_(memory), registers_(registers), requester_(requester) {}

    // The guest's address, or nothing: a fault.
    std::optional<std::uint64_t> translate(std::uint64_t address, bool is_write);
    // As the interrupt controller understands it (compatibility format); nothing where the remapping blocks
    // it.
    std::optional<MsiMessage> remap(const MsiMessage& message);

    // Looks at the IOMMU's registers again, which a guest sets once.
    void forget() { is_known_ = false; }
    std::uint64_t faults() const { return faults_; }

  private:
    bool know();
    std::optional<std::uint64_t> walk(std::uint64_t address, bool is_write) const;

    const GuestMemory& memory_;
    QtestLink& registers_;
    std::uint16_t requester_;
    bool is_known_ = false;
    std::uint32_t global_status_ = 0;
    std::uint64_t root_table_ = 0;
    std::uint64_t remapping_table_ = 0;
    std::uint64_t faults_ = 0;
};

}  // namespace keyline::sim
