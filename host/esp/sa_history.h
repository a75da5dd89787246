// What became of one SA on the device that has it, as the host saw it: for who moves the SA to another device
// when that one is lost (device_pool.h). A lost device answers nothing any more, so what must never go back
// is counted here, from the packets that went in and came out.
//
// Everything errs to the safe side: of a packet that did not come back, it is taken for granted that its
// sequence number was used and its octets were encrypted.
#pragma once

#include <cstddef>
#include <cstdint>

#include "host/base/result.h"
#include "host/esp/esp_device.h"
#include "host/esp/replay_window.h"

namespace keyline::esp {

class SaHistory {
  public:
    // Sequence numbers that are left out besides those that the lost device can have used: a queue's worth
    // (CardDevice::max_outstanding), in case that it went through its rings once more when it failed.
    static constexpr std::uint64_t margin = 4096;
    // Inbound with ESN: a device begins in the first 2^32 numbers, and none can be told another beginning. An
    // SA that is so close to their end or beyond it cannot be moved.
    static constexpr std::uint64_t last_movable_esn = (std::uint64_t{1} << 32) - (1 << 24);

    // `terms` as the device was given them.
    explicit SaHistory(const SaTerms& terms);

    // A packet of `bytes` goes in: outbound those of the inner packet, inbound of the outer one.
    void enter(std::size_t bytes);
    // It came out, or is lost. `number`: the low 32 bits in its ESP or AH header, where it has one.
    struct Outcome {
        PacketStatus status = PacketStatus::ok;
        std::size_t entered_bytes = 0;
        std::size_t inner_bytes = 0;
        std::uint32_t number = 0;
    };
    void leave(const Outcome& outcome);

    // Of an inbound packet, before any device sees it: whether its number was received before the SA moved.
    // Changes nothing; what was `fresh` may be a repetition all the same, which the device finds.
    ReplayWindow::Verdict verdict(std::uint32_t number) const { return window_.judge(whole(number)); }
    // Outbound: the highest number on the wire; inbound: the highest whose packet was authentic.
    std::uint64_t highest() const { return is_outbound() ? highest_sent_ : window_.highest(); }
    // Packets and bytes with status ok, drops, and what is inside, since the beginning or the last move.
    SaCounters counters() const;

    // How another device must begin, and why none may. Nothing may be inside any more.
    struct Successor {
        std::uint64_t first_sequence = 1;  // outbound
        Lifetime lifetime;                 // what is left of it
        bool soft_reached = false;         // the soft limit is behind: to be told, if it was not yet
    };
    struct Refusal {
        PacketStatus status = PacketStatus::sequence_exhausted;  // of all its packets from now on
        SaEvent::Kind event = SaEvent::Kind::sequence_exhausted;
        const char* reason = "";
    };
    tl::expected<Successor, Refusal> successor() const;
    // It is on another device now, which was given these. The replay window goes on.
    void moved(const SaTerms& terms);

  private:
    bool is_outbound() const { return direction_ == Direction::outbound; }
    std::uint64_t whole(std::uint32_t number) const;

    Direction direction_;
    bool esn_;
    std::uint64_t first_sequence_;
    Lifetime lifetime_;
    ReplayWindow window_;              // inbound
    std::uint64_t highest_there_ = 0;  // inbound, of what this device opened
    std::uint64_t highest_sent_;       // outbound
    std::uint64_t entered_ = 0;        // packets
    std::uint64_t inside_ = 0;         // of these
    std::uint64_t inside_bytes_ = 0;   // of those
    std::uint64_t lost_ = 0;           // went in, never came out
    std::uint64_t used_packets_ = 0;   // what the limits are about
    std::uint64_t used_bytes_ = 0;
    SaCounters counters_;
};

}  // namespace keyline::esp
