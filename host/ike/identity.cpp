#include "host/ike/identity.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <string_view>

#include "host/crypto/distinguished_name.h"
#include "host/net/address.h"

namespace keyline::ike {

namespace {

using Type = Identity::Type;

struct Prefix {
    std::string_view name;
    Type type;
};
constexpr auto prefixes = std::to_array<Prefix>({
    {"ipv4", Type::ipv4},
    {"ipv6", Type::ipv6},
    {"ipv4net", Type::ipv4_subnet},
    {"ipv6net", Type::ipv6_subnet},
    {"ipv4range", Type::ipv4_range},
    {"ipv6range", Type::ipv6_range},
    {"rfc822", Type::rfc822},
    {"email", Type::rfc822},
    {"userfqdn", Type::rfc822},
    {"fqdn", Type::fqdn},
    {"dns", Type::fqdn},
    {"asn1dn", Type::der_asn1_dn},
    {"asn1gn", Type::der_asn1_gn},
    {"keyid", Type::key_id},
});
// What stands for "whoever".
constexpr auto any_words = std::to_array<std::string_view>({"%any", "%any6", "*", "0.0.0.0", "::", "0::0"});

Identity with_text(Type type, std::string_view text) {
    return {type, to_bytes(as_bytes(text))};
}

bool equal_ignoring_case(ByteView left, ByteView right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](auto a, auto b) { return std::tolower(a) == std::tolower(b); });
}

// An odd count of digits gets a zero in front, as in strongSwan.
std::optional<Bytes> parse_hex(std::string_view digits) {
    std::string even(digits.size() % 2 == 1 ? "0" : "");
    even += digits;
    auto bytes = from_hex(even);
    if (bytes.empty() && !digits.empty()) return std::nullopt;
    return bytes;
}

Identity with_prefix(Type type, std::string_view data) {
    if (data.starts_with('#')) {
        if (auto bytes = parse_hex(data.substr(1))) return {type, std::move(*bytes)};
    }
    return with_text(type, data);
}

std::optional<Identity> parse_prefixed(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const auto name = text.substr(0, colon);
    const auto data = text.substr(colon + 1);
    for (const auto& prefix : prefixes) {
        if (equal_ignoring_case(as_bytes(prefix.name), as_bytes(name))) return with_prefix(prefix.type, data);
    }
    if (name.size() > 2 && name.front() == '{' && name.back() == '}') {
        std::uint8_t number = 0;
        const auto* end = name.data() + name.size() - 1;
        const auto [stopped, error] = std::from_chars(name.data() + 1, end, number);
        if (error == std::errc() && stopped == end) return with_prefix(static_cast<Type>(number), data);
    }
    return std::nullopt;
}

Bytes joined(ByteView first, ByteView second) {
    auto bytes = to_bytes(first);
    append(bytes, second);
    return bytes;
}

// 2^length - 1 in the upper bits.
Bytes mask_of(unsigned length, std::size_t size) {
    Bytes mask(size);
    for (unsigned bit = 0; bit < length; ++bit)
        mask[bit / 8] |= static_cast<std::uint8_t>(0x80U >> (bit % 8));
    return mask;
}

std::optional<Identity> parse_addresses(std::string_view text) {
    if (const auto address = net::IpAddress::parse(text))
        return Identity{address->is_v4() ? Type::ipv4 : Type::ipv6, to_bytes(address->bytes())};
    if (text.find('/') != std::string_view::npos) {
        const auto subnet = net::Prefix::parse(text);
        if (!subnet) return std::nullopt;
        const auto first = subnet->first();
        return Identity{first.is_v4() ? Type::ipv4_subnet : Type::ipv6_subnet,
                        joined(first.bytes(), mask_of(subnet->length(), first.bytes().size()))};
    }
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto first = net::IpAddress::parse(text.substr(0, dash));
    const auto last = net::IpAddress::parse(text.substr(dash + 1));
    if (!first || !last || first->version() != last->version() || *last < *first) return std::nullopt;
    return Identity{first->is_v4() ? Type::ipv4_range : Type::ipv6_range,
                    joined(first->bytes(), last->bytes())};
}

Identity parse_with_at(std::string_view text) {
    if (text.front() != '@') return with_text(Type::rfc822, text);
    const auto rest = text.substr(1);
    if (rest.starts_with('#')) {
        if (auto bytes = parse_hex(rest.substr(1))) return {Type::key_id, std::move(*bytes)};
        return with_text(Type::key_id, text);
    }
    if (rest.starts_with('@')) return with_text(Type::rfc822, rest.substr(1));
    return with_text(Type::fqdn, rest);
}

std::string printable(ByteView bytes) {
    std::string text;
    for (const auto byte : bytes) text += byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '?';
    return text;
}

std::string colon_hex(ByteView bytes) {
    std::string text;
    for (const auto byte : bytes) text += (text.empty() ? "" : ":") + to_hex({&byte, 1});
    return text;
}

unsigned mask_length(ByteView mask) {
    unsigned length = 0;
    while (length < mask.size() * 8 && (mask[length / 8] & (0x80U >> (length % 8))) != 0) ++length;
    return length;
}

