#include "host/config/swanctl.h"

#include <array>
#include <set>

#include "host/config/readers.h"

namespace keyline::config {

namespace {

constexpr auto top_sections =
    std::to_array<std::string_view>({"connections", "secrets", "pools", "authorities"});

// What is no section of swanctl.conf may stand there for others to refer to.
Result<void> check_top(const Settings& settings) {
    const auto& root = settings.root;
    if (!root.settings.empty())
        return unknown_name(root.settings[0].place, "", root.settings[0].key, "key", {});
    for (const auto& section : root.sections) {
        const bool known =
            std::find(top_sections.begin(), top_sections.end(), section.name) != top_sections.end();
        const bool referenced = std::any_of(
            settings.referenced.begin(), settings.referenced.end(),
            [&](const auto& path) { return path == section.name || path.starts_with(section.name + "."); });
        if (!known && !referenced)
            return unknown_name(section.place, "", section.name, "section", top_sections);
    }
    return {};
}

// Each section in `name` of the root, read by `read` into `target`.
template <typename T, typename Read>
Result<void> read_each(const Section& root, const std::string& name, std::vector<T>& target, Read read) {
    const auto* all = root.find_section(name);
    if (all == nullptr) return {};
    if (auto done = expect_no_settings(*all, name); !done) return done;
    for (const auto& section : all->sections) {
        auto one = read(section, name + "." + section.name);
        if (!one) return tl::unexpected(one.error());
        target.push_back(std::move(*one));
    }
    return {};
}

void warn(Configuration& configuration) {
    if (configuration.connections.empty())
        configuration.warnings.emplace_back(
            "the configuration holds no connection: nothing can be negotiated until one is loaded");
    std::set<std::string> children;
    for (const auto& connection : configuration.connections)
        for (const auto& child : connection.children)
            if (!children.insert(child.name).second)
                configuration.warnings.push_back(
                    "the child '" + child.name +
                    "' is in several connections: name the connection too, with --ike");
}

// What comes over vici is there already, and the files that it names are on this host.
Reading reading_of_vici(std::vector<std::string>& warnings) {
    return {[](std::string_view folder, const std::string& item) {
                return parse_credential(folder, as_bytes(item));
            },
            [](const std::string& path) { return read_credential_file("x509", path); }, warnings};
}

}  // namespace

Result<Configuration> parse(std::string_view text, const std::string& file, const Includer& includer,
                            const FileReader& files) {
    auto settings = parse_settings(text, file, includer);
    if (!settings) return tl::unexpected(settings.error());
    if (auto done = check_top(*settings); !done) return tl::unexpected(done.error());
    Configuration configuration;
    configuration.warnings = std::move(settings->warnings);
    const auto& root = settings->root;
    const FileReader reader =
        files ? files : FileReader([](std::string_view, const std::string&) -> Result<Bytes> {
            return fail("no files can be read here");
        });
    const Reading reading{reader, [&reader](const std::string& path) { return reader("x509", path); },
                          configuration.warnings};
    const auto connection = [&](const auto& section, const auto& path) {
        return read_connection(section, path, reading);
    };
    const auto authority = [&](const auto& section, const auto& path) {
        return read_authority(section, path, reading);
    };
    if (auto done = read_each(root, "connections", configuration.connections, connection); !done)
        return tl::unexpected(done.error());
    if (auto done = read_each(root, "pools", configuration.pools, read_pool); !done)
        return tl::unexpected(done.error());
    if (auto done = read_each(root, "authorities", configuration.authorities, authority); !done)
        return tl::unexpected(done.error());
    if (const auto* secrets = root.find_section("secrets"))
        if (auto done = read_secrets(*secrets, configuration); !done) return tl::unexpected(done.error());
    warn(configuration);
    return configuration;
}

Result<ike::ConnectionConfig> connection_from(const Section& section, std::vector<std::string>& warnings) {
    return read_connection(section, "connections." + section.name, reading_of_vici(warnings));
}

Result<PoolConfig> pool_from(const Section& section) {
    return read_pool(section, "pools." + section.name);
}

Result<AuthorityConfig> authority_from(const Section& section) {
    std::vector<std::string> warnings;
    return read_authority(section, "authorities." + section.name, reading_of_vici(warnings));
}

std::vector<KeySection> key_documentation() {
    std::vector<KeySection> all{connection_key_rows()};
    const auto append = [&](std::vector<KeySection> more) {
        for (auto& section : more) all.push_back(std::move(section));
    };
    append(auth_key_rows());
    all.push_back(child_key_rows());
    append(secret_key_rows());
    append(pool_and_authority_key_rows());
    return all;
}

}  // namespace keyline::config
