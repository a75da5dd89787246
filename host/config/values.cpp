#include "host/config/values.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>

#include <arpa/inet.h>
#include <netdb.h>

#include "host/crypto/x509.h"

namespace keyline::config {

namespace {

template <std::size_t count>
bool one_of(std::string_view text, const std::array<std::string_view, count>& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) { return same_word(word, text); });
}

std::optional<std::uint64_t> read_number(std::string_view text) {
    std::uint64_t value = 0;
    const bool hexadecimal = text.starts_with("0x");
    if (hexadecimal) text.remove_prefix(2);
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), value, hexadecimal ? 16 : 10);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::string quoted(std::string_view text) {
    return "'" + std::string(text) + "'";
}

std::optional<std::uint8_t> hex_digit(char c) {
    if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<std::uint8_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<std::uint8_t>(c - 'A' + 10);
    return std::nullopt;
}

std::optional<std::uint8_t> base64_digit(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<std::uint8_t>(c - 'A');
    if (c >= 'a' && c <= 'z') return static_cast<std::uint8_t>(c - 'a' + 26);
    if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0' + 52);
    if (c == '+') return std::uint8_t{62};
    if (c == '/') return std::uint8_t{63};
    return std::nullopt;
}

Result<crypto::Secret> secret_from_hex(std::string_view digits) {
    if (digits.empty() || digits.size() % 2 != 0)
        return fail("a secret after 0x needs an even number of hexadecimal digits");
    crypto::Secret secret(digits.size() / 2);
    const auto octets = secret.reveal_for_writing();
    for (std::size_t at = 0; at < octets.size(); ++at) {
        const auto high = hex_digit(digits[2 * at]);
        const auto low = hex_digit(digits[2 * at + 1]);
        if (!high || !low) return fail("a secret after 0x holds something that is no hexadecimal digit");
        octets[at] = static_cast<std::uint8_t>(*high << 4 | *low);
    }
    return secret;
}

// RFC 4648 section 4.
Result<crypto::Secret> secret_from_base64(std::string_view digits) {
    const auto padding = digits.size() - std::min(digits.size(), digits.find_last_not_of('=') + 1);
    const auto significant = digits.substr(0, digits.size() - padding);
    if (significant.empty() || padding > 2 || significant.size() % 4 == 1 ||
        (padding != 0 && digits.size() % 4 != 0))
        return fail("the base64 of a secret after 0s has a length that cannot be");
    crypto::Secret secret(significant.size() * 3 / 4);
    const auto octets = secret.reveal_for_writing();
    std::uint32_t bits = 0;
    unsigned held = 0;
    std::size_t at = 0;
    for (const char digit : significant) {
        const auto value = base64_digit(digit);
        if (!value) return fail("a secret after 0s holds something that is no base64");
        bits = (bits << 6 | *value) & 0xffffu;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        octets[at++] = static_cast<std::uint8_t>(bits >> held);
    }
    return secret;
}

std::size_t edit_distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t at = 0; at <= right.size(); ++at) row[at] = at;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const auto replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[right.size()];
}

}  // namespace

bool same_word(std::string_view left, std::string_view right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    });
}

Result<bool> parse_boolean(std::string_view text) {
    static constexpr std::array<std::string_view, 4> yes{"yes", "true", "1", "enabled"};
    static constexpr std::array<std::string_view, 4> no{"no", "false", "0", "disabled"};
    if (one_of(text, yes)) return true;
    if (one_of(text, no)) return false;
    return fail(quoted(text) + " is neither yes nor no");
}

Result<std::chrono::seconds> parse_duration(std::string_view text) {
    std::uint64_t unit = 1;
    auto digits = text;
    if (!text.empty() && (text.back() < '0' || text.back() > '9')) {
        switch (text.back()) {
            case 's':
                unit = 1;
                break;
            case 'm':
                unit = 60;
                break;
            case 'h':
                unit = 3600;
                break;
            case 'd':
                unit = 86400;
                break;
            default:
                unit = 0;
        }
        digits.remove_suffix(1);
    }
    const auto value = read_number(digits);
    const auto longest = static_cast<std::uint64_t>(longest_duration.count());
    if (!value || unit == 0) return fail(quoted(text) + " is no time; write it like 30s, 5m, 1h or 1d");
    if (*value > longest / unit) return fail(quoted(text) + " is more than ten years");
    return std::chrono::seconds(*value * unit);
}

Result<std::uint64_t> parse_number(std::string_view text, std::uint64_t lowest, std::uint64_t highest) {
    const auto value = read_number(text);
    if (!value || *value < lowest || *value > highest)
        return fail(quoted(text) + " is not a number from " + std::to_string(lowest) + " to " +
                    std::to_string(highest));
    return *value;
}

