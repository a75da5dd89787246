// Virtual addresses for peers ("pools" in swanctl.conf): who has which, and what goes along with them.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "host/base/result.h"
#include "host/ike/identity.h"
#include "host/net/address.h"

namespace keyline::ike {

// A configuration attribute (RFC 7296 section 3.15.1, draft-dukes-ike-mode-cfg section 3.4): the numbers are
// the same in both versions of IKE.
struct PoolAttribute {
    std::uint16_t type = 0;
    Bytes value;
    bool operator==(const PoolAttribute&) const = default;
};
// `name` is swanctl.conf's: "dns", "nbns", "dhcp", "netmask", "server", "subnet", "split_include",
// "split_exclude", or the attribute's number; one attribute a value, but for Unity's subnets, which share
// one. An error says which value it cannot read.
Result<std::vector<PoolAttribute>> pool_attributes(const std::string& name,
                                                   const std::vector<std::string>& values);

struct AddressPool {
    std::string name;
    net::IpAddress first;    // that is handed out
    std::uint64_t size = 0;  // how many follow each other from there
    std::vector<PoolAttribute> attributes;
};

// Held as long as it is in use: by an IKE SA, and by the one that takes its place.
struct VirtualAddress {
    std::string pool;
    net::IpAddress address;
};
using AddressLease = std::shared_ptr<const VirtualAddress>;

class AddressPools {
  public:
    // One of the same name is replaced; leases stay with those who have them, and are not given to others
    // where the new one has their addresses too.
    void load(AddressPool pool);
    bool unload(const std::string& name);

    // From the first of the pools that has one to give: the address that the identity has and asks for
    // (`wanted`) once more, else one that it had before, else the one that it asks for, else the next that
    // was never anybody's, else the one that was given back first. Null: there is none.
    AddressLease acquire(const std::vector<std::string>& pools, const Identity& who, net::IpVersion version,
                         const std::optional<net::IpAddress>& wanted);
    // Of all these pools, in their order.
    std::vector<PoolAttribute> attributes(const std::vector<std::string>& pools) const;

    struct LeaseInfo {
        net::IpAddress address;
        std::string identity;
        bool online = false;
    };
    // By address; those who went are remembered so that they get the same address again.
    std::vector<LeaseInfo> leases(const std::string& pool) const;

  private:
    struct Entry {
        Identity who;
        std::weak_ptr<const VirtualAddress> lease;  // expired: it is offline
        std::uint64_t given = 0;                    // the so manieth lease
    };
    struct Pool {
        AddressPool config;
        std::map<std::uint64_t, Entry> entries;  // by how far from the first address
        std::uint64_t next = 0;                  // from here on nothing was given in order
    };
    AddressLease acquire_from(Pool& pool, const Identity& who, const std::optional<net::IpAddress>& wanted);
    AddressLease give(Pool& pool, std::uint64_t offset, const Identity& who);

    std::map<std::string, Pool> pools_;
    std::uint64_t given_ = 0;
};

}  // namespace keyline::ike
