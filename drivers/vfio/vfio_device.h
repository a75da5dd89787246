// A PCI function in our hands: its configuration space, BARs, interrupts and reset.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "host/base/file_descriptor.h"
#include "host/base/result.h"

namespace keyline::vfio {

// A BAR in our address space, unmapped with the object.
class BarMapping {
  public:
    BarMapping() = default;
    explicit BarMapping(std::span<volatile std::uint32_t> words) : words_(words) {}
    BarMapping(BarMapping&& other) noexcept : words_(std::exchange(other.words_, {})) {}
    BarMapping& operator=(BarMapping&& other) noexcept {
        std::swap(words_, other.words_);
        return *this;
    }
    BarMapping(const BarMapping&) = delete;
    BarMapping& operator=(const BarMapping&) = delete;
    ~BarMapping();

    std::span<volatile std::uint32_t> words() const { return words_; }

  private:
    std::span<volatile std::uint32_t> words_;
};

class VfioDevice {
  public:
    // `group`: a group that is in a container with an IOMMU; `name`: of the function, as sysfs has it.
    static Result<VfioDevice> open(int group, const std::string& name);

    // Little-endian words at an even offset. Of a function that is gone all ones.
    std::uint16_t read_config(std::uint32_t offset) const;
    bool write_config(std::uint32_t offset, std::uint16_t value) const;

    Result<BarMapping> map_bar(unsigned bar) const;

    // From now on the first vector of MSI-X, or of MSI where there is no MSI-X, signals `eventfd`. The text
    // is which.
    Result<std::string> signal_interrupt(const FileDescriptor& eventfd) const;
    // The same for what the kernel has to say: an error of the link, and that it wants the function back.
    // False where this function has no such thing.
    bool signal_error(const FileDescriptor& eventfd) const;
    bool signal_request(const FileDescriptor& eventfd) const;

    // Of the function alone; configuration space is as before afterwards.
    Result<void> reset() const;

  private:
    VfioDevice(FileDescriptor device, std::string name)
        : device_(std::move(device)), name_(std::move(name)) {}
    bool signal(unsigned index, const FileDescriptor& eventfd) const;

    FileDescriptor device_;
    std::string name_;
    bool can_reset_ = false;
    std::uint64_t config_ = 0;  // where configuration space begins in the file
};

}  // namespace keyline::vfio
