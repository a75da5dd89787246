#include "sim/systemc/fast_pipeline.h"

#include <algorithm>

#include "sim/systemc/card_module.h"

namespace keyline::sim::platform {

namespace {

using card::regs::Status;
using sc_core::sc_time;
using sc_core::sc_time_stamp;

constexpr std::size_t beat = 64;

sc_time clocks(double count) {
    return count * clock_period();
}

}  // namespace

unsigned beats_of(std::size_t octets) {
    return static_cast<unsigned>((octets + beat - 1) / beat);
}

void FastPipeline::power_on() {
    entered_.clear();
    inside_ = 0;
    input_free_ = output_free_ = sc_core::SC_ZERO_TIME;
    wipe();
}

// Whose packet can go in first; the other's turn when both can.
FastPipelineUser* FastPipeline::next_user() {
    FastPipelineUser* chosen = nullptr;
    sc_time best;
    for (std::size_t i = 1; i <= users_.size(); i++) {
        FastPipelineUser* const user = users_[(last_user_ + i) % users_.size()];
        const FastPacket* const packet = user->offered();
        if (packet == nullptr) continue;
        const sc_time when = std::max({packet->arrival, input_free_, sc_time_stamp()});
        if (chosen != nullptr && when >= best) continue;
        chosen = user;
        best = when;
    }
    return chosen;
}

// While there is room in it.
void FastPipeline::admit() {
    const unsigned room = is_outbound_ ? timing_.outbound_room : timing_.inbound_room;
    while (inside_ < room) {
        FastPipelineUser* const user = next_user();
        if (user == nullptr) break;
        last_user_ = static_cast<std::size_t>(std::find(users_.begin(), users_.end(), user) - users_.begin());
        FastPacket& packet = *user->offered();
        packet.entered = std::max({packet.arrival, input_free_, sc_time_stamp()});
        input_free_ = packet.entered + clocks(packet.beats_in);
        inside_ += packet.beats_in;
        user->entered(packet);
        process(packet);
        entered_.push_back({user, &packet});
    }
    emit();
}

void FastPipeline::process(FastPacket& packet) {
    if (packet.status != Status::ok) return;
    auto& output = packet.output;
    if (packet.descriptor.command) {
        for (std::size_t at = 0; at < packet.source.size(); at += beat) {
            CommandOctets command{};
            std::copy_n(packet.source.begin() + static_cast<std::ptrdiff_t>(at), beat, command.begin());
            append(output.octets, work_->command(command));
        }
    } else {
        output = work_->packet(packet.source, packet.descriptor.sa_index, packet.descriptor.dummy);
    }
    if (output.octets.size() > card::regs::max_result_bytes) output.status = Status::too_big;
    packet.status = output.status;
    if (packet.status != Status::ok) output.octets.clear();
    packet.length = output.octets.size();
    packet.beats_out = beats_of(packet.length);
}

// Of the cores (docs/pipeline.md, Narrow cores): their slots are those of the outer packet behind its header.
double FastPipeline::core_clocks(const FastPacket& packet) const {
    if (packet.descriptor.command) return packet.beats_in * 4.0 / timing_.lanes;
    const std::size_t outer = std::max(packet.source.size(), packet.length);
    constexpr std::size_t least_in_front = 20 + 16 + 16;  // IPv4 header, ESP header and IV, ICV
    const std::size_t text = outer > least_in_front ? outer - least_in_front : 0;
    const std::size_t slots = (text + 15) / 16 + 2;
    const std::size_t turns = (slots + timing_.lanes - 1) / timing_.lanes;
    return static_cast<double>(turns);
}

// In order, when all of a packet has room to wait where it goes.
void FastPipeline::emit() {
    while (!entered_.empty() && entered_.front().user->has_way_out(*entered_.front().packet)) {
        const auto [user, entered] = entered_.front();
        FastPacket& packet = *entered;
        entered_.pop_front();
        const double latency = is_outbound_ || packet.descriptor.command
                                   ? timing_.outbound_latency
                                   : packet.beats_in - 1 + timing_.inbound_latency;
        const sc_time out = std::max({packet.entered + clocks(latency), output_free_, sc_time_stamp()});
        const double wide = std::max({packet.beats_in, packet.beats_out, 1U});
        output_free_ = out + clocks(timing_.lanes < 4 ? std::max(wide, core_clocks(packet)) : wide);
        user->at(out, [this, count = packet.beats_in] {
            inside_ -= count;
            admit();
        });
        user->leaves(packet, out);
    }
}

}  // namespace keyline::sim::platform
