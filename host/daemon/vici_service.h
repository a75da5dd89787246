// The commands: strongSwan's version, stats, list-sas, list-conns, initiate, rekey, terminate; and Keyline's
// keyline-card, keyline-counters, keyline-reload. docs/operators.md has the list for those who write clients.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "host/daemon/engine_host.h"
#include "host/daemon/operations.h"
#include "host/daemon/vici_server.h"

namespace keyline::daemon {

// More counters for keyline-counters: a section's name and where its numbers come from.
struct CounterSource {
    std::string name;
    std::function<std::vector<std::pair<std::string, std::uint64_t>>()> read;
};

class ViciService final : public ViciHandler {
  public:
    ViciService(asio::io_context& context, EngineHost& engine, Forwarder& forwarder,
                std::function<Result<void>()> reload);

    bool handle(ViciClientId client, const std::string& command, const vici::Message& arguments,
                Respond respond, Stream stream) override;
    bool knows_event(const std::string& event) const override;
    void client_gone(ViciClientId client) override { operations_.client_gone(client); }

    void add_counters(CounterSource source) { counter_sources_.push_back(std::move(source)); }
    // Ends the operations that the event answers, and tells clients that registered for it.
    void on_event(const ike::ReportEvent& event, ViciServer* server);

  private:
    struct Request {
        ViciClientId client = 0;
        const vici::Message& arguments;
        Respond respond;
        Stream stream;
    };
    using Command = void (ViciService::*)(const Request&);

    void version(const Request& request);
    void stats(const Request& request);
    void list_sas(const Request& request);
    void list_conns(const Request& request);
    void initiate(const Request& request);
    void rekey(const Request& request);
    void terminate(const Request& request);
    void card(const Request& request);
    void counters(const Request& request);
    void reload(const Request& request);

    // What a request selects by "ike", "child", "ike-id" and "child-id".
    struct Selection {
        std::string connection;
        std::set<ike::IkeSaId> ike_sas;
        std::set<ike::ChildSaId> child_sas;
    };
    Result<Selection> select(const vici::Message& arguments, bool children, bool to_rekey) const;
    void follow_rekeying(const ike::ReportEvent& event);
    Result<std::string> connection_of(const std::string& child, const std::string& connection) const;
    Operation operation(const Request& request, Operation::Kind kind) const;

    asio::io_context& context_;
    EngineHost& engine_;
    Forwarder& forwarder_;
    std::function<Result<void>()> reload_;
    Operations operations_;
    std::vector<CounterSource> counter_sources_;
    std::map<std::string, Command> commands_;
    std::chrono::system_clock::time_point started_ = std::chrono::system_clock::now();
    ike::TimePoint started_steady_ = EngineHost::now();
};

}  // namespace keyline::daemon
