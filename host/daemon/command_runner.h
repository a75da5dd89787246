// Runs shell commands beside the daemon: nothing waits for them, what they print goes to the log, and one
// that does not end is killed.
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include <asio/io_context.hpp>

#include "host/base/result.h"
#include "host/daemon/updown_environment.h"

namespace keyline::daemon {

struct CommandLimits {
    std::chrono::milliseconds patience{30'000};  // then SIGKILL, to all that it has started
    std::size_t running = 32;                    // commands side by side
    std::size_t waiting = 16'384;                // commands that wait for others
    std::size_t output_bytes = 16'384;           // of one command; the rest is not logged
};

struct CommandEnd {
    std::string name;
    int exit_code = -1;  // -1: a signal ended it, or it never began
    bool killed = false;
    std::string output;
};

class CommandRunner {
  public:
    explicit CommandRunner(asio::io_context& context, const CommandLimits& limits = {});
    ~CommandRunner();  // kills what still runs
    CommandRunner(const CommandRunner&) = delete;
    CommandRunner& operator=(const CommandRunner&) = delete;

    // `sh -c COMMAND`, with this environment and PATH alone. Those of one name run one after the other,
    // others side by side, as many as may; names take turns.
    void run(const std::string& name, const std::string& command, const Environment& environment);
    void on_end(std::function<void(const CommandEnd&)> observer) { observer_ = std::move(observer); }
    // Once, when nothing runs and nothing waits: now, maybe.
    void when_idle(std::function<void()> then);

  private:
    struct Command {
        std::string text;
        Environment environment;
    };
    struct Running;

    void start_what_may();
    void start_next(const std::string& name);
    Result<void> start(const std::string& name, const Command& command);
    void read(const std::shared_ptr<Running>& running);
    void wait(const std::shared_ptr<Running>& running);
    void ended(const std::shared_ptr<Running>& running);
    void tell(const CommandEnd& end) const;

    asio::io_context& context_;
    CommandLimits limits_;
    std::map<std::string, std::deque<Command>> queues_;  // that wait
    std::deque<std::string> turns_;                      // names of queues of which none runs
    std::map<std::string, std::shared_ptr<Running>> running_;
    std::size_t waiting_ = 0;
    bool full_ = false;  // said so
    std::function<void(const CommandEnd&)> observer_;
    std::function<void()> when_idle_;
};

}  // namespace keyline::daemon
