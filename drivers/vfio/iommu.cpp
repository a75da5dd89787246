#include "drivers/vfio/iommu.h"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>
#include <linux/vfio.h>
#include <sys/mman.h>
#include <sys/resource.h>

#include "drivers/vfio/vfio_calls.h"

namespace keyline::vfio {

namespace {

// Where the kernel does not say what its IOMMU translates: 39 bits, which the least of them do, without the
// page that x86 keeps for interrupts.
const std::vector<IovaRange> cautious_ranges{{0, 0xFEDFFFFF}, {0xFEF00000, 0x7F'FFFF'FFFF}};

tl::unexpected<Error> no_memory(std::size_t size, int error) {
    rlimit limit{};
    ::getrlimit(RLIMIT_MEMLOCK, &limit);
    if (error == ENOMEM && limit.rlim_cur != RLIM_INFINITY)
        return fail(fmt::format(
            "vfio: {} octets of DMA memory cannot be locked: RLIMIT_MEMLOCK is {} octets in all. Raise "
            "it (ulimit -l, LimitMEMLOCK= of systemd), or run as root",
            size, limit.rlim_cur));
    return failed_call("IOMMU", fmt::format("mapping {} octets", size), error);
}

}  // namespace

// Reached by the card at `address_`.
class Iommu::Buffer final : public card::DmaBuffer {
  public:
    Buffer(std::shared_ptr<Iommu> iommu, std::span<std::uint8_t> memory, std::size_t size,
           std::uint64_t address)
        : iommu_(std::move(iommu)), memory_(memory), size_(size), address_(address) {}
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    ~Buffer() override {
        vfio_iommu_type1_dma_unmap unmap{};
        unmap.argsz = sizeof unmap;
        unmap.iova = address_;
        unmap.size = memory_.size();
        // Where the IOMMU did not let go, neither memory nor address may be given to anybody else.
        if (control(iommu_->container_.get(), VFIO_IOMMU_UNMAP_DMA, &unmap) < 0) return;
        ::munmap(memory_.data(), memory_.size());
        iommu_->addresses_->free(address_);
    }

    std::span<std::uint8_t> host() override { return memory_.first(size_); }
    std::uint64_t device_address() const override { return address_; }
    // The processor's caches see what a PCIe function reads and writes, unless it asks for no snoop, which
    // our card does not.
    void sync_for_device(std::size_t, std::size_t) override {}
    void sync_for_host(std::size_t, std::size_t) override {}

