// Certificates that come by again and again are read once: OpenSSL takes longer to read one than to verify
// with it.
#pragma once

#include <deque>
#include <map>
#include <vector>

#include "host/crypto/x509.h"

namespace keyline::ike {

// Keeps the last so many certificates that it was asked to keep.
class CertificateCache {
  public:
    static constexpr std::size_t max_kept = 256;
    enum class Keep : std::uint8_t { always, if_ca };  // every peer has an end entity certificate of its own

    Result<crypto::Certificate> parse(ByteView der, Keep keep);
    // Without those that cannot be read: a configuration was checked when it was loaded.
    std::vector<crypto::Certificate> parse_all(const std::vector<Bytes>& list);

  private:
    std::map<Bytes, crypto::Certificate> kept_;  // by DER
    std::deque<Bytes> order_;                    // the oldest first
};

}  // namespace keyline::ike
