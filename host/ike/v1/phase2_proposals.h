// The IPsec SAs' proposals of Quick Mode (RFC 2407 section 4.5, RFC 2409 section 5.5): ESP, AH, or both at
// once under one proposal number.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "host/ike/v1/phase1_proposals.h"

namespace keyline::ike::v1 {

// SAs that come and go together: one proposal of ESP or AH, or one of each.
using Phase2Suite = std::vector<Proposal>;
// As configurations have them: every proposal by itself; bundled, each of AH with each
// of ESP, whose groups and sequence numbers are then AH's too.
std::vector<Phase2Suite> suites_of(const std::vector<Proposal>& proposals, bool bundled = false);

struct Phase2Spis {  // inbound ones of the side that says them; 0: that protocol is not in use
    std::uint32_t esp = 0;
    std::uint32_t ah = 0;
    bool operator==(const Phase2Spis&) const = default;
};

// What one side of a connection allows.
struct Phase2Terms {
    std::vector<Phase2Suite> suites;                     // in order of preference
    EncapsulationMode mode = EncapsulationMode::tunnel;  // the UDP forms behind a NAT
    Lifetimes lifetimes;                                 // offered; the responder takes the initiator's
};

struct Phase2Offer {
    SaBody sa;
    std::vector<std::string> skipped;  // sentences for the log
};
// The group of the first suite that IKEv1 can say, for the KE payload; nothing: no perfect forward secrecy.
std::optional<std::uint16_t> first_group(const Phase2Terms& terms);
// One proposal number for each suite. `group` goes into every transform (RFC 2409 section 5.5), so suites
// that do not allow it are skipped, and with nothing those that want one. Fails when nothing is left, and
// when a proposal had more than max_offered_transforms.
Result<Phase2Offer> offer_phase2(const Phase2Terms& terms, const Phase2Spis& spis,
                                 std::optional<std::uint16_t> group);

struct Phase2Selection {
    struct Sa {
        Proposal proposal;      // one transform a type: encryption, integrity, group (with PFS), ESN
        std::uint32_t spi = 0;  // the peer's
    };
    std::vector<Sa> sas;  // one, or ESP and AH in the order of the offer
    std::optional<std::uint16_t> group;
    EncapsulationMode mode = EncapsulationMode::tunnel;
    Lifetimes lifetimes;
    std::vector<OfferedProposal> accepted;  // the peer's, with the chosen transform only

    const Sa* find(ProtocolId protocol) const;
};
// The responder's SA payload: what was accepted, with our own SPIs.
SaBody answer_phase2(const Phase2Selection& selection, const Phase2Spis& spis);

// The responder's choice: of what the peer offers, the first in our own order of preference. A transform with
// an attribute or a value that is not known is never chosen; without an Encapsulation Mode it has ours. An
// offer whose transforms name different groups is refused.
Chosen<Phase2Selection> choose_phase2(const Phase2Terms& terms, const SaBody& offered);
// The initiator's check: one transform for each protocol of one of our suites, as `offered` had it.
Chosen<Phase2Selection> check_phase2(const Phase2Terms& terms, const SaBody& offered, const SaBody& answer);

}  // namespace keyline::ike::v1
