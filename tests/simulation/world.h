// A world of gateways: each is an IKE engine with a device that only remembers, joined by a network that
// loses, doubles, delays and changes datagrams, under a clock that moves when nothing is left to do at this
// moment. Gateways crash and begin anew without a memory. Everything follows from the seed.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "host/ike/engine.h"

namespace keyline::simulation {

struct Options {
    std::uint64_t seed = 1;
    unsigned peers = 1000;
    std::uint64_t exchanges = 100'000;  // requests that were answered, at least; then the world calms down
    double loss = 0.1;
    double duplication = 0.05;
    double corruption = 0.02;
    std::chrono::milliseconds largest_delay{2000};  // datagrams overtake each other
    double crashes_a_minute = 0.02;                 // of one gateway
    double wishes_a_minute = 0.2;                   // of one gateway's operator
    unsigned version_1 = 25;                        // of a hundred pairs so many speak IKEv1
    std::string followed;                           // a connection whose events are printed, at both ends
};

// What there was of one version of IKE.
struct OfVersion {
    std::uint64_t pairs = 0;  // of gateways: a tunnel each
    std::uint64_t exchanges = 0, stuck = 0, disagreements = 0;
};

struct Totals {
    std::uint64_t exchanges = 0, lost = 0, duplicated = 0, reordered = 0, corrupted = 0, crashes = 0;
    std::uint64_t stuck = 0;          // tunnels that do not come up again once the world is calm
    std::uint64_t disagreements = 0;  // SAs that one end held alone for longer than the limit
    std::uint64_t datagrams = 0;
    OfVersion version_1, version_2;
    std::int64_t leaked_bytes = 0;
    std::uint64_t trace = 0;  // of everything that happened: equal for equal seeds
    std::chrono::seconds virtual_time{0};
};

class World {
  public:
    explicit World(const Options& options);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    // Until there were as many exchanges as asked for. `progress` hears now and then how many there are.
    void storm(const std::function<void(const Totals&)>& progress);
    // The network is good again, nobody crashes: every tunnel must come up.
    void calm();
    // Everybody deletes everything. What is still there afterwards is a leak.
    void clear();

    const Totals& totals() const { return totals_; }
    // How long two ends may disagree. IKEv2: until the next liveness check, and until its request is given
    // up. IKEv1: nobody answers a DELETE, and one that is lost is made up for by the SA's lifetime only.
    std::chrono::seconds limit(ike::IkeVersion version) const;

  private:
    struct Held {  // a CHILD SA on a gateway's device
        std::size_t peer = 0;
        ike::IkeVersion version = ike::IkeVersion::v2;
        std::uint32_t spi_in = 0, spi_out = 0;
        Bytes key_in, key_out;
        std::optional<ike::TimePoint> alone_since;
        bool counted = false;
    };
    struct Gateway {
        std::unique_ptr<crypto::SeededRandom> random;
        std::unique_ptr<ike::Engine> engine;
        std::map<ike::ChildSaId, Held> device;
        std::map<std::uint32_t, ike::ChildSaId> by_spi;  // inbound
        std::vector<std::size_t> begins;                 // peers to whom it initiates
        std::vector<std::size_t> answers;
        std::optional<ike::TimePoint> armed;
        bool down = false;
    };
    struct Flight {
        ike::TimePoint arrival;
        std::uint64_t number;
        std::size_t to;
        ike::Datagram datagram;  // as the receiver sees it
        bool operator>(const Flight& other) const {
            return std::tie(arrival, number) > std::tie(other.arrival, other.number);
        }
    };

    // Which of the two versions a pair speaks follows from who they are.
    ike::IkeVersion version_between(std::size_t begins, std::size_t answers) const;
    OfVersion& of(ike::IkeVersion version) {
        return version == ike::IkeVersion::v1 ? totals_.version_1 : totals_.version_2;
    }
    void count_exchange(ike::IkeVersion version) {
        totals_.exchanges++;
        of(version).exchanges++;
    }
    ike::ConnectionConfig connection(std::size_t begins, std::size_t answers, bool for_who_begins) const;
    void boot(std::size_t index);
    void crash(std::size_t index);
    void settle(std::size_t index);
    void send(std::size_t from, ike::Datagram datagram);
    void install(std::size_t index, ike::InstallChildSa& action);
    void remove(std::size_t index, ike::ChildSaId child);
    void run_until(ike::TimePoint end);
    void disturb();
    void wish(std::size_t index);
    void look_for_disagreement();
    bool tunnel_is_up(std::size_t from, std::size_t to) const;
    std::size_t holders() const;
    void complain(std::size_t begins, std::size_t answers) const;
    void tell(std::size_t index, const ike::ReportEvent& event) const;
    void note(std::uint64_t what);
    bool happens(double probability);

    Options options_;
    std::mt19937_64 dice_;
    std::vector<Gateway> gateways_;
    std::map<net::IpAddress, std::size_t> by_address_;
    std::priority_queue<Flight, std::vector<Flight>, std::greater<>> flights_;
    std::set<std::pair<ike::TimePoint, std::size_t>> deadlines_;
    ike::TimePoint now_{};
    std::uint64_t next_flight_ = 0;
    std::map<std::pair<std::size_t, std::size_t>, ike::TimePoint> last_arrival_;
    bool stormy_ = true;
    Totals totals_;
};

}  // namespace keyline::simulation
