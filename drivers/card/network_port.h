// The network port of an inline card (docs/card.md, The inline card): its switch, its table of next hops, and
// the host's own frames. ESP is CardDevice's, which asks here whether a packet can leave at the port.
//
// A frame is Ethernet with its header and without FCS, 14 to regs::max_source_bytes octets.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <vector>

#include "drivers/card/card.h"
#include "host/esp/esp_device.h"
#include "host/net/address.h"

namespace keyline::card {

using MacAddress = std::array<std::uint8_t, 6>;

struct NetworkPortOptions {
    MacAddress address{};         // the port's own: of one, not of a group
    bool is_promiscuous = false;  // frames to every address are the host's
};

class NetworkPort {
  public:
    // Beyond these, frames that nobody has taken are dropped (port_frames_dropped).
    static constexpr std::size_t max_waiting_frames = 1024;

    // Of a card whose network is open (Card::open_network), which must outlive it: the port is on then.
    NetworkPort(Card& card, const NetworkPortOptions& options);

    const NetworkPortOptions& options() const { return options_; }

    // ---- Frames of the host

    // False: no room now, the card is dead, or it is no frame. What is sent and then does not leave is
    // counted (port_not_sent).
    bool send_frame(ByteView frame);
    // Those that came since the last call, in order.
    std::vector<Bytes> take_frames();

    // ---- Where ESP goes

    struct NextHop {
        MacAddress address{};
        std::optional<std::uint16_t> tag = std::nullopt;  // IEEE 802.1Q: priority, DEI and VLAN
        bool operator==(const NextHop&) const = default;
    };
    // From now on packets whose outer destination this is leave at the port, to that neighbour, unless they
    // are longer than `mtu`. False: the table is full, and they come to the host.
    bool set_way(const net::IpAddress& destination, const NextHop& next_hop, std::size_t mtu);
    // They come to the host.
    void remove_way(const net::IpAddress& destination);
    std::size_t next_hops() const;

    // ---- For CardDevice

    // The entry of the table by which such a packet leaves; none: it must come to the host.
    std::optional<std::uint8_t> way_to(const net::IpAddress& destination, std::size_t bytes) const;
    void sending(std::uint8_t next_hop) { entries_.at(next_hop).in_flight++; }
    void sent(std::uint8_t next_hop, bool has_left);
    // Of frame_receive and frame_send.
    void finish(RingResult&& result);

    // "port_received_frames" and so on, in a stable order; of a dead card, as they were read last.
    esp::Statistics statistics();

  private:
    struct Entry {
        NextHop next_hop;
        std::size_t ways = 0;       // that lead to it
        std::size_t in_flight = 0;  // packets
        bool is_free() const { return ways == 0 && in_flight == 0; }
    };
    struct Way {
        std::uint8_t entry = 0;
        std::size_t mtu = 0;
    };

    std::optional<std::uint8_t> entry_for(const NextHop& next_hop);
    void write_entry(std::uint8_t entry, bool is_valid);
    void leave(std::uint8_t entry);
    void read_counters();

    Card& card_;
    NetworkPortOptions options_;
    std::array<Entry, regs::next_hops> entries_;
    std::map<net::IpAddress, Way> ways_;
    std::vector<Bytes> frames_;
    std::uint64_t packets_out_ = 0;
    std::uint64_t frames_dropped_ = 0;
    esp::Statistics counters_;  // as last read
};

}  // namespace keyline::card
