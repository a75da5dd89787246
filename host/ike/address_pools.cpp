#include "host/ike/address_pools.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "host/ike/v1/constants.h"

namespace keyline::ike {

namespace {

using Number = v1::ConfigurationAttribute;

// Microsoft's, of which swanctl.conf knows the names.
constexpr std::uint16_t internal_ip4_server = 23456;
constexpr std::uint16_t internal_ip6_server = 23457;

struct Kind {
    std::string_view name;
    std::uint16_t v4 = 0;
    std::uint16_t v6 = 0;  // 0: there is none
    enum class Value : std::uint8_t { address, subnet, unity_subnets } value = Value::address;
};
constexpr std::uint16_t number(Number type) {
    return static_cast<std::uint16_t>(type);
}
constexpr auto kinds = std::to_array<Kind>({
    {"dns", number(Number::internal_ip4_dns), number(Number::internal_ip6_dns)},
    {"nbns", number(Number::internal_ip4_nbns), number(Number::internal_ip6_nbns)},
    {"dhcp", number(Number::internal_ip4_dhcp), number(Number::internal_ip6_dhcp)},
    {"netmask", number(Number::internal_ip4_netmask), number(Number::internal_ip6_netmask)},
    {"server", internal_ip4_server, internal_ip6_server},
    {"subnet", number(Number::internal_ip4_subnet), number(Number::internal_ip6_subnet), Kind::Value::subnet},
    {"split_include", number(Number::unity_split_include), 0, Kind::Value::unity_subnets},
    {"split_exclude", number(Number::unity_local_lan), 0, Kind::Value::unity_subnets},
});

Bytes mask_of(const net::Prefix& prefix) {
    Bytes mask(prefix.first().bytes().size());
    for (unsigned bit = 0; bit < prefix.length(); ++bit)
        mask[bit / 8] = static_cast<std::uint8_t>(mask[bit / 8] | 0x80U >> bit % 8);
    return mask;
}

// IPv4: address and mask; IPv6: address and length (RFC 7296 section 3.15.1).
Bytes subnet_value(const net::Prefix& prefix) {
    auto value = to_bytes(prefix.first().bytes());
    if (prefix.first().is_v4())
        append(value, mask_of(prefix));
    else
        value.push_back(static_cast<std::uint8_t>(prefix.length()));
    return value;
}

// What an attribute that is given by its number may hold: an address, a prefix, octets after 0x, else text.
Bytes any_value(const std::string& text) {
    if (const auto address = net::IpAddress::parse(text)) return to_bytes(address->bytes());
    const auto prefix = net::Prefix::parse(text);
    if (prefix) return subnet_value(*prefix);
    if (text.starts_with("0x")) return from_hex(std::string_view(text).substr(2));
    return to_bytes(as_bytes(text));
}

Result<std::vector<PoolAttribute>> attributes_of(const Kind& kind, const std::vector<std::string>& values) {
    std::vector<PoolAttribute> attributes;
    constexpr std::size_t unity_padding = 6;  // protocol and ports, which nobody sets
    for (const auto& text : values) {
        const auto prefix = net::Prefix::parse(text);
        const bool fits = prefix && (kind.value != Kind::Value::address || net::IpAddress::parse(text)) &&
                          (prefix->first().is_v4() || kind.v6 != 0);
        if (!fits)
            return fail("'" + text + "' is not " +
                        (kind.value == Kind::Value::address  ? "an IP address"
                         : kind.value == Kind::Value::subnet ? "a subnet"
                                                             : "an IPv4 subnet"));
        const auto type = prefix->first().is_v4() ? kind.v4 : kind.v6;
        if (kind.value == Kind::Value::address) {
            attributes.push_back({type, to_bytes(prefix->first().bytes())});
            continue;
        }
        auto value = subnet_value(*prefix);
        if (kind.value == Kind::Value::unity_subnets) value.resize(value.size() + unity_padding);
        if (kind.value == Kind::Value::unity_subnets && !attributes.empty())
            append(attributes.front().value, value);
        else
            attributes.push_back({type, std::move(value)});
    }
    return attributes;
}

// `address` counted from `first`; nothing when it is below, of the other version, or too far away to count.
std::optional<std::uint64_t> offset_of(const net::IpAddress& first, const net::IpAddress& address) {
    if (address.version() != first.version() || address < first) return std::nullopt;
    const auto from = first.bytes();
    const auto to = address.bytes();
    std::uint64_t offset = 0;
    int borrow = 0;
    for (std::size_t i = from.size(); i-- > 0;) {
        const int difference = to[i] - from[i] - borrow;
        borrow = difference < 0 ? 1 : 0;
        const auto digit = static_cast<std::uint64_t>(difference & 0xff);
        const auto place = (from.size() - 1 - i) * 8;
        if (place >= 64 && digit != 0) return std::nullopt;
        if (place < 64) offset |= digit << place;
    }
    return offset;
}

net::IpAddress address_at(const net::IpAddress& first, std::uint64_t offset) {
    auto octets = to_bytes(first.bytes());
    unsigned carry = 0;
    for (std::size_t i = octets.size(); i-- > 0; offset >>= 8U) {
        const auto sum = octets[i] + static_cast<unsigned>(offset & 0xff) + carry;
        octets[i] = static_cast<std::uint8_t>(sum & 0xff);
        carry = sum >> 8U;
    }
    return *net::IpAddress::from_bytes(octets);
}

}  // namespace

Result<std::vector<PoolAttribute>> pool_attributes(const std::string& name,
                                                   const std::vector<std::string>& values) {
    for (const auto& kind : kinds)
        if (kind.name == name) return attributes_of(kind, values);
    std::uint16_t type = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), type);
    constexpr std::uint16_t largest = 0x7fff;
    if (error != std::errc() || end != name.data() + name.size() || type == 0 || type > largest)
        return fail("'" + name + "' is neither an attribute's name nor its number (1 to 32767)");
    std::vector<PoolAttribute> attributes;
    attributes.reserve(values.size());
    for (const auto& text : values) attributes.push_back({type, any_value(text)});
    return attributes;
}

