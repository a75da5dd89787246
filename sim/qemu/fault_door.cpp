#include "sim/qemu/fault_door.h"

#include <array>
#include <charconv>

#include <fmt/format.h>
#include <sys/socket.h>

namespace keyline::sim {

namespace {

constexpr std::size_t longest_line = 200;

bool take_word(std::string& line, const std::string& word) {
    if (!line.starts_with(word)) return false;
    line.erase(0, word.size());
    return true;
}

}  // namespace

Result<void> FaultDoor::serve() {
    std::array<char, 512> octets{};
    const ssize_t count = ::recv(socket_.get(), octets.data(), octets.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return {};
    if (count <= 0) return fail("the door for faults is closed");
    heard_.append(octets.data(), static_cast<std::size_t>(count));
    for (std::size_t end = 0; (end = heard_.find('\n')) != std::string::npos; heard_.erase(0, end + 1)) {
        const std::string answer = obey(heard_.substr(0, end)) + "\n";
        if (::send(socket_.get(), answer.data(), answer.size(), MSG_NOSIGNAL) !=
            static_cast<ssize_t>(answer.size()))
            return fail("the door for faults takes no answer");
    }
    if (heard_.size() > longest_line) heard_.clear();
    return {};
}

std::string FaultDoor::obey(const std::string& line) {
    std::string rest = line;
    if (take_word(rest, "arm ")) {
        const auto fault = parse_fault(rest);
        if (!fault) return "what?";
        injector_->arm(*fault);
    } else if (take_word(rest, "watch ")) {
        std::uint64_t mark = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), mark, 16);
        if (error != std::errc{} || end != rest.data() + rest.size()) return "what?";
        injector_->watch_for(mark);
    } else if (line == "clear") {
        injector_->clear();
    } else if (line != "look") {
        return "what?";
    }
    return fmt::format("struck {:d} over {:d} seen {}", injector_->has_struck(), injector_->is_over(),
                       injector_->take_seen());
}

}  // namespace keyline::sim
