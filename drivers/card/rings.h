// The rings of one queue (docs/card.md, docs/registers.md): packets and commands in, completions
// and events out, in order, many in flight. What the card writes is never trusted: a completion or an event
// that cannot be true is an error, after which the card is dead to the driver.
//
// A queue is a direction (regs::outbound, inbound), or one of an inline card's other three. In those that
// receive, what goes in are empty buffers, and a packet or frame comes out of each.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "drivers/card/card_port.h"
#include "host/base/bytes.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::card {

// "outbound", "network_receive".
const char* name_of(unsigned queue);

// What became of a packet, or of commands.
struct RingResult {
    unsigned queue = regs::outbound;
    bool is_command = false;
    // No value: the card died with it inside.
    std::optional<regs::Status> status;
    std::optional<std::uint16_t> sa_index;
    std::uint64_t sequence_number = 0;
    std::uint16_t length = 0;  // of octets, and of what left at the network port
    std::uint16_t checksum = 0;
    std::uint8_t next_header = 0;
    std::uint8_t events = 0;
    std::uint8_t host_checks = 0;
    Bytes octets;  // the packet that leaves, or the responses; empty unless status is ok
};

struct RingEvent {
    unsigned queue = regs::outbound;
    std::uint16_t sa_index = 0;
    std::uint8_t events = 0;
    std::uint64_t sequence_number = 0;
};

class Rings {
  public:
    // The port must outlive the rings. The card's queue must be off. `log2_size`: entries of each ring.
    static Result<std::unique_ptr<Rings>> create(CardPort& port, unsigned queue, unsigned log2_size,
                                                 std::size_t sa_entries);

    // False when all entries are taken. `octets`: 1 to regs::max_source_bytes. `next_hop`: what the pipeline
    // makes of it leaves an inline card at its port, to that entry of the table; the result has no octets.
    bool submit_packet(ByteView packet, std::uint16_t sa_index,
                       std::optional<std::uint8_t> next_hop = std::nullopt);
    // Whole commands; may be secret, and are wiped when they are done.
    bool submit_commands(ByteView commands);
    // Of a queue that receives: all entries that are free become buffers.
    void post_buffers();
    bool receives() const { return queue_ == regs::network_receive || queue_ == regs::frame_receive; }
    // Tells the card of everything submitted since the last call. submit_* do so too after doorbell_batch
    // descriptors.
    void ring_doorbell();
    static constexpr unsigned doorbell_batch = 32;

    // Appends what the card has finished; the error says how the card broke the protocol. What it finished
    // properly before that is appended.
    Result<void> take(std::vector<RingResult>& results);
    Result<void> take_events(std::vector<RingEvent>& events);
    // The card is dead: everything outstanding is appended, in order, without octets, but for empty buffers;
    // what is in them is wiped.
    void abandon(std::vector<RingResult>& results);
    // The card's queue is off and everything was abandoned: begins again with empty rings.
    Result<void> restart();

    std::size_t outstanding() const { return static_cast<std::size_t>(submitted_ - taken_); }
    bool full() const { return outstanding() == size(); }
    std::size_t size() const { return slots_.size(); }
    // Entries in the rings' life: so many went in, and so many came out, in this order.
    std::uint64_t submitted() const { return submitted_; }
    std::uint64_t taken() const { return taken_; }

    // For who looks at them from outside (ring_dump.h). Counts are those of the rings' life; the buffers are
    // the rings' own.
    struct View {
        unsigned queue;
        unsigned log2_size;
        DmaBuffer& submission;
        DmaBuffer& completion;
        DmaBuffer& event;
        DmaBuffer& packets;
        std::uint64_t submitted;
        std::uint64_t announced;
        std::uint64_t taken;
        std::uint64_t returned;
        std::uint64_t events_taken;
    };
    View view() const {
        return {queue_,     log2_size_, *submission_, *completion_, *event_,      *packets_,
                submitted_, announced_, taken_,       returned_,    events_taken_};
    }

  private:
    struct Slot {
        bool is_command = false;
        std::uint16_t sa_index = 0;
        std::size_t length = 0;
        std::optional<std::uint8_t> next_hop = std::nullopt;
    };

    Rings(CardPort& port, unsigned queue, unsigned log2_size, std::size_t sa_entries);
    Result<void> allocate();
    Result<void> configure();
    bool submit(ByteView octets, const Slot& slot);
    std::size_t entry(std::uint64_t count) const { return static_cast<std::size_t>(count % slots_.size()); }
    bool first_pass(std::uint64_t count) const { return ((count >> log2_size_) & 1) == 0; }
    std::size_t source_offset(std::size_t slot) const;
    std::size_t destination_offset(std::size_t slot) const;
    std::uint64_t token(std::uint64_t count) const;
    Result<RingResult> read_result(const regs::Completion& completion);
    std::optional<std::string> objection(const regs::Completion& completion, const Slot& slot) const;
    bool is_possible_status(regs::Status status, const Slot& slot) const;
    bool is_possible_length(const regs::Completion& completion, const Slot& slot) const;
    bool has_sas() const { return queue_ <= regs::network_receive; }

    CardPort& port_;
    unsigned queue_;
    unsigned log2_size_;
    std::size_t sa_entries_;
    // Of each slot.
    std::size_t source_bytes_;
    std::size_t result_bytes_;
    std::vector<Slot> slots_;
    std::unique_ptr<DmaBuffer> submission_;
    std::unique_ptr<DmaBuffer> completion_;
    std::unique_ptr<DmaBuffer> event_;
    std::unique_ptr<DmaBuffer> packets_;
    std::uint64_t submitted_ = 0;
    std::uint64_t announced_ = 0;  // to the card, by the doorbell
    std::uint64_t taken_ = 0;
    std::uint64_t returned_ = 0;  // of those taken, told to the card
    std::uint64_t events_taken_ = 0;
};

}  // namespace keyline::card
