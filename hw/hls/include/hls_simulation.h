// What runs hls::task in C simulation: every task has a stack of its own, and one runs at a time, until it
// has to wait. Not part of AMD's interface; a bench needs bounded() and deadlock at most (docs/hlsc.md, C
// simulation).
//
// A task waits for a token that it reads, and between its calls. What a call writes, others see when the call
// is over: in hardware a call happens as a whole, or not yet. So a design whose tasks wait for each other
// stops here, too.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <utility>
#include <vector>

#include <cxxabi.h>
#include <sys/mman.h>
#include <ucontext.h>

#if defined(__SANITIZE_ADDRESS__)
#define HLS_SIMULATION_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HLS_SIMULATION_ASAN 1
#endif
#endif
#ifdef HLS_SIMULATION_ASAN
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif

namespace hls {

// Nothing can go on: whoever reads would wait for ever.
class deadlock : public std::logic_error {
    using std::logic_error::logic_error;
};

namespace simulation {

// What the scheduler knows of a stream.
class Channel {
  public:
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;
    virtual bool has_token() const = 0;
    virtual bool has_room() const = 0;
    virtual void publish() = 0;  // what the call that ends has written
    virtual std::string name() const = 0;
    bool of_task = false;  // a task has used it

  protected:
    Channel() = default;
    ~Channel() = default;
};

enum class Wait : std::uint8_t { nothing, token, room };

class Stack {
  public:
    Stack() : memory_(mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)) {
        if (memory_ == MAP_FAILED) throw std::bad_alloc();
        mprotect(memory_, guard, PROT_NONE);
    }
    ~Stack() {
#ifdef HLS_SIMULATION_ASAN
        __asan_unpoison_memory_region(base(), usable);
#endif
        munmap(memory_, size);
    }
    Stack(const Stack&) = delete;
    Stack& operator=(const Stack&) = delete;
    char* base() const {
        return static_cast<char*>(memory_) + guard;
    }

    static constexpr std::size_t guard = 65536;
    static constexpr std::size_t usable = std::size_t{1} << 20;
    static constexpr std::size_t size = guard + usable;

  private:
    void* memory_;
};

// One flow of control: a task, or the bench.
struct Fiber {
    ucontext_t context{};
    char* stack = nullptr;  // unknown of the bench until a task has begun
    std::size_t stack_size = 0;
    void* fake_stack = nullptr;  // AddressSanitizer's
};

struct Task : Fiber {
    std::function<void()> call;
    Stack memory;
    int number = 0;
    Wait wait = Wait::nothing;
    const Channel* waits_for = nullptr;
    std::vector<Channel*> written;  // by the call that runs
    bool took_token = false;
    bool done = false;
    std::exception_ptr error;

    bool can_run() const {
        if (done) return false;
        if (wait == Wait::token) return waits_for->has_token();
        return wait == Wait::nothing || waits_for->has_room();
    }
};

// The tasks of a thread.
class Scheduler {
  public:
    Task* add(std::function<void()> call) {
        tasks_.push_back(std::make_unique<Task>());
        Task& task = *tasks_.back();
        task.call = std::move(call);
        task.number = ++started_;
        moves_++;
        task.stack = task.memory.base();
        task.stack_size = Stack::usable;
        getcontext(&task.context);
        task.context.uc_stack.ss_sp = task.stack;
        task.context.uc_stack.ss_size = task.stack_size;
        task.context.uc_link = nullptr;
        makecontext(&task.context, &Scheduler::enter, 0);
        return &task;
    }

    void remove(const Task* task) {
        std::erase_if(tasks_, [&](const auto& t) { return t.get() == task; });
        next_ = 0;
    }

    bool inside() const { return running_ != nullptr; }
    bool bounded() const { return bounded_; }
    void set_bounded(bool on) {
        bounded_ = on;
        moves_++;  // who waits for room may go on
    }
    int number_stream() { return ++streams_; }

    // Gives control to others until the channel has what is asked for. From outside, false: it never will.
    bool wait_for(Channel& channel, Wait wait) {
        if (!inside()) return run_until(channel, wait);
        Task& task = *running_;
        task.wait = wait;
        task.waits_for = &channel;
        note_use(channel);
        while (!satisfied(channel, wait)) switch_to(task, outside_);
        task.wait = Wait::nothing;
        return true;
    }

    void note_use(Channel& channel) const {
        if (inside()) channel.of_task = true;
    }
    void note_read(Channel& channel) {
        note_use(channel);
        if (channel.of_task) moves_++;
        if (inside()) running_->took_token = true;
    }
    // True: the token is to be kept back until the call ends.
    bool note_write(Channel& channel) {
        note_use(channel);
        if (channel.of_task) moves_++;
        if (!inside()) return false;
        running_->written.push_back(&channel);
        return true;
    }

