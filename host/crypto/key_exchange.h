// Ephemeral Diffie-Hellman, finite-field and elliptic-curve, through OpenSSL.
#pragma once

#include <memory>
#include <optional>

#include "host/base/result.h"
#include "host/crypto/modp_group.h"
#include "host/crypto/secret.h"

namespace keyline::crypto {

enum class KeyExchangeMethod : std::uint8_t {
    modp768,   // RFC 2409 section 6.1; weak
    modp1024,  // RFC 2409 section 6.2; weak
    modp1536,  // RFC 3526; weak
    modp2048,
    modp3072,
    modp4096,
    modp6144,
    modp8192,
    modp1024s160,  // RFC 5114 section 2: with a subgroup of small prime order; weak
    modp2048s224,
    modp2048s256,
    ecp192,  // RFC 5903: public value is x | y, shared secret is x; weak
    ecp224,
    ecp256,
    ecp384,
    ecp521,
    ecp224bp,  // RFC 5639, RFC 6954
    ecp256bp,
    ecp384bp,
    ecp512bp,
    x25519,  // RFC 7748, RFC 8031
    x448,
    ec2n155,  // RFC 2409 section 6.3: public value and shared secret are x alone; weak, IKEv1 only
    ec2n185,  // RFC 2409 section 6.4
};

std::size_t public_value_bytes(KeyExchangeMethod method);

// One ephemeral key pair.
class KeyExchange {
  public:
    static Result<KeyExchange> generate(KeyExchangeMethod method);
    // In a private group, which is believed to be a good one: see check_primality().
    static Result<KeyExchange> generate(const ModpGroup& group);
    // A pair known beforehand, both values big-endian (x25519, x448: as RFC 7748 writes them): for published
    // vectors. Whether the two belong together is not checked.
    static Result<KeyExchange> from_key_pair(KeyExchangeMethod method, ByteView private_value,
                                             ByteView public_value);
    KeyExchange(KeyExchange&&) noexcept;
    KeyExchange& operator=(KeyExchange&&) noexcept;
    ~KeyExchange();

    std::optional<KeyExchangeMethod> method() const;  // none: a private group
    // As it goes into a KE payload: fixed width, leading zeros kept.
    const Bytes& public_value() const;
    // Checks the peer's value (size, range 1 < y < p-1, membership of RFC 5114's subgroups, point on curve,
    // all-zero result of x25519 and x448, small order in EC2N groups) before use: RFC 6989.
    Result<Secret> derive(ByteView peer_public_value) const;

  private:
    struct State;
    explicit KeyExchange(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace keyline::crypto
