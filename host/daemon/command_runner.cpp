#include "host/daemon/command_runner.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <vector>

#include <asio/posix/stream_descriptor.hpp>
#include <asio/steady_timer.hpp>
#include <fcntl.h>
#include <spawn.h>
#include <spdlog/spdlog.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "host/base/file_descriptor.h"

namespace keyline::daemon {

namespace {

constexpr const char* default_path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
constexpr int first_free_descriptor = 3;

std::vector<std::string> words_of(const Environment& environment) {
    const char* path = std::getenv("PATH");
    std::vector<std::string> words{std::string("PATH=") + (path != nullptr ? path : default_path)};
    for (const auto& [name, value] : environment) {
        words.push_back(name);
        words.back().append("=").append(value);
    }
    return words;
}

// posix_spawn's settings: output into `pipe`, no other descriptor of ours, a process group of its own,
// signals as they come to a fresh process.
class SpawnSettings {
  public:
    explicit SpawnSettings(int pipe) {
        posix_spawn_file_actions_init(&files_);
        posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&files_, pipe, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&files_, pipe, STDERR_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&files_, first_free_descriptor);
        posix_spawnattr_init(&attributes_);
        posix_spawnattr_setflags(&attributes_,
                                 POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
        sigset_t signals;
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&attributes_, &signals);
        sigfillset(&signals);
        posix_spawnattr_setsigdefault(&attributes_, &signals);
    }
    ~SpawnSettings() {
        posix_spawn_file_actions_destroy(&files_);
        posix_spawnattr_destroy(&attributes_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    Result<pid_t> spawn(const std::string& command, const Environment& environment) const {
        auto words = words_of(environment);
        std::vector<char*> variables;
        variables.reserve(words.size() + 1);
        for (auto& word : words) variables.push_back(word.data());
        variables.push_back(nullptr);
        std::string shell = "/bin/sh", option = "-c", text = command;
        const std::array<char*, 4> arguments{shell.data(), option.data(), text.data(), nullptr};
        pid_t process = 0;
        const int error =
            posix_spawn(&process, shell.c_str(), &files_, &attributes_, arguments.data(), variables.data());
        if (error != 0) return fail(error_text(error));
        return process;
    }

  private:
    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t attributes_{};
};

}  // namespace

struct CommandRunner::Running {
    Running(asio::io_context& context, const Command& command, pid_t pid, int output_fd, int process_fd)
        : queue(command.queue),
          name(command.name),
          process(pid),
          output(context, output_fd),
          end(context, process_fd),
          timer(context) {}
    void kill() {
        killed = true;
        ::kill(-process, SIGKILL);
    }

