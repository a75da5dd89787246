#include "sim/qemu/vtd_tables.h"

namespace keyline::sim {

namespace {

// Registers (section 10.4), at the address where QEMU has them.
constexpr std::uint64_t registers_base = 0xFED90000;
constexpr std::uint64_t global_status = registers_base + 0x1C;
constexpr std::uint64_t root_table_address = registers_base + 0x20;
constexpr std::uint64_t remapping_table_address = registers_base + 0xB8;
constexpr std::uint32_t translation_enabled = 1U << 31;
constexpr std::uint32_t remapping_enabled = 1U << 25;

constexpr std::uint64_t page_mask = 0x000F'FFFF'FFFF'F000;
constexpr std::uint64_t present = 1;

constexpr std::uint64_t bits(std::uint64_t value, unsigned low, unsigned width) {
    return value >> low & ((std::uint64_t{1} << width) - 1);
}

}  // namespace

bool VtdTables::know() {
    if (is_known_) return true;
    const auto status = registers_.read32(global_status);
    const auto root = registers_.read64(root_table_address);
    const auto remapping = registers_.read64(remapping_table_address);
    if (!status || !root || !remapping) return false;
    global_status_ = static_cast<std::uint32_t>(*status);
    root_table_ = *root;
    remapping_table_ = *remapping;
    is_known_ = (global_status_ & translation_enabled) != 0;  // else it is looked at again
    return true;
}

std::optional<std::uint64_t> VtdTables::translate(std::uint64_t address, bool is_write) {
    if (!know()) return std::nullopt;
    if ((global_status_ & translation_enabled) == 0) return address;
    const auto found = walk(address, is_write);
    if (!found) faults_++;
    return found;
}

std::optional<std::uint64_t> VtdTables::walk(std::uint64_t address, bool is_write) const {
    // Entries of root and context table have 16 octets (sections 9.1 and 9.3).
    const std::uint64_t root = memory_.read64((root_table_ & page_mask) + bits(requester_, 8, 8) * 16);
    if ((root & present) == 0) return std::nullopt;
    const std::uint64_t context = (root & page_mask) + bits(requester_, 0, 8) * 16;
    const std::uint64_t low = memory_.read64(context);
    const std::uint64_t high = memory_.read64(context + 8);
    if ((low & present) == 0) return std::nullopt;
    constexpr std::uint64_t pass_through = 2;
    if (bits(low, 2, 2) == pass_through) return address;
    const auto levels = static_cast<unsigned>(bits(high, 0, 3)) + 2;  // 1: 39 bits in three levels
    if (levels < 3 || levels > 4 || address >> (12 + 9 * levels) != 0) return std::nullopt;
    std::uint64_t table = low & page_mask;
    for (unsigned level = levels; level >= 1; level--) {
        const unsigned shift = 12 + 9 * (level - 1);
        const std::uint64_t entry = memory_.read64(table + bits(address, shift, 9) * 8);
        if ((entry & (is_write ? 2U : 1U)) == 0) return std::nullopt;
        const bool is_large = level > 1 && bits(entry, 7, 1) != 0;
        const std::uint64_t inside = (std::uint64_t{1} << shift) - 1;
        if (level == 1 || is_large) return (entry & page_mask & ~inside) | (address & inside);
        table = entry & page_mask;
    }
    return std::nullopt;
}

std::optional<MsiMessage> VtdTables::remap(const MsiMessage& message) {
    if (!know()) return std::nullopt;
    if ((global_status_ & remapping_enabled) == 0) return message;
    if (bits(message.address, 4, 1) == 0) return std::nullopt;  // not in remappable format (section 5.1.2.2)
    std::uint64_t index = bits(message.address, 5, 15) | bits(message.address, 2, 1) << 15;
    if (bits(message.address, 3, 1) != 0) index += message.data & 0xFFFF;
    if (index >> (bits(remapping_table_, 0, 4) + 1) != 0) return std::nullopt;
    const std::uint64_t entry = memory_.read64((remapping_table_ & page_mask) + index * 16);
    if ((entry & present) == 0) return std::nullopt;
    const std::uint64_t redirection = bits(entry, 3, 1);
    const std::uint64_t destination_mode = bits(entry, 2, 1);
    const std::uint64_t destination = bits(entry, 40, 8);  // xAPIC
    return MsiMessage{
        0xFEE00000 | destination << 12 | redirection << 3 | destination_mode << 2,
        static_cast<std::uint32_t>(bits(entry, 16, 8) | bits(entry, 5, 3) << 8 | bits(entry, 4, 1) << 15)};
}

}  // namespace keyline::sim
