#include "sim/functional_port.h"

#include <algorithm>
#include <map>

#include "sim/card_identity.h"
#include "sim/host_buffer.h"

namespace keyline::sim {
namespace {

namespace regs = card::regs;
namespace g = card::regs::global;
namespace q = card::regs::queue;
using card::regs::Completion;
using card::regs::Descriptor;
using card::regs::EventEntry;

constexpr std::uint32_t all_ones = 0xFFFFFFFF;
// Offsets inside of a queue's block.
constexpr std::uint32_t queue_offset = q::control::offset(0);
constexpr std::uint32_t queue_stride = q::control::offset(1) - q::control::offset(0);

bool is_wrong(const Descriptor& descriptor) {
    constexpr std::uint64_t alignment = card::regs::packet_alignment;
    return descriptor.source % alignment != 0 || descriptor.destination % alignment != 0 ||
           descriptor.length == 0 || descriptor.to_network || descriptor.zero_flags != 0 ||
           descriptor.next_hop != 0 || descriptor.zero_octets != 0 ||
           (descriptor.dummy && descriptor.command) ||
           (descriptor.command && descriptor.length % CommandOctets().size() != 0);
}

bool is_ring_size(std::uint32_t log2) {
    return log2 >= card::regs::ring_log2_min && log2 <= card::regs::ring_log2_max;
}

}  // namespace

// Indices count modulo 65536, as in the registers.
struct FunctionalPort::Queue {
    unsigned direction = 0;
    std::unique_ptr<PacketPipeline> pipeline;
    std::map<std::uint32_t, std::uint32_t> configuration;  // bases, sizes, moderation: as written
    bool enabled = false;
    bool halted = false;
    std::uint32_t error = 0;
    std::uint32_t error_count = 0;
    std::uint32_t damaged_sa = 0;  // the register
    std::uint64_t submitted = 0, fetched = 0, completed = 0, returned = 0;
    std::uint64_t events = 0, events_returned = 0;
    std::uint64_t doorbells = 0;
    std::map<std::uint32_t, std::uint64_t> counters;  // by the offset of their low word

