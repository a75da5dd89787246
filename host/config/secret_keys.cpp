// secrets, pools and authorities.
#include <algorithm>
#include <optional>

#include "host/config/readers.h"

namespace keyline::config {

namespace {

using V = const Value&;

// ---- secrets.ike...

struct SharedBuilder {
    ike::SharedSecret shared;
};

Result<void> store_secret(crypto::Secret& target, const Value& value) {
    auto secret = parse_secret(value.text());
    if (!secret) return tl::unexpected(secret.error());
    target = std::move(*secret);
    return {};
}

constexpr auto shared_keys = std::to_array<Key<SharedBuilder>>({
    {"secret", "", "`\"text\"`, `0x` and hexadecimal digits, or `0s` and base64",
     [](SharedBuilder& b, V v) { return store_secret(b.shared.secret, v); }},
    {"id", "", "whom it belongs to, one key each: `id`, `id-2`, `id_b`; without one, to everybody",
     [](SharedBuilder& b, V v) { return store_identity(b.shared.owners.emplace_back(), v); }},
});

Result<void> read_shared(const Section& section, const std::string& path, ike::SharedSecret::Kind kind,
                         Configuration& configuration) {
    SharedBuilder builder;
    builder.shared.kind = kind;
    builder.shared.unique_id = section.name;
    if (auto done = expect_sections(section, path, {}); !done) return done;
    for (const auto& setting : section.settings) {
        // strongSwan tells several identities apart by whatever follows "id".
        const auto& key = setting.key.starts_with("id") ? shared_keys[1] : shared_keys[0];
        if (!setting.key.starts_with("id") && setting.key != "secret") {
            static constexpr auto known = std::to_array<std::string_view>({"secret", "id"});
            return unknown_name(setting.place, path, setting.key, "key", known);
        }
        if (auto done = apply_key(key, setting, path, builder); !done) return done;
    }
    if (builder.shared.secret.empty())
        return error_at(section.place, path, "there is no secret here; add secret = \"...\"");
    configuration.secrets.push_back(std::move(builder.shared));
    return {};
}

// ---- secrets.private..., rsa..., ecdsa..., pkcs8..., pkcs12...

constexpr auto passphrase_keys = std::to_array<Key<Passphrase>>({
    {"file", "", "a file in the folder of that name (`private`, `rsa`, `ecdsa`, `pkcs8`, `pkcs12`)",
     [](Passphrase& p, V v) -> Result<void> {
         p.file = v.text();
         return {};
     }},
    {"secret", "", "what decrypts it", [](Passphrase& p, V v) { return store_secret(p.secret, v); }},
});

Result<void> read_passphrase(const Section& section, const std::string& path, const std::string& folder,
                             Configuration& configuration) {
    Passphrase passphrase;
    passphrase.name = section.name;
    passphrase.folder = folder;
    if (auto done = expect_sections(section, path, {}); !done) return done;
    if (auto done = apply_keys(section, path, passphrase_keys, passphrase); !done) return done;
    if (passphrase.file.empty()) return error_at(section.place, path, "names no file; add file = ...");
    configuration.passphrases.push_back(std::move(passphrase));
    return {};
}

// ---- Which kinds of secrets there are

using SharedKind = ike::SharedSecret::Kind;

struct Kind {
    std::string_view prefix;
    std::string_view refusal;               // empty: it is read
    std::optional<SharedKind> shared = {};  // with `secret` and `id`; nothing: a file's passphrase
};
constexpr auto kinds = std::to_array<Kind>({
    {"ike", "", SharedKind::ike},
    {"eap", "", SharedKind::eap},
    {"xauth", "", SharedKind::eap},  // as strongSwan has it
    {"private", ""},
    {"rsa", ""},
    {"ecdsa", ""},
    {"pkcs8", ""},
    {"pkcs12", ""},
    {"ntlm", "NTLM secrets are part of EAP, which Keyline has not got yet: not loaded"},
    {"ppk", "postquantum pre-shared keys (RFC 8784) are not here yet"},
    {"token", "Keyline reads no PKCS#11 tokens: put the key into a file in the folder private"},
});

// ---- pools

constexpr auto attribute_names = std::to_array<std::string_view>(
    {"dns", "nbns", "dhcp", "netmask", "server", "subnet", "split_include", "split_exclude"});

// strongSwan leaves out the first and the last address of a prefix, and counts up to 2^31.
std::uint64_t usable(const net::IpAddress& base, unsigned prefix_bits) {
    constexpr unsigned most_bits = 31;
    const auto host_bits = std::min(base.bits() - prefix_bits, most_bits);
    const auto all = std::uint64_t{1} << host_bits;
    if (host_bits < 2) return all;
    std::uint64_t offset = 0;
    for (const auto byte : base.bytes().last(4)) offset = offset << 8 | byte;
    offset &= all - 1;
    const auto left = all - 2;
    return offset < 2 ? left : left - std::min(offset - 1, left);
}

std::uint64_t width(const net::AddressRange& range) {
    std::uint64_t width = 0;
    for (std::size_t at = 0; at < range.first.bytes().size(); ++at) {
        const auto difference = range.last.bytes()[at] - range.first.bytes()[at];
        width = std::min<std::uint64_t>(width << 8, std::uint64_t{1} << 40) +
                static_cast<std::uint64_t>(difference);
    }
    return width + 1;
}

// The next address: of one that ends in a zero bit.
net::IpAddress after(const net::IpAddress& address) {
    auto octets = to_bytes(address.bytes());
    octets.back() |= 1U;
    return *net::IpAddress::from_bytes(octets);
}

Result<void> store_pool(PoolConfig& pool, std::string_view text) {
    const auto range = net::AddressRange::parse(text);
    if (!range) return fail("'" + std::string(text) + "' is neither a prefix nor a range of addresses");
    pool.addresses = *range;
    pool.base = pool.first = range->first;
    pool.size = width(*range);
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return {};
    const auto base = net::IpAddress::parse(text.substr(0, slash));
    const auto bits = parse_number(text.substr(slash + 1), 0, 128);
    if (!base || !bits) return fail("the prefix cannot be read");
    pool.base = pool.first = *base;
    pool.size = usable(*base, static_cast<unsigned>(*bits));
    const bool names_subnet = *base == range->first && pool.size < width(*range) && *bits < base->bits() - 1;
    if (names_subnet) pool.first = after(*base);
    return {};
}

constexpr auto pool_keys = std::to_array<Key<PoolConfig>>({
    {"addrs", "", "a prefix, or a range `FIRST-LAST`",
     [](PoolConfig& pool, V v) { return store_pool(pool, v.text()); }},
});

bool is_number(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// ---- authorities

struct AuthorityBuilder {
    AuthorityConfig authority;
    const Reading& reading;
};

Result<void> store_uris(std::vector<std::string>& target, const Value& value, std::string_view schemes) {
    target = value.items();
    for (const auto& uri : target) {
        const auto colon = std::min(uri.find("://"), uri.size());
        if (!contains_word(schemes, uri.substr(0, colon)))
            return fail("'" + uri + "' cannot be fetched; Keyline knows " + std::string(schemes));
    }
    return {};
}

constexpr std::string_view no_token =
    "Keyline reads no PKCS#11 tokens: name the certificate's file in cacert";
constexpr auto authority_keys = std::to_array<Key<AuthorityBuilder>>({
    {"cacert", "", "the CA's certificate: a file in the folder `x509ca`, or with its whole path",
     [](AuthorityBuilder& b, V v) {
         return store(b.authority.ca_certificate, b.reading.read_item("x509ca", std::string(v.text())));
     }},
    {"file", "", "the same, with its whole path, read by `keylined`",
     [](AuthorityBuilder& b, V v) {
         return store(b.authority.ca_certificate, b.reading.read_file(std::string(v.text())));
     }},
    {"handle", "", no_token},
    {"slot", "", no_token},
    {"module", "", no_token},
    {"crl_uris", "", "where its CRLs are: http, https, file",
     [](AuthorityBuilder& b, V v) { return store_uris(b.authority.crl_uris, v, "http https file"); }, "",
     true},
    {"ocsp_uris", "", "where its OCSP servers are: http, https",
     [](AuthorityBuilder& b, V v) { return store_uris(b.authority.ocsp_uris, v, "http https"); }, "", true},
    {"cert_uri_base", "", "Keyline sends whole certificates, not hashes and URLs: leave it out"},
});

}  // namespace

bool is_secret(std::string_view section) {
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](const auto& k) { return section.starts_with(k.prefix); });
}

