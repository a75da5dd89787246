#include "drivers/vfio/vfio_port.h"

#include <array>
#include <atomic>

#include <fmt/format.h>
#include <linux/pci_regs.h>
#include <poll.h>

#include "drivers/vfio/vfio_calls.h"

namespace keyline::vfio {

namespace {

constexpr std::uint32_t all_ones = 0xFFFFFFFF;
constexpr std::chrono::milliseconds time_between_looks{100};
// The status of a function that is gone: one that is there has reserved bits, which are zero. (The vendor's
// ID is what VFIO remembers, and says nothing.)
constexpr std::uint16_t no_status = 0xFFFF;

// What was written to memory is there before the card hears of it, and what the card said was there before is
// read behind it. x86 keeps that order between memory and a BAR by itself; others are told.
void order_memory_and_registers() {
#if defined(__aarch64__)
    asm volatile("dmb osh" ::: "memory");
#else
    std::atomic_thread_fence(std::memory_order_seq_cst);
#endif
}

}  // namespace

Result<std::unique_ptr<VfioPort>> VfioPort::open(const FoundCard& card, const VfioOptions& options) {
    const PciBus bus(options.sysfs);
    if (auto ready = check_ready(bus, card.function); !ready) return tl::unexpected(ready.error());
    auto iommu =
        Iommu::open(options.dev, *card.function.iommu_group, options.address_bits, options.dma_bytes);
    if (!iommu) return tl::unexpected(iommu.error());
    const std::string name = to_string(card.function.address);
    auto device = VfioDevice::open((*iommu)->group(), name);
    if (!device) return tl::unexpected(device.error());
    std::unique_ptr<VfioPort> port(new VfioPort(name, std::move(*iommu), std::move(*device)));
    if (auto made = port->set_up(card.id, options); !made) return tl::unexpected(made.error());
    return port;
}

Result<void> VfioPort::set_up(const DeviceId& id, const VfioOptions& options) {
    auto bar = device_.map_bar(id.bar);
    if (!bar) return tl::unexpected(bar.error());
    bar_ = std::move(*bar);
    const std::uint64_t size = bar_.words().size_bytes();
    if (id.offset > size || size - id.offset < options.register_bytes)
        return fail(fmt::format(
            "vfio: {}: BAR {} has {:#x} octets: the register map needs {:#x} of them behind offset "
            "{:#x} (--vfio-id {:04x}:{:04x},bar=N,offset=N says where it is)",
            name_, id.bar, size, options.register_bytes, id.offset, id.vendor, id.device));
    registers_ = bar_.words().subspan(id.offset / sizeof(std::uint32_t));
    for (FileDescriptor* event : {&interrupt_, &link_error_, &request_}) {
        auto made = make_eventfd();
        if (!made) return tl::unexpected(made.error());
        *event = std::move(*made);
    }
    auto kind = device_.signal_interrupt(interrupt_);
    if (!kind) return tl::unexpected(kind.error());
    interrupt_kind_ = std::move(*kind);
    // Not every function can say these; read32() notices removal without them.
    device_.signal_error(link_error_);
    device_.signal_request(request_);
    return master_bus(true);
}

VfioPort::~VfioPort() {
    static_cast<void>(master_bus(false));
}

Result<void> VfioPort::master_bus(bool on) {
    const std::uint16_t command = device_.read_config(PCI_COMMAND);
    const auto wanted =
        static_cast<std::uint16_t>(on ? command | PCI_COMMAND_MASTER : command & ~PCI_COMMAND_MASTER);
    if (device_.write_config(PCI_COMMAND, wanted) &&
        (device_.read_config(PCI_COMMAND) & PCI_COMMAND_MASTER) == (wanted & PCI_COMMAND_MASTER))
        return {};
    return fail(fmt::format("vfio: {}: bus mastering cannot be switched", name_));
}

std::uint32_t VfioPort::read32(std::uint32_t offset) {
    const std::size_t word = offset / sizeof(std::uint32_t);
    if (!fault_.empty() || word >= registers_.size()) return all_ones;
    const std::uint32_t value = registers_[word];
    order_memory_and_registers();
    // A register may be all ones; configuration space is so only of a card that is not there.
    if (value == all_ones && is_gone()) note_gone();
    return value;
}

void VfioPort::write32(std::uint32_t offset, std::uint32_t value) {
    const std::size_t word = offset / sizeof(std::uint32_t);
    if (!fault_.empty() || word >= registers_.size()) return;
    order_memory_and_registers();
    registers_[word] = value;
}

void VfioPort::note_gone() const {
    fault_ = fmt::format("vfio: {} is gone from the bus: it reads as all ones", name_);
}

bool VfioPort::is_gone() const {
    return device_.read_config(PCI_STATUS) == no_status;
}

Result<std::unique_ptr<card::DmaBuffer>> VfioPort::allocate_dma(std::size_t size) {
    if (auto healthy = health(); !healthy) return tl::unexpected(healthy.error());
    return iommu_->allocate(size);
}

bool VfioPort::wait_interrupt(std::chrono::microseconds timeout) {
    if (timeout.count() > 0) {
        // Bad news ends the wait, too.
        std::array<pollfd, 3> events{pollfd{interrupt_.get(), POLLIN, 0},
                                     pollfd{link_error_.get(), POLLIN, 0}, pollfd{request_.get(), POLLIN, 0}};
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(timeout);
        const timespec patience{seconds.count(), std::chrono::nanoseconds(timeout - seconds).count()};
        ::ppoll(events.data(), events.size(), &patience, nullptr);
    }
    return take_event(interrupt_);
}

Result<void> VfioPort::health() const {
    // Who only writes doorbells and waits for memory to change never sees all ones.
    if (const auto now = std::chrono::steady_clock::now(); fault_.empty() && now >= next_look_) {
        next_look_ = now + time_between_looks;
        if (is_gone()) note_gone();
    }
    if (fault_.empty() && take_event(request_))
        fault_ = fmt::format("vfio: {}: the kernel wants it back: somebody unbinds it or unplugs it", name_);
    if (fault_.empty() && take_event(link_error_))
        fault_ =
            fmt::format("vfio: {}: PCIe reports an error that cannot be corrected (dmesg has it)", name_);
    if (!fault_.empty()) return fail(fault_);
    return {};
}

Result<void> VfioPort::reset() {
    if (auto healthy = health(); !healthy) return healthy;
    if (auto done = device_.reset(); !done) return done;
    take_event(interrupt_);  // of before
    if (is_gone()) {
        fault_ = fmt::format("vfio: {} did not come back from its reset", name_);
        return fail(fault_);
    }
    return master_bus(true);
}

}  // namespace keyline::vfio