    std::uint64_t base(std::uint32_t low, std::uint32_t high) const {
        const auto at = [&](std::uint32_t offset) {
            const auto found = configuration.find(offset);
            return found == configuration.end() ? 0U : found->second;
        };
        return (at(low) & ~(card::regs::ring_alignment - 1)) | std::uint64_t{at(high)} << 32;
    }
    std::uint32_t log2_size(std::uint32_t offset) const {
        const auto found = configuration.find(offset);
        return found == configuration.end() ? 0 : found->second & 0xF;
    }
    std::uint64_t ring(std::uint32_t log2_offset) const { return std::uint64_t{1} << log2_size(log2_offset); }
    // A doorbell's index as a count; nothing when it goes back, or beyond `most`.
    static std::optional<std::uint64_t> count(std::uint32_t value, std::uint64_t now, std::uint64_t most) {
        if (value > 0xFFFF) return std::nullopt;
        const std::uint64_t reached = now + ((value - now) & 0xFFFF);
        if (reached > most) return std::nullopt;
        return reached;
    }
};

FunctionalPort::FunctionalPort(Pipelines pipelines, const FunctionalOptions& options)
    : options_(options), memory_(std::make_shared<HostMemory>(options.memory_bytes)) {
    for (unsigned direction = 0; direction < queues_.size(); direction++) {
        queues_[direction] = std::make_unique<Queue>();
        queues_[direction]->direction = direction;
        queues_[direction]->pipeline = std::move(pipelines[direction]);
    }
    memory_->inject(options_.injector);
    reset();
}

FunctionalPort::~FunctionalPort() = default;

std::uint64_t FunctionalPort::doorbells(unsigned direction) const {
    return queues_[direction]->doorbells;
}

Result<std::unique_ptr<card::DmaBuffer>> FunctionalPort::allocate_dma(std::size_t size) {
    auto buffer = HostBuffer::allocate(memory_, size);
    if (!buffer) return fail("functional card: no memory left");
    return buffer;
}

std::uint32_t FunctionalPort::read32(std::uint32_t offset) {
    if (faults.unplugged || is_off()) return all_ones;
    if (strikes(FaultKind::register_all_ones)) return all_ones;
    const std::uint32_t value = value_of(offset);
    return faults.read ? faults.read(offset, value) : value;
}

bool FunctionalPort::is_off() {
    if (!options_.injector) return false;
    const bool off = options_.injector->is_off_at_access();
    if (options_.injector->take_power_loss()) forget();
    return off;
}

void FunctionalPort::tell_interrupt_line() {
    if (options_.injector) options_.injector->interrupt_line(is_raised());
}

void FunctionalPort::forget() {
    for (const auto& queue : queues_) queue->configuration.clear();
    reset();
}

std::uint32_t FunctionalPort::value_of(std::uint32_t offset) const {
    if (const auto known = identity_register(offset, options_.sa_entries)) return *known;
    if (offset == g::control::offset()) return control_;
    if (offset == g::interrupt_status::offset()) return interrupt_status_;
    if (offset == g::interrupt_enable::offset()) return interrupt_enable_;
    if (offset < queue_offset) return 0;
    const std::uint32_t direction = (offset - queue_offset) / queue_stride;
    if (direction >= queues_.size()) return 0;
    return queue_value(*queues_[direction], (offset - queue_offset) % queue_stride + queue_offset);
}

// `offset` as in the outbound queue.
std::uint32_t FunctionalPort::queue_value(const Queue& queue, std::uint32_t offset) const {
    const auto index = [](std::uint64_t count) { return static_cast<std::uint32_t>(count & 0xFFFF); };
    if (offset == q::control::offset(0)) return q::control::enable.put(queue.enabled ? 1 : 0);
    if (offset == q::status::offset(0)) return q::status::halted.put(queue.halted ? 1 : 0);
    if (offset == q::error::offset(0)) return queue.error;
    if (offset == q::error_count::offset(0)) return queue.error_count;
    if (offset == q::damaged_sa::offset(0)) return queue.damaged_sa;
    if (offset == q::submission_producer::offset(0)) return index(queue.submitted);
    if (offset == q::submission_consumer::offset(0)) return index(queue.fetched);
    if (offset == q::completion_producer::offset(0)) return index(queue.completed);
    if (offset == q::completion_consumer::offset(0)) return index(queue.returned);
    if (offset == q::event_producer::offset(0)) return index(queue.events);
    if (offset == q::event_consumer::offset(0)) return index(queue.events_returned);
    if (const auto found = queue.configuration.find(offset); found != queue.configuration.end())
        return found->second;
    const auto counter = queue.counters.upper_bound(offset);
    if (counter == queue.counters.begin()) return 0;
    const auto& [low, value] = *std::prev(counter);
    if (offset == low) return static_cast<std::uint32_t>(value);
    return offset == low + 4 ? static_cast<std::uint32_t>(value >> 32) : 0;
}

void FunctionalPort::write32(std::uint32_t offset, std::uint32_t value) {
    if (faults.unplugged || is_off()) return;
    if (offset == g::control::offset()) {
        if (g::control::soft_reset.get(value) != 0) return reset();
        control_ = g::control::enable.put(g::control::enable.get(value));
    } else if (offset == g::interrupt_status::offset()) {
        interrupt_status_ &= ~value;
        tell_interrupt_line();
    } else if (offset == g::interrupt_enable::offset()) {
        interrupt_enable_ = value;
    } else if (offset >= queue_offset && (offset - queue_offset) / queue_stride < queues_.size()) {
        write_queue(*queues_[(offset - queue_offset) / queue_stride],
                    (offset - queue_offset) % queue_stride + queue_offset, value);
    }
}

void FunctionalPort::write_queue(Queue& queue, std::uint32_t offset, std::uint32_t value) {
    const auto ring_doorbell = [&](std::uint64_t& count, std::uint64_t most,
                                   const card::regs::Field& overrun) {
        const auto reached = Queue::count(value, count, most);
        if (!queue.enabled || !reached) return raise_error(queue, overrun);
        count = *reached;
    };
    if (offset == q::control::offset(0)) {
        enable(queue, q::control::enable.get(value) != 0);
    } else if (offset == q::error::offset(0)) {
        queue.error &= ~value;
    } else if (offset == q::submission_producer::offset(0)) {
        queue.doorbells++;
        ring_doorbell(queue.submitted, queue.fetched + queue.ring(q::submission_log2_size::offset(0)),
                      q::error::submission_overrun);
    } else if (offset == q::completion_consumer::offset(0)) {
        ring_doorbell(queue.returned, queue.completed, q::error::completion_overrun);
    } else if (offset == q::event_consumer::offset(0)) {
        ring_doorbell(queue.events_returned, queue.events, q::error::event_overrun);
    } else if (queue.enabled && offset != q::moderation::offset(0)) {
        raise_error(queue, q::error::locked);
    } else {
        queue.configuration[offset] = value;
    }
}

void FunctionalPort::enable(Queue& queue, bool on) {
    const bool starts = on && !queue.enabled;
    queue.enabled = on;
    if (!on) queue.halted = false;
    if (!starts) return;
    queue.submitted = queue.fetched = queue.completed = queue.returned = 0;
    queue.events = queue.events_returned = 0;
    queue.damaged_sa = 0;
    const auto events = queue.log2_size(q::event_log2_size::offset(0));
    if (is_ring_size(queue.log2_size(q::submission_log2_size::offset(0))) &&
        is_ring_size(queue.log2_size(q::completion_log2_size::offset(0))) &&
        (events == 0 || is_ring_size(events)))
        return;
    queue.halted = true;
    raise_error(queue, q::error::bad_configuration);
}

void FunctionalPort::reset() {
    control_ = interrupt_status_ = interrupt_enable_ = 0;
    for (const auto& queue : queues_) {
        queue->enabled = queue->halted = false;
        queue->error = queue->error_count = queue->damaged_sa = 0;
        queue->counters.clear();
        for (const auto low :
             {q::packets_lo::offset(0), q::source_bytes_lo::offset(0), q::result_bytes_lo::offset(0),
              q::commands_lo::offset(0), q::events_lo::offset(0), q::events_lost_lo::offset(0)})
            queue->counters[low] = 0;
        for (std::uint32_t status = 0; status < regs::status_count; status++)
            queue->counters[q::drops_lo::offset(0, status)] = 0;
        queue->pipeline->wipe();
    }
}

void FunctionalPort::raise_error(Queue& queue, const card::regs::Field& bit) {
    queue.error |= bit.put(1);
    queue.error_count++;
    namespace pending = g::interrupt_status;
    interrupt_status_ |=
        (queue.direction == regs::outbound ? pending::outbound_error : pending::inbound_error).put(1);
}

bool FunctionalPort::wait_interrupt(std::chrono::microseconds) {
    if (faults.unplugged || is_off()) return false;
    if (options_.injector) damage(options_.injector->flips_at_look());
    if (!strikes(FaultKind::stuck_completions))
        for (const auto& queue : queues_)
            for (unsigned i = 0; i < options_.batch && step(*queue); i++) continue;
    tell_interrupt_line();
    return options_.injector ? options_.injector->is_interrupted() : is_raised();
}

// The code beside each word finds one bit as it finds two (hw/hls/compiler/rtl/hlsc_memory_check.sv).
void FunctionalPort::damage(unsigned bits) {
    if (bits == 0) return;
    queues_[damages_ / 2 % 2]->pipeline->damage(damages_);
    damages_++;
}

bool FunctionalPort::step(Queue& queue) {
    const bool has_room = queue.fetched - queue.returned < queue.ring(q::completion_log2_size::offset(0));
    if (!queue.enabled || queue.halted || faults.stuck || g::control::enable.get(control_) == 0 ||
        queue.fetched == queue.submitted || !has_room)
        return false;
    const std::uint64_t slot = queue.fetched % queue.ring(q::submission_log2_size::offset(0));
    std::array<std::uint8_t, Descriptor::size> octets{};
    const auto base = queue.base(q::submission_base_lo::offset(0), q::submission_base_hi::offset(0));
    if (!read_memory(base + slot * Descriptor::size, octets)) {
        queue.halted = true;
        raise_error(queue, q::error::ring_dma_error);
        return false;
    }
    queue.fetched++;
    const auto descriptor = Descriptor::decode(octets);
    auto output = process(queue, descriptor);
    if (!has_power()) return false;
    if (output.memory_error) {
        queue.halted = true;
        queue.damaged_sa = output.sa_index ? q::damaged_sa::known.put(1) | *output.sa_index : 0;
        raise_error(queue, q::error::memory_error);
        return false;
    }
    if (output.status == regs::Status::ok && !write_memory(descriptor.destination, output.octets)) {
        output.status = regs::Status::dma_error;
        output.octets.clear();
    }
    if (output.events != 0) give_event(queue, output);
    if (queue.halted) return false;
    give_completion(queue, descriptor, output);
    return true;
}

PipelineOutput FunctionalPort::process(Queue& queue, const Descriptor& descriptor) {
    const auto drop = [](regs::Status status) {
        PipelineOutput output;
        output.status = status;
        return output;
    };
    if (is_wrong(descriptor) || (descriptor.dummy && queue.direction == regs::inbound)) {
        raise_error(queue, q::error::bad_descriptor);
        return drop(regs::Status::bad_descriptor);
    }
    if (descriptor.length > card::regs::max_source_bytes) return drop(regs::Status::too_big);
    Bytes octets(descriptor.length);
    if (!read_memory(descriptor.source, octets)) return drop(regs::Status::dma_error);
    auto output = descriptor.command ? run_commands(queue, octets)
                                     : queue.pipeline->packet(octets, descriptor.sa_index, descriptor.dummy);
    if (output.octets.size() > card::regs::max_result_bytes) output.status = regs::Status::too_big;
    if (faults.output) faults.output(queue.direction, descriptor.command, output);
    if (output.status != regs::Status::ok) output.octets.clear();
    return output;
}

PipelineOutput FunctionalPort::run_commands(Queue& queue, ByteView commands) {
    PipelineOutput output;
    for (std::size_t at = 0; at < commands.size(); at += CommandOctets().size()) {
        CommandOctets command{};
        std::copy_n(commands.begin() + static_cast<std::ptrdiff_t>(at), command.size(), command.begin());
        if (strikes(FaultKind::power_loss_in_command)) break;
        append(output.octets, queue.pipeline->command(command));
    }
    return output;
}

void FunctionalPort::give_completion(Queue& queue, const Descriptor& descriptor,
                                     const PipelineOutput& output) {
    const auto count = [&](std::uint32_t low, std::uint64_t more) { queue.counters[low] += more; };
    const bool ok = output.status == regs::Status::ok;
    if (ok && descriptor.command) count(q::commands_lo::offset(0), 1);
    if (ok && !descriptor.command) {
        count(q::packets_lo::offset(0), 1);
        count(q::source_bytes_lo::offset(0), descriptor.length);
        count(q::result_bytes_lo::offset(0), output.octets.size());
    }
    if (!ok) count(q::drops_lo::offset(0, static_cast<std::uint32_t>(output.status)), 1);

    const std::uint64_t ring = queue.ring(q::completion_log2_size::offset(0));
    Completion completion;
    completion.cookie = descriptor.cookie;
    completion.sequence_number = output.sequence_number;
    completion.length = static_cast<std::uint16_t>(output.octets.size());
    completion.sa_valid = output.sa_index.has_value();
    completion.sa_index = output.sa_index.value_or(0);
    completion.checksum = output.checksum;
    completion.status = static_cast<std::uint8_t>(output.status);
    completion.next_header = output.next_header;
    completion.phase = (queue.completed / ring) % 2 == 0;
    completion.command = descriptor.command;
    completion.events = output.events;
    completion.host_checks = output.host_checks;
    std::array<std::uint8_t, Completion::size> octets{};
    completion.encode(octets);
    if (faults.completion) faults.completion(octets);
    const auto base = queue.base(q::completion_base_lo::offset(0), q::completion_base_hi::offset(0));
    if (!write_memory(base + queue.completed % ring * Completion::size, octets)) {
        queue.halted = true;
        return raise_error(queue, q::error::ring_dma_error);
    }
    queue.completed++;
    namespace pending = g::interrupt_status;
    interrupt_status_ |=
        (queue.direction == regs::outbound ? pending::outbound_completion : pending::inbound_completion)
            .put(1);
}

void FunctionalPort::give_event(Queue& queue, const PipelineOutput& output) {
    const std::uint64_t ring = queue.ring(q::event_log2_size::offset(0));
    if (queue.log2_size(q::event_log2_size::offset(0)) == 0 || queue.events - queue.events_returned >= ring) {
        queue.counters[q::events_lost_lo::offset(0)]++;
        return raise_error(queue, q::error::event_lost);
    }
    EventEntry event;
    event.events = output.events;
    event.phase = (queue.events / ring) % 2 == 0;
    event.inbound = queue.direction == regs::inbound;
    event.sa_index = output.sa_index.value_or(0);
    event.sequence_number = output.sequence_number;
    std::array<std::uint8_t, EventEntry::size> octets{};
    event.encode(octets);
    if (faults.event) faults.event(octets);
    const auto base = queue.base(q::event_base_lo::offset(0), q::event_base_hi::offset(0));
    if (!write_memory(base + queue.events % ring * EventEntry::size, octets)) {
        queue.halted = true;
        return raise_error(queue, q::error::ring_dma_error);
    }
    queue.events++;
    queue.counters[q::events_lo::offset(0)]++;
    namespace pending = g::interrupt_status;
    interrupt_status_ |=
        (queue.direction == regs::outbound ? pending::outbound_event : pending::inbound_event).put(1);
}

bool FunctionalPort::read_memory(std::uint64_t address, std::span<std::uint8_t> octets) {
    if (faults.fail_dma) return false;
    for (std::size_t done = 0; done < octets.size();) {
        std::array<std::uint8_t, HostMemory::beat> beat{};
        const std::size_t from = (address + done) % HostMemory::beat;
        if (!memory_->read(address + done - from, beat)) return false;
        const std::size_t size = std::min(beat.size() - from, octets.size() - done);
        std::copy_n(beat.begin() + static_cast<std::ptrdiff_t>(from), size,
                    octets.begin() + static_cast<std::ptrdiff_t>(done));
        done += size;
    }
    return true;
}

bool FunctionalPort::write_memory(std::uint64_t address, ByteView octets) {
    if (faults.fail_dma) return false;
    for (std::size_t done = 0; done < octets.size();) {
        std::array<std::uint8_t, HostMemory::beat> beat{};
        const std::size_t from = (address + done) % HostMemory::beat;
        const std::size_t size = std::min(beat.size() - from, octets.size() - done);
        std::copy_n(octets.begin() + static_cast<std::ptrdiff_t>(done), size,
                    beat.begin() + static_cast<std::ptrdiff_t>(from));
        const std::uint64_t all = size == beat.size() ? ~std::uint64_t{0} : (std::uint64_t{1} << size) - 1;
        if (!memory_->write(address + done - from, beat, all << from)) return false;
        done += size;
    }
    return true;
}

}  // namespace keyline::sim
