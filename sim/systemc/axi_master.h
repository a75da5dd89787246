// An AXI4 master of a Verilated card, in front of its Dma: pins to bursts, clock by clock.
#pragma once

#include <array>
#include <bit>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

#include "sim/pcie_link.h"
#include "sim/systemc/dma.h"

namespace keyline::sim::platform {

class AxiMaster {
  public:
    AxiMaster(AxiPins pins, Dma& dma, std::size_t max_payload)
        : pins_(pins), dma_(dma), max_payload_(max_payload) {
        dma_.on_written = [this](std::uint8_t id) { answers_.push_back(id); };
    }

    // Before the clock edge: what the pins offer, and what is taken.
    void drive() {
        pins_.arready = dma_.has_room_for_read();
        pins_.awready = 1;
        pins_.wready = !bursts_.empty() && dma_.has_room_for_write();
        if (!offered_) offer_read();
        pins_.rvalid = offered_ != nullptr;
        pins_.bvalid = !answers_.empty();
        if (!answers_.empty()) pins_.bid = answers_.front();
        pins_.bresp = okay;
    }
    void sample(std::string& fault) {
        if (pins_.arvalid && pins_.arready) dma_.read(pins_.arid, pins_.araddr, (pins_.arlen + 1U) * beat);
        if (pins_.rvalid && pins_.rready) take_read();
        if (pins_.wvalid && pins_.wready) take_write(fault);
        if (pins_.awvalid && pins_.awready) bursts_.push_back({pins_.awid, pins_.awaddr, pins_.awlen + 1U});
        if (pins_.bvalid && pins_.bready) answers_.pop_front();
    }

  private:
    static constexpr std::size_t beat = 64;
    static constexpr std::uint8_t okay = 0;
    static constexpr std::uint8_t slave_error = 2;

    struct Burst {
        std::uint8_t id = 0;
        std::uint64_t address = 0;
        unsigned beats = 0;
    };

    // A beat of the next id whose turn it is; an offered one stays.
    void offer_read() {
        for (unsigned i = 1; i <= Dma::ids && offered_ == nullptr; i++) {
            const auto id = static_cast<std::uint8_t>((last_id_ + i) % Dma::ids);
            offered_ = dma_.next(id);
            if (offered_ == nullptr) continue;
            last_id_ = id;
            const auto octets = offered_->octets();
            std::memcpy(pins_.rdata, octets.data() + beats_taken_[id] * beat, beat);
            pins_.rid = id;
            pins_.rresp = offered_->is_response_ok() ? okay : slave_error;
            pins_.rlast = offered_->is_last && (beats_taken_[id] + 1) * beat == octets.size();
        }
    }
    void take_read() {
        std::size_t& taken = beats_taken_[pins_.rid];
        if (++taken * beat == offered_->octets().size()) {
            dma_.pop(pins_.rid);
            taken = 0;
        }
        offered_ = nullptr;
    }
    // Beats are gathered into a TLP. Strobes are without gaps (docs/card.md): from the beat's first octet, or
    // of its second half.
    void take_write(std::string& fault) {
        Burst& burst = bursts_.front();
        const std::uint64_t strobes = pins_.wstrb;
        const auto skipped = strobes == 0 ? 0U : static_cast<unsigned>(std::countr_zero(strobes));
        const auto count = static_cast<unsigned>(std::popcount(strobes));
        if (gathered_.empty()) start_ = burst.address + skipped;
        const auto* octets = reinterpret_cast<const std::uint8_t*>(pins_.wdata);
        gathered_.insert(gathered_.end(), octets + skipped, octets + skipped + count);
        burst.address += beat;
        burst.beats--;
        const bool is_last = burst.beats == 0;
        if (is_last != (pins_.wlast != 0) && fault.empty()) fault = "card: WLAST in the wrong beat";
        if (is_last || burst.address % max_payload_ == 0) {
            dma_.write(burst.id, start_, gathered_, is_last);
            gathered_.clear();
        }
        if (is_last) bursts_.pop_front();
    }

    AxiPins pins_;
    Dma& dma_;
    std::size_t max_payload_;
    const Transaction* offered_ = nullptr;
    std::uint8_t last_id_ = 0;
    std::array<std::size_t, Dma::ids> beats_taken_{};
    std::deque<Burst> bursts_;  // whose data are still to come
    std::vector<std::uint8_t> gathered_;
    std::uint64_t start_ = 0;
    std::deque<std::uint8_t> answers_;
};

}  // namespace keyline::sim::platform
