#include "drivers/vfio/device_ids.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "drivers/vfio/numbers.h"

namespace keyline::vfio {

namespace {

constexpr std::uint64_t page = 4096;
constexpr unsigned bars = 6;  // PCI Express Base Specification 4.0, section 7.5.1.2.1

tl::unexpected<Error> refuse(std::string_view text, const std::string& why) {
    return fail(
        fmt::format("PCI ID '{}': {}; it is written VENDOR:DEVICE[,bar=N][,offset=N], e.g. "
                    "10ee:903f,bar=0,offset=0x0 (`lspci -n` shows the IDs)",
                    text, why));
}

// What stands before the next `separator`, which goes from `rest` with it.
std::string_view cut(std::string_view& rest, char separator) {
    const auto end = rest.find(separator);
    const auto part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    return part;
}

}  // namespace

const DeviceIds& DeviceIds::builtin() {
    static const DeviceIds ids = [] {
        DeviceIds known;
        // Device IDs that AMD's PCIe cores have when nobody changes them; later ones are found first.
        known.add({0x10ee, 0x9038, 0, 0, "AMD PCIe core, Gen3 x8"});
        known.add({0x10ee, 0x903f, 0, 0, "AMD PCIe core, Gen3 x16"});
        return known;
    }();
    return ids;
}

const DeviceId* DeviceIds::find(std::uint16_t vendor, std::uint16_t device) const {
    const auto found = std::ranges::find_if(
        ids_, [&](const DeviceId& id) { return id.vendor == vendor && id.device == device; });
    return found == ids_.end() ? nullptr : &*found;
}

Result<DeviceId> parse_device_id(std::string_view text) {
    std::string_view rest = text;
    std::string_view ids = cut(rest, ',');
    const auto vendor = parse_number(cut(ids, ':'), 16, 0xFFFF);
    const auto device = parse_number(ids, 16, 0xFFFF);
    if (!vendor || !device) return refuse(text, "the IDs are not two hexadecimal numbers of 16 bits");
    DeviceId id{static_cast<std::uint16_t>(*vendor), static_cast<std::uint16_t>(*device), 0, 0,
                fmt::format("{:04x}:{:04x} of the command line", *vendor, *device)};
    while (!rest.empty()) {
        std::string_view value = cut(rest, ',');
        const std::string_view key = cut(value, '=');
        const auto number = parse_any_number(value);
        if (key == "bar" && number && *number < bars)
            id.bar = static_cast<unsigned>(*number);
        else if (key == "offset" && number && *number % page == 0)
            id.offset = *number;
        else if (key == "bar")
            return refuse(text, "bar is a number from 0 to 5");
        else if (key == "offset")
            return refuse(text, "offset is a multiple of 4096");
        else
            return refuse(text, fmt::format("there is no '{}'", key));
    }
    return id;
}

}  // namespace keyline::vfio
