// Ephemeral Diffie-Hellman, finite-field and elliptic-curve, through OpenSSL.
#pragma once

#include <memory>

#include "host/base/result.h"
#include "host/crypto/secret.h"

namespace keyline::crypto {

enum class KeyExchangeMethod : std::uint8_t {
    modp2048,  // RFC 3526
    modp3072,
    modp4096,
    ecp256,  // RFC 5903: public value is x | y, shared secret is x
    ecp384,
    ecp521,
    x25519,  // RFC 7748, RFC 8031
};

std::size_t public_value_bytes(KeyExchangeMethod method);

// One ephemeral key pair.
class KeyExchange {
  public:
    static Result<KeyExchange> generate(KeyExchangeMethod method);
    // A pair known beforehand, both values big-endian (x25519: as RFC 7748 writes them): for published
    // vectors. Whether the two belong together is not checked.
    static Result<KeyExchange> from_key_pair(KeyExchangeMethod method, ByteView private_value,
                                             ByteView public_value);
    KeyExchange(KeyExchange&&) noexcept;
    KeyExchange& operator=(KeyExchange&&) noexcept;
    ~KeyExchange();

    KeyExchangeMethod method() const;
    // As it goes into a KE payload: fixed width, leading zeros kept.
    const Bytes& public_value() const;
    // Checks the peer's value (size, range 1 < y < p-1, point on curve, all-zero X25519 result) before use.
    Result<Secret> derive(ByteView peer_public_value) const;

  private:
    struct State;
    explicit KeyExchange(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace keyline::crypto
