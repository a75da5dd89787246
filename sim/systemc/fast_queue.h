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

namespace keyline::sim::platform {

// Clocks of the RTL: docs/card.md (A packet's way, in clocks), docs/pipeline.md (What it costs), and what
// platform_calibration_test asserts.
struct FastTiming {
    double doorbell_to_fetch = 4;
    double between_fetches = 3;
    unsigned descriptor_bursts = 17;  // on their way at once (keyline_ring_fetch.sv, u_asked)
    double descriptor_to_read = 7;    // from the beat of a descriptor to the packet's AR
    double octets_to_pipeline = 7;    // from a packet's last beat to its first beat at the pipeline
    double outbound_latency = 54;     // first beat in to first beat out
    double inbound_latency = 73;      // last beat in to first beat out
    double output_to_burst = 6;       // from a burst's last beat out of the pipeline to its first W
    double answer_to_completion =
        7;  // from the answer to a packet's last burst to the decision about its completion
    double completion_to_burst = 2;
    double completion_wait = 32;  // until a completion goes without waiting for others
    unsigned read_buffer = 512;   // beats
    unsigned write_buffer = 256;  // beats
    // Beats that are in a pipeline before those in front are out: its deepest streams (esp_outbound.cpp,
    // esp_inbound.cpp).
    unsigned outbound_room = 128;
    unsigned inbound_room = 1024;
    unsigned lanes = 4;  // of each core (docs/pipeline.md, Narrow cores)
};

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
    struct Packet {
        card::regs::Descriptor descriptor;
        card::regs::Status status = card::regs::Status::ok;
        Bytes source;
        PipelineOutput output;
        sc_core::sc_time arrival;  // at the pipeline
        sc_core::sc_time entered;
        unsigned beats_in = 0, beats_out = 0;
        unsigned unanswered = 0;  // bursts to memory
        bool is_out = false;      // all of them are known
    };
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
    sc_core::sc_time fetch_free_, address_free_, read_free_, descriptors_free_, input_free_, output_free_;
    bool start_due_ = false, fetch_due_ = false, gather_due_ = false, writing_ = false;
    sc_core::sc_time start_due_at_;
    unsigned buffer_room_ = 0, output_room_ = 0, inside_ = 0, in_flight_ = 0;
    // Packets by where they are; each owns itself until its completion.
    std::deque<std::unique_ptr<Packet>> all_;          // in order, from the start to the completion
    std::deque<Packet*> filling_, waiting_, entered_;  // for octets, for the pipeline, in it
    std::deque<Burst> bursts_, completion_bursts_;
    // Completions: put together, sent, answered, given back.
    std::deque<std::array<std::uint8_t, card::regs::Completion::size>> pending_;
    sc_core::sc_time first_pending_;
    std::uint64_t filled_ = 0, sent_ = 0, completed_ = 0, returned_ = 0;
    std::deque<unsigned> completions_sent_;
    unsigned untold_ = 0;  // completions since the last interrupt
    std::uint64_t packets_ = 0, commands_ = 0, source_bytes_ = 0, result_bytes_ = 0;
};

class FastQueue final : public sc_core::sc_module, private FastQueueState {
  public:
    FastQueue(const sc_core::sc_module_name& name, unsigned direction, Dma& dma, const FastTiming& timing);

    void set_pipeline(std::unique_ptr<PacketPipeline> pipeline) { pipeline_ = std::move(pipeline); }
    // Registers of the queue's block; `offset` as in the outbound queue. False: not one that it has.
    bool read(std::uint32_t offset, std::uint32_t& value) const;
    void write(std::uint32_t offset, std::uint32_t value);
    void set_running(bool on);  // global.control.enable
    // Starts nothing more; as after power-on when is_idle().
    void stop() { enabled_ = false; }
    void wipe();
    // As after power-on, at once: what is under way is lost.
    void power_on();
    // A word of an SA is not what was written.
    void damage(std::uint64_t choice) { pipeline_->damage(choice); }
    bool is_idle() const { return in_flight_ == 0 && fetches_.empty(); }

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
    void admit();
    void process(Packet& packet);
    double core_clocks(const Packet& packet) const;
    void emit();
    void put_bursts(Packet& packet, const sc_core::sc_time& out);
    void pump();
    void answered(std::uint8_t id);
    void finish();
    void complete(const Packet& packet);
    void gather();
    void interrupt(unsigned completions);

    unsigned direction_;
    Dma& dma_;
    FastTiming timing_;
    std::unique_ptr<PacketPipeline> pipeline_;
    Agenda agenda_;
};

}  // namespace keyline::sim::platform
