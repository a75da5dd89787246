// The card as the platform sees it: sockets and an interrupt. What is behind them is the RTL (rtl_card.h) or
// an approximately-timed model (fast_card.h), and nothing outside can tell but by the clock.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <tlm_utils/simple_target_socket.h>

#include "sim/systemc/dma.h"
#include "sim/systemc/ethernet.h"

namespace keyline::sim::platform {

// 300 MHz, in whole picoseconds.
inline sc_core::sc_time clock_period() {
    return {3333, sc_core::SC_PS};
}

class CardModule : public sc_core::sc_module {
  public:
    // Registers of docs/registers.md: 32 bits, blocking transport.
    tlm_utils::simple_target_socket<CardModule> registers;
    // AXI4 masters, one for each queue: 0 outbound, 1 inbound; an inline card's 2 to 4 (docs/card.md).
    std::span<Dma* const> dma() const { return masters_; }
    // The card's end of the line at its network port; nothing: it has none.
    LineEnd* network() const { return network_.get(); }
    sc_core::sc_out<bool> irq;

    // `network`: it is an inline card, with this line at its port.
    CardModule(const sc_core::sc_module_name& name, const PcieOptions& link,
               const std::optional<EthernetOptions>& network)
        : sc_core::sc_module(name), registers("registers"), irq("irq") {
        registers.register_b_transport(this, &CardModule::access_register);
        const std::array names{"outbound", "inbound", "network_receive", "frame_receive", "frame_send"};
        for (const char* queue : std::span(names).first(network ? names.size() : 2)) {
            owned_.push_back(std::make_unique<Dma>(queue, link));
            masters_.push_back(owned_.back().get());
        }
        if (network) network_ = std::make_unique<LineEnd>("network", *network);
    }

    // What the card did wrong; empty: nothing.
    virtual const std::string& fault() const = 0;

    // It had no power for a moment, and knows nothing any more.
    virtual void power_on() = 0;
    // So many bits of a word flip in its memories of SAs: of one that holds something.
    virtual void flip(unsigned bits) = 0;

  protected:
    virtual std::uint32_t read_register(std::uint32_t offset) = 0;
    virtual void write_register(std::uint32_t offset, std::uint32_t value) = 0;

  private:
    void access_register(tlm::tlm_generic_payload& access, sc_core::sc_time&) {
        const auto offset = static_cast<std::uint32_t>(access.get_address());
        std::uint32_t value = 0;
        if (access.is_write()) {
            std::copy_n(access.get_data_ptr(), sizeof value, reinterpret_cast<unsigned char*>(&value));
            write_register(offset, value);
        } else {
            value = read_register(offset);
            std::copy_n(reinterpret_cast<unsigned char*>(&value), sizeof value, access.get_data_ptr());
        }
        access.set_response_status(tlm::TLM_OK_RESPONSE);
    }

    std::vector<std::unique_ptr<Dma>> owned_;
    std::vector<Dma*> masters_;
    std::unique_ptr<LineEnd> network_;
};

}  // namespace keyline::sim::platform
