// Finds the function that the card is.
#pragma once

#include <optional>
#include <string_view>

#include "drivers/vfio/device_ids.h"
#include "drivers/vfio/pci_function.h"

namespace keyline::vfio {

struct FoundCard {
    PciFunction function;
    DeviceId id;
};

// Every function whose IDs are in the table, by address.
std::vector<FoundCard> find_cards(const PciBus& bus, const DeviceIds& ids);

// Those of them that are bound to vfio-pci and that VFIO can take (check_ready).
std::vector<FoundCard> bound_cards(const PciBus& bus, const DeviceIds& ids);

// The function of this name, which must be in the table; without a name the only one that is. The error lists
// what there is.
Result<FoundCard> choose_card(const PciBus& bus, const DeviceIds& ids, std::optional<std::string_view> name);

}  // namespace keyline::vfio
