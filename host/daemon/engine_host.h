// Gives the sans-IO engine what it lacks: the clock, the network, the ESP device. Whatever its owner does
// with the engine goes through here, so that the actions are always carried out and the timer is always
// right.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include "host/daemon/background.h"
#include "host/daemon/forwarder.h"
#include "host/daemon/http_fetcher.h"
#include "host/daemon/log_limit.h"
#include "host/daemon/network.h"
#include "host/daemon/resolver.h"
#include "host/ike/engine.h"

namespace keyline::daemon {

class EngineHost {
  public:
    EngineHost(asio::io_context& context, const ike::EngineSettings& settings, crypto::RandomSource& random,
               Resolver::Lookup lookup = system_lookup);
    EngineHost(const EngineHost&) = delete;
    EngineHost& operator=(const EngineHost&) = delete;

    // Before anything else.
    void connect(Network& network, Forwarder& forwarder);
    // Called for every event, after the effects of the actions before it.
    void on_event(std::function<void(const ike::ReportEvent&)> observer) { observer_ = std::move(observer); }

    // Called with what was traced, after the actions of the input that it belongs to; while the engine is
    // followed.
    void on_traced(std::function<void(const ike::Trace::Taken&)> observer) {
        trace_messages_observer_ = std::move(observer);
    }

    // Called when an input of the engine and all that came of it are dealt with: list() is up to date.
    // Traffic alone does not count.
    void on_settled(std::function<void()> observer) { settled_observer_ = std::move(observer); }

    // How often host names in connections are looked up, at least: peers move, and answers are kept.
    static constexpr std::chrono::seconds lookup_interval{30};

    // Configuration: as the engine has it. Whose it is, and start actions, are Inventory's.
    Result<void> load_connection(const ike::ConnectionConfig& connection);
    void unload_connection(const std::string& name);
    const std::vector<ike::ConnectionConfig>& connections() const { return connections_; }
    const ike::ConnectionConfig* find_connection(const std::string& name) const;
    // `then` is called when the connection's host names were looked up, with success or not; at once if it
    // has none.
    void look_up(const std::string& connection, const std::function<void()>& then);
    ike::CredentialStore& credentials() { return engine_.credentials(); }

    void receive(const ike::Datagram& datagram);
    // Traffic asks for a CHILD SA; how it ends, events say. This and initiate() look host names up before:
    // then an event says also what would be refused at once.
    Result<void> acquire(const Acquire& acquire);
    // A CHILD SA ended whose configuration wants a trap from now on.
    void on_trap_request(std::function<void(const ike::RequestTrap&)> observer) {
        trap_observer_ = std::move(observer);
    }
    // The peer has given this host an address, or it is over with it.
    using AddressObserver = std::function<void(const net::IpAddress& address, bool added)>;
    void on_virtual_address(AddressObserver observer) { address_observer_ = std::move(observer); }
    Result<void> initiate(const std::string& connection, const std::string& child);
    Result<void> terminate_ike(ike::IkeSaId ike_sa);
    Result<void> terminate_child(ike::ChildSaId child);
    Result<void> rekey_ike(ike::IkeSaId ike_sa);
    Result<void> rekey_child(ike::ChildSaId child);
    Result<void> reauthenticate_ike(ike::IkeSaId ike_sa);
    Result<void> discard_ike(ike::IkeSaId ike_sa);
    void soft_lifetime(ike::ChildSaId child);
    void hard_lifetime(ike::ChildSaId child);
    void traffic(ike::ChildSaId child);
    void peer_moved(ike::ChildSaId child, const net::Endpoint& remote);
    // DELETE for every IKE SA; nothing comes after it.
    void shutdown();

    std::vector<ike::IkeSaInfo> list() const { return engine_.list(); }
    // Also of one that has just gone, so that the event of its end can tell.
    std::optional<ChildSaCounters> counters_of(ike::ChildSaId child) const;
    // The CHILD SA that this one was made to replace.
    std::optional<ike::ChildSaId> replaced_by(ike::ChildSaId child) const;
    ike::Counters counters() const { return engine_.counters(); }
    ike::Engine& engine() { return engine_; }  // for what has no effects: counters
    bool timer_is_armed() const { return armed_for_.has_value(); }
    static ike::TimePoint now() { return std::chrono::steady_clock::now(); }

  private:
    void settle();
    InstallOptions install_options(const std::string& connection, const std::string& child) const;
    void carry_out_actions();
    void carry_out(ike::SendDatagram& action);
    void carry_out(ike::SendNatKeepalive& action);
    void carry_out(ike::InstallChildSa& action);
    void carry_out(ike::ActivateOutbound& action);
    void carry_out(ike::RemoveChildSa& action);
    void carry_out(ike::UpdateChildSaAddresses& action);
    void carry_out(ike::AddVirtualAddress& action);
    void carry_out(ike::RemoveVirtualAddress& action);
    void carry_out(ike::ReportEvent& action);
    void log(const ike::ReportEvent& event);
    void carry_out(ike::RequestTrap& action);
    void carry_out(ike::FetchUrl& action);
    void carry_out(ike::RunWork& action);
    void arm_timer();
    template <typename Begin>
    Result<void> begin(const std::string& connection, const std::string& child, Begin begin_now);
    void know_host(const std::string& host, const Result<HostAddresses>& result);
    void look_up_regularly();
    Result<void> settled(Result<void> result);

    ike::Engine engine_;
    asio::steady_timer timer_;
    HttpFetcher fetcher_;
    Background background_;
    Resolver resolver_;
    asio::steady_timer lookup_timer_;
    LogLimit refusals_log_{std::chrono::seconds{10}};
    bool lookups_are_regular_ = false;
    std::map<std::string, HostAddresses> hosts_;        // as they were found last
    std::map<std::string, std::string> lookup_errors_;  // why they were not, the last time
    std::optional<ike::TimePoint> armed_for_;
    Network* network_ = nullptr;
    Forwarder* forwarder_ = nullptr;
    std::function<void(const ike::ReportEvent&)> observer_;
    std::function<void()> settled_observer_;
    std::function<void(const ike::Trace::Taken&)> trace_messages_observer_;
    std::function<void(const ike::RequestTrap&)> trap_observer_;
    AddressObserver address_observer_;
    std::map<net::IpAddress, unsigned> virtual_addresses_;         // and how many IKE SAs have them
    std::map<ike::ChildSaId, ike::ChildSaId> replaced_;            // by those that are on the device
    std::deque<std::pair<ike::ChildSaId, ChildSaCounters>> gone_;  // the last ones
    std::vector<ike::ConnectionConfig> connections_;
    bool busy_ = false;  // carrying out actions: what comes of them joins the same round
};

// For people: "CHILD SA up: SPIs ...".
std::string text_of(const ike::ReportEvent& event);

}  // namespace keyline::daemon
