// What keylined has been told to do: connections, credentials, pools, authorities, from its own files or over
// vici. Loading a name again replaces it; start actions are carried out, and undone when their child goes.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "host/config/swanctl.h"
#include "host/daemon/credential_loading.h"
#include "host/daemon/engine_host.h"

namespace keyline::daemon {

class ManualSas;
struct ManualIdentity;

// Traps and shunts: policies that are there without a CHILD SA.
class PolicyControl {
  public:
    virtual ~PolicyControl() = default;
    // Of the child: a trap, or with mode pass or drop a shunt.
    virtual Result<void> install(const ike::ConnectionConfig& connection, const ike::ChildConfig& child) = 0;
    // False: there was none. An empty connection: of whichever it is.
    virtual bool uninstall(const std::string& connection, const std::string& child) = 0;
    struct Policy {
        std::string connection;
        std::string child;
        ike::ChildConfig::Mode mode = ike::ChildConfig::Mode::tunnel;
        net::TrafficSelectors local, remote;
    };
    virtual std::vector<Policy> list() const = 0;
};

// What became of a configuration.
struct LoadReport {
    struct Count {
        const char* what = "";  // "connection"
        const char* many = "";  // "connections"
        std::size_t loaded = 0, all = 0;
    };
    std::vector<Count> counts;
    std::vector<std::string> refused;  // each with its place, the reason and the remedy

    // All of it was loaded.
    explicit operator bool() const { return refused.empty(); }
    // "loaded 7 of 8 connections, 2 secrets"
    std::string summary(const char* verb = "loaded") const;
    // An error if something was refused, with the summary and what it was.
    Result<void> result() const;
};

class Inventory {
  public:
    explicit Inventory(EngineHost& engine);
    ~Inventory();
    Inventory(const Inventory&) = delete;
    Inventory& operator=(const Inventory&) = delete;

    void connect(PolicyControl& policies) { policies_ = &policies; }
    void connect(ManualSas& manual) { manual_ = &manual; }
    // What options of the daemon allow in every connection.
    void permit(const config::Permissions& permissions) { permissions_ = permissions; }
    const config::Permissions& permissions() const { return permissions_; }

    // What the files say, in place of what they said before; what came over vici stays, and of a section that
    // is refused what it said before. SAs go on until somebody ends them, but for those of children with
    // start_action = start that changed or are gone.
    LoadReport configure(config::Configuration configuration);

    Result<void> load_connection(const ike::ConnectionConfig& connection);
    Result<void> unload_connection(const std::string& name);

    // One that is the same as before is not touched.
    Result<void> load_manual(const config::ManualSa& sa);
    Result<void> unload_manual(const std::string& name);
    ManualSas* manual() const { return manual_; }

    ike::CredentialStore& credentials() { return engine_.credentials(); }
    // Over vici: stays when the file of the same content goes. See credential_loading.h.
    Result<void> load_certificate(const std::string& type, const std::string& flag, ByteView data);
    // Raw public keys that were loaded for themselves; connections have their own.
    const std::vector<crypto::PublicKey>& public_keys() const { return public_keys_; }
    Result<void> load_authority(config::AuthorityConfig authority);
    Result<void> unload_authority(const std::string& name);

    Result<void> load_pool(config::PoolConfig pool);
    Result<void> unload_pool(const std::string& name);
    const std::map<std::string, config::PoolConfig>& pools() const { return pools_; }
    std::vector<ike::AddressPools::LeaseInfo> leases(const std::string& pool) const {
        return engine_.engine().pools().leases(pool);
    }

    // Without start actions and traps: to see what would be refused.
    void only_check() { only_checks_ = true; }

    // Secrets, certificates and keys, also those of files.
    void clear_credentials();

    PolicyControl* policies() const { return policies_; }

  private:
    void start_now(const ike::ConnectionConfig& connection, const ike::ChildConfig& child);
    void start(const ike::ConnectionConfig& connection, const ike::ChildConfig& child);
    void undo_start(const ike::ConnectionConfig& connection, const ike::ChildConfig& child);
    void replace(const ike::ConnectionConfig& old, const ike::ConnectionConfig& fresh);
    void replace_credentials_of_files(config::Configuration& configuration);
    void keep_what_refused_files_gave(const LoadedFiles& before, const config::Configuration& configuration);
    void configure_manual(config::Configuration& configuration);
    void unload_what_is_gone(const config::Configuration& configuration);

    EngineHost& engine_;
    config::Permissions permissions_;
    bool only_checks_ = false;
    PolicyControl* policies_ = nullptr;
    ManualSas* manual_ = nullptr;
    std::vector<ManualIdentity> checked_manual_;  // without manual_: those that would be there
    std::vector<std::string> manual_of_files_;
    std::vector<std::string> connections_of_files_, authorities_of_files_, pools_of_files_;
    std::vector<std::string> secrets_of_files_;  // by unique id
    LoadedFiles credentials_of_files_;
    std::map<Bytes, LoadedCertificate> certificates_of_vici_;  // by DER
    std::vector<crypto::PublicKey> public_keys_;
    std::map<std::string, config::PoolConfig> pools_;
};

}  // namespace keyline::daemon
