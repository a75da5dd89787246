#include "host/ike/v1/description.h"

#include <algorithm>

#include "host/ike/algorithms.h"

namespace keyline::ike::v1 {

namespace {

constexpr std::size_t max_shown = 16;

std::string value_text(const Attribute& attribute) {
    const auto number = attribute.number();
    return number ? std::to_string(*number) : std::to_string(attribute.value.size()) + " octets";
}

// An attribute whose value has names of its own.
template <typename Enumeration>
std::string named(const Attribute& attribute) {
    return to_string(static_cast<Enumeration>(attribute.number().value_or(0)));
}

std::string phase1_text(const Attribute& attribute) {
    switch (static_cast<Phase1Attribute>(attribute.type)) {
        case Phase1Attribute::encryption_algorithm:
            return named<Phase1Encryption>(attribute);
        case Phase1Attribute::hash_algorithm:
            return named<Phase1Hash>(attribute);
        case Phase1Attribute::authentication_method:
            return named<AuthenticationMethod>(attribute);
        case Phase1Attribute::group_description:
            return group_name(static_cast<std::uint16_t>(attribute.number().value_or(0)));
        case Phase1Attribute::group_type:
            return named<GroupType>(attribute);
        case Phase1Attribute::life_type:
            return "life in " + named<LifeType>(attribute);
        default:
            return to_string(static_cast<Phase1Attribute>(attribute.type)) + " " + value_text(attribute);
    }
}

std::string phase2_text(const Attribute& attribute) {
    switch (static_cast<Phase2Attribute>(attribute.type)) {
        case Phase2Attribute::group_description:
            return group_name(static_cast<std::uint16_t>(attribute.number().value_or(0)));
        case Phase2Attribute::encapsulation_mode:
            return named<EncapsulationMode>(attribute);
        case Phase2Attribute::authentication_algorithm:
            return named<AuthenticationAlgorithm>(attribute);
        case Phase2Attribute::life_type:
            return "life in " + named<LifeType>(attribute);
        default:
            return to_string(static_cast<Phase2Attribute>(attribute.type)) + " " + value_text(attribute);
    }
}

std::string transform_name(const OfferedTransform& transform, ProtocolId protocol) {
    if (protocol == ProtocolId::esp) return to_string(static_cast<EspTransform>(transform.id));
    if (protocol == ProtocolId::ah) return to_string(static_cast<AhTransform>(transform.id));
    if (protocol == ProtocolId::ike && transform.id == transform_key_ike) return "KEY_IKE";
    return to_string(protocol) + " transform " + std::to_string(transform.id);
}

}  // namespace

std::string group_name(std::uint16_t group_description) {
    const auto* algorithm = find_algorithm(Transform{TransformType::key_exchange, group_description, 0});
    return algorithm != nullptr ? std::string(algorithm->name) : "group " + std::to_string(group_description);
}

std::string describe(const OfferedTransform& transform, ProtocolId protocol) {
    auto text = transform_name(transform, protocol);
    std::size_t shown = 0;
    for (const auto& attribute : transform.attributes) {
        if (shown++ == max_shown) return text + ", ...";
        text += ", " + (protocol == ProtocolId::ike ? phase1_text(attribute) : phase2_text(attribute));
    }
    return text;
}

std::string list_reasons(const std::vector<std::string>& reasons) {
    std::string text;
    for (std::size_t at = 0; at < std::min(reasons.size(), max_listed_reasons); ++at)
        text += (text.empty() ? "" : "; ") + reasons[at];
    if (reasons.size() > max_listed_reasons)
        text += "; and " + std::to_string(reasons.size() - max_listed_reasons) + " more";
    return text;
}

}  // namespace keyline::ike::v1
