// CardPort on a card that knows no clocks: registers, rings and DMA as docs/registers.md has them, in
// C++, and behind them two pipelines that take a packet at a time. For driver tests without Verilator, and
// for who wants the card's function and not its cycles. It does its work inside of wait_interrupt().
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>

#include "drivers/card/card_port.h"
#include "host/base/bytes.h"
#include "hw/regs/keyline_regs.h"
#include "sim/faults.h"
#include "sim/host_memory.h"

namespace keyline::sim {

using CommandOctets = std::array<std::uint8_t, 64>;

// What a pipeline gives for a packet: kernels::Result, and the octets.
struct PipelineOutput {
    card::regs::Status status = card::regs::Status::ok;
    std::optional<std::uint16_t> sa_index;
    std::uint64_t sequence_number = 0;
    std::uint16_t checksum = 0;
    std::uint8_t next_header = 0;
    std::uint8_t events = 0;
    std::uint8_t host_checks = 0;
    // A word of the SA's memory was not what had been written: nothing of this is to be believed.
    bool memory_error = false;
    Bytes octets;
};

// One direction of the card (docs/pipeline.md).
class PacketPipeline {
  public:
    virtual ~PacketPipeline() = default;
    virtual PipelineOutput packet(ByteView packet, std::uint16_t sa_index, bool dummy) = 0;
    // The response.
    virtual CommandOctets command(const CommandOctets& command) = 0;
    // As after power-on: no SA, no key.
    virtual void wipe() = 0;
    // Bits flip in the memory of an SA, which `choice` chooses. A pipeline whose memory cannot be reached has
    // no such faults.
    virtual void damage(std::uint64_t choice) { static_cast<void>(choice); }
};

struct FunctionalOptions {
    std::size_t memory_bytes = std::size_t{64} << 20;
    std::uint32_t sa_entries = 16384;
    // Descriptors of each direction that one wait_interrupt() finishes, at most.
    unsigned batch = 64;
    // What breaks, and when; nothing: all is well.
    std::shared_ptr<FaultInjector> injector = nullptr;
};

class FunctionalPort final : public card::CardPort {
  public:
    using Pipelines = std::array<std::unique_ptr<PacketPipeline>, 2>;  // outbound, inbound
    FunctionalPort(Pipelines pipelines, const FunctionalOptions& options = {});
    ~FunctionalPort() override;

    std::uint32_t read32(std::uint32_t offset) override;
    void write32(std::uint32_t offset, std::uint32_t value) override;
    Result<std::unique_ptr<card::DmaBuffer>> allocate_dma(std::size_t size) override;
    bool wait_interrupt(std::chrono::microseconds timeout) override;
    Result<void> health() const override { return {}; }

    // What a card that is broken, or hostile, does otherwise.
    struct Faults {
        bool unplugged = false;  // reads give all ones, writes go nowhere
        bool stuck = false;      // takes descriptors and finishes none
        bool fail_dma = false;   // the bus answers with errors
        std::function<std::uint32_t(std::uint32_t offset, std::uint32_t value)> read = nullptr;
        std::function<void(std::span<std::uint8_t> completion)> completion = nullptr;
        std::function<void(std::span<std::uint8_t> event)> event = nullptr;
        std::function<void(unsigned direction, bool is_command, PipelineOutput& output)> output = nullptr;
    };
    Faults faults;

    std::uint64_t doorbells(unsigned direction) const;
    std::uint64_t stray_accesses() const { return memory_->stray_accesses(); }

  private:
    struct Queue;
    std::uint32_t value_of(std::uint32_t offset) const;
    std::uint32_t queue_value(const Queue& queue, std::uint32_t offset) const;
    void write_queue(Queue& queue, std::uint32_t offset, std::uint32_t value);
    void enable(Queue& queue, bool on);
    void reset();
    // As at power-on.
    void forget();
    // An access of the driver to a card that is not there.
    bool is_off();
    bool is_raised() const { return (interrupt_status_ & interrupt_enable_) != 0; }
    void tell_interrupt_line();
    bool strikes(FaultKind kind) { return options_.injector && options_.injector->strikes(kind); }
    bool has_power() const { return !options_.injector || options_.injector->has_power(); }
    void raise_error(Queue& queue, const card::regs::Field& bit);
    // False: nothing to do, or no room.
    bool step(Queue& queue);
    void damage(unsigned bits);
    PipelineOutput process(Queue& queue, const card::regs::Descriptor& descriptor);
    PipelineOutput run_commands(Queue& queue, ByteView commands);
    void give_completion(Queue& queue, const card::regs::Descriptor& descriptor,
                         const PipelineOutput& output);
    void give_event(Queue& queue, const PipelineOutput& output);
    bool read_memory(std::uint64_t address, std::span<std::uint8_t> octets);
    bool write_memory(std::uint64_t address, ByteView octets);

    FunctionalOptions options_;
    std::shared_ptr<HostMemory> memory_;
    std::array<std::unique_ptr<Queue>, 2> queues_;
    std::uint32_t control_ = 0;
    std::uint32_t interrupt_status_ = 0;
    std::uint32_t interrupt_enable_ = 0;
    std::uint64_t damages_ = 0;
};

}  // namespace keyline::sim
