// Two IKE engines, a network between them that can lose, delay, repeat and change datagrams, and a clock that
// only moves when it is told to.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "host/ike/engine.h"
#include "tests/unit/ike/lab.h"

namespace keyline::test {

using namespace std::chrono_literals;

// The device of one side: remembers what was installed.
struct InstalledChild {
    esp::SaParameters inbound;
    esp::SaParameters outbound;
    std::string name;
};

class Peer {
  public:
    Peer(std::string peer_name, ike::EngineSettings settings, std::uint64_t seed);

    std::string name;
    crypto::SeededRandom random;
    ike::Engine engine;
    std::map<ike::ChildSaId, InstalledChild> device;
    std::vector<ike::ChildSaId> activated;  // still on the device, the last activation last
    std::optional<ike::ChildSaId> outbound() const;
    unsigned gaps = 0;  // moments without an outbound CHILD SA, though there was one to take over
    std::vector<ike::ReportEvent> events;
    std::vector<ike::UpdateChildSaAddresses> moves;
    std::multiset<net::IpAddress> virtual_addresses;  // that this side has now, once for each IKE SA
    std::vector<std::string> traps;                   // CHILD SAs that traffic is to bring back
    std::vector<ike::FetchUrl> fetches;
    bool worker_slow = false;  // leaves work to the test
    std::vector<ike::RunWork> works;
    unsigned keepalives = 0;
    bool device_full = false;
    bool device_slow = false;  // takes SAs, but says so only in finish_installing()
    std::vector<ike::ChildSaId> installing;

    const InstalledChild* find_inbound(std::uint32_t spi) const;
    std::uint64_t count(const std::string& counter) const;
    unsigned count_events(ike::ReportEvent::Kind kind) const;
    // The text of the last such event; empty when there was none.
    std::string last_text(ike::ReportEvent::Kind kind) const;
    // The only one there; fails the test otherwise.
    ike::IkeSaInfo ike_sa() const;
    ike::ChildSaInfo child_sa() const;
    // What happened and what is there, for a failing test.
    std::string describe() const;
};

class VirtualNetwork {
  public:
    struct Fate {  // of one datagram
        bool lost = false;
        unsigned copies = 1;
        ike::Duration delay = 10ms;
    };

    explicit VirtualNetwork(std::uint64_t seed, const ike::EngineSettings& settings = {});

    Peer a;
    Peer b;
    ike::TimePoint now{};
    // May also change the datagram: what the wire does to it.
    std::function<Fate(const Peer& from, ike::Datagram& datagram)> wire;
    // Everything that was sent, before the wire had it.
    std::vector<ike::Datagram> sent;

    // Carries out what an engine asks; to be called after every input from a test.
    void settle(Peer& peer);
    void finish_installing(Peer& peer);
    // Lets time go by, delivering and ticking on the way.
    void run(ike::Duration duration);
    void deliver(Peer& to, const ike::Datagram& datagram);  // as the receiver sees it

    // Both sides agree: same SAs, same keys, and what one sends on the other receives on.
    void check_agreement();
    void establish();                      // a initiates "net" and it must work
    void try_for(ike::Duration duration);  // a initiates "net"; what comes of it is the test's
    void check_nothing_came_up();
    void check_takeover(Peer& who);  // `who` asks for a new IKE SA, and both agree on what is there then

  private:
    struct Flight {
        ike::TimePoint arrival;
        bool to_b;
        ike::Datagram datagram;  // receiver's view
    };
    void send(const Peer& from, ike::Datagram datagram);
    std::optional<ike::TimePoint> next_event() const;

    std::vector<Flight> flights_;
};

// Loads the two connections and the same secret on both sides.
void configure(VirtualNetwork& network, const std::string& proposal = "aes256-sha256-x25519",
               const std::string& esp_proposal = "aes256gcm16");

}  // namespace keyline::test
