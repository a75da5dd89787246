// Online certificate status (RFC 6960), through OpenSSL.
#pragma once

#include "host/crypto/chain.h"

namespace keyline::crypto {

inline constexpr std::size_t max_ocsp_response_bytes = std::size_t{256} * 1024;
inline constexpr std::size_t ocsp_nonce_bytes = 16;

// OCSPRequest, DER, to be posted as "application/ocsp-request". CertID with SHA-1 as RFC 5019 wants it; with
// a nonce (RFC 8954) unless it is empty.
Bytes make_ocsp_request(const Certificate& certificate, const Certificate& issuer, ByteView nonce);

struct OcspAnswer {
    RevocationStatus status = RevocationStatus::unknown;  // good, revoked or unknown, at its time
    WallClock this_update;
    std::optional<WallClock> next_update;
};

// The status at another time. Out of the answer's time (without nextUpdate: a day) good becomes stale; who
// was revoked stays revoked.
RevocationStatus status_at(const OcspAnswer& answer, WallClock now);

// What a response says of a certificate. An error unless the signature is good and by the issuer itself, by a
// certificate that the issuer gave the right to (id-kp-OCSPSigning), or by one of `trusted_responders`. A
// nonce in the response must be the one that was sent; responders may leave it out. `now` is for the signer's
// certificate.
Result<OcspAnswer> read_ocsp_response(ByteView der, const Certificate& certificate, const Certificate& issuer,
                                      const std::vector<Certificate>& trusted_responders, ByteView nonce,
                                      WallClock now);

}  // namespace keyline::crypto
