#include "sim/systemc/child.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace keyline::sim::platform {

namespace {

constexpr char line_mark = '+';
constexpr char error_mark = '!';

void write_all(int fd, const std::string& text) {
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t now = write(fd, text.data() + done, text.size() - done);
        if (now < 0 && errno == EINTR) continue;
        if (now <= 0) std::_Exit(EXIT_FAILURE);  // nobody listens any more
        done += static_cast<std::size_t>(now);
    }
}

}  // namespace

Child::Child(const std::function<void(const Tell&)>& work) {
    int ends[2] = {};
    if (pipe(ends) != 0) throw std::runtime_error("pipe: " + error_text(errno));
    pipe_ = FileDescriptor(ends[0]);
    FileDescriptor out(ends[1]);
    std::fflush(nullptr);  // else it would be written twice
    const pid_t parent = getpid();
    process_ = fork();
    if (process_ < 0) throw std::runtime_error("fork: " + error_text(errno));
    if (process_ > 0) return;
    // It ends with its parent, however that ends; Ctrl-C is the parent's to hear.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) std::_Exit(EXIT_FAILURE);
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGTERM, SIG_DFL);
    try {
        work([&](const std::string& line) { write_all(out.get(), line_mark + line + "\n"); });
    } catch (const std::exception& error) {
        write_all(out.get(), error_mark + std::string(error.what()) + "\n");
        std::_Exit(EXIT_FAILURE);
    }
    std::_Exit(EXIT_SUCCESS);
}

Child::~Child() {
    if (process_ <= 0) return;
    pipe_ = FileDescriptor();
    kill(process_, SIGKILL);  // nobody wants to know any more
    waitpid(process_, nullptr, 0);
}

bool Child::fill() {
    char buffer[4096];
    for (;;) {
        const ssize_t got = read(pipe_.get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        text_.append(buffer, static_cast<std::size_t>(got));
        return true;
    }
}

// Of what was read already.
std::optional<std::string> Child::kept_line() {
    for (;;) {
        const auto end = text_.find('\n');
        if (end == std::string::npos) return std::nullopt;
        const std::string found = text_.substr(0, end);
        text_.erase(0, end + 1);
        if (found.front() == line_mark) return found.substr(1);
        error_ = found.substr(1);
    }
}

bool Child::take(std::vector<std::string>& lines) {
    const bool goes_on = fill();
    while (auto kept = kept_line()) lines.push_back(std::move(*kept));
    return goes_on;
}

std::optional<std::string> Child::line() {
    for (;;) {
        if (auto kept = kept_line()) return kept;
        if (!fill()) return std::nullopt;
    }
}

Result<void> Child::end() {
    while (line()) continue;
    int status = 0;
    if (process_ > 0) waitpid(process_, &status, 0);
    process_ = -1;
    if (error_) return fail(*error_);
    if (WIFSIGNALED(status)) return fail(fmt::format("the simulation died of signal {}", WTERMSIG(status)));
    if (status != 0) return fail(fmt::format("the simulation ended with code {}", WEXITSTATUS(status)));
    return {};
}

}  // namespace keyline::sim::platform
