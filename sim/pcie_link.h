// A PCIe link between AXI4 masters and host memory: what the shell's benches and the simulated card put
// behind the card's ports. Latency, bandwidth of each way with what its packets (TLPs) cost, and the masters
// share both ways.
//
// The arithmetic of Gen4 x16 (PCI Express Base Specification 4.0: 16 GT/s a lane in section 8.2, 128b/130b in
// section 4.2.2; TLP layout in section 2.2):
//     16 lanes x 16 GT/s x 128/130 = 252 Gb/s = 31.5 GB/s a way; at 300 MHz 105 octets a clock.
//     A TLP costs its payload and 24 octets: sequence number and framing 4, header of 4 words 16, LCRC 4.
//     Flow control and acknowledgements are not counted. Payloads of at most 256 octets: writes reach 256/280
//     = 91 % of the way, 96 octets a clock; so do completions of reads, of which every 512 octets cost a
//     request of 24 octets on the other way.
// A way is a queue: a TLP begins when the one before it has gone. Reads of one AXI id of a master come back
// in order, those of different ids as they come. So do writes: who needs one behind another waits for its
// answer (B), which comes when the octets are in memory. PCIe keeps more order than that, and a bridge
// answers earlier.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace keyline::sim {

// The pins of one AXI4 master with 512 bits of data, in a Verilated model.
struct AxiPins {
    const std::uint8_t& arvalid;
    std::uint8_t& arready;
    const std::uint8_t& arid;
    const std::uint64_t& araddr;
    const std::uint8_t& arlen;
    const std::uint8_t& arsize;
    const std::uint8_t& arburst;
    std::uint8_t& rvalid;
    const std::uint8_t& rready;
    std::uint8_t& rid;
    std::uint32_t* rdata;  // 16 words
    std::uint8_t& rresp;
    std::uint8_t& rlast;
    const std::uint8_t& awvalid;
    std::uint8_t& awready;
    const std::uint8_t& awid;
    const std::uint64_t& awaddr;
    const std::uint8_t& awlen;
    const std::uint8_t& awsize;
    const std::uint8_t& awburst;
    const std::uint8_t& wvalid;
    std::uint8_t& wready;
    const std::uint32_t* wdata;
    const std::uint64_t& wstrb;
    const std::uint8_t& wlast;
    std::uint8_t& bvalid;
    const std::uint8_t& bready;
    std::uint8_t& bid;
    std::uint8_t& bresp;
};

struct PcieLinkOptions {
    double octets_per_clock = 105.0;  // each way
    unsigned latency = 180;           // clocks from a request to its data, beside the time on the ways
    unsigned jitter = 40;             // of them, up to so many more
    unsigned max_payload = 256;
    unsigned max_read_request = 512;
    unsigned header = 24;
    unsigned tags = 512;         // reads that are outstanding at once, all masters
    unsigned stall_percent = 0;  // how often each channel of each master pauses for a clock
    std::uint64_t seed = 1;
};

class PcieLink {
  public:
    static constexpr std::size_t beat = 64;
    // One beat at a multiple of 64. False: an error response.
    struct Memory {
        std::function<bool(std::uint64_t, std::span<std::uint8_t, beat>)> read;
        std::function<bool(std::uint64_t, std::span<const std::uint8_t, beat>, std::uint64_t strobes)> write;
    };

    PcieLink(Memory memory, const std::vector<AxiPins>& masters, const PcieLinkOptions& options = {});

    // A clock: drive() before the model settles with its clock low, sample() after that and before the edge.
    void drive();
    void sample();
    // As after a reset of the card: nothing is on the way.
    void clear();
    // While on, the link takes no request and no data from the card; what is on its way arrives.
    void hold(bool on) { is_held_ = on; }

    // What a master did wrong; empty: nothing.
    const std::string& fault() const { return fault_; }
    std::uint64_t now() const { return now_; }
    // Octets that went over a way, headers and all.
    double octets_up() const { return octets_up_; }
    double octets_down() const { return octets_down_; }
    PcieLinkOptions& options() { return options_; }

  private:
    struct Burst {
        std::uint8_t id = 0;
        std::uint64_t address = 0;
        unsigned beats = 0;
    };
    struct Request {  // a read on its way to the host
        unsigned master = 0;
        std::uint8_t id = 0;
        std::uint64_t address = 0;
        unsigned beats = 0;
        bool ends_burst = false;
    };
    struct Beat {
        double ready = 0;
        std::array<std::uint8_t, beat> data{};
        bool ok = true;
        bool last = false;
        bool ends_request = false;
    };
    struct Written {  // a beat on its way to memory
        double arrival = 0;
        std::uint64_t address = 0;
        std::uint64_t strobes = 0;
        std::array<std::uint8_t, beat> data{};
        bool last = false;  // of its burst
        std::uint8_t id = 0;
    };
    struct Answer {
        double ready = 0;
        std::uint8_t id = 0;
        bool ok = true;
    };
    struct Master {
        AxiPins pins;
        std::map<std::uint8_t, std::deque<Beat>> reads;
        std::map<std::uint8_t, double> last_request;  // arrival, by id
        std::uint8_t next_id = 0;
        bool offering_read = false;
        std::deque<Burst> bursts;   // whose data are still to come
        std::vector<Written> open;  // beats of the TLP that is being put together
        std::map<std::uint8_t, std::deque<Written>> on_the_way;
        std::map<std::uint8_t, double> last_write;  // arrival, by id
        std::map<std::uint8_t, bool> failed;        // the burst that arrives
        std::deque<Answer> answers;
        bool offering_answer = false;
    };

    bool stall();
    double jitter();
    double send_up(unsigned payload);
    bool is_legal(const char* what, std::uint64_t address, unsigned length, unsigned size, unsigned type);
    void offer_read(Master& master);
    void take_read_address(unsigned index);
    void take_write_data(Master& master);
    void close_packet(Master& master);
    void serve_reads();
    void serve_writes(Master& master);

    Memory memory_;
    PcieLinkOptions options_;
    std::mt19937_64 random_;
    std::vector<Master> masters_;
    std::multimap<double, Request> requests_;  // by arrival at the host
    unsigned outstanding_ = 0;
    std::uint64_t now_ = 0;
    double up_free_ = 0;
    double down_free_ = 0;
    double octets_up_ = 0;
    double octets_down_ = 0;
    bool is_held_ = false;
    std::string fault_;
};

}  // namespace keyline::sim
