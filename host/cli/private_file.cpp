#include "host/cli/private_file.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keyline::cli {

Result<PrivateFile> PrivateFile::create(const std::string& path) {
    FileDescriptor file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.get() < 0 && errno == EEXIST) return fail(path + " is there already, and stays as it is");
    if (file.get() < 0) return fail("cannot make " + path + ": " + error_text(errno));
    return PrivateFile(path, std::move(file));
}

Result<void> PrivateFile::write(ByteView octets) {
    while (!octets.empty()) {
        const auto count = ::write(file_.get(), octets.data(), octets.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail("cannot write " + path_ + ": " + error_text(errno));
        octets = octets.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> may_write(const std::string& path, bool over_another, const char* what) {
    struct stat status {};
    if (over_another || lstat(path.c_str(), &status) != 0) return {};
    return fail(path + " is there already: name another " + what + ", or write over it with --force");
}

Result<void> may_make(const std::string& path) {
    const auto folder = path.substr(0, path.rfind('/') + 1);
    if (access(folder.empty() ? "." : folder.c_str(), W_OK | X_OK) == 0) return {};
    return fail("cannot make " + path + ": " + error_text(errno));
}

Result<void> write_private(const std::string& path, ByteView octets, bool over_another) {
    if (auto may = may_write(path, over_another); !may) return may;
    const auto made = over_another ? path + "." + std::to_string(getpid()) : path;
    auto file = PrivateFile::create(made);
    if (!file) return tl::unexpected(file.error());
    auto done = file->write(octets);
    if (done && over_another && rename(made.c_str(), path.c_str()) != 0)
        done = fail("cannot put " + made + " in the place of " + path + ": " + error_text(errno));
    if (!done) unlink(made.c_str());
    return done;
}

}  // namespace keyline::cli
