// The data path: inner packets from the TUN device go through an outbound SA to the wire, outer packets from
// the wire through an inbound SA to the TUN device. The SPD (policies.h) decides; what it has no way for is
// dropped and counted, and nothing leaves in clear but what a pass shunt selects.
//
// There may be two devices, a card and software: each CHILD SA is wholly on one of them.
//
// No socket and no file in here: the outputs say where packets go.
#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "host/daemon/esp_lane.h"
#include "host/daemon/policies.h"
#include "host/daemon/traps.h"
#include "host/esp/esp_device.h"
#include "host/esp/outer_size.h"
#include "host/ike/engine.h"

namespace keyline::daemon {

// A packet met a trap: negotiate, with its own addresses, protocol and ports as the first selectors (RFC 7296
// section 2.9).
struct Acquire {
    ChildName name;
    net::TrafficSelector local;
    net::TrafficSelector remote;
};

struct ForwarderOutputs {
    std::function<void(ByteView outer_packet)> to_wire;
    std::function<void(ByteView inner_packet)> to_tun;
    // What a pass shunt selects; false: there is no way but back into the TUN device.
    std::function<bool(ByteView inner_packet)> to_clear = {};
    std::function<void(ike::ChildSaId)> authenticated_traffic;  // at most once a poll() and CHILD SA
    // The peer's newest authenticated packet came from another address or port than what is sent to it goes
    // to (RFC 7296 section 2.23). Said once for each; whether to follow is up to the engine.
    std::function<void(ike::ChildSaId, const net::Endpoint& remote)> peer_moved = {};
    std::function<void(ike::ChildSaId)> soft_lifetime;
    std::function<void(ike::ChildSaId)> hard_lifetime;
    // Packets that claimed to be of this CHILD SA failed their authentication; told anew when many more did.
    std::function<void(ike::ChildSaId)> bad_icvs = {};
    // The card's memory of an SA of this CHILD SA is damaged; soft_lifetime() follows.
    std::function<void(ike::ChildSaId)> damaged = {};
    std::function<void(const std::string& why)> device_died;  // once a device
    std::function<void(const Acquire&)> acquire = {};
    // The outbound policy of a CHILD SA comes into force, and goes.
    std::function<void(ike::ChildSaId, const net::TrafficSelectors& local,
                       const net::TrafficSelectors& remote)>
        policy_active = {};
    std::function<void(ike::ChildSaId)> policy_gone = {};
    // Octets that a packet to a peer, or to where a pass shunt lets one go, may have; 0 or without it,
    // nothing is too large.
    std::function<std::size_t(const net::IpAddress& peer)> path_mtu = {};
    // This host's own address towards another, for the ICMP errors that it sends itself.
    std::function<std::optional<net::IpAddress>(const net::IpAddress&)> own_address = {};
    std::function<ike::TimePoint()> now = [] { return std::chrono::steady_clock::now(); };
};

// Both halves of one CHILD SA, as the device counts them.
struct ChildSaCounters {
    esp::Mode mode = esp::Mode::tunnel;
    esp::SaCounters inbound;
    esp::SaCounters outbound;
    std::optional<ike::TimePoint> last_in, last_out;  // a packet that was processed
};

// Which device holds a CHILD SA, and why that one.
struct Placement {
    std::string device;  // Capabilities::name
    std::string reason;
    // Of the first device, when it is cards: their numbers. A half that is stopped is on none.
    std::optional<std::size_t> card_in = std::nullopt, card_out = std::nullopt;
};

// What the configuration says of a CHILD SA on its way to a device.
struct InstallOptions {
    ike::ChildConfig::HardwareOffload hardware_offload = ike::ChildConfig::HardwareOffload::automatic;
    bool policies = true;
    std::uint32_t priority = 0;
    // Before each packet goes out, where sequence numbers must outlive this program; false: it must not go.
    std::function<bool()> take_number = {};
    // Beside it: the SA goes on with this number or a higher one, as it moves from a card that is lost;
    // false: it must not.
    std::function<bool(std::uint64_t next)> jump_to = {};
};

// A policy that is there without a CHILD SA.
struct StaticPolicy {
    ChildName name;
    PolicyKind kind = PolicyKind::trap;  // or a shunt
    net::TrafficSelectors local, remote;
    std::uint32_t priority = 0;
};

class Forwarder {
  public:
    static constexpr std::size_t max_waiting_outbound = EspLane::max_waiting_outbound;
    static constexpr std::size_t max_waiting_inbound = EspLane::max_waiting_inbound;

    // `software` takes what `device`, a card, cannot; without it there is only `device`.
    Forwarder(esp::EspDevice& device, ForwarderOutputs outputs, esp::EspDevice* software = nullptr,
              const TrapLimits& limits = {});

    // What the engine asks for. A CHILD SA is on a device with both halves or not at all.
    Result<void> install(ike::InstallChildSa child, const InstallOptions& options = {});
    // Packets that waited for it in a trap go first.
    void activate_outbound(ike::ChildSaId child);
    Result<void> update_addresses(const ike::UpdateChildSaAddresses& update);
    void remove(ike::ChildSaId child);

