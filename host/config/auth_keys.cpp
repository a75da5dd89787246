// connections.NAME.local... and .remote...: rounds of authentication.
#include <limits>

#include "host/config/readers.h"
#include "host/ike/auth/constraints.h"

namespace keyline::config {

namespace {

struct LocalBuilder {
    ike::LocalAuth auth;
    const Reading& reading;
    unsigned round = 0;
};
struct RemoteBuilder {
    ike::RemoteAuth auth;
    const Reading& reading;
    unsigned round = 0;
};

constexpr std::string_view no_token =
    "Keyline reads no PKCS#11 tokens: put the certificate into a file, and name it in certs or file";
constexpr std::string_view no_eap =
    "EAP is part of remote access, which Keyline has not got yet: leave it out";

// Words that begin what strongSwan takes for public key authentication, perhaps with constraints.
bool is_public_key(std::string_view text) {
    if (text.starts_with("ike:")) text.remove_prefix(4);
    const auto word = text.substr(0, text.find('-'));
    return contains_word("pubkey rsa rsa/pss ecdsa ed25519 ed448", word);
}

// Which version of IKE has them is check_version()'s to say.
constexpr std::array<std::pair<std::string_view, ike::AuthClass>, 6> class_words{{
    {"psk", ike::AuthClass::psk},
    {"pubkey-encryption", ike::AuthClass::public_key_encryption},
    {"pubkey-encryption-revised", ike::AuthClass::revised_public_key_encryption},
    {"gssapi", ike::AuthClass::gss_api},
    {"xauth", ike::AuthClass::xauth},
    {"xauth-generic", ike::AuthClass::xauth},
}};

Result<ike::AuthClass> parse_class(std::string_view text) {
    for (const auto& [word, method] : class_words)
        if (text == word) return method;
    if (is_public_key(text)) {
        if (auto constraints = ike::AuthConstraints::parse(text); !constraints)
            return tl::unexpected(constraints.error());
        return ike::AuthClass::public_key;
    }
    if (text.starts_with("eap")) return fail(std::string(no_eap));
    if (text.starts_with("xauth"))
        return fail(
            "Keyline's XAuth asks for a name and a password, as xauth or xauth-generic has it: use "
            "one of these words");
    return fail("'" + std::string(text) +
                "' is no way to authenticate; Keyline knows psk and pubkey, the latter also as rsa, rsa/pss, "
                "ecdsa, ed25519, ed448 with constraints, such as ecdsa-384-sha384 or ike:rsa/pss-sha256, and "
                "for IKEv1 pubkey-encryption, pubkey-encryption-revised, gssapi and xauth");
}

template <typename Builder>
Result<void> store_auth(Builder& b, const Value& value) {
    const auto method = parse_class(value.text());
    if (!method) return tl::unexpected(method.error());
    b.auth.method = *method;
    // Only signatures have constraints.
    b.auth.auth = *method == ike::AuthClass::public_key ? value.text() : "pubkey";
    return {};
}

Result<void> store_items(std::vector<Bytes>& target, const Reading& reading, std::string_view folder,
                         const Value& value) {
    for (const auto& item : value.items()) {
        auto content = reading.read_item(folder, item);
        if (!content) return tl::unexpected(content.error());
        target.push_back(std::move(*content));
    }
    return {};
}

Result<void> store_round(unsigned& round, const Value& value) {
    return store_number(round, value.text(), 0, std::numeric_limits<std::uint32_t>::max());
}

using L = LocalBuilder;
using R = RemoteBuilder;
using V = const Value&;
constexpr auto local_keys = std::to_array<Key<LocalBuilder>>({
    {"round", "0", "rounds of authentication are in this order (RFC 4739); else as they stand",
     [](L& b, V v) { return store_round(b.round, v); }},
    {"certs", "", "certificates to choose from: files in the folder `x509`, or with their whole path",
     [](L& b, V v) { return store_items(b.auth.certificates, b.reading, "x509", v); }, "", true},
    {"pubkeys", "", "raw public keys: files in the folder `pubkey`, or with their whole path",
     [](L& b, V v) { return store_items(b.auth.public_keys, b.reading, "pubkey", v); }, "", true},
    {"auth", "pubkey",
     "`psk`; `pubkey`, or narrower `rsa`, `rsa/pss`, `ecdsa`, `ed25519`, `ed448`, each with hashes "
     "(`ike:pubkey-sha384-sha256`). IKEv1 has `pubkey-encryption`, `pubkey-encryption-revised` and `gssapi` "
     "too, and `xauth` for a second round, or alone where the gateway has `pubkey` (hybrid). EAP is refused: "
     "it "
     "comes with remote access",
     [](L& b, V v) { return store_auth(b, v); }},
    {"id", "the certificate's subject, or the address",
     "an address, name, e-mail address, distinguished name, or with a type: `keyid:...`",
     [](L& b, V v) { return store_identity(b.auth.id, v); }},
    {"eap_id", "", no_eap},
    {"aaa_id", "", no_eap},
    {"xauth_id", "`id`", "IKEv1, for `auth = xauth`: the user's name; the password is in `secrets.xauthNAME`",
     [](L& b, V v) { return store_identity(b.auth.xauth_id, v); }},
});

constexpr std::array<std::pair<std::string_view, ike::RemoteAuth::Revocation>, 3> revocation_words{{
    {"relaxed", ike::RemoteAuth::Revocation::relaxed},
    {"ifuri", ike::RemoteAuth::Revocation::if_uri},
    {"strict", ike::RemoteAuth::Revocation::strict},
}};

constexpr auto remote_keys = std::to_array<Key<RemoteBuilder>>({
    {"round", "0", "as in `local`", [](R& b, V v) { return store_round(b.round, v); }},
    {"id", "%any",
     "whom to accept; with wildcards: `*.example.org`, `*@example.org`, `C=CH, O=Example, CN=*`",
     [](R& b, V v) { return store_identity(b.auth.id, v); }},
    {"eap_id", "", no_eap},
    {"groups", "",
     "memberships come from attribute certificates or AAA servers, which Keyline does not read: leave it out",
     nullptr, "", true},
    {"cert_policy", "", "OIDs: the peer's certificate has one of these policies",
     [](R& b, V v) -> Result<void> {
         b.auth.certificate_policies = v.items();
         return {};
     },
     "", true},
    {"certs", "", "one of these it must be: files in the folder `x509`, or with their whole path",
     [](R& b, V v) { return store_items(b.auth.certificates, b.reading, "x509", v); }, "", true},
    {"cacerts", "",
     "one of these must be in its chain: files in the folder `x509ca`, or with their whole path",
     [](R& b, V v) { return store_items(b.auth.ca_certificates, b.reading, "x509ca", v); }, "", true},
    {"ca_id", "", "a CA in its chain has this identity",
     [](R& b, V v) { return store_identity(b.auth.ca_id, v); }},
    {"pubkeys", "", "one of these raw public keys: files in the folder `pubkey`, or with their whole path",
     [](R& b, V v) { return store_items(b.auth.public_keys, b.reading, "pubkey", v); }, "", true},
    {"revocation", "relaxed",
     "CRL and OCSP: `strict` demands an answer, `ifuri` demands one if the certificate says where, `relaxed` "
     "only refuses what is known to be revoked",
     [](R& b, V v) { return store_word(b.auth.revocation, v.text(), revocation_words); }},
    {"auth", "pubkey", "as in `local`, with the least strength of keys (`rsa-2048-ecdsa-256-sha256`)",
     [](R& b, V v) { return store_auth(b, v); }},
});

// A section cert..., cacert...: one file.
struct FileBuilder {
    std::vector<Bytes>& target;
    const Reading& reading;
    bool given = false;
};

constexpr auto file_keys = std::to_array<Key<FileBuilder>>({
    {"file", "", "the whole path of a certificate, read by `keylined`",
     [](FileBuilder& b, V v) -> Result<void> {
         if (!v.text().starts_with('/')) return fail("the path begins with '/'");
         auto content = b.reading.read_file(std::string(v.text()));
         if (!content) return tl::unexpected(content.error());
         b.target.push_back(std::move(*content));
         b.given = true;
         return {};
     }},
    {"handle", "", no_token},
    {"slot", "", no_token},
    {"module", "", no_token},
});

Result<void> read_certificate_section(const Section& section, const std::string& path, const Reading& reading,
                                      std::vector<Bytes>& target) {
    FileBuilder builder{target, reading, false};
    if (auto done = expect_sections(section, path, {}); !done) return done;
    if (auto done = apply_keys(section, path, file_keys, builder); !done) return done;
    if (!builder.given) return error_at(section.place, path, "names no file");
    return {};
}

constexpr auto local_sections = std::to_array<std::string_view>({"cert"});
constexpr auto remote_sections = std::to_array<std::string_view>({"cert", "cacert"});

}  // namespace

Result<ike::LocalAuth> read_local(const Section& section, const std::string& path, const Reading& reading,
                                  unsigned& round) {
    LocalBuilder builder{{}, reading, 0};
    if (auto done = apply_keys(section, path, local_keys, builder); !done)
        return tl::unexpected(done.error());
    for (const auto& inner : section.sections) {
        if (!inner.name.starts_with("cert"))
            return unknown_name(inner.place, path, inner.name, "section", local_sections);
        if (auto done =
                read_certificate_section(inner, path + "." + inner.name, reading, builder.auth.certificates);
            !done)
            return tl::unexpected(done.error());
    }
    round = builder.round;
    return std::move(builder.auth);
}

Result<ike::RemoteAuth> read_remote(const Section& section, const std::string& path, const Reading& reading,
                                    unsigned& round) {
    RemoteBuilder builder{{}, reading, 0};
    if (auto done = apply_keys(section, path, remote_keys, builder); !done)
        return tl::unexpected(done.error());
    for (const auto& inner : section.sections) {
        const bool of_ca = inner.name.starts_with("cacert");
        if (!of_ca && !inner.name.starts_with("cert"))
            return unknown_name(inner.place, path, inner.name, "section", remote_sections);
        auto& target = of_ca ? builder.auth.ca_certificates : builder.auth.certificates;
        if (auto done = read_certificate_section(inner, path + "." + inner.name, reading, target); !done)
            return tl::unexpected(done.error());
    }
    round = builder.round;
    return std::move(builder.auth);
}

std::vector<KeySection> auth_key_rows() {
    return {{"connections.NAME.local", rows_of(local_keys)},
            {"connections.NAME.remote", rows_of(remote_keys)},
            {"connections.NAME.local.cert, remote.cert, remote.cacert", rows_of(file_keys)}};
}

}  // namespace keyline::config
