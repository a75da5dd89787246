#include "host/ike/sa_index.h"

#include "host/ike/ike_sa.h"

namespace keyline::ike {

void HalfOpenSas::add(IkeSaId id, const net::IpAddress& address) {
    if (address_of_.emplace(id, address).second) count_[address]++;
}

void HalfOpenSas::remove(IkeSaId id) {
    const auto found = address_of_.find(id);
    if (found == address_of_.end()) return;
    const auto count = count_.find(found->second);
    if (--count->second == 0) count_.erase(count);
    address_of_.erase(found);
}

std::size_t HalfOpenSas::of(const net::IpAddress& address) const {
    const auto found = count_.find(address);
    return found != count_.end() ? found->second : 0;
}

IdentityPair identity_pair(const IkeSa& sa) {
    const auto typed = [](const Identity& identity) {
        Bytes bytes{static_cast<std::uint8_t>(identity.type)};
        append(bytes, identity.data);
        return bytes;
    };
    const auto& user = sa.remote_user();
    if (user.type == Identity::Type::any) return {typed(sa.local_id()), typed(sa.remote_id())};
    // No identity of IKE is of type 0.
    Bytes name{0};
    append(name, typed(user));
    return {typed(sa.local_id()), std::move(name)};
}

}  // namespace keyline::ike
