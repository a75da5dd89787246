#include "host/ike/sa_index.h"

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

IdentityPair identity_pair(const Identity& local, const Identity& remote) {
    const auto typed = [](const Identity& identity) {
        Bytes bytes{static_cast<std::uint8_t>(identity.type)};
        append(bytes, identity.data);
        return bytes;
    };
    return {typed(local), typed(remote)};
}

}  // namespace keyline::ike
