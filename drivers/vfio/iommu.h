// A VFIO container with one group in it, and its IOMMU (type 1, version 2): memory that the card may reach.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "drivers/card/card_port.h"
#include "drivers/vfio/iova_allocator.h"
#include "drivers/vfio/pci_function.h"
#include "host/base/file_descriptor.h"

namespace keyline::vfio {

class Iommu : public std::enable_shared_from_this<Iommu> {
  public:
    // `dev` is /dev. From here on the group is ours alone. `address_bits` and `capacity` as IovaAllocator has
    // them.
    static Result<std::shared_ptr<Iommu>> open(const std::filesystem::path& dev, unsigned group,
                                               unsigned address_bits, std::uint64_t capacity);

    // Memory that is pinned, zeroed, and mapped for the card as long as the buffer lives (which may outlive
    // the port). It counts against RLIMIT_MEMLOCK of who lacks CAP_IPC_LOCK.
    Result<std::unique_ptr<card::DmaBuffer>> allocate(std::size_t size);

    int group() const { return group_.get(); }
    // What is mapped, in octets.
    std::uint64_t used() const { return addresses_->used(); }

  private:
    class Buffer;
    Iommu(FileDescriptor container, FileDescriptor group)
        : container_(std::move(container)), group_(std::move(group)) {}
    Result<void> attach(unsigned number);
    Result<std::vector<IovaRange>> ranges() const;

    FileDescriptor container_;
    FileDescriptor group_;
    std::unique_ptr<IovaAllocator> addresses_;
};

}  // namespace keyline::vfio