    // Traps and shunts; one of the same name and kind is replaced.
    void install_policy(const StaticPolicy& policy);
    bool uninstall_policy(const ChildName& name);
    // The answers to an Acquire that are no activate_outbound(): it was there already, or it failed.
    void negotiated(const ChildName& name);
    void negotiation_failed(const ChildName& name);

    // Packets. An inner packet without a policy is dropped here.
    void outbound(Bytes&& inner_packet);
    void inbound(Bytes&& outer_packet);
    // False: leave packets in the TUN device's own queue until poll() has made room.
    bool wants_outbound() const;
    // Lets the devices work and carries what they have finished to the outputs. True while there is more to
    // do.
    bool poll();

    // An inbound SA has this SPI.
    bool receives(esp::Protocol protocol, std::uint32_t spi) const;
    // Nothing when there is no such CHILD SA, or the device does not answer any more.
    std::optional<ChildSaCounters> counters(ike::ChildSaId child);
    std::optional<Placement> placement(ike::ChildSaId child) const;
    // Where the first device is cards: which of them has an SA.
    using CardOf = std::function<std::optional<std::size_t>(esp::SaHandle)>;
    void find_cards_by(CardOf card_of) { card_of_ = std::move(card_of); }
    std::optional<ike::TimePoint> last_use(ike::ChildSaId child) const;
    // Of an outbound SA of the first device (DevicePool::MayJump).
    bool may_jump(esp::SaHandle sa, std::uint64_t first_sequence) const;
    // The first device: the card, if there is one.
    esp::EspDevice& device() { return lanes_.front().device(); }
    bool alive() const { return lanes_.front().alive(); }
    const std::string& death() const { return lanes_.front().death(); }
    // Every packet that was dropped on the way, by direction and reason.
    esp::Statistics drops() const;
    const Policies& policies() const { return policies_; }

  private:
    struct Child {
        ChildName name;
        std::size_t lane = 0;
        EspLane::Halves halves;
        esp::Mode mode = esp::Mode::tunnel;
        std::uint64_t inbound_key = 0;
        std::string reason;  // of its lane
        Policy policy;       // outbound, once it is active
        bool with_policy = true;
        std::optional<ike::TimePoint> last_in, last_out;
        std::optional<net::Endpoint> peer;  // UDP-encapsulated only
        net::IpAddress remote;              // where outer packets go
        esp::OuterSize size;                // of these
        bool may_fragment = false;          // whatever the inner packet says
        std::function<bool()> take_number;  // or nothing
        std::function<bool(std::uint64_t)> jump_to;
    };
    // Of what a poll() has found, told when it is over.
    struct News {
        std::set<ike::ChildSaId> heard_of;
        std::map<ike::ChildSaId, net::Endpoint> moved;
    };
    enum class Drop : std::uint8_t {
        outbound_not_ip,
        outbound_no_sa,  // no policy selects this packet
        outbound_queue_full,
        outbound_device_dead,
        outbound_drop_policy,
        outbound_no_way_out,   // of what a pass shunt selects
        outbound_trap_full,    // no room to wait for a negotiation
        outbound_trap_failed,  // the negotiation failed
        outbound_trap_stale,   // waited too long for it, or the trap is gone
        outbound_beyond_path,  // with DF, and larger than fits into the path's MTU
        outbound_no_number,    // no sequence number could be put aside on disk
        inbound_queue_full,
        inbound_device_dead,
        inbound_drop_policy,  // an SA let it in, a drop shunt goes before that
    };
    static constexpr std::size_t drop_count = 14;
    static const char* to_string(Drop drop);
    void count(Drop drop, std::size_t packets = 1) { drops_[static_cast<std::size_t>(drop)] += packets; }

    Result<std::size_t> place(Child& child, ike::InstallChildSa& sa, const InstallOptions& options);
    Result<void> install_on(std::size_t lane, Child& child, ike::ChildSaId id, esp::SaParameters inbound,
                            esp::SaParameters outbound);
    void send(ike::ChildSaId child, Bytes&& packet, const net::PacketInfo& info);
    void pass(ByteView packet, const net::PacketInfo& info);
    std::optional<std::size_t> exceeded_limit(const Child& child, const net::PacketInfo& info) const;
    void tell_sender(ByteView packet, const net::PacketInfo& info, std::size_t limit);
    void wait_in_trap(std::uint32_t trap, Bytes&& packet, const net::PacketInfo& info);
    void release(const ChildName& name);
    void finish(EspLane& lane, esp::Completion& completion, News& news);
    void handle(const EspLane& lane, const esp::SaEvent& event);
    void watch_health(EspLane& lane);
    EspLane& lane_of(ByteView outer_packet);

    std::vector<EspLane> lanes_;
    ForwarderOutputs outputs_;
    CardOf card_of_;
    Policies policies_;
    Traps traps_;
    std::map<ike::ChildSaId, Child> children_;
    std::unordered_map<std::uint64_t, std::size_t> lane_by_spi_;  // inbound: protocol and SPI
    std::map<std::uint32_t, StaticPolicy> static_policies_;
    std::uint32_t last_static_policy_ = 0;
    ike::TimePoint errors_since_{};
    unsigned errors_sent_ = 0;  // since then
    std::array<std::uint64_t, drop_count> drops_{};
    // By direction and PacketStatus.
    std::array<std::array<std::uint64_t, esp::packet_status_count>, 2> failed_{};
};

}  // namespace keyline::daemon
