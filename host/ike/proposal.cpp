#include "host/ike/proposal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

#include "host/ike/algorithms.h"

namespace keyline::ike {

namespace {

namespace id = transform_id;
constexpr auto encr = TransformType::encryption;
constexpr auto prf = TransformType::prf;
constexpr auto integ = TransformType::integrity;
constexpr auto ke = TransformType::key_exchange;
constexpr auto esn = TransformType::esn;

// Words of strongSwan's, and RFC 2409's Tiger, for what Keyline does not have, so that the error can say so.
constexpr std::array absent_words = {"tiger",           "serpent",        "twofish",       "camelliaxcbc",
                                     "prfcamelliaxcbc", "ntru",           "newhope",       "modpnull",
                                     "camellia128ccm",  "camellia192ccm", "camellia256ccm"};

bool is_absent(std::string_view word) {
    return std::any_of(absent_words.begin(), absent_words.end(),
                       [&](std::string_view absent) { return word.starts_with(absent); });
}

std::string name_of(const Transform& transform) {
    const auto* algorithm = find_algorithm(transform);
    if (transform == Transform{esn, id::esn_yes, 0}) return "ESN";
    if (is_private_group(transform)) return "GROUP_" + std::to_string(transform.id);
    std::string text = algorithm != nullptr
                           ? std::string(algorithm->name)
                           : "transform " + std::to_string(static_cast<unsigned>(transform.type)) + ":" +
                                 std::to_string(transform.id);
    if (transform.type == integ && transform.id == id::auth_none) text = "AUTH_NONE";
    if (transform.key_bits != 0) text += "-" + std::to_string(transform.key_bits);
    return text;
}

bool has(const Proposal& proposal, TransformType type) {
    return std::any_of(proposal.transforms.begin(), proposal.transforms.end(),
                       [&](const Transform& transform) { return transform.type == type; });
}

void add(Proposal& proposal, const Transform& transform) {
    auto& all = proposal.transforms;
    if (std::find(all.begin(), all.end(), transform) == all.end()) all.push_back(transform);
}

void drop(Proposal& proposal, TransformType type) {
    std::erase_if(proposal.transforms, [&](const Transform& transform) { return transform.type == type; });
}

bool is_aead(const Transform& transform) {
    const auto encryption = meaning_of<esp::Encryption>(transform);
    return encryption && esp::authenticates(*encryption);
}

// The PRF of the same construction, as strongSwan derives it.
std::uint16_t prf_of(std::uint16_t integrity) {
    switch (integrity) {
        case id::auth_hmac_md5_96:
        case id::auth_hmac_md5_128:
            return id::prf_hmac_md5;
        case id::auth_hmac_sha1_96:
        case id::auth_hmac_sha1_160:
            return id::prf_hmac_sha1;
        case id::auth_aes_xcbc_96:
            return id::prf_aes128_xcbc;
        case id::auth_aes_cmac_96:
            return id::prf_aes128_cmac;
        case id::auth_hmac_sha2_384_192:
            return id::prf_hmac_sha2_384;
        case id::auth_hmac_sha2_512_256:
            return id::prf_hmac_sha2_512;
        default:
            return id::prf_hmac_sha2_256;
    }
}

void derive_prfs(Proposal& proposal) {
    const auto named = proposal.transforms;
    for (const auto& transform : named)
        if (transform.type == integ) add(proposal, {prf, prf_of(transform.id), 0});
}

tl::unexpected<Error> refuse(const std::string& text, const std::string& why) {
    return fail("proposal \"" + text + "\" " + why);
}

Result<void> check_encryption(Proposal& proposal, const std::string& text) {
    std::size_t ciphers = 0;
    std::size_t aeads = 0;
    for (const auto& transform : proposal.transforms) {
        if (transform.type != encr) continue;
        ciphers++;
        if (is_aead(transform)) aeads++;
    }
    if (ciphers == 0) return refuse(text, "has no encryption algorithm");
    if (aeads != 0 && aeads != ciphers)
        return refuse(text,
                      "mixes ciphers that authenticate by themselves with others: write two proposals "
                      "(RFC 5282 section 8)");
    if (aeads != 0) drop(proposal, integ);
    if (aeads == 0 && !has(proposal, integ)) return refuse(text, "has no integrity algorithm");
    return {};
}

Result<void> complete_ike(Proposal& proposal, const std::string& text) {
    if (has(proposal, esn)) return refuse(text, "has ESN, which is for ESP and AH only");
    if (!has(proposal, prf)) derive_prfs(proposal);
    if (auto checked = check_encryption(proposal, text); !checked) return checked;
    if (!has(proposal, prf)) return refuse(text, "has no PRF: add one such as prfsha256");
    std::erase(proposal.transforms, Transform{ke, id::ke_none, 0});
    if (!has(proposal, ke)) return refuse(text, "has no key exchange method: add one such as x25519");
    return {};
}

Result<void> complete_child(Proposal& proposal, const std::string& text) {
    if (proposal.protocol == ProtocolId::ah) {
        drop(proposal, encr);
        if (!has(proposal, integ)) return refuse(text, "has no integrity algorithm for AH");
    } else if (auto checked = check_encryption(proposal, text); !checked) {
        return checked;
    }
    drop(proposal, prf);
    if (!has(proposal, esn)) proposal.transforms.push_back({esn, id::esn_no, 0});
    return {};
}

// Within a type the order is one of preference and stays. (std::stable_sort would do; clang refuses
// libstdc++'s.)
void sort_by_type(Proposal& proposal) {
    std::vector<Transform> sorted;
    sorted.reserve(proposal.transforms.size());
    for (const auto type : {encr, prf, integ, ke, esn})
        std::copy_if(proposal.transforms.begin(), proposal.transforms.end(), std::back_inserter(sorted),
                     [&](const Transform& transform) { return transform.type == type; });
    proposal.transforms = std::move(sorted);
}

// Words that a protocol has no use for and that do not spoil its proposal.
bool is_superfluous(const Algorithm& algorithm, ProtocolId protocol) {
    return (protocol != ProtocolId::ike && algorithm.transform.type == prf) ||
           (protocol == ProtocolId::ah && algorithm.transform.type == encr);
}

std::optional<std::uint16_t> private_group(std::string_view word) {
    constexpr std::string_view prefix = "group";
    if (!word.starts_with(prefix)) return std::nullopt;
    std::uint16_t number = 0;
    const auto* end = word.data() + word.size();
    const auto [read_to, error] = std::from_chars(word.data() + prefix.size(), end, number);
    if (error != std::errc() || read_to != end || number < id::ke_first_private) return std::nullopt;
    return number;
}

Result<void> add_word(Proposal& proposal, std::string_view word, const std::string& text) {
    const auto quoted = "\"" + std::string(word) + "\"";
    if (const auto group = private_group(word); group && proposal.protocol != ProtocolId::ike) {
        add(proposal, {ke, *group, 0});
        return {};
    }
    const auto* algorithm = find_algorithm(word);
    if (algorithm == nullptr)
        return refuse(text, is_absent(word) ? "names an algorithm that Keyline does not have: " + quoted
                                            : "has an unknown word: " + quoted);
    if (is_superfluous(*algorithm, proposal.protocol)) return {};
    // ESN in IKE has its own words of refusal.
    if (!algorithm->allowed_for(proposal.protocol) && algorithm->transform.type != esn)
        return refuse(text, "has an algorithm that is not for this protocol: " + quoted);
    add(proposal, algorithm->transform);
    return {};
}

constexpr std::string_view default_prfs_and_methods =
    "-prfsha256-prfsha384-prfsha512-prfaesxcbc-prfaescmac-prfsha1"
    "-x25519-x448-ecp256-ecp384-ecp521-ecp256bp-ecp384bp-ecp512bp"
    "-modp3072-modp4096-modp6144-modp8192-modp2048";

}  // namespace

Result<Proposal> Proposal::parse(ProtocolId protocol, std::string_view text) {
    const std::string whole(text);
    if (protocol == ProtocolId::none) return refuse(whole, "is for no protocol");
    Proposal proposal{protocol, {}};
    while (!text.empty()) {
        const auto word = text.substr(0, text.find('-'));
        if (auto added = add_word(proposal, word, whole); !added) return tl::unexpected(added.error());
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    auto completed =
        protocol == ProtocolId::ike ? complete_ike(proposal, whole) : complete_child(proposal, whole);
    if (!completed) return tl::unexpected(completed.error());
    sort_by_type(proposal);
    return proposal;
}

std::vector<Proposal> Proposal::defaults(ProtocolId protocol) {
    const auto parsed = [&](const std::string& text) { return parse(protocol, text).value(); };
    const std::string rest(default_prfs_and_methods);
    switch (protocol) {
        case ProtocolId::ike:
            return {parsed("aes128-aes192-aes256-aes128ctr-aes192ctr-aes256ctr-camellia128-camellia192"
                           "-camellia256-camellia128ctr-camellia192ctr-camellia256ctr"
                           "-sha256-sha384-sha512-aesxcbc-aescmac-sha1" +
                           rest),
                    parsed("aes128gcm16-aes192gcm16-aes256gcm16-aes128ccm16-aes192ccm16-aes256ccm16"
                           "-chacha20poly1305-aes128gcm12-aes192gcm12-aes256gcm12-aes128ccm12-aes192ccm12"
                           "-aes256ccm12-aes128gcm8-aes192gcm8-aes256gcm8-aes128ccm8-aes192ccm8-aes256ccm8" +
                           rest)};
        case ProtocolId::esp:
            return {parsed("aes128gcm16-aes192gcm16-aes256gcm16-noesn"),
                    parsed("aes128-aes192-aes256-sha256-sha384-sha512-sha1-aesxcbc-noesn")};
        case ProtocolId::ah:
            return {parsed("sha256-sha384-sha512-sha1-aesxcbc-noesn")};
        case ProtocolId::none:
            break;
    }
    return {};
}

std::string Proposal::to_string() const {
    std::string text;
    for (const auto kind : {encr, integ, prf, ke, esn}) {
        for (const auto& transform : transforms) {
            if (transform.type != kind) continue;
            if (kind == esn && transform.id == id::esn_no) continue;
            if (!text.empty()) text += "/";
            text += name_of(transform);
        }
    }
    return text;
}

ProposalFields fields_of(const Proposal& proposal) {
    ProposalFields fields;
    for (const auto& transform : proposal.transforms) {
        if (transform.id == 0) continue;  // no integrity, no key exchange, ordinary sequence numbers
        const auto* algorithm = find_algorithm(transform);
        const std::string name(algorithm != nullptr ? algorithm->name : std::string_view("unknown"));
        switch (transform.type) {
            case encr:
                fields.encr_alg = name;
                fields.encr_keysize = transform.key_bits;
                break;
            case prf:
                fields.prf_alg = name;
                break;
            case integ:
                fields.integ_alg = name;
                fields.integ_keysize = transform.key_bits;
                break;
            case ke:
                fields.dh_group = is_private_group(transform) ? name_of(transform) : name;
                break;
            case esn:
                fields.esn = transform.id == id::esn_yes;
                break;
        }
    }
    return fields;
}

bool is_weak(const Transform& transform) {
    const auto* algorithm = find_algorithm(transform);
    return algorithm != nullptr && algorithm->weak;
}

std::vector<std::string> weak_names(const Proposal& proposal) {
    std::vector<std::string> names;
    for (const auto& transform : proposal.transforms)
        if (is_weak(transform)) names.push_back(name_of(transform));
    return names;
}

}  // namespace keyline::ike
