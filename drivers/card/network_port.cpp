#include "drivers/card/network_port.h"

#include <algorithm>
#include <utility>

#include "drivers/card/status.h"

namespace keyline::card {

namespace {

namespace n = regs::network;
namespace q = regs::queue;

constexpr std::size_t ethernet_header_bytes = 14;

// The first octet in bits 7:0.
std::uint32_t low_word(const MacAddress& address) {
    std::uint32_t word = 0;
    for (unsigned i = 0; i < 4; i++) word |= std::uint32_t{address[i]} << 8 * i;
    return word;
}
std::uint32_t high_word(const MacAddress& address) {
    return address[4] | std::uint32_t{address[5]} << 8;
}

}  // namespace

NetworkPort::NetworkPort(Card& card, const NetworkPortOptions& options) : card_(card), options_(options) {
    card_.write_register(n::address_lo::offset(), low_word(options.address));
    card_.write_register(n::address_hi::offset(), n::address_hi::octets.put(high_word(options.address)));
    card_.write_register(n::control::offset(),
                         n::control::enable.put(1) | n::control::promiscuous.put(options.is_promiscuous));
}

bool NetworkPort::send_frame(ByteView frame) {
    if (frame.size() < ethernet_header_bytes || frame.size() > regs::max_source_bytes) return false;
    return card_.submit(regs::frame_send, frame, 0);
}

std::vector<Bytes> NetworkPort::take_frames() {
    return std::exchange(frames_, {});
}

void NetworkPort::finish(RingResult&& result) {
    // The card counts what became of those that are sent, and an empty buffer is nothing.
    if (result.queue != regs::frame_receive || result.status != regs::Status::ok) return;
    if (frames_.size() < max_waiting_frames)
        frames_.push_back(std::move(result.octets));
    else
        frames_dropped_++;
}

bool NetworkPort::set_way(const net::IpAddress& destination, const NextHop& next_hop, std::size_t mtu) {
    const auto old = ways_.find(destination);
    if (old != ways_.end() && entries_[old->second.entry].next_hop == next_hop) {
        old->second.mtu = mtu;
        return true;
    }
    remove_way(destination);
    const auto entry = entry_for(next_hop);
    if (!entry) return false;
    entries_[*entry].ways++;
    ways_[destination] = {*entry, mtu};
    return true;
}

void NetworkPort::remove_way(const net::IpAddress& destination) {
    const auto way = ways_.find(destination);
    if (way == ways_.end()) return;
    const auto entry = way->second.entry;
    ways_.erase(way);
    entries_[entry].ways--;
    leave(entry);
}

std::size_t NetworkPort::next_hops() const {
    return static_cast<std::size_t>(
        std::count_if(entries_.begin(), entries_.end(), [](const Entry& entry) { return !entry.is_free(); }));
}

// That of the same neighbour, or a free one, which is written.
std::optional<std::uint8_t> NetworkPort::entry_for(const NextHop& next_hop) {
    const auto has = [&](const Entry& entry) { return entry.ways != 0 && entry.next_hop == next_hop; };
    const auto same = std::find_if(entries_.begin(), entries_.end(), has);
    if (same != entries_.end()) return static_cast<std::uint8_t>(same - entries_.begin());
    const auto free =
        std::find_if(entries_.begin(), entries_.end(), [](const Entry& e) { return e.is_free(); });
    if (free == entries_.end()) return std::nullopt;
    free->next_hop = next_hop;
    const auto entry = static_cast<std::uint8_t>(free - entries_.begin());
    write_entry(entry, true);
    return entry;
}

// An entry stays as it is until the last packet to it has left: the next neighbour gets none of the old
// one's.
void NetworkPort::leave(std::uint8_t entry) {
    if (entries_[entry].is_free()) write_entry(entry, false);
}

void NetworkPort::sent(std::uint8_t next_hop, bool has_left) {
    packets_out_ += has_left ? 1 : 0;
    entries_.at(next_hop).in_flight--;
    leave(next_hop);
}

void NetworkPort::write_entry(std::uint8_t entry, bool is_valid) {
    const NextHop& hop = entries_[entry].next_hop;
    card_.write_register(n::next_hop_address::offset(), low_word(hop.address));
    card_.write_register(n::next_hop_rest::offset(), n::next_hop_rest::octets.put(high_word(hop.address)) |
                                                         n::next_hop_rest::tag.put(hop.tag.value_or(0)));
    card_.write_register(n::next_hop_set::offset(), n::next_hop_set::entry.put(entry) |
                                                        n::next_hop_set::valid.put(is_valid) |
                                                        n::next_hop_set::tagged.put(hop.tag.has_value()));
}

std::optional<std::uint8_t> NetworkPort::way_to(const net::IpAddress& destination, std::size_t bytes) const {
    if (card_.is_egress_stopped()) return std::nullopt;
    const auto way = ways_.find(destination);
    if (way == ways_.end() || bytes > way->second.mtu) return std::nullopt;
    return way->second.entry;
}

void NetworkPort::read_counters() {
    esp::Statistics read;
    const auto add = [&](const std::string& name, std::uint32_t low_offset) {
        read.emplace_back("port_" + name, card_.read_counter(low_offset));
    };
    add("received_frames", n::received_frames_lo::offset());
    add("received_bytes", n::received_bytes_lo::offset());
    add("to_pipeline", n::to_pipeline_lo::offset());
    add("to_host", n::to_host_lo::offset());
    add("dropped_bad", n::dropped_bad_lo::offset());
    add("dropped_too_long", n::dropped_too_long_lo::offset());
    add("dropped_not_ours", n::dropped_not_ours_lo::offset());
    add("dropped_no_room_esp", n::dropped_no_room_esp_lo::offset());
    add("dropped_no_room_host", n::dropped_no_room_host_lo::offset());
    add("dropped_queue_off", n::dropped_queue_off_lo::offset());
    add("sent_frames", n::sent_frames_lo::offset());
    add("sent_bytes", n::sent_bytes_lo::offset());
    add("not_sent", n::not_sent_lo::offset());
    add("in_packets", q::packets_lo::offset(regs::network_receive));
    add("in_bytes", q::result_bytes_lo::offset(regs::network_receive));
    for (std::uint32_t status = 1; status < regs::status_count; status++)
        if (const auto code = static_cast<regs::Status>(status); code != regs::Status::not_sent)
            add(std::string("in_") + to_string(code), q::drops_lo::offset(regs::network_receive, status));
    // Read from a card that went away meanwhile, these are no counters.
    if (card_.health()) counters_ = std::move(read);
}

esp::Statistics NetworkPort::statistics() {
    if (card_.health()) read_counters();
    esp::Statistics list = counters_;
    list.emplace_back("port_out_packets", packets_out_);
    list.emplace_back("port_frames_dropped", frames_dropped_);
    list.emplace_back("port_next_hops", next_hops());
    list.emplace_back("port_egress_stopped", card_.is_egress_stopped() ? 1 : 0);
    return list;
}

}  // namespace keyline::card
