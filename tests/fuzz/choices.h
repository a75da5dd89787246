// Decisions out of a fuzzer's input.
#pragma once

#include <algorithm>
#include <string>

#include "host/base/bytes.h"

namespace keyline::fuzz {

// Takes from the front; when the input is used up, all are 0, or empty.
class Choices {
  public:
    Choices(const std::uint8_t* data, std::size_t size) : rest_(data, size) {}
    std::uint8_t byte() {
        if (rest_.empty()) return 0;
        const auto value = rest_.front();
        rest_ = rest_.subspan(1);
        return value;
    }
    bool more() const { return !rest_.empty(); }
    // Less than `limit` octets, as many as the next one says.
    ByteView octets(std::size_t limit = 256) {
        const auto taken = rest_.first(std::min<std::size_t>(byte() % limit, rest_.size()));
        rest_ = rest_.subspan(taken.size());
        return taken;
    }
    std::string text(std::size_t limit = 256) {
        const auto taken = octets(limit);
        return {taken.begin(), taken.end()};
    }
    template <std::size_t n>
    std::string one_of(const char* const (&list)[n]) {
        return list[byte() % n];
    }
    ByteView rest() const { return rest_; }

  private:
    ByteView rest_;
};

}  // namespace keyline::fuzz
