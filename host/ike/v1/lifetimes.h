// Lifetimes of ISAKMP and IPsec SAs: pairs of a life type and a duration (RFC 2409 appendix A, RFC 2407
// section 4.5).
#pragma once

#include "host/ike/v1/payloads.h"

namespace keyline::ike::v1 {

// What holds when an IPsec SA's proposal names none (RFC 2407 section 4.5).
inline constexpr std::uint64_t default_lifetime_seconds = 28800;

struct Lifetimes {
    std::uint64_t seconds = 0;  // 0: not named, no limit
    std::uint64_t kilobytes = 0;
    bool operator==(const Lifetimes&) const = default;
};

// The numbers of the two attributes differ between the phases.
struct LifetimeAttributes {
    std::uint16_t type = 0;
    std::uint16_t duration = 0;
};
inline constexpr LifetimeAttributes phase1_lifetime{
    static_cast<std::uint16_t>(Phase1Attribute::life_type),
    static_cast<std::uint16_t>(Phase1Attribute::life_duration)};
// Those of RESPONDER-LIFETIME notifies too (RFC 2407 section 4.6.3.1).
inline constexpr LifetimeAttributes phase2_lifetime{
    static_cast<std::uint16_t>(Phase2Attribute::life_type),
    static_cast<std::uint16_t>(Phase2Attribute::life_duration)};

// A duration takes two octets where it can, else four, else eight.
void add_lifetimes(Attributes& attributes, const LifetimeAttributes& numbers, const Lifetimes& lifetimes);

// Reads attributes in their order: every duration belongs to the type before it.
class LifetimeReader {
  public:
    explicit LifetimeReader(const LifetimeAttributes& numbers) : numbers_(numbers) {}

    bool is_mine(const Attribute& attribute) const {
        return attribute.type == numbers_.type || attribute.type == numbers_.duration;
    }
    // False: a type that is not known, a pair that is none, or one that is there twice.
    bool take(const Attribute& attribute);
    // Nothing when a type has no duration.
    std::optional<Lifetimes> finish() const;

  private:
    bool take_type(const Attribute& attribute);
    bool take_duration(const Attribute& attribute);

    LifetimeAttributes numbers_;
    std::optional<LifeType> open_;  // its duration is to come
    bool has_seconds_ = false;
    bool has_kilobytes_ = false;
    Lifetimes lifetimes_;
};

// Of a list that may hold other attributes too, such as a RESPONDER-LIFETIME's.
std::optional<Lifetimes> read_lifetimes(const Attributes& attributes, const LifetimeAttributes& numbers);

}  // namespace keyline::ike::v1
