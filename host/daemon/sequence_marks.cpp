#include "host/daemon/sequence_marks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "host/crypto/prf.h"

namespace keyline::daemon {

namespace {

constexpr mode_t only_owner = 0600;
constexpr std::size_t longest_file = 32;

tl::unexpected<Error> trouble_with(const std::string& path) {
    return fail("sequence numbers cannot be kept: " + path + ": " + error_text(errno) +
                ". Name a folder that keylined can write and that outlives it, with --state-dir");
}

bool write_all(int file, std::string_view text) {
    while (!text.empty()) {
        const auto count = ::write(file, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

}  // namespace

std::string SequenceMarks::fingerprint(ByteView key) {
    const auto digest = crypto::prf(crypto::PrfAlgorithm::hmac_sha256, key,
                                    {as_bytes("Keyline: sequence numbers of a key given by hand")});
    return to_hex(digest.reveal());
}

Result<void> SequenceMarks::open() {
    if (directory_.valid()) return {};
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(folder_).parent_path(), error);
    (void)mkdir(folder_.c_str(), S_IRWXU);  // whether it is there, the next line says
    FileDescriptor directory(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.valid()) return trouble_with(folder_);
    FileDescriptor lock(
        ::openat(directory.get(), "lock", O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, only_owner));
    if (!lock.valid()) return trouble_with(folder_);
    if (flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return fail("another keylined keeps its sequence numbers in " + folder_ +
                    ": give each one a folder of its own, with --state-dir");
    directory_ = std::move(directory);
    lock_ = std::move(lock);
    return {};
}

Result<std::uint64_t> SequenceMarks::last(const std::vector<std::string>& fingerprints) {
    if (auto opened = open(); !opened) return tl::unexpected(opened.error());
    std::uint64_t highest = 0;
    for (const auto& name : fingerprints) {
        const auto path = folder_ + "/" + name;
        const FileDescriptor file(
            ::openat(directory_.get(), name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
        if (!file.valid() && errno == ENOENT) continue;
        std::array<char, longest_file> text{};
        const auto size = file.valid() ? ::read(file.get(), text.data(), text.size()) : -1;
        if (size < 0) return trouble_with(path);
        std::uint64_t number = 0;
        const auto* end = text.data() + size;
        const auto [rest, error] = std::from_chars(text.data(), end, number);
        if (error != std::errc() || rest == end || *rest != '\n')
            return fail(
                path +
                " holds no sequence number, so those that were used are not known: give the SA new keys");
        highest = std::max(highest, number);
    }
    return highest;
}

Result<void> SequenceMarks::put_aside(const std::vector<std::string>& fingerprints, std::uint64_t number) {
    if (auto opened = open(); !opened) return opened;
    for (const auto& name : fingerprints)
        if (auto done = write(name, number); !done) return done;
    if (fsync(directory_.get()) != 0) return trouble_with(folder_);
    return {};
}

// The old file or the new one, whenever the power fails.
Result<void> SequenceMarks::write(const std::string& name, std::uint64_t number) {
    const auto fresh = name + ".new";
    const FileDescriptor file(::openat(directory_.get(), fresh.c_str(),
                                       O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, only_owner));
    if (!file.valid() || !write_all(file.get(), std::to_string(number) + "\n") || fsync(file.get()) != 0 ||
        renameat(directory_.get(), fresh.c_str(), directory_.get(), name.c_str()) != 0)
        return trouble_with(folder_ + "/" + name);
    return {};
}

Result<SequenceNumbers> SequenceNumbers::open(SequenceMarks& marks, std::vector<std::string> fingerprints,
                                              std::uint64_t first) {
    const auto used = marks.last(fingerprints);
    if (!used) return tl::unexpected(used.error());
    if (*used >= last_number)
        return fail("the sequence numbers of its outbound keys are used up: give it new keys, on both sides");
    return SequenceNumbers(marks, std::move(fingerprints), std::max(first, *used + 1));
}

bool SequenceNumbers::take() {
    const bool soon = next_ + block / 2 > aside_ && aside_ < last_number;
    if (soon && next_ >= retry_at_) extend();
    if (next_ > aside_ && aside_ < last_number) return false;
    if (next_ <= last_number) ++next_;
    return true;
}

bool SequenceNumbers::jump_to(std::uint64_t next) {
    next_ = std::max(next_, std::min(next, last_number + 1));
    if (next_ + block / 2 > aside_ && aside_ < last_number) extend();
    return next_ - 1 <= aside_;
}

void SequenceNumbers::extend() {
    constexpr std::uint64_t pause = 1024;  // packets, as long as there are numbers
    const auto wanted = std::min(next_ - 1 + block, last_number);
    const auto done = marks_->put_aside(fingerprints_, wanted);
    trouble_ = done ? std::string() : done.error().message;
    if (done) aside_ = wanted;
    retry_at_ = done ? next_ : std::min(next_ + pause, aside_ + 1);
}

Result<void> SequenceNumbers::close() {
    if (next_ > aside_) return {};
    if (auto done = marks_->put_aside(fingerprints_, next_ - 1); !done) return done;
    aside_ = next_ - 1;
    return {};
}

}  // namespace keyline::daemon
