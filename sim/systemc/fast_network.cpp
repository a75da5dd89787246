#include "sim/systemc/fast_network.h"

#include <algorithm>

#include "host/net/headers.h"
#include "host/net/ip_packet.h"
#include "sim/systemc/card_module.h"

namespace keyline::sim::platform {

namespace {

namespace n = card::regs::network;
using card::regs::Status;
using sc_core::sc_time;
using sc_core::sc_time_stamp;

constexpr std::size_t address_octets = 6;
constexpr std::size_t ethernet_octets = 14;
constexpr std::size_t tag_octets = 4;
constexpr std::size_t least_frame = 60;
constexpr std::size_t fcs_octets = 4;
constexpr std::size_t udp_checksum_v6 = net::ipv6_header_bytes + 6;
constexpr std::uint16_t type_vlan = 0x8100;  // IEEE 802.1Q
constexpr std::uint16_t type_ipv4 = 0x0800;
constexpr std::uint16_t type_ipv6 = 0x86DD;
constexpr std::uint8_t protocol_esp = 50;
constexpr std::size_t esp_header = 8;  // SPI and sequence number
constexpr std::size_t spi_octets = 4;

sc_time clocks(double count) {
    return count * clock_period();
}

// Octets behind the end read as zero.
std::uint16_t word(ByteView octets, std::size_t at) {
    const auto octet = [&](std::size_t i) { return i < octets.size() ? octets[i] : std::uint8_t{0}; };
    return static_cast<std::uint16_t>(octet(at) << 8 | octet(at + 1));
}

void add_word(Bytes& to, std::uint16_t value) {
    to.push_back(static_cast<std::uint8_t>(value >> 8));
    to.push_back(static_cast<std::uint8_t>(value));
}

// ESP (RFC 4303), or ESP in UDP (RFC 3948 section 2: neither IKE's marker nor a keepalive), in `size` octets
// behind an IP header.
bool is_esp(std::uint8_t protocol, ByteView upper, std::size_t size) {
    if (protocol == protocol_esp) return size >= esp_header;
    return protocol == net::ip_protocol_udp && word(upper, 2) == net::nat_traversal_port &&
           word(upper, 4) == size && size >= net::udp_header_bytes + esp_header &&
           (word(upper, net::udp_header_bytes) | word(upper, net::udp_header_bytes + spi_octets / 2)) != 0;
}

// Octets of an IP packet for the pipeline; none: it is none. Not all of them need be there: what is missing
// of its headers reads as zero.
std::size_t esp_packet_octets(std::uint16_t type, ByteView packet) {
    constexpr std::size_t looked_at = net::ipv6_header_bytes + net::udp_header_bytes + spi_octets;
    std::array<std::uint8_t, looked_at> header{};
    std::copy_n(packet.begin(), std::min(packet.size(), header.size()), header.begin());
    const ByteView octets(header);
    if (type == type_ipv4 && header[0] == 0x45) {
        constexpr std::uint16_t fragment = 0x3FFF;  // MF and the offset
        const std::size_t total = word(octets, 2);
        if ((word(octets, 6) & fragment) != 0 || total < net::ipv4_header_bytes ||
            !net::ipv4_checksum_ok(octets.first(net::ipv4_header_bytes)))
            return 0;
        const auto upper = octets.subspan(net::ipv4_header_bytes);
        return is_esp(header[9], upper, total - net::ipv4_header_bytes) ? total : 0;
    }
    if (type == type_ipv6 && header[0] >> 4 == 6) {
        const std::size_t size = word(octets, 4);
        return is_esp(header[6], octets.subspan(net::ipv6_header_bytes), size) ? net::ipv6_header_bytes + size
                                                                               : 0;
    }
    return 0;
}

void set_octets(MacAddress& address, std::size_t from, std::size_t count, std::uint32_t word) {
    for (std::size_t i = 0; i < count; i++) address[from + i] = static_cast<std::uint8_t>(word >> 8 * i);
}

std::uint32_t octets_of(const MacAddress& address, std::size_t from, std::size_t count) {
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < count; i++) word |= std::uint32_t{address[from + i]} << 8 * i;
    return word;
}

}  // namespace

