// A pipeline of the fast card: packets of one queue, or of two that take turns (keyline_pipeline_share.sv), a
// beat a clock in and out.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <systemc>
#include <vector>

#include "hw/regs/keyline_regs.h"
#include "sim/functional_port.h"

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
    // The network port (docs/card.md, The inline card).
    double frame_to_pipeline = 12;   // from a frame's last beat in to its first beat at the pipeline
    double packet_to_frame = 5;      // from a packet's last beat out of the pipeline to its frame's first one
    unsigned receive_buffer = 4096;  // beats: of ESP
    unsigned host_buffer = 512;      // of other frames
    unsigned send_buffer = 512;      // of each kind
};

struct FastPacket {
    card::regs::Descriptor descriptor;
    card::regs::Status status = card::regs::Status::ok;
    Bytes source;
    PipelineOutput output;
    std::size_t length = 0;    // octets of the result
    sc_core::sc_time arrival;  // at the pipeline
    sc_core::sc_time entered;
    unsigned beats_in = 0, beats_out = 0;
    unsigned unanswered = 0;  // bursts to memory
    bool is_out = false;      // all of them are known
};

unsigned beats_of(std::size_t octets);

// A queue, as the pipeline behind it sees it.
class FastPipelineUser {
  public:
    virtual ~FastPipelineUser() = default;
    // The next packet whose octets are known; nothing: there is none.
    virtual FastPacket* offered() = 0;
    // The pipeline takes it: its beats make room where it was, as they go.
    virtual void entered(FastPacket& packet) = 0;
    // There is room for what comes out of it.
    virtual bool has_way_out(const FastPacket& packet) const = 0;
    virtual void leaves(FastPacket& packet, const sc_core::sc_time& first_beat) = 0;
    virtual void at(const sc_core::sc_time& when, std::function<void()> what) = 0;
};

class FastPipeline {
  public:
    FastPipeline(bool is_outbound, const FastTiming& timing, std::unique_ptr<PacketPipeline> work)
        : is_outbound_(is_outbound), timing_(timing), work_(std::move(work)) {}

    void add(FastPipelineUser& user) { users_.push_back(&user); }
    // Something is offered, or there may be a way out again.
    void admit();
    void power_on();
    void wipe() { work_->wipe(); }
    // A word of an SA is not what was written.
    void damage(std::uint64_t choice) { work_->damage(choice); }

  private:
    struct Entry {
        FastPipelineUser* user;
        FastPacket* packet;
    };
    FastPipelineUser* next_user();
    void process(FastPacket& packet);
    double core_clocks(const FastPacket& packet) const;
    void emit();

    bool is_outbound_;
    FastTiming timing_;
    std::unique_ptr<PacketPipeline> work_;
    std::vector<FastPipelineUser*> users_;
    std::size_t last_user_ = 0;
    std::deque<Entry> entered_;
    unsigned inside_ = 0;  // beats
    sc_core::sc_time input_free_, output_free_;
};

}  // namespace keyline::sim::platform
