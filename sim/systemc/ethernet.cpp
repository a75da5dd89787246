#include "sim/systemc/ethernet.h"

#include <algorithm>
#include <utility>

namespace keyline::sim::platform {

namespace {

using sc_core::sc_time;
using sc_core::sc_time_stamp;

constexpr std::size_t preamble = 8;
constexpr std::size_t least_frame = 60;
constexpr std::size_t fcs = 4;
constexpr std::size_t gap = 12;
constexpr double bits_per_octet = 8;

}  // namespace

std::size_t framed_octets(std::size_t frame) {
    return preamble + std::max(frame, least_frame) + fcs;
}

std::size_t line_octets(std::size_t frame) {
    return framed_octets(frame) + gap;
}

sc_time line_time(const EthernetOptions& line, std::size_t octets) {
    return {static_cast<double>(octets) * bits_per_octet / line.gbps, sc_core::SC_NS};
}

LineEnd::LineEnd(const sc_core::sc_module_name& name, const EthernetOptions& options)
    : sc_core::sc_module(name), sends("sends"), receives("receives"), options_(options) {
    receives.register_nb_transport_fw(this, &LineEnd::receive);
}

sc_time LineEnd::send(ByteView frame, const sc_time& earliest) {
    const sc_time begin = std::max(free_, earliest);
    free_ = begin + line_time(options_, line_octets(frame.size()));
    frames_++;
    octets_ += line_octets(frame.size());
    const sc_time end = begin + line_time(options_, framed_octets(frame.size())) +
                        sc_time(options_.flight_ns, sc_core::SC_NS);
    Bytes octets(frame.begin(), frame.end());
    tlm::tlm_generic_payload payload;
    payload.set_command(tlm::TLM_WRITE_COMMAND);
    payload.set_data_ptr(octets.data());
    payload.set_data_length(static_cast<unsigned>(octets.size()));
    payload.set_streaming_width(static_cast<unsigned>(octets.size()));
    tlm::tlm_phase phase = tlm::BEGIN_REQ;
    sc_time delay = std::max(end, sc_time_stamp()) - sc_time_stamp();
    sends->nb_transport_fw(payload, phase, delay);
    return begin;
}

tlm::tlm_sync_enum LineEnd::receive(tlm::tlm_generic_payload& payload, tlm::tlm_phase&, sc_time& delay) {
    if (on_frame) on_frame({payload.get_data_ptr(), payload.get_data_length()}, sc_time_stamp() + delay);
    payload.set_response_status(tlm::TLM_OK_RESPONSE);
    return tlm::TLM_COMPLETED;
}

Mac::Mac(LineEnd& line)
    : line_(line),
      octets_per_ns_(line.options().gbps / bits_per_octet),
      delay_(line.options().mac_ns, sc_core::SC_NS) {
    line_.on_frame = [this](ByteView frame, const sc_time& end) {
        arriving_.push_back({Bytes(frame.begin(), frame.end()), end + delay_});
    };
}

bool Mac::has_room() const {
    const sc_time begins = sending_.empty() ? std::max(line_.free_at(), sc_time_stamp() + delay_) : begin_;
    // Below zero: the line has taken so many of this frame.
    const double ahead = (begins - delay_).to_seconds() * 1e9 - sc_time_stamp().to_seconds() * 1e9;
    const double waiting = static_cast<double>(sending_.size()) + ahead * octets_per_ns_;
    return waiting < static_cast<double>(line_.options().mac_octets);
}

void Mac::take(std::span<const std::uint8_t> octets, bool is_last) {
    if (sending_.empty()) begin_ = std::max(line_.free_at(), sc_time_stamp() + delay_);
    sending_.insert(sending_.end(), octets.begin(), octets.end());
    if (!is_last) return;
    line_.send(sending_, begin_);
    sending_.clear();
}

std::optional<Mac::Beat> Mac::next() {
    if (std::exchange(is_done_, false)) {
        arriving_.pop_front();
        at_ = 0;
    }
    if (arriving_.empty()) return std::nullopt;
    const Arriving& first = arriving_.front();
    const std::size_t size = std::min(beat, first.frame.size() - at_);
    const std::size_t to_come = std::max(first.frame.size(), least_frame) + fcs - (at_ + size);
    if (first.end - line_time(line_.options(), to_come) > sc_time_stamp()) return std::nullopt;
    const Beat now{std::span(first.frame).subspan(at_, size), at_ + size == first.frame.size()};
    at_ += size;
    is_done_ = now.is_last;
    return now;
}

void Mac::forget() {
    sending_.clear();
    // Frames go on arriving; of one that has begun the card sees no end.
    if (at_ != 0 && !is_done_) is_done_ = true;
}

}  // namespace keyline::sim::platform
