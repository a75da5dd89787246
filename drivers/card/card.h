// The card as its registers and rings present it: packets, commands, events, its life and
// death. No SAs, no handles: that is CardDevice's job on top of this.
#pragma once

#include <array>
#include <chrono>
#include <deque>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "drivers/card/identity.h"
#include "drivers/card/rings.h"

namespace keyline::card {

struct CardOptions {
    unsigned log2_ring_size = 9;
    // A card that owes an answer is dead after this time and this many looks.
    std::chrono::milliseconds patience{5000};
    unsigned min_looks = 2000;
    // A card with work is asked so often whether it is still ours: a register read to many looks into memory.
    unsigned looks_between_visits = 64;
    // When completions raise an interrupt (register queue.moderation).
    std::uint16_t interrupt_completions = 32;
    std::uint16_t interrupt_clocks = 3000;
    // SAs whose memory may turn out to be damaged; with one more the card is dead.
    unsigned most_damaged = 8;
    // What carries the card, where that is known: identify().
    std::string platform{};
    // The same for people: "Verilated RTL", "VFIO, 0000:02:00.0".
    std::string carrier{};
};

// An entry of the card's table whose memory is not what was written to it.
struct DamagedSa {
    unsigned direction = regs::outbound;
    std::uint16_t sa_index = 0;
};

// Once health() is an error it stays one: every outstanding packet comes back without octets, nothing else
// works.
class Card {
  public:
    // Checks what is there, wipes it (soft reset: no SA or counter survives), sets the rings up.
    static Result<std::unique_ptr<Card>> create(std::unique_ptr<CardPort> port,
                                                const CardOptions& options = {});
    ~Card();

    const CardIdentity& identity() const { return identity_; }

    // False when the ring is full, or the card dead. `queue`: a direction, or regs::frame_send. `packet`: 1
    // to regs::max_source_bytes. `next_hop`: as in Rings::submit_packet.
    bool submit(unsigned queue, ByteView packet, std::uint16_t sa_index,
                std::optional<std::uint8_t> next_hop = std::nullopt);
    // Sends whole commands and waits for their responses. Packets before and behind them go on; whatever was
    // submitted before is finished by then, and comes from the next poll(). An error of a card that lives:
    // they were inside when the memory of an SA turned out to be damaged; some may have been done.
    Result<Bytes> command(unsigned direction, ByteView commands);
    // Rings the doorbells, gives the card time, appends what is finished: packets only.
    void poll(std::vector<RingResult>& results, std::vector<RingEvent>& events);
    // The damaged ones since the last call, each told once. Their direction has begun again: packets that
    // were inside came back without octets. Nobody may make the card read of these SAs again.
    std::vector<DamagedSa> take_damaged() { return std::exchange(damaged_, {}); }
    // Packets that poll() has not given back; not empty buffers.
    std::size_t outstanding() const;

    // ---- Of an inline card: the three queues of its network port (docs/card.md)

    // From now on what they receive comes from poll(), too. The port itself is NetworkPort's.
    Result<void> open_network();
    bool has_network() const { return rings_[regs::network_receive] != nullptr; }
    // The memory of an outbound SA was damaged: what goes to a next hop does not leave any more until a
    // reset.
    bool is_egress_stopped() const { return is_egress_stopped_; }
    // After a damaged inbound SA nothing is opened that comes from the network, until this is called: when
    // nobody can find the SA any more.
    void resume_network();
    bool is_network_suspended() const { return is_network_suspended_; }
    // What is inside of network_receive comes out, and what comes meanwhile is lost (and counted).
    void drain_network();
    void write_register(std::uint32_t offset, std::uint32_t value);
    std::uint64_t read_counter(std::uint32_t low_offset) { return read_wide(low_offset); }

    // The card's registers by name, in a stable order. Empty when the card is dead.
    std::vector<std::pair<std::string, std::uint64_t>> statistics();
    Result<void> health() const;
    // For who looks for a fault: whatever the state of the card, as long as there is one.
    std::uint32_t read_register(std::uint32_t offset) { return port_->read32(offset); }
    const Rings& rings(unsigned queue) const { return *rings_.at(queue); }
    const CardOptions& options() const { return options_; }
    // For who finds that the card cannot be right: from now on it is dead.
    void declare_dead(const std::string& why) { die(why); }

  private:
    Card(std::unique_ptr<CardPort> port, const CardOptions& options);
    Result<void> reset();
    Result<void> start();
    Result<void> start_queue(unsigned queue);
    void work();
    void visit();
    void take(Rings& rings);
    void take_interrupt();
    void contain(unsigned direction);
    std::vector<unsigned> queues_of(unsigned direction) const;
    bool switch_off(unsigned queue);
    std::optional<std::uint16_t> damaged_of(unsigned queue);
    void watch(bool progress);
    void die(const std::string& why);
    std::size_t in_rings() const;
    // Of a register whose card was there before; the card is dead when there is no answer, and then 0.
    std::uint32_t read(std::uint32_t offset);
    std::uint64_t read_wide(std::uint32_t low_offset);
    void add_statistics(unsigned direction, std::vector<std::pair<std::string, std::uint64_t>>& list);
    // Looks until `done`; the card is declared dead when that takes too long.
    template <typename Done>
    Result<void> wait_until(const char* what, Done done);

    std::unique_ptr<CardPort> port_;
    CardOptions options_;
    CardIdentity identity_;
    static constexpr unsigned queue_count = regs::frame_send + 1;
    std::array<std::unique_ptr<Rings>, queue_count>
        rings_;  // by queue; those of the network, when it is open
    bool is_network_suspended_ = false;
    bool is_egress_stopped_ = false;
    std::vector<RingResult> taken_;  // from the rings, not given to anybody yet
    std::vector<RingResult> packets_;
    std::vector<RingEvent> events_;
    std::deque<RingResult> responses_;
    std::vector<DamagedSa> damaged_;  // not given to anybody yet
    unsigned damaged_count_ = 0;      // in this driver's life
    bool lost_commands_ = false;      // of a card that lives
    std::string death_;               // why; empty while alive
    std::chrono::steady_clock::time_point last_progress_;
    unsigned idle_looks_ = 0;
    unsigned looks_ = 0;  // with work
};

}  // namespace keyline::card
