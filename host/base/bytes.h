// Byte sequences, as every room passes them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace keyline {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
using MutableByteView = std::span<std::uint8_t>;

inline ByteView as_bytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline Bytes to_bytes(ByteView view) {
    return {view.begin(), view.end()};
}

inline void append(Bytes& to, ByteView more) {
    to.insert(to.end(), more.begin(), more.end());
}

inline MutableByteView as_writable_bytes(std::string& text) {
    return {reinterpret_cast<std::uint8_t*>(text.data()), text.size()};
}

// Overwrites them, which no compiler may leave out: for secrets.
void wipe(MutableByteView bytes) noexcept;

// In network order, as wide as `out`.
void put_number(MutableByteView out, std::uint64_t value);

// Lower-case hexadecimal. For SPIs, test vectors and wire dumps; never for secrets.
std::string to_hex(ByteView view);

// Reads hexadecimal digits of either case; white space and colons are skipped. Empty result on any other
// character or on an odd count of digits (check `text` first when empty input is legal).
Bytes from_hex(std::string_view text);

}  // namespace keyline
