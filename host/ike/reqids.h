// The numbers by which operators' scripts know a policy ("reqid", after Linux's XFRM): CHILD SAs with the
// same selectors have the same one, whatever IKE SA they hang under, so that it outlives a reauthentication.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>

#include "host/net/traffic_selector.h"

namespace keyline::ike {

// Returns the number to whoever gave it out when its last holder is gone. Null: none.
using Reqid = std::shared_ptr<const std::uint32_t>;

// Must outlive what it gives out.
class Reqids {
  public:
    // The one that is in use for these selectors, else the lowest free one.
    Reqid take(const net::TrafficSelectors& local, const net::TrafficSelectors& remote);

  private:
    void give_back(std::uint32_t reqid, const std::string& key);

    std::map<std::string, std::weak_ptr<const std::uint32_t>> in_use_;
    std::set<std::uint32_t> free_;  // below next_
    std::uint32_t next_ = 1;
};

}  // namespace keyline::ike
