// The registries of ISAKMP and IKEv1 (RFC 2407, RFC 2408, RFC 2409 and IANA's lists of them) as far as
// Keyline speaks or shows them, under the RFCs' names.
//
// Every to_string() gives the RFC's name, or the kind and the number ("payload 77"): for logs and traces.
#pragma once

#include <cstdint>
#include <string>

#include "host/ike/proposal.h"

namespace keyline::ike::v1 {

// RFC 2408 section 3.1; the numbers above 31 are the DOI's (RFC 2409 appendix A). Transaction is
// Mode-Config's (draft-ietf-ipsec-isakmp-mode-cfg) and XAUTH's.
enum class ExchangeType : std::uint8_t {
    base = 1,
    identity_protection = 2,  // Main Mode
    authentication_only = 3,
    aggressive = 4,
    informational = 5,
    transaction = 6,
    quick_mode = 32,
    new_group_mode = 33,
};
std::string to_string(ExchangeType type);

// RFC 2408 section 3.1. NAT-D and NAT-OA are RFC 3947's; 130 and 131 are theirs in the drafts before it, 129
// is the GSS-API draft's, 132 is Cisco's and Microsoft's piece of a message.
enum class PayloadType : std::uint8_t {
    none = 0,
    sa = 1,
    proposal = 2,   // only inside SA
    transform = 3,  // only inside SA
    key_exchange = 4,
    identification = 5,
    certificate = 6,
    certificate_request = 7,
    hash = 8,
    signature = 9,
    nonce = 10,
    notification = 11,
    delete_ = 12,
    vendor_id = 13,
    attributes = 14,
    nat_d = 20,
    nat_oa = 21,
    gss_token = 129,
    nat_d_draft = 130,
    nat_oa_draft = 131,
    fragment = 132,
};
std::string to_string(PayloadType type);
// One that may stand in a chain: known, or of the private range.
bool may_stand_in_chain(PayloadType type);

// The same numbers as IKEv2's ProtocolId, whose `ike` is PROTO_ISAKMP (RFC 2407 section 4.4.1).
inline constexpr auto protocol_ipcomp = static_cast<ProtocolId>(4);
std::string to_string(ProtocolId protocol);  // "ISAKMP", "AH", "ESP", "IPCOMP"

inline constexpr std::uint32_t isakmp_doi = 0;               // RFC 2408 section 3.14: in notifications
inline constexpr std::uint32_t ipsec_doi = 1;                // RFC 2407
inline constexpr std::uint32_t situation_identity_only = 1;  // RFC 2407 section 4.2.1

// RFC 2408 section 3.14.1, RFC 2407 section 4.6.3, RFC 3706. Below 16384: errors.
enum class NotifyType : std::uint16_t {
    invalid_payload_type = 1,
    doi_not_supported = 2,
    situation_not_supported = 3,
    invalid_cookie = 4,
    invalid_major_version = 5,
    invalid_minor_version = 6,
    invalid_exchange_type = 7,
    invalid_flags = 8,
    invalid_message_id = 9,
    invalid_protocol_id = 10,
    invalid_spi = 11,
    invalid_transform_id = 12,
    attributes_not_supported = 13,
    no_proposal_chosen = 14,
    bad_proposal_syntax = 15,
    payload_malformed = 16,
    invalid_key_information = 17,
    invalid_id_information = 18,
    invalid_cert_encoding = 19,
    invalid_certificate = 20,
    cert_type_unsupported = 21,
    invalid_cert_authority = 22,
    invalid_hash_information = 23,
    authentication_failed = 24,
    invalid_signature = 25,
    address_notification = 26,
    notify_sa_lifetime = 27,
    certificate_unavailable = 28,
    unsupported_exchange_type = 29,
    unequal_payload_lengths = 30,
    connected = 16384,
    responder_lifetime = 24576,
    replay_status = 24577,
    initial_contact = 24578,
    r_u_there = 36136,
    r_u_there_ack = 36137,
};
constexpr bool is_error(NotifyType type) {
    return static_cast<std::uint16_t>(type) < 16384;
}
std::string to_string(NotifyType type);

// ---- Phase 1: RFC 2409 appendix A

inline constexpr std::uint8_t transform_key_ike = 1;  // RFC 2407 section 4.4.2

enum class Phase1Attribute : std::uint16_t {
    encryption_algorithm = 1,
    hash_algorithm = 2,
    authentication_method = 3,
    group_description = 4,
    group_type = 5,
    group_prime = 6,  // or irreducible polynomial
    group_generator_one = 7,
    group_generator_two = 8,
    group_curve_a = 9,
    group_curve_b = 10,
    life_type = 11,
    life_duration = 12,
    prf = 13,
    key_length = 14,
    field_size = 15,
    group_order = 16,
    gss_identity_name = 16384,  // draft-ietf-ipsec-isakmp-gss-auth
};
std::string to_string(Phase1Attribute type);

enum class Phase1Encryption : std::uint16_t {
    des_cbc = 1,
    idea_cbc = 2,
    blowfish_cbc = 3,
    rc5_r16_b64_cbc = 4,
    triple_des_cbc = 5,
    cast_cbc = 6,
    aes_cbc = 7,       // RFC 3602
    camellia_cbc = 8,  // RFC 4312
};
std::string to_string(Phase1Encryption value);

enum class Phase1Hash : std::uint16_t {
    md5 = 1,
    sha = 2,
    tiger = 3,
    sha2_256 = 4,  // RFC 4868
    sha2_384 = 5,
    sha2_512 = 6,
};
std::string to_string(Phase1Hash value);

// RFC 2409 appendix A, RFC 4754; above 64000 the drafts' of hybrid authentication, XAUTH and GSS-API. The
// number of GSS-API is XAUTHInitPreShared's too: vendor IDs and attributes tell them apart.
enum class AuthenticationMethod : std::uint16_t {
    pre_shared_key = 1,
    dss_signatures = 2,
    rsa_signatures = 3,
    rsa_encryption = 4,
    revised_rsa_encryption = 5,
    ecdsa_sha256_p256 = 9,
    ecdsa_sha384_p384 = 10,
    ecdsa_sha512_p521 = 11,
    hybrid_init_rsa = 64221,
    hybrid_resp_rsa = 64222,
    hybrid_init_dss = 64223,
    hybrid_resp_dss = 64224,
    xauth_init_pre_shared = 65001,
    xauth_resp_pre_shared = 65002,
    xauth_init_dss = 65003,
    xauth_resp_dss = 65004,
    xauth_init_rsa = 65005,
    xauth_resp_rsa = 65006,
    xauth_init_rsa_encryption = 65007,
    xauth_resp_rsa_encryption = 65008,
    xauth_init_revised_rsa_encryption = 65009,
    xauth_resp_revised_rsa_encryption = 65010,
};
inline constexpr auto gss_api_method = AuthenticationMethod::xauth_init_pre_shared;
std::string to_string(AuthenticationMethod value);

enum class GroupType : std::uint16_t { modp = 1, ecp = 2, ec2n = 3 };
std::string to_string(GroupType value);

// Of both phases (RFC 2409 appendix A, RFC 2407 section 4.5).
enum class LifeType : std::uint16_t { seconds = 1, kilobytes = 2 };
std::string to_string(LifeType value);

// ---- Phase 2: RFC 2407 sections 4.4 and 4.5

enum class Phase2Attribute : std::uint16_t {
    life_type = 1,
    life_duration = 2,
    group_description = 3,
    encapsulation_mode = 4,
    authentication_algorithm = 5,
    key_length = 6,
    key_rounds = 7,
    compress_dictionary_size = 8,
    compress_private_algorithm = 9,
    ecn_tunnel = 10,                // RFC 3168
    extended_sequence_number = 11,  // RFC 4304
};
std::string to_string(Phase2Attribute type);

enum class EncapsulationMode : std::uint16_t {
    tunnel = 1,
    transport = 2,
    udp_tunnel = 3,  // RFC 3947 section 5.1
    udp_transport = 4,
    udp_tunnel_draft = 61443,  // draft-ietf-ipsec-nat-t-ike-03 and before
    udp_transport_draft = 61444,
};
std::string to_string(EncapsulationMode value);

enum class AuthenticationAlgorithm : std::uint16_t {
    hmac_md5 = 1,
    hmac_sha = 2,
    des_mac = 3,
    kpdk = 4,
    hmac_sha2_256 = 5,  // RFC 4868
    hmac_sha2_384 = 6,
    hmac_sha2_512 = 7,
    hmac_ripemd = 8,
    aes_xcbc_mac = 9,  // RFC 3566
};
std::string to_string(AuthenticationAlgorithm value);

inline constexpr std::uint16_t extended_sequence_numbers_64_bit = 1;  // RFC 4304

enum class EspTransform : std::uint8_t {  // section 4.4.4
    des_iv64 = 1,
    des = 2,
    triple_des = 3,
    rc5 = 4,
    idea = 5,
    cast = 6,
    blowfish = 7,
    triple_idea = 8,
    des_iv32 = 9,
    rc4 = 10,
    null = 11,
    aes_cbc = 12,    // RFC 3602
    aes_ctr = 13,    // RFC 3686
    aes_ccm_8 = 14,  // RFC 4309
    aes_ccm_12 = 15,
    aes_ccm_16 = 16,
    aes_gcm_8 = 18,  // RFC 4106
    aes_gcm_12 = 19,
    aes_gcm_16 = 20,
    seed_cbc = 21,
    camellia = 22,       // RFC 4312, RFC 5529: CBC
    null_aes_gmac = 23,  // RFC 4543
};
std::string to_string(EspTransform value);

enum class AhTransform : std::uint8_t {  // section 4.4.3
    md5 = 2,
    sha = 3,
    des = 4,
    sha2_256 = 5,  // RFC 4868
    sha2_384 = 6,
    sha2_512 = 7,
    ripemd = 8,
    aes_xcbc_mac = 9,
};
std::string to_string(AhTransform value);

// ---- Payloads

// RFC 2408 section 3.9.
enum class CertificateEncoding : std::uint8_t {
    pkcs7 = 1,
    pgp = 2,
    dns_signed_key = 3,
    x509_signature = 4,
    x509_key_exchange = 5,
    kerberos_tokens = 6,
    crl = 7,
    arl = 8,
    spki = 9,
    x509_attribute = 10,
};
std::string to_string(CertificateEncoding value);

// draft-ietf-ipsec-isakmp-mode-cfg section 3.2
enum class ConfigurationType : std::uint8_t { request = 1, reply = 2, set = 3, acknowledge = 4 };
std::string to_string(ConfigurationType value);

// draft-ietf-ipsec-isakmp-mode-cfg section 3.4, draft-ietf-ipsec-isakmp-xauth section 5.2, and Cisco's Unity.
enum class ConfigurationAttribute : std::uint16_t {
    internal_ip4_address = 1,
    internal_ip4_netmask = 2,
    internal_ip4_dns = 3,
    internal_ip4_nbns = 4,
    internal_address_expiry = 5,
    internal_ip4_dhcp = 6,
    application_version = 7,
    internal_ip6_address = 8,
    internal_ip6_netmask = 9,
    internal_ip6_dns = 10,
    internal_ip6_nbns = 11,
    internal_ip6_dhcp = 12,
    internal_ip4_subnet = 13,
    supported_attributes = 14,
    internal_ip6_subnet = 15,
    xauth_type = 16520,
    xauth_user_name = 16521,
    xauth_user_password = 16522,
    xauth_passcode = 16523,
    xauth_message = 16524,
    xauth_challenge = 16525,
    xauth_domain = 16526,
    xauth_status = 16527,
    xauth_next_pin = 16528,
    xauth_answer = 16529,
    unity_banner = 28672,
    unity_save_password = 28673,
    unity_default_domain = 28674,
    unity_split_dns_name = 28675,
    unity_split_include = 28676,
    unity_natt_port = 28677,
    unity_local_lan = 28678,
    unity_pfs = 28679,
    unity_firewall_type = 28680,
    unity_backup_servers = 28681,
    unity_ddns_host_name = 28682,
};
std::string to_string(ConfigurationAttribute type);

}  // namespace keyline::ike::v1
