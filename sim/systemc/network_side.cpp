#include "sim/systemc/network_side.h"

#include <algorithm>
#include <stdexcept>

namespace keyline::sim::platform {

namespace {

namespace g = card::regs::global;
namespace n = card::regs::network;
namespace q = card::regs::queue;
using card::regs::Completion;
using card::regs::Descriptor;
using sc_core::sc_time;

constexpr unsigned queue = card::regs::network_receive;
constexpr std::size_t page = 4096;
constexpr std::size_t room = card::regs::max_result_bytes;
constexpr std::array<std::uint8_t, 6> card_address{0x02, 0x4b, 0x4c, 0, 0, 1},
    peer_address{0x02, 0x4b, 0x4c, 0, 0, 2};
constexpr std::array<std::uint8_t, 2> ipv4{0x08, 0x00};
constexpr unsigned event_log2 = card::regs::ring_log2_min;

std::uint32_t low_word(const std::array<std::uint8_t, 6>& address) {
    std::uint32_t word = 0;
    for (unsigned i = 0; i < 4; i++) word |= std::uint32_t{address[i]} << 8 * i;
    return word;
}

std::uint32_t high_word(const std::array<std::uint8_t, 6>& address) {
    return address[4] | std::uint32_t{address[5]} << 8;
}

std::unique_ptr<card::DmaBuffer> allocate(card::CardPort& port, std::size_t size) {
    auto made = port.allocate_dma(size);
    if (!made) throw std::runtime_error(made.error().message);
    return std::move(*made);
}

}  // namespace

NetworkSide::NetworkSide(std::unique_ptr<card::CardPort> port, LineEnd& peer, unsigned log2_buffers)
    : port_(std::move(port)),
      peer_(peer),
      size_(std::size_t{1} << log2_buffers),
      submission_(allocate(*port_, size_ * Descriptor::size)),
      completion_(allocate(*port_, size_ * Completion::size)),
      // Beside the results an octet that is read and not looked at.
      buffers_(allocate(*port_, size_ * room + page)) {
    peer_.on_frame = [this](ByteView frame, const sc_time& end) {
        left_.push_back({Bytes(frame.begin(), frame.end()), end});
    };
    const auto ring = [&](std::uint32_t low, std::uint64_t address, unsigned log2) {
        port_->write32(low, static_cast<std::uint32_t>(address));
        port_->write32(low + 4, static_cast<std::uint32_t>(address >> 32));
        port_->write32(low + 8, log2);
    };
    ring(q::submission_base_lo::offset(queue), submission_->device_address(), log2_buffers);
    ring(q::completion_base_lo::offset(queue), completion_->device_address(), log2_buffers);
    ring(q::event_base_lo::offset(queue), buffers_->device_address() + size_ * room, event_log2);
    port_->write32(q::control::offset(queue), q::control::enable.put(1));
    if (q::status::halted.get(port_->read32(q::status::offset(queue))) != 0)
        throw std::runtime_error("the card refuses the queue network_receive");
    port_->write32(n::address_lo::offset(), low_word(card_address));
    port_->write32(n::address_hi::offset(), high_word(card_address));
    port_->write32(n::next_hop_address::offset(), low_word(peer_address));
    port_->write32(n::next_hop_rest::offset(), n::next_hop_rest::octets.put(high_word(peer_address)));
    port_->write32(n::next_hop_set::offset(),
                   n::next_hop_set::entry.put(next_hop) | n::next_hop_set::valid.put(1));
    port_->write32(n::control::offset(), n::control::enable.put(1));
    post();
    static_cast<void>(
        port_->read32(n::status::offset()));  // writes are posted: the card has had them by then
}

NetworkSide::~NetworkSide() {
    peer_.on_frame = nullptr;
}

// All that the ring has room for, and one doorbell.
void NetworkSide::post() {
    for (; posted_ - returned_ < size_; posted_++) {
        const auto slot = static_cast<std::size_t>(posted_ % size_);
        Descriptor descriptor;
        descriptor.cookie = posted_;
        descriptor.source = buffers_->device_address() + slot * room;
        descriptor.destination = descriptor.source;
        descriptor.length = 1;
        descriptor.encode(submission_->host().subspan(slot * Descriptor::size).first<Descriptor::size>());
    }
    port_->write32(q::submission_producer::offset(queue),
                   q::submission_producer::count.put(static_cast<std::uint32_t>(posted_ & 0xFFFF)));
}

sc_time NetworkSide::send(ByteView packet, const sc_time& earliest) {
    Bytes frame(card_address.begin(), card_address.end());
    append(frame, peer_address);
    append(frame, ipv4);
    append(frame, packet);
    return peer_.send(frame, earliest);
}

std::vector<NetworkSide::Opened> NetworkSide::take() {
    std::vector<Opened> opened;
    while (taken_ < posted_) {
        const auto slot = static_cast<std::size_t>(taken_ % size_);
        const auto completion = Completion::decode(
            completion_->host().subspan(slot * Completion::size).first<Completion::size>());
        if (completion.phase != (taken_ / size_ % 2 == 0)) break;
        if (completion.cookie != taken_ || completion.length > room)
            throw std::runtime_error("the card completes another buffer");
        const auto octets = buffers_->host().subspan(slot * room, completion.length);
        opened.push_back(
            {static_cast<card::regs::Status>(completion.status), Bytes(octets.begin(), octets.end())});
        taken_++;
    }
    if (taken_ - returned_ < size_ / 4) return opened;
    returned_ = taken_;
    port_->write32(q::completion_consumer::offset(queue),
                   q::completion_consumer::count.put(static_cast<std::uint32_t>(taken_ & 0xFFFF)));
    post();
    return opened;
}

std::vector<NetworkSide::Left> NetworkSide::take_left() {
    std::vector<Left> found;
    for (; !left_.empty() && left_.front().end <= sc_core::sc_time_stamp(); left_.pop_front())
        found.push_back(std::move(left_.front()));
    return found;
}

std::uint64_t NetworkSide::count(std::uint32_t low_offset) {
    return port_->read32(low_offset) | std::uint64_t{port_->read32(low_offset + 4)} << 32;
}

}  // namespace keyline::sim::platform
