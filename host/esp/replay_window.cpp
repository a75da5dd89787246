#include "host/esp/replay_window.h"

#include <algorithm>

namespace keyline::esp {

namespace {

constexpr std::uint64_t bits = 64;
constexpr std::uint32_t size_without_check = 64;

struct Recovered {
    std::uint64_t sequence;
    bool possible;  // false: before number 0 or beyond the last one
};

// RFC 4303 appendix A2.2: the high half under which `received` lies in the window or ahead of it.
Recovered recover(std::uint64_t highest, std::uint32_t size, std::uint32_t received) {
    constexpr std::uint64_t period = std::uint64_t{1} << 32;
    const auto low = static_cast<std::uint32_t>(highest);
    const std::uint64_t beyond = highest - low;     // the high half, in place
    const std::uint32_t bottom = low - (size - 1);  // modulo 2^32
    const bool straddles = low < size - 1;          // case B: the window reaches into the previous 2^32
    if (!straddles && received < bottom) return {beyond + period + received, beyond + period != 0};
    if (straddles && received >= bottom) return {beyond - period + received, beyond != 0};
    return {beyond + received, true};
}

}  // namespace

ReplayWindow::ReplayWindow(std::uint32_t size, bool esn)
    : checks_(size != 0),
      size_(checks_ ? size : size_without_check),
      esn_(esn),
      words_((size_ + bits - 1) / bits + 1) {
    mark(0);
}

ReplayWindow::Check ReplayWindow::check(std::uint32_t received) const {
    const auto number = esn_ ? recover(highest_, size_, received) : Recovered{received, true};
    if (!number.possible) return {Verdict::too_old, number.sequence};
    return {judge(number.sequence), number.sequence};
}

ReplayWindow::Verdict ReplayWindow::judge(std::uint64_t sequence) const {
    if (!checks_ || sequence > highest_) return Verdict::fresh;
    if (highest_ - sequence >= size_) return Verdict::too_old;
    return is_marked(sequence) ? Verdict::replayed : Verdict::fresh;
}

void ReplayWindow::accept(std::uint64_t sequence) {
    if (sequence > highest_) {
        const std::uint64_t ahead = sequence / bits - highest_ / bits;
        const auto to_clear = std::min<std::uint64_t>(ahead, words_.size());
        for (std::uint64_t i = 1; i <= to_clear; i++)
            words_[static_cast<std::size_t>((highest_ / bits + i) % words_.size())] = 0;
        highest_ = sequence;
    }
    if (highest_ - sequence < size_) mark(sequence);
}

bool ReplayWindow::is_marked(std::uint64_t sequence) const {
    return (words_[static_cast<std::size_t>(sequence / bits % words_.size())] >> sequence % bits & 1) != 0;
}

void ReplayWindow::mark(std::uint64_t sequence) {
    words_[static_cast<std::size_t>(sequence / bits % words_.size())] |= std::uint64_t{1} << sequence % bits;
}

}  // namespace keyline::esp
