#include "host/ike/proposal.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace keyline::ike {

namespace {

namespace id = transform_id;

// strongSwan's words (swanctl.conf "proposals").
struct Keyword {
    std::string_view word;
    Transform transform;
};
constexpr auto encr = TransformType::encryption;
constexpr auto prf = TransformType::prf;
constexpr auto integ = TransformType::integrity;
constexpr auto ke = TransformType::key_exchange;
constexpr std::array keywords = {
    Keyword{"aes", {encr, id::encr_aes_cbc, 128}},
    Keyword{"aes128", {encr, id::encr_aes_cbc, 128}},
    Keyword{"aes192", {encr, id::encr_aes_cbc, 192}},
    Keyword{"aes256", {encr, id::encr_aes_cbc, 256}},
    Keyword{"aes128gcm16", {encr, id::encr_aes_gcm_16, 128}},
    Keyword{"aes128gcm128", {encr, id::encr_aes_gcm_16, 128}},
    Keyword{"aes192gcm16", {encr, id::encr_aes_gcm_16, 192}},
    Keyword{"aes192gcm128", {encr, id::encr_aes_gcm_16, 192}},
    Keyword{"aes256gcm16", {encr, id::encr_aes_gcm_16, 256}},
    Keyword{"aes256gcm128", {encr, id::encr_aes_gcm_16, 256}},
    Keyword{"sha256", {integ, id::auth_hmac_sha2_256_128, 0}},
    Keyword{"sha2_256", {integ, id::auth_hmac_sha2_256_128, 0}},
    Keyword{"sha384", {integ, id::auth_hmac_sha2_384_192, 0}},
    Keyword{"sha2_384", {integ, id::auth_hmac_sha2_384_192, 0}},
    Keyword{"sha512", {integ, id::auth_hmac_sha2_512_256, 0}},
    Keyword{"sha2_512", {integ, id::auth_hmac_sha2_512_256, 0}},
    Keyword{"prfsha256", {prf, id::prf_hmac_sha2_256, 0}},
    Keyword{"prfsha384", {prf, id::prf_hmac_sha2_384, 0}},
    Keyword{"prfsha512", {prf, id::prf_hmac_sha2_512, 0}},
    Keyword{"curve25519", {ke, id::ke_curve25519, 0}},
    Keyword{"x25519", {ke, id::ke_curve25519, 0}},
    Keyword{"ecp256", {ke, id::ke_ecp256, 0}},
    Keyword{"ecp384", {ke, id::ke_ecp384, 0}},
    Keyword{"modp2048", {ke, id::ke_modp2048, 0}},
    Keyword{"modp3072", {ke, id::ke_modp3072, 0}},
    Keyword{"modpnone", {ke, id::ke_none, 0}},
    Keyword{"esn", {TransformType::esn, id::esn_yes, 0}},
    Keyword{"noesn", {TransformType::esn, id::esn_no, 0}},
};

// IANA's names, as strongSwan and Wireshark print them.
struct Name {
    TransformType type;
    std::uint16_t id;
    std::string_view name;
};
constexpr std::array names = {
    Name{encr, id::encr_aes_cbc, "AES_CBC"},
    Name{encr, id::encr_aes_gcm_16, "AES_GCM_16"},
    Name{prf, id::prf_hmac_sha2_256, "PRF_HMAC_SHA2_256"},
    Name{prf, id::prf_hmac_sha2_384, "PRF_HMAC_SHA2_384"},
    Name{prf, id::prf_hmac_sha2_512, "PRF_HMAC_SHA2_512"},
    Name{integ, id::auth_none, "AUTH_NONE"},
    Name{integ, id::auth_hmac_sha2_256_128, "HMAC_SHA2_256_128"},
    Name{integ, id::auth_hmac_sha2_384_192, "HMAC_SHA2_384_192"},
    Name{integ, id::auth_hmac_sha2_512_256, "HMAC_SHA2_512_256"},
    Name{ke, id::ke_none, "KE_NONE"},
    Name{ke, id::ke_modp2048, "MODP_2048"},
    Name{ke, id::ke_modp3072, "MODP_3072"},
    Name{ke, id::ke_ecp256, "ECP_256"},
    Name{ke, id::ke_ecp384, "ECP_384"},
    Name{ke, id::ke_curve25519, "CURVE_25519"},
    Name{TransformType::esn, id::esn_yes, "ESN"},
};

std::string name_of(const Transform& transform) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name& name) {
        return name.type == transform.type && name.id == transform.id;
    });
    std::string text = found != names.end()
                           ? std::string(found->name)
                           : "transform " + std::to_string(static_cast<unsigned>(transform.type)) + ":" +
                                 std::to_string(transform.id);
    if (transform.key_bits != 0) text += "-" + std::to_string(transform.key_bits);
    return text;
}

bool has(const Proposal& proposal, TransformType type) {
    return std::any_of(proposal.transforms.begin(), proposal.transforms.end(),
                       [&](const Transform& transform) { return transform.type == type; });
}

bool has(const Proposal& proposal, TransformType type, std::uint16_t id) {
    return std::any_of(
        proposal.transforms.begin(), proposal.transforms.end(),
        [&](const Transform& transform) { return transform.type == type && transform.id == id; });
}

std::uint16_t prf_of(std::uint16_t integrity) {
    switch (integrity) {
        case id::auth_hmac_sha2_384_192:
            return id::prf_hmac_sha2_384;
        case id::auth_hmac_sha2_512_256:
            return id::prf_hmac_sha2_512;
        default:
            return id::prf_hmac_sha2_256;
    }
}

