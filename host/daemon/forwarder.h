// The data path: inner packets from the TUN device go through an outbound SA to the wire, outer packets from
// the wire through an inbound SA to the TUN device. What cannot go that way is dropped and counted; nothing
// else ever leaves.
//
// No socket and no file in here: the outputs say where packets go.
#pragma once

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "host/daemon/outbound_policies.h"
#include "host/esp/esp_device.h"
#include "host/ike/engine.h"

namespace keyline::daemon {

struct ForwarderOutputs {
    std::function<void(ByteView outer_packet)> to_wire;
    std::function<void(ByteView inner_packet)> to_tun;
    std::function<void(ike::ChildSaId)> authenticated_traffic;  // at most once a poll() and CHILD SA
    std::function<void(ike::ChildSaId)> soft_lifetime;
    std::function<void(ike::ChildSaId)> hard_lifetime;
    std::function<void(const std::string& why)> device_died;  // once
};

// Both halves of one CHILD SA, as the device counts them.
struct ChildSaCounters {
    esp::Mode mode = esp::Mode::tunnel;
    esp::SaCounters inbound;
    esp::SaCounters outbound;
};

class Forwarder {
  public:
    // Beyond these, packets that wait for room in the device are dropped.
    static constexpr std::size_t max_waiting_outbound = 64;
    static constexpr std::size_t max_waiting_inbound = 4096;

    Forwarder(esp::EspDevice& device, ForwarderOutputs outputs);

    // What the engine asks for. A CHILD SA is on the device with both halves or not at all.
    Result<void> install(ike::InstallChildSa child);
    void activate_outbound(ike::ChildSaId child) { policies_.activate(child); }
    Result<void> update_addresses(const ike::UpdateChildSaAddresses& update);
    void remove(ike::ChildSaId child);

    // Packets. An inner packet without an active SA is dropped here.
    void outbound(Bytes&& inner_packet);
    void inbound(Bytes&& outer_packet);
    // False: leave packets in the TUN device's own queue until poll() has made room.
    bool wants_outbound() const { return waiting_outbound_.empty(); }
    // Lets the device work and carries what it has finished to the outputs. True while there is more to do.
    bool poll();

    // Nothing when there is no such CHILD SA, or the device does not answer any more.
    std::optional<ChildSaCounters> counters(ike::ChildSaId child);
    esp::EspDevice& device() { return device_; }
    bool alive() const { return death_.empty(); }
    const std::string& death() const { return death_; }
    // Every packet that was dropped on the way, by direction and reason.
    esp::Statistics drops() const;

  private:
    struct Halves {
        esp::SaHandle inbound = esp::SaHandle::none;
        esp::SaHandle outbound = esp::SaHandle::none;
        esp::Mode mode = esp::Mode::tunnel;
    };
    enum class Drop : std::uint8_t {
        outbound_not_ip,
        outbound_no_sa,  // no active CHILD SA selects this packet
        outbound_queue_full,
        outbound_device_dead,
        inbound_queue_full,
        inbound_device_dead,
    };
    static constexpr std::size_t drop_count = 6;
    static const char* to_string(Drop drop);

    void count(Drop drop) { ++drops_[static_cast<std::size_t>(drop)]; }
    void submit_waiting();
    void finish(esp::Completion& completion, std::set<ike::ChildSaId>& heard_of);
    void handle(const esp::SaEvent& event);
    void watch_health();
    void forget_waiting();

    struct WaitingOutbound {
        ike::ChildSaId child = 0;
        Bytes packet;
    };

    esp::EspDevice& device_;
    ForwarderOutputs outputs_;
    OutboundPolicies policies_;
    std::map<ike::ChildSaId, Halves> children_;
    std::unordered_map<std::uint64_t, ike::ChildSaId> by_handle_;
    std::deque<WaitingOutbound> waiting_outbound_;
    std::deque<Bytes> waiting_inbound_;
    std::array<std::uint64_t, drop_count> drops_{};
    // By direction and PacketStatus.
    std::array<std::array<std::uint64_t, esp::packet_status_count>, 2> failed_{};
    std::string death_;
};

}  // namespace keyline::daemon