Result<void> read_secret(const Section& section, Configuration& configuration) {
    const auto path = "secrets." + section.name;
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const auto& k) { return section.name.starts_with(k.prefix); });
    if (kind == kinds.end()) {
        std::vector<std::string_view> known(kinds.size());
        std::transform(kinds.begin(), kinds.end(), known.begin(), [](const auto& k) { return k.prefix; });
        return unknown_name(section.place, "secrets", section.name, "section", known);
    }
    if (!kind->refusal.empty()) return error_at(section.place, path, std::string(kind->refusal));
    return kind->shared ? read_shared(section, path, *kind->shared, configuration)
                        : read_passphrase(section, path, std::string(kind->prefix), configuration);
}

Result<PoolConfig> read_pool(const Section& section, const std::string& path) {
    PoolConfig pool;
    pool.name = section.name;
    if (auto done = expect_sections(section, path, {}); !done) return tl::unexpected(done.error());
    bool has_addresses = false;
    for (const auto& setting : section.settings) {
        const bool known =
            std::find(attribute_names.begin(), attribute_names.end(), setting.key) != attribute_names.end();
        if (known || is_number(setting.key)) {
            const auto values = Value(setting).items();
            if (const auto attributes = ike::pool_attributes(setting.key, values); !attributes)
                return error_at(setting.place, path + "." + setting.key, attributes.error().message);
            pool.attributes.emplace_back(setting.key, values);
        } else if (setting.key == "addrs") {
            if (auto done = apply_key(pool_keys[0], setting, path, pool); !done)
                return tl::unexpected(done.error());
            has_addresses = true;
        } else {
            std::vector<std::string_view> names{"addrs"};
            names.insert(names.end(), attribute_names.begin(), attribute_names.end());
            return unknown_name(setting.place, path, setting.key, "key", names);
        }
    }
    if (!has_addresses) return error_at(section.place, path, "has no addresses; add addrs = ...");
    return pool;
}

