// For log lines that somebody else's packets can cause: one an interval, and how many were left out.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>

namespace keyline::daemon {

class LogLimit {
  public:
    explicit LogLimit(std::chrono::steady_clock::duration interval) : interval_(interval) {}

    // The lines left out since the last one that was not; no value: leave this one out, too.
    std::optional<std::uint64_t> admit(std::chrono::steady_clock::time_point now) {
        if (next_ && now < *next_) {
            left_out_++;
            return std::nullopt;
        }
        next_ = now + interval_;
        return std::exchange(left_out_, 0);
    }

  private:
    std::chrono::steady_clock::duration interval_;
    std::optional<std::chrono::steady_clock::time_point> next_;
    std::uint64_t left_out_ = 0;
};

}  // namespace keyline::daemon
