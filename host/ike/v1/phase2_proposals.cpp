#include "host/ike/v1/phase2_proposals.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "host/ike/v1/algorithm_numbers.h"
#include "host/ike/v1/description.h"
#include "host/ike/v1/phase2_transform.h"
#include "host/ike/v2/fields.h"

namespace keyline::ike::v1 {

namespace {

// One combination of a configured proposal's transforms, in both tongues. The wire's has no mode, no group
// and no lifetimes yet.
struct Combination {
    std::vector<Transform> transforms;  // encryption, integrity, ESN
    Phase2Transform wire;
};

std::string name_of(ProtocolId protocol, const Transform& transform) {
    return Proposal{protocol, {transform}}.to_string();
}

bool sets_cipher(Phase2Transform& wire, const Transform& cipher) {
    const auto number = esp_transform(cipher);
    if (!number) return false;
    wire.id = static_cast<std::uint8_t>(*number);
    wire.key_bits = cipher.key_bits;
    return true;
}

bool sets_integrity(Phase2Transform& wire, ProtocolId protocol, const Transform& integrity) {
    if (integrity.id == transform_id::auth_none) return protocol == ProtocolId::esp;
    const auto algorithm = authentication_algorithm(integrity);
    if (!algorithm) return false;
    wire.authentication = *algorithm;
    if (protocol == ProtocolId::esp) return true;
    const auto number = ah_transform(*algorithm);
    if (number) wire.id = static_cast<std::uint8_t>(*number);
    return number.has_value();
}

// Every combination of the list so far with each of `alternatives`; where there are none, the list stays.
// `set` puts an alternative into the wire's form, or says that IKEv1 has no number for it.
template <typename Set>
void multiply(std::vector<Combination>& combinations, const std::vector<Transform>& alternatives, Set set) {
    if (alternatives.empty()) return;
    std::vector<Combination> made;
    for (const auto& combination : combinations)
        for (const auto& alternative : alternatives) {
            auto next = combination;
            next.transforms.push_back(alternative);
            if (set(next.wire, alternative)) made.push_back(std::move(next));
        }
    combinations = std::move(made);
}

// In order of preference, the cipher varying slowest.
std::vector<Combination> combinations_of(const Proposal& proposal) {
    std::vector<Combination> combinations(1);
    if (proposal.protocol == ProtocolId::esp)
        multiply(combinations, transforms_of(proposal, TransformType::encryption), sets_cipher);
    multiply(combinations, transforms_of(proposal, TransformType::integrity),
             [&](Phase2Transform& wire, const Transform& transform) {
                 return sets_integrity(wire, proposal.protocol, transform);
             });
    multiply(combinations, transforms_of(proposal, TransformType::esn),
             [](Phase2Transform& wire, const Transform& transform) {
                 wire.esn = transform.id == transform_id::esn_yes;
                 return true;
             });
    // Without any of its own kind of algorithm it was no proposal of ESP or AH.
    std::erase_if(combinations, [](const Combination& made) { return made.wire.id == 0; });
    return combinations;
}

// Nothing in it is KE_NONE: no perfect forward secrecy.
std::vector<std::optional<std::uint16_t>> groups_of(const Proposal& proposal) {
    std::vector<std::optional<std::uint16_t>> groups;
    for (const auto& transform : transforms_of(proposal, TransformType::key_exchange))
        groups.push_back(transform.id != transform_id::ke_none ? std::optional(transform.id) : std::nullopt);
    if (groups.empty()) groups.emplace_back(std::nullopt);
    return groups;
}

bool allows(const Proposal& proposal, std::optional<std::uint16_t> group) {
    const auto groups = groups_of(proposal);
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

bool is_sayable(const Phase2Suite& suite) {
    return !suite.empty() && std::all_of(suite.begin(), suite.end(), [](const Proposal& proposal) {
        return !combinations_of(proposal).empty();
    });
}

std::string text_of(const Phase2Suite& suite) {
    std::string text;
    for (const auto& proposal : suite)
        text += (text.empty() ? "" : " with ") + to_string(proposal.protocol) + " " + proposal.to_string();
    return text;
}

void note_unsayable(const Phase2Suite& suite, std::vector<std::string>& skipped) {
    for (const auto& proposal : suite)
        for (const auto& transform : proposal.transforms) {
            Phase2Transform wire;
            const bool said = transform.type == TransformType::encryption
                                  ? sets_cipher(wire, transform)
                                  : transform.type != TransformType::integrity ||
                                        sets_integrity(wire, proposal.protocol, transform);
            if (!said)
                skipped.push_back(name_of(proposal.protocol, transform) + ": IKEv1 has no number for it");
        }
}

std::uint32_t spi_for(ProtocolId protocol, const Phase2Spis& spis) {
    return protocol == ProtocolId::ah ? spis.ah : spis.esp;
}

OfferedProposal offer_of(const Proposal& proposal, const Phase2Terms& terms, const Phase2Spis& spis,
                         std::optional<std::uint16_t> group) {
    OfferedProposal offered;
    offered.protocol = proposal.protocol;
    offered.spi = field(spi_for(proposal.protocol, spis));
    for (auto& combination : combinations_of(proposal)) {
        auto& wire = combination.wire;
        wire.group = group;
        wire.mode = terms.mode;
        wire.lifetimes = terms.lifetimes;
        auto written = write_phase2(wire, static_cast<std::uint8_t>(offered.transforms.size() + 1));
        // Two lengths of one ICV have one number.
        const bool doubled = std::any_of(
            offered.transforms.begin(), offered.transforms.end(), [&](const OfferedTransform& other) {
                return other.id == written.id && other.attributes == written.attributes;
            });
        if (!doubled) offered.transforms.push_back(std::move(written));
    }
    return offered;
}

// ---- Choosing

using Group = std::optional<std::uint16_t>;

// The proposals of a peer that are one suite, as they lie in its SA payload.
using TheirSuite = std::vector<const OfferedProposal*>;

std::vector<TheirSuite> their_suites(const SaBody& sa) {
    std::vector<TheirSuite> suites;
    std::map<std::uint8_t, std::size_t> place_of;
    for (const auto& proposal : sa.proposals) {
        const auto [place, fresh] = place_of.try_emplace(proposal.number, suites.size());
        if (fresh) suites.emplace_back();
        suites[place->second].push_back(&proposal);
    }
    return suites;
}

// RFC 2409 section 5.5: the KE payload is for every offer.
bool names_one_group(const SaBody& sa) {
    std::set<Group> groups;
    for (const auto& proposal : sa.proposals) {
        // Others, as IPCOMP, have no keys.
        if (proposal.protocol != ProtocolId::esp && proposal.protocol != ProtocolId::ah) continue;
        for (const auto& transform : proposal.transforms)
            if (const auto read = read_phase2(transform)) groups.insert(read->group);
    }
    return groups.size() <= 1;
}

struct SaMatch {
    std::size_t rank = 0;  // of the combination among ours
    Proposal proposal;
    Phase2Transform wire;
    OfferedProposal accepted;
    std::uint32_t spi = 0;
};

// One of our own proposals, ready to be compared.
struct Ours {
    const Proposal* proposal;
    std::vector<Combination> combinations;
};

// What both ends must say alike for the combination to be theirs.
bool fits(const Combination& ours, const Phase2Transform& theirs, EncapsulationMode mode) {
    return ours.wire.id == theirs.id && ours.wire.key_bits == theirs.key_bits &&
           ours.wire.authentication == theirs.authentication && ours.wire.esn == theirs.esn &&
           theirs.mode.value_or(mode) == mode;
}

Proposal chosen_proposal(ProtocolId protocol, const Combination& ours, Group group) {
    Proposal chosen{protocol, ours.transforms};
    if (group) {
        const auto esn = std::find_if(chosen.transforms.begin(), chosen.transforms.end(),
                                      [](const auto& entry) { return entry.type == TransformType::esn; });
        chosen.transforms.insert(esn, {TransformType::key_exchange, *group, 0});
    }
    return chosen;
}

std::optional<SaMatch> match(const Ours& ours, const OfferedProposal& offered, EncapsulationMode mode) {
    const auto& configured = *ours.proposal;
    const auto& combinations = ours.combinations;
    const auto spi = read_esp_spi(offered.spi);
    if (configured.protocol != offered.protocol || !spi) return std::nullopt;
    std::optional<SaMatch> best;
    for (const auto& transform : offered.transforms) {
        const auto theirs = read_phase2(transform);
        if (!theirs || !allows(configured, theirs->group)) continue;
        const auto found = std::find_if(combinations.begin(), combinations.end(),
                                        [&](const Combination& entry) { return fits(entry, *theirs, mode); });
        const auto rank = static_cast<std::size_t>(found - combinations.begin());
        if (found == combinations.end() || (best && best->rank <= rank)) continue;
        best = SaMatch{rank,
                       chosen_proposal(configured.protocol, *found, theirs->group),
                       *theirs,
                       {offered.number, offered.protocol, offered.spi, {transform}},
                       *spi};
    }
    return best;
}

using SuiteMatch = std::vector<SaMatch>;  // in the order of the peer's proposals

std::optional<SuiteMatch> match(const std::vector<Ours>& configured, const TheirSuite& offered,
                                EncapsulationMode mode) {
    if (configured.size() != offered.size()) return std::nullopt;
    SuiteMatch matches;
    std::set<ProtocolId> protocols;
    for (const auto* theirs : offered) {
        const auto ours = std::find_if(configured.begin(), configured.end(), [&](const Ours& candidate) {
            return candidate.proposal->protocol == theirs->protocol;
        });
        if (ours == configured.end() || !protocols.insert(theirs->protocol).second) return std::nullopt;
        auto found = match(*ours, *theirs, mode);
        if (!found) return std::nullopt;
        matches.push_back(std::move(*found));
    }
    return matches;
}

bool is_better(const SuiteMatch& left, const SuiteMatch& right) {
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                        [](const auto& a, const auto& b) { return a.rank < b.rank; });
}

// RFC 2407 says nothing of lifetimes that differ inside a suite: the SAs live and die together.
Lifetimes shorter(const Lifetimes& left, const Lifetimes& right) {
    const auto least = [](std::uint64_t a, std::uint64_t b) {
        if (a == 0 || b == 0) return std::max(a, b);
        return std::min(a, b);
    };
    return {least(left.seconds, right.seconds), least(left.kilobytes, right.kilobytes)};
}

Phase2Selection selection_of(SuiteMatch matches, EncapsulationMode mode) {
    Phase2Selection selection;
    selection.mode = mode;
    selection.group = matches.front().wire.group;
    selection.lifetimes = matches.front().wire.lifetimes;
    for (auto& match : matches) {
        selection.lifetimes = shorter(selection.lifetimes, match.wire.lifetimes);
        selection.sas.push_back({std::move(match.proposal), match.spi});
        selection.accepted.push_back(std::move(match.accepted));
    }
    return selection;
}

std::string why_none(const SaBody& offered) {
    std::vector<std::string> reasons;
    for (const auto& proposal : offered.proposals)
        for (const auto& transform : proposal.transforms) {
            reasons.emplace_back();
            if (reasons.size() > max_listed_reasons) continue;
            const auto read = read_phase2(transform);
            reasons.back() = "(" + describe(transform, proposal.protocol) + ") " +
                             (read ? std::string("is not configured") : read.error());
        }
    return list_reasons(reasons);
}

// What it means: charon's answer names the lifetime that holds when the offer has none.
tl::expected<Phase2Transform, std::string> meaning_of(const OfferedTransform& transform) {
    auto read = read_phase2(transform);
    if (read && read->lifetimes.seconds == 0) read->lifetimes.seconds = default_lifetime_seconds;
    return read;
}

// Whether `answered` is a transform of that offered suite, unchanged.
bool is_in(const TheirSuite& suite, const OfferedProposal& answered) {
    const auto wanted = meaning_of(answered.transforms.front());
    if (!wanted) return false;
    return std::any_of(suite.begin(), suite.end(), [&](const OfferedProposal* offered) {
        return offered->protocol == answered.protocol &&
               std::any_of(offered->transforms.begin(), offered->transforms.end(),
                           [&](const auto& transform) { return meaning_of(transform) == wanted; });
    });
}

bool was_offered(const SaBody& offered, const SaBody& answer) {
    const auto suites = their_suites(offered);
    return std::any_of(suites.begin(), suites.end(), [&](const TheirSuite& suite) {
        return suite.size() == answer.proposals.size() &&
               std::all_of(answer.proposals.begin(), answer.proposals.end(),
                           [&](const auto& answered) { return is_in(suite, answered); });
    });
}

// AH with the integrity algorithms that it names; everything else as ESP has it.
Proposal beside(const Proposal& esp, const Proposal& ah) {
    Proposal made{ProtocolId::ah, {}};
    for (const auto& transform : ah.transforms)
        if (transform.type == TransformType::integrity) made.transforms.push_back(transform);
    for (const auto& transform : esp.transforms)
        if (transform.type == TransformType::key_exchange || transform.type == TransformType::esn)
            made.transforms.push_back(transform);
    return made;
}

}  // namespace

std::vector<Phase2Suite> suites_of(const std::vector<Proposal>& proposals, bool bundled) {
    std::vector<Phase2Suite> suites;
    suites.reserve(proposals.size());
    for (const auto& proposal : proposals) {
        if (!bundled) {
            suites.push_back({proposal});
            continue;
        }
        if (proposal.protocol != ProtocolId::esp) continue;
        for (const auto& ah : proposals)
            if (ah.protocol == ProtocolId::ah) suites.push_back({beside(proposal, ah), proposal});
    }
    return suites;
}

std::optional<std::uint16_t> first_group(const Phase2Terms& terms) {
    const auto found = std::find_if(terms.suites.begin(), terms.suites.end(), is_sayable);
    return found != terms.suites.end() ? groups_of(found->front()).front() : std::nullopt;
}

Result<Phase2Offer> offer_phase2(const Phase2Terms& terms, const Phase2Spis& spis, Group group) {
    Phase2Offer offer;
    std::uint8_t number = 1;
    for (const auto& suite : terms.suites) {
        if (offer.sa.proposals.size() + suite.size() > max_proposals) break;  // what peers read at most
        note_unsayable(suite, offer.skipped);
        const bool allowed = std::all_of(suite.begin(), suite.end(),
                                         [&](const Proposal& proposal) { return allows(proposal, group); });
        if (!is_sayable(suite) || !allowed) {
            offer.skipped.push_back(
                text_of(suite) + ": " +
                (allowed ? "IKEv1 cannot say it" : "another group than that of the KE payload"));
            continue;
        }
        for (const auto& proposal : suite) {
            offer.sa.proposals.push_back(offer_of(proposal, terms, spis, group));
            offer.sa.proposals.back().number = number;
            if (offer.sa.proposals.back().transforms.size() > max_offered_transforms)
                return fail("proposal " + proposal.to_string() + " makes more than " +
                            std::to_string(max_offered_transforms) +
                            " combinations, and IKEv1 cannot number more: name fewer algorithms");
        }
        number++;
    }
    if (offer.sa.proposals.empty())
        return fail("no ESP or AH proposal can be offered in IKEv1: " +
                    (offer.skipped.empty() ? "none is configured" : list_reasons(offer.skipped)));
    return offer;
}

const Phase2Selection::Sa* Phase2Selection::find(ProtocolId protocol) const {
    const auto found =
        std::find_if(sas.begin(), sas.end(), [&](const Sa& sa) { return sa.proposal.protocol == protocol; });
    return found != sas.end() ? &*found : nullptr;
}

SaBody answer_phase2(const Phase2Selection& selection, const Phase2Spis& spis) {
    SaBody answer{selection.accepted};
    for (auto& proposal : answer.proposals) proposal.spi = field(spi_for(proposal.protocol, spis));
    return answer;
}

Chosen<Phase2Selection> choose_phase2(const Phase2Terms& terms, const SaBody& offered) {
    if (!names_one_group(offered))
        return tl::unexpected(
            Refusal{NotifyType::bad_proposal_syntax, "the peer's Quick Mode offer names different groups"});
    const auto theirs = their_suites(offered);
    for (const auto& suite_of_ours : terms.suites) {
        std::vector<Ours> ours;
        ours.reserve(suite_of_ours.size());
        for (const auto& proposal : suite_of_ours) ours.push_back({&proposal, combinations_of(proposal)});
        std::optional<SuiteMatch> best;
        for (const auto& suite : theirs) {
            auto found = match(ours, suite, terms.mode);
            if (found && (!best || is_better(*found, *best))) best = std::move(found);
        }
        if (best) return selection_of(std::move(*best), terms.mode);
    }
    return tl::unexpected(Refusal{NotifyType::no_proposal_chosen,
                                  "none of the peer's proposals can be chosen: " + why_none(offered)});
}

Chosen<Phase2Selection> check_phase2(const Phase2Terms& terms, const SaBody& offered, const SaBody& answer) {
    const auto refuse = [](std::string reason) {
        return tl::unexpected(Refusal{NotifyType::bad_proposal_syntax, std::move(reason)});
    };
    const bool single = their_suites(answer).size() == 1 &&
                        std::all_of(answer.proposals.begin(), answer.proposals.end(),
                                    [](const auto& proposal) { return proposal.transforms.size() == 1; });
    if (!single) return refuse("the peer's answer is not one proposal with one transform a protocol");
    if (!was_offered(offered, answer))
        return refuse(
            "the peer's answer (" +
            describe(answer.proposals.front().transforms.front(), answer.proposals.front().protocol) +
            ") was never offered");
    return choose_phase2(terms, answer);
}

}  // namespace keyline::ike::v1
