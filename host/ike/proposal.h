// Proposals: sets of transforms (RFC 7296 section 3.3), their swanctl.conf spelling and their selection
// (section 2.7, 3.3.6).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "host/base/result.h"

namespace keyline::ike {

enum class ProtocolId : std::uint8_t { none = 0, ike = 1, ah = 2, esp = 3 };  // RFC 7296 section 3.3.1

// IANA "Transform Type Values" and the identifiers that Keyline speaks (RFC 7296 section 3.3.2 and the
// registries).
enum class TransformType : std::uint8_t { encryption = 1, prf = 2, integrity = 3, key_exchange = 4, esn = 5 };
namespace transform_id {
inline constexpr std::uint16_t encr_aes_cbc = 12, encr_aes_gcm_16 = 20;
inline constexpr std::uint16_t prf_hmac_sha2_256 = 5, prf_hmac_sha2_384 = 6, prf_hmac_sha2_512 = 7;
inline constexpr std::uint16_t auth_none = 0, auth_hmac_sha2_256_128 = 12, auth_hmac_sha2_384_192 = 13,
                               auth_hmac_sha2_512_256 = 14;
inline constexpr std::uint16_t ke_none = 0, ke_modp2048 = 14, ke_modp3072 = 15, ke_ecp256 = 19,
                               ke_ecp384 = 20, ke_curve25519 = 31;
inline constexpr std::uint16_t esn_no = 0, esn_yes = 1;
}  // namespace transform_id

struct Transform {
    TransformType type = TransformType::encryption;
    std::uint16_t id = 0;
    std::uint16_t key_bits = 0;  // the Key Length attribute; 0: absent
    bool operator==(const Transform&) const = default;
};

struct Proposal {
    ProtocolId protocol = ProtocolId::ike;
    std::vector<Transform> transforms;  // several of one type are alternatives, in order of preference

    // "aes256-sha256-x25519", "aes128gcm16-prfsha256-ecp256", "aes256gcm16-x25519-esn"; the words are
    // strongSwan's. An unknown word, a set that cannot work (no PRF to be had, AEAD with integrity) or one
    // that Keyline lacks is an error that names the word.
    static Result<Proposal> parse(ProtocolId protocol, std::string_view text);
    // What Keyline offers when a configuration says "default" or nothing.
    static std::vector<Proposal> defaults(ProtocolId protocol);
    std::string to_string() const;
    bool operator==(const Proposal&) const = default;
};

}  // namespace keyline::ike
