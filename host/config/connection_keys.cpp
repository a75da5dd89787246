// connections.NAME: its keys, and what follows from keys that are not given.
#include <cctype>
#include <optional>
#include <set>

#include "host/config/ike_version.h"
#include "host/config/readers.h"
#include "host/ike/suite.h"
#include "host/ike/v1/phase1_proposals.h"

namespace keyline::config {

namespace {

using std::chrono::seconds;
using Config = ike::ConnectionConfig;

// A connection, and what defaults depend on: whether a key was given.
struct Builder {
    ike::ConnectionConfig connection;
    const Reading& reading;
    std::optional<seconds> reauth_time, rekey_time, over_time, rand_time;
};

Result<void> store_time(std::optional<seconds>& target, const Value& value) {
    const auto time = parse_duration(value.text());
    if (!time) return tl::unexpected(time.error());
    target = *time;
    return {};
}

// Letters, digits, hyphens, underscores between dots. Who ends in a number is a mistyped address: no top
// level domain is one.
bool is_host_name(std::string_view word) {
    constexpr std::size_t longest = 253;
    const auto fits = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.';
    };
    const bool starts = !word.empty() && std::isalnum(static_cast<unsigned char>(word.front())) != 0;
    if (!starts || word.size() > longest || !std::all_of(word.begin(), word.end(), fits)) return false;
    if (word.find("..") != std::string_view::npos) return false;
    if (word.back() == '.') word.remove_suffix(1);
    const auto label = word.substr(word.rfind('.') + 1);
    return !std::all_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<void> store_addresses(std::vector<net::AddressRange>& ranges, std::vector<ike::HostName>& names,
                             const Value& value) {
    ranges.clear();
    names.clear();
    for (const auto& word : value.items()) {
        if (word == "%any" || word == "%any4" || word == "%any6" || word == "0.0.0.0/0" || word == "::/0") {
            ranges.clear();  // one that is any makes all of them so
            names.clear();
            return {};
        }
        if (const auto address = net::AddressRange::parse(word))
            ranges.push_back(*address);
        else if (is_host_name(word))
            names.push_back({word, ranges.size(), {}});
        else
            return fail("'" + word + "' is not an IP address, prefix or range, nor a host name or %any");
    }
    return {};
}

// An answer has one address of each IP version.
Result<void> store_virtual_addresses(std::vector<net::IpAddress>& target, const Value& value) {
    target.clear();
    for (const auto& word : value.items()) {
        const auto name = word == "%config" || word == "%config4" ? "0.0.0.0"
                          : word == "%config6"                    ? "::"
                                                                  : word;
        const auto address = net::IpAddress::parse(name);
        if (!address) return fail("'" + word + "' is not an IP address");
        for (const auto& other : target)
            if (other.version() == address->version())
                return fail("'" + word + "' is a second address of its IP version, and one is the most");
        target.push_back(*address);
    }
    return {};
}

// "101110": six binary digits.
Result<void> store_dscp(std::uint8_t& target, std::string_view text) {
    std::uint8_t value = 0;
    for (const char digit : text) {
        if ((digit != '0' && digit != '1') || text.size() != 6)
            return fail("a DSCP is six binary digits, like 101110");
        value = static_cast<std::uint8_t>(value << 1 | (digit == '1' ? 1 : 0));
    }
    target = value;
    return {};
}

constexpr std::array<std::pair<std::string_view, Config::Fragmentation>, 4> fragmentation_words{{
    {"yes", Config::Fragmentation::yes},
    {"accept", Config::Fragmentation::accept},
    {"force", Config::Fragmentation::yes},
    {"no", Config::Fragmentation::no},
}};
constexpr std::array<std::pair<std::string_view, Config::Childless>, 3> childless_words{{
    {"allow", Config::Childless::allow},
    {"force", Config::Childless::force},
    {"never", Config::Childless::never},
}};
constexpr std::array<std::pair<std::string_view, Config::SendCertificate>, 3> send_cert_words{{
    {"ifasked", Config::SendCertificate::if_asked},
    {"always", Config::SendCertificate::always},
    {"never", Config::SendCertificate::never},
}};
constexpr std::array<std::pair<std::string_view, Config::Unique>, 4> unique_words{{
    {"no", Config::Unique::no},
    {"never", Config::Unique::never},
    {"keep", Config::Unique::keep},
    {"replace", Config::Unique::replace},
}};

constexpr std::array<std::pair<std::string_view, ike::IkeVersion>, 3> version_words{{
    {"0", ike::IkeVersion::v2},
    {"1", ike::IkeVersion::v1},
    {"2", ike::IkeVersion::v2},
}};

constexpr unsigned most_keyingtries = 1'000'000;

bool is_v1(const Builder& builder) {
    return builder.connection.version == ike::IkeVersion::v1;
}

// A word that only IKEv1 gives a meaning; with IKEv2 it may ask for nothing but what holds anyway.
Result<void> store_of_v1(Builder& builder, bool& target, const Value& value, bool standard) {
    const auto wanted = parse_boolean(value.text());
    if (!wanted) return tl::unexpected(wanted.error());
    if (*wanted != standard && !is_v1(builder))
        return fail("this is IKEv1's, and the connection is IKEv2: leave it out, or say version = 1");
    target = *wanted;
    return {};
}

// "group32768 0s..."
Result<void> store_private_group(Builder& builder, const Value& value) {
    if (!is_v1(builder))
        return fail("this is IKEv1's, and the connection is IKEv2: leave it out, or say version = 1");
    const auto text = value.text();
    const auto blank = text.find(' ');
    // What a proposal calls it.
    const auto name = std::string(text.substr(0, blank));
    const auto proposal = ike::Proposal::parse(ike::ProtocolId::ah, "sha256-" + name);
    const auto* named = proposal ? ike::find(*proposal, ike::TransformType::key_exchange) : nullptr;
    if (blank == std::string_view::npos || named == nullptr || !ike::is_private_group(*named))
        return fail(
            "this is not a name from group32768 to group65535, a blank, and 0s with the base64 of what "
            "`openssl dhparam -outform DER 2048` writes");
    const auto der = parse_secret(text.substr(text.find_first_not_of(' ', blank)));
    if (!der) return tl::unexpected(der.error());
    auto group = crypto::parse_dh_parameters(der->reveal());
    if (!group) return tl::unexpected(group.error());
    builder.connection.private_group = {named->id, std::move(*group)};
    return {};
}

std::vector<ike::Proposal> default_proposals(const Builder& builder) {
    return is_v1(builder) ? ike::v1::default_phase1_proposals()
                          : ike::Proposal::defaults(ike::ProtocolId::ike);
}

using C = Builder;
using V = const Value&;
constexpr auto keys = std::to_array<Key<Builder>>({
    {"version", "0",
     "2 or 0: IKEv2 and nothing else. 1: IKEv1, which is off but for the connections that say so, and has a "
     "warning: RFC 9395 has deprecated it",
     [](C& c, V v) { return store_word(c.connection.version, v.text(), version_words); }},
    {"local_addrs", "%any",
     "addresses, prefixes, ranges, host names; who initiates takes the first that is one address, or the one "
     "that the routing table has. Names are looked up when they are loaded, before an initiation and each "
     "half minute",
     [](C& c, V v) { return store_addresses(c.connection.local_addresses, c.connection.local_names, v); }, "",
     true},
    {"remote_addrs", "%any", "the same for the peer; who initiates needs one address",
     [](C& c, V v) { return store_addresses(c.connection.remote_addresses, c.connection.remote_names, v); },
     "", true},
    {"local_port", "500", "500 or 4500: `keylined` listens on no other",
     [](C& c, V v) -> Result<void> {
         if (v.text() != "500" && v.text() != "4500")
             return fail("keylined listens on the ports 500 and 4500");
         return store_number(c.connection.local_port, v.text(), 1, 65535);
     }},
    {"remote_port", "500", "the peer's UDP port",
     [](C& c, V v) { return store_number(c.connection.remote_port, v.text(), 1, 65535); }},
    {"proposals", "default", "algorithms for IKE, in strongSwan's words; weak ones only when they are named",
     [](C& c, V v) {
         return store_proposals(c.connection.proposals, ike::ProtocolId::ike, default_proposals(c), v);
     },
     "", true},
    {"vips", "",
     "IKEv1: virtual addresses that this side asks for (Mode-Config), one an IP version; `0.0.0.0` and `::` "
     "are whichever the gateway has",
     [](C& c, V v) { return store_virtual_addresses(c.connection.virtual_addresses, v); }, "", true},
    {"aggressive", "no", "IKEv1: Aggressive Mode in place of Main Mode, which is refused then",
     [](C& c, V v) { return store_of_v1(c, c.connection.aggressive, v, false); }},
    {"aggressive_psk", "no",
     "Keyline's own key. IKEv1: without `yes` there is no Aggressive Mode with `psk`, as it sends everybody "
     "who "
     "asks a hash of the key, to try words on",
     [](C& c, V v) { return store_of_v1(c, c.connection.aggressive_psk, v, false); }},
    {"private_group", "",
     "Keyline's own key. IKEv1: a group for `esp_proposals` and `ah_proposals` that is in no registry, as "
     "`group32768 0s...`: its name there, and the base64 of its DER",
     store_private_group},
    {"accept_private_groups", "no",
     "Keyline's own key. IKEv1: `yes` takes groups that the peer defines (New Group Mode), once they are "
     "checked",
     [](C& c, V v) { return store_of_v1(c, c.connection.accept_private_groups, v, false); }},
    {"pull", "yes", "IKEv1: the client asks for its address (`yes`), or the gateway sets it (`no`)",
     [](C& c, V v) -> Result<void> {
         bool pull = true;
         auto done = store_of_v1(c, pull, v, true);
         c.connection.mode_config_push = !pull;
         return done;
     }},
    {"dscp", "000000", "six binary digits, set on the IKE packets of the connection",
     [](C& c, V v) { return store_dscp(c.connection.dscp, v.text()); }},
    {"encap", "no", "`yes` fakes a NAT, so that ESP goes in UDP",
     [](C& c, V v) { return store(c.connection.force_udp_encapsulation, parse_boolean(v.text())); }},
    {"mobike", "yes",
     "MOBIKE is not offered yet, so `yes` has no effect but a warning; a peer whose NAT gives it another "
     "address is followed all the same",
     [](C& c, V v) -> Result<void> {
         const auto wanted = parse_boolean(v.text());
         if (!wanted) return tl::unexpected(wanted.error());
         if (*wanted)
             c.reading.warnings.push_back("connections." + c.connection.name +
                                          ".mobike: Keyline does not offer MOBIKE yet: no effect");
         return {};
     }},
    {"dpd_delay", "0s", "ask a silent peer whether it lives after this long; 0: never",
     [](C& c, V v) { return store(c.connection.dpd_delay, parse_duration(v.text())); }},
    {"dpd_timeout", "150s",
     "IKEv1: a peer that answers no such question for so long is dead; 0: the default. With IKEv2 "
     "retransmission decides, as in strongSwan",
     [](C& c, V v) -> Result<void> {
         const auto time = parse_duration(v.text());
         if (!time) return tl::unexpected(time.error());
         if (time->count() != 0) c.connection.dpd_timeout = *time;
         return {};
     }},
    {"fragmentation", "yes",
     "`yes` sends large messages in fragments (RFC 7383), `accept` only takes them, `no` does not announce "
     "it; `force` is `yes`",
     [](C& c, V v) { return store_word(c.connection.fragmentation, v.text(), fragmentation_words); }},
    {"childless", "allow", "`allow`, `force` or `never` an IKE SA without CHILD SA (RFC 6023)",
     [](C& c, V v) { return store_word(c.connection.childless, v.text(), childless_words); }},
    {"send_certreq", "yes", "name the trusted CAs in CERTREQ",
     [](C& c, V v) { return store(c.connection.send_certificate_request, parse_boolean(v.text())); }},
    {"send_cert", "ifasked", "send certificates: `ifasked`, `always`, `never`",
     [](C& c, V v) { return store_word(c.connection.send_certificate, v.text(), send_cert_words); }},
    {"ppk_id", "", "postquantum pre-shared keys (RFC 8784) are not here yet: leave it out", nullptr},
    {"ppk_required", "no", "postquantum pre-shared keys (RFC 8784) are not here yet: leave it out", nullptr,
     "no"},
    {"keyingtries", "1", "how many sequences of retransmissions an initiation may take; 0: for ever",
     [](C& c, V v) { return store_number(c.connection.keyingtries, v.text(), 0, most_keyingtries); }},
    {"unique", "no",
     "what becomes of other IKE SAs of the same peer: `no` keeps them until it says INITIAL_CONTACT, `never` "
     "even "
     "then; `replace` ends them, and `keep` refuses new ones. With IKEv1, one that comes from the same "
     "address "
     "takes the place of the other, as that is how ISAKMP SAs are renewed",
     [](C& c, V v) { return store_word(c.connection.unique, v.text(), unique_words); }},
    {"reauth_time", "0s", "authenticate anew after this long; 0: never",
     [](C& c, V v) { return store_time(c.reauth_time, v); }},
    {"rekey_time", "4h", "rekey the IKE SA; 0: never, and that is the default with `reauth_time`",
     [](C& c, V v) { return store_time(c.rekey_time, v); }},
    {"over_time", "a tenth of the longer of both", "the hard limit, so long after both",
     [](C& c, V v) { return store_time(c.over_time, v); }},
    {"rand_time", "`over_time`", "at most this is taken off both at random",
     [](C& c, V v) { return store_time(c.rand_time, v); }},
    {"pools", "", "IKEv1: names of `pools` from which this side gives its peers virtual addresses",
     [](C& c, V v) -> Result<void> {
         c.connection.pools = v.items();
         return {};
     },
     "", true},
    {"if_id_in", "0",
     "XFRM interface IDs belong to the Linux kernel's IPsec; Keyline's packets go through its TUN device: "
     "leave it out",
     nullptr, "0 0x0 0x00000000"},
    {"if_id_out", "0", "as `if_id_in`", nullptr, "0 0x0 0x00000000"},
    {"mediation", "no", "Keyline has no IKEv2 mediation: leave it out", nullptr, "no"},
    {"mediated_by", "", "Keyline has no IKEv2 mediation: leave it out", nullptr},
    {"mediation_peer", "", "Keyline has no IKEv2 mediation: leave it out", nullptr},
});

constexpr auto sections = std::to_array<std::string_view>({"local", "remote", "children"});

// strongSwan's rules (swanctl.conf(5)).
void settle_lifetimes(Builder& b) {
    auto& connection = b.connection;
    connection.reauth_time = b.reauth_time.value_or(seconds(0));
    connection.rekey_time =
        b.rekey_time.value_or(connection.reauth_time.count() != 0 ? seconds(0) : connection.rekey_time);
    connection.over_time = b.over_time.value_or(std::max(connection.rekey_time, connection.reauth_time) / 10);
    connection.rand_time = b.rand_time.value_or(connection.over_time);
}

template <typename Auth>
struct Round {
    unsigned number = 0;
    Auth auth;
    const Section* section = nullptr;
};

// Rounds are in the order of their `round`, those that have none or the same as they stand.
template <typename Auth>
void put_in_order(std::vector<Round<Auth>> rounds, std::vector<Auth>& auths,
                  std::vector<const Section*>& rounds_sections) {
    if (rounds.empty()) return;
    std::stable_sort(rounds.begin(), rounds.end(),
                     [](const auto& left, const auto& right) { return left.number < right.number; });
    auths.clear();
    for (auto& round : rounds) {
        auths.push_back(std::move(round.auth));
        rounds_sections.push_back(round.section);
    }
}

Result<void> read_rounds(const Section& section, const std::string& path, Builder& builder,
                         ConnectionSections& found) {
    std::vector<Round<ike::LocalAuth>> local;
    std::vector<Round<ike::RemoteAuth>> remote;
    for (const auto& inner : section.sections) {
        const auto inner_path = path + "." + inner.name;
        unsigned round = 0;
        if (inner.name.starts_with("local")) {
            auto auth = read_local(inner, inner_path, builder.reading, round);
            if (!auth) return tl::unexpected(auth.error());
            local.push_back({round, std::move(*auth), &inner});
        } else if (inner.name.starts_with("remote")) {
            auto auth = read_remote(inner, inner_path, builder.reading, round);
            if (!auth) return tl::unexpected(auth.error());
            remote.push_back({round, std::move(*auth), &inner});
        } else if (inner.name != "children") {
            return unknown_name(inner.place, path, inner.name, "section", sections);
        }
    }
    put_in_order(std::move(local), builder.connection.local, found.local);
    put_in_order(std::move(remote), builder.connection.remote, found.remote);
    return {};
}

Result<void> read_children(const Section& children, const std::string& path, Builder& builder) {
    if (auto done = expect_no_settings(children, path); !done) return done;
    for (const auto& inner : children.sections) {
        auto child = read_child(inner, path + "." + inner.name, builder.reading);
        if (!child) return tl::unexpected(child.error());
        builder.connection.children.push_back(std::move(*child));
    }
    return {};
}

}  // namespace

Result<void> store_proposals(std::vector<ike::Proposal>& target, ike::ProtocolId protocol,
                             const std::vector<ike::Proposal>& defaults, const Value& value) {
    for (const auto& word : value.items()) {
        if (word == "default") {
            target.insert(target.end(), defaults.begin(), defaults.end());
            continue;
        }
        auto proposal = ike::Proposal::parse(protocol, word);
        if (!proposal) return tl::unexpected(proposal.error());
        target.push_back(std::move(*proposal));
    }
    constexpr std::size_t most = 255;  // a proposal's number is one octet (RFC 7296 section 3.3.1)
    if (target.size() > most)
        return fail("more than " + std::to_string(most) +
                    " proposals do not fit into an SA payload: leave some out, or join algorithms in one "
                    "(aes128-aes256-sha256-x25519)");
    return {};
}

// An ID payload holds 65,527 octets (RFC 7296 section 3.5), but peers take no message as large as that:
// strongSwan's max_packet is 10,000 octets.
Result<ike::Identity> identity_from(std::string_view text) {
    constexpr std::size_t longest = 8192;
    auto identity = ike::Identity::parse(std::string(text));
    if (identity.data.size() > longest)
        return fail("an identity of " + std::to_string(identity.data.size()) +
                    " octets makes IKE messages that no peer takes: " + std::to_string(longest) +
                    " are the most");
    return identity;
}

Result<void> store_identity(ike::Identity& target, const Value& value) {
    return store(target, identity_from(value.text()));
}

Result<ike::ConnectionConfig> read_connection(const Section& section, const std::string& path,
                                              const Reading& reading) {
    Builder builder{{}, reading, {}, {}, {}, {}};
    auto& connection = builder.connection;
    connection.name = section.name;
    // The version goes first, wherever it stands: other keys depend on it.
    if (const auto* version = section.find_setting("version"))
        if (auto done = apply_key(keys.front(), *version, path, builder); !done)
            return tl::unexpected(done.error());
    if (auto done = apply_keys(section, path, keys, builder); !done) return tl::unexpected(done.error());
    settle_lifetimes(builder);
    if (connection.proposals.empty()) connection.proposals = default_proposals(builder);
    ConnectionSections found{section, path, {}, {}};
    if (auto done = read_rounds(section, path, builder, found); !done) return tl::unexpected(done.error());
    if (const auto* children = section.find_section("children"))
        if (auto done = read_children(*children, path + ".children", builder); !done)
            return tl::unexpected(done.error());
    if (reading.permissions.aggressive_psk && connection.aggressive) connection.aggressive_psk = true;
    if (auto done = check_version(connection, found, reading.warnings); !done)
        return tl::unexpected(done.error());
    return std::move(connection);
}

KeySection connection_key_rows() {
    return {"connections.NAME", rows_of(keys)};
}

}  // namespace keyline::config
