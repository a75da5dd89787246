// Stands in for esp_outbound and esp_inbound in benches of the shell: the same ports, an echo inside. It
// takes a beat a clock, and gives one a clock some time later; what becomes of a packet, a test says.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "host/base/bytes.h"
#include "hw/regs/keyline_regs.h"

namespace keyline::test {

// Bits of a packed token in a Verilated port.
std::uint64_t get_bits(const std::uint32_t* words, unsigned lo, unsigned width);
void put_bits(std::uint32_t* words, unsigned lo, unsigned width, std::uint64_t value);

// Result of hw/hls/kernels/tokens.h.
struct PacketResult {
    card::regs::Status status = card::regs::Status::ok;
    std::uint16_t sa_index = 0;
    bool sa_valid = true;
    std::uint64_t sequence = 0;
    std::uint8_t next_header = 0;
    std::uint8_t events = 0;
    std::uint16_t checksum = 0;
    std::uint8_t host_checks = 0;
};

class EchoPipeline {
  public:
    struct Packet {
        Bytes octets;
        std::uint16_t sa_index = 0;
        std::uint8_t flags = 0;
    };
    // What comes out of a packet: the octets may be changed. Called when it is complete. Without: echo.
    using Treatment = std::function<PacketResult(Packet&)>;

    // Pins of a pipeline in the model: InputBeat, OutputBeat.
    struct Pins {
        const std::uint32_t* in;
        const std::uint8_t& in_valid;
        std::uint8_t& in_ready;
        std::uint32_t* out;
        std::uint8_t& out_valid;
        const std::uint8_t& out_ready;
    };

    EchoPipeline(const Pins& pins, std::uint64_t seed) : pins_(pins), random_(seed) {}

    Treatment treatment;
    // The response to a command, 64 octets. Without: the command's first octets, no error, and for a query
    // something to know it by.
    std::function<Bytes(const Bytes& command)> respond;
    unsigned latency = 100;         // from the last beat in to the first out
    unsigned pause_in_percent = 0;  // how often it takes or gives no beat
    unsigned pause_out_percent = 0;

    void drive();
    void sample();

    std::uint64_t now() const { return now_; }
    std::uint64_t packets() const { return packets_; }
    std::uint64_t beats_in() const { return beats_in_; }
    // Commands as they came, in order; packets_before[i] packets came before command i.
    const std::vector<Bytes>& commands() const { return commands_; }
    const std::vector<std::uint64_t>& packets_before() const { return packets_before_; }
    // What the shell did wrong; empty: nothing.
    const std::string& fault() const { return fault_; }

  private:
    struct Beat {
        std::uint64_t ready = 0;
        std::array<std::uint32_t, 21> words{};
    };

    bool chance(unsigned percent) { return percent != 0 && random_() % 100 < percent; }
    void take();
    void finish_packet();
    void answer_command(const Bytes& command);
    void check(bool condition, const char* what) {
        if (!condition && fault_.empty()) fault_ = what;
    }

    Pins pins_;
    std::mt19937_64 random_;
    std::deque<Beat> out_;
    bool offering_ = false;
    Packet packet_;
    bool in_packet_ = false;
    std::size_t length_ = 0;
    std::uint64_t now_ = 0;
    std::uint64_t packets_ = 0;
    std::uint64_t beats_in_ = 0;
    std::vector<Bytes> commands_;
    std::vector<std::uint64_t> packets_before_;
    std::string fault_;
};

}  // namespace keyline::test
