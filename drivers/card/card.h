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

    // False when the ring is full, or the card dead. `packet`: 1 to regs::max_source_bytes. `next_hop`: as in
    // Rings::submit_packet.
    bool submit(unsigned direction, ByteView packet, std::uint16_t sa_index,
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
    // Packets that poll() has not given back.
    std::size_t outstanding() const;

    // The card's registers by name, in a stable order. Empty when the card is dead.
    std::vector<std::pair<std::string, std::uint64_t>> statistics();
    Result<void> health() const;
    // For who looks for a fault: whatever the state of the card, as long as there is one.
    std::uint32_t read_register(std::uint32_t offset) { return port_->read32(offset); }
    const Rings& rings(unsigned direction) const { return *rings_.at(direction); }
    const CardOptions& options() const { return options_; }
    // For who finds that the card cannot be right: from now on it is dead.
    void declare_dead(const std::string& why) { die(why); }

  private:
    Card(std::unique_ptr<CardPort> port, const CardOptions& options);
    Result<void> reset();
    Result<void> start();
    void work();
    void visit();
    void take(Rings& rings);
    void take_interrupt();
    void contain(unsigned direction);
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
    std::array<std::unique_ptr<Rings>, 2> rings_;
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
