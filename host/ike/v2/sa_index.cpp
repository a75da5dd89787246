#include "host/ike/v2/sa_index.h"

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

SasByIdentities::Key SasByIdentities::key_of(const Identity& local, const Identity& remote) {
    const auto typed = [](const Identity& identity) {
        Bytes bytes{static_cast<std::uint8_t>(identity.type)};
        append(bytes, identity.data);
        return bytes;
    };
    return {typed(local), typed(remote)};
}

void SasByIdentities::set(IkeSaId id, const Identity& local, const Identity& remote) {
    auto key = key_of(local, remote);
    const auto known = key_of_.find(id);
    if (known != key_of_.end() && known->second == key) return;
    remove(id);
    sas_of_[key].insert(id);
    key_of_.emplace(id, std::move(key));
}

void SasByIdentities::remove(IkeSaId id) {
    const auto known = key_of_.find(id);
    if (known == key_of_.end()) return;
    const auto sas = sas_of_.find(known->second);
    sas->second.erase(id);
    if (sas->second.empty()) sas_of_.erase(sas);
    key_of_.erase(known);
}

std::vector<IkeSaId> SasByIdentities::find(const Identity& local, const Identity& remote) const {
    const auto found = sas_of_.find(key_of(local, remote));
    if (found == sas_of_.end()) return {};
    return {found->second.begin(), found->second.end()};
}

}  // namespace keyline::ike
