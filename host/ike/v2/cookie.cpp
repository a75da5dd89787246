#include "host/ike/v2/cookie.h"

#include "host/crypto/mac.h"
#include "host/net/byte_io.h"

namespace keyline::ike {

namespace {

constexpr std::size_t secret_bytes = 32;
// A cookie lives for one to two of these.
constexpr std::chrono::seconds secret_lifetime{120};

}  // namespace

void CookieJar::renew(TimePoint now) {
    if (present_ && now - renewed_ < secret_lifetime) return;
    Key next;
    next.version = static_cast<std::uint8_t>(present_ ? present_->version + 1 : 0);
    next.secret = crypto::Secret(secret_bytes);
    random_.fill(next.secret.reveal_for_writing());
    const bool previous_is_fresh = present_ && now - renewed_ < 2 * secret_lifetime;
    if (previous_is_fresh) {
        previous_ = std::move(present_);
    } else {
        previous_.reset();
    }
    present_ = std::move(next);
    renewed_ = now;
}

Bytes CookieJar::compute(const Key& key, ByteView nonce, const net::IpAddress& address,
                         std::uint64_t initiator_spi) {
    net::ByteWriter spi;
    spi.u64(initiator_spi);
    const auto mac = crypto::hmac(crypto::HashAlgorithm::sha256, key.secret.reveal(),
                                  {nonce, address.bytes(), spi.view()});
    net::ByteWriter cookie;
    cookie.u8(key.version);
    cookie.bytes(mac.reveal());
    return cookie.take();
}

Bytes CookieJar::make(TimePoint now, ByteView nonce, const net::IpAddress& address,
                      std::uint64_t initiator_spi) {
    renew(now);
    return compute(*present_, nonce, address, initiator_spi);
}

bool CookieJar::accepts(TimePoint now, ByteView cookie, ByteView nonce, const net::IpAddress& address,
                        std::uint64_t initiator_spi) {
    renew(now);
    for (const auto* key : {&present_, &previous_}) {
        if (*key && crypto::constant_time_equal(cookie, compute(**key, nonce, address, initiator_spi)))
            return true;
    }
    return false;
}

}  // namespace keyline::ike
