#include "host/config/values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace keyline::config {

namespace {

template <std::size_t count>
bool one_of(std::string_view text, const std::array<std::string_view, count>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::optional<std::uint64_t> read_number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
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

Result<Bytes> parse_der(ByteView content) {
    static constexpr std::uint8_t der_sequence = 0x30;
    if (!content.empty() && content[0] == der_sequence) return to_bytes(content);
    const std::string_view text(reinterpret_cast<const char*>(content.data()), content.size());
    const auto begin = text.find("-----BEGIN ");
    const auto from = begin == std::string_view::npos ? begin : text.find('\n', begin);
    const auto to = from == std::string_view::npos ? from : text.find("-----END ", from);
    if (to == std::string_view::npos) return fail("is neither DER nor PEM");
    std::string digits(text.substr(from, to - from));
    std::erase_if(digits, [](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; });
    const auto der = secret_from_base64(digits);
    if (!der) return fail("is PEM with something in it that is no base64");
    return to_bytes(der->reveal());
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
