// Which addresses a card's DMA uses behind the IOMMU (IOVAs). They are nobody's memory: any number will do
// that the IOMMU can translate and the card can say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace keyline::vfio {

struct IovaRange {
    std::uint64_t first = 0;
    std::uint64_t last = 0;  // inclusive, as the kernel says it
    bool operator==(const IovaRange&) const = default;
};

class IovaAllocator {
  public:
    static constexpr std::uint64_t page = 4096;

    // `ranges`: what the IOMMU translates, in any order. Of them only addresses of up to `address_bits` bits
    // (1 to 64) are given, and never page 0: a card that forgets to set an address must meet a fault.
    // `capacity`: octets that are out at once, at most.
    IovaAllocator(const std::vector<IovaRange>& ranges, unsigned address_bits, std::uint64_t capacity);

    // A page-aligned region of `size` octets, rounded up to pages, and a page behind it that nobody gets.
    // Addresses that were freed come back last, so that a late write of the card meets a fault and no new
    // buffer. Nothing when the capacity or the addresses are spent, or `size` is 0.
    std::optional<std::uint64_t> allocate(std::size_t size);
    void free(std::uint64_t address);

    std::uint64_t used() const { return used_; }

  private:
    std::optional<std::uint64_t> find(std::uint64_t from, std::uint64_t to, std::uint64_t size) const;

    std::vector<IovaRange> ranges_;                   // sorted, apart, whole pages
    std::map<std::uint64_t, std::uint64_t> regions_;  // address and size, out at present
    std::uint64_t capacity_;
    std::uint64_t used_ = 0;
    std::uint64_t next_ = 0;  // where the search begins
};

}  // namespace keyline::vfio
