// IP addresses, prefixes and UDP endpoints, version 4 and 6 alike.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "host/base/bytes.h"

namespace keyline::net {

enum class IpVersion : std::uint8_t { v4 = 4, v6 = 6 };

// An IPv4 or IPv6 address, kept in network byte order. Ordered by version, then numerically.
class IpAddress {
  public:
    IpAddress() = default;  // 0.0.0.0
    static IpAddress v4(std::array<std::uint8_t, 4> octets);
    static IpAddress v6(std::array<std::uint8_t, 16> octets);
    // 4 or 16 octets; nothing for any other size.
    static std::optional<IpAddress> from_bytes(ByteView octets);
    // Dotted quad or RFC 4291 text; nothing for anything else (no host names, no scope).
    static std::optional<IpAddress> parse(std::string_view text);
    static IpAddress any(IpVersion version);     // 0.0.0.0 or ::
    static IpAddress lowest(IpVersion version);  // same as any()
    static IpAddress highest(IpVersion version);

    IpVersion version() const { return version_; }
    bool is_v4() const { return version_ == IpVersion::v4; }
    bool is_any() const;
    ByteView bytes() const { return ByteView(octets_).first(is_v4() ? 4 : 16); }
    unsigned bits() const { return is_v4() ? 32 : 128; }
    std::string to_string() const;

    // clang-tidy 14 mistakes the zero of a rewritten comparison for a pointer.
    auto operator<=>(const IpAddress&) const = default;  // NOLINT(modernize-use-nullptr)

  private:
    IpVersion version_ = IpVersion::v4;
    std::array<std::uint8_t, 16> octets_{};
};

// An address range that is a power of two: address/length, host bits zero.
class Prefix {
  public:
    Prefix(const IpAddress& address,
           unsigned length);  // clears the host bits; length is clamped to the version's bits
    // "10.1.0.0/24", "2001:db8::/32"; a bare address is a host prefix.
    static std::optional<Prefix> parse(std::string_view text);

    IpAddress first() const { return address_; }
    IpAddress last() const;
    unsigned length() const { return length_; }
    bool contains(const IpAddress& address) const;
    std::string to_string() const;

    bool operator==(const Prefix&) const = default;

  private:
    IpAddress address_;
    unsigned length_ = 0;
};

// Every address from `first` to `last`, both of one version.
struct AddressRange {
    IpAddress first;
    IpAddress last;

    AddressRange() = default;
    AddressRange(const IpAddress& only) : first(only), last(only) {}  // NOLINT: an address is a range of one
    AddressRange(const IpAddress& lowest, const IpAddress& highest) : first(lowest), last(highest) {}
    // "10.1.0.0/24", "10.0.0.1-10.0.0.9", "fec1::1"; nothing for anything else.
    static std::optional<AddressRange> parse(std::string_view text);

    bool contains(const IpAddress& address) const;
    bool is_single() const { return first == last; }
    std::string to_string() const;  // an address, a prefix where it is one, else "first-last"
    bool operator==(const AddressRange&) const = default;
};

inline constexpr std::uint16_t ike_port = 500;             // RFC 7296 section 2.23, RFC 2408 section 2.5.1
inline constexpr std::uint16_t nat_traversal_port = 4500;  // RFC 3948

// An address and a UDP port in host byte order.
struct Endpoint {
    IpAddress address;
    std::uint16_t port = 0;

    std::string to_string() const;  // "192.0.2.1[500]", "2001:db8::1[4500]" as IKE daemons print it
    auto operator<=>(const Endpoint&) const = default;
};

}  // namespace keyline::net