  private:
    std::shared_ptr<Iommu> iommu_;
    std::span<std::uint8_t> memory_;  // whole pages
    std::size_t size_;
    std::uint64_t address_;
};

Result<std::shared_ptr<Iommu>> Iommu::open(const std::filesystem::path& dev, unsigned group,
                                           unsigned address_bits, std::uint64_t capacity) {
    auto container = open_vfio_file(dev / "vfio/vfio");
    if (!container) return tl::unexpected(container.error());
    auto group_file = open_vfio_file(dev / "vfio" / std::to_string(group));
    if (!group_file) return tl::unexpected(group_file.error());
    std::shared_ptr<Iommu> iommu(new Iommu(std::move(*container), std::move(*group_file)));
    if (auto attached = iommu->attach(group); !attached) return tl::unexpected(attached.error());
    auto ranges = iommu->ranges();
    if (!ranges) return tl::unexpected(ranges.error());
    iommu->addresses_ = std::make_unique<IovaAllocator>(*ranges, address_bits, capacity);
    return iommu;
}

Result<void> Iommu::attach(unsigned number) {
    const std::string name = fmt::format("IOMMU group {}", number);
    const int container = container_.get();
    if (control(container, VFIO_GET_API_VERSION, 0UL) != VFIO_API_VERSION)
        return fail("vfio: this kernel's VFIO has another version of its interface");
    if (control(container, VFIO_CHECK_EXTENSION, static_cast<unsigned long>(VFIO_TYPE1v2_IOMMU)) <= 0)
        return fail("vfio: the kernel has no type 1 IOMMU for VFIO: modprobe vfio_iommu_type1");
    vfio_group_status status{};
    status.argsz = sizeof status;
    if (control(group_.get(), VFIO_GROUP_GET_STATUS, &status) < 0) return failed_call(name, "status", errno);
    if ((status.flags & VFIO_GROUP_FLAGS_VIABLE) == 0)
        return fail(fmt::format("vfio: {} is not viable: another driver has a function of it", name));
    int fd = container;
    if (control(group_.get(), VFIO_GROUP_SET_CONTAINER, &fd) < 0)
        return failed_call(name, "joining a container", errno);
    if (control(container, VFIO_SET_IOMMU, static_cast<unsigned long>(VFIO_TYPE1v2_IOMMU)) < 0) {
        if (errno == EPERM)
            return fail(
                "vfio: this machine does not remap interrupts, so that a card could forge them. Enable "
                "interrupt "
                "remapping (VT-d, x2APIC) in the firmware's setup, or trust the card: modprobe "
                "vfio_iommu_type1 "
                "allow_unsafe_interrupts=1");
        return failed_call(name, "setting its IOMMU", errno);
    }
    return {};
}

Result<std::vector<IovaRange>> Iommu::ranges() const {
    std::vector<std::uint64_t> room(sizeof(vfio_iommu_type1_info) / sizeof(std::uint64_t) + 1);
    vfio_iommu_type1_info info{};
    for (unsigned attempt = 0; attempt < 2; attempt++) {  // the first says how much there is
        info = {};
        info.argsz = static_cast<std::uint32_t>(room.size() * sizeof room[0]);
        std::memcpy(room.data(), &info, sizeof info);
        if (control(container_.get(), VFIO_IOMMU_GET_INFO, room.data()) < 0)
            return failed_call("IOMMU", "asking what it translates", errno);
        std::memcpy(&info, room.data(), sizeof info);
        room.resize(std::max(room.size(), info.argsz / sizeof room[0] + 1));
    }
    const auto* octets = reinterpret_cast<const std::uint8_t*>(room.data());
    const std::size_t size = std::min<std::size_t>(info.argsz, room.size() * sizeof room[0]);
    std::uint32_t at = (info.flags & VFIO_IOMMU_INFO_CAPS) != 0 ? info.cap_offset : 0;
    for (unsigned links = 0; at != 0 && links < 64; links++) {
        vfio_iommu_type1_info_cap_iova_range list{};
        if (at + sizeof list > size) break;
        std::memcpy(&list, octets + at, sizeof list);
        if (list.header.id == VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE) {
            std::vector<IovaRange> ranges;
            for (std::uint32_t i = 0; i < list.nr_iovas; i++) {
                vfio_iova_range range{};
                const std::size_t place = at + sizeof list + i * sizeof range;
                if (place + sizeof range > size) break;
                std::memcpy(&range, octets + place, sizeof range);
                ranges.push_back({range.start, range.end});
            }
            return ranges;
        }
        at = list.header.next;
    }
    return cautious_ranges;
}

Result<std::unique_ptr<card::DmaBuffer>> Iommu::allocate(std::size_t size) {
    const auto address = addresses_->allocate(size);
    if (!address)
        return fail(
            fmt::format("vfio: no room for {} octets of DMA memory: {} octets are mapped, or no address is "
                        "left that the card "
                        "can say",
                        size, addresses_->used()));
    const std::size_t rounded = (size + IovaAllocator::page - 1) / IovaAllocator::page * IovaAllocator::page;
    void* memory = ::mmap(nullptr, rounded, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        addresses_->free(*address);
        return failed_call("DMA memory", "mmap", errno);
    }
    // A child would share the pages until somebody writes, who then gets a copy, and the card writes to the
    // other.
    ::madvise(memory, rounded, MADV_DONTFORK);
    vfio_iommu_type1_dma_map map{};
    map.argsz = sizeof map;
    map.flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE;
    map.vaddr = reinterpret_cast<std::uintptr_t>(memory);
    map.iova = *address;
    map.size = rounded;
    if (control(container_.get(), VFIO_IOMMU_MAP_DMA, &map) < 0) {
        const int error = errno;
        ::munmap(memory, rounded);
        addresses_->free(*address);
        return no_memory(size, error);
    }
    return std::make_unique<Buffer>(shared_from_this(),
                                    std::span(static_cast<std::uint8_t*>(memory), rounded), size, *address);
}

}  // namespace keyline::vfio
