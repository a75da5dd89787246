// Traps and shunts of the configuration, and the routes of every policy: what Inventory and vici ask for, put
// into the forwarder's SPD and the routing table.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "host/daemon/engine_host.h"
#include "host/daemon/forwarder.h"
#include "host/daemon/inventory.h"

namespace keyline::daemon {

// Steers traffic into the TUN device; the routing table in keylined.
class TrafficSteering {
  public:
    virtual ~TrafficSteering() = default;
    // `owner` names a policy: what it added before is replaced.
    virtual void add(const std::string& owner, const net::TrafficSelectors& local,
                     const net::TrafficSelectors& remote) = 0;
    virtual void remove(const std::string& owner) = 0;
};

class PolicyManager final : public PolicyControl {
  public:
    PolicyManager(EngineHost& engine, Forwarder& forwarder) : engine_(engine), forwarder_(forwarder) {}

    // Without it, routes are the operator's.
    void steer_by(TrafficSteering& steering) { steering_ = &steering; }
    // The address from which this host reaches another, for dynamic selectors.
    void resolve_by(std::function<std::optional<net::IpAddress>(const net::IpAddress&)> source_address_for) {
        source_address_for_ = std::move(source_address_for);
    }

    Result<void> install(const ike::ConnectionConfig& connection, const ike::ChildConfig& child) override;
    bool uninstall(const std::string& connection, const std::string& child) override;
    std::vector<Policy> list() const override;

    // What the forwarder asks for, and what comes of it.
    void acquire(const Acquire& acquire);
    void request_trap(const ike::RequestTrap& request);
    void on_event(const ike::ReportEvent& event);
    void child_active(ike::ChildSaId child, const net::TrafficSelectors& local,
                      const net::TrafficSelectors& remote);
    void child_gone(ike::ChildSaId child);

  private:
    using Name = ChildName;
    Result<net::TrafficSelectors> local_of(const ike::ConnectionConfig& connection,
                                           const ike::ChildConfig& child) const;
    Result<net::TrafficSelectors> remote_of(const ike::ConnectionConfig& connection,
                                            const ike::ChildConfig& child) const;

    EngineHost& engine_;
    Forwarder& forwarder_;
    TrafficSteering* steering_ = nullptr;
    std::function<std::optional<net::IpAddress>(const net::IpAddress&)> source_address_for_;
    std::map<Name, Policy> installed_;
};

}  // namespace keyline::daemon
