// A PCIe function as sysfs shows it: what it is, who drives it, and what the IOMMU says about it.
#pragma once

#include <compare>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "host/base/result.h"

namespace keyline::vfio {

// DOMAIN:BUS:DEVICE.FUNCTION
struct PciAddress {
    std::uint32_t domain = 0;
    std::uint8_t bus = 0;
    std::uint8_t device = 0;                              // 0 to 31
    std::uint8_t function = 0;                            // 0 to 7
    auto operator<=>(const PciAddress&) const = default;  // NOLINT(modernize-use-nullptr): a false alarm
};

// "0000:03:00.0", or "03:00.0" in domain 0; hexadecimal, as lspci has it.
Result<PciAddress> parse_pci_address(std::string_view text);
std::string to_string(const PciAddress& address);

struct PciFunction {
    PciAddress address;
    std::uint16_t vendor = 0;
    std::uint16_t device = 0;
    std::uint32_t device_class = 0;       // 24 bits
    std::string driver;                   // empty: none is bound
    std::optional<unsigned> iommu_group;  // none: no IOMMU guards it

    bool is_bridge() const { return device_class >> 16 == 0x06; }
};

// `sysfs` is /sys; tests have another.
class PciBus {
  public:
    explicit PciBus(std::filesystem::path sysfs = "/sys") : sysfs_(std::move(sysfs)) {}

    // An error when there is no such function.
    Result<PciFunction> read(const PciAddress& address) const;
    // All of them, by address.
    std::vector<PciFunction> list() const;
    // The functions of an IOMMU group, by address.
    std::vector<PciFunction> group(unsigned number) const;

  private:
    std::filesystem::path sysfs_;
};

// The commands that give a function to vfio-pci, one a line; for a shell of root.
std::string binding_commands(const PciFunction& function);

// Whether VFIO can take it: bound to vfio-pci, in an IOMMU group, and nobody else's driver in that group. The
// error says what is in the way and the commands that help.
Result<void> check_ready(const PciBus& bus, const PciFunction& function);

}  // namespace keyline::vfio
