// QEMU's link between a PCI function and the process that plays it (device x-pci-proxy-dev; QEMU 7.2,
// docs/devel/multi-process.rst and include/hw/remote/mpqemu-link.h): a stream socket, messages in the order
// and layout of this machine, at most one unanswered. QEMU calls it experimental: it may be another in
// another release.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "host/base/file_descriptor.h"
#include "host/base/result.h"

namespace keyline::sim {

// The guest's memory lies in files.
struct MemoryFile {
    std::uint64_t guest_address = 0;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;  // in the file
    FileDescriptor file;
};
struct SyncMemory {  // no answer
    std::vector<MemoryFile> files;
};
struct SetInterrupts {};  // no answer; INTx, for KVM alone
struct ConfigRead {
    std::uint32_t offset = 0;
    unsigned size = 0;  // 1, 2 or 4
};
struct ConfigWrite {
    std::uint32_t offset = 0;
    unsigned size = 0;
    std::uint32_t value = 0;
};
struct BarRead {
    std::uint64_t address = 0;  // of the guest
    unsigned size = 0;
};
struct BarWrite {
    std::uint64_t address = 0;
    unsigned size = 0;
    std::uint64_t value = 0;
};
struct DeviceReset {};
using ProxyMessage =
    std::variant<SyncMemory, SetInterrupts, ConfigRead, ConfigWrite, BarRead, BarWrite, DeviceReset>;

class ProxyLink {
  public:
    explicit ProxyLink(FileDescriptor socket) : socket_(std::move(socket)) {}

    // The next message, or nothing when QEMU has ended. Blocks.
    Result<std::optional<ProxyMessage>> receive();
    // To ConfigRead and BarRead the value; to ConfigWrite, BarWrite and DeviceReset anything.
    Result<void> answer(std::uint64_t value);

    int fd() const { return socket_.get(); }

  private:
    // False: the end.
    Result<bool> read(void* to, std::size_t size, std::vector<FileDescriptor>& files);

    FileDescriptor socket_;
};

}  // namespace keyline::sim
