// A campaign of faults: the real driver on a simulated card that breaks in every way of sim/faults.h, traffic
// both ways all the time, and the judge beside it. Everything follows from the seed.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "drivers/card/card_device.h"
#include "host/esp/device_pool.h"
#include "sim/faults.h"
#include "tests/faults/judge.h"

namespace keyline::faults {

// A simulated card, whose driver comes and goes. Of several as one (host/esp/device_pool.h) it is the one
// that breaks.
struct Machine {
    std::shared_ptr<card::CardPort> port;
    std::shared_ptr<sim::FaultControl> injector;
    // Of a port that is of no use any more when its driver goes, as XRT's: what the next driver opens.
    // Nothing: the port stays.
    std::function<Result<std::shared_ptr<card::CardPort>>()> reopen = nullptr;
    std::vector<Machine> others = {};
};
using MakeMachine = std::function<Result<Machine>(std::uint64_t seed)>;

// The driver with no wall clock: a card is dead after so many looks.
card::CardOptions driver_of(unsigned min_looks);

struct PortUnderTest {
    // Runs a campaign in a world that exists once in a process; what the campaign returned.
    using Enter = std::function<Result<std::string>(
        std::uint64_t seed, const std::function<std::string(const MakeMachine&)>& campaign)>;

    // Runs a whole campaign where this program is not: its Found::to_line().
    using Elsewhere = std::function<Result<std::string>(
        std::uint64_t seed, std::uint64_t faults, const std::vector<sim::FaultKind>& kinds,
        const std::function<void(std::uint64_t struck)>& tell)>;

    std::string name;
    MakeMachine make = nullptr;     // nothing: `enter` or `elsewhere` knows
    Enter enter = nullptr;          // nothing: anywhere
    Elsewhere elsewhere = nullptr;  // nothing: here
    card::CardOptions driver = {};
    std::size_t largest_payload = 1400;
    // The reset that wipes all SAs after a flip takes a few seconds here: another card takes its
    // place.
    bool wipes_slowly = false;
    std::uint64_t looks_per_step = 1;  // of the driver, in which a card gets as far as others in one
    unsigned percent = 0;              // of the faults of a campaign over all ports; 0: the rest
};

// What became of the faults of a kind.
struct Tally {
    std::uint64_t injected = 0;
    std::uint64_t recovered = 0;        // traffic and SA commands go on, on the same device
    std::uint64_t moved = 0;            // of these, on another card of several
    std::uint64_t stopped_cleanly = 0;  // the device is dead, says why, and takes nothing more
    std::uint64_t unrecovered = 0;      // neither
    // Of those stopped and moved: once the fault was over, a new driver took the card, and it worked.
    std::uint64_t in_service_again = 0;
    std::map<std::string, std::uint64_t> reasons;  // of the stops, without their numbers
    void add(const Tally& more);
};

class Campaign {
  public:
    Campaign(PortUnderTest port, std::uint64_t seed);
    ~Campaign();

    // Injects a fault of every kind in turn, until so many have struck. `goes_on` hears of each; false: that
    // was enough.
    void run(std::uint64_t faults, const std::function<bool(std::uint64_t struck)>& goes_on,
             const std::vector<sim::FaultKind>& kinds = sim::every_fault_kind());
    // One fault, which may find no occasion: false.
    bool inject(const sim::Fault& fault);

    const std::map<sim::FaultKind, Tally>& tallies() const { return tallies_; }
    const Judge& judge() const { return judge_; }
    // Of the first that were not recovered.
    const std::vector<std::string>& complaints() const { return complaints_; }

  private:
    struct Live;  // a pair of SAs on the device
    enum class Outcome { recovered, stopped, unrecovered };

    Result<void> open();
    // What was seen of a card since the last look.
    void look_at_writes();
    Result<std::unique_ptr<esp::EspDevice>> open_card(Machine& machine);
    void close();
    // The card, too.
    void scrap();
    bool add_pair();
    void remove_pair(std::size_t index);
    void command();
    void traffic(unsigned packets);
    void send(const Live& pair, std::size_t octets);
    void receive(const Live& pair, std::size_t octets);
    void poll();
    void hear(const esp::SaEvent& event);
    bool drain();
    bool replace_stopped();
    bool probe();
    bool is_alive() { return device_->health().has_value(); }
    // Of several cards the one that breaks is lost: why. Empty: it is not.
    std::string loss() const { return pool_ == nullptr ? "" : pool_->state(0).death; }
    sim::Fault random_fault(sim::FaultKind kind);
    std::uint64_t up_to(std::uint64_t most) { return random_() % (most + 1); }
    bool struck(const sim::Fault& fault);
    Outcome outcome(const sim::Fault& fault, Tally& tally);
    Outcome check_stop(const sim::Fault& fault, Tally& tally);
    Outcome check_move(const sim::Fault& fault, Tally& tally);
    Outcome complain(const sim::Fault& fault, const std::string& what);

    PortUnderTest port_;
    std::mt19937_64 random_;
    Judge judge_;
    Machine machine_;
    std::unique_ptr<esp::EspDevice> device_;
    const esp::DevicePool* pool_ = nullptr;  // the device, where it is several cards
    std::vector<Live> pairs_;
    std::set<esp::SaHandle> stopped_;  // SAs of which the device said that its memory of them is damaged
    std::uint64_t stops_ = 0;
    std::vector<Judge::FromPeer> recent_;  // packets of the peer, to be repeated
    std::map<sim::FaultKind, Tally> tallies_;
    std::vector<std::string> complaints_;
};

}  // namespace keyline::faults
