// keyline-pci-card REQUESTER QEMU...: runs QEMU with the Verilated card behind its device x-pci-proxy-dev.
// The command of QEMU has `-device x-pci-proxy-dev,fd=3,...` and `-qtest stdio`; REQUESTER is the place of
// that device in the guest, e.g. 02:00.0. A chardev of file descriptor 4 (`-chardev socket,fd=4,...`) is the
// door for faults (fault_door.h). SIGUSR1 makes the card silent until it is reset. Ends with QEMU,
// and with its exit code.
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "sim/qemu/pci_card.h"

using namespace keyline;
using namespace keyline::sim;

namespace {

constexpr int proxy_fd = 3;
constexpr int door_fd = 4;

struct Pair {
    FileDescriptor ours;
    FileDescriptor theirs;
};

Result<Pair> make_pair() {
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return fail("socketpair: " + error_text(errno));
    return Pair{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

// What leads from QEMU to the card.
struct Lines {
    Pair proxy, qtest, door;
};

// Each to the number that QEMU knows it by; out of the way first, for one may be where another has to go.
[[noreturn]] void become_qemu(const Lines& lines, char** command) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const auto aside = [](const Pair& pair) {
        return ::fcntl(pair.theirs.get(), F_DUPFD_CLOEXEC, door_fd + 1);
    };
    const std::array<std::pair<int, int>, 4> places{{{aside(lines.qtest), STDIN_FILENO},
                                                     {aside(lines.qtest), STDOUT_FILENO},
                                                     {aside(lines.proxy), proxy_fd},
                                                     {aside(lines.door), door_fd}}};
    for (const auto& [from, to] : places)
        if (::dup2(from, to) < 0) std::_Exit(127);
    ::execvp(command[0], command);
    std::fprintf(stderr, "%s: %s\n", command[0], std::strerror(errno));
    std::_Exit(127);
}

Result<int> run(std::uint16_t requester, char** command) {
    Lines lines;
    for (Pair* pair : {&lines.proxy, &lines.qtest, &lines.door}) {
        auto made = make_pair();
        if (!made) return tl::unexpected(made.error());
        *pair = std::move(*made);
    }
    const pid_t child = ::fork();
    if (child < 0) return fail("fork: " + error_text(errno));
    if (child == 0) become_qemu(lines, command);
    for (Pair* pair : {&lines.proxy, &lines.qtest, &lines.door}) pair->theirs = {};
    PciCard card(ProxyLink(std::move(lines.proxy.ours)), QtestLink(std::move(lines.qtest.ours)), requester,
                 std::move(lines.door.ours));
    std::signal(SIGUSR1, [](int) { PciCard::fall_silent(); });
    if (auto served = card.serve(); !served) {
        ::kill(child, SIGKILL);
        return tl::unexpected(served.error());
    }
    int status = 0;
    if (::waitpid(child, &status, 0) < 0) return fail("waitpid: " + error_text(errno));
    if (WIFSIGNALED(status)) return fail(fmt::format("{}: ended by signal {}", command[0], WTERMSIG(status)));
    return WEXITSTATUS(status);
}

}  // namespace

int main(int count, char** words) {
    unsigned bus = 0;
    unsigned device = 0;
    unsigned function = 0;
    if (count < 3 || std::sscanf(words[1], "%x:%x.%x", &bus, &device, &function) != 3 || bus > 255 ||
        device > 31 || function > 7) {
        std::fprintf(stderr, "usage: keyline-pci-card BUS:DEVICE.FUNCTION QEMU...\n");
        return 2;
    }
    const auto code = run(static_cast<std::uint16_t>(bus << 8 | device << 3 | function), words + 2);
    if (code) return *code;
    fmt::print(stderr, "keyline-pci-card: {}\n", code.error().message);
    return 1;
}
