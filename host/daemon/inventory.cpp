#include "host/daemon/inventory.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "host/daemon/connection_listing.h"
#include "host/daemon/manual_sas.h"
#include "host/vici/packet.h"

namespace keyline::daemon {

namespace {

using Kind = config::Refusal::Kind;

const ike::ChildConfig* find_child(const ike::ConnectionConfig& connection, const std::string& name) {
    const auto found = std::find_if(connection.children.begin(), connection.children.end(),
                                    [&](const auto& child) { return child.name == name; });
    return found == connection.children.end() ? nullptr : &*found;
}

bool same_but_for_children(ike::ConnectionConfig left, ike::ConnectionConfig right) {
    left.children.clear();
    right.children.clear();
    return left == right;
}

bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> refused_names(const config::Configuration& configuration, Kind kind) {
    std::vector<std::string> names;
    for (const auto& refusal : configuration.refused)
        if (refusal.kind == kind) names.push_back(refusal.name);
    return names;
}

// `of_files` is what files named before, and becomes what they name now. Those that are gone; what is
// refused now stays.
template <typename Named>
std::vector<std::string> update(std::vector<std::string>& of_files, const std::vector<Named>& now,
                                const std::vector<std::string>& refused) {
    const auto before = std::exchange(of_files, {});
    for (const auto& one : now) of_files.push_back(one.name);
    std::vector<std::string> gone;
    for (const auto& name : before) {
        if (has(of_files, name)) continue;
        (has(refused, name) ? of_files : gone).push_back(name);
    }
    return gone;
}

// vici tells of a connection in one event, and `swanctl --list-conns` has to see all of them.
Result<void> check_listable(const ike::ConnectionConfig& connection) {
    const auto event = vici::encode({vici::PacketType::event, "list-conn", connection_message(connection)});
    if (event) return {};
    return fail(
        fmt::format("it does not fit into a vici message of {} KiB, with its {} children: make "
                    "several connections of it",
                    vici::max_packet_bytes / 1024, connection.children.size()));
}

// Loads each of `all` by `load`.
template <typename Named, typename Load>
void load_each(std::vector<Named>& all, const std::string& section, Kind kind,
               config::Configuration& configuration, Load load) {
    std::erase_if(all, [&](Named& one) {
        const auto name = one.name;
        const auto done = load(one);
        const auto path = section + "." + name;
        if (!done)
            configuration.refuse(kind, name,
                                 configuration.place_of(path) + path + ": " + done.error().message);
        return !done.has_value();
    });
}

}  // namespace

Inventory::Inventory(EngineHost& engine) : engine_(engine) {}
Inventory::~Inventory() = default;

std::string LoadReport::summary(const char* verb) const {
    std::string text;
    for (const auto& count : counts) {
        if (count.all == 0 && &count != &counts.front()) continue;
        text += text.empty() ? fmt::format("{} ", verb) : ", ";
        if (count.loaded != count.all) text += fmt::format("{} of ", count.loaded);
        text += fmt::format("{} {}", count.all, count.all == 1 ? count.what : count.many);
    }
    return text;
}

Result<void> LoadReport::result() const {
    if (*this) return {};
    constexpr std::size_t enough = 8;
    auto text = summary() + "; refused: ";
    for (std::size_t at = 0; at < std::min(enough, refused.size()); ++at)
        text += (at == 0 ? "" : "; ") + refused[at];
    if (refused.size() > enough)
        text += fmt::format("; and {} more, which the log names", refused.size() - enough);
    return fail(text);
}

void Inventory::unload_what_is_gone(const config::Configuration& configuration) {
    const auto& c = configuration;
    for (const auto& name : update(authorities_of_files_, c.authorities, refused_names(c, Kind::authority)))
        (void)unload_authority(name);
    for (const auto& name : update(pools_of_files_, c.pools, refused_names(c, Kind::pool)))
        (void)unload_pool(name);
    for (const auto& name : update(connections_of_files_, c.connections, refused_names(c, Kind::connection)))
        (void)unload_connection(name);
}

LoadReport Inventory::configure(config::Configuration configuration) {
    const auto secrets = configuration.secrets.size() + configuration.passphrases.size();
    const auto files = configuration.credentials.size() + refused_names(configuration, Kind::file).size();
    replace_credentials_of_files(configuration);
    load_each(configuration.authorities, "authorities", Kind::authority, configuration,
              [&](auto& authority) { return load_authority(authority); });
    load_each(configuration.pools, "pools", Kind::pool, configuration,
              [&](auto& pool) { return load_pool(pool); });
    configure_manual(configuration);
    load_each(configuration.connections, "connections", Kind::connection, configuration,
              [&](auto& connection) { return load_connection(connection); });
    // Last, or what has another name now would leave in clear until its policies are there again.
    unload_what_is_gone(configuration);
    LoadReport report;
    for (const auto& refusal : configuration.refused) report.refused.push_back(refusal.message);
    const auto count = [&](const char* what, const char* many, Kind kind, std::size_t loaded) {
        report.counts.push_back({what, many, loaded, loaded + refused_names(configuration, kind).size()});
    };
    count("connection", "connections", Kind::connection, configuration.connections.size());
    count("manual SA", "manual SAs", Kind::manual, configuration.manual.size());
    count("secret", "secrets", Kind::secret, secrets);
    count("pool", "pools", Kind::pool, configuration.pools.size());
    count("authority", "authorities", Kind::authority, configuration.authorities.size());
    count("file of keys and certificates", "files of keys and certificates", Kind::file,
          files - refused_names(configuration, Kind::file).size());
    return report;
}

// What is gone goes first: its SPI and its keys may have another name now.
void Inventory::configure_manual(config::Configuration& configuration) {
    if (manual_ != nullptr) manual_->begin_changes();
    const auto refused = refused_names(configuration, Kind::manual);
    for (const auto& name : update(manual_of_files_, configuration.manual, refused))
        (void)unload_manual(name);
    load_each(configuration.manual, "manual", Kind::manual, configuration,
              [&](const auto& sa) { return load_manual(sa); });
    if (manual_ != nullptr) manual_->end_changes();
}

Result<void> Inventory::load_manual(const config::ManualSa& sa) {
    if (manual_ != nullptr) return manual_->load(sa);
    if (!only_checks_) return fail("this keylined has no manual SAs");
    ManualIdentity identity(sa);
    for (const auto& other : checked_manual_)
        if (auto apart = identity.check_apart(other); !apart) return apart;
    checked_manual_.push_back(std::move(identity));
    return {};
}

Result<void> Inventory::unload_manual(const std::string& name) {
    if (manual_ == nullptr || !manual_->unload(name))
        return fail("unload: manual SA '" + name + "' not found");
    return {};
}

Result<void> Inventory::load_connection(const ike::ConnectionConfig& connection) {
    if (auto fits = check_listable(connection); !fits) return fits;
    const auto* known = engine_.find_connection(connection.name);
    const auto old = known != nullptr ? std::optional(*known) : std::nullopt;
    if (auto done = engine_.load_connection(connection); !done) return done;
    replace(old ? *old : ike::ConnectionConfig{}, connection);
    return {};
}

// What did not change keeps what it has.
void Inventory::replace(const ike::ConnectionConfig& old, const ike::ConnectionConfig& fresh) {
    const bool same_peer = same_but_for_children(old, fresh);
    const auto unchanged = [&](const ike::ConnectionConfig& other, const ike::ChildConfig& child) {
        const auto* counterpart = find_child(other, child.name);
        return same_peer && counterpart != nullptr && *counterpart == child;
    };
    for (const auto& child : old.children)
        if (!unchanged(fresh, child)) undo_start(old, child);
    for (const auto& child : fresh.children)
        if (!unchanged(old, child)) start(fresh, child);
}

Result<void> Inventory::unload_connection(const std::string& name) {
    const auto* known = engine_.find_connection(name);
    if (known == nullptr) return fail("unload: connection '" + name + "' not found");
    const auto old = *known;
    engine_.unload_connection(name);
    for (const auto& child : old.children) undo_start(old, child);
    return {};
}

// A trap may need the peer's address. What was loaded anew meanwhile is started as it is now.
void Inventory::start(const ike::ConnectionConfig& connection, const ike::ChildConfig& child) {
    if (only_checks_) return;
    engine_.look_up(connection.name, [this, connection_name = connection.name, child_name = child.name] {
        const auto* known = engine_.find_connection(connection_name);
        const auto* wanted = known != nullptr ? find_child(*known, child_name) : nullptr;
        if (wanted != nullptr) start_now(ike::ConnectionConfig(*known), ike::ChildConfig(*wanted));
    });
}

void Inventory::start_now(const ike::ConnectionConfig& connection, const ike::ChildConfig& child) {
    Result<void> done;
    if (child.start_action.trap)
        done = policies_ != nullptr ? policies_->install(connection, child)
                                    : Result<void>(fail("this keylined has no trap policies"));
    if (done && child.start_action.start) done = engine_.initiate(connection.name, child.name);
    if (!done) spdlog::warn("cannot start {} of {}: {}", child.name, connection.name, done.error().message);
}

// An IKE SA that was there for this child alone goes with it.
void Inventory::undo_start(const ike::ConnectionConfig& connection, const ike::ChildConfig& child) {
    if (child.start_action.trap && policies_ != nullptr)
        (void)policies_->uninstall(connection.name, child.name);
    if (!child.start_action.start) return;
    for (const auto& sa : engine_.list()) {
        if (sa.connection != connection.name) continue;
        const auto of_child = [&](const auto& candidate) { return candidate.name == child.name; };
        if (std::all_of(sa.children.begin(), sa.children.end(), of_child)) {
            (void)engine_.terminate_ike(sa.id);
            continue;
        }
        for (const auto& candidate : sa.children)
            if (of_child(candidate)) (void)engine_.terminate_child(candidate.id);
    }
}

Result<void> Inventory::load_certificate(const std::string& type, const std::string& flag, ByteView data) {
    auto loaded = daemon::load_certificate(credentials(), public_keys_, type, flag, data);
    if (!loaded) return tl::unexpected(loaded.error());
    auto der = loaded->der;
    certificates_of_vici_.insert_or_assign(std::move(der), std::move(*loaded));
    return {};
}

// Nothing is asked of the store in between.
void Inventory::replace_credentials_of_files(config::Configuration& configuration) {
    const auto refused = refused_names(configuration, Kind::secret);
    for (const auto& id : std::exchange(secrets_of_files_, {})) {
        if (has(refused, id))
            secrets_of_files_.push_back(id);
        else
            credentials().remove_shared_secret(id);
    }
    const auto before = std::exchange(credentials_of_files_, {});
    for (const auto& [path, file] : before) {
        for (const auto& certificate : file.certificates) {
            unload_certificate(credentials(), public_keys_, certificate);
            // As vici loaded it, which may have trusted it less.
            const auto known = certificates_of_vici_.find(certificate.der);
            if (known != certificates_of_vici_.end())
                (void)load_again(credentials(), public_keys_, known->second);
        }
    }
    for (auto& secret : configuration.secrets) {
        secrets_of_files_.push_back(secret.unique_id);
        credentials().add_shared_secret(std::move(secret));
    }
    credentials_of_files_ = load_files(credentials(), public_keys_, configuration);
    keep_what_refused_files_gave(before, configuration);
}

// A file that is there and cannot be read now: what it gave stays. Keys of the others that no file has any
// more go.
void Inventory::keep_what_refused_files_gave(const LoadedFiles& before,
                                             const config::Configuration& configuration) {
    for (const auto& name : refused_names(configuration, Kind::file)) {
        const auto old = before.find(name);
        if (old == before.end()) continue;
        for (const auto& certificate : old->second.certificates)
            (void)load_again(credentials(), public_keys_, certificate);
        credentials_of_files_[name] = old->second;
    }
    std::set<Bytes> kept;
    for (const auto& [path, file] : credentials_of_files_) kept.insert(file.keys.begin(), file.keys.end());
    for (const auto& [path, file] : before)
        for (const auto& id : file.keys)
            if (!kept.contains(id)) credentials().remove_private_key(id);
}

Result<void> Inventory::load_authority(config::AuthorityConfig authority) {
    auto ca = crypto::Certificate::parse(authority.ca_certificate);
    if (!ca) return fail("CA certificate of authority '" + authority.name + "': " + ca.error().message);
    return credentials().add_authority(
        {authority.name, std::move(*ca), authority.crl_uris, authority.ocsp_uris, {}});
}

Result<void> Inventory::unload_authority(const std::string& name) {
    if (!credentials().remove_authority(name)) return fail("unload: authority '" + name + "' not found");
    return {};
}

Result<void> Inventory::load_pool(config::PoolConfig pool) {
    const auto name = pool.name;
    for (const auto& [other, known] : pools_) {
        const auto apart =
            known.addresses.last < pool.addresses.first || pool.addresses.last < known.addresses.first;
        if (other != name && known.addresses.first.is_v4() == pool.addresses.first.is_v4() && !apart)
            return fail(fmt::format("pool '{}' overlaps with '{}'", name, other));
    }
    engine_.engine().pools().load(pool.pool());
    pools_.insert_or_assign(name, std::move(pool));
    return {};
}

Result<void> Inventory::unload_pool(const std::string& name) {
    if (pools_.erase(name) == 0) return fail(name + " not found");
    (void)engine_.engine().pools().unload(name);
    return {};
}

void Inventory::clear_credentials() {
    credentials().clear();
    public_keys_.clear();
    certificates_of_vici_.clear();
    credentials_of_files_ = {};
    secrets_of_files_.clear();
}

}  // namespace keyline::daemon
