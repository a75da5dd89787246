#include "host/ike/reqids.h"

namespace keyline::ike {

Reqid Reqids::take(const net::TrafficSelectors& local, const net::TrafficSelectors& remote) {
    auto key = net::to_string(local) + " === " + net::to_string(remote);
    auto& known = in_use_[key];
    if (auto reqid = known.lock()) return reqid;
    const auto number = free_.empty() ? next_++ : free_.extract(free_.begin()).value();
    Reqid reqid(new std::uint32_t(number), [this, key = std::move(key)](const std::uint32_t* ended) {
        give_back(*ended, key);
        delete ended;
    });
    known = reqid;
    return reqid;
}

void Reqids::give_back(std::uint32_t reqid, const std::string& key) {
    in_use_.erase(key);
    free_.insert(reqid);
    while (free_.erase(next_ - 1) > 0) next_--;
}

}  // namespace keyline::ike
