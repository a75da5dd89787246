// What the engine counts, by name. Every message that was dropped or refused is in one of these.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace keyline::ike {

enum class Count : std::uint8_t {
    received,
    sent,
    requests_retransmitted,
    responses_retransmitted,
    fragments_received,
    cookies_demanded,
    dropped_short,
    dropped_version,
    dropped_syntax,
    dropped_unknown_spi,
    dropped_bad_icv,
    dropped_message_id,
    dropped_unexpected,
    dropped_half_open_limit,
    refused_no_proposal_chosen,
    refused_invalid_ke_payload,
    refused_authentication,
    refused_ts_unacceptable,
    refused_syntax,
    refused_critical_payload,
    refused_temporarily,
    ike_sas_established,
    ike_sas_rekeyed,
    child_sas_established,
    child_sas_rekeyed,
    peers_unreachable,
    size_,  // how many there are
};

inline constexpr auto count_of_counts = static_cast<std::size_t>(Count::size_);
inline constexpr std::array<std::string_view, count_of_counts> count_names = {
    "received",
    "sent",
    "requests_retransmitted",
    "responses_retransmitted",
    "fragments_received",
    "cookies_demanded",
    "dropped_short",
    "dropped_version",
    "dropped_syntax",
    "dropped_unknown_spi",
    "dropped_bad_icv",
    "dropped_message_id",
    "dropped_unexpected",
    "dropped_half_open_limit",
    "refused_no_proposal_chosen",
    "refused_invalid_ke_payload",
    "refused_authentication",
    "refused_ts_unacceptable",
    "refused_syntax",
    "refused_critical_payload",
    "refused_temporarily",
    "ike_sas_established",
    "ike_sas_rekeyed",
    "child_sas_established",
    "child_sas_rekeyed",
    "peers_unreachable",
};

// The message could not be read, whoever sent it.
constexpr bool is_malformed(Count reason) {
    return reason == Count::dropped_short || reason == Count::dropped_version ||
           reason == Count::dropped_syntax || reason == Count::refused_syntax;
}

class Tally {
  public:
    void add(Count what) { values_[static_cast<std::size_t>(what)]++; }
    std::uint64_t value(Count what) const { return values_[static_cast<std::size_t>(what)]; }

  private:
    std::array<std::uint64_t, count_of_counts> values_{};
};

}  // namespace keyline::ike
