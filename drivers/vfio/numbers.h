// Numbers as sysfs and command lines have them.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace keyline::vfio {

// All of `text`, digits of `base` alone, at most `highest`.
inline std::optional<std::uint64_t> parse_number(std::string_view text, int base,
                                                 std::uint64_t highest = UINT64_MAX) {
    std::uint64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value, base);
    if (text.empty() || error != std::errc{} || stop != end || value > highest) return std::nullopt;
    return value;
}

// Hexadecimal behind 0x, else decimal.
inline std::optional<std::uint64_t> parse_any_number(std::string_view text) {
    return text.starts_with("0x") ? parse_number(text.substr(2), 16) : parse_number(text, 10);
}

}  // namespace keyline::vfio
