// Transforms in words, for logs and traces.
#pragma once

#include <string>
#include <vector>

#include "host/ike/v1/payloads.h"

namespace keyline::ike::v1 {

// "KEY_IKE, AES-CBC, Key Length 128, SHA2-256, pre-shared key, MODP_2048, life in seconds, Life Duration
// 28800"; "ESP_AES-GCM_16, ...". What is not known appears with its numbers. No more than the first 16
// attributes.
std::string describe(const OfferedTransform& transform, ProtocolId protocol);
// "MODP_2048", "group 77"
std::string group_name(std::uint16_t group_description);

// "a; b; and 3 more": the first eight, so whoever collects them need not write out others.
inline constexpr std::size_t max_listed_reasons = 8;
std::string list_reasons(const std::vector<std::string>& reasons);

}  // namespace keyline::ike::v1
