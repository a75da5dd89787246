#include "sim/systemc/link.h"

#include <algorithm>
#include <cstring>

namespace keyline::sim::platform {

using sc_core::sc_time;
using sc_core::sc_time_stamp;
using tlm::tlm_generic_payload;
using tlm::tlm_phase;
using tlm::tlm_sync_enum;

namespace {

sc_time nanoseconds(double count) {
    return {count, sc_core::SC_NS};
}

unsigned data_credits(const tlm_generic_payload& write) {
    return (write.get_data_length() + 15) / 16;
}

}  // namespace

Link::Link(const sc_core::sc_module_name& name, const PcieOptions& options, const sc_time& register_flight)
    : sc_core::sc_module(name),
      below("below"),
      reads_above("reads_above"),
      writes_above("writes_above"),
      registers_above("registers_above"),
      registers_below("registers_below"),
      options_(options),
      octets_per_ns_(octets_per_ns(options)),
      flight_(nanoseconds(options.flight_ns)),
      register_flight_(register_flight),
      backlog_(nanoseconds(options.transmit_octets / octets_per_ns_)),
      agenda_("agenda"),
      posted_headers_(options.posted_headers),
      posted_data_(options.posted_data),
      non_posted_headers_(options.non_posted_headers),
      tags_(options.tags) {
    SC_HAS_PROCESS(Link);
    below.register_nb_transport_fw(this, &Link::from_below);
    reads_above.register_nb_transport_bw(this, &Link::from_above, 0);
    writes_above.register_nb_transport_bw(this, &Link::from_above, 1);
    registers_above.register_b_transport(this, &Link::access_register);
    SC_THREAD(register_thread);
}

sc_time Link::transmit(Way& way, double octets) {
    way.octets += octets;
    way.free = std::max(way.free, sc_time_stamp()) + nanoseconds(octets / octets_per_ns_);
    return way.free;
}

// A received TLP costs the other way its share of DLLPs.
void Link::acknowledge(Way& way) {
    transmit(way, 2.0 * static_cast<double>(dllp_octets) / options_.tlps_per_ack);
}

tlm_sync_enum Link::from_below(int port, tlm_generic_payload& request, tlm_phase& phase, sc_time&) {
    sc_assert(phase == tlm::BEGIN_REQ);
    const auto index = static_cast<std::size_t>(port);
    if (ports_.size() <= index) ports_.resize(below.size());
    request.acquire();
    ports_[index].waiting = &request;
    ports_[index].is_calling = true;
    send();
    ports_[index].is_calling = false;
    if (ports_[index].waiting != nullptr) return tlm::TLM_ACCEPTED;
    phase = tlm::END_REQ;
    return tlm::TLM_UPDATED;
}

bool Link::may_send(const tlm_generic_payload& request) const {
    if (is_held_ || up_.free > sc_time_stamp() + backlog_) return false;
    if (request.is_read()) return non_posted_headers_ > 0 && tags_ > 0;
    return posted_headers_ > 0 && posted_data_ >= data_credits(request);
}

void Link::hold(bool on) {
    const bool goes_on = is_held_ && !on;
    is_held_ = on;
    if (goes_on) send();
}

// Takes what may go, a port after the other. What a port is told may make it ask again.
void Link::send() {
    if (sending_) {
        send_again_ = true;
        return;
    }
    sending_ = true;
    do {
        send_again_ = false;
        const std::size_t first = first_port_;
        for (std::size_t i = 0; i < ports_.size(); i++) {
            const std::size_t port = (first + i) % ports_.size();
            if (ports_[port].waiting == nullptr || !may_send(*ports_[port].waiting)) continue;
            first_port_ = port + 1;
            send_again_ = true;
            take(static_cast<int>(port));
        }
    } while (send_again_);
    sending_ = false;
    const bool is_backed_up = up_.free > sc_time_stamp() + backlog_;
    const auto waits = [](const Port& port) { return port.waiting != nullptr; };
    if (!is_backed_up || retry_due_ || std::none_of(ports_.begin(), ports_.end(), waits)) return;
    retry_due_ = true;
    agenda_.at(up_.free - backlog_, [this] {
        retry_due_ = false;
        send();
    });
}

void Link::take(int port) {
    Port& from = ports_[static_cast<std::size_t>(port)];
    tlm_generic_payload& request = *from.waiting;
    from.waiting = nullptr;
    Transaction& hop = pool_.make(request.get_command(), request.get_address(), request.get_data_length());
    hop.port = port;
    sc_time gone;
    if (request.is_write()) {
        posted_headers_--;
        posted_data_ -= data_credits(request);
        std::memcpy(hop.get_data_ptr(), request.get_data_ptr(), request.get_data_length());
        gone = transmit(up_, static_cast<double>(memory_write_octets(request.get_data_length())));
        // Posted: nobody says what became of it.
        agenda_.at(gone, [this, port, &request] { respond(port, request, tlm::TLM_OK_RESPONSE); });
    } else {
        non_posted_headers_--;
        tags_--;
        hop.origin = &request;
        gone = transmit(up_, static_cast<double>(memory_read_octets));
    }
    agenda_.at(gone + flight_, [this, &hop] {
        acknowledge(down_);
        const bool is_write = hop.is_write();
        arrived_[is_write ? 1 : 0].push_back(&hop);
        forward(is_write);
    });
    if (from.is_calling) return;
    tlm_phase phase = tlm::END_REQ;
    sc_time none = sc_core::SC_ZERO_TIME;
    below[port]->nb_transport_bw(request, phase, none);
}

// The hops that have arrived go on, in order.
void Link::forward(bool is_write) {
    const std::size_t kind = is_write ? 1 : 0;
    auto& queue = arrived_[kind];
    auto& socket = is_write ? writes_above : reads_above;
    while (!queue.empty() && !asked_[kind]) {
        asked_[kind] = true;
        Transaction& hop = *queue.front();
        tlm_phase phase = tlm::BEGIN_REQ;
        sc_time none = sc_core::SC_ZERO_TIME;
        if (socket->nb_transport_fw(hop, phase, none) != tlm::TLM_UPDATED) return;
        asked_[kind] = false;
        queue.pop_front();
        release_credits(hop);
    }
}

tlm_sync_enum Link::from_above(int is_write, tlm_generic_payload& payload, tlm_phase& phase, sc_time&) {
    const auto kind = static_cast<std::size_t>(is_write);
    auto& hop = static_cast<Transaction&>(payload);
    if (phase == tlm::END_REQ) {
        asked_[kind] = false;
        arrived_[kind].pop_front();
        release_credits(hop);
        forward(is_write != 0);
        return tlm::TLM_ACCEPTED;
    }
    if (is_write != 0)
        hop.release();
    else
        return_read(hop);
    return tlm::TLM_COMPLETED;
}

void Link::release_credits(const Transaction& hop) {
    const bool is_write = hop.is_write();
    const unsigned data = is_write ? data_credits(hop) : 0;
    agenda_.after(nanoseconds(options_.release_ns) + flight_, [this, is_write, data] {
        if (is_write) {
            posted_headers_++;
            posted_data_ += data;
        } else {
            non_posted_headers_++;
        }
        send();
    });
}

void Link::return_read(Transaction& hop) {
    const auto octets = completion_octets(hop.get_address(), hop.get_data_length(), options_.max_payload);
    agenda_.at(transmit(down_, static_cast<double>(octets)) + flight_, [this, &hop] {
        acknowledge(up_);
        std::memcpy(hop.origin->get_data_ptr(), hop.get_data_ptr(), hop.get_data_length());
        respond(hop.port, *hop.origin, hop.get_response_status());
        hop.release();
        tags_++;
        send();
    });
}

void Link::respond(int port, tlm_generic_payload& request, tlm::tlm_response_status status) {
    request.set_response_status(status);
    tlm_phase phase = tlm::BEGIN_RESP;
    sc_time none = sc_core::SC_ZERO_TIME;
    below[port]->nb_transport_bw(request, phase, none);
    request.release();
}

void Link::access_register(tlm_generic_payload& access, sc_time&) {
    sc_assert(access.get_data_length() == sizeof(std::uint32_t));
    sc_core::sc_event done;
    RegisterAccess made;
    made.command = access.get_command();
    made.offset = static_cast<std::uint32_t>(access.get_address());
    std::uint32_t answer = 0;
    if (access.is_write()) {
        std::memcpy(&made.value, access.get_data_ptr(), sizeof made.value);
    } else {
        made.done = &done;
        made.answer = &answer;
    }
    const std::size_t octets = access.is_write() ? memory_write_octets(4) : memory_read_octets;
    made.arrival = transmit(down_, static_cast<double>(octets)) + register_flight_;
    accesses_.push_back(made);
    access_.notify(sc_core::SC_ZERO_TIME);
    access.set_response_status(tlm::TLM_OK_RESPONSE);
    if (access.is_write()) return;
    sc_core::wait(done);
    std::memcpy(access.get_data_ptr(), &answer, sizeof answer);
}

// Accesses reach the card one after the other, each in its time.
void Link::register_thread() {
    for (;;) {
        while (accesses_.empty()) wait(access_);
        RegisterAccess now = accesses_.front();
        accesses_.pop_front();
        if (now.arrival > sc_time_stamp()) wait(now.arrival - sc_time_stamp());
        tlm_generic_payload access;
        access.set_command(now.command);
        access.set_address(now.offset);
        access.set_data_ptr(reinterpret_cast<unsigned char*>(&now.value));
        access.set_data_length(sizeof now.value);
        access.set_streaming_width(sizeof now.value);
        sc_time delay = sc_core::SC_ZERO_TIME;
        registers_below->b_transport(access, delay);
        if (now.done == nullptr) continue;
        // Only its sender waits for the way back; the next access goes on meanwhile.
        *now.answer = now.value;
        const auto octets = static_cast<double>(completion_octets(0, sizeof now.value, options_.max_payload));
        now.done->notify(transmit(up_, octets) - sc_time_stamp() + register_flight_);
    }
}

}  // namespace keyline::sim::platform
