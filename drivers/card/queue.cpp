#include "drivers/card/queue.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "host/crypto/secret.h"

namespace keyline::card {
namespace {

constexpr std::size_t round_up(std::size_t size, std::size_t to) {
    return (size + to - 1) / to * to;
}
constexpr std::size_t buffer_bytes = round_up(regs::max_esp_bytes, regs::buffer_alignment);

// RFC 4303 section 2 with AES-GCM-16 (RFC 4106): SPI, sequence number and IV before the payload; padding
// length, next header and ICV after it; padding to a multiple of 4.
constexpr std::size_t esp_before = 4 + 4 + 8;
constexpr std::size_t esp_icv = 16;
constexpr std::size_t esp_bytes(std::size_t inner) {
    return esp_before + round_up(inner + 2, 4) + esp_icv;
}
constexpr std::size_t esp_overhead = esp_before + 2 + esp_icv;

}  // namespace

Queue::Queue(CardPort& port, unsigned direction, unsigned log2_size)
    : port_(port), direction_(direction), log2_size_(log2_size), slots_(std::size_t{1} << log2_size) {}

Result<std::unique_ptr<Queue>> Queue::create(CardPort& port, unsigned direction, unsigned log2_size) {
    if (log2_size < regs::ring_log2_size_min || log2_size > regs::ring_log2_size_max)
        return fail(fmt::format("card: a ring of 2^{} entries: the card takes 2^{} to 2^{}", log2_size,
                                regs::ring_log2_size_min, regs::ring_log2_size_max));
    std::unique_ptr<Queue> queue(new Queue(port, direction, log2_size));
    auto submission = port.allocate_dma(queue->size() * regs::SubmissionDescriptor::size);
    if (!submission) return tl::unexpected(submission.error());
    auto completion = port.allocate_dma(queue->size() * regs::CompletionDescriptor::size);
    if (!completion) return tl::unexpected(completion.error());
    auto packets = port.allocate_dma(queue->size() * 2 * buffer_bytes);
    if (!packets) return tl::unexpected(packets.error());
    queue->submission_ = std::move(*submission);
    queue->completion_ = std::move(*completion);
    queue->packets_ = std::move(*packets);

    const auto low = [](std::uint64_t address) { return static_cast<std::uint32_t>(address); };
    const auto high = [](std::uint64_t address) { return static_cast<std::uint32_t>(address >> 32); };
    const std::uint64_t submissions = queue->submission_->device_address();
    const std::uint64_t completions = queue->completion_->device_address();
    namespace q = regs::queue;
    port.write32(q::submission_base_lo::offset(direction), low(submissions));
    port.write32(q::submission_base_hi::offset(direction), high(submissions));
    port.write32(q::submission_log2_size::offset(direction), log2_size);
    port.write32(q::completion_base_lo::offset(direction), low(completions));
    port.write32(q::completion_base_hi::offset(direction), high(completions));
    port.write32(q::completion_log2_size::offset(direction), log2_size);
    port.write32(q::control::offset(direction), q::control::enable.put(1));
    if (q::status::halted.get(port.read32(q::status::offset(direction))) != 0)
        return fail("card: the queue refuses its configuration");
    return queue;
}

std::size_t Queue::source_offset(std::size_t slot) const {
    return 2 * slot * buffer_bytes;
}

std::size_t Queue::destination_offset(std::size_t slot) const {
    return (2 * slot + 1) * buffer_bytes;
}

// What goes to the card in the place of the owner's cookie: never twice the same.
std::uint64_t Queue::token(std::uint64_t count) const {
    return count << 1 | direction_;
}

bool Queue::submit(std::uint64_t cookie, ByteView packet, std::uint16_t sa_index, std::uint8_t next_header) {
    if (outstanding() == size()) return false;
    const std::size_t slot = entry(submitted_);
    slots_[slot] = {cookie, sa_index, packet.size()};
    std::copy(packet.begin(), packet.end(),
              packets_->host().subspan(source_offset(slot), buffer_bytes).begin());
    packets_->sync_for_device(source_offset(slot), packet.size());

    regs::SubmissionDescriptor descriptor;
    descriptor.cookie = token(submitted_);
    descriptor.source = packets_->device_address() + source_offset(slot);
    descriptor.destination = packets_->device_address() + destination_offset(slot);
    descriptor.length = static_cast<std::uint16_t>(packet.size());
    descriptor.next_header = next_header;
    descriptor.sa_index = sa_index;
    constexpr std::size_t bytes = regs::SubmissionDescriptor::size;
    descriptor.encode(submission_->host().subspan(slot * bytes).first<bytes>());
    submission_->sync_for_device(slot * bytes, bytes);
    submitted_++;
    return true;
}

void Queue::ring_doorbell() {
    if (announced_ == submitted_) return;
    port_.write32(
        regs::queue::submission_producer::offset(direction_),
        regs::queue::submission_producer::count.put(static_cast<std::uint32_t>(submitted_ & 0xFFFF)));
    announced_ = submitted_;
}

Result<void> Queue::take(std::vector<PacketResult>& results) {
    const std::uint32_t producer = port_.read32(regs::queue::completion_producer::offset(direction_));
    if (producer > 0xFFFF) return fail("card: it does not answer (registers read as all ones)");
    const std::uint64_t ready = (producer - taken_) & 0xFFFF;
    if (ready > announced_ - taken_)
        return fail(fmt::format("card: it claims {} completions of {} packets", ready, announced_ - taken_));
    for (std::uint64_t i = 0; i < ready; i++) {
        auto result = read_completion();
        if (!result) return tl::unexpected(result.error());
        results.push_back(std::move(*result));
        taken_++;
    }
    if (ready != 0)
        port_.write32(regs::queue::completion_consumer::offset(direction_),
                      static_cast<std::uint32_t>(taken_ & 0xFFFF));
    return {};
}

Result<PacketResult> Queue::read_completion() {
    const std::size_t index = entry(taken_);
    const Slot& slot = slots_[index];
    constexpr std::size_t bytes = regs::CompletionDescriptor::size;
    completion_->sync_for_host(index * bytes, bytes);
    // One copy, then checks on the copy: the card could write again in between.
    std::array<std::uint8_t, bytes> memory{};
    std::copy_n(completion_->host().subspan(index * bytes).begin(), bytes, memory.begin());
    const auto completion = regs::CompletionDescriptor::decode(memory);
    const bool first_pass = ((taken_ >> log2_size_) & 1) == 0;
    if (completion.phase != first_pass || completion.cookie != token(taken_))
        return fail("card: a completion is not the one that is due");
    if (const auto why = objection(completion, slot)) return fail("card: a completion with " + *why);

    PacketResult result;
    result.cookie = slot.cookie;
    result.direction = direction_;
    result.status = static_cast<regs::Status>(completion.status);
    if (completion.sa_valid) result.sa_index = completion.sa_index;
    result.soft_lifetime = completion.soft_lifetime;
    result.next_header = completion.next_header;
    result.sequence_number = completion.sequence_number;
    result.cycles = completion.cycles;
    auto destination = packets_->host().subspan(destination_offset(index), buffer_bytes);
    if (result.status == regs::Status::ok) {
        packets_->sync_for_host(destination_offset(index), completion.length);
        const auto packet = destination.first(completion.length);
        result.packet.assign(packet.begin(), packet.end());
    } else if (result.status == regs::Status::dma_error) {
        wipe(destination);  // it may be half written
    }
    return result;
}

std::optional<std::string> Queue::objection(const regs::CompletionDescriptor& completion,
                                            const Slot& slot) const {
    if (completion.status >= regs::status_count) return fmt::format("status {}", completion.status);
    const bool ok = static_cast<regs::Status>(completion.status) == regs::Status::ok;
    const bool inbound = direction_ == regs::inbound;
    if (ok && !completion.sa_valid) return "no SA";
    if (completion.sa_valid && completion.sa_index >= regs::sa_entries)
        return fmt::format("SA {}", completion.sa_index);
    if (completion.sa_valid && !inbound && completion.sa_index != slot.sa_index) return "another packet's SA";
    const bool length_possible = !ok       ? completion.length == 0
                                 : inbound ? completion.length + esp_overhead <= slot.length
                                           : completion.length == esp_bytes(slot.length);
    if (!length_possible) return fmt::format("length {} for {} bytes", completion.length, slot.length);
    return std::nullopt;
}

void Queue::abandon(std::vector<PacketResult>& results) {
    for (; taken_ != submitted_; taken_++) {
        PacketResult result;
        result.cookie = slots_[entry(taken_)].cookie;
        result.direction = direction_;
        results.push_back(std::move(result));
    }
    announced_ = submitted_;
    auto memory = packets_->host();
    wipe(memory);
}

}  // namespace keyline::card
