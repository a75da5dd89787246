// One Alveo card of the simulated platform: the Verilated card, memory that it reaches, and what an operator
// may do to it while somebody uses it.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "drivers/card/card_port.h"
#include "sim/verilated_port.h"

namespace keyline::sim {

// From the environment variable KEYLINE_SIM_XRT: words, with commas between them.
struct PlatformOptions {
    unsigned devices = 1;           // devices=N, to 8
    bool has_interrupts = true;     // interrupts=no: as a platform without them, and hardware emulation
    std::uint32_t map_version = 0;  // map-version=N: what the register says; 0: what the card says
    std::uint64_t seed = 1;         // seed=N
    std::string fault_file;         // fault-file=PATH, see Fault
    // No word: of who runs in the same process (injector_door.h).
    std::shared_ptr<FaultInjector> injector = nullptr;
};
Result<PlatformOptions> parse_platform_options(const std::string& words);

class SimulatedAlveo {
  public:
    static Result<std::unique_ptr<SimulatedAlveo>> power_on(const PlatformOptions& options, unsigned number);

    // They throw what XRT throws when its driver says ENODEV, once it knows that the card is gone.
    std::uint32_t read(std::uint32_t offset);
    void write(std::uint32_t offset, std::uint32_t value);
    // Lets the clock run; `timeout` zero: a bounded burst.
    bool wait_interrupt(std::chrono::milliseconds timeout);
    std::unique_ptr<card::DmaBuffer> allocate(std::size_t size);
    // Whoever touches the card in another way asks this first.
    void check();

    bool has_interrupts() const { return options_.has_interrupts; }

  private:
    // What the first word of the fault file says, of one device when a number follows. The file is looked at
    // with every access; a fault happens once, and another line in its place injects again.
    enum class Fault {
        none,
        removed,   // "removed": off the bus; reads give all ones, writes go nowhere, XRT has not noticed
        gone,      // "gone": XRT has noticed
        reset,     // "reset": there again, as at power-on
        injected,  // "dma_read_error after 10 lasts 3" and the like, of every device: sim/faults.h
    };

    SimulatedAlveo(PlatformOptions options, unsigned number) : options_(std::move(options)), number_(number) {
        if (options_.injector) injector_ = options_.injector;
    }
    Result<void> start();
    Fault look();

    PlatformOptions options_;
    unsigned number_;
    std::shared_ptr<FaultInjector> injector_ = std::make_shared<FaultInjector>();
    std::unique_ptr<VerilatedPort> card_;
    Fault fault_ = Fault::none;
    std::string injected_;  // the line that was
};

}  // namespace keyline::sim
