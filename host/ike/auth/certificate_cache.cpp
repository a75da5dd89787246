#include "host/ike/auth/certificate_cache.h"

namespace keyline::ike {

Result<crypto::Certificate> CertificateCache::parse(ByteView der, Keep keep) {
    auto key = to_bytes(der);
    if (const auto found = kept_.find(key); found != kept_.end()) return found->second;
    auto certificate = crypto::Certificate::parse(der);
    if (!certificate || (keep == Keep::if_ca && !certificate->is_ca())) return certificate;
    order_.push_back(key);
    kept_.emplace(std::move(key), *certificate);
    while (order_.size() > max_kept) {
        kept_.erase(order_.front());
        order_.pop_front();
    }
    return certificate;
}

std::vector<crypto::Certificate> CertificateCache::parse_all(const std::vector<Bytes>& list) {
    std::vector<crypto::Certificate> certificates;
    for (const auto& der : list)
        if (auto certificate = parse(der, Keep::always)) certificates.push_back(std::move(*certificate));
    return certificates;
}

}  // namespace keyline::ike
