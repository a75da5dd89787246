// The card as its registers and rings present it: ESP bytes from SPI to ICV, SA table entries, counters. No
// IP, no handles: that is an EspDevice's job on top of this.
#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "drivers/card/queue.h"

namespace keyline::card {

struct CardOptions {
    unsigned log2_ring_size = 6;
    // A card that owes an answer (a completion, an SA command) is dead after this time and this many looks.
    std::chrono::milliseconds patience{5000};
    unsigned min_looks = 2000;
};

struct CardIdentity {
    std::uint32_t map_version = 0;
    std::uint64_t build_hash = 0;
    bool aes_gcm_16_128 = false;
    bool aes_gcm_16_256 = false;
    bool esn = false;
    std::uint32_t sa_entries = 0;  // per direction
    std::uint32_t max_packet = 0;  // inner packet
    std::uint32_t max_replay_window = 0;
};

struct SaState {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
    std::uint64_t sequence = 0;
    std::uint64_t errors = 0;
};

// Once health() is an error it stays one: every outstanding packet comes back without data, nothing else
// works.
class Card {
  public:
    // Checks what is there, wipes it (soft reset: no SA or counter survives), sets the rings up.
    static Result<std::unique_ptr<Card>> create(std::unique_ptr<CardPort> port,
                                                const CardOptions& options = {});
    ~Card();

    const CardIdentity& identity() const { return identity_; }
    // As after create(): no SA, counters at zero. Packets in flight are lost; nothing may be outstanding.
    Result<void> restart();

    // Stages and commits a whole context; the entry's old SA, if any, ends in the same clock. Refuses what
    // the card says it cannot do.
    Result<void> install(unsigned direction, std::uint16_t entry, const regs::SaContext& context);
    // Returns when no packet uses the entry and its keys are overwritten.
    Result<void> remove(unsigned direction, std::uint16_t entry);
    Result<SaState> query(unsigned direction, std::uint16_t entry);

    // False when there is no room: poll() and try again. Submitted to a dead card, a packet comes back from
    // the next poll().
    bool submit(unsigned direction, std::uint64_t cookie, ByteView packet, std::uint16_t sa_index,
                std::uint8_t next_header);
    // Rings the doorbells, gives the card time, appends what is finished.
    void poll(std::vector<PacketResult>& results);
    std::size_t outstanding() const;

    // The card's registers by name, in a stable order: out_packets, out_bytes, out_cycles,
    // out_cycles_per_packet, a drop counter a status (out_bad_icv, ...), out_ring_errors, the same with in_,
    // cycles. Empty when the card is dead.
    std::vector<std::pair<std::string, std::uint64_t>> statistics();
    Result<void> health() const;
    // For who finds that the card cannot be right: from now on it is dead.
    void declare_dead(const std::string& why) { die(why); }

  private:
    Card(std::unique_ptr<CardPort> port, const CardOptions& options);
    Result<void> identify();
    Result<void> reset();
    Result<void> start();
    Result<void> check(unsigned direction, std::uint16_t entry) const;
    std::uint64_t read_wide(std::uint32_t low_offset);
    Result<void> sa_command(unsigned direction, std::uint16_t entry, regs::SaCommandCode code);
    // Looks until `done`; the card is declared dead when that takes too long.
    template <typename Done>
    Result<void> wait_until(const char* what, Done done);
    void die(const std::string& why);
    void take_interrupt();
    void watch(bool progress);

    std::unique_ptr<CardPort> port_;
    CardOptions options_;
    CardIdentity identity_;
    std::array<std::unique_ptr<Queue>, 2> queues_;
    std::vector<PacketResult> refused_;  // too big, or submitted to a dead card
    std::string death_;                  // why; empty while alive
    std::chrono::steady_clock::time_point last_progress_;
    unsigned idle_looks_ = 0;
};

const char* to_string(regs::Status status);

}  // namespace keyline::card
