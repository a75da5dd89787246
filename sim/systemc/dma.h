// A card's side of its PCIe link, for one AXI4 master: bursts become TLPs, and the octets of reads with one
// id come back in the order in which they were asked for (AXI4), whatever the link's order was.
#pragma once

#include <array>
#include <deque>
#include <functional>

#include <tlm_utils/simple_initiator_socket.h>

#include "sim/systemc/pcie.h"
#include "sim/systemc/transaction.h"

namespace keyline::sim::platform {

class Dma final : public sc_core::sc_module {
  public:
    static constexpr unsigned ids = 4;  // of AXI4 bursts (docs/card.md)

    tlm_utils::simple_initiator_socket_tagged<Dma> reads;
    tlm_utils::simple_initiator_socket_tagged<Dma> writes;

    Dma(const sc_core::sc_module_name& name, const PcieOptions& link);

    // A burst; only when there is room.
    bool has_room_for_read() const { return channels_[0].waiting.empty(); }
    void read(std::uint8_t id, std::uint64_t address, std::size_t octets);
    // A part of a burst, within max_payload and no boundary of it inside.
    bool has_room_for_write() const { return channels_[1].waiting.size() < 2; }
    void write(std::uint8_t id, std::uint64_t address, std::span<const std::uint8_t> octets, bool is_last);

    std::size_t max_payload() const { return link_.max_payload; }

    // The octets of the next request of this id, when they have come; is_last: of the burst.
    const Transaction* next(std::uint8_t id) const;
    void pop(std::uint8_t id);
    // The card lost its power: what it asked for goes nowhere, what has left goes on.
    void forget();

    std::function<void()> on_read;                    // next() may have changed
    std::function<void()> on_room;                    // the link has taken something
    std::function<void(std::uint8_t id)> on_written;  // the last part of a burst is on its way to memory

  private:
    struct Channel {
        std::deque<Transaction*> waiting;  // the first of them has been offered to the link
        bool is_offered = false;
    };
    void offer(bool is_write);
    tlm::tlm_sync_enum answered(int is_write, tlm::tlm_generic_payload& payload, tlm::tlm_phase& phase,
                                sc_core::sc_time& delay);

    PcieOptions link_;
    std::uint64_t life_ = 0;
    TransactionPool pool_;
    std::array<Channel, 2> channels_;  // reads, writes
    std::array<std::deque<Transaction*>, ids> asked_;
};

}  // namespace keyline::sim::platform
