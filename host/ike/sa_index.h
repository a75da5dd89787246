// Which IKE SAs are half-open, and whose they are: what the engine must know of many without asking each.
#pragma once

#include <map>
#include <set>
#include <utility>
#include <vector>

#include "host/ike/engine.h"

namespace keyline::ike {

class IkeSa;

// Responders' IKE SAs whose peer has not proved itself, in all and by its address.
class HalfOpenSas {
  public:
    void add(IkeSaId id, const net::IpAddress& address);
    void remove(IkeSaId id);
    std::size_t size() const { return address_of_.size(); }
    std::size_t of(const net::IpAddress& address) const;

  private:
    std::map<IkeSaId, net::IpAddress> address_of_;
    std::map<net::IpAddress, std::size_t> count_;
};

// IKE SAs by something that several have in common.
template <typename Key>
class SasBy {
  public:
    void set(IkeSaId id, Key key) {
        const auto known = key_of_.find(id);
        if (known != key_of_.end() && known->second == key) return;
        remove(id);
        sas_of_[key].insert(id);
        key_of_.emplace(id, std::move(key));
    }
    void remove(IkeSaId id) {
        const auto known = key_of_.find(id);
        if (known == key_of_.end()) return;
        const auto sas = sas_of_.find(known->second);
        sas->second.erase(id);
        if (sas->second.empty()) sas_of_.erase(sas);
        key_of_.erase(known);
    }
    // In the order in which they were made.
    std::vector<IkeSaId> find(const Key& key) const {
        const auto found = sas_of_.find(key);
        if (found == sas_of_.end()) return {};
        return {found->second.begin(), found->second.end()};
    }

  private:
    std::map<Key, std::set<IkeSaId>> sas_of_;
    std::map<IkeSaId, Key> key_of_;
};

// The two that an IKE SA joins, to be compared and ordered. A user who has logged in (XAUTH) is known by that
// name: many of them may have one identity, and one of them many.
using IdentityPair = std::pair<Bytes, Bytes>;
IdentityPair identity_pair(const IkeSa& sa);

}  // namespace keyline::ike
