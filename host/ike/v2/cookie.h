// Cookies against floods of forged IKE_SA_INIT requests (RFC 7296 section 2.6).
#pragma once

#include <chrono>
#include <optional>

#include "host/crypto/random.h"
#include "host/crypto/secret.h"
#include "host/net/address.h"

namespace keyline::ike {

// Cookie = <version of the secret> | HMAC(secret, Ni | IPi | SPIi). Remembers nothing about the peer.
class CookieJar {
  public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit CookieJar(crypto::RandomSource& random) : random_(random) {}

    Bytes make(TimePoint now, ByteView nonce, const net::IpAddress& address, std::uint64_t initiator_spi);
    // A cookie of the present secret or of the one before.
    bool accepts(TimePoint now, ByteView cookie, ByteView nonce, const net::IpAddress& address,
                 std::uint64_t initiator_spi);

  private:
    struct Key {
        std::uint8_t version = 0;
        crypto::Secret secret;
    };
    void renew(TimePoint now);
    static Bytes compute(const Key& key, ByteView nonce, const net::IpAddress& address,
                         std::uint64_t initiator_spi);

    crypto::RandomSource& random_;
    std::optional<Key> present_;
    std::optional<Key> previous_;
    TimePoint renewed_{};
};

}  // namespace keyline::ike
