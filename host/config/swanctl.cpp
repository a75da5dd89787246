#include "host/config/swanctl.h"

#include <algorithm>
#include <array>
#include <set>

#include "host/config/readers.h"

namespace keyline::config {

namespace {

constexpr auto top_sections =
    std::to_array<std::string_view>({"connections", "manual", "secrets", "pools", "authorities"});

using Kind = Refusal::Kind;

bool in_one_line(const Place& left, const Place& right) {
    return left.line == right.line && left.file && right.file && *left.file == *right.file;
}

// What is no section of swanctl.conf may stand there for others to refer to.
bool is_top(const Section& section) {
    return std::find(top_sections.begin(), top_sections.end(), section.name) != top_sections.end();
}

bool is_known(const Settings& settings, const Section& section) {
    return is_top(section) ||
           std::any_of(settings.referenced.begin(), settings.referenced.end(), [&](const auto& path) {
               return path == section.name || path.starts_with(section.name + ".");
           });
}

// The end of a secret that has a '}' in it and no quotes: settings and sections that nobody knows, in the
// line of the secret. What was read of it is not the secret, and would be a weaker one.
class CutSecrets {
  public:
    explicit CutSecrets(const Settings& settings) : all_(settings.root.find_section("secrets")) {
        if (all_ == nullptr) return;
        const auto note = [&](const auto& stray) { strays_.push_back(stray.place); };
        std::for_each(all_->settings.begin(), all_->settings.end(), note);
        std::for_each(settings.root.settings.begin(), settings.root.settings.end(), note);
        for (const auto& section : all_->sections)
            if (!is_secret(section.name)) note(section);
        for (const auto& section : settings.root.sections)
            if (!is_known(settings, section)) note(section);
    }
    bool is_cut(const Section& secret) const {
        return std::any_of(strays_.begin(), strays_.end(),
                           [&](const Place& stray) { return has_setting_at(secret, stray); });
    }
    // Its name may be a part of a secret.
    bool may_hold(const Place& stray) const {
        return all_ != nullptr &&
               std::any_of(all_->sections.begin(), all_->sections.end(),
                           [&](const auto& secret) { return has_setting_at(secret, stray); });
    }
    static constexpr auto remedy = "this may be the end of a secret: one with '}' in it must be in quotes";

