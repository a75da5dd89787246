// CardPort: what a PCIe function looks like to the card driver. Simulated RTL, XRT and VFIO each provide one.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>

#include "host/base/result.h"

namespace keyline::card {

// Memory that both sides see: the driver through `host`, the card's AXI master at `device_address`. Freed
// with the object.
class DmaBuffer {
  public:
    virtual ~DmaBuffer() = default;
    virtual std::span<std::uint8_t> host() = 0;
    virtual std::uint64_t device_address() const = 0;
    // For ports without coherent memory (XRT device memory); no-ops elsewhere.
    virtual void sync_for_device(std::size_t offset, std::size_t size) = 0;
    virtual void sync_for_host(std::size_t offset, std::size_t size) = 0;
};

class CardPort {
  public:
    virtual ~CardPort() = default;

    // 32-bit registers at byte offsets of the register map (hw/regs). Like on PCIe, a dead card reads as all
    // ones.
    virtual std::uint32_t read32(std::uint32_t offset) = 0;
    virtual void write32(std::uint32_t offset, std::uint32_t value) = 0;

    // Page-aligned, zeroed.
    virtual Result<std::unique_ptr<DmaBuffer>> allocate_dma(std::size_t size) = 0;

    // Waits until the card's interrupt was raised since the last call, at most `timeout`. A simulated port
    // lets the card's clock run meanwhile; with timeout zero it runs a bounded burst of cycles. True when an
    // interrupt was taken.
    virtual bool wait_interrupt(std::chrono::microseconds timeout) = 0;

    // An error once the port itself knows that the card is gone.
    virtual Result<void> health() const = 0;
};

}  // namespace keyline::card
