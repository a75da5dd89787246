// The Verilated card as a PCIe function of a QEMU guest: configuration space, registers, DMA through the
// guest's IOMMU, MSI-X, function level reset. What a bitstream's PCIe core does for the real card.
#pragma once

#include <array>
#include <memory>
#include <optional>

#include "sim/qemu/config_space.h"
#include "sim/qemu/fault_door.h"
#include "sim/qemu/guest_memory.h"
#include "sim/qemu/proxy_link.h"
#include "sim/qemu/qtest_link.h"
#include "sim/qemu/vtd_tables.h"
#include "sim/verilated_port.h"

namespace keyline::sim {

class PciCard {
  public:
    // `requester`: bus, device and function that the guest will give it.
    // `door`: for faults; none: nothing breaks.
    PciCard(ProxyLink proxy, QtestLink qtest, std::uint16_t requester, FileDescriptor door = {});
    PciCard(const PciCard&) = delete;
    PciCard& operator=(const PciCard&) = delete;

    // Until QEMU ends. The clock of the card runs while it has something to do, so that a guest that waits
    // costs nothing.
    Result<void> serve();
    // From now on the function answers nothing, which reads as all ones, until it is reset. To be called by a
    // signal handler.
    static void fall_silent();

  private:
    Result<void> power_on();
    Result<bool> hear(bool busy);
    Result<void> obey(const ProxyMessage& message);
    std::uint64_t read_bar(const BarRead& access);
    void write_bar(const BarWrite& access);
    void run();
    void interrupt();
    PcieLink::Memory bus();
    std::span<std::uint8_t> reach(std::uint64_t address, bool is_write);
    bool strikes(FaultKind kind) { return injector_->strikes(kind); }

    ProxyLink proxy_;
    QtestLink qtest_;
    GuestMemory memory_;
    VtdTables iommu_;
    ConfigSpace config_;
    std::array<std::uint32_t, 4> vector_{};  // of the MSI-X table: address, its upper half, data, control
    std::shared_ptr<FaultInjector> injector_ = std::make_shared<FaultInjector>();
    std::optional<FaultDoor> door_;
    std::unique_ptr<VerilatedPort> card_;
    std::uint64_t busy_until_ = 0;  // clocks
    std::uint64_t next_look_ = 0;   // clocks
    bool interrupt_was_ = false;
    bool interrupt_pends_ = false;
};

}  // namespace keyline::sim
