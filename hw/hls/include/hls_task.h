// hls::task: a process that is called for ever, with the names of Vitis HLS.
//
//     void top(hls::stream<Beat>& in, hls::stream<Beat>& out) {
//         hls_thread_local hls::stream<Head, 16> heads("heads");
//         hls_thread_local hls::task first(parse, in, heads);
//         hls_thread_local hls::task second(assemble, heads, out);
//     }
//
// In C simulation the first call of `top` starts the tasks, for the thread that calls; they run when the
// bench reads from a stream or asks whether it is empty (hls_simulation.h, docs/hlsc.md).
#pragma once

#include <type_traits>

#include "hls_stream.h"

#ifdef HLSC

extern "C" void __hls_task(void* task, void* function, ...) noexcept;

#define hls_thread_local static

namespace hls {

struct task {
    // A plain function, whose arguments are these streams.
    template <class Function, class... Streams>
    requires(std::is_function_v<Function>&& std::is_invocable_v<Function&, Streams&...>) explicit task(
        Function& function, Streams&&... streams) {
        __hls_task(this, reinterpret_cast<void*>(&function), &streams...);
    }
    task(const task&) = delete;
    task& operator=(const task&) = delete;
};

}  // namespace hls

#else

#include <functional>
#include <memory>
#include <tuple>
#include <utility>

#define hls_thread_local thread_local

namespace hls {

class task {
  public:
    template <class Function, class... Streams>
    explicit task(Function&& function, Streams&&... streams)
        : scheduler_(simulation::scheduler()),
          task_(scheduler_->add([f = std::decay_t<Function>(function),
                                 all = std::tuple<Streams&...>(streams...)] { std::apply(f, all); })) {}
    ~task() { scheduler_->remove(task_); }
    task(const task&) = delete;
    task& operator=(const task&) = delete;

  private:
    std::shared_ptr<simulation::Scheduler> scheduler_;
    const simulation::Task* task_;
};

}  // namespace hls

#endif
