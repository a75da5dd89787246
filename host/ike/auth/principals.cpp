#include "host/ike/auth/principals.h"

#include <algorithm>

#include <fmt/format.h>

namespace keyline::ike {

namespace {

using Type = Identity::Type;

std::string text_of(const Identity& identity) {
    return {identity.data.begin(), identity.data.end()};
}

// Without what Kerberos writes with a backslash, and with one '@' at most: nothing can be taken for another
// name's realm.
bool is_plain(const std::string& name) {
    const bool printable = std::all_of(name.begin(), name.end(), [](char letter) {
        return letter > ' ' && letter <= '~' && letter != '\\';
    });
    return printable && std::count(name.begin(), name.end(), '@') <= 1;
}

// With the '@'; empty when there is none.
std::string realm_of(const std::string& principal) {
    const auto at = principal.find('@');
    return at == std::string::npos ? std::string() : principal.substr(at);
}

std::string without_realm(const std::string& principal) {
    return principal.substr(0, principal.find('@'));
}

// "*@REALM", "*.example". A tail without that letter would also fit realms and domains of others.
bool is_good_pattern(const Identity& identity) {
    const auto text = text_of(identity);
    const char first = identity.type == Type::rfc822 ? '@' : '.';
    const bool is_name = identity.type == Type::rfc822 || identity.type == Type::fqdn;
    return is_name && text.size() > 2 && text[0] == '*' && text[1] == first && is_plain(text);
}

bool accepts_exactly(const Identity& configured, const Identity& presented) {
    if (!configured.is_pattern()) return configured == presented;
    if (!is_good_pattern(configured) || configured.type != presented.type) return false;
    const auto tail = text_of(configured).substr(1);
    const auto name = text_of(presented);
    return name.size() > tail.size() && name.ends_with(tail);
}

}  // namespace

std::optional<std::string> principal_of(const Identity& identity) {
    const auto text = text_of(identity);
    if (text.empty() || identity.is_pattern() || !is_plain(text)) return std::nullopt;
    if (identity.type == Type::rfc822) return text;
    if (identity.type == Type::fqdn && text.find_first_of("/@") == std::string::npos) return "host/" + text;
    return std::nullopt;
}

Result<void> check_principals(const ConnectionConfig& connection) {
    const auto& local = connection.local.front();
    const auto& remote = connection.remote.front();
    const auto is_gss = [](const auto& round) { return round.method == AuthClass::gss_api; };
    const bool here = std::any_of(connection.local.begin(), connection.local.end(), is_gss);
    const bool there = std::any_of(connection.remote.begin(), connection.remote.end(), is_gss);
    if (!here && !there) return {};
    if (!is_gss(local) || !is_gss(remote) || connection.local.size() > 1 || connection.remote.size() > 1)
        return fail("GSS-API is for both sides, and alone: say auth = gssapi in local and remote");
    const auto rule =
        "a Kerberos principal (host/gw.example@REALM, me@REALM) or the name of a host, for which "
        "host/NAME stands";
    if (!principal_of(local.id))
        return fail(fmt::format("GSS-API cannot prove the local id \"{}\": it must be {}",
                                local.id.to_string(), rule));
    if (!principal_of(remote.id) && !is_good_pattern(remote.id))
        return fail(
            fmt::format("GSS-API cannot prove the remote id \"{}\": it must be {}, or a pattern (*@REALM, "
                        "*.example)",
                        remote.id.to_string(), rule));
    return {};
}

Result<void> check_principal(const Identity& configured, const Identity& presented, const gss::Names& names) {
    const auto& proven = names.peer;
    if (!is_plain(proven) || realm_of(proven).empty())
        return fail(fmt::format("its principal \"{}\" has letters that Keyline does not take",
                                Identity{Type::rfc822, to_bytes(as_bytes(proven))}.to_string()));
    auto said = principal_of(presented);
    // In our realm: another one that it trusts may have a host of this name too.
    if (said && realm_of(*said).empty()) *said += realm_of(names.own);
    if (said != proven)
        return fail(fmt::format("it says to be {}, but its Kerberos ticket is for {}", presented.to_string(),
                                proven));
    if (!accepts_exactly(configured, presented))
        return fail(fmt::format("the connection is for {}, and Kerberos tells upper from lower case",
                                configured.to_string()));
    return {};
}

Bytes gss_identity_name(const std::string& principal) {
    Bytes name;
    for (const auto letter : principal) {
        name.push_back(static_cast<std::uint8_t>(letter));
        name.push_back(0);
    }
    return name;
}

bool may_be(const Bytes& identity_name, const std::string& principal) {
    std::string said;
    for (std::size_t at = 0; at + 1 < identity_name.size(); at += 2)
        said += static_cast<char>(identity_name[at]);
    if (!is_plain(said) || gss_identity_name(said) != identity_name) return false;
    const bool both = !realm_of(said).empty() && !realm_of(principal).empty();
    return both ? said == principal : without_realm(said) == without_realm(principal);
}

}  // namespace keyline::ike
