// The values of swanctl.conf: times, numbers, lists, secrets. Errors say what was expected and never repeat a
// secret.
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "host/base/bytes.h"
#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::config {

// "yes", "no", and strongSwan's other words for them.
Result<bool> parse_boolean(std::string_view text);
// "3600", "3s", "5m", "1h", "1d".
Result<std::chrono::seconds> parse_duration(std::string_view text);
inline constexpr std::chrono::seconds longest_duration = std::chrono::hours(24 * 3650);
Result<std::uint64_t> parse_number(std::string_view text, std::uint64_t lowest, std::uint64_t highest);
// Separated by commas, blanks around each removed, empty ones dropped.
std::vector<std::string> split_list(std::string_view text);

// Whether `word` is one of the words in `words`, which blanks separate.
bool contains_word(std::string_view words, std::string_view word);

// A pre-shared key: "0x" and hexadecimal digits, "0s" and base64, or the characters themselves.
Result<crypto::Secret> parse_secret(std::string_view text);

// DER out of DER or the first PEM block (RFC 7468); an error if it is neither.
Result<Bytes> parse_der(ByteView content);

// The word that was probably meant; empty when none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

}  // namespace keyline::config
