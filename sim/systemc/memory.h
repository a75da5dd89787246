// Host memory behind a socket: the root complex, an IOMMU that lets the card at what was allocated
// (sim/host_memory.h), and the time that all of it takes.
#pragma once

#include <memory>
#include <random>

#include <tlm_utils/multi_passthrough_target_socket.h>

#include "sim/host_memory.h"
#include "sim/systemc/agenda.h"
#include "sim/systemc/transaction.h"

namespace keyline::sim::platform {

struct MemoryOptions {
    std::size_t bytes = std::size_t{1} << 30;
    double read_ns = 350;          // from a request to its octets,
    double jitter_ns = 133;        // and up to so many more, evenly
    double write_ns = 100;         // until the processor sees what was written; writes stay in order
    double octets_per_ns = 150.0;  // of reads and writes together; eight channels of DDR4-3200 have 200
    std::uint64_t seed = 1;
    // What breaks, and when; nothing: all is well.
    std::shared_ptr<FaultInjector> injector = nullptr;
};

class Memory final : public sc_core::sc_module {
  public:
    tlm_utils::multi_passthrough_target_socket<Memory> socket;

    Memory(const sc_core::sc_module_name& name, const MemoryOptions& options);

    const std::shared_ptr<HostMemory>& contents() const { return contents_; }

    // Writes are posted: the card does not hear of one that fails. The root port does, and lets nothing pass
    // any more (Downstream Port Containment, PCIe 4.0 section 6.2.10) until it is released. Only of injected
    // errors: a write beyond what was allocated is a stray one.
    bool is_contained() const { return is_contained_; }
    void release() { is_contained_ = false; }

  private:
    tlm::tlm_sync_enum request(int port, tlm::tlm_generic_payload& payload, tlm::tlm_phase& phase,
                               sc_core::sc_time& delay);
    bool read(std::uint64_t address, std::span<std::uint8_t> octets);
    bool write(std::uint64_t address, std::span<const std::uint8_t> octets);

    MemoryOptions options_;
    std::shared_ptr<HostMemory> contents_;
    std::mt19937_64 random_;
    Agenda agenda_;
    sc_core::sc_time free_;
    bool is_contained_ = false;
};

}  // namespace keyline::sim::platform
