// The Verilated shell with a host around it: registers over AXI4-Lite, host memory behind a PCIe link,
// stand-in pipelines, rings as a driver keeps them. The same around an inline card, with or without its
// pipelines (KEYLINE_BENCH_MODEL, its class; KEYLINE_BENCH_QUEUES; KEYLINE_BENCH_HEADER).
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <random>
#include <span>
#include <vector>

#include "host/base/bytes.h"
#include "hw/regs/keyline_regs.h"
#include "sim/pcie_link.h"
#include "tests/rtl/shell_pipeline.h"

#ifndef KEYLINE_BENCH_MODEL
#define KEYLINE_BENCH_MODEL Vkeyline_shell
#define KEYLINE_BENCH_QUEUES 2
#define KEYLINE_BENCH_HEADER <Vkeyline_shell.h>
#endif
class KEYLINE_BENCH_MODEL;

namespace keyline::test {

namespace regs = card::regs;
namespace shell = card::regs;

// Host memory at [base, base + size). Outside, and in poisoned ranges, the bus answers SLVERR.
class FlatMemory {
  public:
    static constexpr std::uint64_t base = 0x7'4000'0000;

    explicit FlatMemory(std::size_t size) : bytes_(size, 0) {}
    std::span<std::uint8_t> at(std::uint64_t address, std::size_t size);
    bool read(std::uint64_t address, std::span<std::uint8_t, 64> beat) const;
    bool write(std::uint64_t address, std::span<const std::uint8_t, 64> beat, std::uint64_t strobes);
    // Accesses of [address, address + size) fail from now on; size 0 ends that.
    void poison_reads(std::uint64_t address, std::size_t size) { poisoned_reads_ = {address, size}; }
    void poison_writes(std::uint64_t address, std::size_t size) { poisoned_writes_ = {address, size}; }

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
};

struct RingSizes {
    unsigned submission = 6;  // log2
    unsigned completion = 6;
    unsigned events = 5;  // 0: none
};

// A completion, and what is in the buffer that its descriptor named.
struct Done {
    shell::Completion completion;
    Bytes packet;       // completion.length octets
    Bytes destination;  // the whole buffer, which was filled with `untouched`
    std::uint64_t cycle = 0;
    regs::Status status() const { return static_cast<regs::Status>(completion.status); }
};

class ShellBench {
  public:
    static constexpr std::uint8_t untouched = 0xA5;
    static constexpr std::size_t buffer_size = 10240;
    static constexpr unsigned queues = KEYLINE_BENCH_QUEUES;
    static constexpr unsigned slots =
        queues == 2 ? 1024 : 256;  // packets of a queue that have not been taken
    static constexpr std::uint64_t never = ~std::uint64_t{0};

    explicit ShellBench(std::uint64_t seed, const sim::PcieLinkOptions& link = {});
    ~ShellBench();

    std::uint32_t read(std::uint32_t offset);
    void write(std::uint32_t offset, std::uint32_t value);
    // The same, without waiting until it is done.
    void post(std::uint32_t offset, std::uint32_t value) { posted_.push_back({offset, value}); }
    std::uint64_t read_wide(std::uint32_t low_offset);
    // A write with some strobes missing; returns the response.
    unsigned write_partial(std::uint32_t offset, std::uint32_t value, unsigned strobes);
    bool irq() const;
    void step();
    void run(unsigned cycles);
    void reset();
    std::uint64_t cycles() const { return cycles_; }
    bool drained() const { return posted_.empty() && !writing_; }

