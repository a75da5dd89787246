// Keying material (RFC 7296 sections 2.14, 2.17, 2.18).
#pragma once

#include "host/crypto/secret.h"
#include "host/ike/suite.h"

namespace keyline::ike {

struct IkeKeys {  // section 2.14's names: SK_d, SK_ai, ...
    crypto::Secret d;
    crypto::Secret ai, ar;
    crypto::Secret ei, er;
    crypto::Secret pi, pr;
};

struct Nonces {
    Bytes initiator;  // Ni, of the exchange that made the keys
    Bytes responder;  // Nr
};

// SKEYSEED = prf(Ni | Nr, g^ir); of the nonces only 64 bits each are the key of a PRF that had keys of a
// fixed size (section 2.14).
crypto::Secret first_skeyseed(crypto::PrfAlgorithm prf, const Nonces& nonces, const crypto::Secret& shared);
// SKEYSEED = prf(SK_d (old), g^ir (new) | Ni | Nr), with the old SA's PRF
crypto::Secret rekeyed_skeyseed(crypto::PrfAlgorithm old_prf, const crypto::Secret& old_d,
                                const crypto::Secret& shared, const Nonces& nonces);
IkeKeys derive_ike_keys(const Suite& suite, const crypto::Secret& skeyseed, const Nonces& nonces,
                        std::uint64_t initiator_spi, std::uint64_t responder_spi);

struct ChildKeys {
    crypto::Secret from_initiator;  // of the exchange, not of the IKE SA
    crypto::Secret from_responder;
};
// KEYMAT = prf+(SK_d, [g^ir (new) |] Ni | Nr); `shared` is empty without a KE payload. `bytes` is one
// direction's.
ChildKeys derive_child_keys(crypto::PrfAlgorithm prf, const crypto::Secret& d, const crypto::Secret& shared,
                            const Nonces& nonces, std::size_t bytes);

}  // namespace keyline::ike
