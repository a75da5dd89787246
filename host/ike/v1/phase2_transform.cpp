#include "host/ike/v1/phase2_transform.h"

#include <set>

namespace keyline::ike::v1 {

namespace {

tl::unexpected<std::string> because(std::string reason) {
    return tl::unexpected<std::string>(std::move(reason));
}

// Reads a transform's attributes one by one.
class Reader {
  public:
    explicit Reader(std::uint8_t id) { read_.id = id; }

    tl::expected<void, std::string> take(const Attribute& attribute) {
        if (lifetimes_.is_mine(attribute)) {
            if (!lifetimes_.take(attribute)) return because("has a lifetime that cannot be read");
            return {};
        }
        const auto type = static_cast<Phase2Attribute>(attribute.type);
        if (!seen_.insert(attribute.type).second) return because("has " + to_string(type) + " twice");
        // All of these are basic (RFC 2407 section 4.5), and others are refused here.
        if (!attribute.basic) return because("has a " + to_string(type) + " of variable length");
        const auto value = static_cast<std::uint16_t>(attribute.number().value_or(0));
        switch (type) {
            case Phase2Attribute::group_description:
                read_.group = value;
                return {};
            case Phase2Attribute::encapsulation_mode:
                read_.mode = static_cast<EncapsulationMode>(value);
                return {};
            case Phase2Attribute::authentication_algorithm:
                read_.authentication = static_cast<AuthenticationAlgorithm>(value);
                return {};
            case Phase2Attribute::key_length:
                if (value == 0) return because("has a Key Length of 0");
                read_.key_bits = value;
                return {};
            case Phase2Attribute::extended_sequence_number:
                if (value != extended_sequence_numbers_64_bit)
                    return because("has sequence numbers of a kind that Keyline does not know");
                read_.esn = true;
                return {};
            default:
                return because("has an attribute that Keyline does not know: " + to_string(type));
        }
    }

    tl::expected<Phase2Transform, std::string> finish() {
        const auto lifetimes = lifetimes_.finish();
        if (!lifetimes) return because("has a lifetime that cannot be read");
        read_.lifetimes = *lifetimes;
        return read_;
    }

  private:
    Phase2Transform read_;
    LifetimeReader lifetimes_{phase2_lifetime};
    std::set<std::uint16_t> seen_;
};

}  // namespace

tl::expected<Phase2Transform, std::string> read_phase2(const OfferedTransform& transform) {
    Reader reader(transform.id);
    for (const auto& attribute : transform.attributes)
        if (auto taken = reader.take(attribute); !taken) return tl::unexpected(taken.error());
    return reader.finish();
}

OfferedTransform write_phase2(const Phase2Transform& transform, std::uint8_t number) {
    OfferedTransform written{number, transform.id, {}};
    auto& attributes = written.attributes;
    if (transform.key_bits != 0)
        attributes.push_back(Attribute::of(Phase2Attribute::key_length, transform.key_bits));
    if (transform.authentication)
        attributes.push_back(
            Attribute::of(Phase2Attribute::authentication_algorithm, *transform.authentication));
    if (transform.group)
        attributes.push_back(Attribute::of(Phase2Attribute::group_description, *transform.group));
    if (transform.mode)
        attributes.push_back(Attribute::of(Phase2Attribute::encapsulation_mode, *transform.mode));
    add_lifetimes(attributes, phase2_lifetime, transform.lifetimes);
    if (transform.esn)
        attributes.push_back(
            Attribute::of(Phase2Attribute::extended_sequence_number, extended_sequence_numbers_64_bit));
    return written;
}

}  // namespace keyline::ike::v1