Result<std::uint64_t> parse_size(std::string_view text) {
    unsigned shift = 0;
    const auto unit =
        text.empty() ? '\0' : static_cast<char>(std::tolower(static_cast<unsigned char>(text.back())));
    if (unit == 'k') shift = 10;
    if (unit == 'm') shift = 20;
    if (unit == 'g') shift = 30;
    const auto value = read_number(shift == 0 ? text : text.substr(0, text.size() - 1));
    if (!value || *value > (UINT64_MAX >> shift))
        return fail(quoted(text) + " is no size; write it like 1000000, 64k, 10m or 2g");
    return *value << shift;
}

namespace {

// Decimal, hexadecimal (0x), octal (0), as strongSwan reads them; what is none stays as it is.
std::string in_decimal(const std::string& word) {
    char* end = nullptr;
    const auto value = std::strtoul(word.c_str(), &end, 0);
    const bool digit = !word.empty() && word[0] >= '0' && word[0] <= '9';
    return digit && *end == '\0' ? std::to_string(value) : word;
}

std::string protocol_number(const std::string& name) {
    const auto* entry = getprotobyname(name.c_str());
    return entry != nullptr ? std::to_string(entry->p_proto) : in_decimal(name);
}

std::string port_number(const std::string& name) {
    const auto* entry = getservbyname(name.c_str(), nullptr);
    return entry != nullptr ? std::to_string(ntohs(static_cast<std::uint16_t>(entry->s_port)))
                            : in_decimal(name);
}

// A number below 256 is an ICMP type, and another one type << 8 | code (RFC 7296 section 3.13.1).
std::string icmp_number(const std::string& number) {
    constexpr std::uint64_t types = 256;
    const auto value = read_number(number);
    return value && *value < types ? std::to_string(*value << 8) : number;
}

// "80", "http", "1000-2000"
std::string numeric_ports(const std::string& ports, bool icmp) {
    const auto one = [&](const std::string& port) { return icmp ? icmp_number(port) : port; };
    const auto known = port_number(ports);
    const auto dash = known.find('-');
    if (dash == std::string::npos) return one(known);
    return one(in_decimal(known.substr(0, dash))) + "-" + one(in_decimal(known.substr(dash + 1)));
}

}  // namespace

std::string numeric_selector(const std::string& text) {
    const auto open = text.find('[');
    if (open == std::string::npos || !text.ends_with(']')) return text;
    const auto inside = text.substr(open + 1, text.size() - open - 2);
    const auto slash = std::min(inside.find('/'), inside.size());
    const auto protocol = protocol_number(inside.substr(0, slash));
    const auto ports = slash == inside.size() ? std::string() : inside.substr(slash + 1);
    const bool icmp = protocol == std::to_string(IPPROTO_ICMP) || protocol == std::to_string(IPPROTO_ICMPV6);
    auto numeric = text.substr(0, open + 1) + protocol;
    if (!ports.empty()) numeric += "/" + numeric_ports(ports, icmp);
    return numeric + "]";
}

std::vector<std::string> split_list(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        auto part = text.substr(0, comma);
        text.remove_prefix(std::min(comma + 1, text.size()));
        while (!part.empty() && (part.front() == ' ' || part.front() == '\t')) part.remove_prefix(1);
        while (!part.empty() && (part.back() == ' ' || part.back() == '\t')) part.remove_suffix(1);
        if (!part.empty()) parts.emplace_back(part);
    }
    return parts;
}

std::string shown(std::string_view text, std::size_t longest) {
    std::string printable(text.substr(0, longest));
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    std::replace_if(printable.begin(), printable.end(), is_control, '?');
    return text.size() > longest ? printable + "..." : printable;
}

bool contains_word(std::string_view words, std::string_view word) {
    while (!words.empty()) {
        const auto blank = std::min(words.find(' '), words.size());
        if (words.substr(0, blank) == word && !word.empty()) return true;
        words.remove_prefix(std::min(blank + 1, words.size()));
    }
    return false;
}

Result<crypto::Secret> parse_secret(std::string_view text) {
    if (text.empty()) return fail("the secret is empty");
    if (text.starts_with("0x")) return secret_from_hex(text.substr(2));
    if (text.starts_with("0s")) return secret_from_base64(text.substr(2));
    return crypto::Secret(as_bytes(text));
}

Result<Bytes> parse_credential(std::string_view folder, ByteView content) {
    if (folder == "pubkey") {
        const auto key = crypto::PublicKey::parse(content);
        if (!key) return tl::unexpected(key.error());
        return key->subject_public_key_info();
    }
    const auto certificate = crypto::Certificate::parse(content);
    if (!certificate) return tl::unexpected(certificate.error());
    return certificate->der();
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> known) {
    static constexpr std::size_t longest_word = 64;  // the comparison takes the product of both lengths
    if (word.size() > longest_word) return {};
    std::string_view best;
    auto best_distance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const auto candidate : known) {
        const auto distance = edit_distance(word, candidate);
        if (distance >= best_distance) continue;
        best = candidate;
        best_distance = distance;
    }
    return best;
}

}  // namespace keyline::config
