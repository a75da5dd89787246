#include "sim/qemu/proxy_link.h"

#include <array>
#include <cstring>

#include <fmt/format.h>
#include <sys/socket.h>

namespace keyline::sim {

namespace {

constexpr std::size_t most_files = 8;

enum class Command : std::int32_t {
    sync_memory = 0,
    answer = 1,
    config_write = 2,
    config_read = 3,
    bar_write = 4,
    bar_read = 5,
    set_interrupts = 6,
    device_reset = 7,
};

struct Header {
    Command command{};
    std::uint64_t size = 0;
};
struct MemoryBody {
    std::array<std::uint64_t, most_files> addresses;
    std::array<std::uint64_t, most_files> sizes;
    std::array<std::uint64_t, most_files> offsets;
};
struct ConfigBody {
    std::uint32_t offset;
    std::uint32_t value;
    std::int32_t size;
};
struct BarBody {
    std::uint64_t address;
    std::uint64_t value;
    std::uint32_t size;
    bool is_memory;
};
static_assert(sizeof(Header) == 16 && sizeof(MemoryBody) == 192 && sizeof(ConfigBody) == 12 &&
              sizeof(BarBody) == 24);

tl::unexpected<Error> refuse(const Header& header) {
    return fail(
        fmt::format("QEMU's proxy said command {} with {} octets: this is not the protocol of QEMU 7.2",
                    static_cast<std::int32_t>(header.command), header.size));
}

template <typename Body>
std::optional<Body> body_of(const Header& header, const std::vector<std::uint8_t>& octets) {
    Body body{};
    if (header.size != sizeof body) return std::nullopt;
    std::memcpy(&body, octets.data(), sizeof body);
    return body;
}

std::optional<ProxyMessage> memory_message(const MemoryBody& body, std::vector<FileDescriptor>&& files) {
    SyncMemory sync;
    for (std::size_t i = 0; i < files.size(); i++)
        sync.files.push_back({body.addresses[i], body.sizes[i], body.offsets[i], std::move(files[i])});
    return sync;
}

std::optional<ProxyMessage> message_of(const Header& header, const std::vector<std::uint8_t>& octets,
                                       std::vector<FileDescriptor>&& files) {
    const auto memory = body_of<MemoryBody>(header, octets);
    const auto config = body_of<ConfigBody>(header, octets);
    const auto bar = body_of<BarBody>(header, octets);
    const bool is_config = config && config->size > 0 && config->size <= 4;
    const bool is_bar = bar && bar->is_memory && bar->size <= 8;
    switch (header.command) {
        case Command::sync_memory:
            if (memory && files.size() <= most_files) return memory_message(*memory, std::move(files));
            break;
        case Command::config_write:
            if (is_config)
                return ConfigWrite{config->offset, static_cast<unsigned>(config->size), config->value};
            break;
        case Command::config_read:
            if (is_config) return ConfigRead{config->offset, static_cast<unsigned>(config->size)};
            break;
        case Command::bar_write:
            if (is_bar) return BarWrite{bar->address, bar->size, bar->value};
            break;
        case Command::bar_read:
            if (is_bar) return BarRead{bar->address, bar->size};
            break;
        case Command::set_interrupts:
            return SetInterrupts{};
        case Command::device_reset:
            return DeviceReset{};
        case Command::answer:
            break;
    }
    return std::nullopt;
}

}  // namespace

Result<std::optional<ProxyMessage>> ProxyLink::receive() {
    Header header;
    std::vector<FileDescriptor> files;
    const auto begun = read(&header, sizeof header, files);
    if (!begun) return tl::unexpected(begun.error());
    if (!*begun) return std::optional<ProxyMessage>{};
    if (header.size > sizeof(MemoryBody)) return refuse(header);
    std::vector<std::uint8_t> octets(header.size);
    const auto whole = read(octets.data(), octets.size(), files);
    if (!whole) return tl::unexpected(whole.error());
    auto message = message_of(header, octets, std::move(files));
    if (!*whole || !message) return refuse(header);
    return message;
}

Result<bool> ProxyLink::read(void* to, std::size_t size, std::vector<FileDescriptor>& files) {
    std::size_t done = 0;
    while (done < size) {
        iovec part{static_cast<std::uint8_t*>(to) + done, size - done};
        alignas(cmsghdr) std::array<std::uint8_t, CMSG_SPACE(most_files * sizeof(int))> control{};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        const ssize_t count = ::recvmsg(socket_.get(), &message, MSG_CMSG_CLOEXEC);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail("QEMU's proxy: " + error_text(errno));
        for (cmsghdr* part_of = CMSG_FIRSTHDR(&message); part_of != nullptr;
             part_of = CMSG_NXTHDR(&message, part_of)) {
            if (part_of->cmsg_level != SOL_SOCKET || part_of->cmsg_type != SCM_RIGHTS) continue;
            for (std::size_t at = 0; CMSG_LEN(at + sizeof(int)) <= part_of->cmsg_len; at += sizeof(int)) {
                int fd = -1;
                std::memcpy(&fd, CMSG_DATA(part_of) + at, sizeof fd);
                files.emplace_back(fd);
            }
        }
        if (count == 0) return false;
        done += static_cast<std::size_t>(count);
    }
    return true;
}

Result<void> ProxyLink::answer(std::uint64_t value) {
    struct {
        Header header{Command::answer, sizeof(std::uint64_t)};
        std::uint64_t value = 0;
    } said;
    said.value = value;
    if (::send(socket_.get(), &said, sizeof said, MSG_NOSIGNAL) != sizeof said)
        return fail("QEMU's proxy: " + error_text(errno));
    return {};
}

}  // namespace keyline::sim
