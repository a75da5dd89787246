// A host processor with a card: a thread that runs a program, which drives the card through a CardPort, as
// the real driver does. What the program computes takes no time; register reads, and waiting, do.
#pragma once

#include <exception>
#include <functional>
#include <memory>

#include <tlm_utils/simple_initiator_socket.h>

#include "drivers/card/card_port.h"
#include "sim/faults.h"
#include "sim/host_memory.h"
#include "sim/systemc/transaction.h"

namespace keyline::sim::platform {

// What of a host's card can break (sim/faults.h), and how.
struct Breakable {
    std::shared_ptr<FaultInjector> injector;  // nothing: all is well
    std::function<void()> power_on;           // the card has forgotten everything
    std::function<void(unsigned bits)> flip;  // in its memories of SAs
    std::function<void(bool on)> hold;        // its link takes nothing from it
    std::function<bool()> is_contained;       // nothing passes its root port
};

class Host final : public sc_core::sc_module {
  public:
    tlm_utils::simple_initiator_socket<Host> registers;
    sc_core::sc_in<bool> irq;

    // Its port's wait_interrupt() with timeout zero waits for `poll_interval`.
    // A program may make several ports, one after the other.
    using MakePort = std::function<std::unique_ptr<card::CardPort>()>;
    using Program = std::function<void(const MakePort&)>;
    Host(const sc_core::sc_module_name& name, std::shared_ptr<HostMemory> memory,
         const sc_core::sc_time& poll_interval, std::function<const std::string&()> fault,
         Breakable breakable);

    // Before the simulation runs; `ended` is called in the end.
    void set_program(Program program, std::function<void()> ended);
    // What the program threw.
    const std::exception_ptr& failure() const { return failure_; }

  private:
    class Port;
    void run();
    bool wait_for_interrupt(const sc_core::sc_time& limit);
    bool is_off();
    bool strikes(FaultKind kind) { return breakable_.injector && breakable_.injector->strikes(kind); }
    void tell_interrupt_line();
    std::uint32_t access(tlm::tlm_command command, std::uint32_t offset, std::uint32_t value);

    std::shared_ptr<HostMemory> memory_;
    sc_core::sc_time poll_interval_;
    std::function<const std::string&()> fault_;
    Breakable breakable_;
    Program program_;
    std::function<void()> ended_;
    std::exception_ptr failure_;
};

}  // namespace keyline::sim::platform
