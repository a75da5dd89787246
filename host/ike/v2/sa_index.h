// Which IKE SAs are half-open, and whose they are: what the engine must know of many without asking each.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "host/ike/engine.h"

namespace keyline::ike {

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

// IKE SAs by the two identities that they join.
class SasByIdentities {
  public:
    void set(IkeSaId id, const Identity& local, const Identity& remote);
    void remove(IkeSaId id);
    // In the order in which they were made.
    std::vector<IkeSaId> find(const Identity& local, const Identity& remote) const;

  private:
    using Key = std::pair<Bytes, Bytes>;
    static Key key_of(const Identity& local, const Identity& remote);

    std::map<Key, std::set<IkeSaId>> sas_of_;
    std::map<IkeSaId, Key> key_of_;
};

}  // namespace keyline::ike
