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

// Words are the same in capitals and small letters, as strongSwan has it.
bool same_word(std::string_view left, std::string_view right);
// "yes", "no", and strongSwan's other words for them.
Result<bool> parse_boolean(std::string_view text);
// "3600", "3s", "5m", "1h", "1d".
Result<std::chrono::seconds> parse_duration(std::string_view text);
inline constexpr std::chrono::seconds longest_duration = std::chrono::hours(24 * 3650);
// Decimal, or hexadecimal after 0x.
Result<std::uint64_t> parse_number(std::string_view text, std::uint64_t lowest, std::uint64_t highest);
// A number of octets: "1000", "64k", "10m", "2g", in powers of 1024.
Result<std::uint64_t> parse_size(std::string_view text);
// A traffic selector with numbers in place of the names of protocols and services, as the system has them:
// "10.0.0.0/8[tcp/http]" is "10.0.0.0/8[6/80]".
std::string numeric_selector(const std::string& text);
// Separated by commas, blanks around each removed, empty ones dropped.
std::vector<std::string> split_list(std::string_view text);

// For messages: not longer than a line or two, and nothing that a terminal would obey.
std::string shown(std::string_view text, std::size_t longest = 64);

// Whether `word` is one of the words in `words`, which blanks separate.
bool contains_word(std::string_view words, std::string_view word);

// A pre-shared key: "0x" and hexadecimal digits, "0s" and base64, or the characters themselves.
Result<crypto::Secret> parse_secret(std::string_view text);

// The DER of a certificate, or with the folder "pubkey" of a public key, out of DER or PEM.
Result<Bytes> parse_credential(std::string_view folder, ByteView content);

// The word that was probably meant; empty when none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

}  // namespace keyline::config
