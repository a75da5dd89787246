// Which PCIe functions may be a Keyline card, and where their registers are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "host/base/result.h"

namespace keyline::vfio {

// The IDs alone prove nothing: an FPGA has what its PCIe core was built with. What is behind them must say
// regs::card_id before the driver believes in a card.
struct DeviceId {
    std::uint16_t vendor = 0;
    std::uint16_t device = 0;
    unsigned bar = 0;          // the register map of hw/regs lies in this BAR
    std::uint64_t offset = 0;  // and begins there, a multiple of 4 KiB
    std::string name;
    bool operator==(const DeviceId&) const = default;
};

class DeviceIds {
  public:
    // What is known from the factory.
    static const DeviceIds& builtin();
    // The first that fits: what was added last goes before the rest.
    const DeviceId* find(std::uint16_t vendor, std::uint16_t device) const;
    void add(DeviceId id) { ids_.insert(ids_.begin(), std::move(id)); }
    const std::vector<DeviceId>& all() const { return ids_; }

  private:
    std::vector<DeviceId> ids_;
};

// "VENDOR:DEVICE[,bar=N][,offset=N]", IDs in hexadecimal as lspci -n has them, e.g. "10ee:903f,bar=2".
Result<DeviceId> parse_device_id(std::string_view text);

}  // namespace keyline::vfio