bool is_subnet(Type type) {
    return type == Type::ipv4_subnet || type == Type::ipv6_subnet;
}
bool is_range(Type type) {
    return type == Type::ipv4_range || type == Type::ipv6_range;
}
std::size_t address_size(Type type) {
    switch (type) {
        case Type::ipv4:
        case Type::ipv4_subnet:
        case Type::ipv4_range:
            return 4;
        case Type::ipv6:
        case Type::ipv6_subnet:
        case Type::ipv6_range:
            return 16;
        default:
            return 0;
    }
}

std::string addresses_text(const Identity& identity) {
    const auto size = address_size(identity.type);
    const ByteView data = identity.data;
    const bool pair = is_subnet(identity.type) || is_range(identity.type);
    if (data.size() != (pair ? 2 * size : size)) return "malformed address " + to_hex(data);
    auto text = net::IpAddress::from_bytes(data.first(size))->to_string();
    if (is_subnet(identity.type)) text += "/" + std::to_string(mask_length(data.subspan(size)));
    if (is_range(identity.type)) text += "-" + net::IpAddress::from_bytes(data.subspan(size))->to_string();
    return text;
}

// "*.example" and "*@example": whatever ends like this.
int match_name(ByteView pattern, ByteView presented) {
    if (equal_ignoring_case(pattern, presented)) return Identity::match_perfect;
    if (pattern.empty() || pattern.front() != '*') return 0;
    const auto tail = pattern.subspan(1);
    if (tail.empty()) return Identity::match_any;
    if (presented.size() <= tail.size()) return 0;
    return equal_ignoring_case(tail, presented.last(tail.size())) ? Identity::match_one_wildcard : 0;
}

int match_addresses(const Identity& pattern, const Identity& presented) {
    const auto size = address_size(presented.type);
    const ByteView data = pattern.data;
    if (address_size(pattern.type) != size || presented.data.size() != size || data.size() != 2 * size)
        return 0;
    const auto left = data.first(size);
    const auto right = data.subspan(size);
    bool fits = true;
    bool everything = true;
    if (is_subnet(pattern.type)) {
        for (std::size_t i = 0; i < size; ++i)
            fits = fits && (presented.data[i] & right[i]) == (left[i] & right[i]);
        everything = mask_length(right) == 0;
    } else {
        const auto less = [](ByteView a, ByteView b) {
            return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
        };
        fits = !less(presented.data, left) && !less(right, presented.data);
        everything = std::all_of(left.begin(), left.end(), [](auto octet) { return octet == 0; }) &&
                     std::all_of(right.begin(), right.end(), [](auto octet) { return octet == 0xff; });
    }
    if (!fits) return 0;
    return everything ? Identity::match_max_wildcards : Identity::match_one_wildcard;
}

int match_names(ByteView pattern, ByteView presented) {
    const auto wildcards = crypto::match_distinguished_name(pattern, presented);
    if (!wildcards) return 0;
    return std::max(Identity::match_perfect - static_cast<int>(std::min(*wildcards, 20U)),
                    Identity::match_max_wildcards);
}

}  // namespace

Identity Identity::parse(const std::string& text) {
    if (text.empty() || std::find(any_words.begin(), any_words.end(), text) != any_words.end()) return {};
    if (auto identity = parse_prefixed(text)) return std::move(*identity);
    if (text.find('=') != std::string::npos) {
        auto name = crypto::parse_distinguished_name(text);
        return name ? Identity{Type::der_asn1_dn, std::move(*name)} : with_text(Type::key_id, text);
    }
    if (text.find('@') != std::string::npos) return parse_with_at(text);
    if (auto identity = parse_addresses(text)) return std::move(*identity);
    return with_text(text.find(':') == std::string::npos ? Type::fqdn : Type::key_id, text);
}

Identity Identity::of(const net::IpAddress& address) {
    return {address.is_v4() ? Type::ipv4 : Type::ipv6, to_bytes(address.bytes())};
}

std::string Identity::to_string() const {
    switch (type) {
        case Type::any:
            return "%any";
        case Type::fqdn:
        case Type::rfc822:
            return printable(data);
        case Type::der_asn1_dn:
            return crypto::distinguished_name_text(data);
        case Type::der_asn1_gn:
            return "(ASN.1 general name)";
        case Type::key_id:
            // Text that a person chose is shown as such, other octets in hexadecimal.
            return std::all_of(data.begin(), data.end(),
                               [](auto octet) { return octet >= 0x20 && octet < 0x7f; })
                       ? printable(data)
                       : colon_hex(data);
        default:
            break;
    }
    if (address_size(type) != 0) return addresses_text(*this);
    return "(unknown ID type: " + std::to_string(static_cast<unsigned>(type)) + ")";
}

int Identity::match(const Identity& presented) const {
    if (type == Type::any) return match_any;
    if (is_subnet(type) || is_range(type)) {
        if (*this == presented) return match_perfect;
        return match_addresses(*this, presented);
    }
    if (type != presented.type) {
        // "*" alone stands for any name, whatever the type.
        return is_pattern() && data.size() == 1 ? match_any : 0;
    }
    if (type == Type::fqdn || type == Type::rfc822) return match_name(data, presented.data);
    if (type == Type::der_asn1_dn) return match_names(data, presented.data);
    return data == presented.data ? match_perfect : 0;
}

bool Identity::is_pattern() const {
    if (type == Type::any || is_subnet(type) || is_range(type)) return true;
    if (type == Type::fqdn || type == Type::rfc822) return !data.empty() && data.front() == '*';
    return type == Type::der_asn1_dn && crypto::has_wildcard(data);
}

}  // namespace keyline::ike
