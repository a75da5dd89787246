#include "sim/systemc/fast_card.h"

#include <algorithm>

#include "sim/card_identity.h"
#include "sim/software_pipelines.h"

namespace keyline::sim::platform {

namespace {

namespace g = card::regs::global;
namespace q = card::regs::queue;
constexpr std::uint32_t queue_offset = q::control::offset(0);
constexpr std::uint32_t queue_stride = q::control::offset(1) - q::control::offset(0);

// A queue's module, and its bits of interrupt_status.
struct QueueName {
    const char* name;
    const card::regs::Field& completion;
    const card::regs::Field& error;
};
namespace pending = g::interrupt_status;
const QueueName queue_names[] = {
    {"outbound_queue", pending::outbound_completion, pending::outbound_error},
    {"inbound_queue", pending::inbound_completion, pending::inbound_error},
    {"network_receive_queue", pending::network_receive_completion, pending::network_receive_error},
    {"frame_receive_queue", pending::frame_receive_completion, pending::frame_receive_error},
    {"frame_send_queue", pending::frame_send_completion, pending::frame_send_error}};

}  // namespace

FastCard::FastCard(const sc_core::sc_module_name& name, const FastCardOptions& options)
    : CardModule(name, options.link, options.network), options_(options) {
    auto work = software_pipelines(options.sa_entries);
    for (unsigned number = 0; number < dma().size(); number++) {
        const auto& about = queue_names[number];
        queues_.push_back(std::make_unique<FastQueue>(
            about.name, number, *dma()[number], options.timing,
            number == card::regs::network_receive || number == card::regs::frame_receive));
        queues_.back()->on_completion = [this, &about] { pend(about.completion); };
        queues_.back()->on_error = [this, &about](const auto&) { pend(about.error); };
    }
    for (const unsigned direction : {card::regs::outbound, card::regs::inbound}) {
        pipelines_[direction] = std::make_unique<FastPipeline>(direction == card::regs::outbound,
                                                               options.timing, std::move(work[direction]));
        FastPipeline& pipeline = *pipelines_[direction];
        pipeline.add(*queues_[direction]);
        queues_[direction]->on_work = [&pipeline] { pipeline.admit(); };
    }
    if (options.network) build_network();
    SC_HAS_PROCESS(FastCard);
    SC_METHOD(drive_irq);
    sensitive << interrupts_changed_;
}

void FastCard::build_network() {
    FastQueue& packets = *queues_[card::regs::network_receive];
    FastQueue& frames = *queues_[card::regs::frame_receive];
    FastQueue& send = *queues_[card::regs::frame_send];
    network_side_ = std::make_unique<FastNetwork>(
        "network_side", *network(), FastNetwork::Queues{packets, frames, send}, options_.timing);
    FastNetwork& port = *network_side_;
    FastPipeline& outbound = *pipelines_[card::regs::outbound];
    FastPipeline& inbound = *pipelines_[card::regs::inbound];
    queues_[card::regs::outbound]->set_egress(port);
    inbound.add(port);
    packets.on_work = port.on_esp = [&inbound] { inbound.admit(); };
    frames.on_work = [&port] { port.give_frames(); };
    send.on_work = [&port] { port.take_frames(); };
    port.on_room = [&port, &outbound] {
        outbound.admit();
        port.take_frames();
    };
}

std::uint32_t FastCard::read_register(std::uint32_t offset) {
    if (auto known = identity_register(offset, options_.sa_entries)) {
        if (network_side_ && offset == g::capabilities::offset())
            *known |= g::capabilities::network_ports.put(1);
        return *known;
    }
    if (offset == g::control::offset()) return control_;
    if (offset == g::interrupt_status::offset()) return interrupt_status_;
    if (offset == g::interrupt_enable::offset()) return interrupt_enable_;
    if (offset == g::status::offset()) {
        reset_when_idle();
        std::uint32_t busy = g::status::reset_busy.put(resetting_ ? 1 : 0);
        for (std::size_t i = 0; i < queues_.size(); i++)
            busy |= (queues_[i]->is_idle() ? 0U : 1U) << (g::status::outbound_busy.lo + i);
        return busy;
    }
    if (offset == g::cycles_lo::offset())
        return static_cast<std::uint32_t>(sc_core::sc_time_stamp() / clock_period());
    std::uint32_t value = 0;
    if (offset >= queue_offset && (offset - queue_offset) / queue_stride < queues_.size())
        queues_[(offset - queue_offset) / queue_stride]->read(
            (offset - queue_offset) % queue_stride + queue_offset, value);
    else if (network_side_)
        network_side_->read(offset, value);
    return value;
}

void FastCard::write_register(std::uint32_t offset, std::uint32_t value) {
    if (resetting_) return;
    if (offset == g::control::offset()) {
        const bool is_reset = g::control::soft_reset.get(value) != 0;
        control_ = is_reset ? 0 : g::control::enable.put(g::control::enable.get(value));
        for (const auto& queue : queues_) {
            if (is_reset) queue->stop();
            queue->set_running(control_ != 0);
        }
        resetting_ = is_reset;
        reset_when_idle();
    } else if (offset == g::interrupt_status::offset()) {
        interrupt_status_ &= ~value;
    } else if (offset == g::interrupt_enable::offset()) {
        interrupt_enable_ = value;
    } else if (offset >= queue_offset && (offset - queue_offset) / queue_stride < queues_.size()) {
        queues_[(offset - queue_offset) / queue_stride]->write(
            (offset - queue_offset) % queue_stride + queue_offset, value);
    } else if (network_side_) {
        network_side_->write(offset, value);
    }
    interrupts_changed_.notify(sc_core::SC_ZERO_TIME);
}

bool FastCard::is_idle() const {
    return std::all_of(queues_.begin(), queues_.end(), [](const auto& queue) { return queue->is_idle(); });
}

// What is in flight ends first.
void FastCard::reset_when_idle() {
    if (!resetting_ || !is_idle()) return;
    resetting_ = false;
    interrupt_status_ = interrupt_enable_ = 0;
    for (const auto& queue : queues_) queue->wipe();
    for (const auto& pipeline : pipelines_) pipeline->wipe();
    if (network_side_) network_side_->wipe();
}

void FastCard::power_on() {
    control_ = interrupt_status_ = interrupt_enable_ = 0;
    resetting_ = false;
    for (const auto& queue : queues_) queue->power_on();
    for (const auto& pipeline : pipelines_) pipeline->power_on();
    if (network_side_) network_side_->power_on();
    interrupts_changed_.notify(sc_core::SC_ZERO_TIME);
}

// The code beside each word finds one bit as it finds two (hw/hls/compiler/rtl/hlsc_memory_check.sv).
void FastCard::flip(unsigned) {
    pipelines_[flips_ / 2 % 2]->damage(flips_);
    flips_++;
}

void FastCard::pend(const card::regs::Field& bit) {
    interrupt_status_ |= bit.put(1);
    interrupts_changed_.notify(sc_core::SC_ZERO_TIME);
}

void FastCard::drive_irq() {
    irq.write((interrupt_status_ & interrupt_enable_) != 0);
}

}  // namespace keyline::sim::platform
