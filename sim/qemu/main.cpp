// keyline-pci-card REQUESTER QEMU...: runs QEMU with the Verilated card behind its device x-pci-proxy-dev.
// The command of QEMU has `-device x-pci-proxy-dev,fd=3,...` and `-qtest stdio`; REQUESTER is the place of
// that device in the guest, e.g. 02:00.0. SIGUSR1 makes the card silent until it is reset. Ends with QEMU,
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

[[noreturn]] void become_qemu(const FileDescriptor& proxy, const FileDescriptor& qtest, char** command) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The qtest end goes first: the other may be where it is.
    if (::dup2(qtest.get(), STDIN_FILENO) < 0 || ::dup2(qtest.get(), STDOUT_FILENO) < 0) std::_Exit(127);
    if (proxy.get() == proxy_fd ? ::fcntl(proxy_fd, F_SETFD, 0) < 0 : ::dup2(proxy.get(), proxy_fd) < 0)
        std::_Exit(127);
    ::execvp(command[0], command);
    std::fprintf(stderr, "%s: %s\n", command[0], std::strerror(errno));
    std::_Exit(127);
}

Result<int> run(std::uint16_t requester, char** command) {
    auto proxy = make_pair();
    if (!proxy) return tl::unexpected(proxy.error());
    auto qtest = make_pair();
    if (!qtest) return tl::unexpected(qtest.error());
    const pid_t child = ::fork();
    if (child < 0) return fail("fork: " + error_text(errno));
    if (child == 0) become_qemu(proxy->theirs, qtest->theirs, command);
    proxy->theirs = {};
    qtest->theirs = {};
    PciCard card(ProxyLink(std::move(proxy->ours)), QtestLink(std::move(qtest->ours)), requester);
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
