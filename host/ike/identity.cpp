#include "host/ike/identity.h"

#include <algorithm>
#include <cctype>

#include "host/net/address.h"

namespace keyline::ike {

namespace {

constexpr std::string_view key_id_prefix = "keyid:";

Identity with_text(Identity::Type type, std::string_view text) {
    return {type, to_bytes(as_bytes(text))};
}

// "keyid:" takes text or "0x" and hexadecimal digits.
Identity parse_key_id(std::string_view text) {
    if (text.starts_with("0x")) {
        auto bytes = from_hex(text.substr(2));
        if (!bytes.empty()) return {Identity::Type::key_id, std::move(bytes)};
    }
    return with_text(Identity::Type::key_id, text);
}

// What the peer sent goes to logs: nothing that a terminal would obey.
std::string printable(ByteView bytes) {
    std::string text;
    for (const auto byte : bytes) text += byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '?';
    return text;
}

bool equal_ignoring_case(ByteView left, ByteView right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](auto a, auto b) { return std::tolower(a) == std::tolower(b); });
}

}  // namespace

Identity Identity::parse(const std::string& text) {
    if (text.empty() || text == "%any") return {};
    if (const auto address = net::IpAddress::parse(text)) {
        return {address->is_v4() ? Type::ipv4 : Type::ipv6, to_bytes(address->bytes())};
    }
    if (text.starts_with(key_id_prefix))
        return parse_key_id(std::string_view(text).substr(key_id_prefix.size()));
    if (text.front() == '@') return with_text(Type::fqdn, std::string_view(text).substr(1));
    if (text.find('@') != std::string::npos) return with_text(Type::rfc822, text);
    return with_text(Type::fqdn, text);
}

std::string Identity::to_string() const {
    switch (type) {
        case Type::any:
            return "%any";
        case Type::ipv4:
        case Type::ipv6:
            if (const auto address = net::IpAddress::from_bytes(data)) return address->to_string();
            return "malformed address " + to_hex(data);
        case Type::fqdn:
        case Type::rfc822:
            return printable(data);
        case Type::der_asn1_dn:
        case Type::der_asn1_gn:
            break;
        case Type::key_id:
            return "keyid:0x" + to_hex(data);
    }
    return "ID type " + std::to_string(static_cast<unsigned>(type)) + " " + to_hex(data);
}

bool Identity::accepts(const Identity& presented) const {
    if (type == Type::any) return true;
    if (type != presented.type) return false;
    if (type == Type::fqdn || type == Type::rfc822) return equal_ignoring_case(data, presented.data);
    return data == presented.data;
}

}  // namespace keyline::ike
