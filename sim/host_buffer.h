// DMA memory in a HostMemory, as a port gives it to the driver.
#pragma once

#include "drivers/card/card_port.h"
#include "sim/host_memory.h"

namespace keyline::sim {

class HostBuffer final : public card::DmaBuffer {
  public:
    // Nothing when the memory is spent.
    static std::unique_ptr<card::DmaBuffer> allocate(const std::shared_ptr<HostMemory>& memory,
                                                     std::size_t size) {
        std::uint64_t address = 0;
        auto bytes = memory->map(size, address);
        if (!bytes) return nullptr;
        return std::unique_ptr<card::DmaBuffer>(new HostBuffer(memory, std::move(bytes), address, size));
    }
    HostBuffer(const HostBuffer&) = delete;
    HostBuffer& operator=(const HostBuffer&) = delete;
    ~HostBuffer() override { memory_->unmap(address_); }

    std::span<std::uint8_t> host() override { return std::span(*bytes_).first(size_); }
    std::uint64_t device_address() const override { return address_; }
    void sync_for_device(std::size_t, std::size_t) override {}
    void sync_for_host(std::size_t, std::size_t) override {}

  private:
    HostBuffer(std::shared_ptr<HostMemory> memory, std::shared_ptr<std::vector<std::uint8_t>> bytes,
               std::uint64_t address, std::size_t size)
        : memory_(std::move(memory)), bytes_(std::move(bytes)), address_(address), size_(size) {}

    std::shared_ptr<HostMemory> memory_;
    std::shared_ptr<std::vector<std::uint8_t>> bytes_;
    std::uint64_t address_;
    std::size_t size_;
};

}  // namespace keyline::sim
