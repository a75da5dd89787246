#include "sim/systemc/memory.h"

#include <algorithm>
#include <array>

namespace keyline::sim::platform {

using sc_core::sc_time;
using sc_core::sc_time_stamp;

Memory::Memory(const sc_core::sc_module_name& name, const MemoryOptions& options)
    : sc_core::sc_module(name),
      socket("socket"),
      options_(options),
      contents_(std::make_shared<HostMemory>(options.bytes)),
      random_(options.seed),
      agenda_("agenda") {
    socket.register_nb_transport_fw(this, &Memory::request);
    contents_->inject(options_.injector);
}

tlm::tlm_sync_enum Memory::request(int port, tlm::tlm_generic_payload& payload, tlm::tlm_phase& phase,
                                   sc_time&) {
    sc_assert(phase == tlm::BEGIN_REQ);
    const double transfer = payload.get_data_length() / options_.octets_per_ns;
    free_ = std::max(free_, sc_time_stamp()) + sc_time(transfer, sc_core::SC_NS);
    const double jitter = options_.jitter_ns * static_cast<double>(random_() % 1024) / 1024;
    const double latency = payload.is_write() ? options_.write_ns : options_.read_ns + jitter;
    payload.acquire();
    agenda_.at(free_ + sc_time(latency, sc_core::SC_NS), [this, port, &payload] {
        const std::span octets(payload.get_data_ptr(), payload.get_data_length());
        const bool done = !is_contained_ && (payload.is_write() ? write(payload.get_address(), octets)
                                                                : read(payload.get_address(), octets));
        payload.set_response_status(done ? tlm::TLM_OK_RESPONSE : tlm::TLM_ADDRESS_ERROR_RESPONSE);
        tlm::tlm_phase answer = tlm::BEGIN_RESP;
        sc_time none = sc_core::SC_ZERO_TIME;
        socket[port]->nb_transport_bw(payload, answer, none);
        payload.release();
    });
    phase = tlm::END_REQ;
    return tlm::TLM_UPDATED;
}

// Reads are of whole beats, as AXI4 reads are.
bool Memory::read(std::uint64_t address, std::span<std::uint8_t> octets) {
    const auto& injector = options_.injector;
    for (std::size_t at = 0; at < octets.size(); at += HostMemory::beat)
        if ((injector && injector->strikes(FaultKind::power_loss_in_command)) ||
            !contents_->read(address + at, octets.subspan(at).first<HostMemory::beat>()))
            return false;
    return true;
}

bool Memory::write(std::uint64_t address, std::span<const std::uint8_t> octets) {
    for (std::size_t done = 0; done < octets.size();) {
        const std::size_t from = (address + done) % HostMemory::beat;
        const std::size_t size = std::min(HostMemory::beat - from, octets.size() - done);
        std::array<std::uint8_t, HostMemory::beat> beat{};
        std::copy_n(octets.data() + done, size, beat.data() + from);
        const std::uint64_t all =
            size == HostMemory::beat ? ~std::uint64_t{0} : (std::uint64_t{1} << size) - 1;
        const auto strays = contents_->stray_accesses();
        if (!contents_->write(address + done - from, beat, all << from)) {
            const bool is_injected = strays == contents_->stray_accesses();
            is_contained_ = is_injected && options_.injector && options_.injector->has_power();
            return false;
        }
        done += size;
    }
    return true;
}

}  // namespace keyline::sim::platform
