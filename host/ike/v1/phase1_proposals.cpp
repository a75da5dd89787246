#include "host/ike/v1/phase1_proposals.h"

#include <algorithm>
#include <array>

#include "host/ike/v1/algorithm_numbers.h"
#include "host/ike/v1/description.h"
#include "host/ike/v1/phase1_transform.h"

namespace keyline::ike::v1 {

namespace {

std::string name_of(const Transform& transform) {
    return Proposal{ProtocolId::ike, {transform}}.to_string();
}

bool contains(const std::vector<Transform>& transforms, const Transform& wanted) {
    return std::find(transforms.begin(), transforms.end(), wanted) != transforms.end();
}

// The part of a configured proposal that IKEv1 can say.
struct Sayable {
    std::vector<Transform> ciphers;
    std::vector<Transform> integrity;  // one a hash
    std::vector<Transform> groups;

    bool is_complete() const { return !ciphers.empty() && !integrity.empty() && !groups.empty(); }
};

void add_integrity(Sayable& sayable, const Proposal& proposal, const Transform& transform,
                   std::vector<std::string>* skipped) {
    const auto skip = [&](const std::string& why) {
        if (skipped != nullptr) skipped->push_back(name_of(transform) + ": " + why);
    };
    const auto hash = phase1_hash(transform);
    if (!hash) return skip("IKEv1 has no hash algorithm for it");
    if (!contains(transforms_of(proposal, TransformType::prf), prf_transform(*hash)))
        return skip("IKEv1 has one hash for integrity and PRF, and the proposal has another PRF");
    const bool doubled = std::any_of(sayable.integrity.begin(), sayable.integrity.end(),
                                     [&](const Transform& other) { return phase1_hash(other) == hash; });
    if (!doubled) sayable.integrity.push_back(transform);
}

Sayable sayable_part(const Proposal& proposal, std::vector<std::string>* skipped = nullptr) {
    Sayable sayable;
    for (const auto& transform : proposal.transforms) {
        if (transform.type == TransformType::encryption) {
            if (phase1_encryption(transform))
                sayable.ciphers.push_back(transform);
            else if (skipped != nullptr)
                skipped->push_back(name_of(transform) + ": Phase 1 of IKEv1 has ciphers in CBC only");
        } else if (transform.type == TransformType::integrity) {
            add_integrity(sayable, proposal, transform, skipped);
        } else if (transform.type == TransformType::key_exchange && transform.id != transform_id::ke_none) {
            sayable.groups.push_back(transform);
        }
    }
    return sayable;
}

Bytes gss_name_for(const Phase1Terms& terms, AuthenticationMethod method) {
    return method == gss_api_method ? terms.gss_identity_name : Bytes();
}

void add_combinations(std::vector<OfferedTransform>& transforms, const Phase1Terms& terms,
                      const Sayable& sayable, std::optional<std::uint16_t> group) {
    for (const auto& cipher : sayable.ciphers)
        for (const auto& integrity : sayable.integrity)
            for (const auto& exchange : sayable.groups)
                for (const auto method : terms.methods) {
                    // One too many tells the caller.
                    if (transforms.size() > max_offered_transforms) return;
                    if (group && exchange.id != *group) continue;
                    Phase1Transform made{*phase1_encryption(cipher),
                                         cipher.key_bits,
                                         *phase1_hash(integrity),
                                         method,
                                         exchange.id,
                                         terms.lifetimes,
                                         gss_name_for(terms, method)};
                    auto written = write_phase1(made, static_cast<std::uint8_t>(transforms.size() + 1));
                    const bool doubled =
                        std::any_of(transforms.begin(), transforms.end(), [&](const OfferedTransform& other) {
                            return other.attributes == written.attributes;
                        });
                    if (!doubled) transforms.push_back(std::move(written));
                }
}

// How far down our order of preference something stands: proposal, cipher, hash, group, method.
using Rank = std::array<std::size_t, 5>;

struct Match {
    Rank rank{};
    Transform cipher;
    Transform integrity;
};

// A list entry that the predicate likes best, and where it stands.
template <typename List, typename Predicate>
std::optional<std::size_t> place(const List& list, Predicate predicate) {
    const auto found = std::find_if(list.begin(), list.end(), predicate);
    if (found == list.end()) return std::nullopt;
    return static_cast<std::size_t>(found - list.begin());
}

std::optional<Match> match(const Sayable& sayable, const Phase1Terms& terms, const Phase1Transform& theirs) {
    const auto cipher = place(sayable.ciphers, [&](const Transform& ours) {
        return phase1_encryption(ours) == theirs.encryption && ours.key_bits == theirs.key_bits;
    });
    const auto integrity =
        place(sayable.integrity, [&](const Transform& ours) { return phase1_hash(ours) == theirs.hash; });
    const auto group = place(sayable.groups, [&](const Transform& ours) { return ours.id == theirs.group; });
    const auto method = place(terms.methods, [&](auto ours) { return ours == theirs.method; });
    if (!cipher || !integrity || !group || !method) return std::nullopt;
    // With a name it is GSS-API, without one XAUTH.
    if (theirs.gss_identity_name.empty() != gss_name_for(terms, theirs.method).empty()) return std::nullopt;
    return Match{
        {0, *cipher, *integrity, *group, *method}, sayable.ciphers[*cipher], sayable.integrity[*integrity]};
}

std::optional<Match> best_match(const std::vector<Sayable>& configured, const Phase1Terms& terms,
                                const Phase1Transform& theirs) {
    for (std::size_t at = 0; at < configured.size(); ++at) {
        if (auto found = match(configured[at], terms, theirs)) {
            found->rank.front() = at;
            return found;
        }
    }
    return std::nullopt;
}

Chosen<const OfferedProposal*> only_proposal(const SaBody& sa) {
    // RFC 2409 section 5: no more than one in Phase 1.
    if (sa.proposals.size() != 1)
        return tl::unexpected(Refusal{NotifyType::bad_proposal_syntax,
                                      "the peer's SA payload has " + std::to_string(sa.proposals.size()) +
                                          " proposals, and Phase 1 allows one"});
    const auto& proposal = sa.proposals.front();
    if (proposal.protocol != ProtocolId::ike)
        return tl::unexpected(Refusal{NotifyType::invalid_protocol_id,
                                      "the peer's Phase 1 proposal is for " + to_string(proposal.protocol)});
    return &proposal;
}

Phase1Selection selection_of(const Match& match, const Phase1Transform& theirs,
                             const OfferedProposal& proposal, const OfferedTransform& transform) {
    Phase1Selection selection;
    selection.proposal = {ProtocolId::ike,
                          {match.cipher, prf_transform(theirs.hash), match.integrity,
                           Transform{TransformType::key_exchange, theirs.group, 0}}};
    selection.hash = theirs.hash;
    selection.method = theirs.method;
    selection.group = theirs.group;
    selection.lifetimes = theirs.lifetimes;
    selection.gss_identity_name = theirs.gss_identity_name;
    selection.answer.proposals.push_back({proposal.number, proposal.protocol, proposal.spi, {transform}});
    return selection;
}

// In its answer the responder names itself.
void name_responder(SaBody& answer, const Bytes& gss_identity_name) {
    for (auto& attribute : answer.proposals.front().transforms.front().attributes)
        if (attribute.is(Phase1Attribute::gss_identity_name)) attribute.value = gss_identity_name;
}

// Equal but for what belongs to each side.
bool same_terms(Phase1Transform left, const Phase1Transform& right) {
    left.gss_identity_name = right.gss_identity_name;
    return left == right;
}

}  // namespace

std::vector<Proposal> default_phase1_proposals() {
    return {
        Proposal::parse(ProtocolId::ike, "aes128-aes256-sha256-sha384-sha1-x25519-ecp256-modp3072-modp2048")
            .value()};
}

Result<Phase1Offer> offer_phase1(const Phase1Terms& terms, std::optional<std::uint16_t> group) {
    Phase1Offer offer;
    OfferedProposal proposal;
    for (const auto& configured : terms.proposals) {
        const auto sayable = sayable_part(configured, &offer.skipped);
        if (!sayable.is_complete())
            offer.skipped.push_back("proposal " + configured.to_string() + ": IKEv1 cannot say it");
        add_combinations(proposal.transforms, terms, sayable, group);
    }
    if (proposal.transforms.empty())
        return fail("no IKE proposal can be offered in IKEv1" +
                    (group ? " with " + group_name(*group) : std::string()) + ": " +
                    (offer.skipped.empty() ? "none is configured" : list_reasons(offer.skipped)));
    if (proposal.transforms.size() > max_offered_transforms)
        return fail("the IKE proposals make more than " + std::to_string(max_offered_transforms) +
                    " combinations of cipher, hash, group and authentication method, and IKEv1 cannot number "
                    "more: name fewer algorithms in \"proposals\"");
    offer.sa.proposals.push_back(std::move(proposal));
    return offer;
}

std::optional<std::uint16_t> first_group(const Phase1Terms& terms) {
    for (const auto& proposal : terms.proposals) {
        const auto sayable = sayable_part(proposal);
        if (sayable.is_complete()) return sayable.groups.front().id;
    }
    return std::nullopt;
}

Chosen<Phase1Selection> choose_phase1(const Phase1Terms& terms, const SaBody& offered) {
    const auto proposal = only_proposal(offered);
    if (!proposal) return tl::unexpected(proposal.error());
    std::vector<Sayable> configured;
    for (const auto& ours : terms.proposals) configured.push_back(sayable_part(ours));
    std::optional<Match> best;
    std::optional<Phase1Selection> selection;
    std::vector<std::string> reasons;
    for (const auto& transform : (*proposal)->transforms) {
        const auto theirs = read_phase1(transform);
        const auto found = theirs ? best_match(configured, terms, *theirs) : std::nullopt;
        // Anybody may send this, so nobody writes out more than the log will show.
        if (!found)
            reasons.push_back(reasons.size() < max_listed_reasons
                                  ? "(" + describe(transform, ProtocolId::ike) + ") " +
                                        (theirs ? "is not configured" : theirs.error())
                                  : std::string());
        if (!found || (best && best->rank <= found->rank)) continue;
        best = found;
        selection = selection_of(*found, *theirs, **proposal, transform);
    }
    if (!selection)
        return tl::unexpected(
            Refusal{NotifyType::no_proposal_chosen,
                    "none of the peer's transforms can be chosen: " + list_reasons(reasons)});
    name_responder(selection->answer, terms.gss_identity_name);
    return std::move(*selection);
}

Chosen<Phase1Selection> check_phase1(const Phase1Terms& terms, const SaBody& offered, const SaBody& answer) {
    const auto refuse = [](std::string reason) {
        return tl::unexpected(Refusal{NotifyType::bad_proposal_syntax, std::move(reason)});
    };
    const auto proposal = only_proposal(answer);
    if (!proposal) return tl::unexpected(proposal.error());
    if ((*proposal)->transforms.size() != 1)
        return refuse("the peer's answer has " + std::to_string((*proposal)->transforms.size()) +
                      " transforms instead of one");
    const auto& transform = (*proposal)->transforms.front();
    const auto answered = read_phase1(transform);
    if (!answered)
        return refuse("the peer's answer (" + describe(transform, ProtocolId::ike) + ") " + answered.error());
    for (const auto& ours : offered.proposals)
        for (const auto& candidate : ours.transforms) {
            const auto known = read_phase1(candidate);
            if (known && same_terms(*known, *answered)) return choose_phase1(terms, answer);
        }
    return refuse("the peer's answer (" + describe(transform, ProtocolId::ike) + ") was never offered");
}

}  // namespace keyline::ike::v1