JudgedFrame judge_frame(ByteView frame, const MacAddress& own, bool is_promiscuous) {
    if (frame.size() < ethernet_octets) return {FrameFate::bad, {}};
    const bool is_group = (frame[0] & 1) != 0;
    const bool is_mine = is_promiscuous || std::equal(own.begin(), own.end(), frame.begin());
    const bool is_tagged = word(frame, 2 * address_octets) == type_vlan;
    const std::size_t header = ethernet_octets + (is_tagged ? tag_octets : 0);
    const auto packet = frame.subspan(std::min(header, frame.size()));
    const bool may_be_esp = is_mine && !is_group;
    const std::size_t size = may_be_esp ? esp_packet_octets(word(frame, header - 2), packet) : 0;
    if (size > packet.size()) return {FrameFate::bad, {}};
    if (frame.size() > card::regs::max_source_bytes) return {FrameFate::too_long, {}};
    if (size != 0) return {FrameFate::to_pipeline, packet.first(size)};
    return {is_mine || is_group ? FrameFate::to_host : FrameFate::not_ours, frame};
}

FastNetwork::FastNetwork(const sc_core::sc_module_name& name, LineEnd& line, const Queues& queues,
                         const FastTiming& timing)
    : sc_core::sc_module(name),
      line_(line),
      queues_(queues),
      timing_(timing),
      mac_(line.options().mac_ns, sc_core::SC_NS),
      esp_room_(timing.receive_buffer),
      frame_room_(timing.host_buffer),
      room_{timing.send_buffer, timing.send_buffer},
      agenda_("agenda") {
    line_.on_frame = [this](ByteView frame, const sc_time& end) { receive(frame, end); };
}

bool FastNetwork::read(std::uint32_t offset, std::uint32_t& value) const {
    const std::uint32_t first = n::received_frames_lo::offset();
    value = 0;
    if (offset >= first && (offset - first) / 8 < counters) {
        const std::uint64_t count = port_.counts[(offset - first) / 8];
        value = static_cast<std::uint32_t>((offset - first) % 8 == 0 ? count : count >> 32);
    } else if (offset == n::control::offset())
        value = n::control::enable.put(port_.enabled) | n::control::promiscuous.put(port_.promiscuous);
    else if (offset == n::address_lo::offset())
        value = octets_of(port_.own, 0, 4);
    else if (offset == n::address_hi::offset())
        value = octets_of(port_.own, 4, 2);
    else if (offset == n::next_hop_address::offset())
        value = port_.staged_address;
    else if (offset == n::next_hop_rest::offset())
        value = port_.staged_rest;
    else
        return offset == n::status::offset();  // the line takes everything: never stalled
    return true;
}

bool FastNetwork::write(std::uint32_t offset, std::uint32_t value) {
    if (offset == n::control::offset()) {
        port_.enabled = n::control::enable.get(value) != 0;
        port_.promiscuous = n::control::promiscuous.get(value) != 0;
    } else if (offset == n::address_lo::offset())
        set_octets(port_.own, 0, 4, value);
    else if (offset == n::address_hi::offset())
        set_octets(port_.own, 4, 2, value);
    else if (offset == n::next_hop_address::offset())
        port_.staged_address = value;
    else if (offset == n::next_hop_rest::offset())
        port_.staged_rest = value;
    else if (offset == n::next_hop_set::offset()) {
        NextHop& hop = port_.next_hops.at(n::next_hop_set::entry.get(value));
        hop.is_valid = n::next_hop_set::valid.get(value) != 0;
        hop.is_tagged = n::next_hop_set::tagged.get(value) != 0;
        hop.tag = static_cast<std::uint16_t>(n::next_hop_rest::tag.get(port_.staged_rest));
        set_octets(hop.address, 0, 4, port_.staged_address);
        set_octets(hop.address, 4, 2, n::next_hop_rest::octets.get(port_.staged_rest));
    } else
        return false;
    return true;
}

void FastNetwork::wipe() {
    port_ = {};
}

void FastNetwork::power_on() {
    agenda_.clear();
    wipe();
    esp_.clear();
    frames_.clear();
    for (auto& frames : leaving_) frames.clear();
    esp_room_ = timing_.receive_buffer;
    frame_room_ = timing_.host_buffer;
    room_ = {timing_.send_buffer, timing_.send_buffer};
    send_free_ = frames_in_free_ = frames_out_free_ = sc_core::SC_ZERO_TIME;
    send_due_ = false;
}

// Its last beat reaches the card when its last octet in front of the FCS has gone through the MAC.
void FastNetwork::receive(ByteView frame, const sc_time& end) {
    const sc_time last_beat = end - line_time(line_.options(), fcs_octets) + mac_;
    agenda_.at(std::max(last_beat, sc_time_stamp()),
               [this, octets = Bytes(frame.begin(), frame.end())] { arrive(octets); });
}

