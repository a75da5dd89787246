// The commands of strongSwan's vici protocol, and Keyline's own: keyline-card, keyline-list-cards,
// keyline-card-reset, keyline-counters, keyline-reload, keyline-load-manual, keyline-unload-manual,
// keyline-list-manual, keyline-trace, keyline-export-keys, and what looks into a card:
// keyline-card-registers, -rings, -selftest and -trace. docs/operators.md has the list for those who write
// clients. What they do is in eight files: vici_cards.cpp, vici_control.cpp (initiate, terminate, ...),
// vici_diagnosis.cpp, vici_lists.cpp, vici_loading.cpp, vici_trace.cpp, vici_keys.cpp and vici_service.cpp
// (the rest).
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "host/daemon/background.h"
#include "host/daemon/card_tracer.h"
#include "host/daemon/engine_host.h"
#include "host/daemon/inventory.h"
#include "host/daemon/listing.h"
#include "host/daemon/operations.h"
#include "host/daemon/trace_watchers.h"
#include "host/daemon/vici_server.h"
#include "host/esp/device_pool.h"

namespace keyline::daemon {

// More counters for keyline-counters: a section's name and where its numbers come from.
struct CounterSource {
    std::string name;
    std::function<std::vector<std::pair<std::string, std::uint64_t>>()> read;
};

class ViciService final : public ViciHandler {
  public:
    ViciService(asio::io_context& context, EngineHost& engine, Forwarder& forwarder, Inventory& inventory,
                std::function<Result<void>()> reload);

    bool handle(ViciClientId client, const std::string& command, const vici::Message& arguments,
                Respond respond, Stream stream) override;
    bool knows_event(const std::string& event) const override;
    void client_gone(ViciClientId client) override {
        operations_.client_gone(client);
        watchers_.client_gone(client);
        tracer_.client_gone(client);
    }

    // The cards, where there are any: what forwarder.device() is.
    void connect(esp::DevicePool& cards);
    void add_counters(CounterSource source) { counter_sources_.push_back(std::move(source)); }
    // Who a client is, for what is root's alone; without this nobody is root.
    using CredentialsOf = std::function<std::optional<ClientCredentials>(ViciClientId)>;
    void identify_clients(CredentialsOf credentials_of) { credentials_of_ = std::move(credentials_of); }
    // Ends the operations that the event answers, and tells clients that registered for it.
    void on_event(const ike::ReportEvent& event, ViciServer* server);

  private:
    struct Request {
        ViciClientId client = 0;
        const vici::Message& arguments;
        Respond respond;
        Stream stream;

        void succeed() const;
        void refuse(const std::string& why) const;
        void answer(const Result<void>& result) const;
    };
    using Command = void (ViciService::*)(const Request&);
    static const std::map<std::string, Command>& commands();

    // vici_service.cpp
    void version(const Request& request);
    void stats(const Request& request);
    void reload_settings(const Request& request);
    void counters(const Request& request);
    void reload(const Request& request);
    void get_counters(const Request& request);
    void reset_counters(const Request& request);

    // vici_cards.cpp
    // What the request names by "card", its number: a card, the first without it; or the software device.
    Result<esp::EspDevice*> device_of(const vici::Message& arguments) const;
    void card(const Request& request);
    void list_cards(const Request& request);
    void card_reset(const Request& request);
    void card_opened(std::size_t number, esp::DevicePool::Opened opened, const Respond& respond);

    // vici_trace.cpp
    void trace(const Request& request);

    // vici_keys.cpp
    static constexpr const char* keys_event = "keyline-keys";
    void export_keys(const Request& request);

    // vici_diagnosis.cpp
    esp::EspDevice* card_named(const Request& request);  // nullptr: the request was refused
    bool is_root(const Request& request, const char* for_what) const;
    void card_registers(const Request& request);
    void card_rings(const Request& request);
    void card_selftest(const Request& request);
    void card_trace(const Request& request);
    void card_trace_end(const Request& request);

    // vici_control.cpp
    void initiate(const Request& request);
    void rekey(const Request& request);
    void terminate(const Request& request);
    void install(const Request& request);
    void uninstall(const Request& request);
    void redirect(const Request& request);

    // vici_lists.cpp
    void list_sas(const Request& request);
    void list_policies(const Request& request);
    void list_manual(const Request& request);
    void list_conns(const Request& request);
    void list_authorities(const Request& request);
    void list_certs(const Request& request);
    void get_algorithms(const Request& request);

    // vici_loading.cpp
    void load_conn(const Request& request);
    void unload_conn(const Request& request);
    void load_manual(const Request& request);
    void unload_manual(const Request& request);
    void get_conns(const Request& request);
    void load_shared(const Request& request);
    void unload_shared(const Request& request);
    void get_shared(const Request& request);
    void load_cert(const Request& request);
    void load_key(const Request& request);
    void unload_key(const Request& request);
    void get_keys(const Request& request);
    void flush_certs(const Request& request);
    void load_token(const Request& request);
    void clear_creds(const Request& request);
    void load_authority(const Request& request);
    void unload_authority(const Request& request);
    void get_authorities(const Request& request);
    void load_pool(const Request& request);
    void unload_pool(const Request& request);
    void get_pools(const Request& request);

    // What a request selects by "ike", "child", "ike-id" and "child-id".
    struct Selection {
        std::set<std::string> connections;
        std::set<ike::IkeSaId> ike_sas;
        std::set<ike::ChildSaId> child_sas;
        bool version1 = false;  // one of them

        bool empty() const { return ike_sas.empty() && child_sas.empty(); }
        std::size_t size() const { return ike_sas.size() + child_sas.size(); }
    };
    static bool selects_children(const vici::Message& arguments);
    static bool selects_anything(const vici::Message& arguments);
    Selection select(const vici::Message& arguments, bool to_rekey) const;
    ChildSaDetails details() const;
    void tell(const ike::ReportEvent& event, ViciServer& server);
    void follow_rekeying(const ike::ReportEvent& event);
    struct Configured {
        const ike::ConnectionConfig* connection = nullptr;
        const ike::ChildConfig* child = nullptr;
    };
    Result<Configured> configured(const std::string& child, const std::string& connection) const;
    std::optional<vici::Message> duplicate_of(const std::string& connection, const std::string& child) const;
    Result<void> install_policy(const Configured& found);
    Operation operation(const Request& request, Operation::Kind kind) const;

    asio::io_context& context_;
    EngineHost& engine_;
    Forwarder& forwarder_;
    esp::DevicePool* cards_ = nullptr;
    Inventory& inventory_;
    std::function<Result<void>()> reload_;
    Operations operations_;
    TraceWatchers watchers_;
    CardTracer tracer_;
    std::multiset<const esp::EspDevice*> under_test_;
    Background openers_;  // of cards that are reset
    std::vector<CounterSource> counter_sources_;
    CredentialsOf credentials_of_;
    std::chrono::system_clock::time_point started_ = std::chrono::system_clock::now();
    ike::TimePoint started_steady_ = EngineHost::now();
};

}  // namespace keyline::daemon
