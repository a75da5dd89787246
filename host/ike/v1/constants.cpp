#include "host/ike/v1/constants.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace keyline::ike::v1 {

namespace {

template <typename Enumeration>
struct Name {
    Enumeration value;
    std::string_view text;
};

template <typename Enumeration, std::size_t size>
std::string name_in(const std::array<Name<Enumeration>, size>& names, Enumeration value,
                    const char* kind_of_number) {
    const auto* const found = std::find_if(
        names.begin(), names.end(), [&](const Name<Enumeration>& name) { return name.value == value; });
    if (found != names.end()) return std::string(found->text);
    return std::string(kind_of_number) + " " + std::to_string(static_cast<unsigned>(value));
}

constexpr auto payload_names = std::to_array<Name<PayloadType>>({
    {PayloadType::none, "none"},
    {PayloadType::sa, "SA"},
    {PayloadType::proposal, "P"},
    {PayloadType::transform, "T"},
    {PayloadType::key_exchange, "KE"},
    {PayloadType::identification, "ID"},
    {PayloadType::certificate, "CERT"},
    {PayloadType::certificate_request, "CR"},
    {PayloadType::hash, "HASH"},
    {PayloadType::signature, "SIG"},
    {PayloadType::nonce, "NONCE"},
    {PayloadType::notification, "N"},
    {PayloadType::delete_, "D"},
    {PayloadType::vendor_id, "VID"},
    {PayloadType::attributes, "ATTR"},
    {PayloadType::nat_d, "NAT-D"},
    {PayloadType::nat_oa, "NAT-OA"},
    {PayloadType::gss_token, "GSS"},
    {PayloadType::nat_d_draft, "NAT-D(draft)"},
    {PayloadType::nat_oa_draft, "NAT-OA(draft)"},
    {PayloadType::fragment, "FRAG"},
});

constexpr auto notify_names = std::to_array<Name<NotifyType>>({
    {NotifyType::invalid_payload_type, "INVALID-PAYLOAD-TYPE"},
    {NotifyType::doi_not_supported, "DOI-NOT-SUPPORTED"},
    {NotifyType::situation_not_supported, "SITUATION-NOT-SUPPORTED"},
    {NotifyType::invalid_cookie, "INVALID-COOKIE"},
    {NotifyType::invalid_major_version, "INVALID-MAJOR-VERSION"},
    {NotifyType::invalid_minor_version, "INVALID-MINOR-VERSION"},
    {NotifyType::invalid_exchange_type, "INVALID-EXCHANGE-TYPE"},
    {NotifyType::invalid_flags, "INVALID-FLAGS"},
    {NotifyType::invalid_message_id, "INVALID-MESSAGE-ID"},
    {NotifyType::invalid_protocol_id, "INVALID-PROTOCOL-ID"},
    {NotifyType::invalid_spi, "INVALID-SPI"},
    {NotifyType::invalid_transform_id, "INVALID-TRANSFORM-ID"},
    {NotifyType::attributes_not_supported, "ATTRIBUTES-NOT-SUPPORTED"},
    {NotifyType::no_proposal_chosen, "NO-PROPOSAL-CHOSEN"},
    {NotifyType::bad_proposal_syntax, "BAD-PROPOSAL-SYNTAX"},
    {NotifyType::payload_malformed, "PAYLOAD-MALFORMED"},
    {NotifyType::invalid_key_information, "INVALID-KEY-INFORMATION"},
    {NotifyType::invalid_id_information, "INVALID-ID-INFORMATION"},
    {NotifyType::invalid_cert_encoding, "INVALID-CERT-ENCODING"},
    {NotifyType::invalid_certificate, "INVALID-CERTIFICATE"},
    {NotifyType::cert_type_unsupported, "CERT-TYPE-UNSUPPORTED"},
    {NotifyType::invalid_cert_authority, "INVALID-CERT-AUTHORITY"},
    {NotifyType::invalid_hash_information, "INVALID-HASH-INFORMATION"},
    {NotifyType::authentication_failed, "AUTHENTICATION-FAILED"},
    {NotifyType::invalid_signature, "INVALID-SIGNATURE"},
    {NotifyType::address_notification, "ADDRESS-NOTIFICATION"},
    {NotifyType::notify_sa_lifetime, "NOTIFY-SA-LIFETIME"},
    {NotifyType::certificate_unavailable, "CERTIFICATE-UNAVAILABLE"},
    {NotifyType::unsupported_exchange_type, "UNSUPPORTED-EXCHANGE-TYPE"},
    {NotifyType::unequal_payload_lengths, "UNEQUAL-PAYLOAD-LENGTHS"},
    {NotifyType::connected, "CONNECTED"},
    {NotifyType::responder_lifetime, "RESPONDER-LIFETIME"},
    {NotifyType::replay_status, "REPLAY-STATUS"},
    {NotifyType::initial_contact, "INITIAL-CONTACT"},
    {NotifyType::r_u_there, "R-U-THERE"},
    {NotifyType::r_u_there_ack, "R-U-THERE-ACK"},
});

constexpr auto exchange_names = std::to_array<Name<ExchangeType>>({
    {ExchangeType::base, "Base"},
    {ExchangeType::identity_protection, "Identity Protection"},
    {ExchangeType::authentication_only, "Authentication Only"},
    {ExchangeType::aggressive, "Aggressive"},
    {ExchangeType::informational, "Informational"},
    {ExchangeType::transaction, "Transaction"},
    {ExchangeType::quick_mode, "Quick Mode"},
    {ExchangeType::new_group_mode, "New Group Mode"},
});

constexpr auto protocol_names = std::to_array<Name<ProtocolId>>({
    {ProtocolId::ike, "ISAKMP"},
    {ProtocolId::ah, "AH"},
    {ProtocolId::esp, "ESP"},
    {protocol_ipcomp, "IPCOMP"},
});

constexpr auto phase1_attribute_names = std::to_array<Name<Phase1Attribute>>({
    {Phase1Attribute::encryption_algorithm, "Encryption Algorithm"},
    {Phase1Attribute::hash_algorithm, "Hash Algorithm"},
    {Phase1Attribute::authentication_method, "Authentication Method"},
    {Phase1Attribute::group_description, "Group Description"},
    {Phase1Attribute::group_type, "Group Type"},
    {Phase1Attribute::group_prime, "Group Prime/Irreducible Polynomial"},
    {Phase1Attribute::group_generator_one, "Group Generator One"},
    {Phase1Attribute::group_generator_two, "Group Generator Two"},
    {Phase1Attribute::group_curve_a, "Group Curve A"},
    {Phase1Attribute::group_curve_b, "Group Curve B"},
    {Phase1Attribute::life_type, "Life Type"},
    {Phase1Attribute::life_duration, "Life Duration"},
    {Phase1Attribute::prf, "PRF"},
    {Phase1Attribute::key_length, "Key Length"},
    {Phase1Attribute::field_size, "Field Size"},
    {Phase1Attribute::group_order, "Group Order"},
    {Phase1Attribute::gss_identity_name, "GSS Identity Name"},
});

constexpr auto phase1_encryption_names = std::to_array<Name<Phase1Encryption>>({
    {Phase1Encryption::des_cbc, "DES-CBC"},
    {Phase1Encryption::idea_cbc, "IDEA-CBC"},
    {Phase1Encryption::blowfish_cbc, "Blowfish-CBC"},
    {Phase1Encryption::rc5_r16_b64_cbc, "RC5-R16-B64-CBC"},
    {Phase1Encryption::triple_des_cbc, "3DES-CBC"},
    {Phase1Encryption::cast_cbc, "CAST-CBC"},
    {Phase1Encryption::aes_cbc, "AES-CBC"},
    {Phase1Encryption::camellia_cbc, "CAMELLIA-CBC"},
});

constexpr auto phase1_hash_names = std::to_array<Name<Phase1Hash>>({
    {Phase1Hash::md5, "MD5"},
    {Phase1Hash::sha, "SHA"},
    {Phase1Hash::tiger, "Tiger"},
    {Phase1Hash::sha2_256, "SHA2-256"},
    {Phase1Hash::sha2_384, "SHA2-384"},
    {Phase1Hash::sha2_512, "SHA2-512"},
});

using Method = AuthenticationMethod;
constexpr auto method_names = std::to_array<Name<Method>>({
    {Method::pre_shared_key, "pre-shared key"},
    {Method::dss_signatures, "DSS signatures"},
    {Method::rsa_signatures, "RSA signatures"},
    {Method::rsa_encryption, "Encryption with RSA"},
    {Method::revised_rsa_encryption, "Revised encryption with RSA"},
    {Method::ecdsa_sha256_p256, "ECDSA with SHA-256 on the P-256 curve"},
    {Method::ecdsa_sha384_p384, "ECDSA with SHA-384 on the P-384 curve"},
    {Method::ecdsa_sha512_p521, "ECDSA with SHA-512 on the P-521 curve"},
    {Method::hybrid_init_rsa, "HybridInitRSA"},
    {Method::hybrid_resp_rsa, "HybridRespRSA"},
    {Method::hybrid_init_dss, "HybridInitDSS"},
    {Method::hybrid_resp_dss, "HybridRespDSS"},
    {Method::xauth_init_pre_shared, "XAUTHInitPreShared/GSS-API"},
    {Method::xauth_resp_pre_shared, "XAUTHRespPreShared"},
    {Method::xauth_init_dss, "XAUTHInitDSS"},
    {Method::xauth_resp_dss, "XAUTHRespDSS"},
    {Method::xauth_init_rsa, "XAUTHInitRSA"},
    {Method::xauth_resp_rsa, "XAUTHRespRSA"},
    {Method::xauth_init_rsa_encryption, "XAUTHInitRSAEncryption"},
    {Method::xauth_resp_rsa_encryption, "XAUTHRespRSAEncryption"},
    {Method::xauth_init_revised_rsa_encryption, "XAUTHInitRSARevisedEncryption"},
    {Method::xauth_resp_revised_rsa_encryption, "XAUTHRespRSARevisedEncryption"},
});

constexpr auto group_type_names = std::to_array<Name<GroupType>>({
    {GroupType::modp, "MODP"},
    {GroupType::ecp, "ECP"},
    {GroupType::ec2n, "EC2N"},
});

constexpr auto life_names = std::to_array<Name<LifeType>>({
    {LifeType::seconds, "seconds"},
    {LifeType::kilobytes, "kilobytes"},
});

constexpr auto phase2_attribute_names = std::to_array<Name<Phase2Attribute>>({
    {Phase2Attribute::life_type, "SA Life Type"},
    {Phase2Attribute::life_duration, "SA Life Duration"},
    {Phase2Attribute::group_description, "Group Description"},
    {Phase2Attribute::encapsulation_mode, "Encapsulation Mode"},
    {Phase2Attribute::authentication_algorithm, "Authentication Algorithm"},
    {Phase2Attribute::key_length, "Key Length"},
    {Phase2Attribute::key_rounds, "Key Rounds"},
    {Phase2Attribute::compress_dictionary_size, "Compress Dictionary Size"},
    {Phase2Attribute::compress_private_algorithm, "Compress Private Algorithm"},
    {Phase2Attribute::ecn_tunnel, "ECN Tunnel"},
    {Phase2Attribute::extended_sequence_number, "Extended (64-bit) Sequence Number"},
});

constexpr auto encapsulation_names = std::to_array<Name<EncapsulationMode>>({
    {EncapsulationMode::tunnel, "Tunnel"},
    {EncapsulationMode::transport, "Transport"},
    {EncapsulationMode::udp_tunnel, "UDP-Encapsulated-Tunnel"},
    {EncapsulationMode::udp_transport, "UDP-Encapsulated-Transport"},
    {EncapsulationMode::udp_tunnel_draft, "UDP-Encapsulated-Tunnel(draft)"},
    {EncapsulationMode::udp_transport_draft, "UDP-Encapsulated-Transport(draft)"},
});

constexpr auto authentication_names = std::to_array<Name<AuthenticationAlgorithm>>({
    {AuthenticationAlgorithm::hmac_md5, "HMAC-MD5"},
    {AuthenticationAlgorithm::hmac_sha, "HMAC-SHA"},
    {AuthenticationAlgorithm::des_mac, "DES-MAC"},
    {AuthenticationAlgorithm::kpdk, "KPDK"},
    {AuthenticationAlgorithm::hmac_sha2_256, "HMAC-SHA2-256"},
    {AuthenticationAlgorithm::hmac_sha2_384, "HMAC-SHA2-384"},
    {AuthenticationAlgorithm::hmac_sha2_512, "HMAC-SHA2-512"},
    {AuthenticationAlgorithm::hmac_ripemd, "HMAC-RIPEMD"},
    {AuthenticationAlgorithm::aes_xcbc_mac, "AES-XCBC-MAC"},
});

constexpr auto esp_names = std::to_array<Name<EspTransform>>({
    {EspTransform::des_iv64, "ESP_DES_IV64"},
    {EspTransform::des, "ESP_DES"},
    {EspTransform::triple_des, "ESP_3DES"},
    {EspTransform::rc5, "ESP_RC5"},
    {EspTransform::idea, "ESP_IDEA"},
    {EspTransform::cast, "ESP_CAST"},
    {EspTransform::blowfish, "ESP_BLOWFISH"},
    {EspTransform::triple_idea, "ESP_3IDEA"},
    {EspTransform::des_iv32, "ESP_DES_IV32"},
    {EspTransform::rc4, "ESP_RC4"},
    {EspTransform::null, "ESP_NULL"},
    {EspTransform::aes_cbc, "ESP_AES-CBC"},
    {EspTransform::aes_ctr, "ESP_AES-CTR"},
    {EspTransform::aes_ccm_8, "ESP_AES-CCM_8"},
    {EspTransform::aes_ccm_12, "ESP_AES-CCM_12"},
    {EspTransform::aes_ccm_16, "ESP_AES-CCM_16"},
    {EspTransform::aes_gcm_8, "ESP_AES-GCM_8"},
    {EspTransform::aes_gcm_12, "ESP_AES-GCM_12"},
    {EspTransform::aes_gcm_16, "ESP_AES-GCM_16"},
    {EspTransform::seed_cbc, "ESP_SEED_CBC"},
    {EspTransform::camellia, "ESP_CAMELLIA"},
    {EspTransform::null_aes_gmac, "ESP_NULL_AUTH_AES-GMAC"},
});

constexpr auto ah_names = std::to_array<Name<AhTransform>>({
    {AhTransform::md5, "AH_MD5"},
    {AhTransform::sha, "AH_SHA"},
    {AhTransform::des, "AH_DES"},
    {AhTransform::sha2_256, "AH_SHA2-256"},
    {AhTransform::sha2_384, "AH_SHA2-384"},
    {AhTransform::sha2_512, "AH_SHA2-512"},
    {AhTransform::ripemd, "AH_RIPEMD"},
    {AhTransform::aes_xcbc_mac, "AH_AES-XCBC-MAC"},
});

constexpr auto certificate_names = std::to_array<Name<CertificateEncoding>>({
    {CertificateEncoding::pkcs7, "PKCS #7 wrapped X.509 certificate"},
    {CertificateEncoding::pgp, "PGP Certificate"},
    {CertificateEncoding::dns_signed_key, "DNS Signed Key"},
    {CertificateEncoding::x509_signature, "X.509 Certificate - Signature"},
    {CertificateEncoding::x509_key_exchange, "X.509 Certificate - Key Exchange"},
    {CertificateEncoding::kerberos_tokens, "Kerberos Tokens"},
    {CertificateEncoding::crl, "Certificate Revocation List"},
    {CertificateEncoding::arl, "Authority Revocation List"},
    {CertificateEncoding::spki, "SPKI Certificate"},
    {CertificateEncoding::x509_attribute, "X.509 Certificate - Attribute"},
});

constexpr auto configuration_type_names = std::to_array<Name<ConfigurationType>>({
    {ConfigurationType::request, "ISAKMP_CFG_REQUEST"},
    {ConfigurationType::reply, "ISAKMP_CFG_REPLY"},
    {ConfigurationType::set, "ISAKMP_CFG_SET"},
    {ConfigurationType::acknowledge, "ISAKMP_CFG_ACK"},
});

using Configuration = ConfigurationAttribute;
constexpr auto configuration_names = std::to_array<Name<Configuration>>({
    {Configuration::internal_ip4_address, "INTERNAL_IP4_ADDRESS"},
    {Configuration::internal_ip4_netmask, "INTERNAL_IP4_NETMASK"},
    {Configuration::internal_ip4_dns, "INTERNAL_IP4_DNS"},
    {Configuration::internal_ip4_nbns, "INTERNAL_IP4_NBNS"},
    {Configuration::internal_address_expiry, "INTERNAL_ADDRESS_EXPIRY"},
    {Configuration::internal_ip4_dhcp, "INTERNAL_IP4_DHCP"},
    {Configuration::application_version, "APPLICATION_VERSION"},
    {Configuration::internal_ip6_address, "INTERNAL_IP6_ADDRESS"},
    {Configuration::internal_ip6_netmask, "INTERNAL_IP6_NETMASK"},
    {Configuration::internal_ip6_dns, "INTERNAL_IP6_DNS"},
    {Configuration::internal_ip6_nbns, "INTERNAL_IP6_NBNS"},
    {Configuration::internal_ip6_dhcp, "INTERNAL_IP6_DHCP"},
    {Configuration::internal_ip4_subnet, "INTERNAL_IP4_SUBNET"},
    {Configuration::supported_attributes, "SUPPORTED_ATTRIBUTES"},
    {Configuration::internal_ip6_subnet, "INTERNAL_IP6_SUBNET"},
    {Configuration::xauth_type, "XAUTH_TYPE"},
    {Configuration::xauth_user_name, "XAUTH_USER_NAME"},
    {Configuration::xauth_user_password, "XAUTH_USER_PASSWORD"},
    {Configuration::xauth_passcode, "XAUTH_PASSCODE"},
    {Configuration::xauth_message, "XAUTH_MESSAGE"},
    {Configuration::xauth_challenge, "XAUTH_CHALLENGE"},
    {Configuration::xauth_domain, "XAUTH_DOMAIN"},
    {Configuration::xauth_status, "XAUTH_STATUS"},
    {Configuration::xauth_next_pin, "XAUTH_NEXT_PIN"},
    {Configuration::xauth_answer, "XAUTH_ANSWER"},
    {Configuration::unity_banner, "UNITY_BANNER"},
    {Configuration::unity_save_password, "UNITY_SAVE_PASSWD"},
    {Configuration::unity_default_domain, "UNITY_DEF_DOMAIN"},
    {Configuration::unity_split_dns_name, "UNITY_SPLITDNS_NAME"},
    {Configuration::unity_split_include, "UNITY_SPLIT_INCLUDE"},
    {Configuration::unity_natt_port, "UNITY_NATT_PORT"},
    {Configuration::unity_local_lan, "UNITY_LOCAL_LAN"},
    {Configuration::unity_pfs, "UNITY_PFS"},
    {Configuration::unity_firewall_type, "UNITY_FW_TYPE"},
    {Configuration::unity_backup_servers, "UNITY_BACKUP_SERVERS"},
    {Configuration::unity_ddns_host_name, "UNITY_DDNS_HOSTNAME"},
});

}  // namespace

