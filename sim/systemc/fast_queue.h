// One direction of the card without its clock: what keyline_direction and a pipeline do (docs/card.md), as
// events of bursts and packets. All that decides how long a packet takes is there: room for descriptors and
// packets, one burst or beat a clock at each channel of the AXI4 master, the pipeline's clocks, buffers,
// gathered completions.
#pragma once

#include <deque>
#include <functional>
#include <memory>

#include "hw/regs/keyline_regs.h"
#include "sim/functional_port.h"
#include "sim/systemc/agenda.h"
#include "sim/systemc/dma.h"
#include "sim/systemc/fast_pipeline.h"

namespace keyline::sim::platform {

// What a queue knows since power-on.
class FastQueueState {
  protected:
    struct Ring {
        std::uint64_t base = 0;
        std::uint32_t log2_size = 0;
        std::uint64_t size() const { return std::uint64_t{1} << log2_size; }
        bool is_valid() const {
            return log2_size >= card::regs::ring_log2_min && log2_size <= card::regs::ring_log2_max;
        }
    };
    struct Request {
        card::regs::Descriptor descriptor;
        sc_core::sc_time ready;
    };
    using Packet = FastPacket;
    struct Burst {  // to memory
        std::uint8_t id = 0;
        std::uint64_t address = 0;
        Bytes octets;
        std::size_t written = 0;
    };

    bool enabled_ = false, running_ = false, halted_ = false;
    bool is_memory_wrong_ = false;  // no completion any more
    std::uint32_t damaged_sa_ = 0;  // the register
    std::uint32_t error_ = 0, error_count_ = 0, moderation_ = 0;
    Ring submission_, completion_, event_;
    // Descriptors: told of by doorbells, asked for, arrived, started.
    std::uint64_t submitted_ = 0, requested_ = 0, arrived_ = 0, started_ = 0;
    std::deque<std::uint64_t> fetches_;  // descriptors of each burst that are still to come
    std::deque<Request> requests_;
    sc_core::sc_time fetch_free_, address_free_, read_free_, descriptors_free_;
    bool start_due_ = false, fetch_due_ = false, gather_due_ = false, writing_ = false;
    sc_core::sc_time start_due_at_;
    unsigned buffer_room_ = 0, output_room_ = 0, in_flight_ = 0;
    // Packets by where they are; each owns itself until its completion.
    std::deque<std::unique_ptr<Packet>> all_;  // in order, from the start to the completion
    std::deque<Packet*> filling_, waiting_;    // for octets; for the pipeline, or as buffers
    std::deque<Burst> bursts_, completion_bursts_;
    // Completions: put together, sent, answered, given back.
    std::deque<std::array<std::uint8_t, card::regs::Completion::size>> pending_;
    sc_core::sc_time first_pending_;
    std::uint64_t filled_ = 0, sent_ = 0, completed_ = 0, returned_ = 0;
    std::deque<unsigned> completions_sent_;
    unsigned untold_ = 0;  // completions since the last interrupt
    std::uint64_t packets_ = 0, commands_ = 0, source_bytes_ = 0, result_bytes_ = 0;
};

// Where packets of the outbound queue go that are not for memory.
class FastEgress {
  public:
    virtual ~FastEgress() = default;
    virtual bool has_room(unsigned beats) const = 0;
    // What it completes with.
    virtual card::regs::Status put(const FastPacket& packet, const sc_core::sc_time& first_beat) = 0;
};

class FastQueue final : public sc_core::sc_module, public FastPipelineUser, private FastQueueState {
  public:
    // `is_receiving`: its descriptors are buffers for what comes from the network.
    FastQueue(const sc_core::sc_module_name& name, unsigned queue, Dma& dma, const FastTiming& timing,
              bool is_receiving = false);

    // Descriptors with to_network are allowed, and what becomes of them goes there.
    void set_egress(FastEgress& egress) { egress_ = &egress; }
    // Registers of the queue's block; `offset` as in the outbound queue. False: not one that it has.
    bool read(std::uint32_t offset, std::uint32_t& value) const;
    void write(std::uint32_t offset, std::uint32_t value);
    void set_running(bool on);  // global.control.enable
    // Starts nothing more; as after power-on when is_idle().
    void stop() { enable(false); }
    void wipe();
    // As after power-on, at once: what is under way is lost.
    void power_on();
    bool is_idle() const { return in_flight_ == 0 && fetches_.empty(); }

    // Of a queue that receives: on, and its rings are well.
    bool is_receiving() const { return enabled_ && !halted_; }

    FastPacket* offered() override { return waiting_.empty() ? nullptr : waiting_.front(); }
    void entered(FastPacket& packet) override;
    // A buffer is used: what comes is in `packet` now.
    void fill_buffer() { waiting_.pop_front(); }
    bool has_way_out(const FastPacket& packet) const override;
    void leaves(FastPacket& packet, const sc_core::sc_time& first_beat) override;
    // Without a result.
    void ends(FastPacket& packet, const sc_core::sc_time& when);
    void at(const sc_core::sc_time& when, std::function<void()> what) override {
        agenda_.at(when, std::move(what));
    }

    std::function<void()> on_work;                           // offered() or has_way_out() may have changed
    std::function<void()> on_completion;                     // register interrupt_status gets its bit
    std::function<void(const card::regs::Field&)> on_error;  // a bit of queue.error was set

  private:
    sc_core::sc_time clocks(double count) const;
    void enable(bool on);
    void raise(const card::regs::Field& bit);
    void doorbell(std::uint64_t& count, std::uint32_t value, std::uint64_t most,
                  const card::regs::Field& overrun);
    void fetch();
    void take_reads();
    void take_descriptors(const Transaction& arrived, const sc_core::sc_time& from);
    void take_octets(const Transaction& arrived, const sc_core::sc_time& until);
    void start();
    void start_at(const sc_core::sc_time& when);
    bool has_room(const card::regs::Descriptor& descriptor) const;
    void offer(Packet& packet, const sc_core::sc_time& octets_are_there);
    void return_buffers();
    void free_source(unsigned beats);
    void put_bursts(Packet& packet, const sc_core::sc_time& out);
    void pump();
    void answered(std::uint8_t id);
    void finish();
    void complete(const Packet& packet);
    void gather();
    void interrupt(unsigned completions);

    bool is_wrong(const card::regs::Descriptor& descriptor) const;

    unsigned queue_;
    Dma& dma_;
    FastTiming timing_;
    bool is_receiving_;
    FastEgress* egress_ = nullptr;
    Agenda agenda_;
};

}  // namespace keyline::sim::platform
