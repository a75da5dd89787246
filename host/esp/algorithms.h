// The algorithms of ESP (RFC 4303) and AH (RFC 4302), and what host/crypto makes of them.
#pragma once

#include <cstdint>

#include "host/crypto/protection.h"

namespace keyline::esp {

enum class Protocol : std::uint8_t { esp, ah };

// IANA "Transform Type 1". What authenticates by itself comes first; the rest goes with an Integrity.
enum class Encryption : std::uint8_t {
    aes_gcm_16,  // RFC 4106; the number is that of ICV octets
    aes_gcm_12,
    aes_gcm_8,
    aes_ccm_16,  // RFC 4309
    aes_ccm_12,
    aes_ccm_8,
    chacha20_poly1305,  // RFC 7634
    aes_gmac,           // RFC 4543: authenticated, not encrypted
    aes_cbc,            // RFC 3602
    aes_ctr,            // RFC 3686
    camellia_cbc,       // RFC 5529
    camellia_ctr,
    triple_des_cbc,  // RFC 2451, weak
    des_cbc,         // RFC 2405, weak
    blowfish_cbc,    // RFC 2451, weak
    cast_cbc,        // RFC 2451, weak
    null,            // RFC 2410
};
const char* to_string(Encryption encryption);  // "AES_GCM_16", as IANA has it
bool authenticates(Encryption encryption);     // by itself

// IANA "Transform Type 3".
enum class Integrity : std::uint8_t {
    none,
    hmac_md5_96,   // RFC 2403, weak
    hmac_md5_128,  // RFC 4595, weak
    hmac_sha1_96,  // RFC 2404
    hmac_sha1_160,
    aes_xcbc_96,        // RFC 3566
    aes_cmac_96,        // RFC 4494
    hmac_sha2_256_128,  // RFC 4868
    hmac_sha2_256_96,   // of a draft of it, which old Linux kernels follow
    hmac_sha2_384_192,
    hmac_sha2_512_256,
};
const char* to_string(Integrity integrity);

struct IntegrityAlgorithm {
    crypto::MacAlgorithm mac = crypto::MacAlgorithm::hmac_sha256;
    std::size_t icv_bytes = 0;
    std::size_t key_bytes() const { return crypto::mac_key_bytes(mac); }
};
// Fails for none.
Result<IntegrityAlgorithm> algorithm_of(Integrity integrity);

// Fails when the combination cannot work: an AEAD with an Integrity, a cipher without one, a key of a size
// that the cipher does not have. `key_bits` do not count salt; 0 for null.
Result<crypto::ProtectionSuite> suite_of(Encryption encryption, unsigned key_bits, Integrity integrity);

}  // namespace keyline::esp
