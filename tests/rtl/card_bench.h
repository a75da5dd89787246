// The Verilated card with a host around it: registers over AXI4-Lite, host memory behind AXI4 with random
// latency and back-pressure, rings as a driver keeps them. Everything a test does to the card goes through
// here.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "host/base/bytes.h"
#include "hw/regs/keyline_regs.h"

class Vkeyline_card_top;

namespace keyline::test {

namespace regs = card::regs;

// Host memory at [base, base + size): a flat array. Outside, and in poisoned ranges, the bus answers SLVERR.
class HostMemory {
  public:
    static constexpr std::uint64_t base = 0x7'4000'0000;

    explicit HostMemory(std::size_t size) : bytes_(size, 0) {}

    std::span<std::uint8_t> at(std::uint64_t address, std::size_t size);
    bool read(std::uint64_t address, std::span<std::uint8_t, 64> beat) const;
    bool write(std::uint64_t address, std::span<const std::uint8_t, 64> beat, std::uint64_t strobes);

    // Accesses of [address, address + size) fail from now on; size 0 ends that.
    void poison_reads(std::uint64_t address, std::size_t size) { poisoned_reads_ = {address, size}; }
    void poison_writes(std::uint64_t address, std::size_t size) { poisoned_writes_ = {address, size}; }
    std::size_t beats_written() const { return beats_written_; }

  private:
    struct Range {
        std::uint64_t address = 0;
        std::size_t size = 0;
        bool touches(std::uint64_t beat) const {
            return size != 0 && beat < address + size && beat + 64 > address;
        }
    };

    bool contains(std::uint64_t address) const {
        return address >= base && address + 64 <= base + bytes_.size();
    }

    std::vector<std::uint8_t> bytes_;
    Range poisoned_reads_;
    Range poisoned_writes_;
    std::size_t beats_written_ = 0;
};

// An SA as a test thinks of it; CardBench turns it into a context.
struct TestSa {
    std::uint32_t spi = 0x1000;
    Bytes key;  // 16 or 32 octets
    Bytes salt;
    bool esn = false;
    std::uint16_t replay_window = 64;
    std::uint64_t first_sequence = 1;
    std::uint64_t soft_packets = 0, hard_packets = 0, soft_bytes = 0, hard_bytes = 0;
};

struct SaState {
    std::uint64_t packets, bytes, sequence, errors;
};

// A completion with the packet that it stands for.
struct Finished {
    regs::CompletionDescriptor completion;
    Bytes packet;       // completion.length bytes of the destination
    Bytes destination;  // the whole destination buffer, filled with `untouched` before the packet
    regs::Status status() const { return static_cast<regs::Status>(completion.status); }
};

class CardBench {
  public:
    static constexpr std::uint8_t untouched = 0xA5;
    static constexpr unsigned default_log2_size = 3;

    // `busy_percent`: how often the bus stalls for a clock.
    explicit CardBench(std::uint64_t seed, unsigned busy_percent = 30);
    ~CardBench();

    std::uint32_t read(std::uint32_t offset);
    void write(std::uint32_t offset, std::uint32_t value);
    std::uint64_t read_wide(std::uint32_t low_offset);
    // A write with some byte strobes missing; returns the response.
    unsigned write_partial(std::uint32_t offset, std::uint32_t value, unsigned strobes);
    bool irq() const;
    void run(unsigned cycles);
    void reset();
    std::uint64_t cycles() const { return cycles_; }
    // The bus answers writes so many clocks late.
    void delay_answers(std::uint64_t cycles) { answer_delay_ = cycles; }

    // Rings of both queues, card enabled.
    void start(unsigned log2_size = default_log2_size);
    void start_queue(unsigned direction, unsigned log2_size);
    // Disables, and waits until it is off.
    void stop_queue(unsigned direction);

    void stage(const TestSa& sa);
    regs::SaError sa_command(unsigned direction, std::uint16_t entry, regs::SaCommandCode code);
    void begin_sa_command(unsigned direction, std::uint16_t entry, regs::SaCommandCode code);
    bool sa_busy();
    regs::SaError sa_error();
    // Stage and commit, which must succeed.
    void install(unsigned direction, std::uint16_t entry, const TestSa& sa);
    SaState query(unsigned direction, std::uint16_t entry);

    // Puts a packet into the ring; returns the descriptor as submitted. ring_doorbell() tells the card.
    regs::SubmissionDescriptor submit(unsigned direction, std::span<const std::uint8_t> packet,
                                      std::uint16_t sa_index = 0, std::uint8_t next_header = 4);
    void submit_raw(unsigned direction, const regs::SubmissionDescriptor& descriptor);
    void ring_doorbell(unsigned direction);
    // The next completion; fails the test when none comes.
    Finished wait(unsigned direction);
    bool has_completion(unsigned direction);
    // submit, doorbell, wait.
    Finished process(unsigned direction, std::span<const std::uint8_t> packet, std::uint16_t sa_index = 0,
                     std::uint8_t next_header = 4);

    std::uint64_t drops(unsigned direction, regs::Status status);

    HostMemory memory;

    // Addresses of the buffers of slot i of a direction.
    static std::uint64_t source(unsigned direction, unsigned slot) { return buffer(direction, slot, 0); }
    static std::uint64_t destination(unsigned direction, unsigned slot) { return buffer(direction, slot, 1); }

  private:
    static constexpr unsigned slots = 64;
    static constexpr std::size_t buffer_size = 10240;
    struct Ring {
        std::uint64_t submission = 0, completion = 0;
        unsigned log2_size = 0;
        std::uint16_t produced = 0, consumed = 0;
    };
    struct Burst {
        bool id = false;
        std::uint64_t address = 0;
        unsigned beats = 0;
    };
    struct Answer {
        bool id = false;
        std::uint8_t response = 0;
        std::uint64_t not_before = 0;  // clock
    };

    static std::uint64_t buffer(unsigned direction, unsigned slot, unsigned which) {
        return HostMemory::base + 0x100000 + ((direction * slots + slot) * 2 + which) * buffer_size;
    }

    bool chance(unsigned percent) { return random_() % 100 < percent; }
    void step();
    void drive_memory();
    void sample_memory();
    Burst accept(bool id, std::uint64_t address, unsigned length, unsigned size, unsigned burst_type);

    std::mt19937_64 random_;
    unsigned busy_percent_;
    std::unique_ptr<Vkeyline_card_top> top_;
    std::uint64_t cycles_ = 0;
    std::uint64_t cookie_ = 1;
    std::array<Ring, 2> rings_;

    std::array<std::deque<Burst>, 2> reads_;  // per id
    bool offering_read_ = false;
    bool read_id_ = false;
    std::deque<Burst> writes_;
    std::uint8_t write_response_ = 0;
    std::deque<Answer> answers_;
    bool offering_answer_ = false;
    std::uint64_t answer_delay_ = 0;
};

}  // namespace keyline::test
