#include "drivers/vfio/discovery.h"

#include <fmt/format.h>

namespace keyline::vfio {

std::vector<FoundCard> find_cards(const PciBus& bus, const DeviceIds& ids) {
    std::vector<FoundCard> cards;
    for (PciFunction& function : bus.list())
        if (const DeviceId* id = ids.find(function.vendor, function.device))
            cards.push_back({std::move(function), *id});
    return cards;
}

std::vector<FoundCard> bound_cards(const PciBus& bus, const DeviceIds& ids) {
    auto cards = find_cards(bus, ids);
    std::erase_if(cards, [&](const auto& card) { return !check_ready(bus, card.function); });
    return cards;
}

Result<FoundCard> choose_card(const PciBus& bus, const DeviceIds& ids, std::optional<std::string_view> name) {
    if (name) {
        const auto address = parse_pci_address(*name);
        if (!address) return tl::unexpected(address.error());
        auto function = bus.read(*address);
        if (!function) return tl::unexpected(function.error());
        if (const DeviceId* id = ids.find(function->vendor, function->device))
            return FoundCard{std::move(*function), *id};
        return fail(
            fmt::format("vfio: {} has the IDs {:04x}:{:04x}, which no Keyline card is known to have; if it "
                        "is one, say so: "
                        "--vfio-id {:04x}:{:04x}[,bar=N][,offset=N]",
                        *name, function->vendor, function->device, function->vendor, function->device));
    }
    auto cards = find_cards(bus, ids);
    if (cards.size() == 1) return std::move(cards.front());
    if (cards.empty())
        return fail(
            "vfio: no PCI function has the IDs of a Keyline card; name it with --vfio-function, and its IDs "
            "with --vfio-id (`lspci -Dn` lists both)");
    std::string names;
    for (const FoundCard& card : cards)
        names += fmt::format("{}{} ({})", names.empty() ? "" : ", ", to_string(card.function.address),
                             card.id.name);
    return fail(
        fmt::format("vfio: several PCI functions may be the card: {}; choose with --vfio-function, or "
                    "'--vfio-function all' for those that are bound to vfio-pci",
                    names));
}

}  // namespace keyline::vfio
