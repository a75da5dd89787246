#include "tests/faults/judge.h"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>

#include "host/esp/outer_header.h"
#include "host/net/headers.h"
#include "sim/faults.h"

namespace keyline::faults {
namespace {

using esp::Direction;
using esp::PacketStatus;

constexpr std::size_t most_notes = 20;
constexpr std::size_t headers = net::ipv4_header_bytes + net::udp_header_bytes;

net::IpAddress address(const char* text) {
    return *net::IpAddress::parse(text);
}

std::size_t index(Direction direction) {
    return static_cast<std::size_t>(direction);
}

}  // namespace

Judge::Judge(std::uint64_t seed) : random_(seed), marks_{random_(), random_()} {}

void Judge::note(const std::string& what) {
    if (offences_.notes.size() < most_notes) offences_.notes.push_back(what);
}

// Tunnel mode, AES-GCM, every other pair in UDP. The device is at 192.0.2.1, the peer at 192.0.2.2.
Judge::Pair Judge::make_pair() {
    const auto make = [&](Direction direction) {
        constexpr std::array sizes{128U, 192U, 256U};
        const bool sends = direction == Direction::outbound;
        esp::SaParameters sa;
        sa.direction = direction;
        sa.spi = ++last_spi_;
        sa.key_bits = sizes[random_() % sizes.size()];
        Bytes key(sa.key_bits / 8 + 4);
        for (auto& octet : key) octet = static_cast<std::uint8_t>(random_());
        sa.key = crypto::Secret(key);
        sa.replay_window = 256;
        sa.source = address(sends ? "192.0.2.1" : "192.0.2.2");
        sa.destination = address(sends ? "192.0.2.2" : "192.0.2.1");
        if (last_spi_ / 2 % 2 == 0) sa.udp = esp::UdpEncapsulation{};
        sa.source_selectors = {*net::TrafficSelector::parse(sends ? "10.1.0.0/16" : "10.2.0.0/16")};
        sa.destination_selectors = {*net::TrafficSelector::parse(sends ? "10.2.0.0/16" : "10.1.0.0/16")};
        return sa;
    };
    Pair pair{make(Direction::outbound), make(Direction::inbound), esp::SaHandle::none};
    const auto at_peer = [&](const esp::SaParameters& sa, Direction direction) {
        auto other = sa.clone();
        other.direction = direction;
        return peer_.add_sa(std::move(other)).value();
    };
    at_peer(pair.outbound, Direction::inbound);
    pair.peer_sends = at_peer(pair.inbound, Direction::outbound);
    return pair;
}

// The payload is the mark and the packet's number, again and again, so that any 64 octets of it have it.
Bytes Judge::inner_packet(Direction direction, std::size_t octets) {
    const std::array<std::uint64_t, 2> words{marks_[index(direction)], ++last_number_};
    Bytes packet(headers);
    for (std::size_t at = 0; at < octets; at++)
        packet.push_back(static_cast<std::uint8_t>(words[at / 8 % 2] >> (at % 8 * 8)));
    const bool sends = direction == Direction::outbound;
    net::IpHeader ip;
    ip.source = address(sends ? "10.1.0.1" : "10.2.0.1");
    ip.destination = address(sends ? "10.2.0.1" : "10.1.0.1");
    ip.protocol = net::ip_protocol_udp;
    net::write_ip_header(packet, ip, packet.size() - net::ipv4_header_bytes);
    net::write_udp_header(MutableByteView(packet).subspan(net::ipv4_header_bytes), {1000, 2000, 0}, octets);
    return packet;
}

Bytes Judge::outbound_packet(std::size_t octets, std::uint64_t& cookie) {
    Bytes packet = inner_packet(Direction::outbound, octets);
    cookie = ++last_cookie_;
    pending_[cookie] = {Direction::outbound, packet, 0};
    return packet;
}

Judge::FromPeer Judge::from_peer(const Pair& pair, std::size_t octets) {
    FromPeer made;
    made.inner = inner_packet(Direction::inbound, octets);
    made.number = last_number_;
    peer_.submit_outbound(pair.peer_sends, Bytes(made.inner), 0);
    std::vector<esp::Completion> completions;
    std::vector<esp::SaEvent> events;
    peer_.poll(completions, events);
    made.outer = std::move(completions.at(0).packet);
    return made;
}

std::uint64_t Judge::submit(const FromPeer& packet) {
    pending_[++last_cookie_] = {Direction::inbound, packet.inner, packet.number};
    return last_cookie_;
}

void Judge::look_at(const std::vector<esp::Completion>& completions) {
    for (const auto& completion : completions) {
        const auto found = pending_.find(completion.cookie);
        if (found == pending_.end() || found->second.direction != completion.direction) {
            offences_.wrong_packets++;
            note(fmt::format("a completion of packet {}, which was not given or is there already",
                             completion.cookie));
            continue;
        }
        const Given given = std::move(found->second);
        pending_.erase(found);
        heard_.all++;
        counted_[index(completion.direction)][static_cast<std::size_t>(completion.status)]++;
        if (completion.status != PacketStatus::ok) {
            if (completion.packet.empty()) continue;
            offences_.wrong_packets++;
            note(fmt::format("octets with a packet that is {}", esp::to_string(completion.status)));
        } else if (completion.direction == Direction::outbound) {
            heard_.ok++;
            look_at_outbound(given, completion.packet);
        } else {
            heard_.ok++;
            look_at_inbound(given, completion.packet);
        }
    }
}

void Judge::look_at_outbound(const Given& given, const Bytes& outer) {
    if (sim::has_mark(outer, mark())) {
        offences_.plaintext_leaks++;
        return note("an outbound packet in clear");
    }
    const auto esp = esp::parse_outer(outer);
    if (!esp) {
        offences_.wrong_packets++;
        return note("an outbound packet that is not ESP");
    }
    if (!used_.insert({esp->spi, esp->sequence}).second) {
        offences_.sequence_reuse++;
        return note(
            fmt::format("SPI {:08x}, sequence number {} for the second time", esp->spi, esp->sequence));
    }
    peer_.submit_inbound(Bytes(outer), 0);
    std::vector<esp::Completion> opened;
    std::vector<esp::SaEvent> events;
    peer_.poll(opened, events);
    if (opened.size() == 1 && opened[0].status == PacketStatus::ok && opened[0].packet == given.inner) return;
    offences_.wrong_packets++;
    note(fmt::format("SPI {:08x}, sequence number {}: for the peer it is {}", esp->spi, esp->sequence,
                     opened.empty() ? "nothing" : esp::to_string(opened[0].status)));
}

void Judge::look_at_inbound(const Given& given, const Bytes& inner) {
    const bool is_right = inner == given.inner;
    const bool is_first = delivered_.insert(given.number).second;
    if (is_right && is_first) return;
    offences_.wrong_packets++;
    note(is_right ? "an inbound packet was delivered twice" : "an inbound packet is not what the peer sent");
}

void Judge::seen_in_memory(std::uint64_t beats) {
    if (beats == 0) return;
    offences_.plaintext_leaks += beats;
    note("the card wrote octets of an outbound packet in clear to host memory");
}

void Judge::settle(const esp::Statistics& statistics) {
    if (!pending_.empty()) {
        offences_.silent_losses += pending_.size();
        note(fmt::format("{} packets of which nothing was heard", pending_.size()));
        pending_.clear();
    }
    std::map<std::string, std::uint64_t> values(statistics.begin(), statistics.end());
    for (const auto direction : {Direction::outbound, Direction::inbound})
        for (std::size_t status = 0; status < esp::packet_status_count; status++) {
            const auto name = fmt::format("{}.{}", direction == Direction::outbound ? "outbound" : "inbound",
                                          esp::to_string(static_cast<PacketStatus>(status)));
            const std::uint64_t counted = values[name];
            const std::uint64_t heard = counted_[index(direction)][status];
            if (counted == heard) continue;
            offences_.silent_losses += std::max(counted, heard) - std::min(counted, heard);
            note(fmt::format("{} is {} where {} were heard of", name, counted, heard));
        }
    // No register counts more packets than there were.
    for (const char* name : {"out_packets", "in_packets"}) {
        if (values[name] <= last_cookie_) continue;
        offences_.silent_losses++;
        note(fmt::format("{} is {}, and there were {}", name, values[name], last_cookie_));
    }
}

void Judge::new_device() {
    counted_ = {};
    heard_ = {};
}

}  // namespace keyline::faults
