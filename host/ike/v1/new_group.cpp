#include "host/ike/v1/new_group.h"

#include <algorithm>

#include "host/ike/v1/description.h"

namespace keyline::ike::v1 {

namespace {

tl::unexpected<Refusal> refuse(std::string reason) {
    return tl::unexpected(Refusal{NotifyType::attributes_not_supported, std::move(reason)});
}

// Without leading zeros; nothing for an attribute that is not there.
Bytes number_in(const Attributes& attributes, Phase1Attribute type) {
    const auto* attribute = find(attributes, type);
    if (attribute == nullptr) return {};
    const auto& value = attribute->value;
    return {std::find_if(value.begin(), value.end(), [](std::uint8_t octet) { return octet != 0; }),
            value.end()};
}

// What else may stand beside the group: that would be agreed on without being understood.
bool is_understood(const Attribute& attribute) {
    return attribute.is(Phase1Attribute::group_description) || attribute.is(Phase1Attribute::group_type) ||
           attribute.is(Phase1Attribute::group_prime) || attribute.is(Phase1Attribute::group_generator_one);
}

}  // namespace

SaBody offer_new_group(const NewGroup& group) {
    OfferedTransform transform;
    transform.id = transform_key_ike;
    transform.attributes = {Attribute::of(Phase1Attribute::group_description, group.number),
                            Attribute::of(Phase1Attribute::group_type, GroupType::modp),
                            Attribute::of(Phase1Attribute::group_prime, group.group.prime),
                            Attribute::of(Phase1Attribute::group_generator_one, group.group.generator)};
    OfferedProposal proposal;
    proposal.transforms = {std::move(transform)};
    return {{std::move(proposal)}};
}

Chosen<NewGroup> read_new_group(const SaBody& offer) {
    const bool single = offer.proposals.size() == 1 && offer.proposals.front().transforms.size() == 1 &&
                        offer.proposals.front().protocol == ProtocolId::ike;
    if (!single) return refuse("not one proposal of ISAKMP with one transform");
    const auto& transform = offer.proposals.front().transforms.front();
    const auto& attributes = transform.attributes;
    const auto value_of = [&](Phase1Attribute type) {
        const auto* attribute = find(attributes, type);
        return attribute != nullptr ? attribute->number() : std::nullopt;
    };
    const auto number = value_of(Phase1Attribute::group_description);
    const bool is_private = number && *number >= transform_id::ke_first_private && *number <= UINT16_MAX;
    if (transform.id != transform_key_ike || !is_private)
        return refuse("no group with a number of the private range: " + describe(transform, ProtocolId::ike));
    if (value_of(Phase1Attribute::group_type) != static_cast<std::uint64_t>(GroupType::modp))
        return refuse("a private group that is not MODP");
    if (!std::all_of(attributes.begin(), attributes.end(), is_understood))
        return refuse("more than a MODP group: " + describe(transform, ProtocolId::ike));
    NewGroup group;
    group.number = static_cast<std::uint16_t>(*number);
    group.group.prime = number_in(attributes, Phase1Attribute::group_prime);
    group.group.generator = number_in(attributes, Phase1Attribute::group_generator_one);
    if (const auto fits = crypto::check_size(group.group); !fits) return refuse(fits.error().message);
    return group;
}

}  // namespace keyline::ike::v1
