#include "drivers/card/rings.h"

#include <algorithm>
#include <array>
#include <atomic>

#include <fmt/format.h>

#include "drivers/card/status.h"
#include "host/crypto/secret.h"

namespace keyline::card {
namespace {

namespace q = regs::queue;
using regs::Completion;
using regs::Descriptor;
using regs::EventEntry;

static_assert(regs::max_source_bytes % regs::packet_alignment == 0 &&
              regs::max_result_bytes % regs::packet_alignment == 0);
constexpr std::size_t ethernet_header_bytes = 14;

constexpr std::uint8_t known_events = 0x0f;       // bits of event
constexpr std::uint8_t known_host_checks = 0x07;  // bits of host_check

// One copy of an entry, when its phase bit says that it is new. The card could write again in between, so
// everything is checked on the copy; and the rest is not read before the phase.
template <typename Entry>
std::optional<Entry> read_new(DmaBuffer& ring, std::size_t index, bool phase) {
    const std::size_t at = index * Entry::size;
    ring.sync_for_host(at, Entry::size);
    const auto memory = ring.host().subspan(at).template first<Entry::size>();
    const std::uint8_t octet = std::atomic_ref(memory[Entry::phase_lo / 8]).load(std::memory_order_acquire);
    if (((octet >> (Entry::phase_lo % 8)) & 1) != (phase ? 1 : 0)) return std::nullopt;
    std::array<std::uint8_t, Entry::size> copy{};
    std::copy(memory.begin(), memory.end(), copy.begin());
    const auto entry = Entry::decode(copy);
    if (entry.phase != phase) return std::nullopt;
    return entry;
}

}  // namespace

const char* name_of(unsigned queue) {
    static constexpr std::array names{"outbound", "inbound", "network_receive", "frame_receive",
                                      "frame_send"};
    return names.at(queue);
}

Rings::Rings(CardPort& port, unsigned queue, unsigned log2_size, std::size_t sa_entries)
    : port_(port),
      queue_(queue),
      log2_size_(log2_size),
      sa_entries_(sa_entries),
      source_bytes_(receives() ? regs::packet_alignment : regs::max_source_bytes),
      result_bytes_(queue == regs::frame_send ? regs::packet_alignment : regs::max_result_bytes),
      slots_(std::size_t{1} << log2_size) {}

Result<std::unique_ptr<Rings>> Rings::create(CardPort& port, unsigned queue, unsigned log2_size,
                                             std::size_t sa_entries) {
    if (log2_size < regs::ring_log2_min || log2_size > regs::ring_log2_max)
        return fail(fmt::format("card: a ring of 2^{} entries: the card takes 2^{} to 2^{}", log2_size,
                                regs::ring_log2_min, regs::ring_log2_max));
    std::unique_ptr<Rings> rings(new Rings(port, queue, log2_size, sa_entries));
    if (auto allocated = rings->allocate(); !allocated) return tl::unexpected(allocated.error());
    if (auto configured = rings->configure(); !configured) return tl::unexpected(configured.error());
    return rings;
}

Result<void> Rings::allocate() {
    const auto get = [&](std::unique_ptr<DmaBuffer>& buffer, std::size_t entry_bytes) -> Result<void> {
        auto allocated = port_.allocate_dma(size() * entry_bytes);
        if (!allocated) return tl::unexpected(allocated.error());
        buffer = std::move(*allocated);
        return {};
    };
    if (auto done = get(submission_, Descriptor::size); !done) return done;
    if (auto done = get(completion_, Completion::size); !done) return done;
    if (auto done = get(event_, EventEntry::size); !done) return done;
    return get(packets_, source_bytes_ + result_bytes_);
}

Result<void> Rings::configure() {
    const auto write = [&](std::uint32_t low, std::uint32_t high, std::uint32_t log2_size,
                           const DmaBuffer& ring) {
        const std::uint64_t address = ring.device_address();
        port_.write32(low, static_cast<std::uint32_t>(address));
        port_.write32(high, static_cast<std::uint32_t>(address >> 32));
        port_.write32(log2_size, log2_size_);
    };
    write(q::submission_base_lo::offset(queue_), q::submission_base_hi::offset(queue_),
          q::submission_log2_size::offset(queue_), *submission_);
    write(q::completion_base_lo::offset(queue_), q::completion_base_hi::offset(queue_),
          q::completion_log2_size::offset(queue_), *completion_);
    write(q::event_base_lo::offset(queue_), q::event_base_hi::offset(queue_),
          q::event_log2_size::offset(queue_), *event_);
    port_.write32(q::control::offset(queue_), q::control::enable.put(1));
    if (q::status::halted.get(port_.read32(q::status::offset(queue_))) != 0)
        return fail("card: the queue refuses its configuration");
    return {};
}

Result<void> Rings::restart() {
    for (DmaBuffer* ring : {submission_.get(), completion_.get(), event_.get()}) {
        const auto entries = ring->host();
        std::fill(entries.begin(), entries.end(), std::uint8_t{0});
        ring->sync_for_device(0, entries.size());
    }
    submitted_ = announced_ = taken_ = returned_ = events_taken_ = 0;
    return configure();
}

std::size_t Rings::source_offset(std::size_t slot) const {
    return slot * (source_bytes_ + result_bytes_);
}

std::size_t Rings::destination_offset(std::size_t slot) const {
    return source_offset(slot) + source_bytes_;
}

// The cookie: never twice the same.
std::uint64_t Rings::token(std::uint64_t count) const {
    return count << 3 | queue_;
}

bool Rings::submit_packet(ByteView packet, std::uint16_t sa_index, std::optional<std::uint8_t> next_hop) {
    return submit(packet, {false, sa_index, packet.size(), next_hop});
}

bool Rings::submit_commands(ByteView commands) {
    return submit(commands, {true, 0, commands.size()});
}

void Rings::post_buffers() {
    static constexpr std::array<std::uint8_t, 1> unread{};
    while (submit(unread, {false, 0, unread.size()})) {
    }
    ring_doorbell();
}

bool Rings::submit(ByteView octets, const Slot& slot) {
    if (full()) return false;
    const std::size_t index = entry(submitted_);
    slots_[index] = slot;
    std::copy(octets.begin(), octets.end(),
              packets_->host().subspan(source_offset(index), source_bytes_).begin());
    packets_->sync_for_device(source_offset(index), octets.size());

    Descriptor descriptor;
    descriptor.cookie = token(submitted_);
    descriptor.source = packets_->device_address() + source_offset(index);
    descriptor.destination = packets_->device_address() + destination_offset(index);
    descriptor.length = static_cast<std::uint16_t>(octets.size());
    descriptor.sa_index = slot.sa_index;
    descriptor.command = slot.is_command;
    descriptor.to_network = slot.next_hop.has_value();
    descriptor.next_hop = slot.next_hop.value_or(0);
    descriptor.encode(submission_->host().subspan(index * Descriptor::size).first<Descriptor::size>());
    submission_->sync_for_device(index * Descriptor::size, Descriptor::size);
    submitted_++;
    if (submitted_ - announced_ >= doorbell_batch) ring_doorbell();
    return true;
}

void Rings::ring_doorbell() {
    if (announced_ == submitted_) return;
    std::atomic_thread_fence(std::memory_order_release);
    port_.write32(q::submission_producer::offset(queue_),
                  q::submission_producer::count.put(static_cast<std::uint32_t>(submitted_ & 0xFFFF)));
    announced_ = submitted_;
}

Result<void> Rings::take(std::vector<RingResult>& results) {
    while (taken_ != announced_) {
        const auto completion = read_new<Completion>(*completion_, entry(taken_), first_pass(taken_));
        if (!completion) break;
        auto result = read_result(*completion);
        if (!result) return tl::unexpected(result.error());
        results.push_back(std::move(*result));
        taken_++;
    }
    // The card waits for no room as long as it knows of three quarters of the ring.
    if (taken_ - returned_ >= size() / 4) {
        port_.write32(q::completion_consumer::offset(queue_),
                      q::completion_consumer::count.put(static_cast<std::uint32_t>(taken_ & 0xFFFF)));
        returned_ = taken_;
    }
    return {};
}

Result<RingResult> Rings::read_result(const Completion& completion) {
    const std::size_t index = entry(taken_);
    const Slot& slot = slots_[index];
    if (completion.cookie != token(taken_)) return fail("card: a completion is not the one that is due");
    if (const auto why = objection(completion, slot)) return fail("card: a completion with " + *why);

    RingResult result;
    result.queue = queue_;
    result.is_command = completion.command;
    result.status = static_cast<regs::Status>(completion.status);
    if (completion.sa_valid) result.sa_index = completion.sa_index;
    result.sequence_number = completion.sequence_number;
    result.length = completion.length;
    result.checksum = completion.checksum;
    result.next_header = completion.next_header;
    result.events = completion.events;
    result.host_checks = completion.host_checks;
    auto destination = packets_->host().subspan(destination_offset(index), result_bytes_);
    if (result.status == regs::Status::ok && !slot.next_hop && queue_ != regs::frame_send) {
        packets_->sync_for_host(destination_offset(index), completion.length);
        const auto octets = destination.first(completion.length);
        result.octets.assign(octets.begin(), octets.end());
    } else if (result.status == regs::Status::dma_error || result.status == regs::Status::too_big) {
        wipe(destination);  // it may be half written
    }
    if (slot.is_command) {
        auto source = packets_->host().subspan(source_offset(index), slot.length);
        wipe(source);
        packets_->sync_for_device(source_offset(index), slot.length);
    }
    return result;
}

std::optional<std::string> Rings::objection(const Completion& completion, const Slot& slot) const {
    if (completion.status >= regs::status_count) return fmt::format("status {}", completion.status);
    if (completion.command != slot.is_command) return "commands and packets exchanged";
    if ((completion.events & ~known_events) != 0) return fmt::format("events {:#x}", completion.events);
    if ((completion.host_checks & ~known_host_checks) != 0)
        return fmt::format("host checks {:#x}", completion.host_checks);
    const auto status = static_cast<regs::Status>(completion.status);
    if (!is_possible_status(status, slot)) return fmt::format("status {}", to_string(status));
    if (!is_possible_length(completion, slot))
        return fmt::format("length {} for {} octets", completion.length, slot.length);
    if (slot.is_command) return std::nullopt;
    if (!has_sas()) {
        const bool names_one = completion.sa_valid || completion.events != 0 || completion.host_checks != 0;
        return names_one ? std::optional("an SA, of a frame") : std::nullopt;
    }
    if ((status == regs::Status::ok || completion.events != 0) && !completion.sa_valid) return "no SA";
    if (!completion.sa_valid) return std::nullopt;
    if (completion.sa_index >= sa_entries_) return fmt::format("SA {}", completion.sa_index);
    if (queue_ == regs::outbound && completion.sa_index != slot.sa_index) return "another packet's SA";
    return std::nullopt;
}

bool Rings::is_possible_status(regs::Status status, const Slot& slot) const {
    using regs::Status;
    if (status == Status::no_packet) return receives();
    if (status == Status::not_sent) return slot.next_hop.has_value() || queue_ == regs::frame_send;
    if (has_sas() || status == Status::ok) return true;
    return status == Status::dma_error || status == Status::bad_descriptor || status == Status::too_big;
}

bool Rings::is_possible_length(const Completion& completion, const Slot& slot) const {
    const std::size_t length = completion.length;
    if (static_cast<regs::Status>(completion.status) != regs::Status::ok) return length == 0;
    if (slot.is_command) return length == slot.length;
    switch (queue_) {
        case regs::outbound:
            return length > slot.length && length <= regs::max_result_bytes;
        case regs::inbound:
            return length != 0 && length < slot.length;
        case regs::network_receive:
            return length != 0 && length < regs::max_source_bytes;
        case regs::frame_receive:
            return length >= ethernet_header_bytes && length <= regs::max_source_bytes;
        default:
            return length == slot.length;
    }
}

Result<void> Rings::take_events(std::vector<RingEvent>& events) {
    std::size_t taken = 0;
    for (; taken < size(); taken++) {
        const auto event = read_new<EventEntry>(*event_, entry(events_taken_), first_pass(events_taken_));
        if (!event) break;
        const bool is_inbound = queue_ == regs::inbound || queue_ == regs::network_receive;
        if (!has_sas() || event->inbound != is_inbound || event->sa_index >= sa_entries_ ||
            event->events == 0 || (event->events & ~known_events) != 0)
            return fail("card: an event that cannot be");
        events.push_back({queue_, event->sa_index, event->events, event->sequence_number});
        events_taken_++;
    }
    if (taken != 0)
        port_.write32(q::event_consumer::offset(queue_),
                      q::event_consumer::count.put(static_cast<std::uint32_t>(events_taken_ & 0xFFFF)));
    return {};
}

void Rings::abandon(std::vector<RingResult>& results) {
    if (receives()) taken_ = submitted_;
    for (; taken_ != submitted_; taken_++) {
        RingResult result;
        result.queue = queue_;
        result.is_command = slots_[entry(taken_)].is_command;
        results.push_back(std::move(result));
    }
    announced_ = submitted_;
    auto memory = packets_->host();
    wipe(memory);
}

}  // namespace keyline::card
