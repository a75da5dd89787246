// Keys for whoever decrypts captures (host/ike/key_export.h).
#include "host/ike/ike_sa.h"

namespace keyline::ike {

std::optional<IkeSaKeys> IkeSa::export_keys() const {
    IkeSaKeys keys;
    if (closed_ || !add_keys(keys)) return std::nullopt;
    keys.id = id_;
    keys.connection = connection_->name;
    keys.initiator_spi = spi_i_;
    keys.responder_spi = spi_r_;
    for (const auto& [id, child] : children_) add_keys(child, keys);
    return keys;
}

void IkeSa::add_keys(const ChildSa& child, IkeSaKeys& keys) const {
    const auto& material = child.exportable_keys;
    if (material == nullptr || child.suite.protocol != esp::Protocol::esp) return;
    const auto integrity = esp::algorithm_of(child.suite.integrity);
    const auto integrity_bytes = integrity ? integrity->key_bytes() : 0;
    const auto add = [&](const net::IpAddress& source, const net::IpAddress& destination, std::uint32_t spi,
                         const crypto::Secret& key) {
        if (key.size() < integrity_bytes) return;
        const auto cipher_bytes = key.size() - integrity_bytes;
        keys.children.push_back({source, destination, spi, child.proposal, key.slice(0, cipher_bytes),
                                 key.slice(cipher_bytes, integrity_bytes)});
    };
    add(remote_.address, local_.address, child.spi_in, material->inbound);
    add(local_.address, remote_.address, child.spi_out, material->outbound);
}

}  // namespace keyline::ike