// Without an explicit PRF, the integrity algorithm's hash, as strongSwan does.
void derive_prfs(Proposal& proposal) {
    Proposal derived = proposal;
    for (const auto& transform : proposal.transforms) {
        if (transform.type != integ) continue;
        const Transform wanted{prf, prf_of(transform.id), 0};
        if (!has(derived, prf, wanted.id)) derived.transforms.push_back(wanted);
    }
    proposal = std::move(derived);
}

Result<void> check_encryption(const Proposal& proposal, const std::string& text) {
    const bool aead = has(proposal, encr, id::encr_aes_gcm_16);
    const bool cbc = has(proposal, encr, id::encr_aes_cbc);
    if (!aead && !cbc) return fail("proposal \"" + text + "\" has no encryption algorithm");
    if (aead && cbc) {
        return fail("proposal \"" + text +
                    "\" mixes AES-GCM and AES-CBC: write two proposals (RFC 5282 section 8)");
    }
    if (aead && has(proposal, integ)) {
        return fail(
            "proposal \"" + text +
            "\" has an integrity algorithm beside AES-GCM, which needs none (for the PRF say prfsha256)");
    }
    if (cbc && !has(proposal, integ)) return fail("proposal \"" + text + "\" has no integrity algorithm");
    return {};
}

Result<void> complete_ike(Proposal& proposal, const std::string& text) {
    if (auto checked = check_encryption(proposal, text); !checked) return checked;
    if (has(proposal, TransformType::esn)) return fail("proposal \"" + text + "\": ESN is for ESP only");
    if (!has(proposal, prf)) derive_prfs(proposal);
    if (!has(proposal, prf)) return fail("proposal \"" + text + "\" has no PRF: add one such as prfsha256");
    if (!has(proposal, ke) || has(proposal, ke, id::ke_none)) {
        return fail("proposal \"" + text + "\" has no key exchange method: add one such as x25519");
    }
    return {};
}

Result<void> complete_esp(Proposal& proposal, const std::string& text) {
    for (const auto& transform : proposal.transforms) {
        const bool lacking =
            transform.type == encr && (transform.id != id::encr_aes_gcm_16 || transform.key_bits == 192);
        if (lacking) {
            return fail("proposal \"" + text + "\": Keyline has no " + name_of(transform) +
                        " for ESP; it has aes128gcm16 and aes256gcm16");
        }
    }
    if (has(proposal, prf)) return fail("proposal \"" + text + "\": a PRF is for IKE only");
    if (auto checked = check_encryption(proposal, text); !checked) return checked;
    if (!has(proposal, TransformType::esn)) {
        proposal.transforms.push_back({TransformType::esn, id::esn_no, 0});
    }
    return {};
}

// Within a type the order is one of preference and stays. (std::stable_sort would do; clang refuses
// libstdc++'s.)
void sort_by_type(Proposal& proposal) {
    std::vector<Transform> sorted;
    sorted.reserve(proposal.transforms.size());
    for (const auto type : {TransformType::encryption, TransformType::prf, TransformType::integrity,
                            TransformType::key_exchange, TransformType::esn})
        std::copy_if(proposal.transforms.begin(), proposal.transforms.end(), std::back_inserter(sorted),
                     [&](const Transform& transform) { return transform.type == type; });
    proposal.transforms = std::move(sorted);
}

}  // namespace

Result<Proposal> Proposal::parse(ProtocolId protocol, std::string_view text) {
    const std::string whole(text);
    if (protocol != ProtocolId::ike && protocol != ProtocolId::esp) {
        return fail("proposal \"" + whole + "\": Keyline has proposals for IKE and ESP only");
    }
    Proposal proposal{protocol, {}};
    while (!text.empty()) {
        const auto word = text.substr(0, text.find('-'));
        const auto found = std::find_if(keywords.begin(), keywords.end(),
                                        [&](const Keyword& keyword) { return keyword.word == word; });
        if (found == keywords.end()) {
            return fail("proposal \"" + whole + "\": unknown word \"" + std::string(word) + "\"");
        }
        const auto& transforms = proposal.transforms;
        if (std::find(transforms.begin(), transforms.end(), found->transform) == transforms.end()) {
            proposal.transforms.push_back(found->transform);
        }
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    auto completed =
        protocol == ProtocolId::ike ? complete_ike(proposal, whole) : complete_esp(proposal, whole);
    if (!completed) return tl::unexpected(completed.error());
    sort_by_type(proposal);
    return proposal;
}

std::vector<Proposal> Proposal::defaults(ProtocolId protocol) {
    if (protocol == ProtocolId::esp) {
        return {parse(ProtocolId::esp, "aes128gcm16-aes256gcm16-noesn").value(),
                parse(ProtocolId::esp, "aes128gcm16-aes256gcm16-esn").value()};
    }
    return {
        parse(ProtocolId::ike,
              "aes128gcm16-aes256gcm16-prfsha256-prfsha384-prfsha512-x25519-ecp256-ecp384-modp3072-modp2048")
            .value(),
        parse(ProtocolId::ike,
              "aes128-aes192-aes256-sha256-sha384-sha512-x25519-ecp256-ecp384-modp3072-modp2048")
            .value()};
}

std::string Proposal::to_string() const {
    std::string text;
    for (const auto kind : {encr, integ, prf, ke, TransformType::esn}) {
        for (const auto& transform : transforms) {
            if (transform.type != kind) continue;
            if (kind == TransformType::esn && transform.id == id::esn_no) continue;
            if (!text.empty()) text += "/";
            text += name_of(transform);
        }
    }
    return text;
}

}  // namespace keyline::ike
