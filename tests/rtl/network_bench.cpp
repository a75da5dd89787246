#include "tests/rtl/network_bench.h"

#include <algorithm>

#include <Vkeyline_network_ports.h>
#include <catch2/catch.hpp>

#include "tests/rtl/shell_pipeline.h"

namespace keyline::test {
namespace {

// receive_events_t of keyline_network_pkg.sv.
constexpr unsigned received_bit = 0;
constexpr unsigned octets_lo = 1;
constexpr unsigned octets_width = 16;
constexpr unsigned fate_lo = 17;
constexpr std::array fates{Counted::to_pipeline, Counted::to_host,  Counted::bad,
                           Counted::too_long,    Counted::not_ours, Counted::no_room_esp,
                           Counted::no_room_host};

std::uint64_t number(const Mac& address) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < address.size(); i++) value |= std::uint64_t{address[i]} << 8 * i;
    return value;
}

}  // namespace

NetworkBench::NetworkBench(std::uint64_t seed)
    : random_(seed), top_(std::make_unique<Vkeyline_network_ports>()) {
    source_ = std::make_unique<FrameSource>(FrameSource::Pins{
        top_->rx_valid_i, top_->rx_data_i.data(), top_->rx_keep_i, top_->rx_last_i, top_->rx_error_i});
    sink_ = std::make_unique<FrameSink>(FrameSink::Pins{
        top_->tx_valid_o, top_->tx_ready_i, top_->tx_data_o.data(), top_->tx_keep_o, top_->tx_last_o});
    top_->rst_ni = 0;
    top_->in_write_i = top_->in_end_i = 0;
    for (unsigned i = 0; i < 3; i++) step();
    top_->rst_ni = 1;
    step();
}

NetworkBench::~NetworkBench() {
    top_->final();
}

void NetworkBench::configure(const Mac& address, bool is_enabled, bool is_promiscuous) {
    // port_configuration_t
    top_->port_i = number(address) << 2 | (is_promiscuous ? 2U : 0U) | (is_enabled ? 1U : 0U);
}

bool NetworkBench::is_stalled() const {
    return top_->stalled_o != 0;
}

void NetworkBench::drive_receive() {
    const auto step = source_->drive(random_);
    if (step.is_first) begun.push_back({clock_, 0, beats_taken_});
    if (step.is_last) begun.back().last = clock_;
    top_->out_ready_i = 0;
    for (unsigned which = 0; which < 2; which++)
        if (!chance(random_, busy_percent[which]))
            top_->out_ready_i |= static_cast<std::uint8_t>(1U << which);
}

void NetworkBench::drive_transmit(unsigned which) {
    const auto bit = static_cast<std::uint8_t>(1U << which);
    const auto clear = static_cast<std::uint8_t>(~bit);
    top_->in_write_i &= clear;
    top_->in_end_i &= clear;
    top_->in_keep_i &= clear;
    if (outgoing[which].empty() || (top_->in_ready_o & bit) == 0 || chance(random_, idle_percent[which]))
        return;
    const Sending& next = outgoing[which].front();
    top_->in_write_i |= bit;
    going_at_[which] += put_beat(top_->in_data_i[which].data(), next.octets, going_at_[which], random_);
    if (going_at_[which] < next.octets.size()) return;
    top_->in_end_i |= bit;
    if (next.keep) top_->in_keep_i |= bit;
    // transmit_record_t
    std::uint32_t* record = top_->in_record_i[which].data();
    put_bits(record, 0, 16, next.octets.size());
    put_bits(record, 16, 48, number(next.destination));
    put_bits(record, 64, 1, next.tag ? 1 : 0);
    put_bits(record, 65, 16, next.tag.value_or(0));
    put_bits(record, 81, 1, next.checksum ? 1 : 0);
    put_bits(record, 82, 16, next.checksum.value_or(0));
    outgoing[which].pop_front();
    going_at_[which] = 0;
}

void NetworkBench::sample_receive() {
    for (unsigned which = 0; which < 2; which++) {
        const bool valid = (top_->out_valid_o >> which & 1) != 0;
        if (!valid || (top_->out_ready_i >> which & 1) == 0) continue;
        CHECK(((top_->out_first_o >> which & 1) != 0) != is_taking_[which]);
        const std::size_t length = top_->out_length_o[which];
        auto& packet = taking_[which];
        if (!is_taking_[which]) packet = {{}, clock_, 0};
        beats_taken_[which]++;
        const std::size_t left = length - packet.octets.size();
        const bool is_last = (top_->out_last_o >> which & 1) != 0;
        CHECK(is_last == (left <= beat_octets));
        get_octets(packet.octets, top_->out_data_o[which].data(), std::min(left, beat_octets));
        is_taking_[which] = !is_last;
        if (!is_last) continue;
        packet.end = clock_;
        taken[which].push_back(packet);
    }
    const std::uint64_t events = top_->events_o;
    if ((events >> received_bit & 1) == 0) {
        CHECK(events == 0);
        return;
    }
    Told what{Counted::nothing, events >> octets_lo & ((1U << octets_width) - 1), clock_};
    for (unsigned i = 0; i < fates.size(); i++) {
        if ((events >> (fate_lo + i) & 1) == 0) continue;
        CHECK(what.counted == Counted::nothing);
        what.counted = fates[i];
    }
    told.push_back(what);
}

void NetworkBench::step() {
    top_->clk_i = 0;
    top_->eval();
    if (top_->rst_ni) {
        drive_receive();
        for (unsigned which = 0; which < 2; which++) drive_transmit(which);
        sink_->drive(random_);
        top_->eval();
        sample_receive();
        sink_->sample(clock_);
        if (top_->sent_o) {
            sent_told++;
            sent_octets_told += top_->sent_octets_o;
        }
    }
    top_->clk_i = 1;
    top_->eval();
    clock_++;
}

Bytes frame_on_the_wire(const Sending& sending, unsigned which, const Mac& source) {
    if (which == NetworkBench::frames) return padded_frame(sending.octets);
    Bytes packet = sending.octets;
    if (sending.checksum) {
        packet[46] = static_cast<std::uint8_t>(*sending.checksum);
        packet[47] = static_cast<std::uint8_t>(*sending.checksum >> 8);
    }
    return padded_frame(ethernet_frame(sending.destination, source, sending.tag, packet));
}

}  // namespace keyline::test
