// What a module of the platform does later: functions by simulated time; those of one time in the order in
// which they were given.
#pragma once

#include <functional>
#include <map>
#include <systemc>

namespace keyline::sim::platform {

class Agenda final : public sc_core::sc_module {
  public:
    explicit Agenda(const sc_core::sc_module_name& name) : sc_core::sc_module(name) {
        SC_HAS_PROCESS(Agenda);
        SC_METHOD(run);
        sensitive << due_;
        dont_initialize();
    }

    // `when`: now or later.
    void at(const sc_core::sc_time& when, std::function<void()> what) {
        const auto added = entries_.emplace(when, std::move(what));
        if (added == entries_.begin() && !running_) announce();
    }
    void after(const sc_core::sc_time& delay, std::function<void()> what) {
        at(sc_core::sc_time_stamp() + delay, std::move(what));
    }

    // Nothing of what was given happens any more. Not from inside of one of the functions.
    void clear() {
        entries_.clear();
        due_.cancel();
    }

  private:
    void announce() {
        due_.cancel();
        due_.notify(entries_.begin()->first - sc_core::sc_time_stamp());
    }
    void run() {
        running_ = true;
        while (!entries_.empty() && entries_.begin()->first <= sc_core::sc_time_stamp()) {
            const auto what = std::move(entries_.begin()->second);
            entries_.erase(entries_.begin());
            what();
        }
        running_ = false;
        if (!entries_.empty()) announce();
    }

    std::multimap<sc_core::sc_time, std::function<void()>> entries_;
    sc_core::sc_event due_;
    bool running_ = false;
};

}  // namespace keyline::sim::platform
