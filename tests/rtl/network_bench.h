// Both halves of a network port (keyline_network_receive, keyline_network_transmit) with a wire at one side
// and the card at the other. Waits in every place are as long as a test says.
#pragma once

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "tests/rtl/frame_wire.h"

class Vkeyline_network_ports;

namespace keyline::test {

// What the card counts of a frame that came.
enum class Counted { to_pipeline, to_host, bad, too_long, not_ours, no_room_esp, no_room_host, nothing };

struct Told {
    Counted counted = Counted::nothing;
    std::size_t octets = 0;
    std::uint64_t clock = 0;
};

struct Sending {
    Bytes octets;
    bool keep = true;
    Mac destination{};
    std::optional<std::uint16_t> tag;
    std::optional<std::uint16_t> checksum;  // first octet in the low half
};

class NetworkBench {
  public:
    static constexpr unsigned packets = 0;                        // for the pipeline, or from it
    static constexpr unsigned frames = 1;                         // of the host
    static constexpr std::array<std::size_t, 2> beats{512, 256};  // of the receive buffers
    static constexpr unsigned patience = 64;

    explicit NetworkBench(std::uint64_t seed);
    ~NetworkBench();

    void configure(const Mac& address, bool is_enabled, bool is_promiscuous);
    void step();

    // Waits, in percent of the clocks.
    std::array<unsigned, 2> busy_percent{};  // of who takes what has come
    std::array<unsigned, 2> idle_percent{};  // between beats that are to be sent

    // Receive. The n-th that comes is the n-th told.
    struct Begun {
        std::uint64_t first = 0;  // clocks of its first beat and its last one
        std::uint64_t last = 0;
        std::array<std::size_t, 2> beats_taken{};  // at its first one
    };
    std::vector<Begun> begun;
    std::vector<Told> told;
    std::array<std::vector<Taken>, 2> taken;

    // Transmit.
    std::array<std::deque<Sending>, 2> outgoing;
    std::size_t sent_told = 0;
    std::size_t sent_octets_told = 0;
    bool is_stalled() const;
    std::uint64_t clock() const { return clock_; }

    FrameSource& source() { return *source_; }
    FrameSink& sink() { return *sink_; }

  private:
    void drive_receive();
    void drive_transmit(unsigned which);
    void sample_receive();

    std::mt19937_64 random_;
    std::unique_ptr<Vkeyline_network_ports> top_;
    std::uint64_t clock_ = 0;
    std::unique_ptr<FrameSource> source_;
    std::unique_ptr<FrameSink> sink_;
    std::array<std::size_t, 2> going_at_{};
    std::array<Taken, 2> taking_;
    std::array<bool, 2> is_taking_{};
    std::array<std::size_t, 2> beats_taken_{};
};

// What the wire should see of it.
Bytes frame_on_the_wire(const Sending& sending, unsigned which, const Mac& source);

}  // namespace keyline::test
