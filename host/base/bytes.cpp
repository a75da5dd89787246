#include "host/base/bytes.h"

#include <cstring>

namespace keyline {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

int digit_value(char character) {
    if (character >= '0' && character <= '9') return character - '0';
    if (character >= 'a' && character <= 'f') return character - 'a' + 10;
    if (character >= 'A' && character <= 'F') return character - 'A' + 10;
    return -1;
}

bool is_separator(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r' ||
           character == ':';
}

}  // namespace

void wipe(MutableByteView bytes) noexcept {
    if (!bytes.empty()) explicit_bzero(bytes.data(), bytes.size());
}

void put_number(MutableByteView out, std::uint64_t value) {
    for (std::size_t at = out.size(); at-- > 0; value >>= 8U) out[at] = static_cast<std::uint8_t>(value);
}

std::string to_hex(ByteView view) {
    std::string text;
    text.reserve(view.size() * 2);
    for (const auto byte : view) {
        text += digits[byte >> 4U];
        text += digits[byte & 0xfU];
    }
    return text;
}

Bytes from_hex(std::string_view text) {
    Bytes bytes;
    int high = -1;
    for (const char character : text) {
        if (is_separator(character)) continue;
        const int value = digit_value(character);
        if (value < 0) return {};
        if (high < 0) {
            high = value;
        } else {
            bytes.push_back(static_cast<std::uint8_t>(high * 16 + value));
            high = -1;
        }
    }
    if (high >= 0) return {};
    return bytes;
}

}  // namespace keyline