void FastNetwork::arrive(const Bytes& frame) {
    if (!port_.enabled) return;
    auto& counts = port_.counts;
    counts[received_frames]++;
    counts[received_bytes] += frame.size();
    // The line spoils no frame, and adds what is missing to its least length.
    Bytes padded = frame;
    padded.resize(std::max(padded.size(), least_frame));
    const auto judged = judge_frame(padded, port_.own, port_.promiscuous);
    switch (judged.fate) {
        case FrameFate::bad:
            counts[dropped_bad]++;
            return;
        case FrameFate::too_long:
            counts[dropped_too_long]++;
            return;
        case FrameFate::not_ours:
            counts[dropped_not_ours]++;
            return;
        case FrameFate::to_pipeline:
            keep(esp_, esp_room_, to_pipeline, dropped_no_room_esp, judged.octets, timing_.frame_to_pipeline);
            if (on_esp) on_esp();
            return;
        case FrameFate::to_host:
            keep(frames_, frame_room_, to_host, dropped_no_room_host, frame, timing_.frame_to_pipeline);
            give_frames();
            return;
    }
}

void FastNetwork::keep(std::deque<Come>& buffer, unsigned& room, Counter kept, Counter dropped,
                       ByteView octets, double clocks_on) {
    const unsigned beats = beats_of(octets.size());
    if (room < beats) {
        port_.counts[dropped]++;
        return;
    }
    port_.counts[kept]++;
    room -= beats;
    buffer.push_back({Bytes(octets.begin(), octets.end()), sc_time_stamp() + clocks(clocks_on)});
}

// Of a queue that is off what has come is thrown away.
bool FastNetwork::drop_of(FastQueue& queue, std::deque<Come>& buffer, unsigned& room) {
    if (queue.is_receiving()) return false;
    for (; !buffer.empty(); buffer.pop_front()) {
        room += beats_of(buffer.front().octets.size());
        port_.counts[dropped_queue_off]++;
    }
    return true;
}

FastPacket* FastNetwork::offered() {
    FastQueue& queue = queues_.network_receive;
    if (drop_of(queue, esp_, esp_room_) || esp_.empty()) return nullptr;
    FastPacket* const buffer = queue.offered();
    if (buffer == nullptr) return nullptr;
    buffer->beats_in = beats_of(esp_.front().octets.size());
    buffer->arrival = std::max(esp_.front().arrival, buffer->arrival);
    return buffer;
}

void FastNetwork::entered(FastPacket& packet) {
    queues_.network_receive.fill_buffer();
    packet.source = std::move(esp_.front().octets);
    esp_.pop_front();
    agenda_.at(packet.entered + clocks(packet.beats_in),
               [this, count = packet.beats_in] { esp_room_ += count; });
}

bool FastNetwork::has_way_out(const FastPacket& packet) const {
    return queues_.network_receive.has_way_out(packet);
}

void FastNetwork::leaves(FastPacket& packet, const sc_time& first_beat) {
    queues_.network_receive.leaves(packet, first_beat);
}

// To the host's buffers as they came, a beat a clock.
void FastNetwork::give_frames() {
    FastQueue& queue = queues_.frame_receive;
    if (drop_of(queue, frames_, frame_room_)) return;
    while (!frames_.empty()) {
        FastPacket* const buffer = queue.offered();
        if (buffer == nullptr) return;
        buffer->beats_out = beats_of(frames_.front().octets.size());
        if (!queue.has_way_out(*buffer)) return;
        const sc_time out =
            std::max({frames_.front().arrival, buffer->arrival, frames_out_free_, sc_time_stamp()});
        frames_out_free_ = out + clocks(buffer->beats_out);
        buffer->output.octets = std::move(frames_.front().octets);
        buffer->length = buffer->output.octets.size();
        frames_.pop_front();
        queue.fill_buffer();
        agenda_.at(frames_out_free_, [this, count = buffer->beats_out] { frame_room_ += count; });
        queue.leaves(*buffer, out);
    }
}

// The host's own frames, a beat a clock.
void FastNetwork::take_frames() {
    FastQueue& queue = queues_.frame_send;
    while (FastPacket* const packet = queue.offered()) {
        if (room_[1] < packet->beats_in) return;
        packet->entered = std::max({packet->arrival, frames_in_free_, sc_time_stamp()});
        frames_in_free_ = packet->entered + clocks(packet->beats_in);
        queue.entered(*packet);
        const sc_time done = frames_in_free_;
        if (packet->status == Status::ok && packet->source.size() < ethernet_octets)
            packet->status = Status::malformed;
        if (packet->status == Status::ok && !port_.enabled) {
            packet->status = Status::not_sent;
            port_.counts[not_sent]++;
        }
        if (packet->status == Status::ok) {
            packet->length = packet->source.size();
            leave(1, {packet->source, packet->beats_in, done});
        }
        queue.ends(*packet, done);
    }
}

