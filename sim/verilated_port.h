// CardPort on the Verilated card: a clock, an AXI4-Lite master for
// registers, host memory behind a PCIe link, and faults on request. Deterministic for one seed and one
// sequence of calls. The clock runs only inside read32, write32 and wait_interrupt: an idle card burns no
// CPU.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "drivers/card/card_port.h"
#include "sim/faults.h"
#include "sim/pcie_link.h"
#include "sim/verilated_top.h"

namespace keyline::sim {

struct VerilatedPortOptions {
    std::size_t memory_bytes = std::size_t{256} << 20;
    std::uint64_t seed = 1;
    PcieLinkOptions link;               // its seed is taken from ours
    std::uint64_t burst_cycles = 2000;  // clocks of one wait_interrupt with timeout zero, at most
    std::optional<std::uint64_t> die_at_cycle;
    // What the card's DMA meets instead of the memory of allocate_dma(): for a bus of one's own (sim/qemu).
    std::optional<PcieLink::Memory> memory = std::nullopt;
    // What breaks, and when (a bus of one's own breaks by itself); nothing: all is well.
    std::shared_ptr<FaultInjector> injector = nullptr;
};

class VerilatedPort : public card::CardPort {
  public:
    static Result<std::unique_ptr<VerilatedPort>> create(const VerilatedPortOptions& options = {});
    // On another top than keyline_shell_top.
    static Result<std::unique_ptr<VerilatedPort>> create(const VerilatedPortOptions& options,
                                                         MakeVerilatedTop make_top);
    ~VerilatedPort() override;

    std::uint32_t read32(std::uint32_t offset) override;
    void write32(std::uint32_t offset, std::uint32_t value) override;
    Result<std::unique_ptr<card::DmaBuffer>> allocate_dma(std::size_t size) override;
    // 300 clocks stand for a microsecond of the timeout.
    bool wait_interrupt(std::chrono::microseconds timeout) override;
    Result<void> health() const override;

    // So many clocks, whatever the interrupt says; then whether the driver hears of one.
    bool run(std::uint64_t cycles);
    // For who runs the clock so: what breaks at a look of the driver. wait_interrupt() is one.
    void look();

    // From now on every clock goes into an FST file (GTKWave's; docs/diagnosis.md has what is in it): signals
    // of the shell, with all that is on its buses in clear, keys too. Who may read it is up to the caller.
    // 300 clocks are a microsecond of it.
    Result<void> begin_waveform(const std::string& path);
    // The file is whole then. Of no effect when there is none.
    void end_waveform();
    bool has_waveform() const;

    // The card falls off the bus: reads give all ones, writes go nowhere, the clock stands still.
    void kill();
    // The link is silent, but the port itself has not noticed: as kill(), but health() stays good.
    void read_all_ones();
    // Every DMA access is answered with an error.
    void fail_dma(bool on);

    std::uint64_t cycles() const;
    std::uint64_t stray_accesses() const;

  private:
    struct State;
    explicit VerilatedPort(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace keyline::sim
