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
// registries). What they mean is in algorithms.h.
enum class TransformType : std::uint8_t { encryption = 1, prf = 2, integrity = 3, key_exchange = 4, esn = 5 };
namespace transform_id {
inline constexpr std::uint16_t encr_des = 2, encr_3des = 3, encr_cast = 6, encr_blowfish = 7, encr_null = 11,
                               encr_aes_cbc = 12, encr_aes_ctr = 13, encr_aes_ccm_8 = 14,
                               encr_aes_ccm_12 = 15, encr_aes_ccm_16 = 16, encr_aes_gcm_8 = 18,
                               encr_aes_gcm_12 = 19, encr_aes_gcm_16 = 20, encr_null_aes_gmac = 21,
                               encr_camellia_cbc = 23, encr_camellia_ctr = 24, encr_chacha20_poly1305 = 28;
inline constexpr std::uint16_t prf_hmac_md5 = 1, prf_hmac_sha1 = 2, prf_aes128_xcbc = 4,
                               prf_hmac_sha2_256 = 5, prf_hmac_sha2_384 = 6, prf_hmac_sha2_512 = 7,
                               prf_aes128_cmac = 8;
inline constexpr std::uint16_t auth_none = 0, auth_hmac_md5_96 = 1, auth_hmac_sha1_96 = 2,
                               auth_aes_xcbc_96 = 5, auth_hmac_md5_128 = 6, auth_hmac_sha1_160 = 7,
                               auth_aes_cmac_96 = 8, auth_hmac_sha2_256_128 = 12, auth_hmac_sha2_384_192 = 13,
                               auth_hmac_sha2_512_256 = 14,
                               auth_hmac_sha2_256_96 = 1022;  // of the private range
inline constexpr std::uint16_t ke_none = 0, ke_modp768 = 1, ke_modp1024 = 2, ke_modp1536 = 5,
                               ke_modp2048 = 14, ke_modp3072 = 15, ke_modp4096 = 16, ke_modp6144 = 17,
                               ke_modp8192 = 18, ke_ecp256 = 19, ke_ecp384 = 20, ke_ecp521 = 21,
                               ke_modp1024s160 = 22, ke_modp2048s224 = 23, ke_modp2048s256 = 24,
                               ke_ecp192 = 25, ke_ecp224 = 26, ke_ecp224bp = 27, ke_ecp256bp = 28,
                               ke_ecp384bp = 29, ke_ecp512bp = 30, ke_curve25519 = 31, ke_curve448 = 32;
inline constexpr std::uint16_t ke_ec2n155 = 3, ke_ec2n185 = 4;  // of IKEv1's registry only
// What IKEv1's peers agree on by New Group Mode, from here on (RFC 2409 section 5.6).
inline constexpr std::uint16_t ke_first_private = 32768;
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
    // strongSwan's, and so is what becomes of words that a protocol has no use for: an integrity algorithm
    // beside an AEAD tells IKE the PRF and ESP nothing, PRFs are for IKE, encryption is not for AH. Keyline's
    // own are "group32768" to "group65535" in ESP and AH: private groups of IKEv1, whatever they are. An
    // unknown word, a word that Keyline has not got or a set that cannot work (no PRF to be had, AEAD and
    // other ciphers in one) is an error that names it.
    static Result<Proposal> parse(ProtocolId protocol, std::string_view text);
    // What Keyline offers when a configuration says "default" or nothing: what strongSwan 5.9.8 offers when
    // it says nothing, as far as that is not weak. For IKE its AEADs come second, for ESP first.
    static std::vector<Proposal> defaults(ProtocolId protocol);
    // IANA's names, "AES_CBC-256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/CURVE_25519"; ESN when it is used.
    std::string to_string() const;
    bool operator==(const Proposal&) const = default;
};

// A chosen proposal as strongSwan's vici protocol gives it: names apart from key sizes; empty or 0 where
// there is nothing to say.
struct ProposalFields {
    std::string encr_alg;  // "AES_CBC"
    unsigned encr_keysize = 0;
    std::string integ_alg;  // "HMAC_SHA2_256_128"
    unsigned integ_keysize = 0;
    std::string prf_alg;   // "PRF_HMAC_SHA2_256"
    std::string dh_group;  // "CURVE_25519"
    bool esn = false;
};
ProposalFields fields_of(const Proposal& proposal);

// A key exchange in a group that is in no registry.
constexpr bool is_private_group(const Transform& transform) {
    return transform.type == TransformType::key_exchange && transform.id >= transform_id::ke_first_private;
}

// Too weak to be used unless a configuration names it (RFC 8221, RFC 8247): DES, 3DES, MD5, NULL, small
// groups.
bool is_weak(const Transform& transform);
// The names of a proposal's weak transforms, for warnings.
std::vector<std::string> weak_names(const Proposal& proposal);

}  // namespace keyline::ike
