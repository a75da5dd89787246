#include "host/ike/v1/phase1_transform.h"

#include <set>

namespace keyline::ike::v1 {

namespace {

tl::unexpected<std::string> because(std::string reason) {
    return tl::unexpected<std::string>(std::move(reason));
}

// Reads a transform's attributes one by one.
class Reader {
  public:
    tl::expected<void, std::string> take(const Attribute& attribute) {
        if (lifetimes_.is_mine(attribute)) {
            if (!lifetimes_.take(attribute)) return because("has a lifetime that cannot be read");
            return {};
        }
        const auto type = static_cast<Phase1Attribute>(attribute.type);
        if (!seen_.insert(attribute.type).second) return because("has " + to_string(type) + " twice");
        if (type == Phase1Attribute::gss_identity_name) {
            read_.gss_identity_name = attribute.value;
            return {};
        }
        // Basic attributes must travel as TV (RFC 2409 appendix A), and all others are refused here.
        if (!attribute.basic) return because("has a " + to_string(type) + " of variable length");
        const auto value = static_cast<std::uint16_t>(attribute.number().value_or(0));
        switch (type) {
            case Phase1Attribute::encryption_algorithm:
                read_.encryption = static_cast<Phase1Encryption>(value);
                return {};
            case Phase1Attribute::hash_algorithm:
                read_.hash = static_cast<Phase1Hash>(value);
                return {};
            case Phase1Attribute::authentication_method:
                read_.method = static_cast<AuthenticationMethod>(value);
                return {};
            case Phase1Attribute::group_description:
                read_.group = value;
                return {};
            case Phase1Attribute::key_length:
                if (value == 0) return because("has a Key Length of 0");
                read_.key_bits = value;
                return {};
            default:
                return because("has an attribute that Keyline does not know: " + to_string(type));
        }
    }

    tl::expected<Phase1Transform, std::string> finish() {
        for (const auto type : {Phase1Attribute::encryption_algorithm, Phase1Attribute::hash_algorithm,
                                Phase1Attribute::authentication_method, Phase1Attribute::group_description})
            if (!seen_.contains(static_cast<std::uint16_t>(type))) return because("lacks " + to_string(type));
        if (read_.hash == Phase1Hash::tiger)
            return because("has the hash algorithm Tiger, which Keyline does not have");
        const auto lifetimes = lifetimes_.finish();
        if (!lifetimes) return because("has a lifetime that cannot be read");
        read_.lifetimes = *lifetimes;
        return read_;
    }

  private:
    Phase1Transform read_;
    LifetimeReader lifetimes_{phase1_lifetime};
    std::set<std::uint16_t> seen_;
};

}  // namespace

tl::expected<Phase1Transform, std::string> read_phase1(const OfferedTransform& transform) {
    if (transform.id != transform_key_ike) return because("is not KEY_IKE");
    Reader reader;
    for (const auto& attribute : transform.attributes)
        if (auto taken = reader.take(attribute); !taken) return tl::unexpected(taken.error());
    return reader.finish();
}

OfferedTransform write_phase1(const Phase1Transform& transform, std::uint8_t number) {
    OfferedTransform written{number, transform_key_ike, {}};
    auto& attributes = written.attributes;
    attributes.push_back(Attribute::of(Phase1Attribute::encryption_algorithm, transform.encryption));
    if (transform.key_bits != 0)
        attributes.push_back(Attribute::of(Phase1Attribute::key_length, transform.key_bits));
    attributes.push_back(Attribute::of(Phase1Attribute::hash_algorithm, transform.hash));
    attributes.push_back(Attribute::of(Phase1Attribute::group_description, transform.group));
    attributes.push_back(Attribute::of(Phase1Attribute::authentication_method, transform.method));
    add_lifetimes(attributes, phase1_lifetime, transform.lifetimes);
    if (!transform.gss_identity_name.empty())
        attributes.push_back(Attribute::of(Phase1Attribute::gss_identity_name, transform.gss_identity_name));
    return written;
}

}  // namespace keyline::ike::v1
