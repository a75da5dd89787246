// The registries of IKEv2 as far as Keyline speaks them, under the RFCs' names.
#pragma once

#include <cstdint>
#include <string>

namespace keyline::ike {

inline constexpr std::uint8_t ikev2_major_version = 2;

// RFC 7296 section 3.1.
enum class ExchangeType : std::uint8_t {
    ike_sa_init = 34,
    ike_auth = 35,
    create_child_sa = 36,
    informational = 37,
};

// RFC 7296 section 3.2. Others are carried as OpaqueBody.
enum class PayloadType : std::uint8_t {
    none = 0,
    sa = 33,
    key_exchange = 34,
    id_initiator = 35,
    id_responder = 36,
    certificate = 37,
    certificate_request = 38,
    auth = 39,
    nonce = 40,
    notify = 41,
    delete_ = 42,
    vendor_id = 43,
    ts_initiator = 44,
    ts_responder = 45,
    encrypted = 46,
    configuration = 47,
    eap = 48,
    encrypted_fragment = 53,  // RFC 7383
};

// RFC 7296 section 3.10.1. Below 16384: errors.
enum class NotifyType : std::uint16_t {
    unsupported_critical_payload = 1,
    invalid_ike_spi = 4,
    invalid_major_version = 5,
    invalid_syntax = 7,
    invalid_message_id = 9,
    invalid_spi = 11,
    no_proposal_chosen = 14,
    invalid_ke_payload = 17,
    authentication_failed = 24,
    single_pair_required = 34,
    no_additional_sas = 35,
    internal_address_failure = 36,
    failed_cp_required = 37,
    ts_unacceptable = 38,
    invalid_selectors = 39,
    temporary_failure = 43,
    child_sa_not_found = 44,
    initial_contact = 16384,
    set_window_size = 16385,
    additional_ts_possible = 16386,
    nat_detection_source_ip = 16388,
    nat_detection_destination_ip = 16389,
    cookie = 16390,
    use_transport_mode = 16391,
    rekey_sa = 16393,
    esp_tfc_padding_not_supported = 16394,
    auth_lifetime = 16403,                  // RFC 4478
    multiple_auth_supported = 16404,        // RFC 4739
    another_auth_follows = 16405,           // RFC 4739
    childless_ikev2_supported = 16418,      // RFC 6023
    ikev2_fragmentation_supported = 16430,  // RFC 7383
    signature_hash_algorithms = 16431,      // RFC 7427
};
constexpr bool is_error(NotifyType type) {
    return static_cast<std::uint16_t>(type) < 16384;
}
std::string to_string(NotifyType type);  // "NO_PROPOSAL_CHOSEN", "notify 4711"

// RFC 7296 section 3.8.
enum class AuthMethod : std::uint8_t {
    rsa_signature = 1,  // RSASSA-PKCS1-v1_5 with SHA-1
    shared_key = 2,
    ecdsa_256 = 9,  // RFC 4754
    ecdsa_384 = 10,
    ecdsa_521 = 11,
    digital_signature = 14,  // RFC 7427
};

// RFC 7296 section 3.6.
enum class CertificateEncoding : std::uint8_t {
    x509_signature = 4,
    crl = 7,
    hash_and_url = 12,
    raw_public_key = 15,  // RFC 7670
};

// RFC 7427 section 7, RFC 8420: what SIGNATURE_HASH_ALGORITHMS lists.
enum class SignatureHash : std::uint16_t { sha1 = 1, sha256 = 2, sha384 = 3, sha512 = 4, identity = 5 };

}  // namespace keyline::ike
