// A buffer object of XRT as memory of the driver.
#pragma once

#include <memory>

#include <xrt/xrt_bo.h>

#include "drivers/card/card_port.h"
#include "drivers/xrt/xrt_image.h"
#include "drivers/xrt/xrt_link.h"

namespace keyline::card {

class XrtBuffer final : public DmaBuffer {
  public:
    static Result<std::unique_ptr<DmaBuffer>> allocate(std::shared_ptr<XrtLink> link, const XrtImage& image,
                                                       std::size_t size);
    ~XrtBuffer() override;
    XrtBuffer(const XrtBuffer&) = delete;
    XrtBuffer& operator=(const XrtBuffer&) = delete;

    std::span<std::uint8_t> host() override { return host_.first(size_); }
    std::uint64_t device_address() const override { return address_; }
    void sync_for_device(std::size_t offset, std::size_t size) override;
    void sync_for_host(std::size_t offset, std::size_t size) override;

  private:
    XrtBuffer(std::shared_ptr<XrtLink> link, ::xrt::bo memory, std::size_t size, bool is_coherent);
    void sync(xclBOSyncDirection direction, std::size_t offset, std::size_t size);

    std::shared_ptr<XrtLink> link_;
    ::xrt::bo memory_;
    std::span<std::uint8_t> host_;  // whole pages
    std::size_t size_;
    std::uint64_t address_;
    bool is_coherent_;  // host memory: the card reads and writes what the host does
};

}  // namespace keyline::card
