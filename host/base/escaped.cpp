#include "host/base/escaped.h"

namespace keyline {

std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const char character : text) {
        const auto octet = static_cast<unsigned char>(character);
        if (octet >= 0x20 && octet < 0x7f) {
            result += character;
        } else {
            result += "\\x";
            result += digits[octet >> 4U];
            result += digits[octet & 0xFU];
        }
    }
    return result;
}

}  // namespace keyline
