#include "sim/pcie_link.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace keyline::sim {
namespace {

constexpr std::uint8_t okay = 0;
constexpr std::uint8_t slave_error = 2;
// Clocks of traffic that wait in front of the way up before the link takes no more.
constexpr double up_backlog = 32;

}  // namespace

PcieLink::PcieLink(Memory memory, const std::vector<AxiPins>& masters, const PcieLinkOptions& options)
    : memory_(std::move(memory)), options_(options), random_(options.seed) {
    for (const AxiPins& pins : masters) masters_.push_back(Master{.pins = pins});
}

void PcieLink::clear() {
    std::vector<Master> fresh;
    for (const Master& master : masters_) fresh.push_back(Master{.pins = master.pins});
    masters_.swap(fresh);
    requests_.clear();
    outstanding_ = 0;
}

bool PcieLink::stall() {
    return options_.stall_percent != 0 && random_() % 100 < options_.stall_percent;
}

double PcieLink::jitter() {
    return options_.jitter == 0 ? 0 : static_cast<double>(random_() % (options_.jitter + 1));
}

// A TLP up; returns when it has gone.
double PcieLink::send_up(unsigned payload) {
    const unsigned octets = payload + options_.header;
    octets_up_ += octets;
    up_free_ = std::max(up_free_, static_cast<double>(now_)) + octets / options_.octets_per_clock;
    return up_free_;
}

void PcieLink::drive() {
    serve_reads();
    const bool has_room = !is_held_ && up_free_ < static_cast<double>(now_) + up_backlog;
    for (Master& master : masters_) {
        serve_writes(master);
        master.pins.arready = has_room && outstanding_ < options_.tags && !stall();
        master.pins.awready = !is_held_ && !stall();
        master.pins.wready = has_room && !master.bursts.empty() && !stall();
        offer_read(master);
        if (!master.offering_answer)
            master.offering_answer = !master.answers.empty() &&
                                     master.answers.front().ready <= static_cast<double>(now_) && !stall();
        if (master.offering_answer) {
            master.pins.bid = master.answers.front().id;
            master.pins.bresp = master.answers.front().ok ? okay : slave_error;
        }
        master.pins.bvalid = master.offering_answer;
    }
}

// The next beat of an id whose turn it is; an offered one stays.
void PcieLink::offer_read(Master& master) {
    AxiPins& pins = master.pins;
    if (!master.offering_read && !stall()) {
        const auto is_ready = [&](std::uint8_t id) {
            const auto found = master.reads.find(id);
            return found != master.reads.end() && !found->second.empty() &&
                   found->second.front().ready <= static_cast<double>(now_);
        };
        for (unsigned i = 1; i <= 4 && !master.offering_read; i++) {
            const auto id = static_cast<std::uint8_t>((master.next_id + i) % 4);
            if (!is_ready(id)) continue;
            master.next_id = id;
            master.offering_read = true;
            const Beat& offered = master.reads[id].front();
            std::memcpy(pins.rdata, offered.data.data(), beat);
            pins.rresp = offered.ok ? okay : slave_error;
            pins.rlast = offered.last;
            pins.rid = id;
        }
    }
    pins.rvalid = master.offering_read;
}

bool PcieLink::is_legal(const char* what, std::uint64_t address, unsigned length, unsigned size,
                        unsigned type) {
    constexpr unsigned beats_of_64_octets = 6;
    constexpr unsigned incr = 1;
    const bool legal = size == beats_of_64_octets && type == incr && address % beat == 0 &&
                       address / 4096 == (address + (length + 1) * beat - 1) / 4096;
    if (!legal && fault_.empty()) fault_ = std::string("an illegal AXI4 ") + what + " burst";
    return legal;
}

void PcieLink::sample() {
    for (unsigned i = 0; i < masters_.size(); i++) {
        // Who is asked first changes, so that nobody is served better.
        const auto index = static_cast<unsigned>((i + now_) % masters_.size());
        Master& master = masters_[index];
        AxiPins& pins = master.pins;
        if (pins.arvalid && pins.arready) take_read_address(index);
        if (master.offering_read && pins.rready) {
            auto& queue = master.reads[pins.rid];
            if (queue.front().ends_request) outstanding_--;
            queue.pop_front();
            master.offering_read = false;
        }
        if (pins.wvalid && pins.wready) take_write_data(master);
        if (pins.awvalid && pins.awready &&
            is_legal("write", pins.awaddr, pins.awlen, pins.awsize, pins.awburst))
            master.bursts.push_back({pins.awid, pins.awaddr, pins.awlen + 1U});
        if (master.offering_answer && pins.bready) {
            master.answers.pop_front();
            master.offering_answer = false;
        }
    }
    now_++;
}