card::regs::Status FastNetwork::put(const FastPacket& packet, const sc_time& first_beat) {
    const Bytes& octets = packet.output.octets;
    const NextHop& hop = port_.next_hops.at(packet.descriptor.next_hop);
    const bool is_v6 = octets[0] >> 4 == 6;
    const bool is_udp_v6 = is_v6 && octets[6] == net::ip_protocol_udp;
    const bool is_unsupported = is_v6 && !is_udp_v6 && packet.output.checksum != 0;
    if (!port_.enabled || !hop.is_valid || is_unsupported) {
        port_.counts[not_sent]++;
        return port_.enabled && hop.is_valid ? Status::unsupported : Status::not_sent;
    }
    Bytes frame(hop.address.begin(), hop.address.end());
    append(frame, port_.own);
    if (hop.is_tagged) {
        add_word(frame, type_vlan);
        add_word(frame, hop.tag);
    }
    add_word(frame, is_v6 ? type_ipv6 : type_ipv4);
    const std::size_t header = frame.size();
    append(frame, octets);
    if (is_udp_v6) {
        frame[header + udp_checksum_v6] = static_cast<std::uint8_t>(packet.output.checksum);
        frame[header + udp_checksum_v6 + 1] = static_cast<std::uint8_t>(packet.output.checksum >> 8);
    }
    if (frame.size() < least_frame) frame.resize(least_frame);
    leave(0, {std::move(frame), packet.beats_out, first_beat + clocks(packet.beats_out)});
    return Status::ok;
}

void FastNetwork::leave(unsigned buffer, Leaving frame) {
    room_[buffer] -= frame.beats;
    frame.ready += clocks(timing_.packet_to_frame);
    leaving_[buffer].push_back(std::move(frame));
    transmit();
}

// Whole frames, one of each in turn, as the MAC takes their beats: it is ahead of the line by mac_octets.
void FastNetwork::transmit() {
    if (send_due_) return;
    std::optional<unsigned> chosen;
    sc_time begin;
    for (const unsigned buffer : {1 - last_, last_}) {
        if (leaving_[buffer].empty()) continue;
        const sc_time when = std::max({leaving_[buffer].front().ready, send_free_, sc_time_stamp()});
        if (chosen && when >= begin) continue;
        chosen = buffer;
        begin = when;
    }
    if (!chosen) return;
    const auto& line = line_.options();
    const auto before = [&](const sc_time& when, std::size_t octets) {
        const sc_time lead = mac_ + line_time(line, octets);
        return when > lead ? when - lead : sc_core::SC_ZERO_TIME;
    };
    begin = std::max(begin, before(line_.free_at(), line.mac_octets));
    if (begin > sc_time_stamp()) {
        send_due_ = true;
        agenda_.at(begin, [this] {
            send_due_ = false;
            transmit();
        });
        return;
    }
    const Leaving frame = std::move(leaving_[*chosen].front());
    leaving_[*chosen].pop_front();
    last_ = *chosen;
    const std::size_t count = beats_of(frame.frame.size());
    const sc_time on_line = line_.send(frame.frame, begin + mac_);
    const std::size_t in_front = (count - 1) * 64;
    // Below zero: so much of this frame has gone by the time of its last beat.
    sc_time last = begin + clocks(static_cast<double>(count - 1));
    if (in_front <= line.mac_octets)
        last = std::max(last, before(on_line, line.mac_octets - in_front));
    else
        last = std::max(last, on_line - mac_ + line_time(line, in_front - line.mac_octets));
    send_free_ = last + clocks(1);
    // Beats make room as they go, at the pace at which they do.
    constexpr unsigned at_once = 8;
    for (unsigned done = 0; done < frame.beats;) {
        const unsigned part = std::min(frame.beats - done, at_once);
        done += part;
        const sc_time when = begin + (send_free_ - begin) * (static_cast<double>(done) / frame.beats);
        agenda_.at(when, [this, part, chosen = *chosen] {
            room_[chosen] += part;
            if (on_room) on_room();
        });
    }
    agenda_.at(send_free_, [this, octets = frame.frame.size()] {
        port_.counts[sent_frames]++;
        port_.counts[sent_bytes] += octets;
    });
    transmit();
}

}  // namespace keyline::sim::platform
