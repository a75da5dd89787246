// What a card tells those who look for a fault in it: its registers, what lies in its rings, whether it still
// answers as it must, and, where it is simulated, its waveform. For people: names and values, no packets' way
// depends on it. Called by the thread that drives the device; nothing here stops its traffic.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "host/base/bytes.h"
#include "host/base/result.h"

namespace keyline::esp {

// Names as programs like them ("sa_entries"), and values, in an order for people.
using NamedValues = std::vector<std::pair<std::string, std::string>>;

struct RegisterField {
    std::string name;
    unsigned lo = 0;  // bit of the register
    unsigned width = 1;
    std::uint64_t value = 0;
    std::string code;  // the name of the value, where it has one
    std::string meaning;
};

struct RegisterReading {
    std::string name;           // as docs/registers.md: block, copy, register, index
    std::uint32_t address = 0;  // byte offset in the register map
    unsigned bits = 32;         // 32 or 64
    std::uint64_t value = 0;
    std::string access;
    std::vector<RegisterField> fields;
    std::string meaning;
};

struct RegisterReport {
    std::vector<RegisterReading> registers;
    // Registers and fields that are not there, and why: to read them changes them, or says nothing.
    NamedValues left_out;
};

// One ring: what the host and the card know of it, then entries, the oldest first.
struct RingEntry {
    std::uint64_t number = 0;  // since the ring was set up
    std::string state;         // "waiting", "in the card", "done", "taken", "new"
    NamedValues fields;
    Bytes octets;  // of the packet; empty unless they were asked for
};
struct RingReport {
    std::string name;         // "outbound.submission"
    std::size_t entries = 0;  // that it has room for
    std::vector<std::pair<std::string, std::uint64_t>> indices;
    std::vector<RingEntry> list;
};
struct RingWishes {
    std::size_t entries = 16;  // of each ring, the newest
    // The octets of packets as well, in clear on one side. Commands have keys inside and stay masked.
    bool payload = false;
};

// A question whose answer is known, and what became of it.
struct KnownAnswer {
    enum class Verdict : std::uint8_t { passed, failed, not_asked };
    std::string suite;     // "AES_GCM_16-256"
    std::string question;  // "seals", "opens", "refuses a forged ICV", "refuses a replay"
    std::string source;    // who says what is right
    Verdict verdict = Verdict::passed;
    std::string why;  // empty when it passed
};

struct Waveform {
    bool running = false;
    std::size_t packets = 0;   // that have come out since it began
    std::uint64_t clocks = 0;  // that are in the file
};

class Diagnosis {
  public:
    virtual ~Diagnosis() = default;

    // Who it is, what carries it, how full its rings and tables are, what its last self-test said.
    virtual NamedValues about() = 0;
    virtual Result<RegisterReport> registers() = 0;
    virtual Result<std::vector<RingReport>> rings(const RingWishes& wishes) = 0;

    // The self-test goes step by step, so that traffic has its turn in between. A wrong answer is the end of
    // the card: it is dead from then on. Not asked, where it has no room for the SA, changes nothing.
    virtual std::size_t self_test_steps() const = 0;
    virtual std::vector<KnownAnswer> self_test(std::size_t step) = 0;

    // Packets that have come out, whatever became of them; without those of the self-test.
    virtual std::uint64_t packets() const = 0;

    // Only what is simulated has clocks to show: an FST file, with all that was inside in clear, keys too.
    virtual bool has_waveform() const { return false; }
    // Of the next so many packets; those that are inside do not count. Ends by itself.
    virtual Result<void> begin_waveform(const std::string& /*path*/, std::size_t /*packets*/) {
        return fail("this card has no waveform: only a simulated one has");
    }
    virtual Waveform waveform() const { return {}; }
    // The file is whole then. Of no effect when there is none.
    virtual void end_waveform() {}
};

}  // namespace keyline::esp