    // Why nothing moves.
    std::string waiting() const {
        std::string text;
        for (const auto& t : tasks_) {
            if (t->done) continue;
            text += text.empty() ? ": " : "; ";
            text += "task " + std::to_string(t->number);
            if (t->wait == Wait::nothing) text += " runs, and gives nothing";
            if (t->wait == Wait::token) text += " waits for a token in " + t->waits_for->name();
            if (t->wait == Wait::room) text += " waits for room in " + t->waits_for->name();
        }
        return text.empty() ? ", and there are no tasks" : text;
    }

  private:
    // A task that reads nothing gives way after each call, one that reads after so many.
    static constexpr int calls_at_once = 1024;
    // Rounds of all tasks in which the bench's wish was not met: then it never will be.
    static constexpr int patience = 1'000'000;
    static constexpr int patience_without_tokens = 1000;

    static bool satisfied(const Channel& channel, Wait wait) {
        return wait == Wait::token ? channel.has_token() : channel.has_room();
    }

    bool run_until(const Channel& channel, Wait wait) {
        if (satisfied(channel, wait)) return true;
        if (quiet_since_ == moves_) return false;
        int idle = 0;
        for (int round = 0; round < patience && idle < patience_without_tokens; round++) {
            const std::uint64_t moves = moves_;
            bool ran = false;
            for (std::size_t i = 0; i < tasks_.size(); i++) {
                if (satisfied(channel, wait)) return true;
                next_ = (next_ + 1) % tasks_.size();
                if (!tasks_[next_]->can_run()) continue;
                ran = true;
                resume(*tasks_[next_]);
            }
            if (satisfied(channel, wait)) return true;
            if (!ran) break;
            idle = moves_ == moves ? idle + 1 : 0;
        }
        quiet_since_ = moves_;
        return false;
    }

    void resume(Task& task) {
        running_ = &task;
        switch_to(outside_, task);
        running_ = nullptr;
        if (task.error) std::rethrow_exception(std::exchange(task.error, nullptr));
    }

    static void switch_to(Fiber& from, Fiber& to) {
#ifdef HLS_SIMULATION_ASAN
        __sanitizer_start_switch_fiber(&from.fake_stack, to.stack, to.stack_size);
#endif
        swapcontext(&from.context, &to.context);
#ifdef HLS_SIMULATION_ASAN
        __sanitizer_finish_switch_fiber(from.fake_stack, nullptr, nullptr);
#endif
    }

    static void enter();

    void run_task(Task& task) {
#ifdef HLS_SIMULATION_ASAN
        const void* stack = nullptr;
        __sanitizer_finish_switch_fiber(nullptr, &stack, &outside_.stack_size);
        outside_.stack = static_cast<char*>(const_cast<void*>(stack));
#endif
        try {
            for (int calls = 1;; calls++) {
                task.took_token = false;
                task.call();
                finish_call(task);
                if (!task.took_token || calls % calls_at_once == 0) switch_to(task, outside_);
            }
        } catch (...) {
            task.error = std::current_exception();
        }
        task.done = true;
        switch_to(task, outside_);
    }

    void finish_call(Task& task) {
        for (bool room = false; !room;) {
            room = true;
            for (Channel* channel : task.written) {
                if (channel->has_room()) continue;
                room = false;
                wait_for(*channel, Wait::room);
            }
        }
        for (Channel* channel : task.written) channel->publish();
        task.written.clear();
    }

    std::vector<std::unique_ptr<Task>> tasks_;
    std::size_t next_ = 0;
    Fiber outside_;
    Task* running_ = nullptr;
    std::uint64_t moves_ = 1;        // of tokens that tasks or their streams have seen
    std::uint64_t quiet_since_ = 0;  // nothing could be done; only another token changes that
    int started_ = 0;
    int streams_ = 0;
    bool bounded_ = false;
};

inline std::shared_ptr<Scheduler> scheduler() {
    thread_local const std::shared_ptr<Scheduler> mine = std::make_shared<Scheduler>();
    return mine;
}

// A context begins without arguments.
inline void Scheduler::enter() {
    Scheduler& mine = *scheduler();
    mine.run_task(*mine.running_);
}

// Whether writing to a stream that has its stated depth of tokens waits, as in hardware. Off at the start; of
// this thread.
inline void bounded(bool on) {
    scheduler()->set_bounded(on);
}

inline std::string readable_name(const std::type_info& type) {
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> text(
        abi::__cxa_demangle(type.name(), nullptr, nullptr, &status), &std::free);
    return status == 0 ? text.get() : type.name();
}

}  // namespace simulation
}  // namespace hls