// What was given and is in the new one as well goes on.
void AddressPools::load(AddressPool pool) {
    Pool fresh{std::move(pool), {}, 0};
    if (const auto known = pools_.find(fresh.config.name); known != pools_.end()) {
        for (auto& [offset, entry] : known->second.entries) {
            const auto at = offset_of(fresh.config.first, address_at(known->second.config.first, offset));
            if (at && *at < fresh.config.size) fresh.entries.emplace(*at, std::move(entry));
        }
    }
    pools_.insert_or_assign(fresh.config.name, std::move(fresh));
}

bool AddressPools::unload(const std::string& name) {
    return pools_.erase(name) != 0;
}

AddressLease AddressPools::acquire(const std::vector<std::string>& pools, const Identity& who,
                                   net::IpVersion version, const std::optional<net::IpAddress>& wanted) {
    for (const auto& name : pools) {
        const auto found = pools_.find(name);
        if (found == pools_.end() || found->second.config.first.version() != version) continue;
        if (auto lease = acquire_from(found->second, who, wanted)) return lease;
    }
    return nullptr;
}

AddressLease AddressPools::acquire_from(Pool& pool, const Identity& who,
                                        const std::optional<net::IpAddress>& wanted) {
    auto& entries = pool.entries;
    const auto asked = wanted ? offset_of(pool.config.first, *wanted) : std::nullopt;
    const auto wanted_at = std::min(asked.value_or(pool.config.size), pool.config.size);  // size: none
    const auto known = entries.find(wanted_at);
    if (known != entries.end() && known->second.who == who) {
        if (auto lease = known->second.lease.lock()) return lease;
        return give(pool, known->first, who);
    }
    for (const auto& [offset, entry] : entries)
        if (entry.who == who && entry.lease.expired()) return give(pool, offset, who);
    if (wanted_at < pool.config.size && known == entries.end()) return give(pool, wanted_at, who);
    while (pool.next < pool.config.size && entries.contains(pool.next)) pool.next++;
    if (pool.next < pool.config.size) return give(pool, pool.next++, who);
    auto oldest = entries.end();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        if (entry->second.lease.expired() &&
            (oldest == entries.end() || entry->second.given < oldest->second.given))
            oldest = entry;
    if (oldest == entries.end()) return nullptr;
    return give(pool, oldest->first, who);
}

AddressLease AddressPools::give(Pool& pool, std::uint64_t offset, const Identity& who) {
    auto lease = std::make_shared<const VirtualAddress>(
        VirtualAddress{pool.config.name, address_at(pool.config.first, offset)});
    pool.entries[offset] = {who, lease, ++given_};
    return lease;
}

std::vector<PoolAttribute> AddressPools::attributes(const std::vector<std::string>& pools) const {
    std::vector<PoolAttribute> all;
    for (const auto& name : pools) {
        const auto found = pools_.find(name);
        if (found == pools_.end()) continue;
        for (const auto& attribute : found->second.config.attributes)
            if (std::find(all.begin(), all.end(), attribute) == all.end()) all.push_back(attribute);
    }
    return all;
}

std::vector<AddressPools::LeaseInfo> AddressPools::leases(const std::string& pool) const {
    std::vector<LeaseInfo> leases;
    const auto found = pools_.find(pool);
    if (found == pools_.end()) return leases;
    for (const auto& [offset, entry] : found->second.entries)
        leases.push_back(
            {address_at(found->second.config.first, offset), entry.who.to_string(), !entry.lease.expired()});
    return leases;
}

}  // namespace keyline::ike
