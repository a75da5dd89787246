// CardPort on a PCIe function that is bound to vfio-pci: registers in a BAR, memory through the IOMMU, MSI-X
// or MSI as an eventfd (Linux, Documentation/driver-api/vfio.rst). docs/vfio.md is for who owns such a card.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "drivers/card/card_port.h"
#include "drivers/vfio/discovery.h"
#include "drivers/vfio/iommu.h"
#include "drivers/vfio/vfio_device.h"

namespace keyline::vfio {

struct VfioOptions {
    // Registers that the BAR must have behind DeviceId::offset: the whole map (hw/regs, address_bits).
    std::uint64_t register_bytes = 0x10000;
    unsigned address_bits = 64;                          // that the card's DMA can say
    std::uint64_t dma_bytes = std::uint64_t{256} << 20;  // mapped at once, at most
    std::filesystem::path sysfs = "/sys";
    std::filesystem::path dev = "/dev";
};

// One thread at a time, as every CardPort.
class VfioPort final : public card::CardPort {
  public:
    // Takes the function for this process alone, lets it master the bus. The error says what is in the way,
    // and what helps.
    static Result<std::unique_ptr<VfioPort>> open(const FoundCard& card, const VfioOptions& options = {});
    // The function masters the bus no more.
    ~VfioPort() override;

    // Offsets behind the BAR read as all ones, too.
    std::uint32_t read32(std::uint32_t offset) override;
    void write32(std::uint32_t offset, std::uint32_t value) override;
    Result<std::unique_ptr<card::DmaBuffer>> allocate_dma(std::size_t size) override;
    bool wait_interrupt(std::chrono::microseconds timeout) override;
    // An error for good once the function is gone (it reads as all ones, its configuration space too), the
    // link reported an error, or the kernel wants the function back (somebody unbinds or unplugs it): who
    // hears of that must destroy the port, the kernel waits for it.
    Result<void> health() const override;

    // Back to power-on, as far as the function does that. BARs, interrupts and memory stay as they are.
    Result<void> reset();

    const std::string& interrupt_kind() const { return interrupt_kind_; }  // "MSI-X" or "MSI"
    std::uint64_t dma_bytes_in_use() const { return iommu_->used(); }

  private:
    VfioPort(std::string name, std::shared_ptr<Iommu> iommu, VfioDevice device)
        : name_(std::move(name)), iommu_(std::move(iommu)), device_(std::move(device)) {}
    Result<void> set_up(const DeviceId& id, const VfioOptions& options);
    Result<void> master_bus(bool on);
    bool is_gone() const;
    void note_gone() const;

    std::string name_;
    std::shared_ptr<Iommu> iommu_;
    VfioDevice device_;
    BarMapping bar_;
    std::span<volatile std::uint32_t> registers_;
    FileDescriptor interrupt_;
    FileDescriptor link_error_;
    FileDescriptor request_;
    std::string interrupt_kind_;
    mutable std::string fault_;  // what health() says; empty: good
    mutable std::chrono::steady_clock::time_point next_look_;
};

}  // namespace keyline::vfio