    std::string queue;
    std::string name;
    pid_t process;
    asio::posix::stream_descriptor output;
    asio::posix::stream_descriptor end;  // readable when the process has ended
    asio::steady_timer timer;
    std::string text;
    bool killed = false;
};

CommandRunner::CommandRunner(asio::io_context& context, const CommandLimits& limits)
    : context_(context), limits_(limits) {}

CommandRunner::~CommandRunner() {
    for (const auto& [queue, running] : running_) {
        running->kill();
        waitpid(running->process, nullptr, 0);
    }
}

std::optional<BatchId> CommandRunner::offer(CommandBatch batch) {
    const auto count = batch.environments.size();
    const auto queue = queues_.find(batch.queue);
    const auto waiting = queue == queues_.end() ? 0 : queue->second.waiting;
    const bool queue_is_full = waiting + count > limits_.waiting_in_queue;
    if (!queue_is_full && offered_ + count <= limits_.waiting) {
        full_.erase(batch.queue);
        return add(std::move(batch), true);
    }
    if (full_.insert(batch.queue).second)
        spdlog::error(
            "updown {}: {} commands wait {}, and {} more would be over the limit of {}: none of them is run, "
            "nor what undoes them, nor other such ones until there is room",
            batch.queue, queue_is_full ? waiting : offered_,
            queue_is_full ? "in this queue" : "in all queues", count,
            queue_is_full ? limits_.waiting_in_queue : limits_.waiting);
    return std::nullopt;
}

void CommandRunner::run(CommandBatch batch) {
    add(std::move(batch), false);
}

BatchId CommandRunner::add(CommandBatch batch, bool offered) {
    const auto id = ++last_id_;
    const auto count = batch.environments.size();
    if (count == 0) return id;
    auto& queue = queues_[batch.queue];
    if (queue.batches.empty() && running_.count(batch.queue) == 0) turns_.push_back(batch.queue);
    queue.waiting += count;
    if (offered) offered_ += count;
    queue.batches.push_back({std::move(batch), id, offered});
    start_what_may();
    return id;
}

bool CommandRunner::withdraw(const std::string& name, BatchId id) {
    const auto queue = queues_.find(name);
    if (queue == queues_.end()) return false;
    auto& batches = queue->second.batches;
    const auto found =
        std::find_if(batches.begin(), batches.end(), [id](const auto& waiting) { return waiting.id == id; });
    if (found == batches.end() || found->begun != 0) return false;
    queue->second.waiting -= found->left();
    if (found->offered) offered_ -= found->left();
    batches.erase(found);
    if (batches.empty()) std::erase(turns_, name);
    remove_if_empty(queue);
    return true;
}

void CommandRunner::remove_if_empty(Queues::iterator queue) {
    if (!queue->second.batches.empty()) return;
    full_.erase(queue->first);
    queues_.erase(queue);
    if (queues_.empty()) full_.clear();
}

CommandRunner::Command CommandRunner::take_next(Queues::iterator queue) {
    auto& batches = queue->second.batches;
    auto& first = batches.front();
    Command command{first.batch.queue, first.batch.name, first.batch.command,
                    std::move(first.batch.environments[first.begun++])};
    --queue->second.waiting;
    if (first.offered) --offered_;
    if (first.left() == 0) batches.pop_front();
    remove_if_empty(queue);
    return command;
}

void CommandRunner::when_idle(std::function<void()> then) {
    if (running_.empty()) return then();
    when_idle_ = std::move(then);
}

void CommandRunner::start_what_may() {
    while (!turns_.empty() && running_.size() < limits_.running) {
        const auto queue = std::move(turns_.front());
        turns_.pop_front();
        start_next(queue);
    }
}

// The first of this queue that can be run at all.
void CommandRunner::start_next(const std::string& name) {
    for (auto queue = queues_.find(name); queue != queues_.end(); queue = queues_.find(name)) {
        const auto command = take_next(queue);
        const auto done = start(command);
        if (done) return;
        tell({command.name, -1, false, "cannot run '" + command.text + "': " + done.error().message});
    }
}

Result<void> CommandRunner::start(const Command& command) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return fail(error_text(errno));
    FileDescriptor reading(ends[0]), writing(ends[1]);
    (void)fcntl(reading.get(), F_SETFL, O_NONBLOCK);
    const auto process = SpawnSettings(writing.get()).spawn(command.text, command.environment);
    if (!process) return tl::unexpected(process.error());
    FileDescriptor end(static_cast<int>(syscall(SYS_pidfd_open, *process, 0)));
    if (!end.valid()) {
        const int error = errno;
        ::kill(-*process, SIGKILL);
        waitpid(*process, nullptr, 0);
        return fail("pidfd_open: " + error_text(error));
    }
    auto running = std::make_shared<Running>(context_, command, *process, reading.release(), end.release());
    running_[command.queue] = running;
    running->timer.expires_after(limits_.patience);
    running->timer.async_wait([running](std::error_code error) {
        if (!error) running->kill();
    });
    read(running);
    wait(running);
    return {};
}

void CommandRunner::read(const std::shared_ptr<Running>& running) {
    running->output.async_wait(
        asio::posix::stream_descriptor::wait_read, [this, running](std::error_code error) {
            if (error) return;
            std::array<char, 4096> buffer{};
            const auto count = ::read(running->output.native_handle(), buffer.data(), buffer.size());
            if (count <= 0) return;  // it has closed its output
            const auto room = limits_.output_bytes - running->text.size();
            running->text.append(buffer.data(), std::min(room, static_cast<std::size_t>(count)));
            read(running);
        });
}

void CommandRunner::wait(const std::shared_ptr<Running>& running) {
    running->end.async_wait(asio::posix::stream_descriptor::wait_read,
                            [this, running](std::error_code error) {
                                if (!error) ended(running);
                            });
}

void CommandRunner::ended(const std::shared_ptr<Running>& running) {
    int status = 0;
    waitpid(running->process, &status, 0);
    // What it wrote last; what it left in the background may write on, but nobody reads that.
    std::array<char, 4096> buffer{};
    for (auto count = ::read(running->output.native_handle(), buffer.data(), buffer.size()); count > 0;
         count = ::read(running->output.native_handle(), buffer.data(), buffer.size())) {
        const auto room = limits_.output_bytes - running->text.size();
        running->text.append(buffer.data(), std::min(room, static_cast<std::size_t>(count)));
        if (room == 0) break;
    }
    running->timer.cancel();
    running->output.close();
    running->end.close();
    running_.erase(running->queue);
    if (queues_.count(running->queue) != 0) turns_.push_back(running->queue);
    tell({running->name, WIFEXITED(status) ? WEXITSTATUS(status) : -1, running->killed, running->text});
    start_what_may();
    if (running_.empty() && when_idle_) std::exchange(when_idle_, nullptr)();
}

void CommandRunner::tell(const CommandEnd& end) const {
    for (std::size_t at = 0; at < end.output.size();) {
        const auto line_end = std::min(end.output.find('\n', at), end.output.size());
        spdlog::info("updown {}: {}", end.name, end.output.substr(at, line_end - at));
        at = line_end + 1;
    }
    if (end.killed)
        spdlog::error("updown {}: it did not end within {} s and was killed", end.name,
                      std::chrono::duration_cast<std::chrono::seconds>(limits_.patience).count());
    else if (end.exit_code != 0)
        spdlog::warn("updown {}: exit code {}", end.name, end.exit_code);
    if (observer_) observer_(end);
}

}  // namespace keyline::daemon
