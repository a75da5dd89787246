#include "drivers/vfio/iova_allocator.h"

#include <algorithm>
#include <limits>

namespace keyline::vfio {

namespace {

constexpr std::uint64_t highest = std::numeric_limits<std::uint64_t>::max();

// The last address of `bits` bits.
std::uint64_t last_of(unsigned bits) {
    return bits >= 64 ? highest : (std::uint64_t{1} << bits) - 1;
}

}  // namespace

IovaAllocator::IovaAllocator(const std::vector<IovaRange>& ranges, unsigned address_bits,
                             std::uint64_t capacity)
    : capacity_(capacity) {
    // The uppermost page stays unused, so that no sum of an address and a size overflows.
    const std::uint64_t limit = std::min(last_of(address_bits), highest - page);
    for (const IovaRange& range : ranges) {
        const std::uint64_t first = std::max((range.first + page - 1) / page * page, page);
        const std::uint64_t end = (std::min(range.last, limit) + 1) / page * page;
        if (range.first <= limit && first < end) ranges_.push_back({first, end - 1});
    }
    std::ranges::sort(ranges_, {}, &IovaRange::first);
}

std::optional<std::uint64_t> IovaAllocator::allocate(std::size_t size) {
    if (size == 0 || size > capacity_ - used_) return std::nullopt;
    const std::uint64_t rounded = (std::uint64_t{size} + page - 1) / page * page;
    if (rounded > capacity_ - used_) return std::nullopt;
    auto found = find(next_, highest, rounded);
    if (!found) found = find(0, next_, rounded);
    if (!found) return std::nullopt;
    regions_.emplace(*found, rounded);
    used_ += rounded;
    next_ = *found + rounded + page;
    return found;
}

// A region that begins in [from, to) and has a free page behind it.
std::optional<std::uint64_t> IovaAllocator::find(std::uint64_t from, std::uint64_t to,
                                                 std::uint64_t size) const {
    for (const IovaRange& range : ranges_) {
        std::uint64_t at = std::max(range.first, from);
        while (at < to && at <= range.last && range.last - at >= size - 1 + page) {
            // The first region that ends (with its page) behind `at`.
            auto region = regions_.upper_bound(at);
            if (region != regions_.begin()) {
                const auto before = std::prev(region);
                if (before->first + before->second + page > at) region = before;
            }
            if (region == regions_.end() || at + size + page <= region->first) return at;
            at = region->first + region->second + page;
        }
    }
    return std::nullopt;
}

void IovaAllocator::free(std::uint64_t address) {
    const auto region = regions_.find(address);
    if (region == regions_.end()) return;
    used_ -= region->second;
    regions_.erase(region);
}

}  // namespace keyline::vfio
