// One ESP device on the data path: which CHILD SAs it holds, and the packets that wait for room in it.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "host/esp/esp_device.h"
#include "host/ike/engine.h"

namespace keyline::daemon {

class EspLane {
  public:
    // Beyond these, packets that wait for room in the device are dropped.
    static constexpr std::size_t max_waiting_outbound = 64;
    static constexpr std::size_t max_waiting_inbound = 4096;

    explicit EspLane(esp::EspDevice& device) : device_(&device) {}

    esp::EspDevice& device() { return *device_; }
    const std::string& name() const { return device_->capabilities().name; }
    bool alive() const { return death_.empty(); }
    const std::string& death() const { return death_; }

    struct Halves {
        esp::SaHandle inbound = esp::SaHandle::none;
        esp::SaHandle outbound = esp::SaHandle::none;
    };
    // Both halves or none. Inbound first: the peer may send as soon as it knows.
    Result<Halves> install(ike::ChildSaId child, esp::SaParameters inbound, esp::SaParameters outbound);
    void remove(const Halves& halves);
    const ike::ChildSaId* owner(esp::SaHandle handle) const;

    // False: there is no room, not even to wait.
    bool send(esp::SaHandle outbound, Bytes&& inner_packet);
    bool receive(Bytes&& outer_packet);
    bool wants_outbound() const { return outbound_.empty(); }
    void submit_waiting();
    // True while there is more to do.
    bool busy() const { return device_->outstanding() != 0 || !outbound_.empty() || !inbound_.empty(); }

    // A dead device that is well again, because somebody has mended it, is used again.
    void look_again();
    // The first time that the device is dead; how many packets waited outbound and inbound and are gone.
    struct Death {
        std::size_t outbound = 0, inbound = 0;
    };
    std::optional<Death> found_dead();
    // Packets of an SA that goes.
    std::size_t forget_outbound(esp::SaHandle handle);

  private:
    struct Waiting {
        esp::SaHandle sa = esp::SaHandle::none;
        Bytes packet;
    };
    static std::uint64_t key(esp::SaHandle handle) { return static_cast<std::uint64_t>(handle); }

    esp::EspDevice* device_;
    std::string death_;
    std::unordered_map<std::uint64_t, ike::ChildSaId> owners_;
    std::deque<Waiting> outbound_;
    std::deque<Bytes> inbound_;
};

}  // namespace keyline::daemon
