#include "host/config/swanctl.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <set>
#include <span>

#include "host/config/values.h"

namespace keyline::config {

namespace {

// A key of a section of swanctl.conf and what its value does to a T.
template <typename T>
struct Key {
    std::string_view name;
    Result<void> (*apply)(T& target, std::string_view value);
};

tl::unexpected<Error> error_at(const Place& place, const std::string& path, const std::string& what) {
    return fail(place.to_string() + ": " + path + ": " + what);
}

std::string join(std::span<const std::string_view> words) {
    std::string text;
    for (const auto word : words) text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

tl::unexpected<Error> unknown(const Place& place, const std::string& path, std::string_view name,
                              const char* kind, std::span<const std::string_view> known) {
    const auto meant = nearest(name, known);
    std::string text = std::string("Keyline does not know the ") + kind + " '" + std::string(name) + "'";
    if (!meant.empty()) text += "; did you mean '" + std::string(meant) + "'?";
    text += known.empty() ? " (there is none here)" : " (known here: " + join(known) + ")";
    return error_at(place, path.empty() ? "top level" : path, text);
}

// Every setting of the section must be one of `keys`.
template <typename T, std::size_t count>
Result<void> apply_keys(const Section& section, const std::string& path,
                        const std::array<Key<T>, count>& keys, T& target) {
    for (const auto& setting : section.settings) {
        const auto key =
            std::find_if(keys.begin(), keys.end(), [&](const auto& k) { return k.name == setting.key; });
        if (key == keys.end()) {
            std::vector<std::string_view> names;
            names.reserve(count);
            for (const auto& known : keys) names.push_back(known.name);
            return unknown(setting.place, path, setting.key, "key", names);
        }
        if (setting.value.empty()) continue;  // "key =" leaves the default, as in strongSwan
        if (auto done = key->apply(target, setting.text()); !done)
            return error_at(setting.place, path + "." + setting.key, done.error().message);
    }
    return {};
}

// Every subsection must be one of `known`.
Result<void> check_sections(const Section& section, const std::string& path,
                            std::span<const std::string_view> known) {
    for (const auto& inner : section.sections)
        if (std::find(known.begin(), known.end(), inner.name) == known.end())
            return unknown(inner.place, path, inner.name, "section", known);
    return {};
}

template <typename T>
Result<void> store(T& target, Result<T> value) {
    if (!value) return tl::unexpected(value.error());
    target = std::move(*value);
    return {};
}

template <typename T>
Result<void> store_number(T& target, std::string_view text, std::uint64_t lowest, std::uint64_t highest) {
    const auto value = parse_number(text, lowest, highest);
    if (!value) return tl::unexpected(value.error());
    target = static_cast<T>(*value);
    return {};
}

Result<void> store_proposals(std::vector<ike::Proposal>& target, ike::ProtocolId protocol,
                             std::string_view text) {
    target.clear();
    for (const auto& word : split_list(text)) {
        if (word == "default") {
            const auto defaults = ike::Proposal::defaults(protocol);
            target.insert(target.end(), defaults.begin(), defaults.end());
            continue;
        }
        auto proposal = ike::Proposal::parse(protocol, word);
        if (!proposal) return tl::unexpected(proposal.error());
        target.push_back(std::move(*proposal));
    }
    return {};
}

Result<void> store_addresses(std::vector<net::AddressRange>& target, std::string_view text) {
    target.clear();
    const auto words = split_list(text);
    for (const auto& word : words) {
        if (word == "%any") {
            if (words.size() > 1) return fail("%any stands for every address; give it alone");
            return {};
        }
        const auto address = net::AddressRange::parse(word);
        if (!address)
            return fail("'" + word +
                        "' is not an IP address, prefix or range, nor %any; host names are not resolved");
        target.push_back(*address);
    }
    return {};
}

Result<void> store_selectors(ike::SelectorConfigs& target, std::string_view text) {
    target.clear();
    const auto words = split_list(text);
    for (const auto& word : words) {
        const auto selector = ike::SelectorConfig::parse(word);
        if (!selector)
            return fail("'" + word +
                        "' is not a traffic selector; write it like 10.1.0.0/24, 10.1.0.1-10.1.0.9, " +
                        "2001:db8::/32, 10.1.0.0/24[tcp/80] or dynamic");
        target.push_back(*selector);
    }
    return {};
}

constexpr auto no_limit = std::numeric_limits<std::uint64_t>::max();

// What the defaults depend on: whether a time was given.
struct ChildBuilder {
    ike::ChildConfig child;
    std::optional<std::chrono::seconds> rekey_time, life_time;
};
struct ConnectionBuilder {
    ike::ConnectionConfig connection;
    std::optional<std::chrono::seconds> over_time;
};

Result<void> store_time(std::optional<std::chrono::seconds>& target, std::string_view text) {
    const auto time = parse_duration(text);
    if (!time) return tl::unexpected(time.error());
    target = *time;
    return {};
}

constexpr std::array<Key<ChildBuilder>, 12> child_keys{{
    {"local_ts",
     [](ChildBuilder& b, std::string_view v) { return store_selectors(b.child.local_selectors, v); }},
    {"remote_ts",
     [](ChildBuilder& b, std::string_view v) { return store_selectors(b.child.remote_selectors, v); }},
    {"esp_proposals",
     [](ChildBuilder& b, std::string_view v) {
         return store_proposals(b.child.proposals, ike::ProtocolId::esp, v);
     }},
    {"mode",
     [](ChildBuilder& b, std::string_view v) -> Result<void> {
         if (v != "tunnel" && v != "transport") return fail("the mode is 'tunnel' or 'transport'");
         b.child.mode = v == "tunnel" ? ike::ChildConfig::Mode::tunnel : ike::ChildConfig::Mode::transport;
         return {};
     }},
    {"rekey_time", [](ChildBuilder& b, std::string_view v) { return store_time(b.rekey_time, v); }},
    {"life_time", [](ChildBuilder& b, std::string_view v) { return store_time(b.life_time, v); }},
    {"rekey_bytes",
     [](ChildBuilder& b, std::string_view v) { return store_number(b.child.bytes.rekey, v, 0, no_limit); }},
    {"life_bytes",
     [](ChildBuilder& b, std::string_view v) { return store_number(b.child.bytes.life, v, 0, no_limit); }},
    {"rekey_packets",
     [](ChildBuilder& b, std::string_view v) { return store_number(b.child.packets.rekey, v, 0, no_limit); }},
    {"life_packets",
     [](ChildBuilder& b, std::string_view v) { return store_number(b.child.packets.life, v, 0, no_limit); }},
    {"replay_window",
     [](ChildBuilder& b, std::string_view v) -> Result<void> {
         if (auto done = store_number(b.child.replay_window, v, 64, 4096); !done) return done;
         if (b.child.replay_window % 32 != 0) return fail("the replay window is a multiple of 32 packets");
         return {};
     }},
    {"start_action",
     [](ChildBuilder& b, std::string_view v) -> Result<void> {
         if (v != "none" && v != "start") return fail("the start action is 'none' or 'start'");
         b.child.start_action.start = v == "start";
         return {};
     }},
}};

constexpr std::array<Key<ConnectionBuilder>, 10> connection_keys{{
    {"version",
     [](ConnectionBuilder&, std::string_view v) -> Result<void> {
         if (v == "1") return fail("Keyline has no IKEv1 yet; use version = 2");
         if (v != "0" && v != "2") return fail("the IKE version is 2");
         return {};
     }},
    {"local_addrs", [](ConnectionBuilder& b,
                       std::string_view v) { return store_addresses(b.connection.local_addresses, v); }},
    {"remote_addrs", [](ConnectionBuilder& b,
                        std::string_view v) { return store_addresses(b.connection.remote_addresses, v); }},
    {"local_port",
     [](ConnectionBuilder& b, std::string_view v) -> Result<void> {
         if (v != "500" && v != "4500") return fail("keylined listens on the ports 500 and 4500");
         return store_number(b.connection.local_port, v, 1, 65535);
     }},
    {"remote_port", [](ConnectionBuilder& b,
                       std::string_view v) { return store_number(b.connection.remote_port, v, 1, 65535); }},
    {"proposals",
     [](ConnectionBuilder& b, std::string_view v) {
         return store_proposals(b.connection.proposals, ike::ProtocolId::ike, v);
     }},
    {"encap",
     [](ConnectionBuilder& b, std::string_view v) {
         return store(b.connection.force_udp_encapsulation, parse_boolean(v));
     }},
    {"dpd_delay", [](ConnectionBuilder& b,
                     std::string_view v) { return store(b.connection.dpd_delay, parse_duration(v)); }},
    {"rekey_time", [](ConnectionBuilder& b,
                      std::string_view v) { return store(b.connection.rekey_time, parse_duration(v)); }},
    {"over_time", [](ConnectionBuilder& b, std::string_view v) { return store_time(b.over_time, v); }},
}};

constexpr std::array<Key<ike::Identity>, 2> peer_keys{{
    {"auth",
     [](ike::Identity&, std::string_view v) -> Result<void> {
         if (v != "psk") return fail("Keyline authenticates with 'psk' only so far");
         return {};
     }},
    {"id",
     [](ike::Identity& id, std::string_view v) -> Result<void> {
         id = ike::Identity::parse(std::string(v));
         return {};
     }},
}};

// strongSwan's rule: the hard limit lies ten per cent behind the soft one.
void settle_lifetimes(ChildBuilder& b) {
    auto& child = b.child;
    if (b.rekey_time) {
        child.time.rekey = *b.rekey_time;
    } else if (b.life_time && b.life_time->count() != 0) {
        child.time.rekey = std::min(child.time.rekey, *b.life_time * 10 / 11);
    }
    child.time.life =
        b.life_time.value_or(child.time.rekey + (child.time.rekey + std::chrono::seconds(9)) / 10);
    child.time.random = std::max(child.time.life - child.time.rekey, std::chrono::seconds(0));
}

Result<ike::ChildConfig> read_child(const Section& section, const std::string& path) {
    ChildBuilder builder;
    builder.child.name = section.name;
    if (auto done = check_sections(section, path, {}); !done) return tl::unexpected(done.error());
    if (auto done = apply_keys(section, path, child_keys, builder); !done)
        return tl::unexpected(done.error());
    settle_lifetimes(builder);
    auto& child = builder.child;
    if (child.proposals.empty()) child.proposals = ike::Proposal::defaults(ike::ProtocolId::esp);
    const auto beyond = [](auto soft, auto hard) { return hard != decltype(hard){} && soft > hard; };
    if (beyond(child.time.rekey, child.time.life) || beyond(child.bytes.rekey, child.bytes.life) ||
        beyond(child.packets.rekey, child.packets.life))
        return error_at(section.place, path,
                        "a life_... limit is smaller than its rekey_...: the CHILD SA would end "
                        "before it is rekeyed");
    return std::move(child);
}

Result<ike::ConnectionConfig> read_connection(const Section& section, const std::string& path) {
    static constexpr std::array<std::string_view, 3> known{"local", "remote", "children"};
    ConnectionBuilder builder;
    auto& connection = builder.connection;
    connection.name = section.name;
    if (auto done = check_sections(section, path, known); !done) return tl::unexpected(done.error());
    if (auto done = apply_keys(section, path, connection_keys, builder); !done)
        return tl::unexpected(done.error());
    for (const auto& [name, id] :
         {std::pair{"local", &connection.local.front().id}, {"remote", &connection.remote.front().id}}) {
        const auto* peer = section.find_section(name);
        if (peer == nullptr) continue;
        const auto peer_path = path + "." + name;
        if (auto done = check_sections(*peer, peer_path, {}); !done) return tl::unexpected(done.error());
        if (auto done = apply_keys(*peer, peer_path, peer_keys, *id); !done)
            return tl::unexpected(done.error());
    }
    connection.local.front().method = ike::AuthClass::psk;
    connection.remote.front().method = ike::AuthClass::psk;
    connection.rand_time = connection.over_time = builder.over_time.value_or(connection.rekey_time / 10);
    if (connection.proposals.empty()) connection.proposals = ike::Proposal::defaults(ike::ProtocolId::ike);
    if (const auto* children = section.find_section("children")) {
        if (!children->settings.empty())
            return unknown(children->settings[0].place, path + ".children", children->settings[0].key, "key",
                           {});
        for (const auto& inner : children->sections) {
            auto child = read_child(inner, path + ".children." + inner.name);
            if (!child) return tl::unexpected(child.error());
            connection.children.push_back(std::move(*child));
        }
    }
    return std::move(connection);
}

// strongSwan numbers or names its `id` keys and `ike` sections by a suffix. Here it must begin so that it can
// be told from another word: id, id1, id-peer, id_peer.
bool has_suffix_of(std::string_view name, std::string_view stem) {
    if (!name.starts_with(stem)) return false;
    const auto suffix = name.substr(stem.size());
    return suffix.empty() || suffix[0] == '-' || suffix[0] == '_' || (suffix[0] >= '0' && suffix[0] <= '9');
}

Result<ike::SharedSecret> read_secret(const Section& section, const std::string& path) {
    static constexpr std::array<std::string_view, 2> known{"secret", "id"};
    ike::SharedSecret shared;
    if (auto done = check_sections(section, path, {}); !done) return tl::unexpected(done.error());
    for (const auto& setting : section.settings) {
        if (setting.key == "secret") {
            auto secret = parse_secret(setting.text());
            if (!secret) return error_at(setting.place, path + ".secret", secret.error().message);
            shared.secret = std::move(*secret);
        } else if (has_suffix_of(setting.key, "id")) {
            shared.owners.push_back(ike::Identity::parse(std::string(setting.text())));
        } else {
            return unknown(setting.place, path, setting.key, "key", known);
        }
    }
    if (shared.secret.empty())
        return error_at(section.place, path, "there is no secret here; add secret = \"...\"");
    return shared;
}

Result<void> read_secrets(const Section& secrets, Configuration& configuration) {
    static constexpr std::array<std::string_view, 2> known{"ike", "ike-NAME"};
    if (!secrets.settings.empty())
        return unknown(secrets.settings[0].place, "secrets", secrets.settings[0].key, "key", {});
    for (const auto& section : secrets.sections) {
        if (!has_suffix_of(section.name, "ike"))
            return unknown(section.place, "secrets", section.name, "section", known);
        auto secret = read_secret(section, "secrets." + section.name);
        if (!secret) return tl::unexpected(secret.error());
        configuration.secrets.push_back(std::move(*secret));
    }
    return {};
}

void warn(Configuration& configuration) {
    if (configuration.connections.empty())
        configuration.warnings.emplace_back(
            "the configuration holds no connection: nothing can be negotiated");
    else if (configuration.secrets.empty())
        configuration.warnings.emplace_back(
            "the configuration holds no secret: every authentication will fail");
    std::set<std::string> children;
    for (const auto& connection : configuration.connections)
        for (const auto& child : connection.children)
            if (!children.insert(child.name).second)
                configuration.warnings.push_back(
                    "the child '" + child.name +
                    "' is in several connections: name the connection too, with --ike");
}

}  // namespace

Result<Configuration> parse(std::string_view text, const std::string& file, const Includer& includer) {
    static constexpr std::array<std::string_view, 2> known{"connections", "secrets"};
    const auto root = parse_settings(text, file, includer);
    if (!root) return tl::unexpected(root.error());
    if (!root->settings.empty())
        return unknown(root->settings[0].place, "", root->settings[0].key, "key", {});
    if (auto done = check_sections(*root, "", known); !done) return tl::unexpected(done.error());
    Configuration configuration;
    if (const auto* connections = root->find_section("connections")) {
        if (!connections->settings.empty())
            return unknown(connections->settings[0].place, "connections", connections->settings[0].key, "key",
                           {});
        for (const auto& section : connections->sections) {
            auto connection = read_connection(section, "connections." + section.name);
            if (!connection) return tl::unexpected(connection.error());
            configuration.connections.push_back(std::move(*connection));
        }
    }
    if (const auto* secrets = root->find_section("secrets"))
        if (auto done = read_secrets(*secrets, configuration); !done) return tl::unexpected(done.error());
    warn(configuration);
    return configuration;
}

}  // namespace keyline::config
