// Runs shell commands beside the daemon: nothing waits for them, what they print goes to the log, and one
// that does not end is killed.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <asio/io_context.hpp>

#include "host/base/result.h"
#include "host/daemon/updown_environment.h"

namespace keyline::daemon {

struct CommandLimits {
    std::chrono::milliseconds patience{30'000};  // then SIGKILL, to all that it has started
    std::size_t running = 32;                    // commands side by side
    std::size_t waiting = 16'384;                // offered commands that wait for others
    std::size_t waiting_in_queue = 1'024;        // commands of one queue that wait
    std::size_t output_bytes = 16'384;           // of one command; the rest is not logged
};

// Commands that belong together: the same one for each environment.
struct CommandBatch {
    std::string queue;  // the commands of one queue run one after the other
    std::string name;   // in the log
    std::string command;
    std::vector<Environment> environments;
};
using BatchId = std::uint64_t;

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

    // `sh -c COMMAND`, with its environment and PATH alone. Queues run side by side, as many as may, and take
    // turns.
    //
    // All of the batch, or, when more would wait than may, nothing of it: then the log has an error, one for
    // a queue until it has room again.
    std::optional<BatchId> offer(CommandBatch batch);
    // For what undoes a batch that ran: it is never refused, and takes no room that all queues share.
    void run(CommandBatch batch);
    // A batch of which no command has begun leaves its queue: true.
    bool withdraw(const std::string& queue, BatchId batch);
    void on_end(std::function<void(const CommandEnd&)> observer) { observer_ = std::move(observer); }
    // Once, when nothing runs and nothing waits: now, maybe.
    void when_idle(std::function<void()> then);

  private:
    struct Waiting {
        CommandBatch batch;
        BatchId id = 0;
        bool offered = false;
        std::size_t begun = 0;  // so many of its commands
        std::size_t left() const { return batch.environments.size() - begun; }
    };
    struct Queue {
        std::deque<Waiting> batches;  // none without a command that waits
        std::size_t waiting = 0;      // commands
    };
    struct Command {
        std::string queue;
        std::string name;
        std::string text;
        Environment environment;
    };
    struct Running;
    using Queues = std::map<std::string, Queue>;

    BatchId add(CommandBatch batch, bool offered);
    Command take_next(Queues::iterator queue);
    void remove_if_empty(Queues::iterator queue);
    void start_what_may();
    void start_next(const std::string& queue);
    Result<void> start(const Command& command);
    void read(const std::shared_ptr<Running>& running);
    void wait(const std::shared_ptr<Running>& running);
    void ended(const std::shared_ptr<Running>& running);
    void tell(const CommandEnd& end) const;

    asio::io_context& context_;
    CommandLimits limits_;
    Queues queues_;                                            // of which a command waits
    std::deque<std::string> turns_;                            // those of them of which none runs
    std::map<std::string, std::shared_ptr<Running>> running_;  // by queue
    std::set<std::string> full_;                               // queues of which the log says so
    std::size_t offered_ = 0;                                  // commands that wait, but those of run()
    BatchId last_id_ = 0;
    std::function<void(const CommandEnd&)> observer_;
    std::function<void()> when_idle_;
};

}  // namespace keyline::daemon
