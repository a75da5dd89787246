#include "sim/qemu/qtest_link.h"

#include <array>
#include <charconv>

#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>

namespace keyline::sim {

namespace {
constexpr int patience = 5000;  // ms
}

bool QtestLink::say(const std::string& line) {
    return ::send(socket_.get(), line.data(), line.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(line.size());
}

std::optional<std::string> QtestLink::take_line() {
    const auto end = heard_.find('\n');
    if (end == std::string::npos) return std::nullopt;
    std::string line = heard_.substr(0, end);
    heard_.erase(0, end + 1);
    return line;
}

bool QtestLink::hear(int flags) {
    std::array<char, 4096> more{};
    const ssize_t count = ::recv(socket_.get(), more.data(), more.size(), flags);
    if (count <= 0) return false;
    heard_.append(more.data(), static_cast<std::size_t>(count));
    return true;
}

std::optional<std::string> QtestLink::next_line() {
    while (true) {
        if (auto line = take_line()) return line;
        pollfd wait{socket_.get(), POLLIN, 0};
        if (::poll(&wait, 1, patience) <= 0 || !hear(0)) return std::nullopt;
    }
}

std::optional<std::uint64_t> QtestLink::read(const char* command, std::uint64_t address) {
    for (; unread_answers_ > 0; unread_answers_--)
        if (!next_line()) return std::nullopt;
    if (!say(fmt::format("{} {:#x}\n", command, address))) return std::nullopt;
    const auto line = next_line();
    constexpr std::string_view good = "OK 0x";
    if (!line || !line->starts_with(good)) return std::nullopt;
    std::uint64_t value = 0;
    const char* end = line->data() + line->size();
    if (std::from_chars(line->data() + good.size(), end, value, 16).ec != std::errc{}) return std::nullopt;
    return value;
}

std::optional<std::uint64_t> QtestLink::read32(std::uint64_t address) {
    return read("readl", address);
}

std::optional<std::uint64_t> QtestLink::read64(std::uint64_t address) {
    return read("readq", address);
}

void QtestLink::write32(std::uint64_t address, std::uint32_t value) {
    // Answers that nobody takes would fill the socket in the end, and QEMU would stand still.
    while (unread_answers_ > 0 && hear(MSG_DONTWAIT))
        for (; unread_answers_ > 0 && take_line(); unread_answers_--) {
        }
    if (say(fmt::format("writel {:#x} {:#x}\n", address, value))) unread_answers_++;
}

}  // namespace keyline::sim
