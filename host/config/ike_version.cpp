#include "host/config/ike_version.h"

#include <algorithm>
#include <set>

#include "host/config/key_table.h"
#include "host/crypto/x509.h"
#include "host/ike/algorithms.h"
#include "host/ike/v1/phase2_proposals.h"

namespace keyline::config {

namespace {

using ike::AuthClass;

std::string_view word_of(AuthClass method) {
    switch (method) {
        case AuthClass::psk:
            return "psk";
        case AuthClass::public_key:
            return "pubkey";
        case AuthClass::public_key_encryption:
            return "pubkey-encryption";
        case AuthClass::revised_public_key_encryption:
            return "pubkey-encryption-revised";
        case AuthClass::gss_api:
            return "gssapi";
        case AuthClass::xauth:
            return "xauth";
    }
    return "";
}

std::string quoted(AuthClass method) {
    return "'" + std::string(word_of(method)) + "'";
}

// Where a key stands, or its section where it does not.
struct Spot {
    Place place;
    std::string path;
};
Spot spot_of(const Section& section, const std::string& path, std::string_view key) {
    const auto* setting = section.find_setting(key);
    return {setting != nullptr ? setting->place : section.place, path + "." + std::string(key)};
}

// A group on a curve over GF(2^n) or a private one, in the connection's proposals or its children's.
std::optional<ike::Transform> group_of_v1_only(const ike::ConnectionConfig& connection) {
    auto proposals = connection.proposals;
    for (const auto& child : connection.children)
        proposals.insert(proposals.end(), child.proposals.begin(), child.proposals.end());
    for (const auto& proposal : proposals)
        for (const auto& transform : proposal.transforms)
            if (transform.type == ike::TransformType::key_exchange &&
                (transform.id == ike::transform_id::ke_ec2n155 ||
                 transform.id == ike::transform_id::ke_ec2n185 || ike::is_private_group(transform)))
                return transform;
    return std::nullopt;
}

class Checker {
  public:
    Checker(const ike::ConnectionConfig& connection, const ConnectionSections& sections,
            std::vector<std::string>& warnings)
        : connection_(connection), sections_(sections), warnings_(warnings) {
        for (std::size_t i = 0; i < connection.local.size(); ++i)
            local_.push_back({connection.local[i].method, spot_of_round(sections.local, i, "local")});
        // A round without a method takes any: the public key's rules are those of IKEv2's.
        for (std::size_t i = 0; i < connection.remote.size(); ++i)
            remote_.push_back({connection.remote[i].method.value_or(AuthClass::public_key),
                               spot_of_round(sections.remote, i, "remote")});
    }

    Result<void> check_v1();
    Result<void> check_v2() const;
    void warn_of_weak_algorithms();
    void warn_of_weak_keys();

  private:
    struct Round {
        AuthClass method = AuthClass::psk;
        Spot spot;
    };
    using Rounds = std::vector<Round>;

    Spot spot_of_round(const std::vector<const Section*>& sections, std::size_t index,
                       const char* side) const {
        if (index >= sections.size()) return {sections_.connection.place, sections_.path + "." + side};
        return spot_of(*sections[index], sections_.path + "." + sections[index]->name, "auth");
    }
    Spot spot(std::string_view key) const { return spot_of(sections_.connection, sections_.path, key); }
    void warn(const Spot& at, const std::string& what) {
        warnings_.push_back(error_at(at.place, at.path, what).value().message);
    }
    static tl::unexpected<Error> refuse(const Spot& at, const std::string& what) {
        return error_at(at.place, at.path, what);
    }

    static bool is_client(const Rounds& rounds) { return rounds.back().method == AuthClass::xauth; }
    static Result<void> check_side(const Rounds& rounds);
    Result<void> check_both_sides() const;
    static Result<void> check_hybrid(const Rounds& gateway);
    Result<void> check_users_name() const;
    Result<void> check_aggressive();
    Result<void> check_proposals();
    Result<void> check_child(const ike::ChildConfig& child);
    Result<void> check_shunt(const ike::ChildConfig& child, const Section& section,
                             const std::string& path) const;
    Result<void> check_bundle(const ike::ChildConfig& child, const Section& section,
                              const std::string& path) const;
    Result<void> check_private_groups(const ike::ChildConfig& child, const Spot& at) const;

