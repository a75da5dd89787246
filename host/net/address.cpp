#include "host/net/address.h"

#include <algorithm>
#include <charconv>

#include <arpa/inet.h>

namespace keyline::net {

namespace {

// Sets (or clears) every bit from `length` on.
void fill_host_bits(std::span<std::uint8_t> octets, unsigned length, bool set) {
    for (std::size_t i = 0; i < octets.size(); i++) {
        const unsigned before = static_cast<unsigned>(8 * i);
        const unsigned kept = length <= before ? 0 : std::min(length - before, 8U);
        const auto mask = static_cast<std::uint8_t>(0xffU >> kept);
        octets[i] = static_cast<std::uint8_t>(set ? octets[i] | mask : octets[i] & ~mask);
    }
}

IpAddress with_host_bits(const IpAddress& address, unsigned length, bool set) {
    Bytes octets = to_bytes(address.bytes());
    fill_host_bits(octets, length, set);
    return IpAddress::from_bytes(octets).value_or(address);
}

}  // namespace

IpAddress IpAddress::v4(std::array<std::uint8_t, 4> octets) {
    IpAddress address;
    std::copy(octets.begin(), octets.end(), address.octets_.begin());
    return address;
}

IpAddress IpAddress::v6(std::array<std::uint8_t, 16> octets) {
    IpAddress address;
    address.version_ = IpVersion::v6;
    address.octets_ = octets;
    return address;
}

std::optional<IpAddress> IpAddress::from_bytes(ByteView octets) {
    if (octets.size() != 4 && octets.size() != 16) return std::nullopt;
    IpAddress address;
    address.version_ = octets.size() == 4 ? IpVersion::v4 : IpVersion::v6;
    std::copy(octets.begin(), octets.end(), address.octets_.begin());
    return address;
}

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    // inet_pton wants a terminated string, and would not see what follows a zero.
    if (text.size() >= INET6_ADDRSTRLEN || text.find('\0') != std::string_view::npos) return std::nullopt;
    const std::string terminated(text);
    std::array<std::uint8_t, 4> four{};
    if (inet_pton(AF_INET, terminated.c_str(), four.data()) == 1) return v4(four);
    std::array<std::uint8_t, 16> sixteen{};
    if (inet_pton(AF_INET6, terminated.c_str(), sixteen.data()) == 1) return v6(sixteen);
    return std::nullopt;
}

IpAddress IpAddress::any(IpVersion version) {
    IpAddress address;
    address.version_ = version;
    return address;
}

IpAddress IpAddress::lowest(IpVersion version) {
    return any(version);
}

IpAddress IpAddress::highest(IpVersion version) {
    return with_host_bits(any(version), 0, true);
}

bool IpAddress::is_any() const {
    return *this == any(version_);
}

std::string IpAddress::to_string() const {
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(is_v4() ? AF_INET : AF_INET6, octets_.data(), text.data(), text.size());
    return text.data();
}

Prefix::Prefix(const IpAddress& address, unsigned length)
    : address_(with_host_bits(address, std::min(length, address.bits()), false)),
      length_(std::min(length, address.bits())) {}

std::optional<Prefix> Prefix::parse(std::string_view text) {
    const auto slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address) return std::nullopt;
    if (slash == std::string_view::npos) return Prefix(*address, address->bits());
    const auto digits = text.substr(slash + 1);
    unsigned length = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (error != std::errc() || end != digits.data() + digits.size() || length > address->bits())
        return std::nullopt;
    return Prefix(*address, length);
}

IpAddress Prefix::last() const {
    return with_host_bits(address_, length_, true);
}

bool Prefix::contains(const IpAddress& address) const {
    return address.version() == address_.version() && address_ <= address && address <= last();
}

std::string Prefix::to_string() const {
    return address_.to_string() + "/" + std::to_string(length_);
}

namespace {

// The bits up to the first difference are the length of the only prefix that could be the range.
std::optional<Prefix> as_prefix(const IpAddress& first, const IpAddress& last) {
    unsigned length = 0;
    const auto bit = [](const IpAddress& address, unsigned at) {
        return address.bytes()[at / 8] >> (7 - at % 8) & 1;
    };
    while (length < first.bits() && bit(first, length) == bit(last, length)) length++;
    const Prefix prefix(first, length);
    if (prefix.first() != first || prefix.last() != last) return std::nullopt;
    return prefix;
}

}  // namespace

std::optional<AddressRange> AddressRange::parse(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) {
        const auto prefix = Prefix::parse(text);
        if (!prefix) return std::nullopt;
        return AddressRange(prefix->first(), prefix->last());
    }
    const auto first = IpAddress::parse(text.substr(0, dash));
    const auto last = IpAddress::parse(text.substr(dash + 1));
    if (!first || !last || first->version() != last->version() || *first > *last) return std::nullopt;
    return AddressRange(*first, *last);
}

bool AddressRange::contains(const IpAddress& address) const {
    return address.version() == first.version() && first <= address && address <= last;
}

std::string AddressRange::to_string() const {
    if (is_single()) return first.to_string();
    const auto prefix = as_prefix(first, last);
    return prefix ? prefix->to_string() : first.to_string() + "-" + last.to_string();
}

std::string Endpoint::to_string() const {
    return address.to_string() + "[" + std::to_string(port) + "]";
}

}  // namespace keyline::net
