// Ethernet at a card's network port: a line with an end at either side, frames as TLM transactions, and the
// card's MAC. Frames here have a header and no FCS; the line adds what IEEE 802.3 has around them.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <span>

#include <tlm_utils/simple_initiator_socket.h>
#include <tlm_utils/simple_target_socket.h>

#include "host/base/bytes.h"

namespace keyline::sim::platform {

struct EthernetOptions {
    double gbps = 100;
    double flight_ns = 15;          // one way: three metres
    double mac_ns = 60;             // through the MAC, each way
    std::size_t mac_octets = 1024;  // that it takes from the card ahead of the line
    bool operator==(const EthernetOptions&) const = default;
};

// Preamble and start of a frame 8, at least 60 octets, FCS 4 (IEEE 802.3 clauses 3.1.1, 4.4.2).
std::size_t framed_octets(std::size_t frame);
// With the gap of 12 behind it.
std::size_t line_octets(std::size_t frame);
sc_core::sc_time line_time(const EthernetOptions& line, std::size_t octets);

// One end. A transaction is a frame: a write to address 0, whose delay says when its last octet arrives at
// the other end; it is given over when it begins.
class LineEnd final : public sc_core::sc_module {
  public:
    tlm_utils::simple_initiator_socket<LineEnd> sends;
    tlm_utils::simple_target_socket<LineEnd> receives;

    LineEnd(const sc_core::sc_module_name& name, const EthernetOptions& options);

    // Behind the frames before it, and not before `earliest`; when it begins.
    sc_core::sc_time send(ByteView frame, const sc_core::sc_time& earliest);
    // When the next one may begin.
    const sc_core::sc_time& free_at() const { return free_; }

    // A frame whose last octet is here at `end`.
    std::function<void(ByteView frame, const sc_core::sc_time& end)> on_frame;

    const EthernetOptions& options() const { return options_; }
    // Frames, and their octets with all that is around them.
    std::uint64_t frames_sent() const { return frames_; }
    std::uint64_t octets_sent() const { return octets_; }

  private:
    tlm::tlm_sync_enum receive(tlm::tlm_generic_payload& payload, tlm::tlm_phase& phase,
                               sc_core::sc_time& delay);

    EthernetOptions options_;
    sc_core::sc_time free_;
    std::uint64_t frames_ = 0;
    std::uint64_t octets_ = 0;
};

// Between the beats of a card and its end of the line, for a card that is looked at clock by clock. A frame
// begins on the line when its first beat has gone through the MAC, and comes beat by beat as it arrives.
class Mac {
  public:
    static constexpr std::size_t beat = 64;

    explicit Mac(LineEnd& line);

    // Of the card's beats: whether it takes one now, and one that it takes.
    bool has_room() const;
    void take(std::span<const std::uint8_t> octets, bool is_last);

    struct Beat {
        std::span<const std::uint8_t> octets;
        bool is_last = false;
    };
    // What has arrived by now, a beat a call. It is valid until the next call.
    std::optional<Beat> next();

    // The card lost its power: what it has begun to send is not sent.
    void forget();

  private:
    struct Arriving {
        Bytes frame;
        sc_core::sc_time end;  // behind the MAC
    };
    LineEnd& line_;
    double octets_per_ns_;
    sc_core::sc_time delay_;
    Bytes sending_;
    sc_core::sc_time begin_;
    std::deque<Arriving> arriving_;
    std::size_t at_ = 0;  // in the first of them
    bool is_done_ = false;
};

}  // namespace keyline::sim::platform
