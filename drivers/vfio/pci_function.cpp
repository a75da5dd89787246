#include "drivers/vfio/pci_function.h"

#include <algorithm>
#include <array>
#include <fstream>

#include <fmt/format.h>

#include "drivers/vfio/numbers.h"

namespace keyline::vfio {

namespace {

namespace fs = std::filesystem;

constexpr const char* our_driver = "vfio-pci";
// What VFIO lets stand in a group beside its own (drivers/vfio/vfio_main.c of Linux,
// vfio_dev_driver_allowed): they do no DMA for others.
constexpr std::array harmless_drivers{"vfio-pci", "pcieport", "pci-stub"};

// A file of one number, "0x10ee\n".
std::optional<std::uint64_t> number_in(const fs::path& file) {
    std::ifstream stream(file);
    std::string text;
    if (!(stream >> text)) return std::nullopt;
    return parse_any_number(text);
}

// The name at the end of a symbolic link; empty where there is none.
std::string link_name(const fs::path& link) {
    std::error_code error;
    const fs::path target = fs::read_symlink(link, error);
    return error ? std::string{} : target.filename().string();
}

bool is_in_the_way(const PciFunction& other) {
    return !other.driver.empty() &&
           std::ranges::find(harmless_drivers, other.driver) == harmless_drivers.end();
}

}  // namespace

Result<PciAddress> parse_pci_address(std::string_view text) {
    const auto wrong = [&] {
        return fail(fmt::format(
            "'{}' names no PCI function; it is written DOMAIN:BUS:DEVICE.FUNCTION, e.g. 0000:03:00.0 "
            "(`lspci -D` lists them)",
            text));
    };
    std::uint64_t domain = 0;
    std::string_view rest = text;
    if (std::ranges::count(text, ':') == 2) {
        const auto colon = text.find(':');
        const auto number = parse_number(text.substr(0, colon), 16, 0xFFFFFFFF);
        if (!number) return wrong();
        domain = *number;
        rest = text.substr(colon + 1);
    }
    const auto colon = rest.find(':');
    const auto dot = rest.find('.');
    if (colon == std::string_view::npos || dot == std::string_view::npos || dot < colon) return wrong();
    const auto bus = parse_number(rest.substr(0, colon), 16, 0xFF);
    const auto device = parse_number(rest.substr(colon + 1, dot - colon - 1), 16, 31);
    const auto function = parse_number(rest.substr(dot + 1), 16, 7);
    if (!bus || !device || !function) return wrong();
    return PciAddress{static_cast<std::uint32_t>(domain), static_cast<std::uint8_t>(*bus),
                      static_cast<std::uint8_t>(*device), static_cast<std::uint8_t>(*function)};
}

std::string to_string(const PciAddress& address) {
    return fmt::format("{:04x}:{:02x}:{:02x}.{:x}", address.domain, address.bus, address.device,
                       address.function);
}

Result<PciFunction> PciBus::read(const PciAddress& address) const {
    const fs::path folder = sysfs_ / "bus/pci/devices" / to_string(address);
    const auto vendor = number_in(folder / "vendor");
    const auto device = number_in(folder / "device");
    const auto device_class = number_in(folder / "class");
    if (!vendor || !device || !device_class)
        return fail(fmt::format("there is no PCI function {} (`lspci -D` lists them)", to_string(address)));
    PciFunction function{address,
                         static_cast<std::uint16_t>(*vendor),
                         static_cast<std::uint16_t>(*device),
                         static_cast<std::uint32_t>(*device_class),
                         link_name(folder / "driver"),
                         std::nullopt};
    if (const auto group = parse_number(link_name(folder / "iommu_group"), 10, UINT32_MAX))
        function.iommu_group = static_cast<unsigned>(*group);
    return function;
}

std::vector<PciFunction> PciBus::list() const {
    std::vector<PciFunction> functions;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(sysfs_ / "bus/pci/devices", error)) {
        const auto address = parse_pci_address(entry.path().filename().string());
        if (!address) continue;
        if (auto function = read(*address)) functions.push_back(std::move(*function));
    }
    std::ranges::sort(functions, {}, &PciFunction::address);
    return functions;
}

std::vector<PciFunction> PciBus::group(unsigned number) const {
    auto functions = list();
    std::erase_if(functions, [&](const PciFunction& function) { return function.iommu_group != number; });
    return functions;
}

std::string binding_commands(const PciFunction& function) {
    const std::string name = to_string(function.address);
    const std::string folder = "/sys/bus/pci/devices/" + name;
    std::string commands = fmt::format("modprobe vfio-pci\necho vfio-pci > {}/driver_override\n", folder);
    if (!function.driver.empty()) commands += fmt::format("echo {} > {}/driver/unbind\n", name, folder);
    return commands + fmt::format("echo {} > /sys/bus/pci/drivers_probe\n", name);
}

Result<void> check_ready(const PciBus& bus, const PciFunction& function) {
    const std::string name = to_string(function.address);
    if (!function.iommu_group)
        return fail(fmt::format(
            "vfio: {} is in no IOMMU group: the kernel has no IOMMU. Enable VT-d or AMD-Vi in the "
            "firmware's setup; with an Intel CPU also boot with intel_iommu=on",
            name));
    if (function.driver != our_driver)
        return fail(fmt::format("vfio: {} is bound to {}, not to vfio-pci. As root:\n{}", name,
                                function.driver.empty() ? "no driver" : function.driver,
                                binding_commands(function)));
    for (const PciFunction& other : bus.group(*function.iommu_group))
        if (other.address != function.address && is_in_the_way(other))
            return fail(
                fmt::format("vfio: {} shares IOMMU group {} with {}, which {} drives: a group has one owner. "
                            "Put the card "
                            "into another slot, or give that function to vfio-pci too. As root:\n{}",
                            name, *function.iommu_group, to_string(other.address), other.driver,
                            binding_commands(other)));
    return {};
}

}  // namespace keyline::vfio
