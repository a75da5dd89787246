// The two ends of a wire with Ethernet frames, as AXI4-Stream of 512 bits: what a MAC does in benches of the
// card.
#pragma once

#include <deque>
#include <random>
#include <vector>

#include "tests/support/ethernet.h"

namespace keyline::test {

inline constexpr std::size_t beat_octets = 64;

// Octets that were seen somewhere, and the clocks of their first beat and their last one.
struct Taken {
    Bytes octets;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

// The beat that begins at `at`, and behind it whatever is on the wires; gives its octets.
std::size_t put_beat(std::uint32_t* words, ByteView octets, std::size_t at, std::mt19937_64& random);
void get_octets(Bytes& to, const std::uint32_t* words, std::size_t count);
bool chance(std::mt19937_64& random, unsigned percent);

// Gives frames to the card, which takes every beat at once.
class FrameSource {
  public:
    struct Pins {
        std::uint8_t& valid;
        std::uint32_t* data;
        std::uint64_t& keep;
        std::uint8_t& last;
        std::uint8_t& error;
    };
    explicit FrameSource(const Pins& pins) : pins_(pins) { pins_.valid = 0; }

    std::deque<RandomFrame> frames;
    unsigned gap_percent = 0;  // of the clocks without a beat

    // Before a clock; says what is in it.
    struct Step {
        bool is_first = false;
        bool is_last = false;
    };
    Step drive(std::mt19937_64& random);

  private:
    Pins pins_;
    std::size_t at_ = 0;
};

// Takes frames from the card, and checks what a MAC needs: no gap inside of a frame, all octets of a beat but
// in the last one, zeros where there are none.
class FrameSink {
  public:
    struct Pins {
        const std::uint8_t& valid;
        std::uint8_t& ready;
        const std::uint32_t* data;
        const std::uint64_t& keep;
        const std::uint8_t& last;
    };
    explicit FrameSink(const Pins& pins) : pins_(pins) {}

    unsigned pause_percent = 0;  // of the clocks in which nothing is taken
    std::vector<Taken> frames;

    void drive(std::mt19937_64& random) { pins_.ready = !chance(random, pause_percent); }
    void sample(std::uint64_t clock);

  private:
    Pins pins_;
    Taken taking_;
    bool is_inside_ = false;
};

}  // namespace keyline::test
