// The judge of a campaign of faults. It has the other end of every SA (SoftwareEsp with the same keys), knows
// each packet that the device under test was given, and looks at all that comes out of it: at the
// completions, and at what the card writes to host memory. It believes nothing that the device says of
// itself.
#pragma once

#include <array>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "host/esp/software_esp.h"

namespace keyline::faults {

// What must all be zero.
struct Offences {
    std::uint64_t plaintext_leaks = 0;  // packets and beats with octets that were to be encrypted
    std::uint64_t sequence_reuse = 0;   // packets under an SPI and a number that were used before
    // Packets of which nothing was heard, and differences between what was heard and the device's counters.
    std::uint64_t silent_losses = 0;
    // What came out and is not what went in: ESP that the peer does not open to the same packet, and inbound
    // packets that are changed, forged or there for the second time.
    std::uint64_t wrong_packets = 0;
    std::vector<std::string> notes;  // the first of them, in words

    bool none() const { return plaintext_leaks + sequence_reuse + silent_losses + wrong_packets == 0; }
};

class Judge {
  public:
    explicit Judge(std::uint64_t seed);

    // Two SAs with keys and SPIs that nobody had before, for the device under test; the judge has the other
    // ends. It takes packets for each of them as long as it lives.
    struct Pair {
        esp::SaParameters outbound;
        esp::SaParameters inbound;
        esp::SaHandle peer_sends;  // the judge's own
    };
    Pair make_pair();

    // An inner packet of `octets` of payload whose text is found again wherever it is in clear. It is
    // expected back under the cookie.
    Bytes outbound_packet(std::size_t octets, std::uint64_t& cookie);
    // What the peer sends. `inner`: what must come out of it.
    struct FromPeer {
        Bytes outer;
        Bytes inner;
        std::uint64_t number = 0;  // of the packets of this judge
    };
    FromPeer from_peer(const Pair& pair, std::size_t octets);
    // The packet is about to be given to the device; its cookie. The same one may be given again: it may come
    // out once.
    std::uint64_t submit(const FromPeer& packet);
    // The device did not take it.
    void not_taken(std::uint64_t cookie) { pending_.erase(cookie); }

    // Everything that the device gives back.
    void look_at(const std::vector<esp::Completion>& completions);
    // What is in every outbound packet. Who watches what a card writes to host memory says in how many beats
    // it was.
    std::uint64_t mark() const { return marks_[0]; }
    void seen_in_memory(std::uint64_t beats);
    // The device says that nothing is inside, and this is what it has counted since look_at() saw its first
    // completion.
    void settle(const esp::Statistics& statistics);
    // Another device is under test.
    void new_device();

    // Of the completions since the last call: with status ok, and all.
    struct Heard {
        std::uint64_t ok = 0, all = 0;
    };
    Heard take_heard() { return std::exchange(heard_, {}); }
    std::size_t pending() const { return pending_.size(); }
    std::uint64_t packets() const { return last_cookie_; }
    const Offences& offences() const { return offences_; }

  private:
    struct Given {
        esp::Direction direction = esp::Direction::outbound;
        Bytes inner;
        std::uint64_t number = 0;  // inbound: FromPeer's
    };
    Bytes inner_packet(esp::Direction direction, std::size_t octets);
    void look_at_outbound(const Given& given, const Bytes& outer);
    void look_at_inbound(const Given& given, const Bytes& inner);
    void note(const std::string& what);

    std::mt19937_64 random_;
    std::array<std::uint64_t, 2> marks_;  // in clear in every packet of this direction; outbound first
    esp::SoftwareEsp peer_;
    std::uint32_t last_spi_ = 0x1000;
    std::uint64_t last_cookie_ = 0;
    std::uint64_t last_number_ = 0;
    std::map<std::uint64_t, Given> pending_;
    std::set<std::uint64_t> delivered_;                       // inbound, by number
    std::set<std::pair<std::uint32_t, std::uint32_t>> used_;  // outbound: SPI, sequence number
    std::array<std::array<std::uint64_t, esp::packet_status_count>, 2> counted_{};
    Heard heard_;
    Offences offences_;
};

}  // namespace keyline::faults