bool may_stand_in_chain(PayloadType type) {
    // RFC 2408 section 3.1: private use.
    if (static_cast<unsigned>(type) >= 128) return true;
    if (type == PayloadType::none || type == PayloadType::proposal || type == PayloadType::transform)
        return false;
    return std::any_of(payload_names.begin(), payload_names.end(),
                       [&](const Name<PayloadType>& name) { return name.value == type; });
}

std::string to_string(ExchangeType type) {
    return name_in(exchange_names, type, "exchange");
}
std::string to_string(PayloadType type) {
    return name_in(payload_names, type, "payload");
}
std::string to_string(ProtocolId protocol) {
    return name_in(protocol_names, protocol, "protocol");
}
std::string to_string(NotifyType type) {
    return name_in(notify_names, type, "notify");
}
std::string to_string(Phase1Attribute type) {
    return name_in(phase1_attribute_names, type, "attribute");
}
std::string to_string(Phase1Encryption value) {
    return name_in(phase1_encryption_names, value, "encryption algorithm");
}
std::string to_string(Phase1Hash value) {
    return name_in(phase1_hash_names, value, "hash algorithm");
}
std::string to_string(AuthenticationMethod value) {
    return name_in(method_names, value, "authentication method");
}
std::string to_string(GroupType value) {
    return name_in(group_type_names, value, "group type");
}
std::string to_string(LifeType value) {
    return name_in(life_names, value, "life type");
}
std::string to_string(Phase2Attribute type) {
    return name_in(phase2_attribute_names, type, "attribute");
}
std::string to_string(EncapsulationMode value) {
    return name_in(encapsulation_names, value, "encapsulation mode");
}
std::string to_string(AuthenticationAlgorithm value) {
    return name_in(authentication_names, value, "authentication algorithm");
}
std::string to_string(EspTransform value) {
    return name_in(esp_names, value, "ESP transform");
}
std::string to_string(AhTransform value) {
    return name_in(ah_names, value, "AH transform");
}
std::string to_string(CertificateEncoding value) {
    return name_in(certificate_names, value, "certificate encoding");
}
std::string to_string(ConfigurationType value) {
    return name_in(configuration_type_names, value, "configuration type");
}
std::string to_string(ConfigurationAttribute type) {
    return name_in(configuration_names, type, "attribute");
}

}  // namespace keyline::ike::v1
