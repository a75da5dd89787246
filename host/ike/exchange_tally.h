// Messages and rekeyings, in all and by connection: what vici's get-counters asks for, by its names.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "host/ike/codec/constants.h"

namespace keyline::ike {

enum class ExchangeCount : std::uint8_t {
    ike_rekey_init,
    ike_rekey_resp,
    child_rekey,
    invalid,
    invalid_spi,
    ike_init_in_req,  // from here on: four for each exchange, in this order
    ike_init_in_resp,
    ike_init_out_req,
    ike_init_out_resp,
    ike_auth_in_req,
    ike_auth_in_resp,
    ike_auth_out_req,
    ike_auth_out_resp,
    create_child_in_req,
    create_child_in_resp,
    create_child_out_req,
    create_child_out_resp,
    info_in_req,
    info_in_resp,
    info_out_req,
    info_out_resp,
    size_,  // how many there are
};

inline constexpr auto count_of_exchange_counts = static_cast<std::size_t>(ExchangeCount::size_);
inline constexpr std::array<std::string_view, count_of_exchange_counts> exchange_count_names = {
    "ike-rekey-init",        "ike-rekey-resp",      "child-rekey",          "invalid",
    "invalid-spi",           "ike-init-in-req",     "ike-init-in-resp",     "ike-init-out-req",
    "ike-init-out-resp",     "ike-auth-in-req",     "ike-auth-in-resp",     "ike-auth-out-req",
    "ike-auth-out-resp",     "create-child-in-req", "create-child-in-resp", "create-child-out-req",
    "create-child-out-resp", "info-in-req",         "info-in-resp",         "info-out-req",
    "info-out-resp",
};

class ExchangeTally {
  public:
    using Counts = std::array<std::uint64_t, count_of_exchange_counts>;

    // Without a connection: of none, or not yet.
    void add(ExchangeCount what, const std::string& connection = {}) {
        all_[static_cast<std::size_t>(what)]++;
        if (!connection.empty()) by_connection_[connection][static_cast<std::size_t>(what)]++;
    }
    // A message, each once: what is sent again does not count.
    void add_message(ExchangeType exchange, bool out, bool response, const std::string& connection) {
        auto first = ExchangeCount::info_in_req;
        if (exchange == ExchangeType::ike_sa_init) first = ExchangeCount::ike_init_in_req;
        if (exchange == ExchangeType::ike_auth) first = ExchangeCount::ike_auth_in_req;
        if (exchange == ExchangeType::create_child_sa) first = ExchangeCount::create_child_in_req;
        const auto offset = (out ? 2U : 0U) + (response ? 1U : 0U);
        add(static_cast<ExchangeCount>(static_cast<unsigned>(first) + offset), connection);
    }

    const Counts& all() const { return all_; }
    const std::map<std::string, Counts>& by_connection() const { return by_connection_; }
    void reset_all() { all_ = {}; }
    void reset_connections() { by_connection_.clear(); }
    void reset(const std::string& connection) { by_connection_.erase(connection); }

  private:
    Counts all_{};
    std::map<std::string, Counts> by_connection_;
};

}  // namespace keyline::ike
