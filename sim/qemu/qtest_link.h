// QEMU's qtest (its option -qtest): lines of text that read and write what the processor sees. The guest runs
// meanwhile.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "host/base/file_descriptor.h"

namespace keyline::sim {

class QtestLink {
  public:
    explicit QtestLink(FileDescriptor socket) : socket_(std::move(socket)) {}

    // Nothing when QEMU does not answer, or not with a number.
    std::optional<std::uint64_t> read32(std::uint64_t address);
    std::optional<std::uint64_t> read64(std::uint64_t address);
    // Does not wait until it is done: QEMU may be waiting for us.
    void write32(std::uint64_t address, std::uint32_t value);

  private:
    std::optional<std::uint64_t> read(const char* command, std::uint64_t address);
    bool say(const std::string& line);
    std::optional<std::string> next_line();
    std::optional<std::string> take_line();  // of what was heard
    bool hear(int flags);

    FileDescriptor socket_;
    std::string heard_;
    unsigned unread_answers_ = 0;  // to writes
};

}  // namespace keyline::sim
