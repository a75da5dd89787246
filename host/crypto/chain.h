// Certification paths (RFC 5280 section 6), built and validated by OpenSSL's verifier.
#pragma once

#include "host/crypto/x509.h"

namespace keyline::crypto {

struct ChainQuestion {
    std::vector<Certificate> anchors;     // trusted, self-signed or not
    std::vector<Certificate> candidates;  // intermediate certificates, not trusted
    WallClock now;
    // Certificate policies (dotted OIDs) each of which must be valid for the whole path.
    std::vector<std::string> policies;
};

// From the end entity to an anchor, both included (one certificate when it is an anchor itself). Checked:
// signatures, validity times, basicConstraints, pathLenConstraint, keyUsage, name constraints, critical
// extensions, policies with mapping and inhibition. Not checked: names of the end entity, revocation.
using Chain = std::vector<Certificate>;
Result<Chain> build_chain(const Certificate& end_entity, const ChainQuestion& question);

// By name, key identifiers and keyUsage; the signature is not looked at.
bool is_issued_by(const Certificate& certificate, const Certificate& issuer);

enum class RevocationStatus : std::uint8_t {
    good,
    revoked,
    unknown,  // nothing says anything about this certificate
    stale,    // what says something is out of date
};

// What these lists say of a certificate. They must be the issuer's own; delta and indirect ones say nothing.
RevocationStatus check_crls(const Certificate& certificate, const Certificate& issuer,
                            const std::vector<Crl>& crls, WallClock now);

}  // namespace keyline::crypto
