#include "sim/systemc/dma.h"

#include <algorithm>

namespace keyline::sim::platform {

Dma::Dma(const sc_core::sc_module_name& name, const PcieOptions& link)
    : sc_core::sc_module(name), reads("reads"), writes("writes"), link_(link) {
    reads.register_nb_transport_bw(this, &Dma::answered, 0);
    writes.register_nb_transport_bw(this, &Dma::answered, 1);
}

void Dma::read(std::uint8_t id, std::uint64_t address, std::size_t octets) {
    while (octets > 0) {
        const std::size_t to_boundary = link_.max_read_request - address % link_.max_read_request;
        const std::size_t now = std::min(octets, to_boundary);
        Transaction& request = pool_.make(tlm::TLM_READ_COMMAND, address, now);
        request.id = id;
        request.life = life_;
        request.is_last = now == octets;
        asked_[id].push_back(&request);
        channels_[0].waiting.push_back(&request);
        address += now;
        octets -= now;
    }
    offer(false);
}

void Dma::write(std::uint8_t id, std::uint64_t address, std::span<const std::uint8_t> octets, bool is_last) {
    Transaction& request = pool_.make(tlm::TLM_WRITE_COMMAND, address, octets.size());
    request.id = id;
    request.life = life_;
    request.is_last = is_last;
    std::copy(octets.begin(), octets.end(), request.octets().begin());
    channels_[1].waiting.push_back(&request);
    offer(true);
}

void Dma::offer(bool is_write) {
    Channel& channel = channels_[is_write ? 1 : 0];
    auto& socket = is_write ? writes : reads;
    while (!channel.waiting.empty() && !channel.is_offered) {
        channel.is_offered = true;
        tlm::tlm_phase phase = tlm::BEGIN_REQ;
        sc_core::sc_time none = sc_core::SC_ZERO_TIME;
        if (socket->nb_transport_fw(*channel.waiting.front(), phase, none) != tlm::TLM_UPDATED) return;
        channel.is_offered = false;
        channel.waiting.pop_front();
    }
}

tlm::tlm_sync_enum Dma::answered(int is_write, tlm::tlm_generic_payload& payload, tlm::tlm_phase& phase,
                                 sc_core::sc_time&) {
    if (phase == tlm::END_REQ) {
        Channel& channel = channels_[static_cast<std::size_t>(is_write)];
        channel.is_offered = false;
        channel.waiting.pop_front();
        offer(is_write != 0);
        if (on_room) on_room();
        return tlm::TLM_ACCEPTED;
    }
    auto& request = static_cast<Transaction&>(payload);
    if (request.life != life_) {
        request.release();
    } else if (is_write != 0) {
        const std::uint8_t id = request.id;
        const bool is_last = request.is_last;
        request.release();
        if (is_last && on_written) on_written(id);
    } else {
        request.is_done = true;
        if (on_read) on_read();
    }
    return tlm::TLM_COMPLETED;
}

const Transaction* Dma::next(std::uint8_t id) const {
    const auto& queue = asked_[id];
    return !queue.empty() && queue.front()->is_done ? queue.front() : nullptr;
}

void Dma::pop(std::uint8_t id) {
    asked_[id].front()->release();
    asked_[id].pop_front();
}

// One of each kind may have been offered to the link, and is with it until it is answered.
void Dma::forget() {
    life_++;
    for (Channel& channel : channels_)
        for (; channel.waiting.size() > (channel.is_offered ? 1U : 0U); channel.waiting.pop_back())
            channel.waiting.back()->release();
    for (auto& queue : asked_) {
        for (Transaction* request : queue)
            if (request->is_done) request->release();
        queue.clear();
    }
}

}  // namespace keyline::sim::platform
