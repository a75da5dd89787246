#include "sim/systemc/fast_card.h"

#include "sim/card_identity.h"
#include "sim/software_pipelines.h"

namespace keyline::sim::platform {

namespace {

namespace g = card::regs::global;
namespace q = card::regs::queue;
constexpr std::uint32_t queue_offset = q::control::offset(0);
constexpr std::uint32_t queue_stride = q::control::offset(1) - q::control::offset(0);

}  // namespace

FastCard::FastCard(const sc_core::sc_module_name& name, const FastCardOptions& options)
    : CardModule(name, options.link, std::nullopt),
      options_(options),
      outbound_("outbound_queue", card::regs::outbound, *dma()[0], options.timing),
      inbound_("inbound_queue", card::regs::inbound, *dma()[1], options.timing),
      queues_{&outbound_, &inbound_} {
    namespace pending = g::interrupt_status;
    auto pipelines = software_pipelines(options.sa_entries);
    for (const unsigned direction : {card::regs::outbound, card::regs::inbound}) {
        const bool is_outbound = direction == card::regs::outbound;
        queues_[direction]->set_pipeline(std::move(pipelines[direction]));
        queues_[direction]->on_completion = [this, is_outbound] {
            pend(is_outbound ? pending::outbound_completion : pending::inbound_completion);
        };
        queues_[direction]->on_error = [this, is_outbound](const auto&) {
            pend(is_outbound ? pending::outbound_error : pending::inbound_error);
        };
    }
    SC_HAS_PROCESS(FastCard);
    SC_METHOD(drive_irq);
    sensitive << interrupts_changed_;
}

std::uint32_t FastCard::read_register(std::uint32_t offset) {
    if (const auto known = identity_register(offset, options_.sa_entries)) return *known;
    if (offset == g::control::offset()) return control_;
    if (offset == g::interrupt_status::offset()) return interrupt_status_;
    if (offset == g::interrupt_enable::offset()) return interrupt_enable_;
    if (offset == g::status::offset()) {
        reset_when_idle();
        return g::status::reset_busy.put(resetting_ ? 1 : 0) |
               g::status::outbound_busy.put(outbound_.is_idle() ? 0 : 1) |
               g::status::inbound_busy.put(inbound_.is_idle() ? 0 : 1);
    }
    if (offset == g::cycles_lo::offset())
        return static_cast<std::uint32_t>(sc_core::sc_time_stamp() / clock_period());
    std::uint32_t value = 0;
    if (offset >= queue_offset && (offset - queue_offset) / queue_stride < queues_.size())
        queues_[(offset - queue_offset) / queue_stride]->read(
            (offset - queue_offset) % queue_stride + queue_offset, value);
    return value;
}

void FastCard::write_register(std::uint32_t offset, std::uint32_t value) {
    if (resetting_) return;
    if (offset == g::control::offset()) {
        const bool is_reset = g::control::soft_reset.get(value) != 0;
        control_ = is_reset ? 0 : g::control::enable.put(g::control::enable.get(value));
        for (FastQueue* queue : queues_) {
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
    }
    interrupts_changed_.notify(sc_core::SC_ZERO_TIME);
}

// What is in flight ends first.
void FastCard::reset_when_idle() {
    if (!resetting_ || !outbound_.is_idle() || !inbound_.is_idle()) return;
    resetting_ = false;
    interrupt_status_ = interrupt_enable_ = 0;
    for (FastQueue* queue : queues_) queue->wipe();
}

void FastCard::power_on() {
    control_ = interrupt_status_ = interrupt_enable_ = 0;
    resetting_ = false;
    for (FastQueue* queue : queues_) queue->power_on();
    interrupts_changed_.notify(sc_core::SC_ZERO_TIME);
}

// The code beside each word finds one bit as it finds two (hw/hls/compiler/rtl/hlsc_memory_check.sv).
void FastCard::flip(unsigned) {
    queues_[flips_ / 2 % 2]->damage(flips_);
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
