// One pair of descriptor rings: packets in, completions out, in order. What the card writes is never trusted:
// a completion that cannot be true is an error, after which the card is dead to the driver.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "drivers/card/card_port.h"
#include "host/base/bytes.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::card {

// What the card did with one packet. Outbound `packet` is ESP from SPI to ICV, inbound the decrypted inside.
struct PacketResult {
    std::uint64_t cookie = 0;
    unsigned direction = regs::outbound;
    // No value: the card died with the packet inside.
    std::optional<regs::Status> status;
    std::optional<std::uint16_t> sa_index;
    bool soft_lifetime = false;
    std::uint8_t next_header = 0;
    std::uint64_t sequence_number = 0;
    std::uint32_t cycles = 0;
    Bytes packet;  // empty unless status is ok
};

class Queue {
  public:
    // The port must outlive the queue. The card's queue must be off.
    static Result<std::unique_ptr<Queue>> create(CardPort& port, unsigned direction, unsigned log2_size);

    // False when the ring is full. The packet must not be larger than regs::max_esp_bytes.
    bool submit(std::uint64_t cookie, ByteView packet, std::uint16_t sa_index, std::uint8_t next_header);
    // Tells the card of everything submitted since the last call.
    void ring_doorbell();
    // Appends what the card has finished; the error says how the card broke the protocol. What it finished
    // properly before that is appended.
    Result<void> take(std::vector<PacketResult>& results);
    // The card is dead: everything outstanding is appended, in order, without data; buffers are wiped.
    void abandon(std::vector<PacketResult>& results);
    std::size_t outstanding() const { return static_cast<std::size_t>(submitted_ - taken_); }
    std::size_t size() const { return slots_.size(); }

  private:
    struct Slot {
        std::uint64_t cookie = 0;
        std::uint16_t sa_index = 0;
        std::size_t length = 0;
    };

    Queue(CardPort& port, unsigned direction, unsigned log2_size);
    std::size_t entry(std::uint64_t count) const { return static_cast<std::size_t>(count % slots_.size()); }
    std::size_t source_offset(std::size_t slot) const;
    std::size_t destination_offset(std::size_t slot) const;
    std::uint64_t token(std::uint64_t count) const;
    Result<PacketResult> read_completion();
    std::optional<std::string> objection(const regs::CompletionDescriptor& completion,
                                         const Slot& slot) const;

    CardPort& port_;
    unsigned direction_;
    unsigned log2_size_;
    std::vector<Slot> slots_;
    std::unique_ptr<DmaBuffer> submission_;
    std::unique_ptr<DmaBuffer> completion_;
    std::unique_ptr<DmaBuffer> packets_;
    std::uint64_t submitted_ = 0;
    std::uint64_t announced_ = 0;
    std::uint64_t taken_ = 0;
};

}  // namespace keyline::card
