// The network side of the fast inline card (docs/card.md, The inline card): the block `network` of registers,
// what becomes of frames that come, and the way of packets and frames to the line.
#pragma once

#include <array>
#include <deque>
#include <optional>

#include "sim/systemc/agenda.h"
#include "sim/systemc/ethernet.h"
#include "sim/systemc/fast_queue.h"

namespace keyline::sim::platform {

// What a port does with a frame that comes.
enum class FrameFate { to_pipeline, to_host, bad, too_long, not_ours };
struct JudgedFrame {
    FrameFate fate = FrameFate::bad;
    ByteView octets;  // what is handed on: an IP packet to the pipeline, a frame to the host
};
using MacAddress = std::array<std::uint8_t, 6>;
JudgedFrame judge_frame(ByteView frame, const MacAddress& own, bool is_promiscuous);

class FastNetwork final : public sc_core::sc_module, public FastEgress, public FastPipelineUser {
  public:
    struct Queues {
        FastQueue& network_receive;
        FastQueue& frame_receive;
        FastQueue& frame_send;
    };
    FastNetwork(const sc_core::sc_module_name& name, LineEnd& line, const Queues& queues,
                const FastTiming& timing);

    // False: not a register of the block.
    bool read(std::uint32_t offset, std::uint32_t& value) const;
    bool write(std::uint32_t offset, std::uint32_t value);
    // A soft reset: what waits for the line is still sent.
    void wipe();
    void power_on();
    // What of its queue can go on.
    void give_frames();
    void take_frames();

    std::function<void()> on_esp;   // offered() may have changed
    std::function<void()> on_room;  // has_room() may have changed

    // The outbound pipeline's other way.
    bool has_room(unsigned beats) const override { return room_[0] >= beats; }
    card::regs::Status put(const FastPacket& packet, const sc_core::sc_time& first_beat) override;

    // The inbound pipeline's other user: ESP that has come, as soon as there is a buffer for it.
    FastPacket* offered() override;
    void entered(FastPacket& packet) override;
    bool has_way_out(const FastPacket& packet) const override;
    void leaves(FastPacket& packet, const sc_core::sc_time& first_beat) override;
    void at(const sc_core::sc_time& when, std::function<void()> what) override {
        agenda_.at(when, std::move(what));
    }

  private:
    struct NextHop {
        bool is_valid = false, is_tagged = false;
        std::uint16_t tag = 0;
        MacAddress address{};
    };
    struct Come {
        Bytes octets;
        sc_core::sc_time arrival;
    };
    struct Leaving {
        Bytes frame;
        unsigned beats = 0;  // in its buffer
        sc_core::sc_time ready;
    };
    // In the order of the registers from received_frames on.
    enum Counter {
        received_frames,
        received_bytes,
        to_pipeline,
        to_host,
        dropped_bad,
        dropped_too_long,
        dropped_not_ours,
        dropped_no_room_esp,
        dropped_no_room_host,
        dropped_queue_off,
        sent_frames,
        sent_bytes,
        not_sent,
        counters
    };
    // What a soft reset clears.
    struct Configuration {
        bool enabled = false, promiscuous = false;
        std::uint32_t staged_address = 0, staged_rest = 0;
        MacAddress own{};
        std::array<NextHop, card::regs::next_hops> next_hops{};
        std::array<std::uint64_t, counters> counts{};
    };

    void receive(ByteView frame, const sc_core::sc_time& end);
    void arrive(const Bytes& frame);
    void keep(std::deque<Come>& buffer, unsigned& room, Counter kept, Counter dropped, ByteView octets,
              double clocks_on);
    void leave(unsigned buffer, Leaving frame);
    void transmit();
    bool drop_of(FastQueue& queue, std::deque<Come>& buffer, unsigned& room);

    Configuration port_;
    LineEnd& line_;
    Queues queues_;
    FastTiming timing_;
    sc_core::sc_time mac_;
    std::deque<Come> esp_, frames_;
    unsigned esp_room_, frame_room_;
    std::array<std::deque<Leaving>, 2> leaving_;  // packets, frames of the host
    std::array<unsigned, 2> room_;
    unsigned last_ = 1;  // of which one left
    sc_core::sc_time send_free_, frames_in_free_, frames_out_free_;
    bool send_due_ = false;
    Agenda agenda_;
};

}  // namespace keyline::sim::platform
