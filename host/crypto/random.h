// Randomness as a dependency: the daemon passes OpenSSL's, a test passes a seeded one and gets the same bytes
// again.
#pragma once

#include "host/base/bytes.h"

namespace keyline::crypto {

class RandomSource {
  public:
    virtual ~RandomSource() = default;
    virtual void fill(MutableByteView out) = 0;

    Bytes bytes(std::size_t size);
    std::uint32_t u32();
    std::uint64_t u64();
};

// OpenSSL's RAND_bytes; ends the process when the system has no randomness to give, as nothing safe can
// follow.
class SystemRandom final : public RandomSource {
  public:
    void fill(MutableByteView out) override;
};

// AES-256-CTR over a seed (deterministic): for tests and simulations only, never linked into keylined's own
// choices.
class SeededRandom final : public RandomSource {
  public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(MutableByteView out) override;

  private:
    std::uint64_t seed_;
    std::uint64_t counter_ = 0;
};

}  // namespace keyline::crypto
