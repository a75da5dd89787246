// Sequence numbers of keys that outlive keylined: those of SAs given by hand. "A sequence number is never
// used twice under a key" (docs/architecture.md, Promises) has to hold across a restart, a crash and a loss
// of power, so numbers are put aside on disk in blocks before the first of them is used. A clean end gives
// back what is left of a block.
//
// What is kept is a file for each key: its name is a fingerprint of the key, its content the last number put
// aside. It belongs to the key, not to a name or an SPI that an operator may change.
//
// Writing waits for the disk, once in half a block of packets.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "host/base/bytes.h"
#include "host/base/file_descriptor.h"
#include "host/base/result.h"

namespace keyline::daemon {

class SequenceMarks {
  public:
    // Nothing is touched before the first call of last().
    explicit SequenceMarks(std::string folder) : folder_(std::move(folder)) {}

    // HMAC-SHA-256 under the key: nobody finds the key by it who cannot guess it.
    static std::string fingerprint(ByteView key);

    // The highest number that was put aside for any of these keys; 0: none. Fails when it cannot be known, or
    // could not be kept: another keylined has the folder, or it cannot be written.
    Result<std::uint64_t> last(const std::vector<std::string>& fingerprints);
    // Numbers up to this one may be used from now on. On disk when it returns.
    Result<void> put_aside(const std::vector<std::string>& fingerprints, std::uint64_t number);

  private:
    Result<void> open();
    Result<void> write(const std::string& name, std::uint64_t number);

    std::string folder_;
    FileDescriptor directory_, lock_;
};

// Those of one SA.
class SequenceNumbers {
  public:
    static constexpr std::uint64_t block = 1 << 18;
    static constexpr std::uint64_t last_number = 0xffffffff;  // without ESN

    // From `first` on, or from behind what was used before.
    static Result<SequenceNumbers> open(SequenceMarks& marks, std::vector<std::string> fingerprints,
                                        std::uint64_t first);
    // The first that has not been taken.
    std::uint64_t next() const { return next_; }
    // For each packet, before it is given to a device. False: it must not go, as its number is not on disk.
    // Beyond last_number it is the device that refuses.
    bool take();
    // The device goes on from a higher number, which is the next one to take. False: those before it cannot
    // be put aside.
    bool jump_to(std::uint64_t next);
    // No packet takes a number any more.
    Result<void> close();
    // Why take() could not put numbers aside, the last time that it tried; empty: it could.
    const std::string& trouble() const { return trouble_; }

  private:
    SequenceNumbers(SequenceMarks& marks, std::vector<std::string> fingerprints, std::uint64_t first)
        : marks_(&marks),
          fingerprints_(std::move(fingerprints)),
          next_(first),
          aside_(first - 1),
          retry_at_(first) {}
    void extend();

    SequenceMarks* marks_;
    std::vector<std::string> fingerprints_;
    std::uint64_t next_;
    std::uint64_t aside_;  // on disk
    std::uint64_t retry_at_;
    std::string trouble_;
};

}  // namespace keyline::daemon
