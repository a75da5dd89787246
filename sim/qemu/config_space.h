// Configuration space of the card's PCIe function: a type 0 header, PCI Express with function level reset,
// and MSI-X with one vector (PCI Express Base Specification 4.0, sections 7.5.1, 7.5.3, 7.7.2). The registers
// are BAR 0, the MSI-X table BAR 1.
#pragma once

#include <array>
#include <cstdint>

namespace keyline::sim {

class ConfigSpace {
  public:
    static constexpr std::uint32_t register_bar_bytes = 0x10000;
    static constexpr std::uint32_t msix_bar_bytes = 0x1000;

    ConfigSpace();

    // `size`: 1, 2 or 4.
    std::uint32_t read(std::uint32_t offset, unsigned size) const;
    // True when that was the order to reset the function.
    bool write(std::uint32_t offset, unsigned size, std::uint32_t value);
    // As after a reset: what was written is gone.
    void reset();

    bool masters_bus() const;
    bool msix_enabled() const;
    bool msix_masked() const;
    // Of BAR 0 or 1; 0 while nobody set it.
    std::uint32_t bar(unsigned number) const;

  private:
    void set(std::uint32_t offset, unsigned size, std::uint32_t value, std::uint32_t writable = 0);

    std::array<std::uint8_t, 256> initial_{};
    std::array<std::uint8_t, 256> writable_{};  // bit by bit
    std::array<std::uint8_t, 256> octets_{};
};

}  // namespace keyline::sim