    void start(const RingSizes& sizes = {});
    void start_queue(unsigned direction, const RingSizes& sizes = {});
    void stop_queue(unsigned direction);
    bool halted(unsigned direction);
    std::uint32_t errors(unsigned direction) { return read(shell::queue::error::offset(direction)); }
    // What the pipeline says of the memory of its SAs; of none given nobody knows whose it is.
    void memory_error(unsigned direction, bool on, std::optional<std::uint16_t> sa_index = std::nullopt);
    void clear_errors(unsigned direction) { write(shell::queue::error::offset(direction), 0xFFFFFFFF); }
    std::uint64_t drops(unsigned direction, regs::Status status);
    std::uint64_t counter(unsigned direction, std::uint32_t (*offset)(std::uint32_t)) {
        return read_wide(offset(direction));
    }

    // Puts a packet, or commands, into the ring; doorbell() tells the card.
    shell::Descriptor submit(unsigned direction, ByteView octets, std::uint16_t sa_index = 0,
                             bool command = false, bool dummy = false);
    // Outbound, cards with a network port: to the network.
    shell::Descriptor submit_to(unsigned next_hop, ByteView octets, std::uint16_t sa_index = 0,
                                bool dummy = false);
    void submit_raw(unsigned direction, const shell::Descriptor& descriptor);
    void doorbell(unsigned direction);
    void post_doorbell(unsigned direction);
    unsigned outstanding(unsigned direction) const;

    // The next completion if it is in memory; the host's count goes to the card with take_doorbell().
    std::optional<Done> take(unsigned direction, bool with_octets = true);
    void take_doorbell(unsigned direction);
    void post_take_doorbell(unsigned direction);
    // The next completion; fails the test when none comes. Tells the card.
    Done wait(unsigned direction);
    bool has_completion(unsigned direction);
    Done process(unsigned direction, ByteView octets, std::uint16_t sa_index = 0);
    std::optional<shell::EventEntry> take_event(unsigned direction);
    void event_doorbell(unsigned direction);

    std::uint64_t source(unsigned direction, unsigned slot) const { return buffer(direction, slot, 0); }
    std::uint64_t destination(unsigned direction, unsigned slot) const { return buffer(direction, slot, 1); }
    static constexpr std::uint64_t ring_size = 0x100000;  // room for each
    static std::uint64_t submission_ring(unsigned direction) {
        return FlatMemory::base + 3 * ring_size * direction;
    }
    static std::uint64_t completion_ring(unsigned direction) {
        return submission_ring(direction) + ring_size;
    }
    static std::uint64_t event_ring(unsigned direction) { return submission_ring(direction) + 2 * ring_size; }

    // What else is at the model's pins: before its inputs settle in a clock, and before the clock's edge.
    std::function<void()> drive_more;
    std::function<void()> sample_more;
    KEYLINE_BENCH_MODEL& model() { return *top_; }

    FlatMemory memory;
    EchoPipeline& pipeline(unsigned direction) { return *pipelines_[direction]; }
    sim::PcieLink& link() { return *link_; }
    // All that the model holds, memories and registers, as octets.
    Bytes state();

  private:
    struct Ring {
        RingSizes sizes;
        std::uint64_t produced = 0, announced = 0, consumed = 0, heard = 0;
    };
    struct Posted {
        std::uint32_t offset = 0;
        std::uint32_t value = 0;
    };
    std::uint64_t buffer(unsigned direction, unsigned slot, unsigned which) const {
        // A little off, so that packets lie across pages in every way.
        return FlatMemory::base + 3 * ring_size * queues +
               ((std::uint64_t{direction} * slots + slot) * 2 + which) * buffer_size;
    }
    shell::Descriptor prepared(unsigned direction, ByteView octets);
    void drive_writes();
    void check_faults();

    std::mt19937_64 random_;
    std::unique_ptr<KEYLINE_BENCH_MODEL> top_;
    std::array<std::unique_ptr<EchoPipeline>, 2> pipelines_;  // where the model has none
    std::unique_ptr<sim::PcieLink> link_;
    std::uint64_t cycles_ = 0;
    std::uint64_t cookie_ = 1;
    std::array<Ring, queues> rings_;
    std::deque<Posted> posted_;
    bool writing_ = false;
};

}  // namespace keyline::test
