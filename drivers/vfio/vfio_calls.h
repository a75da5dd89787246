// What every call into VFIO needs: files that are opened, and errors that say what helps.
#pragma once

#include <filesystem>
#include <string>

#include <sys/ioctl.h>

#include "host/base/file_descriptor.h"
#include "host/base/result.h"

namespace keyline::vfio {

// ioctl() that goes on after signals. Below zero: errno has why.
template <typename Argument>
int control(int fd, unsigned long request, Argument argument) {
    int result = 0;
    do result = ::ioctl(fd, request, argument);
    while (result < 0 && errno == EINTR);
    return result;
}

// "vfio: 0000:03:00.0: WHAT: Permission denied"
tl::unexpected<Error> failed_call(const std::string& where, const std::string& what, int error);

// /dev/vfio/vfio, or the file of a group.
Result<FileDescriptor> open_vfio_file(const std::filesystem::path& file);

// For other threads and programs to signal; does not block.
Result<FileDescriptor> make_eventfd();
// Whether it was signalled since the last look.
bool take_event(const FileDescriptor& eventfd);

}  // namespace keyline::vfio
