// A PCI Express link, or a switch in front of several: DMA from below goes up, data of reads and register
// accesses go down. Each way is a queue, in which a TLP takes what pcie.h says; above, credits limit what
// may be on its way. Links may be put one above the other: then the upper one is what several cards share.
#pragma once

#include <array>
#include <deque>
#include <vector>

#include <tlm_utils/multi_passthrough_target_socket.h>
#include <tlm_utils/simple_initiator_socket.h>
#include <tlm_utils/simple_target_socket.h>

#include "sim/systemc/agenda.h"
#include "sim/systemc/pcie.h"
#include "sim/systemc/transaction.h"

namespace keyline::sim::platform {

class Link final : public sc_core::sc_module {
  public:
    // DMA: any number of initiators, each with one request at a time that was not taken yet.
    tlm_utils::multi_passthrough_target_socket<Link> below;
    tlm_utils::simple_initiator_socket_tagged<Link> reads_above;
    tlm_utils::simple_initiator_socket_tagged<Link> writes_above;
    // Registers: blocking transport of 32 bits. A write is posted: it returns at once and arrives in order.
    // Not bound at a switch: the links below it have all of the time that an access takes.
    tlm_utils::simple_target_socket_optional<Link> registers_above;
    tlm_utils::simple_initiator_socket_optional<Link> registers_below;

    // `register_flight`: of register accesses, where there is another link above.
    Link(const sc_core::sc_module_name& name, const PcieOptions& options,
         const sc_core::sc_time& register_flight);

    // While on, nothing that the card asks for or writes is taken; what is on its way arrives.
    void hold(bool on);

    // So far, headers and DLLPs and all.
    double octets_up() const { return up_.octets; }
    double octets_down() const { return down_.octets; }

  private:
    struct Way {
        sc_core::sc_time free;  // when what was given to it has gone
        double octets = 0;
    };
    struct Port {
        tlm::tlm_generic_payload* waiting = nullptr;  // not taken yet
        bool is_calling = false;                      // its END_REQ can be the answer of its call
    };
    struct RegisterAccess {
        sc_core::sc_time arrival;
        tlm::tlm_command command = tlm::TLM_IGNORE_COMMAND;
        std::uint32_t offset = 0;
        std::uint32_t value = 0;
        sc_core::sc_event* done = nullptr;  // a read's
        std::uint32_t* answer = nullptr;
    };

    tlm::tlm_sync_enum from_below(int port, tlm::tlm_generic_payload& request, tlm::tlm_phase& phase,
                                  sc_core::sc_time& delay);
    tlm::tlm_sync_enum from_above(int is_write, tlm::tlm_generic_payload& hop, tlm::tlm_phase& phase,
                                  sc_core::sc_time& delay);
    sc_core::sc_time transmit(Way& way, double octets);
    void acknowledge(Way& way);
    bool may_send(const tlm::tlm_generic_payload& request) const;
    void send();
    void take(int port);
    void forward(bool is_write);
    void release_credits(const Transaction& hop);
    void return_read(Transaction& hop);
    void respond(int port, tlm::tlm_generic_payload& request, tlm::tlm_response_status status);
    void access_register(tlm::tlm_generic_payload& access, sc_core::sc_time& delay);
    void register_thread();

    PcieOptions options_;
    double octets_per_ns_;
    sc_core::sc_time flight_;
    sc_core::sc_time register_flight_;
    sc_core::sc_time backlog_;
    Agenda agenda_;
    TransactionPool pool_;
    Way up_, down_;
    std::vector<Port> ports_;
    std::size_t first_port_ = 0;  // who is asked first
    bool sending_ = false, send_again_ = false, retry_due_ = false, is_held_ = false;
    unsigned posted_headers_, posted_data_, non_posted_headers_, tags_;  // what is left
    std::array<std::deque<Transaction*>, 2> arrived_;                    // reads, writes: to go on above
    std::array<bool, 2> asked_{};                                        // the first of them is being taken
    std::deque<RegisterAccess> accesses_;
    sc_core::sc_event access_;
};

}  // namespace keyline::sim::platform
