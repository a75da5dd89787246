#include "drivers/xrt/xrt_buffer.h"

#include <algorithm>

#include "host/crypto/secret.h"

namespace keyline::card {

namespace {

constexpr std::size_t page_bytes = 4096;
// The card's bus, and what XRT's DMA engines move without a copy at both ends. Rings and packets begin at
// multiples of it, so nothing of the other side's is overwritten.
constexpr std::size_t beat_bytes = 64;

std::size_t round_up(std::size_t size, std::size_t to) {
    return (size + to - 1) / to * to;
}

}  // namespace

Result<std::unique_ptr<DmaBuffer>> XrtBuffer::allocate(std::shared_ptr<XrtLink> link, const XrtImage& image,
                                                       std::size_t size) {
    if (!link->is_good()) return fail(link->fault());
    if (size == 0) return fail("card: a DMA buffer without octets");
    try {
        const auto flags = image.is_host_memory ? ::xrt::bo::flags::host_only : ::xrt::bo::flags::normal;
        ::xrt::bo memory(link->device(), round_up(size, page_bytes), flags,
                         static_cast<::xrt::memory_group>(image.memory));
        std::unique_ptr<XrtBuffer> buffer(
            new XrtBuffer(std::move(link), std::move(memory), size, image.is_host_memory));
        std::ranges::fill(buffer->host_, std::uint8_t{0});
        buffer->sync_for_device(0, size);
        if (!buffer->link_->is_good()) return fail(buffer->link_->fault());
        return buffer;
    } catch (const std::exception& error) {
        return fail(fmt::format(
            "card: XRT gave no buffer of {} octets in {}: {}{}", size, image.memory_tag, error.what(),
            image.is_host_memory
                ? "; does the card have host memory? xbutil configure --host-mem -d BDF --size 256M enable"
                : ""));
    }
}

XrtBuffer::XrtBuffer(std::shared_ptr<XrtLink> link, ::xrt::bo memory, std::size_t size, bool is_coherent)
    : link_(std::move(link)),
      memory_(std::move(memory)),
      host_(memory_.map<std::uint8_t*>(), round_up(size, page_bytes)),
      size_(size),
      address_(memory_.address()),
      is_coherent_(is_coherent) {}

// Packets in the clear were here, and commands with keys: they go, on the card too.
XrtBuffer::~XrtBuffer() {
    wipe(host_);
    sync_for_device(0, size_);
    if (!link_->is_good()) leave_behind(std::move(memory_));
}

void XrtBuffer::sync_for_device(std::size_t offset, std::size_t size) {
    sync(XCL_BO_SYNC_BO_TO_DEVICE, offset, size);
}

void XrtBuffer::sync_for_host(std::size_t offset, std::size_t size) {
    sync(XCL_BO_SYNC_BO_FROM_DEVICE, offset, size);
}

void XrtBuffer::sync(xclBOSyncDirection direction, std::size_t offset, std::size_t size) {
    if (is_coherent_ || size == 0) return;
    const std::size_t begin = offset / beat_bytes * beat_bytes;
    const std::size_t end = std::min(round_up(offset + size, beat_bytes), host_.size());
    link_->attempt("move a buffer", [&] { memory_.sync(direction, end - begin, begin); });
}

}  // namespace keyline::card