    const ike::ConnectionConfig& connection_;
    const ConnectionSections& sections_;
    std::vector<std::string>& warnings_;
    Rounds local_, remote_;
};

// ---- Rounds of authentication

Result<void> Checker::check_side(const Rounds& rounds) {
    for (std::size_t i = 1; i < rounds.size(); ++i) {
        const auto& round = rounds[i];
        if (round.method != AuthClass::xauth)
            return refuse(round.spot,
                          "IKEv1 has one round of authentication on each side, behind which only xauth may "
                          "stand: take this round out, or say version = 2");
        if (rounds[i - 1].method == AuthClass::xauth)
            return refuse(round.spot, "xauth comes once: take this round out");
    }
    if (is_client(rounds) && rounds.front().method == AuthClass::gss_api)
        return refuse(rounds.back().spot, "IKEv1 has no number for gssapi with xauth: take one of them out");
    return {};
}

// The client says a name and a password, and nothing but the gateway proves itself before
// (draft-ietf-ipsec-isakmp-hybrid-auth).
Result<void> Checker::check_hybrid(const Rounds& gateway) {
    if (gateway.front().method == AuthClass::public_key) return {};
    return refuse(gateway.front().spot,
                  "where one side has xauth alone (hybrid authentication) the other one proves itself with a "
                  "signature: say auth = pubkey here, or give the client a round before its xauth");
}

Result<void> Checker::check_both_sides() const {
    if (auto done = check_side(local_); !done) return done;
    if (auto done = check_side(remote_); !done) return done;
    if (is_client(local_) && is_client(remote_))
        return refuse(remote_.back().spot,
                      "xauth is for one side, the client: take it out of the gateway's rounds");
    if (local_.front().method == AuthClass::xauth) return check_hybrid(remote_);
    if (remote_.front().method == AuthClass::xauth) return check_hybrid(local_);
    if (local_.front().method == remote_.front().method) return {};
    return refuse(remote_.front().spot, "IKEv1 has one method for both sides, and this is " +
                                            quoted(remote_.front().method) + " while local has " +
                                            quoted(local_.front().method) + ": make them equal");
}

Result<void> Checker::check_users_name() const {
    for (std::size_t i = 0; i < connection_.local.size(); ++i) {
        const auto& auth = connection_.local[i];
        if (auth.xauth_id.type == ike::Identity::Type::any || auth.method == AuthClass::xauth) continue;
        return refuse(
            spot_of(*sections_.local.at(i), sections_.path + "." + sections_.local[i]->name, "xauth_id"),
            "this name is for a round with auth = xauth (and version = 1): move it there, or leave "
            "it out");
    }
    return {};
}

// ---- The rest of IKEv1

Result<void> Checker::check_aggressive() {
    const auto is_shared = [](const Rounds& rounds) { return rounds.front().method == AuthClass::psk; };
    const bool exposed = connection_.aggressive && (is_shared(local_) || is_shared(remote_));
    if (exposed && !connection_.aggressive_psk)
        return refuse(
            spot("aggressive"),
            "in Aggressive Mode the gateway sends everybody who asks a hash that a pre-shared key "
            "goes into, and words can be tried on it offline: take aggressive out on both sides, or "
            "authenticate with pubkey. Who must do it all the same says aggressive_psk = yes");
    if (exposed)
        warn(spot("aggressive_psk"),
             "everybody who asks gets a hash that the pre-shared key goes into, and can try words on it "
             "offline (Aggressive Mode): only a long random key withstands");
    else if (connection_.aggressive_psk)
        warn(spot("aggressive_psk"), "no effect without aggressive = yes and auth = psk: take it out");
    return {};
}

Result<void> Checker::check_proposals() {
    ike::v1::Phase1Terms terms;
    terms.proposals = connection_.proposals;
    terms.methods = {ike::v1::AuthenticationMethod::pre_shared_key};
    const auto offer = ike::v1::offer_phase1(terms);
    const auto at = spot("proposals");
    if (!offer)
        return refuse(at, offer.error().message +
                              ": name a cipher in CBC with a hash and a group, such as "
                              "aes256-sha256-modp2048");
    for (const auto& skipped : offer->skipped) warn(at, "not offered: " + skipped);
    if (!connection_.aggressive || sections_.connection.find_setting("proposals") == nullptr) return {};
    const auto one_group = ike::v1::offer_phase1(terms, ike::v1::first_group(terms));
    const auto count = [](const ike::v1::Phase1Offer& all) {
        return all.sa.proposals.front().transforms.size();
    };
    if (one_group && count(*one_group) < count(*offer))
        warn(at,
             "Aggressive Mode has one group (RFC 2409 section 5): as initiator this connection offers the "
             "first one only. Make a connection for each, or take aggressive out");
    return {};
}

Result<void> Checker::check_child(const ike::ChildConfig& child) {
    const auto path = sections_.path + ".children." + child.name;
    const auto* section = sections_.connection.find_section("children")->find_section(child.name);
    if (child.is_shunt()) return check_shunt(child, *section, path);
    ike::v1::Phase2Terms terms;
    terms.suites = ike::v1::suites_of(child.proposals, child.bundle);
    if (auto possible = check_bundle(child, *section, path); !possible) return possible;
    const auto offer = ike::v1::offer_phase2(terms, {1, 1}, ike::v1::first_group(terms));
    const auto* key =
        child.proposals.front().protocol == ike::ProtocolId::ah ? "ah_proposals" : "esp_proposals";
    if (!offer) return refuse(spot_of(*section, path, key), offer.error().message + ": name others");
    for (const auto& skipped : offer->skipped) warn(spot_of(*section, path, key), "not offered: " + skipped);
    if (auto known = check_private_groups(child, spot_of(*section, path, key)); !known) return known;
    for (const auto* side : {"local_ts", "remote_ts"}) {
        const auto& selectors = side[0] == 'l' ? child.local_selectors : child.remote_selectors;
        if (selectors.size() > 1)
            warn(spot_of(*section, path, side),
                 "IKEv1's Quick Mode negotiates one pair of traffic selectors, and so only the first one "
                 "here, " +
                     selectors.front().to_string() + ", is used: make a child for each pair");
    }
    return {};
}

// pass and drop have no SAs.
Result<void> Checker::check_shunt(const ike::ChildConfig& child, const Section& section,
                                  const std::string& path) const {
    const char* key = child.bundle ? "bundle" : child.sa_payloads > 1 ? "sa_payloads" : nullptr;
    if (key == nullptr) return {};
    return refuse(spot_of(section, path, key),
                  "mode = pass and mode = drop have no SAs: take it out, or choose another mode");
}

Result<void> Checker::check_bundle(const ike::ChildConfig& child, const Section& section,
                                   const std::string& path) const {
    if (!child.bundle) return {};
    const auto at = spot_of(section, path, "bundle");
    for (const auto* key : {"esp_proposals", "ah_proposals"})
        if (section.find_setting(key) == nullptr)
            return refuse(at, std::string("ESP in AH needs the algorithms of both: name ") + key);
    if (connection_.force_udp_encapsulation)
        return refuse(at,
                      "AH has no way through a NAT, and encap makes the peer believe in one: take one out");
    if (child.hardware_offload == ike::ChildConfig::HardwareOffload::yes)
        return refuse(at, "the card has no AH: take hw_offload = yes out");
    return {};
}

// Nobody knows what they are but this connection, or its peer.
Result<void> Checker::check_private_groups(const ike::ChildConfig& child, const Spot& at) const {
    const auto& own = connection_.private_group;
    for (const auto& proposal : child.proposals)
        for (const auto& transform : proposal.transforms) {
            const bool unknown = ike::is_private_group(transform) && !connection_.accept_private_groups &&
                                 !(own && own->number == transform.id);
            if (unknown)
                return refuse(at, "group" + std::to_string(transform.id) +
                                      " is a private group, and nobody says which one: give the connection "
                                      "private_group, or accept_private_groups = yes where the peer begins");
        }
    return {};
}

Result<void> Checker::check_v1() {
    if (auto done = check_both_sides(); !done) return done;
    if (auto done = check_users_name(); !done) return done;
    if (auto done = check_aggressive(); !done) return done;
    if (auto done = check_proposals(); !done) return done;
    for (const auto& child : connection_.children)
        if (auto done = check_child(child); !done) return done;
    warn(spot("version"), "IKEv1 is deprecated (RFC 9395): say version = 2 as soon as the peer has it");
    return {};
}

// ---- IKEv2

Result<void> Checker::check_v2() const {
    for (const auto* rounds : {&local_, &remote_})
        for (const auto& round : *rounds)
            if (round.method > AuthClass::public_key)
                return refuse(round.spot, quoted(round.method) +
                                              " is IKEv1's, and this connection is IKEv2: use psk or pubkey, "
                                              "or say version = 1");
    if (const auto group = group_of_v1_only(connection_)) {
        const auto* known = ike::find_algorithm(*group);
        const auto word = known != nullptr ? std::string(known->words) : "group" + std::to_string(group->id);
        return refuse(spot("proposals"), "the group " + word +
                                             " is IKEv1's: IKEv2 has no number for it. Take it out, or say "
                                             "version = 1");
    }
    for (const auto* key : {"vips", "pools"}) {
        const bool given =
            key[0] == 'v' ? !connection_.virtual_addresses.empty() : !connection_.pools.empty();
        if (given)
            return refuse(spot(key),
                          "virtual addresses of IKEv2 are part of remote access, which Keyline has not got "
                          "yet: leave it out, or say version = 1");
    }
    for (const auto& child : connection_.children) {
        const auto path = sections_.path + ".children." + child.name;
        const auto& section = *sections_.connection.find_section("children")->find_section(child.name);
        if (child.bundle)
            return refuse(spot_of(section, path, "bundle"),
                          "IKEv2 negotiates one protocol for a CHILD SA: take it out, or say version = 1");
        if (child.sa_payloads > 1)
            return refuse(spot_of(section, path, "sa_payloads"),
                          "CREATE_CHILD_SA has one SA payload: take it out, or say version = 1");
    }
    return check_users_name();
}

void Checker::warn_of_weak_algorithms() {
    const auto names_in = [](const std::vector<ike::Proposal>& proposals) {
        std::set<std::string> names;
        for (const auto& proposal : proposals)
            for (const auto& name : ike::weak_names(proposal)) names.insert(name);
        std::string text;
        for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
        return text;
    };
    const auto warn_of = [&](const Spot& at, const std::string& names) {
        if (!names.empty())
            warn(at, "weak: " + names +
                         ". Name them only for a peer that has nothing better (RFC 8221, RFC 8247)");
    };
    warn_of(spot("proposals"), names_in(connection_.proposals));
    for (const auto& child : connection_.children) {
        const auto& section = *sections_.connection.find_section("children")->find_section(child.name);
        const auto* key = section.find_setting("esp_proposals") != nullptr ? "esp_proposals" : "ah_proposals";
        warn_of(spot_of(section, sections_.path + ".children." + child.name, key), names_in(child.proposals));
    }
}

// Keys that the rounds name. Others in the folders may be of no connection at all.
void Checker::warn_of_weak_keys() {
    const auto is_weak = [](const Result<crypto::PublicKey>& key) {
        return key && crypto::is_weak(key->type());
    };
    const auto has_weak = [&](const std::vector<Bytes>& certificates, const std::vector<Bytes>& keys) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const Bytes& der) { return is_weak(crypto::PublicKey::parse(der)); }) ||
               std::any_of(certificates.begin(), certificates.end(), [&](const Bytes& der) {
                   const auto certificate = crypto::Certificate::parse(der);
                   return certificate && is_weak(certificate->public_key());
               });
    };
    const auto warn_at = [&](const Section& section) {
        const auto* key = section.find_setting("certs") != nullptr ? "certs" : "pubkeys";
        warn(spot_of(section, sections_.path + "." + section.name, key),
             "a DSA key is weak (FIPS 186-5 has withdrawn DSA, and IKEv1 signs SHA-1 with it): make one of "
             "RSA or ECDSA");
    };
    for (std::size_t i = 0; i < sections_.local.size(); ++i)
        if (has_weak(connection_.local[i].certificates, connection_.local[i].public_keys))
            warn_at(*sections_.local[i]);
    for (std::size_t i = 0; i < sections_.remote.size(); ++i)
        if (has_weak(connection_.remote[i].certificates, connection_.remote[i].public_keys))
            warn_at(*sections_.remote[i]);
}

}  // namespace

Result<void> check_version(const ike::ConnectionConfig& connection, const ConnectionSections& sections,
                           std::vector<std::string>& warnings) {
    Checker checker(connection, sections, warnings);
    auto done = connection.version == ike::IkeVersion::v1 ? checker.check_v1() : checker.check_v2();
    if (!done) return done;
    checker.warn_of_weak_algorithms();
    checker.warn_of_weak_keys();
    return {};
}

}  // namespace keyline::config
