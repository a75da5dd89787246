// The network port of an inline card in a program of the platform: block `network`, the ring of buffers for
// what comes opened (queue network_receive, docs/card.md), and the peer at the other end of the line.
#pragma once

#include <array>
#include <deque>
#include <memory>
#include <vector>

#include "drivers/card/card_port.h"
#include "hw/regs/keyline_regs.h"
#include "sim/systemc/ethernet.h"

namespace keyline::sim::platform {

class NetworkSide {
  public:
    static constexpr unsigned next_hop = 0;  // in the card's table: the peer

    // Behind the reset of the card's driver, which the registers are left to otherwise.
    NetworkSide(std::unique_ptr<card::CardPort> port, LineEnd& peer, unsigned log2_buffers = 10);
    ~NetworkSide();
    NetworkSide(const NetworkSide&) = delete;
    NetworkSide& operator=(const NetworkSide&) = delete;

    // The peer sends a frame with this IP packet; when it begins.
    sc_core::sc_time send(ByteView packet, const sc_core::sc_time& earliest);
    const sc_core::sc_time& line_free_at() const { return peer_.free_at(); }

    // What the card has opened since the last call. Its buffers are the card's again, many at once.
    struct Opened {
        card::regs::Status status = card::regs::Status::ok;
        Bytes packet;
    };
    std::vector<Opened> take();
    // What has left the card, Ethernet and all, and when its last octet was at the peer: up to now.
    struct Left {
        Bytes frame;
        sc_core::sc_time end;
    };
    std::vector<Left> take_left();

    std::uint64_t count(std::uint32_t low_offset);

  private:
    void post();

    std::unique_ptr<card::CardPort> port_;
    LineEnd& peer_;
    std::size_t size_;
    std::unique_ptr<card::DmaBuffer> submission_, completion_, buffers_;
    std::uint64_t posted_ = 0, taken_ = 0, returned_ = 0;
    std::deque<Left> left_;
};

}  // namespace keyline::sim::platform
