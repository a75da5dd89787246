// What the tests of the pipelines' processes in RTL have in common: each token that the C++ has recorded,
// with idle inputs and back-pressure, and at full speed a call a clock.
#pragma once

#include <catch2/catch.hpp>

#include "tests/support/hls_bench.h"

namespace keyline::test {

// Idle inputs and busy outputs, in percent.
struct Timing {
    unsigned idle;
    unsigned busy;
};
constexpr Timing timings[] = {{0, 0}, {40, 50}};

template <class Model>
class ProcessBench : public hlsc::Bench<Model> {
  public:
    ProcessBench(std::uint64_t seed, const Timing& timing)
        : hlsc::Bench<Model>(seed, timing.idle, timing.busy),
          is_fast_(timing.idle == 0 && timing.busy == 0) {}

    // `calls` of the process; beyond them there is only filling and emptying the pipeline.
    void check(std::size_t calls) {
        REQUIRE(this->run() == "");
        if (is_fast_) CHECK(this->cycles() < calls + 300);
    }

  private:
    bool is_fast_;
};

}  // namespace keyline::test