  private:
    // A section that nobody knows is a stray itself.
    static bool has_setting_at(const Section& secret, const Place& place) {
        return is_secret(secret.name) &&
               std::any_of(secret.settings.begin(), secret.settings.end(),
                           [&](const auto& setting) { return in_one_line(setting.place, place); });
    }
    const Section* all_;
    std::vector<Place> strays_;
};

void check_top(const Settings& settings, const CutSecrets& cut, Configuration& configuration) {
    const auto refuse = [&](const Result<void>& why) {
        configuration.refuse(Kind::other, "", why.error().message);
        configuration.incomplete = true;
    };
    const auto refuse_unknown = [&](const Place& place, const std::string& name, const char* kind,
                                    const auto& known) {
        refuse(cut.may_hold(place) ? Result<void>(error_at(place, "top level", CutSecrets::remedy))
                                   : Result<void>(unknown_name(place, "", name, kind, known)));
    };
    for (const auto& setting : settings.root.settings)
        refuse_unknown(setting.place, setting.key, "key", std::vector<std::string_view>());
    for (const auto& section : settings.root.sections) {
        if (!is_known(settings, section))
            refuse_unknown(section.place, section.name, "section", top_sections);
        else if (is_top(section) && !section.refusal.empty())
            refuse(fail(section.refusal));
    }
}

// Each section in `name` of the root is read by `read`, which gives nothing or why it is refused.
template <typename Read>
void read_each(const Section& root, const std::string& name, Kind kind, Configuration& configuration,
               Read read) {
    const auto* all = root.find_section(name);
    if (all == nullptr || !all->refusal.empty()) return;
    for (const auto& section : all->sections) {
        const auto path = name + "." + section.name;
        configuration.places.emplace(path, section.place.to_string());
        auto done = expect_names(section, path);
        if (done && !section.refusal.empty()) done = fail(section.refusal);
        if (done) done = read(section, path);
        if (!done) configuration.refuse(kind, section.name, done.error().message);
    }
}

void expect_only_sections(const Section& root, const std::string& name, Configuration& configuration) {
    const auto* all = root.find_section(name);
    if (all == nullptr) return;
    if (auto done = expect_no_settings(*all, name); !done)
        configuration.refuse(Kind::other, "", done.error().message);
}

// `read` into `target`.
template <typename T, typename Read>
auto into(std::vector<T>& target, Read read) {
    return [&target, read](const Section& section, const std::string& path) -> Result<void> {
        auto one = read(section, path);
        if (!one) return tl::unexpected(one.error());
        target.push_back(std::move(*one));
        return {};
    };
}

void read_secrets(const Section& root, const CutSecrets& cut, Configuration& configuration) {
    const auto* all = root.find_section("secrets");
    if (all == nullptr) return;
    constexpr auto why = "holds sections only; a secret with '}' in it must be in quotes";
    // Not by its name, which may be a part of the secret.
    for (const auto& stray : all->settings)
        configuration.refuse(Kind::other, "", error_at(stray.place, "secrets", why).value().message);
    read_each(root, "secrets", Kind::secret, configuration,
              [&](const Section& section, const std::string& path) -> Result<void> {
                  if (!is_secret(section.name) && cut.may_hold(section.place))
                      return error_at(section.place, "secrets", CutSecrets::remedy);
                  if (cut.is_cut(section))
                      return error_at(section.place, path, "its line goes on behind a '}': put it in quotes");
                  return read_secret(section, configuration);
              });
}

// Whatever order they are written in.
bool have_same_selectors(const ManualSa& one, const ManualSa& other) {
    const auto same = [](const net::TrafficSelectors& ours, const net::TrafficSelectors& theirs) {
        const auto within = [](const net::TrafficSelectors& all, const net::TrafficSelectors& some) {
            return std::all_of(some.begin(), some.end(),
                               [&](const auto& selector) { return net::contains(all, selector); });
        };
        return within(ours, theirs) && within(theirs, ours);
    };
    const auto at = [](const auto& configured, const net::Endpoint& end) {
        return ike::selectors_at(configured, end.address);
    };
    return same(at(one.child.local_selectors, one.local), at(other.child.local_selectors, other.local)) &&
           same(at(one.child.remote_selectors, one.remote), at(other.child.remote_selectors, other.remote));
}

void warn_of_same_selectors(Configuration& configuration) {
    const auto& all = configuration.manual;
    for (auto later = all.begin(); later != all.end(); ++later)
        for (auto earlier = all.begin(); earlier != later; ++earlier)
            if (later->child.policies && earlier->child.policies && have_same_selectors(*earlier, *later))
                configuration.warnings.push_back(
                    "manual." + later->name + ": it has the traffic selectors of manual." + earlier->name +
                    ", and only one of the two can send: give one of them others, or policies = no");
}

void warn(Configuration& configuration) {
    warn_of_same_selectors(configuration);
    std::set<std::string> children;
    for (const auto& connection : configuration.connections)
        for (const auto& child : connection.children)
            if (!children.insert(child.name).second)
                configuration.warnings.push_back(
                    "the child '" + child.name +
                    "' is in several connections: name the connection too, with --ike");
}

// What comes over vici is there already, and the files that it names are on this host.
Reading reading_of_vici(std::vector<std::string>& warnings, const Permissions& permissions = {}) {
    return {[](std::string_view folder, const std::string& item) {
                return parse_credential(folder, as_bytes(item));
            },
            [](const std::string& path) { return read_credential_file("x509", path); }, warnings,
            permissions};
}

}  // namespace

Result<Configuration> parse(std::string_view text, const std::string& file, const Includer& includer,
                            const FileReader& files, const Permissions& permissions) {
    auto settings = parse_settings(text, file, includer);
    if (!settings) return tl::unexpected(settings.error());
    Configuration configuration;
    configuration.warnings = std::move(settings->warnings);
    for (const auto& why : settings->left_out) configuration.refuse(Kind::other, "", why);
    configuration.incomplete = !settings->left_out.empty();
    const CutSecrets cut(*settings);
    check_top(*settings, cut, configuration);
    const auto& root = settings->root;
    const FileReader reader =
        files ? files : FileReader([](std::string_view, const std::string&) -> Result<Bytes> {
            return fail("no files can be read here");
        });
    const Reading reading{reader, [&reader](const std::string& path) { return reader("x509", path); },
                          configuration.warnings, permissions};
    const auto connection = [&](const auto& section, const auto& path) {
        return read_connection(section, path, reading);
    };
    const auto authority = [&](const auto& section, const auto& path) {
        return read_authority(section, path, reading);
    };
    const auto manual = [&](const auto& section, const auto& path) {
        return read_manual(section, path, reading);
    };
    for (const auto* name : {"connections", "manual", "pools", "authorities"})
        expect_only_sections(root, name, configuration);
    read_each(root, "connections", Kind::connection, configuration,
              into(configuration.connections, connection));
    read_each(root, "manual", Kind::manual, configuration, into(configuration.manual, manual));
    read_each(root, "pools", Kind::pool, configuration, into(configuration.pools, read_pool));
    read_each(root, "authorities", Kind::authority, configuration,
              into(configuration.authorities, authority));
    read_secrets(root, cut, configuration);
    warn(configuration);
    return configuration;
}

Result<ike::ConnectionConfig> connection_from(const Section& section, std::vector<std::string>& warnings,
                                              const Permissions& permissions) {
    const auto path = "connections." + section.name;
    if (auto done = expect_names(section, path); !done) return tl::unexpected(done.error());
    return read_connection(section, path, reading_of_vici(warnings, permissions));
}

Result<ManualSa> manual_from(const Section& section, std::vector<std::string>& warnings) {
    const auto path = "manual." + section.name;
    if (auto done = expect_names(section, path); !done) return tl::unexpected(done.error());
    return read_manual(section, path, reading_of_vici(warnings));
}

Result<PoolConfig> pool_from(const Section& section) {
    const auto path = "pools." + section.name;
    if (auto done = expect_names(section, path); !done) return tl::unexpected(done.error());
    return read_pool(section, path);
}

Result<AuthorityConfig> authority_from(const Section& section) {
    const auto path = "authorities." + section.name;
    if (auto done = expect_names(section, path); !done) return tl::unexpected(done.error());
    std::vector<std::string> warnings;
    return read_authority(section, path, reading_of_vici(warnings));
}

std::vector<KeySection> key_documentation() {
    std::vector<KeySection> all{connection_key_rows()};
    const auto append = [&](std::vector<KeySection> more) {
        for (auto& section : more) all.push_back(std::move(section));
    };
    append(auth_key_rows());
    all.push_back(child_key_rows());
    all.push_back(manual_key_rows());
    append(secret_key_rows());
    append(pool_and_authority_key_rows());
    return all;
}

}  // namespace keyline::config
