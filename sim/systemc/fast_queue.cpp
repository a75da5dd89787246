#include "sim/systemc/fast_queue.h"

#include <algorithm>

#include "sim/systemc/card_module.h"

namespace keyline::sim::platform {

namespace {

namespace q = card::regs::queue;
using card::regs::Completion;
using card::regs::Descriptor;
using card::regs::Status;
using sc_core::sc_time;
using sc_core::sc_time_stamp;

constexpr std::size_t beat = 64;
constexpr std::uint8_t descriptor_id = 0;
constexpr std::uint8_t packet_id = 1;
constexpr std::uint8_t completion_id = 2;
constexpr std::size_t page = 4096;
constexpr std::size_t burst_beats = 16;
constexpr unsigned freed_at_once = 8;  // beats
constexpr std::uint64_t fetch_descriptors = 16;
constexpr std::uint64_t group_completions = 8;

}  // namespace

FastQueue::FastQueue(const sc_core::sc_module_name& name, unsigned queue, Dma& dma, const FastTiming& timing,
                     bool is_receiving)
    : sc_core::sc_module(name),
      queue_(queue),
      dma_(dma),
      timing_(timing),
      is_receiving_(is_receiving),
      agenda_("agenda") {
    buffer_room_ = timing_.read_buffer;
    output_room_ = timing_.write_buffer;
    dma_.on_read = [this] { take_reads(); };
    dma_.on_written = [this](std::uint8_t id) { answered(id); };
    dma_.on_room = [this] {
        start();
        fetch();
        pump();
    };
}

sc_time FastQueue::clocks(double count) const {
    return count * clock_period();
}

bool FastQueue::is_wrong(const Descriptor& descriptor) const {
    constexpr std::uint64_t alignment = card::regs::packet_alignment;
    const bool may_command = queue_ == card::regs::outbound || queue_ == card::regs::inbound;
    const bool goes_out = descriptor.to_network && egress_ != nullptr && !descriptor.command;
    return descriptor.source % alignment != 0 || descriptor.destination % alignment != 0 ||
           descriptor.length == 0 || (descriptor.to_network && !goes_out) || descriptor.zero_flags != 0 ||
           descriptor.next_hop >= (goes_out ? card::regs::next_hops : 1) || descriptor.zero_octets != 0 ||
           (descriptor.dummy && (descriptor.command || queue_ != card::regs::outbound)) ||
           (descriptor.command && (!may_command || descriptor.length % beat != 0));
}

bool FastQueue::read(std::uint32_t offset, std::uint32_t& value) const {
    const auto index = [](std::uint64_t count) { return static_cast<std::uint32_t>(count & 0xFFFF); };
    const auto wide = [&](std::uint64_t count, std::uint32_t low) {
        value = static_cast<std::uint32_t>(offset == low ? count : count >> 32);
        return true;
    };
    value = 0;
    if (offset == q::control::offset(0))
        value = q::control::enable.put(enabled_ ? 1 : 0);
    else if (offset == q::status::offset(0))
        value = q::status::halted.put(halted_ ? 1 : 0) | q::status::active.put(is_idle() ? 0 : 1);
    else if (offset == q::error::offset(0))
        value = error_;
    else if (offset == q::error_count::offset(0))
        value = error_count_;
    else if (offset == q::damaged_sa::offset(0))
        value = damaged_sa_;
    else if (offset == q::submission_producer::offset(0))
        value = index(submitted_);
    else if (offset == q::submission_consumer::offset(0))
        value = index(arrived_);
    else if (offset == q::completion_producer::offset(0))
        value = index(completed_);
    else if (offset == q::completion_consumer::offset(0))
        value = index(returned_);
    else if (offset == q::moderation::offset(0))
        value = moderation_;
    else if ((offset & ~4U) == q::packets_lo::offset(0))
        return wide(packets_, q::packets_lo::offset(0));
    else if ((offset & ~4U) == q::commands_lo::offset(0))
        return wide(commands_, q::commands_lo::offset(0));
    else if ((offset & ~4U) == q::source_bytes_lo::offset(0))
        return wide(source_bytes_, q::source_bytes_lo::offset(0));
    else if ((offset & ~4U) == q::result_bytes_lo::offset(0))
        return wide(result_bytes_, q::result_bytes_lo::offset(0));
    else
        return false;
    return true;
}

void FastQueue::write(std::uint32_t offset, std::uint32_t value) {
    const auto low = [&](Ring& ring) {
        ring.base = (ring.base & ~std::uint64_t{0xFFFFFFFF}) | (value & ~0xFFFU);
    };
    const auto high = [&](Ring& ring) { ring.base = (ring.base & 0xFFFFFFFF) | std::uint64_t{value} << 32; };
    if (offset == q::control::offset(0))
        enable(q::control::enable.get(value) != 0);
    else if (offset == q::error::offset(0))
        error_ &= ~value;
    else if (offset == q::moderation::offset(0))
        moderation_ = value;
    else if (offset == q::submission_producer::offset(0))
        agenda_.after(clocks(timing_.doorbell_to_fetch), [this, value] {
            doorbell(submitted_, value, arrived_ + submission_.size(), q::error::submission_overrun);
            fetch();
        });
    else if (offset == q::completion_consumer::offset(0)) {
        doorbell(returned_, value, sent_, q::error::completion_overrun);
        start();
    } else if (enabled_) {
        if (offset != q::event_consumer::offset(0)) raise(q::error::locked);
    } else if (offset == q::submission_base_lo::offset(0))
        low(submission_);
    else if (offset == q::submission_base_hi::offset(0))
        high(submission_);
    else if (offset == q::submission_log2_size::offset(0))
        submission_.log2_size = value & 0xF;
    else if (offset == q::completion_base_lo::offset(0))
        low(completion_);
    else if (offset == q::completion_base_hi::offset(0))
        high(completion_);
    else if (offset == q::completion_log2_size::offset(0))
        completion_.log2_size = value & 0xF;
}

void FastQueue::set_running(bool on) {
    running_ = on;
    fetch();
}

void FastQueue::enable(bool on) {
    const bool starts = on && !enabled_;
    enabled_ = on;
    // Also what was still inside may have been wrong, after the queue went off.
    if (!on || starts) halted_ = false;
    if (!on) return_buffers();
    if (!starts) return;
    is_memory_wrong_ = false;
    damaged_sa_ = 0;
    submitted_ = requested_ = arrived_ = started_ = 0;
    filled_ = sent_ = completed_ = returned_ = 0;
    requests_.clear();
    if (submission_.is_valid() && completion_.is_valid()) return;
    halted_ = true;
    raise(q::error::bad_configuration);
}

void FastQueue::wipe() {
    halted_ = enabled_ = is_memory_wrong_ = false;
    error_ = error_count_ = damaged_sa_ = moderation_ = untold_ = 0;
    packets_ = commands_ = source_bytes_ = result_bytes_ = 0;
    submission_ = completion_ = Ring{};
    requests_.clear();
}

void FastQueue::power_on() {
    agenda_.clear();
    dma_.forget();
    static_cast<FastQueueState&>(*this) = FastQueueState();
    buffer_room_ = timing_.read_buffer;
    output_room_ = timing_.write_buffer;
}

void FastQueue::raise(const card::regs::Field& bit) {
    error_ |= bit.put(1);
    error_count_++;
    if (on_error) on_error(bit);
}

void FastQueue::doorbell(std::uint64_t& count, std::uint32_t value, std::uint64_t most,
                         const card::regs::Field& overrun) {
    const std::uint64_t reached = count + ((value - count) & 0xFFFF);
    if (!enabled_ || value > 0xFFFF || reached > most) return raise(overrun);
    count = reached;
}

// Descriptors ahead, up to sixteen in a burst, when all of them have room.
void FastQueue::fetch() {
    while (enabled_ && running_ && !halted_ && requested_ < submitted_ && dma_.has_room_for_read()) {
        if (fetches_.size() >= timing_.descriptor_bursts) return;
        if (requested_ - started_ > card::regs::prefetched_descriptors - fetch_descriptors) return;
        const sc_time turn = std::max(fetch_free_, address_free_);
        if (turn > sc_time_stamp()) {
            if (!fetch_due_)
                agenda_.at(turn, [this] {
                    fetch_due_ = false;
                    fetch();
                });
            fetch_due_ = true;
            return;
        }
        const std::uint64_t slot = requested_ % submission_.size();
        const auto count =
            std::min(submitted_ - requested_, fetch_descriptors - requested_ % fetch_descriptors);
        const std::uint64_t first = slot * Descriptor::size / beat * beat;
        const std::uint64_t end = (slot + count) * Descriptor::size;
        fetch_free_ = sc_time_stamp() + clocks(timing_.between_fetches);
        address_free_ = sc_time_stamp() + clocks(1);
        requested_ += count;
        fetches_.push_back(count);
        dma_.read(descriptor_id, submission_.base + first, beats_of(end - first) * beat);
    }
}

// What the link gives passes the R channel, a beat a clock. Descriptors take turns with the octets of
// packets, whose queue they thus need not wait for.
void FastQueue::take_reads() {
    while (const Transaction* arrived = dma_.next(descriptor_id)) {
        const unsigned count = beats_of(arrived->octets().size());
        const sc_time from = std::max(descriptors_free_, sc_time_stamp());
        const bool is_shared = read_free_ > from;
        descriptors_free_ = from + clocks(is_shared ? 2 * count : count);
        read_free_ = std::max(read_free_, from) + clocks(count);
        take_descriptors(*arrived, from);
        dma_.pop(descriptor_id);
    }
    while (const Transaction* arrived = dma_.next(packet_id)) {
        read_free_ = std::max(read_free_, sc_time_stamp()) + clocks(beats_of(arrived->octets().size()));
        take_octets(*arrived, read_free_);
        dma_.pop(packet_id);
    }
}

void FastQueue::take_descriptors(const Transaction& arrived, const sc_time& from) {
    std::uint64_t& left = fetches_.front();
    const auto octets = arrived.octets();
    const std::uint64_t slot = (arrived.get_address() - submission_.base) / Descriptor::size;
    if (enabled_ && !arrived.is_response_ok()) {
        halted_ = true;
        raise(q::error::ring_dma_error);
    }
    // With a first or last one that is half of a beat, the other half is not what was asked for.
    for (std::uint64_t i = 0; i < octets.size() / Descriptor::size && left > 0 && enabled_ && !halted_; i++) {
        if (slot + i != arrived_ % submission_.size()) continue;
        const auto memory = octets.subspan(i * Descriptor::size).first<Descriptor::size>();
        const std::uint64_t beat_of = i / 2;
        requests_.push_back({Descriptor::decode(memory),
                             from + clocks(static_cast<double>(beat_of) + timing_.descriptor_to_read)});
        arrived_++;
        left--;
    }
    if (arrived.is_last) fetches_.pop_front();
    fetch();
    start();
}

bool FastQueue::has_room(const Descriptor& descriptor) const {
    return all_.size() < card::regs::packets_in_flight && buffer_room_ >= beats_of(descriptor.length) &&
           started_ - returned_ < completion_.size();
}

void FastQueue::start_at(const sc_time& when) {
    if (start_due_ && start_due_at_ <= when) return;
    start_due_ = true;
    start_due_at_ = when;
    agenda_.at(when, [this, when] {
        if (!start_due_ || start_due_at_ != when) return;
        start_due_ = false;
        start();
    });
}

// Asks for the octets of packets, in order, while there is room for what will become of them.
void FastQueue::start() {
    while (!requests_.empty() && enabled_ && running_) {
        const Request& request = requests_.front();
        const sc_time turn = std::max(request.ready, address_free_);
        if (turn > sc_time_stamp()) return start_at(turn);
        if (!has_room(request.descriptor) || !dma_.has_room_for_read()) return;
        auto made = std::make_unique<Packet>();
        Packet& packet = *made;
        packet.descriptor = request.descriptor;
        requests_.pop_front();
        started_++;
        in_flight_++;
        all_.push_back(std::move(made));
        fetch();
        if (is_wrong(packet.descriptor)) {
            packet.status = Status::bad_descriptor;
            raise(q::error::bad_descriptor);
        } else if (packet.descriptor.length > card::regs::max_source_bytes) {
            packet.status = Status::too_big;
        }
        if (packet.status != Status::ok) {
            packet.is_out = true;
            finish();
            continue;
        }
        packet.beats_in = beats_of(packet.descriptor.length);
        buffer_room_ -= packet.beats_in;
        filling_.push_back(&packet);
        // A burst a clock, each within a page.
        std::uint64_t address = packet.descriptor.source;
        for (std::size_t left = packet.beats_in * beat; left > 0;) {
            const std::size_t now = std::min<std::size_t>(left, page - address % page);
            dma_.read(packet_id, address, now);
            address_free_ = std::max(address_free_, sc_time_stamp()) + clocks(1);
            address += now;
            left -= now;
        }
    }
}

void FastQueue::take_octets(const Transaction& arrived, const sc_time& until) {
    Packet& packet = *filling_.front();
    if (!arrived.is_response_ok()) packet.status = Status::dma_error;
    append(packet.source, arrived.octets());
    if (packet.source.size() < packet.beats_in * beat) return;
    packet.source.resize(packet.descriptor.length);
    filling_.pop_front();
    offer(packet, until);
}

void FastQueue::offer(Packet& packet, const sc_time& octets_are_there) {
    packet.arrival = octets_are_there + clocks(timing_.octets_to_pipeline);
    waiting_.push_back(&packet);
    // A buffer's octet is of no use to anybody.
    if (is_receiving_) {
        agenda_.at(packet.arrival, [this] { free_source(1); });
        return_buffers();
    }
    if (on_work) on_work();
}

// Of a queue that is off nobody fills the buffers.
void FastQueue::return_buffers() {
    if (!is_receiving_ || is_receiving()) return;
    for (; !waiting_.empty(); waiting_.pop_front()) {
        waiting_.front()->status = Status::no_packet;
        ends(*waiting_.front(), sc_time_stamp());
    }
}

void FastQueue::free_source(unsigned beats) {
    buffer_room_ += beats;
    start();
}

void FastQueue::entered(FastPacket& packet) {
    waiting_.pop_front();
    for (unsigned done = 0; done < packet.beats_in;) {
        const unsigned count = std::min(packet.beats_in - done, freed_at_once);
        done += count;
        agenda_.at(packet.entered + clocks(done), [this, count] { free_source(count); });
    }
}

bool FastQueue::has_way_out(const FastPacket& packet) const {
    return packet.descriptor.to_network ? egress_->has_room(packet.beats_out)
                                        : output_room_ >= packet.beats_out;
}

void FastQueue::ends(FastPacket& packet, const sc_time& when) {
    agenda_.at(when, [this, &packet] {
        packet.is_out = true;
        finish();
    });
}

void FastQueue::leaves(FastPacket& packet, const sc_time& first_beat) {
    if (packet.descriptor.to_network && packet.status == Status::ok) {
        packet.status = egress_->put(packet, first_beat);
        packet.output.octets.clear();
        if (packet.status != Status::ok) packet.length = 0;
        return ends(packet, first_beat + clocks(packet.beats_out));
    }
    output_room_ -= packet.beats_out;
    put_bursts(packet, first_beat);
}

// Bursts of up to sixteen beats within a page, each when its last beat is out.
void FastQueue::put_bursts(Packet& packet, const sc_time& out) {
    const Bytes& octets = packet.output.octets;
    if (octets.empty()) return ends(packet, out + clocks(1));
    packet.is_out = true;
    for (std::size_t at = 0; at < octets.size();) {
        const std::uint64_t address = packet.descriptor.destination + at;
        const std::size_t size = std::min(
            {octets.size() - at, burst_beats * beat, static_cast<std::size_t>(page - address % page)});
        Burst burst{.id = packet_id,
                    .address = address,
                    .octets = Bytes(octets.begin() + static_cast<std::ptrdiff_t>(at),
                                    octets.begin() + static_cast<std::ptrdiff_t>(at + size))};
        at += size;
        packet.unanswered++;
        agenda_.at(out + clocks(beats_of(at) + timing_.output_to_burst),
                   [this, burst = std::move(burst)]() mutable {
                       bursts_.push_back(std::move(burst));
                       pump();
                   });
    }
}

// The W channel: a beat a clock, as TLPs that the link takes; completions go first, between bursts.
void FastQueue::pump() {
    if (writing_ || !dma_.has_room_for_write()) return;
    const bool is_open = !bursts_.empty() && bursts_.front().written != 0;
    auto& queue = !completion_bursts_.empty() && !is_open ? completion_bursts_ : bursts_;
    if (queue.empty()) return;
    writing_ = true;
    Burst& burst = queue.front();
    const std::uint64_t address = burst.address + burst.written;
    const std::size_t size = std::min<std::size_t>(burst.octets.size() - burst.written,
                                                   dma_.max_payload() - address % dma_.max_payload());
    const auto count = beats_of(address % beat + size);
    agenda_.after(clocks(count), [this, &queue, address, size, count] {
        Burst& now = queue.front();
        const bool is_last = now.written + size == now.octets.size();
        dma_.write(now.id, address, ByteView(now.octets).subspan(now.written, size), is_last);
        now.written += size;
        if (now.id == packet_id) output_room_ += count;
        if (is_last) queue.pop_front();
        writing_ = false;
        pump();
        if (on_work) on_work();
    });
}

void FastQueue::answered(std::uint8_t id) {
    if (id == completion_id) {
        const unsigned count = completions_sent_.front();
        completions_sent_.pop_front();
        completed_ += count;
        return interrupt(count);
    }
    const auto open =
        std::find_if(all_.begin(), all_.end(), [](const auto& packet) { return packet->unanswered != 0; });
    if (--(*open)->unanswered == 0) finish();
}

// Packets end in order, when all of their octets have been sent.
void FastQueue::finish() {
    while (!all_.empty() && all_.front()->is_out && all_.front()->unanswered == 0) {
        const auto packet = std::move(all_.front());
        all_.pop_front();
        complete(*packet);
    }
}

void FastQueue::complete(const Packet& packet) {
    const auto& [status, output] = std::tie(packet.status, packet.output);
    if (output.memory_error) {
        const auto whose = output.sa_index ? q::damaged_sa::known.put(1) | *output.sa_index : 0;
        damaged_sa_ = is_memory_wrong_ && damaged_sa_ != whose ? 0 : whose;
        if (!is_memory_wrong_) raise(q::error::memory_error);
        halted_ = is_memory_wrong_ = true;
    }
    if (is_memory_wrong_) {
        in_flight_--;
        return;
    }
    const bool is_ok = status == Status::ok;
    if (is_ok && packet.descriptor.command) commands_++;
    if (is_ok && !packet.descriptor.command) {
        packets_++;
        source_bytes_ += packet.descriptor.length;
        result_bytes_ += packet.length;
    }
    Completion entry;
    entry.cookie = packet.descriptor.cookie;
    entry.sequence_number = output.sequence_number;
    entry.length = static_cast<std::uint16_t>(is_ok ? packet.length : 0);
    entry.sa_valid = output.sa_index.has_value();
    entry.sa_index = output.sa_index.value_or(0);
    entry.checksum = output.checksum;
    entry.status = static_cast<std::uint8_t>(status);
    entry.next_header = output.next_header;
    entry.phase = (filled_ / completion_.size()) % 2 == 0;
    entry.command = packet.descriptor.command;
    entry.events = output.events;
    entry.host_checks = output.host_checks;
    filled_++;
    std::array<std::uint8_t, Completion::size> octets{};
    entry.encode(octets);
    agenda_.after(clocks(timing_.answer_to_completion), [this, octets] {
        if (pending_.empty()) first_pending_ = sc_time_stamp();
        pending_.push_back(octets);
        in_flight_--;
        gather();
    });
}

// Completions to memory: eight, or those that have nothing behind them, or that have waited.
void FastQueue::gather() {
    while (!pending_.empty()) {
        const auto to_group = group_completions - sent_ % group_completions;
        const sc_time late = first_pending_ + clocks(timing_.completion_wait);
        if (pending_.size() < to_group && in_flight_ != 0 && late > sc_time_stamp()) {
            if (!gather_due_)
                agenda_.at(late, [this] {
                    gather_due_ = false;
                    gather();
                });
            gather_due_ = true;
            return;
        }
        const auto count = std::min<std::size_t>(pending_.size(), to_group);
        Burst burst{.id = completion_id,
                    .address = completion_.base + sent_ % completion_.size() * Completion::size,
                    .octets = {}};
        for (std::size_t i = 0; i < count; i++, pending_.pop_front()) append(burst.octets, pending_.front());
        first_pending_ = sc_time_stamp();
        sent_ += count;
        completions_sent_.push_back(static_cast<unsigned>(count));
        agenda_.after(clocks(timing_.completion_to_burst), [this, burst = std::move(burst)]() mutable {
            completion_bursts_.push_back(std::move(burst));
            pump();
        });
    }
}

void FastQueue::interrupt(unsigned completions) {
    const std::uint32_t count = q::moderation::count.get(moderation_);
    const std::uint32_t wait = q::moderation::clocks.get(moderation_);
    const bool is_first = untold_ == 0;
    untold_ += completions;
    if (untold_ >= count && (count != 0 || wait == 0)) {
        untold_ = 0;
        on_completion();
    } else if (is_first && wait != 0) {
        agenda_.after(clocks(wait), [this] {
            if (untold_ == 0) return;
            untold_ = 0;
            on_completion();
        });
    }
}

}  // namespace keyline::sim::platform
