// Anti-replay (RFC 4303 section 3.4.3) with extended sequence numbers (appendix A2), in the ring of words
// that RFC 6479 describes: the window moves without shifting.
#pragma once

#include <cstdint>
#include <vector>

namespace keyline::esp {

class ReplayWindow {
  public:
    enum class Verdict : std::uint8_t { fresh, replayed, too_old };
    struct Check {
        Verdict verdict = Verdict::too_old;
        std::uint64_t sequence = 0;  // with the high half that appendix A2.2 recovers; what the ICV covers
    };

    // `size` packets: sequence numbers highest() - size + 1 .. highest() are told apart. Number 0 counts as
    // received, as the first packet has number 1. Of size 0, every number is fresh; the high half is then
    // recovered as if the size were 64.
    ReplayWindow(std::uint32_t size, bool esn);

    // About the number in a packet's header, before its ICV is verified: changes nothing.
    Check check(std::uint32_t received) const;
    // The same of a whole number, high half and all.
    Verdict judge(std::uint64_t sequence) const;
    // After the ICV of a fresh packet was verified.
    void accept(std::uint64_t sequence);

    std::uint64_t highest() const { return highest_; }

  private:
    bool is_marked(std::uint64_t sequence) const;
    void mark(std::uint64_t sequence);

    bool checks_;
    std::uint32_t size_;
    bool esn_;
    std::uint64_t highest_ = 0;
    // One word more than the window spans, so that a word may be cleared before its last number leaves.
    std::vector<std::uint64_t> words_;
};

}  // namespace keyline::esp
