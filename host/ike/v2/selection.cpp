#include "host/ike/v2/selection.h"

#include <algorithm>
#include <array>
#include <set>

namespace keyline::ike {

namespace {

constexpr std::array known_types = {TransformType::encryption, TransformType::prf, TransformType::integrity,
                                    TransformType::key_exchange, TransformType::esn};

std::vector<Transform> of_type(const Proposal& proposal, TransformType type) {
    std::vector<Transform> transforms;
    for (const auto& transform : proposal.transforms) {
        if (transform.type == type) transforms.push_back(transform);
    }
    return transforms;
}

bool contains(const std::vector<Transform>& transforms, const Transform& wanted) {
    return std::find(transforms.begin(), transforms.end(), wanted) != transforms.end();
}

// Transforms of a type that only one side names: an offer may say NONE where we say nothing, and an absent
// ESN transform means ordinary sequence numbers (RFC 4304 time peers).
std::vector<Transform> or_implied(std::vector<Transform> transforms, TransformType type,
                                  ProtocolId protocol) {
    if (!transforms.empty()) return transforms;
    if (type == TransformType::integrity || type == TransformType::key_exchange) return {{type, 0, 0}};
    if (type == TransformType::esn && protocol != ProtocolId::ike) return {{type, transform_id::esn_no, 0}};
    return transforms;
}

std::optional<Transform> choose(const std::vector<Transform>& ours, const std::vector<Transform>& theirs,
                                std::optional<std::uint16_t> preferred) {
    if (preferred) {
        const Transform wanted{TransformType::key_exchange, *preferred, 0};
        if (contains(ours, wanted) && contains(theirs, wanted)) return wanted;
    }
    for (const auto& transform : ours) {
        if (contains(theirs, transform)) return transform;
    }
    return std::nullopt;
}

// Section 3.3.6: a type that Keyline does not know, or one without any acceptable transform, spoils the
// proposal.
std::optional<Proposal> match(const Proposal& configured, const OfferedProposal& offered,
                              std::optional<std::uint16_t> preferred_ke) {
    if (configured.protocol != offered.protocol) return std::nullopt;
    Proposal understood{offered.protocol, {}};
    for (const auto& offer : offered.transforms) {
        const bool known =
            std::find(known_types.begin(), known_types.end(), offer.transform.type) != known_types.end();
        if (!known) return std::nullopt;
        if (offer.understood) understood.transforms.push_back(offer.transform);
    }
    Proposal chosen{configured.protocol, {}};
    for (const auto type : known_types) {
        const auto named = of_type(understood, type);
        const bool offered_type =
            std::any_of(offered.transforms.begin(), offered.transforms.end(),
                        [&](const OfferedTransform& offer) { return offer.transform.type == type; });
        if (offered_type && named.empty()) return std::nullopt;
        const auto ours = or_implied(of_type(configured, type), type, configured.protocol);
        const auto theirs = or_implied(named, type, configured.protocol);
        if (ours.empty() && theirs.empty()) continue;
        const bool exchange = type == TransformType::key_exchange;
        const auto transform = choose(ours, theirs, exchange ? preferred_ke : std::nullopt);
        if (!transform) return std::nullopt;
        if (offered_type) chosen.transforms.push_back(*transform);
    }
    return chosen;
}

}  // namespace

std::optional<Selection> select(const std::vector<Proposal>& configured, const SaBody& offer,
                                std::optional<std::uint16_t> preferred_ke) {
    for (const auto& ours : configured) {
        for (const auto& theirs : offer.proposals) {
            if (auto chosen = match(ours, theirs, preferred_ke)) {
                return Selection{std::move(*chosen), theirs.number, theirs.spi};
            }
        }
    }
    return std::nullopt;
}

std::optional<Selection> check_answer(const std::vector<Proposal>& configured, const SaBody& answer) {
    if (answer.proposals.size() != 1) return std::nullopt;
    std::set<TransformType> types;
    for (const auto& offer : answer.proposals.front().transforms) {
        if (!types.insert(offer.transform.type).second) return std::nullopt;
    }
    return select(configured, answer);
}

SaBody make_offer(const std::vector<Proposal>& configured, ByteView spi) {
    SaBody body;
    for (const auto& proposal : configured) {
        OfferedProposal offered;
        offered.number = static_cast<std::uint8_t>(body.proposals.size() + 1);
        offered.protocol = proposal.protocol;
        offered.spi = to_bytes(spi);
        for (const auto& transform : proposal.transforms) offered.transforms.push_back({transform, true});
        body.proposals.push_back(std::move(offered));
    }
    return body;
}

SaBody make_answer(const Selection& selection, ByteView spi) {
    auto body = make_offer({selection.chosen}, spi);
    body.proposals.front().number = selection.number;
    return body;
}

}  // namespace keyline::ike
