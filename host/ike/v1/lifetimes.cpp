#include "host/ike/v1/lifetimes.h"

#include <limits>

namespace keyline::ike::v1 {

namespace {

Attribute duration_attribute(std::uint16_t number, std::uint64_t duration) {
    if (duration <= std::numeric_limits<std::uint16_t>::max())
        return Attribute::of(number, static_cast<std::uint16_t>(duration));
    Bytes octets(duration <= std::numeric_limits<std::uint32_t>::max() ? sizeof(std::uint32_t)
                                                                       : sizeof(std::uint64_t));
    put_number(octets, duration);
    return Attribute::of(number, std::move(octets));
}

}  // namespace

void add_lifetimes(Attributes& attributes, const LifetimeAttributes& numbers, const Lifetimes& lifetimes) {
    const auto add = [&](LifeType type, std::uint64_t duration) {
        if (duration == 0) return;
        attributes.push_back(Attribute::of(numbers.type, static_cast<std::uint16_t>(type)));
        attributes.push_back(duration_attribute(numbers.duration, duration));
    };
    add(LifeType::seconds, lifetimes.seconds);
    add(LifeType::kilobytes, lifetimes.kilobytes);
}

bool LifetimeReader::take(const Attribute& attribute) {
    return attribute.type == numbers_.type ? take_type(attribute) : take_duration(attribute);
}

bool LifetimeReader::take_type(const Attribute& attribute) {
    const auto number = attribute.number();
    if (open_ || !attribute.basic || !number) return false;
    const auto type = static_cast<LifeType>(*number);
    if (type != LifeType::seconds && type != LifeType::kilobytes) return false;
    auto& has = type == LifeType::seconds ? has_seconds_ : has_kilobytes_;
    if (has) return false;
    has = true;
    open_ = type;
    return true;
}

bool LifetimeReader::take_duration(const Attribute& attribute) {
    if (!open_ || attribute.value.empty()) return false;
    // More than 64 bits can count is as good as all of them.
    const auto duration = attribute.number().value_or(std::numeric_limits<std::uint64_t>::max());
    (*open_ == LifeType::seconds ? lifetimes_.seconds : lifetimes_.kilobytes) = duration;
    open_.reset();
    return true;
}

std::optional<Lifetimes> LifetimeReader::finish() const {
    return open_ ? std::nullopt : std::optional(lifetimes_);
}

std::optional<Lifetimes> read_lifetimes(const Attributes& attributes, const LifetimeAttributes& numbers) {
    LifetimeReader reader(numbers);
    for (const auto& attribute : attributes)
        if (reader.is_mine(attribute) && !reader.take(attribute)) return std::nullopt;
    return reader.finish();
}

}  // namespace keyline::ike::v1
