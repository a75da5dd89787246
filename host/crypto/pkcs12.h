// PKCS#12 containers (RFC 7292): a private key with its certificates.
#pragma once

#include "host/crypto/x509.h"

namespace keyline::crypto {

struct Pkcs12 {
    std::optional<PrivateKey> key;
    std::vector<Certificate> certificates;  // the key's own first
};

// `passphrase` opens the container and checks its MAC. OpenSSL's default provider reads PBES2 and the triple
// DES of older ones, not their 40-bit RC2.
Result<Pkcs12> parse_pkcs12(ByteView der, const Secret& passphrase);

}  // namespace keyline::crypto
