#include "drivers/vfio/vfio_calls.h"

#include <cstdint>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/eventfd.h>

namespace keyline::vfio {

tl::unexpected<Error> failed_call(const std::string& where, const std::string& what, int error) {
    return fail(fmt::format("vfio: {}: {}: {}", where, what, error_text(error)));
}

Result<FileDescriptor> open_vfio_file(const std::filesystem::path& file) {
    FileDescriptor opened(::open(file.c_str(), O_RDWR | O_CLOEXEC));
    if (opened.valid()) return opened;
    const int error = errno;
    const auto with_remedy = [&](const char* remedy) {
        return fail(fmt::format("vfio: {}: {}; {}", file.string(), error_text(error), remedy));
    };
    switch (error) {
        case ENOENT:
            return with_remedy("load the driver: modprobe vfio-pci");
        case EACCES:
        case EPERM:
            return with_remedy(
                "run as root, or give yourself the file: chown USER (udev can do it at each start)");
        case EBUSY:
            return with_remedy("another program has this group: end it");
        default:
            return failed_call(file.string(), "open", error);
    }
}

Result<FileDescriptor> make_eventfd() {
    FileDescriptor made(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!made.valid()) return failed_call("eventfd", "create", errno);
    return made;
}

bool take_event(const FileDescriptor& eventfd) {
    std::uint64_t count = 0;
    return ::read(eventfd.get(), &count, sizeof count) == sizeof count && count != 0;
}

}  // namespace keyline::vfio
