#include "drivers/vfio/vfio_device.h"

#include <array>
#include <cstring>

#include <fmt/format.h>
#include <linux/vfio.h>
#include <sys/mman.h>

#include "drivers/vfio/vfio_calls.h"

namespace keyline::vfio {

namespace {

constexpr std::uint16_t all_ones = 0xFFFF;

Result<vfio_region_info> region_info(int device, unsigned index, const std::string& name) {
    vfio_region_info info{};
    info.argsz = sizeof info;
    info.index = index;
    if (control(device, VFIO_DEVICE_GET_REGION_INFO, &info) < 0)
        return failed_call(name, fmt::format("region {}", index), errno);
    return info;
}

}  // namespace

BarMapping::~BarMapping() {
    if (!words_.empty()) ::munmap(const_cast<std::uint32_t*>(words_.data()), words_.size_bytes());
}

Result<VfioDevice> VfioDevice::open(int group, const std::string& name) {
    FileDescriptor opened(control(group, VFIO_GROUP_GET_DEVICE_FD, name.c_str()));
    if (!opened.valid()) return failed_call(name, "opening the function", errno);
    VfioDevice device(std::move(opened), name);
    vfio_device_info info{};
    info.argsz = sizeof info;
    if (control(device.device_.get(), VFIO_DEVICE_GET_INFO, &info) < 0)
        return failed_call(name, "asking what it is", errno);
    if ((info.flags & VFIO_DEVICE_FLAGS_PCI) == 0 || info.num_regions <= VFIO_PCI_CONFIG_REGION_INDEX)
        return fail(fmt::format("vfio: {} is no PCI function", name));
    device.can_reset_ = (info.flags & VFIO_DEVICE_FLAGS_RESET) != 0;
    const auto config = region_info(device.device_.get(), VFIO_PCI_CONFIG_REGION_INDEX, name);
    if (!config) return tl::unexpected(config.error());
    device.config_ = config->offset;
    return device;
}

std::uint16_t VfioDevice::read_config(std::uint32_t offset) const {
    std::array<std::uint8_t, 2> octets{};
    if (::pread(device_.get(), octets.data(), octets.size(), static_cast<off_t>(config_ + offset)) != 2)
        return all_ones;
    return static_cast<std::uint16_t>(octets[0] | octets[1] << 8);
}

bool VfioDevice::write_config(std::uint32_t offset, std::uint16_t value) const {
    const std::array<std::uint8_t, 2> octets{static_cast<std::uint8_t>(value),
                                             static_cast<std::uint8_t>(value >> 8)};
    return ::pwrite(device_.get(), octets.data(), octets.size(), static_cast<off_t>(config_ + offset)) == 2;
}

Result<BarMapping> VfioDevice::map_bar(unsigned bar) const {
    const auto info = region_info(device_.get(), VFIO_PCI_BAR0_REGION_INDEX + bar, name_);
    if (!info) return tl::unexpected(info.error());
    if (info->size == 0) return fail(fmt::format("vfio: {} has no BAR {}", name_, bar));
    if ((info->flags & VFIO_REGION_INFO_FLAG_MMAP) == 0)
        return fail(
            fmt::format("vfio: {}: the kernel does not let BAR {} be mapped: it has I/O ports, or no page "
                        "of its own",
                        name_, bar));
    void* memory = ::mmap(nullptr, info->size, PROT_READ | PROT_WRITE, MAP_SHARED, device_.get(),
                          static_cast<off_t>(info->offset));
    if (memory == MAP_FAILED) return failed_call(name_, fmt::format("mapping BAR {}", bar), errno);
    return BarMapping({static_cast<volatile std::uint32_t*>(memory), info->size / sizeof(std::uint32_t)});
}

Result<std::string> VfioDevice::signal_interrupt(const FileDescriptor& eventfd) const {
    if (signal(VFIO_PCI_MSIX_IRQ_INDEX, eventfd)) return "MSI-X";
    if (signal(VFIO_PCI_MSI_IRQ_INDEX, eventfd)) return "MSI";
    return fail(fmt::format("vfio: {} has neither MSI-X nor MSI", name_));
}

bool VfioDevice::signal_error(const FileDescriptor& eventfd) const {
    return signal(VFIO_PCI_ERR_IRQ_INDEX, eventfd);
}

bool VfioDevice::signal_request(const FileDescriptor& eventfd) const {
    return signal(VFIO_PCI_REQ_IRQ_INDEX, eventfd);
}

bool VfioDevice::signal(unsigned index, const FileDescriptor& eventfd) const {
    vfio_irq_info info{};
    info.argsz = sizeof info;
    info.index = index;
    if (control(device_.get(), VFIO_DEVICE_GET_IRQ_INFO, &info) < 0 || info.count == 0 ||
        (info.flags & VFIO_IRQ_INFO_EVENTFD) == 0)
        return false;
    vfio_irq_set set{};
    const int fd = eventfd.get();
    alignas(vfio_irq_set) std::array<std::uint8_t, sizeof set + sizeof fd> octets{};
    set.argsz = octets.size();
    set.flags = VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER;
    set.index = index;
    set.start = 0;
    set.count = 1;
    std::memcpy(octets.data(), &set, sizeof set);
    std::memcpy(octets.data() + sizeof set, &fd, sizeof fd);
    return control(device_.get(), VFIO_DEVICE_SET_IRQS, octets.data()) >= 0;
}

Result<void> VfioDevice::reset() const {
    if (!can_reset_)
        return fail(fmt::format(
            "vfio: {} cannot be reset by itself: it has no function level reset, and shares its bus", name_));
    if (control(device_.get(), VFIO_DEVICE_RESET, 0UL) < 0)
        return failed_call(name_, "function reset", errno);
    return {};
}

}  // namespace keyline::vfio
