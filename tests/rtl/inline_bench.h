// The Verilated inline card with a host and a MAC around it.
#pragma once

#include "tests/rtl/frame_wire.h"
#include "tests/rtl/shell_scenario.h"

namespace keyline::test {

namespace net_regs = card::regs::network;

class InlineBench : public ShellBench {
  public:
    explicit InlineBench(std::uint64_t seed, const sim::PcieLinkOptions& link = quick_link());

    static constexpr std::array all_queues{regs::outbound, regs::inbound, regs::network_receive,
                                           regs::frame_receive, regs::frame_send};
    // All queues and the port.
    void open(const RingSizes& sizes = {9, 9, 5});
    void configure_port(bool is_enabled, bool is_promiscuous = false);
    struct NextHop {
        Mac address{};
        std::optional<std::uint16_t> tag;
    };
    void set_next_hop(unsigned entry, const NextHop& hop, bool is_valid = true);
    // Buffers for what comes.
    void post_buffers(unsigned queue, unsigned count);
    std::uint64_t count(std::uint32_t (*offset)()) { return read_wide(offset()); }
    // The next completion of a queue if there is one; its buffer goes to the host for good.
    std::optional<Done> next(unsigned queue);
    // Steps until it is true; fails the test when it does not become so.
    void until(const std::function<bool()>& is_true, unsigned clocks = 200000);
    // What came, counted by the card, is the sum of what became of it.
    void check_sums();

    Mac own;
    FrameSource& incoming() { return *source_; }
    FrameSink& outgoing() { return *sink_; }
    std::mt19937_64& random() { return random_; }

  private:
    std::mt19937_64 random_;
    std::unique_ptr<FrameSource> source_;
    std::unique_ptr<FrameSink> sink_;
};

}  // namespace keyline::test
