// The card as the platform sees it: sockets and an interrupt. What is behind them is the RTL (rtl_card.h) or
// an approximately-timed model (fast_card.h), and nothing outside can tell but by the clock.
#pragma once

#include <array>

#include <tlm_utils/simple_target_socket.h>

#include "sim/systemc/dma.h"

namespace keyline::sim::platform {

// 300 MHz, in whole picoseconds.
inline sc_core::sc_time clock_period() {
    return {3333, sc_core::SC_PS};
}

class CardModule : public sc_core::sc_module {
  public:
    // Registers of docs/registers.md: 32 bits, blocking transport.
    tlm_utils::simple_target_socket<CardModule> registers;
    // AXI4 masters of each direction: 0 outbound, 1 inbound.
    std::array<Dma*, 2> dma() { return {&outbound_, &inbound_}; }
    sc_core::sc_out<bool> irq;

    CardModule(const sc_core::sc_module_name& name, const PcieOptions& link)
        : sc_core::sc_module(name),
          registers("registers"),
          irq("irq"),
          outbound_("outbound", link),
          inbound_("inbound", link) {
        registers.register_b_transport(this, &CardModule::access_register);
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

    Dma outbound_;
    Dma inbound_;
};

}  // namespace keyline::sim::platform
