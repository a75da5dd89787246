// Work that takes as long as it takes and cannot be stopped, on threads of its own.
#pragma once

#include <functional>
#include <memory>

#include <asio/any_io_executor.hpp>

namespace keyline::daemon {

class Background {
  public:
    // So many pieces of work at once; others wait for their turn. Threads are started when they are needed.
    Background(asio::any_io_executor executor, std::size_t max_threads);
    // Gives up what is under way, and does not wait for it: `done` is not called any more.
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    // `work` on a thread, which may outlive this object: it owns whatever it touches, and throws nothing.
    // Then `done` once, on the executor.
    void run(std::function<void()> work, std::function<void()> done);

  private:
    struct State;
    static void serve(const std::shared_ptr<State>& state);
    std::shared_ptr<State> state_;
};

}  // namespace keyline::daemon
