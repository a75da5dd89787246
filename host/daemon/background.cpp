#include "host/daemon/background.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <asio/post.hpp>

namespace keyline::daemon {

// The threads' and the owner's. A thread may outlive the owner.
struct Background::State {
    struct Job {
        std::function<void()> work;
        std::function<void()> done;
    };
    State(asio::any_io_executor to, std::size_t most) : executor(std::move(to)), max_threads(most) {}

    std::mutex mutex;
    std::condition_variable work_is_there;
    std::deque<Job> jobs;
    std::size_t threads = 0, idle = 0;
    bool ended = false;  // the executor may be gone
    asio::any_io_executor executor;
    const std::size_t max_threads;
};

Background::Background(asio::any_io_executor executor, std::size_t max_threads)
    : state_(std::make_shared<State>(std::move(executor), max_threads)) {}

Background::~Background() {
    const std::scoped_lock lock(state_->mutex);
    state_->ended = true;
    state_->jobs.clear();
    state_->executor = {};
    state_->work_is_there.notify_all();
}

void Background::run(std::function<void()> work, std::function<void()> done) {
    const std::scoped_lock lock(state_->mutex);
    state_->jobs.push_back({std::move(work), std::move(done)});
    if (state_->idle < state_->jobs.size() && state_->threads < state_->max_threads) {
        ++state_->threads;
        std::thread([state = state_] { serve(state); }).detach();
    }
    state_->work_is_there.notify_one();
}

void Background::serve(const std::shared_ptr<State>& state) {
    std::unique_lock lock(state->mutex);
    while (true) {
        ++state->idle;
        state->work_is_there.wait(lock, [&] { return state->ended || !state->jobs.empty(); });
        --state->idle;
        if (state->ended) return;
        auto job = std::move(state->jobs.front());
        state->jobs.pop_front();
        lock.unlock();
        job.work();
        lock.lock();
        if (state->ended) return;
        asio::post(state->executor, [state, done = std::move(job.done)] {
            if (!state->ended) done();  // the owner's thread set it, and this is it
        });
    }
}

}  // namespace keyline::daemon
