// The ISAKMP SA's proposals: keyline::ike::Proposal, which configurations and IKEv2 speak, to and from the
// one proposal with one transform after another that Phase 1 negotiates (RFC 2409 sections 4, 5).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "host/base/result.h"
#include "host/ike/v1/lifetimes.h"

namespace keyline::ike::v1 {

// What one side of a connection allows, each list in order of preference.
struct Phase1Terms {
    std::vector<Proposal> proposals;  // of protocol IKE
    std::vector<AuthenticationMethod> methods;
    Lifetimes lifetimes;      // offered; the responder takes the initiator's
    Bytes gss_identity_name;  // goes with `gss_api_method`; empty: that number is XAUTHInitPreShared
};

// What a connection that names no proposals offers: Proposal::defaults() has more combinations than one
// ISAKMP proposal can number. These 24 fit into a datagram that nobody must fragment. A responder may go by
// Proposal::defaults(), which is not expanded then.
std::vector<Proposal> default_phase1_proposals();

struct Phase1Offer {
    SaBody sa;
    // Sentences for the log: what IKEv1 cannot say.
    std::vector<std::string> skipped;
};
// Every combination of every proposal, the cipher varying slowest, then hash, group, method. With `group`
// only the combinations that have it, as Aggressive Mode needs (RFC 2409 section 5). Fails when nothing is
// left, and when there are more than max_offered_transforms.
inline constexpr std::size_t max_offered_transforms = 255;
Result<Phase1Offer> offer_phase1(const Phase1Terms& terms, std::optional<std::uint16_t> group = std::nullopt);
// The group of the first combination: for an Aggressive Mode's KE. Nothing when there is none.
std::optional<std::uint16_t> first_group(const Phase1Terms& terms);

struct Phase1Selection {
    Proposal proposal;  // one transform a type: encryption, PRF, integrity, group
    Phase1Hash hash = Phase1Hash::sha;
    AuthenticationMethod method = AuthenticationMethod::pre_shared_key;
    std::uint16_t group = 0;  // Group Description
    Lifetimes lifetimes;
    Bytes gss_identity_name;  // the peer's
    SaBody answer;  // the responder's SA payload: the chosen transform as it was offered, but for that name
};

struct Refusal {
    NotifyType notify = NotifyType::no_proposal_chosen;
    std::string reason;  // a sentence for the log
};
template <typename T>
using Chosen = tl::expected<T, Refusal>;

// The responder's choice: the peer's transform that stands first in our own order of preference, as IKEv2
// has it. A transform with an attribute or a value that is not known, one that lacks a mandatory attribute,
// and one that names the group by its numbers is never chosen.
Chosen<Phase1Selection> choose_phase1(const Phase1Terms& terms, const SaBody& offered);
// The initiator's check: one proposal with one transform, which `offered` (our own) holds and whose
// attributes nobody changed. Their order and their encoding may differ; a GSS Identity Name is the peer's
// own.
Chosen<Phase1Selection> check_phase1(const Phase1Terms& terms, const SaBody& offered, const SaBody& answer);

}  // namespace keyline::ike::v1