void PcieLink::take_read_address(unsigned index) {
    Master& master = masters_[index];
    const AxiPins& pins = master.pins;
    if (!is_legal("read", pins.araddr, pins.arlen, pins.arsize, pins.arburst)) return;
    std::uint64_t address = pins.araddr;
    for (unsigned left = pins.arlen + 1U; left > 0;) {
        const auto to_boundary =
            static_cast<unsigned>((options_.max_read_request - address % options_.max_read_request) / beat);
        const unsigned beats = std::min(left, to_boundary);
        left -= beats;
        double& last = master.last_request[pins.arid];
        last = std::max(last, send_up(0) + options_.latency / 2.0 + jitter());
        requests_.emplace(last, Request{index, pins.arid, address, beats, left == 0});
        outstanding_++;
        address += std::uint64_t{beats} * beat;
    }
}

// Requests that have arrived at the host take their turn on the way down.
void PcieLink::serve_reads() {
    while (!requests_.empty() && requests_.begin()->first <= static_cast<double>(now_)) {
        const double arrival = requests_.begin()->first;
        const Request request = requests_.begin()->second;
        requests_.erase(requests_.begin());
        auto& queue = masters_[request.master].reads[request.id];
        std::uint64_t address = request.address;
        for (unsigned left = request.beats; left > 0;) {
            const auto to_boundary =
                static_cast<unsigned>((options_.max_payload - address % options_.max_payload) / beat);
            const unsigned beats = std::min(left, to_boundary);
            const auto octets = static_cast<double>(beats * beat + options_.header);
            octets_down_ += octets;
            down_free_ = std::max(down_free_, arrival) + octets / options_.octets_per_clock;
            for (unsigned i = 0; i < beats; i++, address += beat) {
                left--;
                Beat made;
                made.ready = down_free_ + options_.latency / 2.0;
                made.ok = memory_.read(address, made.data);
                made.ends_request = left == 0;
                made.last = left == 0 && request.ends_burst;
                queue.push_back(made);
            }
        }
    }
}

void PcieLink::take_write_data(Master& master) {
    const AxiPins& pins = master.pins;
    Burst& burst = master.bursts.front();
    Written written;
    written.address = burst.address;
    written.strobes = pins.wstrb;
    written.id = burst.id;
    std::memcpy(written.data.data(), pins.wdata, beat);
    burst.address += beat;
    burst.beats--;
    written.last = burst.beats == 0;
    if (written.last != (pins.wlast != 0) && fault_.empty()) fault_ = "WLAST in the wrong beat";
    master.open.push_back(written);
    if (written.last) master.bursts.pop_front();
    if (written.last || (written.address + beat) % options_.max_payload == 0) close_packet(master);
}

void PcieLink::close_packet(Master& master) {
    unsigned octets = 0;
    for (const Written& written : master.open)
        octets += static_cast<unsigned>(std::popcount(written.strobes));
    const double gone = send_up((octets + 3) / 4 * 4);
    const std::uint8_t id = master.open.front().id;
    double& last = master.last_write[id];
    last = std::max(last, gone + options_.latency / 2.0 + jitter());
    for (Written& written : master.open) {
        written.arrival = last;
        master.on_the_way[id].push_back(written);
    }
    master.open.clear();
}

void PcieLink::serve_writes(Master& master) {
    for (auto& [id, queue] : master.on_the_way) {
        bool& failed = master.failed[id];
        while (!queue.empty() && queue.front().arrival <= static_cast<double>(now_)) {
            const Written& written = queue.front();
            if (!memory_.write(written.address, written.data, written.strobes)) failed = true;
            if (written.last) {
                master.answers.push_back({written.arrival + options_.latency / 2.0, id, !failed});
                failed = false;
            }
            queue.pop_front();
        }
    }
}

}  // namespace keyline::sim
