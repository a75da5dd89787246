// Finite-field Diffie-Hellman groups that are in no registry: their own prime and generator. Whoever gets one
// from somebody else checks it before any use: a prime that is none, or of a special form, gives the secret
// away (RFC 2409 section 5.6, NIST SP 800-56A revision 3 section 5.5.2).
#pragma once

#include "host/base/bytes.h"
#include "host/base/result.h"

namespace keyline::crypto {

struct ModpGroup {
    Bytes prime;  // big-endian, without leading zeros
    Bytes generator;

    std::size_t bits() const;  // of the prime
    bool operator==(const ModpGroup&) const = default;
};

// Below, a registered group is better. Above, checking a group takes more than some seconds of a processor,
// which is what an authenticated peer can make us spend.
inline constexpr std::size_t smallest_private_group_bits = 2048;
inline constexpr std::size_t largest_private_group_bits = 4096;

// From the DER of PKCS #3 DHParameter, which `openssl dhparam -outform DER 2048` writes. Checked as by
// check_size().
Result<ModpGroup> parse_dh_parameters(ByteView der);
// Takes no time: the prime's size, that it is odd, and 1 < generator < prime - 1.
Result<void> check_size(const ModpGroup& group);
// Takes up to some seconds: prime and (prime - 1) / 2 are prime numbers. Then every generator that
// check_size() lets pass has an order without small factors but 2.
Result<void> check_primality(const ModpGroup& group);

}  // namespace keyline::crypto