ike::AddressPool PoolConfig::pool() const {
    ike::AddressPool pool{name, first, size, {}};
    for (const auto& [key, values] : attributes) {
        auto more = ike::pool_attributes(key, values);  // checked when it was read
        if (more) std::move(more->begin(), more->end(), std::back_inserter(pool.attributes));
    }
    return pool;
}

Result<AuthorityConfig> read_authority(const Section& section, const std::string& path,
                                       const Reading& reading) {
    AuthorityBuilder builder{{}, reading};
    builder.authority.name = section.name;
    if (auto done = expect_sections(section, path, {}); !done) return tl::unexpected(done.error());
    if (auto done = apply_keys(section, path, authority_keys, builder); !done)
        return tl::unexpected(done.error());
    if (builder.authority.ca_certificate.empty())
        return error_at(section.place, path, "names no certificate; add cacert = ...");
    return std::move(builder.authority);
}

std::vector<KeySection> secret_key_rows() {
    KeySection refused{"secrets.KIND", {}};
    for (const auto& kind : kinds)
        if (!kind.refusal.empty())
            refused.rows.push_back({std::string(kind.prefix), "", std::string(kind.refusal), "", true});
    return {{"secrets.ikeNAME, eapNAME, xauthNAME", rows_of(shared_keys)},
            {"secrets.privateNAME, rsaNAME, ecdsaNAME, pkcs8NAME, pkcs12NAME", rows_of(passphrase_keys)},
            std::move(refused)};
}

std::vector<KeySection> pool_and_authority_key_rows() {
    KeySection pools{"pools.NAME", rows_of(pool_keys)};
    for (const auto name : attribute_names)
        pools.rows.push_back(
            {std::string(name), "", "an attribute that goes along with the address", "", false});
    pools.rows.push_back({"a number", "",
                          "an attribute of that number: an address, a subnet, octets as `0x...`, or text", "",
                          false});
    return {std::move(pools), {"authorities.NAME", rows_of(authority_keys)}};
}

}  // namespace keyline::config
